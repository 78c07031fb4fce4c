"""`ssh-studio models`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch

from ssh_studio.engine.networks.paper import PaperNetwork


@pytest.fixture(scope="session")
def paper_checkpoint(tmp_path_factory) -> Path:
    """Written as the authors wrote theirs."""
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("paper") / "checkpoint.pth"
    torch.save({"model_state_dict": PaperNetwork().state_dict(), "epoch": 3}, path)
    return path


@pytest.fixture
def own_shipped(monkeypatch, places, shipped_models) -> Path:
    """A copy of the shipped models that a test may break."""
    folder = places / "shipped"
    shutil.copytree(shipped_models, folder)
    monkeypatch.setenv("SSH_STUDIO_MODELS", str(folder))
    return folder


def test_list(run) -> None:
    done = run("models")
    assert done == run("models", "list")
    assert (done.code, done.err) == (0, "")
    name, kind, size = done.out.split()[:3]
    assert (name, kind) == ("default", "studio")
    assert float(size) > 0
    assert "came with SSH Studio" in done.out


def test_list_without_models(run, own_shipped) -> None:
    (own_shipped / "models.json").unlink()
    assert run("models").out == "No models are installed.\n"
    assert run("models", "verify").out == "No models are installed.\n"


def test_list_tells_of_missing_files(run, fails, own_shipped) -> None:
    (own_shipped / "default.safetensors").unlink()
    assert "missing" in run("models").out
    assert "is gone" in fails(1, "models", "verify")


def test_damaged_list(fails, own_shipped) -> None:
    (own_shipped / "models.json").write_text("{", encoding="utf-8")
    assert "damaged" in fails(1, "models")


def test_import_verify_use_and_remove(run, fails, places, shipped_models, pair) -> None:
    source = shipped_models / "default.safetensors"
    done = run("models", "import", source, "--name", "mine")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("mine: imported to ")
    assert str(places / "user") in done.out

    assert "mine     studio" in run("models").out
    assert "your own" in run("models").out
    assert run("models", "verify").out.splitlines() == [
        "default: as it was installed",
        "mine: as it was installed",
    ]
    scene = ("harmonize", "--background", "b.png", "--foreground", "f.png")
    assert run(*scene, "--model", "mine", "-o", "out.png").code == 0

    assert "already" in fails(1, "models", "import", source, "--name", "mine")
    assert run("models", "remove", "mine") == (0, "mine: removed\n", "")
    assert "mine" not in run("models").out
    assert "“mine” is not installed" in fails(1, *scene, "--model", "mine", "-o", "out.png")
    assert "no model mine" in fails(1, "models", "remove", "mine")


def test_paper_checkpoint(run, paper_checkpoint, pair) -> None:
    done = run("models", "import", paper_checkpoint, "--paper", "--name", "paper")
    assert (done.code, done.err) == (0, "")
    assert "paper" in run("models").out
    assert run("models", "verify", "paper").out == "paper: as it was installed\n"
    scene = ("harmonize", "--background", "b.png", "--foreground", "f.png")
    assert run(*scene, "--model", "paper", "-o", "out.png").code == 0


def test_foreign_files_are_not_imported(
    fails, run, places, paper_checkpoint, shipped_models
) -> None:
    foreign = places / "foreign.bin"
    foreign.write_bytes(b"not a model")
    weights = shipped_models / "default.safetensors"
    for arguments in (
        (foreign,),
        (foreign, "--paper"),
        (paper_checkpoint,),
        (weights, "--paper"),
        (places,),
        (places / "none.safetensors",),
    ):
        fails(1, "models", "import", *arguments, "--name", "mine")
    assert "mine" not in run("models").out


@pytest.mark.parametrize("name", ["../mine", "", "a b", "x" * 65])
def test_names(fails, shipped_models, name) -> None:
    source = shipped_models / "default.safetensors"
    assert "no model name" in fails(1, "models", "import", source, "--name", name)


def test_shipped_models_stay(fails, shipped_models) -> None:
    assert "stays" in fails(1, "models", "remove", "default")
    source = shipped_models / "default.safetensors"
    assert "already" in fails(1, "models", "import", source, "--name", "default")


def test_changed_files_are_noticed(run, fails, own_shipped, pair) -> None:
    run("models", "import", own_shipped / "default.safetensors", "--name", "mine")
    path = own_shipped / "default.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"\x7f")
    sentence = "The file of the model default is not the one that came with SSH Studio"
    scene = ("harmonize", "--background", "b.png", "--foreground", "f.png", "-o", "out.png")
    assert sentence in fails(1, *scene)
    assert sentence in fails(1, "models", "verify", "default")
    done = run("models", "verify")
    assert done.code == 1
    assert done.out == "mine: as it was installed\n"
    assert sentence in done.err
    done = run("models", "verify", "default", "none")
    assert "damaged or missing: default, none." in done.err


def test_verify_unknown(fails) -> None:
    assert "no installed model none" in fails(1, "models", "verify", "none")
