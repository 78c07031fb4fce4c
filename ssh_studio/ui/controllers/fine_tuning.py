"""Fine-tuning from the window: dialog, run, the preview's priority, closing, finding again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from ssh_studio.document.document import Change, Document
from ssh_studio.errors import StudioError
from ssh_studio.fine_tuning.command import Order, Trainer
from ssh_studio.fine_tuning.inspection import Inspection
from ssh_studio.fine_tuning.program import Ending, Program
from ssh_studio.fine_tuning.run import Run
from ssh_studio.fine_tuning.runs import FoundRun, discard, unseen_runs
from ssh_studio.fine_tuning.story import Phase, Story
from ssh_studio.live.sentences import translated
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.dialogs.message import message_box

if TYPE_CHECKING:
    from ssh_studio.live.jobs import Jobs
    from ssh_studio.ui.controllers.files import FilesController
    from ssh_studio.ui.controllers.models import ModelsController
    from ssh_studio.ui.error_presenter import ErrorPresenter
    from ssh_studio.ui.fine_tuning.dialog import FineTuneDialog

__all__ = ["FineTuning"]


class FineTuning(QObject):
    """The action “Fine-tune the model”, and whatever becomes of it.

    Attributes:
        run: the one fine-tuning of this window.
        dialog: as long as it is open. question: the box that asks something, likewise.
    """

    def __init__(
        self,
        document: Document,
        actions: Actions,
        settings: Settings,
        jobs: Jobs,
        models: ModelsController,
        files: FilesController,
        presenter: ErrorPresenter,
        trainer: Trainer | None = None,
    ) -> None:
        super().__init__(presenter)
        self._document = document
        self._settings = settings
        self._jobs = jobs
        self._models = models
        self._files = files
        self._presenter = presenter
        self._trainer = trainer or Trainer()
        self._window: QWidget | None = None
        self._leaving: Callable[[], None] | None = None
        self._exporting: Program | None = None
        self.run = Run(self._trainer, self)
        self.inspection = Inspection(self._trainer, self)
        self.dialog: FineTuneDialog | None = None
        self.question: QMessageBox | None = None
        self.run.busy = lambda: document.in_gesture
        self.run.ended.connect(self._ended)
        models.changed.connect(self._tell_models)
        document.changed.connect(self._working)
        actions.bind("look.fine_tune", self.show, lambda: translated(self._trainer.problem) or None)

    def attach(self, window: QWidget) -> None:
        """Once the window is there. Asked before anybody else whether it may close."""
        self._window = window
        window.installEventFilter(self)

    def close(self) -> None:
        """The program ends: what was decided about a run is done now."""
        self._document.changed.disconnect(self._working)
        if self._window is not None:
            self._window.removeEventFilter(self)
        for dialog in (self.question, self.dialog):
            if dialog is not None:
                dialog.close()
        self.inspection.close()
        if self._exporting is not None:
            self._exporting.end_now()
        if self.run.is_active:
            (self._leaving or self.run.leave)()

    # The dialog

    def show(self) -> None:
        """Open the dialog: a form, or the run that there is."""
        if self.dialog is None:
            # A start does not need it.
            from ssh_studio.ui.fine_tuning.dialog import FineTuneDialog

            dialog = FineTuneDialog(self.run, self.inspection, self._window)
            dialog.folder_chosen.connect(lambda folder: dialog.look_into(folder, self._device))
            dialog.form.ordered.connect(self.begin)
            dialog.progress.pause_asked.connect(self._pause)
            dialog.progress.stop_asked.connect(self.run.stop)
            dialog.progress.cancel_asked.connect(self.ask_cancel)
            result = dialog.outcome
            result.use_asked.connect(self._use)
            result.keep_asked.connect(self.keep)
            result.report_asked.connect(self._open_report)
            result.resume_asked.connect(self.resume)
            result.discard_asked.connect(self._discard)
            result.again_asked.connect(self.run.forget)
            dialog.finished.connect(self._closed)
            self.dialog = dialog
            self._tell_models()
            if not self._models.facts:
                self._models.refresh()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def begin(self, order: Order) -> None:
        """Start what was asked for."""
        self.inspection.stop()
        self._try(lambda: self.run.begin(order, self._device))

    def resume(self) -> None:
        """Go on with the run that ended."""
        self._try(lambda: self.run.resume(self._device))

    def ask_cancel(self) -> None:
        """What was learned is worth a question."""
        if not self.run.story.step:
            self.run.cancel()
            return
        box = self._box(
            self.tr("Cancel the Training?"),
            self.tr("Cancel the training of “{0}”?").format(self.run.name),
            self.tr("Nothing is installed. It can be resumed from its last checkpoint."),
        )
        cancel = box.addButton(self.tr("Cancel training"), QMessageBox.ButtonRole.DestructiveRole)
        go_on = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        cancel.clicked.connect(self.run.cancel)
        box.open()

    def keep(self) -> None:
        """Install a model that is not better."""
        folder = self.run.story.run
        if folder is None or self._exporting is not None:
            return
        name = self.run.name
        try:
            program = Program(self._trainer.export(folder, name), folder, self)
        except StudioError as error:
            self._presenter.show(error, "Installing a model")
            return
        self._exporting, story = program, Story()
        program.told.connect(story.take)
        program.ended.connect(lambda ending: self._kept(name, ending, story.sentence))

    # Beginning and end of the window

    def offer(self) -> None:
        """Show what became of a run that an earlier window began."""
        self._jobs.run(
            self.tr("Looking for trainings"),
            lambda _context: unseen_runs(),
            done=self._found,
            failed=lambda error: self._presenter.show(error, "Looking for trainings"),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes when it is clear what becomes of the training."""
        asks = event.type() == QEvent.Type.Close and self.run.is_active and self._leaving is None
        if watched is self._window and asks:
            event.ignore()
            self.ask_leaving()
            return True
        return False

    def ask_leaving(self) -> None:
        """Ask what becomes of the training when the window is gone."""
        if self.question is not None:
            self.question.raise_()
            return
        box = self._box(
            self.tr("Training Goes On"),
            self.tr("The training of “{0}” is not finished.").format(self.run.name),
            self.tr(
                "In the background it goes on without the window; the next start shows what became "
                "of it. Stop and keep ends it with its report, also in the background. What is "
                "stopped now can be resumed."
            ),
        )
        roles = QMessageBox.ButtonRole
        keep = box.addButton(self.tr("Keep training"), roles.AcceptRole)
        answers: dict[QAbstractButton, Callable[[], None]] = {
            keep: self.run.leave,
            box.addButton(self.tr("Stop and keep"), roles.AcceptRole): self._leave_stopped,
            box.addButton(self.tr("Stop now"), roles.DestructiveRole): self.run.end_now,
        }
        box.setEscapeButton(box.addButton(self.tr("Do not quit"), roles.RejectRole))
        box.setDefaultButton(keep)
        box.buttonClicked.connect(lambda button: self._leave(answers.get(button)))
        box.open()

    # Inside

    @property
    def _device(self) -> str:
        return str(self._settings.get("live.device"))

    def _leave_stopped(self) -> None:
        self.run.leave(stop=True)

    def _leave(self, leaving: Callable[[], None] | None) -> None:
        """Close the window; what was decided is done when it really goes."""
        if leaving is None or self._window is None:
            return
        self._leaving = leaving
        self._window.close()
        asked = self._files.question
        if asked is not None:
            # Whoever does not quit after all is asked anew the next time.
            asked.finished.connect(lambda _: QTimer.singleShot(0, self, self._stayed))

    def _stayed(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._leaving = None

    def _box(self, title: str, text: str, explanation: str) -> QMessageBox:
        above = self.dialog if self.dialog is not None and self.dialog.isActiveWindow() else None
        box = message_box(
            QMessageBox.Icon.Question, title, text, explanation, above or self._window
        )
        box.finished.connect(self._forget_question)
        self.question = box
        return box

    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
        self.question = None

    def _try(self, start: Callable[[], None]) -> None:
        try:
            start()
        except StudioError as error:
            self._presenter.show(error, "Fine-tuning")

    def _pause(self, pause: bool) -> None:
        if pause:
            self.run.pause()
        else:
            self.run.go_on()

    def _working(self, _change: Change) -> None:
        if self._document.in_gesture:
            self.run.yield_to_user()

    def _tell_models(self) -> None:
        if self.dialog is not None and self._models.facts:
            from ssh_studio.ui.fine_tuning.form import Parent

            self.dialog.form.set_models([
                Parent(model.name, model.title, model.architecture != "paper" and not model.problem)
                for model in self._models.facts
            ])  # fmt: skip

    def _found(self, found: list[FoundRun]) -> None:
        if not found or self.run.is_active or self.run.story.phase is not Phase.STARTING:
            return
        newest = found[0]
        self.run.follow(newest)
        if newest.owner is not None:
            said = self.tr("The training of “{0}” goes on in the background.")
        elif newest.story.phase is Phase.REPORTED:
            said = self.tr("The training of “{0}” has ended: see its report.")
        else:
            said = self.tr("The training of “{0}” was interrupted; it can be resumed.")
        where = self.tr("Look > Fine-tune the model… shows it.")
        self._presenter.notice(said.format(newest.name), where)
        self.show()

    def _ended(self) -> None:
        story, name = self.run.story, self.run.name
        if story.installed:
            self._models.refresh()
        if self.dialog is not None:
            return
        if story.phase is Phase.REPORTED:
            said = self.tr("The training of “{0}” has ended: see its report.")
        elif story.phase is Phase.FAILED:
            said = self.tr("The training of “{0}” failed.")
        else:
            return
        where = self.tr("Look > Fine-tune the model… shows it.")
        self._presenter.notice(said.format(name), where)

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        self.inspection.stop()
        if dialog is not None:
            dialog.deleteLater()
        phase = self.run.story.phase
        if phase is Phase.REPORTED:
            self.run.forget()
        elif phase.is_over:
            # What can be resumed stays within reach, but the next start does not ask for it.
            self.run.see()

    def _use(self) -> None:
        self._models.use(self.run.story.installed)
        if self.dialog is not None:
            self.dialog.close()

    def _kept(self, name: str, ending: Ending, problem: str) -> None:
        program, self._exporting = self._exporting, None
        if program is not None:
            program.deleteLater()
        if ending.code != 0:
            self._presenter.tell(problem or ending.sentence)
            return
        self.run.story.installed = name
        self._models.refresh()
        if self.dialog is not None:
            self.dialog.outcome.show_kept(name)

    def _discard(self) -> None:
        folder: Path | None = self.run.story.run
        self.run.forget()
        if folder is not None:
            discard(folder)

    def _open_report(self) -> None:
        page = self.run.story.page
        if page is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            self._presenter.notice(self.tr("The report is {path}.").format(path=page))
