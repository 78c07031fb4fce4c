"""Remove the colour spill at the edge of a mask, and again whenever the mask changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ssh_studio.document.document import Change, Document
from ssh_studio.document.layer import Image, Layer, LayerId
from ssh_studio.live.cleaning import cleaned
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.layers import needs_layer

if TYPE_CHECKING:
    from collections.abc import Callable

    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.settings import Settings
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["SpillController"]

_QUIET_MS = 300
"""How long a mask has to stay as it is before its layer is cleaned again."""


class SpillController(QObject):
    """The action "Remove colour spill", and what keeps the cleaned colours true.

    A cleaned picture follows from the uncut one and the mask. When the mask changes, by a stroke or
    by undo, it is worked out again in the background and put in the place of the old one: that is
    no step of its own. All of the edge is done, not only what was painted: the colours of one place
    depend, a little, on all others, and the same mask shall always give the same picture.
    """

    def __init__(
        self,
        document: Document,
        actions: Actions,
        settings: Settings,
        jobs: Jobs,
        presenter: ErrorPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._jobs = jobs
        self._presenter = presenter
        # Of cleaned layers: the key of the picture, and the revision of the mask it was made for.
        self._made_for: dict[LayerId, tuple[int, int]] = {}
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self._again)
        document.changed.connect(self._changed)
        actions.bind("mask.spill", self.toggle, lambda: needs_layer(document), self._is_clean)

    def close(self) -> None:
        """Let go of the document."""
        self._timer.stop()
        self._document.changed.disconnect(self._changed)

    def toggle(self) -> None:
        """Remove the colour spill, or put the uncut picture back."""
        self._document.commit()
        layer = self._document.active
        if layer is None:
            return
        if layer.image.original is not None:
            label = self.tr("Keep colour spill")
            self._document.update(layer.id, label, image=layer.image.uncut)
        else:
            self.clean(layer)

    def clean(self, layer: Layer) -> None:
        """Take the colour of the old surroundings out of a layer's edge, in the background.

        One step; of a layer that is cleaned already, none: that happens by itself.
        """
        if layer.image.original is not None:
            return
        label, revision = self.tr("Remove colour spill"), layer.mask.revision

        def put(image: Image) -> None:
            self._document.commit()
            self._note(layer, image, revision)
            self._document.update(layer.id, label, image=image)

        self._run(label, layer, put)

    def _changed(self, change: Change) -> None:
        if self._stale() is not None:
            self._timer.start()

    def _stale(self) -> Layer | None:
        """A layer whose mask is not the one any more that its picture was cleaned for."""
        for layer in self._document.state.layers:
            if layer.image.original is None:
                continue
            made_for = self._made_for.get(layer.id)
            if made_for is None or made_for[0] != layer.image.key:
                # New here, as when a project was opened: it came as it should be.
                self._made_for[layer.id] = layer.image.key, layer.mask.revision
            elif made_for[1] != layer.mask.revision:
                return layer
        return None

    def _again(self) -> None:
        layer = self._stale()
        if layer is None:
            return
        if self._document.in_gesture:
            self._timer.start()
            return
        revision = layer.mask.revision

        def put(image: Image) -> None:
            if not self._document.in_gesture:
                self._note(layer, image, revision)
                self._document.derive(layer.id, image)
            # After the gesture, or for another layer.
            self._timer.start()

        self._run(self.tr("Colours of the edge"), layer, put)

    def _run(self, label: str, layer: Layer, put: Callable[[Image], None]) -> None:
        """Clean a layer's picture; `put` gets it, if the layer still has the old one by then."""
        mask = layer.mask.copy()
        device = str(self._settings.get("live.device"))

        def work(context: JobContext) -> Image:
            return cleaned(
                layer.image, mask, device=device, progress=context.progress,
                cancel=context.cancelled,
            )  # fmt: skip

        def done(image: Image) -> None:
            now = self._document.state.find(layer.id)
            if now is not None and now.image is layer.image:
                put(image)

        self._jobs.run(
            label,
            work,
            done=done,
            failed=lambda error: self._presenter.show(error, label),
            exclusive="spill",
        )

    def _note(self, layer: Layer, image: Image, revision: int) -> None:
        self._made_for[layer.id] = image.key, revision

    def _is_clean(self) -> bool:
        layer = self._document.active
        return layer is not None and layer.image.original is not None
