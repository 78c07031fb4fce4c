"""A choice of few, all in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

__all__ = ["Segmented"]


class Segmented(QFrame):
    """Buttons of one width in a row, one of which is on; Left and Right move between them.

    Signals:
        chosen(str): the key of the one that the user chose.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """choices: (key, text, tool tip) of each. name: of all, for screen readers."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._tips = {key: tip for key, _, tip in choices}
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for key, text, tip in choices:
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(f"{name}: {text}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, chosen=key: self.chosen.emit(chosen))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button, 1)

    @property
    def value(self) -> str | None:
        """The key of the one that is on."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, key: str) -> None:
        """Show a choice; tells nobody."""
        self._buttons[key].setChecked(True)

    def set_reason(self, reason: str | None) -> None:
        """Enable it (None), or disable it and say why in the tool tips."""
        self.setEnabled(reason is None)
        for key, button in self._buttons.items():
            button.setToolTip(reason or self._tips[key])

    def button(self, key: str) -> QToolButton:
        return self._buttons[key]
