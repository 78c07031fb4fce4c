"""From a request to a look, in the worker: what lies beneath, rendered small, and the engine."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Matrix, Rect, bounds_of
from ssh_studio.document.layer import Layer, Reference
from ssh_studio.document.mask import Coverage
from ssh_studio.document.renderer import Renderer, Tones, View
from ssh_studio.live.proxies import Proxies, factor_of
from ssh_studio.live.requests import LookRequest, beneath
from ssh_studio.live.tone import LookTone, share_of

if TYPE_CHECKING:
    from ssh_studio.engine import Look

__all__ = ["Estimator", "HarmonizerLike", "Load", "Outcome", "RendererLike", "load_harmonizer"]

REFERENCE_SIDE = 640
"""Pixels of the longer side of what is rendered as reference, at most."""
_LEAST = 8
"""The engine takes no smaller pictures."""
_MARGIN = 0.5
"""Of a layer's longer side: how far around it `Reference.BENEATH` reaches."""
_MODELS = 2
"""Models that stay loaded."""


class HarmonizerLike(Protocol):
    """What is used of `engine.Harmonizer`."""

    @property
    def device(self) -> Any: ...  # noqa: ANN401 - engine.Device, or a test's

    def look(
        self,
        foreground: NDArray[Any],
        mask: NDArray[Any],
        reference: NDArray[Any],
        *,
        reference_valid: NDArray[Any] | None = None,
        placement: Matrix | None = None,
        foreground_known: NDArray[Any] | None = None,
    ) -> Look: ...


class RendererLike(Protocol):
    """What is used of `document.renderer.Renderer`."""

    def render(self, state: State, view: View, tones: Tones | None = None) -> NDArray[np.uint8]: ...


Load = Callable[[str], HarmonizerLike]
"""Loads a model by name."""


def load_harmonizer(model: str, device: str = "auto") -> HarmonizerLike:
    """The default: an installed model on the fastest device that computes right.

    For a thread beside the window's, which is left as many cores as it takes.
    """
    from ssh_studio.engine import Harmonizer
    from ssh_studio.engine.device import compute_on_half_the_cores

    compute_on_half_the_cores()
    harmonizer = Harmonizer.load(model, device)
    harmonizer.warm_up()
    return harmonizer


@dataclass(frozen=True)
class Outcome:
    """What came of a request.

    tone: the look, ready to be applied; None where nothing of the layer shows in the document or
    nothing lies beneath it. milliseconds: from the beginning of the work to its end, None if no
    look was estimated. device: what to call it, empty if none was used. reason: why it is not a
    faster one, or empty.
    """

    tone: LookTone | None = None
    milliseconds: float | None = None
    device: str = ""
    reason: str = ""


class _Ground(NamedTuple):
    """The reference.

    colours: hxwx3 uint8. valid: hxw uint8, None where all of it counts. view: what of the
    document's proxy they are.
    """

    colours: NDArray[np.uint8]
    valid: Coverage | None
    view: View


class Estimator:
    """Estimates looks. Belongs to the worker's thread from the first call on."""

    def __init__(self, load: Load, renderer: RendererLike | None = None) -> None:
        """Take what loads models; a renderer given here is used in the worker's thread only."""
        self._load = load
        self._renderer = renderer or Renderer()
        self._proxies = Proxies()
        self._harmonizers: dict[str, HarmonizerLike] = {}

    def load(self, model: str) -> Outcome:
        """Make a model ready.

        Raises:
            ModelError, DeviceError: as `Harmonizer.load`; or whatever went wrong.
        """
        return _outcome(self._harmonizer(model))

    def estimate(self, request: LookRequest) -> Outcome:
        """The look of a request: the pinned one, or an estimate.

        Raises:
            StudioError: with a sentence. Whatever else went wrong in the engine.
        """
        # First of all: it will not be told again.
        self._proxies.refresh(request.painted)
        if (pinned := request.layer.look.pinned) is not None:
            return Outcome(self.revive(pinned.values))
        harmonizer = self._harmonizer(request.layer.look.model)
        start = time.perf_counter()
        state, layer = request.state, request.layer
        factor = factor_of(state.width, state.height)
        small = self._proxies.layer(layer, factor)
        shown = _shown(small)
        ground = self._ground(request, small, shown) if shown is not None else None
        if ground is None or min(small.image.pixels.shape[:2]) < _LEAST:
            return _outcome(harmonizer)
        image = small.image
        look = harmonizer.look(
            image.pixels,
            small.mask.pixels,
            ground.colours,
            reference_valid=ground.valid,
            placement=ground.view.over(small.transform.matrix(image.width, image.height)),
            foreground_known=self._proxies.known(layer.image),
        )
        tone = LookTone(_in_layer(look, layer, small), share_of(layer.look))
        return _outcome(harmonizer, tone, 1000 * (time.perf_counter() - start))

    def revive(self, values: dict[str, Any]) -> LookTone:
        """A look that was saved as plain values.

        Raises:
            PictureError: it is none.
        """
        from ssh_studio.engine import Look

        return LookTone(Look.from_dict(values))

    def _harmonizer(self, model: str) -> HarmonizerLike:
        # The one that was used last stands last.
        harmonizer = self._harmonizers.pop(model, None) or self._load(model)
        self._harmonizers[model] = harmonizer
        while len(self._harmonizers) > _MODELS:
            del self._harmonizers[next(iter(self._harmonizers))]
        return harmonizer

    def _ground(self, request: LookRequest, small: Layer, shown: Rect) -> _Ground | None:
        """The reference of a layer, None if there is none; `shown` in the document's proxy."""
        layers = beneath(request.state, request.layer)
        state = self._proxies.state(request.state, layers)
        if shown.intersected(state.rect).is_empty:
            return None
        window = state.rect
        if small.look.reference is Reference.BENEATH:
            margin = round(_MARGIN * max(shown.width, shown.height)) + 1
            window = shown.grown(margin).intersected(state.rect)
        view = View.whole(window.width, window.height, REFERENCE_SIDE)
        width, height = max(_LEAST, view.width), max(_LEAST, view.height)
        view = View(window.left, window.top, view.scale, width, height)
        rgba = self._renderer.render(state, view, request.tones)
        valid = np.asarray(cv2.extractChannel(rgba, 3), np.uint8)
        region = request.layer.region
        if region is not None and small.look.reference is Reference.PAINTED:
            painted = self._proxies.mask(region).pixels
            if painted.any():
                counts = cv2.resize(painted, (width, height), interpolation=cv2.INTER_AREA)
                valid = np.asarray(cv2.multiply(valid, counts, scale=1 / 255), np.uint8)
        if not cv2.hasNonZero(valid):
            return None
        return _Ground(_straight(rgba), None if valid.min() == 255 else valid, view)


def _outcome(
    harmonizer: HarmonizerLike, tone: LookTone | None = None, milliseconds: float | None = None
) -> Outcome:
    device = harmonizer.device
    return Outcome(tone, milliseconds, device.label, device.reason)


def _shown(layer: Layer) -> Rect | None:
    """The document's pixels around what a mask shows; None for nothing."""
    left, top, width, height = cv2.boundingRect(layer.mask.pixels)
    if not width or not height:
        return None
    matrix = layer.transform.matrix(layer.image.width, layer.image.height)
    corners = np.array(
        [[left, left + width, left + width, left], [top, top, top + height, top + height]]
    )
    points = matrix[:, :2] @ corners + matrix[:, 2:]
    return bounds_of((float(x), float(y)) for x, y in points.T)


def _straight(rgba: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Colours of premultiplied pixels, before they were multiplied."""
    colours = np.asarray(cv2.cvtColor(rgba, cv2.COLOR_RGBA2RGB), np.uint8)
    alpha = rgba[..., 3:]
    if cv2.extractChannel(rgba, 3).min() == 255:
        return colours
    straight = colours.astype(np.float32) * 255 / np.maximum(alpha, 1)
    return straight.round().clip(0, 255).astype(np.uint8)


def _in_layer(look: Look, layer: Layer, small: Layer) -> Look:
    """A look whose light map lies over the layer's picture, not over its proxy.

    They differ by the pixels that fill no square.
    """
    image = layer.image
    factor = factor_of(image.width, image.height)
    across = small.image.width * factor / image.width
    down = small.image.height * factor / image.height
    if across == 1 and down == 1:
        return look
    left, top, width, height = look.frame
    frame = look.frame._replace(
        left=left * across, top=top * down, width=width * across, height=height * down
    )
    return replace(look, frame=frame)
