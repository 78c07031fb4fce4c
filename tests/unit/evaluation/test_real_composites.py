"""The sheet of real composites: its list is whole, and an object stands where the list says."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest

from ssh_studio.document.reading import read_picture
from ssh_studio.engine import Harmonizer
from ssh_studio.engine.look import Look
from tests.bench import real_composites
from tests.bench.real_composites import Item, compose, figures, read_list


class Brighter:
    """A model that turns black into a grey of a half and remembers what it was asked."""

    class last:
        milliseconds = 1.0

    def look(self, foreground, mask, reference, *, placement) -> Look:
        self.asked = foreground.shape, reference.shape, placement
        table = np.full((2, 2, 2, 3), 0.5, np.float32)
        even = np.ones((1, 1, 3), np.float32)
        return Look(table, even, np.zeros_like(even))


@pytest.fixture
def photos(tmp_path) -> Path:
    """A black photo with one region a person drew, and a white background."""
    folder = tmp_path / "bsds"
    folder.mkdir()
    labels = np.ones((60, 80), np.uint8)
    labels[20:40, 30:60] = 7
    cv2.imwrite(str(folder / "1.jpg"), np.zeros((60, 80, 3), np.uint8))
    cv2.imwrite(str(folder / "1_segments.png"), labels)
    cv2.imwrite(str(folder / "2.jpg"), np.full((200, 300, 3), 255, np.uint8))
    return tmp_path


ITEM = Item("a", "animal", "day", "bsds/1.jpg", "bsds/2.jpg", 0.5, 0.75, 0.25, {"segments": [7]})


def test_the_list_is_forty_different_composites() -> None:
    items = read_list()
    assert len({item.name for item in items}) == len(items) == 40
    for item in items:
        assert item.foreground.split("/")[0] in ("imagenet", "bsds", "labelme", "open")
        assert item.foreground != item.background
        assert 0 < item.height <= 1
        assert item.cut.keys() & {"segments", "mask", "box"}
    assert len(Counter(item.kind for item in items)) >= 6
    assert len(Counter(item.light for item in items)) >= 7
    assert max(Counter(item.foreground for item in items).values()) == 1


def test_an_object_stands_where_the_list_says(photos) -> None:
    model = Brighter()
    made = compose(model, photos, ITEM)  # type: ignore[arg-type]
    assert made.before.shape == made.after.shape == (200, 300, 3)
    rows, columns = (np.flatnonzero(made.cover.max(axis=axis) > 0.5) for axis in (1, 0))
    # A quarter of 200 high (its rim is taken off), three quarters down, in the middle.
    assert 44 <= len(rows) <= 50
    assert 147 <= rows[-1] <= 150
    assert (columns[0] + columns[-1] + 1) / 2 == pytest.approx(150, abs=1)
    assert model.asked[:2] == ((60, 80, 3), (200, 300, 3))
    inside, outside = made.cover == 1, made.cover == 0
    assert (made.before[inside] < 3).all()
    assert (abs(made.after[inside].astype(int) - 128) < 3).all()
    assert np.array_equal(made.before[outside], made.after[outside])
    found = figures(made)
    # Black became the grey of 0.5, whose lightness is 53.4, less at the soft rim.
    assert 45 < float(str(found["lightness"])) < 54
    assert float(str(found["far_before"])) > float(str(found["far_after"])) > 20
    assert found["hue"] == ""


def test_what_is_written(photos, tmp_path, monkeypatch) -> None:
    listed = tmp_path / "list.json"
    listed.write_text(json.dumps([vars(ITEM), {**vars(ITEM), "name": "b"}]))
    output = tmp_path / "out"
    monkeypatch.setattr(Harmonizer, "load", lambda *_: Brighter())
    words = ["x", "-o", str(output), "--photos", str(photos), "--list", str(listed)]
    monkeypatch.setattr("sys.argv", words)
    real_composites.main()
    names = {"01-a.png", "02-b.png", "sheet-1.jpg", "figures.csv"}
    assert {path.name for path in output.iterdir()} == names
    assert read_picture(output / "01-a.png").colour.shape == (200, 600, 3)
    with (output / "figures.csv").open() as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["a", "b"]
