"""Where the document lies in the view, and what is compared; no widgets."""

from __future__ import annotations

import math

import pytest

from ssh_studio.document.geometry import Rect
from ssh_studio.ui.canvas.compare import Compare
from ssh_studio.ui.canvas.dirty import Dirty
from ssh_studio.ui.canvas.viewport import LEAST_ZOOM, MOST_ZOOM, Viewport, step_zoom


@pytest.fixture
def viewport() -> Viewport:
    view = Viewport()
    view.resize(801, 600)
    view.set_document(6000, 4000)
    return view


def test_fits_with_a_margin_and_never_enlarges(viewport) -> None:
    shown = viewport.document_rect
    assert shown.intersected(Rect.of(801, 600)) == shown
    assert shown.width > 700
    viewport.resize(1600, 1200)
    assert viewport.document_rect.width > 1450
    viewport.set_document(100, 50)
    assert viewport.zoom == 1


def test_zooming_keeps_the_point_under_the_cursor(viewport) -> None:
    cursor = (213.0, 407.0)
    point = viewport.to_document(cursor)
    for zoom in (0.31, 1.0, 7.7, 63.0, 0.5):
        viewport.zoom_at(zoom, cursor)
        assert math.dist(viewport.to_view(point), cursor) <= 1
    viewport.zoom_at(1000, cursor)
    assert viewport.zoom == MOST_ZOOM
    viewport.zoom_at(0, cursor)
    assert viewport.zoom == LEAST_ZOOM


@pytest.mark.parametrize("zoom", [0.37, 1.0, 2.5])
def test_grids_meet_in_whole_view_pixels(viewport, zoom) -> None:
    viewport.zoom_at(zoom, (10.0, 20.0))
    viewport.pan(12.4, -7.7)
    left, top = viewport.origin
    assert (left * zoom) % 1 == pytest.approx(0, abs=1e-6) or (left * zoom) % 1 > 1 - 1e-6
    assert viewport.to_view((0, 0)) == viewport.shift
    point = viewport.to_document((50.0, 60.0))
    assert viewport.to_view(point) == pytest.approx((50.0, 60.0))
    assert top == -viewport.shift[1] / zoom


def test_the_document_cannot_be_lost(viewport) -> None:
    for dx, dy in ((1e6, 1e6), (-1e6, 3e6)):
        viewport.pan(dx, dy)
        assert not viewport.visible_rect.is_empty


def test_a_resize_fits_only_until_somebody_zooms(viewport) -> None:
    viewport.zoom_at(1.0)
    viewport.resize(300, 300)
    assert viewport.zoom == 1
    viewport.fit()
    viewport.resize(500, 500)
    assert viewport.zoom == pytest.approx(465 / 6000, rel=0.01)


def test_round_zooms() -> None:
    assert step_zoom(0.9, 1) == 1
    assert step_zoom(1.0, 1) == 1.5
    assert step_zoom(1.0, -1) == 0.6667
    assert step_zoom(64, 1) == 64


def test_split_and_side_by_side(viewport) -> None:
    compare = Compare()
    (pane,) = compare.panes(801, 600, 1)
    assert compare.parts(pane, viewport) == [(Rect.of(801, 600), True)]
    compare.held = True
    (pane,) = compare.panes(801, 600, 1)
    assert pane.harmonized is False
    compare.held, compare.mode = False, "split"
    (pane,) = compare.panes(801, 600, 1)
    without, harmonized = compare.parts(pane, viewport)
    assert without == (Rect(0, 0, 400, 600), False) or without[0].right in (400, 401)
    assert harmonized[0].left == without[0].right
    column = without[0].right
    assert compare.grabs((column, 300), viewport, 1)
    assert not compare.grabs((column + 40, 300), viewport, 1)
    assert compare.move_to(column + 100, viewport) == Rect(column, 0, column + 100, 600)
    compare.mode = "side"
    first, second = compare.panes(801, 600, 2)
    assert (first.harmonized, second.harmonized) == (False, True)
    assert first.rect.width == second.rect.width
    assert second.rect.left - first.rect.right == 4


def test_dirty_rectangles_are_united_where_they_overlap() -> None:
    dirty = Dirty()
    dirty.add(Rect(0, 0, 10, 10))
    dirty.add(Rect(50, 50, 60, 60))
    assert dirty.add(Rect(5, 5, 20, 20)) == Rect(0, 0, 20, 20)
    dirty.move(1, 2)
    assert sorted(dirty.take()) == [Rect(1, 2, 21, 22), Rect(51, 52, 61, 62)]
    assert dirty.is_empty
    for i in range(20):
        dirty.add(Rect(100 * i, 0, 100 * i + 1, 1))
    assert len(dirty.take()) <= 7
