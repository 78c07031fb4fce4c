"""Brings tones to the canvas: finishes what is seen of a new look elsewhere, then shows it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from ssh_studio.beside import alone, give_back
from ssh_studio.document.document import Change, Document
from ssh_studio.document.layer import Layer, LayerId
from ssh_studio.live.shown import Preparation, Shown
from ssh_studio.live.tone import LookTone
from ssh_studio.live.worker import Worker

__all__ = ["Prepare", "Showing"]


class Prepare(Protocol):
    """Finishes what is seen of a layer with a tone, as `Renderer.prepare` of the canvas' renderer.

    around: what lies around that as well, until this says to stop.
    """

    def __call__(
        self, layer: Layer, tone: LookTone, *, around: Callable[[], bool] | None = None
    ) -> None: ...


_FOLLOWS = 0.05
"""Seconds between two looks at where a layer in motion is."""

_LOG = logging.getLogger(__name__)


class Showing(QObject):
    """The tones that the canvas shows, and how they get there.

    Signals:
        changed(Rect | None): `tones` has changed; around what looks different because of it, in
            document pixels, None for all.
        rested(): nothing is being finished any more.
    """

    changed = Signal(object)
    rested = Signal()

    def __init__(
        self, document: Document, prepare: Prepare | None = None, parent: QObject | None = None
    ) -> None:
        """For a document; `prepare` is called in a thread of its own, left out nothing waits."""
        super().__init__(parent)
        self._document = document
        self._prepare = prepare
        self._shown = Shown()
        self._worker = Worker("finished looks", self)
        self._follows = False
        self._followed = 0.0
        # What was finished as far as it is seen, and when something was asked for last.
        self._seen: dict[LayerId, Preparation] = {}
        self._turn = 0

    @property
    def tones(self) -> Mapping[LayerId, LookTone]:
        """What is shown."""
        return self._shown.tones

    @property
    def newest(self) -> Mapping[LayerId, LookTone]:
        """What is to be shown."""
        return self._shown.newest

    @property
    def is_busy(self) -> bool:
        """Whether something is being finished right now."""
        return self._shown.is_busy

    @property
    def is_complete(self) -> bool:
        """Whether these are the same."""
        return self._shown.is_complete

    def put_on(self, tones: Mapping[LayerId, LookTone], *, everything: bool = False) -> None:
        """Show other tones, new looks as soon as they are ready; `everything` may look new."""
        layers = self._document.state.layers
        rect = self._shown.update(tones, layers)
        if (preparation := self._shown.take(layers)) is not None:
            self._make_ready(preparation)
        if everything:
            self.changed.emit(None)
        elif not rect.is_empty:
            self.changed.emit(rect)

    def follow(self, change: Change) -> None:
        """After a change of the document; drops what nobody waits for.

        While a layer is dragged: finish what will be seen of it next with the look it has.
        """
        self._turn += 1
        layer = self._document.active
        before = layer and change.before.find(layer.id)
        if layer is None or before is None or before.transform == layer.transform:
            return
        tone, now = self._shown.tones.get(layer.id), time.monotonic()
        rests = self._follows or now - self._followed < _FOLLOWS
        prepare = self._prepare
        if prepare is None or tone is None or rests or not self._document.in_drag:
            return
        self._follows, self._followed = True, now

        def done(_result: object) -> None:
            # If it failed: the canvas will have to do it, and to say what is wrong.
            self._follows = False

        self._post(prepare, Preparation(layer, tone), done, done)

    def look_around(self) -> None:
        """Finish what lies around what is seen of the new looks, until something else changes.

        For when there is nothing else to do: nobody waits for it. By one thread.
        """
        prepare, turn = self._prepare, self._turn
        if prepare is None or not self._seen or self.is_busy or self._document.in_gesture:
            return
        preparations = list(self._seen.values())
        self._seen.clear()

        def work() -> None:
            for preparation in preparations:
                with alone():
                    prepare(*preparation, around=lambda: self._turn != turn)

        self._worker.post(work, _nothing, _nothing)

    def rest(self) -> None:
        """Nothing is dragged any more: what was kept for it is gone."""
        if self._followed:
            self._followed = 0.0
            self._worker.post(give_back, _nothing, _nothing)

    def close(self) -> None:
        """End: waits for what is being made ready; nothing is told any more."""
        self._turn += 1
        self._worker.close()

    def _post(
        self,
        prepare: Prepare,
        preparation: Preparation,
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> None:
        # While a hand works the other cores are its own.
        how = alone() if self._document.in_gesture else nullcontext()

        def work() -> None:
            with how:
                prepare(*preparation)

        self._worker.post(work, done, failed)

    def _make_ready(self, preparation: Preparation) -> None:
        def done(_result: object) -> None:
            self._shown.prepared()
            self.put_on(self._shown.newest)
            if not self.is_busy:
                self.rested.emit()

        def failed(error: Exception) -> None:
            # The canvas will have to do it, and to say what is wrong.
            _LOG.warning("A look could not be made ready.", exc_info=error)
            done(None)

        self._turn += 1
        prepare = self._prepare
        if prepare is None:
            done(None)
        else:
            self._seen[preparation.layer.id] = preparation
            self._post(prepare, preparation, done, failed)


def _nothing(_result: object) -> None:
    """Nobody waits for it."""
