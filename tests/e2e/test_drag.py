"""Real drags between two programs on a virtual screen. Skipped where there is none to be had."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ssh_studio.document.writing import write_picture
from tests.e2e.drag_windows import ROW, WIDTH, things

_NEEDED = ("Xvfb", "xdotool", "openbox")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, _NEEDED)), reason=f"needs {', '.join(_NEEDED)}"
)
ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 60.0


class Screen:
    """A virtual screen with both windows on it."""

    def __init__(self, folder: Path) -> None:
        self._running: list[subprocess.Popen[str]] = []
        self._folder = folder
        self._rows = list(things(folder))
        self._lines: queue.Queue[str] = queue.Queue()
        self.state: dict[str, Any] = {}

    def start(self) -> None:
        """Everything that `close` ends."""
        folder = self._folder
        read, write = os.pipe()
        self._start("Xvfb", "-screen", "0", "1300x760x24", "-displayfd", str(write), keep=write)
        os.close(write)
        with os.fdopen(read) as told:
            display = told.readline().strip()
        if not display:
            pytest.skip("Xvfb does not start")
        self._environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        self._start("openbox")
        self._start(sys.executable, "-m", "tests.e2e.drag_windows", "source", str(folder))
        self._program = self._start(
            sys.executable, "-m", "tests.e2e.drag_windows", "target", str(folder), told=True
        )
        threading.Thread(target=self._listen, daemon=True).start()
        self.wait(lambda now: True)
        self._corner = self._find("Things to drag")

    def wait(
        self,
        wanted: Callable[[dict[str, Any]], bool],
        meanwhile: Callable[[], object] = lambda: None,
    ) -> dict[str, Any]:
        """What the target tells as soon as it is as wanted; until then something may be done."""
        deadline = time.monotonic() + _SECONDS
        while True:
            try:
                line = self._lines.get(timeout=0.25)
            except queue.Empty:
                if time.monotonic() > deadline:
                    pytest.fail(f"The last that was told is {self.state}")
                meanwhile()
                continue
            if not line:
                pytest.skip("a window cannot be opened on Xvfb")
            self.state = json.loads(line)
            if wanted(self.state):
                return self.state

    def drop(self, thing: str, x: float, y: float) -> None:
        """Drag a thing to a place on the screen; the canvas shows that it would take it."""
        left, top = self._corner
        at = left + WIDTH // 2, top + ROW // 2 + ROW * self._rows.index(thing)
        self._mouse("mousemove", *at, "mousedown", 1)
        for step in (4, 8, 12, 16):
            self._mouse("mousemove", at[0] + step, at[1], "sleep", 0.05)
        for share in np.linspace(0, 1, 9):
            place = round(at[0] + (x - at[0]) * share), round(at[1] + (y - at[1]) * share)
            self._mouse("mousemove", *place, "sleep", 0.03)

        def tremble() -> None:
            # A busy source may begin its drag only here, and tells of it when the mouse moves.
            self._mouse("mousemove", round(x) + 1, round(y), "sleep", 0.05)
            self._mouse("mousemove", round(x), round(y), "sleep", 0.2)

        self.wait(lambda now: now["over"], tremble)
        tremble()
        self._mouse("mouseup", 1)

    def press(self, key: str) -> None:
        self._mouse("key", key)

    def close(self) -> None:
        for process in reversed(self._running):
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()

    def _start(self, *command: str, keep: int = -1, told: bool = False) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=getattr(self, "_environment", None),
            pass_fds=[keep] if keep >= 0 else [],
            stdout=subprocess.PIPE if told else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._running.append(process)
        return process

    def _listen(self) -> None:
        assert self._program.stdout is not None
        for line in self._program.stdout:
            self._lines.put(line)
        self._lines.put("")

    def _find(self, title: str) -> tuple[int, int]:
        found = self._mouse("search", "--sync", "--onlyvisible", "--name", title)
        place = self._mouse("mousemove", "--window", found.split()[-1], 0, 0, "getmouselocation")
        x, y = (int(part.partition(":")[2]) for part in place.split()[:2])
        return x, y

    def _mouse(self, *what: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, what)],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        return done.stdout


@pytest.fixture
def screen(tmp_path, home) -> Iterator[Screen]:
    rng = np.random.default_rng(0)
    write_picture(tmp_path / "lake.png", rng.integers(0, 255, (200, 300, 3), np.uint8))
    otter = rng.integers(0, 255, (40, 60, 4), np.uint8)
    otter[..., 3] = np.arange(60) * 4
    write_picture(tmp_path / "otter.png", otter)
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no more")
    made = Screen(tmp_path)
    try:
        made.start()
        yield made
    finally:
        made.close()


def test_what_other_programs_drag_arrives(screen) -> None:
    middle = screen.state["corner"][0] + 300, screen.state["corner"][1] + 250
    screen.drop("background", *middle)
    state = screen.wait(lambda now: now["background"] == "lake.png" and now["active"])
    assert not state["over"]
    assert state["layers"] == []
    assert state["zoom"] == 1

    def place(x: float, y: float) -> tuple[float, float]:
        return state["corner"][0] + x, state["corner"][1] + y

    screen.drop("layer", *place(200, 60))
    state = screen.wait(lambda now: len(now["layers"]) == 1)
    name, *edges = state["layers"][0]
    assert name == "otter"
    # The document may lie half a pixel beside the screen's: it is in the middle of the canvas.
    assert edges == pytest.approx([170, 40, 230, 80], abs=1)
    # Beside the document it is brought to its edge.
    screen.drop("browser", *place(-40, 100))
    state = screen.wait(lambda now: len(now["layers"]) == 2 and not now["over"])
    assert state["layers"][1][1:] == pytest.approx([-30, 80, 30, 120], abs=1)
    screen.drop("broken", *place(100, 100))
    # The keyboard follows the drop, and belongs to what is said of it.
    state = screen.wait(lambda now: len(now["layers"]) == 3 and now["asks"])
    assert "broken.jpg" in state["said"]
    screen.press("Escape")
    screen.wait(lambda now: not now["said"])
    screen.drop("address", *place(100, 100))
    state = screen.wait(lambda now: bool(now["said"]))
    assert "address" in state["said"]
    assert len(state["layers"]) == 3
