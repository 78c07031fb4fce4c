"""The window's side of a fine-tuning with the real program: looked into, begun, cancelled."""

from __future__ import annotations

import hashlib
from pathlib import Path

import cv2
import numpy as np
import torch

from ssh_studio.engine.model_file import write_model
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork
from ssh_studio.engine.registry import register
from ssh_studio.fine_tuning.command import Order, Trainer
from ssh_studio.fine_tuning.inspection import Inspection
from ssh_studio.fine_tuning.run import Run
from ssh_studio.fine_tuning.story import Phase

_WAIT = 500_000
"""It yields to everything else that runs here; alone it takes some seconds."""


def photos(folder: Path) -> Path:
    folder.mkdir()
    rng = np.random.default_rng(5)
    for number in range(21):
        corners = np.asarray(rng.uniform(30, 225, (4, 5, 3)), np.float32)
        picture = cv2.resize(corners, (140, 110), interpolation=cv2.INTER_CUBIC)
        cv2.imwrite(str(folder / f"{number}.png"), picture.clip(0, 255).astype(np.uint8))
    (folder / "broken.jpg").write_bytes(b"x")
    return folder


def tiny_model(folder: Path) -> None:
    """Installed as `tiny`."""
    sizes = StudioConfig(view_size=32, widths=(8, 16, 24), blocks=(1, 1, 1), hidden=32, lut_size=5,
                         lut_basis=12, light_size=4)  # fmt: skip
    folder.mkdir(parents=True)
    torch.manual_seed(0)
    path = folder / "tiny.safetensors"
    write_model(path, StudioNetwork(sizes), dtype=torch.float32)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    register(folder, "tiny", {"file": path.name, "sha256": sha256, "architecture": "studio"})


def test_the_window_and_the_real_program_understand_each_other(
    qtbot, home, monkeypatch, tmp_path, request
) -> None:
    monkeypatch.setenv("SSH_STUDIO_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    tiny_model(home / "user_data" / "models")
    folder = photos(tmp_path / "photos")
    inspection, run = Inspection(Trainer()), Run(Trainer())
    request.addfinalizer(run.end_now)
    request.addfinalizer(inspection.close)
    with qtbot.waitSignal(inspection.ended, timeout=_WAIT):
        inspection.look(folder, "cpu")
    assert inspection.problem == ""
    story = inspection.story
    assert story.inspected is not None
    assert story.inspected.enough
    assert story.inspected.device == "cpu"
    assert story.photos is not None
    assert [Path(file).name for file, _ in story.photos.files] == ["broken.jpg"]
    run.begin(Order(folder, "mine", 10, "tiny"), "cpu")
    qtbot.waitUntil(lambda: bool(run.story.scores) or not run.is_active, timeout=_WAIT)
    story = run.story
    assert story.scores, (story.sentence, story.last_lines)
    assert story.phase is Phase.TRAINING
    assert (story.device, story.minutes, story.held_out) == ("cpu", 10, 4)
    assert story.picture is not None
    assert story.picture.is_file()
    run.cancel()
    qtbot.waitUntil(lambda: not run.is_active, timeout=_WAIT)
    assert run.story.phase is Phase.CANCELLED
