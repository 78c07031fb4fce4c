"""Rectangle and ellipse, and gradients: selections that are dragged out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QCursor, QPainter

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Point
from ssh_studio.document.layer import Layer
from ssh_studio.document.selection import SelectionMode, fill_polygon
from ssh_studio.document.shapes import ellipse_outline, gradient
from ssh_studio.errors import StudioError
from ssh_studio.live.sentences import translated
from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.cursors import cross
from ssh_studio.ui.tools.base import ChoiceOption, FlagOption, Option, Pointer
from ssh_studio.ui.tools.hitting import layer_point
from ssh_studio.ui.tools.selecting import SelectionTool

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["GradientTool", "ShapeTool"]

_LEAST = 3.0
"""Device-independent pixels; below, a drag was a click."""


class _Dragged(SelectionTool):
    """A selection between the two ends of a drag."""

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(document, canvas)
        self._ends: tuple[Point, Point] | None = None
        self._chosen = self.mode
        self._held = False

    @property
    def busy(self) -> bool:
        return self._ends is not None

    def press(self, pointer: Pointer) -> None:
        if self._ends is not None or self.target() is None:
            return
        self._chosen = self.mode_of(pointer)
        # Held from the beginning it chose the mode; pressed later it constrains.
        self._held = pointer.shift
        self._ends = (pointer.document, pointer.document)
        self.refresh()

    def move(self, pointer: Pointer) -> None:
        if self._ends is None:
            return
        if not pointer.shift:
            self._held = False
        first, last = self._ends[0], pointer.document
        if pointer.shift and not self._held:
            last = self._constrained(first, last)
        self._ends = (first, last)
        self.refresh()

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        ends, self._ends = self._ends, None
        layer = self.target() if ends is not None else None
        self.refresh()
        if ends is None or layer is None:
            return
        view = self.canvas.viewport
        if math.dist(view.to_view(ends[0]), view.to_view(ends[1])) < _LEAST * self.canvas.unit:
            self.message.emit(self.hint)
            return
        try:
            self._select(layer, *ends)
        except StudioError as error:
            self.message.emit(translated(error))

    def cancel(self) -> bool:
        had, self._ends = self._ends is not None, None
        if had:
            self.refresh()
        return had

    def cursor(self, pointer: Pointer | None) -> QCursor:
        return cross(self.canvas.unit)

    def painted_rect(self) -> QRectF | None:
        if self._ends is None:
            return QRectF()
        return None if self._reaches_far() else overlay.around(self._outline(), 8)

    def _reaches_far(self) -> bool:
        return False

    def _outline(self) -> list[Point]:
        """In view pixels."""
        assert self._ends is not None
        return [self.canvas.viewport.to_view(end) for end in self._ends]

    def _constrained(self, first: Point, last: Point) -> Point:
        raise NotImplementedError

    def _select(self, layer: Layer, first: Point, last: Point) -> None:
        raise NotImplementedError


class ShapeTool(_Dragged):
    """Drag a rectangle or an ellipse; Shift pressed while dragging makes a square or a circle."""

    id = "shape"

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(document, canvas)
        self.shape = "rectangle"

    @property
    def name(self) -> str:
        return self.tr("Shape")

    @property
    def hint(self) -> str:
        return self.tr(
            "Drag a rectangle or an ellipse. Shift while dragging makes it even; held before, Shift"
            " adds, Alt removes."
        )

    def options(self) -> list[Option]:
        return [
            ChoiceOption("shape", self.tr("Shape"), self.tr("What is dragged out."),
                         lambda: self.shape, self._set_shape,
                         (("rectangle", self.tr("Rectangle")), ("ellipse", self.tr("Ellipse")))),
            self.mode_option(),
            self.feather_option(),
        ]  # fmt: skip

    def paint(self, painter: QPainter) -> None:
        if self._ends is None:
            return
        outline = self._outline()
        if self.shape == "ellipse":
            overlay.draw_outline(painter, ellipse_outline(outline), self.canvas.unit, closed=True)
        else:
            overlay.draw_frame(painter, outline, self.canvas.unit)

    def _outline(self) -> list[Point]:
        assert self._ends is not None
        return [self.canvas.viewport.to_view(point) for point in _corners(*self._ends)]

    def _constrained(self, first: Point, last: Point) -> Point:
        side = max(abs(last[0] - first[0]), abs(last[1] - first[1]))
        return (first[0] + math.copysign(side, last[0] - first[0]),
                first[1] + math.copysign(side, last[1] - first[1]))  # fmt: skip

    def _select(self, layer: Layer, first: Point, last: Point) -> None:
        outline = [layer_point(layer, corner) for corner in _corners(first, last)]
        if self.shape == "ellipse":
            outline = ellipse_outline(outline)
        rect, coverage = fill_polygon(outline, layer.mask.width, layer.mask.height, self.feather)
        label = self.tr("Ellipse on {0}") if self.shape == "ellipse" else self.tr(
            "Rectangle on {0}")  # fmt: skip
        self.put(label, layer, rect, coverage, self._chosen)

    def _set_shape(self, shape: str) -> None:
        self.shape = shape
        self.options_changed.emit()


class GradientTool(_Dragged):
    """Drag from where the layer shows to where it is hidden."""

    id = "gradient"
    first_mode = SelectionMode.INTERSECT

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(document, canvas)
        self.radial = False
        self.reversed = False

    @property
    def name(self) -> str:
        return self.tr("Gradient")

    @property
    def hint(self) -> str:
        return self.tr(
            "Drag from where the layer shows fully to where it is hidden. Shift while dragging"
            " keeps to 45°."
        )

    def options(self) -> list[Option]:
        return [
            ChoiceOption("shape", self.tr("Shape"), self.tr("Along a line, or around a point."),
                         lambda: "radial" if self.radial else "linear",
                         lambda value: self._set("radial", value == "radial"),
                         (("linear", self.tr("Linear")), ("radial", self.tr("Radial")))),
            FlagOption("reversed", self.tr("Reversed"),
                       self.tr("Hidden where the drag begins, shown where it ends."),
                       lambda: self.reversed, lambda value: self._set("reversed", bool(value))),
            self.mode_option(),
        ]  # fmt: skip

    def paint(self, painter: QPainter) -> None:
        if self._ends is None:
            return
        start, end = self._outline()
        unit, accent = self.canvas.unit, self.canvas.accent
        if self.radial:
            overlay.draw_circle(painter, start, math.dist(start, end), unit)
        overlay.draw_outline(painter, [start, end], unit, closed=False)
        overlay.draw_handle(painter, start, unit, accent, hovered=True)
        overlay.draw_handle(painter, end, unit, accent)

    def _reaches_far(self) -> bool:
        return self.radial

    def _constrained(self, first: Point, last: Point) -> Point:
        length = math.dist(first, last)
        angle = math.atan2(last[1] - first[1], last[0] - first[0])
        angle = round(angle / (math.pi / 4)) * math.pi / 4
        return first[0] + length * math.cos(angle), first[1] + length * math.sin(angle)

    def _select(self, layer: Layer, first: Point, last: Point) -> None:
        ends = layer_point(layer, first), layer_point(layer, last)
        mask = layer.mask
        found = gradient(*ends, mask.width, mask.height, radial=self.radial)
        if self.reversed:
            found = 255 - found
        self.put(self.tr("Gradient on {0}"), layer, mask.rect, found, self._chosen)

    def _set(self, name: str, value: bool) -> None:
        setattr(self, name, value)
        self.options_changed.emit()


def _corners(first: Point, last: Point) -> list[Point]:
    return [first, (last[0], first[1]), last, (first[0], last[1])]
