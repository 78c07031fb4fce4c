"""Turn a run's averaged weights into an installed model: weights, registry entry, card."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssh_studio.engine import DataNotFoundError, StudioError, atomic_write, user_models_dir
from ssh_studio.engine.model_file import ModelFile, read_model
from ssh_studio.engine.registry import REGISTRY, check_name, installed_models, register
from ssh_studio_training.events import read_events
from ssh_studio_training.loop import WEIGHTS
from ssh_studio_training.source import training_set

__all__ = ["ExportError", "Exported", "export_run"]

_FIGURES = ("step", "ratio", "improved", "untouched")


class ExportError(StudioError):
    """A run cannot be exported; the text says why."""


@dataclass(frozen=True)
class Exported:
    """Where an exported model lies and how it is registered."""

    weights: Path
    card: Path
    sha256: str


def export_run(
    run: Path, name: str, models: Path | None = None, *, force: bool = False, licence: str = ""
) -> Exported:
    """Install the averaged weights of a run as a model.

    The registry's entry carries recipe, step and the last validation figures; the card beside it is
    a draft that says what is known. A card that somebody edited is left alone. Whenever this is
    interrupted, the registry names a complete file and its checksum.

    Args:
        run: the run's folder.
        name: what to call the model; letters, digits, `-` and `_`.
        models: the folder to install into; the user's own models if left out.
        force: replace a model of that name.
        licence: the terms of the weights, for the registry.

    Raises:
        ExportError: nothing to export, or a model of that name (unless `force`).
        ModelError: a bad name, or weights that are damaged.
        WriteError: the folder cannot be written.
    """
    check_name(name)
    source = run / WEIGHTS
    if not source.is_file():
        raise ExportError("There are no weights in {0} yet; train it first.", run)
    folder = models if models is not None else _own_models(name)
    model = read_model(source)
    old = _registered(folder).get(name)
    if old is not None and not force:
        raise ExportError("There is a model {0} already; choose another name or use --force.", name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError("Cannot make the folder {0}: {1}.", folder, error.strerror) from error
    data = source.read_bytes()
    entry = _entry(run, name, model, hashlib.sha256(data).hexdigest(), licence)
    card = folder / f"{name}.md"
    if not card.exists() or (old is not None and card.read_bytes() == _draft_card(name, old)):
        _write(card, _draft_card(name, entry))
    _install(folder, name, data, entry, replaces=old is not None)
    return Exported(folder / entry["file"], card, str(entry["sha256"]))


def _own_models(name: str) -> Path:
    try:
        folder = user_models_dir()
    except DataNotFoundError as error:
        raise ExportError(
            "The folder of your own models is not known here; say where the model belongs by "
            "--models DIR."
        ) from error
    shipped = installed_models().get(name)
    if shipped is not None and not shipped.own:
        # It would be installed and never found: the program's own models come first.
        raise ExportError("The model {0} came with SSH Studio; choose another name.", name)
    return folder


def _registered(folder: Path) -> dict[str, dict[str, Any]]:
    """The entries of a folder's registry, looked at before anything is written."""
    path = folder / REGISTRY
    try:
        return dict(json.loads(path.read_text(encoding="utf-8"))["models"])
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ExportError("The list of models {0} is damaged; correct it first.", path) from error


def _install(
    folder: Path, name: str, data: bytes, entry: dict[str, Any], *, replaces: bool
) -> None:
    """Write weights, then their registry entry, so that no entry ever names other weights."""
    weights = folder / entry["file"]
    if not replaces:
        _write(weights, data)
        register(folder, name, entry)
        return
    # The old entry names this very file: while it changes, the entry names a copy of the new one.
    beside = folder / f"{name}-{entry['sha256'][:12]}.safetensors"
    _write(beside, data)
    register(folder, name, {**entry, "file": beside.name})
    _write(weights, data)
    register(folder, name, entry)
    beside.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    with atomic_write(path) as stream:
        stream.write(data)


def _entry(run: Path, name: str, model: ModelFile, sha256: str, licence: str) -> dict[str, Any]:
    details = model.details
    entry: dict[str, Any] = {
        "file": f"{name}.safetensors",
        "sha256": sha256,
        "architecture": model.architecture,
        "recipe": json.loads(details.get("recipe", "{}")),
        "step": int(details.get("step", "0")),
        "training_set": training_set(run),
        "metrics": {"validation": _last_validation(run)},
        "card": f"{name}.md",
    }
    if "averaged" in details:
        entry["averaged"] = json.loads(details["averaged"])
    if "card" in details:
        card = json.loads(details["card"])
        entry |= {key: card[key] for key in ("parent", "date") if key in card}
        entry["metrics"]["scores"] = card.get("scores", {})
    return entry | ({"licence": licence} if licence else {})


def _last_validation(run: Path) -> dict[str, object]:
    found = [event for event in read_events(run) if event.get("event") == "validate"]
    return {key: found[-1].get(key) for key in _FIGURES} if found else {}


def _draft_card(name: str, entry: dict[str, Any]) -> bytes:
    """What is known of a model, as the beginning of its card."""

    def block(key: str) -> str:
        return f"```json\n{json.dumps(entry.get(key), indent=2)}\n```\n"

    return (
        f"# Model card: {name}\n\n"
        f"Made by `ssh-studio-train export`. SHA-256 `{entry.get('sha256')}`, "
        f"step {entry.get('step')}.\n\n"
        f"## Validation\n\n{block('metrics')}\n"
        f"## Training set\n\n{block('training_set')}\n"
        f"## Recipe\n\n{block('recipe')}"
    ).encode()
