"""What a run learns from, remembered in its folder so that it can be resumed and described."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from ssh_studio.engine import atomic_write
from ssh_studio_training.pack import read_names

__all__ = ["PACK", "Source", "copy_training_set", "recall", "remember", "training_set"]

PACK = "photos.pack"
"""The pack that a run makes for itself, in its folder."""

_MEMORY = "photos.json"


@dataclass(frozen=True)
class Source:
    """Where a run's data comes from: its pack of photos and its folder of `.cube` files."""

    pack: Path
    cubes: Path | None = None


def remember(run: Path, source: Source) -> None:
    """Write down what a run learns from: the paths, and the number of photos per folder.

    Raises:
        PackError: the pack cannot be read. WriteError: the disk is full.
    """
    counts = Counter(Path(name).parent.name for name in read_names(source.pack))
    own = source.pack.resolve() == (run / PACK).resolve()
    memory = {
        "photos": sum(counts.values()),
        "folders": dict(sorted(counts.items())),
        # A run may be moved with its own pack; others stay where they are.
        "pack": PACK if own else str(source.pack.resolve()),
        "cubes": str(source.cubes.resolve()) if source.cubes is not None else None,
    }
    with atomic_write(run / _MEMORY) as stream:
        stream.write((json.dumps(memory, indent=2) + "\n").encode())


def recall(run: Path) -> Source:
    """What a run learned from so far; its own pack where nothing else was written down."""
    memory = _read(run)
    pack, cubes = memory.get("pack"), memory.get("cubes")
    return Source(
        run / (pack if isinstance(pack, str) else PACK),
        Path(cubes) if isinstance(cubes, str) else None,
    )


def training_set(run: Path) -> dict[str, object]:
    """The photos of a run in numbers, without paths, which are nobody else's business."""
    memory = _read(run)
    return {key: memory[key] for key in ("photos", "folders") if key in memory}


def copy_training_set(run: Path, other: Path) -> None:
    """Say of another folder that it learned from the same photos; nothing if that is not known."""
    known = training_set(run)
    if known:
        with atomic_write(other / _MEMORY) as stream:
            stream.write((json.dumps(known, indent=2) + "\n").encode())


def _read(run: Path) -> dict[str, object]:
    try:
        memory = json.loads((run / _MEMORY).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return memory if isinstance(memory, dict) else {}
