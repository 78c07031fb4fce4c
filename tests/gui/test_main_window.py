"""The window as a whole: bars, menus, the way of the keyboard, what is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from ssh_studio.document.document import Document, State
from ssh_studio.document.renderer import Renderer
from ssh_studio.live.jobs import Job
from ssh_studio.live.status import LiveKind, LiveStatus
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.main_window import MainWindow
from ssh_studio.ui.status_bar import JobLine
from ssh_studio.ui.tools.toolbox import Toolbox
from tests.gui.stand_ins import ShellLive


@pytest.fixture
def live(qapp) -> ShellLive:
    return ShellLive()


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def window(qtbot, document, canvas, toolbox, live, jobs, settings) -> Iterator[MainWindow]:
    actions = Actions(settings)
    for tool in toolbox.tools:
        actions.bind(f"tool.{tool}", partial(toolbox.choose, tool))
    made = MainWindow(document, canvas, toolbox, live, jobs, actions, settings)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    actions.refresh()


def test_every_control_has_a_name_for_screen_readers(window) -> None:
    kinds = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QAbstractItemView)
    nameless = []
    for tool in ("move", "brush", "select", "zoom"):
        window.actions_table.action(f"tool.{tool}").trigger()
        for widget in window.findChildren(QWidget):
            inner = widget.objectName().startswith("qt_") or isinstance(
                widget.parent(), QComboBox | QAbstractItemView
            )
            if isinstance(widget, kinds) and not inner and _reachable(widget):
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                if not (widget.accessibleName() or text):
                    nameless.append(widget)
    assert nameless == []


def _reachable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_every_disabled_control_says_why(window, document) -> None:
    document.edit("Delete", replace(document.state, layers=(), active=None))
    window.actions_table.refresh()
    silent = [
        widget
        for widget in window.findChildren(QAbstractButton)
        if widget.isVisible() and not widget.isEnabled() and not widget.toolTip()
    ]
    assert silent == []


def test_the_option_bar_follows_the_tool(window, toolbox) -> None:
    toolbox.choose("brush")
    bar = window.option_bar
    assert bar.name.text() == "Brush"
    assert window.tool_strip.buttons["brush"].defaultAction().text() == "Brush"
    size = bar.widgets["size"]
    QTest.keyClick(size.slider, Qt.Key.Key_End)
    assert toolbox.brush.size == 4000
    toolbox.brush.size = 20
    assert size.value == 20
    assert window.status.message.text() == toolbox.tool.hint
    toolbox.choose("move")
    assert "size" not in bar.widgets


def test_numbers_in_the_option_bar_edit_the_layer(window, document, toolbox) -> None:
    field = window.option_bar.widgets["x"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert document.active.bounds.left == 12
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert document.active.bounds.left == 13
    document.select(None)
    assert not field.isEnabled()
    assert field.toolTip() == "Choose a layer first."


def test_tab_on_the_canvas_hides_the_panels_and_keeps_its_meaning_elsewhere(window) -> None:
    window.harmonize.strength.slider.setFocus()
    QTest.keyClick(window.harmonize.strength.slider, Qt.Key.Key_Tab)
    assert window.panel_area.isVisible()
    assert QApplication.focusWidget() is not window.harmonize.strength.slider
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
    assert not window.panel_area.isVisible()
    assert not window.tool_strip.isVisible()
    QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
    assert window.panel_area.isVisible()


def test_the_keyboard_reaches_all_areas(window) -> None:
    window.canvas.setFocus()
    seen = []
    for _ in range(4):
        window.next_area()
        focus = QApplication.focusWidget()
        areas = (window.option_bar, window.tool_strip, window.panel_area, window.canvas)
        seen.append(next(a for a in areas if a is focus or a.isAncestorOf(focus)))
    assert seen == [window.option_bar, window.tool_strip, window.panel_area, window.canvas]


def test_letters_choose_tools_but_not_while_a_number_is_typed(window, toolbox) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_B)
    assert toolbox.current == "brush"
    field = window.adjust.rows["tint"].field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_E)
    assert toolbox.current == "brush"


def test_the_canvas_takes_the_keyboard_from_what_is_disabled(window, document) -> None:
    slider = window.adjust.rows["tint"].slider
    slider.setFocus()
    document.edit("Empty", State())
    assert not slider.isEnabled()
    assert QApplication.focusWidget() is window.canvas


def test_the_search_gives_the_keyboard_back(window, toolbox) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    sheet = window.palette_sheet
    assert sheet.isVisible()
    assert sheet.line.hasFocus()
    QTest.keyClicks(sheet.line, "lasso")
    assert toolbox.current == "move"
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert toolbox.current == "lasso"
    assert window.canvas.hasFocus()


def test_the_status_bar_shows_where_one_is(window, canvas, document) -> None:
    status = window.status
    canvas.set_zoom(2.0)
    assert status.zoom.text() == "200 %"
    canvas.cursor_moved.emit((12, 7, (138, 107, 78)))
    assert (status.place.text(), status.colour.text()) == ("12, 7", "138  107  78")
    assert status.swatch.grab().toImage().pixelColor(5, 5) == QColor(138, 107, 78)
    canvas.cursor_moved.emit(None)
    assert status.place.text() == ""
    assert status.document.text() == "400 × 300 · 8 bit · sRGB"
    status.zoom_chosen.emit(0.5)
    assert canvas.zoom == 0.5


def test_failures_stay_with_their_details(window, live) -> None:
    live.failed.emit("Harmonization stopped.", "CUDA out of memory")
    status = window.status
    assert status.message.text() == "Harmonization stopped."
    status.details.click()
    box = window.findChild(QMessageBox)
    assert box.informativeText() == "CUDA out of memory"
    box.close()
    status.dismiss.click()
    assert status.message.text() == status._hint
    live.status_changed.emit(LiveStatus(LiveKind.READY, "NVIDIA RTX 4070", 3.2))
    assert status.live.text() == "NVIDIA RTX 4070 · 3 ms"


def test_a_job_is_named_late_and_can_be_cancelled(qtbot, jobs) -> None:
    now = [10.0]
    line = JobLine(jobs, clock=lambda: now[0])
    qtbot.addWidget(line)
    job = Job("Exporting lake.png")
    jobs.started.emit(job)
    line.refresh()
    seen = [(line.isHidden(), line.progress.isHidden())]
    for now[0] in (10.6, 12.1):
        line.refresh()
        seen.append((line.isHidden(), line.progress.isHidden()))
    assert [hidden for hidden, _ in seen] == [True, False, False]
    assert [bar for _, bar in seen[1:]] == [True, False]
    assert line.label.text() == "Exporting lake.png"
    jobs.progressed.emit(job, 0.4)
    line.refresh()
    assert line.progress.value() == 400
    line.cancel.click()
    assert job.is_cancelled
    jobs.ended.emit(job)
    assert line.isHidden()
    assert not any(timer.isActive() for timer in line.findChildren(QTimer))


def test_the_overlay_colour_is_a_setting(window, settings) -> None:
    window.masking.overlay_colour.chosen.emit(QColor("#00aa55"))
    assert settings.get("canvas.overlay_colour") == "#00aa55"
    settings.set("canvas.overlay_colour", "#123456")
    assert window.masking.overlay_colour.colour == QColor("#123456")


def test_the_layout_is_remembered(qtbot, document, live, jobs, settings, window) -> None:
    window.resize(760, 640)
    window.adjust.set_folded(True)
    window.close()
    other = Document(document.state)
    canvas = Canvas(other, Renderer(), live)
    again = MainWindow(other, canvas, Toolbox(other, canvas, jobs), live, jobs, Actions(settings),
                       settings)  # fmt: skip
    qtbot.addWidget(again)
    assert again.size() == window.size()
    assert again.adjust.is_folded
    assert not again.masking.is_folded
    settings.set("window.state", "no base64")
    again.restore_layout()
    again.release()
    again.actions_table.refresh()


def test_a_window_larger_than_the_screen_is_made_to_fit(window) -> None:
    room = window.screen().availableGeometry()
    window.resize(room.width() * 2, room.height() * 2)
    window.fit_screen()
    assert window.width() <= max(room.width(), window.minimumSizeHint().width())
    assert window.height() <= max(room.height(), window.minimumSizeHint().height())
    before = window.geometry()
    window.fit_screen()
    assert window.geometry() == before
