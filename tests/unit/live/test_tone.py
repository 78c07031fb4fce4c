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


@pytest.mark.parametrize("share", SHARES)
def test_it_is_the_look_in_an_amount(strong_look, colours, share) -> None:
    for pixels in (colours, colours.astype(np.uint16) * 257):
        toned = LookTone(strong_look, share)(pixels, REGION)
        expected = strong_look.apply(pixels, **share._asdict(), region=Region(*REGION))
        np.testing.assert_array_equal(toned, expected)


def test_a_part_is_toned_as_in_the_whole(strong_look) -> None:
    rng = np.random.default_rng(0)
    whole = rng.integers(0, 256, (700, 500, 3)).astype(np.uint8)
    tone = LookTone(strong_look)
    toned = tone(whole, ToneRegion(0, 0, 500, 700))
    part = tone(whole[100:300, 50:], ToneRegion(50, 100, 500, 700))
    np.testing.assert_array_equal(toned[100:300, 50:], part)


def test_another_amount_is_another_tone_of_the_same_look(strong_look, colours) -> None:
    tone = LookTone(strong_look)
    half = tone.with_share(Share(0.5))
    assert (tone.share, half.share, half.look) == (Share(), Share(0.5), strong_look)
    assert (tone.with_share(Share(0))(colours, REGION) == colours).all()


def test_a_cube_holds_the_amount(strong_look, tmp_path) -> None:
    LookTone(strong_look, Share(0)).to_cube(tmp_path / "none.cube")
    last = (tmp_path / "none.cube").read_text().split()[-3:]
    assert [float(value) for value in last] == [1, 1, 1]


@pytest.mark.parametrize("share", SHARES)
def test_from_its_parts_it_is_the_same_bit_for_bit(strong_look, colours, share) -> None:
    for pixels in (colours, colours.astype(np.uint16) * 257):
        tone = LookTone(strong_look, share)
        # Of any amount of its kind.
        others = [LookTone(strong_look, other) for other in SHARES]
        kin = [other for other in others if other.kind == tone.kind]
        expected = tone(pixels, REGION)
        for other in kin:
            parts = other.parts(pixels, REGION)
            np.testing.assert_array_equal(tone.of_parts(pixels, parts), expected)
        none = tone.with_share(share._replace(strength=0))
        assert (none.of_parts(pixels, tone.parts(pixels, REGION)) == pixels).all()
        assert 1 < len(kin) < len(SHARES)


def test_only_amounts_of_one_look_are_of_a_kind(strong_look) -> None:
    assert LookTone(strong_look).kind == LookTone(strong_look, Share(0.3)).kind
    assert LookTone(strong_look).kind != LookTone(strong_look, Share(light=0.3)).kind
    assert LookTone(strong_look).kind != LookTone(Look.identity()).kind
