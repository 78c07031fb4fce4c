"""`ssh-studio harmonize` on folders of composites."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ssh_studio.document.reading import read_picture
from ssh_studio.engine import Harmonizer

FOLDERS = ("harmonize", "--composite", "in", "--mask", "masks")


@pytest.fixture
def folders(flat) -> None:
    """`in` with three pictures and `masks` with theirs, by the same name and by iHarmony4's."""
    for folder in ("in", "masks"):
        Path(folder).mkdir()
    for name in ("a.png", "b_1.png", "ü 2_1_9.png"):
        shutil.copy("c.png", f"in/{name}")
    for name in ("a.png", "b_1.png", "ü 2_1.png"):
        shutil.copy("m.png", f"masks/{name}")
    Path("in/notes.txt").write_text("no picture")


@pytest.mark.usefixtures("folders")
def test_a_folder_is_done_with_one_model(run, flat, shipped_models, monkeypatch) -> None:
    loaded: list[tuple[object, ...]] = []
    load = Harmonizer.load

    def counting(*order: str) -> Harmonizer:
        loaded.append(order)
        return load(*order)

    monkeypatch.setattr(Harmonizer, "load", counting)
    done = run(*FOLDERS, "-o", "deep/out")
    assert (done.code, done.err, done.out) == (0, "", "deep/out: 3 pictures\n")
    assert len(loaded) == 1
    assert sorted(path.name for path in Path("deep/out").iterdir()) == [
        "a.png", "b_1.png", "ü 2_1_9.png",
    ]  # fmt: skip
    harmonizer = load(shipped_models / "default.safetensors")
    wanted = harmonizer.harmonize(flat["c"], flat["m"])
    assert (read_picture("deep/out/ü 2_1_9.png").pixels == wanted).all()


@pytest.mark.usefixtures("folders")
def test_what_fails_is_told_and_the_rest_is_done(run) -> None:
    Path("in/a.png").write_bytes(b"broken")
    Path("masks/b_1.png").unlink()
    done = run(*FOLDERS, "-o", "out")
    assert done.code == 1
    lines = done.err.splitlines()
    assert "in/a.png" in lines[0]
    assert lines[1] == "ssh-studio: There is no mask for in/b_1.png in masks."
    assert lines[2] == "ssh-studio: 2 of 3 pictures could not be harmonized."
    assert [path.name for path in Path("out").iterdir()] == ["ü 2_1_9.png"]


@pytest.mark.usefixtures("folders")
@pytest.mark.parametrize(
    ("order", "code", "sentence"),
    [
        (("--composite", "in", "--mask", "masks", "-o", "in"), 1, "its pictures are read"),
        (("--composite", "in", "--mask", "masks", "-o", "m.png"), 1, "m.png is a file"),
        (("--composite", "in", "--mask", "m.png", "-o", "out"), 1, "m.png is not a folder"),
        (("--composite", "empty", "--mask", "masks", "-o", "out"), 1, "no pictures in empty"),
        (("--composite", "in", "--mask", "masks", "--cube", "a.cube", "-o", "out"), 2, "--cube"),
    ],
)
def test_folders_that_cannot_be_done(run, order, code, sentence) -> None:
    Path("empty").mkdir()
    done = run("harmonize", *order)
    assert done.code == code
    assert sentence in done.err
    assert len(done.err.splitlines()) == 1 or code == 2
    assert not Path("out").exists()
