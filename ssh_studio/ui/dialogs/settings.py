"""The settings, generated from the table: a section per group, a row per setting, a search."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.settings import TABLE, Settings, Spec
from ssh_studio.ui.dialogs.parts import column, explanation, inset
from ssh_studio.ui.icons import icon
from ssh_studio.ui.language import setting_text
from ssh_studio.ui.theme import GRID, contrast

__all__ = ["SettingsDialog"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsDialog", text)


class _Row:
    """Title, editor, reset and description of one setting; what is chosen holds at once."""

    def __init__(self, spec: Spec, settings: Settings) -> None:
        self.spec = spec
        self._settings = settings
        self.title = QLabel(setting_text(spec.title))
        self.editor, self._put = _editor(spec, self._take)
        self.editor.setAccessibleName(setting_text(spec.title))
        self.editor.setToolTip(setting_text(spec.description))
        self.title.setBuddy(self.editor)
        self.reset = QToolButton()
        self.reset.setIcon(icon("restore"))
        self.reset.setToolTip(_tr("Back to the default"))
        self.reset.setAccessibleName(_tr("Back to the default"))
        self.reset.clicked.connect(lambda: settings.reset([spec.key]))
        self.description = explanation(setting_text(spec.description))
        self.show(settings.get(spec.key))

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.title, self.editor, self.reset, self.description

    def add_to(self, grid: QGridLayout) -> None:
        row = grid.rowCount()
        grid.addWidget(self.title, row, 0)
        grid.addWidget(self.editor, row, 1)
        grid.addWidget(self.reset, row, 2)
        if self.description.text():
            grid.addWidget(self.description, row + 1, 0, 1, 3)
            grid.setRowMinimumHeight(row + 2, 2 * GRID)
        else:
            self.description.deleteLater()

    def show(self, value: Any) -> None:  # noqa: ANN401 - of the setting's type
        self.editor.blockSignals(True)
        self._put(value)
        self.editor.blockSignals(False)
        self.reset.setEnabled(value != self.spec.default)

    def matches(self, words: list[str]) -> bool:
        spec = self.spec
        text = " ".join(map(setting_text, (spec.group, spec.title, spec.description))).lower()
        return all(word in text for word in words)

    def set_visible(self, visible: bool) -> None:
        for widget in self.widgets:
            if widget is not self.description or self.description.text():
                widget.setVisible(visible)

    def _take(self, value: Any) -> None:  # noqa: ANN401 - the settings check it
        self._settings.set(self.spec.key, value)


class _ColourButton(QPushButton):
    """A colour as #rrggbb that opens the system's colour dialog."""

    chosen = Signal(str)

    def set_colour(self, name: str) -> None:
        self.setText(name)
        colour = QColor(name)
        text = max("#000000", "#ffffff", key=lambda shade: contrast(shade, name))
        self.setStyleSheet(f"background: {colour.name()}; color: {text};")

    def ask(self) -> None:
        colour = QColorDialog.getColor(QColor(self.text()), self)
        if colour.isValid():
            self.chosen.emit(colour.name())


def _editor(spec: Spec, take: Callable[[Any], None]) -> tuple[QWidget, Callable[[Any], None]]:
    """The widget for a setting's type, and how a value is shown in it."""
    kind = type(spec.default)
    if spec.choices is not None:
        combo = QComboBox()
        for value, name in spec.choices.items():
            combo.addItem(setting_text(name), value)
        combo.currentIndexChanged.connect(lambda index: take(combo.itemData(index)))
        return combo, lambda value: combo.setCurrentIndex(combo.findData(value))
    if kind is bool:
        box = QCheckBox()
        box.toggled.connect(take)
        return box, box.setChecked
    if kind is int:
        whole = inset(QSpinBox())
        whole.setRange(int(spec.low or 0), int(spec.high if spec.high is not None else 10**9))
        whole.setSingleStep(int(spec.step))
        whole.setSuffix(f" {spec.unit}" if spec.unit else "")
        whole.setKeyboardTracking(False)
        whole.valueChanged.connect(take)
        return whole, whole.setValue
    if kind is float:
        number = inset(QDoubleSpinBox())
        number.setRange(spec.low or 0, spec.high if spec.high is not None else 1e9)
        number.setSingleStep(spec.step)
        number.setDecimals(max(0, -math.floor(math.log10(spec.step))))
        number.setSuffix(f" {spec.unit}" if spec.unit else "")
        number.setKeyboardTracking(False)
        number.valueChanged.connect(take)
        return number, number.setValue
    if str(spec.default).startswith("#"):
        button = _ColourButton()
        button.clicked.connect(button.ask)
        button.chosen.connect(take)
        return button, button.set_colour
    line = QLineEdit()
    line.editingFinished.connect(lambda: take(line.text()))
    return line, line.setText


class SettingsDialog(QDialog):
    """All settings of the table that have a group. Modeless; there is nothing to apply."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.setObjectName("settings")
        self._settings = settings
        self.rows: dict[str, _Row] = {}
        self._groups: dict[str, QGroupBox] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        inside = QWidget()
        sections = QVBoxLayout(inside)
        for spec in TABLE.values():
            if spec.group:
                row = _Row(spec, settings)
                row.add_to(self._section(spec.group, sections))
                self.rows[spec.key] = row
        self._nothing = QLabel(self.tr("No setting has these words."))
        self._nothing.hide()
        sections.addWidget(self._nothing)
        sections.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        # Sideways nothing scrolls: titles and choices are longer in some languages.
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(self.tr("Reset All"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(lambda: settings.reset())
        buttons.rejected.connect(self.reject)
        layout = column(self)
        layout.addWidget(self.search)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        self.resize(560, 640)
        settings.changed.connect(self._changed)
        self.finished.connect(self._forget)

    def _section(self, group: str, sections: QVBoxLayout) -> QGridLayout:
        box = self._groups.get(group)
        if box is None:
            box = self._groups[group] = QGroupBox(setting_text(group))
            grid = QGridLayout(box)
            grid.setVerticalSpacing(GRID)
            grid.setColumnStretch(0, 1)
            grid.setColumnMinimumWidth(1, 160)
            sections.addWidget(box)
        return box.layout()  # type: ignore[return-value]

    def _changed(self, key: str, value: object) -> None:
        if key in self.rows:
            self.rows[key].show(value)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for row in self.rows.values():
            row.set_visible(row.matches(words))
        shown = {row.spec.group for row in self.rows.values() if row.matches(words)}
        for group, box in self._groups.items():
            box.setVisible(group in shown)
        self._nothing.setVisible(not shown)

    def _forget(self) -> None:
        self._settings.changed.disconnect(self._changed)
