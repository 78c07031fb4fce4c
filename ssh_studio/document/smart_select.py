"""Smart select: the object in a box, found by GrabCut and refined with scribbles.

The colours in and around the box are worked out on a bounded copy (Rother, Kolmogorov, Blake:
GrabCut, 2004); the edge then follows the picture at full size. What the box alone says is kept, so
that a scribble costs what it changes and not what the picture costs.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document import grabcut
from ssh_studio.document.codec import Pixels
from ssh_studio.document.edges import shrunk
from ssh_studio.document.enlarging import FullSize
from ssh_studio.document.geometry import Rect
from ssh_studio.document.grabcut import Copy, Labels, Models, Scribble
from ssh_studio.document.mask import Coverage
from ssh_studio.errors import MaskError

__all__ = ["LIMIT", "Scribble", "SmartSelect"]

LIMIT = 250_000
"""Pixels of the copy that GrabCut works on."""

_COARSE_LIMIT = 80_000
"""Pixels of the copy of the first rounds: most of the work is done there, cheaply."""
_COARSE_ROUNDS = 5
_SCRIBBLE_LIMIT, _SCRIBBLE_ROUNDS = 50_000, 2
"""After a scribble: few rounds on a smaller copy, because what is known of the colours is kept."""
_STROKE_LIMIT, _STROKE_ROUNDS = 60_000, 2
"""Of one stroke of the quick brush: it has to keep up with the hand."""
_MARGIN = 0.35
"""How far around the box, as a part of its size, colours are taken for the surroundings'."""
_LEAST_SIDE = 4
"""Layer pixels that a box needs in either direction."""
_NEAR = 24
"""Pixels of the finer copy around what a scribble changed that are decided anew."""


@dataclass(frozen=True)
class _Copies:
    """The window around a box, small, and smaller for what scribbles say."""

    fine: Copy
    coarse: Copy


@dataclass(frozen=True)
class _Known:
    """What is known so far, so that the next scribble costs what it changes.

    labels: of the coarse copy; models: the colours, None where nothing could be told apart yet.
    finely: labels of the fine copy. adds, removes: the scribbles that are in it.
    """

    labels: Labels
    models: Models | None
    finely: Labels
    adds: tuple[Scribble, ...] = ()
    removes: tuple[Scribble, ...] = ()

    def is_within(self, adds: Sequence[Scribble], removes: Sequence[Scribble]) -> bool:
        """Whether these are the scribbles that are in it, or these and some more."""
        count = len(self.adds), len(self.removes)
        return tuple(adds[: count[0]]) == self.adds and tuple(removes[: count[1]]) == self.removes


class SmartSelect:
    """Selects in one layer's picture.

    It goes on from what it found last; it may be called from any thread, one call at a time.
    """

    def __init__(self, pixels: Pixels, *, limit: int = LIMIT) -> None:
        """Prepare; costs nothing yet.

        Args:
            pixels: HxWx3, uint8 or uint16, of the uncut picture. Not changed.
            limit: pixels of the copy that the work is done on.
        """
        self._pixels = pixels
        self._limit = limit
        self._box: Rect | None = None
        self._key: tuple[Rect, Rect, bool] | None = None
        self._copies: _Copies
        self._boxed: _Known
        self._last: _Known
        self._full = FullSize(pixels)

    @property
    def rect(self) -> Rect:
        """All of the picture."""
        return Rect.of(self._pixels.shape[1], self._pixels.shape[0])

    def from_box(self, box: Rect, *, cancel: Callable[[], bool] | None = None) -> Coverage:
        """The object inside a box.

        Args:
            box: in layer pixels; the object touches its sides nowhere or nearly. May reach beyond
                the picture.
            cancel: asked now and then.

        Returns:
            HxW of the picture, 0 to 255, 0 outside the box.

        Raises:
            MaskError: the box is too small or outside, or nothing in it stands out.
            CancelledError: `cancel` said so.
        """
        self._box = self._checked(box)
        return self.refine((), (), cancel=cancel)

    def refine(
        self,
        foreground: Sequence[Scribble],
        background: Sequence[Scribble],
        *,
        box: Rect | None = None,
        cancel: Callable[[], bool] | None = None,
    ) -> Coverage:
        """The object inside the box, with what the user has said about it.

        Args:
            foreground: all scribbles so far on the object; may leave the box.
            background: all scribbles so far beside it. Where both kinds cross, the later kind,
                this one, counts.
            box: as in `from_box`; left out: the one that was given last, else the whole picture.
            cancel: asked now and then.

        Returns, Raises:
            As `from_box`.
        """
        if box is not None:
            self._box = self._checked(box)
        drawn = self._box or self.rect
        if self._box is None and not foreground:
            raise MaskError("Draw a box around the object first, or scribble over it.")
        inside = self._around(drawn, foreground)
        window = self._around(self._window(drawn, inside), background)
        self._begin(window, drawn, cancel)
        known = self._last
        if not known.is_within(foreground, background):
            known = self._boxed
        if (len(foreground), len(background)) != (len(known.adds), len(known.removes)):
            known = _corrected(
                self._copies, known, (drawn, inside), (foreground, background), cancel
            )
        self._last = known
        found = grabcut.tidied(known.finely)
        if not found.any():
            raise MaskError(
                "Nothing in the box stands out from its surroundings. Draw it closer around the"
                " object, or scribble over the object."
            )
        return self._full.enlarged(self._copies.fine, found, inside, cancel)

    def from_stroke(
        self, stroke: Scribble, reach: float, *, cancel: Callable[[], bool] | None = None
    ) -> tuple[Rect, Coverage]:
        """What a brush stroke touches, out to the edges of the picture around it.

        Args:
            stroke: on the object. reach: layer pixels beside it that the selection may grow by.
            cancel: asked now and then.

        Returns:
            A rectangle and the coverage in it, which holds all of the stroke's middle.

        Raises:
            MaskError: the stroke lies outside. CancelledError: `cancel` said so.
        """
        drawn = self._around(Rect(0, 0, 0, 0), [Scribble(stroke.points, 0)])
        if drawn.is_empty:
            raise MaskError("Paint on the layer.")
        inside = drawn.grown(math.ceil(stroke.size / 2 + reach)).intersected(self.rect)
        window = inside.grown(max(8, math.ceil(reach / 2))).intersected(self.rect)
        copy = self._copy(window, _STROKE_LIMIT)
        labels = np.full(copy.pixels.shape[:2], grabcut.OUT, np.uint8)
        for size, label in (
            (2 * reach, grabcut.MAYBE_OUT),
            (0, grabcut.MAYBE_IN),
            (-0.2 * stroke.size, grabcut.IN),
        ):
            line = Scribble(stroke.points, max(stroke.size + size, 1))
            grabcut.draw(labels, copy, line, label)
        labels, _ = grabcut.cut(copy.pixels, labels, _STROKE_ROUNDS, cancel)
        _, parts = cv2.connectedComponents(grabcut.is_in(labels), connectivity=4)
        touched = np.unique(parts[labels == grabcut.IN])
        found = np.isin(parts, touched[touched > 0]).astype(np.uint8) * np.uint8(255)
        return inside, self._full.enlarged(copy, found, inside, cancel)[inside.slices]

    def _begin(self, window: Rect, drawn: Rect, cancel: Callable[[], bool] | None) -> None:
        """Find what the box says without any scribble, if that is not known."""
        certain = self._box is not None
        key = (window, drawn, certain)
        if self._key == key:
            return
        fine = self._copy(window, self._limit)
        coarse = _smaller(fine, _COARSE_LIMIT)
        labels = grabcut.first_labels(coarse, drawn, certain=certain)
        labels, models = grabcut.cut(coarse.pixels, labels, _COARSE_ROUNDS, cancel)
        finely = labels
        if fine.pixels.shape != coarse.pixels.shape:
            finely = _settled(fine, labels, drawn)
            everywhere = np.ones(finely.shape, bool)
            finely = grabcut.cut_near(fine.pixels, finely, everywhere, models, cancel)
        coarse = _smaller(fine, _SCRIBBLE_LIMIT)
        labels = _resized(labels, coarse)
        self._copies = _Copies(fine, coarse)
        self._boxed = self._last = _Known(labels, models, finely)
        self._key = key

    def _checked(self, box: Rect) -> Rect:
        inside = box.intersected(self.rect)
        if inside.is_empty and not box.is_empty:
            raise MaskError("The box lies outside the layer. Draw it around an object on it.")
        if min(inside.width, inside.height) < _LEAST_SIDE:
            raise MaskError("The box is too small. Draw it around the whole object.")
        return inside

    def _around(self, window: Rect, scribbles: Sequence[Scribble]) -> Rect:
        """A rectangle inside the picture made larger for all that is scribbled there."""
        for points, size in scribbles:
            for x, y in points:
                reach = size / 2 + 8
                near = Rect(*(round(end) for end in (x - reach, y - reach, x + reach, y + reach)))
                window = window.united(near.intersected(self.rect))
        return window

    def _window(self, drawn: Rect, inside: Rect) -> Rect:
        """The box with what stands around it; larger only where scribbles lead beyond that."""
        window = self._with_margin(drawn)
        beyond = inside.grown(8).intersected(self.rect)
        return window if window.united(beyond) == window else self._with_margin(inside)

    def _with_margin(self, rect: Rect) -> Rect:
        margin = max(8, round(_MARGIN * max(rect.width, rect.height)))
        return rect.grown(margin).intersected(self.rect)

    def _copy(self, window: Rect, limit: int) -> Copy:
        pixels = shrunk(self._pixels[window.slices], *_size_within(window, limit))
        if pixels.dtype == np.uint16:
            pixels = np.rint(pixels / np.float32(257)).astype(np.uint8)
        return _made(np.ascontiguousarray(pixels, np.uint8), window)


def _made(pixels: Pixels, window: Rect) -> Copy:
    height, width = pixels.shape[:2]
    return Copy(pixels, window, width / window.width, height / window.height)


def _smaller(copy: Copy, limit: int) -> Copy:
    """A copy of a copy: making one of the picture costs much more."""
    size = _size_within(copy.window, min(limit, copy.pixels.shape[0] * copy.pixels.shape[1]))
    return _made(np.ascontiguousarray(shrunk(copy.pixels, *size)), copy.window)


def _size_within(window: Rect, limit: int) -> tuple[int, int]:
    """Width and height of a copy of no more than so many pixels or so."""
    scale = min(1.0, math.sqrt(limit / (window.width * window.height)))
    return max(1, round(window.width * scale)), max(1, round(window.height * scale))


def _corrected(
    copies: _Copies,
    known: _Known,
    rects: tuple[Rect, Rect],
    scribbles: tuple[Sequence[Scribble], Sequence[Scribble]],
    cancel: Callable[[], bool] | None,
) -> _Known:
    """With what the scribbles say; where they say nothing, all stays as it was.

    Args:
        known: before them. rects: the box; and with the scribbles that leave it.
        scribbles: on the object and beside it, those that are known, too.
    """
    drawn, inside = rects
    coarse, fine = copies.coarse, copies.fine
    said = known.labels.copy()
    # Where scribbles leave the box, the object may.
    wide, box = coarse.slices(inside), coarse.slices(drawn)
    said[wide] = np.maximum(said[wide], grabcut.MAYBE_OUT)
    said[box] = known.labels[box]
    said = grabcut.with_scribbles(coarse, said, *scribbles)
    cut, models = grabcut.cut(coarse.pixels, said, _SCRIBBLE_ROUNDS, cancel, known.models)
    labels, where = grabcut.touched_only(known.labels, cut)
    size = 2 * _NEAR + 1
    around = _resized(where.astype(np.uint8), fine)
    near = cv2.dilate(around, np.ones((size, size), np.uint8)) > 0
    settled = grabcut.with_scribbles(fine, _settled(fine, labels, inside), *scribbles)
    # Beyond, all is as certain as can be: it only shows the cut where it has to end.
    beyond = np.where(grabcut.is_in(known.finely), grabcut.IN, grabcut.OUT)
    settled = np.where(near, settled, beyond).astype(np.uint8)
    settled = grabcut.cut_near(fine.pixels, settled, near, models, cancel)
    finely = np.where(near, settled, known.finely)
    return _Known(labels, models, finely, tuple(scribbles[0]), tuple(scribbles[1]))


def _settled(fine: Copy, labels: Labels, inside: Rect) -> Labels:
    """Labels of the finer copy, from those of the coarser one: open only along the edge."""
    finely = grabcut.first_labels(fine, inside, certain=True)
    grabcut.settle(finely, _resized(grabcut.is_in(labels), fine))
    return finely


def _resized(values: NDArray[np.uint8], copy: Copy) -> NDArray[np.uint8]:
    size = copy.pixels.shape[1], copy.pixels.shape[0]
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_NEAREST), np.uint8)
