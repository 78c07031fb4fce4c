"""A person's own photos: found, read through the cache, counted once, and split."""

from __future__ import annotations

import hashlib
import json
import os
import time
import warnings
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import reduce
from itertools import islice
from pathlib import Path

from ssh_studio.engine import Counted, Sentence, StudioError, atomic_write
from ssh_studio.engine.model_file import file_sha256
from ssh_studio_training.alike import groups_of
from ssh_studio_training.cache import CopyCache, file_key
from ssh_studio_training.pack import Entry, make_entry
from ssh_studio_training.photos import BROKEN, Photo, UnusablePhotoError, some_photos

__all__ = [
    "FEWEST",
    "LIBRARY",
    "Library",
    "LibraryError",
    "Survey",
    "read_library",
    "split",
    "survey",
]

LIBRARY = "own.json"
"""The photos of a run, in its folder."""

FEWEST = 20
"""Usable photos that a model can be fine-tuned on; fewer teach it those photos and no look."""

_FEWEST_HELD_OUT = (4, 10)
"""Of 20 and of 50 photos or more: fewer prove nothing."""

_COMMIT_EVERY = 16

Progress = Callable[[int, int, float], None]
"""Told how many new photos were read, of how many, and about how many seconds are left."""


class LibraryError(StudioError):
    """These photos cannot be used; the text says why."""


@dataclass(frozen=True)
class Survey:
    """What is in some folders.

    photos: content (hex) -> path, of every photo that counts, one for each repeated one.
    group: content -> any name that is the same for photos of one scene.
    skipped: path -> reason. repeated: path of copies of photos that count. read: how many were
    new and had to be read. found: how many files.
    """

    photos: dict[str, str]
    group: dict[str, str]
    skipped: dict[str, str]
    repeated: list[str]
    read: int
    found: int


@dataclass(frozen=True)
class Library:
    """The photos of a run, split; kept in its folder, and nowhere else, with their paths.

    train: contents (hex) of the photos that are learned from; held_out: of the others, with paths.
    """

    folders: list[str]
    keep_out: float
    train: list[str]
    held_out: dict[str, str]
    skipped: int = 0
    repeated: int = 0
    counts: dict[str, int] = field(default_factory=dict)

    def write(self, run: Path) -> None:
        """Keep it in the run's folder.

        Raises:
            WriteError: the disk is full.
        """
        with atomic_write(run / LIBRARY) as stream:
            stream.write(json.dumps(asdict(self)).encode())


def read_library(run: Path) -> Library:
    """The photos of a run.

    Raises:
        LibraryError: there are none, or the file is damaged.
    """
    try:
        return Library(**json.loads((run / LIBRARY).read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise LibraryError("{0} is no fine-tuning run.", run) from None
    except (OSError, ValueError, TypeError) as error:
        raise LibraryError("The list of photos in {0} is damaged; start it again.", run) from error


def survey(
    folders: Iterable[Path], cache: CopyCache, progress: Progress = lambda done, total, left: None
) -> Survey:
    """Find the photos below some folders and read those that the cache does not know.

    Raises:
        NoPhotosError: no such folder, or no photo in it.
        CacheError, WriteError: the cache cannot be written.
    """
    files = some_photos(folders)
    keys: dict[bytes, Photo] = {}
    skipped: dict[str, str] = {}
    for photo in files:
        try:
            keys[file_key(photo)] = photo
        except OSError as error:
            skipped[str(photo.path)] = Sentence("{0}: {1}", BROKEN, error.strerror)
    known = cache.find(keys)
    new = {key: photo for key, photo in keys.items() if key not in known}
    full = _read(new, cache, progress)
    known |= cache.find(new)
    no_room = Sentence("no room in the cache")
    skipped |= dict.fromkeys((str(new[key].path) for key in full), no_room)
    paths: dict[bytes, str] = {}
    repeated = []
    for key, photo in keys.items():
        content, reason = known.get(key, (None, ""))
        if content is None:
            skipped.setdefault(str(photo.path), reason)
        elif content in paths:
            repeated.append(str(photo.path))
        else:
            paths[content] = str(photo.path)
    cache.used(paths)
    cache.commit()
    return _grouped(paths, cache, skipped, repeated, (len(new), len(files)))


def split(found: Survey, folders: Iterable[Path], keep_out: float) -> Library:
    """Decide which photos are held out: whole scenes, chosen by what is in them.

    The choice depends on the photos alone, not on names, places or what else is in the folder (but
    for folders so small that a share of them would be hardly any photo).

    Args:
        found: what is there.
        folders: where.
        keep_out: share of the photos to hold out, 0 to 1.

    Raises:
        LibraryError: fewer photos than `FEWEST`, or too few scenes.
    """
    if len(found.photos) < FEWEST:
        raise LibraryError(_too_few(found))
    scenes: dict[str, list[str]] = {}
    for content in sorted(found.photos):
        scenes.setdefault(found.group[content], []).append(content)
    low, high = _FEWEST_HELD_OUT
    fewest = max(low, min(high, len(found.photos) // 5))
    order = sorted((_chance(members[0]), members) for members in scenes.values())
    held_out: list[str] = []
    for place, members in order:
        enough = len(held_out) >= fewest
        # A scene of half of the photos is no small share, whatever chance says.
        if (place >= keep_out and enough) or 2 * len(members) > len(found.photos):
            continue
        held_out += members
    out = set(held_out)
    train = [content for content in sorted(found.photos) if content not in out]
    if len(held_out) < low or len(train) < FEWEST // 2:
        raise LibraryError(
            "These {0} photos show too few different scenes ({1}) to keep some for the "
            "proof; add other photos.",
            len(found.photos),
            len(scenes),
        )
    return Library(
        [str(Path(folder).resolve()) for folder in folders],
        keep_out,
        train,
        {content: found.photos[content] for content in held_out},
        len(found.skipped),
        len(found.repeated),
    )


def _chance(content: str) -> float:
    return int.from_bytes(hashlib.sha256(content.encode()).digest()[:6], "big") / 2**48


def _too_few(found: Survey) -> Sentence:
    text: Sentence = Counted(
        "{0} of {1} photos can be used; {2} are needed",
        "{0} of {1} photos can be used; {2} are needed",
        len(found.photos),
        found.found,
        FEWEST,
    )
    if found.skipped:
        text = Counted(
            "{1} ({0} were left out: {2})",
            "{1} ({0} was left out: {2})",
            len(found.skipped),
            text,
            _reasons(found.skipped),
        )
    if found.repeated:
        text = Counted(
            "{1} ({0} are copies of others)",
            "{1} ({0} is a copy of another one)",
            len(found.repeated),
            text,
        )
    return Sentence("{0}. Add more photos.", text)


def _reasons(skipped: dict[str, str]) -> Sentence:
    """The kinds of reasons and how many of each: what stands before their colon."""
    kinds: dict[str, int] = {}
    for reason in skipped.values():
        kind = reason
        if isinstance(reason, Sentence) and reason.template == "{0}: {1}":
            kind = reason.values[0] if isinstance(reason.values[0], str) else reason
        kinds[kind] = kinds.get(kind, 0) + 1
    counted = [Sentence("{0} {1}", count, kind) for kind, count in sorted(kinds.items())]
    return reduce(lambda some, one: Sentence("{0}, {1}", some, one), counted)


def _read(new: dict[bytes, Photo], cache: CopyCache, progress: Progress) -> list[bytes]:
    """Read photos into the cache, in several threads; returns those for which it has no room."""
    began = time.monotonic()
    remaining = iter(new.items())
    room = True
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool, warnings.catch_warnings():
        # Decoders warn of odd headers; what cannot be used is listed at the end.
        warnings.simplefilter("ignore")
        done = 0
        while room and (some := list(islice(remaining, _COMMIT_EVERY))):
            results = pool.map(_looked_at, (photo for _, photo in some))
            for (key, _), result in zip(some, results, strict=True):
                if isinstance(result, str):
                    cache.refuse(key, result)
                else:
                    cache.add(key, *result)
            # Often: who stops here finds all but the last ones next time.
            room = cache.commit()
            done += len(some)
            each = (time.monotonic() - began) / done
            progress(done, len(new), each * (len(new) - done))
    return [key for key, _ in remaining]


def _looked_at(photo: Photo) -> tuple[bytes, Entry] | Sentence:
    try:
        digest = "".join(file_sha256(p) for p in (photo.path, photo.mask, photo.segments) if p)
        entry = make_entry(photo)
    except UnusablePhotoError as error:
        return error.sentence
    except OSError as error:
        return Sentence("{0}: {1}", BROKEN, error.strerror)
    if not entry[2]:
        return Sentence("without an object to learn from")
    return hashlib.sha256(digest.encode()).digest(), entry


def _grouped(
    paths: dict[bytes, str],
    cache: CopyCache,
    skipped: dict[str, str],
    repeated: list[str],
    numbers: tuple[int, int],
) -> Survey:
    contents = list(paths)
    group, again = groups_of(cache.signatures(contents))
    kept = [i for i in range(len(contents)) if not again[i]]
    repeated = repeated + [paths[contents[i]] for i in range(len(contents)) if again[i]]
    return Survey(
        {contents[i].hex(): paths[contents[i]] for i in kept},
        {contents[i].hex(): contents[int(group[i])].hex() for i in kept},
        skipped,
        repeated,
        *numbers,
    )
