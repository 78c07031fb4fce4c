"""Which tones are shown: the newest, but in the midst of a gesture not every new look. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping

from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Layer, LayerId
from ssh_studio.live.tone import LookTone

__all__ = ["Shown"]

_PAUSE = 0.1
_SHARE = 2
_NOWHERE = Rect(0, 0, 0, 0)


class Shown:
    """The tones on their way to the canvas.

    A layer's new look means that all that is seen of it is toned anew, in the window's thread. In
    the midst of a gesture it waits until a pause has passed since the last one, so that most frames
    are quick: a pause of twice the time that drawing the last one took, or more. Another amount of
    the same look is what a hand does right now, and a first look is waited for: these are shown at
    once.

    Attributes:
        tones: what is shown.
        newest: what would be shown if nothing waited; the same after a gesture.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, *, pause: float = _PAUSE
    ) -> None:
        """With nothing to show.

        Args:
            clock: gives the time in seconds.
            pause: seconds between two looks of a gesture, at least.
        """
        self.tones: Mapping[LayerId, LookTone] = {}
        self.newest: Mapping[LayerId, LookTone] = {}
        self._clock = clock
        self._least = self._pause = pause
        self._last = -pause
        self._drawing = False

    @property
    def wait(self) -> float | None:
        """Seconds until what waits may be shown; None if nothing waits."""
        if all(tone.look is self.tones[key].look for key, tone in self.newest.items()):
            return None
        return max(0.0, self._last + self._pause - self._clock())

    def drawn(self) -> None:
        """What was shown has been drawn; never said, drawing takes no time."""
        if self._drawing:
            now = self._clock()
            self._pause = max(self._least, _SHARE * (now - self._last))
            self._last, self._drawing = now, False

    def update(
        self, newest: Mapping[LayerId, LookTone], layers: Iterable[Layer], *, gesture: bool
    ) -> Rect:
        """Show other tones.

        Args:
            newest: of the layers that are to have one.
            layers: of the document.
            gesture: whether one is going on.

        Returns:
            Around what looks different now, in document pixels.
        """
        waits = gesture and self._clock() - self._last < self._pause
        before, shown = self.tones, dict(newest)
        for key, tone in newest.items():
            old = before.get(key)
            if old is None or tone.look is not old.look:
                if old is not None and waits:
                    shown[key] = old if old.share == tone.share else old.with_share(tone.share)
                else:
                    self._last, self._drawing = self._clock(), True
        self.tones, self.newest = shown, newest
        rect = _NOWHERE
        for layer in layers:
            if shown.get(layer.id) is not before.get(layer.id):
                rect = rect.united(layer.reach)
        return rect
