"""Where opened pictures go."""

from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Mask
from ssh_studio.ui.controllers.placing import Arrived, placed, same_content, start_transform


def picture(width: int, height: int, *, alpha: bool = False, name: str = "x.png") -> Arrived:
    image = Image(np.zeros((height, width, 3), np.uint8), name)
    return Arrived(image, Mask.filled(width, height, 9) if alpha else None)


def test_the_first_is_the_background_and_the_others_layers() -> None:
    lake, otter, boat = picture(60, 40), picture(20, 10), picture(8, 8)
    state, layers = placed(State(), [lake, otter, boat])
    assert state.background is lake.image
    assert (state.width, state.height) == (60, 40)
    assert [layer.image for layer in state.layers] == [otter.image, boat.image]
    assert state.active == layers[-1].id
    again, more = placed(state, [picture(9, 9)], at=(30.4, 20.0), place=0)
    assert again.layers[0] is more[0]
    assert more[0].bounds == Rect(26, 16, 35, 25)


def test_alpha_is_never_lost() -> None:
    cut, lake = picture(20, 10, alpha=True, name="otter.png"), picture(60, 40)
    state, _ = placed(State(), [cut, lake])
    assert state.background is lake.image
    assert state.layers[0].mask is cut.mask
    assert state.layers[0].name == "otter"
    state, _ = placed(State(), [cut])
    assert state.background is None
    assert state.layers[0].bounds == state.rect == Rect(0, 0, 20, 10)


def test_what_lands_beside_the_document_still_shows() -> None:
    state, _ = placed(State(), [picture(60, 40)])
    for at in ((-500.0, 20.0), (30.0, 1e6)):
        bounds = start_transform(state, picture(20, 10).image, at).bounds(20, 10)
        assert not bounds.intersected(state.rect).is_empty


@pytest.mark.parametrize("at", [None, (0.0, 0.0), (100.0, 60.0)])
def test_what_is_larger_is_scaled_and_kept_inside(at) -> None:
    state, _ = placed(State(), [picture(100, 60)])
    transform = start_transform(state, picture(400, 120).image, at)
    assert transform.scale_x == pytest.approx(0.8 * 100 / 400)
    bounds = transform.bounds(400, 120)
    assert bounds.intersected(state.rect) == bounds
    if at is None:
        assert (transform.x, transform.y) == (50, 30)


def test_what_is_smaller_stands_on_whole_pixels() -> None:
    state, _ = placed(State(), [picture(101, 61)])
    matrix = start_transform(state, picture(10, 10).image).matrix(10, 10)
    assert (matrix == np.rint(matrix)).all()


def test_content_changes_with_paint_but_not_with_selection() -> None:
    state, layers = placed(State(), [picture(20, 20), picture(5, 5)])
    before = same_content(state)
    assert same_content(State(**{**vars(state), "active": None})) == before
    layers[0].mask.write(Rect(0, 0, 1, 1), 7)
    assert same_content(state) != before


def test_several_layers_are_fanned_out() -> None:
    _, layers = placed(State(), [picture(200, 100), picture(20, 10), picture(20, 10)])
    assert [(layer.transform.x, layer.transform.y) for layer in layers] == [(100, 50), (103, 53)]
