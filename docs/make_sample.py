"""Make `resources/sample`: a wren in grey daylight, for the Grand Canyon at dusk.

    python docs/make_sample.py canyon-wren.jpg jad-limcaco-183877.jpg

The wren is `backgrounds/canyon-wren.jpg` of Budgie Backgrounds, the canyon is one of Pop!_OS'
wallpapers. Both are free to use, see `resources/sample/LICENCE.md`. They are reduced and cropped,
not touched up. The wren and its rock are cut out along an outline drawn by hand, whose edge the
program's own matting makes soft, and lie where they belong on an empty canvas of the background's
size, so that placing it in the centre places them right.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from ssh_studio.document.matting import band_of, matted
from ssh_studio.engine.foreground import clean_edge

TARGET = Path(__file__).resolve().parents[1] / "resources" / "sample"

# x, y in the reduced photo, clockwise from the lower left.
OUTLINE = (
    (-40, 960), (98, 900), (116, 883), (134, 855), (166, 819), (184, 815), (205, 823), (230, 834),
    (246, 830), (251, 791), (259, 755), (271, 728), (294, 708), (298, 658), (307, 648), (291, 619),
    (287, 573), (275, 553), (248, 539), (226, 512), (228, 497), (245, 467), (291, 432), (351, 412),
    (374, 382), (389, 369), (422, 361), (442, 357), (477, 369), (500, 381), (523, 374), (560, 372),
    (573, 350), (586, 324), (595, 302), (600, 280), (605, 256), (615, 240), (628, 229), (645, 222),
    (663, 221), (683, 223), (695, 225), (707, 222), (727, 215), (744, 212), (754, 214), (754, 217),
    (744, 219), (729, 226), (709, 237), (698, 246), (689, 258), (681, 269), (672, 284), (669, 300),
    (672, 322), (674, 344), (673, 379), (671, 402), (699, 412), (740, 419), (766, 428), (821, 445),
    (866, 463), (897, 473), (952, 487), (967, 497), (1002, 501), (1053, 519), (1093, 531),
    (1103, 539), (1154, 555), (1194, 556), (1227, 553), (1249, 566), (1290, 597), (1325, 612),
    (1400, 960),
)  # fmt: skip
UNSURE = 8  # pixels to both sides of the outline
SIZE = 1200, 740  # width and height of the sample
WREN = 1600, 120, 90  # width to which the photo is reduced, left and top of what is shown of it
CANYON = 1485, 0, 60

SRGB = ImageCms.createProfile("sRGB")
Pixels = NDArray[np.uint8]


def read_srgb(path: Path, width: int) -> Pixels:
    """A photo, HxWx3 in sRGB, reduced to a width."""
    with Image.open(path) as image:
        embedded = image.info.get("icc_profile")
        if embedded:
            profile = ImageCms.getOpenProfile(io.BytesIO(embedded))
            ImageCms.profileToProfile(image, profile, SRGB, inPlace=True)
        pixels = np.asarray(image.convert("RGB"))
    size = width, round(len(pixels) * width / pixels.shape[1])
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def part_of(photo: Pixels, left: int, top: int) -> Pixels:
    """What the sample shows of a reduced photo."""
    return np.ascontiguousarray(photo[top : top + SIZE[1], left : left + SIZE[0]])


def cut_out(photo: Pixels) -> Pixels:
    """Coverage of the wren and its rock, HxW."""
    mask = np.zeros(photo.shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.array(OUTLINE, np.int32)], 255)
    found = mask.copy()
    for tile, alpha in matted(photo, mask, band_of(mask, UNSURE)):
        found[tile.slices] = alpha
    # A trace of coverage is noise of the sky.
    stretched = (found.astype(np.float32) - 12) * (255 / 231)
    return np.asarray(stretched.round().clip(0, 255), np.uint8)


def main(wren: Path, canyon: Path) -> None:
    """Write both pictures."""
    TARGET.mkdir(parents=True, exist_ok=True)
    profile = ImageCms.ImageCmsProfile(SRGB).tobytes()
    # Without the hour at which it was made (ICC.1:2022, 7.2.8): the file is always the same.
    profile = profile[:24] + bytes(12) + profile[36:]
    width, *corner = CANYON
    Image.fromarray(part_of(read_srgb(canyon, width), *corner)).save(
        TARGET / "background.jpg", quality=82, subsampling=0, icc_profile=profile
    )
    width, *corner = WREN
    photo = read_srgb(wren, width)
    alpha = cut_out(photo)
    own = clean_edge(photo, alpha, device="cpu")
    cut = part_of(np.dstack([own, alpha]), *corner)
    cut[cut[..., 3] == 0] = 0
    Image.fromarray(cut).save(TARGET / "foreground.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
