"""What is known of installed models: by the list of models, and by the card in a model's file."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ssh_studio.engine.model_file import read_details
from ssh_studio.engine.registry import Installed, installed_models
from ssh_studio.errors import ModelError

__all__ = ["ModelFacts", "installed_facts"]


@dataclass(frozen=True)
class ModelFacts:
    """An installed model; what is not known is empty, 0 or None.

    own: it is the user's, and may be renamed and removed. parent, date, photos: of a fine-tuning.
    before, after: shares of the error that remains on held-out own photos, by the parent and by
    this model. problem: why its file cannot be used.
    """

    name: str
    title: str
    own: bool
    architecture: str
    megabytes: float
    parent: str = ""
    date: str = ""
    photos: int = 0
    before: float | None = None
    after: float | None = None
    problem: str = ""


def installed_facts() -> list[ModelFacts]:
    """All installed models, those that came with the program first.

    Raises:
        ModelFileError: a list of models is damaged.
    """
    return [_facts(model) for model in installed_models().values()]


def _facts(model: Installed) -> ModelFacts:
    entry = model.details
    problem, card = "", dict[str, Any]()
    try:
        card = _card(read_details(model.path).get("card", ""))
    except ModelError as error:
        problem = error.sentence
    own = _mapping(_mapping(card.get("scores")).get("own"))
    title = _text(entry.get("title")) or model.name.replace("_", " ")
    return ModelFacts(
        name=model.name,
        # A name that a person chose is left as it is.
        title=title if model.own else title.capitalize(),
        own=model.own,
        architecture=_text(entry.get("architecture")),
        megabytes=model.path.stat().st_size / 1e6 if model.path.is_file() else 0.0,
        parent=_text(card.get("parent")) or _text(entry.get("parent")),
        date=_text(card.get("date")) or _text(entry.get("date")),
        photos=int(_number(card.get("photos")) or 0),
        before=_number(own.get("parent")),
        after=_number(own.get("new")),
        problem=problem,
    )


def _card(text: str) -> dict[str, Any]:
    """The card of a file that may be anybody's."""
    try:
        return dict(_mapping(json.loads(text)))
    except (ValueError, RecursionError):
        return {}


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value[:80] if isinstance(value, str) else ""


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) and value >= 0 else None
