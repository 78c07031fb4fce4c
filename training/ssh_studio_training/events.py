"""Progress of a run: JSON lines in the run's folder, and on stdout for a program that watches."""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from rich.console import Console
from rich.markup import escape

from ssh_studio.engine import Sentence, WriteError

__all__ = ["EVENTS", "Events", "event_line", "read_events", "with_parts"]

EVENTS = "events.jsonl"

_PARTS = "_from"


def event_line(event: str, values: Mapping[str, object]) -> str:
    """An event as a line of JSON, without its end; what is no finite number becomes null."""
    return json.dumps({"event": event, "time": round(time.time(), 3), **with_parts(values)})


def with_parts(values: Mapping[str, object]) -> dict[str, object]:
    """Values as JSON can hold them, and what sentences among them were made of.

    Beside a sentence `KEY` stands `KEY_from`, `{"template": ..., "values": [...]}`, so that
    who shows it can say it in another language; beside a list of sentences a list of those.
    """
    plain: dict[str, object] = {}
    for key, value in values.items():
        plain[key] = _plain(value)
        if isinstance(value, Sentence):
            plain[key + _PARTS] = value.parts()
        elif isinstance(value, list) and any(isinstance(one, Sentence) for one in value):
            plain[key + _PARTS] = [
                one.parts() if isinstance(one, Sentence) else None for one in value
            ]
    return plain


class Events:
    """Writes events `{"event": ..., "time": seconds since 1970, ...}`, one JSON object a line.

    The last line of a run that was killed may be cut short; the next one starts anew.
    """

    def __init__(
        self,
        run: Path,
        *,
        append: bool = False,
        machine: bool = False,
        console: Console | None = None,
    ) -> None:
        """Open the file of a run.

        Args:
            run: its folder.
            append: go on with the events of before, rather than begin anew.
            machine: JSON lines on stdout too.
            console: where people read, if it is not a machine that does.

        Raises:
            WriteError: the file cannot be opened.
        """
        self._path = run / EVENTS
        self._machine = machine
        self._console = console
        try:
            cut_short = append and self._path.is_file() and not _ends_well(self._path)
            self._file = self._path.open("a" if append else "w", encoding="utf-8")
            if cut_short:
                self._file.write("\n")
        except OSError as error:
            raise self._refused(error) from error

    def emit(self, event: str, **values: object) -> None:
        """Write one event and flush, so that a watcher sees it at once. NaN becomes null.

        Raises:
            WriteError: the disk is full.
            BrokenPipeError: the program that watches is gone.
        """
        line = event_line(event, values)
        try:
            self._file.write(line + "\n")
            self._file.flush()
        except OSError as error:
            raise self._refused(error) from error
        self._speak(line, event, values)

    def _speak(self, line: str, event: str, values: Mapping[str, object]) -> None:
        if self._machine:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
        elif self._console is not None:
            shown = "  ".join(f"{key} {_short(value)}" for key, value in values.items())
            self._console.print(
                f"[bold]{event:10}[/] {escape(shown)}", highlight=False, soft_wrap=True
            )

    def say_last(self, event: str, **values: object) -> None:
        """As `emit`, of the run's failure: a full disk or a watcher that is gone is no news."""
        try:
            self.emit(event, **values)
        except WriteError:
            # The file took no more; who watches must hear of it all the same.
            self._speak(event_line(event, values), event, values)
        except BrokenPipeError:
            return

    def detach(self) -> None:
        """Write to the file alone from now on."""
        self._machine, self._console = False, None

    def close(self) -> None:
        """Close the file; further events are an error."""
        # What a full disk refused was reported when it was written.
        try:
            self._file.close()
        except OSError:
            return

    def __enter__(self) -> Events:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _refused(self, error: OSError) -> WriteError:
        return WriteError("Cannot write {0}: {1}.", self._path, error.strerror or error)


def read_events(run: Path) -> list[dict[str, object]]:
    """The events of a run, without lines that were cut short; empty if there are none."""
    path = run / EVENTS
    if not path.is_file():
        return []
    events = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if isinstance(event, dict):
            events.append(event)
    return events


def _ends_well(path: Path) -> bool:
    data = path.read_bytes()
    return not data or data.endswith(b"\n")


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return with_parts(value)
    if isinstance(value, list):
        return [_plain(one) for one in value]
    # JSON has no word for it, and other readers than Python's refuse the line.
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _short(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
