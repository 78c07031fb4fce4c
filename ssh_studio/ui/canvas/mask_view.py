"""How the active layer's mask is seen: as a colour over the picture, alone, on plain ground."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor

from ssh_studio.document.document import State

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.screen import Screen

__all__ = ["PLAIN", "VIEWS", "MaskViews", "alone"]

VIEWS = ("picture", "bw", "black", "white", "checker")
"""The document; the mask in black and white; the layer alone on black, white or checkerboard."""

PLAIN: Mapping[str, tuple[int, int, int, int]] = {
    "black": (0, 0, 0, 255),
    "white": (255, 255, 255, 255),
}
"""What lies behind the layer, where it is one colour: blue, green, red, alpha."""


def alone(state: State, view: str) -> State:
    """Only the active layer of a state, where the view shows it alone."""
    layer = state.find(state.active)
    if layer is None or view not in ("black", "white", "checker"):
        return state
    shown = replace(layer, visible=True, opacity=1.0)
    return replace(state, background=None, layers=(shown,))


class MaskViews:
    """The part of the canvas that chooses how the mask is seen."""

    _screen: Screen
    _mask_colour: QColor
    _view_changed: Any

    def show_mask_overlay(self, shown: bool) -> None:
        """Show all of the active layer's picture, and in colour what its mask hides."""
        self._screen.colours.mask = self._mask_colour if shown else None
        if not shown:
            self._screen.forget()
        self._view_changed()

    @property
    def drawing(self) -> Screen:
        """The cached picture, for what shows the same in another place."""
        return self._screen

    @property
    def mask_overlay(self) -> bool:
        """Whether the mask is shown as a colour."""
        return self._screen.colours.mask is not None

    def set_overlay_colour(self, colour: QColor | str, opacity: float = 0.5) -> None:
        """The colour of the mask overlay, and how much it covers, 0 to 1."""
        self._mask_colour = QColor(colour)
        self._mask_colour.setAlphaF(min(max(opacity, 0.0), 1.0))
        if self.mask_overlay:
            self.show_mask_overlay(True)

    @property
    def mask_view(self) -> str:
        """One of `VIEWS`, or "overlay"."""
        return "overlay" if self.mask_overlay else self._screen.colours.view

    def set_mask_view(self, view: str) -> None:
        """One of `VIEWS`, or "overlay"."""
        if view not in (*VIEWS, "overlay"):
            raise ValueError(f"There is no view of the mask called {view}.")
        self._screen.colours.view = "picture" if view == "overlay" else view
        self.show_mask_overlay(view == "overlay")
