"""Wait until the looks belong to the document as it is, without stopping the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ssh_studio.live.status import LiveKind

if TYPE_CHECKING:
    from ssh_studio.live.session import LiveSession

__all__ = ["CurrentLooks"]

_LIMIT_MS = 60_000
_BUSY = (LiveKind.LOADING, LiveKind.WORKING)


class CurrentLooks(QObject):
    """One wait, begun by `start` and ended by `cancel`. Deletes itself afterwards."""

    def __init__(
        self, live: LiveSession, then: Callable[[], None], parent: QObject | None = None
    ) -> None:
        """`then` is called when no look is missing or stale.

        A look that cannot be estimated switches live off, and an estimate that takes a minute is
        given up: the export then shows what the canvas shows.
        """
        super().__init__(parent)
        self._live = live
        self._then: Callable[[], None] | None = then
        self._timer = QTimer(self, singleShot=True, interval=_LIMIT_MS)
        self._timer.timeout.connect(self._go_on)
        live.status_changed.connect(self._look)

    def start(self) -> None:
        """Wait; not at all where all looks are there."""
        self._timer.start()
        self._look()

    def cancel(self) -> None:
        """`then` is not called any more."""
        if self._then is not None:
            self._then = None
            self._timer.stop()
            self._live.status_changed.disconnect(self._look)
            self.deleteLater()

    def _look(self, _: object = None) -> None:
        if self._then is not None and self._live.status.kind not in _BUSY:
            self._go_on()

    def _go_on(self) -> None:
        then = self._then
        self.cancel()
        if then is not None:
            then()
