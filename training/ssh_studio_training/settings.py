"""What a fine-tuning run was asked for, remembered in its folder."""

from __future__ import annotations

import argparse
import dataclasses
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ssh_studio.engine import atomic_write
from ssh_studio_training.checkpoint import CheckpointError

__all__ = ["MINUTES", "PARENT", "Settings", "read_settings", "replaced", "write_settings"]

PARENT = "parent.safetensors"
"""A copy of the model that a run began from: what it is compared with, whatever happens since."""

MINUTES = 10.0
"""Of training, where nothing else is asked for."""

_SETTINGS = "fine_tune.json"


@dataclass(frozen=True)
class Settings:
    """What was asked for.

    name: of the model to be. parent: the name of the one it begins from. photos: folders.
    keep_out: share of them for the proof. recipe: as JSON; a checkpoint's counts once there is one.
    minutes: of training; None: the recipe's steps decide. bench: a benchmark folder. keep_anyway:
    install it even if it is not better. force: replace a model of that name.
    """

    name: str
    parent: str
    photos: list[str]
    keep_out: float
    recipe: str
    minutes: float | None = MINUTES
    bench: str | None = None
    keep_anyway: bool = False
    force: bool = False


def read_settings(run: Path) -> Settings:
    """What a run was asked for.

    Raises:
        CheckpointError: it is no fine-tuning run.
    """
    try:
        return Settings(**json.loads((run / _SETTINGS).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise CheckpointError("{0} is no fine-tuning run; nothing can be resumed.", run) from error


def replaced(settings: Settings, options: argparse.Namespace) -> Settings:
    """The settings with what was said anew: `minutes`, `bench`, `keep_anyway`, where given."""
    changes: dict[str, Any] = {}
    if getattr(options, "minutes", None):
        changes["minutes"] = options.minutes
    if options.bench:
        changes["bench"] = str(options.bench.resolve())
    if getattr(options, "keep_anyway", False):
        changes["keep_anyway"] = True
    return dataclasses.replace(settings, **changes)


def write_settings(run: Path, settings: Settings) -> None:
    """Remember them in the run's folder.

    Raises:
        WriteError: the disk is full.
    """
    with atomic_write(run / _SETTINGS) as stream:
        stream.write((json.dumps(asdict(settings), indent=2) + "\n").encode())
