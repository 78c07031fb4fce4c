"""Pictures between SSH Studio and other programs: clipboard and drag and drop, with their alpha.

Nothing is ever fetched from the network: of what a browser offers, only the bytes count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage, QImageReader

from ssh_studio.document import fast_png
from ssh_studio.document.codec import DAMAGED, MAX_PIXELS, RefusedError
from ssh_studio.document.colour import usable
from ssh_studio.document.reading import Picture, decode, finished
from ssh_studio.errors import ReadError
from ssh_studio.ui.qimage import from_qimage, to_qimage

__all__ = [
    "Bitmap",
    "Incoming",
    "allow_large_pictures",
    "encode_png",
    "has_pictures",
    "incoming",
    "local_path",
    "mime_of",
]

_PNG = "image/png"
# In this order; PNG is the one that keeps alpha on its way through every system.
_NOWHERE = Path()
_FLAVOURS = (_PNG, "image/webp", "image/tiff", "image/jpeg", "image/bmp")


@dataclass(frozen=True)
class Bitmap:
    """A picture that came without a file; `picture` decodes it, also outside the GUI thread.

    data: an encoded file, or a QImage.
    """

    data: bytes | QImage

    def picture(self) -> Picture:
        """The picture, as one that was read from a file.

        Raises:
            ReadError: it cannot be decoded, or is too large.
        """
        if isinstance(self.data, QImage):
            return _of_qimage(self.data)
        try:
            return finished(decode(self.data), _NOWHERE)
        except RefusedError as error:
            raise ReadError(f"The pasted picture cannot be used: {error}") from error
        except DAMAGED as error:
            raise ReadError("The pasted picture is damaged.") from error


@dataclass(frozen=True)
class Incoming:
    """What a drop or the clipboard brings.

    paths: of local files. bitmap: where there are no files. remote: there were only addresses.
    """

    paths: Sequence[Path] = ()
    bitmap: Bitmap | None = None
    remote: bool = False

    def __bool__(self) -> bool:
        return bool(self.paths) or self.bitmap is not None


def has_pictures(mime: QMimeData | None) -> bool:
    """Whether `incoming` may find something; cheap, for the time of a drag."""
    if mime is None:
        return False
    return (
        mime.hasImage()
        or any(url.isLocalFile() for url in mime.urls())
        or any(mime.hasFormat(flavour) for flavour in _FLAVOURS)
    )


def incoming(mime: QMimeData) -> Incoming:
    """Local files, else the best of the bitmaps that are offered."""
    urls = mime.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if paths:
        return Incoming(paths=paths)
    for flavour in _FLAVOURS:
        data = bytes(mime.data(flavour).data()) if mime.hasFormat(flavour) else b""
        if data:
            return Incoming(bitmap=Bitmap(data))
    if mime.hasImage():
        image = mime.imageData()
        # Qt hands pixmaps out as images, but other kinds of objects are possible.
        if isinstance(image, QImage) and not image.isNull():
            return Incoming(bitmap=Bitmap(image))
    return Incoming(remote=any(not url.isLocalFile() for url in urls))


def encode_png(pixels: NDArray[Any]) -> bytes:
    """For `mime_of`; takes its time with large pictures, so call it in a worker."""
    return fast_png.encode(pixels)


def mime_of(pixels: NDArray[Any], png: bytes) -> QMimeData:
    """Both as an image of the system and as PNG bytes, because some systems drop the alpha.

    pixels: HxWx3 or HxWx4 with straight alpha. png: the same, from `encode_png`.
    """
    mime = QMimeData()
    mime.setData(_PNG, QByteArray(png))
    mime.setImageData(to_qimage(pixels))
    return mime


def allow_large_pictures() -> None:
    """Qt refuses pictures over 256 MB when it decodes what is pasted; we take what a file may."""
    QImageReader.setAllocationLimit(MAX_PIXELS * 8 >> 20)


def local_path(argument: str) -> Path:
    """A file name as the command line or a desktop passes it: a path, or a file: address."""
    url = QUrl(argument)
    return Path(url.toLocalFile()) if url.isLocalFile() else Path(argument)


def _of_qimage(image: QImage) -> Picture:
    icc = bytes(image.colorSpace().iccProfile().data()) if image.colorSpace().isValid() else None
    return Picture(from_qimage(image), _NOWHERE, usable(icc))
