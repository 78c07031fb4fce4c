"""What a dialog asks before, and a person after a fine-tuning: `inspect` and `evaluate`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch
from rich.console import Console

from ssh_studio.engine.device import choose_device
from ssh_studio_training.cache import CopyCache
from ssh_studio_training.checkpoint import read_notes, read_step
from ssh_studio_training.commands import say
from ssh_studio_training.control import Control, yield_to_others
from ssh_studio_training.events import Events, event_line
from ssh_studio_training.fine_loop import Notes
from ssh_studio_training.fine_tune import tell_survey
from ssh_studio_training.library import FEWEST, LibraryError, read_library, split, survey
from ssh_studio_training.proof import prove
from ssh_studio_training.settings import read_settings, replaced

__all__ = ["evaluate_command", "inspect_command"]


def inspect_command(options: argparse.Namespace, console: Console) -> None:
    """`inspect DIR...`: what is in some folders. What it reads, `fine-tune` need not read again.

    Raises:
        StudioError: with a sentence.
    """
    yield_to_others()

    def emit(event: str, **values: object) -> None:
        if options.json:
            sys.stdout.write(event_line(event, values) + "\n")
            sys.stdout.flush()
        elif event == "photos":
            _say_photos(values, console)

    def told(done: int, new: int, left: float) -> None:
        emit("scan", done=done, photos=new, seconds_left=round(left, 1))

    with CopyCache() as cache:
        found = survey(options.photos, cache, told)
    tell_survey(found, emit)
    try:
        library = split(found, options.photos, options.keep_out)
    except LibraryError as error:
        emit("inspected", enough=False, needed=FEWEST, sentence=error.sentence)
        if not options.json:
            say(console, str(error))
        return
    device = choose_device(options.device)
    emit(
        "inspected",
        enough=True,
        needed=FEWEST,
        photos=len(library.train),
        held_out=len(library.held_out),
        device=device.name,
        device_label=device.label,
        reason=device.reason,
    )


def _say_photos(values: dict[str, object], console: Console) -> None:
    say(
        console,
        f"{values['usable']} of {values['found']} photos can be used; "
        f"{values['repeated']} are copies of others, {values['skipped']} are left out",
    )
    files = values["files"]
    assert isinstance(files, list)
    for file in files:
        say(console, f"  {file['file']}: {file['reason']}")


def evaluate_command(options: argparse.Namespace, console: Console) -> None:
    """`evaluate RUN`: the report once more, for instance with a benchmark. Installs nothing.

    Raises:
        StudioError: with a sentence.
    """
    run: Path = options.run
    settings = replaced(read_settings(run), options)
    library, step, notes = read_library(run), read_step(run), Notes(**read_notes(run))
    chosen = choose_device(options.device)
    torch.set_num_threads(options.threads or torch.get_num_threads())
    control = Control()
    with Events(run, append=True, machine=options.json, console=console) as events:
        prove(
            run,
            settings,
            library,
            notes,
            step,
            chosen.name,
            control,
            events.emit,
            install=False,
        )
