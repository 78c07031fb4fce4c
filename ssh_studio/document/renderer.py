"""The picture on the canvas: what a window shows of the document, in 8 bits, fast.

A frame of a drag costs one warp and one blend: every layer is kept finished (look, adjustments,
mask) at the size that is shown, and so is all that lies below the layer that changes.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.kept import Kept, tidy
from ssh_studio.document.layer import Image, Layer, LayerId
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.moving import Moving
from ssh_studio.document.pending import Pending
from ssh_studio.document.placing import Placement, View
from ssh_studio.document.pyramid import Pyramid
from ssh_studio.document.toning import Finish, FinishedLevel, Tone, ToneRegion, Tones

__all__ = ["Renderer", "Tone", "ToneRegion", "Tones", "View"]

DEFAULT_BUDGET = 768 << 20
"""Bytes of kept levels."""
_PILES = 4
"""Pictures of what lies below that are kept: two for comparing, for two views side by side."""
_BAND_PIXELS = 1 << 18
_PIECES = 60
"""Of a layer in motion, how many are prepared at most before it is shown with its new look."""
_AHEAD = 256
"""Pixels around what is seen that are prepared later: what a hand moves into the window next."""

Rgba = NDArray[np.uint8]


@dataclass(frozen=True)
class _Shown:
    """What decides how a layer looks in a given view: the same key, the same pixels."""

    image: int
    revision: int
    transform: Transform
    opacity: float
    finish: Finish


class _Part(NamedTuple):
    """The ground (layer is None: background and size of the document), or a layer, of one frame."""

    key: _Shown | tuple[int, int, int]
    layer: Layer | None


class _Pile:
    """The lowest parts of a frame as one picture, computed where it is asked for."""

    def __init__(self, view: View, parts: list[_Part]) -> None:
        self.view, self.parts = view, parts
        self.keys = [part.key for part in parts]
        self.pixels = np.empty((view.height, view.width, 4), np.uint8)
        self.pending = Pending(view.width, view.height)


class Renderer:
    """Renders views of documents and keeps what the next frame will need.

    May be used from several threads, one at a time.
    """

    def __init__(self, budget: int = DEFAULT_BUDGET) -> None:
        """With so many bytes for kept levels; what the current frame needs comes on top."""
        self.budget = budget
        self._lock = threading.RLock()
        self._kept: dict[tuple[int, int], Kept] = {}
        self._piles: list[_Pile] = []
        self._recent: deque[tuple[View, list[object]]] = deque(maxlen=_PILES)
        self._clock = 0

    @property
    def nbytes(self) -> int:
        """Bytes in kept levels."""
        return sum(kept.nbytes for kept in self._kept.values())

    def render(
        self,
        state: State,
        view: View,
        tones: Tones | None = None,
        *,
        rect: Rect | None = None,
        only: Callable[[Layer], bool] | None = None,
        draft: bool = False,
    ) -> Rgba:
        """What a window shows.

        Args:
            state: of the document. What lies outside its rectangle is transparent.
            view: the window.
            tones: looks by layer, for the layers that have one.
            rect: the view pixels that are wanted; all of them if left out.
            only: which layers are drawn; all visible ones if left out.
            draft: enlarged and turned layers are sampled faster and a little softer, as is good
                enough while something moves.

        Returns:
            HxWx4 uint8 premultiplied RGBA of the part of `rect` inside the view; the caller's own.
        """
        area = view.rect if rect is None else rect.intersected(view.rect)
        if area.is_empty:
            return np.zeros((area.height, area.width, 4), np.uint8)
        with self._lock:
            self._clock += 1
            parts = _parts(state, tones or {}, only)
            pile = self._pile(view, parts)
            result = self._below(state, pile, area).copy()
            for part in parts[len(pile.keys) :]:
                self._draw(result, area, view, state, part, draft=draft)
            self._recent.appendleft((view, [part.key for part in parts]))
            self._tidy()
        return result

    @staticmethod
    def below(state: State, layer_id: LayerId) -> State:
        """The document with only what lies beneath a layer."""
        return replace(state, layers=state.layers[: state.index(layer_id)], active=None)

    def proxy(self, layer: Layer, side: int) -> tuple[NDArray[np.uint8], Coverage]:
        """A small copy of a layer's picture, without look and adjustments, and of its mask.

        Hidden colours have no part in it where something shows. Its longer side has at most `side`
        pixels, and more than half of them if the picture has. HxWx3 and HxW, both copies.
        """
        with self._lock:
            self._clock += 1
            pyramid = self._source(layer.image, layer.mask).pyramid
            pyramid.refresh()
            level = 0
            while max(pyramid.rect(level)) > side and level < pyramid.highest:
                level += 1
            colour, coverage = pyramid.part(level, pyramid.rect(level))
            self._tidy()
            assert coverage is not None  # A layer has a mask.
            return np.array(colour, np.uint8), coverage.copy()

    def prepare(
        self, layer: Layer, tone: Tone | None, *, around: Callable[[], bool] | None = None
    ) -> None:
        """Finish what the last frames showed of a layer with another tone, for the next one.

        For another thread than the frames', which are rendered meanwhile.

        Args:
            layer: the layer.
            tone: its look; None for none.
            around: finish what lies around that as well, which is seen when something is moved,
                until this says to stop. Asked often.
        """
        finish = Finish(tone, layer.adjustments)
        with self._lock:
            views = list(dict.fromkeys(view for view, _ in self._recent))
            kept = self._source(layer.image, layer.mask)
        for view in views:
            place = _placed(layer, kept.pyramid, view)
            seen = view.rect.intersected(place.bounds)
            if seen.is_empty:
                continue
            with self._lock:
                # In this order: what is painted from now on is made anew when the level is used.
                level = kept.found(finish, place.level)
                if level is None:
                    level = FinishedLevel(kept.pyramid, layer.mask, finish, place.level)
                    level.is_shown = False
                elif not level.is_shared:
                    continue
                kept.pyramid.refresh()
                motion = kept.motion(_placed(layer, kept.pyramid, view, draft=True))
            if motion is None:
                wanted = place.source(seen).grown(_AHEAD if around is not None else 0)
                inside = wanted.intersected(kept.pyramid.rect(place.level))
                level.complete(inside, self._lock, around or _never)
            else:
                motion = self._follow(motion, level)
            with self._lock:
                level.used = self._clock
                level.is_shown = True
                kept.keep(level)
                if motion is not None:
                    kept.keep_moving(motion)

    def _follow(self, motion: Moving, level: FinishedLevel) -> Moving:
        """Finish a layer in motion with a level; it does not wait meanwhile."""
        result = motion if motion.level is level else motion.of(level)
        shown = motion if motion is not result and motion.level.is_shared else None
        # What is ahead is asked for each time anew: it is being moved on.
        for _ in range(_PIECES):
            # What is shown has the old look until the new one is there.
            while shown is not None and shown.step(self._ahead(shown), self._lock):
                pass
            if not result.step(self._ahead(motion), self._lock):
                break
        with self._lock:
            result.follow(motion)
        return result

    def _ahead(self, motion: Moving) -> Rect:
        with self._lock:
            return motion.ahead()

    def forget(self) -> None:
        """Drop all that is kept."""
        with self._lock:
            self._kept.clear()
            self._piles.clear()
            self._recent.clear()

    # What lies below

    def _pile(self, view: View, parts: list[_Part]) -> _Pile:
        """The picture of the lowest parts that is best to start from, kept or new and empty."""
        keys: list[object] = [part.key for part in parts]
        # What did not change since a frame of the same view will not change in the next either.
        still = [_common(keys, old) for seen, old in self._recent if seen == view]
        wanted = max([1, *(count for count in still if count < len(keys))])
        fitting = [
            pile
            for pile in self._piles
            if pile.view == view and _common(keys, list(pile.keys)) == len(pile.keys)
        ]
        best = max(fitting, key=lambda pile: len(pile.keys), default=None)
        if best is None or len(best.keys) < wanted:
            best = _Pile(view, parts[:wanted])
            self._piles.append(best)
        else:
            self._piles.remove(best)
            self._piles.append(best)
        del self._piles[:-_PILES]
        return best

    def _below(self, state: State, pile: _Pile, area: Rect) -> Rgba:
        """A rectangle of a pile, brought up to date; a view of it."""
        for piece in pile.pending.pieces(area):
            pixels = np.zeros((piece.height, piece.width, 4), np.uint8)
            for part in pile.parts:
                self._draw(pixels, piece, pile.view, state, part)
            pile.pixels[piece.slices] = pixels
        return pile.pixels[area.slices]

    # Parts

    def _draw(
        self,
        result: Rgba,
        area: Rect,
        view: View,
        state: State,
        part: _Part,
        *,
        draft: bool = False,
    ) -> None:
        """Lay a part onto `result`, which is the rectangle `area` of the view."""
        seen = view.shown(state.rect).intersected(area)
        if seen.is_empty:
            return
        if part.layer is None:
            if state.background is not None:
                self._draw_background(result, area, seen, view, state.background)
            return
        layer, opaque = part.layer, state.background is not None
        assert isinstance(part.key, _Shown)
        finish = part.key.finish
        kept = self._source(layer.image, layer.mask)
        place = _placed(layer, kept.pyramid, view, draft=draft)
        if seen.intersected(place.bounds).is_empty:
            return
        level = kept.level(layer, finish, place.level)
        level.used = self._clock
        moving = None
        if draft:
            moving = kept.moved(place, seen, level, _around(view))
        else:
            kept.rest()
        seen = seen.intersected(place.bounds) if moving is None else moving.seen
        if seen.is_empty:
            return
        target = result[seen.moved(-area.left, -area.top).slices]
        if moving is not None and layer.opacity == 1:
            moving.motion.lay(target, moving.own)
            return
        found = moving.motion.part(moving.own) if moving else place.sample(level.part, seen)
        patch = np.asarray(found, np.uint8)
        if layer.opacity < 1:
            patch = np.asarray(
                cv2.convertScaleAbs(np.ascontiguousarray(patch), alpha=layer.opacity)
            )
        _blend(target, patch, opaque=opaque)

    def _draw_background(
        self, result: Rgba, area: Rect, seen: Rect, view: View, image: Image
    ) -> None:
        pyramid = self._source(image, None).pyramid
        matrix = view.over(np.eye(2, 3))
        place = Placement(matrix, image.width, image.height, pyramid.highest)
        seen = seen.intersected(place.bounds)
        if seen.is_empty:
            return
        colour = place.sample(lambda rect: pyramid.part(place.level, rect)[0], seen)
        target = result[seen.moved(-area.left, -area.top).slices]
        target[...] = cv2.cvtColor(colour, cv2.COLOR_RGB2RGBA)

    # Memory

    def _source(self, image: Image, mask: Mask | None) -> Kept:
        key = image.key, id(mask)
        kept = self._kept.get(key)
        if kept is None or not kept.pyramid.belongs_to(image, mask):
            kept = self._kept[key] = Kept(image, mask)
        kept.used = self._clock
        return kept

    def _tidy(self) -> None:
        """Drop what belongs to pictures that are gone, and the longest unused beyond the budget."""
        for key, kept in list(self._kept.items()):
            if kept.pyramid.is_orphaned:
                del self._kept[key]
        tidy(self._kept.values(), self.nbytes - self.budget, self._clock)


def _never() -> bool:
    return False


def _parts(state: State, tones: Tones, only: Callable[[Layer], bool] | None) -> list[_Part]:
    """What is drawn, the lowest first."""
    background = state.background.key if state.background is not None else 0
    parts = [_Part((background, state.width, state.height), None)]
    for layer in state.layers:
        if layer.visible and layer.opacity > 0 and (only is None or only(layer)):
            finish = Finish(tones.get(layer.id), layer.adjustments)
            revision = layer.mask.revision
            key = _Shown(layer.image.key, revision, layer.transform, layer.opacity, finish)
            parts.append(_Part(key, layer))
    return parts


def _placed(layer: Layer, pyramid: Pyramid, view: View, *, draft: bool = False) -> Placement:
    """How a layer lies in a view."""
    width, height = layer.image.width, layer.image.height
    matrix = view.over(layer.transform.matrix(width, height))
    return Placement(matrix, width, height, pyramid.highest, draft=draft)


def _around(view: View) -> Rect:
    """How far a layer in motion is kept: twice the view, which costs nothing until it is seen."""
    width, height = view.width // 2, view.height // 2
    return Rect(-width, -height, view.width + width, view.height + height)


def _common(first: list[object], second: list[object]) -> int:
    """How many are the same from the start."""
    for count, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return count
    return min(len(first), len(second))


def _blend(target: Rgba, patch: Rgba, *, opaque: bool) -> None:
    """Lay premultiplied pixels over others, in place; `opaque`: what lies below is all opaque."""
    # In bands: of a cut-out, some show nothing or all. Not in many: every call to OpenCV gives
    # Python's lock away, and a thread that makes a look may have it next.
    step = max(1, _BAND_PIXELS // patch.shape[1])
    for top in range(0, len(patch), step):
        _blend_band(target[top : top + step], patch[top : top + step], opaque)


def _blend_band(target: Rgba, patch: Rgba, opaque: bool) -> None:
    patch = np.ascontiguousarray(patch)
    alpha = cv2.extractChannel(patch, 3)
    if not cv2.hasNonZero(alpha):
        return
    hides = cv2.bitwise_not(alpha)
    if not cv2.hasNonZero(hides):
        target[...] = patch
        return
    # To four channels; the fourth becomes 255, which leaves an alpha of 255 what it is.
    factor = cv2.cvtColor(hides, cv2.COLOR_GRAY2BGRA)
    if not opaque:
        cv2.insertChannel(hides, factor, 3)
    cv2.multiply(target, factor, dst=factor, scale=1 / 255)
    cv2.add(factor, patch, dst=target)
