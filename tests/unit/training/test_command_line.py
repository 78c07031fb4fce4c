"""The command: what people type, what they get, and exit codes 0, 1 and 2."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from safetensors import safe_open

from ssh_studio.engine import Harmonizer, StudioError
from ssh_studio.engine.cube import write_cube
from ssh_studio.engine.lut import identity_lut
from ssh_studio_training import commands, loop
from ssh_studio_training.__main__ import main
from ssh_studio_training.checkpoint import CHECKPOINT, read_recipe, read_step
from ssh_studio_training.events import read_events
from ssh_studio_training.feeding import InPlaceFeeder
from ssh_studio_training.pack import read_names
from ssh_studio_training.source import recall
from ssh_studio_training.triplets import Batch

# A network of a few thousand weights and a run of three steps.
SMALL = [
    "--device", "cpu", "--threads", "1",
    *(word for value in (
        "model.view_size=32", "model.widths=[8,16,24]", "model.blocks=[1,1,1]", "model.hidden=32",
        "model.lut_size=5", "model.lut_basis=12", "model.light_size=4",
        "train.steps=3", "train.batch=2", "train.validation_batches=1", "train.checkpoint_every=2",
    ) for word in ("--set", value)),
]  # fmt: skip


def command(*words: object) -> int:
    return main([str(word) for word in words])


def one_line(text: str) -> str:
    """What was said, which must be one line."""
    assert text.count("\n") == 1, text
    assert "Traceback" not in text
    return text


@pytest.fixture
def run(tmp_path, pack_file, in_place, capsys) -> Path:
    """A run of three steps from a pack that lies elsewhere."""
    folder: Path = tmp_path / "run"
    assert command("train", "--pack", pack_file, "-o", folder, *SMALL) == 0
    capsys.readouterr()
    return folder


def test_from_photos_to_a_model(photo_folder, tmp_path, monkeypatch, capsys) -> None:
    """The whole way, with a worker process, as in the README."""
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path / "user"))
    folder = tmp_path / "run"
    assert command("train", "--photos", photo_folder, "-o", folder, *SMALL, "--json") == 0
    lines = capsys.readouterr().out.splitlines()
    kinds = [json.loads(line)["event"] for line in lines]
    assert kinds == ["pack", "begin", "validate", "end"]
    assert read_step(folder) == 3
    assert command("export", folder, "--name", "mine") == 0
    assert "mine.safetensors" in one_line(capsys.readouterr().err)
    assert Harmonizer.load("mine", device="cpu").model == "mine"


def test_pack_lists_what_was_left_out(photo_folder, tmp_path, capsys) -> None:
    (tmp_path / "broken.jpg").write_text("no picture")
    output = tmp_path / "photos.pack"
    assert command("pack", "--photos", photo_folder, tmp_path, "-o", output) == 0
    said = capsys.readouterr()
    assert said.out == ""
    first, second = said.err.splitlines()
    assert first.startswith(f"{output}: 12 photos, ")
    assert first.endswith("1 left out")
    assert "broken.jpg: not a picture that can be read" in second
    assert len(read_names(output)) == 12


def test_resume_finds_its_pack_and_its_tables(run, pack_file, tmp_path) -> None:
    assert recall(run).pack == pack_file.resolve()
    assert command("train", "--resume", run, "--set", "train.steps=5", *SMALL[:4]) == 0
    assert read_step(run) == 5
    assert read_recipe(run).train.steps == 5
    assert [event["step"] for event in read_events(run) if event["event"] == "end"] == [3, 5]
    # With tables from now on, which the next time need not be said again.
    cubes = tmp_path / "cubes"
    cubes.mkdir()
    write_cube(cubes / "a.cube", identity_lut(5).numpy())
    more = ["train", "--resume", run, *SMALL[:4], "--set"]
    assert command(*more, "train.steps=6", "--cubes", cubes) == 0
    assert command(*more, "train.steps=7") == 0
    assert recall(run).cubes == cubes.resolve()


def test_resuming_a_finished_run_says_so(run, capsys) -> None:
    before = (run / CHECKPOINT).read_bytes()
    assert command("train", "--resume", run) == 0
    said = one_line(capsys.readouterr().err)
    assert f"{run} is finished: 3 of 3 steps are done" in said
    assert "--set train.steps=NUMBER" in said
    assert (run / CHECKPOINT).read_bytes() == before


def test_resume_says_what_is_missing(run, tmp_path, capsys) -> None:
    (run / "photos.json").unlink()
    more = ("--set", "train.steps=5")
    assert command("train", "--resume", run, *more) == 1
    assert "There is no photo pack" in one_line(capsys.readouterr().err)
    assert command("train", "--resume", tmp_path, *more) == 1
    assert "There is no checkpoint" in one_line(capsys.readouterr().err)


def test_a_run_is_not_overwritten(run, pack_file, capsys) -> None:
    assert command("train", "--pack", pack_file, "-o", run) == 1
    assert f"use --resume {run}" in one_line(capsys.readouterr().err)


def test_first_weights_by_file_and_by_name(
    run, pack_file, tmp_path, in_place, monkeypatch, capsys
) -> None:
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path / "user"))
    assert command("export", run, "--name", "mine") == 0
    still = ["--set", "train.rate=0.0"]
    for number, start in enumerate((run / loop.WEIGHTS, "mine")):
        folder = tmp_path / f"more{number}"
        base = ["train", "--pack", pack_file, "-o", folder, *SMALL, *still]
        assert command(*base, "--from", start) == 0
        with (
            safe_open(folder / loop.WEIGHTS, "pt") as got,
            safe_open(run / loop.WEIGHTS, "pt") as wanted,
        ):
            assert all((got.get_tensor(k) == wanted.get_tensor(k)).all() for k in wanted.keys())  # noqa: SIM118
    capsys.readouterr()
    base = ["train", "--pack", pack_file, "-o", tmp_path / "no", *SMALL]
    assert command(*base, "--from", "yours") == 1
    assert "The model “yours” is not installed" in one_line(capsys.readouterr().err)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "required: COMMAND"),
        ("paint", "invalid choice: 'paint'"),
        ("train -o RUN", "Name the photos (--photos DIR) or a pack"),
        ("train --photos DIR", "one of the arguments -o/--output --resume is required"),
        ("train --photos DIR -o RUN --resume RUN", "not allowed with argument"),
        ("train --photos DIR --pack FILE -o RUN", "either --photos or --pack"),
        ("train --resume RUN --recipe base", "the run's own recipe"),
        ("train --resume RUN --from default", "the run's own weights"),
        ("train --pack FILE -o RUN --minutes 0", "0 is not more than 0"),
        ("train --pack FILE -o RUN --minutes soon", "invalid"),
        ("train --pack FILE -o RUN --threads 0", "0 is not at least 1"),
        ("pack --photos DIR", "required: -o/--output"),
        ("export RUN", "required: --name"),
    ],
)
def test_wrong_usage_is_two_and_one_line(capsys, words, sentence) -> None:
    assert command(*words.split()) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in one_line(said.err)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("pack --photos {tmp}/no -o {tmp}/x.pack", "There is no folder"),
        ("pack --photos {tmp} -o {tmp}/x.pack", "There are no photos in"),
        ("train --photos {tmp} -o {tmp}/run", "There are no photos in"),
        ("train --pack {tmp}/no.pack -o {tmp}/run", "There is no photo pack"),
        ("train --pack {pack} -o {tmp}/run --recipe none", "There is no recipe none"),
        ("train --pack {pack} -o {tmp}/run --set train.step=5", "Unknown key train.step"),
        ("train --pack {pack} -o {tmp}/run --device tpu", "Unknown device tpu"),
        ("train --pack {pack} -o {tmp}/run --cubes {tmp}", "There are no .cube files in"),
        ("train --pack {pack} -o {pack}/run", "Cannot make the folder"),
        ("export {tmp} --name mine", "There are no weights in"),
        ("export {tmp} --name a/b", "is no model name"),
    ],
)
def test_what_cannot_be_done_is_one_and_one_line(
    tmp_path, pack_file, capsys, words, sentence
) -> None:
    filled = (word.format(tmp=tmp_path, pack=pack_file) for word in words.split())
    assert command(*filled) == 1
    assert sentence in one_line(capsys.readouterr().err)


@pytest.mark.parametrize(
    "words",
    [
        "--help",
        *(
            f"{verb} --help"
            for verb in ("train", "pack", "export", "fine-tune", "inspect", "evaluate")
        ),
    ],
)
def test_help_has_an_example(capsys, words) -> None:
    assert command(*words.split()) == 0
    assert "example:\n  ssh-studio-train" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", ["--debug export {tmp} --name x", "export {tmp} --name x --debug"]
)
def test_debug_shows_where(tmp_path, words) -> None:
    with pytest.raises(StudioError):
        command(*(word.format(tmp=tmp_path) for word in words.split()))


def test_the_unexpected_is_one_line_too(tmp_path, monkeypatch, capsys) -> None:
    def fail(*_: object, **__: object) -> None:
        raise TypeError("what\nnobody thought of")

    monkeypatch.setattr(commands, "export_run", fail)
    assert command("export", tmp_path, "--name", "x") == 1
    said = one_line(capsys.readouterr().err)
    assert "Unexpected problem (TypeError: what nobody thought of); --debug shows where." in said


class Terminated(InPlaceFeeder):
    """Somebody ends the process after three batches."""

    number = signal.SIGTERM

    def batches(self) -> Iterator[Batch]:
        for count, batch in enumerate(super().batches()):
            if count == 3:
                os.kill(os.getpid(), self.number)
            yield batch


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_stopping_keeps_what_can_be_resumed(
    tmp_path, pack_file, monkeypatch, capsys, number
) -> None:
    folder = tmp_path / "run"
    before = signal.getsignal(signal.SIGTERM)
    # A shell that starts the tests in the background has them ignore Ctrl+C.
    interrupt = signal.signal(signal.SIGINT, signal.default_int_handler)
    with monkeypatch.context() as patch:
        patch.setattr(loop, "make_feeder", Terminated)
        patch.setattr(Terminated, "number", number)
        words = ["train", "--pack", pack_file, "-o", folder, *SMALL, "--set", "train.steps=9"]
        assert command(*words) == 1
    signal.signal(signal.SIGINT, interrupt)
    said = capsys.readouterr().err.splitlines()[-1]
    assert said == f"Stopped; go on with: ssh-studio-train train --resume {folder}"
    assert signal.getsignal(signal.SIGTERM) is before
    assert read_step(folder) == 2
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_stopping_early_says_that_nothing_is_there(
    tmp_path, photo_folder, monkeypatch, capsys
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "make_pack", stop)
    assert command("pack", "--photos", photo_folder, "-o", tmp_path / "x.pack") == 1
    assert "nothing was finished" in one_line(capsys.readouterr().err)
    assert list(tmp_path.iterdir()) == []


def test_a_watcher_that_goes_away_ends_the_run_quietly(tmp_path, pack_file) -> None:
    """As when the window that started the training is closed."""
    words = ["train", "--pack", str(pack_file), "-o", str(tmp_path / "run"), *SMALL, "--json"]
    words += ["--set", "train.steps=999999", "--set", "train.validate_every=1"]
    with subprocess.Popen(
        [sys.executable, "-m", "ssh_studio_training", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert json.loads(first or "{}").get("event") == "begin", (process.returncode, said)
    assert process.returncode == 1
    assert "The program that watched is gone" in one_line(said)
