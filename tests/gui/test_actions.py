"""The table of actions, the menus made from it, and the search over all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ssh_studio.settings import Settings
from ssh_studio.ui.actions import MENUS, SPECS, TOOL_IDS, Actions, fill_menu_bar, menu_titles
from ssh_studio.ui.command_palette import CommandPalette, fuzzy_score
from ssh_studio.ui.icons import icon


@pytest.fixture
def actions(qapp) -> Iterator[Actions]:
    made = Actions(Settings())
    yield made
    made.refresh()  # ends its timer


def test_no_two_actions_share_a_key() -> None:
    seen: dict[str, str] = {}
    for spec in SPECS.values():
        for key in spec.shortcuts:
            name = QKeySequence(key).toString()
            assert name, f"{spec.id}: {key} is no key"
            assert name not in seen, f"{spec.id} and {seen.get(name)} share {key}"
            seen[name] = spec.id


def test_every_action_stands_in_a_menu_and_its_icon_exists(qapp) -> None:
    assert set(menu_titles()) == set(SPECS)
    assert {f"tool.{tool}" for tool in TOOL_IDS} <= set(SPECS)
    for spec in SPECS.values():
        if spec.icon:
            icon(spec.icon)


def test_a_disabled_action_says_why(actions, qtbot) -> None:
    done: list[int] = []
    reason: str | None = "Choose a layer first."
    actions.bind("layer.delete", lambda: done.append(1), lambda: reason)
    action = actions.action("layer.delete")
    assert not action.isEnabled()
    assert "Choose a layer first." in action.toolTip()
    assert "Del" in action.toolTip()
    reason = None
    actions.refresh_later()
    qtbot.waitUntil(action.isEnabled)
    assert "Choose" not in action.toolTip()
    action.trigger()
    assert done == [1]
    assert actions.why_disabled("layer.up") is not None


def test_a_checkable_action_shows_what_is_so(actions, qtbot) -> None:
    state = {"on": False}
    actions.bind("look.toggle", lambda: None, checked=lambda: state["on"])
    action = actions.action("look.toggle")
    action.trigger()
    qtbot.waitUntil(lambda: not action.isChecked())
    state["on"] = True
    actions.refresh()
    assert action.isChecked()


def test_shortcuts_can_be_chosen_and_are_remembered(actions) -> None:
    settings = Settings()
    first = Actions(settings)
    first.set_shortcuts("tool.brush", ("P",))
    assert first.taken_by("P") == "tool.brush"
    assert first.taken_by("B") is None
    assert "(P)" in first.action("tool.brush").toolTip()
    second = Actions(settings)
    assert second.shortcuts("tool.brush") == ("P",)
    assert second.action("tool.brush").shortcut() == QKeySequence("P")
    second.set_shortcuts("tool.brush", None)
    assert settings.get("shortcuts") == {}


def test_a_held_key_is_shown_but_left_to_the_canvas(actions) -> None:
    compare = actions.action("view.compare")
    assert compare.shortcuts() == []
    assert compare.text().endswith("\t\\")


def test_texts_say_what_would_be_undone(actions) -> None:
    actions.set_text("edit.undo", "Undo Move Otter")
    assert actions.action("edit.undo").text() == "Undo Move Otter"
    actions.set_text("edit.undo", None)
    assert actions.text("edit.undo") == "Undo"


def test_keys_of_the_canvas_leave_the_panels_alone(actions, qtbot) -> None:
    window, canvas, other = QMainWindow(), QWidget(), QWidget()
    qtbot.addWidget(window)
    box = QWidget()
    window.setCentralWidget(box)
    for widget in (canvas, other):
        widget.setParent(box)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    actions.attach(window, canvas)
    hidden: list[int] = []
    actions.bind("view.panels", lambda: hidden.append(1))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Tab)
    assert hidden == []
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert hidden == [1]
    actions.refresh()


def test_menus_are_filled_from_the_table(actions, qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    recent = QMenu("Open recent", window)
    menus = fill_menu_bar(window.menuBar(), actions, recent)
    assert list(menus) == [title.replace("&", "") for title, _ in MENUS]
    assert recent.menuAction() in menus["File"].actions()
    assert actions.action("mask.invert") in menus["Mask"].actions()
    assert menus["File"].toolTipsVisible()


def score(query: str, text: str) -> float:
    found = fuzzy_score(query, text)
    assert found is not None
    return found


def test_search_prefers_beginnings_and_finds_letters_in_order() -> None:
    assert score("la", "Lasso") > score("la", "Delete layer")
    assert score("del", "Delete layer") > score("del", "Model name")
    assert score("layer dup", "Duplicate layer") > 0
    assert score("dl", "Duplicate layer") > score("dl", "Medalist")
    assert fuzzy_score("xyz", "Export layer") is None


@pytest.fixture
def sheet(actions, qtbot) -> Iterator[CommandPalette]:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    made = CommandPalette(actions, window)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    made.hide()


def test_the_search_does_what_is_chosen(sheet, actions, qtbot) -> None:
    done: list[str] = []
    actions.bind("mask.invert", lambda: done.append("invert"))
    sheet.open()
    QTest.keyClicks(sheet.line, "invmask")
    assert sheet.model.rows[0].action_id == "mask.invert"
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert done == ["invert"]
    assert not sheet.isVisible()
    # What was used last comes first the next time.
    sheet.open()
    assert sheet.model.rows[0].action_id == "mask.invert"
    QTest.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_search_shows_why_something_cannot_be_done(sheet, actions) -> None:
    done: list[int] = []
    actions.bind("look.paste", lambda: done.append(1), lambda: "Copy a look first.")
    sheet.open()
    QTest.keyClicks(sheet.line, "paste look")
    index = sheet.model.index(0)
    assert "Copy a look first." in index.data(Qt.ItemDataRole.ToolTipRole)
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert (done, sheet.isVisible()) == ([], True)
    sheet.line.setText("qqqq")
    assert sheet.nothing.isVisible()


def test_the_search_knows_the_english_names(sheet, actions) -> None:
    actions.set_text("look.fine_tune", "Modell feinabstimmen…")
    sheet.open()
    for typed in ("feinab", "fine-tune"):
        sheet.line.setText(typed)
        assert sheet.model.rows[0].action_id == "look.fine_tune", typed
