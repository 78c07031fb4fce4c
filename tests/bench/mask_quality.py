"""How good masks are: made foregrounds with known alpha, and human segments of photos.

    python tests/bench/mask_quality.py [--photos ../shared/photos/bsds] [--count 20]

Per scene and way: SAD (thousands of pixels' worth, as in the matting literature), MSE (x 1000) in
the unknown band, gradient error (sum of squared differences of Gaussian derivatives, sigma 1.4),
and the colour error at the edge (mean absolute difference, of 255, over white).
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

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

Floats = NDArray[np.float32]
SIDE = 600
RADIUS = 24


def main() -> None:
    """Run both parts and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--photos", type=Path, default=Path("../shared/photos/bsds"))
    parser.add_argument("--count", type=int, default=20)
    asked = parser.parse_args()
    print(f"pymatting: {'yes' if matting.is_available() else 'no'}")
    print(f"{'scene':10}{'way':18}{'SAD':>8}{'MSE':>8}{'grad':>8}{'colour':>8}{'seconds':>9}")
    for name in ("strands", "disc", "blurred"):
        for row in ways(name):
            print(f"{name:10}" + row)
    boxes(asked.photos, asked.count)


def scene(name: str) -> tuple[Floats, Floats]:
    """Alpha (HxW) and true foreground (HxWx3), 0 to 1."""
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
    return alpha.astype(np.float32), ours.astype(np.float32)


def ways(name: str) -> list[str]:
    """One line for each way to cut the scene out."""
    alpha, ours = scene(name)
    rng = np.random.default_rng(1)
    noise = cv2.GaussianBlur(rng.random((SIDE, SIDE, 3)).astype(np.float32), (0, 0), 12)
    noise = (noise - noise.min()) / (noise.max() - noise.min())
    theirs = noise * (0.25, 0.6, 0.75)
    picture = alpha[..., None] * ours + (1 - alpha[..., None]) * theirs
    pixels = np.rint(picture * 255).astype(np.uint8)
    rows = []
    ys, xs = np.nonzero(alpha > 0.1)
    box = Rect(int(xs.min()) - 6, int(ys.min()) - 6, int(xs.max()) + 7, int(ys.max()) + 7)

    def add(way: str, mask: NDArray[np.uint8], shown: NDArray[Any], start: float) -> None:
        seconds = time.perf_counter() - start
        figures = (*errors(mask / np.float32(255), alpha), colour_error(mask, shown, alpha, ours))
        rows.append(f"{way:18}" + "".join(f"{f:8.2f}" for f in figures) + f"{seconds:9.2f}")

    start = time.perf_counter()
    select = SmartSelect(pixels)
    grabbed = select.from_box(box)
    add("GrabCut", grabbed, pixels, start)
    unknown = matting.band_of(grabbed, RADIUS)
    for way, plain in (("guided filter", True), ("refined", False)):
        start = time.perf_counter()
        mask = grabbed.copy()
        shrink = matting.shrink_for(RADIUS)
        for tile, found in matting.matted(pixels, grabbed, unknown, plain=plain, shrink=shrink):
            mask[tile.slices] = found
        add(way, mask, pixels, start)
    start = time.perf_counter()
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
    for path in sorted(folder.glob("*_segments.png"))[:count]:
        photo = path.with_name(path.name.replace("_segments.png", ".jpg"))
        labels: Any = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        if labels is None or not photo.exists():
            continue
        labels = labels if labels.ndim == 2 else labels.astype(np.int32) @ (1, 256, 65536)
        segment = object_of(labels)
        if segment is None:
            continue
        ys, xs = np.nonzero(segment)
        box = Rect(int(xs.min()) - 3, int(ys.min()) - 3, int(xs.max()) + 4, int(ys.max()) + 4)
        try:
            mask = SmartSelect(read_picture(photo).colour).from_box(box) >= 128
        except MaskError:
            mask = np.zeros_like(segment)
        found.append((mask & segment).sum() / (mask | segment).sum())
    if found:
        values = np.array(found)
        print(f"smart select from a box, {len(values)} segments of {folder}: IoU mean"
              f" {values.mean():.3f}, median {np.median(values):.3f}")  # fmt: skip


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
