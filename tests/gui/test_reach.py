"""Reach: no text is cut, in any language; everything has a name, and the keyboard gets there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from ssh_studio.app import App, build
from ssh_studio.document.autosave import Autosave
from ssh_studio.settings import Settings
from ssh_studio.ui.language import LANGUAGES, speak
from tests.gui.surfaces import cut_texts, surfaces

# What is left of a screen of 1920 x 1080 at 150 %.
_SMALL = (1280, 680)


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut(start, tmp_path, language) -> None:
    app = start(language)
    cut: dict[str, str] = {}
    for name, surface in surfaces(app, tmp_path):
        cut.update({text: cut.get(text, name) for text in cut_texts(surface)})
    assert not cut, "\n".join(f"{name}: {text}" for text, name in cut.items())
