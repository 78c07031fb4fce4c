"""Sentences that remember what they were made of, and errors that are made of them."""

from __future__ import annotations

import copy
import pickle

from ssh_studio.errors import ReadError, Sentence, SentenceError, StudioError


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
