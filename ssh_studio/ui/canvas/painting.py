"""The canvas' paint event: the cached picture, and what lies on top of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QTransform

from ssh_studio.document.geometry import Rect
from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.compare import Pane
from ssh_studio.ui.canvas.screen import Screen

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["paint"]


def paint(canvas: Canvas, event: QPaintEvent, screen: Screen) -> None:
    """Copy what the event asks for, and draw on top."""
    painter = QPainter(canvas)
    unit = canvas.unit
    if unit != int(unit):
        # A fraction of a device pixel may stay uncovered at the right and lower edge.
        painter.fillRect(event.rect(), screen.colours.surround)
    base = painter.deviceTransform()
    corner = base.map(QPointF(0, 0))
    # From here on in device pixels, from a whole one on: nothing is resampled.
    snapped = QTransform.fromTranslate(round(corner.x()), round(corner.y()))
    painter.setWorldTransform(snapped * base.inverted()[0])
    for rect in event.region():  # type: ignore[attr-defined]  # the stubs have no iterator
        part = _device_rect(rect, unit) & screen.image.rect()
        painter.drawImage(part.topLeft(), screen.image, part)
    if not canvas.document.state.is_empty:
        for index, pane in enumerate(canvas.panes()):
            _paint_pane(canvas, painter, pane, index)
    if canvas.dragged_over:
        view = Rect.of(screen.image.width(), screen.image.height())
        overlay.draw_drop_frame(painter, view, unit, canvas.accent)
    painter.end()


def _device_rect(rect: QRect, unit: float) -> QRect:
    left, top = math.floor(rect.left() * unit), math.floor(rect.top() * unit)
    right = math.ceil((rect.left() + rect.width()) * unit)
    bottom = math.ceil((rect.top() + rect.height()) * unit)
    return QRect(left, top, right - left, bottom - top)


def _paint_pane(canvas: Canvas, painter: QPainter, pane: Pane, index: int) -> None:
    unit, view = canvas.unit, canvas.viewport
    painter.save()
    # In floating point: a clip in whole numbers would be rounded to independent pixels.
    painter.setClipRect(QRectF(pane.rect.left, pane.rect.top, pane.rect.width, pane.rect.height))
    painter.translate(pane.rect.left, pane.rect.top)
    overlay.draw_document_edge(painter, view.document_rect, unit)
    if canvas.tool is not None:
        canvas.tool.paint(painter)
    if pane.harmonized is None:
        overlay.draw_split(painter, canvas.compare.split_at(view), view.visible_rect, unit)
    if not canvas.compare.is_plain or canvas.compare.held:
        _paint_labels(canvas, painter, pane, index)
    painter.restore()


def _paint_labels(canvas: Canvas, painter: QPainter, pane: Pane, index: int) -> None:
    visible, unit = canvas.viewport.visible_rect, canvas.unit
    if visible.is_empty:
        return
    left = (visible.left + 8 * unit, visible.top + 8 * unit)
    right = (visible.right - 8 * unit, visible.top + 8 * unit)
    without = QCoreApplication.translate("Canvas", "Without look")
    harmonized = QCoreApplication.translate("Canvas", "Harmonized")
    without, harmonized = canvas.compare.titles or (without, harmonized)
    if pane.harmonized is None or (not pane.harmonized and index == 0):
        overlay.draw_label(painter, without, left, unit)
    if pane.harmonized is None or pane.harmonized:
        overlay.draw_label(painter, harmonized, right, unit, right=True)
