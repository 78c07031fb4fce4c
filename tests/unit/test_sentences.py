"""Sentences that remember what they were made of, and errors that are made of them."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import pytest

from ssh_studio.errors import Counted, ReadError, Sentence, SentenceError, StudioError, sentence_of


def test_a_sentence_is_text_and_remembers_what_it_was_made_of() -> None:
    told = Sentence("Cannot read {0}: {1:.1f} GB are too many.", "a{b}.png", 2.345)
    assert told == "Cannot read a{b}.png: 2.3 GB are too many."
    assert told.template == "Cannot read {0}: {1:.1f} GB are too many."
    assert told.values == ("a{b}.png", 2.345)


def test_without_values_braces_are_only_braces() -> None:
    assert str(StudioError("{0} {")) == "{0} {"


def test_an_error_is_its_sentence_and_may_be_a_part_of_anothers() -> None:
    inner = SentenceError("it has {0} pixels.", 0)
    outer = ReadError("{0}: {1}", Sentence("Cannot read {0}", "x.png"), inner)
    assert str(outer) == "Cannot read x.png: it has 0 pixels."
    assert outer.sentence.values[1] is inner
    assert ReadError(inner.sentence).sentence is inner.sentence


def test_sentences_and_errors_are_copied_whole() -> None:
    error = ReadError("Cannot read {0}.", "x")
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert str(twin) == "Cannot read x."
        assert (twin.sentence.template, twin.sentence.values) == ("Cannot read {0}.", ("x",))


def test_english_has_one_and_many() -> None:
    said = [str(Counted("{0} of {1} are", "{0} of {1} is", n, "all")) for n in (0, 1, 2)]
    assert said == ["0 of all are", "1 of all is", "2 of all are"]
    twin = pickle.loads(pickle.dumps(Counted("{0} are", "{0} is", 1)))
    assert (twin, twin.template, twin.singular) == ("1 is", "{0} are", "{0} is")


def test_another_program_learns_what_a_sentence_was_made_of() -> None:
    inner = Counted("{0} are", "{0} is", 2)
    said = Sentence("{0}: {1:.1%}, {2}, {3}", inner, 0.25, Path("x"), ReadError("no {0}", "y"))
    heard = sentence_of(str(said), json.loads(json.dumps(said.parts())))
    assert isinstance(heard, Sentence)
    assert heard == said == "2 are: 25.0%, x, no y"
    assert isinstance(heard.values[0], Counted)
    assert isinstance(heard.values[3], Sentence)


@pytest.mark.parametrize(
    "parts",
    [
        None, [], {}, {"template": "x"}, {"template": 3, "values": []},
        {"template": "other", "values": []}, {"template": "{0.nothing}", "values": ["x"]},
        {"template": "{1}", "values": ["x"]}, {"template": "x", "values": 5},
        {"template": "{0}", "singular": "{0}", "values": ["x"]},
        {"template": "{0:d}", "values": ["x"]}, {"template": "{0}", "values": [{"template": 1}]},
    ],
)  # fmt: skip
def test_what_makes_no_sentence_leaves_the_text(parts) -> None:
    assert type(sentence_of("x", parts)) is str
