"""A number for one step, such as by how many pixels a mask is feathered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QWidget,
)

from ssh_studio.ui.dialogs.parts import column, explanation, inset
from ssh_studio.ui.theme import GRID

__all__ = ["AmountDialog", "Question"]

_WIDTH = 320
"""Enough for the title that a window manager shows, too."""


@dataclass
class Question:
    """What the dialog of an action says, and the amount of the last time.

    Attributes:
        title, label: of the dialog and of the number. value: the last one.
        least, most, unit: of the number. note: what stands below; "" for pixels of the layer.
        option: something that can be switched on besides; "" for nothing. on: whether it was.
    """

    title: str
    label: str
    value: float
    least: float = 0.5
    most: float = 500.0
    unit: str = "px"
    note: str = ""
    option: str = ""
    on: bool = True


class AmountDialog(QDialog):
    """Asks a question; `chosen` is called with the number when the user agrees."""

    def __init__(
        self,
        question: Question,
        chosen: Callable[[float], None],
        parent: QWidget | None = None,
    ) -> None:
        """chosen: given the number; number and option are in the question by then."""
        super().__init__(parent)
        self._question = question
        self._chosen = chosen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(question.title)
        self.spin = inset(QDoubleSpinBox())
        self.spin.setAccessibleName(question.label)
        self.spin.setRange(question.least, question.most)
        self.spin.setDecimals(1)
        self.spin.setSuffix(f" {question.unit}")
        self.spin.setValue(question.value)
        self.spin.selectAll()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(4 * GRID)
        form.addRow(question.label, self.spin)
        layout = column(self)
        layout.addLayout(form)
        self.option = QCheckBox(question.option)
        self.option.setChecked(question.on)
        layout.addWidget(self.option)
        self.option.setVisible(bool(question.option))
        note = explanation(question.note or self.tr("In pixels of the layer."))
        note.setMinimumWidth(_WIDTH)
        # As high as its lines at this width; else as at a narrower one.
        note.setMinimumHeight(1)
        layout.addWidget(note)
        layout.addWidget(buttons)
        layout.setSizeConstraint(layout.SizeConstraint.SetFixedSize)
        self.accepted.connect(self._accepted)

    def _accepted(self) -> None:
        self._question.value = self.spin.value()
        self._question.on = self.option.isChecked()
        self._chosen(self.spin.value())
