"""Select the main subject of a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ssh_studio.document import subject
from ssh_studio.document.document import Document
from ssh_studio.document.layer import Layer
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.layers import needs_layer

if TYPE_CHECKING:
    from ssh_studio.live.jobs import JobContext
    from ssh_studio.ui.controllers.masks import MasksController
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["SubjectController"]


class SubjectController(QObject):
    """The action "Select subject": asks before anything is fetched."""

    def __init__(
        self,
        document: Document,
        actions: Actions,
        masks: MasksController,
        presenter: ErrorPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._masks = masks
        self._presenter = presenter
        self.window: QWidget | None = None
        self.dialog: QMessageBox | None = None
        actions.bind("mask.subject", self.ask, lambda: needs_layer(document))

    def ask(self) -> None:
        """Select; first say what is missing, or ask whether the model may be fetched."""
        if not subject.is_available():
            self._presenter.notice(subject.HOW_TO_INSTALL)
        elif subject.has_model():
            self.select()
        else:
            self._ask_consent()

    def select(self) -> None:
        """The subject becomes the mask of the active layer, in the background."""

        def work(context: JobContext, layer: Layer, mask: Mask) -> Coverage:
            return subject.find_subject(layer.image.uncut.pixels)

        self._masks.take(self.tr("Select subject"), work)

    def _ask_consent(self) -> None:
        dialog = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Select Subject"),
            self.tr("A model of 170 MB has to be downloaded once. Download it now?"),
            QMessageBox.StandardButton.NoButton,
            self.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setInformativeText(
            self.tr("Your picture stays on this computer. Without the internet, put the model to"
                    " {path}.").format(path=subject.model_file())
        )  # fmt: skip
        fetch = dialog.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole)
        dialog.addButton(QMessageBox.StandardButton.Cancel)
        fetch.clicked.connect(self.select)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
