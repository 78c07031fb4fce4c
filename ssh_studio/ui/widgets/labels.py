"""Texts that are cut with dots where there is no room, dots that tell a state, small buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QColorDialog, QLabel, QPushButton, QToolButton, QWidget

from ssh_studio.ui.icons import icon

__all__ = ["ActionButton", "ColourButton", "Dot", "ElidedLabel", "IconButton", "Swatch"]


class ElidedLabel(QLabel):
    """A one-line text that ends in dots where it does not fit; the tool tip says all of it."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def text(self) -> str:
        """All of it."""
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as all of the text; the layout may give less."""
        width = self.fontMetrics().horizontalAdvance(self._text) + 4
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        # With two pixels to spare: some letters reach beyond their advance.
        room, right = self.width() - 2, Qt.TextElideMode.ElideRight
        super().setText(self.fontMetrics().elidedText(self._text, right, room))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(self.text() if cut else "")
        return super().event(event)


class Dot(QWidget):
    """A small filled circle that tells a state; words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(8, 8)
        self._colour: QColor | None = None

    def set_colour(self, colour: str | None) -> None:
        """#rrggbb; None for a hollow one."""
        self._colour = QColor(colour) if colour else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(self._colour or dim)
        if self._colour is not None:
            painter.setBrush(self._colour)
        painter.drawEllipse(QRectF(1, 1, 6, 6))
        painter.end()


class Swatch(QWidget):
    """A small square of one colour."""

    def __init__(self, side: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._colour: QColor | None = None
        self.setFixedSize(side, side)

    def set_colour(self, colour: QColor | None) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._colour is None:
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self._colour)
        painter.drawRect(0, 0, self._side - 1, self._side - 1)
        painter.end()


class IconButton(QToolButton):
    """A flat button of one icon; follows an action where it is given one."""

    def __init__(
        self, name: str, text: str, action: QAction | None = None, parent: QWidget | None = None
    ) -> None:
        """name: of the icon. text: what it does, for tool tip and screen readers."""
        super().__init__(parent)
        if action is not None:
            self.setDefaultAction(action)
        self.setIcon(icon(name))
        self.setIconSize(QSize(16, 16))
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name = name
        if action is None:
            self.setToolTip(text)
        else:
            # A button takes over its action's icon, and actions are without.
            action.changed.connect(self._follow)

    def _follow(self) -> None:
        self.setIcon(icon(self._name))


class ActionButton(QPushButton):
    """A push button that is an action: enabled, tool tip and effect are the action's."""

    def __init__(self, action: QAction, text: str = "", parent: QWidget | None = None) -> None:
        """text: what stands on it, where the action's own text is too long."""
        super().__init__(parent)
        self._action = action
        self._text = text
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(action.isCheckable())
        self.clicked.connect(lambda: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._text or self._action.text().replace("&", ""))
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text().replace("&", "").rstrip("…"))
        self.setChecked(self._action.isChecked())


class ColourButton(QToolButton):
    """A swatch that opens the choice of a colour.

    Signals:
        chosen(QColor): another colour was chosen.
    """

    chosen = Signal(QColor)

    def __init__(self, name: str, colour: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(28, 22)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._choose)

    @property
    def colour(self) -> QColor:
        return self._colour

    def set_colour(self, colour: QColor) -> None:
        """Show a colour; tells nobody."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        shade = self._colour if self.isEnabled() else self.palette().color(QPalette.ColorRole.Mid)
        painter.setBrush(shade)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(5.5, 4.5, -5.5, -4.5), 2, 2)
        painter.end()

    def _choose(self) -> None:
        colour = QColorDialog.getColor(self._colour, self.window(), self.accessibleName())
        if colour.isValid():
            self.set_colour(colour)
            self.chosen.emit(colour)
