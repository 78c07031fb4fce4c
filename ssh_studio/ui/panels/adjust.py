"""Corrections by hand of the active layer, on top of its look."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ssh_studio.document.document import Change, Document
from ssh_studio.document.layer import Adjustments, Layer
from ssh_studio.ui.panels.panel import LayerSlider, Panel
from ssh_studio.ui.widgets.slider import SliderRow

__all__ = ["AdjustPanel"]


class AdjustPanel(Panel):
    """Exposure, temperature, tint, contrast, saturation."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.set_title(self.tr("Adjust"))
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_button.setProperty("flat", True)
        self.reset_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reset_button.setAccessibleName(self.tr("Reset adjustments"))
        self.reset_button.clicked.connect(self.reset)
        self.add_to_head(self.reset_button)
        self.rows: dict[str, SliderRow] = {}
        self._sliders: list[LayerSlider] = []
        self._add("exposure", self.tr("Exposure"), self.tr("Brighter or darker, in stops."),
                  most=4, decimals=2, step=0.05)  # fmt: skip
        for field, text, tip in (
            ("temperature", self.tr("Temperature"), self.tr("Cooler or warmer.")),
            ("tint", self.tr("Tint"), self.tr("Greener or more magenta.")),
            ("contrast", self.tr("Contrast"), self.tr("Flatter or more contrast.")),
            ("saturation", self.tr("Saturation"), self.tr("Paler or more colourful.")),
        ):
            self._add(field, text, tip, most=100)
        self.watch(document.changed, self._changed)
        self.refresh()

    def reset(self) -> None:
        """Take all corrections of the active layer back, as one step."""
        layer = self.document.active
        if layer is not None:
            label = self.tr("Reset adjustments")
            self.document.update(layer.id, label, adjustments=Adjustments())

    def refresh(self) -> None:
        """Show the active layer."""
        layer, reason = self.document.active, self.why_no_layer()
        for slider in self._sliders:
            slider.show(layer, reason)
        neutral = layer is not None and layer.adjustments.is_neutral
        self.reset_button.setEnabled(layer is not None and not neutral)
        nothing = self.tr("Nothing is adjusted.") if neutral else None
        self.reset_button.setToolTip(reason or nothing or self.tr("Take all adjustments back."))

    def _add(
        self, field: str, text: str, tip: str, *,
        most: float, decimals: int = 0, step: float = 1, unit: str = "",
    ) -> None:  # fmt: skip
        row = SliderRow(
            text, -most, most, default=0, step=step, decimals=decimals, unit=unit, signed=True,
            tip=tip,
        )  # fmt: skip

        def read(layer: Layer) -> float:
            return float(getattr(layer.adjustments, field))

        def write(layer: Layer, value: float) -> dict[str, Any]:
            return {"adjustments": replace(layer.adjustments, **{field: value})}

        self.rows[field] = row
        self._sliders.append(LayerSlider(self.document, row, text, read, write))
        self.body.addWidget(row)

    def _changed(self, change: Change) -> None:
        if self.concerns(change, "adjustments"):
            self.refresh()
