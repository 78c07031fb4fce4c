"""What a project file says about a document, as JSON; pixels are entries that it names.

Reading believes nothing: a number out of range is brought back into it, a layer that makes no
sense is left out with a notice, and names that are not known are ignored, so that a later program
may add some without a new version.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from ssh_studio import __version__
from ssh_studio.document.codec import MAX_PIXELS
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import (
    Adjustments,
    Image,
    Layer,
    LayerId,
    LookSettings,
    PinnedLook,
    Reference,
    new_layer_id,
)
from ssh_studio.errors import Sentence, SentenceError

__all__ = [
    "VERSION",
    "LayerRecord",
    "LookData",
    "NewerError",
    "PictureRecord",
    "Project",
    "SchemaError",
    "describe",
]

VERSION = 1
_FORMAT = "ssh-studio"
_MAX_LAYERS = 10_000
_MAX_NAME = 1000

LookData = dict[str, Any]
"""An estimated look as plain values (`Look.to_dict`); kept, not understood, by this room."""


class SchemaError(SentenceError):
    """This is no description of a document."""


class NewerError(SchemaError):
    """A newer version of the program wrote it."""


@dataclass(frozen=True)
class PictureRecord:
    """An image: the entry of its pixels (with profile and EXIF), its name and path.

    known: the entry of `Image.known`; None where all of it is.
    original: counts in `Project.pictures`: what it was made from; None where it is uncut.
    source: the entry of `Image.source`; None where its profile is its own.
    untagged: it has no profile; the one of sRGB in its entry is for other programs.
    """

    entry: str
    name: str = ""
    path: str | None = None
    known: str | None = None
    original: int | None = None
    source: str | None = None
    untagged: bool = False


@dataclass(frozen=True)
class LayerRecord:
    """A layer; `picture` counts in `Project.pictures`, mask and region are entries."""

    id: LayerId
    name: str
    picture: int
    mask: str
    region: str | None
    transform: Transform
    opacity: float
    visible: bool
    look: LookSettings
    adjustments: Adjustments
    estimated: LookData | None = None


@dataclass(frozen=True)
class Project:
    """A document without its pixels.

    Attributes:
        width, height: in pixels, 0 for an empty one.
        background: counts in `pictures`; None where there is none.
        pictures: each image once, however many layers show it.
        layers: the lowest first.
        active: id of the active layer.
        extra: what else the writer wants to find again (strings and numbers).
        notices: sentences about what was left out in reading.
    """

    width: int
    height: int
    background: int | None
    pictures: Sequence[PictureRecord]
    layers: Sequence[LayerRecord]
    active: LayerId | None
    extra: Mapping[str, Any] = field(default_factory=dict)
    notices: Sequence[str] = ()

    def to_json(self) -> bytes:
        """As UTF-8; numbers come back exactly."""
        content = {
            "format": _FORMAT,
            "version": VERSION,
            "program": __version__,
            "width": self.width,
            "height": self.height,
            "background": self.background,
            "pictures": [asdict(picture) for picture in self.pictures],
            "layers": [asdict(layer) for layer in self.layers],
            "active": self.active,
            "extra": dict(self.extra),
        }
        # ASCII, because names of files may hold what UTF-8 cannot.
        return json.dumps(content).encode("ascii")

    @classmethod
    def from_json(cls, data: bytes) -> Project:
        """What `to_json` wrote.

        Raises:
            NewerError: by a newer version of the program.
            SchemaError: damaged, or something else.
        """
        try:
            content = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise SchemaError("it is not JSON ({0})", error) from error
        content = _table(content)
        version = content.get("version")
        if content.get("format") != _FORMAT or not isinstance(version, int):
            raise SchemaError("it is not a document")
        if version > VERSION:
            raise NewerError("a newer version wrote it")
        width, height = (_whole(content.get(name), 0, MAX_PIXELS) for name in ("width", "height"))
        if width * height > MAX_PIXELS:
            raise SchemaError("the document is too large")
        pictures = [_picture(value) for value in _list(content.get("pictures"))]
        background = content.get("background")
        if background is not None:
            background = _whole(background, 0, len(pictures) - 1)
        layers, notices = _layers(_list(content.get("layers")), len(pictures))
        active = content.get("active")
        return cls(
            width,
            height,
            background,
            pictures,
            layers,
            active if any(layer.id == active for layer in layers) else None,
            _table(content.get("extra", {})),
            notices,
        )


def describe(
    state: State,
    *,
    entry_of: Callable[[Image, int], str],
    folder: str,
    looks: Mapping[LayerId, LookData] | None = None,
    extra: Mapping[str, Any] | None = None,
) -> tuple[Project, list[Image]]:
    """The description of a state, and the images in the order of its pictures.

    Args:
        state: the document.
        entry_of: gives the entry of an image, which ends in .png; the number counts images from 0.
            What is known of it, and its source, go beside it.
        folder: where entries of masks and regions lie, without a slash at the end.
        looks: estimated looks to keep, by layer.
        extra: see `Project`.
    """
    images: list[Image] = []
    places: dict[int, int] = {}

    def place(image: Image) -> int:
        if image.key not in places:
            places[image.key] = len(images)
            images.append(image)
        return places[image.key]

    for image in (state.background, *(layer.image for layer in state.layers)):
        # Before what was made from it.
        if image is not None and image.original is not None:
            place(image.original)
    background = None if state.background is None else place(state.background)
    layers = [
        _record(layer, number, place(layer.image), folder, (looks or {}).get(layer.id))
        for number, layer in enumerate(state.layers)
    ]
    pictures = [
        _picture_record(entry_of(image, number), image, places)
        for number, image in enumerate(images)
    ]
    project = Project(
        state.width, state.height, background, pictures, layers, state.active, extra or {}
    )
    return project, images


def _picture_record(entry: str, image: Image, places: Mapping[int, int]) -> PictureRecord:
    stem = entry.removesuffix(".png")
    return PictureRecord(
        entry,
        image.name,
        image.path,
        None if image.known is None else f"{stem}-known.png",
        None if image.original is None else places[image.original.key],
        None if image.source is None else f"{stem}-source.png",
        image.icc is None,
    )


def _record(
    layer: Layer, number: int, picture: int, folder: str, estimated: LookData | None
) -> LayerRecord:
    return LayerRecord(
        layer.id,
        layer.name,
        picture,
        f"{folder}/mask{number}.png",
        None if layer.region is None else f"{folder}/region{number}.png",
        layer.transform,
        layer.opacity,
        layer.visible,
        layer.look,
        layer.adjustments,
        estimated,
    )


def _layers(values: list[Any], pictures: int) -> tuple[list[LayerRecord], list[str]]:
    if len(values) > _MAX_LAYERS:
        raise SchemaError("it has too many layers")
    layers: list[LayerRecord] = []
    notices: list[str] = []
    taken: set[LayerId] = set()
    for number, value in enumerate(values):
        try:
            layer = _layer(_table(value), pictures, taken)
        except SchemaError as error:
            notices.append(
                Sentence(
                    "Layer {0} from below is damaged and was left out ({1}).", number + 1, error
                )
            )
        else:
            taken.add(layer.id)
            layers.append(layer)
    return layers, notices


def _layer(value: dict[str, Any], pictures: int, taken: set[LayerId]) -> LayerRecord:
    layer_id = value.get("id")
    if not isinstance(layer_id, str) or not 0 < len(layer_id) <= 64 or layer_id in taken:
        layer_id = new_layer_id()
    region, estimated = value.get("region"), value.get("estimated")
    return LayerRecord(
        layer_id,
        _text(value.get("name"), "Layer"),
        _whole(value.get("picture"), 0, pictures - 1),
        _text(value.get("mask"), ""),
        region if isinstance(region, str) else None,
        _transform(_table(value.get("transform"))),
        _number(value, "opacity", 1.0, 0.0, 1.0),
        value.get("visible") is not False,
        _look(_table(value.get("look", {}))),
        _adjustments(_table(value.get("adjustments", {}))),
        estimated if isinstance(estimated, dict) else None,
    )


def _transform(value: dict[str, Any]) -> Transform:
    far = float(MAX_PIXELS)
    return Transform(
        _number(value, "x", 0.0, -far, far),
        _number(value, "y", 0.0, -far, far),
        _number(value, "scale_x", 1.0, 1e-3, 1e3),
        _number(value, "scale_y", 1.0, 1e-3, 1e3),
        _number(value, "angle", 0.0, -360_000.0, 360_000.0),
        value.get("flip_x") is True,
        value.get("flip_y") is True,
    )


def _look(value: dict[str, Any]) -> LookSettings:
    try:
        reference = Reference(value.get("reference"))
    except ValueError:
        reference = Reference.BACKGROUND
    return LookSettings(
        value.get("on") is not False,
        _number(value, "strength", 1.0, 0.0, 1.0),
        _number(value, "light", 1.0, 0.0, 2.0),
        _number(value, "colour", 1.0, 0.0, 2.0),
        reference,
        _text(value.get("model"), "default"),
        _pinned(value.get("pinned")),
    )


def _pinned(value: object) -> PinnedLook | None:
    values = value.get("values") if isinstance(value, dict) else None
    return PinnedLook(values) if isinstance(values, dict) else None


def _adjustments(value: dict[str, Any]) -> Adjustments:
    names = ("temperature", "tint", "contrast", "saturation")
    return Adjustments(
        _number(value, "exposure", 0.0, -4.0, 4.0),
        *(_number(value, name, 0.0, -100.0, 100.0) for name in names),
    )


def _picture(value: object) -> PictureRecord:
    table = _table(value)
    path, known, source = (table.get(name) for name in ("path", "known", "source"))
    original = table.get("original")
    return PictureRecord(
        _text(table.get("entry"), ""),
        _text(table.get("name"), ""),
        path if isinstance(path, str) else None,
        known if isinstance(known, str) else None,
        original if isinstance(original, int) and original >= 0 else None,
        source if isinstance(source, str) else None,
        table.get("untagged") is True,
    )


def _table(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SchemaError("a part of its description is missing")
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise SchemaError("a part of its description is missing")
    return value


def _text(value: object, default: str) -> str:
    return value[:_MAX_NAME] if isinstance(value, str) else default


def _whole(value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise SchemaError("a number of its description is wrong")
    return value


def _number(table: dict[str, Any], name: str, default: float, least: float, most: float) -> float:
    value = table.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        return default
    return float(min(max(value, least), most))
