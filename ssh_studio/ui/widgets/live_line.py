"""One line that says what harmonization is doing, where, and how long a look takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ssh_studio.ui.theme import DARK, LIGHT, tabular
from ssh_studio.ui.widgets.labels import Dot, ElidedLabel

if TYPE_CHECKING:
    from ssh_studio.live.status import LiveStatus

__all__ = ["LiveLine"]


class LiveLine(QWidget):
    """A dot, the device, the milliseconds."""

    def __init__(self, *, elided: bool = True, parent: QWidget | None = None) -> None:
        """elided: shortened where there is no room, else as wide as it has to be."""
        super().__init__(parent)
        self._status: LiveStatus | None = None
        self.dot = Dot()
        self.label: QLabel = ElidedLabel() if elided else QLabel()
        self.label.setProperty("kind", "dim")
        self.label.setFont(tabular(self.label.font()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.dot)
        row.addWidget(self.label, 1)

    def text(self) -> str:
        return self.label.text()

    def show_status(self, status: LiveStatus) -> None:
        self._status = status
        self.label.setText(self._said(status))
        self.setAccessibleName(self._said(status))
        colours = LIGHT if self.palette().window().color().lightness() > 128 else DARK
        shades = {"ready": colours.good, "working": colours.good, "loading": colours.busy,
                  "failed": colours.bad}  # fmt: skip
        self.dot.set_colour(shades.get(status.kind))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._status is not None:
            self.show_status(self._status)

    def _said(self, status: LiveStatus) -> str:
        if status.kind == "off":
            return self.tr("Harmonization is off")
        if status.kind == "loading":
            return self.tr("Loading the model…")
        if status.kind == "failed":
            return self.tr("Harmonization stopped")
        if status.milliseconds is None:
            return status.device or self.tr("Ready")
        took = f"{status.milliseconds:.0f} ms"
        return f"{status.device} · {took}" if status.device else took
