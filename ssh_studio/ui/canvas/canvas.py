"""The canvas: shows the document and hands the pointer to the current tool."""

from __future__ import annotations

import math

import shiboken6
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ssh_studio.document.document import Change, Document
from ssh_studio.document.geometry import Point, Rect
from ssh_studio.document.renderer import Renderer
from ssh_studio.ui.canvas import painting
from ssh_studio.ui.canvas.arriving import Arriving
from ssh_studio.ui.canvas.compare import MODES, Compare, Pane
from ssh_studio.ui.canvas.dirty import Dirty
from ssh_studio.ui.canvas.drops import DropEvents
from ssh_studio.ui.canvas.empty import EmptyState
from ssh_studio.ui.canvas.input import CanvasInput, InputEvents
from ssh_studio.ui.canvas.live import Live
from ssh_studio.ui.canvas.mask_view import MaskViews
from ssh_studio.ui.canvas.monitor import Monitor
from ssh_studio.ui.canvas.screen import Screen
from ssh_studio.ui.canvas.viewport import Viewport, step_zoom
from ssh_studio.ui.tools.base import Tool

__all__ = ["Canvas"]

_MASK_COLOUR = "#e0463c"
_REGION_COLOUR = "#3fae6a"


class Canvas(InputEvents, DropEvents, MaskViews, QWidget):
    """Shows the document at any zoom; paint events only copy what was drawn before.

    What changed is collected as rectangles and drawn once per paint event, however many edits came
    before it; what is dragged is drawn a little softer until it is let go. Everything inside is
    counted in device pixels (*view pixels*).

    Attributes:
        viewport: where the document lies. compare: what is shown without looks.
        empty: the invitation, with its signals `open_requested` and `sample_requested`.
        arriving: a coarse copy of what is being opened.
        monitor: which colours it is shown in; `resize_view` asks it.
        compare_key: held for the picture without looks.

    Signals:
        zoom_changed(float): view pixels per document pixel.
        cursor_moved(object): `(x, y, (red, green, blue))` of the document pixel under the pointer
            as it is shown; None outside.
        dropped(object, object): a QMimeData, which lives only until the slot returns, and the
            document point `(x, y)` it was dropped at.
        compare_changed(str): another mode.
        tool_changed(object): another Tool gets the pointer.
    """

    zoom_changed = Signal(float)
    cursor_moved = Signal(object)
    dropped = Signal(object, object)
    compare_changed = Signal(str)
    tool_changed = Signal(object)

    def __init__(
        self,
        document: Document,
        renderer: Renderer,
        live: Live | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.live = live
        self._rival: Live | None = None
        self.viewport = Viewport()
        self.compare = Compare()
        self.compare_key = Qt.Key.Key_Backslash
        self.tool: Tool | None = None
        self.monitor = Monitor()
        self._screen = Screen(renderer)
        self._dirty = Dirty()
        self._painted: QRectF | None = QRectF()
        self._told_zoom = 0.0
        self._mask_colour = QColor(_MASK_COLOUR)
        self._mask_colour.setAlphaF(0.5)
        self.input = CanvasInput(self)
        self.empty = EmptyState(self)
        self.arriving = Arriving(self)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Canvas"))
        self.setAccessibleDescription(self.tr("Shows the document; tools work on it."))
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._take_colours()
        state = document.state
        self.viewport.set_document(state.width, state.height)
        self.empty.setVisible(state.is_empty)
        document.changed.connect(self._on_changed)
        document.gesture_ended.connect(self._on_gesture_ended)
        if live is not None:
            live.tones_changed.connect(self._on_tones)

    def sizeHint(self) -> QSize:
        return QSize(900, 640)

    # Frames

    @property
    def unit(self) -> float:
        """View pixels per device-independent pixel: the scale of the screen."""
        return self.devicePixelRatioF()

    @property
    def accent(self) -> QColor:
        """The colour of handles and guides."""
        return self.palette().color(QPalette.ColorRole.Highlight)

    @property
    def zoom(self) -> float:
        """View pixels per document pixel; 1 is 100 %."""
        return self.viewport.zoom

    def panes(self) -> list[Pane]:
        """The parts of the canvas that show the document, in pixels of the canvas."""
        return self.compare.panes(*self._device_size(), self.unit)

    def pane_at(self, x: float, y: float) -> Pane:
        """The pane under a pixel of the canvas, or the nearest one."""
        panes = self.panes()
        return next((pane for pane in reversed(panes) if x >= pane.rect.left), panes[0])

    def view_point(self, position: QPointF, pane: Pane | None = None) -> Point:
        """A position within the widget in view pixels of its pane."""
        x, y = position.x() * self.unit, position.y() * self.unit
        pane = pane or self.pane_at(x, y)
        return x - pane.rect.left, y - pane.rect.top

    # What is shown

    def fit(self) -> None:
        """Show all of the document."""
        self.viewport.fit()
        self._view_changed()

    def actual_size(self) -> None:
        """One document pixel per device pixel."""
        self.set_zoom(1.0)

    def zoom_in(self) -> None:
        """The next larger round zoom."""
        self.set_zoom(step_zoom(self.zoom, 1))

    def zoom_out(self) -> None:
        """The next smaller round zoom."""
        self.set_zoom(step_zoom(self.zoom, -1))

    def set_zoom(self, zoom: float, at: Point | None = None) -> None:
        """View pixels per document pixel; a view point stays where it is, else the centre."""
        self.viewport.zoom_at(zoom, at)
        self._view_changed()

    def show_rect(self, left: float, top: float, right: float, bottom: float) -> None:
        """Show a rectangle of document pixels as large as possible."""
        self.viewport.show_rect(left, top, right, bottom)
        self._view_changed()

    def pan(self, dx: float, dy: float) -> None:
        """Move the document by view pixels."""
        before = self.viewport.shift
        self.viewport.pan(dx, dy)
        after = self.viewport.shift
        moved = (after[0] - before[0], after[1] - before[1])
        if moved == (0, 0):
            return
        if self.compare.is_plain:
            self._dirty.move(*moved)
            for rect in self._screen.scroll(*moved):
                self._mark(rect)
        else:
            self._mark(None)
        self.update()

    def set_tool(self, tool: Tool | None) -> None:
        """Give the pointer to another tool; the old one ends what it was in the midst of."""
        if tool is self.tool:
            return
        if self.tool is not None:
            self.tool.deactivate()
        self.tool = tool
        if tool is not None:
            tool.activate()
        self.input.update_cursor()
        self.update()
        self.tool_changed.emit(tool)

    def set_compare(self, mode: str) -> None:
        """ "off", "split", "side", or "hold": without looks until "off" or `hold_compare`."""
        if mode not in MODES:
            raise ValueError(f"There is no way to compare called {mode}.")
        before = self.compare.mode
        self.compare.held = mode == "hold"
        if mode != "hold":
            self.compare.mode = mode
        self._resize_panes()
        self._view_changed()
        if self.compare.mode != before:
            self.compare_changed.emit(self.compare.mode)

    def hold_compare(self, held: bool) -> None:
        """Show everything without looks for as long as something is held."""
        if held != self.compare.held:
            self.compare.held = held
            self._view_changed()

    def set_rival(self, rival: Live | None, titles: tuple[str, str] | None = None) -> None:
        """Compare with the looks of somebody else instead of none; what to call both sides."""
        if self._rival is not None:
            self._rival.tones_changed.disconnect(self._on_tones)
        self._rival, self.compare.titles = rival, titles
        if rival is not None:
            rival.tones_changed.connect(self._on_tones)
        self._view_changed()

    def show_region_overlay(self, shown: bool) -> None:
        """Show in colour where the active layer's reference is painted."""
        if shown == (self._screen.colours.region is not None):
            return
        colour = QColor(_REGION_COLOUR)
        colour.setAlphaF(0.45)
        self._screen.colours.region = colour if shown else None
        self._view_changed()

    def refresh(self) -> None:
        """Draw everything anew."""
        self._view_changed()

    def refresh_overlay(self) -> None:
        """What the tool draws on top is different now."""
        before, self._painted = self._painted, self._tool_rect()
        for rect in (before, self._painted):
            if rect is None:
                self.update()
                return
            for pane in self.panes():
                self._update_view(rect.translated(pane.rect.left, pane.rect.top))

    def tell_cursor(self, position: QPointF | None) -> None:
        """Emit `cursor_moved` for a position in the widget."""
        told = None
        if position is not None:
            x, y = self.viewport.to_document(self.view_point(position))
            colour = self._screen.colour_at(
                math.floor(position.x() * self.unit), math.floor(position.y() * self.unit)
            )
            state = self.document.state
            if colour and 0 <= x < state.width and 0 <= y < state.height:
                told = (math.floor(x), math.floor(y), colour)
        self.cursor_moved.emit(told)

    def move_split(self, x: float) -> None:
        """Drag the split to a column of view pixels."""
        self._mark(self.compare.move_to(x, self.viewport))
        self.update()

    # What happens elsewhere

    def _on_changed(self, change: Change) -> None:
        if not shiboken6.isValid(self):
            return
        before, after = change.before, change.after
        if (before.width, before.height) != (after.width, after.height):
            self.viewport.set_document(after.width, after.height)
            self._view_changed()
        elif not change.rect.is_empty:
            self._mark(self.viewport.rect_to_view(change.rect))
        if before.is_empty != after.is_empty:
            self.empty.setVisible(after.is_empty)
            self._view_changed()
        colours = self._screen.colours
        if before.active != after.active and colours.marks_layer:
            self._mark(None)
        if colours.region is not None:
            layer = after.find(after.active)
            old = before.find(before.active)
            if layer is not None and change.mask is not None and layer.region is change.mask:
                self._mark(self.viewport.rect_to_view(change.mask_rect or after.rect))
            elif layer is not None and old is not None and layer.region is not old.region:
                self._mark(None)
        self.refresh_overlay()

    def _on_gesture_ended(self) -> None:
        if shiboken6.isValid(self):
            self._mark(self._dirty.drafted())

    def _on_tones(self, rect: Rect | None) -> None:
        self._mark(None if rect is None else self.viewport.rect_to_view(rect))

    def changeEvent(self, event: QEvent) -> None:
        """Another palette means other colours around the document."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colours()
            self._mark(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.setGeometry(self.rect())
        self.resize_view()

    def resize_view(self) -> None:
        """The widget, or the pixels of its screen, have another size."""
        self._screen.resize(*self._device_size(), self.monitor.profile(self))
        self._resize_panes()
        self._view_changed()

    def _resize_panes(self) -> None:
        pane = self.panes()[0].rect
        self.viewport.resize(pane.width, pane.height)

    def _device_size(self) -> tuple[int, int]:
        return math.ceil(self.width() * self.unit), math.ceil(self.height() * self.unit)

    def _take_colours(self) -> None:
        self._screen.colours.surround = self.palette().color(QPalette.ColorRole.Dark)

    def _tool_rect(self) -> QRectF | None:
        return self.tool.painted_rect() if self.tool is not None else QRectF()

    # Drawing

    def _view_changed(self) -> None:
        self._mark(None)
        if self._told_zoom != self.zoom:
            self._told_zoom = self.zoom
            self.zoom_changed.emit(self.zoom)

    def _mark(self, rect: Rect | None) -> None:
        """A rectangle of view pixels has to be drawn anew; all if None."""
        view = Rect.of(self.viewport.width, self.viewport.height)
        rect = view if rect is None else rect.intersected(view)
        if rect.is_empty:
            return
        rect = self._dirty.add(rect)
        if rect == view:
            self.update()
            return
        for pane in self.panes():
            left, top = pane.rect.left, pane.rect.top
            self._update_view(QRectF(rect.left + left, rect.top + top, rect.width, rect.height))

    def _update_view(self, rect: QRectF) -> None:
        """Ask for a paint event for a rectangle in pixels of the canvas."""
        if rect.isEmpty():
            return
        unit = self.unit
        left, top = math.floor(rect.left() / unit) - 1, math.floor(rect.top() / unit) - 1
        right, bottom = math.ceil(rect.right() / unit) + 1, math.ceil(rect.bottom() / unit) + 1
        self.update(QRect(left, top, right - left, bottom - top))

    def draw_now(self) -> None:
        """Draw what changed into the cached picture; paint events do it."""
        state = self.document.state
        tones = self.live.tones if self.live is not None else {}
        others = self._rival.tones if self._rival is not None else {}
        panes, draft = self.panes(), self.document.in_drag
        for rect in self._dirty.take(draft=draft):
            for pane in panes:
                for part, harmonized in self.compare.parts(pane, self.viewport):
                    shown = tones if harmonized else others
                    common = rect.intersected(part)
                    self._screen.draw(
                        state, shown, self.viewport, common, pane.rect, self.unit, draft=draft
                    )
            if len(panes) > 1:
                gap = Rect(panes[0].rect.right, rect.top, panes[1].rect.left, rect.bottom)
                self._screen.fill(gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._dirty.is_empty:
            self.draw_now()
        painting.paint(self, event, self._screen)
