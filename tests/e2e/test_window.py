"""The window as users start it: through `main()`, by mouse and actions, with the default model."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from ssh_studio.__main__ import main
from ssh_studio.app import build
from ssh_studio.document.export import render_full
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from ssh_studio.live.session import LiveSession
from ssh_studio.live.waiting import wait_until
from ssh_studio.settings import Settings, default_path
from ssh_studio.ui.dialogs.export import ExportDialog
from ssh_studio.ui.dialogs.recovery import RecoveryChoice
from ssh_studio.ui.main_window import MainWindow
from tests.launch import BACKGROUND, FOREGROUND

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(__file__).parent / "data"


def run_window(arguments: list[str], scenario: Callable[[MainWindow], None]) -> int:
    """Run the program; once its window is there, the scenario; then close it."""
    problems: list[BaseException] = []

    def play() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        window = next(w for w in windows if w.isVisible())
        try:
            scenario(window)
        except BaseException as problem:  # noqa: BLE001 - raised again outside the event loop
            problems.append(problem)
            window.document.mark_saved()
        window.close()
        # Whatever still keeps the program alive shall not keep the tests.
        QTimer.singleShot(5000, window, QApplication.quit)

    QTimer.singleShot(200, play)
    code = main(arguments)
    if problems:
        raise problems[0]
    return code


def until(done: Callable[[], bool], seconds: float = 30) -> None:
    assert wait_until(done, seconds)


def live_of(window: MainWindow) -> LiveSession:
    live = window.canvas.live
    assert isinstance(live, LiveSession)
    return live


def do(window: MainWindow, action_id: str) -> None:
    window.actions_table.refresh()
    assert window.actions_table.why_disabled(action_id) is None
    window.actions_table.action(action_id).trigger()


def drag(window: MainWindow, *points: tuple[float, float]) -> None:
    """With the left button, in document pixels."""
    canvas = window.canvas
    places = []
    for point in points:
        x, y = canvas.viewport.to_view(point)
        places.append(QPoint(round(x / canvas.unit), round(y / canvas.unit)))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, left, none, places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, left, none, places[-1])


def compare(pixels: np.ndarray, name: str) -> None:
    """With a stored small picture. Where there is none, it is made, to be looked at.

    Less than a level is roundings and where a mouse can point. Another default model changes more;
    then the file is to be deleted, made anew and looked at.
    """
    path = DATA / name
    height, width = pixels.shape[:2]
    small = cv2.resize(pixels, (160, round(160 * height / width)), interpolation=cv2.INTER_AREA)
    if not path.exists():
        write_picture(path, np.asarray(small, np.uint8))
        pytest.fail(f"{path} was missing and is made now: look at it, and run this again.")
    stored = read_picture(path).pixels
    assert stored.shape == small.shape
    apart = np.abs(small.astype(float) - stored)
    assert apart.mean() < 1
    assert np.percentile(apart, 99.5) < 12


def work(window: MainWindow) -> None:
    """Move the layer, paint in its mask; every look arrives."""
    document, live = window.document, live_of(window)
    (layer,) = document.state.layers
    assert live.wait_idle(90)
    first = live.look_of(layer.id)
    assert first is not None
    assert live.status.device
    drag(window, (120, 330), (180, 330), (260, 300))
    moved = document.state.layers[0]
    assert moved.transform.x > layer.transform.x + 100
    do(window, "tool.erase")
    drag(window, (200, 250), (260, 250), (300, 300))
    assert (layer.mask.pixels == 0).sum() > (read_picture(FOREGROUND).pixels[..., 3] == 0).sum()
    assert live.wait_idle(30)
    assert live.look_of(layer.id) is not first
    assert document.history.position == 3


def test_from_opening_to_export(qapp, home, monkeypatch, tmp_path) -> None:
    project, exported = tmp_path / "work.ora", tmp_path / "work.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(project), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(project)], ""))

    def scenario(window: MainWindow) -> None:
        document, live = window.document, live_of(window)
        until(lambda: bool(document.state.layers))
        work(window)
        wanted = render_full(document.state, live.newest_tones)
        plain = render_full(document.state)
        assert np.abs(wanted.astype(int) - plain).max() > 8
        mask = document.state.layers[0].mask.pixels.copy()
        while document.history.can_undo:
            do(window, "edit.undo")
        assert document.state.is_empty
        while document.history.can_redo:
            do(window, "edit.redo")
        np.testing.assert_array_equal(document.state.layers[0].mask.pixels, mask)
        assert live.wait_idle(30)
        np.testing.assert_array_equal(render_full(document.state, live.newest_tones), wanted)
        assert window.isWindowModified()
        do(window, "file.save_as")
        until(lambda: not window.isWindowModified())
        do(window, "file.new")
        assert document.state.is_empty
        do(window, "file.open")
        until(lambda: bool(document.state.layers))
        assert window.windowTitle().startswith("work[*]")
        np.testing.assert_array_equal(document.state.layers[0].mask.pixels, mask)
        do(window, "file.export")
        dialog = window.findChild(ExportDialog)
        assert dialog is not None
        dialog.name.setText(str(exported))
        dialog.export_button.click()
        until(lambda: window.findChild(ExportDialog) is None or not dialog.isVisible())
        np.testing.assert_array_equal(read_picture(exported).pixels, wanted)
        compare(wanted, "window.png")

    assert run_window([str(BACKGROUND), str(FOREGROUND)], scenario) == 0
    assert [t.name for t in threading.enumerate() if t.name.startswith(("job", "live"))] == []
    # Nothing to recover after a proper end, and the settings are there.
    assert list((home / "state_dir").glob("autosave/session-*")) == []
    assert str(project) in Settings(default_path()).get("recent.files")
    assert (home / "log_dir" / "ssh-studio.log").stat().st_size > 0


def test_the_sample_and_switching_off(qapp, home) -> None:
    def scenario(window: MainWindow) -> None:
        live = live_of(window)
        until(lambda: bool(window.document.state.layers))
        assert not window.isWindowModified()
        assert live.wait_idle(90)
        assert live.tones
        do(window, "look.toggle")
        assert not live.tones

    assert run_window(["--sample"], scenario) == 0
    assert Settings(default_path()).get("live.on") is False


def test_work_survives_a_kill(qtbot, home, tmp_path) -> None:
    settings = Settings(default_path())
    settings.set("autosave.seconds", 1)
    settings.set("live.on", False)
    settings.save()
    command = [sys.executable, "-m", "ssh_studio", str(BACKGROUND), str(FOREGROUND)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        deadline = time.monotonic() + 60
        while not list((home / "state_dir").glob("autosave/session-*/document.zip")):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
    finally:
        process.kill()
        process.wait()
    settings.set("autosave.seconds", 0)
    app = build(settings)
    qtbot.addWidget(app.window)
    app.window.show()
    app.start()
    assert app.safety.dialog is not None
    app.safety.dialog._choose(RecoveryChoice.RECOVER)
    assert app.jobs.wait(60)
    assert app.jobs.wait(60)
    state = app.document.state
    assert state.background is not None
    np.testing.assert_array_equal(state.background.pixels, read_picture(BACKGROUND).pixels)
    foreground = read_picture(FOREGROUND).pixels
    np.testing.assert_array_equal(state.layers[0].mask.pixels, foreground[..., 3])
    assert app.window.isWindowModified()
    app.close()
    assert list((home / "state_dir").glob("autosave/session-*")) == []


@pytest.mark.parametrize("broken", ["gone.jpg", "folder", "text.png"])
def test_what_cannot_be_opened_is_a_sentence(qapp, home, tmp_path, broken) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.png").write_text("no picture")
    settings = Settings()
    settings.set("live.on", False)
    app = build(settings)
    said: list[str] = []
    app.presenter.shown.connect(said.append)
    app.files.open_paths([tmp_path / broken])
    assert app.jobs.wait(20)
    app.close()
    assert len(said) == 1
    assert broken in said[0]
    assert app.document.state.is_empty
