"""Between arrays and QImages, without surprises about strides, depth or who owns the memory."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPixmap

from ssh_studio.errors import PictureError

__all__ = ["from_qimage", "pixmap_of", "screen_image", "to_qimage"]

_FORMATS = {
    (np.dtype(np.uint8), 1): QImage.Format.Format_Grayscale8,
    (np.dtype(np.uint8), 3): QImage.Format.Format_RGB888,
    (np.dtype(np.uint8), 4): QImage.Format.Format_RGBA8888,
    (np.dtype(np.uint16), 1): QImage.Format.Format_Grayscale16,
    (np.dtype(np.uint16), 4): QImage.Format.Format_RGBA64,
}
_DEEP = 32
"""Bits per pixel above which a QImage has more than 8 per channel."""


def to_qimage(pixels: NDArray[Any]) -> QImage:
    """An independent QImage of HxW, HxWx3 or HxWx4 (straight alpha) in uint8 or uint16.

    Raises:
        PictureError: another shape or type.
    """
    channels = 1 if pixels.ndim == 2 else pixels.shape[-1]
    if pixels.dtype == np.uint16 and channels == 3:
        pixels = np.dstack([pixels, np.full(pixels.shape[:2], 65535, np.uint16)])
        channels = 4
    found = _FORMATS.get((pixels.dtype, channels))
    if found is None or pixels.ndim not in (2, 3) or not pixels.size:
        raise PictureError("A picture must be grey, RGB or RGBA, in 8 or 16 bits per channel.")
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    # The copy owns its memory; the first one only looks at the array's.
    return QImage(pixels.data, width, height, pixels.strides[0], found).copy()


def from_qimage(image: QImage) -> NDArray[Any]:
    """The pixels of a QImage: HxWx3, or HxWx4 with straight alpha where it has an alpha channel.

    uint16 where the image has more than 8 bits per channel, else uint8.

    Raises:
        PictureError: the image is empty.
    """
    if image.isNull():
        raise PictureError("The picture is empty.")
    deep = image.depth() > _DEEP or image.format() == QImage.Format.Format_Grayscale16
    kind = QImage.Format.Format_RGBA64 if deep else QImage.Format.Format_RGBA8888
    image = image.convertToFormat(kind) if image.format() != kind else image
    data: NDArray[Any] = np.frombuffer(image.constBits(), np.uint16 if deep else np.uint8)
    row = image.bytesPerLine() // data.itemsize
    rows = data.reshape(image.height(), row)[:, : image.width() * 4]
    pixels = rows.reshape(image.height(), image.width(), 4)
    if image.hasAlphaChannel() and bool((pixels[..., 3] < (65535 if deep else 255)).any()):
        return pixels.copy()
    return pixels[..., :3].copy()


def pixmap_of(pixels: NDArray[Any], ratio: float = 1.0) -> QPixmap:
    """A pixmap whose pixels are device pixels of a screen with this ratio (thumbnails, icons)."""
    pixmap = QPixmap.fromImage(to_qimage(pixels))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def screen_image(buffer: NDArray[np.uint8]) -> QImage:
    """A QImage that looks at HxWx4 (blue, green, red, unused): the screen's own format.

    The array must be contiguous and outlive the image; what is written to it shows at once.
    """
    height, width = buffer.shape[:2]
    return QImage(buffer.data, width, height, buffer.strides[0], QImage.Format.Format_RGB32)
