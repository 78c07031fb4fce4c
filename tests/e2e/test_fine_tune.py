"""Fine-tuning as real processes: killed at random, and two of them that learn as one."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from safetensors.numpy import load_file

from ssh_studio.engine.model_file import write_model
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork

# Batches are made in the process itself: starting another one takes seconds here.
PROGRAM = """
import sys, torch
from ssh_studio_training import composites, feeding, fine_loop
from ssh_studio_training.__main__ import main
torch.set_num_threads(1)
fine_loop.make_feeder = feeding.InPlaceFeeder
composites._ITEMS = 4
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
"""
CHANGES = (
    "train.batch=4", "train.validate_every=7", "train.checkpoint_every=3",
    "train.validation_batches=1", "train.parts=2",
)  # fmt: skip
STEPS = "45"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    """A folder with the program, 24 photos in `photos` and a tiny model."""
    folder: Path = tmp_path_factory.mktemp("fine-tune")
    (folder / "program.py").write_text(PROGRAM)
    (folder / "photos").mkdir()
    rng = np.random.default_rng(5)
    for number in range(24):
        corners = np.asarray(rng.uniform(30, 225, (4, 5, 3)), np.float32)
        picture = cv2.resize(corners, (140, 110), interpolation=cv2.INTER_CUBIC)
        picture = picture + np.asarray(rng.normal(0, 5, picture.shape), np.float32)
        cv2.imwrite(str(folder / "photos" / f"{number}.png"), picture.clip(0, 255))
    sizes = StudioConfig(view_size=32, widths=(8, 16, 24), blocks=(1, 1, 1), hidden=32, lut_size=5,
                         lut_basis=12, light_size=4)  # fmt: skip
    torch.manual_seed(0)
    write_model(folder / "tiny.safetensors", StudioNetwork(sizes), dtype=torch.float32)
    return folder


def started(place: Path, run: str, *words: str, processes: int = 1) -> subprocess.Popen[str]:
    """A run that is begun, or goes on if it was begun before."""
    program = [sys.executable, str(place / "program.py")]
    if processes > 1:
        launcher = ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
        program = [sys.executable, *launcher, str(place / "program.py")]
    folder = place / run
    if (folder / "fine_tune.json").exists():
        words = ("--resume", str(folder), *words)
    else:
        changes = [word for change in CHANGES for word in ("--set", change)]
        words = ("--photos", str(place / "photos"), "--name", run, "--from",
                 str(place / "tiny.safetensors"), "-o", str(folder), *changes, *words)  # fmt: skip
    paths = os.pathsep.join([str(ROOT), str(ROOT / "training")])
    ours = {"SSH_STUDIO_CACHE_DIR": str(place / "cache"), "PYTHONPATH": paths,
            "SSH_STUDIO_USER_DATA": str(place / "user"), "OMP_NUM_THREADS": "1"}  # fmt: skip
    return subprocess.Popen(
        [*program, "fine-tune", *words, "--device", "cpu", "--threads", "1"],
        env=os.environ | ours, cwd=place, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def finished(process: subprocess.Popen[str]) -> None:
    _, said = process.communicate(timeout=240)
    assert process.returncode == 0, said[-2000:]


@pytest.fixture(scope="module")
def alone(place) -> Path:
    """The run that nobody disturbed."""
    finished(started(place, "alone", "--steps", STEPS))
    return place / "alone"


def test_killed_at_random_it_ends_as_if_nothing_had_happened(place, alone) -> None:
    chance = random.Random(7)
    folder = place / "killed"
    for _ in range(3):
        process = started(place, "killed", *begin(folder))
        # Anywhere from the start of the program to its last steps; sooner or later in training.
        wait_for(folder / "checkpoint.safetensors", process)
        time.sleep(chance.uniform(0, 0.8))
        process.kill()
        process.communicate()
    finished(started(place, "killed", *begin(folder)))
    wanted, got = (load_file(run / "weights.safetensors") for run in (alone, folder))
    for key, value in wanted.items():
        assert np.array_equal(got[key], value), key
    # What a killed process was writing never takes the place of a whole file, nor stays.
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def begin(folder: Path) -> tuple[str, ...]:
    return () if (folder / "fine_tune.json").exists() else ("--steps", STEPS)


def wait_for(path: Path, process: subprocess.Popen[str]) -> None:
    """Until the file changes, or the process has ended."""
    before = path.stat().st_mtime_ns if path.exists() else 0
    deadline = time.monotonic() + 120
    while process.poll() is None and time.monotonic() < deadline:
        if path.exists() and path.stat().st_mtime_ns != before:
            return
        time.sleep(0.02)


def test_two_processes_learn_what_one_learns(place, alone) -> None:
    finished(started(place, "both", "--steps", STEPS, processes=2))
    wanted, got = (load_file(run / "checkpoint.safetensors") for run in (alone, place / "both"))
    start = load_file(place / "tiny.safetensors")
    for key, before in start.items():
        moved = np.abs(wanted[f"average.{key}"] - before).max()
        apart = np.abs(wanted[f"average.{key}"] - got[f"average.{key}"]).max()
        # Sums in another order, in bfloat16: far less than what was learned.
        assert apart <= 0.2 * moved + 1e-6, key
    # The second one left nothing of its own.
    assert {p.name for p in (place / "both").iterdir()} == {p.name for p in alone.iterdir()}
