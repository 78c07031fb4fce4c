"""A look with an amount, as the renderer takes it."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ssh_studio.document.codec import Pixels
from ssh_studio.document.layer import LookSettings

if TYPE_CHECKING:
    from ssh_studio.document.toning import ToneRegion
    from ssh_studio.engine import Look, Region
    from ssh_studio.engine.look import Parts

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
        return self.look.apply(pixels, **self.share._asdict(), region=_region(region))

    @property
    def kind(self) -> Hashable:
        """Equal for all amounts of the same look that are mixed of the same parts."""
        return self.look, self._is_apart

    def parts(self, pixels: Pixels, region: ToneRegion) -> Parts:
        """What a slider keeps of HxWx3 uint8 or uint16; see `Look.parts`."""
        return self.look.parts(pixels, apart=self._is_apart, region=_region(region))

    def of_parts(self, pixels: Pixels, parts: Parts) -> Pixels:
        """The same as a call, bit for bit, from the parts of these pixels."""
        from ssh_studio.engine import Amount

        return self.look.of_parts(pixels, parts, Amount(*self.share))

    @property
    def _is_apart(self) -> bool:
        from ssh_studio.engine import Amount

        return Amount(*self.share).is_apart


def _region(region: ToneRegion) -> Region:
    from ssh_studio.engine import Region

    return Region(*region)
