"""The layers as a Qt model: the uppermost first, the background last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from ssh_studio.document.document import Document, State
from ssh_studio.document.layer import Image, Layer, LayerId
from ssh_studio.ui.profiles import profile_name
from ssh_studio.ui.widgets.lists import Index

__all__ = ["MIME", "LayersModel"]

MIME = "application/x-ssh-studio-layer"
_ROOT = QModelIndex()


class LayersModel(QAbstractListModel):
    """Rows of a document; `layer` and `background` say what a row is.

    Call `refresh` when the document changed.
    """

    def __init__(
        self, document: Document, is_live: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """is_live: whether looks are shown at all."""
        super().__init__(parent)
        self._document = document
        self._is_live = is_live
        self._state = document.state

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid():
            return 0
        return len(self._state.layers) + (self._state.background is not None)

    def layer(self, index: Index) -> Layer | None:
        """The layer of a row; None for the background and for no row."""
        row, count = index.row(), len(self._state.layers)
        return self._state.layers[count - 1 - row] if 0 <= row < count else None

    def background(self, index: Index) -> Image | None:
        """The background, where the row shows it."""
        return self._state.background if index.row() == len(self._state.layers) else None

    def index_of(self, layer_id: LayerId | None) -> QModelIndex:
        """The row of a layer; an invalid one if it is not there."""
        for row, layer in enumerate(reversed(self._state.layers)):
            if layer.id == layer_id:
                return self.index(row)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        layer, background = self.layer(index), self.background(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return layer.name if layer else background.name if background else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(layer, background)
        if role == Qt.ItemDataRole.ToolTipRole and layer is not None:
            where = layer.image.path or layer.image.name
            size = self.tr("{0} × {1} · {2} bit").format(
                layer.image.width, layer.image.height, layer.image.depth
            )
            return f"{where}\n{size}" if where else size
        if role == Qt.ItemDataRole.ToolTipRole and background is not None:
            return f"{background.path or background.name}\n{self.explained(index)}"
        return None

    def explained(self, index: Index) -> str:
        """The second line of a row."""
        layer, background = self.layer(index), self.background(index)
        if background is not None:
            said = self.tr("{0} × {1} · {2} bit")
            said = said.format(background.width, background.height, background.depth)
            return f"{said} · {profile_name(background.icc)}"
        if layer is None:
            return ""
        if not layer.visible:
            return self.tr("hidden")
        said = self.tr("harmonized") if layer.look.on and self._is_live() else self.tr("as taken")
        if not layer.adjustments.is_neutral:
            said += " · " + self.tr("adjusted")
        return said

    def _spoken(self, layer: Layer | None, background: Image | None) -> str | None:
        if layer is not None:
            shown = self.tr("visible") if layer.visible else self.tr("hidden")
            return self.tr("{0}, {1}, opacity {2} %").format(
                layer.name, shown, round(layer.opacity * 100)
            )
        return self.tr("{0}, background").format(background.name) if background else None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        layer = self.layer(index)
        name = str(value).strip()
        if layer is None or role != Qt.ItemDataRole.EditRole or not name or name == layer.name:
            return False
        self._document.update(layer.id, self.tr("Rename to {0}").format(name), name=name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        common = flag.ItemIsEnabled | flag.ItemIsSelectable
        if self.layer(index) is None:
            return common
        return common | flag.ItemIsEditable | flag.ItemIsDragEnabled

    # Drag and drop: the view decides where something lands.

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        layer = self.layer(indexes[0]) if indexes else None
        if layer is not None:
            data.setData(MIME, layer.id.encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def place(self, row: int) -> int:
        """The place in `State.layers` of something dropped above a row."""
        count = len(self._state.layers)
        return count - min(max(row, 0), count)

    def move(self, layer_id: LayerId, row: int) -> None:
        """Put a layer above what is in a row now, as one step."""
        layers = list(self._state.layers)
        layer = self._state.find(layer_id)
        if layer is None:
            return
        place, now = self.place(row), layers.index(layer)
        layers.remove(layer)
        layers.insert(place - (now < place), layer)
        if tuple(layers) != self._state.layers:
            label = self.tr("Reorder {0}").format(layer.name)
            self._document.edit(label, replace(self._state, layers=tuple(layers)))

    def refresh(self) -> None:
        """Take over the document's state; only what differs is told to the views."""
        before, after = self._state, self._document.state
        if before is after:
            return
        if _same_rows(before, after):
            self._state = after
            for row, (old, new) in enumerate(
                zip(reversed(before.layers), reversed(after.layers), strict=True)
            ):
                if old is not new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._state = after
        self.endResetModel()


def _same_rows(before: State, after: State) -> bool:
    ids = [layer.id for layer in before.layers] == [layer.id for layer in after.layers]
    return ids and before.background is after.background
