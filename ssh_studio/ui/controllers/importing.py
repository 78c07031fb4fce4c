"""Pictures on their way in: from files, drops and the clipboard; read in a worker, never at once.

One bad file does not stop the rest: what could be read arrives, and a message names what could not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Point
from ssh_studio.document.layer import LookSettings
from ssh_studio.document.opening import image_from_array, open_image
from ssh_studio.document.reading import read_coarse
from ssh_studio.errors import CancelledError, Sentence, StudioError
from ssh_studio.ui.clipboard import Bitmap, incoming
from ssh_studio.ui.controllers.placing import Arrived, background_of, placed

if TYPE_CHECKING:
    from ssh_studio.live.jobs import Job, JobContext, Jobs
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["Importing", "is_project"]

PROJECT_SUFFIX = ".ora"
_COARSE_SIDE = 1000
"""Least pixels of what is shown until all of a large background is there."""


def is_project(path: Path) -> bool:
    """Whether a file is opened as a project rather than as a picture."""
    return path.suffix.lower() == PROJECT_SUFFIX


@dataclass
class _Read:
    """What a worker could read, and what it could not."""

    pictures: list[Arrived] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)
    remember: bool = True


class Importing(QObject):
    """Brings pictures into the document.

    Attributes:
        opened: told the files that were read, for the list of recent ones.
        began: called when a new document takes the place of the one before, with its name, or ""
            where it is called after its pictures.
        open_project: called with a project among what was dropped.
        look: gives what new layers start with.

    Signals:
        coming(Coarse): a small copy of the background that is being read.
    """

    coming = Signal(object)

    def __init__(self, document: Document, jobs: Jobs, presenter: ErrorPresenter) -> None:
        super().__init__(presenter)
        self._document = document
        self._jobs = jobs
        self._presenter = presenter
        self.opened: Callable[[Sequence[Path]], None] = lambda paths: None
        self.open_project: Callable[[Path], None] = lambda path: None
        self.began: Callable[[str], None] = lambda name: None
        self.look: Callable[[], LookSettings] = LookSettings

    def add_files(
        self, paths: Sequence[Path], at: Point | None = None, *, place: int | None = None
    ) -> Job | None:
        """Add picture files: to an empty document the first as background, else as layers.

        A project among them is opened instead of all, because it is a document of its own.

        Args:
            at: document pixels where the layers' centres go.
            place: in the pile of layers; on top if left out.
        """
        project = next((path for path in paths if is_project(path)), None)
        if project is not None:
            self.open_project(project)
            return None
        if not paths:
            return None
        state = self._document.state
        return self._read(paths, state, lambda read: self._arrived(read, at, place))

    def start_with(
        self,
        paths: Sequence[Path],
        *,
        saved: bool = False,
        remember: bool = True,
        name: str = "",
    ) -> Job | None:
        """A new document of picture files; the first is the background.

        Args:
            saved: the new document counts as saved (the sample: there is nothing to lose).
            remember: among the recent files.
            name: of the document; after its pictures if left out.
        """

        def done(read: _Read) -> None:
            read.remember = remember
            self._started(read, name, saved=saved)

        return self._read(paths, State(), done)

    def add_bitmap(
        self,
        bitmap: Bitmap,
        at: Point | None = None,
        *,
        place: int | None = None,
        name: str = "",
    ) -> Job:
        """Add a picture that came without a file; `at` and `place` as for files."""
        name, state = name or self.tr("Pasted"), self._document.state

        def work(context: JobContext) -> _Read:
            picture = bitmap.picture()
            image, mask = image_from_array(
                picture.pixels, name, icc=picture.icc, metadata=picture.metadata
            )
            return _fitted(_Read(pictures=[Arrived(image, mask)], notices=picture.notices), state)

        return self._jobs.run(
            self.tr("Pasting"),
            work,
            done=lambda read: self._arrived(read, at, place),
            failed=lambda error: self._presenter.show(error, "Pasting"),
            exclusive=None,
        )

    def take(self, mime: QMimeData, at: Point | None = None, *, place: int | None = None) -> bool:
        """Add what a drop or the clipboard brings. False where there is nothing to use."""
        brought = incoming(mime)
        if brought.paths:
            self.add_files(brought.paths, at, place=place)
        elif brought.bitmap is not None:
            self.add_bitmap(brought.bitmap, at, place=place, name=brought.name)
        elif brought.remote:
            self._presenter.tell(
                self.tr(
                    "Only an address was dropped, and SSH Studio does not use the network: copy "
                    "the picture itself and paste it, or save it and drop the file."
                )
            )
        return bool(brought)

    def _read(
        self, paths: Sequence[Path], state: State, done: Callable[[_Read], None]
    ) -> Job | None:
        if not paths:
            return None

        def work(context: JobContext) -> _Read:
            read = _Read()
            if state.is_empty and (coarse := read_coarse(paths[0], _COARSE_SIDE)) is not None:
                self.coming.emit(coarse)
            for count, path in enumerate(paths):
                if context.cancelled():
                    raise CancelledError("Opening was cancelled.")
                try:
                    image, mask, notices = open_image(path)
                # Memory, too: a smaller one among them may still fit.
                except (StudioError, MemoryError, OSError) as error:
                    read.errors.append(error)
                else:
                    read.pictures.append(Arrived(image, mask))
                    read.paths.append(Path(path))
                    read.notices += [Sentence("{0}: {1}", image.name, notice) for notice in notices]
                context.progress((count + 1) / len(paths))
            return _fitted(read, state)

        label = paths[0].name if len(paths) == 1 else self.tr("%n files", None, len(paths))
        return self._jobs.run(
            self.tr("Opening {name}").format(name=label),
            work,
            done=done,
            failed=lambda error: self._presenter.show(error, f"Opening {label}"),
            exclusive=None,
        )

    def _arrived(self, read: _Read, at: Point | None, place: int | None) -> None:
        if read.pictures:
            state = self._document.state
            # An empty canvas has no places yet: what is dropped there goes where it fits.
            state = self._put(state, read, None if state.is_empty else at, place)
            self._document.edit(self._step(read), state)
        self._tell(read)

    def _started(self, read: _Read, name: str, *, saved: bool) -> None:
        if read.pictures:
            self.began(name)
            document = self._document
            # Nothing of the document before is kept in memory for an undo.
            document.edit(self.tr("New document"), State())
            document.history.clear()
            document.edit(self._step(read), self._put(State(), read))
            if saved or not document.state.layers:
                # A photo that was only opened is in its own file.
                document.mark_saved()
        self._tell(read)

    def _put(
        self, state: State, read: _Read, at: Point | None = None, place: int | None = None
    ) -> State:
        # Layers may have gone while the files were read.
        place = None if place is None else min(place, len(state.layers))
        state, layers = placed(state, read.pictures, at, place, self.look())
        uncut = [layer.name for layer in layers if layer.mask.pixels.min() == 255]
        if uncut:
            read.notices.append(
                self.tr(
                    "No transparency in {names}: cut out what is wanted with smart select (W) or"
                    " the brush."
                ).format(names=", ".join(uncut))
            )
        return state

    def _step(self, read: _Read) -> str:
        if not read.paths:
            return self.tr("Paste")
        if len(read.pictures) == 1:
            return self.tr("Open {name}").format(name=read.pictures[0].image.name)
        return self.tr("Open %n pictures", None, len(read.pictures))

    def _tell(self, read: _Read) -> None:
        if read.paths and read.remember:
            self.opened(read.paths)
        self._presenter.notice(*read.notices)
        for error in read.errors:
            self._presenter.show(error, "Opening")


def _fitted(read: _Read, state: State) -> _Read:
    """With the colours of what becomes layers in the profile of the document they come into."""
    background = background_of(read.pictures) if state.is_empty else None
    icc = background.image.icc if background is not None else state.icc
    read.pictures = [
        picture if picture is background else replace(picture, image=picture.image.in_profile(icc))
        for picture in read.pictures
    ]
    return read
