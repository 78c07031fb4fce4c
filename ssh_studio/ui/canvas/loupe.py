"""A loupe: the place under the pointer at 100 %, in a corner of the canvas."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ssh_studio.document.document import Change
from ssh_studio.document.geometry import Point, Rect
from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.screen import Screen
from ssh_studio.ui.canvas.viewport import Viewport

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["Loupe"]

_SIDE, _MARGIN = 220, 12
_SOON_MS = 30


class Loupe(QWidget):
    """Follows the pointer; without one it stays, and begins in the middle of the view.

    Hidden until it is shown; draws nothing while it is hidden.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._at: Point | None = None
        self._screen = Screen(canvas.drawing.renderer)
        self._viewport = Viewport()
        self.setObjectName("loupe")
        self.setAccessibleName(self.tr("Loupe"))
        self.setAccessibleDescription(self.tr("The place under the pointer at 100 %."))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(_SIDE, _SIDE)
        self.hide()
        # One drawing for all that happens between two of them.
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.draw_now)
        canvas.cursor_moved.connect(self._follow)
        canvas.zoom_changed.connect(self._later)
        canvas.document.changed.connect(self._changed)
        if canvas.live is not None:
            canvas.live.tones_changed.connect(self._later)
        canvas.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @property
    def centre(self) -> Point:
        """The document point in its middle."""
        view = self._canvas.viewport
        return self._at or view.to_document((view.width / 2, view.height / 2))

    def close_down(self) -> None:
        """Let go of the document."""
        self._soon.stop()
        self._canvas.document.changed.disconnect(self._changed, missing_ok=True)

    def draw_now(self) -> None:
        """Draw what it shows anew."""
        self._soon.stop()
        canvas = self._canvas
        side = math.ceil(_SIDE * canvas.unit)
        state = canvas.document.state
        self._screen.resize(side, side, canvas.monitor.profile(self))
        self._screen.colours = canvas.drawing.colours
        x, y = self.centre
        self._viewport.resize(side, side)
        self._viewport.set_document(state.width, state.height)
        self._viewport.show_rect(x - side / 2, y - side / 2, x + side / 2, y + side / 2)
        self._viewport.zoom_at(1.0)
        tones = canvas.live.tones if canvas.live is not None else {}
        all_of_it = Rect.of(side, side)
        self._screen.fill(all_of_it)
        self._screen.draw(state, tones, self._viewport, all_of_it, all_of_it, canvas.unit)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self.draw_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The canvas has another size."""
        if event.type() == QEvent.Type.Resize and shiboken6.isValid(self):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        unit = self._canvas.unit
        painter = QPainter(self)
        painter.drawImage(QRectF(0, 0, _SIDE, _SIDE), self._screen.image)
        overlay.draw_frame(
            painter, [(0.5, 0.5), (_SIDE - 0.5, 0.5), (_SIDE - 0.5, _SIDE - 0.5),
                      (0.5, _SIDE - 0.5)], 1
        )  # fmt: skip
        overlay.draw_label(painter, self.tr("100 %"), (6, 6), min(unit, 1))
        middle = QPointF(_SIDE / 2, _SIDE / 2)
        overlay.draw_circle(painter, (middle.x(), middle.y()), 2, 1)
        painter.end()

    def _place(self) -> None:
        self.move(self._canvas.width() - _SIDE - _MARGIN, _MARGIN)

    def _follow(self, told: tuple[int, int, Any] | None) -> None:
        if told is not None:
            self._at = (told[0] + 0.5, told[1] + 0.5)
            self._later()

    def _changed(self, change: Change) -> None:
        if shiboken6.isValid(self):
            self._later()

    def _later(self, *_: object) -> None:
        if not self.isHidden() and not self._soon.isActive():
            self._soon.start()
