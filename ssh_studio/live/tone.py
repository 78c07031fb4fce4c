"""A look with an amount, as the renderer takes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ssh_studio.document.codec import Pixels
from ssh_studio.document.layer import LookSettings

if TYPE_CHECKING:
    from ssh_studio.document.toning import ToneRegion
    from ssh_studio.engine import Look

__all__ = ["LookTone", "Share", "share_of"]


class Share(NamedTuple):
    """How much of a look is used; `engine.Amount`, without importing the engine for it."""

    strength: float = 1.0
    light: float = 1.0
    colour: float = 1.0


def share_of(settings: LookSettings) -> Share:
    """What a layer's settings say."""
    return Share(settings.strength, settings.light, settings.colour)


class LookTone:
    """A look with an amount: a `document.renderer.Tone`. Never changes; any thread may call it.

    Preview and export are the same arithmetic: `Look.apply`. Equal are tones of the same look in
    the same amount.
    """

    def __init__(self, look: Look, share: Share | None = None) -> None:
        """Take a look.

        Args:
            look: the look.
            share: how much of it; all if left out.
        """
        self.look = look
        self.share = share or Share()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LookTone) and self.look is other.look and self.share == other.share

    def __hash__(self) -> int:
        return hash((id(self.look), self.share))

    def with_share(self, share: Share) -> LookTone:
        """The same look in another amount; costs nothing."""
        return LookTone(self.look, share)

    def to_cube(self, path: Path | str) -> None:
        """Write it as a `.cube` file, its light map averaged.

        Raises:
            WriteError: the file cannot be written.
        """
        from ssh_studio.engine import Amount

        self.look.to_cube(path, amount=Amount(*self.share))

    def __call__(self, pixels: Pixels, region: ToneRegion) -> Pixels:
        """Apply it.

        Args:
            pixels: HxWx3 uint8 or uint16 of the layer's picture. Not changed.
            region: which part of the layer's picture they are.

        Returns:
            HxWx3 of the same type.
        """
        from ssh_studio.engine import Region

        where = Region(region.left, region.top, region.width, region.height)
        return self.look.apply(pixels, **self.share._asdict(), region=where)
