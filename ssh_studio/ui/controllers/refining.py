"""Refine the edge of a mask, tile by tile before one's eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ssh_studio.document import matting
from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Rect, apply_matrix, bounds_of
from ssh_studio.document.layer import Layer
from ssh_studio.document.mask import Coverage
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.live.jobs import Job, JobState
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.layers import needs_layer
from ssh_studio.ui.controllers.spill import SpillController
from ssh_studio.ui.dialogs.amount import AmountDialog, Question
from ssh_studio.ui.tools.preparing import prepare_matting

if TYPE_CHECKING:
    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.ui.canvas.canvas import Canvas
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["RefiningController"]

_MOST = 200.0


class RefiningController(QObject):
    """The action "Refine edge".

    Attributes:
        question: what the dialog starts with; its option is to remove colour spill afterwards.
        dialog: while it is open.
    """

    # From the worker's thread to this one.
    _tile = Signal(object, object, object)

    def __init__(
        self,
        document: Document,
        actions: Actions,
        jobs: Jobs,
        canvas: Canvas,
        spill: SpillController,
        presenter: ErrorPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._canvas = canvas
        self._spill = spill
        self._presenter = presenter
        self.window: QWidget | None = None
        self.dialog: AmountDialog | None = None
        self.question = Question(
            self.tr("Refine Edge"), self.tr("Look within"), 12, least=1, most=_MOST,
            note=self.tr("Pixels of the layer to either side of the mask's edge: as far as hair"
                         " reaches."),
            option=self.tr("Remove colour spill"),
        )  # fmt: skip
        self._edit: MaskEdit | None = None
        self._job: Job | None = None
        self._tile.connect(self._take_tile, Qt.ConnectionType.QueuedConnection)
        jobs.ended.connect(self._ended)
        actions.bind("mask.refine", self.ask, lambda: needs_layer(document))

    def ask(self) -> None:
        """Ask how far to look, then `refine`."""
        # While the user thinks.
        prepare_matting(self._jobs)
        dialog = AmountDialog(
            self.question, lambda radius: self.refine(radius, spill=self.question.on), self.window
        )
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def refine(self, radius: float, *, spill: bool = True) -> None:
        """Solve for the true edge within so many layer pixels; what is in sight comes first.

        Ends as one step. Whatever else edits the document meanwhile ends it as it is then.
        """
        self._document.commit()
        layer = self._document.active
        if layer is None:
            return
        self._end()
        prepare_matting(self._jobs)
        label = self.tr("Refine edge")
        mask, pixels, seen = layer.mask.pixels.copy(), layer.image.uncut.pixels, self._seen(layer)
        # Nothing changes before the first tile; then the step is open until the last one.
        edit = self._document.edit_mask(label, layer.mask)
        self._edit = edit

        def work(context: JobContext) -> None:
            unknown = matting.band_of(mask, max(1, round(radius)))
            if not unknown.any():
                return
            shrink = matting.shrink_for(radius)
            for tile, found in matting.matted(
                pixels, mask, unknown, first=seen, shrink=shrink,
                progress=context.progress, cancel=context.cancelled,
            ):  # fmt: skip
                self._tile.emit(edit, tile, found)

        def done(_: None) -> None:
            if not matting.is_available():
                self._presenter.notice(matting.MISSING)
            if self._edit is edit and not edit.ended:
                edit.commit()
                if spill:
                    self._spill.clean(self._document.state.find(layer.id) or layer)

        self._job = self._jobs.run(
            label,
            work,
            done=done,
            failed=lambda error: self._presenter.show(error, label),
            exclusive="mask",
        )

    def _take_tile(self, edit: MaskEdit, tile: Rect, found: Coverage) -> None:
        if edit is not self._edit:
            return
        if edit.ended:
            # Something else was edited, or it was undone: the rest is not wanted.
            self._end()
        elif not np.array_equal(edit.mask.pixels[tile.slices], found):
            edit.write(tile, found)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            if job.state is not JobState.DONE and self._edit is not None:
                self._edit.cancel()
            self._job = self._edit = None

    def _end(self) -> None:
        job, edit, self._job, self._edit = self._job, self._edit, None, None
        if job is not None:
            job.cancel()
        if edit is not None:
            edit.cancel()

    def _seen(self, layer: Layer) -> Rect:
        """What of a layer the canvas shows, in its pixels."""
        view = self._canvas.viewport
        inverse = layer.transform.inverse(layer.image.width, layer.image.height)
        ends = [(0, 0), (view.width, 0), (view.width, view.height), (0, view.height)]
        return bounds_of(apply_matrix(inverse, view.to_document(end)) for end in ends)

    def _forget_dialog(self) -> None:
        self.dialog = None
