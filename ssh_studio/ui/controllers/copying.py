"""Copy a layer, or all that the canvas shows, to the clipboard: full resolution, with alpha."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ssh_studio.document.colour import converted
from ssh_studio.document.document import Document
from ssh_studio.document.export import render_full, render_layer
from ssh_studio.document.project_file import freeze
from ssh_studio.ui.clipboard import encode_png, mime_of
from ssh_studio.ui.controllers.current_looks import CurrentLooks

if TYPE_CHECKING:
    from ssh_studio.live.jobs import JobContext, Jobs
    from ssh_studio.live.session import LiveSession
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["Copying"]


class _Copied(NamedTuple):
    pixels: NDArray[Any]
    png: bytes


class Copying(QObject):
    """Puts pictures into the clipboard, in sRGB; rendered and encoded in a worker."""

    def __init__(
        self, document: Document, jobs: Jobs, live: LiveSession, presenter: ErrorPresenter
    ) -> None:
        super().__init__(presenter)
        self._document = document
        self._jobs = jobs
        self._live = live
        self._presenter = presenter

    def copy_layer(self) -> None:
        """The active layer as it is seen, cut out by its mask."""
        self._document.commit()
        layer_id = self._document.state.active

        def render() -> Callable[[JobContext], NDArray[Any]] | None:
            layer = freeze(self._document.state).find(layer_id)
            if layer is None:
                return None
            tone, icc = self._live.newest_tones.get(layer.id), layer.image.icc
            return lambda context: converted(
                render_layer(layer, tone, cancel=context.cancelled), icc, None
            )

        self._copy(render)

    def copy_merged(self) -> None:
        """All layers on the background."""
        self._document.commit()

        def render() -> Callable[[JobContext], NDArray[Any]] | None:
            state, tones = freeze(self._document.state), dict(self._live.newest_tones)
            return lambda context: converted(
                render_full(state, tones, cancel=context.cancelled), state.icc, None
            )

        self._copy(render)

    def _copy(self, render: Callable[[], Callable[[JobContext], NDArray[Any]] | None]) -> None:
        def start() -> None:
            work = render()
            if work is None:
                return

            def copied(context: JobContext) -> _Copied:
                pixels = work(context)
                return _Copied(pixels, encode_png(pixels))

            self._jobs.run(
                self.tr("Copying"),
                copied,
                done=self._done,
                failed=lambda error: self._presenter.show(error, "Copying"),
                exclusive="copy",
            )

        CurrentLooks(self._live, start, self).start()

    def _done(self, copied: _Copied) -> None:
        QGuiApplication.clipboard().setMimeData(mime_of(*copied))
        height, width = copied.pixels.shape[:2]
        self._presenter.notice(
            self.tr("Copied {width} × {height} pixels.").format(width=width, height=height)
        )
