"""The steps that were done, and those that can be done again."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ssh_studio.document.document import Document
from ssh_studio.document.history import Step
from ssh_studio.ui.icons import paint_icon
from ssh_studio.ui.panels.panel import Panel
from ssh_studio.ui.theme import small_font
from ssh_studio.ui.widgets.lists import Index, QuietList, shows_focus

__all__ = ["HistoryModel", "HistoryPanel"]

_ROW_HEIGHT = 24
_LEAST_ROWS = 3
_ROOT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Row n is the document after n steps; row 0 is how it began."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._steps: tuple[Step, ...] = ()
        self.position = 0
        self._saved: Step | None = None
        self._knows_saved = False
        self.refresh()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._steps[row - 1].label if row else self._first()
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = [str(self.data(index))]
            said += [self.tr("undone")] if row > self.position else []
            said += [self.tr("as in the file")] if self.is_saved(row) else []
            return ", ".join(said)
        return None

    def is_saved(self, row: int) -> bool:
        """Whether the file holds the document as it was after so many steps."""
        return self._knows_saved and (self._steps[row - 1] if row else None) is self._saved

    def refresh(self) -> None:
        """Take over the history as it is."""
        self.beginResetModel()
        history = self._document.history
        self._steps, self.position = tuple(history.steps), history.position
        if history.is_saved:
            # A step that is dropped or replaced takes its mark along.
            self._saved, self._knows_saved = history.last, not self._document.state.is_empty
        elif self.is_saved(self.position):
            self._knows_saved = False
        self.endResetModel()

    def _first(self) -> str:
        dropped = self._document.history.dropped
        if dropped:
            return self.tr("Earlier steps were dropped")
        return self.tr("Beginning")


class _Delegate(QStyledItemDelegate):
    """Draws a step; those that are undone are faint."""

    def __init__(self, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        role, colours, row = QPalette.ColorRole, option.palette, index.row()
        current = row == self._model.position
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if current or hovered:
            painter.setBrush(colours.color(role.AlternateBase if current else role.Button))
            painter.drawRoundedRect(option.rect, 4, 4)
        if shows_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.color(role.Accent))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 4, 4)
        box = option.rect.adjusted(8, 0, -8, 0)
        if self._model.is_saved(row):
            mark = QRect(box.right() - 13, box.center().y() - 6, 14, 14)
            paint_icon(painter, mark, "content-save-outline", role.PlaceholderText)
            box.setRight(mark.left() - 4)
        undone = row > self._model.position
        group = QPalette.ColorGroup.Disabled if undone else QPalette.ColorGroup.Active
        painter.setPen(colours.color(group, role.WindowText if current else role.PlaceholderText))
        painter.setFont(small_font(option.font))
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class HistoryPanel(Panel):
    """A click on a step goes there."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.set_title(self.tr("History"))
        self.model = HistoryModel(document, self)
        self.view = QuietList()
        self.view.setAccessibleName(self.tr("Steps; the current one is chosen"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.model, self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        # It takes what the other panels leave, and scrolls.
        self.view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.view)
        self.view.clicked.connect(self._jump)
        self.view.activated.connect(self._jump)
        self.watch(document.history_changed, self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the history as it is."""
        self.model.refresh()
        rows = min(self.model.rowCount(), _LEAST_ROWS)
        self.view.setMinimumHeight(rows * _ROW_HEIGHT)
        current = self.model.index(self.model.position)
        self.view.setCurrentIndex(current)
        self.view.scrollTo(current)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self.view.viewport().update()

    def _jump(self, index: Index) -> None:
        if index.row() != self.model.position:
            self.document.jump(index.row())
