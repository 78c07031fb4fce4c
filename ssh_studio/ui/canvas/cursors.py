"""Pointers that the system has none of, drawn white with a dark outline, and cached."""

from __future__ import annotations

import functools
import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap

__all__ = ["blank", "cross", "magnifier", "scale_cursor", "turn_cursor"]

_SIDE = 24
_SHAPES = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)


def scale_cursor(degrees: float) -> QCursor:
    """The double arrow nearest to a direction, in degrees clockwise from "to the right"."""
    return QCursor(_SHAPES[round(degrees / 45) % 4])


def blank() -> QCursor:
    """None: something is drawn in its place."""
    return QCursor(Qt.CursorShape.BlankCursor)


def cross(ratio: float) -> QCursor:
    """Thin cross hairs with a free centre; "+" or "−" stand beside other pointers only."""
    path = QPainterPath()
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        path.moveTo(12.5 + 3 * dx, 12.5 + 3 * dy)
        path.lineTo(12.5 + 9 * dx, 12.5 + 9 * dy)
    return _drawn("cross", ratio, path)


def magnifier(ratio: float, sign: str = "") -> QCursor:
    """A magnifying glass; `sign` "+" or "-" stands in it."""
    path = QPainterPath()
    path.addEllipse(QPointF(10, 10), 6.5, 6.5)
    path.moveTo(15, 15)
    path.lineTo(21, 21)
    if sign:
        path.moveTo(7, 10)
        path.lineTo(13, 10)
    if sign == "+":
        path.moveTo(10, 7)
        path.lineTo(10, 13)
    return _drawn("magnifier" + sign, ratio, path, hot=(10, 10))


def turn_cursor(ratio: float) -> QCursor:
    """A bent double arrow."""
    path = QPainterPath()
    box = QRectF(5, 6, 14, 14)
    path.arcMoveTo(box, 35)
    path.arcTo(box, 35, 110)
    for degrees, turn in ((35, -1), (145, 1)):
        angle = math.radians(degrees)
        x, y = 12 + 7 * math.cos(angle), 13 - 7 * math.sin(angle)
        path.moveTo(x, y - 5)
        path.lineTo(x, y)
        path.lineTo(x + 5 * turn, y)
    return _drawn("turn", ratio, path)


_paths: dict[str, QPainterPath] = {}


def _drawn(name: str, ratio: float, path: QPainterPath, hot: tuple[int, int] = (12, 12)) -> QCursor:
    _paths[name] = path
    return _cached(name, ratio, hot)


@functools.lru_cache(maxsize=32)
def _cached(name: str, ratio: float, hot: tuple[int, int]) -> QCursor:
    side = math.ceil(_SIDE * ratio)
    pixmap = QPixmap(side, side)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 170), 3.4), (QColor(255, 255, 255), 1.6)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(_paths[name])
    painter.end()
    return QCursor(pixmap, *hot)
