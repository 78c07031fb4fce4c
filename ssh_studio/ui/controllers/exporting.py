"""Export of the document and of one layer: ask, wait for the looks, work, say what happened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ssh_studio.document.document import Document
from ssh_studio.document.export import ExportOptions, Keep, export_layer, export_picture
from ssh_studio.document.layer import LayerId
from ssh_studio.document.project_file import freeze
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.current_looks import CurrentLooks
from ssh_studio.ui.controllers.layers import needs_layer
from ssh_studio.ui.dialogs.export import SUFFIXES, ExportDialog, Exported, ExportOrder
from ssh_studio.ui.profiles import profile_name

if TYPE_CHECKING:
    from ssh_studio.live.jobs import Job, JobContext, Jobs
    from ssh_studio.live.session import LiveSession
    from ssh_studio.ui.controllers.files import FilesController
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["Exporting"]

_Work = Callable[["JobContext"], list[str]]


class _Running(NamedTuple):
    """What Cancel ends: the wait for the looks, or the job."""

    wait: CurrentLooks | None = None
    job: Job | None = None


class Exporting(QObject):
    """The export actions of the File menu.

    Attributes:
        dialog: as long as it is open.
    """

    def __init__(
        self,
        document: Document,
        actions: Actions,
        settings: Settings,
        jobs: Jobs,
        live: LiveSession,
        files: FilesController,
        presenter: ErrorPresenter,
    ) -> None:
        super().__init__(presenter)
        self._document = document
        self._settings = settings
        self._jobs = jobs
        self._live = live
        self._files = files
        self._presenter = presenter
        self._running = _Running()
        self.window: QWidget | None = None
        self.dialog: ExportDialog | None = None
        jobs.progressed.connect(self._progressed)
        jobs.ended.connect(self._ended)
        actions.bind("file.export", self.ask, self._why_not)
        actions.bind("file.export_layer", self.ask_layer, lambda: needs_layer(document))

    def ask(self) -> None:
        """Open the dialog for the whole document."""
        self._document.commit()
        state = self._document.state
        background = state.background
        exported = Exported(
            width=state.width,
            height=state.height,
            depth=state.depth,
            alpha=background is None,
            metadata=background is not None and background.metadata.is_told,
            profile=profile_name(state.icc),
            path=self._suggested(self._files.name),
        )
        self._open(exported, None)

    def ask_layer(self) -> None:
        """Open the dialog for the active layer alone."""
        self._document.commit()
        layer = self._document.active
        if layer is None:
            return
        bounds = layer.bounds
        exported = Exported(
            width=bounds.width,
            height=bounds.height,
            depth=layer.image.depth,
            alpha=True,
            metadata=layer.image.metadata.is_told,
            profile=profile_name(layer.image.icc),
            path=self._suggested(layer.name),
            what=self.tr("Export Layer"),
        )
        self._open(exported, layer.id)

    def _open(self, exported: Exported, layer_id: LayerId | None) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            return
        dialog = ExportDialog(exported, self._settings, self.window)
        dialog.ordered.connect(lambda order: self._start(order, layer_id))
        dialog.cancelled.connect(self._cancel)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _start(self, order: ExportOrder, layer_id: LayerId | None) -> None:
        self._progress(-1, self.tr("Waiting for the looks…"))

        def ready() -> None:
            self._running = _Running()
            work = self._work(order, layer_id)
            if work is None:
                self._back()
                return
            self._progress(-1, self.tr("Writing {name}…").format(name=order.path.name))
            job = self._jobs.run(
                self.tr("Exporting {name}").format(name=order.path.name),
                work,
                done=lambda notices: self._done(order, notices),
                failed=self._failed,
                exclusive=None,
            )
            self._running = _Running(job=job)

        wait = CurrentLooks(self._live, ready, self)
        self._running = _Running(wait=wait)
        wait.start()

    def _work(self, order: ExportOrder, layer_id: LayerId | None) -> _Work | None:
        """The work with all that it needs, taken now; None if the layer is gone."""
        snapshot, tones = freeze(self._document.state), dict(self._live.newest_tones)
        options = ExportOptions(
            depth=order.depth,
            quality=order.quality,
            size=order.size,
            metadata=Keep(order.metadata),
            profile=order.profile,
            compression=order.compression,
            dither=order.dither,
        )
        if layer_id is None:
            return lambda context: export_picture(
                order.path, snapshot, tones, options, context.progress, context.cancelled
            )
        layer = snapshot.find(layer_id)
        if layer is None:
            return None
        tone = tones.get(layer_id)
        return lambda context: export_layer(
            order.path, layer, tone, options, context.progress, context.cancelled
        )

    def _done(self, order: ExportOrder, notices: list[str]) -> None:
        self._running = _Running()
        if self.dialog is not None:
            self.dialog.close_done()
        told = self.tr("Exported {path}.").format(path=order.path)
        self._presenter.notice(told, *notices)

    def _failed(self, error: Exception) -> None:
        self._back()
        self._presenter.show(error, "Exporting")

    def _cancel(self) -> None:
        running = self._running
        if running.job is not None:
            # Its end brings the form back: until then it may still be writing.
            running.job.cancel()
        elif running.wait is not None:
            running.wait.cancel()
            self._back()

    def _ended(self, job: Job) -> None:
        if job is self._running.job:
            self._back()

    def _progressed(self, job: Job, share: float) -> None:
        if job is self._running.job:
            self._progress(share)

    def _progress(self, share: float, doing: str = "") -> None:
        if self.dialog is not None:
            self.dialog.show_progress(share, doing)

    def _back(self) -> None:
        self._running = _Running()
        if self.dialog is not None:
            self.dialog.show_form()

    def _forget(self) -> None:
        self.dialog = None

    def _suggested(self, name: str) -> Path:
        known = self._settings.get("export.folder") or self._settings.get("files.folder")
        folder = Path(known) if known and Path(known).is_dir() else Path.home()
        return folder / f"{name}{SUFFIXES[self._settings.get('export.format')]}"

    def _why_not(self) -> str | None:
        return self.tr("Open a picture first.") if self._document.state.is_empty else None
