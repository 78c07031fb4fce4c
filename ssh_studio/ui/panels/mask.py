"""The mask of the active layer: its edge, what can be done to all of it, how it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ssh_studio.document import mask_ops
from ssh_studio.document.document import Change, Document
from ssh_studio.document.history import Step
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.panels.panel import Panel
from ssh_studio.ui.theme import GRID
from ssh_studio.ui.widgets.labels import ActionButton, ColourButton
from ssh_studio.ui.widgets.slider import SliderRow
from ssh_studio.ui.widgets.switch import Switch

__all__ = ["MaskPanel", "MaskSlider"]

_PAUSE_MS = 600
"""Steps by keys and the wheel that follow each other faster are one step of the history."""


class MaskSlider:
    """Ties a slider to something that is done to the mask of the active layer.

    The value stays in sight and can be changed as long as nothing else was done after it; then the
    slider is at 0 again: what it does, it does to the mask as it is.
    """

    def __init__(
        self, document: Document, row: SliderRow, label: str,
        operation: Callable[[MaskEdit, float], None],
    ) -> None:  # fmt: skip
        """operation: given an edit of the mask and the slider's value; the last call counts."""
        self._document = document
        self._row = row
        self._label = label
        self._operation = operation
        self._edit: MaskEdit | None = None
        self._held = False
        self._opening = False
        self._step: Step | None = None
        # One call between two frames, however fast the mouse is.
        self._soon = QTimer(row, singleShot=True, interval=15)
        self._soon.timeout.connect(self._run)
        self._pause = QTimer(row, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.finish)
        row.began.connect(self._begin)
        row.moved.connect(self._move)
        row.ended.connect(self.finish)
        row.cancelled.connect(self.finish)

    def show(self, reason: str | None) -> None:
        """The document changed, or another layer is active."""
        self._row.set_reason(reason)
        under_way = self._opening or self._edit is not None
        if not under_way and self._document.history.last is not self._step:
            self._step = None
            self._row.set_value(0)

    def finish(self) -> None:
        """Make what is under way a step."""
        self._held = False
        self._pause.stop()
        if self._edit is None:
            return
        self._run()
        before = self._document.history.last
        # Still there while the history tells of the step: the value stays in sight.
        self._edit.commit()
        self._edit = None
        last = self._document.history.last
        self._step = last if last is not before else None
        self.show(None if self._row.isEnabled() else self._row.toolTip())

    def _begin(self) -> None:
        self.finish()
        self._held = True

    def _move(self, _value: float) -> None:
        if self._edit is None:
            self._open()
        self._soon.start()
        if not self._held:
            self._pause.start()

    def _open(self) -> None:
        layer = self._document.active
        if layer is None:
            return
        if self._step is not None and self._document.history.last is self._step:
            # Changed once more: from the mask as it was before.
            self._opening = True
            self._document.undo()
            self._opening = False
            self._step = None
            if self._document.active is not layer:
                return
        self._edit = self._document.edit_mask(self._label, layer.mask)

    def _run(self) -> None:
        self._soon.stop()
        if self._edit is not None:
            self._operation(self._edit, self._row.value)


class MaskPanel(Panel):
    """Feather, move the edge, invert, fill, clear, refine, remove spill, overlay.

    Signals:
        overlay_colour_chosen(QColor): another colour for the overlay.
    """

    overlay_colour_chosen = Signal(QColor)

    def __init__(self, document: Document, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.set_title(self.tr("Mask"))
        self._overlay = actions.action("mask.overlay")
        self.feather = SliderRow(
            self.tr("Feather"), 0, 50, decimals=1, step=0.5, unit="px",
            tip=self.tr("How soft the edge becomes, in pixels of the layer."),
        )  # fmt: skip
        self.edge = SliderRow(
            self.tr("Edge"), -50, 50, default=0, unit="px", signed=True,
            tip=self.tr("Moves the edge inward or outward, in pixels of the layer."),
        )  # fmt: skip
        self._sliders = (
            MaskSlider(document, self.feather, self.tr("Feather mask"), mask_ops.feather),
            MaskSlider(document, self.edge, self.tr("Move mask edge"),
                       lambda edit, value: mask_ops.grow(edit, round(value))),
        )  # fmt: skip
        self.body.addWidget(self.feather)
        self.body.addWidget(self.edge)
        self._add_buttons(actions)
        self._add_overlay(actions)
        self.watch(document.changed, self._changed)
        self.watch(document.history_changed, self.refresh)
        self.refresh()

    def set_overlay_colour(self, colour: QColor) -> None:
        self.overlay_colour.set_colour(colour)

    def release(self) -> None:
        for slider in self._sliders:
            slider.finish()
        super().release()

    def refresh(self) -> None:
        """Show whether there is a mask to work on."""
        reason = self.why_no_layer()
        for slider in self._sliders:
            slider.show(reason)

    def _add_buttons(self, actions: Actions) -> None:
        for line in (
            (("mask.invert", self.tr("Invert")), ("mask.fill", self.tr("Fill")),
             ("mask.clear", self.tr("Clear"))),
            (("mask.smooth", self.tr("Smooth…")), ("mask.holes", self.tr("Fill holes…")),
             ("mask.specks", self.tr("Specks…"))),
            (("mask.refine", self.tr("Refine edge…")), ("mask.spill", self.tr("Remove spill"))),
            (("mask.subject", self.tr("Select subject…")), ("mask.loupe", self.tr("Loupe"))),
            (("mask.view_bw", self.tr("B/W")), ("mask.view_black", self.tr("Black")),
             ("mask.view_white", self.tr("White")), ("mask.view_checker", self.tr("Checker"))),
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(GRID)
            for action, text in line:
                row.addWidget(ActionButton(actions.action(action), text), 1)
            self.body.addLayout(row)

    def _add_overlay(self, actions: Actions) -> None:
        label = QLabel(self.tr("Overlay"))
        label.setProperty("kind", "label")
        self.overlay_colour = ColourButton(self.tr("Colour of the mask overlay"), QColor("#e0463c"))
        self.overlay_colour.chosen.connect(self.overlay_colour_chosen)
        self.overlay_switch = Switch(self.tr("Show mask overlay"))
        self.overlay_switch.clicked.connect(lambda _on: self._overlay.trigger())
        self._overlay.changed.connect(self._follow_overlay)
        for widget in (label, self.overlay_colour, self.overlay_switch):
            self.add_to_head(widget)
        self._follow_overlay()

    def _follow_overlay(self) -> None:
        self.overlay_switch.setChecked(self._overlay.isChecked())
        self.overlay_switch.setEnabled(self._overlay.isEnabled())
        self.overlay_switch.setToolTip(self._overlay.toolTip())

    def _changed(self, change: Change) -> None:
        if not self.concerns(change, "mask"):
            return
        if change.before.active != change.after.active:
            for slider in self._sliders:
                slider.finish()
        self.refresh()
