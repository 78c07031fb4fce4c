"""Hand and zoom: tools that change what is seen, not the document."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QCursor, QPainter

from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.cursors import magnifier
from ssh_studio.ui.canvas.viewport import step_zoom
from ssh_studio.ui.tools.base import ButtonOption, Option, Pointer, Tool

__all__ = ["HandTool", "ZoomTool"]

_DRAG = 6.0


class _LookTool(Tool):
    """What hand and zoom have in common."""

    def options(self) -> list[Option]:
        canvas = self.canvas
        return [
            ButtonOption("fit", self.tr("Fit"), self.tr("Show all of the document (Ctrl+0)."),
                         canvas.fit),
            ButtonOption("actual", self.tr("100 %"),
                         self.tr("One document pixel per pixel of the screen (Ctrl+1)."),
                         canvas.actual_size),
        ]  # fmt: skip


class HandTool(_LookTool):
    """Drag to move the view; a double click fits the document."""

    id = "hand"
    _from: Pointer | None = None

    @property
    def name(self) -> str:
        return self.tr("Hand")

    @property
    def hint(self) -> str:
        return self.tr("Drag to move the view; hold Space with any tool. Double click fits.")

    def press(self, pointer: Pointer) -> None:
        self._from = pointer

    def move(self, pointer: Pointer) -> None:
        if self._from is not None:
            self.canvas.pan(
                pointer.view[0] - self._from.view[0], pointer.view[1] - self._from.view[1]
            )
            self._from = pointer

    def release(self, pointer: Pointer) -> None:
        self._from = None

    def double_click(self, pointer: Pointer) -> None:
        self.canvas.fit()

    def cancel(self) -> bool:
        held, self._from = self._from is not None, None
        return held

    def cursor(self, pointer: Pointer | None) -> QCursor:
        held = self._from is not None
        return QCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)


class ZoomTool(_LookTool):
    """Click to zoom in, Alt or the right button to zoom out, drag a box to fill the canvas."""

    id = "zoom"
    _from: Pointer | None = None
    _to: Pointer | None = None

    @property
    def name(self) -> str:
        return self.tr("Zoom")

    @property
    def hint(self) -> str:
        return self.tr("Click to zoom in, Alt+click to zoom out, or drag a box.")

    @property
    def busy(self) -> bool:
        return self._from is not None

    def press(self, pointer: Pointer) -> None:
        self._from = self._to = pointer

    def move(self, pointer: Pointer) -> None:
        if self._from is not None:
            self._to = pointer
            self.refresh()

    def release(self, pointer: Pointer) -> None:
        begun, self._from, self._to = self._from, None, None
        if begun is None:
            return
        self.refresh()
        if self._is_box(begun, pointer):
            (x0, y0), (x1, y1) = begun.document, pointer.document
            self.canvas.show_rect(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        else:
            direction = -1 if pointer.alt or begun.right else 1
            self.canvas.set_zoom(step_zoom(self.canvas.zoom, direction), pointer.view)

    def cancel(self) -> bool:
        held, self._from, self._to = self._from is not None, None, None
        self.refresh()
        return held

    def cursor(self, pointer: Pointer | None) -> QCursor:
        out = pointer is not None and (pointer.alt or pointer.right)
        return magnifier(self.canvas.unit, "-" if out else "+")

    def paint(self, painter: QPainter) -> None:
        if self._from is not None and self._to is not None and self._is_box(self._from, self._to):
            (x0, y0), (x1, y1) = self._from.view, self._to.view
            overlay.draw_frame(painter, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], self.canvas.unit)

    def painted_rect(self) -> QRectF | None:
        if self._from is None or self._to is None:
            return QRectF()
        return overlay.around([self._from.view, self._to.view], 4 * self.canvas.unit)

    def _is_box(self, begun: Pointer, end: Pointer) -> bool:
        away = math.dist(begun.view, end.view)
        return away > _DRAG * self.canvas.unit and not begun.right
