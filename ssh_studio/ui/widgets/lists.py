"""What the lists of the window share."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

__all__ = ["Index", "QuietList", "shows_focus"]

Index = QModelIndex | QPersistentModelIndex
"""How Qt hands over a row."""

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class QuietList(QListView):
    """A list that marks the row of the keyboard only while the keyboard is used.

    Attributes:
        by_keyboard: whether it is.
    """

    by_keyboard = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)


def shows_focus(option: QStyleOptionViewItem) -> bool:
    """Whether a delegate should mark a row as the one that the keyboard is at."""
    widget = option.widget
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    return focused and isinstance(widget, QuietList) and widget.by_keyboard
