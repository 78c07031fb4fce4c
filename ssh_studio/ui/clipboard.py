"""Pictures between SSH Studio and other programs: clipboard and drag and drop, with their alpha.

Nothing is ever fetched from the network: of what a browser offers, only the bytes count.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QImageReader

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
    "can_drop",
    "encode_png",
    "has_pictures",
    "incoming",
    "local_path",
    "mime_of",
    "take_copy",
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
            raise ReadError("The pasted picture cannot be used: {0}", error) from error
        except DAMAGED as error:
            raise ReadError("The pasted picture is damaged.") from error


@dataclass(frozen=True)
class Incoming:
    """What a drop or the clipboard brings.

    paths: of local files. bitmap: where there are no files. remote: there were only addresses.
    name: what the bitmap is called where it comes from; "" where nobody knows.
    """

    paths: Sequence[Path] = ()
    bitmap: Bitmap | None = None
    remote: bool = False
    name: str = ""

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


def can_drop(mime: QMimeData) -> bool:
    """Whether a drop is taken: addresses, too, to say what to do with them instead."""
    return mime.hasUrls() or has_pictures(mime)


def take_copy(event: QDropEvent) -> None:
    """Accept a drag or a drop, always as a copy: a file manager that moves deletes the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def incoming(mime: QMimeData) -> Incoming:
    """Local files, else the best of the bitmaps that are offered, else one inside an address."""
    urls = mime.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if paths:
        return Incoming(paths=paths)
    name = next((url.fileName() for url in urls if url.scheme() != "data"), "")
    for flavour in _FLAVOURS:
        data = bytes(mime.data(flavour).data()) if mime.hasFormat(flavour) else b""
        if data:
            return Incoming(bitmap=Bitmap(data), name=name)
    if mime.hasImage():
        image = mime.imageData()
        # Qt hands pixmaps out as images, but other kinds of objects are possible.
        if isinstance(image, QImage) and not image.isNull():
            return Incoming(bitmap=Bitmap(image), name=name)
    for data in map(_embedded, urls):
        if data:
            return Incoming(bitmap=Bitmap(data))
    return Incoming(remote=bool(urls))


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


def _embedded(url: QUrl) -> bytes:
    """What a data: address holds, as browsers have them for small pictures; b"" for others."""
    head, _, body = url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(",")
    if url.scheme() != "data" or not head.endswith(";base64"):
        return b""
    try:
        return base64.b64decode(unquote_to_bytes(body))
    except ValueError:
        return b""


def _of_qimage(image: QImage) -> Picture:
    icc = bytes(image.colorSpace().iccProfile().data()) if image.colorSpace().isValid() else None
    return Picture(from_qimage(image), _NOWHERE, usable(icc))
