"""The actions as Qt knows them: made from the table, bound to behaviour by the controllers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ssh_studio.ui.action_table import MENUS, SPECS, TOOL_IDS, ActionSpec

if TYPE_CHECKING:
    from ssh_studio.settings import Settings

__all__ = [
    "MENUS",
    "SPECS",
    "TOOL_IDS",
    "ActionSpec",
    "Actions",
    "fill_menu_bar",
    "menu_titles",
]

_SETTING = "shortcuts"
_MNEMONIC = re.compile(r"\(&.\)|&")
"""As menus have it, also where the letter stands behind: “文件(&F)”."""


def _tr(text: str) -> str:
    """A text of the tables."""
    return QCoreApplication.translate("Actions", text) if text else ""


@dataclass(frozen=True)
class _Binding:
    """What an action does. enabled: None or why not. checked: whether it is on."""

    run: Callable[[], object]
    enabled: Callable[[], str | None] | None
    checked: Callable[[], bool] | None


class Actions(QObject):
    """All actions by id.

    An action that nothing is bound to is disabled. After every trigger, and whenever somebody calls
    `refresh_later`, each is asked again whether it can be done; the answer stands in its tool tip.

    Signals:
        shortcuts_changed(): the user chose other keys.
    """

    shortcuts_changed = Signal()

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        """settings: where the user's own shortcuts are kept ("shortcuts": id -> list of keys)."""
        super().__init__(parent)
        self._settings = settings
        self._bindings: dict[str, _Binding] = {}
        self._reasons: dict[str, str | None] = {}
        self._texts: dict[str, str] = {}
        self._keys = {spec.id: spec.shortcuts for spec in SPECS.values()}
        if settings is not None:
            own = settings.get(_SETTING)
            self._keys.update({key: tuple(keys) for key, keys in own.items() if key in SPECS})
        self._actions = {spec.id: self._made(spec) for spec in SPECS.values()}
        tools = QActionGroup(self)
        for tool in TOOL_IDS:
            tools.addAction(self._actions[f"tool.{tool}"])
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def action(self, action_id: str) -> QAction:
        """The action of an id; KeyError if there is none."""
        return self._actions[action_id]

    def bind(
        self,
        action_id: str,
        run: Callable[[], object],
        enabled: Callable[[], str | None] | None = None,
        checked: Callable[[], bool] | None = None,
    ) -> None:
        """Say what an action does.

        Args:
            action_id: KeyError if there is none.
            run: called without arguments when it is triggered.
            enabled: None when it can be done, else a sentence why not; always, if left out.
            checked: for checkable ones, whether it is on.
        """
        if action_id not in self._actions:
            raise KeyError(action_id)
        self._bindings[action_id] = _Binding(run, enabled, checked)
        self._refresh(action_id)

    def why_disabled(self, action_id: str) -> str | None:
        """Why it cannot be done now; None if it can."""
        return self._reasons[action_id]

    def text(self, action_id: str) -> str:
        """What it is called, as it is now (e.g. "Undo Move Otter")."""
        return self._texts.get(action_id) or self.own_text(action_id)

    def own_text(self, action_id: str) -> str:
        """What it is called by itself, whatever it is for the moment."""
        return _tr(SPECS[action_id].text)

    def set_text(self, action_id: str, text: str | None) -> None:
        """Call it something else for now; None for its own name."""
        if text:
            self._texts[action_id] = text
        else:
            self._texts.pop(action_id, None)
        self._write_texts(action_id)

    def refresh(self) -> None:
        """Ask every action whether it can be done and whether it is on."""
        self._timer.stop()
        for action_id in self._actions:
            self._refresh(action_id)

    def refresh_later(self) -> None:
        """`refresh` once, after all that is happening now."""
        if not self._timer.isActive():
            self._timer.start()

    # Shortcuts

    def shortcuts(self, action_id: str) -> tuple[str, ...]:
        """Its keys, as QKeySequence reads them."""
        return self._keys[action_id]

    def shortcut_text(self, action_id: str) -> str:
        """Its first key as the system writes it; "" without one."""
        keys = self._keys[action_id]
        form = QKeySequence.SequenceFormat.NativeText
        return QKeySequence(keys[0]).toString(form) if keys else ""

    def set_shortcuts(self, action_id: str, keys: tuple[str, ...] | None) -> None:
        """Choose other keys, () for none, None for those it came with; kept in the settings."""
        self._keys[action_id] = SPECS[action_id].shortcuts if keys is None else tuple(keys)
        self._write_keys(action_id)
        self._write_texts(action_id)
        if self._settings is not None:
            self._settings.set(_SETTING, self.own_shortcuts())
        self.shortcuts_changed.emit()

    def own_shortcuts(self) -> dict[str, list[str]]:
        """Those that are not as they came, by id."""
        own = {key: list(keys) for key, keys in self._keys.items() if keys != SPECS[key].shortcuts}
        return dict(sorted(own.items()))

    def taken_by(self, key: str) -> str | None:
        """The id of the action that has a key, if any."""
        wanted = QKeySequence(key)
        for action_id, keys in self._keys.items():
            if any(QKeySequence(own) == wanted for own in keys):
                return action_id
        return None

    def attach(self, window: QWidget, canvas: QWidget) -> None:
        """Make the shortcuts work in a window; those of the canvas only while it has the focus."""
        for spec in SPECS.values():
            (canvas if spec.canvas_only else window).addAction(self._actions[spec.id])

    # Inside

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        if spec.id == "app.quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif spec.id == "edit.settings":
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        elif spec.id == "help.about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        else:
            action.setMenuRole(QAction.MenuRole.NoRole)
        if spec.canvas_only:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: self._run(spec.id))
        if not spec.held:
            action.setShortcuts([QKeySequence(key) for key in self._keys[spec.id]])
        return action

    def _run(self, action_id: str) -> None:
        binding = self._bindings.get(action_id)
        try:
            if binding is not None:
                binding.run()
        finally:
            self.refresh_later()

    def _refresh(self, action_id: str) -> None:
        action, binding = self._actions[action_id], self._bindings.get(action_id)
        if binding is None:
            reason: str | None = self.tr("Not available here.")
        else:
            reason = binding.enabled() if binding.enabled else None
        if self._reasons.get(action_id, "") != reason:
            self._reasons[action_id] = reason
            action.setEnabled(reason is None)
            self._write_texts(action_id)
        if binding is not None and binding.checked is not None:
            action.setChecked(binding.checked())

    def _write_texts(self, action_id: str) -> None:
        action, spec = self._actions[action_id], SPECS[action_id]
        text = self.text(action_id)
        key = self.shortcut_text(action_id)
        # A held key is shown beside the text but not listened for.
        action.setText(f"{text}\t{key}" if spec.held and key else text)
        title = text.rstrip("…")
        parts = [f"{title}  ({key})" if key else title]
        parts += [_tr(spec.tip)] if spec.tip else []
        reason = self._reasons.get(action_id)
        parts += [reason] if reason else []
        action.setToolTip("\n".join(parts))

    def _write_keys(self, action_id: str) -> None:
        if not SPECS[action_id].held:
            keys = [QKeySequence(key) for key in self._keys[action_id]]
            self._actions[action_id].setShortcuts(keys)


def fill_menu_bar(bar: QMenuBar, actions: Actions, recent: QMenu) -> Mapping[str, QMenu]:
    """Fill a menu bar from the table. Returns the menus by English title, without ampersands."""
    menus: dict[str, QMenu] = {}
    for title, entries in MENUS:
        menu = bar.addMenu(_tr(title))
        _fill(menu, entries, actions, recent)
        menus[title.replace("&", "")] = menu
    return menus


def _fill(
    menu: QMenu, entries: tuple[str | tuple[str, tuple[str, ...]], ...], actions: Actions,
    recent: QMenu,
) -> None:  # fmt: skip
    menu.setToolTipsVisible(True)
    for entry in entries:
        if isinstance(entry, tuple):
            _fill(menu.addMenu(_tr(entry[0])), entry[1], actions, recent)
        elif entry == "-":
            menu.addSeparator()
        elif entry == "recent":
            menu.addMenu(recent)
        else:
            menu.addAction(actions.action(entry))


def menu_titles() -> dict[str, str]:
    """The menu that each action stands in, as "Edit · Brush"."""
    found: dict[str, str] = {}
    for title, entries in MENUS:
        top = _MNEMONIC.sub("", _tr(title))
        for entry in entries:
            if isinstance(entry, tuple):
                found.update(dict.fromkeys(entry[1], f"{top} · {_tr(entry[0])}"))
            else:
                found[entry] = top
    return {key: title for key, title in found.items() if key in SPECS}
