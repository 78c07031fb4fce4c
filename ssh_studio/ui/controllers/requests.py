"""What starts ask for: files to open and the window in front; and what is wrong with a start."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ssh_studio.errors import StudioError
from ssh_studio.live.sentences import translated
from ssh_studio.paths import user_config_dir, user_state_dir, why_not_writable

if TYPE_CHECKING:
    from ssh_studio.ui.controllers.files import FilesController
    from ssh_studio.ui.second_start import Request

__all__ = ["Requests"]

_LOOK_AGAIN_MS = 300


class Requests(QObject):
    """Opens what this start and later ones were given, one after the other."""

    def __init__(self, files: FilesController, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._window = window
        self._waiting: deque[Request] = deque()
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._open)

    def close(self) -> None:
        """Open nothing more."""
        self._timer.stop()
        self._waiting.clear()

    def take(self, request: Request) -> None:
        """A later start: come to the front and open its files, once no dialog is in the way."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._waiting.append(request)
        self._open()

    def _open(self) -> None:
        while self._waiting and QApplication.activeModalWidget() is None:
            request = self._waiting.popleft()
            if request.files:
                self._files.open_paths([Path(file) for file in request.files])
            elif request.sample:
                self._files.open_sample()
        if self._waiting:
            self._timer.start()

    def problems(self) -> list[str]:
        """Sentences about folders that cannot be written; the program runs all the same."""
        lost = {
            user_config_dir: self.tr("settings are not kept"),
            user_state_dir: self.tr("your work is not saved on its own"),
        }
        found: list[str] = []
        for place, what in lost.items():
            try:
                folder = place()
                reason = why_not_writable(folder)
            except StudioError as error:
                found.append(error.sentence)
                continue
            if reason:
                text = self.tr("{folder} cannot be written ({reason}): {what}.")
                found.append(text.format(folder=folder, reason=translated(reason), what=what))
        return found
