"""Project files in and out, in a worker; the document stays usable meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ssh_studio.document.document import Document
from ssh_studio.document.project_file import LoadedProject, freeze, load_project, save_project
from ssh_studio.ui.controllers.placing import same_content

if TYPE_CHECKING:
    from ssh_studio.live.jobs import Job, JobContext, Jobs
    from ssh_studio.live.session import LiveSession
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["Projects"]


class Projects(QObject):
    """Opens and saves projects and knows which file the document belongs to.

    Attributes:
        path: of the project file; None where the document is in none.
        name: what the document is called where there is no path; "" for nothing special.
        opened: told the file after it was opened or saved.

    Signals:
        path_changed(): path or name are others.
    """

    path_changed = Signal()

    def __init__(
        self, document: Document, live: LiveSession, jobs: Jobs, presenter: ErrorPresenter
    ) -> None:
        super().__init__(presenter)
        self._document = document
        self._live = live
        self._jobs = jobs
        self._presenter = presenter
        self.path: Path | None = None
        self.name = ""
        self.opened: Callable[[Path], None] = lambda path: None
        self._saving: Job | None = None
        self._afterwards: list[Callable[[], None]] = []
        jobs.ended.connect(self._job_ended)

    def open(self, path: Path) -> Job:
        """Read a project; only when that went well it takes the place of the document."""

        def work(context: JobContext) -> LoadedProject:
            return load_project(path, progress=context.progress, cancel=context.cancelled)

        def done(loaded: LoadedProject) -> None:
            # Another program's file is not written over with ours unless it is chosen anew.
            self.take(loaded, None if loaded.foreign else path, name=path.stem)
            self.opened(path)

        return self._jobs.run(
            self.tr("Opening {name}").format(name=path.name),
            work,
            done=done,
            failed=lambda error: self._presenter.show(error, f"Opening {path}"),
            exclusive=None,
        )

    def take(
        self, loaded: LoadedProject, path: Path | None, *, name: str = "", saved: bool = True
    ) -> None:
        """Make what was loaded the document.

        path: the file it belongs to. saved: whether it is as in that file.
        """
        document = self._document
        document.edit(self.tr("Open project"), loaded.state)
        document.history.clear()
        if not saved:
            document.history.mark_unsaved()
        self._set(path, name)
        self._live.restore_looks(loaded.looks)
        document.history_changed.emit()
        self._presenter.notice(*loaded.notices)

    def save(self, path: Path, then: Callable[[], None] | None = None) -> Job:
        """Write the document as it is now; `then` is called when it is in the file."""
        self._document.commit()
        state = self._document.state
        content = same_content(state)
        snapshot = freeze(state)
        tones, looks = dict(self._live.newest_tones), self._live.copy_looks()

        def work(context: JobContext) -> None:
            save_project(
                path,
                snapshot,
                looks=looks,
                tones=tones,
                progress=context.progress,
                cancel=context.cancelled,
            )

        def done(_: None) -> None:
            self._set(path)
            # What was edited while the file was written is not in it.
            if same_content(self._document.state) == content:
                self._document.mark_saved()
            self.opened(path)
            self._presenter.notice(self.tr("Saved {name}.").format(name=path.name))
            if then is not None:
                then()

        self._saving = self._jobs.run(
            self.tr("Saving {name}").format(name=path.name),
            work,
            done=done,
            failed=lambda error: self._presenter.show(error, f"Saving {path}"),
            exclusive="save",
        )
        return self._saving

    def after_saving(self, then: Callable[[], None]) -> bool:
        """Call `then` when the save that runs has ended. False where none runs."""
        if self._saving is not None:
            self._afterwards.append(then)
        return self._saving is not None

    def forget(self, name: str = "") -> None:
        """The document belongs to no file any more; `name` is what it is called."""
        self._set(None, name)

    def _job_ended(self, job: Job) -> None:
        if job is self._saving:
            self._saving = None
            waiting, self._afterwards = self._afterwards, []
            for then in waiting:
                then()

    def _set(self, path: Path | None, name: str = "") -> None:
        if (path, name) != (self.path, self.name):
            self.path, self.name = path, name
            self.path_changed.emit()
