"""Own photos: counted once, split by scene, read once, and never held up by a bad file."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from ssh_studio_training import photos as reading
from ssh_studio_training.alike import groups_of, signature_of
from ssh_studio_training.cache import CopyCache
from ssh_studio_training.library import LibraryError, Survey, split, survey
from ssh_studio_training.photos import SHORT_SIDE, NoPhotosError


@pytest.fixture
def photos(own_folder, tmp_path) -> Path:
    """A folder of its own to change."""
    return Path(shutil.copytree(own_folder, tmp_path / "photos"))


@pytest.fixture
def cache(tmp_path) -> Iterator[CopyCache]:
    with CopyCache(tmp_path / "cache") as opened:
        yield opened


def rewritten(source: Path, path: Path, change=lambda bgr: bgr) -> None:
    picture = cv2.imread(str(source))
    assert picture is not None
    assert cv2.imwrite(str(path), change(picture))


def test_only_what_is_new_is_read(photos, cache) -> None:
    assert survey([photos], cache).read == 24
    again = survey([photos, photos / "one"], cache)
    assert (again.found, again.read, len(again.photos)) == (24, 0, 24)
    (photos / "one" / "more.png").write_bytes((photos / "one" / "secret1.png").read_bytes())
    os.utime(photos / "two" / "secret0.png", (1, 1))
    assert survey([photos], cache).read == 2


def test_copies_count_once_and_edits_stay_together(photos, cache, painted, save_png) -> None:
    first = photos / "one" / "secret1.png"
    shutil.copy(first, photos / "copy.png")
    rewritten(first, photos / "smaller.jpg", lambda bgr: cv2.resize(bgr, (140, 112)))
    # Not dark enough to lose its edges, far enough to be another picture.
    rewritten(first, photos / "edited.png", lambda bgr: (bgr * (0.5, 0.7, 0.9)).astype(np.uint8))
    found = survey([photos], cache)
    assert {Path(path).name for path in found.repeated} >= {"smaller.jpg"}
    assert len(found.repeated) == 2
    names = {Path(path).name: content for content, path in found.photos.items()}
    assert "edited.png" in names
    twin = next(n for n in ("copy.png", "secret1.png", "smaller.jpg") if n in names)
    assert found.group[names["edited.png"]] == found.group[names[twin]]
    for share in (0.1, 0.2, 0.3, 0.4, 0.5):
        out = split(found, [photos], share).held_out
        assert (names["edited.png"] in out) == (names[twin] in out)


def test_what_cannot_be_used_is_listed_with_its_reason(
    photos, cache, save_png, monkeypatch
) -> None:
    monkeypatch.setattr(reading, "_is_installed", lambda _name: False)
    (photos / "broken.jpg").write_bytes(b"\xff\xd8 nothing more")
    save_png(photos / "tiny.png", np.full((40, 40, 3), (200, 40, 40), np.uint8))
    grey = np.random.default_rng(0).integers(0, 255, (120, 120, 1), np.uint8)
    save_png(photos / "grey.png", np.repeat(grey, 3, axis=2))
    (photos / "phone.heic").write_bytes(b"x")
    (photos / "._secret.jpg").write_bytes(b"a file system's own")
    reasons = {Path(path).name: why for path, why in survey([photos], cache).skipped.items()}
    assert reasons.keys() == {"broken.jpg", "tiny.png", "grey.png", "phone.heic"}
    assert "not a picture" in reasons["broken.jpg"]
    assert reasons["tiny.png"] == "too small: 40 x 40"
    assert reasons["grey.png"] == "without colour"
    assert "HEIC needs an extra" in reasons["phone.heic"]
    # Known to be of no use, they are not looked at again ...
    assert survey([photos], cache).read == 0
    # ... but for what can be read now.
    monkeypatch.setattr(reading, "_is_installed", lambda _name: True)
    assert survey([photos], cache).read == 1


def test_too_few_photos_is_a_sentence(own_folder, cache, tmp_path) -> None:
    with pytest.raises(LibraryError, match=r"12 of 12 photos can be used; 20 are needed"):
        split(survey([own_folder / "one"], cache), [own_folder], 0.1)
    with pytest.raises(NoPhotosError, match="no photos in"):
        survey([tmp_path], cache)
    scenes = Survey({str(i): str(i) for i in range(40)}, {str(i): "0" for i in range(40)}, {}, [],
                    0, 40)  # fmt: skip
    with pytest.raises(LibraryError, match="too few different scenes"):
        split(scenes, [tmp_path], 0.1)


def test_the_split_stays_when_photos_come(tmp_path) -> None:
    def of(count: int) -> Survey:
        names = {f"{i:03}": f"/p/{i}" for i in range(count)}
        return Survey(names, {name: name for name in names}, {}, [], 0, count)

    small, large = (split(of(n), [tmp_path], 0.2) for n in (200, 300))
    assert not set(small.held_out) & set(large.train)
    assert 0.1 < len(large.held_out) / 300 < 0.3
    assert len(split(of(20), [tmp_path], 0.01).held_out) == 4


def test_what_was_read_survives_an_end_at_any_time(photos, tmp_path) -> None:
    def stop(done: int, new: int, left: float) -> None:
        raise KeyboardInterrupt

    with CopyCache(tmp_path / "c") as cache, pytest.raises(KeyboardInterrupt):
        survey([photos], cache, stop)
    with CopyCache(tmp_path / "c") as cache:
        assert survey([photos], cache).read == 24 - 16


def test_a_damaged_cache_is_begun_anew_and_holds_no_paths(photos, tmp_path) -> None:
    with CopyCache(tmp_path / "c") as cache:
        survey([photos], cache)
    (file,) = (tmp_path / "c").glob("*.sqlite")
    data = file.read_bytes()
    assert b"secret" not in data
    assert str(photos).encode() not in data
    file.write_bytes(b"\0" * 100 + data[100:])
    with CopyCache(tmp_path / "c") as cache:
        assert survey([photos], cache).read == 24


def test_the_cache_is_bounded(photos, own_folder, tmp_path) -> None:
    with CopyCache(tmp_path / "c") as cache:
        survey([photos], cache)
    (file,) = (tmp_path / "c").glob("*.sqlite")
    limit = file.stat().st_size
    with CopyCache(tmp_path / "c", limit=limit) as cache:
        cache._began += 10
        for path in photos.rglob("*.png"):
            rewritten(path, path, lambda bgr: bgr[:, ::-1])
        found = survey([photos], cache)
        # The new ones are there, what was not used went, and it did not grow.
        assert len(found.photos) == 24
        assert cache._size() <= limit
    with CopyCache(tmp_path / "small", limit=limit // 4) as cache:
        found = survey([own_folder], cache)
        assert "no room in the cache" in found.skipped.values()


def test_grouping_finds_what_comparing_all_finds() -> None:
    rng = np.random.default_rng(1)
    base = rng.integers(0, 256, (60, 64)).astype(np.uint8)
    signatures = np.concatenate([base, base[:30]])
    for row in signatures[60:]:
        places = rng.choice(128, rng.integers(0, 16), replace=False)
        for place in places:
            row[place // 8] ^= 1 << (place % 8)
    group, _ = groups_of(signatures)
    bits = np.unpackbits(signatures[:, :16], axis=1).astype(int)
    for one, other in itertools.combinations(range(90), 2):
        near = np.abs(bits[one] - bits[other]).sum() <= 10
        assert not near or group[one] == group[other]
        if other < 60:
            assert group[one] != group[other]


def test_a_signature_survives_another_size_and_quality(painted) -> None:
    rgb = cv2.resize(painted(3)[0], (SHORT_SIDE * 5 // 4, SHORT_SIDE))
    jpegs = [
        cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
        for picture, quality in ((rgb, 95), (cv2.resize(rgb, (200, 160)), 60))
    ]
    one, other = (np.frombuffer(signature_of(jpeg), np.uint8) for jpeg in jpegs)
    assert np.bitwise_count(one[:16] ^ other[:16]).sum() <= 10
