"""A number for one step, such as by how many pixels a mask is feathered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QWidget

from ssh_studio.ui.dialogs.parts import column, explanation

__all__ = ["AmountDialog"]


class AmountDialog(QDialog):
    """Asks for pixels; `chosen` is called with them when the user agrees."""

    def __init__(
        self,
        title: str,
        label: str,
        *,
        value: float,
        most: float,
        chosen: Callable[[float], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.spin = QDoubleSpinBox()
        self.spin.setRange(0.5, most)
        self.spin.setDecimals(1)
        self.spin.setSuffix(self.tr(" px"))
        self.spin.setValue(value)
        self.spin.selectAll()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(label, self.spin)
        layout = column(self)
        layout.addLayout(form)
        layout.addWidget(explanation(self.tr("In pixels of the layer.")))
        layout.addWidget(buttons)
        self.setMinimumWidth(260)
        self.accepted.connect(lambda: chosen(self.spin.value()))
