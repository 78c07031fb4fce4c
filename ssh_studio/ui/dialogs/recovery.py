"""The offer to take up work that a crash left behind."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ssh_studio.ui.dialogs.parts import column, paragraph

__all__ = ["RecoveryChoice", "RecoveryDialog"]


class RecoveryChoice(Enum):
    """What is to become of unsaved work."""

    RECOVER = "recover"
    DISCARD = "discard"
    LATER = "later"


class RecoveryDialog(QDialog):
    """Lists unsaved documents, the newest first; `choice` and `row` tell what was chosen.

    Closing it means later: nothing is lost by a wrong key.
    """

    def __init__(self, found: Sequence[tuple[str, float]], parent: QWidget | None = None) -> None:
        """found: name of the document and when it was saved (seconds since the epoch)."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recover Unsaved Work"))
        self.choice = RecoveryChoice.LATER
        text = paragraph(
            self.tr(
                "SSH Studio did not end properly. This work was saved on its own and is in no "
                "file of yours yet:"
            )
        )
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Document"), self.tr("Saved")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.setMinimumHeight(120)
        self.list.setMaximumHeight(200)
        self.list.setAccessibleName(self.tr("Unsaved documents"))
        for name, seconds in found:
            when = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat
            )
            self.list.addTopLevelItem(QTreeWidgetItem([name or self.tr("Untitled"), when]))
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.itemDoubleClicked.connect(lambda _: self._choose(RecoveryChoice.RECOVER))
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        for label, role, choice in (
            (self.tr("Recover"), roles.AcceptRole, RecoveryChoice.RECOVER),
            (self.tr("Discard"), roles.DestructiveRole, RecoveryChoice.DISCARD),
            (self.tr("Later"), roles.RejectRole, RecoveryChoice.LATER),
        ):
            button = buttons.addButton(label, role)
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            button.setDefault(choice is RecoveryChoice.RECOVER)
        layout = column(self)
        layout.addWidget(text)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.setWindowModality(Qt.WindowModality.WindowModal)

    @property
    def row(self) -> int:
        """Which of the found documents is meant."""
        return max(0, self.list.currentIndex().row())

    def _choose(self, choice: RecoveryChoice) -> None:
        self.choice = choice
        if choice is RecoveryChoice.LATER:
            self.reject()
        else:
            self.accept()
