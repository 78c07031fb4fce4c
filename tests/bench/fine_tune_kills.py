"""Kills a fine-tuning ten times at random and compares what comes out with an undisturbed run.

    python -m tests.bench.fine_tune_kills --photos /tmp/fine-tune-demo/photos

The real program with its worker process: SIGKILL at any moment of its life, from reading the photos
to writing the report. Prints when each kill fell and whether all weights agree to the last bit.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

CHANGES = ("train.batch=8", "train.validate_every=10", "train.checkpoint_every=4",
           "train.validation_batches=1")  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("-o", "--output", type=Path, default=Path("/tmp/fine-tune-kills"))
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", dest="start", default="default", metavar="MODEL")
    options = parser.parse_args()
    shutil.rmtree(options.output, ignore_errors=True)
    options.output.mkdir(parents=True)
    os.environ["SSH_STUDIO_USER_DATA"] = str(options.output / "user")
    os.environ["SSH_STUDIO_CACHE_DIR"] = str(options.output / "cache")
    began = time.monotonic()
    _run(options, "whole").communicate()
    whole = time.monotonic() - began
    print(f"undisturbed: {options.steps} steps in {whole:.0f} s, from start to report", flush=True)
    chance = random.Random(options.seed)
    run = options.output / "killed"
    for number in range(options.kills):
        process = _run(options, "killed")
        # At some event from now on, and a moment later: before, between or in the middle of steps.
        line = _lines(run) + chance.randint(0, 9)
        while process.poll() is None and _lines(run) < line:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.5))
        ended = process.poll() is not None
        process.kill()
        process.communicate()
        print(f"kill {number + 1}: {'none, it had ended' if ended else _last(run)}", flush=True)
    process = _run(options, "killed")
    process.communicate()
    runs = [options.output / name for name in ("whole", "killed")]
    wanted, got = (load_file(run / "weights.safetensors") for run in runs)
    same = all(np.array_equal(got[key], value) for key, value in wanted.items())
    left = [path.name for path in runs[1].iterdir() if path.name.startswith(".")]
    print(f"exit code {process.returncode}; weights agree to the last bit: {same}; left: {left}")
    return 0 if same and not left else 1


def _run(options: argparse.Namespace, name: str) -> subprocess.Popen[bytes]:
    run = options.output / name
    if (run / "fine_tune.json").exists():
        words: list[object] = ["--resume", run]
    else:
        words = ["--photos", options.photos, "--name", name, "-o", run, "--steps", options.steps,
                 "--from", options.start]  # fmt: skip
        words += [word for change in CHANGES for word in ("--set", change)]
    command = [sys.executable, "-m", "ssh_studio_training", "fine-tune", *map(str, words)]
    return subprocess.Popen(
        [*command, "--device", "cpu", "--threads", "1", "--json"], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def _lines(run: Path) -> int:
    path = run / "events.jsonl"
    return path.read_bytes().count(b"\n") if path.is_file() else 0


def _last(run: Path) -> str:
    """The last event before the end."""
    try:
        lines = (run / "events.jsonl").read_text().splitlines()
        event = json.loads(lines[-1])
    except (OSError, IndexError, ValueError):
        return "before the first event"
    return f"after {event['event']} {event.get('step', '')}"


if __name__ == "__main__":
    sys.exit(main())
