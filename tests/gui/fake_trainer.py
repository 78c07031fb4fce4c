"""A program that speaks the protocol of the training program and learns nothing.

How it behaves stands in the name of the model, or of the folder that is looked into.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import sys
import threading
import time
from pathlib import Path

COMMANDS: queue.Queue[str] = queue.Queue()
RUN = Path()


def tell(event: str, **values: object) -> None:
    line = json.dumps({"event": event, "time": time.time(), **values})
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
    if RUN.name:
        with (RUN / "events.jsonl").open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def inspect(folder: str) -> int:
    name = Path(folder).name
    if name == "broken":
        sys.stderr.write("ssh-studio-train: The disk of the photos is gone." + "\n")
        return 1
    files = [{"file": f"{folder}/grey {n}.jpg", "reason": "it is grey"} for n in range(3)]
    tell("scan", done=5, photos=24, seconds_left=3)
    if name == "slow":
        time.sleep(60)
    if name == "empty":
        files = []
    found = {"empty": 0, "few": 7}.get(name, 412)
    tell("photos", found=found, usable=max(0, found - 3), repeated=2, skipped=len(files),
         read=found, files=files)  # fmt: skip
    if found < 20:
        said = "There are 4 photos that can be used; 20 are needed."
        tell("inspected", enough=False, needed=20, sentence=said)
    else:
        tell("inspected", enough=True, needed=20, photos=found - 41, held_out=41, device="cpu",
             device_label="CPU", reason="")  # fmt: skip
    return 0


def listen() -> None:
    for line in sys.stdin:
        COMMANDS.put(json.loads(line)["command"])


def next_command(wait: float | None = None) -> str:
    try:
        return COMMANDS.get(wait is not None, wait)
    except queue.Empty:
        return ""


def learn(name: str) -> str:
    """Until it is over; why."""
    tell("scan", done=24, photos=24, seconds_left=0)
    tell("photos", found=24, usable=24, repeated=0, skipped=0, read=24, files=[])
    tell("ready", photos=20, held_out=4, run=str(RUN))
    device = "cuda" if "gpu" in name else "cpu"
    tell("begin", step=0, steps=None, minutes=10, device=device, processes=1, photos=20, held_out=4)
    tell("validate", step=0, ratio=0.61, others=0.6, best=0.61, picture=str(RUN / "sheet.png"))
    last = 400 if "long" in name else 5
    for step in range(1, last):
        (RUN / "checkpoint.safetensors").write_bytes(b"x")
        if step == 3 and "garbage" in name:
            sys.stdout.buffer.write(b"\xff\x00{]\n[1]\nnull\n" + b"x" * 3_000_000 + b'\n{"event"')
            sys.stdout.flush()
            time.sleep(0.25)
            sys.stdout.write(f': "step", "step": {step}, "loss": NaN, "progress": "no"}}\n')
            tell("invented", step=3)
            tell("validate", step="three", ratio=None)
        if step == 3 and "crash" in name:
            sys.stderr.write("RuntimeError: the seventh layer is missing" + "\n")
            return "crash"
        if step == 3 and "refused" in name:
            tell("failed", sentence="The disk is full.", resumable=True)
            return "crash"
        tell("step", step=step, loss=0.4 / step, rate=1e-4, samples_per_second=12.0,
             progress=step / last, seconds_left=float(last - step))  # fmt: skip
        command = next_command(0.03)
        if command == "pause":
            tell("paused", step=step)
            while (command := next_command(30)) not in ("resume", "stop", "cancel"):
                continue
            tell("resumed", step=step)
        if command == "cancel" and "deaf" not in name:
            tell("end", reason="cancelled", installed="")
            return "cancelled"
        if command == "stop":
            return "stopped"
    return "budget"


def report(name: str, reason: str) -> None:
    tell("validate", step=5, ratio=0.55, others=0.6, best=0.55, picture=str(RUN / "sheet.png"))
    tell("scoring", done=1, kind="own")
    verdict = next((v for v in ("worse", "unclear") if v in name), "better")
    low, high = {"better": (-0.09, -0.04), "worse": (0.01, 0.03), "unclear": (-0.02, 0.01)}[verdict]
    duel = {"kind": "own", "parent": 0.61, "new": 0.61 + (low + high) / 2, "low": low, "high": high,
            "verdict": verdict, "items": 32, "photos": 4, "improved_parent": 0.8,
            "improved_new": 0.9}  # fmt: skip
    tell("report", better=verdict == "better", sentences=["It is what it is."],
         duels={"own": duel, "others": {**duel, "kind": "others", "low": -0.01, "high": 0.01}},
         report=str(RUN / "report.json"), page=str(RUN / "report.html"),
         picture=str(RUN / "comparison.jpg"))  # fmt: skip
    installed = name if verdict == "better" else ""
    tell("end", reason=reason, step=5, installed=installed, better=verdict == "better")


def main() -> int:
    global RUN
    words = sys.argv[1:]
    if words[0] == "inspect":
        return inspect(words[1])
    if words[0] == "export":
        return 0
    signal.signal(signal.SIGINT, lambda *_: COMMANDS.put("stop"))
    threading.Thread(target=listen, daemon=True).start()
    resumed = "--resume" in words
    RUN = Path(words[words.index("--resume" if resumed else "-o") + 1])
    name = "resumed" if resumed else words[words.index("--name") + 1]
    reason = learn(name)
    if reason == "crash":
        return 1
    if reason == "cancelled":
        return 1
    report(name, reason)
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
