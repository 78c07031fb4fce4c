"""Search over all actions: type a few letters of what you want."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.ui.action_table import SPECS
from ssh_studio.ui.actions import Actions, menu_titles
from ssh_studio.ui.theme import GRID, small_font
from ssh_studio.ui.widgets.lists import Index

__all__ = ["CommandPalette", "fuzzy_score"]

_WIDTH, _ROW_HEIGHT, _MOST_ROWS = 560, 32, 10
_ROOT = QModelIndex()


def fuzzy_score(query: str, text: str) -> float | None:
    """How well a text fits typed letters; higher is better, None where they are not all in it.

    The letters have to stand in the text in their order. Those at the beginning of words and those
    that follow each other count most; short texts win a tie. Words of the query may stand in any
    order.
    """
    text = text.lower()
    total = 0.0
    for word in query.lower().split():
        score = _word_score(word, text)
        if score is None:
            return None
        total += score
    return total - len(text) / 100


def _word_score(word: str, text: str) -> float | None:
    at = text.find(word)
    starts = [i for i in range(len(text)) if i == 0 or not text[i - 1].isalnum()]
    if at >= 0:
        begins = any(text.startswith(word, start) for start in starts)
        return len(word) * (4 if begins else 3)
    score, place = 0.0, -1
    for letter in word:
        # The beginning of a later word rather than the middle of this one.
        near = text.find(letter, place + 1)
        if near < 0:
            return None
        jump = next((s for s in starts if s > place and text[s] == letter), near)
        found = near if near == place + 1 else jump
        score += 2 if found in starts or found == place + 1 else 0.5
        place = found
    return score


@dataclass(frozen=True)
class _Found:
    """A row: the action, and in which menu it stands."""

    action_id: str
    text: str
    where: str


class _Model(QAbstractListModel):
    """The actions that fit what was typed, the best first."""

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._menus = menu_titles()
        self._recent: list[str] = []
        self.rows: list[_Found] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._actions.action(found.action_id).toolTip()
        return None

    def search(self, query: str) -> None:
        scored = []
        for action_id in self._actions:
            if action_id == "help.search":
                continue
            where = self._menus.get(action_id, "")
            text = self._actions.text(action_id).rstrip("…")
            score = fuzzy_score(query, text)
            # Where it stands; and its English name, which tutorials and forums use.
            for other in (f"{text} {where}", SPECS[action_id].text):
                if score is None:
                    outer = fuzzy_score(query, other)
                    score = None if outer is None else outer - 10
            if score is not None:
                score -= 4 if self._actions.why_disabled(action_id) else 0
                score += 3 if action_id in self._recent else 0
                scored.append((-score if query.strip() else 0, _Found(action_id, text, where)))
        scored.sort(key=lambda pair: pair[0])
        if not query.strip():
            rank = {action_id: place for place, action_id in enumerate(self._recent)}
            scored.sort(key=lambda pair: rank.get(pair[1].action_id, len(rank)))
        self.beginResetModel()
        self.rows = [found for _, found in scored]
        self.endResetModel()

    def used(self, action_id: str) -> None:
        """It comes first the next time."""
        self._recent = [action_id, *(a for a in self._recent if a != action_id)][:5]


class _Delegate(QStyledItemDelegate):
    """The text, its menu, its key; why it cannot be done."""

    def __init__(self, actions: Actions, model: _Model, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = self._model.rows[index.row()]
        reason = self._actions.why_disabled(found.action_id)
        role, colours = QPalette.ColorRole, option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(role.AlternateBase))
            painter.drawRoundedRect(option.rect, 4, 4)
        box = option.rect.adjusted(2 * GRID, 0, -2 * GRID, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colours.color(role.PlaceholderText if reason else role.WindowText))
        painter.setFont(option.font)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, found.text)
        left = box.left() + option.fontMetrics.horizontalAdvance(found.text) + 3 * GRID
        painter.setFont(small_font(option.font))
        painter.setPen(colours.color(role.PlaceholderText))
        key = self._actions.shortcut_text(found.action_id)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, key)
        taken = painter.fontMetrics().horizontalAdvance(key) + 3 * GRID if key else 0
        right = box.right() - taken
        rest = QRect(left, box.top(), max(0, right - left), box.height())
        said = painter.fontMetrics().elidedText(
            reason or found.where, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignLeft, said)
        painter.restore()


class CommandPalette(QFrame):
    """A sheet over the upper part of the window. Enter does it, Esc closes."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("commandPalette")
        self.setAccessibleName(self.tr("Search actions"))
        self.hide()
        self._actions = actions
        self._before: QWidget | None = None
        self.model = _Model(actions, self)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search actions"))
        self.line.setAccessibleName(self.tr("Search actions"))
        self.view = QListView()
        self.view.setObjectName("actionsFound")
        self.view.setAccessibleName(self.tr("Actions found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(actions, self.model, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self.tr("No action of that name."))
        self.nothing.setProperty("kind", "dim")
        self.nothing.setContentsMargins(2 * GRID, GRID, 0, 2 * GRID)
        rule = QFrame()
        rule.setObjectName("paletteRule")
        rule.setFixedHeight(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.line, rule, self.view, self.nothing):
            column.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        self.setGraphicsEffect(shadow)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.view.clicked.connect(lambda _index: self.accept())

    def open(self) -> None:
        """Show it, empty, with the keyboard in it."""
        self._before = QApplication.focusWidget()
        self._actions.refresh()
        self.line.clear()
        self._search("")
        self.show()
        self.raise_()
        self.line.setFocus()

    def close_palette(self) -> None:
        """Hide it; the keyboard goes back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def accept(self) -> None:
        """Do the chosen action, if it can be done."""
        row = self.view.currentIndex().row()
        if row < 0:
            return
        action_id = self.model.rows[row].action_id
        if self._actions.why_disabled(action_id) is None:
            self.model.used(action_id)
            self.close_palette()
            self._actions.action(action_id).trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.line:
            return False
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            # Somebody clicked elsewhere: it must not take the keyboard back.
            if self.window().isActiveWindow():
                self.hide()
            return False
        return isinstance(event, QKeyEvent) and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # While it is open, its keys are not those of the window.
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_MOST_ROWS,
                 Qt.Key.Key_PageDown: _MOST_ROWS}.get(Qt.Key(event.key()))  # fmt: skip
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif steps is not None:
            self._choose(self.view.currentIndex().row() + steps)
        else:
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _search(self, query: str) -> None:
        self.model.search(query)
        rows = min(self.model.rowCount(), _MOST_ROWS)
        self.view.setFixedHeight(rows * _ROW_HEIGHT)
        self.view.setVisible(rows > 0)
        self.nothing.setVisible(rows == 0)
        self._choose(0)
        self.place()

    def _choose(self, row: int) -> None:
        count = self.model.rowCount()
        if count:
            self.view.setCurrentIndex(self.model.index(min(max(row, 0), count - 1)))

    def place(self) -> None:
        """Below the upper edge of the window, in its middle."""
        width = min(_WIDTH, self._window.width() - 8 * GRID)
        self._column.activate()
        height = self._column.sizeHint().height()
        self.setGeometry((self._window.width() - width) // 2, 72, width, height)
