"""The language of the window: which, and the translations that are loaded for it.

The texts in the sources are English. English has a translation, too: of the texts with a number in
them, which are written for many and have to be said of one.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ssh_studio.errors import DataNotFoundError
from ssh_studio.paths import resources_dir
from ssh_studio.settings import TABLE

__all__ = ["LANGUAGES", "chosen", "setting_text", "speak", "translations_dir"]

_LOG = logging.getLogger(__name__)
_SYSTEM = "system"

LANGUAGES = tuple(name for name in TABLE["ui.language"].choices or () if name != _SYSTEM)
"""What there is a translation for, as the files are called."""


def speak(app: QCoreApplication, wanted: str) -> list[QTranslator]:
    """Load the translations; for what is made from now on.

    Args:
        app: the application.
        wanted: one of `LANGUAGES`, or "system".

    Returns:
        What was installed, the program's own translation last.
    """
    language = wanted if wanted in LANGUAGES else chosen(QLocale.system().uiLanguages())
    if wanted in LANGUAGES:
        # Numbers, too; the system's own way of writing them where it chooses.
        QLocale.setDefault(QLocale(language))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    installed = []
    for folder, stem in ((qt, "qtbase"), (translations_dir(), "ssh_studio")):
        translator = QTranslator(app)
        if folder is not None and translator.load(f"{stem}_{language}", str(folder)):
            app.installTranslator(translator)
            installed.append(translator)
        elif language != "en" or stem != "qtbase":
            _LOG.warning("no translation %s_%s in %s", stem, language, folder)
    return installed


def chosen(languages: Iterable[str]) -> str:
    """The first of the user's languages that there is a translation for, else English.

    languages: as `QLocale.uiLanguages` lists them, e.g. "de-AT", "zh-Hans-CN".
    """
    for language in languages:
        parts = language.replace("_", "-").split("-")
        # Who reads traditional characters is not served by simplified ones.
        if parts[0] == "zh" and {"Hant", "TW", "HK", "MO"} & set(parts):
            continue
        for name in LANGUAGES:
            if name.partition("_")[0] == parts[0]:
                return name
    return "en"


def setting_text(text: str) -> str:
    """A text of the table of settings, translated."""
    return QCoreApplication.translate("Settings", text) if text else ""


def translations_dir() -> Path | None:
    """Where the program's own translations are; None where they are missing."""
    try:
        return resources_dir() / "translations"
    except DataNotFoundError:
        return None
