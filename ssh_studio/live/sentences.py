"""Sentences of the rooms below, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssh_studio.errors import Sentence

__all__ = ["CONTEXT", "translated"]

CONTEXT = "Errors"
"""Where translators find them."""


def translated(said: str | BaseException) -> str:
    """A sentence, or that of an error, as the user reads it; what is not known stays as it is."""
    if isinstance(said, BaseException):
        said = said.args[0] if said.args and isinstance(said.args[0], Sentence) else str(said)
    if not isinstance(said, Sentence):
        return said
    text = QCoreApplication.translate(CONTEXT, said.template)
    return text.format(*(_value(value) for value in said.values)) if said.values else text


def _value(value: object) -> object:
    return translated(value) if isinstance(value, (str, BaseException)) else value
