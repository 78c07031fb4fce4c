"""Installed models: the ones that came with the program and the user's own.

Each folder has a `models.json` beside the weights:
`{"version": 1, "models": {NAME: {"file", "sha256", "architecture", "card", ...}}}`.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ssh_studio.atomic import atomic_write
from ssh_studio.engine.model_file import (
    file_sha256,
    read_model,
    read_paper_checkpoint,
    write_model,
)
from ssh_studio.errors import ChecksumError, ModelError, ModelFileError, ModelNotFoundError
from ssh_studio.paths import models_dir, user_models_dir

__all__ = [
    "Installed",
    "check_name",
    "export_model",
    "find_model",
    "import_model",
    "installed_models",
    "register",
    "remove_model",
    "rename_model",
    "verify_model",
]

REGISTRY = "models.json"
_VERSION = 1
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


@dataclass(frozen=True)
class Installed:
    """One installed model.

    own: whether it is the user's (and may be removed). details: the registry's entry.
    """

    name: str
    path: Path
    sha256: str
    own: bool
    details: dict[str, Any] = field(repr=False)

    @property
    def card(self) -> Path | None:
        """The model card, if there is one."""
        name = self.details.get("card")
        path = self.path.with_name(str(name)) if name else None
        return path if path is not None and path.is_file() else None


def installed_models() -> dict[str, Installed]:
    """All installed models by name; the user's own ones stand last and cannot hide the others.

    Raises:
        ModelFileError: a registry file is damaged.
    """
    models: dict[str, Installed] = {}
    for folder, own in ((models_dir(), False), (user_models_dir(), True)):
        for name, entry in _read_registry(folder)["models"].items():
            models.setdefault(
                name, Installed(name, folder / entry["file"], entry["sha256"], own, entry)
            )
    return models


def find_model(name: str) -> Installed | Path:
    """The installed model of this name, or else the model file at this path.

    Raises:
        ModelNotFoundError: neither.
    """
    path = Path(name).expanduser()
    if not _NAME.fullmatch(name) and path.is_file():
        # Cannot be a name, so a damaged list of models is no obstacle.
        return path
    models = installed_models()
    if name in models:
        return models[name]
    if path.is_file():
        return path
    known = ", ".join(models) or "none"
    raise ModelNotFoundError(
        "The model “{0}” is not installed, nor a file; there is: {1}.", name, known
    )


def verify_model(model: Installed) -> None:
    """Check that a model's file is the one that was installed.

    Raises:
        ModelNotFoundError: its file is gone.
        ChecksumError: it is another file.
    """
    if not model.path.is_file():
        raise ModelNotFoundError("The file of the model {0} is gone ({1}).", model.name, model.path)
    if file_sha256(model.path) == model.sha256:
        return
    if not model.own:
        raise ChecksumError(
            "The file of the model {0} is not the one that came with SSH Studio ({1}); install SSH "
            "Studio again.",
            model.name,
            model.path,
        )
    raise ChecksumError(
        "The file of the model {0} is not the one that was installed ({1}); install it again.",
        model.name,
        model.path,
    )


def import_model(source: Path, name: str, *, paper: bool = False) -> Installed:
    """Install a model file among the user's own models.

    Args:
        source: a model file of ours, or with `paper` the SSH authors' checkpoint.
        name: what to call it; letters, digits, `-` and `_`.
        paper: see `source`.

    Raises:
        ModelError: a bad or taken name, a file that is no such model. Nothing is changed then.
    """
    check_name(name)
    if name in installed_models():
        raise ModelError("There is a model {0} already; choose another name or remove it.", name)
    target = user_models_dir() / f"{name}.safetensors"
    network = read_paper_checkpoint(source) if paper else None
    architecture = "paper" if paper else read_model(source).architecture
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if network is not None:
            write_model(target, network, details={"source": source.name})
        else:
            with source.open("rb") as data, atomic_write(target) as stream:
                shutil.copyfileobj(data, stream)
        sha256 = file_sha256(target)
    except OSError as error:
        raise ModelError("The model {0} cannot be installed: {1}.", name, error) from error
    entry = {
        "file": target.name,
        "sha256": sha256,
        "architecture": architecture,
        "source": str(source),
    }
    register(target.parent, name, entry)
    return Installed(name, target, sha256, True, entry)


def remove_model(name: str) -> None:
    """Remove one of the user's own models.

    Raises:
        ModelNotFoundError: no such model. ModelError: it came with the program.
    """
    model = installed_models().get(name)
    if model is None:
        raise ModelNotFoundError("There is no model {0}.", name)
    if not model.own:
        raise ModelError("The model {0} came with SSH Studio and stays.", name)
    folder = model.path.parent
    registry = _read_registry(folder)
    del registry["models"][name]
    # The entry goes first: a file without an entry is harmless, the reverse is not.
    _write_registry(folder, registry)
    try:
        model.path.unlink(missing_ok=True)
    except OSError as error:
        raise ModelError(
            "The model {0} is removed from the list, but its file {1} stays: {2}.",
            name,
            model.path,
            error.strerror,
        ) from error


def rename_model(name: str, new: str) -> None:
    """Call one of the user's own models something else.

    Raises:
        ModelError: a bad or taken name, a model that came with the program. Nothing is changed.
    """
    check_name(new)
    models = installed_models()
    if new in models:
        raise ModelError("There is a model {0} already; choose another name.", new)
    model = models.get(name)
    if model is None:
        raise ModelNotFoundError("There is no model {0}.", name)
    if not model.own:
        raise ModelError("The model {0} came with SSH Studio and keeps its name.", name)
    folder, old = model.path.parent, [model.path]
    entry = {**model.details, "file": f"{new}.safetensors"}
    _copy(model.path, folder / entry["file"])
    if model.card is not None:
        old.append(model.card)
        entry["card"] = f"{new}.md"
        _copy(model.card, folder / entry["card"])
    registry = _read_registry(folder)
    del registry["models"][name]
    registry["models"][new] = entry
    # At every moment the list names files that are there.
    _write_registry(folder, registry)
    for path in old:
        with contextlib.suppress(OSError):
            path.unlink()


def export_model(name: str, path: Path) -> None:
    """Copy an installed model into a file, for another machine.

    Raises:
        ModelError: no such model, or its file is damaged. WriteError: the file cannot be written.
    """
    model = installed_models().get(name)
    if model is None:
        raise ModelNotFoundError("There is no model {0}.", name)
    verify_model(model)
    _copy(model.path, path)


def check_name(name: str) -> None:
    """Refuse what is no model name.

    Raises:
        ModelError: with a sentence.
    """
    if not _NAME.fullmatch(name):
        raise ModelError("“{0}” is no model name: use letters, digits, - and _.", name)


def register(folder: Path, name: str, entry: dict[str, Any]) -> None:
    """Enter a model into a folder's registry, atomically; an entry of that name is replaced."""
    registry = _read_registry(folder)
    registry["models"][name] = entry
    _write_registry(folder, registry)


def _copy(source: Path, target: Path) -> None:
    try:
        with source.open("rb") as data, atomic_write(target) as stream:
            shutil.copyfileobj(data, stream)
    except OSError as error:
        raise ModelError("{0} cannot be copied: {1}.", source, error.strerror or error) from error


def _read_registry(folder: Path) -> dict[str, Any]:
    path = folder / REGISTRY
    try:
        registry = json.loads(path.read_text(encoding="utf-8"))
        version, entries = registry["version"], list(_entries(registry))
    except (FileNotFoundError, NotADirectoryError):
        return {"version": _VERSION, "models": {}}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelFileError("The list of models {0} is damaged.", path) from error
    if version != _VERSION or not all(_is_entry(entry) for entry in entries):
        raise ModelFileError("The list of models {0} is not one of this version.", path)
    return dict(registry)


def _entries(registry: dict[str, Any]) -> Iterator[Any]:
    yield from registry["models"].values()


def _is_entry(entry: object) -> bool:
    if not isinstance(entry, dict):
        return False
    file, sha256 = entry.get("file"), entry.get("sha256")
    # Weights lie beside the list: a path out of the folder is not followed.
    return isinstance(file, str) and isinstance(sha256, str) and Path(file).name == file


def _write_registry(folder: Path, registry: dict[str, Any]) -> None:
    with atomic_write(folder / REGISTRY) as stream:
        stream.write((json.dumps(registry, indent=2) + "\n").encode())
