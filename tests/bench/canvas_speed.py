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
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Point, Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.renderer import Renderer
from ssh_studio.live.jobs import Jobs
from ssh_studio.live.session import LiveSession
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.tools.toolbox import Toolbox

WIDTH, HEIGHT = 1600, 1000
PERIOD = 1 / 60
Change = Callable[[Layer, float], dict[str, Any]]
"""What a slider's place, 0 to 1, does to a layer."""
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def photo(width: int, height: int, seed: int) -> Image:
    """Smooth colours with grain: what the tables of a look meet in photos, not in noise."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(20, 235, (height // 500, width // 500, 3), np.uint8)
    pixels = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return Image(np.asarray(cv2.add(pixels, rng.integers(0, 12, pixels.shape, np.uint8))))


def scene() -> State:
    """6000x4000, with a layer of 4000x3000 that a soft ellipse cuts out."""
    rows, columns = np.mgrid[:3000, :4000].astype(np.float32)
    away = np.hypot(rows / 1500 - 1, columns / 2000 - 1)
    mask = Mask((((0.95 - away) * 20).clip(0, 1) * 255).astype(np.uint8))
    layer = Layer(photo(4000, 3000, 1), mask, Transform.at(900, 500, 4000, 3000))
    return State(photo(6000, 4000, 0), 6000, 4000, (layer,), layer.id)


class Bench:
    """The document in its canvas, and a hand."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        """clock: what frames are timed with, in seconds."""
        self._clock = clock
        self.document = Document(scene())
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
        print(f"first picture                                {_since(start):7.0f} ms")
        assert self.live.wait_idle(300)
        print(f"first look, with the start of torch          {_since(start):7.0f} ms")

    def close(self) -> None:
        """End the threads."""
        self.jobs.shutdown()
        self.live.close()
        self.canvas.close()

    def show(self, zoom: float | None, angle: float = 0) -> None:
        """Zoom (None: all of it), and turn the layer."""
        layer = self.document.state.layers[0]
        transform = replace(Transform.at(900, 500, 4000, 3000), angle=angle)
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
        """Frames of a drag with a tool along a curve around the middle."""
        self.toolbox.choose(tool)
        self.live.wait_idle(60)
        steps = np.linspace(0, 4 * np.pi, frames + 5)
        places = [(WIDTH / 2 + 220 * np.sin(s), HEIGHT / 2 + 130 * np.sin(2 * s)) for s in steps]
        self.send(QEvent.Type.MouseButtonPress, places[0])
        taken = [self.frame(partial(self.send, QEvent.Type.MouseMove, at)) for at in places]
        ended = self.frame(lambda: self.send(QEvent.Type.MouseButtonRelease, places[-1]))
        # The first ones are not for the canvas: they begin the gesture.
        return [*taken[5:], ended]

    def slider(self, frames: int, change: Change) -> list[float]:
        """Frames of a slider that is dragged."""
        layer = self.document.state.layers[0]
        self.document.begin("Slide")
        taken = []
        for share in np.linspace(1, 0.3, frames):
            fields = change(layer, float(share))
            taken.append(self.frame(partial(self.document.update, layer.id, "", **fields)))
        taken.append(self.frame(self.document.commit))
        return taken


def report(name: str, taken: list[float]) -> None:
    """A line; the last time is that of the end of the gesture."""
    median, slow = np.percentile(taken[:-1], (50, 95))
    picture = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    copies = []
    for _ in range(30):
        start = time.perf_counter()
        picture.copy()
        copies.append(_since(start))
    print(
        f"{name:44} {median:7.1f} ms   95 % {slow:6.1f} ms   longest {max(taken):6.1f} ms"
        f"   end {taken[-1]:6.1f} ms   (a copy: {np.median(copies):.1f} ms)",
        flush=True,
    )


def memory() -> str:
    """What the process holds now and held at most (Linux), in megabytes."""
    found = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    now, most = (int(found[name].split()[0]) / 1e3 for name in ("VmRSS", "VmHWM"))
    return f"{now:.0f} MB, at most {most:.0f} MB"


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
    bench = Bench(time.thread_time if arguments.processor else time.perf_counter)
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
    print(f"memory: {memory()}")
    bench.close()


if __name__ == "__main__":
    main()
