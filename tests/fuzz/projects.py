"""A small project with all kinds of entries, and ways to damage it."""

from __future__ import annotations

import functools
import io
import json
import random
import tempfile
import zipfile
from pathlib import Path

import numpy as np

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.icc import builtin
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.project_file import DOCUMENT, freeze, load_project, save_project
from tests.fuzz.damage import damaged

__all__ = ["KINDS", "damaged_project", "read_project"]

KINDS = ("project", "project entry", "project words")


@functools.lru_cache(maxsize=1)
def _entries() -> dict[str, bytes]:
    """By name: a background, a layer with a source, what is known, and a painted reference."""
    rng = np.random.default_rng(5)
    wide = builtin("display-p3")

    def noise(*shape: int) -> np.ndarray:
        return rng.integers(0, 256, shape).astype(np.uint8)

    came = Image(noise(13, 17, 3).astype(np.uint16) * 257, "otter", None, builtin("adobe-rgb"),
                 known=Mask(noise(13, 17)))  # fmt: skip
    layer = Layer(
        came.in_profile(wide),
        Mask(noise(13, 17)),
        Transform.at(2, 3, 17, 13),
        region=Mask(noise(24, 31)),
    )
    state = State(Image(noise(24, 31, 3), "sea", None, wide), 31, 24, (layer,), layer.id)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.ora"
        save_project(path, freeze(state))
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


def _zipped(entries: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return stream.getvalue()


def damaged_project(kind: str, chance: random.Random) -> bytes:
    """A file whose ZIP, one of whose entries or one value of whose description is damaged."""
    entries = dict(_entries())
    names = list(entries)
    if kind == "project entry":
        name = chance.choice(names)
        entries[name] = damaged(entries[name], entries[chance.choice(names)], chance)
    elif kind == "project words":
        entries[DOCUMENT] = json.dumps(_misled(json.loads(entries[DOCUMENT]), chance)).encode()
    else:
        return damaged(_zipped(entries), entries[chance.choice(names)], chance)
    return _zipped(entries)


def _misled(value: object, chance: random.Random) -> object:
    """JSON with one value in it replaced by something else."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(list(value))
        return {**value, key: _misled(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], _misled(value[at], chance), *value[at + 1 :]]
    words = "", "../x", "mimetype", "data/layer0.png"
    return chance.choice((*words, None, True, -1, 0, 1e308, 2**70, [], {}, [[]]))


def read_project(path: Path) -> State:
    """Open it, and use what is only unpacked when it is asked for."""
    state = load_project(path).state
    for image in (state.background, *(layer.image for layer in state.layers)):
        if image is not None:
            image.as_it_came  # noqa: B018
    return state
