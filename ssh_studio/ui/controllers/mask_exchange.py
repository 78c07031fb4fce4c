"""Masks to and from elsewhere: other layers, files, and the subject that a model finds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Matrix
from ssh_studio.document.layer import Layer
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.mask_sources import carried, fitted
from ssh_studio.document.reading import read_mask
from ssh_studio.document.writing import write_picture
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.layers import needs_layer

if TYPE_CHECKING:
    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.ui.controllers.masks import MasksController
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["MaskExchange"]


class _Copied(NamedTuple):
    """A mask as it was copied, and where it lay: its pixels -> document pixels."""

    mask: Mask
    matrix: Matrix


class MaskExchange(QObject):
    """Copy and paste masks, use another layer's, load and save them."""

    def __init__(
        self,
        document: Document,
        actions: Actions,
        jobs: Jobs,
        masks: MasksController,
        presenter: ErrorPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._masks = masks
        self._presenter = presenter
        self.window: QWidget | None = None
        self._copied: _Copied | None = None
        self.dialog: QInputDialog | None = None

        def why() -> str | None:
            return needs_layer(document)

        actions.bind("mask.copy", self.copy, why)
        actions.bind("mask.paste", self.paste, self._why_no_paste)
        actions.bind("mask.from_layer", self.ask_layer, self._why_no_other)
        actions.bind("mask.load", self.ask_load, why)
        actions.bind("mask.save", self.ask_save, why)

    def copy(self) -> None:
        """Remember the active layer's mask, and where it lies."""
        self._document.commit()
        layer = self._document.active
        if layer is not None:
            self._copied = _Copied(layer.mask.copy(), _matrix(layer))
            self._presenter.notice(self.tr("The mask of {0} was copied.").format(layer.name))

    def paste(self) -> None:
        """Give the copied mask to the active layer: pixel for pixel where the pictures have one
        size, else where it lies in the document."""
        layer, copied = self._document.active, self._copied
        if layer is None or copied is None:
            return
        matrix = copied.matrix
        if (copied.mask.width, copied.mask.height) == (layer.mask.width, layer.mask.height):
            matrix = _matrix(layer)
        self._carry(self.tr("Paste mask"), copied.mask, matrix)

    def ask_layer(self) -> None:
        """Ask whose mask to use."""
        layers = self._others()
        if not layers:
            return
        names = [f"{number}: {layer.name}" for number, layer in enumerate(layers, 1)]
        dialog = QInputDialog(self.window)
        dialog.setWindowTitle(self.tr("Use Another Layer's Mask"))
        dialog.setLabelText(self.tr("Layer"))
        dialog.setComboBoxItems(names)
        dialog.accepted.connect(lambda: self.use(layers[names.index(dialog.textValue())]))
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def use(self, other: Layer) -> None:
        """Another layer's mask, where it lies in the document, becomes the active one's."""
        label = self.tr("Use mask of {0}").format(other.name)
        self._carry(label, other.mask.copy(), _matrix(other))

    def ask_load(self) -> None:
        """Ask for a picture file to take the mask from."""
        path, _ = QFileDialog.getOpenFileName(self.window, self.tr("Load Mask"))
        if path:
            self.load(Path(path))

    def load(self, path: Path) -> None:
        """A picture file becomes the active layer's mask."""

        def work(context: JobContext, layer: Layer, mask: Mask) -> Coverage:
            return fitted(read_mask(path), mask.width, mask.height)

        self._masks.take(self.tr("Load mask"), work)

    def ask_save(self) -> None:
        """Ask for a name to save the mask as."""
        layer = self._document.active
        if layer is None:
            return
        name = f"{Path(layer.image.name).stem or layer.name}-mask.png"
        path, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Save Mask"), name, self.tr("PNG (*.png);;TIFF (*.tif *.tiff)")
        )
        if path:
            self.save(Path(path) if Path(path).suffix else Path(f"{path}.png"))

    def save(self, path: Path) -> None:
        """Write the active layer's mask as a grey picture."""
        self._document.commit()
        layer = self._document.active
        if layer is None:
            return
        mask = layer.mask.copy()
        label = self.tr("Saving the mask")
        self._jobs.run(
            label,
            lambda context: write_picture(path, mask.pixels),
            done=lambda notices: self._presenter.notice(
                *notices, self.tr("The mask was saved as {0}.").format(path.name)
            ),
            failed=lambda error: self._presenter.show(error, label),
        )

    def _carry(self, label: str, mask: Mask, matrix: Matrix) -> None:
        def work(context: JobContext, layer: Layer, own: Mask) -> Coverage:
            return carried(mask, matrix, layer)

        self._masks.take(label, work)

    def _others(self) -> list[Layer]:
        state = self._document.state
        return [layer for layer in reversed(state.layers) if layer.id != state.active]

    def _why_no_paste(self) -> str | None:
        if self._copied is None:
            return self.tr("Copy a mask first.")
        return needs_layer(self._document)

    def _why_no_other(self) -> str | None:
        reason = needs_layer(self._document)
        if reason is None and not self._others():
            return self.tr("There is no other layer.")
        return reason

    def _forget_dialog(self) -> None:
        self.dialog = None


def _matrix(layer: Layer) -> Matrix:
    return layer.transform.matrix(layer.image.width, layer.image.height)
