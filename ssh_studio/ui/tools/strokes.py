"""Brushes that look at the picture: one grows along edges, one finds hair beneath it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QCursor, QPainter

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Point, Rect
from ssh_studio.document.layer import Layer
from ssh_studio.document.matting import painted
from ssh_studio.document.selection import Scribble, SelectionMode, SmartSelect
from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.cursors import blank
from ssh_studio.ui.tools.base import JobRunner, NumberOption, Option, Pointer
from ssh_studio.ui.tools.brush_options import LEAST_SIZE, MOST_SIZE, BrushOptions
from ssh_studio.ui.tools.hitting import layer_point
from ssh_studio.ui.tools.preparing import prepare_matting
from ssh_studio.ui.tools.working import Found, WorkingTool

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["HairBrushTool", "QuickBrushTool"]

_ADDS, _REMOVES, _HAIR = (
    QColor(70, 200, 110, 150), QColor(235, 80, 70, 150), QColor(240, 190, 60, 130),
)  # fmt: skip


class _StrokeTool(WorkingTool):
    """Collects a stroke of the brush's size and works it out when it ends."""

    first_mode = SelectionMode.ADD

    def __init__(
        self, document: Document, canvas: Canvas, jobs: JobRunner, brush: BrushOptions
    ) -> None:
        super().__init__(document, canvas, jobs)
        self.brush = brush
        self._points: list[Pointer] = []
        self._at: Point | None = None
        self._mode = SelectionMode.ADD
        brush.changed.connect(self._on_brush)

    @property
    def busy(self) -> bool:
        return bool(self._points) or super().busy

    def size_option(self) -> Option:
        return NumberOption(
            "size", self.tr("Size"), self.tr("Diameter in pixels of the document ([ and ])."),
            lambda: self.brush.size, lambda value: setattr(self.brush, "size", value),
            least=LEAST_SIZE, most=MOST_SIZE, unit="px", slider=True, logarithmic=True,
        )  # fmt: skip

    def press(self, pointer: Pointer) -> None:
        if self.target() is None or self._points:
            return
        self._mode = self.mode_of(pointer)
        if pointer.eraser:
            self._mode = SelectionMode.SUBTRACT
        self._points = [pointer]
        self._go(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._points and math.dist(self._points[-1].view, pointer.view) >= 2 * self.canvas.unit:
            self._points.append(pointer)
        self._go(pointer)

    def release(self, pointer: Pointer) -> None:
        points, self._points = self._points, []
        layer = self.target() if points else None
        if layer is not None:
            place = layer.transform
            stroke = Scribble(
                [layer_point(layer, point.document) for point in [*points, pointer]],
                self.brush.size / math.sqrt(place.scale_x * place.scale_y),
            )
            self._begin(layer, stroke)
        self._go(pointer)

    def cancel(self) -> bool:
        had, self._points = bool(self._points), []
        return super().cancel() or had

    def leave(self) -> None:
        self._at = None
        self.refresh()

    def deactivate(self) -> None:
        self._points, self._at = [], None

    def cursor(self, pointer: Pointer | None) -> QCursor:
        return blank()

    def paint(self, painter: QPainter) -> None:
        if self._points:
            points = [self.canvas.viewport.to_view(point.document) for point in self._points]
            overlay.draw_scribble(painter, points, 2 * self._radius(), self._colour())
        if self._at is not None:
            overlay.draw_circle(painter, self._at, self._radius(), self.canvas.unit)

    def painted_rect(self) -> QRectF | None:
        points = [self.canvas.viewport.to_view(point.document) for point in self._points]
        points += [self._at] if self._at is not None else []
        if not points:
            return QRectF()
        return overlay.around(points, math.ceil(self._radius() + 15 * self.canvas.unit))

    def _begin(self, layer: Layer, stroke: Scribble) -> None:
        raise NotImplementedError

    def _colour(self) -> QColor:
        return _REMOVES if self._mode is SelectionMode.SUBTRACT else _ADDS

    def _radius(self) -> float:
        return self.brush.size / 2 * self.canvas.zoom

    def _go(self, pointer: Pointer) -> None:
        self._at = pointer.view
        self.refresh()

    def _on_brush(self) -> None:
        self.options_changed.emit()
        self.refresh()


class QuickBrushTool(_StrokeTool):
    """Paint roughly over something: the selection grows to the edges around the stroke."""

    id = "quick"

    def __init__(
        self, document: Document, canvas: Canvas, jobs: JobRunner, brush: BrushOptions
    ) -> None:
        super().__init__(document, canvas, jobs, brush)
        self.reach = 100.0

    @property
    def name(self) -> str:
        return self.tr("Quick brush")

    @property
    def hint(self) -> str:
        return self.tr(
            "Paint roughly over the object; the selection grows to its edges. Alt removes."
        )

    def options(self) -> list[Option]:
        return [
            self.mode_option(),
            self.size_option(),
            NumberOption("reach", self.tr("Grows by"),
                         self.tr("How far beyond the stroke, as a share of the brush's size."),
                         lambda: self.reach, self._set_reach, least=10, most=400, unit="%",
                         slider=True),
        ]  # fmt: skip

    def _begin(self, layer: Layer, stroke: Scribble) -> None:
        pixels, reach = layer.image.uncut.pixels, stroke.size * self.reach / 100

        def work(context: Any) -> Found:  # noqa: ANN401 - a JobContext
            return SmartSelect(pixels).from_stroke(stroke, reach, cancel=context.cancelled)

        self.start(self.tr("Quick brush on {0}"), layer, work, self._mode)

    def _set_reach(self, reach: float) -> None:
        self.reach = float(reach)
        self.options_changed.emit()


class HairBrushTool(_StrokeTool):
    """Paint over hair, fur or leaves at the edge: what is beneath the stroke is matted anew."""

    id = "hair"

    @property
    def name(self) -> str:
        return self.tr("Hair brush")

    @property
    def hint(self) -> str:
        return self.tr("Paint over hair or fur along the mask's edge; its true edge is found.")

    def options(self) -> list[Option]:
        return [self.size_option()]

    def activate(self) -> None:
        prepare_matting(self._jobs)

    def _colour(self) -> QColor:
        return _HAIR

    def _begin(self, layer: Layer, stroke: Scribble) -> None:
        prepare_matting(self._jobs)
        pixels, mask = layer.image.uncut.pixels, layer.mask.pixels.copy()

        def work(context: Any) -> Found:  # noqa: ANN401 - a JobContext
            rect, found = painted(
                pixels, mask, stroke.points, stroke.size,
                progress=context.progress, cancel=context.cancelled,
            )  # fmt: skip
            # The mask as a whole is replaced by itself but for what was found.
            whole = mask
            whole[rect.slices] = found
            return Rect.of(mask.shape[1], mask.shape[0]), np.asarray(whole)

        self.start(self.tr("Refine hair on {0}"), layer, work, SelectionMode.REPLACE)
