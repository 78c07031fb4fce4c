"""Which tones are shown: the newest, a new look only when what is seen of it is ready. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Layer, LayerId
from ssh_studio.live.tone import LookTone

__all__ = ["Preparation", "Shown"]

_NOWHERE = Rect(0, 0, 0, 0)


class Preparation(NamedTuple):
    """A layer, as it was, whose pixels are to be finished with a tone."""

    layer: Layer
    tone: LookTone


class Shown:
    """The tones on their way to the canvas.

    A layer's new look means that all that is seen of it is toned anew. That is done elsewhere, one
    layer at a time, and the old look, or none, is shown meanwhile. Another amount of the same look
    is what a hand does right now: it is shown at once.

    Attributes:
        tones: what is shown.
        newest: what would be shown if everything were ready.
    """

    def __init__(self) -> None:
        """With nothing to show."""
        self.tones: Mapping[LayerId, LookTone] = {}
        self.newest: Mapping[LayerId, LookTone] = {}
        self._taken: Preparation | None = None
        self._ready: dict[LayerId, LookTone] = {}

    @property
    def is_busy(self) -> bool:
        """Whether something is being made ready."""
        return self._taken is not None

    @property
    def is_complete(self) -> bool:
        """Whether the newest is what is shown."""
        return self._taken is None and self.tones == self.newest

    def take(self, layers: Iterable[Layer]) -> Preparation | None:
        """What is to be made ready now; None if nothing is, or something else is being made."""
        if self._taken is not None:
            return None
        for layer in layers:
            tone = self.newest.get(layer.id)
            if tone is not None and tone != self.tones.get(layer.id):
                self._taken = Preparation(layer, tone)
                break
        return self._taken

    def prepared(self) -> None:
        """What was taken is ready; the next update shows it."""
        assert self._taken is not None
        self._ready[self._taken.layer.id] = self._taken.tone
        self._taken = None

    def update(self, newest: Mapping[LayerId, LookTone], layers: Iterable[Layer]) -> Rect:
        """Show other tones, as far as they are ready.

        Args:
            newest: of the layers that are to have one.
            layers: of the document.

        Returns:
            Around what looks different now, in document pixels.
        """
        before, shown = self.tones, dict[LayerId, LookTone]()
        for key, tone in newest.items():
            # What became ready may be older than the newest, but is newer than what is shown.
            known = [part[key] for part in (self._ready, before) if key in part]
            if any(other.look is tone.look for other in known):
                shown[key] = tone
            elif known:
                shown[key] = known[0].with_share(tone.share)
        self._ready.clear()
        self.tones, self.newest = shown, newest
        rect = _NOWHERE
        for layer in layers:
            if shown.get(layer.id) != before.get(layer.id):
                rect = rect.united(layer.reach)
        return rect
