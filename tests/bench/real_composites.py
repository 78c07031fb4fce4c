"""Forty composites of different photos, before and after, to be looked at.

    python -m tests.bench.real_composites -o DIR [--model default] [--photos ../shared/photos]

`real_composites.json` beside this file says which object of which photo stands where on which other
photo; the photos themselves may not be passed on. Written are, per composite, before and after side
by side (`01-NAME.png`), contact sheets of eight (`sheet-1.jpg` ...), and `figures.csv`. There is no
truth to compare with: the figures say how much is changed and in which direction, the eye whether
it belongs. Nothing is drawn at random: the same weights give the same files.

How an object is cut out: `segments`, numbers of regions that a person drew (`NAME_segments.png`);
`mask`, the mask beside the photo (`NAME_mask.png`); `box`, smart select in this box with strokes
`in` and `out` of it (shares of width and height). It stands with the middle of its box at `x`, its
lower end at `bottom` and is `height` high (shares of the background).
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.geometry import Rect
from ssh_studio.document.reading import read_mask, read_picture
from ssh_studio.document.smart_select import Scribble, SmartSelect
from ssh_studio.engine import Harmonizer
from ssh_studio.engine.harmonizer import paste_look
from ssh_studio.engine.preprocess import placement_at
from ssh_studio.evaluation.difference import ciede2000, srgb_to_lab

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float64]

LIST = Path(__file__).with_suffix(".json")
LONGEST = 960
"""Pixels of a background's longer side; larger ones are reduced to it."""
PER_SHEET = 8
_STROKE = 0.02
"""Radius of a stroke's points, as a share of the photo's width."""
_SPECK = 100
"""Most pixels of a hole that is no hole."""


@dataclass(frozen=True)
class Item:
    """One composite; see the module's text."""

    name: str
    kind: str
    light: str
    foreground: str
    background: str
    x: float
    bottom: float
    height: float
    cut: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Composite:
    """Before and after HxWx3, and the object's coverage HxW in [0, 1]."""

    item: Item
    before: Pixels
    after: Pixels
    cover: NDArray[np.float32]
    background: Pixels
    milliseconds: float


def main() -> None:
    """Write everything."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--model", default="default", help="name or path")
    parser.add_argument("--photos", type=Path, default=Path("../shared/photos"))
    parser.add_argument("--list", type=Path, default=LIST)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--only", nargs="*", metavar="NAME", help="some of them")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    harmonizer = Harmonizer.load(options.model, options.device)
    rows, pictures = [], []
    for number, item in enumerate(read_list(options.list), start=1):
        if options.only and item.name not in options.only:
            continue
        made = compose(harmonizer, options.photos, item)
        pair = np.hstack([made.before, made.after])
        _write(options.output / f"{number:02}-{item.name}.png", pair)
        pictures.append((f"{number} {item.name}", pair))
        rows.append({"number": number, **figures(made)})
        print(number, item.name, *(f"{key} {rows[-1][key]}" for key in ("change", "lightness")))
    for page, part in enumerate(_parts(pictures, PER_SHEET), start=1):
        _write(options.output / f"sheet-{page}.jpg", contact_sheet(part))
    with (options.output / "figures.csv").open("w", newline="") as file:
        table = csv.DictWriter(file, rows[0])
        table.writeheader()
        table.writerows(rows)


def read_list(path: Path = LIST) -> list[Item]:
    """The composites of a list."""
    return [Item(**values) for values in json.loads(path.read_text())]


def compose(harmonizer: Harmonizer, photos: Path, item: Item) -> Composite:
    """Cut out, place, and harmonize as the application does: photo, mask, place, background."""
    foreground = _read(photos / item.foreground)
    background = _reduced(_read(photos / item.background))
    mask = cut_out(photos / item.foreground, foreground, item.cut)
    rows, columns = (np.flatnonzero(mask.max(axis=axis) > 127) for axis in (1, 0))
    height, width = background.shape[:2]
    scale = item.height * height / (rows[-1] + 1 - rows[0])
    left = item.x * width - scale * (columns[0] + columns[-1] + 1) / 2
    top = item.bottom * height - scale * (rows[-1] + 1)
    place = placement_at(left, top, scale)
    look = harmonizer.look(foreground, mask, background, placement=place)
    toned = paste_look(foreground, look, mask)
    size = (width, height)
    cover = _placed((mask / 255).astype(np.float32), place, size)
    parts = [
        _blended(background, _placed(picture.astype(np.float32), place, size), cover)
        for picture in (foreground, toned)
    ]
    assert harmonizer.last is not None
    milliseconds = harmonizer.last.milliseconds
    return Composite(item, parts[0], parts[1], cover, background, milliseconds)


def cut_out(path: Path, photo: Pixels, cut: dict[str, Any]) -> Pixels:
    """The object's mask HxW, its rim taken off and softened: cut-outs keep some of what was around.

    Raises:
        KeyError: the list says no way to cut.
    """
    if "segments" in cut:
        labels = read_mask(path.with_name(f"{path.stem}_segments.png"))
        wanted = np.isin(labels, cut["segments"]).astype(np.uint8) * 255
        closed = cv2.morphologyEx(wanted, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        mask = _without_specks(closed.astype(np.uint8))
    elif cut.get("mask"):
        mask = read_mask(path.with_name(f"{path.stem}_mask.png")).astype(np.uint8)
    else:
        mask = _selected(photo, cut)
    solid = cv2.erode(mask, np.ones((3, 3), np.uint8), borderValue=255)
    return cv2.GaussianBlur(solid, (0, 0), 0.8).astype(np.uint8)


def _without_specks(mask: Pixels) -> Pixels:
    """Small holes filled: eyes and buttons are regions of their own."""
    _, labels, table, _ = cv2.connectedComponentsWithStats((mask == 0).astype(np.uint8))
    small = [n for n in range(1, len(table)) if table[n, cv2.CC_STAT_AREA] <= _SPECK]
    return np.where(np.isin(labels, small), 255, mask).astype(np.uint8)


def _selected(photo: Pixels, cut: dict[str, Any]) -> Pixels:
    height, width = photo.shape[:2]
    left, top, right, bottom = cut["box"]
    box = Rect(
        round(left * width), round(top * height), round(right * width), round(bottom * height)
    )
    strokes = [
        [
            Scribble([(x * width, y * height) for x, y in stroke], _STROKE * width)
            for stroke in cut.get(kind, ())
        ]
        for kind in ("in", "out")
    ]
    mask = SmartSelect(photo).refine(*strokes, box=box)
    return _largest(np.asarray(mask, np.uint8))


def _largest(mask: Pixels) -> Pixels:
    """The largest part of a mask."""
    _, labels, table, _ = cv2.connectedComponentsWithStats((mask > 127).astype(np.uint8))
    if len(table) < 2:
        return mask
    main_part = 1 + int(table[1:, cv2.CC_STAT_AREA].argmax())
    near = cv2.dilate((labels == main_part).astype(np.uint8), np.ones((5, 5), np.uint8))
    return np.where(near > 0, mask, 0).astype(np.uint8)


def figures(made: Composite) -> dict[str, object]:
    """How much was changed and in which direction; means over the object, CIELAB under D65.

    change: mean ΔE2000; lightness, chroma: of the mean colour, after less before; hue: turn in
    degrees (empty for greys); far_before, far_after: ΔE2000 of the object's mean colour from that
    of the background.
    """
    inside = made.cover > 0.5
    before, after = (srgb_to_lab(picture[inside] / 255.0) for picture in (made.before, made.after))
    around = srgb_to_lab(made.background.reshape(-1, 3) / 255.0).mean(axis=0)
    old, new = before.mean(axis=0), after.mean(axis=0)
    chroma = [float(np.hypot(*mean[1:])) for mean in (old, new)]
    turn = np.degrees(np.arctan2(new[2], new[1]) - np.arctan2(old[2], old[1]))
    return {
        "name": made.item.name,
        "kind": made.item.kind,
        "light": made.item.light,
        "change": round(float(ciede2000(before, after).mean()), 2),
        "lightness": round(float(new[0] - old[0]), 2),
        "chroma": round(chroma[1] - chroma[0], 2),
        "hue": round(float((turn + 180) % 360 - 180), 1) if min(chroma) > 3 else "",
        "far_before": round(float(ciede2000(old, around)), 2),
        "far_after": round(float(ciede2000(new, around)), 2),
        "milliseconds": round(made.milliseconds, 1),
    }


def contact_sheet(pictures: Iterable[tuple[str, Pixels]], width: int = 800) -> Pixels:
    """Pairs below each other in two columns, each with its label."""
    tiles = []
    for label, pair in pictures:
        small = cv2.resize(
            pair, (width, round(pair.shape[0] * width / pair.shape[1])),
            interpolation=cv2.INTER_AREA,
        )  # fmt: skip
        strip = np.full((22, width, 3), 32, np.uint8)
        cv2.putText(strip, label, (4, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (230, 230, 230), 1)
        tiles.append(np.vstack([strip, small]))
    columns = [tiles[::2], tiles[1::2] or tiles[:0]]
    rows = []
    for number, tile in enumerate(columns[0]):
        pair_of_tiles = [tile, *columns[1][number : number + 1]]
        high = max(len(part) for part in pair_of_tiles)
        row = np.full((high, 2 * width + 8, 3), 32, np.uint8)
        for place, part in enumerate(pair_of_tiles):
            row[: len(part), place * (width + 8) :][:, :width] = part
        rows.append(row)
    return np.vstack(rows)


def _read(path: Path) -> Pixels:
    pixels = read_picture(path).colour
    if pixels.dtype != np.uint8:
        pixels = (pixels / 257).round().astype(np.uint8)
    return np.ascontiguousarray(pixels)


def _reduced(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    scale = LONGEST / max(height, width)
    if scale >= 1:
        return picture
    size = (round(width * scale), round(height * scale))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def _placed(
    picture: NDArray[np.float32], place: Floats, size: tuple[int, int]
) -> NDArray[np.float32]:
    """A picture in the background's frame; reduced by area first where it becomes smaller."""
    scale = float(place[0, 0])
    matrix = place.copy()
    if scale < 1:
        small = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
        matrix[0, 0], matrix[1, 1] = (
            scale * whole / part for whole, part in zip(picture.shape[1::-1], small, strict=True)
        )
        picture = cv2.resize(picture, small, interpolation=cv2.INTER_AREA).astype(np.float32)
    # OpenCV counts from pixel centres.
    matrix[:, 2] += matrix[:, :2].sum(axis=1) / 2 - 0.5
    edge = cv2.BORDER_CONSTANT if picture.ndim == 2 else cv2.BORDER_REPLICATE
    placed = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=edge)
    return placed.astype(np.float32)


def _blended(
    background: Pixels, object_: NDArray[np.float32], cover: NDArray[np.float32]
) -> Pixels:
    share = cover[..., None]
    mixed = background * (1 - share) + object_ * share
    return mixed.round().clip(0, 255).astype(np.uint8)


def _parts(items: list[Any], size: int) -> Iterator[list[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _write(path: Path, picture: Pixels) -> None:
    if not cv2.imwrite(str(path), np.ascontiguousarray(picture[..., ::-1])):
        raise OSError(f"Cannot write {path}.")


if __name__ == "__main__":
    main()
