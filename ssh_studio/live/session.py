"""Live harmonization of a document: watches it, asks for looks, hands them to the canvas."""

from __future__ import annotations

import time
import traceback
from collections import deque
from collections.abc import Callable, Hashable, Mapping
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ssh_studio.document.document import Change, Document
from ssh_studio.document.layer import Layer, LayerId
from ssh_studio.errors import PictureError, StudioError
from ssh_studio.live.estimator import Estimator, Load, Outcome, RendererLike, load_harmonizer
from ssh_studio.live.requests import Ledger, LookRequest, beneath, is_wanted, look_key
from ssh_studio.live.scheduler import Scheduler
from ssh_studio.live.sentences import translated
from ssh_studio.live.shelf import Shelf
from ssh_studio.live.showing import Prepare, Showing
from ssh_studio.live.status import LiveKind, LiveStatus
from ssh_studio.live.tone import LookTone
from ssh_studio.live.waiting import wait_until
from ssh_studio.live.worker import Worker

if TYPE_CHECKING:
    from ssh_studio.engine import Look

__all__ = ["LiveSession"]

_TIMED = 15
"""Looks that the median of milliseconds is of."""


class LiveSession(QObject):
    """Gives every layer whose look is on a look, and a new one whenever it needs one.

    A look depends on the layer's picture, mask and place, on its reference and model, and on all
    that lies beneath, looks included. It is asked for as soon as one of these changes, estimated
    in a thread of its own, and the old one stays in use until then. A pinned look is made in the
    same way, but depends on nothing. For one thread; only `wait_idle` and `close` wait for others.

    Signals:
        tones_changed(Rect | None): `tones` has changed; around what looks different because of it,
            in document pixels, None for all.
        status_changed(LiveStatus)
        failed(str, str): a sentence for the user and details for the log. After a failure to
            estimate, live is off.
    """

    tones_changed = Signal(object)
    status_changed = Signal(object)
    failed = Signal(str, str)

    def __init__(
        self,
        document: Document,
        renderer: RendererLike | None = None,
        *,
        load: Load = load_harmonizer,
        prepare: Prepare | None = None,
        enabled: bool = True,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Watch a document; call `close` when done with it.

        Args:
            document: the document.
            renderer: for what lies beneath, small. Used in another thread: one that nobody else
                uses, not the canvas'. Left out, the session makes one.
            load: loads a model by name; called in the worker's thread.
            prepare: as `Renderer.prepare` of the canvas' renderer: called in a thread of its own
                with a new look before it is shown, so that the window's thread finds it done.
            enabled: whether to begin at once. Until there is a layer that wants a look, or `warm`
                is called, nothing is loaded.
            clock: gives the time in seconds.
            parent: of the QObject.
        """
        super().__init__(parent)
        self._document = document
        self._load = load
        self._renderer = renderer
        self._scheduler = Scheduler(clock)
        self._shelf = Shelf()
        self._worker = Worker("live looks", self)
        self._renew()
        self._showing = Showing(document, prepare, self)
        self._showing.changed.connect(self.tones_changed)
        self._showing.rested.connect(self._pump)
        self._enabled = enabled
        self._problem = ""
        self._failed: Layer | None = None
        self._others = 0
        self._device = ("", "")
        self._times: deque[float] = deque(maxlen=_TIMED)
        self._status = self._described()
        document.changed.connect(self._changed)
        document.gesture_ended.connect(self._showing.rest)
        self._refresh()

    # What the canvas takes

    @property
    def tones(self) -> Mapping[LayerId, LookTone]:
        """For `Renderer.render`; empty while live is off."""
        return self._showing.tones

    @property
    def newest_tones(self) -> Mapping[LayerId, LookTone]:
        """The newest for an export, also those that the canvas is not ready to show."""
        return dict(self._showing.newest)

    @property
    def enabled(self) -> bool:
        """The live switch. Turned off, the original colours are back at once."""
        return self._enabled

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        if enabled == self._enabled:
            return
        self._enabled = enabled
        self._problem, self._failed = "", None
        if not enabled:
            self._scheduler.clear()
        self._refresh(everything=True)

    @property
    def status(self) -> LiveStatus:
        """How it is now; every change is told by `status_changed`."""
        return self._status

    def look_of(self, layer_id: LayerId) -> Look | None:
        """The look of a layer, whether it is on or not; None if there is none yet."""
        tone = self._shelf.tone(layer_id)
        return tone.look if tone is not None else None

    def is_pending(self, layer_id: LayerId) -> bool:
        """Whether a new look of a layer is on its way."""
        return self._scheduler.is_pending(layer_id)

    def wait_idle(self, timeout: float = 30.0) -> bool:
        """Run the event loop until all looks are shown; False if they are not in time."""
        return wait_until(lambda: self._is_idle and self._showing.is_complete, timeout)

    def warm(self) -> None:
        """Load the model of new layers now, in the background, so that the first look is quick."""
        if self._enabled and not self._device[0]:
            estimator = self._estimator
            self._post(lambda: estimator.load("default"), self._note, self._cold)

    def reload(self, load: Load | None = None) -> None:
        """Load models anew, e.g. on another device, and estimate all looks again."""
        self._load = load or self._load
        self._scheduler.clear()
        self._shelf.forget_estimates()
        self._device = ("", "")
        self._times.clear()
        self._renew()
        self._refresh()

    def close(self) -> None:
        """End: waits for the look that is being made; nothing is told any more."""
        self._document.changed.disconnect(self._changed, missing_ok=True)
        self._document.gesture_ended.disconnect(self._showing.rest, missing_ok=True)
        self._scheduler.clear()
        self._worker.close()
        self._showing.close()

    # Looks as things to keep

    def copy_look(self, layer_id: LayerId) -> dict[str, Any]:
        """A layer's look as plain values, for a `PinnedLook` and for files.

        Raises:
            PictureError: it has none yet.
        """
        look = self.look_of(layer_id)
        if look is None:
            raise PictureError("This layer has no look yet.")
        return look.to_dict()

    def copy_looks(self) -> dict[LayerId, dict[str, Any]]:
        """The estimated looks that there are, to be saved with the document."""
        layers = [layer for layer in self._document.state.layers if layer.look.pinned is None]
        return {layer.id: self.copy_look(layer.id) for layer in layers if self.look_of(layer.id)}

    def restore_looks(self, looks: Mapping[LayerId, Mapping[str, Any]]) -> None:
        """Show the looks that were saved with an opened document until new ones are there."""
        for layer_id, look in looks.items():
            self._restore(layer_id, dict(look))

    def export_cube(self, layer_id: LayerId, path: Path | str) -> None:
        """Write a layer's look, in the amount of the layer's settings, as a `.cube` file.

        Raises:
            PictureError: it has none yet.
            WriteError: the file cannot be written.
        """
        tone = self._shelf.tone(layer_id)
        if tone is None:
            raise PictureError("This layer has no look yet.")
        tone.to_cube(path)

    # Asking

    def _changed(self, change: Change) -> None:
        failed = self._failed
        layer = failed and self._document.state.find(failed.id)
        if failed and (layer is None or layer.look.model != failed.look.model):
            # What failed is not asked for any more: another document, or another model.
            self.enabled = True
        else:
            self._refresh()
        self._showing.follow(change)

    def _refresh(self, *, everything: bool = False) -> None:
        """Bring requests and tones to what the document is now."""
        state = self._document.state
        self._shelf.retain(layer.id for layer in state.layers)
        self._scheduler.arrange([layer.id for layer in state.layers])
        # From the lowest: what one gets decides what those above it ask for.
        parts: dict[LayerId, Hashable] = {}
        for layer in state.layers:
            self._shelf.mix(layer)
            if self._enabled:
                self._ask(layer, parts)
        self._update_tones(everything=everything)
        self._pump()
        self._tell()

    def _ask(self, layer: Layer, parts: dict[LayerId, Hashable]) -> None:
        """Get a layer the look it needs: from the shelf, or in its turn from the worker."""
        state = self._document.state
        if not is_wanted(state, layer):
            self._scheduler.settle(layer.id)
            return
        key = look_key(state, layer, self._shelf.version, parts)
        if self._shelf.is_current(layer.id, key) or self._shelf.give(layer, key):
            self._scheduler.settle(layer.id)
        else:
            self._scheduler.request(layer.id, key)

    def _pump(self) -> None:
        """Give the worker something to do, if it has nothing."""
        if self._document.in_gesture and self._showing.is_busy:
            # A hand needs the processor more: one thing after another beside it, not two at once.
            return
        turn = self._scheduler.take()
        if turn is None:
            if self._is_idle:
                self._showing.look_around()
            return
        state = self._document.state
        layer = state.find(turn.key)
        assert layer is not None, "what is gone is not waiting"
        tones = {
            part.id: self._showing.newest[part.id]
            for part in beneath(state, layer)
            if part.id in self._showing.newest
        }
        painted = self._ledger.painted(state, layer)
        request = LookRequest(state, layer, turn.revision, painted, tones)
        estimator = self._estimator
        self._worker.post(
            lambda: estimator.estimate(request),
            partial(self._estimated, request),
            partial(self._not_estimated, request),
        )

    # Answers

    def _estimated(self, request: LookRequest, outcome: Outcome) -> None:
        wanted = self._scheduler.finished(request.layer.id, request.key)
        layer = self._document.state.find(request.layer.id)
        if wanted and layer is not None:
            self._shelf.keep(request.key, outcome.tone)
            self._shelf.give(layer, request.key)
            if outcome.milliseconds is not None:
                self._times.append(outcome.milliseconds)
            if outcome.device:
                self._note(outcome)
        self._refresh()

    def _not_estimated(self, request: LookRequest, error: Exception) -> None:
        wanted = self._scheduler.finished(request.layer.id, request.key)
        if wanted and request.layer.look.pinned is None:
            self._fail(error, request.layer)
            return
        if wanted:
            # That layer goes without; nothing else depends on it.
            self._shelf.keep(request.key, None)
            self.failed.emit(self._sentence_of(error), _details(error))
        self._refresh()

    def _note(self, outcome: Outcome) -> None:
        self._device = (outcome.device, outcome.reason)

    def _cold(self, error: Exception) -> None:
        """The default model cannot be loaded: the first layer that asks for it has failed."""
        layers = self._document.state.layers
        self._fail(error, next((each for each in layers if each.look.model == "default"), None))

    def _fail(self, error: Exception, layer: Layer | None) -> None:
        """Live off, and say so once."""
        if not self._enabled:
            return
        self._enabled = False
        self._failed = layer
        self._problem = self._sentence_of(error)
        self._scheduler.clear()
        # The next try starts from nothing: a model may be there by then, or memory.
        self._renew()
        self._device = ("", "")
        self._refresh(everything=True)
        self.failed.emit(self._problem, _details(error))

    def _sentence_of(self, error: Exception) -> str:
        if isinstance(error, StudioError):
            return translated(error)
        if isinstance(error, MemoryError):
            return self.tr("There is not enough memory for live harmonization.")
        return self.tr("Live harmonization met an error that it was not prepared for.")

    def _restore(self, layer_id: LayerId, values: dict[str, Any]) -> None:
        def done(tone: LookTone) -> None:
            layer = self._document.state.find(layer_id)
            # What was estimated meanwhile is newer than what was saved.
            if layer is not None and self._shelf.tone(layer_id) is None:
                self._shelf.put(layer, tone)
                self._refresh()

        def failed(error: Exception) -> None:
            self.failed.emit(self._sentence_of(error), _details(error))

        estimator = self._estimator
        self._post(lambda: estimator.revive(values), done, failed)

    # Plumbing

    @property
    def _is_idle(self) -> bool:
        """Whether the worker has nothing to do."""
        return self._scheduler.is_idle and not self._others

    def _post(self, work: Any, done: Any, failed: Any) -> None:  # noqa: ANN401 - as Worker.post
        """Something for the worker that is no look."""
        self._others += 1

        def ended(then: Any, result: Any) -> None:  # noqa: ANN401
            self._others -= 1
            then(result)
            self._tell()

        self._worker.post(work, partial(ended, done), partial(ended, failed))
        self._tell()

    def _renew(self) -> None:
        """An estimator that knows nothing, and a ledger of what it was told."""
        self._estimator = Estimator(lambda model: self._load(model), self._renderer)
        self._ledger = Ledger()

    def _update_tones(self, *, everything: bool) -> None:
        layers = self._document.state.layers if self._enabled else ()
        used = [layer.id for layer in layers if layer.look.on and layer.look.strength > 0]
        tones = {key: tone for key in used if (tone := self._shelf.tone(key)) is not None}
        self._showing.put_on(tones, everything=everything)

    def _tell(self) -> None:
        status = self._described()
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)

    def _described(self) -> LiveStatus:
        device, reason = self._device
        if self._problem:
            kind, sentence = LiveKind.FAILED, self._problem
        elif not self._enabled:
            kind, sentence = LiveKind.OFF, self.tr("Live harmonization is off.")
        elif not self._is_idle:
            if device:
                kind, sentence = LiveKind.WORKING, self.tr("Harmonizing.")
            else:
                kind, sentence = LiveKind.LOADING, self.tr("The model is being loaded.")
        else:
            kind, sentence = LiveKind.READY, self.tr("Live harmonization is on.")
        if reason and self._enabled:
            sentence = f"{sentence} {translated(reason)}."
        milliseconds = median(self._times) if self._times else None
        return LiveStatus(kind, device, milliseconds, sentence)


def _details(error: Exception) -> str:
    return "".join(traceback.format_exception(error))
