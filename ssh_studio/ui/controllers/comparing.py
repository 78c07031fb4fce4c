"""Compare models on the document: what another one would do at the left of the split."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ssh_studio.document.document import Document
from ssh_studio.live.session import LiveSession
from ssh_studio.ui.actions import Actions

if TYPE_CHECKING:
    from ssh_studio.live.estimator import Load
    from ssh_studio.live.showing import Prepare
    from ssh_studio.ui.canvas.canvas import Canvas
    from ssh_studio.ui.controllers.models import ModelsController
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["Comparing"]


class Comparing(QObject):
    """A second live session with one model for all layers, as long as two are compared.

    Attributes:
        rival: the name of that model; empty while nothing is compared.
        session: its looks.
    """

    def __init__(
        self,
        document: Document,
        actions: Actions,
        canvas: Canvas,
        models: ModelsController,
        load: Load,
        prepare: Prepare,
        presenter: ErrorPresenter,
    ) -> None:
        """load, prepare: as of the live session."""
        super().__init__(presenter)
        self._document = document
        self._actions = actions
        self._canvas = canvas
        self._models = models
        self._load = load
        self._prepare = prepare
        self._presenter = presenter
        self._before = "off"
        self.rival = ""
        self.session: LiveSession | None = None
        canvas.compare_changed.connect(self._mode_changed)
        models.compare_asked.connect(self.start)
        models.weights_changed.connect(self.stop)
        document.changed.connect(self._name_sides)
        actions.bind("look.compare_models", self._toggle, self._why_not, lambda: bool(self.rival))

    def start(self, name: str) -> None:
        """Show what a model would do at the left, the layers as they are at the right."""
        if self._document.state.is_empty:
            self._presenter.notice(self.tr("Open a picture first."))
            return
        mode = self._canvas.compare.mode
        if not self.rival:
            self._before = mode
        self._end_session()
        self.rival = name
        load = self._load
        self.session = LiveSession(
            self._document, load=lambda _model: load(name), prepare=self._prepare, parent=self
        )
        self.session.failed.connect(self._failed)
        self._canvas.set_rival(self.session)
        self._name_sides()
        if mode == "off":
            self._canvas.set_compare("split")
        self._actions.refresh_later()

    def stop(self) -> None:
        """The split shows the document without looks again, or is gone if it was."""
        if not self.rival:
            return
        before, self.rival = self._before, ""
        self._end_session()
        if self._canvas.compare.mode != before:
            self._canvas.set_compare(before)
        self._actions.refresh_later()

    def close(self) -> None:
        """End; the canvas goes as well."""
        self._canvas.compare_changed.disconnect(self._mode_changed)
        self._document.changed.disconnect(self._name_sides)
        self._end_session()

    def reload(self) -> None:
        """Load the model anew, e.g. on another device."""
        if self.session is not None:
            self.session.reload()

    # Inside

    def _end_session(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            self._canvas.set_rival(None)
            session.close()
            session.deleteLater()

    def _toggle(self) -> None:
        if self.rival:
            self.stop()
        else:
            self.start(self._other())

    def _other(self) -> str:
        """The obvious one: the default, or where that is used, the newest of the user's own."""
        if self._used() - {"default"}:
            return "default"
        own = [model.name for model in self._models.facts if model.own and not model.problem]
        return own[-1] if own else ""

    def _used(self) -> set[str]:
        return {layer.look.model for layer in self._document.state.layers}

    def _why_not(self) -> str | None:
        if self.rival:
            return None
        if self._document.state.is_empty:
            return self.tr("Open a picture first.")
        if not self._other():
            return self.tr("There is one model only: fine-tune or import another one.")
        return None

    def _name_sides(self, _change: object = None) -> None:
        if not self.rival:
            return
        titles = dict(self._models.titles)
        used = sorted(self._used())
        right = titles.get(used[0], used[0]) if len(used) == 1 else self.tr("As it is")
        named = titles.get(self.rival, self.rival), right
        if self._canvas.compare.titles != named:
            self._canvas.compare.titles = named
            self._canvas.update()

    def _mode_changed(self, mode: str) -> None:
        if mode == "off" and self.rival:
            self._before = "off"
            self.stop()

    def _failed(self, sentence: str, _details: str) -> None:
        self._presenter.tell(sentence)
        self.stop()
