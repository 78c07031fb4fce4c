"""Profiles and metadata on the command line: the same colours, whatever numbers they are in."""

from __future__ import annotations

import numpy as np

from ssh_studio.document.colour import converted
from ssh_studio.document.icc import builtin
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from tests.unit.cli.conftest import disc, picture
from tests.unit.document.round_trip import XMP, photo_exif

P3 = builtin("display-p3")


def test_the_result_is_in_the_backgrounds_profile(run) -> None:
    ground = picture(64, 48).astype(np.uint16) * 257
    object_ = picture(30, 20, seed=1).astype(np.uint16) * 257
    cut = np.dstack([object_, disc(30, 20).astype(np.uint16) * 257])
    write_picture("b.tif", ground)
    write_picture("f.tif", cut)
    in_p3 = converted(ground, None, P3)
    write_picture("wide.tif", in_p3, icc=P3, metadata=Metadata(photo_exif(), XMP))
    for name, background in (("plain.tif", "b.tif"), ("out.tif", "wide.tif")):
        command = ("--background", background, "--foreground", "f.tif", "--at", "20,5")
        done = run("harmonize", *command, "-o", name)
        assert (done.code, done.err) == (0, "")
    plain, wide = read_picture("plain.tif"), read_picture("out.tif")
    assert plain.icc is None
    assert wide.icc == P3
    assert wide.metadata.xmp is not None
    outside = np.ones((48, 64), bool)
    outside[5:25, 20:50] = cut[..., 3] == 0
    assert (wide.pixels[outside] == in_p3[outside]).all()
    # Blending is done on encoded numbers, and those of soft edges differ.
    sharp = np.zeros((48, 64), bool)
    sharp[5:25, 20:50] = cut[..., 3] == 65535
    same = converted(wide.pixels, P3, None).astype(int) - plain.pixels
    assert np.abs(same[sharp]).max() < 200
    assert np.abs(same[sharp]).mean() < 20


def test_a_composite_in_a_wide_profile(run) -> None:
    flat = picture(64, 48).astype(np.uint16) * 257
    write_picture("m.png", disc(64, 48))
    write_picture("c.tif", converted(flat, None, P3), icc=P3)
    done = run("harmonize", "--composite", "c.tif", "--mask", "m.png", "-o", "out.tif")
    assert (done.code, done.err) == (0, "")
    found = read_picture("out.tif")
    assert found.icc == P3
    assert (found.pixels[0, 0] == read_picture("c.tif").pixels[0, 0]).all()
    assert (found.pixels[24, 32] != read_picture("c.tif").pixels[24, 32]).any()
