"""The whole window without its model: ways in and out, questions, and what is left behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

from ssh_studio.app import App, build
from ssh_studio.document.autosave import Autosave
from ssh_studio.document.icc import builtin
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from ssh_studio.settings import Settings
from ssh_studio.ui.clipboard import encode_png, incoming, mime_of
from ssh_studio.ui.dialogs.guide import GuideDialog
from ssh_studio.ui.dialogs.recovery import RecoveryChoice

BUTTON = QMessageBox.StandardButton


def noise(width: int, height: int, channels: int = 3, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.integers(0, 256, (height, width, channels), np.uint8)


@pytest.fixture
def lake(tmp_path) -> Path:
    path = tmp_path / "lake.png"
    write_picture(path, noise(60, 40))
    return path


@pytest.fixture
def otter(tmp_path) -> Path:
    path = tmp_path / "otter.png"
    pixels = noise(20, 10, 4, seed=1)
    pixels[:, :10, 3], pixels[:, 10:, 3] = 255, 0
    write_picture(path, pixels)
    return path


@pytest.fixture
def start(qtbot, tmp_path) -> Iterator:
    """Builds windows; live is off, so that no model is loaded."""
    apps: list[App] = []

    def started() -> App:
        settings = Settings(tmp_path / "config" / "settings.json")
        settings.set("live.on", False)
        settings.set("autosave.seconds", 0)
        app = build(settings, autosave=Autosave(tmp_path / "autosave"))
        apps.append(app)
        app.window.show()
        qtbot.waitExposed(app.window)
        return app

    yield started
    for app in apps:
        app.close()


@pytest.fixture
def app(start) -> App:
    return start()


def settle(app: App) -> None:
    assert app.jobs.wait(20)
    app.actions.refresh()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def answer(app: App, button: BUTTON) -> None:
    assert app.files.question is not None
    app.files.question.button(button).click()


def test_drops_become_background_and_layers(app, lake, otter) -> None:
    app.canvas.dropped.emit(files(lake, otter), (10.0, 12.0))
    settle(app)
    state = app.document.state
    assert state.background is not None
    assert state.background.name == "lake.png"
    (layer,) = state.layers
    assert layer.name == "otter"
    # An empty canvas has no places yet.
    assert (layer.transform.x, layer.transform.y) == (30, 20)
    assert layer.mask.pixels[0, 0] == 255
    assert layer.mask.pixels[0, 15] == 0
    app.window.layer_dropped.emit(files(lake), 0)
    settle(app)
    assert [layer.name for layer in app.document.state.layers] == ["lake", "otter"]
    assert "smart select" in app.window.status.message.text()
    assert app.window.isWindowModified()
    app.document.undo()
    app.document.undo()
    assert app.document.state.is_empty
    assert app.settings.get("recent.files")[0] == str(lake)


def test_one_bad_file_does_not_stop_the_rest(app, lake, tmp_path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(lake.read_bytes()[:70])
    said: list[str] = []
    app.presenter.shown.connect(said.append)
    app.canvas.dropped.emit(files(bad, lake, tmp_path / "gone.jpg"), (0.0, 0.0))
    settle(app)
    assert app.document.state.background is not None
    assert len(said) == 2
    assert "bad.png" in said[0]
    assert "gone.jpg" in said[1]
    before = app.document.state
    app.canvas.dropped.emit(files(bad), (0.0, 0.0))
    settle(app)
    assert app.document.state is before


def test_pasted_and_copied_with_alpha(app, lake) -> None:
    app.files.open_path(lake)
    settle(app)
    assert not app.window.isWindowModified()
    pixels = noise(12, 8, 4, seed=2)
    pixels[..., 3] = np.where(np.arange(12) < 6, 255, 0)
    QGuiApplication.clipboard().setMimeData(mime_of(pixels, encode_png(pixels)))
    app.actions.refresh()
    app.actions.action("edit.paste").trigger()
    settle(app)
    (layer,) = app.document.state.layers
    assert (layer.mask.pixels == pixels[..., 3]).all()
    assert app.actions.text("edit.undo") == "Undo Paste"
    app.actions.action("edit.copy").trigger()
    settle(app)
    bitmap = incoming(QGuiApplication.clipboard().mimeData()).bitmap
    assert bitmap is not None
    copied = bitmap.picture().pixels
    np.testing.assert_array_equal(copied[:, :6], pixels[:, :6])
    assert (copied[:, 6:, 3] == 0).all()
    app.actions.action("edit.copy_merged").trigger()
    settle(app)
    bitmap = incoming(QGuiApplication.clipboard().mimeData()).bitmap
    assert bitmap is not None
    assert bitmap.picture().pixels.shape == (40, 60, 3)
    QGuiApplication.clipboard().clear()


def test_saved_and_opened_again(app, lake, otter, tmp_path) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    assert app.window.isWindowModified()
    assert app.window.windowTitle() == "lake[*] – SSH Studio"
    path = tmp_path / "lake.ora"
    app.projects.save(path)
    settle(app)
    assert not app.window.isWindowModified()
    before = app.document.state.layers[0]
    app.files.new()
    assert app.document.state.is_empty
    menu = QMenu()
    app.files._fill_recent(menu)
    menu.actions()[0].trigger()
    settle(app)
    (layer,) = app.document.state.layers
    assert layer.transform == before.transform
    np.testing.assert_array_equal(layer.image.pixels, before.image.pixels)
    assert app.projects.path == path
    assert not app.document.is_dirty
    assert not app.document.history.can_undo


def test_what_is_edited_while_saving_stays_unsaved(app, lake, otter, tmp_path) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    app.projects.save(tmp_path / "lake.ora")
    app.actions.action("mask.invert").trigger()
    settle(app)
    assert app.document.is_dirty
    app.document.undo()


def test_a_project_that_cannot_be_saved_or_opened(app, lake, otter, tmp_path) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    said: list[str] = []
    app.presenter.shown.connect(said.append)
    app.projects.save(tmp_path / "nowhere" / "lake.ora")
    settle(app)
    assert "no folder" in said[0]
    assert app.document.is_dirty
    (tmp_path / "bad.ora").write_bytes(b"PK\3\4 junk")
    before = app.document.state
    app.projects.open(tmp_path / "bad.ora")
    settle(app)
    assert "bad.ora" in said[1]
    assert app.document.state is before


def test_closing_asks_first(app, qtbot, lake, otter, tmp_path) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    app.window.close()
    assert app.window.isVisible()
    answer(app, BUTTON.Cancel)
    assert app.window.isVisible()
    app.projects.path = tmp_path / "lake.ora"
    app.window.close()
    with qtbot.waitSignal(app.window.closed):
        answer(app, BUTTON.Save)
    assert (tmp_path / "lake.ora").exists()
    assert not app.window.isVisible()


def test_discarding_closes_at_once(app, qtbot, lake, otter) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    app.actions.action("app.quit").trigger()
    with qtbot.waitSignal(app.window.closed):
        answer(app, BUTTON.Discard)


def test_export_with_its_dialog(app, qtbot, lake, otter, tmp_path) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    app.settings.set("export.folder", str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    app.exporting.ask()
    dialog = app.exporting.dialog
    assert dialog is not None
    assert dialog.name.text() == str(tmp_path / "out" / "lake.png")
    with qtbot.waitSignal(dialog.finished, timeout=20000):
        dialog.export_button.click()
    written = read_picture(tmp_path / "out" / "lake.png").pixels
    under = read_picture(lake).pixels.copy()
    under[15:25, 20:30] = read_picture(otter).pixels[:, :10, :3]
    np.testing.assert_array_equal(written, under)
    app.exporting.ask_layer()
    dialog = app.exporting.dialog
    assert dialog is not None
    dialog.name.setText(str(tmp_path / "nowhere" / "otter.png"))
    with qtbot.waitSignal(app.presenter.shown, timeout=20000) as told:
        dialog.export_button.click()
    assert "no folder" in told.args[0]
    assert dialog.isVisible()
    dialog.name.setText(str(tmp_path / "out" / "otter.png"))
    with qtbot.waitSignal(dialog.finished, timeout=20000):
        dialog.export_button.click()
    assert read_picture(tmp_path / "out" / "otter.png").pixels.shape == (10, 20, 4)


def test_export_of_the_original_in_its_own_profile(app, qtbot, lake, tmp_path, monkeypatch) -> None:
    wide = tmp_path / "wide.tif"
    pixels = noise(20, 10).astype(np.uint16) * 250
    write_picture(wide, pixels, icc=builtin("display-p3"))
    why = app.actions.why_disabled
    assert why("file.export_original") == "Open a picture first."
    app.files.open_paths([lake, wide])
    settle(app)
    assert why("file.export_original") is None
    assert app.document.active.image.icc is None
    chosen = str(tmp_path / "found")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    with qtbot.waitSignal(app.presenter.noticed) as told:
        app.actions.action("file.export_original").trigger()
    assert told.args[0] == f"Exported {chosen}.png."
    found = read_picture(f"{chosen}.png")
    np.testing.assert_array_equal(found.pixels, pixels)
    assert found.icc == builtin("display-p3")


def test_actions_of_layers_and_masks(app, qtbot, lake, otter) -> None:
    app.files.open_paths([lake, otter])
    settle(app)

    def do(name: str) -> None:
        app.actions.refresh()
        app.actions.action(name).trigger()

    do("layer.duplicate")
    first, second = app.document.state.layers
    assert second.name == "otter copy"
    assert second.mask is not first.mask
    do("mask.invert")
    assert second.mask.pixels[0, 0] == 0
    assert first.mask.pixels[0, 0] == 255
    do("layer.down")
    assert app.document.state.layers[0].id == second.id
    do("layer.fit")
    assert app.document.state.layers[0].bounds.intersected(app.document.state.rect).width == 60
    do("layer.reset_transform")
    assert app.document.state.layers[0].transform.scale_x == 1
    do("mask.grow")
    assert app.masks.dialog is not None
    app.masks.dialog.spin.setValue(3)
    with qtbot.waitSignal(app.jobs.ended):
        app.masks.dialog.accept()
    layer = app.document.active
    assert layer is not None
    assert layer.mask.pixels[5, 8] == 255
    assert layer.mask.pixels[5, 5] == 0
    do("layer.delete")
    assert [layer.id for layer in app.document.state.layers] == [first.id]
    app.actions.refresh()
    assert "uppermost" in (app.actions.why_disabled("layer.up") or "")


def test_autosave_and_recovery(app, start, lake, otter) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    assert app.safety.save_if_needed()
    settle(app)
    assert not app.safety.save_if_needed()
    app.actions.action("mask.invert").trigger()
    assert app.safety.save_if_needed()
    settle(app)
    app.actions.action("layer.flip_h").trigger()
    assert "was saved at" in app.safety.rescue()
    # As if the process were gone.
    for owner in app.safety._autosave.folder.glob("session-*/owner.json"):
        owner.write_text('{"pid": 2147483647, "began": "x", "machine": "x"}')
        owner.unlink()
    again = start()
    assert again.safety.offer(again.window)
    assert again.safety.dialog is not None
    item = again.safety.dialog.list.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "lake"
    again.safety.dialog._choose(RecoveryChoice.RECOVER)
    settle(again)
    (layer,) = again.document.state.layers
    assert (layer.name, layer.transform.flip_x) == ("otter", True)
    assert layer.mask.pixels[0, 0] == 0
    assert again.document.is_dirty
    settle(again)
    # It is in the new session now, and is not offered twice.
    assert not again.safety.offer(again.window)


def test_a_large_background_is_seen_coarsely_until_it_is_there(app, tmp_path, qtbot) -> None:
    path = tmp_path / "large.jpg"
    write_picture(path, np.full((1500, 2400, 3), (10, 200, 30), np.uint8))
    shown: list[tuple[int, int, int]] = []

    def look(_coarse: object) -> None:
        arriving = app.canvas.arriving
        assert arriving.isVisible()
        assert app.document.state.is_empty
        colour = arriving.grab().toImage().pixelColor(arriving.rect().center())
        shown.append((colour.red(), colour.green(), colour.blue()))

    app.importing.coming.connect(look)
    app.importing.add_files([path])
    settle(app)
    assert np.abs(np.subtract(shown, (10, 200, 30))).max() <= 3
    assert not app.canvas.arriving.isVisible()
    assert app.document.state.width == 2400
    app.importing.add_files([path])
    settle(app)
    assert len(shown) == 1, "a layer is small enough to wait for"


def test_every_action_is_bound(app) -> None:
    unbound = [name for name in app.actions if name not in app.actions._bindings]
    assert unbound == []


def test_settings_reach_the_parts(app) -> None:
    app.actions.action("brush.larger").trigger()
    assert app.settings.get("brush.size") == app.toolbox.brush.size > 80
    app.settings.set("brush.hardness", 0.25)
    assert app.toolbox.brush.hardness == 0.25
    app.settings.set("move.snap", False)
    assert app.toolbox.tools["move"].snap is False
    app.settings.set("history.budget_mb", 64)
    assert app.document.history.budget == 64 << 20
    app.actions.action("tool.brush").trigger()
    assert app.toolbox.current == "brush"
    for name in ("edit.settings", "help.shortcuts", "help.about"):
        app.actions.action(name).trigger()
    assert set(app.help.dialogs) == {"edit.settings", "help.shortcuts", "help.about"}
    app.help.close()
    app.close()
    assert Settings(app.settings.path).get("brush.hardness") == 0.25


def test_an_unexpected_error_is_no_traceback(app, qtbot, lake, otter) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    with qtbot.waitSignal(app.presenter.shown) as told:
        app.presenter.crash(ZeroDivisionError("division by zero"))
    assert "was saved at" in told.args[0]
    assert "division" not in told.args[0]


def test_closing_waits_for_a_save_that_runs(app, qtbot, lake, otter, tmp_path) -> None:
    app.files.open_paths([lake, otter])
    settle(app)
    app.projects.save(tmp_path / "lake.ora")
    with qtbot.waitSignal(app.window.closed, timeout=20000):
        app.window.close()
    assert app.files.question is None
    assert (tmp_path / "lake.ora").exists()


def test_the_monitors_profile_is_a_setting(app, qtbot, tmp_path) -> None:
    path = tmp_path / "my.icc"
    path.write_bytes(builtin("display-p3"))
    app.settings.set("canvas.monitor_profile", str(path))
    assert app.canvas.drawing.profile == builtin("display-p3")
    path.write_bytes(b"broken")
    with qtbot.waitSignal(app.presenter.noticed) as told:
        app.settings.set("canvas.monitor_profile", f"{path.parent}/./my.icc")
    assert "no colour profile of a monitor" in told.args[0]
    assert app.canvas.drawing.profile is None


def test_the_guide_opens_at_the_page_about_a_panel(app, monkeypatch) -> None:
    def page() -> str:
        app.actions.action("help.guide").trigger()
        dialog = app.help.dialogs["help.guide"]
        assert isinstance(dialog, GuideDialog)
        return dialog.page.name

    monkeypatch.setattr(QApplication, "focusWidget", lambda: app.canvas)
    assert page() == "index.md"
    monkeypatch.setattr(QApplication, "focusWidget", lambda: app.window.harmonize.strength)
    assert page() == "harmonizing.md"
    app.help.close()


def test_a_missing_guide_is_a_sentence(app, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("SSH_STUDIO_DOCS", str(tmp_path))
    said: list[str] = []
    app.presenter.noticed.connect(lambda sentence, *_: said.append(sentence))
    app.actions.action("help.guide").trigger()
    assert "contents.md cannot be read" in said[0]
    assert app.help.dialogs == {}
