"""The command line in this process, with models of the tests' own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from ssh_studio.cli import main
from ssh_studio.document.writing import write_picture
from ssh_studio.engine.model_file import file_sha256, write_model
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def tiny_network() -> StudioNetwork:
    """A network that changes colours visibly, and means nothing by it."""
    torch.manual_seed(1)
    config = StudioConfig(
        view_size=32, widths=(8, 16, 16), blocks=(1, 1, 1), hidden=16, lut_size=5, lut_basis=8,
        light_size=4,
    )  # fmt: skip
    network = StudioNetwork(config)
    with torch.no_grad():
        for values in network.parameters():
            values.add_(torch.randn_like(values) * 0.05)
    return network


@pytest.fixture(scope="session")
def shipped_models(tmp_path_factory, tiny_network) -> Path:
    """A folder like `models/`, whose default model is the tiny one."""
    folder = tmp_path_factory.mktemp("models")
    path = folder / "default.safetensors"
    write_model(path, tiny_network)
    entry = {"file": path.name, "sha256": file_sha256(path), "architecture": "studio"}
    registry = {"version": 1, "models": {"default": entry}}
    (folder / "models.json").write_text(json.dumps(registry), encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def places(monkeypatch, tmp_path, shipped_models) -> Path:
    """Every test works in a folder of its own, and with the tests' models only."""
    monkeypatch.setenv("SSH_STUDIO_MODELS", str(shipped_models))
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path / "user"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys) -> Callable[..., Done]:
    """Run a command line."""

    def call(*arguments: object) -> Done:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Done(code, *capsys.readouterr())

    return call


@pytest.fixture
def fails(run) -> Callable[..., str]:
    """Run a command that has to fail with this code and one line, which is returned."""

    def call(code: int, *arguments: object) -> str:
        done = run(*arguments)
        assert done.code == code, done
        assert done.out == ""
        assert done.err.count("\n") == 1
        assert done.err.startswith("ssh-studio: ")
        assert "Traceback" not in done.err
        return done.err

    return call


def picture(width: int, height: int, dtype: type = np.uint8, seed: int = 0) -> NDArray[Any]:
    """Smooth colours with some noise, HxWx3."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:height, :width]
    ramp = np.stack([columns / width, rows / height, (columns + rows) / (width + height)], axis=-1)
    unit = (0.2 + 0.5 * ramp[..., rng.permutation(3)] + rng.uniform(0, 0.2, ramp.shape)).clip(0, 1)
    return (unit * np.iinfo(dtype).max).round().astype(dtype)


def disc(width: int, height: int, dtype: type = np.uint8) -> NDArray[Any]:
    """A mask with a soft edge, HxW; 0 outside and full inside."""
    rows, columns = np.mgrid[:height, :width]
    distance = np.hypot((rows + 0.5) / height - 0.5, (columns + 0.5) / width - 0.5)
    return ((0.45 - distance).clip(0, 0.1) * 10 * np.iinfo(dtype).max).round().astype(dtype)


@pytest.fixture
def pair(places) -> dict[str, NDArray[Any]]:
    """`b.png` (64x48) and `f.png` (30x20, cut out by its alpha) in the test's folder."""
    pixels = {"b": picture(64, 48), "f": np.dstack([picture(30, 20, seed=1), disc(30, 20)])}
    for name, values in pixels.items():
        write_picture(places / f"{name}.png", values)
    return pixels


@pytest.fixture
def flat(places) -> dict[str, NDArray[Any]]:
    """`c.png` (64x48) and its mask `m.png` in the test's folder."""
    pixels = {"c": picture(64, 48, seed=2), "m": np.zeros((48, 64), np.uint8)}
    pixels["m"][10:40, 20:60] = disc(40, 30)
    for name, values in pixels.items():
        write_picture(places / f"{name}.png", values)
    return pixels
