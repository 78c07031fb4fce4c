"""What brush and eraser share: size, hardness, opacity, and what the pen's pressure drives."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

__all__ = ["LEAST_SIZE", "MOST_SIZE", "BrushOptions"]

LEAST_SIZE, MOST_SIZE = 1.0, 4000.0
PRESSURE = ("off", "size", "opacity")
_DEFAULTS: dict[str, float | str] = {
    "size": 80.0, "hardness": 0.7, "opacity": 1.0, "pressure": "size"
}  # fmt: skip


class BrushOptions(QObject):
    """The settings of the brush; every change is told.

    Properties:
        size: diameter in document pixels, 1 to 4000.
        hardness: 0 to 1, share of the radius that is fully covered.
        opacity: 0 to 1, the most that one stroke covers.
        pressure: "off", "size" or "opacity": what the pressure of a pen drives.

    Signals:
        changed(): one of them has another value.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size, self._hardness, self._opacity = 80.0, 0.7, 1.0
        self._pressure = "size"

    @property
    def size(self) -> float:
        return self._size

    @size.setter
    def size(self, size: float) -> None:
        self._set("_size", min(max(float(size), LEAST_SIZE), MOST_SIZE))

    @property
    def hardness(self) -> float:
        return self._hardness

    @hardness.setter
    def hardness(self, hardness: float) -> None:
        self._set("_hardness", min(max(float(hardness), 0.0), 1.0))

    @property
    def opacity(self) -> float:
        return self._opacity

    @opacity.setter
    def opacity(self, opacity: float) -> None:
        self._set("_opacity", min(max(float(opacity), 0.01), 1.0))

    @property
    def pressure(self) -> str:
        return self._pressure

    @pressure.setter
    def pressure(self, pressure: str) -> None:
        self._set("_pressure", pressure if pressure in PRESSURE else "off")

    def larger(self) -> None:
        """A step up, in proportion to the size."""
        self.size = max(self.size + 1, round(self.size * 1.15))

    def smaller(self) -> None:
        """A step down, in proportion to the size."""
        self.size = min(self.size - 1, round(self.size / 1.15))

    def harder(self) -> None:
        self.hardness = round(self.hardness * 4 + 1) / 4

    def softer(self) -> None:
        self.hardness = round(self.hardness * 4 - 1) / 4

    def reset(self) -> None:
        """As at the first start."""
        for name, value in _DEFAULTS.items():
            setattr(self, name, value)

    def to_dict(self) -> dict[str, float | str]:
        """For the settings."""
        return {name: getattr(self, name) for name in _DEFAULTS}

    def from_dict(self, values: dict[str, float | str]) -> None:
        """From the settings; unknown names are ignored."""
        for name in _DEFAULTS.keys() & values.keys():
            setattr(self, name, values[name])

    def _set(self, name: str, value: float | str) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self.changed.emit()
