"""What is done to a whole mask; what takes long is computed on a copy in a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ssh_studio.document import mask_ops
from ssh_studio.document.document import Document
from ssh_studio.document.edges import blocks
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.layers import needs_layer
from ssh_studio.ui.dialogs.amount import AmountDialog

if TYPE_CHECKING:
    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["MasksController"]

_MOST = 500.0


@dataclass
class _Question:
    """What the dialog of an action says, and the amount of the last time."""

    title: str
    label: str
    value: float


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
            "feather": _Question(self.tr("Feather Mask"), self.tr("Radius"), 4),
            "grow": _Question(self.tr("Grow Mask"), self.tr("Outward by"), 2),
            "shrink": _Question(self.tr("Shrink Mask"), self.tr("Inward by"), 2),
            "refine": _Question(self.tr("Refine Edge"), self.tr("Look within"), 12),
        }

        def bind(name: str, run: Callable[[], None]) -> None:
            actions.bind(f"mask.{name}", run, lambda: needs_layer(document))

        bind("invert", self.invert)
        bind("fill", self.fill)
        bind("clear", self.clear)
        bind("spill", self.remove_spill)
        bind("feather", lambda: self._ask("feather", self.feather))
        bind("grow", lambda: self._ask("grow", self.grow))
        bind("shrink", lambda: self._ask("shrink", lambda pixels: self.grow(-pixels)))
        bind("refine", lambda: self._ask("refine", self.refine))

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

    def refine(self, radius: float) -> None:
        """Fit the edge to the picture; layer pixels to either side."""
        self._in_worker(
            self.tr("Refine edge"), lambda edit, image: mask_ops.refine_edge(edit, image, radius)
        )

    def remove_spill(self) -> None:
        """Take the colour of the old surroundings out of the layer's edge."""
        self._document.commit()
        layer = self._document.active
        if layer is None:
            return
        label = self.tr("Remove colour spill")
        mask = layer.mask.copy()

        def work(context: JobContext) -> Image:
            return mask_ops.remove_spill(
                layer.image, mask, progress=context.progress, cancel=context.cancelled
            )

        def done(image: Image) -> None:
            now = self._document.state.find(layer.id)
            if now is not None and now.image is layer.image:
                self._document.update(layer.id, label, image=image)

        self._run(label, work, done)

    def _at_once(self, label: str, operation: Callable[[MaskEdit], None]) -> None:
        self._document.commit()
        layer = self._document.active
        if layer is not None:
            edit = self._document.edit_mask(label, layer.mask)
            operation(edit)
            edit.commit()

    def _in_worker(self, label: str, operation: Callable[[MaskEdit, Image], None]) -> None:
        self._document.commit()
        layer = self._document.active
        if layer is None:
            return
        revision, copy = layer.mask.revision, layer.mask.copy()

        def work(context: JobContext) -> Mask:
            edit = MaskEdit("", copy, changed=lambda rect: None, done=lambda step: None)
            operation(edit, layer.image)
            return copy

        def done(result: Mask) -> None:
            self._take(label, layer, revision, result)

        self._run(label, work, done)

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
        for block in blocks(layer.mask.rect):
            mask_ops.put(edit, block, result.pixels[block.slices])
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
        question = self._questions[name]

        def chosen(value: float) -> None:
            question.value = value
            run(value)

        dialog = AmountDialog(
            question.title,
            question.label,
            value=question.value,
            most=_MOST,
            chosen=chosen,
            parent=self.window,
        )
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
