"""Finding photos and reading small upright copies of them."""

from __future__ import annotations

import contextlib

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from ssh_studio.document.icc import builtin
from ssh_studio_training import photos as reading
from ssh_studio_training.photos import UnusablePhotoError, find_photos, read_small


def test_finds_photos_and_what_lies_beside_them(tmp_path, painted, save_png) -> None:
    rgb, mask = painted(0)
    for name in ("b/x.png", "a.png", "c.JPG"):
        save_png(tmp_path / name, rgb)
    save_png(tmp_path / "a_mask.png", mask)
    save_png(tmp_path / "b" / "x_segments.png", mask)
    (tmp_path / "notes.txt").write_text("no photo")
    photos = find_photos([tmp_path])
    assert [photo.path.relative_to(tmp_path).as_posix() for photo in photos] == [
        "a.png",
        "b/x.png",
        "c.JPG",
    ]
    assert [photo.mask is not None for photo in photos] == [True, False, False]
    assert [photo.segments is not None for photo in photos] == [False, True, False]


def test_overlapping_folders_and_single_files_give_each_photo_once(
    tmp_path, painted, save_png
) -> None:
    inner = save_png(tmp_path / "b" / "x.png", painted(0)[0])
    outer = save_png(tmp_path / "y.png", painted(1)[0])
    photos = find_photos([inner, tmp_path / "b", tmp_path])
    assert [photo.path for photo in photos] == [inner, outer]


def test_small_copy_has_the_short_side_and_is_upright(tmp_path) -> None:
    # The sensor's left half is red; held upright (6: turn clockwise), the top is.
    sensor = np.zeros((400, 600, 3), np.uint8)
    sensor[..., 2] = 255
    sensor[:, :300] = (255, 0, 0)
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "x.jpg"
    Image.fromarray(sensor).save(path, exif=exif, quality=95)
    small = read_small(path, 128)
    assert small.shape == (192, 128, 3)
    assert small.dtype == np.uint8
    assert small[:80, :, 0].min() > 200
    assert small[-80:, :, 2].min() > 200


def test_long_panoramas_are_bounded_and_small_photos_not_enlarged(tmp_path, save_png) -> None:
    rng = np.random.default_rng(0)
    wide = rng.integers(0, 255, (100, 900, 3)).astype(np.uint8)
    assert read_small(save_png(tmp_path / "wide.png", wide), 128).shape == (100, 256, 3)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("broken", "broken"),
        ("text", "not a picture"),
        ("tiny", "too small: 80 x 200"),
        ("grey", "without colour"),
    ],
)
def test_unusable_photos_say_why(tmp_path, painted, save_png, name, reason) -> None:
    path = tmp_path / "x.png"
    rgb, _ = painted(0)
    if name == "tiny":
        rgb = np.zeros((200, 80, 3), np.uint8)
    elif name == "grey":
        rgb = np.repeat(rgb[..., :1], 3, axis=2)
    save_png(path, rgb)
    if name == "broken":
        path.write_bytes(path.read_bytes()[:4000])
    elif name == "text":
        path.write_text("no picture at all")
    with pytest.raises(UnusablePhotoError, match=reason):
        read_small(path)


def split_picture(depth: type) -> np.ndarray:
    """Green above orange, neither at the end of its range."""
    pixels: np.ndarray = np.empty((300, 400, 3), depth)
    scale = np.iinfo(depth).max // 255
    pixels[:100] = np.array((60, 180, 80)) * scale
    pixels[100:] = np.array((200, 120, 60)) * scale
    return pixels


@pytest.mark.parametrize("kind", ["png", "tif", "tif16"])
def test_profiles_become_srgb(tmp_path, kind) -> None:
    profile = builtin("adobe-rgb")
    path = tmp_path / f"x.{kind[:3]}"
    if kind == "tif16":
        tifffile.imwrite(path, split_picture(np.uint16), photometric="rgb", iccprofile=profile)
    else:
        Image.fromarray(split_picture(np.uint8)).save(path, icc_profile=profile)
    small = read_small(path, 128)
    # The same numbers mean more colourful colours in Adobe RGB: red of the green falls.
    assert small[0, 0, 0] < 20
    assert abs(int(small[0, 0, 1]) - 181) < 4
    assert small[-1, -1, 0] > 212


def test_sixteen_bits_and_broken_profiles_are_read(tmp_path) -> None:
    tifffile.imwrite(tmp_path / "x.tif", split_picture(np.uint16), photometric="rgb",
                     compression="zlib")  # fmt: skip
    Image.fromarray(split_picture(np.uint8)).save(tmp_path / "x.png", icc_profile=b"no profile")
    for name in ("x.tif", "x.png"):
        small = read_small(tmp_path / name, 128)
        assert abs(small[0, 0].astype(int) - (60, 180, 80)).max() <= 1


def test_what_is_hidden_is_no_photo_and_what_has_no_decoder_says_so(
    tmp_path, painted, save_png, monkeypatch
) -> None:
    monkeypatch.setattr(reading, "_is_installed", lambda _name: False)
    save_png(tmp_path / ".thumbnails" / "x.png", painted(0)[0])
    (tmp_path / "._x.jpg").write_bytes(b"x")
    (tmp_path / "x.CR3").write_bytes(b"x")
    (photo,) = find_photos([tmp_path])
    with pytest.raises(UnusablePhotoError, match=r"CR3 needs an extra, pip .*ssh-studio\[raw\]"):
        read_small(photo.path)


def test_heic_is_read_upright_where_its_extra_is_installed(tmp_path) -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    pixels = split_picture(np.uint8)
    exif = Image.Exif()
    exif[274] = 6  # Turned by a quarter: what is on the left is shown above.
    picture = pillow_heif.from_pillow(Image.fromarray(pixels))
    picture.save(tmp_path / "x.heic", quality=95, exif=exif.tobytes())
    small = read_small(tmp_path / "x.heic", 128)
    expected = np.rot90(cv2.resize(pixels, small.shape[1::-1][::-1]), -1)
    assert np.abs(small.astype(int) - expected).mean() < 6


def test_raw_is_developed_where_its_extra_is_installed(tmp_path, monkeypatch) -> None:
    rawpy = pytest.importorskip("rawpy")
    developed = split_picture(np.uint8)

    class Raw(contextlib.AbstractContextManager):
        def postprocess(self, **_options) -> np.ndarray:
            return developed

        def __exit__(self, *_) -> None: ...

    monkeypatch.setattr(rawpy, "imread", lambda stream: Raw() if stream.read(1) == b"x" else None)
    (tmp_path / "x.NEF").write_bytes(b"x")
    assert read_small(tmp_path / "x.NEF", 128).shape[2] == 3
    (tmp_path / "y.dng").write_bytes(b"no raw file")
    monkeypatch.undo()
    with pytest.raises(UnusablePhotoError, match="broken"):
        read_small(tmp_path / "y.dng")
