"""Names and lists of the three layouts."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssh_studio.errors import ReadError
from ssh_studio.evaluation.layouts import find_items
from tests.unit.evaluation.conftest import write_iharmony4, write_pair, write_realhm


def below(folder: Path, *paths: Path | None) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in paths if path is not None]


def test_iharmony4_names(tmp_path) -> None:
    """The list says what is a test picture; x may hold underscores, which some copies have."""
    names = ("HCOCO/c1_22_1.jpg", "HCOCO/c1_22_2.jpg", "HFlickr/f_9_1_3.jpg")
    for name in names:
        subset, _, file = name.partition("/")
        write_iharmony4(tmp_path, subset, file)
    lines = [name.replace("/", "/composite_images/") for name in (names[2], names[0])]
    (tmp_path / "IHD_test.txt").write_text("\r\n".join(lines) + "\r\n\r\n")
    found = find_items("iharmony4", tmp_path)
    assert [item.key for item in found.items] == ["HFlickr/f_9_1_3", "HCOCO/c1_22_1"]
    flickr, coco = found.items
    assert below(tmp_path, flickr.composite, flickr.mask, flickr.truth) == [
        "HFlickr/composite_images/f_9_1_3.jpg",
        "HFlickr/masks/f_9_1.png",
        "HFlickr/real_images/f_9.jpg",
    ]
    assert below(tmp_path, coco.mask, coco.truth) == [
        "HCOCO/masks/c1_22.png",
        "HCOCO/real_images/c1.jpg",
    ]
    assert not coco.missing
    assert len(found.notices) == 2
    assert all("is left out" in text for text in found.notices)


def test_iharmony4_missing_files_are_known(tmp_path) -> None:
    write_iharmony4(tmp_path, "HCOCO", "c1_22_1.jpg")
    (tmp_path / "HCOCO/masks/c1_22.png").unlink()
    (tmp_path / "IHD_test.txt").write_text("HCOCO\\composite_images\\c1_22_1.jpg\n")
    (item,) = find_items("iharmony4", tmp_path).items
    assert below(tmp_path, *item.missing) == ["HCOCO/masks/c1_22.png"]


def test_iharmony4_one_subset_with_and_without_its_list(tmp_path) -> None:
    for name in ("d1-10_1_1.jpg", "d1-10_1_2.jpg"):
        write_iharmony4(tmp_path, "Hday2night", name)
    folder = tmp_path / "Hday2night"
    for place in (folder, tmp_path):
        found = find_items("iharmony4", place)
        assert [item.name for item in found.items] == ["d1-10_1_1", "d1-10_1_2"]
        assert "all are taken" in found.notices[-1]
    (folder / "Hday2night_test.txt").write_text("d1-10_1_2.jpg\n")
    for place in (folder, tmp_path):
        found = find_items("iharmony4", place, ["HDAY2NIGHT"])
        assert [item.key for item in found.items] == ["Hday2night/d1-10_1_2"]


def test_realhm_names(tmp_path) -> None:
    for subset, name in (("vendor_testing_1", "7"), ("vendor_testing_3", "a b")):
        write_realhm(tmp_path / subset, name)
    items = find_items("realhm", tmp_path).items
    assert [item.key for item in items] == ["vendor_testing_1/7", "vendor_testing_3/a b"]
    item = items[0]
    assert item.layers is not None
    assert [path.name for path in item.layers] == ["7_small.jpg", "7.jpg", "7_fore.jpg"]
    assert (item.composite, item.mask.name, item.truth.name) == (None, "7_mask.jpg", "7_gt.jpg")
    assert not item.missing
    (one,) = find_items("realhm", tmp_path / "vendor_testing_3").items
    assert one.key == "vendor_testing_3/a b"
    (one,) = find_items("realhm", tmp_path, ["vendor_testing_1"]).items
    assert one.name == "7"


def test_pairs_names(tmp_path) -> None:
    write_pair(tmp_path, "a")
    write_pair(tmp_path / "more", "gas_mask", suffix=".tif")
    (tmp_path / "lonely_gt.png").touch()
    (tmp_path / "notes.txt").touch()
    items = find_items("pairs", tmp_path).items
    assert [item.key for item in items] == ["a", "lonely", "more/gas_mask"]
    assert [len(item.missing) for item in items] == [0, 2, 0]
    gas = items[2]
    assert below(tmp_path, gas.composite, gas.mask, gas.truth) == [
        "more/gas_mask.tif",
        "more/gas_mask_mask.png",
        "more/gas_mask_gt.tif",
    ]


@pytest.mark.parametrize("dataset", ["realhm", "iharmony4", "pairs"])
def test_refusals(tmp_path, dataset) -> None:
    with pytest.raises(ReadError, match="no folder"):
        find_items(dataset, tmp_path / "none")
    with pytest.raises(ReadError, match=f"laid out as {dataset}"):
        find_items(dataset, tmp_path)
    write_pair(tmp_path / "x", "a")
    with pytest.raises(ReadError, match="there are: x"):
        find_items("pairs", tmp_path, ["y"])
