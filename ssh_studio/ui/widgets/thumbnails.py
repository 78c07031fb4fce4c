"""Thumbnails for lists: made between events, kept until the picture or the mask is another."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Mask
from ssh_studio.document.thumbnail import thumbnail
from ssh_studio.ui.qimage import to_qimage

__all__ = ["Thumbnails"]

_KEPT = 256
_PAUSE_MS = 150
"""While a mask is painted, its thumbnail follows this often."""


class Thumbnails(QObject):
    """Small QImages of pictures and masks.

    `get` answers at once with what is there, perhaps of an older revision of the mask, or None;
    what is missing is made soon after.

    Signals:
        ready(): some were made; ask again.
    """

    ready = Signal()

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        """side: of the longer side of each, in device pixels."""
        super().__init__(parent)
        self._side = side
        self._made: OrderedDict[tuple[str, int], tuple[int, QImage]] = OrderedDict()
        self._wanted: dict[tuple[str, int], Image | Mask] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._make)

    def get(self, picture: Image | Mask) -> QImage | None:
        key, revision = _name(picture)
        found = self._made.get(key)
        if found is None or found[0] != revision:
            self._wanted[key] = picture
            if not self._timer.isActive():
                self._timer.start(0 if found is None else _PAUSE_MS)
        if found is None:
            return None
        self._made.move_to_end(key)
        return found[1]

    def _make(self) -> None:
        wanted, self._wanted = self._wanted, {}
        for key, picture in wanted.items():
            _, revision = _name(picture)
            self._made[key] = (revision, to_qimage(thumbnail(picture, self._side)))
        while len(self._made) > _KEPT:
            self._made.popitem(last=False)
        self.ready.emit()


def _name(picture: Image | Mask) -> tuple[tuple[str, int], int]:
    """What keeps its thumbnail, and which version it is."""
    if isinstance(picture, Mask):
        return ("mask", id(picture)), picture.revision
    return ("image", picture.key), 0
