"""Brush and eraser: paint in the active layer's mask, or the part its look is estimated from."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QPainter

from ssh_studio.document.brush import Brush, BrushStroke, Pressure
from ssh_studio.document.document import Change, Document
from ssh_studio.document.geometry import Point, Rect
from ssh_studio.document.layer import Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.errors import StudioError
from ssh_studio.live.sentences import translated
from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.cursors import blank
from ssh_studio.ui.tools.base import ChoiceOption, NumberOption, Option, Pointer, Tool
from ssh_studio.ui.tools.brush_options import LEAST_SIZE, MOST_SIZE, BrushOptions
from ssh_studio.ui.tools.hitting import layer_point

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["BrushTool", "EraseTool", "PaintTarget"]

_THINNED = 0.08
"""Share of the brush's size that points may be apart where they pile up."""
_DIGITS = {Qt.Key(Qt.Key.Key_0.value + digit): digit for digit in range(10)}


class PaintTarget(QObject):
    """What brush and eraser paint in: the layer's mask, or its reference.

    Signals:
        changed(str): "mask" or "region".
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = "mask"

    @property
    def value(self) -> str:
        return self._value

    @value.setter
    def value(self, value: str) -> None:
        if value not in ("mask", "region"):
            raise ValueError(f"Nothing called {value} can be painted in.")
        if value != self._value:
            self._value = value
            self.changed.emit(value)


class BrushTool(Tool):
    """Shows what it paints over. Alt or the right button does the opposite; so does the pen's end.

    Shift and a click paints straight from where the last stroke ended.
    """

    id = "brush"
    erases = False

    def __init__(
        self, document: Document, canvas: Canvas, brush: BrushOptions, target: PaintTarget
    ) -> None:
        super().__init__(document, canvas)
        self.brush = brush
        self.paints = target
        self._stroke: BrushStroke | None = None
        self._layer: Layer | None = None
        self._in_region = False
        self._last: tuple[str, Point] | None = None
        self._at: Point | None = None
        # Where the pointer was since the last turn of the event loop.
        self._way: list[Pointer] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._catch_up)
        brush.changed.connect(self._on_brush)
        target.changed.connect(self._on_brush)

    @property
    def name(self) -> str:
        return self.tr("Brush")

    @property
    def hint(self) -> str:
        return self.tr(
            "Paint to show the layer. Alt hides, Shift+click draws straight, [ and ] change the"
            " size, digits the opacity."
        )

    @property
    def busy(self) -> bool:
        return self._stroke is not None

    def options(self) -> list[Option]:
        brush = self.brush

        def number(
            name: str, text: str, tip: str, share: float, least: float, most: float
        ) -> NumberOption:
            return NumberOption(
                name,
                text,
                tip,
                lambda: getattr(brush, name) * share,
                lambda value: setattr(brush, name, value / share),
                least=least,
                most=most,
                unit="px" if share == 1 else "%",
                slider=True,
                logarithmic=share == 1,
            )

        return [
            number("size", self.tr("Size"),
                   self.tr("Diameter in pixels of the document ([ and ])."),
                   1, LEAST_SIZE, MOST_SIZE),
            number("hardness", self.tr("Hardness"),
                   self.tr("How sharp the edge is (Shift+[ and Shift+])."), 100, 0, 100),
            number("opacity", self.tr("Opacity"),
                   self.tr("The most that one stroke covers (digits 1 to 0)."), 100, 1, 100),
            ChoiceOption("pressure", self.tr("Pressure"),
                         self.tr("What the pressure of a pen drives."),
                         lambda: brush.pressure, lambda value: setattr(brush, "pressure", value),
                         (("off", self.tr("Off")), ("size", self.tr("Size")),
                          ("opacity", self.tr("Opacity")))),
            ChoiceOption("target", self.tr("Paint in"),
                         self.tr("The mask, or the part of the background that the look is taken"
                                 " from."),
                         lambda: self.paints.value,
                         lambda value: setattr(self.paints, "value", value),
                         (("mask", self.tr("Mask")), ("region", self.tr("Reference")))),
        ]  # fmt: skip

    # The stroke

    def press(self, pointer: Pointer) -> None:
        layer = self.target()
        if layer is None or self._stroke is not None:
            return
        self._in_region = self.paints.value == "region"
        opposite = pointer.alt or pointer.right or pointer.eraser
        brush = Brush(
            self.brush.size,
            self.brush.hardness,
            self.brush.opacity,
            self.erases != opposite,
            _pressure(self.brush.pressure),
        )
        matrix = layer.transform.matrix(layer.image.width, layer.image.height)
        edit = self._edit_region(layer) if self._in_region else self._edit_mask(layer, brush)
        try:
            stroke = BrushStroke(edit, brush, None if self._in_region else matrix)
        except StudioError as error:
            edit.cancel()
            self.message.emit(translated(error))
            return
        self._stroke, self._layer = stroke, layer
        if pointer.shift and self._last is not None and self._last[0] == layer.id:
            stroke.to(*self._inside(self._last[1]), pointer.pressure)
            stroke.line_to(*self._inside(pointer.document), pointer.pressure)
        else:
            stroke.to(*self._inside(pointer.document), pointer.pressure)
        self._go(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._stroke is None:
            self._go(pointer)
            return
        self._way.append(pointer)
        # Together with what it paints: one paint event instead of two.
        self._at = pointer.view
        self._soon.start()

    def _catch_up(self) -> None:
        """Paint along the way; of what piled up because painting takes longer, not every point."""
        self._soon.stop()
        way, self._way = self._way, []
        last: Point | None = None
        for pointer in way:
            near = last is not None and math.dist(last, pointer.document) < (
                _THINNED * self.brush.size
            )
            if self._stroke is not None and (pointer is way[-1] or not near):
                self._stroke.to(*self._inside(pointer.document), pointer.pressure)
                last = pointer.document
        self.refresh()

    def release(self, pointer: Pointer) -> None:
        self._catch_up()
        stroke, self._stroke = self._stroke, None
        if stroke is None or self._layer is None:
            return
        stroke.commit()
        if self._in_region:
            self.document.commit()
        self._last = (self._layer.id, pointer.document)
        self._layer = None
        self.refresh()

    def double_click(self, pointer: Pointer) -> None:
        self.press(pointer)

    def cancel(self) -> bool:
        self._way = []
        self._soon.stop()
        stroke, self._stroke = self._stroke, None
        if stroke is None:
            return False
        stroke.cancel()
        if self._in_region:
            self.document.cancel()
        self._layer = None
        self.refresh()
        return True

    def leave(self) -> None:
        self._at = None
        self.refresh()

    def deactivate(self) -> None:
        # Changing the tool in the midst of a stroke keeps what is painted.
        if self._stroke is not None and self._at is not None:
            point = self.canvas.viewport.to_document(self._at)
            self.release(Pointer(self._at, point))
        self._at = None

    def _edit_mask(self, layer: Layer, brush: Brush) -> MaskEdit:
        label = self.tr("Erase {0}") if brush.erase else self.tr("Paint {0}")
        return self.document.edit_mask(label.format(layer.name), layer.mask)

    def _edit_region(self, layer: Layer) -> MaskEdit:
        """Paint in the reference; made with the first stroke, both in one step."""
        document = self.document
        label = self.tr("Paint reference of {0}").format(layer.name)
        if layer.region is not None:
            return document.edit_mask(label, layer.region)
        state = document.state
        region = Mask.filled(state.width, state.height, 0)
        document.begin(label)
        document.update(layer.id, label, region=region)

        def painted(rect: Rect) -> None:
            now = document.state
            document.changed.emit(Change(now, now, Rect(0, 0, 0, 0), region, rect))

        return MaskEdit(label, region, changed=painted, done=lambda step: None)

    def _inside(self, document: Point) -> Point:
        """A document point in the pixels that are painted."""
        if self._in_region or self._layer is None:
            return document
        return layer_point(self._layer, document)

    # Keys

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, pressed: bool = True) -> bool:
        digit = _DIGITS.get(key)
        keypad = Qt.KeyboardModifier.KeypadModifier
        if digit is None or not pressed or (modifiers & ~keypad):
            return False
        self.brush.opacity = digit / 10 or 1.0
        return True

    # Drawing

    def cursor(self, pointer: Pointer | None) -> QCursor:
        return blank()

    def paint(self, painter: QPainter) -> None:
        if self._at is not None:
            unit = self.canvas.unit
            overlay.draw_circle(painter, self._at, self._radius(), unit, self.brush.hardness)

    def painted_rect(self) -> QRectF | None:
        if self._at is None:
            return QRectF()
        margin = max(self._radius(), 12 * self.canvas.unit) + 3 * self.canvas.unit
        return overlay.around([self._at], math.ceil(margin))

    def _radius(self) -> float:
        """Of the circle, in view pixels."""
        return self.brush.size / 2 * self.canvas.zoom

    def _go(self, pointer: Pointer) -> None:
        self._at = pointer.view
        self.refresh()

    def _on_brush(self) -> None:
        self.options_changed.emit()
        self.refresh()


class EraseTool(BrushTool):
    """Hides what it paints over; otherwise as the brush, with which it shares its settings."""

    id = "erase"
    erases = True

    @property
    def name(self) -> str:
        return self.tr("Eraser")

    @property
    def hint(self) -> str:
        return self.tr(
            "Paint to hide the layer. Alt shows, Shift+click draws straight, [ and ] change the"
            " size, digits the opacity."
        )


def _pressure(kind: str) -> Pressure:
    return {"size": Pressure.SIZE, "opacity": Pressure.OPACITY}.get(kind, Pressure.NONE)
