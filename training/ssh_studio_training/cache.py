"""Small copies of photos on disk, so that only what is new in a folder is ever read.

One SQLite file in the user's cache folder: it survives being killed at any moment, several
processes may use it, and 100,000 copies (about 2 GB) are streamed from it, never held in memory.
Files are known by a hash of path, size and time; the cache holds no paths and no names.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ssh_studio.engine import Sentence, StudioError, WriteError, sentence_of
from ssh_studio_training.alike import signature_of
from ssh_studio_training.pack import Entry
from ssh_studio_training.photos import Photo, lacks_extra

__all__ = ["CacheError", "Copy", "CopyCache", "cache_dir", "file_key"]

_T = TypeVar("_T")

_VERSION = 1
_LIMIT = 4_000_000_000
"""Most bytes; the copies that were not used for longest go first."""

_TABLES = """
CREATE TABLE IF NOT EXISTS files (key BLOB PRIMARY KEY, content BLOB, reason TEXT, used INTEGER)
WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS copies (content BLOB PRIMARY KEY, jpeg BLOB, labels BLOB, regions BLOB,
signature BLOB, used INTEGER);
CREATE INDEX IF NOT EXISTS by_use ON copies (used);
"""
_FIELDS = 9
"""Numbers of a region: the photo's own (0 here), then the fields of `Region`."""


class CacheError(StudioError):
    """The cache cannot be used, or no longer holds what a run needs."""


@dataclass(frozen=True)
class Copy:
    """One photo's small copy.

    jpeg, labels: see `pack.Entry`. regions: R x 9 float32, 0 and the fields of `Region`.
    """

    jpeg: bytes
    labels: bytes
    regions: NDArray[np.float32]


def cache_dir() -> Path:
    """Where copies are kept: SSH_STUDIO_CACHE_DIR, else where the system keeps a user's caches."""
    chosen = os.environ.get("SSH_STUDIO_CACHE_DIR")
    if chosen:
        return Path(chosen).expanduser().absolute()
    # By hand: platformdirs is not among what the training program may need.
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "ssh-studio" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "ssh-studio"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ssh-studio"


def file_key(photo: Photo) -> bytes:
    """What a photo's file is known by, with the label pictures beside it: path, size and time.

    One that cannot be read for want of an extra is another one as soon as it can.

    Raises:
        OSError: it is gone.
    """
    digest = hashlib.sha256(lacks_extra(photo.path).encode())
    for path in filter(None, (photo.path, photo.mask, photo.segments)):
        stat = path.stat()
        digest.update(f"{os.path.abspath(path)}\0{stat.st_size}\0{stat.st_mtime_ns}\0".encode())
    return digest.digest()


class CopyCache:
    """The cache. What was added is on disk after `commit`, all of it or nothing."""

    def __init__(self, folder: Path | None = None, *, limit: int = _LIMIT) -> None:
        """Open or make the cache; a damaged one is begun anew.

        Args:
            folder: where; `cache_dir()` if left out.
            limit: most bytes.

        Raises:
            CacheError, WriteError: it cannot be opened or made.
        """
        self.folder = folder if folder is not None else cache_dir()
        self.limit = limit
        self._began = int(time.time())
        path = self.folder / f"copies-{_VERSION}.sqlite"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._base = _opened(path)
        except (OSError, sqlite3.Error) as error:
            raise self._refused(error) from error

    def find(self, keys: Iterable[bytes]) -> dict[bytes, tuple[bytes | None, str]]:
        """What is known of files: key -> (content or None, why it cannot be used)."""
        found: dict[bytes, tuple[bytes | None, str]] = {}
        for some in _chunks(keys):
            rows = self._ask(
                "SELECT f.key, f.content, f.reason FROM files f LEFT JOIN copies c "
                f"ON f.content = c.content WHERE f.key IN ({_marks(some)}) "
                "AND (f.content IS NULL OR c.content IS NOT NULL)",
                some,
            )
            # One that says why in English alone is of an earlier version: it is looked at anew.
            found |= {
                key: (content, why)
                for key, content, reason in rows
                if (why := _reason(reason)) or content
            }
        return found

    def add(self, key: bytes, content: bytes, entry: Entry) -> None:
        """Remember a photo's copy."""
        jpeg, labels, regions = entry
        rows = np.array([(0, *r[:-1], float(r.human)) for r in regions], np.float32)
        values = (content, jpeg, labels, rows.tobytes(), signature_of(jpeg), self._began)
        self._ask("INSERT OR REPLACE INTO copies VALUES (?, ?, ?, ?, ?, ?)", values)
        self._ask("INSERT OR REPLACE INTO files VALUES (?, ?, '', ?)", (key, content, self._began))

    def refuse(self, key: bytes, reason: Sentence) -> None:
        """Remember that a file cannot be used, and why."""
        told = json.dumps({"text": reason, "parts": reason.parts()})
        self._ask("INSERT OR REPLACE INTO files VALUES (?, NULL, ?, ?)", (key, told, self._began))

    def used(self, contents: Iterable[bytes]) -> None:
        """Say that these copies are in use: others go first."""
        for some in _chunks(contents):
            self._ask(
                f"UPDATE copies SET used = {self._began} WHERE content IN ({_marks(some)})", some
            )

    def commit(self) -> bool:
        """Put on disk what was added; returns whether there is room for more.

        Raises:
            WriteError: the disk is full.
        """
        try:
            self._base.commit()
            if self._size() > self.limit:
                self._make_room()
        except sqlite3.Error as error:
            raise self._refused(error) from error
        return self._size() <= self.limit

    def signatures(self, contents: Sequence[bytes]) -> NDArray[np.uint8]:
        """N x 64, see `alike.signature_of`."""
        known = self._column("signature", contents)
        return np.frombuffer(b"".join(known[c] for c in contents), np.uint8).reshape(-1, 64)

    def missing(self, contents: Sequence[bytes]) -> int:
        """How many of these photos are no longer here."""
        return len(set(contents)) - len(self._column("1", contents))

    def read(self, contents: Iterable[bytes]) -> Iterator[Copy]:
        """The copies of these photos, one after the other.

        Raises:
            CacheError: one is no longer here.
        """
        for content in contents:
            rows = self._ask(
                "SELECT jpeg, labels, regions FROM copies WHERE content = ?", (content,)
            )
            if not rows:
                raise CacheError("A small copy of a photo is gone from the cache; start it again.")
            jpeg, labels, regions = rows[0]
            yield Copy(jpeg, labels, np.frombuffer(regions, np.float32).reshape(-1, _FIELDS))

    def close(self) -> None:
        """Close it; what was not committed is forgotten."""
        self._base.close()

    def __enter__(self) -> CopyCache:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _column(self, what: str, contents: Sequence[bytes]) -> Mapping[bytes, bytes]:
        found: dict[bytes, bytes] = {}
        for some in _chunks(contents):
            ask = f"SELECT content, {what} FROM copies WHERE content IN ({_marks(some)})"
            found |= dict(self._ask(ask, some))
        return found

    def _ask(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._base.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise self._refused(error) from error

    def _size(self) -> int:
        count, free, page = (
            self._ask(f"PRAGMA {name}")[0][0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        return (int(count) - int(free)) * int(page)

    def _make_room(self) -> None:
        """Forget copies that this run did not use, until a tenth is free."""
        while self._size() > 0.9 * self.limit:
            old = self._ask(
                "SELECT content FROM copies WHERE used < ? ORDER BY used LIMIT 200", (self._began,)
            )
            if not old:
                return
            self._base.executemany("DELETE FROM copies WHERE content = ?", old)
            self._base.commit()
        self._base.execute("DELETE FROM files WHERE content NOT IN (SELECT content FROM copies)")
        self._base.commit()

    def _refused(self, error: Exception) -> StudioError:
        if "full" in str(error):
            return WriteError("Cannot write the cache {0}: the disk is full.", self.folder)
        return CacheError("The cache {0} cannot be used: {1}.", self.folder, error)


def _reason(told: str) -> str:
    """A reason as it was told; empty where there is none, or only its English."""
    try:
        values = json.loads(told or "null")
        return sentence_of(values["text"], values["parts"])
    except (ValueError, TypeError, LookupError):
        return ""


def _opened(path: Path) -> sqlite3.Connection:
    try:
        return _connected(path)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
    # It is no database, or a damaged one; all in it can be made again.
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    return _connected(path)


def _connected(path: Path) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=60, check_same_thread=False)
    try:
        base.execute("PRAGMA journal_mode = WAL")
        # Losing the last photos to a power cut costs reading them again.
        base.execute("PRAGMA synchronous = NORMAL")
        base.executescript(_TABLES)
    except sqlite3.Error:
        base.close()
        raise
    return base


def _chunks(values: Iterable[_T]) -> Iterator[list[_T]]:
    remaining = iter(values)
    while some := list(islice(remaining, 500)):
        yield some


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
