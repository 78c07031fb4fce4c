"""What can be done to a whole mask."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ssh_studio.document import mask_ops
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.errors import MaskError

# More than one block in both directions.
WIDE, HIGH = 1300, 1100
BOX = Rect(900, 950, 1200, 1060)


class Probe(MaskEdit):
    """An edit that remembers what was written where."""

    def __init__(self, mask: Mask) -> None:
        self.rects: list[Rect] = []
        super().__init__("Mask", mask, changed=self.rects.append, done=lambda _: None)


@pytest.fixture
def mask() -> Mask:
    mask = Mask.filled(WIDE, HIGH, 0)
    mask.write(BOX, 255)
    return mask


@pytest.fixture
def edit(mask) -> Probe:
    return Probe(mask)


def test_invert_fill_clear(mask, edit) -> None:
    mask_ops.invert(edit)
    assert (mask.pixels[BOX.slices] == 0).all()
    assert mask.pixels.sum(dtype=int) == 255 * (WIDE * HIGH - BOX.width * BOX.height)
    mask_ops.fill(edit)
    assert mask.pixels.min() == 255
    mask_ops.fill(edit, 100)
    assert (mask.pixels == 100).all()
    mask_ops.clear(edit)
    assert mask.pixels.max() == 0


def test_only_what_changes_is_written(mask, edit) -> None:
    mask_ops.clear(edit)
    around = Rect(0, 0, 0, 0)
    for rect in edit.rects:
        around = around.united(rect)
    assert around == BOX


@pytest.mark.parametrize("radius", [0.5, 2, 5, 7, 20, 60])
def test_feather(radius) -> None:
    mask = Mask.filled(WIDE, 40, 0)
    mask.write(Rect(900, 0, WIDE, 40), 255)
    mask_ops.feather(Probe(mask), radius)
    profile = mask.pixels[20, 700:1100].astype(float)
    assert (np.diff(profile) >= 0).all()
    # A step seen through a Gaussian of half the radius.
    away = np.arange(-200, 200) + 0.5
    expected = [255 * (0.5 + 0.5 * math.erf(x / (radius / 2) / math.sqrt(2))) for x in away]
    assert profile == pytest.approx(expected, abs=4 if radius > 1 else 12)


@pytest.mark.parametrize(
    ("operation", "within"), [("feather", 1), ("grow", 0), ("refine", 3), ("refine widely", 3)]
)
def test_blocks_leave_no_seams(operation, within, noise) -> None:
    soft = noise(110, 130).repeat(10, 0).repeat(10, 1)
    pixels = noise(110, 130, 3, seed=2).repeat(10, 0).repeat(10, 1)

    def done(left: int) -> np.ndarray:
        mask = Mask(soft[:, left:].copy())
        edit = Probe(mask)
        if operation == "feather":
            mask_ops.feather(edit, 9)
        elif operation == "grow":
            mask_ops.grow(edit, 11)
        else:
            mask_ops.refine_edge(
                edit, Image(pixels[:, left:].copy()), 4 if operation == "refine" else 12
            )
        return mask.pixels.astype(int)

    # A block ends at 1024 in one of them, and nowhere near in the other.
    whole, part = done(0)[50:-50, 924:1124], done(480)[50:-50, 444:644]
    assert np.abs(whole - part).max() <= within


@pytest.mark.parametrize("pixels", [1, 3, 30, -1, -7, -30])
def test_grow_and_shrink(mask, edit, pixels) -> None:
    mask_ops.grow(edit, pixels)
    rows, columns = np.nonzero(mask.pixels == 255)
    grown = BOX.grown(pixels)
    assert (columns.min(), columns.max() + 1) == (grown.left, grown.right)
    assert (rows.min(), rows.max() + 1) == (grown.top, min(grown.bottom, HIGH))
    if pixels == 30:
        # Corners are rounded.
        ys, xs = np.mgrid[:HIGH, :WIDE] + 0.5
        away = np.hypot(
            np.maximum(np.maximum(BOX.left - xs, xs - BOX.right), 0),
            np.maximum(np.maximum(BOX.top - ys, ys - BOX.bottom), 0),
        )
        assert (mask.pixels[away < 28] == 255).all()
        assert (mask.pixels[away > 33] == 0).all()


def test_the_last_call_within_an_edit_counts(mask, edit) -> None:
    other = Mask(mask.pixels.copy())
    mask_ops.grow(edit, 40)
    mask_ops.feather(edit, 50)
    mask_ops.feather(edit, 3)
    mask_ops.feather(Probe(other), 3)
    assert np.array_equal(mask.pixels, other.pixels)
    mask_ops.feather(edit, 0)
    assert np.array_equal(np.unique(mask.pixels), [0, 255])
    assert mask.pixels.sum(dtype=int) == 255 * BOX.width * BOX.height


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_refine_edge_moves_to_the_edge_of_the_picture(kind, edit, mask) -> None:
    pixels = np.full((HIGH, WIDE, 3), 60, kind)
    # What is to be cut out ends 6 pixels beyond where the mask does, and is thinly fringed.
    pixels[BOX.top - 6 : BOX.bottom + 6, BOX.left - 6 : BOX.right + 6] = (210, 160, 90)
    if kind is np.uint16:
        pixels = pixels * np.uint16(257)
    mask_ops.refine_edge(edit, Image(pixels), 16)
    profile = mask.pixels[1005, BOX.left - 40 : BOX.left + 40].astype(int)
    assert profile[34:].min() > 200
    assert profile[:34].max() < 55
    assert (profile[:20] == 0).all(), "untouched far away"
    wrong = Image(np.zeros((3, 3, 3), np.uint8))
    with pytest.raises(MaskError):
        mask_ops.refine_edge(edit, wrong, 5)


def test_out_of_range(edit) -> None:
    for call in (mask_ops.feather, mask_ops.grow):
        with pytest.raises(MaskError, match="500"):
            call(edit, 501)
    with pytest.raises(MaskError):
        mask_ops.feather(edit, -1)
