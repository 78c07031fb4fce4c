"""What a fine-tuning is asked for: folder, name, budget, parent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.errors import ModelError
from ssh_studio.fine_tuning.command import Order
from ssh_studio.fine_tuning.naming import free_name
from ssh_studio.fine_tuning.story import Inspected, Story
from ssh_studio.live.sentences import translated
from ssh_studio.ui.dialogs.parts import explanation, paragraph
from ssh_studio.ui.fine_tuning.found import FoundPhotos
from ssh_studio.ui.fine_tuning.words import duration
from ssh_studio.ui.theme import GRID
from ssh_studio.ui.widgets.combo import Combo
from ssh_studio.ui.widgets.number import NumberBox
from ssh_studio.ui.widgets.segmented import Segmented

__all__ = ["Form", "Parent"]

_BUDGETS = {"quick": 10.0, "thorough": 60.0}
_TYPED_MS = 600
_SCORED_CPU, _SCORED_GPU = 0.8, 0.15
"""Seconds for a composite by both models, about."""
_MOST_COMPOSITES, _EACH = 192, 16
"""Composites of the report: so many at most, and a held-out photo."""


class Parent(NamedTuple):
    """A model: its name, what it is called, and whether one can begin from it."""

    name: str
    title: str
    fits: bool


class Form(QWidget):
    """The first page.

    Signals:
        folder_chosen(object): a Path to look into, None for none.
        ordered(Order): all is well, begin.
    """

    folder_chosen = Signal(object)
    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: set[str] = set()
        self._has_models = False
        self._inspected: Inspected | None = None
        self._folder: Path | None = None
        self._suggested = ""
        self.folder, self.name = QLineEdit(), QLineEdit()
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(self._take_typed)
        self._make()
        self._lay_out()
        self.found.show_nothing(self.tr("Choose a folder, or drop one here. 20 photos are enough."))
        self._judge()

    # What is shown

    def set_models(self, models: Sequence[Parent]) -> None:
        """The installed models: none of their names is free, some can be begun from."""
        chosen = self.parent_box.currentData() or "default"
        self._taken = {model.name for model in models}
        self._has_models = True
        self.parent_box.clear()
        for model in models:
            if model.fits:
                self.parent_box.addItem(model.title, model.name)
        self.parent_box.setCurrentIndex(max(0, self.parent_box.findData(chosen)))
        self._judge()

    def take_folder(self, folder: Path) -> None:
        """A folder was chosen or dropped."""
        self._typed.stop()
        self.folder.setText(str(folder))
        if not self.name.text() or self.name.text() == self._suggested:
            self._suggested = free_name(folder.name, self._taken, "mine")
            self.name.setText(self._suggested)
        self._look(folder)

    def show_scan(self, story: Story) -> None:
        """The folder is being looked at."""
        self.found.show_scan(story)

    def show_inspected(self, story: Story) -> None:
        """What is in the folder."""
        self._inspected = inspected = story.inspected
        if inspected is not None and story.photos is not None:
            self.found.show_photos(story.photos, inspected.sentence)
        self._judge()

    def show_problem(self, sentence: str) -> None:
        """The folder cannot be looked at."""
        self._inspected = None
        self.found.show_nothing(sentence, bad=True)
        self._judge()

    @property
    def minutes(self) -> float:
        """The budget."""
        return _BUDGETS.get(self.budget.value or "", float(self.own.value or 10))

    # Inside

    def _make(self) -> None:
        self.folder.setPlaceholderText(self.tr("A folder of your photos"))
        self.folder.setAccessibleName(self.tr("Folder of photos"))
        self.folder.textEdited.connect(lambda: self._typed.start())
        self.folder.editingFinished.connect(self._take_typed)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the folder"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask_folder)
        self.found = FoundPhotos()
        self.name.setMaxLength(64)
        self.name.setAccessibleName(self.tr("Name of the model"))
        self.name.textChanged.connect(self._judge)
        self.note = explanation()
        self.note.setProperty("kind", "bad")
        self.budget = Segmented(self.tr("Time"), [
            ("quick", self.tr("Quick, 10 min"), self.tr("10 minutes of training")),
            ("thorough", self.tr("Thorough, 1 h"), self.tr("An hour of training")),
            ("own", self.tr("Own"), self.tr("As many minutes as you say")),
        ])  # fmt: skip
        self.budget.set_value("quick")
        self.budget.chosen.connect(self._judge)
        self.own = NumberBox(self.tr("Minutes of training"), 1, 24 * 60, unit=self.tr("min"))
        self.own.set_value(30)
        self.own.chosen.connect(self._judge)
        self.parent_box = Combo(self.tr("Begin from"))
        self.parent_box.addItem(self.tr("Default"), "default")
        self.parent_box.setToolTip(self.tr("The model that is fine-tuned; it stays as it is."))
        self.estimate = explanation()
        self.start = QPushButton(self.tr("Start"))
        self.setFocusProxy(self.folder)
        self.start.clicked.connect(self._order)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(3 * GRID)
        rows.setVerticalSpacing(2 * GRID)
        rows.addRow(self._label(self.tr("Photos"), self.folder), _row(self.folder, self.choose))
        rows.addRow("", self.found)
        rows.addRow(self._label(self.tr("Name"), self.name), self.name)
        rows.addRow("", self.note)
        rows.addRow(self._label(self.tr("Time"), self.budget), _row(self.budget, self.own))
        rows.addRow(self._label(self.tr("Begin from"), self.parent_box), self.parent_box)
        rows.addRow("", self.estimate)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * GRID)
        layout.addWidget(
            paragraph(
                self.tr(
                    "A copy of the model learns which light and colour go together in your photos. "
                    "They stay on this computer. At the end you see whether it got better; if not, "
                    "nothing changes."
                )
            )
        )
        layout.addLayout(rows)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setProperty("kind", "label")
        label.setMinimumHeight(24)
        label.setBuddy(buddy)
        return label

    def _ask_folder(self) -> None:
        start = self.folder.text() or str(Path.home())
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of Photos"), start)
        if name:
            self.take_folder(Path(name))

    def _take_typed(self) -> None:
        self._typed.stop()
        text = self.folder.text().strip()
        folder = Path(text).expanduser().absolute() if text else None
        if folder == self._folder:
            return
        if folder is not None and folder.is_dir():
            self.take_folder(folder)
            return
        self._folder = folder
        self.folder_chosen.emit(None)
        if folder is not None:
            self.show_problem(self.tr("There is no folder {0}.").format(folder))

    def _look(self, folder: Path) -> None:
        self._folder, self._inspected = folder, None
        self.found.more.setChecked(False)
        self.found.show_scan(Story())
        self._judge()
        self.folder_chosen.emit(folder)

    def _judge(self) -> None:
        """Say what is wrong, and how long it will take."""
        self.own.setVisible(self.budget.value == "own")
        problem = self._name_problem()
        self.note.setText(problem)
        self.note.setVisible(bool(problem))
        found = self._inspected
        self.estimate.setText(self._estimate(found) if found is not None and found.enough else "")
        reason = problem
        if not self.name.text():
            reason = self.tr("Give the model a name.")
        if found is None:
            reason = self.tr("Choose a folder of photos, and wait until it was looked at.")
        elif not found.enough:
            reason = translated(found.sentence)
        self.start.setEnabled(not reason)
        self.start.setToolTip(reason or self.tr("Train, compare, and install it if it is better."))

    def _name_problem(self) -> str:
        name = self.name.text()
        if not name or not self._has_models:
            return ""
        try:
            check_name(name)
        except ModelError as error:
            return translated(error)
        if name in self._taken:
            return self.tr("There is a model of this name; choose another one.")
        return ""

    def _estimate(self, found: Inspected) -> str:
        composites = min(_MOST_COMPOSITES, _EACH * found.held_out)
        on_cpu = found.device.partition(":")[0] == "cpu"
        scoring = composites * (_SCORED_CPU if on_cpu else _SCORED_GPU)
        whole = duration(60 * self.minutes + scoring)
        said = self.tr("About {0} on {1}: {2} of training, the rest for the report.").format(
            whole, found.device_label or found.device, duration(60 * self.minutes)
        )
        if found.held_out:
            said += " " + self.tr(
                "%n photos are kept out of training, to judge by.", None, found.held_out
            )
        return f"{said} {translated(found.reason)}".strip()

    def _order(self) -> None:
        if self._folder is not None and self.start.isEnabled():
            parent = str(self.parent_box.currentData() or "default")
            self.ordered.emit(Order(self._folder, self.name.text(), self.minutes, parent))


def check_name(name: str) -> None:
    """Raises `ModelError` for what is no name of a model."""
    # Not above: it imports torch. Whoever knows the models has done so.
    from ssh_studio.engine import registry

    registry.check_name(name)


def _row(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * GRID)
    row.addWidget(first, 1)
    row.addWidget(second)
    return row
