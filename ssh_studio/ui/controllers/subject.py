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
from ssh_studio.ui.dialogs.message import message_box

if TYPE_CHECKING:
    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.ui.controllers.masks import MasksController
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["SubjectController"]


class SubjectController(QObject):
    """The action "Select subject": asks before anything is fetched."""

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
        self._jobs = jobs
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

    def fetch(self) -> None:
        """Download the model, then select."""
        label = self.tr("Downloading the model that finds subjects")
        self._jobs.run(
            label,
            lambda context: subject.fetch_model(context.progress, context.cancelled),
            done=lambda _: self.select(),
            failed=lambda error: self._presenter.show(error, label),
            exclusive="subject-model",
        )

    def select(self) -> None:
        """The subject becomes the mask of the active layer, in the background."""

        def work(context: JobContext, layer: Layer, mask: Mask) -> Coverage:
            return subject.find_subject(layer.image.uncut.pixels)

        self._masks.take(self.tr("Select subject"), work)

    def _ask_consent(self) -> None:
        where = self.tr(
            "Your picture stays on this computer. Without the internet, put the model at {path}."
        )
        dialog = message_box(
            QMessageBox.Icon.Question,
            self.tr("Select Subject"),
            self.tr("A model of 170 MB has to be downloaded once. Download it now?"),
            where.format(path=subject.model_file()),
            self.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fetch = dialog.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole)
        dialog.addButton(QMessageBox.StandardButton.Cancel)
        fetch.clicked.connect(self.fetch)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
