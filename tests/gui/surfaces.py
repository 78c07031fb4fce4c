"""Everything that the program shows, window by window, for tests that look at all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from ssh_studio.app import App
from ssh_studio.fine_tuning.inspection import Inspection
from ssh_studio.fine_tuning.run import Run
from ssh_studio.fine_tuning.story import Duel, Inspected, Phase, Photos, Score, Story
from ssh_studio.settings import Settings
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.dialogs.about import AboutDialog
from ssh_studio.ui.dialogs.amount import AmountDialog
from ssh_studio.ui.dialogs.crash import CrashDialog
from ssh_studio.ui.dialogs.export import ExportDialog, Exported
from ssh_studio.ui.dialogs.message import message_box
from ssh_studio.ui.dialogs.models import ModelsDialog
from ssh_studio.ui.dialogs.recovery import RecoveryDialog
from ssh_studio.ui.dialogs.settings import SettingsDialog
from ssh_studio.ui.dialogs.shortcuts import ShortcutsDialog
from ssh_studio.ui.fine_tuning.dialog import FineTuneDialog
from ssh_studio.ui.fine_tuning.progress import Progress
from ssh_studio.ui.fine_tuning.result import Result
from ssh_studio.ui.status_bar import StatusBar
from ssh_studio.ui.widgets.labels import ElidedLabel
from tests.gui.conftest import small_state

FACTS: dict[str, Any] = {
    "architecture": "studio", "megabytes": 12.5, "parent": "Default", "date": "2026-05-01",
    "photos": 40, "before": 0.412, "after": 0.377, "problem": "",
}  # fmt: skip


def surfaces(app: App, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """The main window, empty and at work with every tool, then all dialogs, one after the other."""
    yield "empty", app.window
    app.document.edit("Open", small_state())
    for name, panel in app.window.panels.items():
        panel.set_folded(False)
        assert panel.isVisible(), name
    for tool in app.toolbox.tools:
        app.toolbox.choose(tool)
        yield f"tool {tool}", app.window
    app.window.show_message("A sentence with details.", "details")
    yield "message", app.window
    for name, dialog in _dialogs(app, folder):
        dialog.show()
        yield name, dialog
        dialog.close()
    app.window.search_actions()
    yield "search", app.window.palette_sheet
    app.window.palette_sheet.close()


def _dialogs(app: App, folder: Path) -> Iterator[tuple[str, QWidget]]:
    window = app.window
    yield "settings", SettingsDialog(app.settings, window)
    yield "shortcuts", ShortcutsDialog(app.actions, window)
    for form in ("png", "tiff", "jpeg"):
        settings = Settings()
        settings.set("export.format", form)
        exported = Exported(
            width=6000, height=4000, depth=16, alpha=True, metadata=True, path=folder / "lake.png"
        )
        yield f"export {form}", ExportDialog(exported, settings, window)
    yield "about", AboutDialog("NVIDIA GeForce RTX 4090 Laptop GPU", window)
    yield "recovery", RecoveryDialog([("lake", 1.7e9), ("", 1.6e9)], window)
    yield "crash", CrashDialog("Saved.", "/home/somebody/.local/state/ssh-studio/log.txt", window)
    for name, question in app.masks._questions.items():
        yield f"mask {name}", AmountDialog(question, lambda _value: None, window)
    yield "refine", AmountDialog(app.refining.question, lambda _value: None, window)
    models = ModelsDialog(window)
    facts: list[Any] = [SimpleNamespace(name="default", title="Default", own=False, **FACTS)]
    facts.append(SimpleNamespace(name="mine", title="Mine", own=True, **FACTS))
    models.show_models(facts)
    yield "models", models
    yield (
        "message box",
        message_box(QMessageBox.Icon.Warning, "SSH Studio", "A title.", "More of it.", window),
    )
    yield from _fine_tuning(app, folder)


def _fine_tuning(app: App, folder: Path) -> Iterator[tuple[str, QWidget]]:
    photos = Photos(found=60, usable=40, repeated=3, skipped=12)
    inspected = Inspected(True, photos=40, held_out=5, device="cpu", device_label="CPU")
    run = Run(app.fine_tuning._trainer)
    inspection = Inspection(run.trainer)
    dialog = FineTuneDialog(run, inspection, app.window)
    dialog.form.take_folder(folder)
    dialog.show()
    inspection.story = Story(photos=photos, inspected=inspected)
    inspection.ended.emit()
    yield "fine-tuning form", dialog
    run.name = "My photos"
    run.story = Story(
        phase=Phase.TRAINING, minutes=10, device="cpu", step=120, speed=31.5, progress=0.4,
        seconds_left=300, losses=[(0, 0.5), (100, 0.3)],
        scores=[Score(0, 0.412, 0.5), Score(100, 0.398, 0.49)],
    )  # fmt: skip
    progress = Progress()
    progress.resize(612, 572)
    progress.show_run(run)
    yield "fine-tuning progress", progress
    kinds = ("own", "others", "transfer", "lut")
    duels = tuple(Duel(k, 0.412, 0.377, -0.05, -0.01, "better", photos=5) for k in kinds)
    for phase in (Phase.REPORTED, Phase.CANCELLED, Phase.FAILED):
        run.story = Story(
            phase=phase, run=folder, duels=duels, installed="mine", resumable=True, page=folder
        )
        result = Result()
        result.resize(612, 572)
        result.show_run(run)
        yield f"fine-tuning {phase.value}", result


def cut_texts(surface: QWidget) -> list[str]:
    """What has less room than its text needs, as "kind text needed > given"; fixed texts only."""
    for _ in range(3):
        # A layout that asks for more room gets it in the next round.
        QApplication.processEvents()
    found = []
    for widget in (surface, *surface.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not surface.window():
            continue
        for text, needed, given in _needs(widget):
            if text and needed > given:
                found.append(f"{type(widget).__name__} {text!r}: {needed} > {given}")
            elif text and not _is_inside(widget):
                found.append(f"{type(widget).__name__} {text!r} is pushed out at a side")
    return found


def _is_inside(widget: QWidget) -> bool:
    """Whether nothing that a widget lies in cuts it at the left or the right."""
    around = widget.parentWidget()
    while around is not None and not widget.isWindow():
        left = widget.mapTo(around, QPoint()).x()
        if left < 0 or left + widget.width() > around.width():
            return False
        if around.isWindow():
            break
        around = around.parentWidget()
    return True


def _needs(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """(text, pixels needed, pixels given) of a widget's texts."""
    metrics = widget.fontMetrics()
    if isinstance(widget, ElidedLabel):
        # It is for what users name, and says it all in its tool tip. Hints of tools are ours; in a
        # window smaller than it comes they may end in dots, too.
        if isinstance(widget.parentWidget(), StatusBar) and widget.window().width() >= 1440:
            yield widget.text(), metrics.horizontalAdvance(widget.text()), widget.width()
        return
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        if widget.wordWrap():
            yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
        else:
            yield widget.text(), widget.sizeHint().width(), widget.width()
            yield widget.text(), metrics.ascent(), widget.height()
    elif isinstance(widget, QAbstractButton) and widget.text() and not _is_icon(widget):
        yield widget.text(), widget.minimumSizeHint().width(), widget.width()
        yield widget.text(), metrics.horizontalAdvance(widget.text()), widget.width() - 4
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )  # fmt: skip
        for row in range(widget.count()):
            text = widget.itemText(row)
            # An advance ends with the empty pixel before a next letter.
            yield text, metrics.horizontalAdvance(text) - 1, room.width()
    elif isinstance(widget, QLineEdit):
        text = widget.placeholderText()
        yield text, metrics.horizontalAdvance(text), widget.width() - 12
    elif isinstance(widget, QGroupBox):
        yield widget.title(), metrics.horizontalAdvance(widget.title()), widget.width() - 16
    else:
        yield from _columns(widget)


def _columns(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    metrics = widget.fontMetrics()
    if isinstance(widget, QTabBar):
        for index in range(widget.count()):
            text = widget.tabText(index)
            yield text, metrics.horizontalAdvance(text), widget.tabRect(index).width()
    elif isinstance(widget, QTreeWidget) and not widget.isHeaderHidden():
        header = widget.header()
        for column in range(widget.columnCount()):
            text = widget.headerItem().text(column)
            yield text, metrics.horizontalAdvance(text), header.sectionSize(column) - 8


def _is_icon(button: QAbstractButton) -> bool:
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and (
        button.toolButtonStyle() == style and not button.icon().isNull()
    )


INTERACTIVE = (
    QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider, QAbstractItemView,
    QTextEdit, QPlainTextEdit, QTabBar, Canvas,
)  # fmt: skip
_PARTS = (QHeaderView, QScrollBar)


def controls(surface: QWidget) -> list[QWidget]:
    """What can be worked in a window: shown, and enabled or not; without parts of others."""
    QApplication.processEvents()
    return [
        widget
        for widget in surface.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget, _PARTS)
        and widget.isVisible()
        and widget.window() is surface.window()
        # The field of a spin box, what Qt puts into a line edit, and the like.
        and not isinstance(widget.parentWidget(), (QAbstractSpinBox, QLineEdit, QMenuBar))
        and not widget.objectName().startswith("qt_")
    ]
