"""Qt's beginning: where no window can be opened, a sentence says why.

Qt itself writes several lines and aborts then.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from typing import NoReturn

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from ssh_studio import __version__
from ssh_studio.logs import Logs
from ssh_studio.ui.error_presenter import sentence_of
from ssh_studio.ui.icons import app_icon

__all__ = ["TAKEN", "complain", "screens", "start_qt", "told_on_screen", "why_no_window"]

# OpenCV with windows of its own sets them to its copy of Qt when it is imported.
_OF_CV2 = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
TAKEN = "note: the window that is open has taken it; --new-window opens another one."
_WITHOUT = "The command line works without one: ssh-studio harmonize --help."


def start_qt(logs: Logs) -> QApplication:
    """Qt's application. Where there is no display, the process ends with a sentence."""
    for name in _OF_CV2:
        if "cv2" in os.environ.get(name, ""):
            del os.environ[name]
    logs.take_qt()
    logs.on_fatal = _no_window
    qt = QApplication.instance() or QApplication([sys.argv[0] or "ssh-studio"])
    logs.on_fatal = None
    assert isinstance(qt, QApplication)
    QGuiApplication.setApplicationDisplayName("SSH Studio")
    QGuiApplication.setDesktopFileName("ssh-studio")
    qt.setApplicationName("ssh-studio")
    qt.setApplicationVersion(__version__)
    qt.setWindowIcon(app_icon())
    return qt


def screens(qt: QApplication) -> str:
    """What windows can be opened on, e.g. "xcb: HDMI-1 2560×1440"."""
    found = [f"{s.name()} {s.size().width()}×{s.size().height()}".strip() for s in qt.screens()]
    return f"{qt.platformName()}: {', '.join(found)}"


def complain(text: str) -> None:
    """One line on stderr; a program of Windows without a console has none."""
    if sys.stderr is not None:
        sys.stderr.write(f"ssh-studio: {text}\n")
        sys.stderr.flush()


@contextlib.contextmanager
def told_on_screen() -> Iterator[None]:
    """What ends the program before its window is there is shown where there is no stderr."""
    try:
        yield
    except Exception as error:
        if sys.stderr is None and QApplication.instance() is not None:
            sentence = sentence_of(error) or f"{type(error).__name__}: {error}"
            QMessageBox.critical(None, "SSH Studio", sentence)
        raise


def why_no_window(messages: Sequence[str]) -> str:
    """The sentence for what Qt said before it gave up, the oldest first."""
    said = " ".join(messages)
    if "could not connect to display" in said or "Failed to create wl_display" in said:
        names = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
        if not names:
            return (
                "No window can be opened, because there is no display (neither DISPLAY nor "
                f"WAYLAND_DISPLAY is set). {_WITHOUT}"
            )
        shown = " or ".join(f"{name}={os.environ[name]}" for name in names)
        return f"No window can be opened, because no display answers at {shown}. {_WITHOUT}"
    if "xcb-cursor" in said:
        # Qt names this library whenever the plugin fails: it counts only without another reason.
        return (
            "No window can be opened, because the library libxcb-cursor is missing; install it "
            "(Debian and Ubuntu: apt install libxcb-cursor0)."
        )
    wanted = os.environ.get("QT_QPA_PLATFORM")
    if "Could not find the Qt platform plugin" in said and wanted:
        return f"No window can be opened: there is no QT_QPA_PLATFORM “{wanted}”; unset it."
    first = messages[0].strip().rstrip(".") if messages else "Qt does not say why"
    return f"No window can be opened: {' '.join(first.split())}."


def _no_window(said: Sequence[str]) -> NoReturn:
    # Qt would abort now: a core dump where a sentence does.
    complain(why_no_window(said))
    logging.shutdown()
    os._exit(1)
