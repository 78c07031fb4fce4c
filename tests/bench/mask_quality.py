"""How good masks are: foregrounds with known alpha, and human segments of photos.

    python -m tests.bench.mask_quality [--photos ../shared/photos/bsds] [--count 300]

Per scene and way: SAD (thousands of pixels' worth, as in the matting literature), MSE (x 1000) in
the unknown band, gradient error (sum of squared differences of Gaussian derivatives, sigma 1.4),
and the colour error at the edge (mean absolute difference, of 255, over white).

Made scenes are strands of hair, a disc with a wide soft edge, and a blurred shape. "sample" is the
photo that comes with the program, whose mask was drawn by hand, before another photo; "outline" is
the same with a shaky outline instead of GrabCut's, which misses a part of it. "photos" are the mean
over photos of the Berkeley data (research and education; not part of the project): what a person
outlined there, its edge softened as a lens does it, before another one of the photos. Only those
are counted that GrabCut finds at all (IoU of 0.85): the others say nothing about edges.
"""

from __future__ import annotations

import argparse
import itertools
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document import matting
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Mask
from ssh_studio.document.reading import read_picture
from ssh_studio.document.smart_select import SmartSelect
from ssh_studio.errors import MaskError
from ssh_studio.live.cleaning import cleaned
from tests.launch import BACKGROUND, FOREGROUND

Floats = NDArray[np.float32]
Figures = dict[str, tuple[float, ...]]
"""By way: SAD, MSE, gradient error, colour error, seconds of processor time."""
SIDE = 600
RADIUS = 24
PHOTOS = 8
"""So many are enough: each costs as much as a made scene."""


class Scene(NamedTuple):
    """Something to cut out.

    alpha: HxW. ours: HxWx3, its own colours. theirs: those behind it. All 0 to 1.
    radius: pixels to either side of a crude edge in which to look for the true one.
    """

    alpha: Floats
    ours: Floats
    theirs: Floats
    radius: int = RADIUS


def main() -> None:
    """Run both parts and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--photos", type=Path, default=Path("../shared/photos/bsds"))
    parser.add_argument("--count", type=int, default=300, help="photos looked at for the boxes")
    asked = parser.parse_args()
    print(f"pymatting: {'yes' if matting.is_available() else 'no'}")
    names = "SAD", "MSE", "grad", "colour", "seconds"
    print(f"{'scene':10}{'way':18}" + "".join(f"{name:>9}" for name in names))
    for name in ("strands", "disc", "blurred"):
        show(name, [ways(made(name))])
    show("sample", [ways(sample())])
    show("outline", [ways(sample(), outline=True)])
    photos = list(itertools.islice(found_photos(asked.photos), PHOTOS))
    if photos:
        show("photos", photos)
    boxes(asked.photos, asked.count)


def show(name: str, runs: list[Figures]) -> None:
    """A line for each way, with the mean over the runs."""
    for way in runs[0]:
        means = np.mean([run[way] for run in runs], 0)
        print(f"{name:10}{way:18}" + "".join(f"{mean:9.2f}" for mean in means), flush=True)


def made(name: str) -> Scene:
    """One of the drawn scenes, before blotches of blue."""
    rng = np.random.default_rng(7)
    y, x = np.mgrid[:SIDE, :SIDE].astype(np.float32) / SIDE
    alpha: NDArray[Any] = np.zeros((SIDE, SIDE), np.float32)
    middle = SIDE // 2
    if name == "strands":
        cv2.ellipse(alpha, (middle, middle), (130, 160), 0, 0, 360, 1, -1)
        for angle in rng.uniform(0, 2 * np.pi, 260):
            far = rng.uniform(1.03, 1.16)
            ends = [
                (int(16 * (middle + 130 * s * np.cos(a))), int(16 * (middle + 160 * s * np.sin(a))))
                for s, a in ((0.97, angle), (far, angle + rng.uniform(-0.08, 0.08)))
            ]
            cv2.line(alpha, ends[0], ends[1], 1, 1, cv2.LINE_AA, 4)
        alpha = np.asarray(cv2.GaussianBlur(alpha, (0, 0), 0.6))
    elif name == "disc":
        far = np.hypot(x - 0.5, y - 0.5) * SIDE
        alpha = np.clip((170 - far) / 20 + 0.5, 0, 1)
    else:
        shape = np.array([(150, 140), (430, 180), (470, 420), (300, 330), (160, 450)])
        cv2.fillPoly(alpha, [shape], 1)
        alpha = np.asarray(cv2.GaussianBlur(alpha, (0, 0), 5))
    ours = np.stack([0.75 + 0.1 * np.sin(9 * y), 0.5 + 0.1 * x, 0.25 + 0.1 * np.sin(7 * x)], -1)
    noise = np.random.default_rng(1).random((SIDE, SIDE, 3)).astype(np.float32)
    noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), 12), np.float32)
    noise = (noise - noise.min()) / (noise.max() - noise.min())
    theirs = noise * np.array((0.25, 0.6, 0.75), np.float32)
    return Scene(alpha.astype(np.float32), ours.astype(np.float32), theirs)


def sample() -> Scene:
    """The astronaut: its foreground as it was drawn, before its background."""
    drawn: Any = cv2.imread(str(FOREGROUND), cv2.IMREAD_UNCHANGED)
    behind: Any = cv2.imread(str(BACKGROUND))
    rim = SIDE // 10
    scale = (SIDE - 2 * rim) / max(drawn.shape[:2])
    drawn = cv2.resize(drawn, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    drawn = np.pad(drawn, ((rim, rim), (rim, rim), (0, 0)))
    alpha = drawn[..., 3].astype(np.float32) / 255
    return before(alpha, drawn[..., 2::-1], behind[..., ::-1], 8)


def found_photos(folder: Path) -> Iterator[Figures]:
    """The figures of one photo after the other, as far as GrabCut finds what is outlined."""
    known = list(outlined(folder, 300))
    for number, (photo, segment) in enumerate(known):
        behind = read_picture(known[number - 7][0]).colour
        large = segment.repeat(4, 0).repeat(4, 1).astype(np.float32)
        smooth = np.asarray(cv2.GaussianBlur(large, (0, 0), 5))
        alpha = cv2.resize(smooth, segment.shape[::-1], interpolation=cv2.INTER_AREA)
        scene = before(np.asarray(alpha, np.float32), read_picture(photo).colour, behind, 8)
        figures = ways(scene, least=0.85)
        if figures:
            yield figures


def before(alpha: Floats, ours: NDArray[Any], behind: NDArray[Any], radius: int) -> Scene:
    """A cut-out before another photo, with the colours of its inside out to its edge."""
    height, width = alpha.shape
    # The colours at the edge are mixed with those of the old surroundings.
    inside = cv2.erode((alpha > 0.99).astype(np.uint8), np.ones((5, 5), np.uint8))
    _, nearest = cv2.distanceTransformWithLabels(
        1 - inside, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    colours = np.zeros((int(nearest.max()) + 1, 3), np.float32)
    colours[nearest[inside > 0]] = ours[inside > 0]
    spread = np.where(inside[..., None] > 0, ours, colours[nearest])
    theirs = cv2.resize(behind, (width, height), interpolation=cv2.INTER_AREA)
    whole = np.float32(255)
    ours = np.asarray(spread, np.float32) / whole
    return Scene(alpha, ours, np.asarray(theirs, np.float32) / whole, radius)


def waved(alpha: Floats) -> NDArray[np.uint8]:
    """What a hand draws around it: up to six pixels too far out or in."""
    shown = (alpha >= 0.5).astype(np.uint8)
    inside, outside = (cv2.distanceTransform(part, cv2.DIST_L2, 5) for part in (shown, 1 - shown))
    waves = np.random.default_rng(3).standard_normal(alpha.shape).astype(np.float32)
    waves = np.asarray(cv2.GaussianBlur(waves, (0, 0), 14))
    return np.where(inside - outside > 6 * waves / np.abs(waves).max(), 255, 0).astype(np.uint8)


def ways(scene: Scene, least: float = 0.0, *, outline: bool = False) -> Figures:
    """The figures of each way to cut a scene out; none where GrabCut's IoU is below the least.

    outline: instead of GrabCut's, an outline drawn by hand is refined.
    """
    alpha, ours = scene.alpha, scene.ours
    picture = alpha[..., None] * ours + (1 - alpha[..., None]) * scene.theirs
    pixels = np.rint(picture * 255).astype(np.uint8)
    rows: Figures = {}

    def add(way: str, mask: NDArray[np.uint8], shown: NDArray[Any], start: float) -> None:
        seconds = time.process_time() - start
        found = errors(mask / np.float32(255), alpha)
        rows[way] = (*found, colour_error(mask, shown, alpha, ours), seconds)

    start = time.process_time()
    try:
        box = box_of(alpha > 0.1, 6)
        grabbed = waved(alpha) if outline else SmartSelect(pixels).from_box(box)
    except MaskError:
        return {}
    if iou(grabbed >= 128, alpha >= 0.5) < least:
        return {}
    add("drawn" if outline else "GrabCut", grabbed, pixels, start)
    unknown = matting.band_of(grabbed, scene.radius)
    for way, plain in (("guided filter", True), ("refined", False)):
        start = time.process_time()
        mask = grabbed.copy()
        shrink = matting.shrink_for(scene.radius)
        for tile, found in matting.matted(pixels, grabbed, unknown, plain=plain, shrink=shrink):
            mask[tile.slices] = found
        add(way, mask, pixels, start)
    start = time.process_time()
    clean = cleaned(Image(pixels), Mask(mask.copy()), device="cpu")
    add("refined + spill", mask, clean.pixels, start)
    return rows


def errors(found: NDArray[Any], alpha: Floats) -> tuple[float, float, float]:
    """SAD / 1000, MSE x 1000 in the band, gradient error / 1000."""
    band = cv2.dilate(((alpha > 0.01) & (alpha < 0.99)).astype(np.uint8), np.ones((9, 9))) > 0
    gradient = 0.0
    for dx, dy in ((1, 0), (0, 1)):
        difference = cv2.GaussianBlur(found - alpha, (0, 0), 1.4)
        gradient += float((cv2.Sobel(difference, cv2.CV_32F, dx, dy, scale=1 / 8) ** 2).sum())
    sad = float(np.abs(found - alpha).sum()) / 1000
    return sad, float(((found - alpha)[band] ** 2).mean()) * 1000, gradient


def colour_error(
    mask: NDArray[np.uint8], shown: NDArray[Any], alpha: Floats, ours: Floats
) -> float:
    """Over white, of 255, where the true edge is soft."""
    soft = (alpha > 0.02) & (alpha < 0.98)
    share = mask[..., None] / 255
    made = share * shown + (1 - share) * 255
    truth = alpha[..., None] * ours * 255 + (1 - alpha[..., None]) * 255
    return float(np.abs(made - truth)[soft].mean())


def boxes(folder: Path, count: int) -> None:
    """IoU of smart select from a box with the human segment it was drawn around."""
    found = []
    for photo, segment in outlined(folder, count):
        try:
            mask = SmartSelect(read_picture(photo).colour).from_box(box_of(segment, 3)) >= 128
        except MaskError:
            mask = np.zeros_like(segment)
        found.append(iou(mask, segment))
    if found:
        print(f"smart select from a box, {len(found)} segments of {folder}: IoU mean"
              f" {np.mean(found):.3f}, median {np.median(found):.3f}")  # fmt: skip


def outlined(folder: Path, count: int) -> Iterator[tuple[Path, NDArray[np.bool_]]]:
    """Photos with an object in them that a person outlined."""
    for path in sorted(folder.glob("*_segments.png"))[:count]:
        photo = path.with_name(path.name.replace("_segments.png", ".jpg"))
        labels: Any = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        if labels is None or not photo.exists():
            continue
        labels = labels if labels.ndim == 2 else labels.astype(np.int32) @ (1, 256, 65536)
        segment = object_of(labels)
        if segment is not None:
            yield photo, segment


def box_of(shown: NDArray[np.bool_], margin: int) -> Rect:
    """Around what is shown, with so many pixels more on every side."""
    ys, xs = np.nonzero(shown)
    return Rect(int(xs.min()), int(ys.min()), int(xs.max()) + 1, int(ys.max()) + 1).grown(margin)


def iou(first: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    """What two masks have in common, as a share of what either has."""
    return float((first & second).sum() / (first | second).sum())


def object_of(labels: NDArray[Any]) -> NDArray[np.bool_] | None:
    """The largest segment that touches no border and covers 3 to 60 % of the photo."""
    border = set(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]).tolist())
    best, size = None, 0
    for label, area in zip(*np.unique(labels, return_counts=True), strict=True):
        share = area / labels.size
        if label not in border and 0.03 < share < 0.6 and area > size:
            best, size = labels == label, int(area)
    return best


if __name__ == "__main__":
    main()
