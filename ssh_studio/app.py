"""The application: everything put together, started, and ended without leaving anything behind."""

from __future__ import annotations

import gc
import logging
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# Before Qt, which reads the source of every module that is imported after it, to see whether it
# uses Qt: these bring half of all modules along.
from ssh_studio.beside import keep_freed_memory
from ssh_studio.document.autosave import Autosave
from ssh_studio.document.document import Document
from ssh_studio.document.renderer import Renderer
from ssh_studio.errors import StudioError

# isort: split
from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ssh_studio.live.jobs import Jobs
from ssh_studio.live.session import LiveSession
from ssh_studio.live.status import LiveKind, LiveStatus
from ssh_studio.logs import Logs
from ssh_studio.paths import user_log_dir
from ssh_studio.settings import Settings, default_path
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.canvas.monitor import read_profile
from ssh_studio.ui.clipboard import allow_large_pictures, local_path
from ssh_studio.ui.controllers.comparing import Comparing
from ssh_studio.ui.controllers.copying import Copying
from ssh_studio.ui.controllers.edits import EditsController
from ssh_studio.ui.controllers.exporting import Exporting
from ssh_studio.ui.controllers.files import FilesController
from ssh_studio.ui.controllers.fine_tuning import FineTuning
from ssh_studio.ui.controllers.first_steps import FirstStepsController
from ssh_studio.ui.controllers.help import HelpController
from ssh_studio.ui.controllers.importing import Importing
from ssh_studio.ui.controllers.layers import LayersController
from ssh_studio.ui.controllers.looks import LooksController
from ssh_studio.ui.controllers.mask_exchange import MaskExchange
from ssh_studio.ui.controllers.masks import MasksController
from ssh_studio.ui.controllers.models import ModelsController
from ssh_studio.ui.controllers.originals import Originals
from ssh_studio.ui.controllers.projects import Projects
from ssh_studio.ui.controllers.refining import RefiningController
from ssh_studio.ui.controllers.requests import Requests
from ssh_studio.ui.controllers.safety import Safety
from ssh_studio.ui.controllers.spill import SpillController
from ssh_studio.ui.controllers.subject import SubjectController
from ssh_studio.ui.controllers.view import ViewController
from ssh_studio.ui.error_presenter import ErrorPresenter
from ssh_studio.ui.language import speak
from ssh_studio.ui.main_window import MainWindow
from ssh_studio.ui.second_start import Reception, Request, hand_over
from ssh_studio.ui.start import TAKEN, complain, screens, start_qt, told_on_screen
from ssh_studio.ui.theme import apply_theme
from ssh_studio.ui.tools.toolbox import Toolbox

if TYPE_CHECKING:
    from ssh_studio.live.estimator import HarmonizerLike, Load

__all__ = ["App", "build", "main"]

_LOG = logging.getLogger(__name__)
_SAVE_SETTINGS_MS = 1000
_WARM_MS = 300
"""After the window is there: importing torch takes the interpreter for moments at a time."""
_IMPORTING = threading.Lock()


class App(QObject):
    """All parts of a running program, by name. Made by `build`, ended by `close`.

    Attributes:
        settings, document, renderer, jobs, live, canvas, toolbox, actions, window: the parts.
        presenter: where errors and notices appear.
        importing, projects, files, exporting, originals, copying, safety, edits, layers, masks,
            refining, exchange, subject, looks, models, comparing, fine_tuning, view, first_steps,
            help: the controllers.
        requests: what later starts ask for.
    """

    def __init__(
        self, settings: Settings, *, load: Load | None, autosave: Autosave, logs: Logs | None
    ) -> None:
        """Use `build`."""
        super().__init__()
        self.settings = settings
        self._logs = logs
        self._closed = False
        self.document = Document(budget=settings.get("history.budget_mb") << 20)
        self.jobs = Jobs(self)
        self.renderer = Renderer()
        self._load = load or self._load_harmonizer
        self.live = LiveSession(
            self.document,
            load=self._load,
            prepare=self.renderer.prepare,
            enabled=settings.get("live.on"),
            parent=self,
        )
        self.actions = Actions(settings, self)
        self.canvas = Canvas(self.document, self.renderer, self.live)
        self.toolbox = Toolbox(self.document, self.canvas, self.jobs)
        log_path = logs.path if logs is not None else None
        self.presenter = ErrorPresenter(log_path=lambda: str(log_path) if log_path else "")
        self.presenter.setParent(self)
        self._make_controllers(autosave, log_path)
        self.window = MainWindow(
            self.document, self.canvas, self.toolbox, self.live, self.jobs, self.actions, settings
        )
        self.requests = Requests(self.files, self.window, self)
        self._keep_settings = QTimer(self, singleShot=True, interval=_SAVE_SETTINGS_MS)
        self._keep_settings.timeout.connect(self._save_settings)
        self._connect()

    def start(self, files: Sequence[Path] = (), *, sample: bool = False) -> None:
        """What happens once the window is shown: open, offer what a crash left, load the model."""
        noticed = [self.settings.notice] if self.settings.notice else []
        for sentence in (*noticed, *self.requests.problems()):
            # In front of the window: what is not kept is noticed too late elsewhere.
            self.presenter.tell(sentence)
        if files:
            self.files.open_paths(files)
        elif sample:
            self.files.open_sample()
        self.safety.offer(self.window)
        self.fine_tuning.offer()
        QTimer.singleShot(_WARM_MS, self, self.warm)

    def warm(self) -> None:
        """Load the engine in the background: the first look comes sooner."""
        if self._closed:
            return
        self.live.warm()
        self.live.status_changed.connect(self._list_models)
        self._list_models(self.live.status)

    def close(self) -> None:
        """End everything: threads, timers, the autosave of this session. Can be called twice."""
        if self._closed:
            return
        self._closed = True
        self.presenter.close()
        self.requests.close()
        self.help.close()
        self._keep_settings.stop()
        self.settings.changed.disconnect(self._setting_changed)
        parts = (self.fine_tuning, self.models, self.comparing, self.first_steps)
        for part in (*parts, self.files, self.edits, self.spill, self.view, self.looks):
            part.close()
        self.jobs.shutdown()
        self.live.close()
        self.safety.close()
        self.window.close()
        self.window.release()
        self._save_settings()
        self.window.deleteLater()
        self.deleteLater()

    # Inside

    def _make_controllers(self, autosave: Autosave, log_path: Path | None) -> None:
        document, actions, settings = self.document, self.actions, self.settings
        jobs, live, presenter = self.jobs, self.live, self.presenter
        self.importing = Importing(document, jobs, presenter)
        self.projects = Projects(document, live, jobs, presenter)
        self.copying = Copying(document, jobs, live, presenter)
        self.files = FilesController(
            document, actions, settings, self.importing, self.projects, presenter, self
        )
        self.exporting = Exporting(document, actions, settings, jobs, live, self.files, presenter)
        self.originals = Originals(document, actions, jobs, presenter)
        self.safety = Safety(
            document, autosave, settings, jobs, live, self.projects, self.files, presenter
        )
        self.edits = EditsController(
            document, actions, self.importing, self.copying, presenter, self
        )
        self.layers = LayersController(document, actions, self)
        self.masks = MasksController(document, actions, jobs, presenter, self)
        self.spill = SpillController(document, actions, settings, jobs, presenter, self)
        self.refining = RefiningController(
            document, actions, jobs, self.canvas, self.spill, presenter, self
        )
        self.exchange = MaskExchange(document, actions, jobs, self.masks, presenter, self)
        self.subject = SubjectController(document, actions, jobs, self.masks, presenter, self)
        self.looks = LooksController(document, actions, settings, live, presenter)
        self.models = ModelsController(
            document, actions, settings, jobs, presenter, _IMPORTING, self
        )
        self.importing.look = self.models.new_look
        self.comparing = Comparing(
            document, actions, self.canvas, self.models, self._load, self.renderer.prepare,
            presenter,
        )  # fmt: skip
        self.fine_tuning = FineTuning(
            document, actions, settings, jobs, self.models, self.files, presenter
        )
        self.view = ViewController(document, actions, settings, self.canvas, self.toolbox, self)
        self.first_steps = FirstStepsController(
            document, actions, settings, self.canvas, live, self
        )
        self.help = HelpController(actions, settings, live, presenter, log_path)

    def _connect(self) -> None:
        window = self.window
        self.presenter.attach(window, rescue=self.safety.rescue)
        self.presenter.noticed.connect(window.show_message)
        parts = (self.masks, self.refining, self.exchange, self.subject)
        for part in (
            self.exporting, self.originals, *parts, self.looks, self.models, self.help
        ):  # fmt: skip
            part.window = window
        self.view.attach(window)
        self.files.attach(window, window.recent_menu)
        self.fine_tuning.attach(window)
        self.models.changed.connect(lambda: window.harmonize.set_models(self.models.titles))
        self.models.weights_changed.connect(self.live.reload)
        self.canvas.dropped.connect(self._dropped)
        self.importing.coming.connect(self.canvas.arriving.show_picture)
        # Also what was cancelled, or could not be read after all.
        self.jobs.ended.connect(lambda _job: self.canvas.arriving.clear())
        self.canvas.empty.open_requested.connect(self.files.ask_open)
        self.canvas.empty.sample_requested.connect(self.files.open_sample)
        window.layer_dropped.connect(self._dropped_on_list)
        self.settings.changed.connect(self._setting_changed)
        self._take_monitor()
        if self._logs is not None:
            self._logs.on_crash = self.presenter.crash
        self.actions.refresh()

    def _list_models(self, status: LiveStatus) -> None:
        # After the engine was imported: two threads that import it at once may hinder each other.
        if status.kind in (LiveKind.LOADING, LiveKind.WORKING) and not status.device:
            return
        self.live.status_changed.disconnect(self._list_models)
        self.models.refresh()

    def _dropped(self, mime: QMimeData, at: tuple[float, float]) -> None:
        self.importing.take(mime, at)

    def _dropped_on_list(self, mime: QMimeData, place: int) -> None:
        self.importing.take(mime, place=place)

    def _load_harmonizer(self, model: str) -> HarmonizerLike:
        # In the worker's thread: torch must not be imported on this one.
        from ssh_studio.live.estimator import load_harmonizer

        with _IMPORTING:
            # What `load_harmonizer` imports.
            import ssh_studio.engine.harmonizer  # noqa: F401

        return load_harmonizer(model, self._device)

    @property
    def _device(self) -> str:
        return str(self.settings.get("live.device"))

    def _setting_changed(self, key: str, value: object) -> None:
        self._keep_settings.start()
        if key == "ui.theme":
            _apply_theme(str(value))
        elif key == "history.budget_mb":
            self.document.history.budget = self.settings.get(key) << 20
        elif key == "live.device":
            self.live.reload()
            self.comparing.reload()
        elif key == "canvas.monitor_profile":
            self._take_monitor()

    def _take_monitor(self) -> None:
        path = str(self.settings.get("canvas.monitor_profile"))
        self.canvas.monitor.chosen = None
        try:
            if path:
                self.canvas.monitor.chosen = read_profile(Path(path))
        except StudioError as error:
            self.presenter.notice(error.sentence)
        self.canvas.resize_view()

    def _save_settings(self) -> None:
        try:
            self.settings.save()
        except StudioError as error:
            # Nothing that the user works on; the log is enough.
            _LOG.warning("%s", error)


def build(
    settings: Settings,
    *,
    load: Load | None = None,
    autosave: Autosave | None = None,
    logs: Logs | None = None,
) -> App:
    """All of the program, connected, but not shown; needs a QApplication.

    Args:
        settings: the user's choices.
        load: loads a model by name; the engine's own way if left out.
        autosave: where this session is kept; in the user's state folder if left out.
        logs: the log that was started.
    """
    allow_large_pictures()
    _apply_theme(settings.get("ui.theme"))
    return App(settings, load=load, autosave=autosave or Autosave(), logs=logs)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and run until it is closed; returns the exit code.

    arguments: `--sample`, `--new-window`, `--debug`, `--check-display`, and files to open.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    logs = Logs(user_log_dir(), debug="--debug" in arguments)
    logs.start()
    try:
        with told_on_screen():
            return _run(arguments, logs)
    finally:
        logs.stop()


def _run(arguments: Sequence[str], logs: Logs) -> int:
    keep_freed_memory()
    qt = start_qt(logs)
    if "--check-display" in arguments:
        print(screens(qt))  # noqa: T201 - for `doctor`
        return 0
    files = [local_path(each) for each in arguments if not each.startswith("-")]
    request = Request.of(files, sample="--sample" in arguments)
    if "--new-window" not in arguments and hand_over(request):
        complain(TAKEN)
        return 0
    settings = Settings(default_path())
    speak(qt, settings.get("ui.language"))
    app = build(settings, logs=logs)
    reception = Reception(app)
    reception.asked.connect(app.requests.take)
    qt.installEventFilter(reception)
    # Ctrl+C ends the program at once; Qt's loop would not see it. What was not saved is offered at
    # the next start.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        app.window.fit_screen()
        app.window.show()
        reception.open()
        QTimer.singleShot(0, app, lambda: app.start(files, sample=request.sample))
        _let_go_of_garbage()
        return qt.exec()
    finally:
        signal.signal(signal.SIGINT, before)
        qt.removeEventFilter(reception)
        reception.close()
        app.close()


def _let_go_of_garbage() -> None:
    """Begin to, where the start was spared it; what is there now is not looked at again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _apply_theme(name: str) -> None:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    apply_theme(qt, name)
