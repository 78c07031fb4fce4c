"""One log for everything that goes wrong, and the hooks that lead there.

Errors that nobody caught, of the interpreter, of threads and of Qt, end in one rotating file;
faults of native code (a crash of a driver) in a second one beside it, written by faulthandler.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import platform
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from ssh_studio import __version__

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

__all__ = ["Logs"]

_LOG = logging.getLogger("ssh_studio")
_BYTES, _OLD_FILES = 1 << 20, 3
_QT_REMEMBERED = 10

# What Qt says about the desktop rather than about the program.
_QT_CHATTER = (
    "This plugin does not support",
    "propagateSizeHints",
    "Could not find the Qt platform theme",
)


class Logs:
    """The log file and the hooks; `start` installs them, `stop` puts everything back.

    Attributes:
        path: of the log; None where no file could be written (then stderr has to do).
        on_crash: told of an error that nobody caught, after it was written down. May be called on
            any thread.
        on_fatal: told of what Qt said, the newest last, when Qt is about to abort the process;
            need not come back.
    """

    def __init__(self, folder: Path, *, debug: bool = False) -> None:
        self.folder = folder
        self.path: Path | None = None
        self.on_crash: Callable[[BaseException], None] | None = None
        self.on_fatal: Callable[[Sequence[str]], None] | None = None
        self._debug = debug
        self._handlers: list[logging.Handler] = []
        self._faults: TextIO | None = None
        self._had_faulthandler = False
        self._started = False
        self._level = logging.NOTSET
        self._sys_hook, self._thread_hook = sys.excepthook, threading.excepthook
        self._before_qt: list[Callable[..., None] | None] = []
        self._qt_said: deque[str] = deque(maxlen=_QT_REMEMBERED)

    def start(self) -> None:
        """Open the file and take over the hooks of sys, threading and faulthandler.

        A folder that cannot be written does not stop the program: there is no file then.
        """
        if self._started:
            return
        self._started = True
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self.folder / "ssh-studio.log"
            self._add(
                logging.handlers.RotatingFileHandler(
                    path, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=False
                )
            )
            self.path = path
            # Not closed before `stop`: faulthandler writes to its descriptor.
            self._faults = open(self.folder / "faults.log", "a", encoding="utf-8")  # noqa: SIM115
            self._had_faulthandler = faulthandler.is_enabled()
            faulthandler.enable(self._faults)
        except OSError as error:
            handler = logging.StreamHandler()
            handler.setLevel(logging.WARNING)
            self._add(handler)
            _LOG.warning("no log file: %s", error)
        if self._debug:
            self._add(logging.StreamHandler())
        self._level = _LOG.level
        _LOG.setLevel(logging.DEBUG if self._debug else logging.INFO)
        self._sys_hook, sys.excepthook = sys.excepthook, self._uncaught
        self._thread_hook, threading.excepthook = threading.excepthook, self._uncaught_in_thread
        _LOG.info(
            "SSH Studio %s, Python %s, %s",
            __version__,
            platform.python_version(),
            platform.platform(),
        )

    def take_qt(self) -> None:
        """Lead Qt's messages here, too."""
        from PySide6.QtCore import qInstallMessageHandler

        if self._started and not self._before_qt:
            self._before_qt.append(qInstallMessageHandler(self._qt_message))

    def stop(self) -> None:
        """Put the hooks back and close the files."""
        if not self._started:
            return
        self._started = False
        self.on_crash = self.on_fatal = None
        sys.excepthook, threading.excepthook = self._sys_hook, self._thread_hook
        if self._before_qt:
            from PySide6.QtCore import qInstallMessageHandler

            qInstallMessageHandler(self._before_qt.pop())
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
            if self._had_faulthandler:
                # Where stderr is no real file, or none, there was nothing to go back to.
                with contextlib.suppress(OSError, ValueError, AttributeError, RuntimeError):
                    faulthandler.enable()
        _LOG.setLevel(self._level)
        for handler in self._handlers:
            _LOG.removeHandler(handler)
            handler.close()
        self._handlers.clear()

    def caught(self, error: BaseException, doing: str = "") -> None:
        """Write down an error with its traceback; `doing` says what was tried."""
        _LOG.error("%s failed" if doing else "unexpected error%s", doing, exc_info=error)

    def _add(self, handler: logging.Handler) -> None:
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        )
        _LOG.addHandler(handler)
        self._handlers.append(handler)

    def _uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._sys_hook(kind, error, trace)
            return
        _LOG.critical("uncaught error", exc_info=(kind, error, trace))
        self._tell(error)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None or issubclass(args.exc_type, SystemExit):
            return
        name = args.thread.name if args.thread else "unknown"
        _LOG.critical(
            "uncaught error in thread %s",
            name,
            exc_info=(args.exc_type, args.exc_value, args.exc_traceback),
        )
        self._tell(args.exc_value)

    def _tell(self, error: BaseException) -> None:
        told = self.on_crash
        if told is None:
            return
        try:
            told(error)
        # Whatever fails while a failure is told must not come here again.
        except Exception:  # noqa: BLE001
            _LOG.exception("telling of an error failed")

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        from PySide6.QtCore import QtMsgType

        if any(part in text for part in _QT_CHATTER):
            level = logging.DEBUG
        else:
            level = {
                QtMsgType.QtDebugMsg: logging.DEBUG,
                QtMsgType.QtInfoMsg: logging.INFO,
                QtMsgType.QtWarningMsg: logging.WARNING,
            }.get(kind, logging.ERROR)
        _LOG.log(level, "Qt: %s", text)
        if level >= logging.WARNING:
            self._qt_said.append(text)
        if kind == QtMsgType.QtFatalMsg and self.on_fatal is not None:
            self.on_fatal(tuple(self._qt_said))
