"""OpenRaster files of other programs, opened as layers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ssh_studio.document.codec import MAX_PIXELS, Decoded, RefusedError
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.opening import image_from_array
from ssh_studio.document.openraster import Stack, StackError, StackLayer, parse_stack
from ssh_studio.document.project_entries import (
    ENTRY_DAMAGED,
    Cancel,
    Progress,
    Unpacker,
    ZipEntries,
)
from ssh_studio.document.reading import finished
from ssh_studio.errors import CancelledError, Sentence

__all__ = ["read_foreign"]

_MAX_XML = 1 << 24


@dataclass(frozen=True)
class _Placed:
    record: StackLayer
    image: Image
    mask: Mask | None

    @property
    def rect(self) -> Rect:
        return self.image.rect.moved(self.record.x, self.record.y)


def read_foreign(
    entries: ZipEntries, *, progress: Progress | None, cancel: Cancel | None
) -> tuple[State, list[str]]:
    """The layers of `stack.xml`, their transparency as masks, and notices.

    A lowest layer that covers the document, opaque and shown, becomes the background.

    Raises:
        RefusedError: no layer can be read, or the document is too large.
        CancelledError: `cancel` said so.
    """
    try:
        stack = parse_stack(entries.read("stack.xml", _MAX_XML))
    except StackError as error:
        raise RefusedError(error.sentence) from error
    notices = list(stack.notices)
    placed = []
    with Unpacker(entries, cancel) as unpacker:
        jobs = [unpacker.begin(layer.source) for layer in stack.layers]
        for number, (record, job) in enumerate(zip(stack.layers, jobs, strict=True)):
            if cancel is not None and cancel():
                raise CancelledError("Opening was cancelled.")
            try:
                placed.append(_placed(record, job.result(), notices))
            except ENTRY_DAMAGED:
                notices.append(
                    Sentence("The layer “{0}” is damaged and was left out.", record.name)
                )
            if progress:
                progress((number + 1) / len(jobs))
    if not placed:
        raise RefusedError("none of its layers can be read.")
    return _state(stack, placed), notices


def _placed(record: StackLayer, decoded: Decoded, notices: list[str]) -> _Placed:
    picture = finished(decoded, Path(record.source))
    notices += [Sentence("{0}: {1}", record.name, notice) for notice in picture.notices]
    pixels = picture.pixels
    image, mask = image_from_array(pixels, record.name, icc=picture.icc, metadata=picture.metadata)
    if mask is None and pixels.shape[2] == 4 and not pixels[..., 3].any():
        mask = Mask.filled(image.width, image.height, 0)
    return _Placed(record, image, mask)


def _state(stack: Stack, placed: list[_Placed]) -> State:
    document = Rect.of(max(0, stack.width), max(0, stack.height))
    if document.is_empty:
        for layer in placed:
            document = document.united(layer.rect)
        document = Rect.of(max(1, document.right), max(1, document.bottom))
    if document.width * document.height > MAX_PIXELS:
        raise RefusedError("the document is too large.")
    background = None
    lowest = placed[0]
    opaque = lowest.mask is None and lowest.record.opacity == 1.0 and lowest.record.visible
    if opaque and lowest.rect == document:
        background = lowest.image
        placed = placed[1:]
    icc = background.icc if background is not None else None
    layers = tuple(_layer(layer, icc) for layer in placed)
    active = layers[-1].id if layers else None
    return State(background, document.width, document.height, layers, active)


def _layer(placed: _Placed, icc: bytes | None) -> Layer:
    image, record = placed.image.in_profile(icc), placed.record
    return Layer(
        image,
        placed.mask or Mask.filled(image.width, image.height),
        Transform.at(record.x, record.y, image.width, image.height),
        record.name or "Layer",
        record.opacity,
        record.visible,
    )
