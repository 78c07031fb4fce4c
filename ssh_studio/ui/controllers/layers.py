"""Duplicate, delete, reorder and place layers; the layer list renames."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject

from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Layer, new_layer_id
from ssh_studio.ui.actions import Actions

__all__ = ["LayersController", "needs_layer"]


def needs_layer(document: Document) -> str | None:
    """Why nothing can be done to a layer; None if something can."""
    if document.active is not None:
        return None
    if document.state.is_empty:
        return QCoreApplication.translate("layers", "Open a picture first.")
    if not document.state.layers:
        return QCoreApplication.translate(
            "layers", "There is no layer: drop a photo onto the background, or open one as layer."
        )
    return QCoreApplication.translate("layers", "Choose a layer first.")


class LayersController(QObject):
    """The actions of the Layer menu."""

    def __init__(
        self,
        document: Document,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document

        def bind(name: str, run: Callable[[Layer], None]) -> None:
            actions.bind(f"layer.{name}", lambda: self._with_active(run), self._why)

        bind("duplicate", self.duplicate)
        bind("delete", self.delete)
        bind("flip_h", lambda layer: self._flip(layer, horizontally=True))
        bind("flip_v", lambda layer: self._flip(layer, horizontally=False))
        bind("fit", self.fit)
        bind("reset_transform", self.reset_transform)

        def bind_shift(name: str, step: int) -> None:
            actions.bind(
                name,
                lambda: self._with_active(lambda layer: self.shift(layer, step)),
                lambda: self._why() or self._why_not_shift(step),
            )

        bind_shift("layer.up", 1)
        bind_shift("layer.down", -1)

    def duplicate(self, layer: Layer) -> None:
        """A copy right above, with a mask of its own; it becomes the active one."""
        state = self._document.state
        copy = replace(
            layer,
            id=new_layer_id(),
            name=self.tr("{name} copy").format(name=layer.name),
            mask=layer.mask.copy(),
            region=layer.region.copy() if layer.region is not None else None,
        )
        at = state.index(layer.id) + 1
        layers = (*state.layers[:at], copy, *state.layers[at:])
        self._edit(
            self.tr("Duplicate {name}"), layer, replace(state, layers=layers, active=copy.id)
        )

    def delete(self, layer: Layer) -> None:
        """Take a layer out; the one beneath it becomes the active one, else the one above."""
        state = self._document.state
        at = state.index(layer.id)
        layers = state.layers[:at] + state.layers[at + 1 :]
        active = layers[max(0, at - 1)].id if layers else None
        self._edit(self.tr("Delete {name}"), layer, replace(state, layers=layers, active=active))

    def shift(self, layer: Layer, step: int) -> None:
        """Up (positive) or down in the pile, as far as it goes."""
        state = self._document.state
        layers = list(state.layers)
        at = state.index(layer.id)
        layers.insert(min(max(at + step, 0), len(layers) - 1), layers.pop(at))
        self._edit(self.tr("Reorder {name}"), layer, replace(state, layers=tuple(layers)))

    def fit(self, layer: Layer) -> None:
        """As large as fits into the document as it is turned, and centred."""
        state = self._document.state
        bounds = layer.bounds
        factor = min(state.width / bounds.width, state.height / bounds.height)
        transform = layer.transform.scaled(factor, factor)
        transform = replace(transform, x=state.width / 2, y=state.height / 2)
        self._document.update(
            layer.id, self.tr("Fit {name}").format(name=layer.name), transform=transform
        )

    def reset_transform(self, layer: Layer) -> None:
        """In its own size, upright, on whole pixels; where it stands and mirroring are kept."""
        old = layer.transform
        image = layer.image
        left, top = round(old.x - image.width / 2), round(old.y - image.height / 2)
        upright = Transform.at(left, top, image.width, image.height)
        transform = replace(upright, flip_x=old.flip_x, flip_y=old.flip_y)
        self._document.update(
            layer.id, self.tr("Reset {name}").format(name=layer.name), transform=transform
        )

    def _flip(self, layer: Layer, *, horizontally: bool) -> None:
        self._document.update(
            layer.id,
            self.tr("Flip {name}").format(name=layer.name),
            transform=layer.transform.flipped(horizontally=horizontally),
        )

    def _edit(self, label: str, layer: Layer, state: State) -> None:
        self._document.edit(label.format(name=layer.name), state)

    def _with_active(self, run: Callable[[Layer], None]) -> None:
        self._document.commit()
        layer = self._document.active
        if layer is not None:
            run(layer)

    def _why(self) -> str | None:
        return needs_layer(self._document)

    def _why_not_shift(self, step: int) -> str | None:
        state = self._document.state
        ids = [layer.id for layer in state.layers]
        if state.active == ids[-1 if step > 0 else 0]:
            return self.tr("It is the uppermost one.") if step > 0 else self.tr("It is the lowest.")
        return None
