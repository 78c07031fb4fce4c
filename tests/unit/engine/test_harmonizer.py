"""The front door: loading, looks, composites, refusals, fallbacks."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from ssh_studio.engine import Harmonizer, Look, placement_at
from ssh_studio.engine.device import Device
from ssh_studio.engine.model_file import write_model
from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio.engine.networks.studio import Backdrop, StudioNetwork
from ssh_studio.engine.preprocess import Scene
from ssh_studio.errors import DeviceError, MaskError, ModelNotFoundError, PictureError
from tests.unit.engine.conftest import SMALL, small_network

DTYPES = (np.uint8, np.uint16, np.float32)


@pytest.fixture
def harmonizer(model_path: Path) -> Harmonizer:
    return Harmonizer.load(model_path, device="cpu")


def as_type(picture: np.ndarray, dtype: type) -> np.ndarray:
    if dtype is np.float32:
        return (picture / 255).astype(np.float32)
    return picture.astype(dtype) * (257 if dtype is np.uint16 else 1)


@pytest.mark.parametrize("dtype", DTYPES)
def test_only_what_the_mask_shows_changes(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray, dtype: type
) -> None:
    composite = as_type(picture, dtype)
    before = composite.copy()
    result = harmonizer.harmonize(composite, mask)
    assert result.dtype == dtype
    np.testing.assert_array_equal(result[mask == 0], before[mask == 0])
    assert not np.array_equal(result[mask > 0], before[mask > 0])
    np.testing.assert_array_equal(composite, before)


def test_depths_agree(harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray) -> None:
    results = [
        harmonizer.harmonize(as_type(picture, dtype), mask).astype(np.float64) * scale
        for dtype, scale in zip(DTYPES, (1, 1 / 257, 255), strict=True)
    ]
    # The views of 8-bit pictures are averaged in whole levels, which moves the look a little.
    assert np.abs(results[0] - results[2]).max() <= 1.5
    assert np.abs(results[1] - results[2]).max() <= 0.05


def test_harmonize_is_look_and_apply(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray
) -> None:
    look = harmonizer.composite_look(picture, mask)
    hard = (mask > 127).astype(np.uint8) * 255
    result = harmonizer.harmonize(picture, hard)
    expected = harmonizer.composite_look(picture, hard).apply(picture)
    np.testing.assert_array_equal(result[hard > 0], expected[hard > 0])
    assert look.model == "small"


def test_strength_zero_and_full_masks_change_nothing(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray
) -> None:
    np.testing.assert_array_equal(harmonizer.harmonize(picture, mask, strength=0), picture)
    full = np.full(picture.shape[:2], 255, np.uint8)
    np.testing.assert_array_equal(harmonizer.harmonize(picture, full), picture)


def test_a_layer_takes_notice_of_its_place(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray
) -> None:
    background = np.zeros((200, 300, 3), np.uint8)
    background[:, 150:] = (250, 220, 90)
    dark = harmonizer.look(picture, mask, background, placement=placement_at(10, 60))
    bright = harmonizer.look(picture, mask, background, placement=placement_at(190, 60))
    anywhere = harmonizer.look(picture, mask, background)
    assert np.abs(dark.lut - bright.lut).max() > 1e-4
    assert np.abs(anywhere.lut - bright.lut).max() > 1e-4
    assert harmonizer.last is not None
    assert harmonizer.last.milliseconds > 0


def test_what_is_kept_of_a_background_is_not_used_for_another(
    tmp_path: Path, picture: np.ndarray, mask: np.ndarray
) -> None:
    path = tmp_path / "seeing.safetensors"
    write_model(path, small_network(config=replace(SMALL, semantic=True)), dtype=torch.float32)
    harmonizer = Harmonizer.load(path, device="cpu")
    here = placement_at(10, 60)
    # Alike around the layer, different elsewhere.
    first = np.full((200, 300, 3), 90, np.uint8)
    second = first.copy()
    second[:, 160:] = np.random.default_rng(1).integers(0, 255, (200, 140, 3))
    fresh = [
        Harmonizer.load(path, device="cpu").look(picture, mask, background, placement=here)
        for background in (first, second)
    ]
    again = [
        harmonizer.look(picture, mask, background, placement=here)
        for background in (first, second, second, first)
    ]
    assert np.abs(fresh[0].lut - fresh[1].lut).max() > 1e-5
    for look, wanted in zip(again, (fresh[0], fresh[1], fresh[1], fresh[0]), strict=True):
        np.testing.assert_array_equal(look.lut, wanted.lut)
    calls: list[object] = []
    network = harmonizer._network
    assert isinstance(network, StudioNetwork)
    network.scene = calls.append  # type: ignore[method-assign, assignment]
    # The same background, another place.
    harmonizer.look(picture, mask, first, placement=placement_at(14, 62))
    assert not calls


def test_averages_that_are_kept_are_those_of_what_is_there_now(
    harmonizer: Harmonizer, model_path: Path
) -> None:
    rng = np.random.default_rng(2)
    picture, background = (rng.integers(0, 255, (300, 400, 3)).astype(np.uint8) for _ in range(2))
    mask = np.full((300, 400), 255, np.uint8)
    looks = []
    for changed in (None, mask[40:160, 50:200], picture[:150], background[:150]):
        if changed is not None:
            # In place, as a brush does.
            changed[...] = changed // 3
        arguments = picture, mask, background
        looks.append(harmonizer.look(*arguments, placement=placement_at(30, 20, 0.5)))
        # From nothing.
        fresh = Harmonizer.load(model_path, device="cpu")
        wanted = fresh.look(*arguments, placement=placement_at(30, 20, 0.5))
        np.testing.assert_array_equal(looks[-1].lut, wanted.lut)
        np.testing.assert_array_equal(looks[-1].gain, wanted.gain)
    assert all((one.lut != other.lut).any() for one, other in itertools.pairwise(looks))


def test_resolution_and_depth_hardly_change_the_look(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray
) -> None:
    small = harmonizer.composite_look(picture, mask)
    large = harmonizer.composite_look(
        picture.repeat(5, axis=0).repeat(5, axis=1), mask.repeat(5, axis=0).repeat(5, axis=1)
    )
    assert np.abs(small.lut - large.lut).max() < 0.03


@pytest.mark.parametrize("kind", ["bool", "float64", "uint16"])
def test_masks_of_all_types_agree(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray, kind: str
) -> None:
    hard = mask > 127
    other = hard.astype(kind) * (65535 if kind == "uint16" else 1)
    expected = harmonizer.composite_look(picture, hard.astype(np.uint8) * 255)
    look = harmonizer.composite_look(picture, other.astype(kind))
    # 8-bit masks are averaged in whole levels.
    np.testing.assert_allclose(look.lut, expected.lut, atol=2e-3)


def test_sizes_from_eight_pixels_up(harmonizer: Harmonizer) -> None:
    for height, width in ((8, 8), (8, 500), (1000, 9)):
        picture = np.full((height, width, 3), 100, np.uint8)
        mask = np.zeros((height, width), np.uint8)
        mask[2:5, 2:5] = 255
        assert harmonizer.harmonize(picture, mask).shape == picture.shape


def test_bad_input_is_refused(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray
) -> None:
    with pytest.raises(MaskError, match="empty"):
        harmonizer.harmonize(picture, mask * 0)
    with pytest.raises(MaskError, match="height and width"):
        harmonizer.harmonize(picture, mask[:-1])
    with pytest.raises(PictureError, match="too small"):
        harmonizer.harmonize(picture[:7], mask[:7])
    with pytest.raises(PictureError, match="RGB"):
        harmonizer.look(picture[..., 0], mask, picture)
    with pytest.raises(PictureError, match="2x3"):
        harmonizer.look(picture, mask, picture, placement=np.eye(3))
    with pytest.raises(PictureError, match="vanish"):
        harmonizer.look(picture, mask, picture, placement=placement_at(0, 0, 0))
    with pytest.raises(MaskError, match="reference region"):
        harmonizer.look(picture, mask, picture, reference_valid=mask * 0)


def test_unknown_models_and_devices(model_path: Path, installation: Path) -> None:
    with pytest.raises(ModelNotFoundError, match="nowhere"):
        Harmonizer.load("nowhere")
    with pytest.raises(DeviceError, match="abacus"):
        Harmonizer.load(model_path, device="abacus")


def test_out_of_memory_falls_back_to_the_cpu(
    model_path: Path,
    picture: np.ndarray,
    mask: np.ndarray,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    harmonizer = Harmonizer.load(model_path, device="cpu")
    harmonizer.device = Device("cpu", "Fast GPU")
    run, calls = Harmonizer._run, []

    def failing_once(self: Harmonizer, scene: object) -> Look:
        calls.append(self.device.label)
        if len(calls) == 1:
            raise torch.OutOfMemoryError("no memory")
        return run(self, scene)  # type: ignore[arg-type]

    monkeypatch.setattr(Harmonizer, "_run", failing_once)
    assert isinstance(harmonizer.composite_look(picture, mask), Look)
    assert calls == ["Fast GPU", "CPU"]
    assert "Fast GPU ran out of memory" in harmonizer.device.reason


def test_the_paper_network_gives_a_look_too(
    tmp_path: Path, picture: np.ndarray, mask: np.ndarray
) -> None:
    torch.manual_seed(0)
    path = tmp_path / "paper.safetensors"
    network = PaperNetwork().eval()
    write_model(path, network, dtype=torch.float32)
    look = Harmonizer.load(path, device="cpu").look(picture, mask, picture[::-1].copy())
    assert look.lut.shape == (33, 33, 33, 3)
    assert look.lut.min() >= 0
    assert look.lut.max() <= 1
    grey = look.apply(np.linspace(0, 1, 200, dtype=np.float32)[None, :, None].repeat(3, axis=2))
    assert (np.diff(grey[0], axis=0) >= -1e-5).all()


def test_estimates_are_repeatable(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray
) -> None:
    first, second = (harmonizer.composite_look(picture, mask) for _ in range(2))
    np.testing.assert_array_equal(first.lut, second.lut)


def test_different_weights_give_different_looks(
    tmp_path: Path, harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray
) -> None:
    write_model(tmp_path / "other.safetensors", small_network(seed=5))
    other = Harmonizer.load(tmp_path / "other.safetensors", device="cpu")
    a, b = (one.composite_look(picture, mask) for one in (harmonizer, other))
    assert np.abs(a.lut - b.lut).max() > 1e-3


def test_a_reference_is_looked_at_once(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, seen = StudioNetwork.scene, []

    def counted(network: StudioNetwork, whole: torch.Tensor) -> Backdrop:
        seen.append(whole)
        return scene(network, whole)

    monkeypatch.setattr(StudioNetwork, "scene", counted)
    other = picture[::-1].copy()
    looks = [
        harmonizer.look(picture, mask, reference, placement=placement_at(x, 0))
        for reference, x in ((picture, 0), (picture, 9), (other, 9), (picture, 9))
    ]
    assert len(seen) == 3
    assert not np.array_equal(looks[0].lut, looks[1].lut)
    np.testing.assert_array_equal(looks[1].lut, looks[3].lut)


def test_a_gpu_is_warmed_up_by_a_look_that_leaves_no_trace(
    harmonizer: Harmonizer, picture: np.ndarray, mask: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, runs = harmonizer._run, []

    def counted(scene: Scene) -> Look:
        runs.append(scene)
        return run(scene)

    monkeypatch.setattr(harmonizer, "_run", counted)
    harmonizer.warm_up()
    assert not runs
    before = harmonizer.look(picture, mask, picture)
    # The processor stands in for the GPU; it computes the same.
    harmonizer.device = Device("cpu:0", "GPU")
    harmonizer.warm_up()
    assert len(runs) == 2
    assert harmonizer.last is None
    np.testing.assert_array_equal(harmonizer.look(picture, mask, picture).lut, before.lut)
