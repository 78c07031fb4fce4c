"""Icons from the Material Design font, in the colours of the theme that is shown."""

from __future__ import annotations

import functools
import importlib.util
import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from ssh_studio.extras import is_bundle
from ssh_studio.paths import resources_dir

__all__ = ["app_icon", "icon", "paint_icon"]

_FONT = "materialdesignicons6-webfont-[0-9]*.ttf"
_GLYPHS = "materialdesignicons6-webfont-charmap-*.json"


class _ThemedEngine(QIconEngine):
    """Looks up its colours when it paints: a change of the theme needs no new icons."""

    def __init__(self, name: str, role: QPalette.ColorRole, checked: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._checked = checked

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        on = state == QIcon.State.On
        group = QPalette.ColorGroup.Active
        if mode == QIcon.Mode.Disabled:
            group = QPalette.ColorGroup.Disabled
        paint_icon(painter, rect, self._name, self._checked if on else self._role, group)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


def icon(
    name: str,
    role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
    *,
    checked: QPalette.ColorRole = QPalette.ColorRole.HighlightedText,
) -> QIcon:
    """The icon of a name of materialdesignicons.com.

    Args:
        name: e.g. "eye-outline". KeyError where there is none.
        role: of the palette, that it is painted in.
        checked: the role while its button is on.
    """
    _glyph(name)
    return QIcon(_ThemedEngine(name, role, checked))


def app_icon() -> QIcon:
    """The icon of the program, for windows and About; drawn from its SVG in any size."""
    return QIcon(str(resources_dir() / "icon" / "ssh-studio.svg"))


def paint_icon(
    painter: QPainter,
    rect: QRect,
    name: str,
    role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
    group: QPalette.ColorGroup = QPalette.ColorGroup.Active,
) -> None:
    """Paint an icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(_font(rect.height()))
    painter.setPen(QApplication.palette().color(group, role))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _glyph(name))
    painter.restore()


def _glyph(name: str) -> str:
    return chr(int(_glyphs()[name], 16))


def _font(height: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(height)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@functools.cache
def _glyphs() -> dict[str, str]:
    """Hexadecimal numbers of the characters, by name."""
    found: dict[str, str] = json.loads(_file(_GLYPHS).read_text("utf-8"))
    return found


@functools.cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_file(_FONT)))
    return QFontDatabase.applicationFontFamilies(number)[0]


def _file(pattern: str) -> Path:
    """One of qtawesome's files. It is not imported: that takes a tenth of a second of the start."""
    if is_bundle():
        folder = Path(sys._MEIPASS) / "qtawesome"  # type: ignore[attr-defined]
    else:
        spec = importlib.util.find_spec("qtawesome")
        # A dependency: installed with this program.
        assert spec is not None
        assert spec.submodule_search_locations is not None
        folder = Path(spec.submodule_search_locations[0])
    return next((folder / "fonts").glob(pattern))
