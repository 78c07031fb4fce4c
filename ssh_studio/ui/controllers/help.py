"""Guide, settings, shortcuts, about and the log: windows beside the work, one of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ssh_studio.errors import StudioError
from ssh_studio.paths import docs_dir
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.main_window import MainWindow

if TYPE_CHECKING:
    from ssh_studio.live.session import LiveSession
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["HelpController"]

_PAGES = {"harmonize": "harmonizing.md", "mask": "masks.md"}
"""Panel -> the page about it."""


class HelpController(QObject):
    """The actions of the Help menu, and the settings.

    Attributes:
        dialogs: those that are open, by action id.
    """

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        live: LiveSession,
        presenter: ErrorPresenter,
        log_path: Path | None,
    ) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._log_path = log_path
        self.window: QWidget | None = None
        self.dialogs: dict[str, QDialog] = {}

        def bind(action_id: str, make: Callable[[], QDialog]) -> None:
            actions.bind(action_id, lambda: self._show(action_id, make))

        # Imported when they are asked for: a start needs none of them.

        def settings_dialog() -> QDialog:
            from ssh_studio.ui.dialogs.settings import SettingsDialog

            return SettingsDialog(settings, self.window)

        def shortcuts_dialog() -> QDialog:
            from ssh_studio.ui.dialogs.shortcuts import ShortcutsDialog

            return ShortcutsDialog(actions, self.window)

        def about_dialog() -> QDialog:
            from ssh_studio.ui.dialogs.about import AboutDialog

            return AboutDialog(live.status.device, self.window)

        bind("edit.settings", settings_dialog)
        bind("help.shortcuts", shortcuts_dialog)
        actions.bind("help.guide", self.show_guide)
        bind("help.about", about_dialog)
        actions.bind("help.log", self.show_log, self._why_no_log)

    def show_guide(self) -> None:
        """Open the guide, at the page about the panel that has the keyboard, if there is one."""
        from ssh_studio.ui.dialogs.guide import GuideDialog

        focus = QApplication.focusWidget()
        self._show("help.guide", lambda: GuideDialog(docs_dir(), self.window))
        dialog = self.dialogs.get("help.guide")
        panels = self.window.panels if isinstance(self.window, MainWindow) else {}
        for name, page in _PAGES.items():
            panel = panels.get(name)
            about = panel is not None and focus is not None and panel.isAncestorOf(focus)
            if about and isinstance(dialog, GuideDialog):
                dialog.show_page(page)

    def close(self) -> None:
        """Close what is open."""
        for dialog in list(self.dialogs.values()):
            dialog.close()

    def show_log(self) -> None:
        """Open the log in whatever shows texts here."""
        if self._log_path is None:
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_path))):
            self._presenter.notice(self.tr("The log is {path}.").format(path=self._log_path))

    def _show(self, action_id: str, make: Callable[[], QDialog]) -> None:
        dialog = self.dialogs.get(action_id)
        if dialog is None:
            try:
                dialog = self.dialogs[action_id] = make()
            except StudioError as error:
                self._presenter.notice(error.sentence)
                return
            dialog.finished.connect(lambda _: self.dialogs.pop(action_id, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _why_no_log(self) -> str | None:
        return None if self._log_path else self.tr("There is no log file.")
