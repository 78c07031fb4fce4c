"""The invitation on an empty canvas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

__all__ = ["FRAME_HEIGHT", "EmptyState"]

FRAME_HEIGHT = 220
"""Of the dashed frame in the middle, device-independent pixels."""
_WIDTH, _RADIUS = 460, 10


class EmptyState(QWidget):
    """Says what to do first, with two buttons.

    Signals:
        open_requested(): the user wants to choose a background photo.
        sample_requested(): the user wants to see the sample composite.
    """

    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Empty canvas"))
        title = QLabel(self.tr("Drop a background photo here"), self)
        font = title.font()
        font.setPixelSize(19)
        title.setFont(font)
        # The style sheet of the application sets sizes by pixel, which wins over a font.
        title.setStyleSheet("font-size: 19px;")
        below = QLabel(self.tr("then the photos that go onto it, one layer each."), self)
        below.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.open_button = QPushButton(self.tr("Open photo…"), self)
        self.open_button.setToolTip(self.tr("Choose a background photo (Ctrl+O)"))
        self.open_button.setDefault(True)
        self.sample_button = QPushButton(self.tr("Load sample"), self)
        self.sample_button.setToolTip(self.tr("Load the sample composite to try things out"))
        self.open_button.clicked.connect(self.open_requested)
        self.sample_button.clicked.connect(self.sample_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        rows = QVBoxLayout(self)
        rows.addStretch()
        for label in (title, below):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            rows.addWidget(label)
        rows.setSpacing(6)
        rows.addSpacing(12)
        rows.addLayout(buttons)
        rows.addStretch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame: here is where things are dropped."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Mid), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        width, height = min(_WIDTH, self.width() - 32), min(FRAME_HEIGHT, self.height() - 32)
        box = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
