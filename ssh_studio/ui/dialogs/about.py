"""About: versions, device, licence and links, as text that can be copied."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QWidget

from ssh_studio.paths import resources_dir
from ssh_studio.ui.dialogs.parts import column, paragraph
from ssh_studio.ui.icons import app_icon
from ssh_studio.ui.theme import GRID
from ssh_studio.versions import versions

__all__ = ["AboutDialog"]

_ICON, _WIDTH = 64, 480


class AboutDialog(QDialog):
    """What this program is. `device`: what looks are computed with, as far as known."""

    def __init__(self, device: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About SSH Studio"))
        missing = self.tr("missing")
        self._lines = [f"{name} {version or missing}" for name, version in versions()]
        self._lines.append(platform.platform())
        self._lines.append(
            self.tr("Device: {name}").format(name=device or self.tr("not known yet"))
        )
        title = QLabel(self.tr("SSH Studio"))
        # A style sheet's size wins over a font's.
        title.setStyleSheet("font-size: 20px;")
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatio()))
        head = QHBoxLayout()
        head.setSpacing(4 * GRID)
        head.addWidget(mark)
        head.addWidget(title, 1)
        about = self.tr(
            "Photo compositing: layers take on the light and colour of their background.\n"
            "After “SSH: A Self-Supervised Framework for Image Harmonization”, Jiang et al., "
            "ICCV 2021 (arxiv.org/abs/2108.06805)."
        )
        licence = self.tr(
            "Apache License 2.0. Works offline; nothing you open leaves your computer."
        )
        layout = column(self)
        layout.addLayout(head)
        others = resources_dir() / "licences" / "THIRD-PARTY.md"
        if others.is_file():
            # Only a bundle holds what others made.
            licence += "\n" + self.tr("What it is made of, and its licences: {path}").format(
                path=others
            )
        lines = paragraph("\n".join(self._lines))
        lines.setWordWrap(False)
        for text in (paragraph(about, _WIDTH), lines, paragraph(licence, _WIDTH)):
            layout.addWidget(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy Versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        # Not Copy Versions, which stands before it.
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))
