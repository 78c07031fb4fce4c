"""Nothing is lost: autosave while working, rescue after an error, recovery after a crash."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer
from PySide6.QtWidgets import QWidget

from ssh_studio.document.autosave import Autosave, Recovery
from ssh_studio.document.document import Document
from ssh_studio.document.project_file import LoadedProject, freeze
from ssh_studio.live.sentences import translated
from ssh_studio.settings import Settings
from ssh_studio.ui.controllers.placing import same_content
from ssh_studio.ui.dialogs.recovery import RecoveryChoice, RecoveryDialog

if TYPE_CHECKING:
    from ssh_studio.live.jobs import Job, JobContext, Jobs
    from ssh_studio.live.session import LiveSession
    from ssh_studio.ui.controllers.files import FilesController
    from ssh_studio.ui.controllers.projects import Projects
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["Safety"]

_LOG = logging.getLogger(__name__)
_SOON_MS = 2000


class Safety(QObject):
    """Saves the document on its own and offers what a crash left behind.

    Attributes:
        dialog: the offer, as long as it is open.
    """

    def __init__(
        self,
        document: Document,
        autosave: Autosave,
        settings: Settings,
        jobs: Jobs,
        live: LiveSession,
        projects: Projects,
        files: FilesController,
        presenter: ErrorPresenter,
    ) -> None:
        super().__init__(presenter)
        self._document = document
        self._autosave = autosave
        self._settings = settings
        self._jobs = jobs
        self._live = live
        self._projects = projects
        self._files = files
        self._presenter = presenter
        self._saved: tuple[object, ...] | None = None
        self._job: Job | None = None
        self._failed = False
        self.dialog: RecoveryDialog | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.save_if_needed)
        settings.changed.connect(self._setting_changed)
        document.history_changed.connect(self._history_changed)
        jobs.ended.connect(self._job_ended)
        self._set_interval(settings.get("autosave.seconds"))

    def close(self) -> None:
        """End properly: nothing is left to recover. The jobs have ended before."""
        self._timer.stop()
        self._settings.changed.disconnect(self._setting_changed)
        self._document.history_changed.disconnect(self._history_changed)
        self._autosave.close()

    # Autosave

    def save_if_needed(self, then: Callable[[], None] | None = None) -> bool:
        """Save in the background what is in no file; `then` follows success.

        Returns whether a save was started; False where there is nothing new.
        """
        document = self._document
        content = same_content(document.state)
        if not document.is_dirty or document.state.is_empty:
            return False
        if content == self._saved:
            if then is not None:
                then()
            return False
        if document.in_gesture or self._job is not None:
            # In the midst of a stroke a copy of the mask would be felt.
            QTimer.singleShot(_SOON_MS, self, lambda: self.save_if_needed(then))
            return False
        write = self._writer()

        def done(_: None) -> None:
            self._saved, self._failed = content, False
            if then is not None:
                then()

        self._job = self._jobs.run(
            self.tr("Autosaving"),
            lambda context: write(context.progress, context.cancelled),
            done=done,
            failed=self._save_failed,
            exclusive=None,
        )
        return True

    def rescue(self) -> str:
        """Save at once, whatever is going on; a sentence for the user. GUI thread only."""
        if not self._document.is_dirty or self._document.state.is_empty:
            return self.tr("Your document has no unsaved changes.")
        write = self._writer()
        # Waits for a save that runs, which is as good.
        write(None, threading.Event().is_set)
        self._saved = same_content(self._document.state)
        return self.tr(
            "Your work was saved at {time} on its own; if SSH Studio does not end properly, it "
            "will be offered at the next start."
        ).format(time=QTime.currentTime().toString("HH:mm:ss"))

    def _writer(self) -> Callable[..., None]:
        """What saves the document as it is now, in any thread."""
        snapshot = freeze(self._document.state)
        looks = self._live.copy_looks()
        name, path = self._files.name, self._projects.path

        def write(progress: Callable[[float], None] | None, cancel: Callable[[], bool]) -> None:
            self._autosave.save(
                snapshot,
                name=name,
                project_path=str(path) if path is not None else None,
                looks=looks,
                progress=progress,
                cancel=cancel,
            )

        return write

    def _save_failed(self, error: Exception) -> None:
        _LOG.warning("autosave failed", exc_info=error)
        if not self._failed:
            # Once is enough; it is tried again every time.
            self._presenter.notice(
                self.tr("Autosave failed: {reason}").format(reason=translated(error)),
            )
        self._failed = True

    def _job_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    def _history_changed(self) -> None:
        if not self._document.is_dirty and self._saved is not None:
            # It is in the user's file.
            self._saved = None
            self._autosave.clear()

    def _setting_changed(self, key: str, value: object) -> None:
        if key == "autosave.seconds":
            self._set_interval(value)  # type: ignore[arg-type]

    def _set_interval(self, seconds: int) -> None:
        if seconds > 0:
            self._timer.start(seconds * 1000)
        else:
            self._timer.stop()

    # Recovery

    def offer(self, window: QWidget | None = None) -> bool:
        """Ask whether to take up what a crash left behind. False where there is nothing."""
        found = self._autosave.orphans()
        self._presenter.notice(*self._autosave.notices)
        if not found:
            return False
        dialog = RecoveryDialog([(each.name, each.saved_at) for each in found], window)
        dialog.finished.connect(lambda _: self._answered(dialog, found, window))
        self.dialog = dialog
        dialog.open()
        return True

    def _answered(
        self, dialog: RecoveryDialog, found: Sequence[Recovery], window: QWidget | None
    ) -> None:
        self.dialog = None
        dialog.deleteLater()
        recovery = found[dialog.row]
        if dialog.choice is RecoveryChoice.RECOVER:
            self._files.ask_to_save(lambda: self._recover(recovery))
        elif dialog.choice is RecoveryChoice.DISCARD:
            self._autosave.discard(recovery)
            if len(found) > 1:
                self.offer(window)

    def _recover(self, recovery: Recovery) -> None:
        def work(context: JobContext) -> LoadedProject:
            return self._autosave.recover(
                recovery, progress=context.progress, cancel=context.cancelled
            )

        def done(loaded: LoadedProject) -> None:
            path = Path(recovery.project_path) if recovery.project_path else None
            self._projects.take(loaded, path, name=recovery.name, saved=False)
            self._presenter.notice(
                self.tr("{name} was recovered; save it to keep it.").format(name=self._files.name)
            )
            # Only once it is safe in this session, the old one may go.
            self.save_if_needed(then=lambda: self._autosave.discard(recovery))

        self._jobs.run(
            self.tr("Recovering {name}").format(name=recovery.name),
            work,
            done=done,
            failed=lambda error: self._presenter.show(error, "Recovering"),
            exclusive=None,
        )
