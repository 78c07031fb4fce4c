"""The layer list: what is in front of what, what shows, and the opacity of the active layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QWidget

from ssh_studio.document.document import Change, Document
from ssh_studio.document.layer import LayerId
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.clipboard import can_drop, take_copy
from ssh_studio.ui.panels.layers_delegate import ROW_HEIGHT, LayersDelegate, row_layout
from ssh_studio.ui.panels.layers_model import MIME, LayersModel
from ssh_studio.ui.panels.panel import LayerSlider, Panel
from ssh_studio.ui.widgets.labels import IconButton
from ssh_studio.ui.widgets.lists import QuietList
from ssh_studio.ui.widgets.slider import SliderRow

if TYPE_CHECKING:
    from ssh_studio.live.session import LiveSession

__all__ = ["LayersPanel", "LayersView"]

_MOST_ROWS = 6
_MENU = (
    "layer.duplicate", "layer.rename", "layer.delete", "-", "layer.up", "layer.down", "-",
    "layer.flip_h", "layer.flip_v", "layer.fit", "layer.reset_transform", "-",
    "edit.copy", "file.export_layer",
)  # fmt: skip


class LayersView(QuietList):
    """The list. Its rows can be dragged to another place; files and pictures be dropped into it.

    Signals:
        dropped(QMimeData, int): something from outside, and the place in `State.layers` for it.
        menu_wanted(QPoint): the context menu, at a point of the screen.
    """

    dropped = Signal(QMimeData, int)
    menu_wanted = Signal(QPoint)

    # Above which row something from outside would go; None while nothing is dragged.
    _drop_row: int | None = None

    def __init__(self, model: LayersModel) -> None:
        super().__init__()
        self.layers = model
        self.setModel(model)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._fit)
        self._fit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        parts = row_layout(self.visualRect(index), is_layer=True)
        if self.layers.layer(index) and parts.text.contains(event.position().toPoint()):
            self.edit(index)
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _is_foreign(event.mimeData()):
            take_copy(event)
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if _is_foreign(event.mimeData()):
            take_copy(event)
            place = self.layers.place(self.row_for(event.position().toPoint()))
            self._show_drop(self.layers.place(0) - place)
        elif event.mimeData().hasFormat(MIME):
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.row_for(event.position().toPoint())
        data = event.mimeData()
        if data.hasFormat(MIME):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.layers.move(bytes(data.data(MIME).data()).decode(), row)
        elif _is_foreign(data):
            take_copy(event)
            # As on the canvas: the next keys are meant for this window.
            self.activateWindow()
            self.dropped.emit(data, self.layers.place(row))
        self.setState(QAbstractItemView.State.NoState)
        self._show_drop(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and where something from outside would go; Qt shows it for rows only."""
        super().paintEvent(event)
        if self._drop_row is not None:
            last = self.layers.index(self.layers.rowCount() - 1)
            index = self.layers.index(self._drop_row)
            rect = self.visualRect(index if index.isValid() else last)
            y = rect.top() if index.isValid() else rect.bottom() - 1
            accent = self.palette().color(QPalette.ColorRole.Accent)
            painter = QPainter(self.viewport())
            painter.fillRect(rect.left(), y, rect.width(), 2, accent)
            painter.end()

    def row_for(self, point: QPoint) -> int:
        """The row above which something dropped at a point of the view goes."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.layers.rowCount()
        below = point.y() > self.visualRect(index).center().y()
        return index.row() + (1 if below else 0)

    def _show_drop(self, row: int | None) -> None:
        self._drop_row = row
        self.viewport().update()

    def _fit(self) -> None:
        rows = min(max(self.layers.rowCount(), 1), _MOST_ROWS)
        self.setFixedHeight(rows * ROW_HEIGHT)


class LayersPanel(Panel):
    """Layers and background.

    Signals:
        dropped(QMimeData, int): files or a picture, and the place in `State.layers` for it.
    """

    dropped = Signal(QMimeData, int)

    def __init__(
        self,
        document: Document,
        live: LiveSession,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(document, parent)
        self.set_title(self.tr("Layers"))
        self._live = live
        self._actions = actions
        self._showing = False
        self.model = LayersModel(document, lambda: bool(live.enabled), self)
        self.view = LayersView(self.model)
        self.view.setAccessibleName(self.tr("Layers, the uppermost first"))
        self.delegate = LayersDelegate(document, self.model, self.view)
        self.view.setItemDelegate(self.delegate)
        self.hint = QLabel()
        self.hint.setProperty("kind", "dim")
        self.hint.setWordWrap(True)
        self.opacity = SliderRow(
            self.tr("Opacity"), 0, 100, default=100, unit="%",
            tip=self.tr("How much of the layer covers what lies beneath it."),
        )  # fmt: skip
        self._opacity = LayerSlider(
            document, self.opacity, self.tr("Opacity"),
            lambda layer: layer.opacity * 100,
            lambda _layer, value: {"opacity": value / 100},
        )  # fmt: skip
        for name, text, action in (
            ("plus", self.tr("Add a layer"), "file.open_layer"),
            ("content-duplicate", self.tr("Duplicate layer"), "layer.duplicate"),
            ("trash-can-outline", self.tr("Delete layer"), "layer.delete"),
        ):
            self.add_to_head(IconButton(name, text, actions.action(action)))
        self.body.addWidget(self.view)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.opacity)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.watch(self.document.changed, self._changed)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.dropped.connect(self.dropped)
        self.view.menu_wanted.connect(self._show_menu)
        self.delegate.thumbnails.ready.connect(self.view.viewport().update)
        self._live.status_changed.connect(self._live_changed)

    def rename(self, layer_id: LayerId | None = None) -> None:
        """Edit the name of a layer in its row; of the active one if left out."""
        index = self.model.index_of(layer_id or self.document.state.active)
        if index.isValid():
            self.set_folded(False)
            self.view.setFocus()
            self.view.edit(index)

    def refresh(self) -> None:
        """Show the document as it is."""
        state = self.document.state
        self.model.refresh()
        # The background's row stands for "no layer".
        index = self.model.index_of(state.active)
        if not index.isValid() and state.background is not None:
            index = self.model.index(len(state.layers))
        if index != self.view.currentIndex():
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._showing = True
            self.view.selectionModel().setCurrentIndex(index, how)
            self._showing = False
        self._opacity.show(self.document.active, self.why_no_layer())
        self.view.setVisible(not state.is_empty)
        self.hint.setVisible(not state.layers)
        if state.is_empty:
            self.hint.setText(self.tr("Drop a background photo onto the canvas to begin."))
        else:
            self.hint.setText(self.tr("Drop a photo onto the canvas to add a layer."))
        self.opacity.setVisible(bool(state.layers))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self.view.viewport().update()

    def _changed(self, change: Change) -> None:
        if change.mask is not None:
            self.view.viewport().update()
        if change.before is not change.after:
            self.refresh()

    def _live_changed(self) -> None:
        self.view.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if self._showing:
            return
        layer = self.model.layer(index)
        if layer is not None or self.model.background(index) is not None:
            self.document.select(layer.id if layer else None)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for entry in _MENU:
            if entry == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._actions.action(entry))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


def _is_foreign(data: QMimeData) -> bool:
    """Whether it is something from outside that may become a layer."""
    return not data.hasFormat(MIME) and can_drop(data)
