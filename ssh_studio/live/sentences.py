"""Sentences of the rooms below, in the language of the window."""

from __future__ import annotations

import string

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ssh_studio.errors import Counted, Sentence

__all__ = ["CONTEXT", "translated"]

CONTEXT = "Errors"
"""Where translators find them."""

_SYSTEMS = {
    str(text)
    for text in (
        QT_TRANSLATE_NOOP("Errors", "Permission denied"),
        QT_TRANSLATE_NOOP("Errors", "No space left on device"),
        QT_TRANSLATE_NOOP("Errors", "Read-only file system"),
        QT_TRANSLATE_NOOP("Errors", "No such file or directory"),
        QT_TRANSLATE_NOOP("Errors", "File exists"),
        QT_TRANSLATE_NOOP("Errors", "Is a directory"),
        QT_TRANSLATE_NOOP("Errors", "Not a directory"),
        QT_TRANSLATE_NOOP("Errors", "File name too long"),
        QT_TRANSLATE_NOOP("Errors", "Input/output error"),
    )
}
"""What the system often says of its refusal, in the middle of a sentence."""


def translated(said: str | BaseException) -> str:
    """A sentence, or that of an error, as the user reads it; what is not known stays as it is."""
    if isinstance(said, BaseException):
        said = said.args[0] if said.args and isinstance(said.args[0], Sentence) else str(said)
    if not isinstance(said, Sentence):
        reason = next((text for text in _SYSTEMS if text == said), "")
        return QCoreApplication.translate(CONTEXT, reason) if reason else said
    if isinstance(said, Counted):
        number = int(str(said.values[0]))
        text = QCoreApplication.translate(CONTEXT, said.template, None, number)
        if text == said.template and number == 1:
            text = said.singular
    else:
        text = QCoreApplication.translate(CONTEXT, said.template)
    if not said.values:
        return text
    return _Local().format(text, *(_value(value) for value in said.values))


def _value(value: object) -> object:
    return translated(value) if isinstance(value, (str, BaseException)) else value


class _Local(string.Formatter):
    """Writes fractions as people do here: 12,3 % and not 12.3%."""

    def format_field(self, value: object, how: str) -> str:
        text = str(super().format_field(value, how))
        if not isinstance(value, float):
            return text
        if how.endswith("%"):
            text = f"{text[:-1]} %"
        return text.replace(".", QLocale().decimalPoint())
