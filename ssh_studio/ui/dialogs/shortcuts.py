"""All actions with their keys; other keys can be chosen, and a key has one action only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ssh_studio.ui.actions import SPECS, Actions, menu_titles
from ssh_studio.ui.dialogs.parts import column

__all__ = ["ShortcutsDialog"]

_ID = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """The list of shortcuts. Modeless; what is chosen holds at once and is kept."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self._actions = actions
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._build_list()
        self._build_editor()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(self.tr("Reset All"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(self.reset_all)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Enter belongs to the field that records keys.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        layout = column(self)
        layout.addWidget(self.search)
        layout.addWidget(self.tree)
        layout.addLayout(self._editor)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        self.resize(560, 640)
        self._fill()
        self.search.setFocus()

    def _build_list(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search actions and keys"))
        self.search.setAccessibleName(self.tr("Search actions and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Shortcuts"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.currentItemChanged.connect(self._current_changed)

    def _build_editor(self) -> None:
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New keys"))
        # Qt says in it what to do, in more words in some languages.
        field = self.keys.findChild(QLineEdit)
        asking = field.placeholderText() if field is not None else ""
        self.keys.setMinimumWidth(self.fontMetrics().horizontalAdvance(asking) + 24)
        self.set_button = QPushButton(self.tr("Set"))
        self.clear_button = QPushButton(self.tr("Remove"))
        self.reset_button = QPushButton(self.tr("Default"))
        self.set_button.clicked.connect(self.apply)
        self.clear_button.clicked.connect(lambda: self._choose(()))
        self.reset_button.clicked.connect(lambda: self._choose(None))
        self.keys.keySequenceChanged.connect(self._judge)
        self._editor = QHBoxLayout()
        self._editor.addWidget(QLabel(self.tr("New keys")))
        self._editor.addWidget(self.keys, 1)
        for button in (self.set_button, self.clear_button, self.reset_button):
            button.setAutoDefault(False)
            self._editor.addWidget(button)
        self.note = QLabel()
        self.note.setWordWrap(True)

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        menus = menu_titles()
        for action_id in self._actions:
            title = menus.get(action_id, self.tr("Other"))
            group = groups.get(title)
            if group is None:
                group = groups[title] = QTreeWidgetItem([title])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.tree.addTopLevelItem(group)
            item = QTreeWidgetItem([self._name(action_id), ""])
            item.setData(0, _ID, action_id)
            group.addChild(item)
            self._items[action_id], self._groups[action_id] = item, group
            self._show_keys(action_id)
        self.tree.expandAll()
        self._current_changed()

    def _name(self, action_id: str) -> str:
        # Not what the action is called for the moment, such as "Undo Move Otter".
        return self._actions.own_text(action_id).rstrip("…")

    def _show_keys(self, action_id: str) -> None:
        form = QKeySequence.SequenceFormat.NativeText
        keys = [QKeySequence(key).toString(form) for key in self._actions.shortcuts(action_id)]
        item = self._items[action_id]
        item.setText(1, ", ".join(keys))
        own = action_id in self._actions.own_shortcuts()
        font = item.font(1)
        font.setBold(own)
        item.setFont(1, font)

    @property
    def current(self) -> str | None:
        """The id of the chosen action."""
        item = self.tree.currentItem()
        return item.data(0, _ID) if item is not None else None

    def choose(self, action_id: str) -> None:
        """Choose a row."""
        self.tree.setCurrentItem(self._items[action_id])

    def apply(self) -> None:
        """Give the chosen action the recorded keys; whoever had them loses them."""
        key = self._recorded()
        if self.current is None or not key:
            return
        owner = self._actions.taken_by(key)
        if owner is not None and owner != self.current:
            wanted = QKeySequence(key)
            left = tuple(k for k in self._actions.shortcuts(owner) if QKeySequence(k) != wanted)
            self._actions.set_shortcuts(owner, left)
            self._show_keys(owner)
        self._choose((key,))

    def reset_all(self) -> None:
        """All as they came."""
        for action_id in list(self._actions.own_shortcuts()):
            self._actions.set_shortcuts(action_id, None)
        for action_id in self._items:
            self._show_keys(action_id)
        self._current_changed()

    def _choose(self, keys: tuple[str, ...] | None) -> None:
        action_id = self.current
        if action_id is None:
            return
        if keys is None:
            # What came with the action may have been given to another one since.
            for key in SPECS[action_id].shortcuts:
                owner = self._actions.taken_by(key)
                if owner is not None and owner != action_id:
                    name = self._name(owner)
                    self.note.setText(
                        self.tr("{key} is used by “{action}”: reset that one first.").format(
                            key=key, action=name
                        )
                    )
                    return
        self._actions.set_shortcuts(action_id, keys)
        self._show_keys(action_id)
        self._current_changed()

    def _recorded(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _current_changed(self) -> None:
        self.keys.clear()
        chosen = self.current is not None
        self.keys.setEnabled(chosen)
        self.clear_button.setEnabled(chosen)
        self.reset_button.setEnabled(chosen and self.current in self._actions.own_shortcuts())
        self._judge()

    def _judge(self) -> None:
        """Say whether the recorded keys are free."""
        key, current = self._recorded(), self.current
        self.set_button.setEnabled(bool(key) and current is not None)
        self.set_button.setText(self.tr("Set"))
        if current is None:
            self.note.setText(self.tr("Choose an action, then press its new keys."))
            return
        owner = self._actions.taken_by(key) if key else None
        if owner is None or owner == current:
            self.note.setText("")
            return
        self.set_button.setText(self.tr("Take Over"))
        self.note.setText(
            self.tr("These keys belong to “{action}”, which would lose them.").format(
                action=self._name(owner)
            )
        )

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        shown: set[str] = set()
        for action_id, item in self._items.items():
            group = self._groups[action_id]
            content = f"{group.text(0)} {item.text(0)} {item.text(1)}".lower()
            item.setHidden(not all(word in content for word in words))
            if not item.isHidden():
                shown.add(group.text(0))
        for group in self._groups.values():
            group.setHidden(group.text(0) not in shown)
