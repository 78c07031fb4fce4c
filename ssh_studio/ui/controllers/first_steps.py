"""The first five minutes: what is ticked off, and when it has been seen often enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ssh_studio.document.document import Change, Document
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.canvas.first_steps import FirstStepsCard
from ssh_studio.ui.theme import tokens

if TYPE_CHECKING:
    from ssh_studio.live.session import LiveSession
    from ssh_studio.live.status import LiveStatus
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = ["FirstStepsController"]

_KEY = "help.first_steps"
_HELP = ("file.open", "file.open_layer", "tool.brush")
"""What a click on a step does."""


class FirstStepsController(QObject):
    """Ticks off background, foreground and paint as they happen; gone for good by one click.

    Attributes:
        card: on the canvas.
    """

    def __init__(
        self,
        document: Document,
        actions: Actions,
        settings: Settings,
        canvas: Canvas,
        live: LiveSession,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._actions, self._settings = document, actions, settings
        self._live, self._canvas = live, canvas
        self._done = [False, False, False]
        self.card = FirstStepsCard(canvas)
        self.card.dismissed.connect(lambda: settings.set(_KEY, False))
        for step, action_id in zip(self.card.steps, _HELP, strict=True):
            step.clicked.connect(actions.action(action_id).trigger)
        actions.bind("help.first_steps", self._toggle, checked=lambda: bool(settings.get(_KEY)))
        actions.shortcuts_changed.connect(self._write)
        document.changed.connect(self._changed)
        live.status_changed.connect(self._show_device)
        settings.changed.connect(self._setting_changed)
        self._begin()

    def close(self) -> None:
        """Let go of document and settings; who did everything has seen enough."""
        self._document.changed.disconnect(self._changed)
        self._settings.changed.disconnect(self._setting_changed)
        if all(self._done):
            self._settings.set(_KEY, False)

    # Inside

    def _begin(self) -> None:
        """Show them with what the document has already, or nothing."""
        shown = bool(self._settings.get(_KEY))
        self._done = [False, False, False]
        self._tick()
        self._write()
        self._show_device(self._live.status)
        self.card.setVisible(shown)
        self.card.raise_()

    def _toggle(self) -> None:
        self._settings.set(_KEY, not self._settings.get(_KEY))

    def _setting_changed(self, key: str, _value: object) -> None:
        if key == _KEY:
            self._begin()
            self._actions.refresh_later()
        elif key in ("ui.theme", "live.device"):
            self._show_device(self._live.status)

    def _changed(self, change: Change) -> None:
        if self.card.isHidden():
            return
        focus = QApplication.focusWidget()
        if change.before.is_empty and focus is not None and self.card.isAncestorOf(focus):
            # The button of the invitation that was pressed has gone with it.
            self._canvas.setFocus()
        painted = change.mask is not None and any(
            layer.mask is change.mask for layer in change.after.layers
        )
        if change.before is not change.after or (painted and not self._done[2]):
            self._tick(painted=painted)

    def _tick(self, *, painted: bool = False) -> None:
        """What happened stays ticked, even if it is undone."""
        state = self._document.state
        now = (state.background is not None, bool(state.layers), painted)
        self._done = [old or new for old, new in zip(self._done, now, strict=True)]
        compare = self._actions.shortcut_text("view.compare")
        export = self._actions.shortcut_text("file.export")
        farewell = self.tr("Hold {compare} to compare, {export} exports.")
        self.card.show_progress(
            self._done,
            slim=not state.is_empty,
            farewell=farewell.format(compare=compare, export=export),
        )

    def _write(self) -> None:
        keys = [self._actions.shortcut_text(f"tool.{tool}") for tool in ("brush", "erase")]
        self.card.set_hints(
            (
                self.tr("Drop a photo here, or open one."),
                self.tr("Drop or paste a photo onto it; it takes on its light."),
                self.tr("The brush ({brush}) shows, the eraser ({eraser}) hides.").format(
                    brush=keys[0], eraser=keys[1]
                ),
            )
        )
        self._tick()

    def _show_device(self, status: LiveStatus) -> None:
        colours = tokens(self._settings.get("ui.theme"))
        if status.kind in ("off", "failed"):
            self.card.set_device("")
        elif not status.device:
            self.card.set_device(self.tr("Looking for a GPU…"), colours.busy)
        else:
            self.card.set_device(self._device(status), colours.good)

    def _device(self, status: LiveStatus) -> str:
        if status.device != "CPU":
            return self.tr("Looks are computed on your GPU: {device}.").format(device=status.device)
        if self._settings.get("live.device") == "cpu":
            return self.tr("Looks are computed on the CPU, as the settings say.")
        return self.tr("No GPU was found. It runs anyway: the CPU is quick enough for live looks.")
