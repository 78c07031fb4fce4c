"""Two windows for a drag from one program to another: `drag_windows.py source|target FOLDER`.

The source has a row for each kind of thing. The target is SSH Studio; it prints a line of JSON
whenever something is dragged over its canvas, or its document has changed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import cv2  # noqa: F401 - points Qt to plugins of its own; better now than later
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

ROW, WIDTH = 40, 120
PICTURE_ADDRESS = "https://example.org/animals/otter.png"
_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


def files(*paths: Path) -> QMimeData:
    """As a file manager has them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def browser(picture: Path | None) -> QMimeData:
    """As a browser has a picture: where it is, and its pixels or not."""
    mime = QMimeData()
    mime.setHtml(f'<img src="{PICTURE_ADDRESS}">')
    mime.setUrls([QUrl(PICTURE_ADDRESS)])
    if picture is not None:
        mime.setData("image/png", QByteArray(picture.read_bytes()))
    return mime


def things(folder: Path) -> dict[str, Callable[[], QMimeData]]:
    """What can be dragged, by name."""
    lake, otter = folder / "lake.png", folder / "otter.png"
    return {
        "background": lambda: files(lake),
        "layer": lambda: files(otter),
        "broken": lambda: files(folder / "broken.jpg", otter),
        "browser": lambda: browser(otter),
        "address": lambda: browser(None),
    }


class Thing(QLabel):
    """A row that can be dragged away."""

    def __init__(self, make: Callable[[], QMimeData]) -> None:
        super().__init__("drag me")
        self._make = make
        self.setFixedSize(WIDTH, ROW)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = QDrag(self)
        drag.setMimeData(self._make())
        # A file manager would rather move than copy.
        drag.exec(_ACTIONS, Qt.DropAction.MoveAction)


def source(folder: Path) -> QWidget:
    """The window that things are dragged from."""
    window = QWidget()
    rows = QVBoxLayout(window)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for make in things(folder).values():
        rows.addWidget(Thing(make))
    window.setWindowTitle("Things to drag")
    window.move(0, 0)
    return window


def target(folder: Path) -> QWidget:
    """SSH Studio without a model, that tells what arrives."""
    from ssh_studio.app import build
    from ssh_studio.document.autosave import Autosave
    from ssh_studio.settings import Settings

    settings = Settings()
    settings.set("live.on", False)
    settings.set("autosave.seconds", 0)
    app = build(settings, autosave=Autosave(folder / "autosave"))
    canvas, told = app.canvas, [""]

    def tell() -> None:
        state = app.document.state
        corner = canvas.mapToGlobal(QPoint(0, 0))
        line = json.dumps(
            {
                "over": canvas.dragged_over,
                "active": app.window.isActiveWindow(),
                "background": state.background and state.background.name,
                "layers": [(each.name, *each.bounds) for each in state.layers],
                "corner": (corner.x() + canvas.viewport.shift[0],
                           corner.y() + canvas.viewport.shift[1]),
                "zoom": canvas.zoom,
                "said": box.text() if (box := app.presenter._open_box) else "",
                "asks": box is not None and box.isActiveWindow(),
            }
        )  # fmt: skip
        if line != told[0]:
            told[0] = line
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()

    timer = QTimer(app, interval=20)
    timer.timeout.connect(tell)
    timer.start()
    app.window.setGeometry(WIDTH + 20, 0, 1100, 700)
    app.start()
    return app.window


if __name__ == "__main__":
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        os.environ.pop(name, None)
    qt = QApplication(sys.argv[:1])
    shown = {"source": source, "target": target}[sys.argv[1]](Path(sys.argv[2]))
    shown.show()
    sys.exit(qt.exec())
