"""Make `resources/sample`: an astronaut in studio light, for a bridge at night.

    python docs/make_sample.py high-trestle-trail.jpg

The bridge is `backgrounds/high-trestle-trail.jpg` of Budgie Backgrounds; the astronaut comes with
scikit-image (an extra of `dev`). Both are free to use, see `resources/sample/LICENCE.md`. Their
colours become sRGB. The astronaut is cut out with GrabCut between an outline drawn by hand and its
surroundings, and put where she belongs on an empty canvas of the background's size, so that placing
it in the centre places her right.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import cv2
import numpy as np
import skimage
from numpy.typing import NDArray
from PIL import Image, ImageCms

SOURCES = Path(skimage.__file__).parent / "data"
TARGET = Path(__file__).resolve().parents[1] / "resources" / "sample"

# x, y in pixels of the photo, clockwise from the lower left.
OUTLINE = (
    (37, 516), (28, 473), (23, 445), (19, 408), (21, 370), (28, 328), (40, 286), (61, 253),
    (84, 230), (112, 209), (113, 187), (124, 178), (133, 162), (150, 151), (183, 148), (183, 134),
    (173, 127), (170, 120), (159, 105), (154, 84), (155, 70), (166, 49), (192, 30), (206, 21),
    (234, 15), (258, 20), (281, 33), (298, 61), (301, 82), (295, 103), (281, 127), (270, 136),
    (262, 141), (257, 159), (255, 173), (265, 180), (286, 199), (300, 220), (305, 237), (323, 248),
    (342, 267), (349, 284), (356, 305), (362, 333), (362, 349), (375, 346), (403, 343), (431, 349),
    (459, 368), (483, 398), (492, 427), (496, 452), (503, 458), (506, 475), (506, 495), (503, 516),
)  # fmt: skip
UNSURE = 5  # pixels to both sides of the outline
ENLARGED = 4  # GrabCut decides about whole pixels; enlarged ones make soft edges
WIDTH = 1280  # of the background
LEFT = 356  # of the photo she is in, on the background

SRGB = ImageCms.createProfile("sRGB")
Floats = NDArray[np.float32]


def read_srgb(path: Path) -> NDArray[np.uint8]:
    """A photo with its profile, HxWx3 in sRGB."""
    with Image.open(path) as image:
        profile = ImageCms.getOpenProfile(io.BytesIO(image.info["icc_profile"]))
        ImageCms.profileToProfile(image, profile, SRGB, inPlace=True)
        return np.asarray(image.convert("RGB"))


def cut_out(photo: NDArray[np.uint8]) -> Floats:
    """Coverage of the astronaut, HxW in [0, 1]."""
    height, width = photo.shape[:2]
    large = cv2.resize(photo, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_CUBIC)
    inside = np.zeros(large.shape[:2], np.uint8)
    outline = (np.array(OUTLINE, np.float32) + 0.5) * ENLARGED
    cv2.fillPoly(inside, [outline.round().astype(np.int32)], 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * UNSURE * ENLARGED + 1,) * 2)
    # Padded, because the bust goes on below the photo.
    core = cv2.erode(inside, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=1)
    reach = cv2.dilate(inside, kernel)
    labels = np.where(inside > 0, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    labels[core > 0], labels[reach == 0] = cv2.GC_FGD, cv2.GC_BGD
    cv2.setRNGSeed(0)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(large, labels, (0, 0, 1, 1), *models, 4, cv2.GC_INIT_WITH_MASK)
    shows = ((labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD)).astype(np.uint8)
    # Single specks and pin holes are mistakes.
    specks = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (ENLARGED * 3 | 1,) * 2)
    for step in (cv2.MORPH_OPEN, cv2.MORPH_CLOSE):
        shows = cv2.morphologyEx(shows, step, specks)
    soft = cv2.GaussianBlur(shows.astype(np.float32), (0, 0), 0.8 * ENLARGED)
    # A little inwards, away from the mixed pixels of the edge.
    soft = np.clip(soft * 1.6 - 0.6, 0, 1)
    small = cv2.resize(soft, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)


def own_colours(photo: Floats, alpha: Floats) -> Floats:
    """The photo with its edge pixels freed of the old background: colours from further inside."""
    sure = (cv2.erode(alpha, np.ones((5, 5), np.uint8)) > 0.99).astype(np.float32)
    weight = cv2.GaussianBlur(sure, (0, 0), 2.0) + 1e-6
    spread = cv2.GaussianBlur(photo * sure[..., None], (0, 0), 2.0) / weight[..., None]
    return np.where(sure[..., None] > 0, photo, spread).astype(np.float32)


def main(bridge: Path) -> None:
    """Write both pictures."""
    TARGET.mkdir(parents=True, exist_ok=True)
    large = read_srgb(bridge)
    height, width = round(len(large) * WIDTH / large.shape[1]), WIDTH
    background = cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA)
    profile = ImageCms.ImageCmsProfile(SRGB).tobytes()
    # Without the hour at which it was made (ICC.1:2022, 7.2.8): the file is always the same.
    profile = profile[:24] + bytes(12) + profile[36:]
    Image.fromarray(np.asarray(background)).save(
        TARGET / "background.jpg", quality=93, subsampling=0, icc_profile=profile
    )
    photo = read_srgb(SOURCES / "astronaut.png")
    alpha = cut_out(photo)
    straight = own_colours(photo.astype(np.float32), alpha)
    cut = np.dstack([straight, alpha * 255]).round().clip(0, 255).astype(np.uint8)
    canvas = np.zeros((height, width, 4), np.uint8)
    canvas[height - len(cut) :, LEFT : LEFT + cut.shape[1]] = cut
    canvas[canvas[..., 3] == 0] = 0
    Image.fromarray(canvas).save(TARGET / "foreground.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
