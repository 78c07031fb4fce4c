"""Pictures between SSH Studio and other programs: clipboard and drag and drop, with their alpha.

Nothing is ever fetched from the network: of what a browser offers, only the bytes count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage, QImageReader

from ssh_studio.document import codec_png
from ssh_studio.document.codec import DAMAGED, MAX_PIXELS, RefusedError
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
_FLAVOURS = (_PNG, "image/webp", "image/tiff", "image/jpeg", "image/bmp")


@dataclass(frozen=True)
class Bitmap:
    """A picture that came without a file; `pixels` decodes it, also outside the GUI thread.

    data: an encoded file, or a QImage.
    """

    data: bytes | QImage

    def pixels(self) -> NDArray[Any]:
        """HxWx3 or HxWx4 with straight alpha (HxW, HxWx2 for grey PNG become such), 8 or 16 bits.

        Raises:
            ReadError: it cannot be decoded, or is too large.
        """
        if isinstance(self.data, QImage):
            return from_qimage(self.data)
        if self.data.startswith(codec_png.SIGNATURE):
            try:
                return _colours(codec_png.decode(self.data).pixels)
            except RefusedError as error:
                raise ReadError(f"The pasted picture cannot be used: {error}.") from error
            except DAMAGED as error:
                raise ReadError("The pasted picture is damaged.") from error
        image = QImage.fromData(self.data)
        if image.isNull():
            raise ReadError("The pasted picture is damaged.")
        return from_qimage(image)


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
    return codec_png.encode(pixels, icc=None, exif=None)


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


def _colours(pixels: NDArray[Any]) -> NDArray[Any]:
    if pixels.ndim == 3 and pixels.shape[2] == 2:
        return np.dstack([pixels[..., 0]] * 3 + [pixels[..., 1]])
    if pixels.ndim == 2:
        return np.dstack([pixels] * 3)
    return pixels
