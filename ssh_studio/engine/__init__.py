"""The harmonization engine: networks, looks, models, devices. torch and numpy, no Qt."""

from __future__ import annotations

# The training program knows the engine only; what it needs of the ground it finds here.
from ssh_studio.atomic import atomic_write, check_writable
from ssh_studio.engine.harmonizer import Estimate, Harmonizer
from ssh_studio.engine.look import Amount, Frame, Look, Region
from ssh_studio.engine.preprocess import placement_at
from ssh_studio.errors import (
    Counted,
    DataNotFoundError,
    Sentence,
    StudioError,
    WriteError,
    sentence_of,
)
from ssh_studio.paths import user_models_dir

__all__ = [
    "Amount",
    "Counted",
    "DataNotFoundError",
    "Estimate",
    "Frame",
    "Harmonizer",
    "Look",
    "Region",
    "Sentence",
    "StudioError",
    "WriteError",
    "atomic_write",
    "check_writable",
    "placement_at",
    "sentence_of",
    "user_models_dir",
]
