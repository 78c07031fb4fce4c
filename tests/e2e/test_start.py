"""Starts that do not go as they should: each gets its sentence, and none a traceback."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from ssh_studio.app import App, build, main
from ssh_studio.errors import DataNotFoundError
from ssh_studio.live.waiting import wait_until
from ssh_studio.settings import Settings
from ssh_studio.ui.second_start import Reception, Request, socket_name

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
BACKGROUND = SAMPLE / "background.jpg"


def start(*arguments: str, folder: Path, **environment: str) -> subprocess.Popen[str]:
    """The program as its own process; it ends by itself."""
    roots = os.pathsep.join((str(ROOT), str(ROOT / "training")))
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.Popen(
        [sys.executable, "-m", "ssh_studio", *arguments],
        cwd=folder,
        env={**kept, "PYTHONPATH": roots, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({"QT_QPA_PLATFORM": "xcb"}, "there is no display (neither DISPLAY nor"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":7777"}, "no display answers at DISPLAY=:7777"),
        ({"QT_QPA_PLATFORM": "bogus"}, "there is no QT_QPA_PLATFORM “bogus”"),
    ],
)
def test_no_display_is_a_sentence(home, tmp_path, environment, sentence) -> None:
    process = start(folder=tmp_path, **environment)
    said, complained = process.communicate(timeout=60)
    assert (process.returncode, said) == (1, "")
    assert sentence in complained
    assert complained.startswith("ssh-studio: No window can be opened")
    assert complained.count("\n") == 1
    assert "no window" not in (home / "log_dir" / "faults.log").read_text()


def test_the_display_can_be_asked_for_alone(home, tmp_path) -> None:
    process = start("--check-display", folder=tmp_path, QT_QPA_PLATFORM="offscreen")
    said, complained = process.communicate(timeout=60)
    assert (process.returncode, complained) == (0, "")
    assert said.startswith("offscreen: ")


def test_without_stderr_it_is_told_in_a_box(qtbot, home, monkeypatch) -> None:
    """A program of Windows without a console has none."""
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: told.append(text))
    monkeypatch.setenv("SSH_STUDIO_RESOURCES", str(home / "nowhere"))
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(DataNotFoundError):
        main(["--new-window"])
    assert len(told) == 1
    assert "SSH_STUDIO_RESOURCES" in told[0]


@pytest.fixture
def app(qtbot, home, monkeypatch, tmp_path_factory) -> Iterator[App]:
    """A window with its own place to listen."""
    # A short path: those of sockets have at most a hundred characters.
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run", numbered=True)))
    Path(os.environ["XDG_RUNTIME_DIR"]).chmod(0o700)
    settings = Settings()
    settings.set("live.on", False)
    settings.set("autosave.seconds", 0)
    built = build(settings)
    built.window.show()
    yield built
    built.close()


def test_a_second_start_hands_its_files_over(app, qtbot, tmp_path) -> None:
    shutil.copyfile(BACKGROUND, tmp_path / "lake.jpg")
    if sys.platform != "win32":
        # What a crash left behind: a socket that nobody listens to.
        with socket.socket(socket.AF_UNIX) as stale:
            stale.bind(socket_name())
    reception = Reception(app)
    reception.asked.connect(app.requests.take)
    assert reception.open()
    app.window.showMinimized()
    process = start("lake.jpg", folder=tmp_path)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    _, complained = process.communicate()
    assert process.returncode == 0, complained
    assert "--new-window" in complained
    assert wait_until(lambda: app.document.state.background is not None, 20)
    assert not app.window.isMinimized()
    assert app.files.name == "lake"
    # On purpose there is a second window, which leaves the place to the first.
    assert not Reception(app).open()
    reception.close()
    assert Reception(app).open()


def test_a_request_waits_for_an_open_dialog(app, tmp_path) -> None:
    app.actions.action("help.about").trigger()
    dialog = app.help.dialogs["help.about"]
    dialog.hide()
    dialog.setModal(True)
    dialog.show()
    app.requests.take(Request((str(BACKGROUND),)))
    assert not app.jobs.running
    dialog.close()
    assert wait_until(lambda: app.document.state.background is not None, 20)


def test_the_desktop_opens_a_file(app) -> None:
    reception = Reception(app)
    told: list[Request] = []
    reception.asked.connect(told.append)
    qt = QApplication.instance()
    assert qt is not None
    qt.installEventFilter(reception)
    QApplication.sendEvent(qt, QFileOpenEvent(str(BACKGROUND)))
    QApplication.sendEvent(qt, QEvent(QEvent.Type.User))
    qt.removeEventFilter(reception)
    assert told == [Request((str(BACKGROUND),))]


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b'{"version": 2, "files": []}', b"\xff"])
def test_nonsense_is_no_request(line) -> None:
    assert Request.from_line(line) is None
    given = Request(("/a b/ä.jpg",), sample=True, token="x")
    assert Request.from_line(given.to_line()) == given


def test_folders_that_cannot_be_written_are_said(qtbot, home) -> None:
    home.write_text("a file where the folders should be")
    settings = Settings(home / "config_dir" / "settings.json")
    settings.set("live.on", False)
    app = build(settings)
    said: list[str] = []
    app.presenter.shown.connect(said.append)
    app.window.show()
    app.start()
    app.close()
    assert all("cannot be written" in sentence for sentence in said)
    assert "settings are not kept" in said[0]
    assert "not saved on its own" in said[1]


@pytest.mark.parametrize("damage", ["gone", "cut short", "no list"])
def test_a_broken_model_is_no_obstacle(qtbot, home, monkeypatch, tmp_path, damage) -> None:
    models = tmp_path / "models"
    shutil.copytree(ROOT / "models", models)
    weights = models / "default.safetensors"
    if damage == "gone":
        weights.unlink()
    elif damage == "cut short":
        weights.write_bytes(weights.read_bytes()[:5000])
    else:
        (models / "models.json").write_text("{")
    monkeypatch.setenv("SSH_STUDIO_MODELS", str(models))
    app = build(Settings())
    app.window.show()
    app.files.open_paths([BACKGROUND, SAMPLE / "foreground.png"])
    assert wait_until(lambda: app.live.status.kind == "failed", 90)
    assert app.jobs.wait(20)
    assert len(app.document.state.layers) == 1
    assert not app.live.enabled
    assert not app.live.tones
    sentence = app.window.harmonize.sentence
    assert sentence.isVisible()
    named = "models.json" if damage == "no list" else "default.safetensors"
    assert named in sentence.text()
    app.close()
