"""How the document is looked at, which tool is used, and the brush."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ssh_studio.document.document import Document
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import TOOL_IDS, Actions
from ssh_studio.ui.canvas.loupe import Loupe
from ssh_studio.ui.tools.move import MoveTool

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas
    from ssh_studio.ui.tools.toolbox import Toolbox

__all__ = ["ViewController"]

_MASK_VIEWS = {
    "overlay": "overlay", "bw": "view_bw", "black": "view_black", "white": "view_white",
    "checker": "view_checker",
}  # fmt: skip
"""Views of the mask, in the order they are gone through, and the actions that choose them."""
_BRUSH = ("size", "hardness", "opacity", "pressure")


class ViewController(QObject):
    """The actions of the View menu, of the tool strip and of the brush."""

    def __init__(
        self,
        document: Document,
        actions: Actions,
        settings: Settings,
        canvas: Canvas,
        toolbox: Toolbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._actions = actions
        self._settings = settings
        self._canvas = canvas
        self._toolbox = toolbox
        move = toolbox.tools["move"]
        assert isinstance(move, MoveTool)
        self._move = move
        self._window: QWidget | None = None
        self.loupe = Loupe(canvas)
        self._bind_view()
        self._bind_tools()
        self._bind_brush()
        settings.changed.connect(self._setting_changed)
        for key in ("canvas.overlay_colour", "move.snap"):
            self._setting_changed(key, settings.get(key))
        canvas.compare_changed.connect(actions.refresh_later)
        toolbox.current_changed.connect(actions.refresh_later)
        toolbox.options_changed.connect(self._keep_snap)

    def attach(self, window: QWidget) -> None:
        """Once the window is there."""
        self._window = window

    def close(self) -> None:
        """Let go of the settings, and of the document."""
        self.loupe.close_down()
        self._settings.changed.disconnect(self._setting_changed)

    def _bind_view(self) -> None:
        canvas, bind = self._canvas, self._actions.bind
        bind("view.fit", canvas.fit, self._why_empty)
        bind("view.actual", canvas.actual_size, self._why_empty)
        bind("view.zoom_in", canvas.zoom_in, self._why_empty)
        bind("view.zoom_out", canvas.zoom_out, self._why_empty)
        for mode in ("split", "side"):
            self._bind_compare(mode)
        bind(
            "view.compare",
            lambda: canvas.hold_compare(not canvas.compare.held),
            self._why_empty,
            lambda: canvas.compare.held,
        )
        bind(
            "view.fullscreen",
            self._toggle_fullscreen,
            checked=lambda: self._window is not None and self._window.isFullScreen(),
        )
        for view, action in _MASK_VIEWS.items():
            self._bind_mask_view(view, action)
        bind("mask.next_view", self._next_mask_view, self._why_empty)
        bind(
            "mask.loupe",
            lambda: self.loupe.setVisible(self.loupe.isHidden()),
            self._why_empty,
            lambda: not self.loupe.isHidden(),
        )

    def _bind_mask_view(self, view: str, action: str) -> None:
        canvas = self._canvas
        self._actions.bind(
            f"mask.{action}",
            lambda: canvas.set_mask_view("picture" if canvas.mask_view == view else view),
            self._why_empty,
            lambda: canvas.mask_view == view,
        )

    def _next_mask_view(self) -> None:
        views = ("picture", *_MASK_VIEWS)
        at = views.index(self._canvas.mask_view)
        self._canvas.set_mask_view(views[(at + 1) % len(views)])

    def _bind_compare(self, mode: str) -> None:
        self._actions.bind(
            f"view.{mode}",
            lambda: self._toggle_compare(mode),
            self._why_empty,
            lambda: self._canvas.compare.mode == mode,
        )

    def _bind_tools(self) -> None:
        toolbox = self._toolbox

        def bind(tool: str) -> None:
            self._actions.bind(
                f"tool.{tool}",
                lambda: toolbox.choose(tool),
                checked=lambda: toolbox.current == tool,
            )

        for tool in TOOL_IDS:
            bind(tool)

    def _bind_brush(self) -> None:
        brush, bind = self._toolbox.brush, self._actions.bind
        brush.from_dict({name: self._settings.get(f"brush.{name}") for name in _BRUSH})
        brush.changed.connect(self._keep_brush)
        bind("brush.larger", brush.larger)
        bind("brush.smaller", brush.smaller)
        bind("brush.harder", brush.harder)
        bind("brush.softer", brush.softer)
        bind("brush.default", brush.reset)
        bind("brush.swap", self._toolbox.swap)

    def _keep_brush(self) -> None:
        for name, value in self._toolbox.brush.to_dict().items():
            self._settings.set(f"brush.{name}", value)

    def _keep_snap(self) -> None:
        self._settings.set("move.snap", bool(self._move.snap))

    def _toggle_compare(self, mode: str) -> None:
        self._canvas.set_compare("off" if self._canvas.compare.mode == mode else mode)

    def _toggle_fullscreen(self) -> None:
        window = self._window
        if window is None:
            return
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _why_empty(self) -> str | None:
        return self.tr("Open a picture first.") if self._document.state.is_empty else None

    def _setting_changed(self, key: str, value: Any) -> None:  # noqa: ANN401 - of any setting
        if key.startswith("canvas.overlay"):
            self._canvas.set_overlay_colour(
                self._settings.get("canvas.overlay_colour"),
                self._settings.get("canvas.overlay_opacity"),
            )
        elif key == "move.snap":
            self._move.snap = bool(value)
            self._move.options_changed.emit()
        elif key.startswith("brush."):
            self._toolbox.brush.from_dict({key.removeprefix("brush."): value})
