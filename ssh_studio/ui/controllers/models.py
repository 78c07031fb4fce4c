"""The installed models: listed, renamed, exported, imported, deleted, used for all layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ssh_studio.document.document import Document
from ssh_studio.document.layer import LookSettings
from ssh_studio.fine_tuning.naming import free_name
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.dialogs.message import message_box
from ssh_studio.ui.dialogs.models import ModelsDialog

if TYPE_CHECKING:
    from ssh_studio.engine.cards import ModelFacts
    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["ModelsController"]

DEFAULT = "default"
SUFFIX = ".safetensors"
_CHOSEN = "live.model"
# What comes with the program is called so.
_TITLES = (QT_TRANSLATE_NOOP("Models", "Default"),)


def _in_words(model: ModelFacts) -> ModelFacts:
    """With its title in the user's language, where it is the program's."""
    if model.own:
        return model
    return replace(model, title=QCoreApplication.translate("Models", model.title))


class ModelsController(QObject):
    """Knows which models there are. The engine is only touched in jobs: importing it takes long.

    Attributes:
        facts: of the installed models; empty until they were looked for.
        dialog: as long as it is open.

    Signals:
        changed(): there are other models, or other facts of them.
        weights_changed(): a name may mean another model than before.
        compare_asked(str): show what another model would do.
    """

    changed = Signal()
    weights_changed = Signal()
    compare_asked = Signal(str)

    def __init__(
        self,
        document: Document,
        actions: Actions,
        settings: Settings,
        jobs: Jobs,
        presenter: ErrorPresenter,
        importing: AbstractContextManager[object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """importing: held while the engine is imported, so that one thread does it at a time."""
        super().__init__(parent)
        self._importing = importing or nullcontext()
        self._document = document
        self._actions = actions
        self._settings = settings
        self._jobs = jobs
        self._presenter = presenter
        self.facts: Sequence[ModelFacts] = ()
        self.window: QWidget | None = None
        self.dialog: ModelsDialog | None = None
        self.question: QMessageBox | None = None
        actions.bind("look.models", self.show)

    @property
    def titles(self) -> list[tuple[str, str]]:
        """(name, what it is called) of each."""
        return [(model.name, model.title) for model in self.facts]

    def new_look(self) -> LookSettings:
        """What new layers start with: the model that was used last, if it is still there."""
        name = str(self._settings.get(_CHOSEN))
        gone = bool(self.facts) and name not in dict(self.titles)
        return LookSettings(model=DEFAULT if gone else name)

    def close(self) -> None:
        """Close what is open."""
        for dialog in (self.question, self.dialog):
            if dialog is not None:
                dialog.close()

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Look for models in the background."""
        self._do(self.tr("Looking for models"), lambda: None, then)

    def show(self) -> None:
        """Open the dialog."""
        if self.dialog is None:
            dialog = ModelsDialog(self.window)
            dialog.rename_asked.connect(self.rename)
            dialog.export_asked.connect(self.ask_export)
            dialog.import_asked.connect(self.ask_import)
            dialog.delete_asked.connect(self.ask_delete)
            dialog.use_asked.connect(self.use)
            dialog.compare_asked.connect(self.compare_asked)
            dialog.finished.connect(self._forget_dialog)
            self.dialog = dialog
        self._show_facts()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.refresh()

    def use(self, name: str) -> None:
        """Harmonize all layers with a model, in one step, and those that come later."""
        title = dict(self.titles).get(name, name)
        self._settings.set(_CHOSEN, name)
        self._put_on({layer.look.model for layer in self._document.state.layers}, name, title)
        self._presenter.notice(self.tr("All layers use the model “{0}” now.").format(title))

    def rename(self, name: str, new: str) -> None:
        """Call a model something else; layers that use it go on using it."""

        def work() -> None:
            from ssh_studio.engine.registry import rename_model

            rename_model(name, new)

        def done() -> None:
            self._put_on({name}, new, new)
            if self._settings.get(_CHOSEN) == name:
                self._settings.set(_CHOSEN, new)
            self.weights_changed.emit()

        self._do(self.tr("Renaming a model"), work, done)

    def ask_export(self, name: str) -> None:
        """Choose a file and copy the model into it."""
        path, _ = QFileDialog.getSaveFileName(
            self.dialog or self.window,
            self.tr("Export Model"),
            str(Path.home() / f"{name}{SUFFIX}"),
            f"{self.tr('Model')} (*{SUFFIX})",
        )
        if path:
            self.export(name, Path(path))

    def export(self, name: str, path: Path) -> None:
        """Copy a model into a file."""
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)

        def work() -> None:
            from ssh_studio.engine.registry import export_model

            export_model(name, path)

        said = self.tr("Exported {path}.").format(path=path)
        self._do(self.tr("Exporting a model"), work, lambda: self._presenter.notice(said))

    def ask_import(self) -> None:
        """Choose a model file and install it."""
        path, _ = QFileDialog.getOpenFileName(
            self.dialog or self.window,
            self.tr("Import Model"),
            str(Path.home()),
            f"{self.tr('Model')} (*{SUFFIX})",
        )
        if path:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        """Install a model file under its own name, or the next that is free."""
        name = free_name(path.stem, {model.name for model in self.facts}, "imported")

        def work() -> None:
            from ssh_studio.engine.registry import import_model

            import_model(path, name)

        def done() -> None:
            if self.dialog is not None:
                self.dialog.choose(name)
            self._presenter.notice(self.tr("Imported the model “{0}”.").format(name))

        self._do(self.tr("Importing a model"), work, done)

    def ask_delete(self, name: str) -> None:
        """Ask, then delete."""
        used = any(layer.look.model == name for layer in self._document.state.layers)
        said = self.tr("It cannot be undone. Export it first if you may want it again.")
        if used:
            said += " " + self.tr("Layers that use it go back to the default.")
        box = message_box(
            QMessageBox.Icon.Question,
            self.tr("Delete Model"),
            self.tr("Delete the model “{0}”?").format(name),
            said,
            self.dialog or self.window,
        )
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        delete.clicked.connect(lambda: self.delete(name))
        box.finished.connect(self._forget_question)
        self.question = box
        box.open()

    def delete(self, name: str) -> None:
        """Delete one of the user's models; layers that use it go back to the default."""

        def work() -> None:
            from ssh_studio.engine.registry import remove_model

            remove_model(name)

        def done() -> None:
            self._put_on({name}, DEFAULT, dict(self.titles).get(DEFAULT, DEFAULT))
            self.weights_changed.emit()

        self._do(self.tr("Deleting a model"), work, done)

    # Inside

    def _do(
        self, label: str, work: Callable[[], None], then: Callable[[], None] | None = None
    ) -> None:
        """Do something to the models in the background, then list them anew."""

        def all_of_it(_context: JobContext) -> list[ModelFacts]:
            with self._importing:
                from ssh_studio.engine.cards import installed_facts

            work()
            return installed_facts()

        def done(facts: list[ModelFacts]) -> None:
            self.facts = [_in_words(model) for model in facts]
            self._show_facts()
            # First the layers: the panel would miss a model that one of them still has.
            if then is not None:
                then()
            self.changed.emit()
            self._actions.refresh_later()

        self._jobs.run(
            label, all_of_it, done=done, failed=lambda error: self._presenter.show(error, label)
        )

    def _put_on(self, old: set[str], name: str, title: str) -> None:
        """Change the model of the layers that have one of some."""
        self._document.commit()
        state = self._document.state
        layers = tuple(
            replace(layer, look=replace(layer.look, model=name))
            if layer.look.model in old and layer.look.model != name
            else layer
            for layer in state.layers
        )
        if layers != state.layers:
            label = self.tr("Model {0}").format(title)
            self._document.edit(label, replace(state, layers=layers))

    def _show_facts(self) -> None:
        if self.dialog is not None:
            self.dialog.show_models(self.facts)

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
        self.question = None
