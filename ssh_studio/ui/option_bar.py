"""The slim bar under the menu: the options of the current tool, and the way to all actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ssh_studio.ui.actions import Actions
from ssh_studio.ui.theme import GRID
from ssh_studio.ui.tools.base import ButtonOption, ChoiceOption, FlagOption, NumberOption, Option
from ssh_studio.ui.widgets.combo import Combo
from ssh_studio.ui.widgets.number import NumberBox
from ssh_studio.ui.widgets.slider import SliderRow
from ssh_studio.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from ssh_studio.ui.tools.base import Tool

__all__ = ["OptionBar"]

_HEIGHT = 36
_COMBO_FRAME = 48
"""Pixels beside a combo box's text: padding and arrow."""
_SLIDER_WIDTH, _LEAST_SLIDER_WIDTH = 200, 136
_SLIDERS_FIRST = 1000


class OptionBar(QFrame):
    """Shows the options of one tool at a time."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("optionBar")
        self.setAccessibleName(self.tr("Options of the tool"))
        self.setFixedHeight(_HEIGHT)
        self._tool: Tool | None = None
        self._shown: list[str] = []
        self._updates: list[Callable[[], None]] = []
        self.widgets: dict[str, QWidget] = {}
        self.name = QLabel()
        self.name.setMinimumWidth(48)
        # Too many options for a narrow window scroll instead of keeping it wide.
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for policy in (self._area.setHorizontalScrollBarPolicy,
                       self._area.setVerticalScrollBarPolicy):  # fmt: skip
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(3 * GRID)
        row.addWidget(self.name)
        row.addWidget(self._area, 1)
        row.addWidget(SearchButton(actions))

    def show_tool(self, tool: Tool | None) -> None:
        """Show the options of a tool, and follow them."""
        if self._tool is not None:
            self._tool.options_changed.disconnect(self.refresh)
        self._tool = tool
        self._shown = []
        if tool is not None:
            tool.options_changed.connect(self.refresh)
        self.name.setText(tool.name if tool else "")
        self._build(tool.options() if tool else [])

    def refresh(self) -> None:
        """Show the values as they are; the entries, too, if there are others now."""
        if self._tool is None:
            return
        options = self._tool.options()
        if [option.id for option in options] != self._shown:
            self._build(options)
        for update in self._updates:
            update()

    def _build(self, options: list[Option]) -> None:
        self._shown = [option.id for option in options]
        self._updates, self.widgets = [], {}
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * GRID)
        for option in options:
            # Sliders give way first where the window is narrow, and grow no further than they may.
            slider = isinstance(option, NumberOption) and option.slider
            row.addWidget(self._made(option), _SLIDERS_FIRST if slider else 0)
        row.addStretch(1)
        self._area.setWidget(box)
        for update in self._updates:
            update()

    def _made(self, option: Option) -> QWidget:
        if isinstance(option, ButtonOption):
            return self._button(option)
        if isinstance(option, NumberOption):
            return self._slider(option) if option.slider else self._number(option)
        if isinstance(option, FlagOption):
            return self._flag(option)
        return self._choice(option)

    def _slider(self, option: NumberOption) -> QWidget:
        row = SliderRow(
            option.text, option.least, option.most, step=option.step, decimals=option.decimals,
            unit=option.unit, logarithmic=option.logarithmic, tip=option.tip, in_column=False,
            resettable=False,
        )  # fmt: skip
        words = row.label.sizeHint().width() - 30
        row.setMinimumWidth(_LEAST_SLIDER_WIDTH + words)
        row.setMaximumWidth(_SLIDER_WIDTH + words)
        row.moved.connect(option.set)

        def update() -> None:
            value = option.get()
            row.set_reason(None if value is not None else self._no_value())
            if value is not None:
                row.set_value(float(value))

        self._updates.append(update)
        self.widgets[option.id] = row
        return row

    def _number(self, option: NumberOption) -> QWidget:
        field = NumberBox(
            option.text, option.least, option.most, decimals=option.decimals, step=option.step,
            unit=option.unit,
        )  # fmt: skip
        field.chosen.connect(option.set)

        def update() -> None:
            value = option.get()
            field.setEnabled(value is not None)
            field.setToolTip(option.tip if value is not None else self._no_value())
            field.set_value(None if value is None else float(value))

        self._updates.append(update)
        return self._labelled(option, field)

    def _flag(self, option: FlagOption) -> QWidget:
        switch = Switch(option.text)
        switch.setToolTip(option.tip)
        switch.clicked.connect(option.set)

        def update() -> None:
            value = option.get()
            switch.setEnabled(value is not None)
            switch.setChecked(bool(value))

        self._updates.append(update)
        return self._labelled(option, switch)

    def _choice(self, option: ChoiceOption) -> QWidget:
        combo = Combo(option.text)
        combo.setToolTip(option.tip)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        for value, text in option.choices:
            combo.addItem(text, value)
        # Not by its size hint, which leaves no room for what the style sheet adds to both sides.
        combo.ensurePolished()
        widest = max(combo.fontMetrics().horizontalAdvance(text) for _, text in option.choices)
        combo.setMinimumWidth(widest + _COMBO_FRAME)
        combo.activated.connect(lambda row: option.set(combo.itemData(row)))

        def update() -> None:
            value = option.get()
            combo.setEnabled(value is not None)
            combo.setCurrentIndex(combo.findData(value))

        self._updates.append(update)
        return self._labelled(option, combo)

    def _button(self, option: ButtonOption) -> QWidget:
        button = QPushButton(option.text)
        button.setToolTip(option.tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _on=False: option.press())
        self._updates.append(lambda: button.setEnabled(option.enabled()))
        self.widgets[option.id] = button
        return button

    def _labelled(
        self, option: NumberOption | FlagOption | ChoiceOption, widget: QWidget
    ) -> QWidget:
        self.widgets[option.id] = widget
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        label = QLabel(option.text)
        label.setProperty("kind", "label")
        label.setToolTip(option.tip)
        label.setBuddy(widget)
        row.addWidget(label)
        row.addWidget(widget)
        return box

    def _no_value(self) -> str:
        return self.tr("Choose a layer first.")


class SearchButton(QToolButton):
    """ "Search actions" with its key."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setObjectName("searchActions")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Search actions"))
        self._text = QLabel(self.tr("Search actions"))
        self._text.setProperty("kind", "label")
        self._key = QLabel()
        self._key.setObjectName("keyCap")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, GRID, 0)
        row.setSpacing(2 * GRID)
        for label in (self._text, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        action = actions.action("help.search")
        self.clicked.connect(lambda _on=False: action.trigger())
        actions.shortcuts_changed.connect(self._show_key)
        self._show_key()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint().expandedTo(QSize(0, 28))

    def _show_key(self) -> None:
        key = self._actions.shortcut_text("help.search")
        self._key.setText(key.replace("+", " "))
        self._key.setVisible(bool(key))
        self.setToolTip(self._actions.action("help.search").toolTip())
