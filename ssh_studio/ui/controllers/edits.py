"""Undo, redo, and the clipboard both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ssh_studio.document.document import Document
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.clipboard import has_pictures
from ssh_studio.ui.controllers.layers import needs_layer

if TYPE_CHECKING:
    from ssh_studio.ui.controllers.copying import Copying
    from ssh_studio.ui.controllers.importing import Importing
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["EditsController"]


class EditsController(QObject):
    """The actions of the Edit menu."""

    def __init__(
        self,
        document: Document,
        actions: Actions,
        importing: Importing,
        copying: Copying,
        presenter: ErrorPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._actions = actions
        self._importing = importing
        self._presenter = presenter
        self._has_pictures = False
        actions.bind("edit.undo", document.undo, self._why_not_undo)
        actions.bind("edit.redo", document.redo, self._why_not_redo)
        actions.bind("edit.copy", copying.copy_layer, lambda: needs_layer(document))
        actions.bind("edit.copy_merged", copying.copy_merged, self._why_not_merged)
        actions.bind("edit.paste", self.paste, self._why_not_paste)
        QGuiApplication.clipboard().dataChanged.connect(self._clipboard_changed)
        self._clipboard_changed()
        document.history_changed.connect(self._history_changed)
        self._history_changed()

    def close(self) -> None:
        """Let go of the document and the clipboard."""
        self._document.history_changed.disconnect(self._history_changed)
        QGuiApplication.clipboard().dataChanged.disconnect(self._clipboard_changed)

    def paste(self) -> None:
        """Add the clipboard's picture, or its picture files, as layer."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self._importing.take(mime):
            self._presenter.notice(self.tr("There is no picture in the clipboard."))

    def _clipboard_changed(self) -> None:
        # Asked once, not with every refresh: the program that copied has to answer.
        self._has_pictures = has_pictures(QGuiApplication.clipboard().mimeData())
        self._actions.refresh_later()

    def _history_changed(self) -> None:
        history = self._document.history
        undo, redo = history.undo_label, history.redo_label
        self._actions.set_text("edit.undo", undo and self.tr("Undo {step}").format(step=undo))
        self._actions.set_text("edit.redo", redo and self.tr("Redo {step}").format(step=redo))
        self._actions.refresh_later()

    def _why_not_undo(self) -> str | None:
        document = self._document
        if document.history.can_undo or document.in_gesture:
            return None
        return self.tr("There is nothing to undo.")

    def _why_not_redo(self) -> str | None:
        return None if self._document.history.can_redo else self.tr("There is nothing to redo.")

    def _why_not_merged(self) -> str | None:
        return self.tr("Open a picture first.") if self._document.state.is_empty else None

    def _why_not_paste(self) -> str | None:
        if self._has_pictures:
            return None
        return self.tr("There is no picture in the clipboard.")
