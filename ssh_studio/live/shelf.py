"""The looks that layers have now, and the recent ones that an undo may bring back. No Qt."""

from __future__ import annotations

import itertools
from collections import OrderedDict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from ssh_studio.document.layer import Layer, LayerId
from ssh_studio.live.tone import LookTone, share_of

__all__ = ["Shelf"]

_REMEMBERED = 64
"""Looks; one takes about half a megabyte."""

_serials = itertools.count(1)


@dataclass(frozen=True, eq=False)
class _Entry:
    """An estimated look (None: it turned out that there is none) and its number."""

    tone: LookTone | None
    serial: int


@dataclass
class _Place:
    """What a layer has.

    entry: its look. key: what the look was made from; None for one from elsewhere. tone: the look
    in the layer's amount.
    """

    entry: _Entry
    key: Hashable = None
    tone: LookTone | None = None


class Shelf:
    """Looks by layer and by what they were made from: an estimate's key, or a pinned look."""

    def __init__(self) -> None:
        self._places: dict[LayerId, _Place] = {}
        self._recent: OrderedDict[Hashable, _Entry] = OrderedDict()

    def tone(self, layer_id: LayerId) -> LookTone | None:
        """A layer's look in its amount."""
        place = self._places.get(layer_id)
        return place.tone if place else None

    def is_current(self, layer_id: LayerId, key: Hashable) -> bool:
        """Whether a layer needs no other look than it has."""
        place = self._places.get(layer_id)
        return place is not None and place.key == key

    def version(self, layer: Layer) -> Hashable:
        """Which look shows on a layer, and how much of it; None for none."""
        place = self._places.get(layer.id)
        if place is None or place.entry.tone is None or not layer.look.on:
            return None
        return place.entry.serial, share_of(layer.look)

    def keep(self, key: Hashable, tone: LookTone | None) -> None:
        """Remember what was estimated."""
        self._recent[key] = _Entry(tone, next(_serials))
        while len(self._recent) > _REMEMBERED:
            self._recent.popitem(last=False)

    def give(self, layer: Layer, key: Hashable) -> bool:
        """Give a layer what is remembered of a key; whether there is anything."""
        entry = self._recent.get(key)
        if entry is None:
            return False
        self._recent.move_to_end(key)
        self._places[layer.id] = _Place(entry, key)
        self.mix(layer)
        return True

    def put(self, layer: Layer, tone: LookTone) -> None:
        """Give a layer a look from elsewhere, until there is one for what it is made from."""
        self._places[layer.id] = _Place(_Entry(tone, next(_serials)))
        self.mix(layer)

    def mix(self, layer: Layer) -> bool:
        """Bring a layer's tone to its amount; whether it changed."""
        place = self._places.get(layer.id)
        if place is None:
            return False
        tone, share = place.entry.tone, share_of(layer.look)
        if tone is not None and place.tone is not None and place.tone.look is tone.look:
            tone = place.tone
        if tone is not None and tone.share != share:
            tone = tone.with_share(share)
        changed = tone is not place.tone
        place.tone = tone
        return changed

    def retain(self, layer_ids: Iterable[LayerId]) -> None:
        """Forget the layers that are gone."""
        for layer_id in self._places.keys() - set(layer_ids):
            del self._places[layer_id]

    def forget_estimates(self) -> None:
        """Have all looks estimated anew, as with another model; what layers have stays for now."""
        self._recent.clear()
        for place in self._places.values():
            place.key = None
