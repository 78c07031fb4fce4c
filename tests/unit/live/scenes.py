"""A small document, and a harmonizer that is told what to answer."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import numpy as np

from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.engine.look import Look

Colour = tuple[int, int, int]


def flat(width: int, height: int, colour: Colour) -> Image:
    """A picture of one colour."""
    return Image(np.full((height, width, 3), colour, np.uint8))


def make_layer(
    colour: Colour = (90, 90, 90),
    at: tuple[int, int] = (40, 30),
    size: tuple[int, int] = (40, 30),
    **fields: Any,  # noqa: ANN401 - those of a Layer
) -> Layer:
    """A layer of one colour; all of it shows."""
    width, height = size
    mask = fields.pop("mask", None) or Mask.filled(width, height)
    transform = fields.pop("transform", Transform.at(*at, width, height))
    return Layer(flat(width, height, colour), mask, transform, **fields)


def make_document(*layers: Layer, background: Colour | None = (200, 120, 40)) -> Document:
    """160 x 120."""
    image = flat(160, 120, background) if background else None
    return Document(State(image, 160, 120, layers, layers[-1].id if layers else None))


def painting_look(colour: Colour) -> Look:
    """A look that makes everything one colour."""
    lut = np.broadcast_to(np.array(colour, np.float32) / np.float32(255), (2, 2, 2, 3)).copy()
    return Look(lut, np.ones((1, 1, 3), np.float32), np.zeros((1, 1, 3), np.float32))


@dataclass
class Asked:
    """What a harmonizer was asked."""

    foreground: Any
    mask: Any
    reference: Any
    valid: Any
    placement: Any


class FakeHarmonizer:
    """Answers with a look that makes everything the reference's mean colour.

    Attributes:
        asked: everything it was asked so far. error: what it raises instead, if anything.
        gate: cleared, it does not answer until it is set.
    """

    def __init__(self) -> None:
        self.device = SimpleNamespace(name="cpu", label="Abacus", reason="")
        self.asked: list[Asked] = []
        self.loaded: list[str] = []
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()

    def load(self, model: str) -> FakeHarmonizer:
        self.loaded.append(model)
        return self

    def look(
        self,
        foreground,
        mask,
        reference,
        *,
        reference_valid=None,
        placement=None,
        foreground_known=None,
    ) -> Look:
        assert threading.current_thread().name == "live looks"
        # Copies: proxies of masks are painted in.
        self.asked.append(Asked(foreground, mask.copy(), reference, reference_valid, placement))
        assert self.gate.wait(10)
        if self.error is not None:
            raise self.error
        weight = np.ones(reference.shape[:2]) if reference_valid is None else reference_valid
        red, green, blue = np.average(reference, axis=(0, 1), weights=np.dstack([weight] * 3))
        return painting_look((round(red), round(green), round(blue)))
