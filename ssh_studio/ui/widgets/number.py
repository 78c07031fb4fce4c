"""A number in a box of its own, for the option bar."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from ssh_studio.ui.widgets.value_field import ValueField

__all__ = ["NumberBox"]


class NumberBox(ValueField):
    """A typed number within a range; Up and Down, and the wheel while it has the focus, step it.

    Signals:
        chosen(float): the user's new value, fitted into the range.
    """

    chosen = Signal(float)

    def __init__(
        self,
        name: str,
        low: float,
        high: float,
        *,
        decimals: int = 0,
        step: float = 1,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """name: for screen readers."""
        super().__init__(parent)
        self.setProperty("quiet", False)
        self.setAccessibleName(name)
        self._low, self._high = low, high
        self._decimals, self._step, self._unit = decimals, step, unit
        self._value: float | None = None
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(self._text(88888.0)) + 16)
        self.entered.connect(self._choose)
        self.stepped.connect(self._step_by)

    @property
    def value(self) -> float | None:
        return self._value

    def set_value(self, value: float | None) -> None:
        """Show a value, or nothing; tells nobody."""
        self._value = value
        self.show_text("" if value is None else self._text(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if not self.hasFocus() or not turns:
            event.ignore()
            return
        event.accept()
        self.stepped.emit(turns)

    def _step_by(self, steps: float) -> None:
        if self._value is not None:
            self._choose(self._value + steps * self._step)

    def _choose(self, value: float) -> None:
        value = round(min(max(value, self._low), self._high), self._decimals)
        self.set_value(value)
        self.chosen.emit(value)

    def _text(self, value: float) -> str:
        text = QLocale().toString(float(abs(value)), "f", self._decimals)
        gap = "" if self._unit == "°" else " "
        return f"{'−' if value < 0 else ''}{text}{gap}{self._unit}".rstrip()
