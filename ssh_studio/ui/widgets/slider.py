"""A slider in one row: what it is, a thin track, the value with its unit."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from ssh_studio.ui.theme import GRID
from ssh_studio.ui.widgets.value_field import ValueField

__all__ = ["ROW_LABEL", "SliderRow", "ThinSlider", "align_labels"]

ROW_LABEL = "rowLabel"
"""Object name of the labels that stand in one column."""
_LABEL_WIDTH = 84
_VALUE_WIDTH = 56
_HANDLE = 6.0
_POSITIONS = 10_000


def align_labels(area: QWidget) -> None:
    """Make the labels of an area's rows one column, as wide as the longest of them needs."""
    labels = area.findChildren(QLabel, ROW_LABEL)
    width = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setFixedWidth(max(width, _LABEL_WIDTH))


class ThinSlider(QSlider):
    """A horizontal slider: 3 pixels of track, filled from `origin` to the handle; `tick` is marked.

    Positions are 0 to `POSITIONS`; the row turns them into values. The wheel belongs to the
    scroll area around it unless the slider has the focus.

    Signals:
        grabbed, released: the mouse took or let go of the handle. escaped: Esc while it holds it.
        stepped(float): by so many steps (keys, wheel); +-inf for Home and End.
        dragged(int): to a position by the mouse.
    """

    POSITIONS = _POSITIONS

    grabbed = Signal()
    released = Signal()
    escaped = Signal()
    stepped = Signal(float)
    dragged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _POSITIONS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.origin = 0
        self.tick: int | None = None
        self._held = False

    def sizeHint(self) -> QSize:
        return QSize(96, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        colours = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        left, right = _HANDLE, self.width() - _HANDLE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(group, QPalette.ColorRole.Mid))
        painter.drawRoundedRect(QRectF(left, middle - 1.5, right - left, 3), 1.5, 1.5)
        start, end = sorted((self._x(self.origin), self._x(self.value())))
        painter.setBrush(colours.color(group, QPalette.ColorRole.PlaceholderText))
        if self.isEnabled():
            painter.drawRoundedRect(QRectF(start, middle - 1.5, end - start, 3), 1.5, 1.5)
        if self.tick is not None:
            painter.drawRect(QRectF(self._x(self.tick) - 0.5, middle - 4, 1, 8))
        spot = QPointF(self._x(self.value()), middle)
        if self.hasFocus() and self.isEnabled():
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Accent), 2))
        else:
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Window), 1))
        painter.setBrush(colours.color(group, QPalette.ColorRole.Light))
        radius = _HANDLE - 0.5 if self.underMouse() and self.isEnabled() else _HANDLE - 1
        painter.drawEllipse(spot, radius, radius)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        self._held = True
        self.grabbed.emit()
        # On the handle it is only taken hold of; beside it, it comes to the pointer.
        if abs(event.position().x() - self._x(self.value())) > _HANDLE:
            self.dragged.emit(self._position(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self.dragged.emit(self._position(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held and event.button() == Qt.MouseButton.LeftButton:
            self._held = False
            self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if not self.hasFocus() or self._held or not turns:
            event.ignore()
            return
        event.accept()
        self.stepped.emit(turns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._held:
            self._held = False
            self.escaped.emit()
            return
        steps = _KEY_STEPS.get(event.key())
        if steps is None:
            super().keyPressEvent(event)
        elif not self._held:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(steps * (10 if shifted else 1))

    def _span(self) -> float:
        return max(1.0, self.width() - 2 * _HANDLE)

    def _x(self, position: int) -> float:
        return _HANDLE + position / _POSITIONS * self._span()

    def _position(self, x: float) -> int:
        return round(min(max((x - _HANDLE) / self._span(), 0.0), 1.0) * _POSITIONS)


_KEY_STEPS: dict[int, float] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -10,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_Home: float("-inf"),
    Qt.Key.Key_End: float("inf"),
}


class SliderRow(QWidget):
    """Label, thin slider, value. Values are in the unit that is shown, e.g. 0 to 100 %.

    A drag is `began`, any number of `moved`, then `ended`, or `cancelled` where it came back to
    where it began (Esc, or by hand). Keys, the wheel and typed values are `moved` alone. A double
    click on the label goes back to the default.

    Signals:
        began, moved(float), ended, cancelled: see above; only for what the user does.
    """

    began = Signal()
    moved = Signal(float)
    ended = Signal()
    cancelled = Signal()

    def __init__(
        self,
        label: str,
        low: float,
        high: float,
        *,
        default: float | None = None,
        step: float = 1.0,
        decimals: int = 0,
        unit: str = "",
        signed: bool = False,
        logarithmic: bool = False,
        tip: str = "",
        in_column: bool = True,
        resettable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make a row.

        Args:
            label: shown at the left; "" shows none.
            low, high: the range. default: what a double click on the label goes back to;
                `low` if left out.
            step: of the keys and the wheel. decimals: shown and kept. unit: shown after the value.
            signed: positive values are shown with a plus.
            logarithmic: equal parts of the track are equal factors; `low` is above 0 then.
            tip: what it does, for the tool tip and for screen readers.
            in_column: whether the label stands in a column with others (see `align_labels`).
            resettable: whether a double click on the label goes back to the default.
        """
        super().__init__(parent)
        self._low, self._high = low, high
        self._default = low if default is None else default
        self._step, self._decimals, self._unit = step, decimals, unit
        self._signed, self._logarithmic = signed, logarithmic
        self._value = self._default
        self._start: float | None = None
        self._reason: str | None = ""
        self._tip, self._resettable = tip, resettable
        self.label = QLabel(label)
        self.slider = ThinSlider()
        self.field = ValueField()
        self._lay_out(label, in_column)
        self._connect()
        self.slider.origin = self._position(0 if low < 0 < high else low)
        if low < self._default < high:
            self.slider.tick = self._position(self._default)
        self._show()
        self.set_reason(None)

    def _lay_out(self, label: str, in_column: bool) -> None:
        self.label.setProperty("kind", "label")
        self.label.setHidden(not label)
        self.label.setBuddy(self.slider)
        if in_column:
            self.label.setObjectName(ROW_LABEL)
            self.label.setMinimumWidth(_LABEL_WIDTH)
        self.field.setFixedWidth(_VALUE_WIDTH)
        self.slider.setAccessibleName(label)
        self.field.setAccessibleName(self.tr("{0}, value").format(label))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self.label.installEventFilter(self)

    def _connect(self) -> None:
        self.slider.grabbed.connect(self._begin)
        self.slider.released.connect(self._end)
        self.slider.escaped.connect(self._escape)
        self.slider.dragged.connect(lambda position: self._go(self._value_at(position)))
        self.slider.stepped.connect(self._go_steps)
        self.field.entered.connect(self._go)
        self.field.stepped.connect(self._go_steps)

    @property
    def value(self) -> float:
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value, moved into the range; tells nobody."""
        value = self._fitted(value)
        if value != self._value:
            self._value = value
            self._show()

    def set_reason(self, reason: str | None) -> None:
        """Enable it (None), or disable it and say why in the tool tip."""
        if reason == self._reason:
            return
        self._reason = reason
        self.setEnabled(reason is None)
        hint = self.tr("Double-click the name to reset.") if self._resettable else ""
        self.setToolTip(reason or "\n".join(part for part in (self._tip, hint) if part))

    def reset(self) -> None:
        """Back to the default, as the user would."""
        self._go(self._default)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.label and event.type() == QEvent.Type.MouseButtonDblClick:
            if self.isEnabled() and self._resettable:
                self.reset()
            return True
        return False

    def text(self) -> str:
        """The value as it is shown."""
        text = QLocale().toString(float(abs(self._value)), "f", self._decimals)
        sign = "−" if self._value < 0 else "+" if self._signed and self._value > 0 else ""
        return f"{sign}{text} {self._unit}".rstrip()

    def _begin(self) -> None:
        self._start = self._value
        self.began.emit()

    def _end(self) -> None:
        start, self._start = self._start, None
        (self.cancelled if start == self._value else self.ended).emit()

    def _escape(self) -> None:
        if self._start is not None:
            self.set_value(self._start)
            self._end()

    def _go(self, value: float) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.moved.emit(self._value)

    def _go_steps(self, steps: float) -> None:
        if steps in (float("inf"), float("-inf")):
            self._go(self._high if steps > 0 else self._low)
        elif self._logarithmic:
            # A step is a part of the value, but never too little to be seen.
            self._go(self._value + steps * max(self._step, self._value * 0.1))
        else:
            self._go(self._value + steps * self._step)

    def _fitted(self, value: float) -> float:
        return round(min(max(value, self._low), self._high), self._decimals)

    def _value_at(self, position: int) -> float:
        part = position / ThinSlider.POSITIONS
        if self._logarithmic:
            return self._low * (self._high / self._low) ** part
        return self._low + (self._high - self._low) * part

    def _position(self, value: float) -> int:
        if self._logarithmic:
            part = math.log(value / self._low) / math.log(self._high / self._low)
        else:
            part = (value - self._low) / (self._high - self._low)
        return round(part * ThinSlider.POSITIONS)

    def _show(self) -> None:
        self.slider.setValue(self._position(self._value))
        self.slider.update()
        self.field.show_text(self.text())
        self.slider.setAccessibleDescription(f"{self.text()}. {self._tip}".strip())
