"""Export: the model that the program then loads, and never half of one."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from ssh_studio.engine import Harmonizer
from ssh_studio.engine.model_file import file_sha256, write_model
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio.errors import ModelError, ModelFileError
from ssh_studio_training import export
from ssh_studio_training.events import Events
from ssh_studio_training.export import ExportError, export_run
from ssh_studio_training.loop import WEIGHTS
from ssh_studio_training.source import Source, remember


@pytest.fixture
def user_data(tmp_path, monkeypatch) -> Path:
    """Where the user's own models go."""
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path / "user"))
    return tmp_path / "user" / "models"


@pytest.fixture
def run(tmp_path, recipe, pack_file) -> Path:
    """A run's folder as training leaves it."""
    folder = tmp_path / "run"
    folder.mkdir()
    write_weights(folder, recipe, seed=0)
    remember(folder, Source(pack_file))
    with Events(folder) as events:
        events.emit("validate", step=3, ratio=0.9, improved=0.5, untouched=1.0)
        events.emit("validate", step=6, ratio=0.8, improved=0.7, untouched=0.5)
        events.emit("end", step=6)
    return folder


def write_weights(folder: Path, recipe, seed: int) -> None:
    torch.manual_seed(seed)
    network = StudioNetwork(recipe.model)
    with torch.no_grad():
        network.basis.add_(torch.randn(network.basis.shape), alpha=0.05)
    details = {"recipe": recipe.to_json(), "step": "6"}
    write_model(folder / WEIGHTS, network, details=details)


def entries(folder: Path) -> dict[str, dict[str, object]]:
    return dict(json.loads((folder / "models.json").read_text())["models"])


def consistent(folder: Path) -> None:
    """Every entry names a file that is what the entry says."""
    for entry in entries(folder).values():
        assert file_sha256(folder / str(entry["file"])) == entry["sha256"]


def test_an_exported_model_harmonizes(run, user_data) -> None:
    done = export_run(run, "mine")
    assert done.weights == user_data / "mine.safetensors"
    assert done.weights.read_bytes() == (run / WEIGHTS).read_bytes()
    harmonizer = Harmonizer.load("mine", device="cpu")
    rng = np.random.default_rng(0)
    foreground, background = rng.integers(0, 255, (2, 40, 50, 3)).astype(np.uint8)
    mask = np.zeros((40, 50), np.uint8)
    mask[10:30, 10:40] = 255
    look = harmonizer.look(foreground, mask, background)
    assert look.model == "mine"
    assert look.apply(foreground).shape == foreground.shape


def test_registry_and_card_say_what_is_known(run, tmp_path, recipe, user_data) -> None:
    done = export_run(run, "mine", licence="CC0")
    entry = entries(user_data)["mine"]
    assert entry["recipe"] == json.loads(recipe.to_json())
    assert entry["step"] == 6
    assert entry["metrics"] == {
        "validation": {"step": 6, "ratio": 0.8, "improved": 0.7, "untouched": 0.5}
    }
    assert entry["training_set"] == {"photos": 12, "folders": {"one": 6, "two": 6}}
    assert entry["licence"] == "CC0"
    assert str(tmp_path) not in json.dumps(entry)
    card = done.card.read_text()
    assert card.startswith("# Model card: mine\n")
    assert done.sha256 in card
    assert '"ratio": 0.8' in card


def test_weights_alone_are_enough(tmp_path, recipe) -> None:
    """As they come back from another machine; the folder is made."""
    write_weights(tmp_path, recipe, seed=0)
    done = export_run(tmp_path, "mine", tmp_path / "new" / "models")
    assert done.weights.is_file()
    consistent(tmp_path / "new" / "models")


def test_names_are_checked_and_taken_ones_refused(run, tmp_path, user_data) -> None:
    for name in ("", "../x", "a b", "x.y"):
        with pytest.raises(ModelError, match="is no model name"):
            export_run(run, name)
    export_run(run, "mine")
    with pytest.raises(ExportError, match="There is a model mine already"):
        export_run(run, "mine")
    assert list(entries(user_data)) == ["mine"]


def test_models_of_the_program_cannot_be_hidden(run, tmp_path, user_data, monkeypatch) -> None:
    shipped = tmp_path / "shipped"
    export_run(run, "default", shipped)
    monkeypatch.setenv("SSH_STUDIO_MODELS", str(shipped))
    with pytest.raises(ExportError, match="The model default came with SSH Studio"):
        export_run(run, "default", force=True)
    assert not user_data.exists()


def test_nothing_to_export(run, tmp_path) -> None:
    with pytest.raises(ExportError, match="There are no weights in"):
        export_run(tmp_path, "mine", tmp_path / "models")
    (run / WEIGHTS).write_bytes((run / WEIGHTS).read_bytes()[:1000])
    with pytest.raises(ModelFileError, match="is damaged"):
        export_run(run, "mine", tmp_path / "models")
    assert not (tmp_path / "models").exists()


def test_a_damaged_registry_is_left_alone(run, tmp_path) -> None:
    (tmp_path / "models.json").write_text("{")
    with pytest.raises(ExportError, match="is damaged; correct it first"):
        export_run(run, "mine", tmp_path)
    assert not (tmp_path / "mine.safetensors").exists()


def test_replacing_renews_drafts_and_keeps_cards_that_were_edited(run, tmp_path, recipe) -> None:
    models = tmp_path / "models"
    first = export_run(run, "mine", models)
    write_weights(run, recipe, seed=1)
    second = export_run(run, "mine", models, force=True)
    assert second.weights == first.weights
    assert second.sha256 != first.sha256
    assert second.sha256 in second.card.read_text()
    second.card.write_text("# Mine\n\nWritten by hand.\n")
    write_weights(run, recipe, seed=2)
    export_run(run, "mine", models, force=True)
    assert second.card.read_text() == "# Mine\n\nWritten by hand.\n"
    consistent(models)
    names = {path.name for path in models.iterdir()}
    assert names == {"mine.safetensors", "mine.md", "models.json"}


@pytest.mark.parametrize("replaces", [False, True])
@pytest.mark.parametrize("last", range(6))
def test_wherever_it_stops_the_registry_tells_the_truth(
    run, tmp_path, recipe, monkeypatch, replaces, last
) -> None:
    """Files are put in place by `os.replace`; it fails from call number `last` on."""
    models = tmp_path / "models"
    export_run(run, "other", models)
    if replaces:
        export_run(run, "mine", models)
        write_weights(run, recipe, seed=1)
    calls = iter(range(100))
    replace = os.replace

    def stop(*paths: object) -> None:
        if next(calls) >= last:
            raise KeyboardInterrupt
        replace(*paths)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", stop)
        try:
            export_run(run, "mine", models, force=True)
            finished = True
        except KeyboardInterrupt:
            finished = False
    assert finished == (last >= (5 if replaces else 3))
    consistent(models)
    assert "other" in entries(models)
    if replaces or finished:
        assert "mine" in entries(models)
    # And the next try succeeds.
    done = export_run(run, "mine", models, force=True)
    consistent(models)
    assert done.sha256 == file_sha256(run / WEIGHTS)


def test_without_a_known_place_the_sentence_tells_the_option(run, monkeypatch) -> None:
    monkeypatch.delenv("SSH_STUDIO_USER_DATA", raising=False)
    monkeypatch.setitem(sys.modules, "platformdirs", None)
    with pytest.raises(ExportError, match="by --models DIR"):
        export_run(run, "mine")


def test_the_default_place_is_where_models_are_looked_for(run, user_data) -> None:
    assert export._own_models("mine") == user_data
