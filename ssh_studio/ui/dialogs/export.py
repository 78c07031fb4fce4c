"""Export: format, size, quality, name; then a progress bar that can be cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ssh_studio.settings import TABLE, Settings
from ssh_studio.ui.dialogs.export_parts import DEEP, LOSSY, Along
from ssh_studio.ui.dialogs.parts import column, explanation, inset
from ssh_studio.ui.icons import icon
from ssh_studio.ui.theme import GRID

__all__ = ["ExportDialog", "ExportOrder", "Exported"]

SUFFIXES = {"png": ".png", "tiff": ".tif", "jpeg": ".jpg", "webp": ".webp", "avif": ".avif"}


@dataclass(frozen=True)
class Exported:
    """What is about to be exported.

    width, height: in document pixels. depth: 8 or 16. alpha: whether some of it is transparent.
    metadata: whether there is EXIF, XMP or IPTC to keep. path: the name that is suggested.
    profile: what the document's is called.
    """

    width: int
    height: int
    depth: int
    alpha: bool
    metadata: bool
    path: Path
    what: str = ""
    profile: str = "sRGB"


@dataclass(frozen=True)
class ExportOrder:
    """What the user chose. size: None for the document's own; depth: 8 or 16.

    metadata, profile, compression, dither: as `ExportOptions` takes them.
    """

    path: Path
    depth: int
    quality: int
    size: tuple[int, int] | None
    metadata: str = "all"
    profile: str = "document"
    compression: str = "deflate"
    dither: bool = False


class ExportDialog(QDialog):
    """Asks how to export, then shows how far the export is.

    The owner answers `ordered` by working, calls `show_progress`, and `close_done` or
    `show_form` again after an error. The last choices are remembered in the settings.

    Signals:
        ordered(ExportOrder): the user pressed Export.
        cancelled(): the user pressed Cancel while the work runs.
    """

    ordered = Signal(object)
    cancelled = Signal()

    def __init__(
        self, exported: Exported, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(exported.what or self.tr("Export"))
        self._exported = exported
        self._settings = settings
        self._working = False
        self._form = QWidget()
        self._build_format()
        self._build_size()
        self._build_name()
        self._lay_out()
        self._format_changed()

    def _build_format(self) -> None:
        settings = self._settings
        self.format_box = QComboBox()
        for value, name in (TABLE["export.format"].choices or {}).items():
            self.format_box.addItem(name, value)
        self.format_box.setCurrentIndex(self.format_box.findData(settings.get("export.format")))
        self.format_box.currentIndexChanged.connect(self._format_changed)
        self.depth_box = QComboBox()
        self.depth_box.addItem(self.tr("8 bit"), 8)
        self.depth_box.addItem(self.tr("16 bit"), 16)
        deep = self._exported.depth == 16 and settings.get("export.depth") == 16
        self.depth_box.setCurrentIndex(1 if deep else 0)
        self.quality = QSlider(Qt.Orientation.Horizontal)
        self.quality.setRange(1, 100)
        self._quality_number = inset(QSpinBox())
        self._quality_number.setRange(1, 100)
        self.quality.valueChanged.connect(self._quality_number.setValue)
        self._quality_number.valueChanged.connect(self.quality.setValue)
        self.quality.setValue(settings.get("export.quality"))
        self.along = Along(
            settings,
            self._exported.profile,
            metadata=self._exported.metadata,
        )
        self.depth_box.currentIndexChanged.connect(self._depth_changed)

    def _build_size(self) -> None:
        self.width_box, self.height_box = inset(QSpinBox()), inset(QSpinBox())
        own = (self._exported.width, self._exported.height)
        for box, value in zip((self.width_box, self.height_box), own, strict=True):
            box.setRange(1, 100_000)
            box.setValue(value)
            box.setSuffix(self.tr(" px"))
        self.lock = QToolButton()
        self.lock.setIcon(icon("link-variant"))
        self.lock.setCheckable(True)
        self.lock.setChecked(True)
        self.lock.setToolTip(self.tr("Keep the proportion of width and height"))
        self.lock.setAccessibleName(self.tr("Keep the proportion of width and height"))
        self.lock.toggled.connect(self._lock_toggled)
        self.width_box.valueChanged.connect(lambda value: self._follow(value, of_width=True))
        self.height_box.valueChanged.connect(lambda value: self._follow(value, of_width=False))

    def _build_name(self) -> None:
        self.name = QLineEdit(str(_free(self._exported.path)))
        self.name.setMinimumWidth(360)
        self._browse = QPushButton(self.tr("Browse…"))
        self._browse.clicked.connect(self._ask_name)
        self.name.textChanged.connect(self._judge)
        self.note = explanation()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self._buttons = QDialogButtonBox()
        self._cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self._buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.export_button.setDefault(True)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(4 * GRID)
        form.setVerticalSpacing(2 * GRID)
        form.addRow(self.tr("Format"), self.format_box)
        form.addRow(self.tr("Depth"), self.depth_box)
        self._quality_row = _beside(self.quality, self._quality_number)
        form.addRow(self.tr("Quality"), self._quality_row)
        reset = QPushButton(self.tr("Full Size"))
        for button in (reset, self._browse):
            # Enter exports.
            button.setAutoDefault(False)
        reset.clicked.connect(self._full_size)
        cross = QLabel("×")
        cross.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        form.addRow(
            self.tr("Size"), _beside(self.width_box, cross, self.height_box, self.lock, reset)
        )
        self.along.add_rows(form)
        form.addRow(self.tr("File"), _beside(self.name, self._browse))
        for label, widget in (
            (self.tr("Width"), self.width_box),
            (self.tr("Height"), self.height_box),
            (self.tr("Quality"), self._quality_number),
            (self.tr("Quality"), self.quality),
            (self.tr("File"), self.name),
        ):
            widget.setAccessibleName(label)
        layout = column(self)
        layout.addWidget(self._form)
        layout.addWidget(self.note)
        layout.addWidget(self.progress)
        layout.addWidget(self._buttons)
        self._rows = form

    # What the user does

    def _format_changed(self) -> None:
        kind = self.format_box.currentData()
        self.depth_box.setEnabled(kind in DEEP)
        if kind not in DEEP:
            self.depth_box.setCurrentIndex(0)
        self._rows.setRowVisible(self._quality_row, kind in LOSSY)
        self._depth_changed()
        path = Path(self.name.text())
        if path.name and path.suffix.lower() not in _also(kind):
            known = path.suffix.lower() in {s for k in SUFFIXES for s in _also(k)}
            stem = path.with_suffix("") if known else path
            named = Path(f"{stem}{SUFFIXES[kind]}")
            self.name.setText(str(named.with_name(_free(self._whole(named)).name)))
        self._judge()

    def _depth_changed(self) -> None:
        self.along.follow(self.format_box.currentData(), self.depth_box.currentData())

    def _judge(self) -> None:
        """Say before the work what would go wrong, or be replaced."""
        refused, export = False, self.tr("Export")
        notes: list[str] = []
        if self.format_box.currentData() == "jpeg" and self._exported.alpha:
            notes.append(self.tr("JPEG has no transparency: the picture will be laid on white."))
        if not self.name.text().strip():
            refused = True
            notes.append(self.tr("Give the file a name."))
        elif self._path().exists():
            export = self.tr("Replace")
            notes.append(self.tr("A file of this name is there already and will be replaced."))
        self.note.setText("\n".join(notes))
        self.note.setVisible(bool(notes))
        self.export_button.setText(export)
        self.export_button.setEnabled(not refused)
        self.adjustSize()

    def _path(self) -> Path:
        return self._whole(Path(self.name.text().strip()))

    def _whole(self, path: Path) -> Path:
        # Names without a folder stay beside the one that was suggested.
        return self._exported.path.parent / path.expanduser()

    def _follow(self, value: int, *, of_width: bool) -> None:
        if not self.lock.isChecked():
            return
        own, other = self._exported.width, self._exported.height
        box = self.height_box
        if not of_width:
            own, other, box = other, own, self.width_box
        box.blockSignals(True)
        box.setValue(max(1, round(value * other / own)))
        box.blockSignals(False)

    def _lock_toggled(self, locked: bool) -> None:
        self.lock.setIcon(icon("link-variant" if locked else "link-variant-off"))
        if locked:
            self._follow(self.width_box.value(), of_width=True)

    def _full_size(self) -> None:
        self.lock.setChecked(True)
        self.width_box.setValue(self._exported.width)
        self.height_box.setValue(self._exported.height)

    def _ask_name(self) -> None:
        kind = self.format_box.currentData()
        patterns = " ".join(f"*{suffix}" for suffix in _also(kind))
        # The name is judged here, too: asking once is enough.
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export"),
            self.name.text(),
            f"{self.format_box.currentText()} ({patterns})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.name.setText(path)
            self._format_changed()

    def _order(self) -> None:
        self._format_changed()
        if not self.export_button.isEnabled():
            return
        path = self._path()
        self._remember(path)
        size = (self.width_box.value(), self.height_box.value())
        own = (self._exported.width, self._exported.height)
        self.ordered.emit(
            ExportOrder(
                path=path,
                depth=self.depth_box.currentData(),
                quality=self.quality.value(),
                size=None if size == own else size,
                metadata=self.along.metadata.currentData(),
                profile=self.along.profile.currentData(),
                compression=self.along.compression.currentData(),
                dither=self.along.dither.isChecked(),
            )
        )

    def _remember(self, path: Path) -> None:
        kind = self.format_box.currentData()
        self._settings.set("export.format", kind)
        self._settings.set("export.folder", str(path.parent))
        if kind in LOSSY:
            self._settings.set("export.quality", self.quality.value())
        if kind in DEEP and self._exported.depth == 16:
            self._settings.set("export.depth", self.depth_box.currentData())
        self.along.remember(kind)

    # What the owner does

    def show_progress(self, done: float, doing: str = "") -> None:
        """The work runs; done: 0 to 1, below 0 while nobody knows how far it is."""
        if not self._working:
            self._working = True
            self._form.setEnabled(False)
            self.export_button.setEnabled(False)
            self.progress.show()
        self.progress.setRange(0, 0 if done < 0 else 1000)
        self.progress.setValue(round(max(done, 0) * 1000))
        if doing:
            self.note.setText(doing)
            self.note.show()

    def show_form(self) -> None:
        """The work ended without a file; the user may try again."""
        self._working = False
        self._cancel.setEnabled(True)
        self._form.setEnabled(True)
        self.progress.hide()
        self._format_changed()

    def close_done(self) -> None:
        """The file is there."""
        self._working = False
        self.accept()

    def reject(self) -> None:
        """Cancel the work where some runs, else the dialog."""
        if self._working:
            # It may take a moment until the work can be left.
            self.note.setText(self.tr("Cancelling…"))
            self._cancel.setEnabled(False)
            self.cancelled.emit()
        else:
            super().reject()


def _also(kind: str) -> tuple[str, ...]:
    return {"tiff": (".tif", ".tiff"), "jpeg": (".jpg", ".jpeg")}.get(kind, (SUFFIXES[kind],))


def _free(path: Path) -> Path:
    """The path, or one with a number where a file is: the photo itself is not suggested."""
    names = (path.with_name(f"{path.stem} {count}{path.suffix}") for count in range(2, 1000))
    return next((name for name in (path, *names) if not name.exists()), path)


def _beside(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return row
