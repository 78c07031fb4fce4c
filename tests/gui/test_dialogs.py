"""Dialogs: what they offer, what they remember, and that a key has one action only."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QMessageBox, QWidget

from ssh_studio.document.codec_tiff import COMPRESSIONS
from ssh_studio.errors import CancelledError, ReadError
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.dialogs.about import AboutDialog
from ssh_studio.ui.dialogs.export import ExportDialog, Exported, ExportOrder
from ssh_studio.ui.dialogs.message import message_box
from ssh_studio.ui.dialogs.recovery import RecoveryChoice, RecoveryDialog
from ssh_studio.ui.dialogs.settings import SettingsDialog
from ssh_studio.ui.dialogs.shortcuts import ShortcutsDialog
from ssh_studio.ui.error_presenter import ErrorPresenter
from ssh_studio.ui.theme import apply_theme
from ssh_studio.versions import versions


def exported(tmp_path: Path, **changes) -> Exported:
    fields = {
        "width": 300, "height": 200, "depth": 16, "alpha": False, "metadata": True,
        "path": tmp_path / "lake.png",
    }  # fmt: skip
    return Exported(**{**fields, **changes})


def pick(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))


def test_export_asks_and_remembers(qtbot, tmp_path) -> None:
    settings = Settings()
    dialog = ExportDialog(exported(tmp_path), settings)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.depth_box.currentData() == 16
    assert not dialog.quality.isVisible()
    dialog.width_box.setValue(150)
    assert dialog.height_box.value() == 100
    dialog.lock.setChecked(False)
    dialog.width_box.setValue(90)
    assert dialog.height_box.value() == 100
    pick(dialog.format_box, "jpeg")
    assert dialog.quality.isVisible()
    assert dialog.depth_box.currentData() == 8
    dialog.quality.setValue(80)
    orders: list[ExportOrder] = []
    dialog.ordered.connect(orders.append)
    dialog.export_button.click()
    (order,) = orders
    assert (order.path, order.depth, order.quality) == (tmp_path / "lake.jpg", 8, 80)
    assert order.size == (90, 100)
    again = ExportDialog(exported(tmp_path, depth=8), settings)
    qtbot.addWidget(again)
    assert again.format_box.currentData() == "jpeg"
    assert again.name.text() == str(tmp_path / "lake.jpg")
    assert again.quality.value() == 80
    # What was not asked for this time is not forgotten.
    assert settings.get("export.depth") == 16


def test_tiff_can_be_compressed_in_several_ways(qtbot, tmp_path) -> None:
    settings = Settings()
    settings.set("export.format", "tiff")
    dialog = ExportDialog(exported(tmp_path), settings)
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.along.compression
    assert box.isVisible()
    assert {box.itemData(row) for row in range(box.count())} == set(COMPRESSIONS)
    assert box.currentData() == "deflate"
    pick(box, "lzw")
    orders: list[ExportOrder] = []
    dialog.ordered.connect(orders.append)
    dialog.export_button.click()
    assert [order.compression for order in orders] == ["lzw"]
    assert settings.get("export.compression") == "lzw"
    pick(dialog.format_box, "png")
    assert not box.isVisible()


def test_export_says_what_will_happen(qtbot, tmp_path) -> None:
    (tmp_path / "lake.png").write_bytes(b"")
    dialog = ExportDialog(exported(tmp_path, alpha=True), Settings())
    qtbot.addWidget(dialog)
    dialog.name.setText(str(tmp_path / "lake.png"))
    assert dialog.export_button.text() == "Replace"
    pick(dialog.format_box, "jpeg")
    assert "on white" in dialog.note.text()
    pick(dialog.format_box, "webp")
    assert dialog.export_button.text() == "Export"
    assert dialog.note.text() == ""
    dialog.name.setText("")
    assert not dialog.export_button.isEnabled()


def test_nobody_is_led_to_replace_a_photo(qtbot, tmp_path) -> None:
    for name in ("lake.png", "lake 2.png", "lake.jpg", "dune.png"):
        (tmp_path / name).write_bytes(b"")
    dialog = ExportDialog(exported(tmp_path), Settings())
    qtbot.addWidget(dialog)
    assert dialog.name.text() == str(tmp_path / "lake 3.png")
    dialog.name.setText(str(tmp_path / "lake.webp"))
    pick(dialog.format_box, "jpeg")
    assert dialog.name.text() == str(tmp_path / "lake 2.jpg")
    pick(dialog.format_box, "png")
    # Nobody has seen yet what the suffix makes of a name that is typed without.
    dialog.name.setText("dune")
    with qtbot.waitSignal(dialog.ordered) as told:
        dialog.export_button.click()
    assert told.args[0].path == tmp_path / "dune 2.png"


def test_cancel_stops_the_work_first(qtbot, tmp_path) -> None:
    dialog = ExportDialog(exported(tmp_path), Settings())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_progress(0.4)
    with qtbot.waitSignal(dialog.cancelled):
        dialog.reject()
    assert dialog.isVisible()
    assert dialog.note.text() == "Cancelling…"
    assert not dialog._cancel.isEnabled()
    dialog.show_form()
    assert dialog._cancel.isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


def test_settings_dialog_is_the_table(qtbot) -> None:
    settings = Settings()
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    theme = dialog.rows["ui.theme"]
    assert isinstance(theme.editor, QComboBox)
    assert not theme.reset.isEnabled()
    pick(theme.editor, "light")
    assert settings.get("ui.theme") == "light"
    assert theme.reset.isEnabled()
    theme.reset.click()
    assert settings.get("ui.theme") == "dark"
    settings.set("live.on", False)
    live = dialog.rows["live.on"].editor
    assert isinstance(live, QCheckBox)
    assert not live.isChecked()
    dialog.search.setText("undo memory")
    visible = [key for key, row in dialog.rows.items() if row.editor.isVisible()]
    assert visible == ["history.budget_mb"]
    assert "recent.files" not in dialog.rows


def test_a_key_has_one_action_only(qtbot) -> None:
    settings = Settings()
    actions = Actions(settings)
    dialog = ShortcutsDialog(actions)
    qtbot.addWidget(dialog)
    dialog.choose("tool.lasso")
    dialog.keys.setKeySequence(QKeySequence("Ctrl+Y"))
    assert "Redo" in dialog.note.text()
    dialog.set_button.click()
    assert actions.shortcuts("tool.lasso") == ("Ctrl+Y",)
    assert actions.shortcuts("edit.redo") == ("Ctrl+Shift+Z",)
    assert set(settings.get("shortcuts")) == {"tool.lasso", "edit.redo"}
    assert actions.action("tool.lasso").shortcut() == QKeySequence("Ctrl+Y")
    dialog.choose("edit.redo")
    dialog.reset_button.click()
    assert "reset that one first" in dialog.note.text()
    dialog.reset_all()
    assert settings.get("shortcuts") == {}
    assert actions.taken_by("Ctrl+Y") == "edit.redo"


def test_every_key_belongs_to_one_action() -> None:
    actions = Actions()
    keys = [QKeySequence(key).toString() for name in actions for key in actions.shortcuts(name)]
    assert len(keys) == len(set(keys))


def test_recovery_loses_nothing_by_accident(qtbot) -> None:
    dialog = RecoveryDialog([("lake", 1.7e9), ("", 1.6e9)])
    qtbot.addWidget(dialog)
    item = dialog.list.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "lake"
    dialog.reject()
    assert dialog.choice is RecoveryChoice.LATER


def test_about_knows_what_runs_here(qtbot) -> None:
    found = dict(versions())
    assert found["torch"].startswith("2.")
    dialog = AboutDialog("CPU")
    qtbot.addWidget(dialog)
    marks = [label.pixmap() for label in dialog.findChildren(QLabel)]
    (mark,) = [mark.toImage() for mark in marks if not mark.isNull()]
    assert (mark.width(), mark.height()) == (64, 64)
    assert mark.pixelColor(32, 3).red() > 240


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ReadError("Cannot read x.jpg: it is no picture."), "Cannot read x.jpg: it is no picture."),
        (MemoryError(), "not enough memory"),
        (PermissionError(13, "Permission denied", "/x"), "refused: Permission denied (/x)"),
    ],
)
def test_errors_are_sentences(qtbot, error, sentence) -> None:
    presenter = ErrorPresenter()
    with qtbot.waitSignal(presenter.shown) as told:
        presenter.show(error)
    assert sentence in told.args[0]
    assert "Traceback" not in told.args[0]
    presenter.close()


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_messages_wrap_and_leave_their_title_room(qtbot, qapp, theme) -> None:
    apply_theme(qapp, theme)
    icon, long = QMessageBox.Icon.Warning, "Cannot read a file with a very long name. " * 9
    boxes = [message_box(icon, "Save Changes?", text, "", None) for text in ("Short.", long)]
    for box in boxes:
        qtbot.addWidget(box)
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.show()
        assert 360 < box.width() < 640
        assert not box.iconPixmap().isNull()
    assert boxes[1].height() > boxes[0].height() + 30
    assert all(Path(found).is_file() for found in re.findall(r'url\("(.*?)"\)', qapp.styleSheet()))


def test_an_error_is_shown_above_the_dialog_that_met_it(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    presenter = ErrorPresenter(window)
    presenter.tell("First.")
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    presenter.tell("The disk is full.")
    box = presenter._open_box
    assert box is not None
    assert box.parentWidget() is dialog
    assert box.text() == "First.\n\nThe disk is full."
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    presenter.tell("Again.")
    box = presenter._open_box
    assert box is not None
    assert (box.text(), box.parentWidget()) == ("Again.", window)
    presenter.close()


def test_what_was_cancelled_is_no_error(qtbot) -> None:
    presenter = ErrorPresenter()
    with qtbot.assertNotEmitted(presenter.shown, wait=20):
        presenter.show(CancelledError("cancelled"))


def test_a_crash_says_what_was_saved_and_where_the_log_is(qtbot) -> None:
    presenter = ErrorPresenter(rescue=lambda: "Saved at noon.", log_path=lambda: "/logs/x.log")
    with qtbot.waitSignal(presenter.shown) as told:
        presenter.show(ZeroDivisionError("division by zero"))
    assert "Saved at noon." in told.args[0]
    assert "/logs/x.log" in told.args[0]
    assert "division" not in told.args[0]
    presenter.close()
