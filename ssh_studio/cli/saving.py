"""How `ssh-studio harmonize` writes its picture: the options, and what they mean for an export."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ssh_studio.cli.console import WrongUsageError

if TYPE_CHECKING:
    from ssh_studio.document.export_options import ExportOptions

__all__ = ["Compression", "Depth", "Dither", "Metadata", "Profile", "Quality", "Saving"]

_PROFILES = {
    "document": "document",
    "srgb": "srgb",
    "p3": "display-p3",
    "adobe-rgb": "adobe-rgb",
}
"""As they are typed, and as `ExportOptions` calls them."""
_METADATA = {"all": "all", "no-gps": "no-place", "none": "none"}

Depth = Annotated[
    int | None,
    typer.Option(
        metavar="8|16",
        help="Bits per channel of the result, e.g. --depth 16; the background's if left out.",
    ),
]
Dither = Annotated[
    bool,
    typer.Option(
        "--dither",
        help="Write 8 bits with noise of one level, against steps in smooth gradients.",
    ),
]
Profile = Annotated[
    str,
    typer.Option(
        metavar="|".join(_PROFILES),
        help="Colour profile of the result, e.g. --profile p3; document: the background's.",
    ),
]
Metadata = Annotated[
    str,
    typer.Option(
        metavar="|".join(_METADATA),
        help="How much of the background's EXIF, XMP and IPTC goes along, e.g. --metadata no-gps "
        "for all but where it was taken.",
    ),
]
Compression = Annotated[
    str | None,
    typer.Option(
        metavar="deflate|lzw|none", help="Of TIFF, e.g. --compression lzw; deflate if left out."
    ),
]
Quality = Annotated[
    int | None,
    typer.Option(
        metavar="1-100", help="Of JPEG, WebP and AVIF, e.g. --quality 90; 95 if left out."
    ),
]


class Saving:
    """What was asked for about the file; depth: 8 or 16, None for the background's.

    What is dithered has 8 bits.

    Raises:
        WrongUsageError: values that there are not, or that the output's format has no use for.
    """

    def __init__(
        self,
        output: Path,
        *,
        depth: int | None,
        dither: bool,
        profile: str,
        metadata: str,
        compression: str | None,
        quality: int | None,
    ) -> None:
        from ssh_studio.document.export_options import ExportOptions, Keep

        if depth not in (None, 8, 16):
            raise _wrong(f"--depth is 8 or 16, not {depth}.")
        _check_choice("--profile", profile, _PROFILES)
        _check_choice("--metadata", metadata, _METADATA)
        if dither and depth == 16:
            raise _wrong("--dither is for 8 bits: leave it or --depth 16 out.")
        self.depth = 8 if dither else depth
        options = ExportOptions(
            dither=dither, profile=_PROFILES[profile], metadata=Keep(_METADATA[metadata])
        )
        if compression is not None:
            _check_compression(output, compression)
            options = replace(options, compression=compression)
        if quality is not None:
            _check_quality(output, quality)
            options = replace(options, quality=quality)
        self._options = options

    @property
    def is_fine(self) -> bool:
        """Whether 16 bits are needed on the way, also of pictures of 8."""
        options = self._options
        return self.depth == 16 or options.dither or options.profile != "document"

    def options(self, depth: int) -> ExportOptions:
        """For an export of a background of this depth."""
        return replace(self._options, depth=self.depth or depth)


def _check_choice(option: str, value: str, choices: dict[str, str]) -> None:
    if value not in choices:
        raise _wrong(f"{option} is one of {', '.join(choices)}, not “{value}”.")


def _check_compression(output: Path, compression: str) -> None:
    from ssh_studio.document.codec_tiff import COMPRESSIONS
    from ssh_studio.document.writing import FORMATS

    if compression not in COMPRESSIONS:
        raise _wrong(f"--compression is one of {', '.join(COMPRESSIONS)}, not “{compression}”.")
    form = FORMATS.get(output.suffix.lower(), "TIFF")
    if form != "TIFF":
        raise _wrong(f"--compression is for TIFF, and {output} is {form}: leave it out.")


def _check_quality(output: Path, quality: int) -> None:
    from ssh_studio.document.writing import DEEP, FORMATS

    if not 1 <= quality <= 100:
        raise _wrong(f"--quality goes from 1 to 100, not {quality}.")
    # What is no picture's name at all is told of later.
    form = FORMATS.get(output.suffix.lower())
    if form in DEEP:
        raise _wrong(f"--quality is for JPEG, WebP and AVIF, and {output} is {form}: leave it out.")


def _wrong(sentence: str) -> WrongUsageError:
    return WrongUsageError("harmonize", sentence)
