"""Packs: what goes in comes out; what cannot be used is listed; nothing is half written."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from ssh_studio_training import pack as pack_module
from ssh_studio_training.pack import PackError, make_pack, read_names, read_pack
from ssh_studio_training.photos import find_photos
from ssh_studio_training.regions import MOST_REGIONS


def pixels_of(pack, number: int, level: int = 0) -> np.ndarray:
    """A photo of the pack as HxWx4."""
    start = int(pack.offset[number, level])
    width, height = int(pack.width[number, level]), int(pack.height[number, level])
    part = pack.pixels[start : start + width * height].numpy()
    return part.view(np.uint8).reshape(height, width, 4)


def test_round_trip_keeps_pictures_and_label_maps(pack_file, painted, photo_folder) -> None:
    pack = read_pack(pack_file)
    assert pack.names == read_names(pack_file)
    assert pack.names == [str(photo.path) for photo in find_photos([photo_folder])]
    for number, name in enumerate(pack.names):
        rgb, mask = painted(int(name.rpartition("photo")[2].removesuffix(".png")))
        seen = pixels_of(pack, number)
        assert seen.shape == (128, 160, 4)
        assert np.abs(seen[..., :3].astype(int) - rgb).mean() < 6  # JPEG
        # Label maps are kept at half the size.
        inside = seen[..., 3] & 15 == MOST_REGIONS
        assert np.array_equal(inside[::2, ::2], mask[::2, ::2] > 0)
    human = pack.regions[pack.human]
    assert human[:, 0].tolist() == list(range(12))
    assert set(human[:, 2].tolist()) == {MOST_REGIONS}


def test_pyramid_levels_halve_colours_and_never_mix_labels(pack_file) -> None:
    pack = read_pack(pack_file)
    full, half, quarter = (pixels_of(pack, 3, level) for level in range(3))
    assert half.shape == (64, 80, 4)
    assert quarter.shape == (32, 40, 4)
    mean = full[..., :3].astype(float).reshape(64, 2, 80, 2, 3).mean(axis=(1, 3))
    assert np.abs(half[..., :3] - mean).max() <= 1
    assert set(np.unique(quarter[..., 3])) <= set(np.unique(full[..., 3]))
    assert int(pack.offset[3, 1]) == int(pack.offset[3, 0]) + 128 * 160


def test_only_keeps_the_regions_of_chosen_photos(pack_file) -> None:
    pack = read_pack(pack_file)
    some = pack.only(lambda name: name == pack.names[2])
    assert set(some.regions[:, 0].tolist()) == {2.0}
    assert len(some.human) == len(some.regions) < len(pack.regions)
    assert some.pixels is pack.pixels


def test_the_same_photos_give_the_same_pack(pack_file, photo_folder, tmp_path) -> None:
    again = tmp_path / "again.pack"
    make_pack(find_photos([photo_folder]), again, workers=3)
    first, second = read_pack(pack_file), read_pack(again)
    assert torch.equal(first.pixels, second.pixels)
    assert torch.equal(first.regions, second.regions)
    assert again.stat().st_size == pack_file.stat().st_size


def test_unusable_photos_are_skipped_and_listed(tmp_path, painted, save_png) -> None:
    rgb, _ = painted(0)
    good = save_png(tmp_path / "good.png", rgb)
    for name in ("broken", "damaged"):
        save_png(tmp_path / f"{name}.png", rgb)
    (tmp_path / "broken.png").write_bytes(b"nothing")
    (tmp_path / "damaged_mask.png").write_bytes(b"nothing")
    save_png(tmp_path / "grey.png", np.repeat(rgb[..., :1], 3, axis=2))
    save_png(tmp_path / "tiny.png", rgb[:40])
    told: list[int] = []
    report = make_pack(find_photos([tmp_path]), tmp_path / "x.pack", progress=told.append)
    assert report.names == [str(good)]
    assert report.regions > 0
    assert told == [1, 2, 3, 4, 5]
    reasons = {name.rpartition("/")[2]: reason for name, reason in report.skipped.items()}
    assert reasons.keys() == {"broken.png", "damaged.png", "grey.png", "tiny.png"}
    assert reasons["damaged.png"].startswith("damaged_mask.png beside it is broken")
    assert reasons["tiny.png"] == "too small: 160 x 40"


def test_no_usable_photo_and_no_object_are_errors(tmp_path, painted, save_png, monkeypatch) -> None:
    save_png(tmp_path / "a" / "tiny.png", painted(0)[0][:40])
    with pytest.raises(PackError, match=r"The 1 photo cannot be used \(too small"):
        make_pack(find_photos([tmp_path / "a"]), tmp_path / "x.pack")
    save_png(tmp_path / "b" / "plain.png", painted(0)[0])
    nothing = np.zeros((128, 160), np.uint8)
    monkeypatch.setattr(pack_module, "label_maps", lambda photo, rgb: (nothing, []))
    with pytest.raises(PackError, match="no object in these photos"):
        make_pack(find_photos([tmp_path / "b"]), tmp_path / "x.pack")
    assert not (tmp_path / "x.pack").exists()


def test_stopping_keeps_the_old_pack_and_does_not_wait(
    pack_file, photo_folder, tmp_path, monkeypatch
) -> None:
    target = tmp_path / "photos.pack"
    target.write_bytes(b"the old one")
    begun: list[object] = []
    entry = pack_module._entry

    def counted(photo):  # noqa: ANN202
        begun.append(photo)
        return entry(photo)

    monkeypatch.setattr(pack_module, "_entry", counted)

    def stop(done: int) -> None:
        raise KeyboardInterrupt

    photos = find_photos([photo_folder]) * 8
    with pytest.raises(KeyboardInterrupt):
        make_pack(photos, target, progress=stop, workers=1)
    assert len(begun) < len(photos) // 2
    assert target.read_bytes() == b"the old one"
    assert [path.name for path in tmp_path.iterdir()] == ["photos.pack"]


def test_damaged_and_foreign_files_are_named(pack_file, tmp_path) -> None:
    path = tmp_path / "x.pack"
    with pytest.raises(PackError, match="There is no photo pack"):
        read_pack(path)
    path.write_bytes(pack_file.read_bytes()[:2000])
    with pytest.raises(PackError, match="damaged or no photo pack"):
        read_pack(path)
    path.write_text("a text")
    with pytest.raises(PackError, match="damaged or no photo pack"):
        read_names(path)
    save_file({"x": torch.zeros(1)}, path)
    with pytest.raises(PackError, match="not a photo pack of this version"):
        read_pack(path)
    save_file({"x": torch.zeros(1)}, path, {"ssh-studio-pack": "1", "names": "[]"})
    with pytest.raises(PackError, match="is damaged"):
        read_pack(path)
