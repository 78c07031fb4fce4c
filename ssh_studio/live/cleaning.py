"""Colour spill: a layer's picture without the colours of its old surroundings, by the engine."""

from __future__ import annotations

from collections.abc import Callable

from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Mask

__all__ = ["cleaned"]


def cleaned(
    image: Image,
    mask: Mask,
    *,
    device: str = "auto",
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Image:
    """The picture with the object's own colours under the soft edge of a mask.

    For a worker's thread: the first call imports torch.

    Args:
        image: as it is shown now; what is cleaned is always its uncut one.
        mask: of its size, the caller's own.
        device: "auto" for the fastest one.
        progress: told 0 to 1. cancel: asked now and then.

    Returns:
        A new picture, whose `uncut` is the old one's.

    Raises:
        StudioError: sizes that do not fit, no such device, cancelled.
    """
    from ssh_studio.engine.device import choose_device
    from ssh_studio.engine.foreground import clean_edge

    pixels = clean_edge(
        image.uncut.pixels,
        mask.pixels,
        device=choose_device(device).name,
        progress=progress,
        cancel=cancel,
    )
    return image.cleaned(pixels)
