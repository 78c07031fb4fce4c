"""What comes back of what is written: format x depth x alpha x profile x metadata, as a table.

python -m tests.unit.document.round_trip     prints it
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import astuple, dataclass, fields
from itertools import product
from pathlib import Path

import numpy as np
from PIL import Image

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import to_8_bits
from ssh_studio.document.icc import builtin
from ssh_studio.document.metadata import SOFTWARE, Metadata
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description tiff:Orientation="6" '
    b'exif:GPSLatitude="48,8N" dc:format="image/tiff"><exif:GPSLongitude>11,5E'
    b"</exif:GPSLongitude></rdf:Description></rdf:RDF></x:xmpmeta>"
)
IPTC = b"\x1c\x02\x05\0\4Lake\x1c\x02\x50\0\3Ann"
DPI = (300.0, 240.0)


@dataclass(frozen=True)
class Row:
    """One kind of file; the columns of the table. `values`: exact, near (lossy), or lost."""

    format: str
    written: str
    read: str
    values: str
    alpha: str
    profile: str
    exif: str
    xmp: str
    iptc: str
    dpi: str


def photo_exif(orientation: int = 6) -> bytes:
    """EXIF with a maker's note, a place, a size and a thumbnail, as cameras write it."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112], exif[0x0131] = "Maker", orientation, "Camera 1.0"
    details = exif.get_ifd(0x8769)
    details[0x9003], details[0x927C] = "2020:01:02 03:04:05", b"note of the maker"
    details[0xA002], details[0xA003] = 4000, 3000
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (48.0, 8.0, 15.0)
    return exif.tobytes().removeprefix(exif_blocks.JPEG_PREFIX)


def rows(folder: Path) -> list[Row]:
    """Write and read every kind of file in a folder."""
    names = ("png", "tif deflate", "tif lzw", "tif none", "jpg", "webp", "webp 100", "avif")
    found = []
    for name, kind, alpha in product(names, (np.uint8, np.uint16), (False, True)):
        if not (name == "jpg" and alpha):
            found.append(_row(folder, name, kind, alpha=alpha))
    return found


def as_text(table: list[Row]) -> str:
    """The table as Markdown."""
    head = [field.name for field in fields(Row)]
    lines = [head, ["-" * len(name) for name in head], *(list(astuple(row)) for row in table)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _row(folder: Path, name: str, kind: type, *, alpha: bool) -> Row:
    suffix, _, option = name.partition(" ")
    path = folder / f"picture.{suffix}"
    pixels = _picture(kind, alpha=alpha)
    icc, metadata = builtin("display-p3"), Metadata(photo_exif(), XMP, IPTC, DPI)
    if suffix == "tif":
        write_picture(path, pixels, icc=icc, metadata=metadata, compression=option)
    else:
        quality = int(option or 95)
        write_picture(path, pixels, icc=icc, metadata=metadata, quality=quality)
    picture = read_picture(path)
    wanted = pixels if picture.pixels.dtype == kind else to_8_bits(pixels)
    back = picture.metadata
    exif = "kept" if back.exif and _is_renewed(back.exif, pixels.shape) else "lost"
    kept_xmp = back.xmp == XMP.replace(b'Orientation="6"', b'Orientation="1"')
    return Row(
        name,
        f"{8 * np.dtype(kind).itemsize} bit{' + alpha' if alpha else ''}",
        f"{8 * picture.pixels.dtype.itemsize} bit",
        _values(picture.colour, wanted[..., :3]),
        _alpha(picture.alpha, wanted[..., 3]) if alpha else "-",
        "kept" if picture.icc == icc else "lost",
        exif,
        "kept" if kept_xmp else "lost",
        "kept" if back.iptc == IPTC else "lost",
        "kept" if back.dpi == DPI else "lost",
    )  # fmt: skip


def _picture(kind: type, *, alpha: bool) -> np.ndarray:
    """A smooth picture that uses the whole range, multiples of 257 in 16 bits as well as others."""
    y, x = np.mgrid[:48, :64] / 64
    planes = [x, y, (x + y) / 2] + ([0.25 + x / 2] if alpha else [])
    return np.rint(np.dstack(planes).clip(0, 1) * np.iinfo(kind).max).astype(kind)


def _values(found: np.ndarray, wanted: np.ndarray) -> str:
    if (found == wanted).all():
        return "exact"
    far = np.abs(found.astype(int) - wanted).mean() / np.iinfo(wanted.dtype).max
    return "near" if far < 0.01 else "lost"


def _alpha(found: np.ndarray | None, wanted: np.ndarray) -> str:
    return "lost" if found is None else _values(found, wanted)


def _is_renewed(exif: bytes, shape: tuple[int, ...]) -> bool:
    block = Image.Exif()
    block.load(exif_blocks.JPEG_PREFIX + exif)
    details = block.get_ifd(0x8769)
    return (
        block[0x010F] == "Maker"
        and block.get(0x0112, 1) == 1
        and block[0x0131] == SOFTWARE
        and details[0x9003] == "2020:01:02 03:04:05"
        and details[0x927C] == b"note of the maker"
        and (details[0xA002], details[0xA003]) == (shape[1], shape[0])
        and block.get_ifd(0x8825)[1] == "N"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        sys.stdout.write(as_text(rows(Path(scratch))) + "\n")
