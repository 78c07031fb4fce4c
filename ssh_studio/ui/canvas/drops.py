"""What is dropped onto the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ssh_studio.ui.clipboard import can_drop, take_copy

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

__all__ = ["DropEvents"]


class DropEvents(_Base):
    """The drag-and-drop events of the canvas.

    Attributes:
        dragged_over: something that can be dropped is over the canvas right now.
    """

    dragged_over = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, bitmaps and addresses."""
        if can_drop(event.mimeData()):
            take_copy(event)
            self._drag_over(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Wherever it is."""
        take_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._drag_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped, and where in the document."""
        self._drag_over(False)
        take_copy(event)
        point = self.viewport.to_document(self.view_point(event.position()))  # type: ignore[attr-defined]
        # The next keys are meant for the picture, not for the window it came from.
        self.activateWindow()
        self.dropped.emit(event.mimeData(), point)  # type: ignore[attr-defined]

    def _drag_over(self, over: bool) -> None:
        self.dragged_over = over
        self.update()
