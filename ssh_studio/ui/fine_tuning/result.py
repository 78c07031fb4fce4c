"""How a fine-tuning ended: the report, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.fine_tuning.story import Duel, Phase, Story
from ssh_studio.live.sentences import translated
from ssh_studio.ui.dialogs.parts import explanation, paragraph, plain_button
from ssh_studio.ui.fine_tuning.drawings import Picture
from ssh_studio.ui.fine_tuning.words import interval, percent, points, set_name
from ssh_studio.ui.theme import DARK, GRID, LIGHT, tabular
from ssh_studio.ui.widgets.labels import Dot

if TYPE_CHECKING:
    from ssh_studio.fine_tuning.run import Run

__all__ = ["Result"]


class Result(QWidget):
    """The last page.

    Signals:
        use_asked(): harmonize with the new model.
        keep_asked(): install it although it is not better.
        report_asked(): open the whole report.
        resume_asked(), discard_asked(), again_asked(): go on with it; delete it; a new one.
    """

    use_asked = Signal()
    keep_asked = Signal()
    report_asked = Signal()
    resume_asked = Signal()
    discard_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dot = Dot()
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.text = paragraph("")
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, GRID, 0, GRID)
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        self.more = explanation()
        self.picture = Picture(self.tr("Composites"), "")
        self.caption = explanation(
            self.tr("From the left: composite, the model it began from, the new model, the photo.")
        )
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(self.tr("Last lines of the training program"))
        self.lines.setMinimumHeight(120)
        self._make_buttons()
        self._lay_out()

    def show_run(self, run: Run) -> None:
        """How it ended."""
        story = run.story
        reported = story.phase is Phase.REPORTED
        failed = story.phase is Phase.FAILED
        title, text = self._said(run)
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self.text.setText(text)
        light = self.palette().window().color().lightness() > 128
        colours = LIGHT if light else DARK
        good = reported and bool(story.installed)
        self.dot.set_colour(colours.good if good else colours.bad if failed else colours.busy)
        self._show_table(story.duels if reported else ())
        self.more.setText(self._more(story) if reported else "")
        self.more.setVisible(bool(self.more.text()))
        self.picture.show_file(story.comparison if reported else None)
        for widget in (self.picture, self.caption):
            widget.setVisible(reported and not self.picture.is_empty)
        self.lines.setPlainText(story.last_lines)
        self.lines.setVisible(failed and bool(story.last_lines))
        self._show_buttons(story)

    def show_kept(self, name: str) -> None:
        """It was installed although it is not better."""
        self.more.setText(self.tr("“{0}” is in the list of models now.").format(name))
        self.more.show()
        self.keep.hide()
        self.use.show()
        self.use.setDefault(True)
        self.use.setFocus()

    # Inside

    def _make_buttons(self) -> None:
        self.use = plain_button(
            self.tr("Use this model"),
            self.tr("For all layers of the document, and those that come later."),
        )
        self.use.clicked.connect(self.use_asked)
        self.keep = plain_button(
            self.tr("Install anyway"), self.tr("Put it into the list of models all the same.")
        )
        self.keep.clicked.connect(self.keep_asked)
        self.report = plain_button(self.tr("Open report"), self.tr("All figures, in the browser."))
        self.report.clicked.connect(self.report_asked)
        self.copy = plain_button(self.tr("Copy"), self.tr("Copy the last lines."))
        self.copy.clicked.connect(self._copy)
        self.resume = plain_button(
            self.tr("Resume"), self.tr("Go on where the last checkpoint was written.")
        )
        self.resume.clicked.connect(self.resume_asked)
        self.discard = plain_button(
            self.tr("Delete run"), self.tr("Delete what was learned so far, and its checkpoint.")
        )
        self.discard.clicked.connect(self.discard_asked)
        self.again = plain_button(self.tr("New run…"), self.tr("Fine-tune once more."))
        self.again.clicked.connect(self.again_asked)
        self.close_button = plain_button(self.tr("Close"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.dot)
        head.addWidget(self.title, 1)
        buttons = QHBoxLayout()
        for button in (self.discard, self.again, self.copy, self.report):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.close_button, self.keep, self.resume, self.use):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addLayout(head)
        for widget in (self.text, self.table, self.more):
            layout.addWidget(widget)
        for widget in (self.lines, self.picture):
            layout.addWidget(widget, 1)
        layout.addWidget(self.caption)
        # Below the texts where there is no picture.
        layout.addStretch(0)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)

    def _said(self, run: Run) -> tuple[str, str]:
        story, name = run.story, run.name
        if story.phase is Phase.CANCELLED:
            return self.tr("Cancelled"), self._resumable(story)
        if story.phase is Phase.FAILED:
            said = translated(story.sentence) or self.tr("The training ended before its report.")
            return self.tr("The training failed"), f"{said} {self._resumable(story)}"
        titles = {
            "better": self.tr("“{0}” is better on your photos"),
            "worse": self.tr("“{0}” is not better on your photos"),
        }
        unclear = self.tr("Not sure that “{0}” is better on your photos")
        title = titles.get(story.verdict, unclear).format(name)
        return title, self._judged(story)

    def _resumable(self, story: Story) -> str:
        if story.resumable:
            return self.tr("What it learned so far is kept: it can be resumed.")
        return self.tr("Nothing was learned yet that could be resumed.")

    def _judged(self, story: Story) -> str:
        own = next((duel for duel in story.duels if duel.kind == "own"), None)
        if own is None:
            return " ".join(map(translated, story.sentences))
        text = self.tr(
            "On %n photos that were kept out of training, {0} of the error remains; before, it "
            "was {1}. With a certainty of 95 % that is {2}.",
            None,
            own.photos,
        ).format(percent(own.new, 1), percent(own.parent, 1), interval(own))
        if not story.installed:
            text += " " + self.tr("Nothing was installed; your models stay as they are.")
        return text

    def _more(self, story: Story) -> str:
        """What was forgotten, in the program's sentences."""
        said = [translated(sentence) for sentence in story.sentences[1:]]
        if story.reason == "early":
            said.append(self.tr("It ended early, because nothing got better any more."))
        elif story.reason == "stopped":
            said.append(self.tr("You stopped it before its time was over."))
        return " ".join(said)

    def _show_table(self, duels: tuple[Duel, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.table.setVisible(bool(duels))
        if not duels:
            return
        heads = ("", self.tr("Before"), self.tr("Now"), self.tr("Difference in points, 95 %"))
        self._add_row(0, heads, "label")
        for number, duel in enumerate(duels, start=1):
            kind = set_name(duel.kind)
            row = (kind, percent(duel.parent, 1), percent(duel.new, 1), points(duel))
            self._add_row(number, row, "")

    def _add_row(self, number: int, texts: tuple[str, ...], kind: str) -> None:
        for column, text in enumerate(texts):
            label = QLabel(text)
            label.setProperty("kind", kind)
            label.setFont(tabular(label.font()))
            left = column == 0
            self._grid.addWidget(
                label, number, column,
                Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip

    def _show_buttons(self, story: Story) -> None:
        reported = story.phase is Phase.REPORTED
        self.use.setVisible(reported and bool(story.installed))
        self.keep.setVisible(reported and not story.installed)
        self.report.setVisible(reported and story.page is not None)
        self.copy.setVisible(self.lines.isVisibleTo(self))
        over = not reported
        self.resume.setVisible(over and story.resumable)
        self.discard.setVisible(over and story.run is not None)
        for button in (self.use, self.resume, self.close_button):
            button.setDefault(False)
        shown = [b for b in (self.use, self.resume, self.close_button) if b.isVisibleTo(self)]
        shown[0].setDefault(True)
        self.setFocusProxy(shown[0])

    def _copy(self) -> None:
        said = (self.title.text(), self.text.text(), self.lines.toPlainText())
        QGuiApplication.clipboard().setText("\n".join(text for text in said if text))
