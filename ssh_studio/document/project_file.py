"""Project files: OpenRaster (`.ora`), which Krita and GIMP open as layers, with all of ours in it.

    mimetype, stack.xml, mergedimage.png, Thumbnails/thumbnail.png   for other programs
    data/background.png                     the background, uncut: for them and for us
    data/layerN.png                         the layers as they are seen, for them
    ssh-studio/document.json                the document (`project_schema`)
    ssh-studio/picture…, mask…, region…     the uncut pictures, the masks, the painted references
    …-known.png                             which pixels of a picture that came cut out are real
    …-source.png                            a picture before it was converted for the document

Uncut pictures are stored as pixels, also those that came as JPEG: a JPEG file may have changed
since it was opened, and decoders of different versions do not agree to the last bit.
"""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.atomic import atomic_write
from ssh_studio.document.codec import Pixels, RefusedError
from ssh_studio.document.colour import converted
from ssh_studio.document.document import State
from ssh_studio.document.export import render_full
from ssh_studio.document.geometry import Rect, apply_matrix, bounds_of
from ssh_studio.document.layer import Image, Layer, LayerId
from ssh_studio.document.mask import Mask
from ssh_studio.document.openraster import MIMETYPE, Stack, StackLayer, write_stack
from ssh_studio.document.project_assembly import assemble
from ssh_studio.document.project_entries import (
    ENTRY_DAMAGED,
    Cancel,
    NewEntry,
    Progress,
    ZipEntries,
    mask_entries,
    opened,
    picture_entries,
    tagged,
    write_entries,
)
from ssh_studio.document.project_foreign import read_foreign
from ssh_studio.document.project_schema import (
    LookData,
    NewerError,
    Project,
    SchemaError,
    describe,
)
from ssh_studio.document.renderer import Tones
from ssh_studio.errors import ReadError, Sentence, WriteError

__all__ = ["SUFFIX", "LoadedProject", "freeze", "load_project", "save_project"]

SUFFIX = ".ora"
DOCUMENT = "ssh-studio/document.json"
MAX_JSON = 1 << 28
_UNREADABLE: tuple[type[Exception], ...] = (SchemaError, *ENTRY_DAMAGED)
_BACKGROUND = "data/background.png"
_THUMBNAIL_SIDE = 256
# Of a layer that reaches far beyond the document, other programs get what lies inside.
_MAX_CUT_OUT = 64_000_000


@dataclass(frozen=True)
class LoadedProject:
    """A document that was read from a file.

    Attributes:
        state: the document.
        looks: estimated looks as plain values, by layer.
        notices: sentences about what was left out.
        foreign: whether another program wrote it; saving it there would add to what it understands.
    """

    state: State
    looks: Mapping[LayerId, LookData]
    notices: Sequence[str]
    foreign: bool = False


def freeze(state: State) -> State:
    """The state with copies of its masks, which nobody paints in any more.

    Called on the thread that owns the document (some milliseconds per 24 megapixels of mask);
    the result can be saved in any other while the user goes on painting.
    """
    copies: dict[int, Mask] = {}

    def frozen(mask: Mask) -> Mask:
        if id(mask) not in copies:
            copies[id(mask)] = mask.copy()
        return copies[id(mask)]

    layers = tuple(
        replace(
            layer,
            mask=frozen(layer.mask),
            region=None if layer.region is None else frozen(layer.region),
        )
        for layer in state.layers
    )
    return replace(state, layers=layers)


def save_project(
    path: str | os.PathLike[str],
    state: State,
    *,
    merged: Pixels | None = None,
    thumbnail: NDArray[np.uint8] | None = None,
    looks: Mapping[LayerId, LookData] | None = None,
    tones: Tones | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> None:
    """Write a document, atomically: whatever goes wrong, a file that was there stays as it was.

    Args:
        path: of the file.
        state: made by `freeze`; nobody may paint in its masks meanwhile.
        merged: the whole as it is seen, HxWx3 or HxWx4 uint8 (straight alpha); rendered here if
            left out.
        thumbnail: the same at most 256 pixels a side; made from `merged` if left out.
        looks: estimated looks (`Look.to_dict`) to find again in `LoadedProject.looks`.
        tones: how the layers look, for what other programs will show.
        progress: told the share that is done. cancel: asked between pictures.

    Raises:
        WriteError: the system refuses, e.g. a full disk.
        CancelledError: `cancel` said so.
    """
    tones = tones or {}
    try:
        with (
            atomic_write(path) as stream,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive,
        ):
            _write(archive, state, merged, thumbnail, looks, tones, progress, cancel)
    except MemoryError as error:
        raise WriteError("Cannot write {0}: there is not enough memory.", path) from error


def _write(
    archive: zipfile.ZipFile,
    state: State,
    merged: Pixels | None,
    thumbnail: NDArray[np.uint8] | None,
    looks: Mapping[LayerId, LookData] | None,
    tones: Tones,
    progress: Progress | None,
    cancel: Cancel | None,
) -> None:
    def write(name: str, data: bytes) -> None:
        # Uncompressed: PNGs are already, and the first entry has to be for others to know it.
        archive.writestr(zipfile.ZipInfo(name, time.localtime()[:6]), data)

    def entry_of(image: Image, number: int) -> str:
        return _BACKGROUND if image is state.background else f"ssh-studio/picture{number}.png"

    project, images = describe(state, entry_of=entry_of, folder="ssh-studio", looks=looks)
    entries = picture_entries(project, images)
    entries += mask_entries(state, project)
    stack = []
    if state.background is not None:
        stack.append(StackLayer(_BACKGROUND, state.background.name or "Background"))
    for number, layer in enumerate(state.layers):
        entry, left, top = _cut_out(f"data/layer{number}.png", layer, state.rect, tones, cancel)
        entries.append(entry)
        stack.append(StackLayer(entry.name, layer.name, left, top, layer.opacity, layer.visible))
    width, height = max(1, state.width), max(1, state.height)
    write("mimetype", MIMETYPE)
    write("stack.xml", write_stack(Stack(width, height, stack)))
    write(DOCUMENT, project.to_json())
    whole = merged

    def make_whole() -> Pixels:
        nonlocal whole
        if whole is None:
            whole = _render(state, tones, 8, cancel)
        return whole

    def make_thumbnail() -> Pixels:
        small = thumbnail if thumbnail is not None else _thumbnail(make_whole())
        return converted(small, state.icc, None)

    size = width * height
    entries.append(NewEntry("mergedimage.png", size, make_whole, tagged(state.icc)))
    entries.append(NewEntry("Thumbnails/thumbnail.png", 1, make_thumbnail))
    write_entries(entries, write, progress=progress, cancel=cancel)


def _cut_out(
    name: str, layer: Layer, document: Rect, tones: Tones, cancel: Cancel | None
) -> tuple[NewEntry, int, int]:
    """A layer as it is seen but for its opacity, and where it lies."""
    bounds = _shown_bounds(layer)
    if bounds.width * bounds.height > _MAX_CUT_OUT:
        bounds = bounds.intersected(document)
    if bounds.is_empty:
        bounds = Rect.of(1, 1)
    transform = layer.transform.moved(-bounds.left, -bounds.top)
    shown = replace(layer, transform=transform, visible=True, opacity=1.0)
    alone = State(None, bounds.width, bounds.height, (shown,))
    size = bounds.width * bounds.height

    def make() -> Pixels:
        return _render(alone, tones, layer.image.depth, cancel)

    return NewEntry(name, size, make, tagged(layer.image.icc)), bounds.left, bounds.top


def _shown_bounds(layer: Layer) -> Rect:
    """Around what its mask lets show, in document pixels."""
    left, top, width, height = cv2.boundingRect(layer.mask.pixels)
    if width == 0:
        return Rect(0, 0, 0, 0)
    matrix = layer.transform.matrix(layer.image.width, layer.image.height)
    ends = [(left, top), (left + width, top), (left, top + height), (left + width, top + height)]
    # Interpolation reaches a little further.
    around = bounds_of(apply_matrix(matrix, end) for end in ends).grown(2)
    return around.intersected(layer.bounds)


def _render(state: State, tones: Tones, depth: int, cancel: Cancel | None) -> Pixels:
    if state.width < 1 or state.height < 1:
        return np.zeros((1, 1, 4), np.uint8)
    return render_full(state, tones, depth=depth, cancel=cancel)


def _thumbnail(pixels: Pixels) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    factor = min(1.0, _THUMBNAIL_SIDE / max(height, width))
    size = max(1, round(width * factor)), max(1, round(height * factor))
    if pixels.shape[2] == 3:
        return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    # Weighted by alpha, else the colours of what is hidden shine through at the edges.
    alpha = pixels[..., 3:].astype(np.uint16)
    weighted = (pixels[..., :3] * alpha // 255).astype(np.uint8)
    small = cv2.resize(weighted, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    small_alpha = cv2.resize(pixels[..., 3], size, interpolation=cv2.INTER_AREA)
    colours = small * 255 / np.maximum(small_alpha, 1)[..., None]
    return np.dstack([np.clip(np.rint(colours), 0, 255).astype(np.uint8), small_alpha])


def load_project(
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> LoadedProject:
    """Read what `save_project` wrote, or another program's `.ora` as layers.

    What is damaged inside is left out with a notice.

    Args:
        path: of the file.
        progress: told the share that is done. cancel: asked between pictures.

    Raises:
        ReadError: missing, no project, damaged as a whole, or of a newer version.
        CancelledError: `cancel` said so.
    """
    path = Path(path)
    with opened(path) as stream, zipfile.ZipFile(stream) as archive:
        entries = ZipEntries(archive)
        names = set(archive.namelist())
        notices = []
        if DOCUMENT in names:
            try:
                project = Project.from_json(entries.read(DOCUMENT, MAX_JSON))
            except NewerError as error:
                raise ReadError(
                    "Cannot open {0}: a newer version of SSH Studio saved it; update this one.",
                    path,
                ) from error
            except _UNREADABLE as error:
                if "stack.xml" not in names:
                    raise RefusedError("its description is damaged.") from error
                notices.append(
                    Sentence(
                        "Its description is damaged; it was opened as other programs see it, "
                        "without the uncut pictures."
                    )
                )
            else:
                found = assemble(project, entries, progress=progress, cancel=cancel)
                return LoadedProject(found.state, found.looks, found.notices)
        if "stack.xml" not in names:
            raise RefusedError("it is not a project of SSH Studio, Krita or GIMP (.ora).")
        state, more = read_foreign(entries, progress=progress, cancel=cancel)
        return LoadedProject(state, {}, [*notices, *more], foreign=True)
