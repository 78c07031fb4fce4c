"""What is shown after an error that nobody expected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ssh_studio.ui.dialogs.parts import column, paragraph

__all__ = ["CrashDialog"]


class CrashDialog(QDialog):
    """Says that something went wrong, what was saved, and where the log is. Modeless."""

    def __init__(self, saved: str, log_path: str, parent: QWidget | None = None) -> None:
        """saved: a sentence on what was saved; log_path: "" where there is no log file."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something Went Wrong"))
        self._log_path = log_path
        lines = [
            self.tr("SSH Studio met an error that it did not expect."),
            saved,
            self.tr("You can go on working; save the document under a new name to be safe."),
        ]
        if log_path:
            lines.append(self.tr("What happened is written in {path}.").format(path=log_path))
        self._label = paragraph("\n\n".join(line for line in lines if line))
        buttons = QDialogButtonBox()
        go_on = buttons.addButton(self.tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        if log_path:
            show = buttons.addButton(self.tr("Show Log"), QDialogButtonBox.ButtonRole.HelpRole)
            show.clicked.connect(self._show_log)
        layout = column(self)
        layout.addWidget(self._label)
        layout.addWidget(buttons)

    def text(self) -> str:
        """All that it says."""
        return self._label.text()

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._log_path).parent)))
