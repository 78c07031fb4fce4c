"""Smaller sizes: no colour of what is hidden in them, and only what was painted is redone."""

from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.codec import Pixels
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.pending import Pending
from ssh_studio.document.pyramid import Pyramid, halved, to_depth
from tests.unit.document.scenes import plain, round_mask, smooth


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_hidden_colours_have_no_part_in_the_mean(dtype) -> None:
    colour = np.array([[[200], [10]], [[90], [10]]], dtype).repeat(3, axis=2)
    coverage = np.array([[100, 0], [50, 0]], np.uint8)
    small, cover = halved(colour, coverage)
    assert small[0, 0].tolist() == [round((200 * 100 + 90 * 50) / 150)] * 3
    assert cover is not None
    assert cover[0, 0] == round(150 / 4)


def test_odd_edges_fade_out_without_changing_colour() -> None:
    small, cover = halved(np.full((3, 5, 3), 77, np.uint8), np.full((3, 5), 255, np.uint8))
    assert (small == 77).all()
    assert cover is not None
    assert cover.tolist() == [[255, 255, 128], [128, 128, 64]]


def test_parts_equal_the_whole_at_every_level(noise) -> None:
    image, mask = Image(noise(301, 523, 3)), round_mask(523, 301)
    whole, parts = Pyramid(image, mask), Pyramid(image, mask)
    for level in (3, 1, 2):
        rect = whole.rect(level)
        colour, coverage = whole.part(level, rect)
        here = Rect(rect.right // 3, rect.bottom // 2, rect.right - 1, rect.bottom)
        some, cover = parts.part(level, here)
        np.testing.assert_array_equal(some, colour[here.slices])
        assert coverage is not None
        np.testing.assert_array_equal(cover, coverage[here.slices])


def test_painting_redoes_only_what_it_touched(monkeypatch, noise) -> None:
    image, mask = Image(noise(600, 800, 3)), Mask.filled(800, 600)
    pyramid = Pyramid(image, mask)
    pyramid.part(2, pyramid.rect(2))
    mask.write(Rect(301, 97, 340, 131), 0)
    reduced = []

    def counting(colour: Pixels, coverage: Coverage) -> tuple[Pixels, Coverage | None]:
        reduced.append(coverage.size)
        return halved(colour, coverage)

    monkeypatch.setattr("ssh_studio.document.pyramid.halved", counting)
    pyramid.refresh()
    colour, coverage = pyramid.part(2, pyramid.rect(2))
    fresh = Pyramid(image, mask).part(2, pyramid.rect(2))
    np.testing.assert_array_equal(colour, fresh[0])
    np.testing.assert_array_equal(coverage, fresh[1])
    assert sum(reduced[:2]) < 60 * 60 * 2


def test_16_bits_stay_16_and_are_rounded_for_the_preview() -> None:
    image = smooth(64, 40, dtype=np.uint16)
    deep, flat = Pyramid(image, depth=16), Pyramid(image, depth=8)
    colour = deep.part(1, deep.rect(1))[0]
    assert colour.dtype == np.uint16
    eight = flat.part(1, flat.rect(1))[0]
    assert np.abs(to_depth(colour, 8).astype(int) - eight).max() <= 1


def test_a_strip_gets_shorter_and_fainter_down_to_one_pixel() -> None:
    image, mask = plain(1000, 3, (10, 20, 30)), Mask.filled(1000, 3)
    pyramid = Pyramid(image, mask)
    assert pyramid.rect(pyramid.highest) == Rect.of(1, 1)
    colour, coverage = pyramid.part(5, pyramid.rect(5))
    assert (colour == (10, 20, 30)).all()
    assert coverage is not None
    np.testing.assert_allclose(coverage[0, :-1], 255 * 3 / 32, atol=1)


def test_pictures_are_not_kept_alive() -> None:
    mask = Mask.filled(8, 8)
    pyramid = Pyramid(smooth(8, 8), mask)
    assert pyramid.is_orphaned


def test_what_failed_is_still_pending() -> None:
    pending = Pending(600, 300)
    for _ in pending.pieces(Rect(0, 0, 300, 300)):
        break
    assert pending.ready == 0
    done = sum(piece.width * piece.height for piece in pending.pieces(Rect(0, 0, 600, 300)))
    assert done == pending.ready == 600 * 300
    pending.invalidate(Rect(250, 10, 260, 20))
    assert list(pending.pieces(Rect(0, 0, 600, 300))) == [Rect(250, 10, 260, 20)]
    assert list(pending.pieces(Rect(0, 0, 600, 300))) == []
