"""A second start hands its files to the window that is open, through a local socket, and ends.

The socket belongs to the user and to his state folder: another user, or a start with folders of
its own, is no second start. What is said is one line of JSON each way, because a request must
never do more than open files.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ssh_studio.errors import StudioError
from ssh_studio.paths import user_state_dir

__all__ = ["Reception", "Request", "hand_over", "socket_name"]

_LOG = logging.getLogger(__name__)
_VERSION = 1
_ANSWER = b"taken\n"
_CONNECT_MS, _ANSWER_MS = 500, 5000
"""A window that does not answer for so long hangs: better a second one than none."""
_MAX_BYTES = 1 << 20
_TOKEN = "XDG_ACTIVATION_TOKEN"


@dataclass(frozen=True)
class Request:
    """What a start was asked for. token: with it, the desktop lets the window come to the front."""

    files: tuple[str, ...] = ()
    sample: bool = False
    token: str = ""

    @classmethod
    def of(cls, files: Sequence[Path], *, sample: bool) -> Request:
        """The request of this start; relative paths mean this folder, not the other's."""
        paths = tuple(str(path.absolute()) for path in files)
        return cls(paths, sample, os.environ.get(_TOKEN, ""))

    def to_line(self) -> bytes:
        """As it goes through the socket."""
        return json.dumps({"version": _VERSION, **asdict(self)}).encode("ascii") + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Request | None:
        """None where it is no request of this version."""
        try:
            content = json.loads(line)
            files, sample, token = content["files"], content["sample"], content["token"]
            known = content["version"] == _VERSION
        except (ValueError, LookupError, TypeError):
            return None
        typed = isinstance(files, list) and all(isinstance(file, str) for file in files)
        if not (known and typed and isinstance(sample, bool) and isinstance(token, str)):
            return None
        return cls(tuple(files), sample, token)


def socket_name() -> str:
    """Where a window listens; empty where there is no place that only this user can write to."""
    who = f"{os.getuid() if hasattr(os, 'getuid') else os.environ.get('USERNAME', '')}"
    try:
        mark = hashlib.sha256(f"{who}|{user_state_dir()}".encode()).hexdigest()[:16]
    except StudioError:
        return ""
    if sys.platform == "win32":
        return f"ssh-studio-{mark}"
    # Not the folder of all users' temporary files: a stranger could listen there.
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return f"{folder}/ssh-studio-{mark}" if folder else ""


def hand_over(request: Request) -> bool:
    """Give a request to the window that is open; whether there is one, and it has taken it."""
    name = socket_name()
    if not name:
        return False
    if sys.platform == "win32":
        # Else Windows keeps the other window behind this console.
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(request.to_line())
    socket.flush()
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_ANSWER_MS):
        answer += bytes(socket.readAll().data())
    socket.abort()
    return answer == _ANSWER


class Reception(QObject):
    """Takes what later starts hand over, and what the desktop asks a running program to open.

    Signals:
        asked(Request): open it, and come to the front.
    """

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self._read: dict[QLocalSocket, bytes] = {}

    def open(self) -> bool:
        """Listen, if no other window does. What a crash left of a socket is cleared away."""
        name = socket_name()
        if not name:
            return False
        # Asked first: a server takes a name over without looking whether somebody listens there.
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(_CONNECT_MS):
            # A window that this one was opened beside on purpose.
            socket.abort()
            return False
        QLocalServer.removeServer(name)
        opened = self._server.listen(name)
        if not opened:
            _LOG.warning("later starts will open windows: %s", self._server.errorString())
        return opened

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        for socket in list(self._read):
            socket.abort()
        self._read.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the application: macOS hands files over by an event."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Request((event.file(),)))
            return True
        return super().eventFilter(watched, event)

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._read[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(lambda socket=socket: self._forget(socket))
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket not in self._read:
            return
        self._read[socket] += bytes(socket.readAll().data())
        line, ended, _ = self._read[socket].partition(b"\n")
        if not ended:
            if len(line) > _MAX_BYTES:
                socket.abort()
            return
        request = Request.from_line(line)
        del self._read[socket]
        if request is not None:
            socket.write(_ANSWER)
            socket.flush()
            if request.token:
                # Qt shows it to the desktop when the window asks to come to the front.
                os.environ[_TOKEN] = request.token
            self.asked.emit(request)
        socket.disconnectFromServer()

    def _forget(self, socket: QLocalSocket) -> None:
        self._read.pop(socket, None)
        with contextlib.suppress(RuntimeError):
            socket.deleteLater()
