"""Fine-tuning from beginning to end: photos, training, proof, installation."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import torch
from rich.console import Console

from ssh_studio.engine import Counted, Sentence, StudioError, atomic_write, user_models_dir
from ssh_studio.engine.device import choose_device
from ssh_studio.engine.model_file import read_model
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio.engine.registry import check_name, installed_models
from ssh_studio_training.cache import CacheError, CopyCache
from ssh_studio_training.checkpoint import CHECKPOINT, CheckpointError, read_notes, read_recipe
from ssh_studio_training.commands import UsageError, first_weights, make_folder
from ssh_studio_training.control import CancelledRun, Control, yield_to_others
from ssh_studio_training.events import Events
from ssh_studio_training.fine_loop import BEST, Emit, Task, learn
from ssh_studio_training.library import LIBRARY, Library, Survey, read_library, split, survey
from ssh_studio_training.loop import WEIGHTS
from ssh_studio_training.own_feeding import OwnPlan
from ssh_studio_training.proof import prove
from ssh_studio_training.recipe import Recipe, load_recipe, override_recipe
from ssh_studio_training.report import REPORT, read_report
from ssh_studio_training.settings import (
    MINUTES,
    PARENT,
    Settings,
    read_settings,
    replaced,
    write_settings,
)
from ssh_studio_training.together import Team, team

__all__ = ["fine_tune_command", "tell_survey"]

_MOST_LISTED = 1000


def fine_tune_command(options: argparse.Namespace, console: Console) -> None:
    """`fine-tune --photos DIR... --name NAME`, `fine-tune --resume RUN` and their options.

    Raises:
        StudioError: with a sentence.
        CancelledRun, KeyboardInterrupt: somebody ended it.
    """
    resumed = options.resume is not None
    run, settings = _resumed(options) if resumed else _begun(options)
    yield_to_others()
    chosen = choose_device(options.device)
    world = int(os.environ.get("WORLD_SIZE", "1"))
    torch.set_num_threads(options.threads or max(1, (os.cpu_count() or 1) // world))
    control = Control()
    if options.json:
        control.listen(0)
    with team(torch.device(chosen.name)) as (members, device), control.interrupting():
        if not members.leads:
            _follow(run, options, device, members, control)
            return
        with _telling(run, options, console, control) as emit:
            if chosen.reason:
                emit("message", text=chosen.reason)
            _lead(run, settings, options, device, members, control, emit)


@contextmanager
def _telling(
    run: Path, options: argparse.Namespace, console: Console, control: Control
) -> Iterator[Emit]:
    """What emits events; the last one tells how it ended, whichever way it does."""
    appended = options.resume is not None
    with Events(run, append=appended, machine=options.json, console=console) as events:

        def emit(event: str, **values: object) -> None:
            if control.detached:
                events.detach()
            events.emit(event, **values)

        try:
            yield emit
        except KeyboardInterrupt as error:
            reason = "cancelled" if isinstance(error, CancelledRun) else "interrupted"
            events.say_last("end", reason=reason, installed="")
            raise
        except StudioError as error:
            can_go_on = (run / CHECKPOINT).is_file()
            events.say_last("failed", sentence=error.sentence, resumable=can_go_on)
            options.told = True
            raise


def _begun(options: argparse.Namespace) -> tuple[Path, Settings]:
    """The folder and the settings of a new run, with the parent's weights in it."""
    if not options.photos or not options.name:
        raise UsageError("Name the photos (--photos DIR) and the model (--name NAME).")
    if options.minutes and options.steps:
        raise UsageError("Give either --minutes or --steps.")
    check_name(options.name)
    taken = installed_models().get(options.name)
    if taken is not None and not (options.force and taken.own):
        raise StudioError("There is a model {0} already; choose another name.", options.name)
    run: Path = options.output or user_models_dir().parent / "runs" / options.name
    leads = os.environ.get("RANK", "0") == "0"
    if leads and (run / CHECKPOINT).exists():
        raise CheckpointError("{0} holds a run already; use fine-tune --resume {0} to go on.", run)
    weights = first_weights(options.start or "default")
    settings = Settings(
        options.name,
        # Of a file its name alone: where it lies is nobody else's business.
        Path(options.start or "default").stem,
        [str(folder.resolve()) for folder in options.photos],
        options.keep_out,
        _new_recipe(weights, options).to_json(),
        None if options.steps else options.minutes or MINUTES,
        str(options.bench.resolve()) if options.bench else None,
        options.keep_anyway,
        options.force,
    )
    if leads:
        make_folder(run)
        for name in (LIBRARY, BEST, WEIGHTS):
            # Of a run that ended before its first checkpoint.
            (run / name).unlink(missing_ok=True)
        with weights.open("rb") as source, atomic_write(run / PARENT) as target:
            shutil.copyfileobj(source, target)
        write_settings(run, settings)
    return run, settings


def _resumed(options: argparse.Namespace) -> tuple[Path, Settings]:
    if options.start or options.recipe or options.output:
        raise UsageError("--resume goes on with the run's own settings.")
    run: Path = options.resume
    return run, replaced(read_settings(run), options)


def _new_recipe(weights: Path, options: argparse.Namespace) -> Recipe:
    """The recipe with what was said, for a network of the parent's sizes."""
    network = read_model(weights).network
    if not isinstance(network, StudioNetwork):
        raise StudioError("The paper's network cannot be fine-tuned; begin from another model.")
    changes = _changes(options)
    world = int(os.environ.get("WORLD_SIZE", "1"))
    if world > 1 and not any(change.startswith("train.parts") for change in changes):
        changes.append(f"train.parts={world}")
    recipe = load_recipe(options.recipe or "own", changes)
    return dataclasses.replace(recipe, model=network.config)


def _changes(options: argparse.Namespace) -> list[str]:
    return [*options.set, *([f"train.steps={options.steps}"] if options.steps else [])]


def _recipe(run: Path, settings: Settings, options: argparse.Namespace, world: int) -> Recipe:
    """The recipe that counts now."""
    known = (run / CHECKPOINT).is_file()
    recipe = read_recipe(run) if known else Recipe.from_json(settings.recipe)
    recipe = override_recipe(recipe, _changes(options))
    if recipe.train.parts % world:
        raise UsageError(
            "The parts of this run ({0}, train.parts) cannot be shared evenly by {1} processes.",
            recipe.train.parts,
            world,
        )
    return recipe


def _lead(
    run: Path,
    settings: Settings,
    options: argparse.Namespace,
    device: torch.device,
    members: Team,
    control: Control,
    emit: Emit,
) -> None:
    """What the first process does: all of it."""
    if _finished(run, settings, options):
        said = Sentence("{0} is finished; give it more by --minutes or --steps.", run)
        emit("message", text=said)
        _told_again(run, emit)
        return
    (run / REPORT).unlink(missing_ok=True)
    # What a process was writing when it was killed.
    for leftover in run.glob(".ssh-studio-*.tmp"):
        leftover.unlink(missing_ok=True)
    recipe = _recipe(run, settings, options, members.world)
    with CopyCache() as cache:
        library = _library(run, settings, cache, control, emit)
        folder = cache.folder
    members.agree((0.0,), device)
    plan = OwnPlan(folder, library.train, list(library.held_out), recipe, world=members.world)
    task = Task(run, recipe, run / PARENT, plan, device, members, settings.minutes)
    emit("ready", photos=len(library.train), held_out=len(library.held_out), run=str(run))
    step, notes = learn(task, control, emit, resume=options.resume is not None)
    write_settings(run, settings)
    emit("message", text=Sentence("Comparing with the model it began from."))
    report = prove(run, settings, library, notes, step, str(device), control, emit)
    if report.installed:
        # Its own model may be replaced when this run goes on.
        write_settings(run, dataclasses.replace(settings, force=True))


def _follow(
    run: Path, options: argparse.Namespace, device: torch.device, members: Team, control: Control
) -> None:
    """What the other processes do: learn along."""
    members.agree((0.0,), device)
    library = read_library(run)
    settings = read_settings(run)
    recipe = _recipe(run, settings, options, members.world)
    with CopyCache() as cache:
        if cache.missing([bytes.fromhex(content) for content in library.train]):
            # Another machine, with a cache of its own.
            survey(map(Path, library.folders), cache)
        folder = cache.folder
    plan = OwnPlan(folder, library.train, [], recipe, rank=members.rank, world=members.world)
    task = Task(run, recipe, run / PARENT, plan, device, members, settings.minutes)
    learn(task, control, lambda *_, **__: None, resume=options.resume is not None)


def _finished(run: Path, settings: Settings, options: argparse.Namespace) -> bool:
    if not (run / CHECKPOINT).is_file() or not (run / REPORT).is_file() or options.steps:
        return False
    notes = read_notes(run)
    spent = settings.minutes is None or notes.get("seconds", 0.0) >= 60 * settings.minutes
    return notes.get("reason") == "early" or (notes.get("reason") == "budget" and spent)


def _told_again(run: Path, emit: Emit) -> None:
    report = read_report(run)
    installed = report.get("installed", "")
    emit("end", reason=report.get("reason"), installed=installed, better=report.get("better"))


def _library(
    run: Path, settings: Settings, cache: CopyCache, control: Control, emit: Emit
) -> Library:
    """The run's photos, all of them in the cache."""

    def told(done: int, new: int, left: float) -> None:
        control.poll()
        if control.stopping:
            # Nothing was learned yet that could be kept.
            raise CancelledRun
        emit("scan", done=done, photos=new, seconds_left=round(left, 1))

    if not (run / LIBRARY).is_file():
        folders = [Path(folder) for folder in settings.photos]
        found = survey(folders, cache, told)
        tell_survey(found, emit)
        library = split(found, folders, settings.keep_out)
        library.write(run)
        _count(run, library)
        return library
    library = read_library(run)
    contents = [bytes.fromhex(c) for c in (*library.train, *library.held_out)]
    if cache.missing(contents):
        survey(map(Path, library.folders), cache, told)
        gone = cache.missing(contents)
        if gone:
            raise CacheError(
                Counted(
                    "{0} photos of this run are no longer where they were; start a new run.",
                    "{0} photo of this run is no longer where it was; start a new run.",
                    gone,
                )
            )
    cache.used(contents)
    cache.commit()
    return library


def tell_survey(found: Survey, emit: Emit) -> None:
    """Tell what is in the folders, and which files are left out and why."""
    listed = list(found.skipped.items())[:_MOST_LISTED]
    emit(
        "photos",
        found=found.found,
        usable=len(found.photos),
        repeated=len(found.repeated),
        skipped=len(found.skipped),
        read=found.read,
        files=[{"file": path, "reason": reason} for path, reason in listed],
    )


def _count(run: Path, library: Library) -> None:
    """For `export`: how many photos, and nothing else of them."""
    count = {"photos": len(library.train) + len(library.held_out)}
    with atomic_write(run / "photos.json") as stream:
        stream.write((json.dumps(count) + "\n").encode())
