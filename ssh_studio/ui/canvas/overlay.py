"""What is drawn on top of the document: frames, handles, guides, circles, labels.

All of it in view pixels; `unit` is how many of them one device-independent pixel has, so that lines
and handles have the same size on every screen. Everything white has a dark companion, to be seen
on any picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ssh_studio.document.geometry import Point, Rect

__all__ = [
    "around",
    "draw_busy",
    "draw_circle",
    "draw_document_edge",
    "draw_drop_frame",
    "draw_frame",
    "draw_guide",
    "draw_handle",
    "draw_knob",
    "draw_label",
    "draw_outline",
    "draw_scribble",
    "draw_split",
]

_WHITE = QColor(255, 255, 255)
_SHADOW = QColor(0, 0, 0, 110)
_LABEL_BACK = QColor(22, 22, 22, 205)
_HANDLE, _TURN = 7.0, 4.5
_KNOB = 11.0


def aligned(value: float, unit: float) -> float:
    """Where a line of one unit's width is sharp: pixel centres for odd widths."""
    return math.floor(value) + (_line(unit) % 2) / 2


def draw_frame(painter: QPainter, corners: Sequence[Point], unit: float) -> None:
    """A thin white frame with a dark line along it."""
    upright = all(
        abs(a[0] - b[0]) < 0.01 or abs(a[1] - b[1]) < 0.01
        for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)
    )
    if upright:
        corners = [(aligned(x, unit), aligned(y, unit)) for x, y in corners]
        draw_outline(painter, corners, unit, closed=True)
        return
    # Line by line without round ends: Qt takes a fifth of the time of a slanted polygon, and
    # this is in every frame of a drag.
    points = [QPointF(x, y) for x, y in corners]
    lines = [QLineF(*ends) for ends in zip(points, [*points[1:], points[0]], strict=True)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for pen in _pens(unit):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines(lines)
    painter.restore()


def draw_outline(
    painter: QPainter,
    points: Sequence[Point],
    unit: float,
    *,
    closed: bool,
    dashed: bool = False,
) -> None:
    """A line through points, white within a dark one; dashed for what is not there yet."""
    shape = QPolygonF([QPointF(x, y) for x, y in points])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw = painter.drawPolygon if closed else painter.drawPolyline
    shadow, pen = _pens(unit)
    painter.setPen(shadow)
    draw(shape)
    if dashed:
        pen.setDashPattern([4, 4])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    draw(shape)
    painter.restore()


def draw_handle(
    painter: QPainter, at: Point, unit: float, accent: QColor, *, hovered: bool = False
) -> None:
    """A small white square with a border in the accent colour."""
    half = (round(_HANDLE * unit) | 1) / 2
    x, y = math.floor(at[0]) + 0.5, math.floor(at[1]) + 0.5
    _bordered(painter, QRectF(x - half, y - half, 2 * half, 2 * half), unit, accent, hovered, False)


def draw_knob(
    painter: QPainter, at: Point, foot: Point, unit: float, accent: QColor, *, hovered: bool = False
) -> None:
    """The round handle that turns the layer, on a line from the frame."""
    draw_outline(painter, [foot, at], unit, closed=False)
    radius = _TURN * unit
    box = QRectF(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius)
    _bordered(painter, box, unit, accent, hovered, True)


def draw_guide(
    painter: QPainter,
    unit: float,
    accent: QColor,
    *,
    x: float | None = None,
    y: float | None = None,
) -> None:
    """A line through the whole view where something snapped."""
    painter.save()
    # Lighter than on buttons: a thin line must be seen on a dark picture, too.
    painter.setPen(_pen(accent.lighter(135), _line(unit)))
    # Far enough for any view; the clip cuts it.
    far = 1e5
    if x is not None:
        painter.drawLine(QPointF(aligned(x, unit), -far), QPointF(aligned(x, unit), far))
    if y is not None:
        painter.drawLine(QPointF(-far, aligned(y, unit)), QPointF(far, aligned(y, unit)))
    painter.restore()


def draw_circle(
    painter: QPainter, at: Point, radius: float, unit: float, hardness: float | None = None
) -> None:
    """The brush in its true size, white in a dark outline, with a ring where it gets soft."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    centre = QPointF(*at)
    line = _line(unit)
    radius = max(radius, 1.5 * unit)
    painter.setPen(_pen(QColor(0, 0, 0, 150), line + 2 * max(1, line // 2)))
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(_pen(_WHITE, line))
    painter.drawEllipse(centre, radius, radius)
    inner = radius * (hardness if hardness is not None else 1.0)
    if 3 * unit < inner < radius - 3 * unit:
        painter.setPen(_pen(QColor(0, 0, 0, 70), line + 2 * max(1, line // 2)))
        painter.drawEllipse(centre, inner, inner)
        painter.setPen(_pen(QColor(255, 255, 255, 130), line))
        painter.drawEllipse(centre, inner, inner)
    if radius < 4 * unit:
        _draw_cross(painter, at, unit)
    painter.restore()


def _draw_cross(painter: QPainter, at: Point, unit: float) -> None:
    """Arms around a brush that is too small to be found."""
    near, far = 6 * unit, 11 * unit
    x, y = aligned(at[0], unit), aligned(at[1], unit)
    for colour, width in ((QColor(0, 0, 0, 150), _line(unit) + 2), (_WHITE, _line(unit))):
        pen = _pen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(
                QPointF(x + dx * near, y + dy * near), QPointF(x + dx * far, y + dy * far)
            )


def draw_scribble(painter: QPainter, points: Sequence[Point], width: float, colour: QColor) -> None:
    """A broad translucent line as it was drawn."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _pen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    # A line without length is drawn as nothing.
    shape = [QPointF(x, y) for x, y in points] + [QPointF(points[-1][0] + 0.01, points[-1][1])]
    painter.drawPolyline(QPolygonF(shape))
    painter.restore()


def draw_label(
    painter: QPainter, text: str, corner: Point, unit: float, *, right: bool = False
) -> QRectF:
    """A short text on a dark plate; `corner` is its upper left, or upper right, corner."""
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(12 * unit)))
    size = QFontMetricsF(font).size(Qt.TextFlag.TextSingleLine, text)
    width, height = math.ceil(size.width() + 16 * unit), math.ceil(20 * unit)
    left = corner[0] - width if right else corner[0]
    box = QRectF(math.floor(left), math.floor(corner[1]), width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_LABEL_BACK)
    painter.drawRoundedRect(box, 3 * unit, 3 * unit)
    painter.setFont(font)
    painter.setPen(QColor(236, 236, 236))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return box


def draw_split(painter: QPainter, column: int, visible: Rect, unit: float) -> None:
    """The line between without and with looks, and the knob to drag it by."""
    line = _line(unit)
    painter.save()
    painter.fillRect(
        QRectF(column - line, visible.top, 3 * line, visible.height), QColor(0, 0, 0, 90)
    )
    painter.fillRect(QRectF(column, visible.top, line, visible.height), _WHITE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(column + line / 2, (visible.top + visible.bottom) / 2)
    painter.setPen(_pen(QColor(0, 0, 0, 120), line))
    painter.setBrush(_WHITE)
    painter.drawEllipse(centre, _KNOB * unit, _KNOB * unit)
    painter.setPen(_pen(QColor(40, 40, 40), 1.5 * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for side in (-1, 1):
        tip, back, up = (value * unit for value in (6.0, 3.0, 3.0))
        x, y = centre.x(), centre.y()
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(x + side * back, y - up),
                    QPointF(x + side * tip, y),
                    QPointF(x + side * back, y + up),
                ]
            )
        )
    painter.restore()


def draw_document_edge(painter: QPainter, document: Rect, unit: float) -> None:
    """A hairline around the document, so that it ends somewhere whatever its colour is."""
    line = _line(unit)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 140))
    left, top, right, bottom = document.grown(line)
    painter.drawRect(left, top, right - left, line)
    painter.drawRect(left, bottom - line, right - left, line)
    painter.drawRect(left, top + line, line, bottom - top - 2 * line)
    painter.drawRect(right - line, top + line, line, bottom - top - 2 * line)
    painter.restore()


def draw_drop_frame(painter: QPainter, view: Rect, unit: float, accent: QColor) -> None:
    """The canvas will take what is dragged over it."""
    width = 2 * _line(unit)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = _pen(accent, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    half = width / 2
    painter.drawRect(
        QRectF(view.left + half, view.top + half, view.width - width, view.height - width)
    )
    painter.restore()


def draw_busy(painter: QPainter, box: QRectF, text: str, unit: float) -> None:
    """Say in the middle of a box that it is being worked on."""
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(12 * unit)))
    width = QFontMetricsF(font).horizontalAdvance(text) + 16 * unit
    centre = box.center()
    draw_label(painter, text, (centre.x() - width / 2, centre.y() - 10 * unit), unit)


def around(points: Sequence[Point], margin: float) -> QRectF:
    """The upright rectangle around points, larger on every side."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return box.adjusted(-margin, -margin, margin, margin)


def _bordered(
    painter: QPainter, box: QRectF, unit: float, accent: QColor, hovered: bool, round_: bool
) -> None:
    """A white shape, its border, and a faint shadow around; filled with the accent if hovered."""
    line = _line(unit)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, round_)
    painter.setPen(Qt.PenStyle.NoPen)
    draw = painter.drawEllipse if round_ else painter.drawRect
    for grow, colour in (
        (line, QColor(0, 0, 0, 70)),
        (0, accent),
        (-line, accent.lighter(150) if hovered else _WHITE),
    ):
        painter.setBrush(colour)
        draw(box.adjusted(-grow, -grow, grow, grow))
    painter.restore()


def _line(unit: float) -> int:
    """The width of a thin line in whole view pixels."""
    return max(1, math.floor(unit + 0.25))


def _pens(unit: float) -> tuple[QPen, QPen]:
    """A dark line, and a white one within it."""
    line = _line(unit)
    return _pen(_SHADOW, line + 2 * max(1, line // 2)), _pen(_WHITE, line)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.MiterJoin,
    )
