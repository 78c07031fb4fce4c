"""`ssh-studio harmonize` on folders: many composites with one model, loaded once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ssh_studio.cli.console import Steps, complain
from ssh_studio.errors import ReadError, StudioError, WriteError

if TYPE_CHECKING:
    from ssh_studio.cli.harmonize import Order

__all__ = ["BatchError", "harmonize_folder"]

_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".avif")
"""Of pictures that are read and written."""


class BatchError(StudioError):
    """Some pictures of a folder could not be harmonized; the others are done."""


def harmonize_folder(order: Order, steps: Steps, one: Callable[[Order], None]) -> str:
    """Do every composite of a folder; what fails is told and does not stop the others.

    Args:
        order: composite, mask and output are folders; the masks are found by name, see `pairs`.
        steps: told how far it is.
        one: does one order, of files.

    Returns:
        What to tell the user in the end.

    Raises:
        ReadError: nothing to do in the folder.
        WriteError: the output cannot be a folder, or is one of those that are read.
        BatchError: some failed.
    """
    assert order.composite is not None, "checked with the usage"
    assert order.mask is not None, "checked with the usage"
    found = pairs(order.composite, order.mask)
    _make_folder(order.output, (order.composite, order.mask))
    failed = 0
    for count, (picture, mask) in enumerate(found):
        steps.step(f"{picture.name} ({count + 1} of {len(found)}) …")
        steps.share(count / len(found))
        try:
            if mask is None:
                raise ReadError(f"There is no mask for {picture} in {order.mask}.")
            output = order.output / picture.name
            one(replace(order, composite=picture, mask=mask, output=output))
        except StudioError as error:
            complain(str(error))
            failed += 1
    if failed:
        raise BatchError(f"{failed} of {len(found)} pictures could not be harmonized.")
    return f"{order.output}: {len(found)} pictures"


def pairs(composites: Path, masks: Path) -> list[tuple[Path, Path | None]]:
    """The pictures of a folder, by name, each with its mask (None: there is none).

    A mask has the name of its picture, whatever its format, or that name without what follows its
    last underscore, as iHarmony4 has it (`x_1_2.jpg` belongs to `x_1.png`).

    Raises:
        ReadError: no folder, or no pictures in it.
    """
    known: dict[str, Path] = {}
    for path in _pictures(masks):
        known.setdefault(path.stem, path)
    found = _pictures(composites)
    if not found:
        raise ReadError(f"There are no pictures in {composites}.")
    return [(path, known.get(path.stem) or known.get(_shorter(path.stem))) for path in found]


def _pictures(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)
    except NotADirectoryError as error:
        raise ReadError(f"{folder} is not a folder, but the other one is.") from error
    except OSError as error:
        raise ReadError(f"Cannot read {folder}: {error.strerror}.") from error


def _shorter(stem: str) -> str:
    return stem.rpartition("_")[0]


def _make_folder(output: Path, inputs: tuple[Path, ...]) -> None:
    if output.resolve() in [folder.resolve() for folder in inputs]:
        raise WriteError(f"Cannot write to {output}: its pictures are read; choose another folder.")
    try:
        output.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise WriteError(f"{output} is a file: give a folder for the pictures.") from error
    except OSError as error:
        raise WriteError(f"Cannot make the folder {output}: {error.strerror}.") from error
