"""Small made sets in the layouts of the field."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from ssh_studio.document.writing import write_picture
from ssh_studio.engine import Harmonizer
from ssh_studio.engine.device import choose_device
from ssh_studio.engine.model_file import ModelFile
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork


def scene(seed: int = 0, height: int = 40, width: int = 60) -> dict[str, np.ndarray]:
    """A truth, the mask of a rectangle, and a composite whose object is 20 levels brighter."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:height, :width]
    ramp = np.stack([columns * 2, rows * 3, 150 - columns], axis=-1)
    truth = (40 + ramp + rng.normal(0, 5, ramp.shape)).clip(0, 230).astype(np.uint8)
    mask = np.zeros((height, width), np.uint8)
    mask[10:30, 15:45] = 255
    composite = truth.copy()
    composite[mask > 0] += 20
    return {"truth": truth, "mask": mask, "composite": composite}


def write_iharmony4(folder: Path, subset: str, name: str, seed: int = 0) -> None:
    """One item in iHarmony4's folders, without a list; PNG under the names of JPEG."""
    stem = name.removesuffix(".jpg")
    masked = stem.rpartition("_")[0]
    made = scene(seed)
    for kind, file, key in (
        ("composite_images", name, "composite"),
        ("masks", f"{masked}.png", "mask"),
        ("real_images", f"{masked.rpartition('_')[0]}.jpg", "truth"),
    ):
        _write(folder / subset / kind / file, made[key])


def write_pair(folder: Path, name: str, seed: int = 0, suffix: str = ".png") -> None:
    """One item in a folder of pairs."""
    made = scene(seed)
    for end, key in (("", "composite"), ("_mask", "mask"), ("_gt", "truth")):
        _write(folder / f"{name}{end}{suffix if end != '_mask' else '.png'}", made[key])


def write_realhm(folder: Path, name: str, *, height: int = 40, width: int = 60) -> None:
    """One item of RealHM: the background is the truth, the placed photo 20 levels brighter."""
    made = scene(0, height, width)
    placed = (made["truth"].astype(np.int16) + 20).clip(0, 255).astype(np.uint8)
    for end, pixels in (
        ("_small", placed[5:35, 10:50]),
        ("", placed),
        ("_mask", made["mask"]),
        ("_fore", made["truth"]),
        ("_gt", made["truth"]),
    ):
        _write(folder / f"{name}{end}.jpg", np.ascontiguousarray(pixels))


def _write(path: Path, pixels: np.ndarray) -> None:
    """Losslessly, whatever the name says: what a picture is is seen from its bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name("writing.png")
    write_picture(temporary, pixels)
    temporary.replace(path)


@pytest.fixture(scope="session")
def harmonizer() -> Harmonizer:
    """A model that changes nothing: its heads are zero."""
    torch.manual_seed(0)
    config = StudioConfig(
        view_size=32, widths=(8, 16, 16), blocks=(1, 1, 1), hidden=16, lut_size=5, lut_basis=8,
        light_size=4,
    )  # fmt: skip
    network = StudioNetwork(config).eval().requires_grad_(False)
    return Harmonizer(ModelFile(network, "studio", {}), choose_device("cpu"), model="still")
