"""What is dropped onto the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

__all__ = ["DropEvents", "can_take"]


def can_take(data: QMimeData) -> bool:
    """Whether it holds local files or a bitmap."""
    local = data.hasUrls() and any(url.isLocalFile() for url in data.urls())
    return local or data.hasImage()


class DropEvents(_Base):
    """The drag-and-drop events of the canvas.

    Attributes:
        dragged_over: something that can be dropped is over the canvas right now.
    """

    dragged_over = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files and bitmaps."""
        if can_take(event.mimeData()):
            _take(event)
            self._drag_over(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Wherever it is."""
        _take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._drag_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped, and where in the document."""
        self._drag_over(False)
        _take(event)
        point = self.viewport.to_document(self.view_point(event.position()))  # type: ignore[attr-defined]
        self.dropped.emit(event.mimeData(), point)  # type: ignore[attr-defined]

    def _drag_over(self, over: bool) -> None:
        self.dragged_over = over
        self.update()


def _take(event: QDropEvent) -> None:
    # Always a copy: a file manager that moves would delete the file.
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
