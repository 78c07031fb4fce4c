"""What a look depends on, written down on the GUI thread: cheap, and nothing in it changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from ssh_studio.document.document import State
from ssh_studio.document.layer import Layer, LayerId, Reference
from ssh_studio.document.mask import Mask
from ssh_studio.live.proxies import Painted
from ssh_studio.live.tone import LookTone

__all__ = ["Ledger", "LookRequest", "beneath", "is_wanted", "look_key"]

Version = Callable[[Layer], Hashable]
"""Which look a layer has now, and how much of it."""


@dataclass(frozen=True)
class LookRequest:
    """A look to be estimated.

    layer: as it is in `state`. key: all that its look depends on. painted: what the worker has not
    seen of the masks. tones: of the layers beneath it.
    """

    state: State
    layer: Layer
    key: Hashable
    painted: tuple[Painted, ...]
    tones: Mapping[LayerId, LookTone] = field(repr=False)


def beneath(state: State, layer: Layer) -> tuple[Layer, ...]:
    """The layers that a layer lies on, the lowest first; hidden ones do not count."""
    below = state.layers[: state.index(layer.id)]
    return tuple(part for part in below if part.visible and part.opacity > 0)


def is_wanted(state: State, layer: Layer) -> bool:
    """Whether there is anything to harmonize, and a pinned look or something to harmonize with."""
    if not (layer.look.on and layer.visible and layer.opacity > 0):
        return False
    if layer.look.pinned is not None:
        return True
    if layer.bounds.intersected(state.rect).is_empty:
        return False
    return state.background is not None or bool(beneath(state, layer))


def look_key(
    state: State, layer: Layer, version: Version, parts: dict[LayerId, Hashable] | None = None
) -> Hashable:
    """All that a layer's look depends on; equal keys, equal looks.

    parts: what others of the same state depend on of each layer, where the versions of those
        beneath are still the same; adds to it.
    """
    look = layer.look
    if look.pinned is not None:
        return look.pinned
    region = layer.region if look.reference is Reference.PAINTED else None
    return (
        layer.image.key,
        layer.mask.revision,
        layer.transform,
        look.model,
        look.reference,
        region.revision if region is not None else None,
        state.background.key if state.background is not None else None,
        (state.width, state.height),
        _beneath_key(beneath(state, layer), version, {} if parts is None else parts),
    )


def _beneath_key(
    layers: tuple[Layer, ...], version: Version, parts: dict[LayerId, Hashable]
) -> Hashable:
    for part in layers:
        if part.id not in parts:
            parts[part.id] = (
                part.image.key,
                part.mask.revision,
                part.transform,
                part.opacity,
                part.adjustments,
                version(part),
            )
    return tuple(parts[part.id] for part in layers)


class Ledger:
    """Remembers how much of each mask the worker has been told."""

    def __init__(self) -> None:
        self._told: WeakKeyDictionary[Mask, int] = WeakKeyDictionary()

    def painted(self, state: State, layer: Layer) -> tuple[Painted, ...]:
        """What the worker must read anew for a look of this layer; counts as told then."""
        masks = [part.mask for part in (*beneath(state, layer), layer)]
        if layer.region is not None:
            masks.append(layer.region)
        found = []
        for mask in masks:
            told = self._told.get(mask)
            if told == mask.revision:
                continue
            found.append(Painted(mask, None if told is None else mask.changed_since(told)))
            self._told[mask] = mask.revision
        return tuple(found)
