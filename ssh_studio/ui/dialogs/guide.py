"""The guide in a window of its own: contents, search, and the page with its pictures. Offline."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ssh_studio.guide import Page, read_contents, search
from ssh_studio.ui.theme import GRID
from ssh_studio.ui.widgets.guide_page import GuidePage

__all__ = ["GuideDialog"]

_NAME = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 210
_ROW_HEIGHT, _GROUP_HEIGHT = 24, 34


class GuideDialog(QDialog):
    """Contents at the left, the page at the right. Words in the search choose among the pages.

    Attributes:
        search_line, contents, page: the parts.
    """

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """folder: of the guide.

        Raises:
            DataNotFoundError: its contents cannot be read.
        """
        # First: what raises must leave no half a window behind.
        pages = read_contents(folder)
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        self.setSizeGripEnabled(True)
        self.resize(1020, 780)
        self._folder = folder
        self._pages = pages
        self._been: list[tuple[str, int]] = []
        self.page = GuidePage(folder, self)
        self.page.page_asked.connect(self.show_page)
        self.page.web_asked.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        self.search_line = QLineEdit()
        self.search_line.setPlaceholderText(self.tr("Search the guide"))
        self.search_line.setAccessibleName(self.tr("Search the guide"))
        self.search_line.setClearButtonEnabled(True)
        self.search_line.textChanged.connect(self._search)
        self.search_line.returnPressed.connect(self.page.find_next)
        self.contents = QListWidget()
        self.contents.setObjectName("guideContents")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.currentItemChanged.connect(self._chosen)
        self.nothing = QLabel(self.tr("These words stand on no page."))
        self.nothing.setProperty("kind", "dim")
        self.nothing.setWordWrap(True)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setProperty("flat", True)
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.back)
        self._lay_out()
        for keys, action in (
            (QKeySequence.StandardKey.Back, self.back),
            (QKeySequence.StandardKey.FindNext, self.page.find_next),
            (QKeySequence.StandardKey.Find, self._to_search),
        ):
            QShortcut(QKeySequence(keys), self, action)
        self._search("")

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page, at a heading (as links name it) or at its beginning."""
        if self.page.name:
            self._been.append((self.page.name, self.page.verticalScrollBar().value()))
        self._turn_to(name)
        if heading:
            self.page.go_to(heading)

    def back(self) -> None:
        """To the page before."""
        if self._been:
            name, place = self._been.pop()
            self._turn_to(name)
            self.page.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme means other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._search(self.search_line.text())

    # Inside

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 2 * GRID, 0)
        column.setSpacing(2 * GRID)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch()
        for part in (self.search_line, self.contents, self.nothing):
            column.addWidget(part)
        column.addLayout(foot)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(side)
        halves.addWidget(self.page)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST_WIDTH, 800])
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        row.addWidget(halves)

    def _turn_to(self, name: str) -> None:
        self.page.show_page(name)
        self.page.mark(self.search_line.text())
        self.back_button.setEnabled(bool(self._been))
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_NAME) == name:
                self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    def _search(self, query: str) -> None:
        found = search(self._folder, self._pages, query)
        self.contents.blockSignals(True)
        self.contents.clear()
        self._list(found)
        self.contents.blockSignals(False)
        self.contents.setVisible(bool(found))
        self.nothing.setVisible(not found)
        names = [page.name for page in found]
        if names:
            self._turn_to(self.page.name if self.page.name in names else names[0])

    def _list(self, pages: list[Page]) -> None:
        group = ""
        for page in pages:
            if page.group != group:
                group = page.group
                title = QListWidgetItem(group, self.contents)
                title.setFlags(Qt.ItemFlag.NoItemFlags)
                title.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
                title.setSizeHint(QSize(0, _GROUP_HEIGHT))
                title.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
            item = QListWidgetItem(page.title, self.contents)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            item.setData(_NAME, page.name)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME):
            self.show_page(item.data(_NAME))

    def _to_search(self) -> None:
        self.search_line.setFocus()
        self.search_line.selectAll()
