from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.toning import ToneRegion
from ssh_studio.engine.look import Look, Region
from ssh_studio.live.tone import LookTone, Share

REGION = ToneRegion(30, 15, 200, 150)
SHARES = (
    Share(),
    Share(strength=0.5),
    Share(light=0.5, colour=1.7),
    Share(strength=0.7, light=2, colour=0),
    Share(light=2, colour=2),
)


@pytest.fixture
def colours() -> np.ndarray:
    """120x160x3: all kinds of colours, the darkest and the purest too."""
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 256, (120, 160, 3))
    noise[:40] //= 10
    noise[40:60, :, 1:] //= 100
    return noise.astype(np.uint8)


@pytest.mark.parametrize("even", [False, True], ids=["uneven", "even"])
@pytest.mark.parametrize("share", SHARES)
def test_the_fast_way_agrees_with_the_exact_one(strong_look, colours, share, even) -> None:
    look = strong_look
    if even:
        ones = np.ones((1, 1, 3), np.float32)
        look = Look(look.lut, ones, ones * 0)
    tone = LookTone(look, share)
    for pixels, unit in ((colours, 1), (colours.astype(np.uint16) * 257, 257)):
        fast = tone(pixels, REGION)
        exact = look.apply(pixels, **share._asdict(), region=Region(*REGION))
        assert fast.dtype == pixels.dtype
        difference = np.abs(fast.astype(float) - exact) / unit
        assert difference.mean() < 0.05
        assert difference.max() <= 2
        assert (tone.exact()(pixels, REGION) == exact).all()


def test_a_part_is_toned_as_in_the_whole(strong_look) -> None:
    rng = np.random.default_rng(0)
    whole = rng.integers(0, 256, (700, 500, 3)).astype(np.uint8)
    tone = LookTone(strong_look)
    toned = tone(whole, ToneRegion(0, 0, 500, 700))
    part = tone(whole[100:300, 50:], ToneRegion(50, 100, 500, 700))
    assert np.abs(toned[100:300, 50:].astype(int) - part).max() <= 1


def test_another_amount_is_another_tone_of_the_same_look(strong_look, colours) -> None:
    tone = LookTone(strong_look)
    half = tone.with_share(Share(0.5))
    assert (tone.share, half.share, half.look) == (Share(), Share(0.5), strong_look)
    assert (tone.with_share(Share(0))(colours, REGION) == colours).all()


def test_no_amount_of_colour_or_rows_is_too_wide(strong_look) -> None:
    row = np.zeros((1, 40_000, 3), np.uint8)
    region = ToneRegion(0, 0, 40_000, 1)
    assert (LookTone(strong_look)(row, region) == strong_look.apply(row)).all()


def test_a_cube_holds_the_amount(strong_look, tmp_path) -> None:
    LookTone(strong_look, Share(0)).to_cube(tmp_path / "none.cube")
    last = (tmp_path / "none.cube").read_text().split()[-3:]
    assert [float(value) for value in last] == [1, 1, 1]
