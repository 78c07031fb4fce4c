"""The live switch, and looks that are copied, pasted, exported and reset."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ssh_studio.document.document import Document
from ssh_studio.document.layer import Layer, LookSettings, PinnedLook
from ssh_studio.errors import StudioError
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.layers import needs_layer

if TYPE_CHECKING:
    from ssh_studio.live.session import LiveSession
    from ssh_studio.live.status import LiveStatus
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["LooksController"]

_LOG = logging.getLogger(__name__)


class LooksController(QObject):
    """The actions of the Look menu."""

    def __init__(
        self,
        document: Document,
        actions: Actions,
        settings: Settings,
        live: LiveSession,
        presenter: ErrorPresenter,
    ) -> None:
        super().__init__(presenter)
        self._document = document
        self._actions = actions
        self._settings = settings
        self._live = live
        self._presenter = presenter
        self._copied: PinnedLook | None = None
        self.window: QWidget | None = None
        live.status_changed.connect(self._status_changed)
        live.failed.connect(self._live_failed)
        settings.changed.connect(self._setting_changed)
        actions.bind("look.toggle", self._toggle, checked=lambda: bool(live.enabled))
        actions.bind("look.layer", self._toggle_layer, self._why, self._is_layer_on)
        actions.bind("look.copy", self.copy, self._why_no_look)
        actions.bind("look.paste", self.paste, self._why_not_paste)
        actions.bind("look.export_cube", self.ask_export, self._why_no_look)
        actions.bind("look.reset", self.reset, self._why)

    def close(self) -> None:
        """Let go of the settings."""
        self._settings.changed.disconnect(self._setting_changed)

    def copy(self) -> None:
        """Keep the look of the active layer for `paste`, also after the layer is gone."""
        layer = self._document.active
        if layer is None:
            return
        try:
            self._copied = PinnedLook(self._live.copy_look(layer.id))
        except StudioError as error:
            self._presenter.show(error, "Copying a look")
            return
        self._presenter.notice(self.tr("Copied the look of {name}.").format(name=layer.name))

    def paste(self) -> None:
        """Give the active layer the copied look; it keeps it whatever changes, until `reset`."""
        self._document.commit()
        layer = self._document.active
        if layer is not None and self._copied is not None:
            look = replace(layer.look, on=True, pinned=self._copied)
            self._document.update(layer.id, self.tr("Paste look"), look=look)

    def reset(self) -> None:
        """Strength, light, colour and reference as for a new layer, and an estimate of its own."""
        self._document.commit()
        layer = self._document.active
        if layer is None:
            return
        look = LookSettings(model=layer.look.model)
        self._document.update(layer.id, self.tr("Reset look"), look=look)

    def ask_export(self) -> None:
        """Choose a name and write the look of the active layer as a LUT."""
        layer = self._document.active
        if layer is None:
            return
        folder = self._settings.get("export.folder") or str(Path.home())
        name, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Export LUT"),
            str(Path(folder) / f"{layer.name}.cube"),
            self.tr("LUT (*.cube)"),
        )
        if name:
            self.export(layer, Path(name))

    def export(self, layer: Layer, path: Path) -> None:
        """Write the look of a layer as a `.cube` table, in the amount that is set."""
        if path.suffix.lower() != ".cube":
            path = path.with_name(path.name + ".cube")
        try:
            self._live.export_cube(layer.id, path)
        except StudioError as error:
            self._presenter.show(error, f"Exporting {path}")
            return
        self._presenter.notice(
            self.tr("Exported {path}. A LUT holds the change of colour, not of light by place.")
            .format(path=path)
        )  # fmt: skip

    def _toggle(self) -> None:
        self._live.enabled = not self._live.enabled

    def _toggle_layer(self) -> None:
        self._document.commit()
        layer = self._document.active
        if layer is not None:
            on = not layer.look.on
            label = self.tr("Harmonize") if on else self.tr("Do not harmonize")
            self._document.update(layer.id, label, look=replace(layer.look, on=on))

    def _is_layer_on(self) -> bool:
        layer = self._document.active
        return layer is not None and layer.look.on

    def _status_changed(self, status: LiveStatus) -> None:
        # A failure switches live off for now, not for the next start.
        if status.kind != "failed":
            self._settings.set("live.on", bool(self._live.enabled))
        self._actions.refresh_later()

    def _live_failed(self, sentence: str, details: str) -> None:
        # The window says the sentence; the log is English, and the details end with it.
        _LOG.error("no look\n%s", details)

    def _setting_changed(self, key: str, value: object) -> None:
        if key == "live.on" and bool(value) != bool(self._live.enabled):
            self._live.enabled = bool(value)

    def _why(self) -> str | None:
        return needs_layer(self._document)

    def _why_no_look(self) -> str | None:
        layer = self._document.active
        if layer is None:
            return self._why()
        if self._live.look_of(layer.id) is None:
            return self.tr("The layer has no look yet: switch harmonizing on and wait for it.")
        return None

    def _why_not_paste(self) -> str | None:
        if self._copied is None:
            return self.tr("Copy the look of a layer first.")
        return self._why()
