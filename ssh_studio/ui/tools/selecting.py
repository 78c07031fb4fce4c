"""What the tools that select have in common: what they do to the mask, and how softly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Layer
from ssh_studio.document.mask import Coverage
from ssh_studio.document.selection import SelectionMode, apply_selection
from ssh_studio.ui.tools.base import ChoiceOption, NumberOption, Option, Pointer, Tool

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["SelectionTool"]


class SelectionTool(Tool):
    """Selects something of the active layer. Shift adds, Alt removes, both keep the common part.

    Attributes:
        mode: what the selection does to the mask.
        feather: pixels of the layer that its edge fades over to either side.
    """

    first_mode = SelectionMode.REPLACE

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(document, canvas)
        self.mode = self.first_mode
        self.feather = 0.0

    def mode_option(self) -> Option:
        return ChoiceOption(
            "mode",
            self.tr("Selection"),
            self.tr("What the selection does to the mask (Shift adds, Alt removes, both keep what"
                    " is in both)."),
            lambda: self.mode.value,
            self._set_mode,
            (("replace", self.tr("Replace")), ("add", self.tr("Add")),
             ("subtract", self.tr("Remove")), ("intersect", self.tr("Intersect"))),
        )  # fmt: skip

    def feather_option(self) -> Option:
        return NumberOption(
            "feather", self.tr("Feather"), self.tr("How soft the edge is, in pixels of the layer."),
            lambda: self.feather, self._set_feather, most=200, decimals=1, unit="px", slider=True,
        )  # fmt: skip

    def mode_of(self, pointer: Pointer) -> SelectionMode:
        """The mode as the keys have it that are held when a gesture begins."""
        if pointer.shift and pointer.alt:
            return SelectionMode.INTERSECT
        if pointer.shift:
            return SelectionMode.ADD
        if pointer.alt or pointer.right:
            return SelectionMode.SUBTRACT
        return self.mode

    def put(
        self, label: str, layer: Layer, rect: Rect, coverage: Coverage, mode: SelectionMode
    ) -> None:
        """Put a selection into the mask, in one step."""
        edit = self.document.edit_mask(label.format(layer.name), layer.mask)
        apply_selection(edit, rect, coverage, mode)
        edit.commit()

    def _set_mode(self, mode: str) -> None:
        self.mode = SelectionMode(mode)
        self.options_changed.emit()

    def _set_feather(self, feather: float) -> None:
        self.feather = max(0.0, float(feather))
        self.options_changed.emit()
