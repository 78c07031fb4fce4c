"""The document at full size and native depth, tile by tile, and the way into a file."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import MAX_PIXELS, Pixels
from ssh_studio.document.document import State
from ssh_studio.document.export_options import ExportOptions, Keep, Progress, in_profile
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Layer
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.placing import Placement
from ssh_studio.document.pyramid import Pyramid, to_depth
from ssh_studio.document.toning import Finish, Tone, Tones, premultiplied_unit
from ssh_studio.document.writing import check_target, write_picture
from ssh_studio.errors import CancelledError, PictureError, Sentence, WriteError

__all__ = [
    "ExportOptions",
    "Keep",
    "export_layer",
    "export_picture",
    "render_full",
    "render_layer",
]

_TILE_ROWS, _TILE_COLUMNS = 1024, 2048
_THREADS = max(1, min(4, os.cpu_count() or 1))
_STRIP = 256
_RENDERING = 0.9
"""Share of an export's time that rendering takes; the rest is writing."""

Cancel = Callable[[], bool]
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class _Placed:
    """A layer that is drawn."""

    pyramid: Pyramid
    place: Placement
    finish: Finish
    opacity: float
    lock: threading.Lock = field(default_factory=threading.Lock)

    def read(self, rect: Rect) -> Floats:
        """Premultiplied RGBA of a rectangle of the placement's level; any thread may ask."""
        level = self.place.level
        return premultiplied_unit(
            self.finish, self.pyramid, level, rect, self.opacity, reading=self.lock
        )


def render_full(
    state: State,
    tones: Tones | None = None,
    *,
    depth: int = 8,
    size: tuple[int, int] | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Pixels:
    """The document at full resolution, as the preview shows it, but exact.

    Every layer is finished in its own depth (in 16 bits for 16) and blended in floating point. What
    is only moved, turned by quarters or mirrored, without look and adjustments, is kept bit for bit
    where its mask is 255; so is the background where nothing covers it.

    Args:
        state: what is rendered.
        tones: looks by layer.
        depth: 8 or 16 bits per channel of the result.
        size: (width, height) that the result is resized to, antialiased.
        progress: told the share that is done, 0 to 1.
        cancel: asked between tiles.

    Returns:
        HxWx3 uint8 or uint16; HxWx4 with straight alpha where there is no background.

    Raises:
        PictureError: nothing to render, or a document or size beyond what is handled.
        CancelledError: `cancel` said so.
    """
    _check(state, depth, size)
    placed = list(_placed(state, tones or {}, depth))
    channels = 3 if state.background is not None else 4
    kind = np.uint8 if depth == 8 else np.uint16
    result: Pixels = np.empty((state.height, state.width, channels), kind)
    tiles = list(_tiles(state.rect))

    def render(tile: Rect) -> None:
        _stop(cancel)
        _render_tile(result[tile.slices], tile, state, placed, cancel)

    pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="tile")
    try:
        for count, _ in enumerate(pool.map(render, tiles), start=1):
            if progress is not None:
                progress(count / len(tiles))
    finally:
        pool.shutdown(cancel_futures=True)
    if size is None or size == (state.width, state.height):
        return result
    return _resized(result, size)


def render_layer(
    layer: Layer,
    tone: Tone | None = None,
    *,
    depth: int = 8,
    rect: Rect | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Pixels:
    """One layer alone, placed, with its opacity, also if it is not visible.

    Args:
        layer, tone, depth, progress, cancel: as for `render_full`.
        rect: the document pixels that are wanted; `layer.bounds` if left out.

    Returns:
        HxWx4 with straight alpha; its upper left pixel is that of `rect`.

    Raises:
        PictureError: `rect` is empty or beyond what is handled.
        CancelledError: `cancel` said so.
    """
    rect = layer.bounds if rect is None else rect
    moved = replace(layer, transform=layer.transform.moved(-rect.left, -rect.top), visible=True)
    state = State(None, rect.width, rect.height, (moved,))
    tones = {layer.id: tone} if tone is not None else {}
    return render_full(state, tones, depth=depth, progress=progress, cancel=cancel)


def export_picture(
    path: str | os.PathLike[str],
    state: State,
    tones: Tones | None = None,
    options: ExportOptions | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[str]:
    """Render the document and write it, atomically; the format follows the name.

    Returns sentences about what the format could not take.

    Raises:
        WriteError: see `writing.write_picture`; also if there is not enough memory.
        PictureError, CancelledError: as `render_full`; nothing is written.
    """
    options = options or ExportOptions()

    def render(depth: int, told: Progress | None) -> Pixels:
        size = options.size
        return render_full(state, tones, depth=depth, size=size, progress=told, cancel=cancel)

    metadata = state.background.metadata if state.background is not None else Metadata()
    return _export(path, render, options, state.icc, metadata, progress, cancel)


def export_layer(
    path: str | os.PathLike[str],
    layer: Layer,
    tone: Tone | None = None,
    options: ExportOptions | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[str]:
    """Write one layer alone, as `render_layer` gives it; else as `export_picture`."""
    options = options or ExportOptions()

    def render(depth: int, told: Progress | None) -> Pixels:
        pixels = render_layer(layer, tone, depth=depth, progress=told, cancel=cancel)
        return pixels if options.size is None else _resized(pixels, options.size)

    image = layer.image
    return _export(path, render, options, image.icc, image.metadata, progress, cancel)


def _export(
    path: str | os.PathLike[str],
    render: Callable[[int, Progress | None], Pixels],
    options: ExportOptions,
    icc: bytes | None,
    metadata: Metadata,
    progress: Progress | None,
    cancel: Cancel | None,
) -> list[str]:
    form = check_target(path)
    told = (lambda share: progress(share * _RENDERING)) if progress is not None else None
    try:
        pixels, icc = in_profile(form, render, options, icc, told)
        notices = _on_white(pixels) if form == "JPEG" and pixels.shape[2] == 4 else []
    except MemoryError as error:
        raise WriteError(
            "Cannot write {0}: there is not enough memory to render the picture.", path
        ) from error
    _stop(cancel)
    notices += write_picture(
        path,
        pixels,
        icc=icc,
        metadata=options.written(metadata),
        quality=options.quality,
        compression=options.compression,
    )
    if progress is not None:
        progress(1.0)
    return notices


# Tiles


def _placed(state: State, tones: Tones, depth: int) -> Iterator[_Placed]:
    """The layers that are drawn, the lowest first."""
    for layer in state.layers:
        if not layer.visible or layer.opacity <= 0:
            continue
        image = layer.image
        pyramid = Pyramid(image, layer.mask, max(image.depth, depth))
        matrix = layer.transform.matrix(image.width, image.height)
        place = Placement(matrix, image.width, image.height, pyramid.highest)
        finish = Finish(tones.get(layer.id), layer.adjustments)
        yield _Placed(pyramid, place, finish, min(layer.opacity, 1.0))


def _tiles(rect: Rect) -> Iterator[Rect]:
    for top in range(0, rect.bottom, _TILE_ROWS):
        for left in range(0, rect.right, _TILE_COLUMNS):
            tile = Rect(left, top, left + _TILE_COLUMNS, top + _TILE_ROWS)
            yield tile.intersected(rect)


def _render_tile(
    result: Pixels, tile: Rect, state: State, placed: list[_Placed], cancel: Cancel | None
) -> None:
    """Fill `result`, which is the rectangle `tile` of the document."""
    depth = result.dtype.itemsize * 8
    below = state.background.pixels[tile.slices] if state.background is not None else None
    drawn = [layer for layer in placed if not tile.intersected(layer.place.bounds).is_empty]
    if not drawn:
        result[...] = to_depth(below, depth) if below is not None else 0
        return
    pixels = np.zeros((tile.height, tile.width, 4), np.float32)
    if below is not None:
        rgba = cv2.cvtColor(below, cv2.COLOR_RGB2RGBA)
        _scaled_to(pixels, rgba, 1 / np.iinfo(below.dtype).max)
    for layer in drawn:
        _stop(cancel)
        seen = tile.intersected(layer.place.bounds)
        patch = layer.place.sample(layer.read, seen)
        target = pixels[seen.moved(-tile.left, -tile.top).slices]
        hides = cv2.subtract(1.0, cv2.extractChannel(patch, 3))  # type: ignore[call-overload]
        cv2.multiply(target, cv2.merge([hides] * 4), dst=target)
        cv2.add(target, patch, dst=target)
    if below is None:
        _straighten(pixels)
    levels = np.empty(pixels.shape, result.dtype)
    _scaled_to(levels, pixels, np.iinfo(result.dtype).max)
    result[...] = levels[..., : result.shape[2]]


def _scaled_to(target: NDArray[Any], pixels: NDArray[Any], factor: float) -> None:
    """Fill `target` with multiples of pixels; whole numbers are rounded, within their type."""
    depth = {"f": cv2.CV_32F, "H": cv2.CV_16U, "B": cv2.CV_8U}[target.dtype.char]
    cv2.addWeighted(pixels, factor, pixels, 0, 0, dst=target, dtype=depth)


def _straighten(pixels: Floats) -> None:
    """Premultiplied to straight alpha, in place; black where nothing shows."""
    alpha = pixels[..., 3:]
    np.divide(pixels[..., :3], alpha, out=pixels[..., :3], where=alpha > 0)
    # A colour and its alpha were rounded apart: the quotient may be a trace above 1.
    np.minimum(pixels, 1, out=pixels)


# Afterwards


def _on_white(pixels: Pixels) -> list[str]:
    """Lay straight RGBA on white, in place: all becomes opaque. Says so if anything changed."""
    highest = np.iinfo(pixels.dtype).max
    if pixels[..., 3].min() == highest:
        return []
    for top in range(0, len(pixels), _STRIP):
        strip = pixels[top : top + _STRIP]
        alpha = strip[..., 3:] / np.float32(highest)
        strip[..., :3] = np.rint(highest + (strip[..., :3] - np.float32(highest)) * alpha)
        strip[..., 3] = highest
    return [Sentence("JPEG has no transparency; the picture was laid on white.")]


def _resized(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """Antialiased when shrinking, cubic when enlarging; colours weighted by alpha."""
    if pixels.shape[2] == 3:
        return _scaled(pixels, size)
    kind = pixels.dtype
    # In 16 bits, so that products with small alphas keep their colour.
    wide = to_depth(pixels, 16)
    wide = wide.copy() if wide is pixels else wide
    for top in range(0, len(wide), _STRIP):
        strip = wide[top : top + _STRIP]
        strip[..., :3] = np.rint(strip[..., :3] * (strip[..., 3:] / np.float32(65535)))
    wide = _scaled(wide, size)
    result = np.empty((size[1], size[0], 4), kind)
    for top in range(0, len(wide), _STRIP):
        floats = wide[top : top + _STRIP].astype(np.float32) / np.float32(65535)
        _straighten(floats)
        result[top : top + _STRIP] = np.rint(floats * np.float32(np.iinfo(kind).max))
    return result


def _scaled(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    smaller = tuple(min(pair) for pair in zip(size, pixels.shape[1::-1], strict=True))
    result: Any = pixels
    if smaller != pixels.shape[1::-1]:
        result = cv2.resize(result, smaller, interpolation=cv2.INTER_AREA)
    if smaller != size:
        result = cv2.resize(result, size, interpolation=cv2.INTER_CUBIC)
    scaled: Pixels = result
    return scaled


def _check(state: State, depth: int, size: tuple[int, int] | None) -> None:
    if depth not in (8, 16):
        raise PictureError("A picture has 8 or 16 bits per channel, not {0}.", depth)
    if state.is_empty or state.rect.is_empty:
        raise PictureError("There is nothing to render: open a picture first.")
    for width, height in ((state.width, state.height), size or (1, 1)):
        if width < 1 or height < 1:
            raise PictureError("A picture cannot have {0} × {1} pixels.", width, height)
        if width * height > MAX_PIXELS:
            raise PictureError(
                "{0} × {1} pixels are too many: choose a size of at most {2} megapixels.",
                width,
                height,
                MAX_PIXELS // 1000000,
            )


def _stop(cancel: Cancel | None) -> None:
    if cancel is not None and cancel():
        raise CancelledError("The export was cancelled.")
