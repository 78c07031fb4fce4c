"""The dialog that fine-tunes, in all its states, with a program that only pretends to."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from ssh_studio.app import App, build
from ssh_studio.document.autosave import Autosave
from ssh_studio.document.document import Document
from ssh_studio.errors import ModelError
from ssh_studio.fine_tuning import program as programs
from ssh_studio.fine_tuning.command import Order, Trainer
from ssh_studio.fine_tuning.lines import EventLines
from ssh_studio.fine_tuning.program import Program
from ssh_studio.fine_tuning.run import Run
from ssh_studio.fine_tuning.runs import free_folder, unseen_runs
from ssh_studio.fine_tuning.story import Phase, Story
from ssh_studio.live.jobs import Jobs
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.fine_tuning import FineTuning
from ssh_studio.ui.controllers.models import ModelsController
from ssh_studio.ui.error_presenter import ErrorPresenter
from ssh_studio.ui.fine_tuning import form
from ssh_studio.ui.fine_tuning.dialog import FineTuneDialog
from ssh_studio.ui.fine_tuning.words import duration
from tests.gui.conftest import small_state

FAKE = Trainer((sys.executable, str(Path(__file__).with_name("fake_trainer.py"))))
WAIT = 15_000
# Without the engine: importing it takes seconds.
DEFAULT: Any = SimpleNamespace(name="default", title="Default", architecture="studio", problem="")


def checked(name: str) -> None:
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name):
        raise ModelError("Use letters.")


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path) -> Path:
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(form, "check_name", checked)
    return tmp_path / "data"


@pytest.fixture
def photos(tmp_path) -> Path:
    folder = tmp_path / "my photos"
    folder.mkdir()
    return folder


NO_FILES: Any = SimpleNamespace(question=None)


class Desk:
    """Only what the dialog needs: no canvas, no panels, no engine."""

    def __init__(self, jobs: Jobs) -> None:
        self.jobs = jobs
        self.document = Document()
        self.window = QWidget()
        self.actions = Actions()
        self.presenter = ErrorPresenter(log_path=lambda: "")
        self.models = ModelsController(
            self.document, self.actions, Settings(), jobs, self.presenter
        )
        self.models.facts = [DEFAULT]
        # Looking for models means importing the engine.
        self.models.refresh = lambda then=None: None  # type: ignore[method-assign]
        self.fine_tuning = FineTuning(
            self.document, self.actions, Settings(), jobs, self.models, NO_FILES, self.presenter,
            FAKE,
        )  # fmt: skip
        self.fine_tuning.attach(self.window)
        self.window.show()

    def close(self) -> None:
        """As the application does it."""
        if self.window.isVisible() or self.fine_tuning.run.is_active:
            self.fine_tuning.run.end_now()
        self.end()

    def end(self) -> None:
        """What comes after the window has gone."""
        self.fine_tuning.close()
        self.models.close()
        self.presenter.close()
        self.window.removeEventFilter(self.fine_tuning)
        self.window.close()


@pytest.fixture
def start(qtbot, jobs) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def started() -> Desk:
        desks.append(Desk(jobs))
        return desks[-1]

    yield started
    for desk in desks:
        if desk.window.isVisible():
            desk.close()
    for left in programs._LEFT:
        left.kill()
        left.wait()
    programs._LEFT.clear()


@pytest.fixture
def app(start) -> Desk:
    return start()


def dialog_of(app: Desk) -> FineTuneDialog:
    if app.fine_tuning.dialog is None:
        app.actions.action("look.fine_tune").trigger()
        assert app.jobs.wait(30)
    assert app.fine_tuning.dialog is not None
    return app.fine_tuning.dialog


def begin(app: Desk, photos: Path, name: str) -> Run:
    app.fine_tuning.begin(Order(photos, name, 10))
    assert app.fine_tuning.run.is_active
    return app.fine_tuning.run


def pid_of(run: Run) -> int:
    assert isinstance(run._program, Program)
    return run._program.owner.pid


def over(qtbot, run: Run) -> Story:
    qtbot.waitUntil(lambda: not run.is_active, timeout=WAIT)
    return run.story


def at(qtbot, run: Run, phase: Phase) -> None:
    qtbot.waitUntil(lambda: run.story.phase is phase, timeout=WAIT)


# The form


def test_a_folder_is_looked_into_before_it_can_start(app, qtbot, photos) -> None:
    dialog = dialog_of(app)
    page = dialog.form
    assert not page.start.isEnabled()
    page.take_folder(photos)
    assert "Looking" in page.found.line.text()
    qtbot.waitUntil(lambda: page.start.isEnabled(), timeout=WAIT)
    assert page.found.line.text() == "409 photos to learn from. 2 copies of others count once."
    assert page.name.text() == "my-photos"
    assert "10 min of training" in page.estimate.text()
    assert "CPU" in page.estimate.text()
    assert page.found.files.isHidden()
    page.found.more.click()
    item = page.found.files.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "it is grey"
    page.budget.button("thorough").click()
    assert "1 h of training" in page.estimate.text()
    page.budget.button("own").click()
    assert page.own.isVisible()
    assert page.minutes == 30


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("few", "There are 4 photos that can be used; 20 are needed."),
        ("empty", "There are no photos in this folder."),
        ("broken", "The disk of the photos is gone."),
    ],
)
def test_a_folder_that_will_not_do_says_why(app, qtbot, tmp_path, name, said) -> None:
    (tmp_path / name).mkdir()
    page = dialog_of(app).form
    page.take_folder(tmp_path / name)
    qtbot.waitUntil(lambda: page.found.line.text() == said, timeout=WAIT)
    assert page.found.line.property("kind") == "bad"
    assert not page.start.isEnabled()


def test_names_are_checked_while_they_are_typed(app, qtbot, photos) -> None:
    page = dialog_of(app).form
    page.take_folder(photos)
    qtbot.waitUntil(lambda: page.start.isEnabled(), timeout=WAIT)
    for name, said in (("default", "There is a model of this name"), ("my photos!", "letters"),
                       ("", "")):  # fmt: skip
        page.name.setText(name)
        assert said in page.note.text()
        assert not page.start.isEnabled()
    page.name.setText("mine")
    assert page.start.isEnabled()
    # A dropped photo stands for its folder.
    picture = photos / "a.jpg"
    picture.touch()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    page.folder.clear()
    dialog_of(app).dropEvent(drop)
    assert page.folder.text() == str(photos)
    page.folder.setText("/nowhere")
    page._take_typed()
    assert "There is no folder" in page.found.line.text()
    assert not app.fine_tuning.inspection.is_active


def test_another_folder_ends_the_look_into_the_first(app, qtbot, tmp_path, photos) -> None:
    (tmp_path / "slow").mkdir()
    page = dialog_of(app).form
    page.take_folder(tmp_path / "slow")
    qtbot.waitUntil(lambda: "5 of 24" in page.found.line.text(), timeout=WAIT)
    page.take_folder(photos)
    qtbot.waitUntil(lambda: page.start.isEnabled(), timeout=WAIT)
    qtbot.waitUntil(lambda: not app.fine_tuning.inspection._folders, timeout=WAIT)


# The run


def test_a_better_model_is_told_and_used(app, qtbot, photos) -> None:
    app.document.edit("Open", small_state())
    dialog = dialog_of(app)
    run = begin(app, photos, "mine")
    assert dialog.pages.currentWidget() is dialog.progress
    story = over(qtbot, run)
    assert story.installed == "mine"
    assert dialog.pages.currentWidget() is dialog.outcome
    assert "“mine” is better" in dialog.outcome.title.text()
    assert "between 4.0 and 9.0 points less" in dialog.outcome.text.text()
    assert [step for step, _ in story.losses] == [1, 2, 3, 4]
    assert [score.own for score in story.scores] == [0.61, 0.55]
    dialog.outcome.use.click()
    assert app.document.state.layers[0].look.model == "mine"
    assert app.fine_tuning.dialog is None
    assert unseen_runs() == []
    assert dialog_of(app).pages.currentWidget() is dialog_of(app).form


@pytest.mark.parametrize(
    ("name", "title", "said"),
    [
        ("worse", "is not better", "between 1.0 and 3.0 points more"),
        ("unclear", "Not sure", "between 2.0 points less and 1.0 more"),
    ],
)
def test_what_is_not_better_is_kept_only_when_asked(app, qtbot, photos, name, title, said) -> None:
    outcome = dialog_of(app).outcome
    over(qtbot, begin(app, photos, name))
    assert title in outcome.title.text()
    assert said in outcome.text.text()
    assert "Nothing was installed" in outcome.text.text()
    assert not outcome.use.isVisible()
    outcome.keep.click()
    qtbot.waitUntil(lambda: outcome.use.isVisible(), timeout=WAIT)


def test_pause_resume_stop_and_keep(app, qtbot, photos) -> None:
    progress = dialog_of(app).progress
    run = begin(app, photos, "long")
    qtbot.waitUntil(lambda: run.story.step > 1, timeout=WAIT)
    assert "left" in progress.doing.text()
    assert "lower priority" in progress.pause.toolTip()
    progress.pause.click()
    at(qtbot, run, Phase.PAUSED)
    assert progress.pause.text() == "Resume"
    step = run.story.step
    progress.pause.click()
    qtbot.waitUntil(lambda: run.story.step > step, timeout=WAIT)
    progress.stop.click()
    assert not progress.stop.isEnabled()
    assert over(qtbot, run).reason == "stopped"


def test_cancelling_asks_and_can_be_resumed(app, qtbot, photos) -> None:
    dialog = dialog_of(app)
    run = begin(app, photos, "long")
    qtbot.waitUntil(lambda: run.story.step > 1, timeout=WAIT)
    dialog.progress.cancel.click()
    box = app.fine_tuning.question
    assert box is not None
    next(b for b in box.buttons() if b.text() == "Cancel training").click()
    assert over(qtbot, run).phase is Phase.CANCELLED
    assert dialog.outcome.title.text() == "Cancelled"
    dialog.outcome.resume.click()
    assert over(qtbot, run).phase is Phase.REPORTED
    # Steps that were done before are still on the curve, once each.
    steps = [step for step, _ in run.story.losses]
    assert steps == sorted(set(steps))


def test_a_crash_shows_the_last_lines(app, qtbot, photos) -> None:
    outcome = dialog_of(app).outcome
    run = begin(app, photos, "crash")
    story = over(qtbot, run)
    assert story.phase is Phase.FAILED
    assert "the seventh layer is missing" in outcome.lines.toPlainText()
    outcome.copy.click()
    assert "the seventh layer" in QGuiApplication.clipboard().text()
    outcome.resume.click()
    assert over(qtbot, run).phase is Phase.REPORTED


def test_what_the_program_says_of_its_failure_is_shown(app, qtbot, photos) -> None:
    outcome = dialog_of(app).outcome
    over(qtbot, begin(app, photos, "refused"))
    assert outcome.text.text().startswith("The disk is full.")
    assert outcome.resume.isVisible()
    folder = app.fine_tuning.run.story.run
    outcome.discard.click()
    assert not folder.exists()
    assert dialog_of(app).pages.currentWidget() is dialog_of(app).form


def test_a_killed_program_is_noticed(app, qtbot, photos) -> None:
    outcome = dialog_of(app).outcome
    run = begin(app, photos, "long")
    qtbot.waitUntil(lambda: run.story.step > 1, timeout=WAIT)
    os.kill(pid_of(run), signal.SIGKILL)
    over(qtbot, run)
    assert "ended from outside (SIGKILL)" in outcome.text.text()
    assert outcome.resume.isVisible()


def test_a_program_that_does_not_listen_is_ended(app, qtbot, photos, monkeypatch) -> None:
    monkeypatch.setattr(programs, "_PATIENCE_MS", 100)
    run = begin(app, photos, "long-deaf")
    qtbot.waitUntil(lambda: run.story.step > 1, timeout=WAIT)
    run.cancel()
    assert over(qtbot, run).phase is Phase.CANCELLED


def test_rubbish_between_the_events_does_no_harm(app, qtbot, photos) -> None:
    story = over(qtbot, begin(app, photos, "garbage"))
    assert story.phase is Phase.REPORTED
    assert [step for step, _ in story.losses] == [1, 2, 3, 4]
    assert [score.step for score in story.scores] == [0, 5]


def test_a_program_that_is_not_there_is_a_sentence(app, qtbot, photos) -> None:
    app.fine_tuning.run.trainer = Trainer(("/nowhere/python",))
    with qtbot.waitSignal(app.presenter.shown) as told:
        app.fine_tuning.begin(Order(photos, "mine", 10))
    assert "cannot be started: No such file" in told.args[0]
    assert not app.fine_tuning.run.is_active


def test_it_waits_on_the_gpu_while_somebody_drags(app, qtbot, photos, monkeypatch) -> None:
    app.document.edit("Open", small_state())
    run = begin(app, photos, "long-gpu")
    run._quiet.setInterval(150)
    qtbot.waitUntil(lambda: run.story.step > 1, timeout=WAIT)
    layer = app.document.state.layers[0]
    app.document.begin("Move")
    app.document.update(layer.id, "Move", opacity=0.5)
    at(qtbot, run, Phase.PAUSED)
    assert dialog_of(app).progress.doing.text() == "Waiting while you work"
    app.document.commit()
    at(qtbot, run, Phase.TRAINING)
    # Whoever paused it himself is not overruled.
    run.pause()
    at(qtbot, run, Phase.PAUSED)
    app.document.begin("Move")
    app.document.update(layer.id, "Move", opacity=0.7)
    app.document.commit()
    qtbot.wait(300)
    assert run.story.phase is Phase.PAUSED
    run.end_now()


# The end of the window


def question(app: Desk | App) -> QMessageBox:
    app.window.close()
    assert app.window.isVisible()
    assert app.fine_tuning.question is not None
    return app.fine_tuning.question


def answer(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


def test_closing_asks_and_the_training_goes_on_to_its_end(start, qtbot, photos) -> None:
    app = start()
    run = begin(app, photos, "mine")
    box = question(app)
    answer(box, "Do not quit")
    assert app.window.isVisible()
    answer(question(app), "Keep training")
    assert not app.window.isVisible()
    app.end()
    assert not run.is_active
    (process,) = programs._LEFT
    # The next window finds it, whether it still runs or has ended.
    again = start()
    again.fine_tuning.offer()
    assert again.jobs.wait(10)
    found = again.fine_tuning
    assert found.dialog is not None
    assert found.run.name == "mine"
    assert process.wait(15) == 0
    assert over(qtbot, found.run).installed == "mine"
    assert found.dialog.outcome.use.isVisible()
    found.dialog.close()
    assert unseen_runs() == []


def test_a_training_that_goes_on_can_be_stopped_by_the_next_window(start, qtbot, photos) -> None:
    app = start()
    begin(app, photos, "long")
    qtbot.waitUntil(lambda: app.fine_tuning.run.story.step > 1, timeout=WAIT)
    answer(question(app), "Keep training")
    app.end()
    (process,) = programs._LEFT
    again = start()
    again.fine_tuning.offer()
    assert again.jobs.wait(10)
    run = again.fine_tuning.run
    qtbot.waitUntil(lambda: run.story.phase is Phase.TRAINING, timeout=WAIT)
    progress = dialog_of(again).progress
    assert not progress.pause.isEnabled()
    assert "earlier window" in progress.pause.toolTip()
    progress.stop.click()
    assert process.wait(15) == 0
    assert over(qtbot, run).reason == "stopped"


@pytest.mark.parametrize("choice", ["Stop now", "Stop and keep"])
def test_closing_can_stop_it(start, qtbot, photos, choice) -> None:
    app = start()
    run = begin(app, photos, "long")
    qtbot.waitUntil(lambda: run.story.step > 1, timeout=WAIT)
    pid = pid_of(run)
    answer(question(app), choice)
    app.end()
    if choice == "Stop now":
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    else:
        assert programs._LEFT[0].wait(15) == 0
    (found,) = unseen_runs()
    assert found.owner is None
    assert found.story.phase is (Phase.FAILED if choice == "Stop now" else Phase.REPORTED)
    assert found.story.resumable is (choice == "Stop now")


def test_who_does_not_quit_after_all_is_asked_again(qtbot, photos, tmp_path) -> None:
    settings = Settings()
    settings.set("live.on", False)
    settings.set("autosave.seconds", 0)
    app = build(settings, autosave=Autosave(tmp_path / "autosave"))
    app.window.show()
    app.fine_tuning.run.trainer = FAKE
    app.document.edit("Open", small_state())
    run = app.fine_tuning.run
    app.fine_tuning.begin(Order(photos, "long", 10))
    answer(question(app), "Stop now")
    box = app.files.question
    assert box is not None
    box.button(QMessageBox.StandardButton.Cancel).click()
    qtbot.waitUntil(lambda: app.fine_tuning._leaving is None)
    assert run.is_active
    assert app.window.isVisible()
    answer(question(app), "Stop now")
    assert app.files.question is not None
    app.files.question.button(QMessageBox.StandardButton.Discard).click()
    assert not app.window.isVisible()
    app.close()
    assert not run.is_active


# Parts


def test_lines_come_in_pieces() -> None:
    lines = EventLines()
    assert lines.feed(b'{"event": "a"}\n{"ev') == [{"event": "a"}]
    assert lines.feed(b'ent": "b"}') == []
    assert lines.feed(b'\n{}\n{"event": 7}\n\n[]\n') == [{"event": "b"}]
    assert lines.feed(b"x" * (1 << 21)) == []
    assert lines.feed(b'y"}\n{"event": "c"}\n') == [{"event": "c"}]


def test_a_run_has_a_folder_of_its_own(home) -> None:
    first = free_folder("mine")
    assert first == home / "runs" / "mine"
    first.mkdir(parents=True)
    assert free_folder("mine") == first
    (first / "events.jsonl").touch()
    assert free_folder("mine").name == "mine-2"


def test_words_start_the_real_program(photos, monkeypatch) -> None:
    words = Trainer().begin(Order(photos, "mine", 10), Path("/run"), "auto")
    assert words[:4] == [sys.executable, "-m", "ssh_studio_training", "fine-tune"]
    assert Trainer().problem == ""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert "not installed" in Trainer().problem
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert Trainer().inspect([photos], "cpu")[:3] == [sys.executable, "train", "inspect"]


def test_durations_are_said_as_people_say_them() -> None:
    assert [duration(s) for s in (0.2, 59, 61, 3600, 3900)] == [
        "1 s", "59 s", "1 min", "1 h", "1 h 5 min",
    ]  # fmt: skip


def test_no_program_outlives_its_end(qtbot, tmp_path) -> None:
    program = Program([sys.executable, "-c", "import time; time.sleep(60)"], tmp_path)
    owner = program.owner
    assert owner.is_running
    program.end_now()
    assert not owner.is_running
