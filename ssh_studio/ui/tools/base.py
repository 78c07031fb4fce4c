"""What every tool is, and what it is told about the pointer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QPainter

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Point
from ssh_studio.document.layer import Layer

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

__all__ = [
    "ButtonOption",
    "ChoiceOption",
    "FlagOption",
    "JobRunner",
    "NumberOption",
    "Option",
    "Pointer",
    "Tool",
]


@dataclass(frozen=True)
class Pointer:
    """Where a mouse or a pen is and what is held.

    Attributes:
        view: in view pixels. document: the same in document pixels.
        button: the one that was pressed or released; NoButton for moves.
        buttons: all that are held. modifiers: the keys that are.
        pressure: 0 to 1; 1 for a mouse.
        eraser: the pen's other end.
    """

    view: Point
    document: Point
    button: Qt.MouseButton = Qt.MouseButton.NoButton
    buttons: Qt.MouseButton = Qt.MouseButton.NoButton
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    pressure: float = 1.0
    eraser: bool = False

    @property
    def shift(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def alt(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.AltModifier)

    @property
    def control(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)

    @property
    def right(self) -> bool:
        """Whether the right button is, or was just, held."""
        return Qt.MouseButton.RightButton in (self.buttons | self.button)


@dataclass(frozen=True)
class _Option:
    """One entry of the option bar.

    Attributes:
        id: unique within the tool.
        text: the label. tip: one sentence with what it does.
        get: the value as it is now; None where there is none (no layer): shown as disabled.
        set: takes a new value.
    """

    id: str
    text: str
    tip: str
    get: Callable[[], Any]
    set: Callable[[Any], None]


@dataclass(frozen=True)
class NumberOption(_Option):
    """A number; `slider` where dragging makes sense, logarithmic over a wide range."""

    least: float = 0.0
    most: float = 100.0
    decimals: int = 0
    step: float = 1.0
    unit: str = ""
    slider: bool = False
    logarithmic: bool = False


@dataclass(frozen=True)
class FlagOption(_Option):
    """On or off."""


@dataclass(frozen=True)
class ChoiceOption(_Option):
    """One of several values, each with a text."""

    choices: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class ButtonOption:
    """Something to press. `enabled` says whether it can be."""

    id: str
    text: str
    tip: str
    press: Callable[[], None]
    enabled: Callable[[], bool] = lambda: True


Option = NumberOption | FlagOption | ChoiceOption | ButtonOption


class JobRunner(Protocol):
    """What the tools need of `live.jobs.Jobs`."""

    def run(
        self,
        label: str,
        work: Callable[[Any], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        exclusive: str | None = None,
    ) -> Any: ...  # noqa: ANN401 - a Job, of which only `cancel` is used


class Tool(QObject):
    """One tool. The canvas tells it of the pointer and the keys and lets it draw on top.

    Signals:
        options_changed(): something in the option bar has another value.
        message(str): a sentence for the status line, e.g. why nothing happens.
    """

    options_changed = Signal()
    message = Signal(str)

    id = ""

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.document = document
        self.canvas = canvas

    @property
    def name(self) -> str:
        """What it is called in the window."""
        raise NotImplementedError

    @property
    def hint(self) -> str:
        """One sentence on how it is used, for the status line."""
        return ""

    @property
    def busy(self) -> bool:
        """Whether a gesture or a job of it runs."""
        return False

    def options(self) -> list[Option]:
        """The entries of the option bar, in order."""
        return []

    def activate(self) -> None:
        """It becomes the current tool."""

    def deactivate(self) -> None:
        """Another tool becomes current; whatever it was in the midst of ends."""
        self.cancel()

    def press(self, pointer: Pointer) -> None:
        """A button went down."""

    def move(self, pointer: Pointer) -> None:
        """The pointer moved, with or without a button held."""

    def release(self, pointer: Pointer) -> None:
        """The button went up."""

    def double_click(self, pointer: Pointer) -> None:
        """Two presses in short order; the second one's `press` is not sent."""
        self.press(pointer)

    def leave(self) -> None:
        """The pointer left the canvas."""

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, pressed: bool = True) -> bool:
        """A key went down or up. True if it meant something to the tool."""
        return False

    def cancel(self) -> bool:
        """End a running gesture as if it had not been. True if there was one."""
        return False

    def cursor(self, pointer: Pointer | None) -> QCursor:
        """What the pointer looks like at a place."""
        return QCursor(Qt.CursorShape.ArrowCursor)

    def paint(self, painter: QPainter) -> None:
        """Draw on top of the document, in view pixels (`canvas.pixel` is one at 96 dpi)."""

    def painted_rect(self) -> QRectF | None:
        """Around what `paint` draws now, in view pixels; None means anywhere."""
        return None

    def refresh(self) -> None:
        """Draw on top anew."""
        self.canvas.refresh_overlay()

    def target(self) -> Layer | None:
        """The active layer if it can be worked on; says why not otherwise."""
        layer = self.document.active
        if layer is None:
            self.message.emit(self.tr("Choose a layer first: click it with the move tool."))
        elif not layer.visible:
            self.message.emit(self.tr("The layer is hidden: show it in the layer list first."))
        else:
            return layer
        return None
