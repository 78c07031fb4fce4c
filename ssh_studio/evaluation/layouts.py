"""Where the files of a data set lie: RealHM, iHarmony4, and plain folders of pairs.

Only names are looked at here; nothing is opened but the lists of iHarmony4.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from ssh_studio.errors import ReadError

__all__ = ["DATASETS", "Found", "Item", "Layers", "find_items"]

IHARMONY4 = ("HAdobe5k", "HCOCO", "Hday2night", "HFlickr")
"""The subsets of iHarmony4 (Cong et al., "DoveNet", CVPR 2020)."""

_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp")
_COMPOSITES, _MASKS, _REAL = "composite_images", "masks", "real_images"


class Layers(NamedTuple):
    """What a composite of RealHM is made of.

    photo: the uncut foreground photo. placed: the foreground in the frame of the background.
    background: uncovered.
    """

    photo: Path
    placed: Path
    background: Path


@dataclass(frozen=True)
class Item:
    """A composite with its truth; whether the files are there is not known yet.

    subset: "" where a set has none. name: unique within it. composite: None where `layers` are
    given instead. as_stored: whether the numbers of the files count and not their colours, as in
    the papers, which do not look at profiles.
    """

    subset: str
    name: str
    mask: Path
    truth: Path
    composite: Path | None = None
    layers: Layers | None = None
    as_stored: bool = True

    @property
    def key(self) -> str:
        """What the item is called; unique within its set."""
        return f"{self.subset}/{self.name}" if self.subset else self.name

    @property
    def missing(self) -> list[Path]:
        """Those of its files that are not there."""
        files = [self.composite, *(self.layers or ()), self.mask, self.truth]
        return [path for path in files if path is not None and not path.is_file()]


@dataclass
class Found:
    """The items of a set, in the order of its list or by name; notices: what was not as it is."""

    items: list[Item] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def find_items(dataset: str, folder: Path, subsets: Sequence[str] = ()) -> Found:
    """The items of a data set.

    Args:
        dataset: one of `DATASETS`.
        folder: of the set, or of one of its subsets.
        subsets: only these, whatever their case; all if empty.

    Raises:
        ReadError: no such folder, nothing of that layout in it, no such subset.
    """
    if not folder.is_dir():
        raise ReadError(f"There is no folder {folder}.")
    try:
        found = DATASETS[dataset](folder)
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(f"Cannot read {folder}: {error}.") from error
    if not found.items:
        raise ReadError(f"There is nothing in {folder} that is laid out as {dataset}.")
    if subsets:
        known = {item.subset.lower(): item.subset for item in found.items}
        for name in subsets:
            if name.lower() not in known:
                there = ", ".join(filter(None, known.values())) or "none"
                raise ReadError(f"There is no subset {name} in {folder}; there are: {there}.")
        wanted = {name.lower() for name in subsets}
        found.items = [item for item in found.items if item.subset.lower() in wanted]
    return found


def _realhm(folder: Path) -> Found:
    """RealHM: `X_small.jpg` photo, `X.jpg` placed, `X_mask`, `X_fore` background (sic), `X_gt`."""
    found = Found()
    for photo in sorted(folder.rglob("*_small.jpg")):
        start = photo.name.removesuffix("_small.jpg")
        *above, _ = photo.relative_to(folder).parts
        placed, mask, background, truth = (
            photo.with_name(f"{start}{end}.jpg") for end in ("", "_mask", "_fore", "_gt")
        )
        subset = above[0] if above else folder.name
        name = "/".join((*above[1:], start))
        layers = Layers(photo, placed, background)
        found.items.append(Item(subset, name, mask, truth, layers=layers))
    return found


def _iharmony4(folder: Path) -> Found:
    """iHarmony4, or one of its subsets: what `IHD_test.txt` or `<subset>_test.txt` lists."""
    found = Found()
    if (folder / _COMPOSITES).is_dir():
        _add_subset(found, folder)
        return found
    there = [folder / name for name in IHARMONY4 if (folder / name).is_dir()]
    found.notices += [
        f"{folder} has no {name}: it is left out."
        for name in IHARMONY4
        if there and folder / name not in there
    ]
    index = folder / "IHD_test.txt"
    if not index.is_file():
        for subset in there:
            _add_subset(found, subset)
        return found
    for line in _lines(index):
        subset = folder / PurePosixPath(line).parts[0]
        if subset in there:
            found.items.append(_iharmony4_item(subset, PurePosixPath(line).name))
    return found


def _add_subset(found: Found, subset: Path) -> None:
    """What the subset's own list names; all of its composites where there is no list."""
    indexes = sorted(subset.glob("*_test.txt"))
    if indexes:
        names = [PurePosixPath(line).name for line in _lines(indexes[0])]
    else:
        names = [path.name for path in _pictures(subset / _COMPOSITES)]
        found.notices.append(f"There is no list of test pictures in {subset}: all are taken.")
    found.items += [_iharmony4_item(subset, name) for name in names]


def _iharmony4_item(subset: Path, name: str) -> Item:
    """`x_m_k.jpg` is mask `x_m.png` on `x.jpg`; x itself may have underscores."""
    stem = Path(name).stem
    masked = stem.rpartition("_")[0]
    real = masked.rpartition("_")[0]
    return Item(
        subset.name,
        stem,
        mask=subset / _MASKS / f"{masked}.png",
        truth=subset / _REAL / f"{real}.jpg",
        composite=subset / _COMPOSITES / name,
    )


def _lines(path: Path) -> list[str]:
    """The lines of a list; some were written on Windows."""
    lines = path.read_text(encoding="utf-8").replace("\\", "/").splitlines()
    return [line.strip().lstrip("/") for line in lines if line.strip()]


def _pairs(folder: Path) -> Found:
    """`name.*`, `name_mask.*`, `name_gt.*`, in the folder and in those directly below it."""
    found = Found()
    below = sorted(path for path in folder.iterdir() if path.is_dir())
    for subset, place in (("", folder), *((path.name, path) for path in below)):
        files: dict[str, Path] = {}
        for path in _pictures(place):
            files.setdefault(path.stem, path)
        for name in _names(files):
            composite, mask, truth = (
                files.get(stem, place / f"{stem}.*")
                for stem in (name, f"{name}_mask", f"{name}_gt")
            )
            found.items.append(Item(subset, name, mask, truth, composite, as_stored=False))
    return found


def _names(stems: dict[str, Path]) -> list[str]:
    """What the items are called; a part without the others belongs to one, too.

    Something called `gas_mask` is a composite where it has a part of its own.
    """
    ends = ("_mask", "_gt")
    names = {stem for stem in stems if any(f"{stem}{end}" in stems for end in ends)}
    for stem in stems:
        end = next((end for end in ends if stem.endswith(end) and stem != end), "")
        if stem not in names:
            names.add(stem.removesuffix(end))
    return sorted(names)


def _pictures(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)


DATASETS = {"realhm": _realhm, "iharmony4": _iharmony4, "pairs": _pairs}
"""The layouts by name."""
