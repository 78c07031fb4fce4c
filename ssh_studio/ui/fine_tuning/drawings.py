"""What is drawn while a model learns: curves, and a picture that renews itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ssh_studio.ui.theme import small_font, tabular

__all__ = ["Curve", "Picture"]

_INSET = 8
_HEAD = 22
_FEW = 24
_SHARE_LEFT_OUT = 0.02
"""Of the values, at each end: one wild value must not flatten all others."""


class Curve(QWidget):
    """A line over the steps, with its title and its latest value; a second, thinner line if given.

    Smaller is better in all of them: the scale has its least value at the bottom.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """title: what is drawn; also for screen readers."""
        super().__init__(parent)
        self._title = title
        self._value = ""
        self._lines: list[list[tuple[float, float]]] = []
        self.setMinimumHeight(108)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        return QSize(260, 108)

    def show_lines(self, value: str, *lines: Sequence[tuple[float, float]]) -> None:
        """Points (step, value) of each line, and the latest value in words."""
        self._value, self._lines = value, [list(line) for line in lines]
        self.setAccessibleDescription(value)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        role = QPalette.ColorRole
        colours = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(colours.color(role.Mid))
        painter.setBrush(colours.color(role.Base))
        painter.drawRoundedRect(frame, 4, 4)
        painter.setFont(tabular(small_font(self.font())))
        head = QRectF(_INSET, 3, self.width() - 2 * _INSET, _HEAD)
        taken = painter.fontMetrics().horizontalAdvance(self._value) + _INSET
        title = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, round(head.width() - taken)
        )
        painter.setPen(colours.color(role.PlaceholderText))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(colours.color(role.Text))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(head, right, self._value)
        inside = QRectF(_INSET, _HEAD + 6, self.width() - 2 * _INSET, self.height() - _HEAD - 16)
        self._draw_lines(painter, inside)
        painter.end()

    def _draw_lines(self, painter: QPainter, inside: QRectF) -> None:
        points = [point for line in self._lines for point in line]
        if not points:
            return
        painter.setClipRect(inside.adjusted(-4, -4, 4, 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        first, last = min(p[0] for p in points), max(p[0] for p in points)
        low, high = _range([p[1] for p in points])

        def place(point: tuple[float, float]) -> QPointF:
            x = (point[0] - first) / max(last - first, 1e-9) * inside.width()
            y = (high - point[1]) / max(high - low, 1e-9) * inside.height()
            return QPointF(inside.left() + x, inside.top() + y)

        colours = self.palette()
        # Few points are marked: a line alone does not tell how often it was measured.
        few = max(len(line) for line in self._lines) < _FEW
        pens = (
            QPen(colours.color(QPalette.ColorRole.Accent).lighter(125), 2),
            QPen(colours.color(QPalette.ColorRole.PlaceholderText), 1, Qt.PenStyle.DashLine),
        )
        for line, pen in reversed(list(zip(self._lines, pens, strict=False))):
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([place(point) for point in line]))
            if few:
                _dots(painter, [place(point) for point in line], pen.color())


class Picture(QScrollArea):
    """A picture from a file, as wide as there is room; shows a newer file of that name when asked.

    A file that cannot be read leaves what was there.
    """

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """name: for screen readers. hint: what stands there before there is a picture."""
        super().__init__(parent)
        self._stamp: tuple[str, int] | None = None
        self._sheet = _Sheet(hint)
        self.setObjectName("picture")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)
        self.setWidget(self._sheet)

    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see yet."""
        return self._sheet.pixmap.isNull()

    def show_file(self, path: Path | None) -> None:
        """Show a file if it is new or has changed; None for nothing."""
        if path is None:
            self._stamp = None
            self._sheet.show_pixmap(QPixmap())
            return
        try:
            stamp = str(path), path.stat().st_mtime_ns
        except OSError:
            return
        if stamp == self._stamp:
            return
        pixmap = QPixmap(str(path))
        if not pixmap.isNull():
            self._stamp = stamp
            self._sheet.show_pixmap(pixmap)


class _Sheet(QWidget):
    """A pixmap as wide as the widget, at most in its own size: larger it would look blurred."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.pixmap = QPixmap()
        self._hint = hint

    def show_pixmap(self, pixmap: QPixmap) -> None:
        self.pixmap = pixmap
        self._take_height()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        role = QPalette.ColorRole
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(role.Base))
        if self.pixmap.isNull():
            painter.setPen(self.palette().color(role.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 8, -16, -8), int(flags), self._hint)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._shown()
            left = (self.width() - size.width()) // 2
            painter.drawPixmap(QRect(QPoint(left, 0), size), self._reduced(size))
        painter.end()

    def _shown(self) -> QSize:
        unit = self.devicePixelRatioF()
        width = min(self.width(), max(1, round(self.pixmap.width() / unit)))
        return QSize(width, max(1, round(width * self.pixmap.height() / self.pixmap.width())))

    def _reduced(self, size: QSize) -> QPixmap:
        """Averaged: the painter alone would leave out pixels."""
        return self.pixmap.scaled(
            size * self.devicePixelRatioF(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    def _take_height(self) -> None:
        self.setMinimumHeight(0 if self.pixmap.isNull() else self._shown().height())


def _range(values: Sequence[float]) -> tuple[float, float]:
    ordered = sorted(values)
    cut = int(len(ordered) * _SHARE_LEFT_OUT)
    low, high = ordered[cut], ordered[-1 - cut]
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _dots(painter: QPainter, points: Sequence[QPointF], colour: QColor) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for point in points:
        painter.drawEllipse(point, 2.5, 2.5)
    painter.restore()
