"""What the commands do: pack, train, export. They raise `StudioError` and print through rich."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

import torch
from rich.console import Console
from rich.progress import Progress

from ssh_studio.engine import StudioError
from ssh_studio.engine.device import choose_device
from ssh_studio.engine.registry import Installed, find_model, verify_model
from ssh_studio_training.average import average_runs
from ssh_studio_training.checkpoint import CHECKPOINT, CheckpointError, read_recipe, read_step
from ssh_studio_training.events import Events
from ssh_studio_training.export import export_run
from ssh_studio_training.loop import WEIGHTS, Job, train, train_any
from ssh_studio_training.pack import PackError, make_pack
from ssh_studio_training.paper_training import Paper
from ssh_studio_training.photos import Photo, some_photos
from ssh_studio_training.recipe import Recipe, load_recipe, override_recipe
from ssh_studio_training.semantics import grow_model
from ssh_studio_training.source import PACK, Source, recall, remember

__all__ = [
    "UsageError",
    "average_command",
    "export_command",
    "first_weights",
    "grow_command",
    "make_folder",
    "pack_command",
    "paper_command",
    "say",
    "train_command",
]

_RECIPES = {"train": "base", "paper": "paper"}

_TOLD_EVERY = 50
"""Photos between two progress events of packing."""


class UsageError(StudioError):
    """The command was given options that do not go together."""


def say(console: Console, text: str) -> None:
    """Print one line as it is: no markup, no colours, not folded at the terminal's width."""
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def pack_command(options: argparse.Namespace, console: Console) -> None:
    """`pack --photos DIR... -o FILE`.

    Raises:
        StudioError: with a sentence.
    """
    photos = some_photos(options.photos)
    with Progress(console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task("Reading photos", total=len(photos))
        _pack(photos, options.output, console, lambda n: progress.update(task, completed=n))


def train_command(options: argparse.Namespace, console: Console) -> None:
    """`train --photos DIR... -o RUN`, `train --resume RUN` and their options.

    Raises:
        StudioError: with a sentence.
    """
    _train(options, console, train)


def paper_command(options: argparse.Namespace, console: Console) -> None:
    """`paper --pack FILE -o RUN`: as `train`, of the paper's network.

    Raises:
        StudioError: with a sentence.
    """
    if options.size is not None:
        options.set.append(f"model.view_size={options.size}")
    if options.samples is not None:
        batch = _run_and_recipe(options)[1].train.batch
        options.set.append(f"train.steps={-(-options.samples // batch)}")

    def train_paper(job: Job, events: Events, *, resume: bool) -> None:
        train_any(job, Paper(job), events, resume=resume)

    _train(options, console, train_paper)


def _train(options: argparse.Namespace, console: Console, work: Callable[..., object]) -> None:
    _check_usage(options)
    run, recipe = _run_and_recipe(options)
    resumed: bool = options.resume is not None
    if resumed and read_step(run) >= recipe.train.steps:
        say(
            console,
            f"{run} is finished: {read_step(run)} of {recipe.train.steps} steps are done. "
            "To go on, give it more by --set train.steps=NUMBER.",
        )
        return
    chosen = choose_device(options.device)
    if chosen.reason:
        say(console, chosen.reason)
    start = first_weights(options.start) if options.start else None
    cubes = _cubes(options.cubes) if options.cubes is not None else None
    photos = some_photos(options.photos) if options.photos else None
    make_folder(run)
    torch.set_num_threads(options.threads or os.cpu_count() or 1)
    with Events(run, append=resumed, machine=options.json, console=console) as events:
        source = _source(options, run, photos, cubes, events, console)
        remember(run, source)
        device = torch.device(chosen.name)
        job = Job(run, source.pack, recipe, device, source.cubes, start, options.minutes)
        work(job, events, resume=resumed)


def export_command(options: argparse.Namespace, console: Console) -> None:
    """`export RUN --name NAME`.

    Raises:
        StudioError: with a sentence.
    """
    done = export_run(
        options.run, options.name, options.models, force=options.force, licence=options.licence
    )
    say(console, f"{done.weights} ({done.sha256[:12]}); its card: {done.card}")


def average_command(options: argparse.Namespace, console: Console) -> None:
    """`average RUN RUN... -o FOLDER`.

    Raises:
        StudioError: with a sentence.
    """
    average_runs(options.runs, options.output)
    say(console, f"{options.output / WEIGHTS}: the mean of {len(options.runs)}")


def _check_usage(options: argparse.Namespace) -> None:
    if options.photos and options.pack is not None:
        raise UsageError("Give either --photos or --pack.")
    if options.resume is None:
        if not options.photos and options.pack is None:
            raise UsageError("Name the photos (--photos DIR) or a pack (--pack FILE).")
    elif options.recipe is not None:
        raise UsageError("--resume goes on with the run's own recipe; change it with --set.")
    elif options.start is not None:
        raise UsageError("--resume goes on with the run's own weights; --from is for new runs.")


def _run_and_recipe(options: argparse.Namespace) -> tuple[Path, Recipe]:
    if options.resume is not None:
        run: Path = options.resume
        return run, override_recipe(read_recipe(run), options.set)
    run = options.output
    if (run / CHECKPOINT).exists():
        raise CheckpointError("{0} holds a run already; use --resume {0} to go on.", run)
    return run, load_recipe(options.recipe or _RECIPES[options.verb], options.set)


def _source(
    options: argparse.Namespace,
    run: Path,
    photos: list[Photo] | None,
    cubes: Path | None,
    events: Events,
    console: Console,
) -> Source:
    """What this run learns from: what was said now, else what it learned from before."""
    known = recall(run) if options.resume is not None else Source(run / PACK)
    cubes = cubes or known.cubes
    if cubes is not None:
        _cubes(cubes)
    if photos is not None:

        def told(done: int) -> None:
            if done % _TOLD_EVERY == 0 or done == len(photos):
                events.emit("pack", done=done, photos=len(photos))

        _pack(photos, run / PACK, console, told)
        return Source(run / PACK, cubes)
    pack: Path = options.pack or known.pack
    if not pack.is_file():
        if options.pack is None:
            raise PackError("There is no photo pack {0}; name it with --pack.", pack)
        raise PackError("There is no photo pack {0}.", pack)
    return Source(pack, cubes)


def _pack(
    photos: list[Photo], output: Path, console: Console, progress: Callable[[int], None]
) -> None:
    report = make_pack(photos, output, progress=progress)
    size = output.stat().st_size / 1e6
    say(
        console,
        f"{output}: {len(report.names)} photos, {report.regions} objects, {size:.1f} MB; "
        f"{len(report.skipped)} left out",
    )
    for path, reason in report.skipped.items():
        say(console, f"  {path}: {reason}")


def _cubes(folder: Path) -> Path:
    if not any(path.suffix.lower() == ".cube" for path in folder.rglob("*")):
        raise StudioError("There are no .cube files in {0}.", folder)
    return folder


def grow_command(options: argparse.Namespace, console: Console) -> None:
    """`grow MODEL --classifier FILE -o FILE`.

    Raises:
        StudioError: with a sentence.
    """
    grow_model(first_weights(options.model), options.classifier, options.output)
    say(console, f"{options.output}: the same looks as {options.model} until it is trained.")


def first_weights(model: str) -> Path:
    """A model file, or the file of an installed model of this name.

    Raises:
        ModelError: there is none, or it is not the one that was installed.
    """
    path = Path(model).expanduser()
    if path.suffix == ".safetensors":
        return path
    found = find_model(model)
    if isinstance(found, Installed):
        verify_model(found)
        return found.path
    return found


def make_folder(run: Path) -> None:
    """Make a run's folder.

    Raises:
        CheckpointError: it cannot be made.
    """
    try:
        run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CheckpointError("Cannot make the folder {0}: {1}.", run, error.strerror) from error
