"""The installed models in the window: listed, renamed, exported, imported, deleted, compared."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from ssh_studio.app import App, build
from ssh_studio.document.autosave import Autosave
from ssh_studio.document.geometry import Transform
from ssh_studio.engine.cards import installed_facts
from ssh_studio.engine.model_file import write_model
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork
from ssh_studio.engine.registry import export_model, import_model, register, rename_model
from ssh_studio.errors import ModelError
from ssh_studio.settings import Settings
from ssh_studio.ui.dialogs.models import ModelsDialog
from tests.gui.conftest import small_state
from tests.unit.live.scenes import FakeHarmonizer

SIZES = StudioConfig(view_size=32, widths=(8, 16, 24), blocks=(1, 1, 1), hidden=32, lut_size=5,
                     lut_basis=12, light_size=4)  # fmt: skip
CARD = {"name": "mine", "parent": "default", "date": "2026-11-20", "photos": 412,
        "scores": {"own": {"parent": 0.61, "new": 0.54, "composites": 96}}}  # fmt: skip


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> Path:
    """A small model file with the card of a fine-tuning inside."""
    path: Path = tmp_path_factory.mktemp("models") / "from elsewhere.safetensors"
    torch.manual_seed(0)
    write_model(path, StudioNetwork(SIZES), details={"card": json.dumps(CARD)})
    return path


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path, weights) -> Path:
    """The user's models: one, called mine."""
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path / "data"))
    folder: Path = tmp_path / "data" / "models"
    folder.mkdir(parents=True)
    (folder / "mine.safetensors").write_bytes(weights.read_bytes())
    (folder / "mine.md").write_text("# Card")
    sha256 = hashlib.sha256(weights.read_bytes()).hexdigest()
    register(folder, "mine", {"file": "mine.safetensors", "sha256": sha256, "card": "mine.md",
                              "architecture": "studio"})  # fmt: skip
    return folder


class Load:
    """Harmonizers by model; remembers which were asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.made: dict[str, FakeHarmonizer] = {}

    def __call__(self, name: str) -> FakeHarmonizer:
        self.asked.append(name)
        return self.made.setdefault(name, FakeHarmonizer())


@pytest.fixture
def load() -> Load:
    return Load()


@pytest.fixture
def app(qtbot, tmp_path, load) -> Iterator[App]:
    settings = Settings()
    settings.set("autosave.seconds", 0)
    built = build(settings, load=load, autosave=Autosave(tmp_path / "autosave"))
    built.window.show()
    qtbot.waitExposed(built.window)
    built.document.edit("Open", small_state())
    assert built.live.wait_idle()
    yield built
    built.close()


@pytest.fixture
def dialog(app) -> ModelsDialog:
    app.actions.action("look.models").trigger()
    assert app.jobs.wait(60)
    shown = app.models.dialog
    assert shown is not None
    shown.choose("mine")
    return shown


def listed(app: App) -> list[str]:
    combo = app.window.harmonize.model
    return [combo.itemData(row) for row in range(combo.count())]


def model_of(app: App) -> str:
    return app.document.state.layers[0].look.model


def test_the_list_tells_what_is_known_of_a_model(app, dialog) -> None:
    assert dialog.chosen == "mine"
    said = dialog.facts.text()
    for part in ("default", "2026-11-20", "412 photos", "54.0 %", "before 61.0 %"):
        assert part in said
    assert listed(app)[-1] == "mine"
    dialog.choose("default")
    assert not dialog.delete.isEnabled()
    assert "stays" in dialog.rename.toolTip()
    names = [b.accessibleName() or b.text() for b in dialog.findChildren(QAbstractButton)]
    assert all(names)


def test_rename_by_keyboard_takes_the_layers_along(app, dialog, qtbot, home) -> None:
    app.models.use("mine")
    assert model_of(app) == "mine"
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_F2)
    (editor,) = dialog.list.findChildren(QLineEdit)
    editor.setText("coast")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.chosen == "coast", timeout=20000)
    assert model_of(app) == "coast"
    assert (listed(app)[-1], "mine" in listed(app)) == ("coast", False)
    assert sorted(path.name for path in home.iterdir()) == [
        "coast.md", "coast.safetensors", "models.json",
    ]  # fmt: skip


def test_new_layers_begin_with_the_model_that_was_used_last(app, dialog) -> None:
    app.models.use("mine")
    assert app.models.new_look().model == "mine"
    assert app.importing.look().model == "mine"
    dialog.choose("default")
    dialog.use.click()
    assert model_of(app) == "default"
    assert app.importing.look().model == "default"
    app.settings.set("live.model", "gone")
    assert app.importing.look().model == "default"


def test_a_bad_name_changes_nothing(app, dialog, qtbot, home) -> None:
    for name, said in (("a b", "no model name"), ("default", "already")):
        with qtbot.waitSignal(app.presenter.shown, timeout=20000) as told:
            app.models.rename("mine", name)
        assert said in told.args[0]
    assert (home / "mine.safetensors").is_file()
    assert dialog.list.currentItem().text(0) == "mine"


def test_export_and_import_carry_the_card_along(app, dialog, tmp_path) -> None:
    target = tmp_path / "for the other machine"
    app.models.export("mine", target)
    assert app.jobs.wait(30)
    written = target.with_name(target.name + ".safetensors")
    app.models.import_file(written)
    assert app.jobs.wait(30)
    assert dialog.chosen == "for-the-other-machine"
    assert "412 photos" in dialog.facts.text()
    (facts,) = [model for model in installed_facts() if model.name == "for-the-other-machine"]
    assert (facts.parent, facts.photos, facts.after) == ("default", 412, 0.54)


def test_a_foreign_file_is_refused(app, qtbot, tmp_path) -> None:
    foreign = tmp_path / "x.safetensors"
    foreign.write_bytes(b"no model")
    with qtbot.waitSignal(app.presenter.shown, timeout=20000) as told:
        app.models.import_file(foreign)
    assert "x.safetensors is damaged or no model file" in told.args[0]


def test_delete_asks_and_the_layers_go_back_to_the_default(app, dialog, qtbot, home) -> None:
    app.models.use("mine")
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    box = app.models.question
    assert box is not None
    assert "back to the default" in box.informativeText()
    box.reject()
    assert (home / "mine.safetensors").is_file()
    app.models.delete("mine")
    assert app.jobs.wait(30)
    assert model_of(app) == "default"
    assert "mine" not in listed(app)
    assert not (home / "mine.safetensors").exists()


def test_damaged_models_are_listed_with_their_problem(app, dialog, home) -> None:
    (home / "mine.safetensors").write_bytes(b"broken")
    app.models.refresh()
    assert app.jobs.wait(30)
    dialog.choose("mine")
    assert "damaged" in dialog.facts.text()
    assert not dialog.use.isEnabled()
    assert dialog.delete.isEnabled()


def test_two_models_stand_side_by_side_in_the_split(app, dialog, qtbot, load) -> None:
    dialog.compare.click()
    comparing = app.comparing
    assert (comparing.rival, app.canvas.compare.mode) == ("mine", "split")
    assert app.canvas.compare.titles == ("mine", "Default")
    assert comparing.session is not None
    assert comparing.session.wait_idle()
    assert load.asked[-1] == "mine"
    layer = app.document.state.layers[0]
    mine, own = comparing.session.look_of(layer.id), app.live.look_of(layer.id)
    assert mine is not None
    assert mine is not own
    # Both sides follow what is moved.
    place = Transform.at(200, 150, 100, 60)
    app.document.update(layer.id, "Move", transform=place)
    assert app.live.wait_idle()
    assert comparing.session.wait_idle()
    app.actions.action("look.compare_models").trigger()
    assert (comparing.rival, app.canvas.compare.mode) == ("", "off")
    assert app.canvas.compare.titles is None
    app.actions.action("look.compare_models").trigger()
    assert comparing.rival == "mine"
    # Who leaves the split leaves the comparison.
    app.canvas.set_compare("off")
    assert comparing.session is None


def test_the_left_side_shows_the_other_models_look(app, dialog) -> None:
    app.canvas.resize(500, 400)
    dialog.compare.click()
    assert app.comparing.session is not None
    assert app.comparing.session.wait_idle()
    seen = []
    drawn = app.canvas._screen.draw

    def draw(state, tones, *rest, **more) -> None:
        seen.append(dict(tones))
        drawn(state, tones, *rest, **more)

    app.canvas._screen.draw = draw
    app.canvas.refresh()
    app.canvas.draw_now()
    assert seen[0] == dict(app.comparing.session.tones)
    assert seen[1] == dict(app.live.tones)
    assert seen[0]


def test_registry_refuses_to_rename_what_came_with_the_program(home, tmp_path) -> None:
    with pytest.raises(ModelError, match="keeps its name"):
        rename_model("default", "other")
    with pytest.raises(ModelError, match="no model nobody"):
        rename_model("nobody", "other")
    (home / "mine.safetensors").write_bytes(b"tampered")
    with pytest.raises(ModelError, match="not the one"):
        export_model("mine", tmp_path / "x.safetensors")
    assert not (tmp_path / "x.safetensors").exists()


def test_a_card_may_say_anything(tmp_path, home) -> None:
    strange = {"parent": ["x"], "photos": -3, "date": 7, "scores": {"own": {"new": True}}}
    path = tmp_path / "strange.safetensors"
    write_model(path, StudioNetwork(SIZES), details={"card": json.dumps(strange)})
    import_model(path, "strange")
    (facts,) = [model for model in installed_facts() if model.name == "strange"]
    assert (facts.parent, facts.photos, facts.date, facts.after) == ("", 0, "", None)
    assert np.isfinite(facts.megabytes)
