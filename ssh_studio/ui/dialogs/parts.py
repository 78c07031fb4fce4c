"""What dialogs have in common: their margins, and how they say things."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QLabel, QPushButton, QVBoxLayout

from ssh_studio.ui.theme import GRID

__all__ = ["column", "explanation", "inset", "paragraph", "plain_button"]

_Box = TypeVar("_Box", bound=QAbstractSpinBox)


def column(dialog: QDialog) -> QVBoxLayout:
    """The dialog's layout, from top to bottom."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
    layout.setSpacing(3 * GRID)
    return layout


def paragraph(text: str, width: int = 440) -> QLabel:
    """Text that can be copied. Never markup: file names may look like some."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(width)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def plain_button(text: str, tip: str = "") -> QPushButton:
    """A button that Return does not press unless it has the keyboard."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def explanation(text: str = "") -> QLabel:
    """Small text that explains what stands above it."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "dim")
    label.setWordWrap(True)
    return label


def inset(box: _Box) -> _Box:
    """The box, with its number as far from its border as in other fields.

    The padding of the style sheet makes room, but the field inside takes all of it.
    """
    box.lineEdit().setTextMargins(GRID, 0, GRID, 0)
    return box
