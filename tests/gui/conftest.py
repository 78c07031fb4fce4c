"""A hidden screen, small documents, and a watch over what tests leave behind."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import cv2  # points Qt to plugins of its own; better now than in a test
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.renderer import Renderer
from ssh_studio.live.jobs import Jobs
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.controllers.mask_exchange import MaskExchange
from ssh_studio.ui.controllers.masks import MasksController
from ssh_studio.ui.controllers.refining import RefiningController
from ssh_studio.ui.controllers.spill import SpillController
from ssh_studio.ui.controllers.subject import SubjectController
from ssh_studio.ui.error_presenter import ErrorPresenter
from ssh_studio.ui.language import speak
from ssh_studio.ui.tools.toolbox import Toolbox

# Before any QApplication.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_NO_BUTTON = Qt.MouseButton.NoButton
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fails a test that leaves a visible window, a running timer or a thread of ours."""
    before = set(threading.enumerate())
    yield
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    # Qt's hidden screen deletes what is in its clipboard too late and crashes at the very end.
    QApplication.clipboard().clear()
    app.processEvents()
    # Objects in cycles with their children (fixtures that just ended) go before they are counted.
    gc.collect()
    windows = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    timers = [timer for timer in app.findChildren(QTimer) if timer.isActive()]
    threads = [
        thread.name
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and thread.name.startswith(("job", "live"))
    ]
    for widget in windows:
        widget.close()
    assert not windows, f"windows left open: {windows}"
    assert not timers, f"timers left running: {timers}"
    assert not threads, f"threads left running: {threads}"


class FakeLive(QObject):
    """Tones without a model."""

    tones_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tones: dict[str, Any] = {}


def grey(width: int, height: int, value: int = 90, name: str = "picture") -> Image:
    """A plain picture."""
    return Image(np.full((height, width, 3), value, np.uint8), name)


def small_state(width: int = 400, height: int = 300) -> State:
    """A grey background with one white layer of 100 x 60 whose corner is at (150, 120)."""
    picture = grey(100, 60, 250, "otter")
    layer = Layer(picture, Mask.filled(100, 60), Transform.at(150, 120, 100, 60), "Otter")
    return State(grey(width, height), width, height, (layer,), layer.id)


@pytest.fixture
def document() -> Document:
    return Document(small_state())


@pytest.fixture
def live() -> FakeLive:
    return FakeLive()


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def canvas(qtbot, document, live) -> Canvas:
    """Shown, 500 x 400, at 100 %, with the document in its middle: its corner at (50, 50)."""
    made = Canvas(document, Renderer(), live)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    assert made.viewport.shift == (50, 50)
    return made


@pytest.fixture
def toolbox(canvas, document, jobs) -> Toolbox:
    return Toolbox(document, canvas, jobs)


@pytest.fixture
def layer(document, toolbox) -> Layer:
    """All of the document: an orange disc before a green backdrop, all of it shown."""
    pixels = np.full((300, 400, 3), (40, 190, 70), np.uint8)
    soft: Any = np.zeros((300, 400), np.float32)
    cv2.circle(soft, (200, 150), 80, 1, -1)
    soft = cv2.GaussianBlur(soft, (0, 0), 2)[..., None]
    pixels = (soft * (220, 140, 40) + (1 - soft) * pixels).astype(np.uint8)
    made = Layer(Image(pixels, "fox.png"), Mask.filled(400, 300), Transform(200, 150), "Fox")
    state = State(document.state.background, 400, 300, (made,), made.id)
    document.edit("Layer", state)
    return made


class MaskDesk:
    """All controllers of the Mask menu, and what they say."""

    def __init__(self, document: Document, canvas: Canvas, jobs: Jobs) -> None:
        self.actions = actions = Actions()
        self.presenter = presenter = ErrorPresenter(log_path=lambda: "")
        self.said: list[str] = []
        self.shown: list[str] = []
        presenter.noticed.connect(self.said.append)
        presenter.shown.connect(self.shown.append)
        self.masks = MasksController(document, actions, jobs, presenter)
        self.spill = SpillController(document, actions, Settings(), jobs, presenter)
        self.refining = RefiningController(document, actions, jobs, canvas, self.spill, presenter)
        self.exchange = MaskExchange(document, actions, jobs, self.masks, presenter)
        self.subject = SubjectController(document, actions, jobs, self.masks, presenter)


@pytest.fixture
def desk(document, canvas, jobs) -> Iterator[MaskDesk]:
    made = MaskDesk(document, canvas, jobs)
    yield made
    made.spill.close()
    made.presenter.close()


@dataclass
class Hand:
    """Moves the mouse over the canvas, in document pixels."""

    canvas: Canvas

    def drag(
        self,
        *points: tuple[float, float],
        button: Qt.MouseButton = _LEFT,
        keys: Qt.KeyboardModifier = _NO_KEYS,
        release: bool = True,
    ) -> None:
        """Press at the first point, go through the others, release at the last."""
        self.press(*points[0], button=button, keys=keys)
        for point in points[1:]:
            self.move(*point, buttons=button, keys=keys)
        if release:
            self.release(*points[-1], button=button, keys=keys)

    def click(self, x: float, y: float, **how: Any) -> None:  # noqa: ANN401 - as press
        self.press(x, y, **how)
        self.release(x, y, **how)

    def press(self, x: float, y: float, button=_LEFT, keys=_NO_KEYS) -> None:
        self.send(QEvent.Type.MouseButtonPress, x, y, button, button, keys)

    def move(self, x: float, y: float, buttons=_LEFT, keys=_NO_KEYS) -> None:
        self.send(QEvent.Type.MouseMove, x, y, _NO_BUTTON, buttons, keys)

    def hover(self, x: float, y: float) -> None:
        self.move(x, y, buttons=_NO_BUTTON)

    def release(self, x: float, y: float, button=_LEFT, keys=_NO_KEYS) -> None:
        self.send(QEvent.Type.MouseButtonRelease, x, y, button, _NO_BUTTON, keys)

    def double_click(self, x: float, y: float) -> None:
        self.click(x, y)
        self.send(QEvent.Type.MouseButtonDblClick, x, y, _LEFT, _LEFT, _NO_KEYS)
        self.release(x, y)

    def send(self, kind: QEvent.Type, x: float, y: float, button, buttons, keys) -> None:
        at = self.at(x, y)
        glob = self.canvas.mapToGlobal(at)
        QApplication.sendEvent(self.canvas, QMouseEvent(kind, at, glob, button, buttons, keys))

    def at(self, x: float, y: float) -> QPointF:
        """The position in the widget of a document point."""
        view = self.canvas.viewport.to_view((x, y))
        return QPointF(view[0] / self.canvas.unit, view[1] / self.canvas.unit)


@pytest.fixture
def hand(canvas) -> Hand:
    return Hand(canvas)


@pytest.fixture
def shown(canvas) -> Callable[[float, float], tuple[int, int, int]]:
    """Colour on the canvas at a document point, without what lies on top."""

    def colour(x: float, y: float) -> tuple[int, int, int]:
        canvas.draw_now()
        left, top = canvas.viewport.to_view((x, y))
        found = canvas._screen.colour_at(int(left), int(top))
        assert found is not None
        return found

    return colour


@pytest.fixture
def german(qapp) -> Iterator[None]:
    """The window speaks German."""
    locale, installed = QLocale(), speak(qapp, "de")
    yield
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(locale)
