"""All tools, and which one is current."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ssh_studio.document.document import Document
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.tools.base import JobRunner, Option, Tool
from ssh_studio.ui.tools.brush import BrushTool, EraseTool, PaintTarget
from ssh_studio.ui.tools.brush_options import BrushOptions
from ssh_studio.ui.tools.colour_range import ColourRangeTool
from ssh_studio.ui.tools.lasso import LassoTool
from ssh_studio.ui.tools.look_around import HandTool, ZoomTool
from ssh_studio.ui.tools.move import MoveTool
from ssh_studio.ui.tools.shapes import GradientTool, ShapeTool
from ssh_studio.ui.tools.smart_select import SmartSelectTool
from ssh_studio.ui.tools.strokes import HairBrushTool, QuickBrushTool

__all__ = ["Toolbox"]


class Toolbox(QObject):
    """Holds the tools by id, in the order of the tool strip, and gives one of them the pointer.

    Attributes:
        tools: by id: "move", "brush", "erase", "select", "quick", "lasso", "shape", "colour",
            "gradient", "hair", "hand", "zoom".
        brush: what brush and eraser share.
        paints: what brush and eraser paint in: "mask" or "region".

    Signals:
        current_changed(str): another tool.
        options_changed(): an option of the current tool has another value.
        message(str): a sentence for the status line.
    """

    current_changed = Signal(str)
    options_changed = Signal()
    message = Signal(str)

    def __init__(self, document: Document, canvas: Canvas, jobs: JobRunner) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.brush = BrushOptions(self)
        self.paints = PaintTarget(self)
        tools: list[Tool] = [
            MoveTool(document, canvas),
            BrushTool(document, canvas, self.brush, self.paints),
            EraseTool(document, canvas, self.brush, self.paints),
            SmartSelectTool(document, canvas, jobs),
            QuickBrushTool(document, canvas, jobs, self.brush),
            LassoTool(document, canvas),
            ShapeTool(document, canvas),
            ColourRangeTool(document, canvas, jobs),
            GradientTool(document, canvas),
            HairBrushTool(document, canvas, jobs, self.brush),
            HandTool(document, canvas),
            ZoomTool(document, canvas),
        ]
        self.tools = {tool.id: tool for tool in tools}
        for tool in tools:
            tool.message.connect(self.message)
            tool.options_changed.connect(self._on_options)
        self.paints.changed.connect(self._show_region)
        self.choose("move")

    @property
    def tool(self) -> Tool:
        """The current one."""
        assert self.canvas.tool is not None
        return self.canvas.tool

    @property
    def current(self) -> str:
        """The id of the current tool."""
        return self.tool.id

    def choose(self, tool_id: str) -> None:
        """Make a tool the current one. KeyError if there is none of this id."""
        tool = self.tools[tool_id]
        if tool is self.canvas.tool:
            return
        self.canvas.set_tool(tool)
        self._show_region()
        self.current_changed.emit(tool_id)

    def options(self) -> list[Option]:
        """The option bar's entries of the current tool."""
        return self.tool.options()

    def swap(self) -> None:
        """From brush to eraser and back; from any other tool to the brush."""
        self.choose("erase" if self.current == "brush" else "brush")

    def cancel(self) -> bool:
        """End what the current tool is in the midst of. True if there was something."""
        return self.tool.cancel()

    def _on_options(self) -> None:
        if self.sender() is self.canvas.tool:
            self.options_changed.emit()

    def _show_region(self) -> None:
        shown = self.paints.value == "region" and self.current in ("brush", "erase")
        self.canvas.show_region_overlay(shown)
