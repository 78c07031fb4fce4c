"""Boxes that say a sentence, or ask for one of few answers; all of them look alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QMessageBox, QSpacerItem, QWidget

from ssh_studio.ui.theme import GRID

__all__ = ["message_box"]

_WIDTH = 340
"""Of the text, at least: a short one leaves the title of the window no room."""


def message_box(
    icon: QMessageBox.Icon, title: str, text: str, explanation: str, parent: QWidget | None
) -> QMessageBox:
    """A box that is not shown yet, and without buttons: its owner adds them.

    title: of its window. text: what it says. explanation: what stands below, "" for nothing.
    """
    box = QMessageBox(icon, title, "", QMessageBox.StandardButton.NoButton, parent)
    # Before any text: file names may look like markup.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    if explanation:
        box.setProperty("kind", "explained")
        box.setInformativeText(explanation)
    # A path or a reason may be wanted elsewhere.
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout = box.layout()
    if isinstance(layout, QGridLayout):
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        # A least width of the labels themselves would keep Qt from wrapping long texts.
        column = layout.columnCount() - 1
        layout.addItem(QSpacerItem(_WIDTH, 0), layout.rowCount(), column)
        label = box.findChild(QLabel, "qt_msgbox_label")
        if not explanation and isinstance(label, QLabel):
            # One line stands beside the middle of the icon, not beside its top.
            label.setMinimumHeight(box.iconPixmap().deviceIndependentSize().toSize().height())
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return box
