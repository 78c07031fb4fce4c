"""Figures of a fine-tuning in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ssh_studio.fine_tuning.story import Duel

__all__ = ["duration", "interval", "percent", "points", "set_name"]

_SETS = {
    "own": QT_TRANSLATE_NOOP("FineTuning", "Your photos, kept out of training"),
    "others": QT_TRANSLATE_NOOP("FineTuning", "The same in somebody else’s looks"),
    "transfer": QT_TRANSLATE_NOOP("FineTuning", "Benchmark, colours of other objects"),
    "lut": QT_TRANSLATE_NOOP("FineTuning", "Benchmark, random looks"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("FineTuning", text)


def set_name(kind: str) -> str:
    """What a duel was fought on."""
    return _tr(str(_SETS.get(kind, kind)))


def duration(seconds: float) -> str:
    """As a person would say it: "40 s", "6 min", "1 h 5 min"."""
    if seconds < 59.5:
        return _tr("{0} s").format(max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return _tr("{0} min").format(minutes)
    hours, rest = divmod(minutes, 60)
    return _tr("{0} h {1} min").format(hours, rest) if rest else _tr("{0} h").format(hours)


def percent(share: float, digits: int = 0) -> str:
    """0.523 becomes "52 %"."""
    return f"{QLocale().toString(100 * share, 'f', digits)} %"


def interval(duel: Duel) -> str:
    """How sure a difference is; less is better."""
    low, high = 100 * duel.low, 100 * duel.high
    if high <= 0:
        said = _tr("between {0} and {1} points less").format(_points(-high), _points(-low))
    elif low >= 0:
        said = _tr("between {0} and {1} points more").format(_points(low), _points(high))
    else:
        said = _tr("between {0} points less and {1} more").format(_points(-low), _points(high))
    return said


def points(duel: Duel) -> str:
    """The interval in figures: "−9.3 to −4.1"."""
    low, high = (_signed(100 * value) for value in (duel.low, duel.high))
    return _tr("{0} to {1}").format(low, high)


def _signed(value: float) -> str:
    sign = "−" if value < -0.05 else "+" if value > 0.05 else ""
    return f"{sign}{_points(abs(value))}"


def _points(value: float) -> str:
    return QLocale().toString(value, "f", 1)
