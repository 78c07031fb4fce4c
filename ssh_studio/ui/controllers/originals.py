"""Export of a layer's picture as it came: uncut, in the profile, depth and with the metadata."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ssh_studio.document.document import Document
from ssh_studio.document.writing import write_picture
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.layers import needs_layer

if TYPE_CHECKING:
    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["Originals"]


class Originals(QObject):
    """The action of the File menu that gives back what was put into the document."""

    def __init__(
        self, document: Document, actions: Actions, jobs: Jobs, presenter: ErrorPresenter
    ) -> None:
        super().__init__(presenter)
        self._document = document
        self._jobs = jobs
        self._presenter = presenter
        self.window: QWidget | None = None
        actions.bind("file.export_original", self.ask, lambda: needs_layer(document))

    def ask(self) -> None:
        """Ask for a name to write the active layer's original as."""
        layer = self._document.active
        if layer is None:
            return
        name = f"{Path(layer.image.name).stem or layer.name}-original.png"
        path, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Export Original"),
            name,
            self.tr("PNG (*.png);;TIFF (*.tif *.tiff)"),
        )
        if path:
            self.write(Path(path) if Path(path).suffix else Path(f"{path}.png"))

    def write(self, path: Path) -> None:
        """Write the active layer's original, without its mask, look and adjustments."""
        layer = self._document.active
        if layer is None:
            return
        image = layer.image

        def work(context: JobContext) -> list[str]:
            came = image.as_it_came
            return write_picture(path, came.pixels, icc=came.icc, metadata=came.metadata)

        label = self.tr("Exporting {name}").format(name=path.name)
        self._jobs.run(
            label,
            work,
            done=lambda notices: self._presenter.notice(
                self.tr("Exported {path}.").format(path=path), *notices
            ),
            failed=lambda error: self._presenter.show(error, label),
        )
