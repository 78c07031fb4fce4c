"""Smart select: a box around an object, then scribbles; the mask becomes the object.

The work is done in the background. What comes too late (another box, a layer that is gone, a mask
that was painted meanwhile) is dropped; scribbles change the mask only where they change the result,
so that what was painted by hand between them stays.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Point, Rect, bounds_of
from ssh_studio.document.history import Step
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Coverage
from ssh_studio.document.selection import (
    Scribble,
    SelectionMode,
    SmartSelect,
    apply_selection,
)
from ssh_studio.errors import StudioError
from ssh_studio.live.sentences import translated
from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.cursors import cross
from ssh_studio.ui.tools.base import ButtonOption, ChoiceOption, JobRunner, Option, Pointer
from ssh_studio.ui.tools.hitting import layer_point
from ssh_studio.ui.tools.selecting import SelectionTool

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["SmartSelectTool"]

_LEAST_BOX = 6.0
"""Device-independent pixels; below, a drag was a click."""
_SCRIBBLE = 10.0
_AGAIN_MS = 40
_ADDS, _REMOVES = QColor(70, 200, 110, 150), QColor(235, 80, 70, 150)


@dataclass(frozen=True)
class _Ask:
    """What the selection is to be made from: all of it, so that any thread can.

    box: in layer pixels; None for the whole picture. revision: of the mask when it was asked for.
    found: the last result; None before the first. step: of the history, that put it into the mask.
    select: does the work, one call at a time, and keeps what the next scribble needs.
    mode: what the selection does to the mask, which was `before`; None where it is replaced.
    """

    layer_id: str
    image: Image
    revision: int
    select: SmartSelect
    box: Rect | None = None
    adds: tuple[Scribble, ...] = ()
    removes: tuple[Scribble, ...] = ()
    found: Coverage | None = None
    step: Step | None = None
    mode: SelectionMode = SelectionMode.REPLACE
    before: Coverage | None = None

    def work(self, cancelled: Callable[[], bool]) -> tuple[Coverage, Rect]:
        """The whole picture's coverage, and around what of the mask it is to change."""
        found = self.select.refine(self.adds, self.removes, box=self.box, cancel=cancelled)
        return found, _around(found if self.found is None else found != self.found)


class SmartSelectTool(SelectionTool):
    """Drag a box around an object; then scribble over what is missing.

    Alt or the right button scribbles over what is too much; Ctrl draws another box.
    """

    id = "select"

    def __init__(self, document: Document, canvas: Canvas, jobs: JobRunner) -> None:
        super().__init__(document, canvas)
        self._jobs = jobs
        self._job: Any = None
        self._number = 0
        self._last: _Ask | None = None
        self._running: _Ask | None = None
        self._draws = "box"
        self._points: list[Pointer] = []
        self._removes = self._boxes = False

    @property
    def name(self) -> str:
        return self.tr("Smart select")

    @property
    def hint(self) -> str:
        return self.tr(
            "Drag a box around an object. Then scribble over what is missing; Alt or the right"
            " button removes."
        )

    @property
    def busy(self) -> bool:
        return bool(self._points) or self._running is not None

    @property
    def draws(self) -> str:
        """What a drag does: draws a "box" or a "scribble"."""
        return self._draws

    @draws.setter
    def draws(self, draws: str) -> None:
        if draws != self._draws:
            self._draws = draws
            self.options_changed.emit()

    def options(self) -> list[Option]:
        return [
            self.mode_option(),
            ChoiceOption("draws", self.tr("Draw"),
                         self.tr("A box around the object, or scribbles that refine it."),
                         lambda: self.draws, lambda value: setattr(self, "draws", value),
                         (("box", self.tr("Box")), ("scribble", self.tr("Scribble")))),
            ButtonOption("restart", self.tr("Start over"),
                         self.tr("Forget box and scribbles; the mask stays as it is."),
                         self.restart, lambda: self._last is not None),
        ]  # fmt: skip

    def restart(self) -> None:
        """The next drag is a new box."""
        self._stop()
        self._last, self._draws = None, "box"
        self.options_changed.emit()

    # The pointer

    def press(self, pointer: Pointer) -> None:
        layer = self.target()
        if layer is None or self._points:
            return
        if self._draws == "scribble" and self._last is not None and not self._continues(layer):
            # Another layer, or the selection was undone.
            self.restart()
        self._boxes = self._draws == "box" or pointer.control
        self._removes = pointer.alt or pointer.right
        if self._boxes and self._removes:
            return
        self._points = [pointer]
        self.refresh()

    def move(self, pointer: Pointer) -> None:
        if not self._points:
            return
        if self._boxes:
            self._points = [self._points[0], pointer]
        elif math.dist(self._points[-1].view, pointer.view) >= 2 * self.canvas.unit:
            self._points.append(pointer)
        self.refresh()

    def release(self, pointer: Pointer) -> None:
        points, self._points = self._points, []
        layer = self.target() if points else None
        if layer is None:
            return
        if self._boxes:
            self._ask_box(layer, points[0], pointer)
        else:
            self._ask_scribble(layer, [*points, pointer])
        self.refresh()

    def cancel(self) -> bool:
        had = self.busy
        self._points = []
        self._stop()
        self.refresh()
        return had

    def deactivate(self) -> None:
        # What was asked for still comes.
        self._points = []

    def cursor(self, pointer: Pointer | None) -> QCursor:
        if self._running is not None and not self._points:
            return QCursor(Qt.CursorShape.BusyCursor)
        return cross(self.canvas.unit)

    def _ask_box(self, layer: Layer, first: Pointer, last: Pointer) -> None:
        if math.dist(first.view, last.view) < _LEAST_BOX * self.canvas.unit:
            self.message.emit(self.tr("Drag a box around the object."))
            return
        (x0, y0), (x1, y1) = first.document, last.document
        ends = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        box = bounds_of(layer_point(layer, end) for end in ends)
        self._run(self._asked(layer, box))

    def _ask_scribble(self, layer: Layer, points: list[Pointer]) -> None:
        place = layer.transform
        pixels = self.canvas.zoom * math.sqrt(place.scale_x * place.scale_y)
        line = Scribble(
            [layer_point(layer, point.document) for point in points],
            _SCRIBBLE * self.canvas.unit / pixels,
        )
        # On top of what is still being worked on, whose result will not come any more.
        ask = self._running or self._last or self._asked(layer)
        if self._removes:
            ask = replace(ask, removes=(*ask.removes, line))
        else:
            ask = replace(ask, adds=(*ask.adds, line))
        self._run(replace(ask, revision=layer.mask.revision))

    def _asked(self, layer: Layer, box: Rect | None = None) -> _Ask:
        """A new selection, whose mode combines it with the mask as it is now."""
        replaces = self.mode is SelectionMode.REPLACE
        before = None if replaces else layer.mask.pixels.copy()
        revision = layer.mask.revision
        select = SmartSelect(layer.image.uncut.pixels)
        return _Ask(layer.id, layer.image, revision, select, box, mode=self.mode, before=before)

    # The work

    def _run(self, ask: _Ask) -> None:
        self._number += 1
        self._running = ask
        self._job = self._jobs.run(
            self.tr("Smart select"),
            lambda context: ask.work(context.cancelled),
            done=partial(self._arrived, self._number),
            failed=partial(self._failed, self._number),
            exclusive="smart-select",
        )
        self.canvas.input.update_cursor()

    def _stop(self) -> None:
        """Nothing that was asked for is wanted any more."""
        self._number += 1
        job, self._job, self._running = self._job, None, None
        if job is not None:
            job.cancel()
        self.canvas.input.update_cursor()

    def _failed(self, number: int, error: Exception) -> None:
        if number != self._number:
            return
        self._running = self._job = None
        self.canvas.input.update_cursor()
        self.refresh()
        if not isinstance(error, StudioError):
            raise error
        self.message.emit(translated(error))

    def _arrived(self, number: int, result: tuple[Coverage, Rect]) -> None:
        if number != self._number or self._running is None:
            return
        if self.document.in_gesture:
            # A layer is being dragged: a mask cannot be edited in the midst of it.
            QTimer.singleShot(_AGAIN_MS, self, lambda: self._arrived(number, result))
            return
        ask, self._running, self._job = self._running, None, None
        layer = self.document.state.find(ask.layer_id)
        if layer is None or layer.image.uncut is not ask.image.uncut:
            self.message.emit(self.tr("The layer changed; its selection was dropped."))
        elif ask.found is None and layer.mask.revision != ask.revision:
            self.message.emit(self.tr("The mask was painted meanwhile; the selection was dropped."))
        else:
            self._put(layer, ask, *result)
        self.canvas.input.update_cursor()
        self.refresh()

    def _put(self, layer: Layer, ask: _Ask, found: Coverage, rect: Rect) -> None:
        """The result becomes the mask, in one step."""
        edit = self.document.edit_mask(self.tr("Smart select on {0}").format(layer.name),
                                       layer.mask)  # fmt: skip
        part = found[rect.slices]
        if ask.found is None:
            apply_selection(edit, rect, part, ask.mode)
        elif not rect.is_empty:
            was = layer.mask.pixels[rect.slices]
            now = part if ask.before is None else _combined(ask.before[rect.slices], part, ask.mode)
            edit.write(rect, np.where(part != ask.found[rect.slices], now, was))
        edit.commit()
        self._last = replace(ask, found=found, step=self.document.history.last)
        self._draws = "scribble"
        self.options_changed.emit()

    def _continues(self, layer: Layer) -> bool:
        """Whether the last result is still in the mask of this layer."""
        last = self._running or self._last
        if last is None or last.layer_id != layer.id or last.image.uncut is not layer.image.uncut:
            return False
        history = self.document.history
        done = history.steps[: history.position]
        return last.step is None or any(step is last.step for step in done)

    # Drawing

    def paint(self, painter: QPainter) -> None:
        unit = self.canvas.unit
        if self._points and self._boxes:
            overlay.draw_frame(painter, _corners(self._points), unit)
        elif self._points:
            colour = _REMOVES if self._removes else _ADDS
            points = [point.view for point in self._points]
            overlay.draw_scribble(painter, points, _SCRIBBLE * unit, colour)
        box = self._busy_box()
        if box is not None:
            overlay.draw_busy(painter, box, self.tr("Selecting…"), unit)

    def painted_rect(self) -> QRectF | None:
        rect = QRectF()
        if self._points:
            points = [point.view for point in self._points]
            rect = overlay.around(points, 2 * _SCRIBBLE * self.canvas.unit)
        box = self._busy_box()
        if box is not None:
            unit = self.canvas.unit
            rect = rect.united(box.adjusted(-80 * unit, -20 * unit, 80 * unit, 20 * unit))
        return rect

    def _busy_box(self) -> QRectF | None:
        """Around what is being worked on, in view pixels."""
        ask = self._running
        layer = self.document.state.find(ask.layer_id) if ask else None
        if ask is None or layer is None:
            return None
        box = ask.box or layer.mask.rect
        matrix = layer.transform.matrix(layer.image.width, layer.image.height)
        left, top, right, bottom = box
        ends = [(left, top), (right, top), (right, bottom), (left, bottom)]
        places = [matrix[:, :2] @ end + matrix[:, 2] for end in ends]
        return overlay.around(
            [self.canvas.viewport.to_view((float(x), float(y))) for x, y in places], 0
        )


def _combined(before: Coverage, found: Coverage, mode: SelectionMode) -> Coverage:
    """What a mask becomes by a selection, as `apply_selection` does it."""
    if mode is SelectionMode.ADD:
        return np.maximum(before, found)
    if mode is SelectionMode.SUBTRACT:
        return np.minimum(before, 255 - found)
    return np.minimum(before, found)


def _corners(points: list[Pointer]) -> list[Point]:
    (x0, y0), (x1, y1) = points[0].view, points[-1].view
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def _around(values: Any) -> Rect:  # noqa: ANN401 - an HxW array of any type
    """The smallest rectangle around all that is not 0."""
    rows, columns = np.flatnonzero(values.any(1)), np.flatnonzero(values.any(0))
    if not rows.size:
        return Rect(0, 0, 0, 0)
    return Rect(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
