"""The events of a run: JSON that any program reads, line by line, whatever happened before."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from ssh_studio.engine import Sentence, WriteError
from ssh_studio_training.events import EVENTS, Events, read_events


def test_lines_are_json_at_once(tmp_path, capsys) -> None:
    with Events(tmp_path, machine=True) as events:
        events.emit("step", step=1, rate=0.5, device="cpu")
        # Flushed: a program that watches sees it before the file is closed.
        assert len(read_events(tmp_path)) == 1
        events.emit("validate", ratio=float("nan"), improved=float("inf"))
    lines = (tmp_path / EVENTS).read_text().splitlines()
    assert capsys.readouterr().out.splitlines() == lines

    def refuse(word: str) -> None:
        raise AssertionError(word)

    first, second = (json.loads(line, parse_constant=refuse) for line in lines)
    assert first.items() >= {"event": "step", "step": 1, "rate": 0.5, "device": "cpu"}.items()
    assert first["time"] > 1.7e9
    assert second["ratio"] is None
    assert second["improved"] is None


def test_people_get_one_line_of_any_length(tmp_path) -> None:
    written = io.StringIO()
    console = Console(file=written, width=40)
    with Events(tmp_path, console=console) as events:
        events.emit("begin", path="/a/rather/long/path/" * 5, loss=0.123456)
    assert written.getvalue().count("\n") == 1
    assert "loss 0.1235" in written.getvalue()


def test_a_new_run_begins_anew_and_a_resumed_one_goes_on(tmp_path) -> None:
    for append, wanted in ((False, ["a"]), (True, ["a", "b"]), (False, ["c"])):
        with Events(tmp_path, append=append) as events:
            events.emit(wanted[-1])
        assert [event["event"] for event in read_events(tmp_path)] == wanted


def test_a_line_that_was_cut_short_spoils_no_other(tmp_path) -> None:
    (tmp_path / EVENTS).write_text('{"event": "step", "step": 1}\n{"event": "st')
    with Events(tmp_path, append=True) as events:
        events.emit("end", step=2)
    assert [event["event"] for event in read_events(tmp_path)] == ["step", "end"]


def test_no_events_are_no_error(tmp_path) -> None:
    assert read_events(tmp_path) == []


def test_what_the_system_refuses_is_a_sentence(tmp_path) -> None:
    with pytest.raises(WriteError, match=r"Cannot write .*no/events\.jsonl"):
        Events(tmp_path / "no")


def test_a_full_disk_is_a_sentence(tmp_path) -> None:
    (tmp_path / EVENTS).symlink_to("/dev/full")
    with Events(tmp_path) as events, pytest.raises(WriteError, match="No space left"):
        events.emit("step", step=1)


def test_sentences_come_with_what_they_were_made_of(tmp_path) -> None:
    said = Sentence("{0} of {1}", 1, Sentence("two"))
    made = {"template": "{0} of {1}", "values": [1, {"template": "two", "values": []}]}
    with Events(tmp_path) as events:
        events.emit(
            "message", text=said, why="plain", all=[said, "plain"], files=[{"reason": said}]
        )
    (event,) = read_events(tmp_path)
    assert (event["text"], event["text_from"]) == ("1 of two", made)
    assert "why_from" not in event
    assert event["all_from"] == [made, None]
    assert event["files"] == [{"reason": "1 of two", "reason_from": made}]
