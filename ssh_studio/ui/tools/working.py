"""Tools whose selection is worked out in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Layer
from ssh_studio.document.mask import Coverage
from ssh_studio.document.selection import SelectionMode
from ssh_studio.errors import StudioError
from ssh_studio.live.sentences import translated
from ssh_studio.ui.canvas.cursors import cross
from ssh_studio.ui.tools.base import JobRunner, Pointer
from ssh_studio.ui.tools.selecting import SelectionTool

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["Found", "WorkingTool"]

_AGAIN_MS = 40

Found = tuple[Rect, Coverage]
"""A rectangle of layer pixels and the coverage in it."""


class WorkingTool(SelectionTool):
    """Runs one piece of work after the other and puts what it found into the mask."""

    def __init__(self, document: Document, canvas: Canvas, jobs: JobRunner) -> None:
        super().__init__(document, canvas)
        self._jobs = jobs
        self._waiting: list[tuple[str, Layer, Callable[[Any], Found], SelectionMode]] = []
        self._job: Any = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(
        self, label: str, layer: Layer, work: Callable[[Any], Found], mode: SelectionMode
    ) -> None:
        """Find something in a worker's thread; afterwards it is put into the layer's mask.

        What is asked for while something is still worked on comes after it.

        Args:
            label: of the step, with {0} for the layer's name.
            layer: whose mask takes it.
            work: given a JobContext.
            mode: see `apply_selection`.
        """
        self._waiting.append((label, layer, work, mode))
        if self._job is None:
            self._next()

    def cancel(self) -> bool:
        had = self.busy
        self._waiting.clear()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        self.canvas.input.update_cursor()
        return had

    def deactivate(self) -> None:
        """What was asked for still comes."""

    def cursor(self, pointer: Pointer | None) -> QCursor:
        return QCursor(Qt.CursorShape.BusyCursor) if self.busy else cross(self.canvas.unit)

    def _next(self) -> None:
        if not self._waiting:
            return
        label, layer, work, mode = self._waiting.pop(0)
        # Told apart from those that were cancelled, whose answers are not wanted.
        ticket = object()
        self._ticket = ticket
        self._job = self._jobs.run(
            self.name,
            work,
            done=partial(self._arrived, ticket, label, layer, mode),
            failed=partial(self._failed, ticket),
        )
        self.canvas.input.update_cursor()

    def _arrived(
        self, ticket: object, label: str, layer: Layer, mode: SelectionMode, found: Found
    ) -> None:
        if ticket is not self._ticket or self._job is None:
            return
        if self.document.in_gesture:
            # In the midst of a stroke: after it.
            again = partial(self._arrived, ticket, label, layer, mode, found)
            QTimer.singleShot(_AGAIN_MS, self, again)
            return
        now = self.document.state.find(layer.id)
        if now is None or now.mask is not layer.mask:
            self.message.emit(self.tr("The layer changed; its selection was dropped."))
        else:
            self.put(label, now, *found, mode)
        self._end()

    def _failed(self, ticket: object, error: Exception) -> None:
        if ticket is not self._ticket or self._job is None:
            return
        self._end()
        if not isinstance(error, StudioError):
            raise error
        self.message.emit(translated(error))

    def _end(self) -> None:
        self._job = None
        self._next()
        self.canvas.input.update_cursor()
        self.refresh()
