"""One page of the guide: Markdown with its pictures, in the colours of the theme."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ssh_studio.errors import DataNotFoundError
from ssh_studio.guide import read_page, slug
from ssh_studio.live.sentences import translated
from ssh_studio.ui.theme import FONT_SIZE, GRID

__all__ = ["GuidePage"]

_HEADINGS = {1: 24, 2: 18, 3: 15}
"""Level -> size in pixels."""
_MARGIN = 6 * GRID
_SCROLL_BAR = 14
_MOST_MARKED = 500
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class GuidePage(QTextBrowser):
    """Shows pages of a folder; pictures are as wide as there is room, and never enlarged.

    Attributes:
        name: the file of the page that is shown.

    Signals:
        page_asked(str, str): a link to a page of the guide: its file, and a heading in it or "".
        web_asked(str): a link to somewhere else.
    """

    page_asked = Signal(str, str)
    web_asked = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._wide = 0
        self._shown: QTextDocument | None = None
        self._pictures: dict[str, QImage] = {}
        self._query = ""
        self.name = ""
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def show_page(self, name: str) -> None:
        """Show a page from its beginning; one that cannot be read says so."""
        self.name = name
        try:
            text = read_page(self._folder, name)
        except DataNotFoundError as error:
            text = translated(error)
        self._wide = self._room()
        # A new one each time: Qt crashes when one with tables is cleared.
        before, document = self._shown, QTextDocument(self)
        self._shown = document
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._dress(document)
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to(self, heading: str) -> None:
        """To a heading, as links name it."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == heading:
                layout = self.document().documentLayout()
                self.verticalScrollBar().setValue(round(layout.blockBoundingRect(block).y()) - GRID)
                return
            block = block.next()

    def mark(self, query: str) -> None:
        """Mark all words of a query on the page; the first of them comes into view."""
        self._query = query
        marks: list[Any] = []
        colour = QTextCharFormat()
        colour.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        colour.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        for word in query.split():
            cursor = self.document().find(word)
            while not cursor.isNull() and len(marks) < _MOST_MARKED:
                mark: Any = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, colour
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)
        if marks:
            first = min(marks, key=lambda mark: mark.cursor.position()).cursor
            self.setTextCursor(QTextCursor(first))
            self.ensureCursorVisible()

    def find_next(self) -> None:
        """To the next place of the words that are marked; from the end to the beginning."""
        places = sorted(mark.cursor.selectionEnd() for mark in self._marks())
        if not places:
            return
        now = self.textCursor().position()
        cursor = self.textCursor()
        cursor.setPosition(next((place for place in places if place > now), places[0]))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's variant
        """Pictures of the guide's folder; nothing else is ever loaded."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = QUrl(name).path()
        if path not in self._pictures:
            self._pictures[path] = QImage(str(self._folder / path))
        picture = self._pictures[path]
        unit = self.devicePixelRatioF()
        if picture.isNull():
            return None
        wide = min(self._wide, picture.width())
        size = QSize(wide, round(picture.height() * wide / picture.width())) * unit
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        shown.setDevicePixelRatio(unit)
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.name and self._room() != self._wide:
            place = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
            self.show_page(self.name)
            self.mark(self._query)
            self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.name:
            self.show_page(self.name)
            self.mark(self._query)

    # Inside

    def _marks(self) -> list[Any]:
        return list(self.extraSelections())

    def _room(self) -> int:
        return max(120, self.width() - 2 * _MARGIN - _SCROLL_BAR)

    def _follow(self, link: QUrl) -> None:
        if link.scheme():
            self.web_asked.emit(link.toString())
        else:
            self.page_asked.emit(link.path() or self.name, link.fragment())

    def _dress(self, document: QTextDocument) -> None:
        """Sizes, distances and colours, which Markdown does not say."""
        tables = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
        inside = [range(table.firstPosition(), table.lastPosition() + 1) for table in tables]
        block = document.begin()
        while block.isValid():
            self._dress_block(block, any(block.position() in places for places in inside))
            block = block.next()
        for table in tables:
            self._dress_table(table)

    def _dress_block(self, block: QTextBlock, in_table: bool) -> None:
        shape, level = block.blockFormat(), block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        if level:
            pixels = _HEADINGS.get(level, FONT_SIZE)
            look.setFontPointSize(pixels * 72 / self.logicalDpiY())
            look.setFontWeight(600)
            shape.setTopMargin(0 if block.blockNumber() == 0 else 7 * GRID)
            shape.setBottomMargin(2 * GRID)
        elif in_table:
            # What follows a block of code in the text has some of its format.
            shape = QTextBlockFormat()
        elif shape.hasProperty(QTextFormat.Property.BlockCodeFence):
            shape.setBackground(self.palette().color(QPalette.ColorRole.Window))
            shape.setTopMargin(0)
            shape.setBottomMargin(0)
            shape.setLeftMargin(2 * GRID)
            look.setFontFamilies([_fixed()])
        elif _PICTURE in block.text():
            shape.setBottomMargin(4 * GRID)
        else:
            shape.setLineHeight(135, shape.LineHeightTypes.ProportionalHeight.value)
            shape.setBottomMargin(GRID if block.textList() is not None else 2.5 * GRID)
        cursor.setBlockFormat(shape)
        if level:
            # Not merged: the size that Markdown gives it would stay, and it stands above ours.
            cursor.setCharFormat(look)
        else:
            cursor.mergeCharFormat(look)
            _underline_links(block)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(QColor(self.palette().color(QPalette.ColorRole.Mid)))
        shape.setCellPadding(5)
        shape.setCellSpacing(0)
        shape.setTopMargin(2 * GRID)
        shape.setBottomMargin(4 * GRID)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 98))
        table.setFormat(shape)
        head = QTextCharFormat()
        head.setFontWeight(600)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            cursor = cell.firstCursorPosition()
            end = cell.lastCursorPosition().position()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(head)


def _underline_links(block: QTextBlock) -> None:
    line = QTextCharFormat()
    line.setFontUnderline(True)
    every: Any = block  # the stubs do not know what comes out of it
    for piece in [each.fragment() for each in every]:
        if piece.charFormat().isAnchor():
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            end = piece.position() + piece.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(line)


def _fixed() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
