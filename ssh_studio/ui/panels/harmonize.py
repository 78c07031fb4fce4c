"""How the active layer takes on the light and colour of what lies beneath it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ssh_studio.document.document import Change, Document
from ssh_studio.document.layer import Layer, Reference
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.panels.panel import LayerSlider, Panel
from ssh_studio.ui.theme import GRID
from ssh_studio.ui.widgets.combo import Combo
from ssh_studio.ui.widgets.labels import ActionButton
from ssh_studio.ui.widgets.live_line import LiveLine
from ssh_studio.ui.widgets.segmented import Segmented
from ssh_studio.ui.widgets.slider import ROW_LABEL, SliderRow
from ssh_studio.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from ssh_studio.live.session import LiveSession
    from ssh_studio.live.status import LiveStatus

__all__ = ["HarmonizePanel"]


class HarmonizePanel(Panel):
    """The live switch, and the look settings of the active layer."""

    def __init__(
        self,
        document: Document,
        live: LiveSession,
        actions: Actions,
        models: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """models: (name, what it is called) of the installed ones."""
        super().__init__(document, parent)
        self.set_title(self.tr("Harmonize"))
        self._live = live
        self._labels: list[QLabel] = []
        self.switch = Switch(self.tr("Harmonize live"))
        self.switch.setToolTip(actions.action("look.toggle").toolTip())
        self.add_to_head(self.switch)
        self._add_layer_row()
        self.model = Combo(self.tr("Model"))
        for name, title in models:
            self.model.addItem(title, name)
        self._add_labelled(self.tr("Model"), self.model)
        self._sliders: list[LayerSlider] = []
        self.strength = self._add("strength", self.tr("Strength"), 100,
                                  self.tr("How far the layer goes to its look."))  # fmt: skip
        self.light = self._add("light", self.tr("Light"), 200,
                               self.tr("How much of the look's change of lightness."))  # fmt: skip
        self.colour = self._add("colour", self.tr("Colour"), 200,
                                self.tr("How much of the look's change of colour."))  # fmt: skip
        self._add_reference()
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for action, text in (
            ("look.copy", self.tr("Copy look")),
            ("look.paste", self.tr("Paste")),
            ("look.export_cube", self.tr("Export LUT…")),
        ):
            buttons.addWidget(ActionButton(actions.action(action), text), 1)
        self.body.addLayout(buttons)
        self._add_status()
        self._connect()
        self.refresh()
        self._show_status(live.status)

    def set_models(self, models: Sequence[tuple[str, str]]) -> None:
        """Other models are installed now."""
        self.model.blockSignals(True)
        self.model.clear()
        for name, title in models:
            self.model.addItem(title, name)
        self.model.blockSignals(False)
        self.refresh()

    def refresh(self) -> None:
        """Show the active layer."""
        layer, reason = self.document.active, self.why_no_layer()
        self.layer_switch.setEnabled(layer is not None)
        self.layer_switch.setToolTip(reason or self.tr("Whether this layer takes part."))
        self.layer_switch.setChecked(layer is not None and layer.look.on)
        for label in self._labels:
            label.setEnabled(layer is not None)
        if layer is not None and not layer.look.on:
            reason = self.tr("This layer is not harmonized: switch it on above.")
        for slider in self._sliders:
            slider.show(layer, reason)
        if reason is None and layer is not None and layer.look.pinned is not None:
            reason = self.tr(
                "This layer keeps the look that was pasted: Look > Reset look ends it."
            )
        self.model.setEnabled(reason is None)
        self.model.setToolTip(reason or self.tr("What estimates the look."))
        self.reference.set_reason(reason)
        if layer is not None:
            self._show_model(layer.look.model)
            self.reference.set_value(layer.look.reference.value)
        self._show_hint(layer)

    # Making

    def _add_layer_row(self) -> None:
        self.layer_switch = Switch(self.tr("Harmonize this layer"))
        label = self._label(self.tr("This layer"))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.layer_switch)
        self.body.addLayout(row)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("kind", "label")
        label.setObjectName(ROW_LABEL)
        self._labels.append(label)
        return label

    def _add_labelled(self, text: str, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        label = self._label(text)
        label.setBuddy(widget)
        row.addWidget(label)
        row.addWidget(widget, 1)
        self.body.addLayout(row)

    def _add(self, field: str, text: str, most: float, tip: str) -> SliderRow:
        row = SliderRow(text, 0, most, default=100, unit="%", tip=tip)

        def read(layer: Layer) -> float:
            return float(getattr(layer.look, field)) * 100

        def write(layer: Layer, value: float) -> dict[str, Any]:
            return {"look": replace(layer.look, **{field: value / 100})}  # type: ignore[arg-type]

        self._sliders.append(LayerSlider(self.document, row, text, read, write))
        self.body.addWidget(row)
        return row

    def _add_reference(self) -> None:
        label = self._label(self.tr("Reference"))
        self.body.addWidget(label)
        self.reference = Segmented(self.tr("Reference"), [
            (Reference.BACKGROUND.value, self.tr("Background"),
             self.tr("The look is taken from all that lies beneath the layer.")),
            (Reference.BENEATH.value, self.tr("Beneath"),
             self.tr("The look is taken from what lies closely around the layer.")),
            (Reference.PAINTED.value, self.tr("Painted"),
             self.tr("The look is taken from a region that you paint.")),
        ])  # fmt: skip
        self.body.addWidget(self.reference)
        self.hint = QLabel()
        self.hint.setProperty("kind", "dim")
        self.hint.setWordWrap(True)
        self.body.addWidget(self.hint)

    def _add_status(self) -> None:
        self.line = LiveLine()
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.setProperty("flat", True)
        self.retry.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sentence = QLabel()
        self.sentence.setProperty("kind", "bad")
        self.sentence.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, GRID, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.retry)
        self.body.addLayout(row)
        self.body.addWidget(self.sentence)

    def _connect(self) -> None:
        self.watch(self.document.changed, self._changed)
        self.switch.clicked.connect(self._switch_live)
        self.retry.clicked.connect(lambda: self._switch_live(True))
        self.layer_switch.clicked.connect(self._switch_layer)
        self.model.activated.connect(self._choose_model)
        self.reference.chosen.connect(self._choose_reference)
        self._live.status_changed.connect(self._show_status)

    # What the user does

    def _switch_live(self, on: bool) -> None:
        self._live.enabled = on
        self._show_status(self._live.status)

    def _switch_layer(self, on: bool) -> None:
        text = self.tr("Harmonize") if on else self.tr("Do not harmonize")
        self._set(text, on=on)

    def _choose_model(self, row: int) -> None:
        name = self.model.itemText(row)
        self._set(self.tr("Model {0}").format(name), model=self.model.itemData(row))

    def _choose_reference(self, key: str) -> None:
        self._set(self.tr("Reference"), reference=Reference(key))

    def _set(self, label: str, **fields: object) -> None:
        layer = self.document.active
        if layer is not None:
            look = replace(layer.look, **fields)  # type: ignore[arg-type]
            if look != layer.look:
                self.document.update(layer.id, label, look=look)

    # What is shown

    def _changed(self, change: Change) -> None:
        if self.concerns(change, "look", "region"):
            self.refresh()

    def _show_model(self, name: str) -> None:
        row = self.model.findData(name)
        if row < 0:
            # The project names a model that is not installed here.
            self.model.addItem(self.tr("{0} (not installed)").format(name), name)
            row = self.model.count() - 1
        self.model.setCurrentIndex(row)

    def _show_hint(self, layer: Layer | None) -> None:
        painted = layer is not None and layer.look.reference is Reference.PAINTED
        text = ""
        if painted and layer is not None and layer.region is None:
            text = self.tr(
                "Choose the brush (B), set “Paint in” to “Reference” and paint what the layer "
                "should look like. Until then the whole background counts."
            )
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _show_status(self, status: LiveStatus) -> None:
        failed = status.kind == "failed"
        self.switch.setChecked(bool(self._live.enabled))
        self.line.show_status(status)
        self.retry.setVisible(failed)
        self.sentence.setVisible(failed)
        self.sentence.setText(status.sentence)
