"""Shared by the engine's tests: small networks, pictures, an installation of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from ssh_studio.engine.look import Frame, Look
from ssh_studio.engine.lut import identity_lut
from ssh_studio.engine.model_file import write_model
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork

SMALL = StudioConfig(
    view_size=32, widths=(8, 16, 24), blocks=(1, 1, 1), hidden=32, lut_size=5, lut_basis=72
)


def small_network(
    seed: int = 0, scale: float = 0.05, config: StudioConfig = SMALL
) -> StudioNetwork:
    """A network whose heads are not zero, so that its looks do something."""
    torch.manual_seed(seed)
    network = StudioNetwork(config)
    for layer in (network.coefficients, network.light):
        for parameter in layer.parameters():
            torch.nn.init.normal_(parameter, std=scale)
    return network.eval()


@pytest.fixture
def picture() -> np.ndarray:
    """60x90x3 uint8 with edges, ramps and noise."""
    rng = np.random.default_rng(1)
    rows, columns = np.mgrid[:60, :90]
    ramp = np.stack([columns * 2.5, rows * 4, 255 - columns * 2], axis=-1)
    ramp[20:40, 30:60] = (200, 60, 40)
    return (ramp + rng.normal(0, 6, ramp.shape)).clip(0, 255).astype(np.uint8)


@pytest.fixture
def mask() -> np.ndarray:
    """A soft blob on the picture, uint8."""
    rows, columns = np.mgrid[:60, :90]
    distance = np.hypot((rows - 30) / 14, (columns - 45) / 20)
    return ((1.4 - distance) * 400).clip(0, 255).astype(np.uint8)


@pytest.fixture
def strong_look() -> Look:
    """Warm, contrasty, with a light map that varies; smooth as our network's are."""
    lut = identity_lut(9)
    lut = (lut + torch.tensor([0.08, 0.0, -0.07]) + 0.06 * torch.sin(6.28 * lut)).clamp(0, 1)
    place = np.linspace(0, 1, 8, dtype=np.float32)
    gain = 1 + 0.2 * (place[:, None, None] - place[None, :, None]) * np.ones(3, np.float32)
    offset = 0.04 * (place[:, None, None] * place[None, :, None]) * np.array([1, 0, -1], np.float32)
    return Look(lut.numpy(), gain.astype(np.float32), offset.astype(np.float32), Frame(), "test")


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Empty model folders of its own: `shipped` (the program's) and `own/models` (the user's)."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    monkeypatch.setenv("SSH_STUDIO_MODELS", str(shipped))
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path / "own"))
    return tmp_path


@pytest.fixture
def model_path(tmp_path: Path) -> Path:
    """A small model file."""
    path = tmp_path / "small.safetensors"
    write_model(path, small_network(), dtype=torch.float32)
    return path
