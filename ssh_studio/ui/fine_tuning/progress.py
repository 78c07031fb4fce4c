"""How far a fine-tuning is: curves, a picture, and how to steer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ssh_studio.fine_tuning.story import Phase, Story
from ssh_studio.live.sentences import translated
from ssh_studio.ui.dialogs.parts import explanation
from ssh_studio.ui.fine_tuning.drawings import Curve, Picture
from ssh_studio.ui.fine_tuning.words import duration, percent
from ssh_studio.ui.theme import GRID, tabular

if TYPE_CHECKING:
    from ssh_studio.fine_tuning.run import Run

__all__ = ["Progress"]

_SMOOTH = 0.1


class Progress(QWidget):
    """The page while it runs.

    Signals:
        pause_asked(bool): pause, or go on.
        stop_asked(): stop and keep.
        cancel_asked(): end it.
    """

    pause_asked = Signal(bool)
    stop_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.doing = QLabel()
        self.doing.setFont(tabular(self.doing.font()))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the training"))
        self.line = explanation()
        self.line.setFont(tabular(self.line.font()))
        self.loss = Curve(self.tr("Loss"))
        self.score = Curve(self.tr("Error left on held-out photos"))
        self.score.setToolTip(
            self.tr(
                "Line: your photos that are kept out of training. Dashed: the same in somebody "
                "else’s looks. Measured on small copies; the report at the end is exact."
            )
        )
        self.picture = Picture(
            self.tr("Held-out photos"),
            self.tr("Here you will see held-out photos: out of place, harmonized, as they were."),
        )
        self.caption = explanation(
            self.tr(
                "Held-out photos, two side by side: out of place, harmonized, as it was; then what "
                "the model knows of object and background."
            )
        )
        self._make_buttons()
        self._lay_out()

    def show_run(self, run: Run) -> None:
        """All of it anew."""
        story = run.story
        self.title.setText(self.tr("Fine-tuning “{0}”").format(run.name))
        doing = self._doing(run)
        self.doing.setText(doing)
        self.doing.setAccessibleName(doing)
        self.line.setText(self._line(story))
        self._show_bar(story)
        if story.losses:
            smooth = _smoothed(story.losses)
            self.loss.show_lines(QLocale().toString(smooth[-1][1], "f", 4), smooth)
        else:
            self.loss.show_lines("")
        own = [(score.step, score.own) for score in story.scores]
        others = [(s.step, s.others) for s in story.scores if s.others is not None]
        self.score.show_lines(self._scores(story), own, others)
        self.picture.show_file(story.picture)
        self.caption.setVisible(not self.picture.is_empty)
        self._show_buttons(run)

    # Inside

    def _make_buttons(self) -> None:
        self.hide_button = QPushButton(self.tr("Hide"))
        self.hide_button.setToolTip(
            self.tr("The training goes on. Look > Fine-tune the model… brings this back.")
        )
        self.pause = QPushButton()
        self.pause.clicked.connect(lambda: self.pause_asked.emit(not self._paused))
        self.stop = QPushButton(self.tr("Stop and keep"))
        self.stop.clicked.connect(self.stop_asked)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("End it now; nothing is installed."))
        self.cancel.clicked.connect(self.cancel_asked)
        self.setFocusProxy(self.hide_button)
        for button in (self.hide_button, self.pause, self.stop, self.cancel):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.doing)
        curves = QHBoxLayout()
        curves.setSpacing(2 * GRID)
        curves.addWidget(self.loss, 1)
        curves.addWidget(self.score, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        for button in (self.pause, self.stop, self.hide_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addWidget(self.line)
        layout.addLayout(curves)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.caption)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)

    def _doing(self, run: Run) -> str:
        story = run.story
        if run.is_held:
            return self.tr("Waiting while you work")
        if run.stopping and story.phase is not Phase.SCORING:
            return self.tr("Stopping…")
        left = story.seconds_left
        if story.phase is Phase.TRAINING and left is not None:
            return self.tr("{0} left").format(duration(left))
        return {
            Phase.STARTING: self.tr("Starting…"),
            Phase.SCANNING: self.tr("Reading photos"),
            Phase.TRAINING: self.tr("Training"),
            Phase.PAUSED: self.tr("Paused"),
            Phase.SCORING: self.tr("Making the report"),
        }.get(story.phase, "")

    def _line(self, story: Story) -> str:
        if story.phase is Phase.SCANNING:
            return self.tr("New photos read: {0} of {1}").format(story.scanned, story.to_scan)
        if story.phase is Phase.SCORING:
            return self.tr("%n composites compared", None, story.composites)
        parts = []
        if story.step:
            parts.append(self.tr("Step {0}").format(story.step))
        if story.speed:
            parts.append(self.tr("{0} samples per second").format(_rate(story.speed)))
        if story.device:
            parts.append(self.tr("on {0}").format(story.device.upper()))
        # What it had to say stands where nothing has changed since.
        said = " · ".join(parts) or translated(story.message)
        return said or self.tr("The program is being loaded.")

    def _scores(self, story: Story) -> str:
        if not story.scores:
            return ""
        first, last = story.scores[0].own, story.scores[-1].own
        if len(story.scores) == 1:
            return percent(last, 1)
        return f"{percent(first, 1)} → {percent(last, 1)}"

    def _show_bar(self, story: Story) -> None:
        known = story.phase in (Phase.TRAINING, Phase.PAUSED)
        scanning = story.phase is Phase.SCANNING and story.to_scan > 0
        self.bar.setRange(0, 1000 if known or scanning else 0)
        if known:
            self.bar.setValue(round(1000 * story.progress))
        elif scanning:
            self.bar.setValue(round(1000 * story.scanned / story.to_scan))

    def _show_buttons(self, run: Run) -> None:
        phase = run.story.phase
        self._paused = phase is Phase.PAUSED and not run.is_held
        training = phase in (Phase.TRAINING, Phase.PAUSED)
        self.pause.setText(self.tr("Resume") if self._paused else self.tr("Pause"))
        self.pause.setEnabled(training and run.can_pause and not run.stopping)
        self.pause.setToolTip(self._why_not_pause(run) or self._pause_tip(run))
        self.stop.setEnabled(training and not run.stopping)
        self.stop.setToolTip(
            self.tr("End the training, make the report, and install the model if it is better.")
            if training
            else self.tr("There is nothing to keep yet, or the report is being made already.")
        )
        self.cancel.setEnabled(not run.stopping or phase is Phase.SCORING)

    def _why_not_pause(self, run: Run) -> str:
        if not run.can_pause:
            return self.tr("An earlier window started this run: it can be stopped, not paused.")
        if run.story.phase not in (Phase.TRAINING, Phase.PAUSED):
            return self.tr("Only the training itself can be paused.")
        return ""

    def _pause_tip(self, run: Run) -> str:
        if run.on_gpu:
            return self.tr(
                "The time of a pause does not count. While you drag or paint it waits by itself, "
                "so that the preview has the GPU."
            )
        return self.tr(
            "The time of a pause does not count. The training has a lower priority than the "
            "window, and takes what the preview leaves of the processor."
        )


def _rate(speed: float) -> str:
    # With a decimal where it may be 1: "1.0 samples" is said as many are.
    return QLocale().toString(speed, "f", 0 if speed >= 10 else 1)


def _smoothed(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A running mean: losses of single batches say little."""
    mean, found = points[0][1], []
    for step, value in points:
        mean += _SMOOTH * (value - mean)
        found.append((step, mean))
    return found
