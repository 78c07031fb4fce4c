"""Recipes: everything that decides a training run, in one TOML file plus overrides.

A key that is not known is an error, and so is a value of another type or range: a misspelt setting
must never train for a night.
"""

from __future__ import annotations

import dataclasses
import json
import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast, get_args, get_type_hints

from ssh_studio.engine import StudioError
from ssh_studio.engine.networks.studio import StudioConfig
from ssh_studio_training.triplets import DataConfig

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

__all__ = [
    "LossConfig",
    "Recipe",
    "RecipeError",
    "TrainConfig",
    "load_recipe",
    "override_recipe",
    "recipes_dir",
]

_T = TypeVar("_T")


class RecipeError(StudioError):
    """A recipe is wrong; the text says where."""


@dataclass(frozen=True)
class LossConfig:
    """The recipe's `[loss]` table: weights; 0 switches a term off."""

    l1: float = 0.5
    """Mean absolute difference over the object."""
    mse: float = 20.0
    """Mean squared difference over the object."""
    harmonization: float = 1.0
    """The two above for samples whose sides have different looks."""
    reconstruction: float = 1.0
    """The two above for samples whose sides share a look."""
    content: float = 0.0
    """Content features of the same pixels in two looks agree."""
    style: float = 0.0
    """Style of the output agrees with the style of the reference."""
    smooth: float = 1.0
    """Mean squared second difference of the table."""
    light: float = 0.02
    """Mean squared light map: what a table can do is left to the table."""
    parent: float = 0.0
    """Fine-tuning: how far the aim of `data.generic` samples moves from truth to the parent's."""


@dataclass(frozen=True)
class TrainConfig:
    """The recipe's `[train]` table."""

    steps: int = 12000
    batch: int = 32
    """Samples a step."""
    rate: float = 1e-3
    """Learning rate between warm-up and decay."""
    warmup: int = 300
    """Steps over which the rate rises at the beginning."""
    decay: float = 0.5
    """Share of the steps over which the rate falls to zero at the end."""
    weight_decay: float = 0.02
    dropout: float = 0.0
    """Share of what the fusion is told that is left out (`dropout.py`)."""
    clip: float = 1.0
    """Longest gradient."""
    ema: float = 0.999
    """Decay of the averaged weights, which are the ones that count."""
    seed: int = 1
    held_out: float = 0.05
    """Share of the photos kept for validation (chosen by name, so always the same)."""
    validate_every: int = 500
    checkpoint_every: int = 250
    validation_batches: int = 8
    parts: int = 1
    """Parts of a batch, each drawn from its own share of the photos; processes divide them."""
    patience: int = 0
    """Fine-tuning: validations without a better figure after which it ends; 0: never."""
    parent_share: float = 0.0
    """Fine-tuning: how much of the parent is in the weights at the end, 0 to 1."""


@dataclass(frozen=True)
class Recipe:
    """A whole recipe."""

    model: StudioConfig = field(default_factory=StudioConfig)
    data: DataConfig = field(default_factory=DataConfig)
    loss: LossConfig = field(default_factory=LossConfig)
    train: TrainConfig = field(default_factory=TrainConfig)

    def to_json(self) -> str:
        """The recipe as JSON, as checkpoints carry it."""
        return json.dumps(dataclasses.asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Recipe:
        """The recipe of a checkpoint.

        Raises:
            RecipeError: it is one of another version of the program.
        """
        return _checked(_build(cls, json.loads(text), ""))


def recipes_dir() -> Path:
    """Where the recipes that come with the program lie, in a checkout or an installed wheel."""
    here = Path(__file__).resolve().parent
    installed = here / "_recipes"
    return installed if installed.is_dir() else here.parent / "recipes"


def load_recipe(name: str, overrides: Sequence[str] = ()) -> Recipe:
    """Read a recipe by name (`base`) or path and apply overrides such as `train.steps=500`.

    Raises:
        RecipeError: no such recipe, an unknown key, or a value of the wrong type or range.
    """
    path = Path(name)
    if path.suffix != ".toml":
        path = recipes_dir() / f"{name}.toml"
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        known = ", ".join(sorted(p.stem for p in recipes_dir().glob("*.toml")))
        raise RecipeError("There is no recipe {0} (there are: {1}).", name, known) from error
    # Wrong TOML and wrong UTF-8 are both ValueErrors.
    except ValueError as error:
        raise RecipeError("The recipe {0} cannot be read: {1}.", name, error) from error
    return override_recipe(_build(Recipe, values, ""), overrides)


def override_recipe(recipe: Recipe, overrides: Sequence[str]) -> Recipe:
    """The recipe with overrides such as `train.steps=500` (TOML values).

    Raises:
        RecipeError: an unknown key or a value of the wrong type or range.
    """
    values = json.loads(recipe.to_json())
    for override in overrides:
        key, equals, value = override.partition("=")
        if not equals:
            raise RecipeError("“{0}” is not of the form table.key=value.", override)
        try:
            parsed = tomllib.loads(f"value = {value}")["value"]
        except tomllib.TOMLDecodeError as error:
            raise RecipeError("The value of {0} cannot be read: {1}.", key, error) from error
        _put(values, key.strip().split("."), parsed)
    return _checked(_build(Recipe, values, ""))


def _put(values: dict[str, Any], path: list[str], value: object) -> None:
    for depth, part in enumerate(path[:-1], start=1):
        values = values.setdefault(part, {})
        if not isinstance(values, dict):
            raise RecipeError("{0} is no table.", ".".join(path[:depth]))
    values[path[-1]] = value


def _build(cls: type[_T], values: Mapping[str, object], where: str) -> _T:
    hints = get_type_hints(cls)
    known = {f.name for f in dataclasses.fields(cast("Any", cls))}
    for key in values:
        if key not in known:
            raise RecipeError(
                "Unknown key {0}{1} (known: {2}).", where, key, ", ".join(sorted(known))
            )
    return cls(**{key: _value(hints[key], value, where + key) for key, value in values.items()})


def _value(hint: object, value: object, where: str) -> object:
    """A value as its field wants it; a number without fraction will do for a float."""
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        if not isinstance(value, Mapping):
            raise RecipeError("{0} must be a table.", where)
        return _build(hint, value, where + ".")
    kinds = get_args(hint)
    if kinds:
        if not isinstance(value, list | tuple) or len(value) != len(kinds):
            raise RecipeError("{0} must be a list of {1} numbers.", where, len(kinds))
        return tuple(_value(kind, item, where) for kind, item in zip(kinds, value, strict=True))
    if hint is float and type(value) is int:
        return float(value)
    # By type and not by isinstance: true is no number here.
    if type(value) is not hint:
        name = getattr(hint, "__name__", str(hint))
        raise RecipeError("{0} must be of type {1}, not {2!r}.", where, name, value)
    return value


_AT_LEAST_ONE = (
    "model.view_size", "model.widths", "model.hidden", "model.lut_basis", "model.light_size",
    "train.steps", "train.batch", "train.validate_every", "train.checkpoint_every",
    "train.validation_batches", "train.parts",
)  # fmt: skip
_SHARES = (
    "data.human", "data.blobs", "data.crops", "data.transfer", "data.unchanged", "data.natural",
    "data.reconstruction", "data.cubes", "data.generic", "data.hours", "data.foreign",
    "data.shares", "loss.parent", "train.decay", "train.ema", "train.held_out",
    "train.parent_share", "train.dropout")  # fmt: skip


def _checked(recipe: Recipe) -> Recipe:
    """Refuse numbers that no run can use."""
    for key, value in _numbers(dataclasses.asdict(recipe), ""):
        if not math.isfinite(value) or value < 0:
            raise RecipeError("{0} must be a number of at least 0, not {1}.", key, value)
        if key.startswith(_AT_LEAST_ONE) and value < 1:
            raise RecipeError("{0} must be at least 1, not {1}.", key, value)
        if key.startswith(_SHARES) and value > 1:
            raise RecipeError("{0} is a share and must be at most 1, not {1}.", key, value)
    if recipe.model.view_size % 32:
        raise RecipeError("model.view_size must be a multiple of 32.")
    if recipe.model.lut_size < 2:
        raise RecipeError("model.lut_size must be at least 2.")
    if recipe.train.batch % recipe.train.parts:
        raise RecipeError("train.batch must be a multiple of train.parts.")
    loss = recipe.loss
    if not (loss.l1 or loss.mse) or not (loss.harmonization or loss.reconstruction):
        raise RecipeError("loss: with l1 and mse or both kinds of samples off nothing is learned.")
    return recipe


def _numbers(values: object, where: str) -> list[tuple[str, float]]:
    """All numbers of nested tables and lists, each with its dotted key."""
    if isinstance(values, dict):
        join = f"{where}." if where else ""
        return [n for key, value in values.items() for n in _numbers(value, join + key)]
    if isinstance(values, list | tuple):
        return [n for value in values for n in _numbers(value, where)]
    return [(where, float(cast("float", values)))]
