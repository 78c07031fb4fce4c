"""The window: puts menu, bars, canvas and panels together. What they do is bound elsewhere."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.document.document import Change, Document
from ssh_studio.ui.actions import Actions, fill_menu_bar
from ssh_studio.ui.command_palette import CommandPalette
from ssh_studio.ui.option_bar import OptionBar
from ssh_studio.ui.panels.adjust import AdjustPanel
from ssh_studio.ui.panels.harmonize import HarmonizePanel
from ssh_studio.ui.panels.history import HistoryPanel
from ssh_studio.ui.panels.layers import LayersPanel
from ssh_studio.ui.panels.mask import MaskPanel
from ssh_studio.ui.panels.panel import Panel
from ssh_studio.ui.status_bar import StatusBar
from ssh_studio.ui.tool_strip import ToolStrip
from ssh_studio.ui.widgets.section_area import SectionArea
from ssh_studio.ui.widgets.slider import align_labels

if TYPE_CHECKING:
    from ssh_studio.live.jobs import Jobs
    from ssh_studio.live.session import LiveSession
    from ssh_studio.settings import Settings
    from ssh_studio.ui.canvas.canvas import Canvas
    from ssh_studio.ui.tools.toolbox import Toolbox

__all__ = ["MainWindow"]

_SCREEN_SHARE = 0.95
"""Of the screen, for a window that would not fit: its frame needs some, too."""
_PANELS_WIDTH, _LEAST_PANELS, _MOST_PANELS = 292, 264, 480
_COLOUR = "canvas.overlay_colour"


class MainWindow(QMainWindow):
    """Menu, option bar, tool strip, canvas, panels, status bar.

    Attributes:
        recent_menu: of recent files, to be filled by who knows them.
        layers, harmonize, adjust, masking, history: the panels, in
            `panels` by name.

    Signals:
        layer_dropped(QMimeData, int): dropped onto the layer list, with the place in
            `State.layers`.
        closed(): the window is closing, and nobody refused.
    """

    layer_dropped = Signal(QMimeData, int)
    closed = Signal()

    def __init__(
        self,
        document: Document,
        canvas: Canvas,
        toolbox: Toolbox,
        live: LiveSession,
        jobs: Jobs,
        actions: Actions,
        settings: Settings,
        models: Sequence[tuple[str, str]] = (),
    ) -> None:
        """models: (name, what it is called) of the installed models; the default if left out."""
        super().__init__()
        self.document = document
        self.canvas = canvas
        self.actions_table = actions
        self._toolbox = toolbox
        self._settings = settings
        self.setObjectName("window")
        self.setWindowTitle(self.tr("SSH Studio"))
        self.recent_menu = QMenu(self.tr("Open recent"), self)
        self.recent_menu.setToolTipsVisible(True)
        self.menus: Mapping[str, QMenu] = fill_menu_bar(self.menuBar(), actions, self.recent_menu)
        self.option_bar = OptionBar(actions)
        self.tool_strip = ToolStrip(actions)
        self.status = StatusBar(actions, jobs)
        self.layers = LayersPanel(document, live, actions)
        self.harmonize = HarmonizePanel(
            document, live, actions, models or (("default", self.tr("Default")),)
        )
        self.adjust = AdjustPanel(document)
        self.masking = MaskPanel(document, actions)
        self.history = HistoryPanel(document)
        self.panels: Mapping[str, Panel] = {
            "layers": self.layers,
            "harmonize": self.harmonize,
            "adjust": self.adjust,
            "mask": self.masking,
            "history": self.history,
        }
        self._assemble()
        self.palette_sheet = CommandPalette(actions, self)
        self._bind(actions)
        self._connect(live)
        self.resize(1440, 900)
        self.restore_layout()
        canvas.setFocus()

    def show_message(self, sentence: str, details: str = "") -> None:
        """Say something in the status bar; with details it stays until it is dismissed."""
        self.status.show_message(sentence, details)

    def search_actions(self) -> None:
        """Open the search over all actions."""
        self.palette_sheet.open()

    def toggle_panels(self) -> None:
        """Hide panels and tool strip, or show them again."""
        shown = self.panel_area.isHidden()
        if not shown and not self.canvas.hasFocus():
            self.canvas.setFocus()
        self.panel_area.setVisible(shown)
        self.tool_strip.setVisible(shown)

    def next_area(self) -> None:
        """Move the keyboard from canvas to option bar, tools, panels, and round again."""
        # Tab is a key of the canvas: buttons that lie on it would be out of reach.
        directly = Qt.FindChildOption.FindDirectChildrenOnly
        upon = self.canvas.findChildren(QWidget, options=directly)
        areas = [*upon, self.canvas, self.option_bar, self.tool_strip, self.panel_area]
        areas = [area for area in areas if area.isVisible() and _first(area) is not None]
        focus = QApplication.focusWidget()
        inside = [focus is not None and (a is focus or a.isAncestorOf(focus)) for a in areas]
        now = inside.index(True) if True in inside else -1
        if areas:
            target = _first(areas[(now + 1) % len(areas)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)

    # What is remembered

    def save_layout(self) -> None:
        """Keep size, place and folded panels in the settings."""
        self._settings.set("window.geometry", _packed(self.saveGeometry()))
        self._settings.set("window.state", _packed(self._splitter.saveState()))
        folded = {name: True for name, panel in self.panels.items() if panel.is_folded}
        self._settings.set("window.sections", folded)

    def restore_layout(self) -> None:
        """As it was when it was closed; what cannot be read leaves it as it is."""
        geometry = _unpacked(self._settings.get("window.geometry"))
        if geometry is not None:
            self.restoreGeometry(geometry)
        state = _unpacked(self._settings.get("window.state"))
        if state is not None:
            self._splitter.restoreState(state)
        folded = self._settings.get("window.sections")
        for name, panel in self.panels.items():
            panel.set_folded(bool(folded.get(name, False)))

    def fit_screen(self) -> None:
        """Not larger than the screen leaves room for; before the window is first shown."""
        room = self.screen().availableGeometry()
        size = self.size().boundedTo(room.size() * _SCREEN_SHARE)
        if size != self.size():
            self.resize(size)
            self.move(room.center() - self.rect().center())

    def release(self) -> None:
        """Let go of the document and the settings."""
        for panel in self.panels.values():
            panel.release()
        self.document.changed.disconnect(self._changed, missing_ok=True)
        self.document.history_changed.disconnect(self._history_changed, missing_ok=True)
        self._settings.changed.disconnect(self._setting_changed, missing_ok=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.save_layout()
            self.release()
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.palette_sheet.isVisible():
            self.palette_sheet.place()

    # Putting together

    def _assemble(self) -> None:
        self.panel_area = SectionArea(
            self.tr("Panels"), list(self.panels.values()), _LEAST_PANELS, _MOST_PANELS
        )
        align_labels(self.panel_area)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(4)
        self._splitter.addWidget(self.canvas)
        self._splitter.addWidget(self.panel_area)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([1440 - _PANELS_WIDTH, _PANELS_WIDTH])
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.tool_strip)
        middle.addWidget(self._splitter, 1)
        centre = QWidget()
        all_rows = QVBoxLayout(centre)
        all_rows.setContentsMargins(0, 0, 0, 0)
        all_rows.setSpacing(0)
        all_rows.addWidget(self.option_bar)
        all_rows.addLayout(middle, 1)
        all_rows.addWidget(self.status)
        self.setCentralWidget(centre)

    def _bind(self, actions: Actions) -> None:
        actions.attach(self, self.canvas)
        actions.bind("help.search", self.search_actions)
        actions.bind("view.panels", self.toggle_panels, checked=self.panel_area.isHidden)
        actions.bind("view.next_area", self.next_area)
        actions.bind("layer.rename", self.layers.rename, self.layers.why_no_layer)

    def _connect(self, live: LiveSession) -> None:
        self.document.changed.connect(self._changed)
        self.document.history_changed.connect(self._history_changed)
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.canvas.cursor_moved.connect(self.status.show_cursor)
        self.status.zoom_chosen.connect(self.canvas.set_zoom)
        self.layers.dropped.connect(self.layer_dropped)
        live.status_changed.connect(self.status.live.show_status)
        live.status_changed.connect(self.actions_table.refresh_later)
        live.failed.connect(self.show_message)
        self._toolbox.current_changed.connect(self._show_tool)
        self._toolbox.message.connect(self.show_message)
        self.masking.overlay_colour_chosen.connect(
            lambda colour: self._settings.set(_COLOUR, colour.name())
        )
        self._settings.changed.connect(self._setting_changed)
        self._setting_changed(_COLOUR, self._settings.get(_COLOUR))
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._focus_changed)
        self.status.show_document(self.document.state)
        self.status.show_zoom(self.canvas.zoom)
        self.status.live.show_status(live.status)
        self._show_tool()

    # What happens elsewhere

    def _changed(self, change: Change) -> None:
        if change.before is not change.after:
            self.status.show_document(change.after)
            self.actions_table.refresh_later()

    def _history_changed(self) -> None:
        self.actions_table.refresh_later()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What had the keyboard was disabled, as the sliders are by an undo: else it would be
        # nowhere, and go to the first button once a dialog has closed.
        if now is None and self.isActiveWindow() and self.focusWidget() is None:
            self.canvas.setFocus()

    def _setting_changed(self, key: str, value: object) -> None:
        if key == _COLOUR:
            self.masking.set_overlay_colour(QColor(str(value)))

    def _show_tool(self, _tool: str = "") -> None:
        tool = self._toolbox.tool
        self.option_bar.show_tool(tool)
        self.status.show_hint(tool.hint)


def _first(area: QWidget) -> QWidget | None:
    """The first widget of an area that takes the keyboard."""
    for widget in (area, *area.findChildren(QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isEnabled() and widget.isVisible():
            return widget
    return None


def _packed(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()


def _unpacked(text: str) -> QByteArray | None:
    try:
        return QByteArray(base64.b64decode(text, validate=True)) if text else None
    except (binascii.Error, ValueError):
        return None
