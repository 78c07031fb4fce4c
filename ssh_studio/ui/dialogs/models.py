"""The installed models and what is known of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.live.sentences import translated
from ssh_studio.ui.dialogs.parts import column, plain_button
from ssh_studio.ui.fine_tuning.words import percent
from ssh_studio.ui.theme import GRID

if TYPE_CHECKING:
    from ssh_studio.engine.cards import ModelFacts

__all__ = ["ModelsDialog"]

_NAME = Qt.ItemDataRole.UserRole


class ModelsDialog(QDialog):
    """A list, the facts of the chosen one, and what can be done with it. F2 renames, Del deletes.

    Signals:
        use_asked(str), compare_asked(str), export_asked(str), delete_asked(str): with its name.
        rename_asked(str, str): another name was typed.
        import_asked()
    """

    use_asked = Signal(str)
    compare_asked = Signal(str)
    export_asked = Signal(str)
    delete_asked = Signal(str)
    rename_asked = Signal(str, str)
    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._facts: dict[str, ModelFacts] = {}
        self._wanted = ""
        self._make_list()
        self.facts = QLabel()
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setMinimumHeight(72)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._make_buttons()
        self._lay_out()
        self.resize(self.sizeHint())
        self._show_chosen()

    def sizeHint(self) -> QSize:
        return QSize(600, 400)

    @property
    def chosen(self) -> str:
        """The name of the chosen model; empty for none."""
        item = self.list.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def choose(self, name: str) -> None:
        """Choose a model, now or as soon as it is listed."""
        self._wanted = name
        self._choose_wanted()

    def show_models(self, models: Sequence[ModelFacts]) -> None:
        """List them; what was chosen stays so."""
        self._wanted = self._wanted or self.chosen
        self._facts = {model.name: model for model in models}
        self.list.blockSignals(True)
        self.list.clear()
        for model in models:
            origin = self.tr("yours") if model.own else self.tr("came with SSH Studio")
            size = f"{QLocale().toString(model.megabytes, 'f', 1)} MB" if model.megabytes else "–"
            texts = [model.title, origin, size]
            item = QTreeWidgetItem(texts)
            item.setData(0, _NAME, model.name)
            item.setSizeHint(0, QSize(0, 6 * GRID))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if model.own:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addTopLevelItem(item)
        self.list.blockSignals(False)
        self._choose_wanted()
        self._show_chosen()

    # Inside

    def _make_list(self) -> None:
        self.list = _Models()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Model"), self.tr("Origin"), self.tr("Size")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in (1, 2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setMinimumHeight(140)
        self.list.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.list.itemChanged.connect(self._edited)
        self.list.delete_pressed.connect(self._delete)

    def _make_buttons(self) -> None:
        self.use = plain_button(
            self.tr("Use for all layers"),
            self.tr("Of this document, in one step to undo, and for those that come later."),
        )
        self.use.clicked.connect(lambda: self.use_asked.emit(self.chosen))
        self.compare = plain_button(
            self.tr("Compare"),
            self.tr("Split view: this model at the left, the layers as they are at the right."),
        )
        self.compare.clicked.connect(lambda: self.compare_asked.emit(self.chosen))
        self.rename = plain_button(self.tr("Rename"), self.tr("Type another name (F2)."))
        self.rename.clicked.connect(self._rename)
        self.export = plain_button(
            self.tr("Export…"), self.tr("Write it to a file, for another machine.")
        )
        self.export.clicked.connect(lambda: self.export_asked.emit(self.chosen))
        self.delete = plain_button(self.tr("Delete…"), self.tr("Delete the model (Del)."))
        self.delete.clicked.connect(self._delete)
        self.import_button = plain_button(
            self.tr("Import…"), self.tr("Install a model file from another machine.")
        )
        self.import_button.clicked.connect(self.import_asked)
        self.close_button = plain_button(self.tr("Close"))
        self.close_button.clicked.connect(self.close)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(2 * GRID)
        for button in (self.use, self.compare, self.rename, self.export, self.delete):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(3 * GRID)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        buttons = QHBoxLayout()
        buttons.addWidget(self.import_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = column(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self.facts)
        layout.addLayout(buttons)

    def _choose_wanted(self) -> None:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, _NAME) == self._wanted:
                self.list.setCurrentItem(item)
                self._wanted = ""
                return
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)

    def _show_chosen(self) -> None:
        model = self._facts.get(self.chosen)
        self.facts.setText(_described(model) if model is not None else "")
        usable = model is not None and not model.problem
        for button in (self.use, self.compare, self.export):
            button.setEnabled(usable)
        own = model is not None and model.own
        for button in (self.rename, self.delete):
            button.setEnabled(own)
        stays = self.tr("What came with SSH Studio stays as it is.")
        self.rename.setToolTip(self.tr("Type another name (F2).") if own else stays)
        self.delete.setToolTip(self.tr("Delete the model (Del).") if own else stays)

    def _rename(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.setFocus()
            self.list.editItem(item, 0)

    def _edited(self, item: QTreeWidgetItem, _column: int) -> None:
        old, new = str(item.data(0, _NAME)), item.text(0).strip()
        model = self._facts.get(old)
        if model is None or new in ("", model.title):
            self._restore(item)
            return
        self._wanted = new
        self._restore(item)
        self.rename_asked.emit(old, new)

    def _restore(self, item: QTreeWidgetItem) -> None:
        """What it is called until it is called something else."""
        model = self._facts.get(str(item.data(0, _NAME)))
        self.list.blockSignals(True)
        item.setText(0, model.title if model is not None else "")
        self.list.blockSignals(False)

    def _delete(self) -> None:
        if self.delete.isEnabled():
            self.delete_asked.emit(self.chosen)


class _Models(QTreeWidget):
    """The list; Del is a signal."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelsDialog", text)


def _described(model: ModelFacts) -> str:
    if model.problem:
        return translated(model.problem)
    lines = [_tr("Name: {0} · kind: {1}").format(model.name, model.architecture or "–")]
    if model.parent:
        lines.append(_tr("Fine-tuned from “{0}”.").format(model.parent))
    made = []
    if model.date:
        made.append(_tr("Made on {0}").format(model.date))
    if model.photos:
        made.append(
            QCoreApplication.translate("ModelsDialog", "from %n photos", None, model.photos)
        )
    if made:
        lines.append(" ".join(made) + ".")
    if model.before is not None and model.after is not None:
        lines.append(
            _tr("Error left on own photos kept out of training: {0}, before {1}.").format(
                percent(model.after, 1), percent(model.before, 1)
            )
        )
    return "\n".join(lines)
