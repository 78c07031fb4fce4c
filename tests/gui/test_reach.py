"""Reach: no text is cut, in any language; everything has a name, and the keyboard gets there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict

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
_SMALL = (1200, 660)
# What texts stand on.
_GROUNDS = ("base", "panel", "raised", "field", "hover", "selected")
# Up and Down go through it while the keyboard stays in the search field.
_BY_ARROWS = ("actionsFound",)


@pytest.fixture
def start(qapp, tmp_path) -> Iterator[Callable[..., App]]:
    """Builds the window in a language; nothing is loaded."""
    apps, spoken = [], []
    locale = QLocale()

    def started(language: str = "en", theme_name: str = "dark") -> App:
        spoken.extend(speak(qapp, language))
        settings = Settings()
        settings.set("live.on", False)
        settings.set("autosave.seconds", 0)
        settings.set("ui.theme", theme_name)
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
        app.window.resize(2160, 1350)
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
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def tabbed(surface: QWidget) -> set[QWidget]:
    """What gets the keyboard by F6, from area to area of the main window, and by Tab."""
    window = surface.window()
    window.activateWindow()
    QApplication.processEvents()
    reached: set[QWidget] = set()
    first = surface.canvas if isinstance(surface, MainWindow) else surface
    for _ in range(6 if isinstance(surface, MainWindow) else 1):
        if isinstance(surface, MainWindow):
            first.setFocus()
            surface.actions_table.action("view.next_area").trigger()
        else:
            next(filter(QWidget.isEnabled, controls(surface))).setFocus()
        first = QApplication.focusWidget() or first
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


@pytest.mark.parametrize("name", ["dark", "light"])
def test_texts_and_strokes_stand_out_from_their_grounds(name) -> None:
    """WCAG 2.2: texts 4.5:1, strokes that tell something 3:1; what is disabled is exempt there."""
    shades = asdict(theme.tokens(name))
    weak = []
    for text, ground, least in pairs():
        ratio = theme.contrast(shades[text], shades[ground])
        if ratio < least:
            weak.append(f"{text} on {ground}: {ratio:.2f} < {least}")
    assert weak == []


def pairs() -> Iterator[tuple[str, str, float]]:
    """(colour, ground, least ratio), from the style sheet and from what is painted by hand."""
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", theme._SHEET):
        if ":disabled" in selectors:
            continue
        rules = dict(re.findall(r"(?<![-\w])(color|background): \$(\w+)", body))
        if "color" in rules:
            own = rules.get("background")
            # Red sentences stand in panels and dialogs only.
            grounds = (own,) if own else ("panel",) if rules["color"] == "bad" else _GROUNDS
            yield from ((rules["color"], ground, 4.5) for ground in grounds)
    for ground in _GROUNDS:
        yield "text", ground, 4.5
        yield "focus", ground, 3
    yield "on_accent", "accent", 4.5
    yield "text", "accent", 3  # the focus of what is on
    for ground in ("panel", "field"):
        yield "outline", ground, 3
    yield "handle", "panel", 3
    yield "accent", "panel", 3  # a tool or switch that is on
    yield "on_accent", "outline", 3  # the knob of a switch that is off
    for dot in ("good", "busy", "bad"):
        yield dot, "panel", 3


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_focus_is_seen(start, tmp_path, name) -> None:
    app = start(theme_name=name)
    unseen = []
    for title, surface in surfaces(app, tmp_path):
        surface.window().activateWindow()
        QApplication.processEvents()
        for widget in controls(surface):
            if isinstance(widget, Canvas) or not widget.isEnabled():
                continue
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            widget.clearFocus()
            without = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if widget.grab().toImage() == without:
                unseen.append(f"{title}: {type(widget).__name__} {spoken_name(widget)!r}")
    assert not unseen, "\n".join(dict.fromkeys(unseen))
