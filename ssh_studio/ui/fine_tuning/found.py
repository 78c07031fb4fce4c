"""What is in a folder of photos: how many, and which are left out and why."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.fine_tuning.story import Photos, Story
from ssh_studio.live.sentences import translated
from ssh_studio.ui.dialogs.parts import explanation
from ssh_studio.ui.fine_tuning.words import duration
from ssh_studio.ui.theme import GRID

__all__ = ["FoundPhotos"]


class FoundPhotos(QWidget):
    """A line, a bar while it is being found out, and a list that unfolds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.more = QPushButton()
        self.more.setProperty("flat", True)
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.more.toggled.connect(self._unfold)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading photos"))
        self.files = QTreeWidget()
        self.files.setRootIsDecorated(False)
        self.files.setUniformRowHeights(True)
        self.files.setHeaderLabels([self.tr("Left out"), self.tr("Why")])
        self.files.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.files.setColumnWidth(0, 240)
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setAccessibleName(self.tr("Files that are left out, and why"))
        self.files.setMinimumHeight(120)
        self.rest = explanation()
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.line, 1)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        for widget in (self.bar, self.files, self.rest):
            column.addWidget(widget)
        self.show_nothing("")

    def show_nothing(self, sentence: str, *, bad: bool = False) -> None:
        """No folder was looked at, or it cannot be."""
        self._say(sentence, "bad" if bad else "dim")
        self.bar.hide()
        self.more.setChecked(False)
        self.more.hide()
        self._unfold(False)

    def show_scan(self, story: Story) -> None:
        """It is being looked at."""
        self.bar.show()
        if not story.to_scan:
            self._say(self.tr("Looking for photos…"), "dim")
            self.bar.setRange(0, 0)
            return
        self.bar.setRange(0, story.to_scan)
        self.bar.setValue(story.scanned)
        said = self.tr("Reading photos: {0} of {1}")
        if story.seconds_left:
            said = self.tr("Reading photos: {0} of {1}, {2} left")
        said = said.format(story.scanned, story.to_scan, duration(story.seconds_left or 0))
        self._say(said, "dim")

    def show_photos(self, photos: Photos, sentence: str) -> None:
        """What was found; sentence: why that is not enough, empty where it is."""
        self.bar.hide()
        said = self.tr("%n photos to learn from.", None, photos.usable)
        if not photos.found:
            said = self.tr("There are no photos in this folder.")
        elif photos.repeated:
            said += " " + self.tr("%n copies of others count once.", None, photos.repeated)
        if sentence and photos.found:
            said = translated(sentence)
        self._say(said, "bad" if sentence else "")
        self.more.setVisible(bool(photos.files))
        self.more.setText(self.tr("%n left out…", None, photos.skipped))
        self.more.setAccessibleName(self.tr("Show the %n left out", None, photos.skipped))
        self.files.clear()
        for file, said in photos.files:
            reason = translated(said)
            item = QTreeWidgetItem([file, reason])
            item.setSizeHint(0, QSize(0, 5 * GRID))
            item.setToolTip(0, file)
            item.setToolTip(1, reason)
            self.files.addTopLevelItem(item)
        hidden = photos.skipped - len(photos.files)
        self.rest.setText(self.tr("and %n more", None, hidden) if hidden > 0 else "")

    def _unfold(self, open_: bool) -> None:
        self.files.setVisible(open_)
        self.rest.setVisible(open_ and bool(self.rest.text()))

    def _say(self, text: str, kind: str) -> None:
        self.line.setText(text)
        self.line.setAccessibleName(text)
        self.line.setProperty("kind", kind)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
