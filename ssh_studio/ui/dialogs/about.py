"""About: versions, device, licence and links, as text that can be copied."""

from __future__ import annotations

import platform
from importlib import metadata

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from ssh_studio import __version__
from ssh_studio.ui.dialogs.parts import column, paragraph

__all__ = ["AboutDialog", "versions"]

_PACKAGES = ("torch", "numpy", "opencv-python", "Pillow", "imagecodecs")


def versions() -> list[tuple[str, str]]:
    """What runs here, for reports of errors. Asks the installation, so that nothing is loaded."""
    found = [
        ("SSH Studio", __version__),
        ("Python", platform.python_version()),
        ("Qt (PySide6)", PySide6.__version__),
    ]
    for package in _PACKAGES:
        try:
            found.append((package, metadata.version(package)))
        except metadata.PackageNotFoundError:
            # A bundle may leave the records out.
            found.append((package, "unknown"))
    return found


class AboutDialog(QDialog):
    """What this program is. `device`: what looks are computed with, as far as known."""

    def __init__(self, device: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About SSH Studio"))
        self._lines = [f"{name} {version}" for name, version in versions()]
        self._lines.append(platform.platform())
        self._lines.append(
            self.tr("Device: {name}").format(name=device or self.tr("not known yet"))
        )
        title = QLabel(self.tr("SSH Studio"))
        # A style sheet's size wins over a font's.
        title.setStyleSheet("font-size: 20px;")
        about = self.tr(
            "Photo compositing: layers take on the light and colour of their background.\n"
            "After “SSH: A Self-Supervised Framework for Image Harmonization”, Jiang et al., "
            "ICCV 2021 (arxiv.org/abs/2108.06805)."
        )
        licence = self.tr(
            "Apache License 2.0. Works offline; nothing you open leaves your computer."
        )
        layout = column(self)
        layout.addWidget(title)
        lines = paragraph("\n".join(self._lines))
        lines.setWordWrap(False)
        for text in (paragraph(about), lines, paragraph(licence)):
            layout.addWidget(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy Versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))
