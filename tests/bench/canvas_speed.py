"""What a hand feels: `python -m tests.bench.canvas_speed`.

A 12-megapixel layer over a 24-megapixel background, its look on, in the real canvas (1600x1000)
with the real tools and the default model. A mouse tells 60 places a second; a frame is everything
that the window's thread does for one of them: the event, the looks that arrived, the drawing.
Beside it a yardstick of the same process, a plain copy of the view's pixels. On a machine that is
busy with something else, `--processor` counts what the window's thread computes, in one thread,
instead of what passes.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ssh_studio.beside import keep_freed_memory
from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Point
from ssh_studio.document.layer import Layer
from ssh_studio.document.renderer import Renderer
from ssh_studio.live.jobs import Jobs
from ssh_studio.live.session import LiveSession
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.tools.toolbox import Toolbox
from tests.bench.measuring import document, held, median

WIDTH, HEIGHT = 1600, 1000
PERIOD = 1 / 60
_WHOLE = 95
"""Places of a stroke as wide as it gets: 30 pixels of the view apart, 1,800 a second."""
Change = Callable[[Layer, float], dict[str, Any]]
"""What a slider's place, 0 to 1, does to a layer."""
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Bench:
    """The document in its canvas, and a hand."""

    def __init__(
        self, state: State | None = None, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        """state: its active layer is the one that is moved; clock: times frames, in seconds."""
        self._clock = clock
        self._moves = 0
        # As the program does.
        keep_freed_memory()
        self.document = Document(state or document())
        start = time.perf_counter()
        renderer = Renderer()
        self.live = LiveSession(self.document, prepare=renderer.prepare)
        self.canvas = Canvas(self.document, renderer, self.live)
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.show()
        self.jobs = Jobs()
        self.toolbox = Toolbox(self.document, self.canvas, self.jobs)
        QCoreApplication.processEvents()
        self.canvas.grab()
        self.first_picture = _since(start)
        assert self.live.wait_idle(300)
        self.first_look = _since(start)

    def close(self) -> None:
        """End the threads."""
        self.jobs.shutdown()
        self.live.close()
        self.canvas.close()

    @property
    def layer(self) -> Layer:
        """The active one."""
        layer = self.document.state.find(self.document.state.active)
        assert layer is not None
        return layer

    def show(self, zoom: float | None, angle: float = 0) -> None:
        """Zoom (None: all of it), and turn the layer."""
        layer = self.layer
        transform = replace(layer.transform, angle=angle)
        self.document.update(layer.id, "Turn", transform=transform)
        if zoom is None:
            self.canvas.fit()
        else:
            self.canvas.set_zoom(zoom)
        assert self.live.wait_idle(60)
        self.canvas.grab()

    def send(self, kind: QEvent.Type, at: Point) -> None:
        """A mouse event at a point of the view."""
        point = QPointF(*at)
        button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
        held = _NONE if kind == QEvent.Type.MouseButtonRelease else _LEFT
        event = QMouseEvent(kind, point, self.canvas.mapToGlobal(point), button, held,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def frame(self, work: Callable[[], object]) -> float:
        """Milliseconds that some work and all that follows from it take on this thread."""
        start, counted = time.perf_counter(), self._clock()
        work()
        QCoreApplication.processEvents()
        # What Qt sends when the screen is ready: only what changed is painted.
        QApplication.sendEvent(self.canvas, QEvent(QEvent.Type.UpdateRequest))
        taken = 1000 * (self._clock() - counted)
        time.sleep(max(0.0, PERIOD - (time.perf_counter() - start)))
        return taken

    def stroke(self, tool: str, frames: int) -> list[float]:
        """Frames of a drag with a tool along a curve around the middle, as fast however many."""
        self.toolbox.choose(tool)
        self.live.wait_idle(60)
        # A closed curve: where a layer ends up elsewhere, another one is taken by the next stroke.
        reach = (frames + 5) / _WHOLE
        steps = np.linspace(0, 4 * np.pi, frames + 5)
        across, down = 220 * reach * np.sin(steps), 130 * reach * np.sin(2 * steps)
        places = [(WIDTH / 2 + x, HEIGHT / 2 + y) for x, y in zip(across, down, strict=True)]
        self.send(QEvent.Type.MouseButtonPress, places[0])
        taken = [self.frame(partial(self.send, QEvent.Type.MouseMove, at)) for at in places]
        ended = self.frame(lambda: self.send(QEvent.Type.MouseButtonRelease, places[-1]))
        # The first ones are not for the canvas: they begin the gesture.
        return [*taken[5:], ended]

    def slider(self, frames: int, change: Change) -> list[float]:
        """Frames of a slider that is dragged."""
        layer = self.layer
        self.document.begin("Slide")
        taken = []
        for share in np.linspace(1, 0.3, frames):
            fields = change(layer, float(share))
            taken.append(self.frame(partial(self.document.update, layer.id, "", **fields)))
        taken.append(self.frame(self.document.commit))
        return taken

    def looks(self, count: int) -> list[float]:
        """From a change until its look is on the canvas."""
        taken = []
        for _ in range(count):
            layer = self.layer
            start = time.perf_counter()
            # To somewhere new each time: what was seen once is kept.
            self._moves += 1
            place = layer.transform.moved((15 + self._moves) * (-1) ** self._moves, 0)
            self.document.update(layer.id, "Move", transform=place)
            assert self.live.wait_idle(60)
            self.canvas.grab()
            taken.append(_since(start))
        return taken

    def undo(self, count: int) -> list[float]:
        """Steps back and forth through what was done so far."""
        ways = [self.document.undo] * (count // 2) + [self.document.redo] * (count // 2)
        return [self.frame(way) for way in ways]


def report(name: str, taken: list[float]) -> None:
    """A line; the last time is that of the end of the gesture."""
    middle, slow = np.percentile(taken[:-1], (50, 95))
    copy = median(np.zeros((HEIGHT, WIDTH, 4), np.uint8).copy, 30)
    print(
        f"{name:44} {middle:7.1f} ms   95 % {slow:6.1f} ms   longest {max(taken):6.1f} ms"
        f"   end {taken[-1]:6.1f} ms   (a copy: {copy:.1f} ms)",
        flush=True,
    )


def _since(start: float) -> float:
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=150)
    parser.add_argument("--processor", action="store_true", help="count processor time")
    arguments = parser.parse_args()
    frames = arguments.frames
    if arguments.processor:
        cv2.setNumThreads(1)
        os.cpu_count = lambda: 1
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        os.environ.pop(name, None)
    _app = QApplication([])
    bench = Bench(clock=time.thread_time if arguments.processor else time.perf_counter)
    print(f"first picture {bench.first_picture:.0f} ms")
    print(f"first look, with the start of torch {bench.first_look:.0f} ms")
    for name, zoom, angle in (
        ("drag, fitted", None, 0.0),
        ("drag, 60 %", 0.6, 0.0),
        ("drag, 100 %", 1.0, 0.0),
        ("drag, 100 %, turned", 1.0, 20.0),
    ):
        bench.show(zoom, angle)
        report(name, bench.stroke("move", frames))
    for name, zoom in (("fitted", None), ("100 %", 1.0)):
        bench.show(zoom)
        report(f"dab of the eraser, {name}", bench.stroke("erase", frames))
    bench.show(None)
    sliders: dict[str, Change] = {
        "strength of the look": lambda layer, x: {"look": replace(layer.look, strength=x)},
        "exposure": lambda layer, x: {"adjustments": replace(layer.adjustments, exposure=x)},
        "opacity": lambda _, x: {"opacity": x},
    }
    for name, change in sliders.items():
        report(f"slider: {name}, fitted", bench.slider(frames, change))
    status = bench.live.status
    print(f"look on {status.device}: {status.milliseconds or 0:.0f} ms, median of the last")
    print(f"memory: {held('VmRSS'):.0f} MB, at most {held('VmHWM'):.0f} MB")
    bench.close()


if __name__ == "__main__":
    main()
