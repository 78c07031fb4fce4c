"""What is done to a whole mask; what takes long is computed on a copy in a worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ssh_studio.document import mask_ops, mask_tidy
from ssh_studio.document.document import Document
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.layers import needs_layer
from ssh_studio.ui.dialogs.amount import AmountDialog, Question

if TYPE_CHECKING:
    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["MasksController"]


class MasksController(QObject):
    """The actions of the Mask menu; the panel calls the same methods."""

    def __init__(
        self,
        document: Document,
        actions: Actions,
        jobs: Jobs,
        presenter: ErrorPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._presenter = presenter
        self.window: QWidget | None = None
        self.dialog: AmountDialog | None = None
        self._questions = {
            "feather": Question(self.tr("Feather Mask"), self.tr("Radius"), 4),
            "grow": Question(self.tr("Grow Mask"), self.tr("Outward by"), 2),
            "shrink": Question(self.tr("Shrink Mask"), self.tr("Inward by"), 2),
            "smooth": Question(self.tr("Smooth Mask"), self.tr("Radius"), 8, most=200),
            "threshold": Question(
                self.tr("Threshold Mask"), self.tr("Show from"), 50, least=0, most=100, unit="%",
                note=self.tr("What is covered less is hidden."),
            ),
            "holes": Question(
                self.tr("Fill Holes"), self.tr("Up to a diameter of"), 0, least=0, most=20_000,
                note=self.tr("In pixels of the layer; 0 fills all of them."),
            ),
            "specks": Question(
                self.tr("Remove Specks"), self.tr("Up to a diameter of"), 12, most=20_000
            ),
        }  # fmt: skip

        def bind(name: str, run: Callable[[], None]) -> None:
            actions.bind(f"mask.{name}", run, lambda: needs_layer(document))

        bind("invert", self.invert)
        bind("fill", self.fill)
        bind("clear", self.clear)
        bind("feather", lambda: self._ask("feather", self.feather))
        bind("grow", lambda: self._ask("grow", self.grow))
        bind("shrink", lambda: self._ask("shrink", lambda pixels: self.grow(-pixels)))
        bind("smooth", lambda: self._ask("smooth", self.smooth))
        bind("threshold", lambda: self._ask("threshold", self.threshold))
        bind("holes", lambda: self._ask("holes", self.fill_holes))
        bind("specks", lambda: self._ask("specks", self.remove_specks))

    def invert(self) -> None:
        """Show what is hidden and hide what is shown."""
        self._at_once(self.tr("Invert mask"), mask_ops.invert)

    def fill(self) -> None:
        """Show all of the layer."""
        self._at_once(self.tr("Fill mask"), mask_ops.fill)

    def clear(self) -> None:
        """Hide all of the layer."""
        self._at_once(self.tr("Clear mask"), mask_ops.clear)

    def feather(self, radius: float) -> None:
        """Soften the edge; layer pixels."""
        self._in_worker(self.tr("Feather mask"), lambda edit, image: mask_ops.feather(edit, radius))

    def grow(self, pixels: float) -> None:
        """Move the edge outward by layer pixels; a negative number moves it inward."""
        label = self.tr("Grow mask") if pixels > 0 else self.tr("Shrink mask")
        # Half a pixel is nothing that can be grown.
        whole = max(1, round(abs(pixels))) * (1 if pixels > 0 else -1)
        self._in_worker(label, lambda edit, image: mask_ops.grow(edit, whole))

    def smooth(self, radius: float) -> None:
        """Round off bumps and notches smaller than so many layer pixels."""
        self._in_worker(self.tr("Smooth mask"), lambda edit, image: mask_tidy.smooth(edit, radius))

    def threshold(self, level: float) -> None:
        """Show what is covered by at least so many per cent, hide the rest."""
        self._in_worker(
            self.tr("Threshold mask"), lambda edit, image: mask_tidy.threshold(edit, level)
        )

    def fill_holes(self, most: float) -> None:
        """Fill holes up to a diameter in layer pixels; 0 for all of them."""
        self._in_worker(self.tr("Fill holes"), lambda edit, image: mask_tidy.fill_holes(edit, most))

    def remove_specks(self, most: float) -> None:
        """Remove islands up to a diameter in layer pixels."""
        self._in_worker(
            self.tr("Remove specks"), lambda edit, image: mask_tidy.remove_specks(edit, most)
        )

    def take(self, label: str, work: Callable[[JobContext, Layer, Mask], Coverage]) -> None:
        """Make the active layer's mask what is worked out in the background.

        Args:
            label: of the step.
            work: given the layer and a copy of its mask; returns as many pixels.
        """
        self._document.commit()
        layer = self._document.active
        if layer is None:
            return
        revision, copy = layer.mask.revision, layer.mask.copy()

        def found(context: JobContext) -> Mask:
            return Mask(work(context, layer, copy))

        self._run(label, found, lambda result: self._take(label, layer, revision, result))

    def _at_once(self, label: str, operation: Callable[[MaskEdit], None]) -> None:
        self._document.commit()
        layer = self._document.active
        if layer is not None:
            edit = self._document.edit_mask(label, layer.mask)
            operation(edit)
            edit.commit()

    def _in_worker(self, label: str, operation: Callable[[MaskEdit, Image], None]) -> None:
        def work(context: JobContext, layer: Layer, copy: Mask) -> Coverage:
            edit = MaskEdit("", copy, changed=lambda rect: None, done=lambda step: None)
            operation(edit, layer.image)
            return copy.pixels

        self.take(label, work)

    def _take(self, label: str, layer: Layer, revision: int, result: Mask) -> None:
        now = self._document.state.find(layer.id)
        if now is None or now.mask is not layer.mask:
            return
        if layer.mask.revision != revision:
            self._presenter.notice(
                self.tr(
                    "The mask was painted meanwhile, so it stays as it is: {step} again."
                ).format(step=label)
            )
            return
        edit = self._document.edit_mask(label, layer.mask)
        mask_tidy.replaced(edit, result.pixels)
        edit.commit()

    def _run(
        self, label: str, work: Callable[[JobContext], object], done: Callable[..., None]
    ) -> None:
        self._jobs.run(
            label,
            work,
            done=done,
            failed=lambda error: self._presenter.show(error, label),
            exclusive="mask",
        )

    def _ask(self, name: str, run: Callable[[float], None]) -> None:
        dialog = AmountDialog(self._questions[name], run, self.window)
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
