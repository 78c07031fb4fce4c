"""The three first steps, on the canvas itself: a card below the invitation, later a slim bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ssh_studio.ui.canvas.empty import FRAME_HEIGHT
from ssh_studio.ui.theme import GRID, small_font
from ssh_studio.ui.widgets.labels import Dot

__all__ = ["FirstStepsCard", "StepButton"]

_DISC = 22
_COLUMN = 216
"""Width of a step in the card, device-independent pixels."""
_MARGIN = 4 * GRID
_BELOW = 6 * GRID
"""Between the invitation's frame and the card, and between the bar and the canvas' edge."""


class StepButton(QAbstractButton):
    """One step: its number or a tick, its name, and how it is done. A click helps with it.

    Attributes:
        done: it happened. current: it is the next one to do.
    """

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._hint = ""
        self._slim = self._terse = False
        self.done = False
        self.current = False
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def set_hint(self, hint: str) -> None:
        """How it is done."""
        self._hint = hint
        self._name()
        self._resized()

    def show_state(self, *, done: bool, current: bool, slim: bool) -> None:
        """done: ticked. current: the next one. slim: in one line, the hint only if it is next."""
        self.done, self.current, self._slim = done, current, slim
        self._name()
        self._resized()

    def set_terse(self, terse: bool) -> None:
        """Its name only, in one line; for want of room."""
        if terse != self._terse:
            self._terse = terse
            self._resized()

    def sizeHint(self) -> QSize:
        title, hint = self._metrics()
        if not (self._slim or self._terse):
            return QSize(_COLUMN, max(_DISC, title.height()) + GRID + self._hint_height(hint))
        width = _DISC + 2 * GRID + title.horizontalAdvance(self.text())
        if self.current and not self._terse:
            width += 2 * GRID + hint.horizontalAdvance(self._hint)
        return QSize(width + 2, max(_DISC, title.height(), hint.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, colours = QPalette.ColorRole, self.palette()
        flat = self._slim or self._terse
        line = self.height() if flat else max(_DISC, self._metrics()[0].height())
        disc = QRectF(1, (line - _DISC) / 2 + 1, _DISC - 2, _DISC - 2)
        self._paint_disc(painter, disc)
        left = _DISC + 2 * GRID
        lit = self.current or (self.underMouse() and not self.done)
        painter.setFont(self._title_font())
        painter.setPen(colours.color(role.WindowText if lit else role.PlaceholderText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        wide = QRect(left, 0, self.width() - left, line)
        taken = painter.boundingRect(wide, flags, self.text())
        painter.drawText(wide, flags, self.text())
        painter.setFont(small_font(self.font()))
        painter.setPen(colours.color(role.PlaceholderText))
        if not flat:
            below = QRect(left, line + GRID, self.width() - left, self.height() - line - GRID)
            painter.drawText(below, Qt.TextFlag.TextWordWrap, self._hint)
        elif self.current and not self._terse:
            start = taken.right() + 2 * GRID
            painter.drawText(QRect(start, 0, self.width() - start, line), flags, self._hint)
        if self.hasFocus():
            painter.setPen(QPen(colours.color(role.WindowText), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        role, colours = QPalette.ColorRole, self.palette()
        ground = role.Accent if self.current else role.Mid
        painter.setPen(QPen(colours.color(ground), 1.2))
        filled = self.current or self.done
        painter.setBrush(colours.color(ground) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(0.6, 0.6, -0.6, -0.6))
        if self.done:
            pen = QPen(colours.color(role.WindowText), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            centre = disc.center()
            tick = [(-4.2, 0.4), (-1.3, 3.3), (4.4, -3.0)]
            painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in tick]))
            return
        painter.setPen(
            colours.color(role.HighlightedText if self.current else role.PlaceholderText)
        )
        painter.setFont(small_font(self.font()))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._title_font()), QFontMetrics(small_font(self.font()))

    def _hint_height(self, metrics: QFontMetrics) -> int:
        room = QRect(0, 0, _COLUMN - _DISC - 2 * GRID, 1000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._hint).height()

    def _name(self) -> None:
        state = self.tr("done") if self.done else self.tr("next") if self.current else ""
        name = self.tr("Step {number}: {title}").format(number=self._number, title=self.text())
        self.setAccessibleName(f"{name}, {state}" if state else name)
        self.setAccessibleDescription(self._hint)

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()


class FirstStepsCard(QWidget):
    """Background, foreground, paint: what comes next, what is done, and what computes the looks.

    Keeps itself in its place on the canvas that it lies on: below the invitation as long as that is
    shown, else at the lower edge.

    Signals:
        dismissed(): the user does not want to see it any more.
    """

    dismissed = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._slim = False
        self._device = self._farewell = ""
        self.setObjectName("firstSteps")
        self.setAccessibleName(self.tr("First steps"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        titles = (self.tr("Background"), self.tr("Foreground"), self.tr("Paint"))
        self.steps = [StepButton(index + 1, title) for index, title in enumerate(titles)]
        self.dot = Dot()
        self.line = QLabel()
        self.line.setProperty("kind", "dim")
        self.end_button = QPushButton()
        self.end_button.setToolTip(self.tr("Help > First steps shows them again."))
        self.end_button.setProperty("flat", True)
        self.end_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.end_button.clicked.connect(self.dismissed)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        self._rows.addLayout(self._upper)
        self._rows.addLayout(self._lower)
        self._lower.setSpacing(2 * GRID)
        for step in self.steps:
            self._upper.addWidget(step, 0, Qt.AlignmentFlag.AlignTop)
        self._lower.addWidget(self.dot)
        self._lower.addWidget(self.line, 1)
        self._lower.addWidget(self.end_button)
        self.hide()
        canvas.installEventFilter(self)

    def set_hints(self, hints: Sequence[str]) -> None:
        """How each step is done."""
        for step, hint in zip(self.steps, hints, strict=True):
            step.set_hint(hint)
        self.place()

    def set_device(self, sentence: str, colour: str | None = None) -> None:
        """What computes the looks, with a dot of #rrggbb; without a sentence there is no line."""
        self.dot.set_colour(colour)
        self._device = sentence
        self._arrange()

    def show_progress(self, done: Sequence[bool], *, slim: bool, farewell: str) -> None:
        """Tick what was done.

        Args:
            done: for each step.
            slim: all in one line, with a picture above it.
            farewell: what to know once everything is done.
        """
        following = next((index for index, ticked in enumerate(done) if not ticked), -1)
        for index, step in enumerate(self.steps):
            step.show_state(done=done[index], current=index == following, slim=slim)
        self._slim, self._farewell = slim, farewell if following < 0 else ""
        ends = self.tr("Done") if following < 0 else self.tr("Don’t show again")
        self.end_button.setText(ends)
        self._arrange()

    def _arrange(self) -> None:
        """Two rows or one, and what stands in them."""
        slim, told = self._slim, self._farewell or ("" if self._slim else self._device)
        upper = 2 * GRID if slim else _MARGIN
        self.setProperty("slim", slim)
        self.style().unpolish(self)
        self.style().polish(self)
        self._rows.setContentsMargins(_MARGIN, upper, 3 * GRID, 2 * GRID)
        self._rows.setSpacing((5 if slim else 4) * GRID)
        self._upper.setSpacing((5 if slim else 3) * GRID)
        self.line.setText(told)
        self.line.setVisible(bool(told))
        self.dot.setVisible(bool(told) and not slim)
        self.place()

    def place(self) -> None:
        """Where it belongs on the canvas, as large as it has to be."""
        room = self._canvas.size() - QSize(4 * GRID, 4 * GRID)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        usual = beside if self._slim else below
        for terse, direction in ((False, usual), (True, usual), (True, below)):
            for step in self.steps:
                step.set_terse(terse)
            self._rows.setDirection(direction)
            self._upper.invalidate()
            self._rows.invalidate()
            size = self._rows.sizeHint()
            if size.width() <= room.width():
                break
        size = size.boundedTo(room)
        canvas = self._canvas.rect()
        lowest = canvas.height() - size.height() - (4 if self._slim else 2) * GRID
        under_frame = (canvas.height() + FRAME_HEIGHT) // 2 + _BELOW
        top = lowest if self._slim else min(lowest, under_frame)
        self.setGeometry((canvas.width() - size.width()) // 2, top, size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._canvas and event.type() == QEvent.Type.Resize:
            self.place()
        return False
