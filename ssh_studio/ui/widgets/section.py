"""A part of the panels with a title, that can be folded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.ui.icons import paint_icon
from ssh_studio.ui.theme import GRID

__all__ = ["Section"]


class _Title(QAbstractButton):
    """The title with a small arrow; a click folds."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 28, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole
        if self.hasFocus():
            width = self.fontMetrics().horizontalAdvance(self.text())
            painter.fillRect(0, self.height() - 2, width, 2, self.palette().color(role.Accent))
        painter.setPen(self.palette().color(role.WindowText))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
        # The arrow shows itself where it is needed: under the pointer, or when folded.
        if not self.isChecked() or self.underMouse() or self.hasFocus():
            left = self.fontMetrics().horizontalAdvance(self.text()) + GRID
            name = "chevron-down" if self.isChecked() else "chevron-right"
            box = QRect(left, (self.height() - 16) // 2, 16, 16)
            paint_icon(painter, box, name, role.PlaceholderText)
        painter.end()

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class Section(QFrame):
    """A title, small widgets at its right, and a body below.

    Signals:
        folded(bool): the user folded (True) or unfolded it.
    """

    folded = Signal(bool)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self.setAccessibleName(title)
        self._title = _Title(title)
        self._title.setToolTip(self.tr("Fold or unfold"))
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(GRID)
        self._head.addWidget(self._title, 1)
        self._body = QWidget()
        self.body = QVBoxLayout(self._body)
        self.body.setContentsMargins(0, 0, 0, 2)
        self.body.setSpacing(GRID)
        self._column = column = QVBoxLayout(self)
        self.set_taken(0)
        column.setSpacing(GRID)
        column.addLayout(self._head)
        column.addWidget(self._body)
        self._title.toggled.connect(self._fold)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_taken(self, pixels: int) -> None:
        """How much of the right margin something else has taken."""
        right = max(0, 3 * GRID - pixels)
        self._column.setContentsMargins(3 * GRID, GRID + 2, right, GRID + 2)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a small widget at the right of the title."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def is_folded(self) -> bool:
        return not self._title.isChecked()

    def set_folded(self, folded: bool) -> None:
        self._title.setChecked(not folded)

    def _fold(self, unfolded: bool) -> None:
        self._body.setVisible(unfolded)
        vertical = QSizePolicy.Policy.Preferred if unfolded else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.folded.emit(not unfolded)
