"""Shows what fine-tuning brings: 60 photos with one strong common grade, ten minutes, the proof.

    python -m tests.bench.fine_tune_demo --photos ../shared/photos --bench ../shared/bench/set

Half of the photos are from `open`, half from `bsds`. The grade (deep teal shadows, warm lights,
lifted blacks, muted greens) is put on by a formula of its own, not by the data engine's. The
default model has seen these photos as they were before the grade: what it is compared on is the
look, not the places.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

PHOTOS = 60


def main() -> int:
    options = _options()
    folder: Path = options.output / "photos"
    if not folder.is_dir():
        count = write_graded(options.photos, folder)
        print(f"{count} graded photos in {folder}")
    if options.only_photos:
        return 0
    os.environ.setdefault("SSH_STUDIO_CACHE_DIR", str(options.output / "cache"))
    os.environ.setdefault("SSH_STUDIO_USER_DATA", str(options.output / "user"))
    if options.speed:
        for processes in (1, 2):
            print(f"{processes} processes: {speed(folder, options, processes):.1f} samples/s")
        return 0
    run = options.output / options.name
    words = [
        "fine-tune", "--photos", folder, "--name", options.name, "-o", run, "--bench",
        options.bench, *options.more,
    ]  # fmt: skip
    done = subprocess.run([*_program(1), *map(str, words)], check=False)
    if done.returncode == 0:
        _print_report(json.loads((run / "report.json").read_text()))
    return done.returncode


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--photos", type=Path, default=Path("../shared/photos"))
    parser.add_argument("--bench", type=Path, default=Path("../shared/bench/set"))
    parser.add_argument("-o", "--output", type=Path, default=Path("/tmp/fine-tune-demo"))
    parser.add_argument("--name", default="graded")
    parser.add_argument("--only-photos", action="store_true", help="make the photos and end")
    parser.add_argument("--speed", action="store_true", help="samples a second instead")
    parser.add_argument("more", nargs="*", help="after --: options of fine-tune")
    return parser.parse_args()


def write_graded(photos: Path, folder: Path) -> int:
    """Grade every tenth `bsds` and every other `open` photo; returns how many there are."""
    folder.mkdir(parents=True)
    chosen: list[Path] = []
    for name in ("open", "bsds"):
        paths = sorted((photos / name).glob("*.jpg"))
        step = len(paths) / (PHOTOS // 2)
        chosen += [paths[int(i * step)] for i in range(PHOTOS // 2)]
    for number, path in enumerate(chosen):
        bgr = cv2.imread(str(path))
        assert bgr is not None
        graded = grade((bgr[..., ::-1] / 255).astype(np.float32))
        out = (graded[..., ::-1] * 255).round().astype(np.uint8)
        place = folder / f"{path.parent.name}-{number:02}.jpg"
        cv2.imwrite(str(place), out, [cv2.IMWRITE_JPEG_QUALITY, 92])
    return len(chosen)


def grade(rgb: NDArray[np.float32]) -> NDArray[np.float32]:
    """The common grade, of encoded sRGB in [0, 1]."""
    light = (rgb @ np.array([0.299, 0.587, 0.114], np.float32))[..., None]
    muted = light + (rgb - light) * np.array([0.85, 0.6, 0.8], np.float32)
    curve = muted + 0.10 * np.sin(2 * np.pi * (muted - 0.5)) * 0.8
    shadows = (1 - light) ** 2 * np.array([-0.06, 0.05, 0.10], np.float32)
    lights = light**1.5 * np.array([0.12, 0.03, -0.14], np.float32)
    faded = 0.07 + 0.86 * (curve + shadows + lights)
    return np.clip(faded, 0, 1).astype(np.float32)


def speed(folder: Path, options: argparse.Namespace, processes: int) -> float:
    """Samples a second of a short run, the median of what it told."""
    run = options.output / f"speed-{processes}"
    words = ["fine-tune", "--photos", folder, "--name", f"speed{processes}", "-o", run,
             "--minutes", "1", "--json", "--set", "train.validate_every=1000", "--set",
             "train.parts=2", *options.more]  # fmt: skip
    found = []
    with subprocess.Popen(
        [*_program(processes), *map(str, words)], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL,
        text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "step":
                found.append(event["samples_per_second"])
            if event["event"] == "message":
                process.kill()
    return float(np.median(found))


def _program(processes: int) -> list[str]:
    module = ["-m", "ssh_studio_training"]
    if processes == 1:
        return [sys.executable, *module]
    return [sys.executable, "-m", "torch.distributed.run", f"--nproc-per-node={processes}", *module]


def _print_report(report: dict[str, object]) -> None:
    duels = report["duels"]
    assert isinstance(duels, dict)
    for kind, duel in duels.items():
        print(
            f"{kind:9} n={duel['items']:3} ratio {duel['parent']:.3f} -> {duel['new']:.3f}  "
            f"difference {duel['low']:+.3f} to {duel['high']:+.3f}  improved "
            f"{duel['improved_parent']:.2f} -> {duel['improved_new']:.2f}  {duel['verdict']}"
        )
    print(f"{report['steps']} steps, {report['seconds']} s, installed: {report['installed']!r}")
    print(*report["sentences"], sep="\n")  # type: ignore[misc]


if __name__ == "__main__":
    sys.exit(main())
