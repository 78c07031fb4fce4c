"""The whole way from a folder to a model that is proven, or not kept; and every way to end it."""

from __future__ import annotations

import errno
import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors import safe_open

from ssh_studio.engine import Harmonizer
from ssh_studio.engine.registry import installed_models
from ssh_studio_training import composites, fine_loop, proof
from ssh_studio_training.__main__ import main
from ssh_studio_training.checkpoint import CHECKPOINT, read_notes, read_recipe, read_step
from ssh_studio_training.control import Control
from ssh_studio_training.feeding import InPlaceFeeder
from ssh_studio_training.loop import WEIGHTS
from ssh_studio_training.scoring import Duel
from ssh_studio_training.triplets import Batch

pytestmark = pytest.mark.usefixtures("in_place", "places")

Events = list[dict[str, Any]]


@pytest.fixture(autouse=True)
def no_stdin(monkeypatch) -> None:
    """Nobody steers by stdin, which is pytest's; and pytest keeps its priority. Short proofs."""
    monkeypatch.setattr(composites, "_ITEMS", 4)
    monkeypatch.setattr(Control, "listen", lambda *_: None)
    for module in ("fine_tune", "own_commands"):
        monkeypatch.setattr(f"ssh_studio_training.{module}.yield_to_others", lambda: None)


@pytest.fixture
def tune(own_folder, tiny_model, tmp_path, capsys) -> Callable[..., tuple[int, Events]]:
    """Runs `fine-tune` in `tmp_path/run` for six steps; gives the exit code and the events."""

    def run(*more: object, steps: int = 6, resume: bool = False) -> tuple[int, Events]:
        words: list[object] = ["fine-tune", "--json", "--device", "cpu", "--threads", 1]
        if resume:
            words += ["--resume", tmp_path / "run"]
        else:
            words += ["--photos", own_folder, "--name", "mine", "--from", tiny_model]
            words += ["--steps", steps, "-o", tmp_path / "run"]
            for change in ("batch=4", "validate_every=3", "checkpoint_every=2", "rate=1e-4"):
                words += ["--set", f"train.{change}"]
            words += ["--set", "train.validation_batches=2"]
        code = main([str(word) for word in (*words, *more)])
        lines = capsys.readouterr().out.splitlines()
        return code, [json.loads(line) for line in lines]

    return run


@pytest.fixture
def found_better(monkeypatch) -> None:
    """The proof says that the new model is better, which six steps do not make it."""
    duels = {"own": Duel("own", 9, 4, 0.8, 0.5, 0.6, 0.9, -0.4, -0.2)}
    monkeypatch.setattr(proof, "duel", lambda *_, **__: duels)


def kinds(events: Events) -> list[str]:
    """The kinds of events, each once, in their order."""
    return list(dict.fromkeys(event["event"] for event in events))


def weights(run: Path) -> dict[str, Any]:
    with safe_open(run / WEIGHTS, framework="np") as file:
        return {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118


def test_from_a_folder_to_an_honest_report(tune, tmp_path) -> None:
    code, events = tune()
    assert code == 0
    assert kinds(events) == ["scan", "photos", "ready", "begin", "validate", "step", "message",
                             "scoring", "report", "end"]  # fmt: skip
    report, end = events[-2:]
    # Six steps of a tiny network prove nothing: nothing is installed, and that is said.
    assert not report["better"]
    assert "is not clearly better than tiny" in report["sentences"][0]
    assert end["installed"] == ""
    assert "mine" not in installed_models()
    assert set(report["duels"]) == {"own", "others"}
    page = (tmp_path / "run" / "report.html").read_text()
    assert "data:image/jpeg;base64," in page
    assert "http" not in page
    saved = json.loads((tmp_path / "run" / "report.json").read_text())
    assert saved["held_out"] == 4
    assert saved["photos"] == 24
    # The next run in the same folder reads no photo again.
    (tmp_path / "run").rename(tmp_path / "first")
    assert next(e for e in tune()[1] if e["event"] == "photos")["read"] == 0


def test_half_of_the_weights_is_the_parents(tune, tmp_path) -> None:
    tune("--set", "train.parent_share=0.5")
    run = tmp_path / "run"
    with safe_open(run / "best.safetensors", framework="np") as file:
        learned = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    with safe_open(run / "parent.safetensors", framework="np") as file:
        parent = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    assert any((learned[key] != parent[key]).any() for key in parent)
    for key, value in weights(run).items():
        np.testing.assert_allclose(value, (learned[key] + parent[key]) / 2, atol=2e-3, rtol=2e-3)


@pytest.mark.usefixtures("found_better")
def test_what_is_better_is_installed_with_a_card_that_names_no_photo(
    tune, tmp_path, own_folder
) -> None:
    code, events = tune()
    assert code == 0
    assert events[-1]["installed"] == "mine"
    assert Harmonizer.load("mine", device="cpu").model == "mine"
    details = installed_models()["mine"].details
    assert details["parent"] == "tiny"
    assert details["metrics"]["scores"]["own"]["new"] == 0.5
    with safe_open(installed_models()["mine"].path, framework="np") as file:
        header = dict(file.metadata())
    card = json.loads(header["card"])
    assert card.keys() == {"name", "parent", "date", "photos", "scores"}
    told = json.dumps(header) + json.dumps(details) + (tmp_path / "run/report.html").read_text()
    assert "secret" not in told
    assert str(own_folder) not in told
    assert str(tmp_path) not in told
    # The name is taken now; said before anything is read.
    (tmp_path / "run").rename(tmp_path / "first")
    code, events = tune()
    assert (code, [event["event"] for event in events]) == (1, ["failed"])
    assert events[0]["sentence"] == "There is a model mine already; choose another name."
    assert events[0]["sentence_from"]["values"] == ["mine"]
    assert tune("--force")[1][-1]["installed"] == "mine"


def test_keep_anyway_and_evaluate(tune, tmp_path, capsys) -> None:
    assert tune("--keep-anyway")[1][-1]["installed"] == "mine"
    assert "mine" in installed_models()
    words = ["evaluate", str(tmp_path / "run"), "--json", "--device", "cpu"]
    assert main(words) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (last["event"], last["installed"]) == ("end", "mine")


class Ended(InPlaceFeeder):
    """Something happens before the sixth step."""

    happens: Callable[[], None]

    def batches(self) -> Iterator[Batch]:
        for number, batch in enumerate(super().batches()):
            if number == 5:
                type(self).happens()
            yield batch


def happening(monkeypatch, what: Callable[[], None]) -> None:
    monkeypatch.setattr(Ended, "happens", staticmethod(what), raising=False)
    monkeypatch.setattr(fine_loop, "make_feeder", Ended)


def stop() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def kill() -> None:
    raise KeyboardInterrupt


def test_resume_is_exact(tune, tmp_path, monkeypatch) -> None:
    assert tune(steps=8)[0] == 0
    wanted, curve = weights(tmp_path / "run"), read_notes(tmp_path / "run")["curve"]
    (tmp_path / "run").rename(tmp_path / "whole")
    with monkeypatch.context() as patch:
        happening(patch, kill)
        code, events = tune(steps=8)
    assert code == 1
    assert events[-1]["reason"] == "interrupted"
    assert read_step(tmp_path / "run") == 4
    code, events = tune(resume=True)
    assert code == 0
    # Not surveyed again: the run knows its photos.
    assert kinds(events)[:2] == ["ready", "begin"]
    got = weights(tmp_path / "run")
    assert all((got[key] == value).all() for key, value in wanted.items())
    assert read_notes(tmp_path / "run")["curve"] == curve
    code, events = tune(resume=True)
    assert (code, kinds(events)) == (0, ["message", "end"])


def test_a_run_that_was_killed_before_its_first_checkpoint_knows_what_it_was_asked_for(
    tune, tmp_path, monkeypatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("ssh_studio_training.fine_tune.survey", killed)
        assert tune(steps=4)[0] == 1
    code, events = tune(resume=True)
    assert (code, events[-1]["step"]) == (0, 4)
    assert read_recipe(tmp_path / "run").train.batch == 4


@pytest.mark.usefixtures("found_better")
def test_stop_keeps_and_can_go_on(tune, tmp_path, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        happening(patch, stop)
        code, events = tune(steps=12)
    assert code == 0
    assert (events[-1]["reason"], events[-1]["step"]) == ("stopped", 6)
    assert events[-1]["installed"] == "mine"
    assert read_step(tmp_path / "run") == 6
    code, events = tune("--set", "train.steps=9", resume=True)
    assert (events[-1]["reason"], events[-1]["step"]) == ("budget", 9)


def test_pause_and_cancel(tune, tmp_path, monkeypatch) -> None:
    made: list[Control] = []
    original = Control.__init__

    def noticed(control: Control) -> None:
        made.append(control)
        original(control)

    def ask() -> None:
        for command in ("pause", "resume", "cancel"):
            made[0].ask(command)

    monkeypatch.setattr(Control, "__init__", noticed)
    happening(monkeypatch, ask)
    code, events = tune(steps=12)
    assert code == 1
    assert kinds(events)[-3:] == ["paused", "resumed", "end"]
    assert events[-1]["reason"] == "cancelled"
    # The pause saved what there was.
    assert read_step(tmp_path / "run") == 6
    assert not (tmp_path / "run" / "report.json").exists()


def test_a_full_disk_ends_with_a_sentence_and_the_last_checkpoint(
    tune, tmp_path, monkeypatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        happening(patch, lambda: patch.setattr("ssh_studio.atomic.os.fsync", full))
        code, events = tune()
    assert code == 1
    assert events[-1]["event"] == "failed"
    assert "the disk is full" in events[-1]["sentence"]
    assert events[-1]["resumable"]
    assert read_step(tmp_path / "run") == 4
    assert not [path for path in (tmp_path / "run").iterdir() if path.name.startswith(".")]
    assert tune(resume=True)[1][-1]["step"] == 6


def test_early_stopping_keeps_the_best(tune, tmp_path) -> None:
    code, events = tune("--set", "train.patience=1", "--set", "train.rate=0.0", steps=50)
    assert code == 0
    assert (events[-1]["reason"], events[-1]["step"]) == ("early", 3)
    assert not (tmp_path / "run" / "best.safetensors").exists()


def test_minutes_are_kept(tune, tmp_path, monkeypatch) -> None:
    code, events = tune("--steps", 6, "--minutes", 1)
    assert code == 2
    assert [event["event"] for event in events] == ["failed"]
    (tmp_path / "run").mkdir()
    assert tune(resume=True)[0] == 1
    assert not (tmp_path / "run" / CHECKPOINT).exists()


def test_inspect_tells_a_dialog_what_it_needs(own_folder, capsys) -> None:
    assert main(["inspect", str(own_folder), "--json", "--device", "cpu"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["scan", "scan", "photos", "inspected"]
    assert events[-1].items() >= {"enough": True, "photos": 20, "held_out": 4}.items()
    assert main(["inspect", str(own_folder / "one"), "--json"]) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert not last["enough"]
    assert "20 are needed" in last["sentence"]
