"""What all panels share: they watch the document and let go of it, and sliders that edit it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from psygnal import SignalInstance
from PySide6.QtWidgets import QWidget

from ssh_studio.document.document import Change, Document
from ssh_studio.document.layer import Layer
from ssh_studio.ui.widgets.section import Section
from ssh_studio.ui.widgets.slider import SliderRow

__all__ = ["LayerSlider", "Panel"]


class Panel(Section):
    """A section that shows a document."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.document = document
        self._watched: list[tuple[SignalInstance, Callable[..., Any]]] = []

    def watch(self, signal: SignalInstance, told: Callable[..., Any]) -> None:
        """Connect to a signal of the document until `release`."""
        signal.connect(told)
        self._watched.append((signal, told))

    def release(self) -> None:
        """Let go of the document: the window closes."""
        for signal, told in self._watched:
            signal.disconnect(told, missing_ok=True)
        self._watched.clear()

    def concerns(self, change: Change, *fields: str) -> bool:
        """Whether a change can be seen here: another layer, or the active one's fields differ.

        While a layer is dragged, panels that do not show its place have nothing to do.
        """
        before, after = change.before, change.after
        if before is after:
            return False
        old, new = before.find(before.active), after.find(after.active)
        if old is None or new is None or old.id != new.id:
            return True
        return any(getattr(old, field) is not getattr(new, field) for field in fields)

    def why_no_layer(self) -> str | None:
        """Why nothing of a layer can be set now; None if it can."""
        if self.document.active is not None:
            return None
        if not self.document.state.layers:
            return self.tr("Add a layer first: drop a photo onto the canvas.")
        return self.tr("Choose a layer first.")


class LayerSlider:
    """Ties a slider to a number of the active layer: one drag is one step of the history."""

    def __init__(
        self,
        document: Document,
        row: SliderRow,
        label: str,
        read: Callable[[Layer], float],
        write: Callable[[Layer, float], dict[str, Any]],
    ) -> None:
        """Connect.

        Args:
            document: whose active layer is edited.
            row: the slider.
            label: what a step is called.
            read: the value as the slider shows it.
            write: the layer's fields for a value of the slider.
        """
        self._document = document
        self._row = row
        self._label = label
        self._read = read
        self._write = write
        row.began.connect(lambda: document.begin(label))
        row.moved.connect(self._move)
        row.ended.connect(document.commit)
        row.cancelled.connect(document.cancel)

    def show(self, layer: Layer | None, reason: str | None) -> None:
        """Show a layer's value, or why there is none."""
        self._row.set_reason(reason)
        if layer is not None:
            self._row.set_value(self._read(layer))

    def _move(self, value: float) -> None:
        layer = self._document.active
        if layer is not None:
            merge = f"{self._label}:{layer.id}"
            self._document.update(layer.id, self._label, merge=merge, **self._write(layer, value))
