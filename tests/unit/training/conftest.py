"""Tiny photos, packs, recipes and runs that several tests of the training program need."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from ssh_studio.engine.model_file import write_model
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork
from ssh_studio_training import fine_loop, loop
from ssh_studio_training.feeding import InPlaceFeeder
from ssh_studio_training.pack import LEVELS, Pack, make_pack
from ssh_studio_training.photos import find_photos
from ssh_studio_training.recipe import LossConfig, Recipe, TrainConfig
from ssh_studio_training.regions import regions_of
from ssh_studio_training.triplets import Batch, DataConfig, TripletSource

Pixels = NDArray[np.uint8]

TINY = StudioConfig(
    view_size=32, widths=(8, 16, 24), blocks=(1, 1, 1), hidden=32, lut_size=5, lut_basis=12,
    light_size=4,
)  # fmt: skip


@pytest.fixture(autouse=True)
def one_thread() -> None:
    """Small tensors are slower on many threads, and sums must not depend on their number."""
    torch.set_num_threads(1)


def paint(seed: int, width: int = 160, height: int = 128) -> tuple[Pixels, Pixels]:
    """A colourful photo HxWx3 (a gradient, an ellipse, a little noise) and the ellipse's mask."""
    rng = np.random.default_rng(seed)
    across = np.linspace(0, 1, width)[None, :, None]
    down = np.linspace(0, 1, height)[:, None, None]
    corners = rng.uniform(40, 215, (4, 3))
    rgb = (corners[0] * (1 - across) + corners[1] * across) * (1 - down)
    rgb = rgb + (corners[2] * (1 - across) + corners[3] * across) * down
    mask = np.zeros((height, width), np.uint8)
    centre = (int(rng.uniform(0.3, 0.4) * width), int(rng.uniform(0.4, 0.6) * height))
    cv2.ellipse(mask, centre, (width // 6, height // 4), rng.uniform(0, 90), 0, 360, 255, -1)
    rgb = np.where(mask[..., None] > 0, rng.uniform(40, 215, 3), rgb)
    rgb = rgb + rng.normal(0, 6, rgb.shape)
    return rgb.clip(0, 255).astype(np.uint8), mask


def write_png(path: Path, pixels: Pixels) -> Path:
    """Write a picture, RGB or grey."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = pixels[..., ::-1] if pixels.ndim == 3 else pixels
    assert cv2.imwrite(str(path), data)
    return path


@pytest.fixture(scope="session")
def painted() -> Callable[..., tuple[Pixels, Pixels]]:
    """See `paint`."""
    return paint


@pytest.fixture(scope="session")
def save_png() -> Callable[[Path, Pixels], Path]:
    """See `write_png`."""
    return write_png


@pytest.fixture(scope="session")
def photo_folder(tmp_path_factory) -> Path:
    """Twelve photos in two folders, each with a mask beside it."""
    folder: Path = tmp_path_factory.mktemp("photos")
    for seed in range(12):
        rgb, mask = paint(seed)
        place = folder / ("one" if seed % 2 else "two")
        write_png(place / f"photo{seed}.png", rgb)
        write_png(place / f"photo{seed}_mask.png", mask)
    return folder


@pytest.fixture(scope="session")
def pack_file(photo_folder, tmp_path_factory) -> Path:
    """The pack of `photo_folder`."""
    path: Path = tmp_path_factory.mktemp("pack") / "photos.pack"
    make_pack(find_photos([photo_folder]), path, workers=1)
    return path


def pack_of(photos: Sequence[tuple[Pixels, Pixels]]) -> Pack:
    """A pack in memory of exact pixels: photos HxWx3 with label maps HxW of plane 0."""
    levels, regions = [], []
    for number, (rgb, labels) in enumerate(photos):
        rgba = np.dstack([rgb, labels])
        for _ in range(LEVELS):
            levels.append(np.ascontiguousarray(rgba))
            size = (rgba.shape[1] // 2, rgba.shape[0] // 2)
            small = cv2.resize(rgba[..., :3], size, interpolation=cv2.INTER_AREA)
            rgba = np.dstack([small, rgba[::2, ::2, 3]])
        found = regions_of(labels, 0, set())
        regions += [(number, *region[:-1]) for region in found]
    sizes = torch.tensor([level.shape[:2] for level in levels]).reshape(-1, LEVELS, 2)
    ends = sizes.prod(dim=2).flatten().cumsum(0).reshape(-1, LEVELS)
    return Pack(
        names=[f"photo{number}.png" for number in range(len(photos))],
        pixels=torch.from_numpy(np.concatenate([x.view(np.int32).ravel() for x in levels])),
        offset=ends - sizes.prod(dim=2),
        width=sizes[..., 1],
        height=sizes[..., 0],
        regions=torch.tensor(regions, dtype=torch.float32),
        human=torch.ones(len(regions), dtype=torch.bool),
    )


@pytest.fixture(scope="session")
def exact_pack() -> Callable[..., Pack]:
    """See `pack_of`."""
    return pack_of


@pytest.fixture
def recipe() -> Recipe:
    """A recipe for a network of a few thousand weights and a run of six steps."""
    train = TrainConfig(
        steps=6, batch=4, rate=2e-3, warmup=2, held_out=0.3, validate_every=100,
        checkpoint_every=100, validation_batches=1,
    )  # fmt: skip
    return Recipe(TINY, DataConfig(), LossConfig(content=0.1, style=0.1), train)


@pytest.fixture
def with_train(recipe) -> Callable[..., Recipe]:
    """The recipe with other values in its `[train]` table."""

    def change(**values: object) -> Recipe:
        train = dataclasses.replace(recipe.train, **values)
        return dataclasses.replace(recipe, train=train)

    return change


@pytest.fixture
def small_batch(painted, exact_pack) -> Batch:
    """Eight samples of 32 pixels, of both arrangements and both kinds."""
    pack = exact_pack([(rgb, mask // 255) for rgb, mask in map(painted, range(4))])
    config = DataConfig(reconstruction=0.4)
    batch = TripletSource(pack, config, view_size=32, seed=6).batch(0, 8)
    assert batch.reconstruction.any()
    assert not batch.reconstruction.all()
    assert batch.uncut.any()
    return batch


@pytest.fixture
def in_place(monkeypatch) -> None:
    """Batches are made in this process, which needs no seconds to start another one."""
    monkeypatch.setattr(loop, "make_feeder", InPlaceFeeder)
    monkeypatch.setattr(fine_loop, "make_feeder", InPlaceFeeder)


@pytest.fixture
def places(tmp_path, monkeypatch) -> Path:
    """Where this test's cache and models of the user are: `cache`, `user` below it."""
    folder: Path = tmp_path / "places"
    monkeypatch.setenv("SSH_STUDIO_CACHE_DIR", str(folder / "cache"))
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(folder / "user"))
    return folder


@pytest.fixture(scope="session")
def own_folder(tmp_path_factory) -> Path:
    """Twenty-four photos in two folders."""
    folder: Path = tmp_path_factory.mktemp("own")
    for seed in range(24):
        write_png(folder / ("one" if seed % 2 else "two") / f"secret{seed}.png", paint(seed)[0])
    return folder


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory) -> Path:
    """A model file of a few thousand random weights."""
    path: Path = tmp_path_factory.mktemp("model") / "tiny.safetensors"
    torch.manual_seed(0)
    write_model(path, StudioNetwork(TINY))
    return path
