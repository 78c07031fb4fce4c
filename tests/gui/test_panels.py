"""The panels: what they show of a document, and what they do to it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem

from ssh_studio.document.layer import Adjustments, PinnedLook, Reference, new_layer_id
from ssh_studio.document.mask import Mask
from ssh_studio.live.status import LiveKind, LiveStatus
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.panels.adjust import AdjustPanel
from ssh_studio.ui.panels.harmonize import HarmonizePanel
from ssh_studio.ui.panels.history import HistoryPanel
from ssh_studio.ui.panels.layers import LayersPanel
from ssh_studio.ui.panels.layers_delegate import row_layout
from ssh_studio.ui.panels.layers_model import MIME
from ssh_studio.ui.panels.mask import MaskPanel
from ssh_studio.ui.widgets.slider import SliderRow
from tests.gui.stand_ins import ShellLive

LEFT = Qt.MouseButton.LeftButton
MODELS = [("default", "Default"), ("own", "My photos")]


@pytest.fixture
def live(qapp) -> ShellLive:
    return ShellLive()


@pytest.fixture
def actions(qapp) -> Iterator[Actions]:
    made = Actions(Settings())
    yield made
    made.refresh()


@pytest.fixture
def show(qtbot) -> Iterator[Callable[[Any], Any]]:
    """Shows a panel, and lets go of it at the end."""
    shown = []

    def shows(panel) -> Any:  # noqa: ANN401 - the panel that was given
        qtbot.addWidget(panel)
        panel.resize(300, panel.sizeHint().height())
        with qtbot.waitExposed(panel):
            panel.show()
        shown.append(panel)
        return panel

    yield shows
    for panel in shown:
        panel.release()
        panel.hide()


def drag(row: SliderRow, *parts: float) -> None:
    """Press at the first part of the track, move over the others, release."""
    slider = row.slider
    points = [QPoint(round(6 + part * (slider.width() - 12)), slider.height() // 2)
              for part in parts]  # fmt: skip
    QTest.mousePress(slider, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(slider, point)
    QTest.mouseRelease(slider, LEFT, pos=points[-1])


def labels(document) -> list[str]:
    return [step.label for step in document.history.steps]


def add_layer(document, name: str) -> None:
    layer = replace(document.state.layers[0], name=name, id=new_layer_id())
    state = document.state
    document.edit(f"Add {name}", replace(state, layers=(*state.layers, layer), active=layer.id))


# Layers


@pytest.fixture
def layers(show, document, live, actions) -> LayersPanel:
    add_layer(document, "Heron")
    return show(LayersPanel(document, live, actions))


def names(panel: LayersPanel) -> list[str]:
    rows = range(panel.model.rowCount())
    return [str(panel.model.index(row).data()) for row in rows]


def test_layers_stand_as_they_lie_and_the_background_last(layers, document) -> None:
    assert names(layers) == ["Heron", "Otter", "picture"]
    assert layers.view.currentIndex().row() == 0
    QTest.mouseClick(layers.view.viewport(), LEFT, pos=row_at(layers, 1).center())
    assert document.active.name == "Otter"
    QTest.mouseClick(layers.view.viewport(), LEFT, pos=row_at(layers, 2).center())
    assert document.active is None
    assert layers.opacity.toolTip() == "Choose a layer first."
    assert labels(document) == ["Add Heron"]


def row_at(panel: LayersPanel, row: int) -> QRect:
    return panel.view.visualRect(panel.model.index(row))


def test_the_eye_hides_and_undo_shows(layers, document) -> None:
    eye = row_layout(row_at(layers, 1), is_layer=True).eye
    QTest.mouseClick(layers.view.viewport(), LEFT, pos=eye.center())
    otter = document.state.layers[0]
    assert not otter.visible
    assert labels(document)[-1] == "Hide Otter"
    assert layers.model.explained(layers.model.index(1)) == "hidden"
    document.undo()
    assert document.state.layers[0].visible


def test_a_double_click_on_the_name_renames(layers, document, qtbot) -> None:
    text = row_layout(row_at(layers, 0), is_layer=True).text
    viewport, at = layers.view.viewport(), QPointF(text.center())
    event = QMouseEvent(QEvent.Type.MouseButtonDblClick, at, viewport.mapToGlobal(at), LEFT, LEFT,
                        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(viewport, event)
    editor = viewport.findChild(QLineEdit)
    assert editor.text() == "Heron"
    editor.setText("  Grey heron ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.state.layers[1].name == "Grey heron")
    assert labels(document)[-1] == "Rename to Grey heron"


def dropped_at(panel: LayersPanel, data: QMimeData, at: QPoint) -> None:
    event = QDropEvent(QPointF(at), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, data,
                       LEFT, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    panel.view.dropEvent(event)
    assert event.isAccepted()
    # A file manager that is told of a move deletes the file.
    assert (event.dropAction() == Qt.DropAction.CopyAction) == (not data.hasFormat(MIME))


def test_a_dragged_row_changes_the_order_in_one_step(layers, document) -> None:
    data = QMimeData()
    data.setData(MIME, document.state.layers[1].id.encode())
    dropped_at(layers, data, row_at(layers, 1).bottomLeft() + QPoint(9, -2))
    assert [layer.name for layer in document.state.layers] == ["Heron", "Otter"]
    assert names(layers)[:2] == ["Otter", "Heron"]
    assert labels(document)[-1] == "Reorder Heron"
    assert document.active.name == "Heron"
    assert layers.view.currentIndex().row() == 1
    # Not beneath the background; and to where it is already is no step.
    count = len(labels(document))
    dropped_at(layers, data, row_at(layers, 2).bottomLeft() + QPoint(9, -2))
    assert len(labels(document)) == count


def test_files_dropped_between_rows_tell_their_place(layers, qtbot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/photos/heron.png")])
    told: list[int] = []
    layers.dropped.connect(lambda _data, place: told.append(place))
    for row, nudge in ((0, 4), (1, 4), (2, 30)):
        dropped_at(layers, data, row_at(layers, row).topLeft() + QPoint(9, nudge))
    assert told == [2, 1, 0]


def test_the_place_of_a_drop_is_shown_between_the_rows(layers, qtbot) -> None:
    view, data = layers.view, QMimeData()
    data.setUrls([QUrl.fromLocalFile("/photos/heron.png")])
    accent = view.palette().color(QPalette.ColorRole.Accent)

    def over(row: int, nudge: int) -> bool:
        at = row_at(layers, row).topLeft() + QPoint(9, nudge)
        with warnings.catch_warnings():
            # Out of favour from Qt 6.12 on, which has one with a QPointF.
            warnings.simplefilter("ignore", DeprecationWarning)
            event = QDragMoveEvent(at, Qt.DropAction.CopyAction, data, LEFT,
                                   Qt.KeyboardModifier.NoModifier)  # fmt: skip
        view.dragMoveEvent(event)
        return event.isAccepted()

    def marked(row: int) -> bool:
        return view.viewport().grab().toImage().pixelColor(40, row_at(layers, row).top()) == accent

    assert over(1, 4)
    assert marked(1)
    # Nothing goes beneath the background.
    assert over(2, 30)
    assert marked(2)
    assert not marked(1)
    view.dragLeaveEvent(QDragLeaveEvent())
    assert not marked(2)


def test_dragging_the_opacity_is_one_step(layers, document) -> None:
    drag(layers.opacity, 1.0, 0.8, 0.5, 0.25)
    assert document.active.opacity == pytest.approx(0.25, abs=0.02)
    assert labels(document)[-2:] == ["Add Heron", "Opacity"]
    document.undo()
    assert document.active.opacity == 1
    assert layers.opacity.value == 100


def test_rows_are_spoken(layers, document) -> None:
    document.update(document.state.active, "Opacity", opacity=0.5)
    said = layers.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Heron, visible, opacity 50 %"


def test_rows_are_drawn_with_both_thumbnails(layers, qtbot) -> None:
    parts = row_layout(row_at(layers, 0), is_layer=True)
    option = QStyleOptionViewItem()
    assert layers.delegate.sizeHint(option, QModelIndex()).height() == parts.eye.height()

    def lit() -> bool:
        picture = layers.view.viewport().grab().toImage()
        spots = [parts.picture.center(), parts.mask.center()]
        return all(picture.pixelColor(spot).lightness() > 200 for spot in spots)

    qtbot.waitUntil(lit)


def test_a_released_panel_lets_go(layers, document) -> None:
    layers.release()
    add_layer(document, "Third")
    assert "Third" not in names(layers)


# Harmonize


@pytest.fixture
def harmonize(show, document, live, actions) -> HarmonizePanel:
    return show(HarmonizePanel(document, live, actions, MODELS))


def test_strength_is_a_setting_of_the_layer_and_one_step(harmonize, document) -> None:
    drag(harmonize.strength, 1.0, 0.7, 0.5)
    assert document.active.look.strength == pytest.approx(0.5, abs=0.02)
    assert labels(document) == ["Strength"]
    harmonize.light.field.setText("150")
    harmonize.light.field.setModified(True)
    QTest.keyClick(harmonize.light.field, Qt.Key.Key_Return)
    assert document.active.look.light == 1.5


def test_keys_in_a_row_are_one_step(harmonize, document) -> None:
    for _ in range(3):
        QTest.keyClick(harmonize.colour.slider, Qt.Key.Key_Left)
    assert document.active.look.colour == pytest.approx(0.97)
    assert labels(document) == ["Colour"]


def test_model_and_reference_are_chosen(harmonize, document) -> None:
    harmonize.model.activated.emit(1)
    harmonize.reference.button("painted").click()
    look = document.active.look
    assert (look.model, look.reference) == ("own", Reference.PAINTED)
    assert "brush (B)" in harmonize.hint.text()
    layer = document.active
    document.update(layer.id, "Paint reference", region=Mask.filled(400, 300, 0))
    assert not harmonize.hint.isVisible()
    document.update(layer.id, "Model", look=replace(look, model="elsewhere"))
    assert harmonize.model.currentText() == "elsewhere (not installed)"


def test_a_pasted_look_needs_neither_model_nor_reference(harmonize, document) -> None:
    layer = document.active
    document.update(layer.id, "Paste look", look=replace(layer.look, pinned=PinnedLook({})))
    assert not harmonize.model.isEnabled()
    assert "Reset look" in harmonize.model.toolTip()
    assert harmonize.strength.isEnabled()
    document.undo()
    assert harmonize.model.isEnabled()


def test_the_switches_turn_off_all_or_one_layer(harmonize, document, live) -> None:
    QTest.mouseClick(harmonize.switch, LEFT)
    assert live.enabled is False
    QTest.mouseClick(harmonize.layer_switch, LEFT)
    assert document.active.look.on is False
    assert not harmonize.strength.isEnabled()
    assert "not harmonized" in harmonize.strength.toolTip()


def test_device_milliseconds_and_errors_are_shown(harmonize, live) -> None:
    assert harmonize.line.text() == "CPU · 42 ms"
    live.enabled = False
    sentence = "The model file is damaged; install it again."
    live.status_changed.emit(LiveStatus(LiveKind.FAILED, "", None, sentence))
    assert harmonize.sentence.text() == sentence
    assert not harmonize.switch.isChecked()
    harmonize.retry.click()
    assert live.enabled is True
    live.status_changed.emit(live.status)
    assert not harmonize.retry.isVisible()


def test_without_a_layer_everything_says_why(show, document, live, actions) -> None:
    document.edit("Delete", replace(document.state, layers=(), active=None))
    panel = show(HarmonizePanel(document, live, actions, MODELS))
    why = "Add a layer first: drop a photo onto the canvas."
    for widget in (panel.strength, panel.model, panel.reference.button("beneath"),
                   panel.layer_switch):  # fmt: skip
        assert not widget.isEnabled()
        assert widget.toolTip() == why


# Adjust


def test_adjustments_are_set_and_taken_back(show, document) -> None:
    panel = show(AdjustPanel(document))
    assert panel.reset_button.toolTip() == "Nothing is adjusted."
    drag(panel.rows["temperature"], 0.5, 0.6, 0.75)
    assert document.active.adjustments.temperature == pytest.approx(50, abs=2)
    assert panel.rows["temperature"].text().startswith("+")
    panel.reset_button.click()
    assert document.active.adjustments == Adjustments()
    assert labels(document) == ["Temperature", "Reset adjustments"]
    assert panel.rows["temperature"].value == 0


# Mask


@pytest.fixture
def mask_panel(show, document, actions) -> MaskPanel:
    edit = document.edit_mask("Cut", document.active.mask)
    edit.write(document.active.mask.rect._replace(right=50), 0)
    edit.commit()
    return show(MaskPanel(document, actions))


def soft(document) -> int:
    """How many columns of the mask are neither hidden nor shown."""
    row = document.active.mask.pixels[30]
    return int(np.count_nonzero((row > 0) & (row < 255)))


def test_feathering_is_one_step_and_can_be_changed_again(mask_panel, document) -> None:
    drag(mask_panel.feather, 0.0, 0.1, 0.3)
    wide = soft(document)
    assert wide > 10
    assert labels(document) == ["Cut", "Feather mask"]
    # Not feathered twice: from the mask as it was before.
    drag(mask_panel.feather, 0.3, 0.1)
    assert 0 < soft(document) < wide
    assert labels(document) == ["Cut", "Feather mask"]
    assert mask_panel.feather.value == pytest.approx(5, abs=1)
    document.undo()
    assert soft(document) == 0
    assert mask_panel.feather.value == 0


def test_the_edge_moves_both_ways(mask_panel, document) -> None:
    drag(mask_panel.edge, 0.5, 0.6)
    grown = int(mask_panel.edge.value)
    assert grown > 5
    assert (document.active.mask.pixels[30] == 0).sum() == 50 - grown
    drag(mask_panel.edge, 0.6, 0.3)
    assert (document.active.mask.pixels[30] == 0).sum() > 50


def test_keys_on_the_feather_end_in_one_step(mask_panel, document, qtbot) -> None:
    for _ in range(4):
        QTest.keyClick(mask_panel.feather.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: labels(document) == ["Cut", "Feather mask"], timeout=3000)
    assert mask_panel.feather.value == 2
    assert soft(document) > 0


def test_choosing_another_layer_ends_an_edit(mask_panel, document) -> None:
    QTest.keyClick(mask_panel.feather.slider, Qt.Key.Key_PageUp)
    document.select(None)
    assert labels(document) == ["Cut", "Feather mask"]
    assert mask_panel.feather.toolTip() == "Choose a layer first."


def test_the_overlay_switch_is_the_action(mask_panel, actions) -> None:
    state = {"on": False}
    actions.bind("mask.overlay", lambda: state.update(on=not state["on"]),
                 checked=lambda: state["on"])  # fmt: skip
    QTest.mouseClick(mask_panel.overlay_switch, LEFT)
    actions.refresh()
    assert state["on"]
    assert mask_panel.overlay_switch.isChecked()


# History


def test_a_click_jumps_and_what_is_undone_stays_in_sight(show, document) -> None:
    for value in (0.5, 0.25):
        document.update(document.state.active, f"Opacity {value}", opacity=value)
    document.mark_saved()
    panel = show(HistoryPanel(document))
    assert [panel.model.index(row).data() for row in range(panel.model.rowCount())] == [
        "Beginning", "Opacity 0.5", "Opacity 0.25",
    ]  # fmt: skip
    row = panel.view.visualRect(panel.model.index(1))
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=row.center())
    assert document.active.opacity == 0.5
    assert panel.view.currentIndex().row() == 1
    said = panel.model.index(2).data(Qt.ItemDataRole.ToolTipRole)
    assert said == "Opacity 0.25, undone, as in the file"
    document.update(document.state.active, "Opacity", opacity=0.1)
    assert not any(panel.model.is_saved(row) for row in range(3))
