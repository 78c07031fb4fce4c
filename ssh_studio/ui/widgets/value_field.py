"""A number with its unit that can be typed over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ssh_studio.ui.theme import tabular

__all__ = ["ValueField", "parse_number"]


class ValueField(QLineEdit):
    """A number that can be typed, with or without its unit; a decimal comma is understood.

    Signals:
        entered(float): typed and confirmed by Enter or by leaving.
        stepped(float): by so many steps, by Up and Down.
    """

    entered = Signal(float)
    stepped = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(tabular(self.font()))
        # Flush with what stands above and below it.
        self.setTextMargins(0, 0, -2, 0)
        self._shown = ""
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str) -> None:
        """Show a value, unless one is being typed."""
        self._shown = text
        if not self.isModified():
            self.setText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._restore()
            self.selectAll()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._finish()
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit((1 if key == Qt.Key.Key_Up else -1) * (10 if shifted else 1))
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if not self.isModified():
            return
        value = parse_number(self.text())
        self._restore()
        if value is not None:
            self.entered.emit(value)
        if self.hasFocus():
            self.selectAll()

    def _restore(self) -> None:
        self.setModified(False)
        self.setText(self._shown)


def parse_number(text: str) -> float | None:
    """The number that a typed text begins with; None if there is none."""
    kept = text.strip().replace("−", "-").replace(",", ".").lstrip("+")
    number = ""
    for letter in kept:
        if not (letter.isdigit() or letter in ".-"):
            break
        number += letter
    try:
        return float(number)
    except ValueError:
        return None
