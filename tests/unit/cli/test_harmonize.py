"""`ssh-studio harmonize`: what it makes."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PIL import Image

from ssh_studio.document.compositor import place
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from ssh_studio.engine import Harmonizer, placement_at
from ssh_studio.engine.cube import read_cube
from tests.unit.cli.conftest import disc, picture

PAIR = ("harmonize", "--background", "b.png", "--foreground", "f.png")
FLAT = ("harmonize", "--composite", "c.png", "--mask", "m.png")


def written(name: str = "out.png") -> np.ndarray:
    return read_picture(name).pixels


def test_pair(run, pair, shipped_models) -> None:
    done = run(*PAIR, "--at", "20,5", "-o", "out.png")
    assert (done.code, done.err) == (0, "")
    assert re.fullmatch(r"out\.png: 64 × 48 pixels, look in \d+ ms on .+\n", done.out)

    colour, mask = pair["f"][..., :3].copy(), pair["f"][..., 3].copy()
    look = Harmonizer.load(shipped_models / "default.safetensors").look(
        colour, mask, pair["b"], placement=placement_at(20, 5), foreground_known=mask > 0
    )
    wanted = place(pair["b"], look.apply(colour), mask, at=(20, 5))
    result = written()
    assert (result == wanted).all()
    outside = np.ones((48, 64), bool)
    outside[5:25, 20:50] = mask == 0
    assert (result[outside] == pair["b"][outside]).all()
    assert (result[~outside] != place(pair["b"], colour, mask, at=(20, 5))[~outside]).mean() > 0.3


def test_composite(run, flat, shipped_models) -> None:
    done = run(*FLAT, "--model", shipped_models / "default.safetensors", "-o", "out.png")
    assert (done.code, done.err) == (0, "")
    result, outside = written(), flat["m"] == 0
    assert (result[outside] == flat["c"][outside]).all()
    assert (result[~outside] != flat["c"][~outside]).mean() > 0.3
    harmonizer = Harmonizer.load(shipped_models / "default.safetensors")
    assert (result == harmonizer.harmonize(flat["c"], flat["m"])).all()


def test_without_a_place_it_is_centred_on_whole_pixels(run, pair) -> None:
    write_picture("b.png", picture(63, 47))
    assert run(*PAIR, "--strength", "0", "-o", "out.png").code == 0
    wanted = place(picture(63, 47), pair["f"][..., :3], pair["f"][..., 3], at=(16, 13))
    assert (written() == wanted).all()


@pytest.mark.parametrize("where", [("20.5,-3", "1.5"), ("-4,6", "0.5")])
def test_place_and_scale(run, pair, where) -> None:
    at, scale = where
    done = run(*PAIR, "--at", at, "--scale", scale, "--strength", "0", "-o", "out.png")
    assert done.code == 0
    x, y = map(float, at.split(","))
    foreground, mask = pair["f"][..., :3], pair["f"][..., 3]
    wanted = place(pair["b"], foreground, mask, at=(x, y), scale=float(scale))
    assert (written() == wanted).all()


@pytest.mark.parametrize("scene", [PAIR, FLAT])
def test_strength_light_and_colour(run, pair, flat, scene) -> None:
    def made(*options: object) -> np.ndarray:
        assert run(*scene, *options, "-o", "out.png").code == 0
        return written().astype(int)

    none, whole = made("--strength", 0), made()
    if scene is FLAT:
        assert (none == flat["c"]).all()
    half = made("--strength", 0.5)
    assert np.abs(half - (none + whole) / 2).max() <= 1
    assert np.abs(made("--light", 0, "--colour", 0) - none).max() <= 1
    light, colour = made("--colour", 0), made("--light", 0)
    assert (light != none).any()
    assert (colour != none).any()
    assert (light != colour).any()
    assert (made("--light", 2) != whole).any()


def test_mask_file(run, pair) -> None:
    write_picture("f.jpg", pair["f"][..., :3], quality=100)
    write_picture("m.png", disc(30, 20, np.uint16))
    done = run("harmonize", "--background", "b.png", "--foreground", "f.jpg", "--mask", "m.png",
               "--at", "0,0", "-o", "out.png")  # fmt: skip
    assert (done.code, done.err) == (0, "")
    outside = disc(30, 20) == 0
    assert (written()[:20, :30][outside] == pair["b"][:20, :30][outside]).all()


def test_mask_file_and_alpha_are_multiplied(run, pair) -> None:
    half = np.zeros((20, 30), np.uint8)
    half[:, :15] = 128
    write_picture("m.png", half)
    options = ("--mask", "m.png", "--at", "0,0", "--strength", 0)
    assert run(*PAIR, *options, "-o", "out.png").code == 0
    mask = np.rint(pair["f"][..., 3] / 255 * (half / 255) * 65535).astype(np.uint16)
    assert (written() == place(pair["b"], pair["f"][..., :3], mask)).all()


def test_hidden_pixels_of_a_cut_out_do_not_count(run, pair) -> None:
    assert run(*PAIR, "-o", "out.png").code == 0
    garbage = pair["f"].copy()
    garbage[garbage[..., 3] == 0, :3] = (255, 0, 255)
    write_picture("f.png", garbage)
    assert run(*PAIR, "-o", "other.png").code == 0
    # The known part ends inside the border across which colours are sampled.
    assert np.abs(written().astype(int) - written("other.png")).max() <= 1


def test_sixteen_bits(run, places) -> None:
    composite = picture(64, 48, np.uint16)
    mask = np.zeros((48, 64), np.uint16)
    mask[10:40, 20:60] = disc(40, 30, np.uint16)
    write_picture("c.tif", composite)
    write_picture("m.tif", mask)
    done = run("harmonize", "--composite", "c.tif", "--mask", "m.tif", "-o", "out.tif")
    assert (done.code, done.err) == (0, "")
    result = written("out.tif")
    assert result.dtype == np.uint16
    assert (result[mask == 0] == composite[mask == 0]).all()
    assert len(np.unique(result[mask == 65535] % 257)) > 100


def test_eight_bits_on_sixteen_get_a_fine_look(run, pair) -> None:
    write_picture("b.tif", picture(64, 48, np.uint16))
    done = run("harmonize", "--background", "b.tif", "--foreground", "f.png", "-o", "out.tif")
    assert (done.code, done.err) == (0, "")
    result = written("out.tif")[14:34, 17:47][pair["f"][..., 3] == 255]
    assert len(np.unique(result % 257)) > 50


def test_sixteen_bits_on_eight(run, pair) -> None:
    write_picture("f.tif", np.dstack([picture(30, 20, np.uint16), disc(30, 20, np.uint16)]))
    done = run("harmonize", "--background", "b.png", "--foreground", "f.tif", "-o", "out.png")
    assert (done.code, done.err) == (0, "")
    assert written().dtype == np.uint8


def test_formats_that_hold_less_are_told_of(run, flat) -> None:
    write_picture("c.tif", picture(64, 48, np.uint16))
    done = run("harmonize", "--composite", "c.tif", "--mask", "m.png", "-o", "out.jpg")
    assert done.code == 0
    assert done.err == (
        "ssh-studio: note: out.jpg: JPEG holds 8 bits per channel; the picture's 16 were rounded.\n"
    )


def test_webp_in_and_out(run, flat) -> None:
    write_picture("c.webp", flat["c"], quality=100)
    done = run("harmonize", "--composite", "c.webp", "--mask", "m.png", "-o", "out.webp")
    assert (done.code, done.err) == (0, "")
    assert written("out.webp").shape == (48, 64, 3)


def test_exif_and_profile_are_kept_and_orientation_honoured(run, places, srgb_profile) -> None:
    upright = picture(48, 64)
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Maker", 6  # to be seen, it has to be turned right
    Image.fromarray(np.rot90(upright)).save("c.png", exif=exif, icc_profile=srgb_profile)
    mask = np.zeros((64, 48), np.uint8)
    mask[20:50, 10:40] = disc(30, 30)
    write_picture("m.png", mask)
    for name in ("out.png", "out.jpg", "out.tif"):
        done = run("harmonize", "--composite", "c.png", "--mask", "m.png", "-o", name)
        assert (done.code, done.err) == (0, "")
        result = read_picture(name)
        assert result.pixels.shape == (64, 48, 3)
        assert result.icc == srgb_profile
        with Image.open(name) as image:
            assert image.getexif()[0x010F] == "Maker"
            assert image.getexif().get(0x0112, 1) == 1
    assert (written("out.tif")[mask == 0] == upright[mask == 0]).all()


@pytest.fixture
def srgb_profile() -> bytes:
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def test_cube(run, flat, shipped_models) -> None:
    assert run(*FLAT, "--cube", "look.cube", "-o", "out.png").code == 0
    table = read_cube("look.cube")
    assert table.shape == (33, 33, 33, 3)
    harmonizer = Harmonizer.load(shipped_models / "default.safetensors")
    wanted = harmonizer.composite_look(flat["c"], flat["m"]).table().numpy()
    assert np.abs(table - wanted).max() < 1e-5
    assert run(*FLAT, "--cube", "none.cube", "--strength", 0, "-o", "out.png").code == 0
    steps = np.linspace(0, 1, 33)
    identity = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1)
    assert np.abs(read_cube("none.cube") - identity).max() < 1e-5


def test_notices(run, pair) -> None:
    write_picture("f.png", np.dstack([picture(80, 20), np.full((20, 80), 255, np.uint8)]))
    done = run(*PAIR, "-o", "out.png")
    assert done.code == 0
    assert done.err.splitlines() == [
        "ssh-studio: note: f.png: nothing of it is transparent; all of it is placed.",
        "ssh-studio: note: The foreground (80 × 20 pixels) is larger than the background (64 × 48) "
        "and is cut off; a smaller --scale shows all of it.",
    ]
    pages = [Image.fromarray(picture(64, 48, seed=i)) for i in range(2)]
    pages[0].save("b.tif", save_all=True, append_images=pages[1:])
    done = run("harmonize", "--background", "b.tif", "--foreground", "f.png", "--scale", "0.5",
               "-o", "out.png")  # fmt: skip
    assert done.err.startswith("ssh-studio: note: b.tif: It has 2 pages; only the first is used.\n")


def test_why_another_device_is_used_is_told(monkeypatch, run, pair) -> None:
    from ssh_studio.engine import harmonizer
    from ssh_studio.engine.device import Device

    slow = Device("cpu", "CPU", "Apple GPU is not used: it computes wrong results")
    monkeypatch.setattr(harmonizer, "choose_device", lambda wanted: slow)
    done = run(*PAIR, "-o", "out.png")
    assert done.code == 0
    assert done.err == (
        "ssh-studio: note: CPU is used: Apple GPU is not used: it computes wrong results.\n"
    )


def test_an_opaque_alpha_of_the_background_is_fine(run, pair) -> None:
    write_picture("b.png", np.dstack([pair["b"], np.full((48, 64), 255, np.uint8)]))
    assert run(*PAIR, "-o", "out.png").code == 0
    assert written().shape == (48, 64, 3)


def test_an_older_output_is_replaced(run, pair) -> None:
    write_picture("out.png", picture(10, 10))
    assert run(*PAIR, "-o", "out.png").code == 0
    assert written().shape == (48, 64, 3)
