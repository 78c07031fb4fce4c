"""The tools, one below the other, at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from ssh_studio.ui.actions import SPECS, TOOL_IDS, Actions
from ssh_studio.ui.theme import GRID
from ssh_studio.ui.widgets.labels import IconButton

__all__ = ["ToolStrip"]

_ICON, _BUTTON = 20, 34
_RULE_BEFORE = "hand"


class ToolStrip(QFrame):
    """A button per tool; the one that is on is the current tool."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolStrip")
        self.setAccessibleName(self.tr("Tools"))
        self.buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + 1, 2 * GRID, GRID + 1, 2 * GRID)
        column.setSpacing(GRID)
        for tool in TOOL_IDS:
            if tool == _RULE_BEFORE:
                column.addWidget(self._rule())
            action_id = f"tool.{tool}"
            button = IconButton(
                SPECS[action_id].icon, actions.text(action_id), actions.action(action_id)
            )
            button.setIconSize(QSize(_ICON, _ICON))
            button.setFixedSize(_BUTTON, _BUTTON)
            self.buttons[tool] = button
            column.addWidget(button)
        column.addStretch(1)

    def _rule(self) -> QWidget:
        rule = QFrame()
        rule.setObjectName("toolRule")
        rule.setFixedHeight(1)
        return rule
