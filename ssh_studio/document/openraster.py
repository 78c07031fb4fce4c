"""OpenRaster's `stack.xml` (openraster.org, 0.0.6): written for other programs, read from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.parsers import expat

from ssh_studio.document.codec import MAX_PIXELS
from ssh_studio.errors import Sentence, SentenceError

__all__ = ["MIMETYPE", "Stack", "StackError", "StackLayer", "parse_stack", "write_stack"]

MIMETYPE = b"image/openraster"
_MAX_DEPTH = 64
_MAX_LAYERS = 10_000
_FAR = 10_000_000
# What XML 1.0 cannot hold, escaped or not.
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class StackError(SentenceError):
    """This is no stack of layers that can be used. The text ends a sentence."""


@dataclass(frozen=True)
class StackLayer:
    """A layer: an entry of the ZIP, and where its upper left corner lies, in document pixels."""

    source: str
    name: str = ""
    x: int = 0
    y: int = 0
    opacity: float = 1.0
    visible: bool = True


@dataclass(frozen=True)
class Stack:
    """A document of another program.

    width, height: in pixels; 0 where it does not say. layers: the lowest first, groups dissolved.
    notices: sentences about what this program does not have.
    """

    width: int
    height: int
    layers: Sequence[StackLayer]
    notices: Sequence[str] = ()


def write_stack(stack: Stack) -> bytes:
    """`stack.xml` as UTF-8."""
    # Brings half of urllib along.
    from xml.sax.saxutils import quoteattr

    lines = [
        "<?xml version='1.0' encoding='UTF-8'?>",
        f'<image version="0.0.3" w="{stack.width}" h="{stack.height}" xres="72" yres="72">',
        "<stack>",
    ]
    for layer in reversed(stack.layers):
        lines.append(
            f"<layer name={quoteattr(_UNFIT.sub('', layer.name))} src={quoteattr(layer.source)} "
            f'x="{layer.x}" y="{layer.y}" opacity="{layer.opacity:.6g}" '
            f'visibility="{"visible" if layer.visible else "hidden"}" composite-op="svg:src-over"/>'
        )
    return "\n".join([*lines, "</stack>", "</image>", ""]).encode("utf-8")


def parse_stack(data: bytes) -> Stack:
    """Read `stack.xml`; entities and other document types' tricks are refused.

    Raises:
        StackError: damaged, no stack, or one made to exhaust the memory.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise StackError("its list of layers is damaged ({0}).", error) from error
    if reader.size is None:
        raise StackError("it has no list of layers.")
    notices = []
    if reader.grouped:
        notices.append(Sentence("Its groups were dissolved into single layers."))
    if reader.blended:
        notices.append(
            Sentence("Its ways of blending are not handled; all layers are laid over plainly.")
        )
    return Stack(*reader.size, tuple(reversed(reader.layers)), tuple(notices))


def _refuse(*_: object) -> None:
    raise StackError("its list of layers holds a document type, which none needs.")


@dataclass
class _Reader:
    """Collects layers, the topmost first, from expat's events."""

    size: tuple[int, int] | None = None
    layers: list[StackLayer] = field(default_factory=list)
    grouped: bool = False
    blended: bool = False
    # Opacity and visibility of the groups that are open.
    _groups: list[tuple[float, bool]] = field(default_factory=list)
    _depth: int = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH or len(self.layers) > _MAX_LAYERS:
            raise StackError("it has too many layers.")
        if self._depth == 1:
            if name != "image":
                raise StackError("it has no list of layers.")
            self.size = _whole(attributes, "w", MAX_PIXELS), _whole(attributes, "h", MAX_PIXELS)
            return
        if name not in ("stack", "layer"):
            return
        opacity, visible = self._groups[-1] if self._groups else (1.0, True)
        opacity *= _opacity(attributes)
        visible = visible and attributes.get("visibility", "visible") != "hidden"
        self.blended |= attributes.get("composite-op", "svg:src-over") != "svg:src-over"
        if name == "stack":
            self.grouped |= bool(self._groups)
            self._groups.append((opacity, visible))
        elif "src" in attributes:
            self.layers.append(
                StackLayer(
                    attributes["src"],
                    attributes.get("name", ""),
                    _whole(attributes, "x", _FAR),
                    _whole(attributes, "y", _FAR),
                    opacity,
                    visible,
                )
            )

    def end(self, name: str) -> None:
        self._depth -= 1
        if name == "stack":
            self._groups.pop()


def _whole(attributes: dict[str, str], name: str, far: int) -> int:
    try:
        value = round(float(attributes.get(name, "0")))
    except (ValueError, OverflowError):
        return 0
    return min(max(value, -far), far)


def _opacity(attributes: dict[str, str]) -> float:
    try:
        value = float(attributes.get("opacity", "1"))
    except ValueError:
        return 1.0
    return min(max(value, 0.0), 1.0) if value == value else 1.0
