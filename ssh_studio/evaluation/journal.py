"""The journal of an evaluation: a line of JSON per finished item, so that it can go on later."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, Any

from ssh_studio.errors import StudioError, WriteError
from ssh_studio.evaluation.results import Result

__all__ = ["Journal", "JournalError"]

_VERSION = 1


class JournalError(StudioError):
    """A journal is of another evaluation, or is none."""


class Journal:
    """Results in a file. A program that is killed leaves all lines but perhaps the last one whole.

    Attributes:
        results: what the file held already, by the items' keys.
    """

    def __init__(self, path: Path, about: dict[str, Any], *, resume: bool) -> None:
        """Open a journal; close it in the end.

        Args:
            path: of the file; begun anew unless `resume`.
            about: what is evaluated, as JSON holds it: a journal goes on only with the same.
            resume: take over what is there already, if there is a journal.

        Raises:
            JournalError: what is to be resumed is about something else.
            WriteError: the file cannot be read or written.
        """
        self.results: dict[str, Result] = {}
        self._path = path
        head = json.dumps({"version": _VERSION, **about}, sort_keys=True)
        try:
            kept = self._taken_over(head) if resume and path.is_file() else b""
            self._stream: IO[bytes] = path.open("r+b" if kept else "wb")
            self._stream.truncate(len(kept))
            self._stream.seek(len(kept))
            if not kept:
                self._write(head)
        except OSError as error:
            raise WriteError(f"Cannot write {path}: {error.strerror or error}.") from error

    def add(self, result: Result) -> None:
        """Keep a result.

        Raises:
            WriteError: it cannot be written.
        """
        try:
            self._write(json.dumps(result.to_dict()))
        except OSError as error:
            raise WriteError(f"Cannot write {self._path}: {error.strerror or error}.") from error
        self.results[result.key] = result

    def close(self) -> None:
        """Nothing is added any more."""
        self._stream.close()

    def _write(self, line: str) -> None:
        self._stream.write(line.encode() + b"\n")
        # What the system has is safe from the end of this program.
        self._stream.flush()

    def _taken_over(self, head: str) -> bytes:
        """The lines that are whole; their results are kept."""
        first, *lines = self._path.read_bytes().splitlines(keepends=True) or [b""]
        if not first.endswith(b"\n"):
            return b""
        if first.rstrip(b"\n") != head.encode():
            raise JournalError(
                f"{self._path} is the journal of another evaluation (another set, protocol or "
                "model); leave --resume out to begin anew, or choose another name."
            )
        whole = [first]
        for line in lines:
            try:
                result = Result.from_dict(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError):
                break
            if not line.endswith(b"\n"):
                break
            self.results[result.key] = result
            whole.append(line)
        return b"".join(whole)
