"""How a row of the layer list is drawn and where in it is what."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ssh_studio.document.document import Document
from ssh_studio.document.layer import Layer
from ssh_studio.ui.icons import paint_icon
from ssh_studio.ui.panels.layers_model import LayersModel
from ssh_studio.ui.theme import small_font, tabular
from ssh_studio.ui.widgets.lists import Index, shows_focus
from ssh_studio.ui.widgets.thumbnails import Thumbnails

__all__ = ["ROW_HEIGHT", "LayersDelegate", "RowLayout", "row_layout"]

ROW_HEIGHT = 44
_OPACITY_WIDTH = 42
_PICTURE = QSize(40, 30)


class RowLayout(NamedTuple):
    """The parts of a row, in the view's pixels."""

    eye: QRect
    picture: QRect
    mask: QRect
    text: QRect
    opacity: QRect


def row_layout(rect: QRect, *, is_layer: bool) -> RowLayout:
    """Where in a row is what; the background has neither mask nor opacity."""
    left, top, height = rect.left(), rect.top(), rect.height()
    eye = QRect(left, top, 28, height)
    picture_top = top + (height - _PICTURE.height()) // 2
    picture = QRect(left + 28, picture_top, _PICTURE.width(), _PICTURE.height())
    mask = QRect(picture.right() + 5, picture_top, _PICTURE.height(), _PICTURE.height())
    start = (mask if is_layer else picture).right() + 9
    text = QRect(start, top, max(0, rect.right() - 7 - start), height)
    opacity = QRect(rect.right() - _OPACITY_WIDTH, top, _OPACITY_WIDTH - 8, height)
    return RowLayout(eye, picture, mask, text, opacity)


class LayersDelegate(QStyledItemDelegate):
    """Draws eye, thumbnails, name, what it is, opacity; a click on the eye shows or hides."""

    def __init__(self, document: Document, model: LayersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._model = model
        ratio = parent.devicePixelRatioF()
        self.thumbnails = Thumbnails(round(_PICTURE.width() * ratio), self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layer, background = self._model.layer(index), self._model.background(index)
        image = layer.image if layer else background
        if image is None:
            return
        parts = row_layout(option.rect, is_layer=layer is not None)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_row(painter, option)
        self._paint_eye(painter, parts.eye, layer)
        faint = layer is not None and not layer.visible
        _paint_thumbnail(painter, parts.picture, self.thumbnails.get(image), option, faint)
        if layer is not None:
            _paint_thumbnail(painter, parts.mask, self.thumbnails.get(layer.mask), option, faint)
        self._paint_texts(painter, parts, option, index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(self.tr("Name of the layer"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        parts = row_layout(option.rect, is_layer=True)
        editor.setGeometry(parts.text.adjusted(-5, 9, 4, -9))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        layer = self._model.layer(index)
        is_press = event.type() in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
        )
        if layer is None or not is_press or not isinstance(event, QMouseEvent):
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        parts = row_layout(option.rect, is_layer=True)
        if not parts.eye.contains(event.position().toPoint()):
            return False
        said = self.tr("Hide {0}") if layer.visible else self.tr("Show {0}")
        self._document.update(layer.id, said.format(layer.name), visible=not layer.visible)
        return True

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            role = QPalette.ColorRole.AlternateBase if selected else QPalette.ColorRole.Button
            painter.setBrush(colours.color(role))
            painter.drawRoundedRect(option.rect, 4, 4)
        if shows_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 4, 4)

    @staticmethod
    def _paint_eye(painter: QPainter, box: QRect, layer: Layer | None) -> None:
        shown = layer is None or layer.visible
        role = QPalette.ColorRole.WindowText if shown else QPalette.ColorRole.PlaceholderText
        square = QRect(0, 0, 16, 16)
        square.moveCenter(box.center())
        name = "lock-outline" if layer is None else "eye-outline" if shown else "eye-off-outline"
        if layer is None:
            role = QPalette.ColorRole.PlaceholderText
        paint_icon(painter, square, name, role)

    def _paint_texts(
        self, painter: QPainter, parts: RowLayout, option: QStyleOptionViewItem, index: Index
    ) -> None:
        layer = self._model.layer(index)
        dim = option.palette.color(QPalette.ColorRole.PlaceholderText)
        text = option.palette.color(QPalette.ColorRole.WindowText)
        middle = parts.text.center().y()
        upper = QRect(parts.text.left(), middle - 17, parts.text.width(), 18)
        lower = QRect(parts.text.left(), middle + 1, parts.text.width(), 16)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(option.font)
        painter.setPen(text if layer is None or layer.visible else dim)
        name = str(self._model.data(index) or self.tr("Background"))
        if layer is not None:
            upper.setRight(parts.opacity.left() - 2)
        how = Qt.TextElideMode.ElideRight
        painter.drawText(upper, left, option.fontMetrics.elidedText(name, how, upper.width()))
        painter.setFont(small_font(option.font))
        painter.setPen(dim)
        said = self._model.explained(index)
        painter.drawText(lower, left, painter.fontMetrics().elidedText(said, how, lower.width()))
        if layer is not None:
            painter.setFont(tabular(painter.font()))
            box = QRect(parts.opacity.left(), upper.top(), parts.opacity.width(), upper.height())
            painter.drawText(box, right, f"{round(layer.opacity * 100)} %")


def _paint_thumbnail(
    painter: QPainter, box: QRect, image: QImage | None, option: QStyleOptionViewItem, faint: bool
) -> None:
    painter.save()
    shape = QPainterPath()
    shape.addRoundedRect(box, 3, 3)
    painter.setClipPath(shape)
    painter.fillRect(box, option.palette.color(QPalette.ColorRole.Dark))
    if image is not None:
        painter.setOpacity(0.45 if faint else 1.0)
        size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(box.center())
        painter.drawImage(target, image)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
    painter.drawPath(shape)
