"""Reach: no text is cut, in any language; everything has a name, and the keyboard gets there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ssh_studio.app import App, build
from ssh_studio.document.autosave import Autosave
from ssh_studio.settings import Settings
from ssh_studio.ui import theme
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.language import LANGUAGES, speak
from ssh_studio.ui.main_window import MainWindow
from tests.gui.surfaces import controls, cut_texts, surfaces

# What is left of a screen of 1920 x 1080 at 150 %.
_SMALL = (1280, 680)
# Up and Down go through it while the keyboard stays in the search field.
_BY_ARROWS = ("actionsFound",)


@pytest.fixture
def start(qapp, tmp_path) -> Iterator[Callable[[str], App]]:
    """Builds the window in a language; nothing is loaded."""
    apps, spoken = [], []
    locale = QLocale()

    def started(language: str = "en") -> App:
        spoken.extend(speak(qapp, language))
        settings = Settings()
        settings.set("live.on", False)
        settings.set("autosave.seconds", 0)
        app = build(settings, autosave=Autosave(tmp_path / "autosave"))
        apps.append(app)
        app.window.resize(*_SMALL)
        app.window.show()
        return app

    yield started
    for app in apps:
        app.close()
    for translator in spoken:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(locale)
    theme.apply_theme(qapp, "dark")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut(start, tmp_path, monkeypatch, language, percent) -> None:
    for name in ("FONT_SIZE", "SMALL_FONT_SIZE"):
        monkeypatch.setattr(theme, name, getattr(theme, name) * percent // 100)
    app = start(language)
    if percent > 100:
        # Of texts alone, which is more than a screen does: it makes windows larger, too.
        app.window.resize(1800, 1000)
    cut: dict[str, str] = {}
    for name, surface in surfaces(app, tmp_path):
        cut.update({text: cut.get(text, name) for text in cut_texts(surface)})
    assert not cut, "\n".join(f"{name}: {text}" for text, name in cut.items())


def test_everything_has_a_name(start, tmp_path) -> None:
    app = start()
    nameless = [
        f"{name}: {type(widget).__name__} {widget.objectName()} in {widget.parentWidget()}"
        for name, surface in surfaces(app, tmp_path)
        for widget in controls(surface)
        if not spoken_name(widget)
    ]
    assert not nameless, "\n".join(dict.fromkeys(nameless))


def test_tab_reaches_every_control(start, tmp_path) -> None:
    app = start()
    missed = []
    for name, surface in surfaces(app, tmp_path):
        reached = tabbed(surface)
        for widget in controls(surface):
            if widget.objectName() in _BY_ARROWS:
                continue
            if widget.isEnabled() and not reached & {widget, *alternatives(widget)}:
                missed.append(f"{name}: {type(widget).__name__} {spoken_name(widget)!r}")
    assert not missed, "\n".join(dict.fromkeys(missed))


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it: its own name, its text, or that of its label."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def tabbed(surface: QWidget) -> set[QWidget]:
    """What gets the keyboard by F6, from area to area of the main window, and by Tab."""
    window = surface.window()
    window.activateWindow()
    QApplication.processEvents()
    reached: set[QWidget] = set()
    first: QWidget | None = None
    for _ in range(4 if isinstance(surface, MainWindow) else 1):
        if isinstance(surface, MainWindow):
            surface.canvas.setFocus() if first is None else first.setFocus()
            surface.actions_table.action("view.next_area").trigger()
        else:
            next(filter(QWidget.isEnabled, controls(surface))).setFocus()
        first = QApplication.focusWidget()
        while (focus := QApplication.focusWidget()) is not None and focus not in reached:
            reached.add(focus)
            # Tab is a key of the canvas, as in other editors: it hides the panels.
            if isinstance(focus, Canvas):
                break
            QTest.keyClick(focus, Qt.Key.Key_Tab)
    return reached


def alternatives(widget: QWidget) -> list[QWidget]:
    """The other buttons of a choice: Tab goes to the one that is on, arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return list(group.buttons()) if group is not None and group.exclusive() else []
