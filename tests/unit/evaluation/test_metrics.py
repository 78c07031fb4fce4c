"""Figures against hand-made sums, scikit-image, and the published pairs of CIEDE2000."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from skimage import color, data, metrics

from ssh_studio.errors import MaskError, PictureError
from ssh_studio.evaluation.difference import ciede2000, srgb_to_lab
from ssh_studio.evaluation.metrics import inside, measure, reduced, tidied
from tests.unit.evaluation.conftest import scene

# Sharma, Wu, Dalal 2005, table 1: L, a, b of two colours, and their difference.
SHARMA = [
    (50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425),
    (50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615),
    (50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412),
    (50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000),
    (50, 0, 0, 50, -1, 2, 2.3669),
    (50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792),
    (50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195),
    (50, 2.5, 0, 73, 25, -18, 27.1492),
    (50, 2.5, 0, 58, 24, 15, 19.4535),
    (22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373),
    (90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441),
    (2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082),
]


@pytest.mark.parametrize("pair", SHARMA)
def test_ciede2000_of_the_published_pairs(pair) -> None:
    one, other, wanted = np.array(pair[:3]), np.array(pair[3:6]), pair[6]
    assert ciede2000(one, other) == pytest.approx(wanted, abs=5e-5)
    assert ciede2000(other, one) == pytest.approx(wanted, abs=5e-5)


def test_lab_and_difference_as_scikit_image_has_them() -> None:
    rng = np.random.default_rng(0)
    one, other = rng.random((2, 500, 3))
    np.testing.assert_allclose(srgb_to_lab(one), color.rgb2lab(one), atol=0.02)
    labs = srgb_to_lab(one), srgb_to_lab(other)
    np.testing.assert_allclose(ciede2000(*labs), color.deltaE_ciede2000(*labs), atol=1e-9)
    greys = srgb_to_lab(np.linspace(0, 1, 9)[:, None].repeat(3, 1))
    np.testing.assert_allclose(greys[:, 1:], 0, atol=1e-9)
    assert greys[-1, 0] == pytest.approx(100)


def test_squared_errors_by_hand() -> None:
    """20 levels in 600 of 2400 pixels: fMSE 400, MSE 100, PSNR 10 log10(255²/100)."""
    made = scene()
    found = measure(made["composite"], made["truth"], made["mask"])
    assert found.fmse == pytest.approx(400)
    assert found.mse == pytest.approx(100)
    assert found.psnr == pytest.approx(28.1308, abs=1e-4)
    labs = (color.rgb2lab(made[key][made["mask"] > 0]) for key in ("composite", "truth"))
    assert found.delta_e == pytest.approx(color.deltaE_ciede2000(*labs).mean(), abs=0.01)


def test_all_as_scikit_image_has_it(monkeypatch) -> None:
    """On a photo with noise; in one strip or in many."""
    truth = np.ascontiguousarray(data.astronaut()[:, 100:400])
    answer = (truth + np.random.default_rng(0).normal(0, 12, truth.shape)).clip(0, 255)
    answer = cv2.GaussianBlur(answer, (5, 5), 0).round().astype(np.uint8)
    found = measure(answer, truth, np.full(truth.shape[:2], 255, np.uint8))
    assert found.mse == pytest.approx(metrics.mean_squared_error(truth, answer))
    assert found.fmse == pytest.approx(found.mse)
    assert found.psnr == pytest.approx(
        metrics.peak_signal_noise_ratio(truth, answer, data_range=255)
    )
    similar = metrics.structural_similarity(
        truth, answer, data_range=255, channel_axis=-1, gaussian_weights=True, sigma=1.5,
        use_sample_covariance=False,
    )  # fmt: skip
    assert found.ssim == pytest.approx(similar, abs=1e-9)
    monkeypatch.setattr("ssh_studio.evaluation.metrics._STRIP_PIXELS", 300 * 70)
    many = measure(answer, truth, np.full(truth.shape[:2], 255, np.uint8))
    np.testing.assert_allclose(many, found, rtol=1e-12)


def test_depths_agree() -> None:
    made = scene()
    wanted = measure(made["composite"], made["truth"], made["mask"])
    deep = {key: values.astype(np.uint16) * 257 for key, values in made.items()}
    found = measure(deep["composite"], made["truth"], deep["mask"])
    np.testing.assert_allclose(found, wanted, rtol=1e-12)
    # What 8 bits cannot hold counts, too: half a level.
    deep["composite"] = deep["truth"] + np.uint16(128)
    assert measure(deep["composite"], made["truth"], made["mask"]).mse == pytest.approx(
        (128 / 257) ** 2
    )


def test_perfect_and_one_colour_stay_numbers() -> None:
    made = scene()
    same = measure(made["truth"], made["truth"], made["mask"])
    np.testing.assert_allclose(same, (0, 0, 108.13, 1, 0), atol=0.01)
    assert np.isfinite(measure(made["truth"], made["truth"], made["mask"], 0)).all()


def test_masks_noise_of_jpeg_and_halves() -> None:
    mask = np.array([[0, 3, 8, 9, 127, 128, 246, 247, 252, 255]], np.uint8)
    assert tidied(mask).tolist() == [[0, 0, 0, 9, 127, 128, 246, 255, 255, 255]]
    assert inside(mask).tolist() == [[False] * 5 + [True] * 5]
    deep = mask.astype(np.uint16) * 257
    np.testing.assert_array_equal(tidied(deep), tidied(mask).astype(np.uint16) * 257)
    np.testing.assert_array_equal(inside(deep), inside(mask))
    np.testing.assert_array_equal(inside(mask > 100), mask > 100)


def test_reduced_is_an_average_by_area() -> None:
    pixels = np.random.default_rng(0).integers(0, 65536, (512, 768, 3)).astype(np.uint16)
    wanted = pixels.reshape(256, 2, 256, 3, 3).mean((1, 3))
    assert np.abs(reduced(pixels) - wanted).max() <= 0.51
    assert reduced(pixels).dtype == np.uint16


def test_refusals() -> None:
    made = scene()
    with pytest.raises(PictureError, match="60 × 40"):
        measure(made["composite"][:20], made["truth"], made["mask"])
    with pytest.raises(PictureError, match="too few"):
        measure(made["truth"][:10], made["truth"][:10], made["mask"][:10])
    with pytest.raises(MaskError, match="nowhere more than half"):
        measure(made["composite"], made["truth"], made["mask"] // 3)
