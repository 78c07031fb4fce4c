"""The whole window with a stand-in for the model: looks that are pasted, exported, copied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from ssh_studio.app import App, build
from ssh_studio.document.autosave import Autosave
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Layer
from ssh_studio.settings import Settings
from tests.unit.live.scenes import FakeHarmonizer, flat, make_layer


@pytest.fixture
def app(qtbot, tmp_path) -> Iterator[App]:
    """Two layers with looks of their own on 160 x 120."""
    settings = Settings()
    settings.set("autosave.seconds", 0)
    settings.set("export.folder", str(tmp_path))
    built = build(settings, load=FakeHarmonizer().load, autosave=Autosave(tmp_path / "autosave"))
    built.window.show()
    qtbot.waitExposed(built.window)
    layers = (make_layer(at=(10, 10), name="Low"), make_layer(at=(90, 70), name="Top"))
    state = State(flat(160, 120, (200, 120, 40)), 160, 120, layers, layers[1].id)
    built.document.edit("Open", state)
    built.document.history.clear()
    assert built.live.wait_idle()
    yield built
    built.close()


def do(app: App, name: str) -> None:
    app.actions.refresh()
    assert app.actions.why_disabled(name) is None
    app.actions.action(name).trigger()
    assert app.live.wait_idle()


def top(app: App) -> Layer:
    return app.document.state.layers[1]


def test_pasting_a_look_is_a_step(app) -> None:
    own, low = app.live.look_of(top(app).id), app.document.state.layers[0]
    app.document.select(low.id)
    do(app, "look.copy")
    app.document.select(top(app).id)
    do(app, "look.layer")
    do(app, "look.paste")
    assert [step.label for step in app.document.history.steps][1:] == ["Paste look"]
    assert app.window.isWindowModified()
    pasted = app.live.look_of(top(app).id)
    assert pasted is not own
    assert top(app).look.on
    do(app, "layer.flip_h")
    assert app.live.look_of(top(app).id) is pasted
    do(app, "edit.undo")
    do(app, "edit.undo")
    assert not top(app).look.on
    do(app, "edit.undo")
    assert app.live.look_of(top(app).id) is own
    for _ in range(2):
        do(app, "edit.redo")
    assert app.live.look_of(top(app).id) is pasted
    do(app, "look.reset")
    assert app.live.look_of(top(app).id) is own
    do(app, "edit.undo")
    assert app.live.look_of(top(app).id) is pasted


@pytest.mark.parametrize("what", ["picture", "layer"])
def test_an_export_is_of_its_moment(app, monkeypatch, what) -> None:
    taken: dict[str, Any] = {}

    def export(path, content, tones, options, progress, cancel) -> list[str]:
        # In the worker, while somebody paints.
        layer = content.layers[1] if what == "picture" else content
        tone = tones[layer.id] if what == "picture" else tones
        taken.update(mask=layer.mask.pixels.copy(), look=tone.look, options=options)
        return []

    monkeypatch.setattr(f"ssh_studio.ui.controllers.exporting.export_{what}", export)
    run = app.jobs.run

    def painted_meanwhile(*args: Any, **options: Any) -> object:  # noqa: ANN401
        app.document.edit_mask("Paint", top(app).mask).write(Rect(0, 0, 20, 30), 0)
        return run(*args, **options)

    monkeypatch.setattr(app.jobs, "run", painted_meanwhile)
    app.settings.set("export.format", "tiff")
    app.settings.set("export.compression", "lzw")
    do(app, "file.export" if what == "picture" else "file.export_layer")
    look = app.live.look_of(top(app).id)
    assert app.exporting.dialog is not None
    app.exporting.dialog.export_button.click()
    assert app.jobs.wait(20)
    assert top(app).mask.pixels.min() == 0
    assert taken["mask"].min() == 255
    assert taken["look"] is look
    assert taken["options"].compression == "lzw"
    app.document.cancel()


@pytest.mark.parametrize(("what", "action"), [("layer", "copy"), ("full", "copy_merged")])
def test_what_is_copied_is_of_its_moment(app, monkeypatch, what, action) -> None:
    taken: dict[str, Any] = {}

    def render(content, tones, *, cancel) -> np.ndarray:
        layer = content if what == "layer" else content.layers[1]
        tone = tones if what == "layer" else tones[layer.id]
        taken.update(mask=layer.mask, look=tone.look)
        return np.zeros((4, 4, 4), np.uint8)

    monkeypatch.setattr(f"ssh_studio.ui.controllers.copying.render_{what}", render)
    do(app, f"edit.{action}")
    assert app.jobs.wait(20)
    assert taken["look"] is app.live.look_of(top(app).id)
    assert taken["mask"] is not top(app).mask
