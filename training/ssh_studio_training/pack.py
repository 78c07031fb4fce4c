"""A pack: all photos as small copies, with their label maps, in one safetensors file.

A pack and a checkout are all that a training machine needs. Photos are JPEG inside, so ours at
256 px take under 60 MB; in memory they become RGBA pixels (A: two label maps) at three sizes.
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as to_bytes
from torch import Tensor

from ssh_studio.engine import Counted, StudioError, atomic_write, check_writable
from ssh_studio_training.photos import SHORT_SIDE, Photo, UnusablePhotoError, read_small
from ssh_studio_training.regions import Region, label_maps

__all__ = [
    "LEVELS",
    "Entry",
    "Pack",
    "PackError",
    "PackReport",
    "assemble",
    "label_map",
    "make_entry",
    "make_pack",
    "read_names",
    "read_pack",
]

LEVELS = 3
"""Sizes kept in memory: full, half, quarter."""

_VERSION = "1"
_QUALITY = 78
Entry: TypeAlias = "tuple[bytes, bytes, list[Region]]"
"""A photo's small copy as JPEG, its label maps at half size as PNG, the regions in them."""


class PackError(StudioError):
    """A pack cannot be made or read; the text says what to do."""


@dataclass(frozen=True)
class PackReport:
    """What went into a pack, and what did not and why.

    names: paths of the photos in it; skipped: path -> reason; regions: how many objects.
    """

    names: list[str]
    skipped: dict[str, str]
    regions: int


@dataclass(frozen=True)
class Pack:
    """Photos in memory, ready to be sampled; every tensor on one device.

    pixels: int32, one RGBA pixel each (little endian bytes r, g, b, labels), photo after photo and
        level after level.
    offset, width, height: N x LEVELS int64, where a photo's level begins and its size.
    regions: R x 8 float32: photo, plane, label, share, left, top, right, bottom.
    human: R bool, whether a person drew the region.
    """

    names: list[str]
    pixels: Tensor
    offset: Tensor
    width: Tensor
    height: Tensor
    regions: Tensor
    human: Tensor

    def to(self, device: torch.device | str) -> Pack:
        """The same pack on another device."""
        tensors = (self.pixels, self.offset, self.width, self.height, self.regions, self.human)
        return Pack(self.names, *(tensor.to(device) for tensor in tensors))

    def only(self, keep: Callable[[str], bool]) -> Pack:
        """The same pixels with the regions of the photos whose name `keep` accepts."""
        chosen = torch.tensor([keep(name) for name in self.names], device=self.regions.device)
        rows = chosen[self.regions[:, 0].long()]
        rest = (self.regions[rows], self.human[rows])
        return Pack(self.names, self.pixels, self.offset, self.width, self.height, *rest)


def make_pack(
    photos: Iterable[Photo],
    path: Path,
    *,
    progress: Callable[[int], None] = lambda done: None,
    workers: int | None = None,
) -> PackReport:
    """Read photos and write them as one pack; broken, tiny and grey ones are skipped and listed.

    Args:
        photos: what to read, in this order.
        path: the pack; replaced only when the new one is complete.
        progress: told how many photos were looked at.
        workers: threads; as many as there are processors if left out.

    Raises:
        PackError: no usable photo, or none with an object in it.
        WriteError: the pack cannot be written.
    """
    check_writable(path)
    jpegs: list[bytes] = []
    labels: list[bytes] = []
    rows: list[tuple[float, ...]] = []
    names: list[str] = []
    skipped: dict[str, str] = {}
    # Closed at once when something stops it, not when the garbage is collected.
    with closing(_entries(list(photos), workers or os.cpu_count() or 1)) as entries:
        for done, (photo, entry) in enumerate(entries, start=1):
            if isinstance(entry, str):
                skipped[str(photo.path)] = entry
            else:
                number = len(names)
                rows += [(number, *region[:-1], float(region.human)) for region in entry[2]]
                names.append(str(photo.path))
                jpegs.append(entry[0])
                labels.append(entry[1])
            progress(done)
    if not names:
        reasons = ", ".join(sorted(set(skipped.values()))[:3])
        raise PackError(
            Counted(
                "None of these {0} photos can be used ({1}).",
                "The {0} photo cannot be used ({1}).",
                len(skipped),
                reasons,
            )
        )
    if not rows:
        raise PackError("There is no object in these photos: nothing can be learned from them.")
    tensors = {
        "regions": torch.tensor(rows, dtype=torch.float32).reshape(-1, 9),
        **_blob("jpeg", jpegs),
        **_blob("labels", labels),
    }
    with atomic_write(path) as stream:
        stream.write(to_bytes(tensors, {"ssh-studio-pack": _VERSION, "names": json.dumps(names)}))
    return PackReport(names, skipped, len(rows))


def read_names(path: Path) -> list[str]:
    """The paths of the photos in a pack.

    Raises:
        PackError: not a pack, or one of another version.
    """
    return _open(path)[1]


def read_pack(path: Path) -> Pack:
    """Read a pack whole into memory (about 400 kB a photo).

    Raises:
        PackError: not a pack, one of another version, or a damaged one.
    """
    file, names = _open(path)
    try:
        # The file is no dictionary: it has no iterator of its own.
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        photos = zip(_unblob("jpeg", tensors), _unblob("labels", tensors), strict=True)
        return assemble(names, photos, tensors["regions"])
    except (SafetensorError, cv2.error, KeyError, IndexError, ValueError, RuntimeError) as error:
        raise PackError("The photo pack {0} is damaged; make it anew.", path) from error


def assemble(names: list[str], photos: Iterable[tuple[bytes, bytes]], regions: Tensor) -> Pack:
    """Decode photos into a pack in memory.

    Args:
        names: what to call them.
        photos: of each the JPEG and the PNG of an `Entry`.
        regions: R x 9 float32: photo, the fields of `Region`.

    Raises:
        PackError: a photo is damaged. Other damage fails inside torch, numpy or OpenCV.
    """
    levels = [level for jpeg, labels in photos for level in _pyramid(_decode(jpeg, labels))]
    sizes = torch.tensor([level.shape[:2] for level in levels]).reshape(-1, LEVELS, 2)
    ends = sizes.prod(dim=2).flatten().cumsum(0).reshape(-1, LEVELS)
    pixels = np.concatenate([level.view(np.int32).ravel() for level in levels])
    return Pack(
        names=names,
        pixels=torch.from_numpy(pixels),
        offset=ends - sizes.prod(dim=2),
        width=sizes[..., 1].contiguous(),
        height=sizes[..., 0].contiguous(),
        regions=regions[:, :8].clone(),
        human=regions[:, 8] > 0,
    )


def _pyramid(rgba: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """A photo HxWx4 at all sizes, each half of the one before; labels are never mixed."""
    levels = [np.ascontiguousarray(rgba)]
    for _ in range(LEVELS - 1):
        rgba = levels[-1]
        size = (max(1, rgba.shape[1] // 2), max(1, rgba.shape[0] // 2))
        rgb = cv2.resize(rgba[..., :3], size, interpolation=cv2.INTER_AREA)
        labels = cv2.resize(rgba[..., 3], size, interpolation=cv2.INTER_NEAREST)
        levels.append(np.ascontiguousarray(np.dstack([rgb, labels]), dtype=np.uint8))
    return levels


def _open(path: Path) -> tuple[safe_open, list[str]]:
    if not path.is_file():
        raise PackError("There is no photo pack {0}.", path)
    try:
        file = safe_open(path, framework="pt")
    except (OSError, SafetensorError) as error:
        raise PackError("{0} is damaged or no photo pack; make it anew.", path) from error
    metadata = file.metadata() or {}
    if metadata.get("ssh-studio-pack") != _VERSION:
        raise PackError("{0} is not a photo pack of this version; make it anew.", path)
    return file, json.loads(metadata["names"])


def _entries(photos: list[Photo], workers: int) -> Generator[tuple[Photo, Entry | str], None, None]:
    """All photos in their order with what becomes of them, made by several threads."""
    with ThreadPoolExecutor(workers) as pool, warnings.catch_warnings():
        # Decoders warn of odd headers; what cannot be used is listed at the end.
        warnings.simplefilter("ignore")
        try:
            yield from zip(photos, pool.map(_entry, photos), strict=True)
        finally:
            # Whoever stops here does not want to wait for the photos that are left.
            pool.shutdown(cancel_futures=True)


def _entry(photo: Photo) -> Entry | str:
    try:
        return make_entry(photo)
    except UnusablePhotoError as error:
        return error.sentence


def make_entry(photo: Photo) -> Entry:
    """Read a photo and find the objects in it.

    Raises:
        UnusablePhotoError: it, or a label picture beside it, cannot be used.
    """
    rgb = read_small(photo.path, SHORT_SIDE)
    labels, regions = label_maps(photo, rgb)
    small = labels[::2, ::2]
    jpeg = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1]
    png = cv2.imencode(".png", small, [cv2.IMWRITE_PNG_COMPRESSION, 9])[1]
    return jpeg.tobytes(), png.tobytes(), regions


def label_map(labels: bytes, plane: int, label: int) -> NDArray[np.bool_]:
    """Where a region of an `Entry` is, at the size of its label maps."""
    maps = cv2.imdecode(np.frombuffer(labels, np.uint8), cv2.IMREAD_GRAYSCALE)
    if maps is None:
        raise PackError("A photo of the pack is damaged; make the pack anew.")
    return np.asarray((maps.astype(np.uint8) >> (4 * plane)) & 15 == label)


def _decode(jpeg: bytes, labels: bytes) -> NDArray[np.uint8]:
    bgr = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    small = cv2.imdecode(np.frombuffer(labels, np.uint8), cv2.IMREAD_GRAYSCALE)
    if bgr is None or small is None:
        raise PackError("A photo of the pack is damaged; make the pack anew.")
    size = (bgr.shape[1], bgr.shape[0])
    alpha = cv2.resize(small, size, interpolation=cv2.INTER_NEAREST)
    return np.dstack([bgr[..., ::-1], alpha]).astype(np.uint8)


def _blob(name: str, items: list[bytes]) -> dict[str, Tensor]:
    ends = np.cumsum([0, *(len(item) for item in items)])
    data = np.frombuffer(b"".join(items), np.uint8).copy()
    return {name: torch.from_numpy(data), f"{name}_ends": torch.from_numpy(ends)}


def _unblob(name: str, tensors: dict[str, Tensor]) -> list[bytes]:
    data, ends = tensors[name].numpy(), tensors[f"{name}_ends"].tolist()
    return [data[start:end].tobytes() for start, end in pairwise(ends)]
