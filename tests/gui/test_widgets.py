"""The small widgets: sliders, fields, switches, themes."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ssh_studio.ui.icons import icon
from ssh_studio.ui.theme import DARK, LIGHT, apply_theme, contrast, palette
from ssh_studio.ui.widgets.section import Section
from ssh_studio.ui.widgets.section_area import SectionArea
from ssh_studio.ui.widgets.segmented import Segmented
from ssh_studio.ui.widgets.slider import SliderRow
from ssh_studio.ui.widgets.switch import Switch
from ssh_studio.ui.widgets.thumbnails import Thumbnails
from ssh_studio.ui.widgets.value_field import parse_number


class Told:
    """What a row said, in order."""

    def __init__(self, row: SliderRow) -> None:
        self.events: list[str] = []
        self.values: list[float] = []
        row.began.connect(lambda: self.events.append("began"))
        row.moved.connect(self._moved)
        row.ended.connect(lambda: self.events.append("ended"))
        row.cancelled.connect(lambda: self.events.append("cancelled"))

    def _moved(self, value: float) -> None:
        self.events.append("moved")
        self.values.append(value)


@pytest.fixture
def row(qtbot) -> SliderRow:
    made = SliderRow("Strength", 0, 100, default=100, unit="%", tip="How far.")
    qtbot.addWidget(made)
    made.resize(300, 24)
    with qtbot.waitExposed(made):
        made.show()
    return made


def wheel(row: SliderRow) -> QWheelEvent:
    middle = QPointF(row.slider.rect().center())
    event = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(row.slider, event)
    return event


def test_a_drag_begins_moves_and_ends_once(row) -> None:
    told = Told(row)
    slider, middle = row.slider, row.slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 6, middle))
    for x in (90, 70, 40):
        QTest.mouseMove(slider, QPoint(x, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(40, middle))
    assert told.events == ["began", "moved", "moved", "moved", "ended"]
    assert told.values == sorted(told.values, reverse=True)
    assert row.value == told.values[-1] < 50


def test_escape_and_coming_back_cancel_a_drag(row) -> None:
    told = Told(row)
    slider, middle = row.slider, row.slider.height() // 2
    end = QPoint(slider.width() - 6, middle)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseMove(slider, QPoint(40, middle))
    QTest.keyClick(slider, Qt.Key.Key_Escape)
    assert told.events == ["began", "moved", "cancelled"]
    assert row.value == 100
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=end)
    assert told.events[3:] == ["began", "cancelled"]


def test_keys_and_the_wheel_step_but_the_wheel_only_with_the_focus(row) -> None:
    told = Told(row)
    row.slider.clearFocus()
    assert not wheel(row).isAccepted()
    assert row.value == 100
    row.set_value(50)
    row.slider.setFocus()
    assert wheel(row).isAccepted()
    QTest.keyClick(row.slider, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(row.slider, Qt.Key.Key_Home)
    assert told.values == [51, 61, 0]
    assert "began" not in told.events


@pytest.mark.parametrize(("typed", "value"), [("37", 37), (" 12,4 %", 12), ("-3", 0), ("x", 80)])
def test_a_value_can_be_typed(row, typed, value) -> None:
    row.set_value(80)
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, typed)
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert row.value == value
    assert row.field.text() == f"{value} %"


def test_a_double_click_on_the_name_resets(row) -> None:
    row.set_value(12)
    told = Told(row)
    QTest.mouseDClick(row.label, Qt.MouseButton.LeftButton)
    assert told.values == [100]
    row.set_value(12)
    row.set_reason("Choose a layer first.")
    QTest.mouseDClick(row.label, Qt.MouseButton.LeftButton)
    assert row.value == 12
    assert row.toolTip() == "Choose a layer first."


def test_a_logarithmic_slider_finds_its_values_again(qtbot) -> None:
    row = SliderRow("Size", 1, 4000, logarithmic=True, unit="px")
    qtbot.addWidget(row)
    row.set_value(63)
    assert row.slider.value() == pytest.approx(5000, abs=10)
    assert row._value_at(row.slider.value()) == pytest.approx(63, rel=0.01)


def test_signed_values_show_their_sign(qtbot) -> None:
    row = SliderRow("Tint", -100, 100, default=0, signed=True)
    qtbot.addWidget(row)
    shown = []
    for value in (-7, 0, 6):
        row.set_value(value)
        shown.append(row.text())
    assert shown == ["−7", "0", "+6"]


def test_numbers_are_read_from_what_people_type() -> None:
    assert parse_number("−1,5 px") == -1.5
    assert parse_number("+6") == 6
    assert parse_number("about 3") is None
    assert parse_number("1-2") is None


def test_segments_tell_only_what_the_user_chose(qtbot) -> None:
    box = Segmented("Reference", [("a", "All", "tip a"), ("b", "Beneath", "tip b")])
    qtbot.addWidget(box)
    chosen: list[str] = []
    box.chosen.connect(chosen.append)
    box.set_value("a")
    assert (box.value, chosen) == ("a", [])
    box.button("b").click()
    assert (box.value, chosen) == ("b", ["b"])
    box.set_reason("No layer.")
    assert box.button("a").toolTip() == "No layer."
    box.set_reason(None)
    assert box.button("a").toolTip() == "tip a"


def test_the_segment_that_is_on_is_seen_below_the_mouse(qtbot, qapp) -> None:
    apply_theme(qapp, "dark")
    box = Segmented("Reference", [("a", "All", ""), ("b", "Beneath", "")])
    qtbot.addWidget(box)
    box.resize(200, 30)
    box.show()

    def fill(key: str) -> str:
        button = box.button(key)
        return str(button.grab().toImage().pixelColor(button.width() // 2, 3).name())

    box.set_value("a")
    assert fill("a") == DARK.selected
    for key in "ab":
        box.button(key).setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert fill("a") == DARK.selected
    assert fill("b") != DARK.selected


def test_a_section_folds(qtbot) -> None:
    section = Section("Adjust")
    qtbot.addWidget(section)
    section.body.addWidget(Switch("inside"))
    tall = section.sizeHint().height()
    with qtbot.waitSignal(section.folded):
        section.set_folded(True)
    assert section.sizeHint().height() < tall


def test_a_scroll_bar_moves_nothing(qtbot) -> None:
    section, inside = Section("Adjust"), QLabel("as wide as it may be")
    section.body.addWidget(inside)
    area = SectionArea("Panels", [section], 200, 400)
    area.setStyleSheet("QScrollBar:vertical { width: 10px; }")
    qtbot.addWidget(area)
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()
    free, width = area.viewport().width(), inside.width()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    qtbot.waitUntil(lambda: area.viewport().width() < free)
    qtbot.waitUntil(lambda: inside.width() == width)


def test_long_words_widen_the_panels(qtbot) -> None:
    section, button = Section("Anpassen"), QPushButton("kurz")
    section.body.addWidget(button)
    area = SectionArea("Panels", [section], 200, 400)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    assert area.minimumWidth() == 200
    button.setText("Hintergrundfarbe vom Rand entfernen")
    qtbot.waitUntil(lambda: area.minimumWidth() > button.minimumSizeHint().width())
    button.setText("Wort " * 99)
    qtbot.waitUntil(lambda: area.minimumWidth() == 400)


def test_thumbnails_follow_a_mask(qtbot, document) -> None:
    layer = document.active
    made = Thumbnails(32)

    def corner() -> int:
        image = made.get(layer.mask)
        return -1 if image is None else image.pixelColor(3, 3).lightness()

    assert corner() == -1
    with qtbot.waitSignal(made.ready):
        made.get(layer.image)
    assert corner() == 255
    picture = made.get(layer.image)
    assert picture is not None
    assert max(picture.width(), picture.height()) == 32
    edit = document.edit_mask("Clear", layer.mask)
    edit.write(layer.mask.rect, 0)
    edit.commit()
    # The old one until the new one is made.
    assert corner() == 255
    qtbot.waitUntil(lambda: corner() == 0)


def test_texts_of_both_themes_can_be_read() -> None:
    for theme in (DARK, LIGHT):
        for ground in (theme.base, theme.panel, theme.raised, theme.field, theme.selected):
            assert contrast(theme.text, ground) >= 7
            assert contrast(theme.dim, ground) >= 4.5
        assert contrast(theme.on_accent, theme.accent) >= 4.5
        assert contrast(theme.bad, theme.panel) >= 4.5
        # Greys have no colour, so that the picture's can be judged.
        greys = {k: v for k, v in asdict(theme).items()
                 if k not in ("accent", "focus", "good", "busy", "bad")}  # fmt: skip
        assert all(QColor(colour).hslSaturation() == 0 for colour in greys.values())


def test_icons_follow_the_theme(qapp) -> None:
    before = (qapp.palette(), qapp.styleSheet(), qapp.font(), qapp.style().objectName())
    star = icon("eye-outline")
    try:
        brightest = []
        for theme in ("dark", "light"):
            apply_theme(qapp, theme)
            image = star.pixmap(32, 32).toImage()
            seen = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
            brightest.append(max(c.lightness() for c in seen if c.alpha() > 250))
        assert brightest[0] > 200
        assert brightest[1] < 60
    finally:
        qapp.setStyleSheet(before[1])
        qapp.setStyle(before[3])
        qapp.setPalette(before[0])
        qapp.setFont(before[2])


def test_disabled_texts_are_fainter() -> None:
    made = palette(DARK)
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert disabled == QColor(DARK.faint)


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")
