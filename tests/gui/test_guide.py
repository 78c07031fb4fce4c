"""The guide in its window: pages with pictures, links, search, offline."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from ssh_studio.paths import docs_dir
from ssh_studio.ui.dialogs.guide import GuideDialog

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def guide(qtbot) -> Iterator[GuideDialog]:
    made = GuideDialog(docs_dir())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def names(guide: GuideDialog) -> list[str]:
    items = [guide.contents.item(row) for row in range(guide.contents.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.flags()]


def test_shows_pages_and_their_pictures_as_wide_as_there_is_room(guide) -> None:
    assert guide.page.name == "index.md"
    guide.show_page("tour.md")
    assert "Split view" in guide.page.toPlainText()
    picture = guide.page.loadResource(IMAGE, QUrl("images/sample.jpg"))
    assert 300 < picture.width() <= guide.page.viewport().width()
    guide.resize(700, 500)
    assert guide.page.loadResource(IMAGE, QUrl("images/sample.jpg")).width() < picture.width()
    assert guide.page.loadResource(IMAGE, QUrl("https://example.org/x.png")) is None


def test_links_lead_to_pages_and_back(guide) -> None:
    assert not guide.back_button.isEnabled()
    guide.page.anchorClicked.emit(QUrl("masks.md#extras"))
    assert guide.page.name == "masks.md"
    assert guide.page.verticalScrollBar().value() > 0
    assert guide.contents.currentItem().text() == "Masks"
    guide.page.anchorClicked.emit(QUrl("settings.md"))
    QTest.mouseClick(guide.back_button, Qt.MouseButton.LeftButton)
    assert guide.page.name == "masks.md"
    assert guide.page.verticalScrollBar().value() > 0
    asked: list[str] = []
    guide.page.web_asked.disconnect()
    guide.page.web_asked.connect(asked.append)
    guide.page.anchorClicked.emit(QUrl("https://arxiv.org/abs/2108.06805"))
    assert asked == ["https://arxiv.org/abs/2108.06805"]
    assert guide.page.name == "masks.md"


def test_search_lists_pages_and_marks_words(guide) -> None:
    every = names(guide)
    guide.search_line.setText("pymatting")
    assert "masks.md" in names(guide)
    assert len(names(guide)) < len(every)
    assert guide.page.name in names(guide)
    marked = [mark.cursor.selectedText() for mark in guide.page.extraSelections()]
    assert marked
    assert all(word.lower() == "pymatting" for word in marked)
    guide.search_line.setText("xyzzyx")
    assert guide.nothing.isVisible()
    guide.search_line.clear()
    assert names(guide) == every
    assert guide.page.extraSelections() == []


def test_every_page_can_be_shown(guide) -> None:
    for name in names(guide):
        guide.show_page(name)
        assert len(guide.page.toPlainText()) > 200
