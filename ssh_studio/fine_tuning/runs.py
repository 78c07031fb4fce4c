"""Runs that an earlier window began: those that go on, and those that ended meanwhile."""

from __future__ import annotations

import contextlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from ssh_studio.atomic import atomic_write
from ssh_studio.document.session_lock import Owner
from ssh_studio.errors import WriteError
from ssh_studio.fine_tuning.lines import Tail
from ssh_studio.fine_tuning.story import Story
from ssh_studio.paths import user_models_dir

__all__ = ["EVENTS", "FoundRun", "can_resume", "discard", "free_folder", "mark", "unseen_runs"]

EVENTS = "events.jsonl"
_OWNER = "process.json"
_NOTE = "window.json"
_CHECKPOINT = "checkpoint.safetensors"


@dataclass(frozen=True)
class FoundRun:
    """A run whose end no window has shown yet.

    owner: its process, while it runs; else None. story: of its events so far.
    """

    folder: Path
    name: str
    owner: Owner | None
    story: Story


def runs_dir() -> Path:
    """Where runs lie: beside the user's own models."""
    return user_models_dir().parent / "runs"


def free_folder(name: str) -> Path:
    """A folder for a new run of a model of this name; it may exist, but holds no run."""
    folders = (runs_dir() / (name if n == 1 else f"{name}-{n}") for n in range(1, 10_000))
    return next(f for f in folders if not f.exists() or not any(f.iterdir()))


def mark(run: Path, name: str, owner: Owner | None = None, *, seen: bool = False) -> None:
    """Write down whose run it is, so that it is found again; `seen`: its end was shown."""
    # What cannot be written down cannot be found again; the run itself is as good.
    with contextlib.suppress(WriteError):
        if owner is not None:
            owner.write(run / _OWNER)
        with atomic_write(run / _NOTE) as stream:
            stream.write(json.dumps({"name": name, "seen": seen}).encode())


def unseen_runs() -> list[FoundRun]:
    """Runs that were begun by a window and whose end none has shown, the newest first."""
    found = []
    for note in runs_dir().glob(f"*/{_NOTE}"):
        try:
            values = json.loads(note.read_text("utf-8"))
            name, seen = str(values["name"]), bool(values["seen"])
            age = note.stat().st_mtime
        except (OSError, ValueError, TypeError, LookupError):
            continue
        if not seen:
            found.append((age, _found(note.parent, name)))
    return [run for _, run in sorted(found, key=lambda pair: -pair[0])]


def can_resume(run: Path | None) -> bool:
    """Whether a run has something to go on from."""
    return run is not None and (run / _CHECKPOINT).is_file()


def discard(run: Path) -> None:
    """Delete a run with its checkpoint; only what a window began, below the folder of runs."""
    if run.parent == runs_dir() and (run / _NOTE).is_file():
        shutil.rmtree(run, ignore_errors=True)


def _found(folder: Path, name: str) -> FoundRun:
    owner = Owner.read(folder / _OWNER)
    runs = owner is not None and owner.is_running
    story = Story(run=folder)
    for event in Tail(folder / EVENTS).read():
        story.take(event)
    if not runs and not story.phase.is_over:
        story.fail("", "", resumable=can_resume(folder))
    return FoundRun(folder, name, owner if runs else None, story)
