"""The one place where errors become sentences in front of the user; never a traceback."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import isValid

from ssh_studio.errors import CancelledError, Sentence, StudioError
from ssh_studio.live.sentences import translated
from ssh_studio.ui.dialogs.crash import CrashDialog
from ssh_studio.ui.dialogs.message import message_box

__all__ = ["ErrorPresenter", "sentence_of"]

_LOG = logging.getLogger(__name__)
_MEMORY = Sentence(
    "There is not enough memory for this; close other programs or use smaller pictures."
)


def sentence_of(error: BaseException) -> str | None:
    """What to tell the user of an error; None where it was not expected and only the log helps."""
    if isinstance(error, StudioError):
        return translated(error)
    if isinstance(error, MemoryError):
        return translated(_MEMORY)
    if isinstance(error, OSError) and error.strerror:
        if error.filename:
            said = Sentence("The system refused: {0} ({1}).", error.strerror, error.filename)
        else:
            said = Sentence("The system refused: {0}.", error.strerror)
        return translated(said)
    return None


class ErrorPresenter(QObject):
    """Shows errors beside the work: the boxes are modeless, and never pile up.

    Signals:
        shown(str): a sentence was put in front of the user.
        noticed(str): something to know although it went well; for the status line.
    """

    shown = Signal(str)
    noticed = Signal(str)
    _crashed = Signal(object)

    def __init__(
        self,
        window: QWidget | None = None,
        *,
        rescue: Callable[[], str] = lambda: "",
        log_path: Callable[[], str] = lambda: "",
    ) -> None:
        """Errors appear above `window`.

        Args:
            window: may be set later by `attach`.
            rescue: saves what can be saved after an unexpected error, and says in a sentence what
                was; called on the GUI thread.
            log_path: where the log is.
        """
        super().__init__(window)
        self._window = window
        self._rescue = rescue
        self._log_path = log_path
        self._box: QMessageBox | None = None
        self._crash: CrashDialog | None = None
        # Unexpected errors come from any thread; dialogs belong to this one.
        self._crashed.connect(self._show_crash, Qt.ConnectionType.QueuedConnection)

    def attach(self, window: QWidget, *, rescue: Callable[[], str]) -> None:
        """Once the window is there."""
        self._window, self._rescue = window, rescue

    def show(self, error: BaseException, doing: str = "") -> None:
        """Tell the user of an error; what he cancelled himself is no news.

        doing: what was tried, for the log, e.g. "Opening lake.jpg".
        """
        if isinstance(error, CancelledError):
            return
        sentence = sentence_of(error)
        if sentence is None:
            _LOG.error("%s failed", doing or "something", exc_info=error)
            self.crash(error)
            return
        # In the log as it was raised: whoever reads it may not speak the user's language.
        _LOG.warning("%s: %s", doing or "refused", str(error) or sentence)
        self.tell(sentence)

    def tell(self, sentence: str) -> None:
        """Put a sentence in front of the user without stopping him."""
        sentence = translated(sentence)
        box, above = self._open_box, self._above
        said = box.text() if box is not None else ""
        if sentence not in said:
            said = f"{said}\n\n{sentence}" if said else sentence
        if box is not None and box.parentWidget() is above:
            box.setText(said)
        else:
            if box is not None:
                box.close()
            self._open(said, above)
        self.shown.emit(sentence)

    def _open(self, text: str, above: QWidget | None) -> None:
        title = self.tr("SSH Studio")
        box = message_box(QMessageBox.Icon.Warning, title, text, "", above)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.setModal(False)
        box.finished.connect(self._forget_box)
        self._box = box
        box.show()

    def notice(self, *sentences: str) -> None:
        """Something to know although it went well."""
        for sentence in sentences:
            _LOG.info("notice: %s", sentence)
        if sentences:
            self.noticed.emit(" ".join(map(translated, sentences)))

    def crash(self, error: BaseException) -> None:
        """An error that nobody expected and that is in the log already; from any thread."""
        self._crashed.emit(error)

    def close(self) -> None:
        """Take away whatever is still shown."""
        for dialog in (self._open_box, self._crash):
            if dialog is not None and isValid(dialog):
                dialog.close()

    def _show_crash(self, error: BaseException) -> None:
        if self._crash is not None and isValid(self._crash):
            # Errors that repeat with every paint or timer must not bury the screen.
            return
        try:
            saved = self._rescue()
        except Exception:  # noqa: BLE001 - it fails where it must not
            _LOG.exception("saving after an error failed")
            saved = self.tr("Your latest changes could not be saved: save the document now.")
        dialog = CrashDialog(saved, self._log_path(), self._above)
        dialog.finished.connect(self._forget_crash)
        self._crash = dialog
        dialog.show()
        self.shown.emit(dialog.text())

    @property
    def _above(self) -> QWidget | None:
        """The window to show something above: a modal dialog would hide what is shown beneath."""
        return QApplication.activeModalWidget() or self._window

    @property
    def _open_box(self) -> QMessageBox | None:
        """The box, unless it went with the dialog it was shown above."""
        return self._box if self._box is not None and isValid(self._box) else None

    def _forget_box(self) -> None:
        self._box = None

    def _forget_crash(self) -> None:
        self._crash = None
