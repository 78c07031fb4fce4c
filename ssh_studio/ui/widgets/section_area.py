"""Sections one below the other, scrolled where they are higher than the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ssh_studio.ui.widgets.section import Section

__all__ = ["SectionArea"]


class SectionArea(QScrollArea):
    """A column of sections; the last one takes what the others leave.

    Its scroll bar stands in the margin of the sections: nothing moves when it comes or goes. It
    does not scroll sideways: it is as wide as its words need, which are longer in some languages.
    """

    def __init__(self, name: str, sections: Sequence[Section], least: int, most: int) -> None:
        """name: for screen readers. least, most: its width."""
        super().__init__()
        self._sections = tuple(sections)
        self._least = least
        self.setMinimumWidth(least)
        self.setMaximumWidth(most)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for section in self._sections:
            rows.addWidget(section, 1 if section is self._sections[-1] else 0)
        rows.addStretch()
        self.setObjectName("panels")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt watches the column here, to scroll it."""
        column = self.widget()
        if event.type() == QEvent.Type.LayoutRequest and column is not None and watched is column:
            taken = self.width() - self.viewport().width()
            wanted = column.minimumSizeHint().width() + taken
            self.setMinimumWidth(min(max(wanted, self._least), self.maximumWidth()))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Of the viewport, which is narrower while there is a scroll bar."""
        super().resizeEvent(event)
        for section in self._sections:
            section.set_taken(self.width() - self.viewport().width())
