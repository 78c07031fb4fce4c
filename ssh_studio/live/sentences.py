"""Sentences of the rooms below, in the language of the window."""

from __future__ import annotations

import string

from PySide6.QtCore import QCoreApplication, QLocale

from ssh_studio.errors import Counted, Sentence

__all__ = ["CONTEXT", "translated"]

CONTEXT = "Errors"
"""Where translators find them."""


def translated(said: str | BaseException) -> str:
    """A sentence, or that of an error, as the user reads it; what is not known stays as it is."""
    if isinstance(said, BaseException):
        said = said.args[0] if said.args and isinstance(said.args[0], Sentence) else str(said)
    if not isinstance(said, Sentence):
        return said
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
