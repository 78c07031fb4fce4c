"""The part of the export dialog about colours and what goes along with the pixels."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from ssh_studio.settings import TABLE, Settings
from ssh_studio.ui.language import setting_text

__all__ = ["DEEP", "LOSSY", "Along"]

LOSSY = ("jpeg", "webp", "avif")
DEEP = ("png", "tiff")


class Along(QWidget):
    """Chooses the profile, the dither, TIFF's compression and the metadata. Remembered.

    Attributes:
        profile, metadata, compression: boxes whose data are the values of the settings.
        dither: for 8 bits.
    """

    def __init__(self, settings: Settings, profile: str, *, metadata: bool) -> None:
        """Take the name of the document's profile, and whether there is metadata to keep."""
        super().__init__()
        self._settings = settings
        self._has_metadata = metadata
        self.profile = self._box("export.profile")
        self.profile.setItemText(0, self.tr("As the document ({name})").format(name=profile))
        self.compression = self._box("export.compression")
        self.metadata = self._box("export.metadata")
        self.metadata.setEnabled(metadata)
        if not metadata:
            self.metadata.setCurrentIndex(self.metadata.findData("none"))
            self.metadata.setToolTip(self.tr("There is no EXIF, XMP or IPTC to keep."))
        self.dither = QCheckBox(self.tr("Dither to 8 bit"))
        self.dither.setToolTip(self.tr("Noise of one level against steps in smooth gradients"))
        self.dither.setChecked(settings.get("export.dither"))

    def add_rows(self, form: QFormLayout) -> None:
        """Put what there is to choose into a form."""
        form.addRow(self.tr("Compression"), self.compression)
        form.addRow(self.tr("Profile"), self.profile)
        form.addRow("", self.dither)
        form.addRow(self.tr("Metadata"), self.metadata)
        self._form = form

    def follow(self, kind: str, depth: int) -> None:
        """Show what makes sense for a format and depth."""
        self._form.setRowVisible(self.compression, kind == "tiff")
        self._form.setRowVisible(self.dither, depth == 8)

    def remember(self, kind: str) -> None:
        """Keep the choices for the next time."""
        self._settings.set("export.profile", self.profile.currentData())
        self._settings.set("export.dither", self.dither.isChecked())
        if kind == "tiff":
            self._settings.set("export.compression", self.compression.currentData())
        if self._has_metadata:
            self._settings.set("export.metadata", self.metadata.currentData())

    def _box(self, key: str) -> QComboBox:
        box = QComboBox()
        for value, name in (TABLE[key].choices or {}).items():
            box.addItem(setting_text(name), value)
        box.setCurrentIndex(max(0, box.findData(self._settings.get(key))))
        box.setAccessibleName(setting_text(TABLE[key].title))
        return box
