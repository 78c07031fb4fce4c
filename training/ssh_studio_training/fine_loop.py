"""Fine-tuning: the loop that learns a person's own photos, steered, budgeted and resumable."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import islice
from math import isfinite
from pathlib import Path

import torch

from ssh_studio.engine.model_file import read_model, write_model
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training import checkpoint
from ssh_studio_training.average import weighted_mean
from ssh_studio_training.control import CancelledRun, Control
from ssh_studio_training.evaluate import validate, write_sheet
from ssh_studio_training.feeding import Feeder, make_feeder
from ssh_studio_training.loop import WEIGHTS, averaged, begin
from ssh_studio_training.own_feeding import OwnPlan
from ssh_studio_training.recipe import Recipe
from ssh_studio_training.stepping import Pieces, take_step
from ssh_studio_training.together import Team
from ssh_studio_training.triplets import Batch

__all__ = ["BEST", "SHEET", "Notes", "Task", "learn"]

BEST = "best.safetensors"
"""The averaged weights of the best validation so far; none where the parent was never beaten."""

SHEET = "sheet.png"

Emit = Callable[..., None]

_TOLD_EVERY = 1.0
"""Seconds between two events of progress."""

_GO, _STOP, _EARLY, _CANCEL = range(4)
_REASONS = {_STOP: "stopped", _EARLY: "early"}


@dataclass(frozen=True)
class Task:
    """What to learn, from what, until when.

    parent: the model file to begin from. minutes: of training, pauses not counted; else
    `recipe.train.steps` decide.
    """

    run: Path
    recipe: Recipe
    parent: Path
    plan: OwnPlan
    device: torch.device
    team: Team
    minutes: float | None = None


@dataclass
class Notes:
    """What belongs to a checkpoint beside the state.

    seconds: of training so far. best: smallest validation ratio, the parent's to begin with.
    best_step: where it was; 0 is the parent. waited: validations since. curve: step, ratio on own
    photos, ratio on own photos in looks of somebody else. reason: why it ended, empty before.
    """

    seconds: float = 0.0
    best: float = float("inf")
    best_step: int = 0
    waited: int = 0
    pieces: int = 1
    curve: list[list[float]] = field(default_factory=list)
    reason: str = ""


def learn(task: Task, control: Control, emit: Emit, *, resume: bool) -> tuple[int, Notes]:
    """Train until the budget is spent, nothing gets better, or somebody says stop.

    Leaves in the run's folder the checkpoint, `BEST` where the parent was beaten, `WEIGHTS` (the
    best ones, else the last, and as much of the parent as the recipe says) and `SHEET`.

    Returns:
        Steps done, and what was noted on the way.

    Raises:
        CancelledRun: somebody cancelled; the last checkpoint is there.
        StudioError: the photos cannot be read, the disk is full, nothing to resume.
    """
    state = begin(task.recipe, task.device, task.parent)
    notes = Notes()
    if resume and (task.run / checkpoint.CHECKPOINT).is_file():
        checkpoint.restore(task.run, state)
        notes = Notes(**checkpoint.read_notes(task.run))
    # A run that was stopped goes on.
    notes.reason = ""
    plan = _continued(task.plan, state.step)
    with make_feeder(plan, task.device) as feeder:
        run = _Run(task, control, emit, state, notes)
        run.work(feeder)
    return state.step, notes


def _continued(plan: OwnPlan, step: int) -> OwnPlan:
    return OwnPlan(**{**plan.__dict__, "first": step})


class _Run:
    """One run of the loop; its methods share what changes."""

    def __init__(
        self,
        task: Task,
        control: Control,
        emit: Emit,
        state: checkpoint.State,
        notes: Notes,
    ) -> None:
        self.task, self.control, self.emit = task, control, emit
        self.state, self.notes = state, notes
        self.config = task.recipe.train
        self.pieces = Pieces(notes.pieces, lambda sentence: emit("message", text=sentence))
        self.parent = self._parent() if task.recipe.loss.parent else None
        self.began = time.monotonic()
        self.told = self.began, state.step

    def work(self, feeder: Feeder) -> None:
        """Steps until the end, then the weights."""
        task, state = self.task, self.state
        self.validation = feeder.validation()
        self.emit(
            "begin",
            step=state.step,
            steps=None if task.minutes else self.config.steps,
            minutes=task.minutes,
            device=str(task.device),
            processes=task.team.world,
            photos=len(task.plan.train),
            held_out=len(task.plan.held_out),
        )
        self.began = time.monotonic() - self.notes.seconds
        self.told = time.monotonic(), state.step
        if not self.notes.curve:
            self._validate()
        batches = feeder.batches()
        while (progress := self._agreed()) is not None:
            self._step(batches, progress)
        self._end()

    def _parent(self) -> StudioNetwork:
        network = _studio(self.task.parent)
        return network.to(self.task.device, memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]

    def _agreed(self) -> float | None:
        """How far the run is, None at its end; the first process decides for all."""
        asked = self._asked() if self.task.team.leads else _GO
        self.notes.seconds = time.monotonic() - self.began
        minutes = self.task.minutes
        progress = (
            self.notes.seconds / 60 / minutes if minutes else self.state.step / self.config.steps
        )
        action, progress = self.task.team.agree((asked, progress), self.task.device)
        if action == _CANCEL:
            raise CancelledRun
        reason = _REASONS.get(int(action), "budget" if progress >= 1 else "")
        self.notes.reason = reason
        return None if reason else progress

    def _asked(self) -> int:
        try:
            if self.control.poll() == "pause":
                self._pause()
        except CancelledRun:
            return _CANCEL
        if self.control.stopping:
            return _STOP
        return _EARLY if 0 < self.config.patience <= self.notes.waited else _GO

    def _pause(self) -> None:
        """Wait for what comes next; the time does not count, and nothing is lost meanwhile."""
        began = time.monotonic()
        self.notes.seconds = began - self.began
        self._save()
        self.emit("paused", step=self.state.step)
        while not self.control.stopping and self.control.poll(wait=0.5) != "resume":
            continue
        self.began += time.monotonic() - began
        self.told = time.monotonic(), self.state.step
        self.emit("resumed", step=self.state.step)

    def _step(self, batches: Iterator[Batch], progress: float) -> None:
        config, state, team = self.config, self.state, self.task.team
        count = len(range(team.rank, config.parts, team.world))
        parts = [batch.to(self.task.device) for batch in islice(batches, count)]
        terms = take_step(
            state,
            self.task.recipe,
            parts,
            progress,
            parent=self.parent,
            team=team,
            pieces=self.pieces,
        )
        state.step += 1
        now = time.monotonic()
        if now - self.told[0] >= _TOLD_EVERY or state.step == config.steps:
            loss = float(torch.stack(list(terms.values())).sum())
            self._tell(loss, now)
        if state.step % config.validate_every == 0:
            self._validate()
        if state.step % config.checkpoint_every == 0:
            self._save()

    def _tell(self, loss: float, now: float) -> None:
        before, first = self.told
        self.told = now, self.state.step
        each = (now - before) / max(self.state.step - first, 1)
        if self.task.minutes:
            progress = (now - self.began) / 60 / self.task.minutes
            left = self.task.minutes * 60 - (now - self.began)
        else:
            progress = self.state.step / self.config.steps
            left = each * (self.config.steps - self.state.step)
        self.emit(
            "step",
            step=self.state.step,
            loss=round(loss, 5),
            rate=self.state.optimizer.param_groups[0]["lr"],
            samples_per_second=round(self.config.batch / each, 1),
            progress=round(min(progress, 1.0), 4),
            seconds_left=round(max(left, 0.0), 1),
        )

    def _validate(self) -> None:
        """Figures of the averaged weights, and whether they are the best so far.

        All processes have the same weights: the first one looks at them, the others wait.
        """
        notes, state, run = self.notes, self.state, self.task.run
        if not self.task.team.leads:
            return
        network = averaged(self.task.recipe, self.task.device, state)
        half = len(self.validation) // 2
        own, generic = (
            # Where no sample counts there is no ratio: as if nothing was done.
            {key: value if isfinite(value) else 1.0 for key, value in found.items()}
            for found in (
                validate(network, self.validation[:half]),
                validate(network, self.validation[half:]),
            )
        )
        better = own["ratio"] < notes.best
        notes.waited = 0 if better else notes.waited + 1
        if better:
            notes.best, notes.best_step = own["ratio"], state.step
            if state.step:
                self._write(run / BEST, network)
        notes.curve.append([state.step, round(own["ratio"], 4), round(generic["ratio"], 4)])
        write_sheet(network, self.validation[0], run / SHEET)
        self.emit(
            "validate",
            step=state.step,
            **{key: round(value, 4) for key, value in own.items()},
            others=round(generic["ratio"], 4),
            best=round(notes.best, 4),
            picture=str(run / SHEET),
        )

    def _save(self) -> None:
        if self.task.team.leads:
            self.notes.pieces = self.pieces.count
            checkpoint.save(self.task.run, self.state, self.task.recipe, asdict(self.notes))

    def _end(self) -> None:
        if not self.task.team.leads:
            return
        if self.notes.curve[-1][0] != self.state.step:
            self._validate()
        if self.notes.best_step:
            learned = _studio(self.task.run / BEST)
        else:
            learned = averaged(self.task.recipe, self.task.device, self.state)
        share = self.config.parent_share
        if share:
            # Half way back most of what was learned is there, and little was forgotten (Wortsman
            # et al., "Robust fine-tuning of zero-shot models", CVPR 2022).
            learned = weighted_mean([learned, _studio(self.task.parent)], [1 - share, share])
        self._write(self.task.run / WEIGHTS, learned, step=self.notes.best_step)
        self._save()

    def _write(self, path: Path, network: StudioNetwork, *, step: int = 0) -> None:
        """Write weights; of the step that they are of, this one if left out."""
        step = step or self.state.step
        details = {"recipe": self.task.recipe.to_json(), "step": str(step)}
        write_model(path, network, details=details)


def _studio(path: Path) -> StudioNetwork:
    network = read_model(path).network
    assert isinstance(network, StudioNetwork)
    return network
