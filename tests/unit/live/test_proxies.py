from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect, Transform, apply_matrix
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.live.proxies import Painted, Proxies, factor_of


@pytest.mark.parametrize(
    ("size", "factor"),
    [((640, 427), 1), ((1024, 8), 1), ((1025, 800), 2), ((6000, 4000), 8), ((30000, 40), 2)],
)
def test_proxies_are_small_but_never_a_line(size, factor) -> None:
    assert factor_of(*size) == factor


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_picture_is_averaged_once(dtype) -> None:
    rng = np.random.default_rng(0)
    unit = 257 if dtype == np.uint16 else 1
    pixels = rng.integers(0, 256, (1100, 2051, 3)).astype(dtype) * dtype(unit)
    image, proxies = Image(pixels), Proxies()
    proxy = proxies.image(image)
    assert proxy.pixels.dtype == np.uint8
    assert proxy.pixels.shape == (275, 512, 3)
    squares = pixels[:1100, :2048].reshape(275, 4, 512, 4, 3).mean((1, 3)) / unit
    assert np.abs(proxy.pixels - squares).max() <= 1
    assert proxies.image(image) is proxy


def test_painting_changes_only_what_was_painted() -> None:
    mask, proxies = Mask.filled(4000, 3000, 0), Proxies()
    proxy = proxies.mask(mask)
    mask.write(Rect(1001, 900, 1203, 1100), 255)
    mask.write(Rect(0, 0, 400, 400), 255)
    assert not proxy.pixels.any()
    seen = proxy.revision
    proxies.refresh([Painted(mask, Rect(1001, 900, 1203, 1100))])
    assert proxies.mask(mask) is proxy
    assert proxy.changed_since(seen) == Rect(250, 225, 301, 275)
    assert proxy.pixels[225:275, 251:300].min() == 255
    assert proxy.pixels[:100, :100].max() == 0, "not told, not read"
    proxies.refresh([Painted(mask, None)])
    assert proxy.pixels[:100, :100].min() == 255


def test_a_proxy_stands_where_its_layer_stands() -> None:
    image = Image(np.zeros((1501, 2003, 3), np.uint8))
    transform = Transform(2900, 1700, 1.5, 0.7, 33, flip_x=True)
    layer = Layer(image, Mask.filled(2003, 1501), transform)
    background = Image(np.zeros((4000, 6000, 3), np.uint8))
    small = Proxies().state(State(background, 6000, 4000, (layer,)), [layer])
    assert (small.width, small.height, small.depth) == (750, 500, 8)
    proxy = small.layers[0]
    before = transform.matrix(2003, 1501)
    after = proxy.transform.matrix(proxy.image.width, proxy.image.height)
    for point in ((0, 0), (1000, 20), (400, 700)):
        x, y = apply_matrix(before, (point[0] * 2, point[1] * 2))
        assert apply_matrix(after, point) == pytest.approx((x / 8, y / 8))
