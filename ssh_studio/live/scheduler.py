"""Whose turn it is: one worker, one waiting place per layer, the newest wins. No Qt, no threads."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["Scheduler", "Turn"]

_PATIENCE = 0.25


class Turn(NamedTuple):
    """What is to be done next: a key's newest revision."""

    key: str
    revision: Hashable


@dataclass
class _Waiting:
    """A place in the queue. since: when the key began to wait, whatever its revision was then."""

    revision: Hashable
    since: float


class Scheduler:
    """Decides what one worker does next.

    Keys are layers. A look depends on the looks of the layers beneath, so a key waits until those
    before it in `arrange` are done; but while one of them is dragged and never done, no other
    waits much longer than `patience`.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, *, patience: float = _PATIENCE
    ) -> None:
        """Start with nothing to do.

        Args:
            clock: gives the time in seconds.
            patience: seconds after which a key no longer waits for those before it.
        """
        self._clock = clock
        self._patience = patience
        self._order: list[str] = []
        self._waiting: dict[str, _Waiting] = {}
        self._running: Turn | None = None
        self._wanted = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return self._running is None and not self._waiting

    def is_pending(self, key: str) -> bool:
        """Whether a key waits, or runs and is wanted."""
        runs = self._running is not None and self._running.key == key and self._wanted
        return runs or key in self._waiting

    def arrange(self, keys: Sequence[str]) -> None:
        """Say which keys there are, those first that others depend on; the rest is forgotten."""
        self._order = list(keys)
        for key in [*self._waiting, *([self._running.key] if self._running else [])]:
            if key not in self._order:
                self.settle(key)

    def request(self, key: str, revision: Hashable) -> None:
        """Ask for a revision of a key (one that `arrange` named) in the place of an older one."""
        if self._running == (key, revision):
            # It is under way: nothing newer has to be done after it.
            self._waiting.pop(key, None)
            self._wanted = True
            return
        waiting = self._waiting.get(key)
        since = waiting.since if waiting else self._clock()
        self._waiting[key] = _Waiting(revision, since)

    def settle(self, key: str) -> None:
        """Nothing has to be done for a key any more; what runs for it is not wanted."""
        self._waiting.pop(key, None)
        if self._running is not None and self._running.key == key:
            self._wanted = False

    def clear(self) -> None:
        """Settle all of them."""
        self._waiting.clear()
        self._wanted = False

    def take(self) -> Turn | None:
        """What to do now, which counts as running until `finished`; None: nothing, or busy."""
        if self._running is not None or not self._waiting:
            return None
        now = self._clock()
        waiting = [key for key in self._order if key in self._waiting]
        late = [key for key in waiting if now - self._waiting[key].since > self._patience]
        # The lowest is always right. Of the others, whoever has waited the longest.
        key = min(late, key=lambda key: self._waiting[key].since) if late else waiting[0]
        self._running = Turn(key, self._waiting.pop(key).revision)
        self._wanted = True
        return self._running

    def finished(self, key: str, revision: Hashable) -> bool:
        """Note that what `take` gave is done.

        Returns:
            Whether its result is to be used: yes, also if a newer revision waits already (a drag
            would show nothing until it ends otherwise); no, if it was settled meanwhile.
        """
        if self._running != (key, revision):
            return False
        self._running = None
        return self._wanted
