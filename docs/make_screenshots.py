"""Make the pictures of the guide from the running program, on the sample composite.

    python docs/make_screenshots.py [NAME ...]

Needs neither a screen nor the user's settings: Qt draws into memory, in folders that are thrown
away. About half a minute. Look at them before you commit them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import cv2  # points Qt to plugins of its own; better now than later

os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)

import numpy as np  # noqa: E402
from PySide6.QtCore import QPoint, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from ssh_studio.app import App, build  # noqa: E402
from ssh_studio.document.export import render_full  # noqa: E402
from ssh_studio.live.waiting import wait_until  # noqa: E402
from ssh_studio.settings import Settings  # noqa: E402

IMAGES = Path(__file__).resolve().parent / "images"
_WIDTH, _HEIGHT = 1280, 800
_SECONDS = 120.0


class Studio:
    """The program with its window, and a hand that presses things."""

    def __init__(self, folder: Path) -> None:
        for kind in ("CONFIG_DIR", "STATE_DIR", "LOG_DIR", "USER_DATA"):
            os.environ[f"SSH_STUDIO_{kind}"] = str(folder / kind.lower())
        self.settings = Settings()
        self.settings.set("autosave.seconds", 0)
        self.app: App = build(self.settings)
        window = self.app.window
        window.resize(_WIDTH, _HEIGHT)
        window.show()
        self.app.start()
        assert wait_until(lambda: bool(self.app.live.status.device), _SECONDS)

    def open_sample(self) -> None:
        self.settings.set("export.folder", tempfile.gettempdir())
        self.app.first_steps.card.hide()
        self.app.files.open_sample()
        assert wait_until(lambda: bool(self.app.document.state.layers), _SECONDS)
        self.rest()

    def rest(self) -> None:
        """Until everything is done."""
        assert self.app.jobs.wait(_SECONDS)
        assert self.app.live.wait_idle(_SECONDS)
        for _ in range(5):
            QApplication.processEvents()

    def do(self, action_id: str) -> None:
        self.app.actions.refresh()
        assert self.app.actions.why_disabled(action_id) is None, action_id
        self.app.actions.action(action_id).trigger()
        self.rest()

    def drag(self, *points: tuple[float, float]) -> None:
        """With the left button, in document pixels."""
        canvas = self.app.canvas
        places = [QPointF(*canvas.viewport.to_view(point)).toPoint() for point in points]
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(canvas, left, none, places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, left, none, places[-1])
        self.rest()

    def dialog(self, action_id: str) -> QWidget:
        """Open a dialog and return it."""
        self.do(action_id)
        found = [w for w in QApplication.topLevelWidgets()
                 if w.isVisible() and w is not self.app.window and w.isWindow()]  # fmt: skip
        (dialog,) = found
        return dialog


def _start(studio: Studio) -> QWidget:
    return studio.app.window


def _sample(studio: Studio) -> QWidget:
    studio.open_sample()
    return studio.app.window


def _split(studio: Studio) -> QWidget:
    studio.do("view.split")
    layer = studio.app.document.state.layers[0]
    middle = studio.app.canvas.viewport.to_view((layer.transform.x, layer.transform.y))
    studio.app.canvas.move_split(middle[0])
    return studio.app.window


def _panels(studio: Studio) -> QWidget:
    studio.do("view.split")
    return studio.app.window.panel_area


def _light(studio: Studio) -> QWidget:
    studio.settings.set("ui.theme", "light")
    studio.rest()
    return studio.app.window


def _mask(studio: Studio) -> QWidget:
    studio.settings.set("ui.theme", "dark")
    studio.do("tool.erase")
    studio.drag((430, 600), (510, 540), (600, 560), (620, 650), (550, 690))
    return studio.app.window


def _search(studio: Studio) -> QWidget:
    studio.do("edit.undo")
    studio.do("tool.move")
    studio.do("help.search")
    studio.app.window.palette_sheet.line.setText("mask")
    return studio.app.window


def _closing(action_id: str) -> Callable[[Studio], QWidget]:
    def made(studio: Studio) -> QWidget:
        studio.app.window.palette_sheet.hide()
        for widget in QApplication.topLevelWidgets():
            if widget is not studio.app.window and widget.isVisible():
                widget.close()
        studio.rest()
        return studio.dialog(action_id)

    return made


PICTURES: dict[str, Callable[[Studio], QWidget]] = {
    "start": _start,
    "sample": _sample,
    "split": _split,
    "panels": _panels,
    "light": _light,
    "mask": _mask,
    "search": _search,
    "export": _closing("file.export"),
    "settings": _closing("edit.settings"),
    "shortcuts": _closing("help.shortcuts"),
    "models": _closing("look.models"),
    "fine-tune": _closing("look.fine_tune"),
    "guide": _closing("help.guide"),
}
"""In this order: each begins where the one before ended."""


def before_after(studio: Studio) -> np.ndarray:
    """The sample without and with its look, side by side, blue green red."""
    state = studio.app.document.state
    sides = [render_full(state)[..., :3], render_full(state, studio.app.live.newest_tones)[..., :3]]
    gap = np.full((sides[0].shape[0], 8, 3), 255, np.uint8)
    both = np.hstack([sides[0], gap, sides[1]])[..., ::-1]
    scale = 1600 / both.shape[1]
    return np.asarray(cv2.resize(both, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))


def pixels_of(widget: QWidget) -> np.ndarray:
    """What a widget shows, blue green red."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)[..., ::-1]


def write(name: str, pixels: np.ndarray) -> None:
    """As a JPEG without coarser colours, so that texts stay sharp."""
    flags = [cv2.IMWRITE_JPEG_QUALITY, 90, cv2.IMWRITE_JPEG_SAMPLING_FACTOR,
             cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]  # fmt: skip
    IMAGES.mkdir(exist_ok=True)
    assert cv2.imwrite(str(IMAGES / f"{name}.jpg"), pixels, flags)
    sys.stdout.write(f"docs/images/{name}.jpg\n")


def main(names: list[str]) -> int:
    """Make the pictures of these names, all if none is given."""
    qt = QApplication(["ssh-studio"])
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder))
        for name, make in PICTURES.items():
            widget = make(studio)
            studio.rest()
            QTest.mouseMove(widget, QPoint(1, 1))
            if not names or name in names:
                write(name, pixels_of(widget))
            if name == "sample" and (not names or "before-after" in names):
                write("before-after", before_after(studio))
        studio.app.close()
    del qt
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
