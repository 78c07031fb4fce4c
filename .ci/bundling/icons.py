"""The program's icon in all the sizes and files that systems ask for, from the one SVG.

    python .ci/bundling/icons.py OUTPUT

makes OUTPUT/hicolor/SIZExSIZE/apps/ssh-studio.png (and scalable/), ssh-studio.ico for Windows and
ssh-studio.icns for macOS. Nothing of it is committed: build_app.spec makes it anew.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path

from PIL import Image

SVG = Path(__file__).resolve().parents[2] / "resources" / "icon" / "ssh-studio.svg"
LINUX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
MAC = (16, 32, 64, 128, 256, 512, 1024)
_MAC_MARGIN = 0.1
"""Of the side: icons of macOS leave room around them, for the shadow of the dock."""


def draw(side: int, margin: float = 0) -> Image.Image:
    """The icon as a square of pixels, RGBA; drawn at its size and not scaled down."""
    # Qt draws SVG without a screen as well; needs no application object for that.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(SVG))
    if not renderer.isValid():
        raise SystemExit(f"{SVG} cannot be drawn.")
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = side * margin
    renderer.render(painter, QRectF(free, free, side - 2 * free, side - 2 * free))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(data.data()))).convert("RGBA")


def make(output: Path) -> None:
    """All files below `output`."""
    hicolor = output / "hicolor"
    for side in LINUX:
        folder = hicolor / f"{side}x{side}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        draw(side).save(folder / "ssh-studio.png", optimize=True)
    scalable = hicolor / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SVG, scalable / "ssh-studio.svg")
    _save_all(output / "ssh-studio.ico", [draw(side) for side in WINDOWS])
    _save_all(output / "ssh-studio.icns", [draw(side, _MAC_MARGIN) for side in MAC])


def _save_all(path: Path, pictures: list[Image.Image]) -> None:
    """One file with all sizes; Pillow takes the sizes of what is given and scales none."""
    *smaller, largest = pictures
    sizes = [picture.size for picture in pictures]
    # Each format has its own way to say which sizes; what is given in a size is taken as it is.
    largest.save(path, append_images=smaller, **({"sizes": sizes} if path.suffix == ".ico" else {}))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    make(Path(sys.argv[1]))
