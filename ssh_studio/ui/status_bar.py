"""The bar at the bottom: where one is, what is being done, what harmonizes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QProgressBar,
    QToolButton,
    QWidget,
)

from ssh_studio.document.document import State
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.dialogs.message import message_box
from ssh_studio.ui.profiles import profile_name
from ssh_studio.ui.theme import GRID, tabular
from ssh_studio.ui.widgets.labels import ElidedLabel, IconButton, Swatch
from ssh_studio.ui.widgets.live_line import LiveLine

if TYPE_CHECKING:
    from ssh_studio.live.jobs import Job, Jobs

__all__ = ["JobLine", "StatusBar"]

_HEIGHT = 28
_NAME_AFTER, _PROGRESS_AFTER = 0.5, 2.0
"""Seconds after which a job is named, and after which it gets a progress bar."""
_MESSAGE_SECONDS = 8.0
_ZOOMS = (0.25, 0.5, 2.0, 4.0, 8.0)


class JobLine(QWidget):
    """What is being worked on: the oldest job that takes longer than half a second."""

    def __init__(
        self,
        jobs: Jobs,
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._since: dict[Job, float] = {}
        self._shares: dict[Job, float] = {}
        self.label = QLabel()
        self.label.setProperty("kind", "dim")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.progress.setRange(0, 1000)
        self.cancel = IconButton("close", self.tr("Cancel"))
        self.cancel.setFixedSize(20, 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        for widget in (self.label, self.progress, self.cancel):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, interval=100)
        self._timer.timeout.connect(self.refresh)
        jobs.started.connect(self._start)
        jobs.progressed.connect(self._advance)
        jobs.ended.connect(self._end)
        self.cancel.clicked.connect(self._cancel)
        self.refresh()

    @property
    def job(self) -> Job | None:
        """The one that is shown."""
        oldest = next(iter(self._since), None)
        if oldest is None or self._clock() - self._since[oldest] < _NAME_AFTER:
            return None
        return oldest

    def refresh(self) -> None:
        """Show what runs long enough now."""
        if not self._since:
            self._timer.stop()
        job = self.job
        self.setVisible(job is not None)
        if job is None:
            return
        others = len(self._since) - 1
        more = self.tr(" and %n more", None, others) if others else ""
        self.label.setText(f"{job.label}{more}")
        self.cancel.setToolTip(self.tr("Cancel “{0}”").format(job.label))
        self.progress.setVisible(self._clock() - self._since[job] >= _PROGRESS_AFTER)
        share = self._shares.get(job)
        # Without a share it runs to and fro.
        self.progress.setMaximum(0 if share is None else 1000)
        if share is not None:
            self.progress.setValue(round(share * 1000))

    def _start(self, job: Job) -> None:
        self._since[job] = self._clock()
        self._timer.start()

    def _advance(self, job: Job, share: float) -> None:
        self._shares[job] = share

    def _end(self, job: Job) -> None:
        self._since.pop(job, None)
        self._shares.pop(job, None)
        self.refresh()

    def _cancel(self) -> None:
        job = self.job
        if job is not None:
            job.cancel()


class StatusBar(QFrame):
    """Zoom, pixel under the pointer, document, message or hint, job, device.

    Signals:
        zoom_chosen(float): device pixels per document pixel.
    """

    zoom_chosen = Signal(float)

    def __init__(self, actions: Actions, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAccessibleName(self.tr("Status"))
        self.setFixedHeight(_HEIGHT)
        self._hint = ""
        self._sentence, self._details = "", ""
        self.zoom = self._zoom_button(actions)
        self.place = self._label(84)
        self.swatch = Swatch()
        self.colour = self._label(84)
        self.document = self._label()
        self.message = ElidedLabel(kind="dim")
        self.details = QToolButton()
        self.details.setText(self.tr("Details"))
        self.details.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dismiss = IconButton("close", self.tr("Dismiss"))
        self.dismiss.setFixedSize(20, 20)
        self.job = JobLine(jobs)
        self.live = LiveLine(elided=False)
        self._lay_out()
        self._fade = QTimer(self, singleShot=True)
        self._fade.timeout.connect(self.clear_message)
        self.details.clicked.connect(self._show_details)
        self.dismiss.clicked.connect(self.clear_message)
        self.show_cursor(None)
        self.clear_message()

    def show_zoom(self, zoom: float) -> None:
        percent = zoom * 100
        self.zoom.setText(
            f"{QLocale().toString(percent, 'f', 1)} %" if percent < 10 else f"{percent:.0f} %"
        )

    def show_cursor(self, where: tuple[float, float, tuple[int, int, int] | None] | None) -> None:
        """The document pixel under the pointer and its colour; None where there is none."""
        colour = where[2] if where else None
        self.place.setText(f"{int(where[0] // 1)}, {int(where[1] // 1)}" if where else "")
        self.colour.setText("  ".join(str(int(value)) for value in colour) if colour else "")
        self.swatch.set_colour(QColor(*(int(value) for value in colour)) if colour else None)

    def show_document(self, state: State) -> None:
        """Size, depth and profile of the document."""
        if not state.width:
            self.document.setText("")
            return
        profile = ""
        if state.background is not None:
            profile = f" · {profile_name(state.background.icc)}"
        size = f"{state.width} × {state.height}"
        self.document.setText(self.tr("{0} · {1} bit").format(size, state.depth) + profile)

    def show_message(self, sentence: str, details: str = "") -> None:
        """Say something for a while; with details it stays until it is dismissed."""
        self._sentence, self._details = sentence, details
        self._say(sentence, "")
        self.details.setVisible(bool(details))
        self.dismiss.setVisible(bool(sentence))
        self._fade.stop()
        if sentence and not details:
            self._fade.start(int(_MESSAGE_SECONDS * 1000))

    def clear_message(self) -> None:
        self._fade.stop()
        self._sentence, self._details = "", ""
        self._say(self._hint, "dim")
        self.details.hide()
        self.dismiss.hide()

    def show_hint(self, hint: str) -> None:
        """How the current tool is used; stands where messages appear."""
        self._hint = hint
        if not self._sentence:
            self.clear_message()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, 3 * GRID, 0)
        row.setSpacing(2 * GRID)
        for widget in (self.zoom, self.place, self.swatch, self.colour, self.document):
            row.addWidget(widget)
        row.addSpacing(4 * GRID)
        for widget in (self.message, self.details, self.dismiss):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.job)
        row.addSpacing(2 * GRID)
        row.addWidget(self.live)

    def _label(self, width: int = 0) -> QLabel:
        label = QLabel()
        label.setProperty("kind", "dim")
        label.setFont(tabular(label.font()))
        if width:
            label.setFixedWidth(width)
        return label

    def _zoom_button(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # One width for all it can say, so that what stands beside it does not move.
        button.setFixedWidth(max(64, button.fontMetrics().horizontalAdvance("3200 %") + 24))
        button.setToolTip(self.tr("Zoom"))
        button.setAccessibleName(self.tr("Zoom"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for action_id in ("view.fit", "view.actual"):
            menu.addAction(actions.action(action_id))
        menu.addSeparator()
        for zoom in _ZOOMS:
            entry = menu.addAction(f"{zoom * 100:.0f} %")
            entry.triggered.connect(lambda _on=False, chosen=zoom: self.zoom_chosen.emit(chosen))
        menu.addSeparator()
        for action_id in ("view.zoom_in", "view.zoom_out"):
            menu.addAction(actions.action(action_id))
        button.setMenu(menu)
        return button

    def _say(self, text: str, kind: str) -> None:
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.message.setProperty("kind", kind)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)

    def _show_details(self) -> None:
        box = message_box(
            QMessageBox.Icon.NoIcon,
            self.tr("Details"),
            self._sentence,
            self._details,
            self.window(),
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.open()
