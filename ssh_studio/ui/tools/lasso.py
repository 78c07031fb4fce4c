"""Lasso: an outline, drawn free-hand or from corner to corner, becomes the mask."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QCursor, QPainter

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Point
from ssh_studio.document.selection import fill_polygon
from ssh_studio.errors import StudioError
from ssh_studio.live.sentences import translated
from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.cursors import cross
from ssh_studio.ui.tools.base import Option, Pointer
from ssh_studio.ui.tools.hitting import layer_point
from ssh_studio.ui.tools.selecting import SelectionTool

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["LassoTool"]

_APART = 1.5
"""Device-independent pixels between two points of a free-hand line."""
_CLICK = 4.0
_CLOSES = 8.0


class LassoTool(SelectionTool):
    """Drag around what shall show, or click corner by corner and end with Enter or a double click.

    The line is closed by itself; Backspace takes the last corner back.
    """

    id = "lasso"

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(document, canvas)
        self._points: list[Point] = []
        self._held = False
        self._pressed: Point | None = None
        self._drawn = False
        self._at: Point | None = None
        self._chosen = self.mode

    @property
    def name(self) -> str:
        return self.tr("Lasso")

    @property
    def hint(self) -> str:
        return self.tr(
            "Drag around what to keep, or click corners and press Enter. Shift adds, Alt removes."
        )

    @property
    def busy(self) -> bool:
        return bool(self._points)

    def options(self) -> list[Option]:
        return [self.mode_option(), self.feather_option()]

    def press(self, pointer: Pointer) -> None:
        if pointer.button != Qt.MouseButton.LeftButton or self.target() is None:
            return
        if not self._points:
            self._chosen = self.mode_of(pointer)
        elif len(self._points) > 2 and self._near_begin(pointer.view):
            self._commit()
            return
        self._held, self._drawn = True, False
        self._pressed = pointer.view
        self._points.append(pointer.document)
        self._go(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._held and self._pressed is not None:
            unit = self.canvas.unit
            if math.dist(self._pressed, pointer.view) > _CLICK * unit:
                self._drawn = True
            last = self.canvas.viewport.to_view(self._points[-1])
            if self._drawn and math.dist(last, pointer.view) >= _APART * unit:
                self._points.append(pointer.document)
        self._go(pointer)

    def release(self, pointer: Pointer) -> None:
        held, self._held = self._held, False
        if held and self._drawn:
            self._points.append(pointer.document)
            self._commit()
        self._go(pointer)

    def double_click(self, pointer: Pointer) -> None:
        if len(self._points) > 2:
            self._commit()
        else:
            self.press(pointer)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, pressed: bool = True) -> bool:
        if not pressed or not self._points:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
        elif key == Qt.Key.Key_Backspace and not self._held:
            self._points.pop()
            self.refresh()
        else:
            return False
        return True

    def cancel(self) -> bool:
        had = bool(self._points)
        self._points = []
        self._held = self._drawn = False
        if had:
            self.refresh()
        return had

    def cursor(self, pointer: Pointer | None) -> QCursor:
        return cross(self.canvas.unit)

    def paint(self, painter: QPainter) -> None:
        if not self._points:
            return
        view, unit = self.canvas.viewport, self.canvas.unit
        points = [view.to_view(point) for point in self._points]
        if not self._held and self._at is not None:
            overlay.draw_outline(painter, [*points, self._at], unit, closed=False)
            overlay.draw_outline(painter, [self._at, points[0]], unit, closed=False, dashed=True)
            hovered = len(points) > 2 and self._near_begin(self._at)
            overlay.draw_handle(painter, points[0], unit, self.canvas.accent, hovered=hovered)
        else:
            overlay.draw_outline(painter, points, unit, closed=False)
            overlay.draw_outline(painter, [points[-1], points[0]], unit, closed=False, dashed=True)

    def painted_rect(self) -> QRectF | None:
        if not self._points:
            return QRectF()
        points = [self.canvas.viewport.to_view(point) for point in self._points]
        points += [self._at] if self._at is not None else []
        return overlay.around(points, 8 * self.canvas.unit)

    def _commit(self) -> None:
        """The outline becomes the mask, in one step."""
        points, self._points = self._points, []
        self._held = self._drawn = False
        layer = self.target()
        if layer is not None:
            inside = [layer_point(layer, point) for point in points]
            try:
                rect, coverage = fill_polygon(
                    inside, layer.mask.width, layer.mask.height, self.feather
                )
                self.put(self.tr("Lasso on {0}"), layer, rect, coverage, self._chosen)
            except StudioError as error:
                self.message.emit(translated(error))
        self.refresh()

    def _near_begin(self, view: Point) -> bool:
        begin = self.canvas.viewport.to_view(self._points[0])
        return math.dist(begin, view) <= _CLOSES * self.canvas.unit

    def _go(self, pointer: Pointer) -> None:
        self._at = pointer.view
        if self._points:
            self.refresh()
