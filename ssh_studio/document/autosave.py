"""Autosave: the document as it is now, beside the user's file and never over it.

    autosave/session-1f3a…/owner.json       the process it belongs to
                           images/7.png     an uncut picture, written once
                           document.zip     the description and the masks, replaced every time

A session whose process is gone was not closed: its document can be recovered.
"""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
import threading
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ssh_studio import paths
from ssh_studio.atomic import atomic_write
from ssh_studio.document.codec import RefusedError
from ssh_studio.document.document import State
from ssh_studio.document.layer import Image, LayerId
from ssh_studio.document.project_assembly import assemble
from ssh_studio.document.project_entries import (
    Cancel,
    Progress,
    ZipEntries,
    mask_entries,
    opened,
    picture_entries,
    write_entries,
)
from ssh_studio.document.project_file import DOCUMENT, MAX_JSON, LoadedProject
from ssh_studio.document.project_schema import LookData, Project, SchemaError, describe
from ssh_studio.document.session_lock import Owner
from ssh_studio.errors import CancelledError, ReadError, Sentence, WriteError

__all__ = ["Autosave", "Recovery"]

_OWNER = "owner.json"
_SNAPSHOT = "document.zip"
_IMAGE = re.compile(r"images/[0-9]+(-known|-source)?\.png")
_BEGUN, _SESSION, _DAMAGED = "begun-", "session-", "damaged-"
_HOUR, _MONTH = 3600.0, 30 * 86400.0


@dataclass(frozen=True)
class Recovery:
    """A document that a crash left behind.

    Attributes:
        path: its folder.
        saved_at: when it was saved last, seconds since 1970.
        name: of the document, for people.
        project_path: the user's file that it belongs to; None if it was in none yet.
    """

    path: Path
    saved_at: float
    name: str
    project_path: str | None = None


class Autosave:
    """The autosaves of one program run, and what earlier runs left behind.

    `save` may run in any thread, one at a time; the rest is quick and never waits for it.

    Attributes:
        notices: sentences about what the last `orphans` found damaged.
    """

    def __init__(
        self, folder: Path | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        """Nothing is written before the first `save`.

        Args:
            folder: of all sessions; in the user's state folder if left out.
            clock: seconds since 1970.
        """
        self.folder = folder or paths.user_state_dir() / "autosave"
        self.notices: list[str] = []
        self._clock = clock
        self._session: Path | None = None
        self._stored: set[str] = set()
        self._saving = threading.Lock()
        self._closed = False
        # Counts `clear` and `close`: a save that began before them must leave nothing.
        self._generation = 0

    def save(
        self,
        state: State,
        *,
        name: str = "",
        project_path: str | None = None,
        looks: Mapping[LayerId, LookData] | None = None,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> None:
        """Write the document of this session; what was saved before is replaced in one step.

        Args:
            state: made by `project_file.freeze`; an empty one does what `clear` does.
            name: of the document, for people. project_path: its file, if it has one.
            looks: as `save_project` takes them.
            progress: told the share that is done. cancel: asked between pictures.

        Raises:
            WriteError: the system refuses; what was saved before is still there.
            CancelledError: `cancel` said so, or `clear` or `close` were called meanwhile.
        """
        if state.is_empty:
            self.clear()
            return
        with self._saving:
            generation = self._generation

            def given_up() -> bool:
                return generation != self._generation or (cancel is not None and cancel())

            if given_up() or self._closed:
                raise CancelledError("The session was closed.")
            extra = {"saved_at": self._clock(), "name": name, "project_path": project_path}
            try:
                self._write(state, looks, extra, progress, given_up)
            except (OSError, WriteError, MemoryError) as error:
                if generation != self._generation:
                    raise CancelledError("The session was closed.") from error
                if isinstance(error, WriteError):
                    raise
                raise WriteError("Cannot autosave in {0}: {1}.", self.folder, error) from error
            finally:
                if generation != self._generation:
                    self._remove()

    def clear(self) -> None:
        """Forget the document of this session: it is in the user's file, or was given up."""
        self._generation += 1
        self._remove()

    def close(self) -> None:
        """End the session properly: nothing of it is left, and nothing can be saved any more."""
        self._generation += 1
        self._closed = True
        self._remove()

    def orphans(self) -> list[Recovery]:
        """What can be recovered, the newest first; what is damaged is set aside with a notice."""
        self.notices = []
        found = []
        for folder in sorted(self.folder.glob(f"{_SESSION}*")):
            if folder == self._session or folder.is_symlink() or not folder.is_dir():
                continue
            owner = Owner.read(folder / _OWNER)
            if owner is not None and owner.is_running:
                continue
            if not (folder / _SNAPSHOT).exists():
                shutil.rmtree(folder, ignore_errors=True)
                continue
            try:
                found.append(_recovery(folder))
            except ReadError:
                self._set_aside(folder)
        self._tidy()
        return sorted(found, key=lambda recovery: recovery.saved_at, reverse=True)

    def recover(
        self,
        recovery: Recovery,
        *,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> LoadedProject:
        """Read the document. It stays on disk: `save` it in this session, then `discard` it.

        Raises:
            ReadError: nothing of it can be read any more; it is set aside.
            CancelledError: `cancel` said so.
        """
        try:
            with _archive(recovery.path) as archive:
                project = _description(archive)
                entries = _SessionEntries(recovery.path, ZipEntries(archive))
                found = assemble(project, entries, progress=progress, cancel=cancel)
        except ReadError:
            self._set_aside(recovery.path)
            raise
        return LoadedProject(found.state, found.looks, found.notices)

    def discard(self, recovery: Recovery) -> None:
        """Remove what a crash left behind."""
        if recovery.path.parent == self.folder and recovery.path.name.startswith(_SESSION):
            shutil.rmtree(recovery.path, ignore_errors=True)

    def _write(
        self,
        state: State,
        looks: Mapping[LayerId, LookData] | None,
        extra: Mapping[str, object],
        progress: Progress | None,
        cancel: Cancel,
    ) -> None:
        folder = self._begun()
        project, images = describe(
            state, entry_of=_image_entry, folder="masks", looks=looks, extra=extra
        )
        pictures = picture_entries(project, images)
        new = [entry for entry in pictures if entry.name not in self._stored]

        def store(name: str, data: bytes) -> None:
            with atomic_write(folder / name) as stream:
                stream.write(data)
            self._stored.add(name)

        write_entries(new, store, progress=progress, cancel=cancel)
        with (
            atomic_write(folder / _SNAPSHOT) as stream,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive,
        ):
            archive.writestr(DOCUMENT, project.to_json())
            write_entries(mask_entries(state, project), archive.writestr, cancel=cancel)
        for name in self._stored - {entry.name for entry in pictures}:
            with contextlib.suppress(OSError):
                (folder / name).unlink()
            self._stored.discard(name)

    def _begun(self) -> Path:
        """The folder of this session, with its owner in it from its first moment on."""
        if self._session is not None and (self._session / _OWNER).exists():
            return self._session
        token = secrets.token_hex(8)
        begun, session = self.folder / f"{_BEGUN}{token}", self.folder / f"{_SESSION}{token}"
        # Photos are nobody else's business.
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        begun.mkdir(mode=0o700)
        (begun / "images").mkdir()
        Owner.this().write(begun / _OWNER)
        begun.rename(session)
        self._session, self._stored = session, set()
        return session

    def _remove(self) -> None:
        if self._session is None:
            return
        # First and in one step, so that there is never half a document.
        with contextlib.suppress(OSError):
            (self._session / _SNAPSHOT).unlink()
        if self._closed:
            shutil.rmtree(self._session, ignore_errors=True)

    def _set_aside(self, folder: Path) -> None:
        target = folder.with_name(folder.name.replace(_SESSION, _DAMAGED, 1))
        try:
            folder.rename(target)
        except OSError:
            target = folder
        self.notices.append(
            Sentence(
                "An autosaved document is damaged and cannot be recovered; what is left of it "
                "is in {0}.",
                target,
            )
        )

    def _tidy(self) -> None:
        """Remove what a crash left of beginnings, and damaged sessions after a month."""
        for prefix, age in ((_BEGUN, _HOUR), (_DAMAGED, _MONTH)):
            for folder in self.folder.glob(f"{prefix}*"):
                with contextlib.suppress(OSError):
                    if self._clock() - folder.stat().st_mtime > age:
                        shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class _SessionEntries:
    """Pictures from the folder, all else from the snapshot."""

    folder: Path
    snapshot: ZipEntries

    def open(self, name: str) -> IO[bytes]:
        if _IMAGE.fullmatch(name):
            return (self.folder / name).open("rb")
        return self.snapshot.open(name)


def _image_entry(image: Image, _: int) -> str:
    return f"images/{image.key}.png"


@contextlib.contextmanager
def _archive(folder: Path) -> Iterator[zipfile.ZipFile]:
    with opened(folder / _SNAPSHOT) as stream, zipfile.ZipFile(stream) as archive:
        yield archive


def _description(archive: zipfile.ZipFile) -> Project:
    try:
        return Project.from_json(ZipEntries(archive).read(DOCUMENT, MAX_JSON))
    except SchemaError as error:
        raise RefusedError("{0}.", error) from error


def _recovery(folder: Path) -> Recovery:
    """What is said about a document. Raises ReadError where there is nothing to recover."""
    with _archive(folder) as archive:
        project = _description(archive)
        if not any((folder / picture.entry).is_file() for picture in project.pictures):
            raise RefusedError("none of its pictures is left.")
    saved_at, name, project_path = map(project.extra.get, ("saved_at", "name", "project_path"))
    return Recovery(
        folder,
        float(saved_at) if isinstance(saved_at, int | float) else 0.0,
        name if isinstance(name, str) else "",
        project_path if isinstance(project_path, str) else None,
    )
