"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

__all__ = ["Switch"]

_WIDTH, _HEIGHT = 30, 16


class Switch(QAbstractButton):
    """A checkable button in the shape of a switch. Its name is for screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH + 4, _HEIGHT + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        role = QPalette.ColorRole
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        colours = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(2, 2, _WIDTH, _HEIGHT)
        if self.hasFocus():
            painter.setPen(QPen(colours.color(role.Accent), 1))
            painter.drawRoundedRect(track.adjusted(-1.5, -1.5, 1.5, 1.5), 9.5, 9.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            colours.color(group, role.Highlight if self.isChecked() else role.BrightText)
        )
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        knob = _HEIGHT - 4
        left = track.right() - knob - 2 if self.isChecked() else track.left() + 2
        knob_role = role.HighlightedText if self.isEnabled() else role.Midlight
        painter.setBrush(colours.color(QPalette.ColorGroup.Active, knob_role))
        painter.drawEllipse(QRectF(left, track.top() + 2, knob, knob))
        painter.end()
