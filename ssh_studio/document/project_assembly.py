"""A document put together again from the entries of a project, as far as they are whole."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ssh_studio.document.codec import Decoded, Pixels, RefusedError, to_8_bits
from ssh_studio.document.document import State
from ssh_studio.document.layer import Image, Layer, LayerId
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.packed import Packed
from ssh_studio.document.project_entries import (
    ENTRY_DAMAGED,
    Cancel,
    Entries,
    Progress,
    Unpacker,
    check,
)
from ssh_studio.document.project_schema import LayerRecord, LookData, PictureRecord, Project
from ssh_studio.errors import Sentence

__all__ = ["Assembled", "assemble"]


@dataclass(frozen=True)
class Assembled:
    """A document that was read: its state, looks by layer, and sentences about what is missing."""

    state: State
    looks: dict[LayerId, LookData]
    notices: list[str]


def assemble(
    project: Project,
    entries: Entries,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Assembled:
    """Read the pixels that a project names.

    A damaged picture costs its layers, a damaged mask leaves its layer with a full one.

    Raises:
        CancelledError: `cancel` said so.
        RefusedError: none of its pictures can be read.
    """
    names = [picture.entry for picture in project.pictures]
    names += [picture.known for picture in project.pictures if picture.known is not None]
    names += [layer.mask for layer in project.layers]
    names += [layer.region for layer in project.layers if layer.region is not None]
    notices = list(project.notices)
    read: dict[str, Decoded] = {}
    sources: dict[str, Packed] = {}
    with Unpacker(entries, cancel) as unpacker:
        jobs = {name: unpacker.begin(name) for name in dict.fromkeys(names)}
        packed = {
            picture.source: unpacker.begin_packed(picture.source)
            for picture in project.pictures
            if picture.source is not None
        }
        for number, (name, job) in enumerate(jobs.items()):
            with contextlib.suppress(*ENTRY_DAMAGED):  # told where it is missed
                read[name] = job.result()
            check(cancel)
            if progress:
                progress((number + 1) / len(jobs))
        for name, source in packed.items():
            with contextlib.suppress(*ENTRY_DAMAGED):
                sources[name] = source.result()
    images = _images(project, read, sources, notices)
    if images and not any(images):
        raise RefusedError("none of its pictures can be read.")
    layers = []
    for record in project.layers:
        layer = _layer(record, images[record.picture], read, project, notices)
        if layer is not None:
            layers.append(layer)
    background = None if project.background is None else images[project.background]
    if project.background is not None and background is None:
        notices.append(Sentence("The background is damaged and was left out."))
    active = project.active if any(layer.id == project.active for layer in layers) else None
    state = State(background, project.width, project.height, tuple(layers), active)
    looks = {
        record.id: record.estimated for record in project.layers if record.estimated is not None
    }
    return Assembled(state, looks, notices)


def _rgb(pixels: Pixels) -> Pixels:
    """HxWx3 of the colours of any picture."""
    if pixels.ndim == 2 or pixels.shape[2] < 3:
        grey = pixels if pixels.ndim == 2 else pixels[..., 0]
        return np.dstack([grey, grey, grey])
    return np.ascontiguousarray(pixels[..., :3])


def _images(
    project: Project, read: dict[str, Decoded], sources: dict[str, Packed], notices: list[str]
) -> list[Image | None]:
    """The images of a project's pictures; None where one is damaged."""
    images: list[Image | None] = []
    for record in project.pictures:
        decoded = read.pop(record.entry, None)
        if decoded is None:
            images.append(None)
            continue
        image = _with_original(_image(record, decoded, read), record.original, images)
        source = None if record.source is None else sources.get(record.source)
        if source is not None and source.shape == image.pixels.shape[:2]:
            image = replace(image, source=source)
        elif record.source is not None:
            notices.append(
                Sentence(
                    "Of “{0}” the original in its own colour profile is damaged; the picture "
                    "as it was converted for the document is whole.",
                    record.name,
                )
            )
        images.append(image)
    return images


def _image(record: PictureRecord, decoded: Decoded, read: dict[str, Decoded]) -> Image:
    pixels = _rgb(decoded.pixels)
    values = None if record.known is None else read.pop(record.known, None)
    # Damaged, it costs nothing that is seen: looks are estimated as if all of it were known.
    known = _coverage(values, pixels.shape[1], pixels.shape[0])
    mask = None if known is None else Mask(known)
    icc = None if record.untagged else decoded.icc
    return Image(pixels, record.name, record.path, icc, decoded.metadata, mask)


def _with_original(image: Image, number: int | None, before: Sequence[Image | None]) -> Image:
    """With what it was made from, which stands before it; damaged, only the cleaned one is left."""
    original = before[number] if number is not None and number < len(before) else None
    if original is None or original.pixels.shape != image.pixels.shape:
        return image
    return replace(image, original=original)


def _layer(
    record: LayerRecord,
    image: Image | None,
    read: dict[str, Decoded],
    project: Project,
    notices: list[str],
) -> Layer | None:
    if image is None:
        notices.append(Sentence("The layer “{0}” is damaged and was left out.", record.name))
        return None
    mask = _coverage(read.get(record.mask), image.width, image.height)
    if mask is None:
        notices.append(
            Sentence("The mask of “{0}” is damaged; all of the layer is shown.", record.name)
        )
        mask = np.full((image.height, image.width), 255, np.uint8)
    region = None
    if record.region is not None:
        region = _coverage(read.get(record.region), project.width, project.height)
        if region is None:
            notices.append(
                Sentence("The painted reference of “{0}” is damaged and left out.", record.name)
            )
    return Layer(
        image,
        Mask(mask),
        record.transform,
        record.name,
        record.opacity,
        record.visible,
        record.look,
        record.adjustments,
        None if region is None else Mask(region),
        record.id,
    )


def _coverage(decoded: Decoded | None, width: int, height: int) -> Coverage | None:
    """The values of a mask of this size; None if it is missing or another."""
    if decoded is None or decoded.pixels.shape != (height, width):
        return None
    return to_8_bits(decoded.pixels)
