"""A coarse copy of the picture that is being opened, where it will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from ssh_studio.document.reading import Coarse
from ssh_studio.ui.canvas.viewport import Viewport
from ssh_studio.ui.qimage import to_qimage

__all__ = ["Arriving"]


class Arriving(QWidget):
    """Lies over the canvas until the document is there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._image = QImage()
        self._viewport = Viewport()
        self.hide()

    def show_picture(self, coarse: Coarse) -> None:
        """Show it as large as the document will be shown."""
        self._image = to_qimage(coarse.pixels)
        self._viewport.set_document(coarse.width, coarse.height)
        self.setGeometry(self._canvas.rect())
        self.show()
        self.raise_()

    def clear(self) -> None:
        """Show nothing any more."""
        self._image = QImage()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        unit = self.devicePixelRatioF()
        self._viewport.resize(round(self.width() * unit), round(self.height() * unit))
        self._viewport.fit()
        left, top, right, bottom = (edge / unit for edge in self._viewport.document_rect)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, right - left, bottom - top), self._image)
        painter.end()
