"""Named errors of SSH Studio; the text of each is one sentence that the user can act on.

Lower rooms raise these; only `ui` shows them in a dialog and only `cli` prints them. They speak
English; a `Sentence` remembers what it was made of, so that the window can say it in another
language.
"""

from __future__ import annotations

import math
from collections.abc import Mapping


class Sentence(str):
    """An English sentence for the user, and the template and values that it was made of.

    Attributes:
        template: with `{0}`, `{1}` … as in `str.format`; what translators see. Without values it
            is the sentence itself, braces and all.
        values: what the places hold: plain values, sentences, or errors.
    """

    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, *values: object) -> Sentence:
        sentence = super().__new__(cls, template.format(*values) if values else template)
        sentence.template, sentence.values = template, values
        return sentence

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]
        return (self.template, *self.values)

    def parts(self) -> dict[str, object]:
        """Template and values as JSON can hold them; `sentence_of` makes the sentence of them."""
        return {"template": self.template, "values": [_plain(value) for value in self.values]}


class Counted(Sentence):
    """A sentence whose words depend on its first value, a number.

    Attributes:
        singular: the template in English where that number is 1.
    """

    singular: str

    def __new__(cls, template: str, singular: str, *values: object) -> Counted:
        sentence = str.__new__(cls, (singular if values[0] == 1 else template).format(*values))
        sentence.template, sentence.singular, sentence.values = template, singular, values
        return sentence

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]
        return (self.template, self.singular, *self.values)

    def parts(self) -> dict[str, object]:
        return {**super().parts(), "singular": self.singular}


def sentence_of(text: str, parts: object) -> str:
    """The sentence that another program told with its `parts`.

    The text alone, where they are not there, or do not make that text.
    """
    try:
        made = _made(parts)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError):
        return text
    return made if made == text else text


def _made(parts: object) -> Sentence:
    if not isinstance(parts, Mapping):
        raise TypeError
    template, singular = parts["template"], parts.get("singular")
    values = [_made(value) if isinstance(value, dict) else value for value in parts["values"]]
    if not isinstance(template, str):
        raise TypeError
    if singular is None:
        return Sentence(template, *values)
    if not isinstance(singular, str) or not isinstance(values[0], int):
        raise TypeError
    return Counted(template, singular, *values)


def _plain(value: object) -> object:
    if isinstance(value, SentenceError):
        value = value.sentence
    if isinstance(value, Sentence):
        return value.parts()
    whole = isinstance(value, bool | int | str) or value is None
    return value if whole or (isinstance(value, float) and math.isfinite(value)) else str(value)


class SentenceError(Exception):
    """An error that is a `Sentence`, which may be a part of another error's."""

    def __init__(self, template: str = "", *values: object) -> None:
        if not isinstance(template, Sentence):
            template = Sentence(template, *values)
        super().__init__(template)

    @property
    def sentence(self) -> Sentence:
        """What `str` says, ready to be translated."""
        sentence: Sentence = self.args[0]
        return sentence


class StudioError(SentenceError):
    """Base of every expected failure. `str(error)` is a sentence for the user."""


class CancelledError(StudioError):
    """The work was cancelled by its cancel token; nothing was changed."""


class PictureError(StudioError):
    """A picture cannot be used: wrong shape, type, range or size."""


class MaskError(PictureError):
    """A mask cannot be used: wrong shape or type, or nothing selected."""


class ReadError(StudioError):
    """A picture file cannot be read."""


class WriteError(StudioError):
    """A file cannot be written; what was there before is untouched."""


class CubeError(StudioError):
    """A `.cube` file is not a 3-D lookup table that can be read."""


class ModelError(StudioError):
    """Base of everything that is wrong with a model or its file."""


class ModelNotFoundError(ModelError):
    """No installed model has this name and no file is at this path."""


class ModelFileError(ModelError):
    """A model file is truncated, foreign, of another architecture, or not what it claims to be."""


class ChecksumError(ModelFileError):
    """A model file is not the one that was installed: its SHA-256 differs from the registry's."""


class DeviceError(StudioError):
    """A computing device cannot be used."""


class DataNotFoundError(StudioError):
    """Data that the program ships with, or a folder that it was pointed to, is not there."""
