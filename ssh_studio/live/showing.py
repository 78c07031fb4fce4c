"""Brings tones to the canvas: finishes what is seen of a new look elsewhere, then shows it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from ssh_studio.document.document import Document
from ssh_studio.document.layer import Layer, LayerId
from ssh_studio.live.shown import Preparation, Shown
from ssh_studio.live.tone import LookTone
from ssh_studio.live.worker import Worker

__all__ = ["Prepare", "Showing"]

Prepare = Callable[[Layer, LookTone], None]
"""Finishes what is seen of a layer with a tone, as `Renderer.prepare` of the canvas' renderer."""

_LOG = logging.getLogger(__name__)


class Showing(QObject):
    """The tones that the canvas shows, and how they get there.

    Signals:
        changed(Rect | None): `tones` has changed; around what looks different because of it, in
            document pixels, None for all.
    """

    changed = Signal(object)

    def __init__(
        self, document: Document, prepare: Prepare | None = None, parent: QObject | None = None
    ) -> None:
        """For a document; `prepare` is called in a thread of its own, left out nothing waits."""
        super().__init__(parent)
        self._document = document
        self._prepare = prepare
        self._shown = Shown()
        self._worker = Worker("finished looks", self)

    @property
    def tones(self) -> Mapping[LayerId, LookTone]:
        """What is shown."""
        return self._shown.tones

    @property
    def newest(self) -> Mapping[LayerId, LookTone]:
        """What is to be shown."""
        return self._shown.newest

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

    def close(self) -> None:
        """End: waits for what is being made ready; nothing is told any more."""
        self._worker.close()

    def _make_ready(self, preparation: Preparation) -> None:
        def done(_result: None) -> None:
            self._shown.prepared()
            self.put_on(self._shown.newest)

        def failed(error: Exception) -> None:
            # The canvas will have to do it, and to say what is wrong.
            _LOG.warning("A look could not be made ready.", exc_info=error)
            done(None)

        prepare = self._prepare
        if prepare is None:
            done(None)
        else:
            self._worker.post(lambda: prepare(*preparation), done, failed)
