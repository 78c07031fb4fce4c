"""The cached picture of the canvas: what paint events copy from."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from ssh_studio.document.colour import converted, is_same_space
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect
from ssh_studio.document.mask import Mask
from ssh_studio.document.renderer import Renderer, Tones, View
from ssh_studio.ui.canvas.mask_view import PLAIN, alone
from ssh_studio.ui.canvas.tint import SQUARES_FROM, coverage, draw_pixels, painter_on, tinted
from ssh_studio.ui.canvas.viewport import Viewport
from ssh_studio.ui.qimage import screen_image

__all__ = ["Colours", "Screen"]

_CELL = 8
"""Side of the checkerboard's squares in device-independent pixels."""


@dataclass
class Colours:
    """What is not the document.

    Attributes:
        surround: around the document.
        light, dark: the checkerboard where nothing is.
        mask: over what the active layer's mask hides, with its alpha; None while not shown.
        region: over the painted reference, with its alpha; None while not shown.
        view: of the active layer, one of `mask_view.VIEWS`.
    """

    surround: QColor = field(default_factory=lambda: QColor("#1e1e1e"))
    light: QColor = field(default_factory=lambda: QColor("#808080"))
    dark: QColor = field(default_factory=lambda: QColor("#747474"))
    mask: QColor | None = None
    region: QColor | None = None
    view: str = "picture"

    @property
    def marks_layer(self) -> bool:
        """Whether what is shown depends on which layer is active."""
        return self.view != "picture" or self.mask is not None or self.region is not None


class Screen:
    """The pixels of the canvas, kept between paint events.

    Attributes:
        colours: of everything around the document.
        image: a QImage over the pixels, as large as the canvas in device pixels.
        profile: of the monitor; None for sRGB.
    """

    def __init__(self, renderer: Renderer) -> None:
        self.colours = Colours()
        self._renderer = renderer
        self._full: Mask | None = None
        self.resize(1, 1)

    @property
    def renderer(self) -> Renderer:
        """What the document is drawn by."""
        return self._renderer

    def resize(self, width: int, height: int, profile: bytes | None = None) -> None:
        """Start over with another size, and on another monitor."""
        self.profile = profile
        # The document's own numbers, as long as those of the monitor are others.
        self._own: NDArray[np.uint8] | None = None
        self._pixels = np.zeros((max(1, height), max(1, width), 4), np.uint8)
        self._pixels[..., 3] = 255
        self.image: QImage = screen_image(self._pixels)

    def colour_at(self, x: int, y: int) -> tuple[int, int, int] | None:
        """Red, green and blue of a pixel of the canvas; None outside."""
        height, width = self._pixels.shape[:2]
        if not (0 <= x < width and 0 <= y < height):
            return None
        seen = self._pixels if self._own is None else self._own
        blue, green, red = (int(value) for value in seen[y, x, :3])
        return red, green, blue

    def scroll(self, dx: int, dy: int) -> list[Rect]:
        """Move everything; returns the rectangles that have to be drawn."""
        height, width = self._pixels.shape[:2]
        if abs(dx) >= width or abs(dy) >= height:
            return [Rect.of(width, height)]
        to_x, to_y = (slice(max(0, d), n + min(0, d)) for d, n in ((dx, width), (dy, height)))
        of_x, of_y = (slice(max(0, -d), n + min(0, -d)) for d, n in ((dx, width), (dy, height)))
        for pixels in (self._pixels, self._own):
            if pixels is not None:
                pixels[to_y, to_x] = pixels[of_y, of_x].copy()
        bare = []
        if dx:
            left, right = (0, dx) if dx > 0 else (width + dx, width)
            bare.append(Rect(left, to_y.start, right, to_y.stop))
        if dy:
            bare.append(Rect(0, 0 if dy > 0 else height + dy, width, dy if dy > 0 else height))
        return bare

    def fill(self, rect: Rect) -> None:
        """Show the surround in a rectangle of the canvas."""
        # A pixel at a time, not a channel: seventy times as fast.
        colour = np.array(_bgr(self.colours.surround), np.uint8).view(np.uint32)
        self._pixels.view(np.uint32)[..., 0][rect.slices] = colour

    def draw(
        self,
        state: State,
        tones: Tones,
        viewport: Viewport,
        rect: Rect,
        at: Rect,
        unit: float,
        *,
        draft: bool = False,
    ) -> None:
        """Draw a part of a pane anew.

        Args:
            state, tones: what is shown.
            viewport: of the pane. rect: in its view pixels.
            at: the pane in pixels of the canvas.
            unit: view pixels per device-independent pixel.
            draft: fast rather than sharp, see `Renderer.render`.
        """
        rect = rect.intersected(Rect.of(viewport.width, viewport.height))
        rect = rect.intersected(Rect.of(at.width, at.height))
        if rect.is_empty:
            return
        inside = rect.intersected(viewport.document_rect)
        if inside != rect:
            self.fill(rect.moved(at.left, at.top))
        if inside.is_empty or state.is_empty:
            return
        place = inside.moved(at.left, at.top)
        if self.colours.view == "bw" and self._draw_mask(state, viewport, inside, place):
            return
        seen = state if self.colours.mask is None else self._uncut(state)
        seen = alone(seen, self.colours.view)
        rendered = self._render(seen, tones, viewport, inside, draft=draft)
        if seen.background is not None:
            cv2.cvtColor(rendered, cv2.COLOR_RGBA2BGRA, dst=self._pixels[place.slices])
        else:
            plain = PLAIN.get(self.colours.view)
            if plain is not None:
                self._pixels[place.slices] = plain
            else:
                self._pixels[place.slices] = self._checkerboard(viewport, inside, unit)
            with painter_on(self.image) as painter:
                kind = QImage.Format.Format_RGBA8888_Premultiplied
                draw_pixels(painter, place, np.ascontiguousarray(rendered), kind)
        self._match(state.icc, place)
        self._tint(state, viewport, inside, place)

    def _draw_mask(self, state: State, viewport: Viewport, inside: Rect, place: Rect) -> bool:
        """The active layer's mask in black and white; False where there is none."""
        layer = state.find(state.active)
        if layer is None:
            return False
        matrix = layer.transform.matrix(layer.image.width, layer.image.height)
        shown = coverage(layer.mask, matrix, viewport, inside)
        self._pixels[place.slices] = cv2.cvtColor(shown, cv2.COLOR_GRAY2BGRA)
        return True

    def _match(self, icc: bytes | None, place: Rect) -> None:
        """Turn the document's colours in a rectangle into the monitor's."""
        if is_same_space(icc, self.profile):
            self._own = None
            return
        if self._own is None:
            self._own = self._pixels.copy()
        part = self._pixels[place.slices]
        self._own[place.slices] = part
        colours = np.asarray(cv2.cvtColor(part, cv2.COLOR_BGRA2RGB), np.uint8)
        shown = converted(colours, icc, self.profile, swift=True)
        cv2.cvtColor(shown, cv2.COLOR_RGB2BGRA, dst=part)

    def _render(
        self, state: State, tones: Tones, viewport: Viewport, rect: Rect, *, draft: bool
    ) -> NDArray[np.uint8]:
        """HxWx4 premultiplied RGBA of a rectangle of view pixels inside the document."""
        if viewport.zoom <= 1:
            left, top = viewport.origin
            view = View(left, top, viewport.zoom, viewport.width, viewport.height)
            return self._renderer.render(state, view, tones, rect=rect, draft=draft)
        # Beyond 100 % at the document's own resolution, enlarged here.
        seen = _document_pixels(viewport, viewport.visible_rect).intersected(state.rect)
        view = View(seen.left, seen.top, 1.0, seen.width, seen.height)
        needed = _document_pixels(viewport, rect).intersected(seen)
        part = needed.moved(-seen.left, -seen.top)
        found = self._renderer.render(state, view, tones, rect=part, draft=draft)
        return _enlarged(found, needed, viewport, rect)

    def _uncut(self, state: State) -> State:
        """With all of the active layer's picture, to see what its mask hides."""
        layer = state.find(state.active)
        if layer is None or not layer.visible:
            return state
        size = (layer.mask.width, layer.mask.height)
        if self._full is None or (self._full.width, self._full.height) != size:
            self._full = Mask.filled(*size)
        return state.with_layer(replace(layer, mask=self._full))

    def _tint(self, state: State, viewport: Viewport, inside: Rect, place: Rect) -> None:
        layer = state.find(state.active)
        if layer is None or not layer.visible:
            return
        if self.colours.mask is not None:
            matrix = layer.transform.matrix(layer.image.width, layer.image.height)
            hidden = coverage(layer.mask, matrix, viewport, inside, inverted=True)
            tinted(self.image, place, hidden, self.colours.mask)
        if self.colours.region is not None and layer.region is not None:
            painted = coverage(layer.region, np.eye(2, 3), viewport, inside)
            tinted(self.image, place, painted, self.colours.region)

    def _checkerboard(self, viewport: Viewport, rect: Rect, unit: float) -> NDArray[np.uint8]:
        """Squares that stand still on the document."""
        cell = max(1, round(_CELL * unit))
        left, top = viewport.shift
        columns = (np.arange(rect.left, rect.right) - left) // cell
        rows = (np.arange(rect.top, rect.bottom) - top) // cell
        odd = (columns[None, :] + rows[:, None]) & 1
        return np.array([_bgr(self.colours.light), _bgr(self.colours.dark)], np.uint8)[odd]

    def forget(self) -> None:
        """Give back what is only needed while the mask is shown."""
        self._full = None


def _document_pixels(viewport: Viewport, rect: Rect) -> Rect:
    """The whole document pixels that a view rectangle is interpolated from."""
    left, top = viewport.to_document((rect.left, rect.top))
    right, bottom = viewport.to_document((rect.right, rect.bottom))
    return Rect(
        math.floor(left) - 1, math.floor(top) - 1, math.ceil(right) + 1, math.ceil(bottom) + 1
    )


def _enlarged(
    pixels: NDArray[Any], part: Rect, viewport: Viewport, rect: Rect
) -> NDArray[np.uint8]:
    """Document pixels of `part` in a rectangle of view pixels; as squares where they are large."""
    left, top = viewport.shift
    zoom = viewport.zoom
    if zoom >= SQUARES_FROM:
        columns = ((np.arange(rect.left, rect.right) + 0.5 - left) / zoom).astype(int) - part.left
        rows = ((np.arange(rect.top, rect.bottom) + 0.5 - top) / zoom).astype(int) - part.top
        columns = columns.clip(0, part.width - 1)
        return np.asarray(pixels[rows.clip(0, part.height - 1)][:, columns])
    back = np.array(
        [
            [1 / zoom, 0, (rect.left + 0.5 - left) / zoom - part.left - 0.5],
            [0, 1 / zoom, (rect.top + 0.5 - top) / zoom - part.top - 0.5],
        ]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (rect.width, rect.height)
    warped = cv2.warpAffine(pixels, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.uint8)


def _bgr(colour: QColor) -> tuple[int, int, int, int]:
    return colour.blue(), colour.green(), colour.red(), 255
