"""Colour range: a click selects what has the colour under it, such as a plain backdrop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Rect
from ssh_studio.document.selection import SelectionMode
from ssh_studio.document.shapes import colour_range
from ssh_studio.ui.tools.base import FlagOption, JobRunner, NumberOption, Option, Pointer
from ssh_studio.ui.tools.hitting import layer_point
from ssh_studio.ui.tools.working import Found, WorkingTool

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["ColourRangeTool"]


class ColourRangeTool(WorkingTool):
    """Click a colour to take it out of the mask; Shift adds it.

    Attributes:
        tolerance: 0 to 100, how far colours may be from the clicked one.
        contiguous: only what is connected with the clicked pixel.
    """

    id = "colour"
    first_mode = SelectionMode.SUBTRACT

    def __init__(self, document: Document, canvas: Canvas, jobs: JobRunner) -> None:
        super().__init__(document, canvas, jobs)
        self.tolerance = 12.0
        self.contiguous = True

    @property
    def name(self) -> str:
        return self.tr("Colour range")

    @property
    def hint(self) -> str:
        return self.tr(
            "Click a colour, such as the backdrop, to take it out of the mask. Shift adds it."
        )

    def options(self) -> list[Option]:
        return [
            self.mode_option(),
            NumberOption("tolerance", self.tr("Tolerance"),
                         self.tr("How far colours may be from the clicked one."),
                         lambda: self.tolerance, lambda value: self._set("tolerance", float(value)),
                         most=100, slider=True),
            FlagOption("contiguous", self.tr("Contiguous"),
                       self.tr("Only what is connected with the clicked place."),
                       lambda: self.contiguous,
                       lambda value: self._set("contiguous", bool(value))),
        ]  # fmt: skip

    def press(self, pointer: Pointer) -> None:
        layer = self.target()
        if layer is None:
            return
        pixels, at = layer.image.uncut.pixels, layer_point(layer, pointer.document)
        tolerance, contiguous = self.tolerance, self.contiguous

        def work(context: Any) -> Found:  # noqa: ANN401 - a JobContext
            found = colour_range(
                pixels, at, tolerance, contiguous=contiguous,
                progress=context.progress, cancel=context.cancelled,
            )  # fmt: skip
            return Rect.of(found.shape[1], found.shape[0]), found

        self.start(self.tr("Colour range on {0}"), layer, work, self.mode_of(pointer))

    def _set(self, name: str, value: Any) -> None:  # noqa: ANN401 - of any option
        setattr(self, name, value)
        self.options_changed.emit()
