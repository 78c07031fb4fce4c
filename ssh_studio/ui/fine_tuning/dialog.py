"""The dialog “Fine-tune the model”: a form, then progress, then how it ended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from ssh_studio.errors import StudioError
from ssh_studio.live.sentences import translated
from ssh_studio.ui.clipboard import local_path
from ssh_studio.ui.dialogs.parts import column
from ssh_studio.ui.fine_tuning.form import Form
from ssh_studio.ui.fine_tuning.progress import Progress
from ssh_studio.ui.fine_tuning.result import Result

if TYPE_CHECKING:
    from ssh_studio.fine_tuning.inspection import Inspection
    from ssh_studio.fine_tuning.run import Run

__all__ = ["FineTuneDialog"]

_WIDTH, _HEIGHT, _FORM_HEIGHT = 660, 620, 380


class FineTuneDialog(QDialog):
    """Shows one run. Closing it ends nothing.

    Signals:
        folder_chosen(object): a folder to look into, or None.
    """

    folder_chosen = Signal(object)

    def __init__(self, run: Run, inspection: Inspection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fine-Tune the Model"))
        self.setAcceptDrops(True)
        self.setModal(False)
        self._run = run
        self._inspection = inspection
        self.form, self.progress, self.outcome = Form(), Progress(), Result()
        self.pages = QStackedWidget()
        for page in (self.form, self.progress, self.outcome):
            self.pages.addWidget(page)
        column(self).addWidget(self.pages)
        self.setMinimumWidth(560)
        self.resize(self.sizeHint())
        self.form.folder_chosen.connect(self.folder_chosen)
        for button in (
            self.form.close_button,
            self.progress.hide_button,
            self.outcome.close_button,
        ):
            button.clicked.connect(self.close)
        run.changed.connect(self.show_run)
        inspection.changed.connect(self._show_scan)
        inspection.ended.connect(self._show_inspected)
        self.form.start.setDefault(True)
        self.form.setFocus()
        self.show_run()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _FORM_HEIGHT)

    def show_run(self) -> None:
        """The page that fits the run, brought up to date."""
        run = self._run
        if run.is_active:
            self.progress.show_run(run)
            self._turn_to(self.progress)
        elif run.story.phase.is_over:
            self.outcome.show_run(run)
            self._turn_to(self.outcome)
        else:
            self._turn_to(self.form)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = self._dropped(event)
        if folder is not None:
            event.acceptProposedAction()
            self.form.take_folder(folder)

    def _dropped(self, event: QDropEvent) -> Path | None:
        """The folder that is dropped, or that a dropped photo lies in; only onto the form."""
        if self.pages.currentWidget() is not self.form:
            return None
        for url in event.mimeData().urls():
            if url.isLocalFile():
                path = local_path(url.toLocalFile())
                return path if path.is_dir() else path.parent
        return None

    def _turn_to(self, page: QWidget) -> None:
        if self.pages.currentWidget() is page:
            return
        self.pages.setCurrentWidget(page)
        if page is not self.form:
            # Room for the pictures; a form of that height would be empty.
            self.resize(self.width(), max(self.height(), _HEIGHT))
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_scan(self) -> None:
        self.form.show_scan(self._inspection.story)

    def _show_inspected(self) -> None:
        if self._inspection.problem:
            self.form.show_problem(translated(self._inspection.problem))
        else:
            self.form.show_inspected(self._inspection.story)
        self._make_room()

    def _make_room(self) -> None:
        """For the form's sentences, which say more by now."""
        form = self.form
        missing = form.heightForWidth(form.width()) - form.height()
        if self.pages.currentWidget() is form and missing > 0:
            self.resize(self.width(), self.height() + missing)

    def look_into(self, folder: Path | None, device: str) -> None:
        """Start or stop looking into a folder."""
        try:
            if folder is None:
                self._inspection.stop()
            else:
                self._inspection.look(folder, device)
        except StudioError as error:
            self.form.show_problem(translated(error))
