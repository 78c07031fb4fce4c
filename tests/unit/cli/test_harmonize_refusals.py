"""`ssh-studio harmonize`: what it does not do, and how it says so."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from ssh_studio.document import fast_png
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from tests.unit.cli.conftest import disc, picture

PAIR = ("--background", "b.png", "--foreground", "f.png")
FLAT = ("--composite", "c.png", "--mask", "m.png")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Give --background and --foreground, or --composite and --mask"),
        (("--mask", "m.png"), "Give --background and --foreground"),
        (("--background", "b.png"), "--background needs --foreground"),
        (("--foreground", "f.png"), "--foreground needs --background"),
        (("--composite", "c.png"), "--composite needs --mask"),
        ((*FLAT, "--background", "b.png"), "leave out --background"),
        ((*FLAT, "--foreground", "f.png"), "leave out --background"),
        ((*FLAT, "--at", "1,2"), "--at and --scale place a foreground"),
        ((*FLAT, "--scale", "1"), "--at and --scale place a foreground"),
        ((*PAIR, "--strength", "1.1"), "--strength goes from 0 to 1, not 1.1"),
        ((*PAIR, "--strength", "-0.1"), "--strength goes from 0 to 1"),
        ((*PAIR, "--strength", "nan"), "--strength goes from 0 to 1"),
        ((*PAIR, "--strength", "much"), "--strength"),
        ((*PAIR, "--light", "2.1"), "--light goes from 0 to 2"),
        ((*PAIR, "--colour", "-1"), "--colour goes from 0 to 2"),
        ((*PAIR, "--scale", "0"), "--scale is above 0"),
        ((*PAIR, "--scale", "-2"), "--scale is above 0"),
        ((*PAIR, "--scale", "inf"), "--scale is above 0"),
        ((*PAIR, "--at", "1"), "--at takes two numbers"),
        ((*PAIR, "--at", "1,2,3"), "--at takes two numbers"),
        ((*PAIR, "--at", "left,top"), "--at takes two numbers"),
        ((*PAIR, "--at", "nan,1"), "--at takes two numbers"),
        ((*PAIR, "--cube", "look.txt"), "ends in .cube"),
        ((*PAIR, "--model"), "--model"),
    ],
)
def test_wrong_usage(fails, pair, flat, arguments, sentence) -> None:
    error = fails(2, "harmonize", "-o", "out.png", *arguments)
    assert sentence in error
    assert "--help tells more" in error
    assert not Path("out.png").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--background", "none.png", "--foreground", "f.png"), "none.png: there is no such file"),
        (("--background", "b.png", "--foreground", "none.png"), "none.png: there is no such file"),
        ((*PAIR, "--mask", "none.png"), "none.png: there is no such file"),
        ((*PAIR, "--mask", "small.png"), "small.png has 10 × 8 pixels and its picture f.png 30"),
        ((*PAIR, "--mask", "empty.png"), "nothing of the foreground shows"),
        ((*PAIR, "--mask", "b.png"), "colour picture"),
        (("--background", "b.png", "--foreground", "c.png"), "give a mask with --mask"),
        (("--background", "f.png", "--foreground", "f.png"), "background f.png is transparent"),
        (("--composite", "f.png", "--mask", "empty.png"), "composite f.png is transparent"),
        (("--composite", "c.png", "--mask", "full.png"), "covers the whole composite"),
        (("--composite", "c.png", "--mask", "small.png"), "they have to be equal"),
        (("--composite", "c.png", "--mask", "dark.png"), "nothing of the foreground shows"),
        (("--composite", "text.png", "--mask", "m.png"), "not a PNG"),
        (("--composite", "tiny.png", "--mask", "tiny-m.png"), "too small"),
        ((*PAIR, "--at", "64,0"), "outside the background"),
        ((*PAIR, "--scale", "0.01"), "less than a pixel"),
        ((*PAIR, "--model", "none"), "The model “none” is not installed"),
        ((*PAIR, "--model", "text.png"), "damaged or no model file"),
        ((*PAIR, "--device", "abacus"), "Unknown device abacus"),
    ],
)
def test_refusals(fails, pair, flat, arguments, sentence) -> None:
    write_picture("small.png", disc(10, 8))
    write_picture("empty.png", np.zeros((20, 30), np.uint8))
    write_picture("dark.png", np.zeros((48, 64), np.uint8))
    write_picture("full.png", np.full((48, 64), 200, np.uint8))
    write_picture("tiny.png", picture(7, 20))
    write_picture("tiny-m.png", disc(7, 20))
    Path("text.png").write_text("text", encoding="utf-8")
    assert sentence in fails(1, "harmonize", "-o", "out.png", *arguments)
    assert not Path("out.png").exists()


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("out.bmp", "has to end in one of"),
        ("out", "has to end in one of"),
        ("none/out.png", "there is no folder"),
        ("folder.png", "it is a folder"),
    ],
)
def test_outputs_are_checked_before_anything_is_read(fails, places, output, sentence) -> None:
    Path("folder.png").mkdir()
    assert sentence in fails(1, "harmonize", *PAIR, "-o", output)


def test_the_cube_is_checked_before_anything_is_read(fails, places) -> None:
    error = fails(1, "harmonize", *PAIR, "--cube", "none/look.cube", "-o", "out.png")
    assert "there is no folder" in error


@pytest.mark.parametrize("how", ["same", "spelled otherwise", "link", "hard link"])
@pytest.mark.parametrize("name", ["b.png", "f.png"])
def test_inputs_are_never_overwritten(fails, pair, places, how, name) -> None:
    before = Path(name).read_bytes()
    output = {
        "same": Path(name),
        "spelled otherwise": places / ".." / places.name / name,
        "link": Path("link.png"),
        "hard link": Path("hard.png"),
    }[how]
    Path("link.png").symlink_to(name)
    os.link(name, "hard.png")
    assert "one of the pictures that are read" in fails(1, "harmonize", *PAIR, "-o", output)
    assert Path(name).read_bytes() == before


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), 1, "the disk is full"),
        (MemoryError(), 1, "not enough memory"),
        (KeyboardInterrupt(), 130, "interrupted"),
        (ZeroDivisionError("oops"), 1, "Cannot write out.png as PNG: oops"),
    ],
)
def test_a_failing_write_leaves_what_was_there(
    monkeypatch, fails, pair, places, error, code, sentence
) -> None:
    write_picture("out.png", picture(10, 10))
    before = sorted(places.iterdir()), Path("out.png").read_bytes()

    def broken(*_: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(fast_png, "write", broken)
    assert sentence in fails(code, "harmonize", *PAIR, "-o", "out.png")
    assert (sorted(places.iterdir()), Path("out.png").read_bytes()) == before
    assert read_picture("out.png").pixels.shape == (10, 10, 3)
