"""Small pictures and blocks that several tests of reading and writing need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms


@pytest.fixture
def noise() -> Callable[..., NDArray[Any]]:
    """Pixels of any shape and type, the same for the same arguments; all values occur."""

    def make(*shape: int, dtype: type = np.uint8, seed: int = 0) -> NDArray[Any]:
        rng = np.random.default_rng(seed)
        return rng.integers(0, int(np.iinfo(dtype).max) + 1, shape).astype(dtype)

    return make


@pytest.fixture
def make_exif() -> Callable[..., bytes]:
    """An EXIF block with JPEG's prefix: maker, resolution, date, place, and the orientation."""

    def make(orientation: int | None = None, **details: object) -> bytes:
        exif = Image.Exif()
        exif[0x010F] = "Maker"
        exif[0x011A] = 300.0
        if orientation is not None:
            exif[0x0112] = orientation
        exif.get_ifd(0x8769)[0x9003] = "2020:01:02 03:04:05"
        if "colour_space" in details:
            exif.get_ifd(0x8769)[0xA001] = details["colour_space"]
        if "interop" in details:
            exif.get_ifd(0x8769)[0xA005] = {1: details["interop"]}
        exif.get_ifd(0x8825)[1] = "N"
        return exif.tobytes()

    return make


@pytest.fixture(scope="session")
def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


@pytest.fixture(scope="session")
def adobe_profile() -> bytes:
    return imagecodecs.cms_profile("adobergb")


@pytest.fixture(scope="session")
def false_srgb_profile(srgb_profile) -> bytes:
    """Calls itself sRGB, but its curve has another exponent."""
    return srgb_profile.replace(bytes.fromhex("00026666"), bytes.fromhex("0001cccd"))


@pytest.fixture(scope="session")
def grey_profiles() -> dict[str, bytes]:
    """One with sRGB's curve, one with gamma 2.2."""
    value = np.linspace(0, 1, 1024)
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    curve = np.rint(linear * 65535).astype(np.uint16)
    return {
        "srgb": imagecodecs.cms_profile("gray", transferfunction=curve),
        "gamma": imagecodecs.cms_profile("gray", gamma=2.2),
    }
