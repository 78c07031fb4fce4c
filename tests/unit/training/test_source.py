"""What a run remembers of where it learns from."""

from __future__ import annotations

import json

from ssh_studio_training.source import PACK, Source, recall, remember, training_set


def test_a_foreign_pack_is_found_again(tmp_path, pack_file) -> None:
    cubes = tmp_path / "cubes"
    remember(tmp_path, Source(pack_file, cubes))
    assert recall(tmp_path) == Source(pack_file.resolve(), cubes.resolve())


def test_its_own_pack_moves_with_the_run(tmp_path, pack_file) -> None:
    run = tmp_path / "run"
    run.mkdir()
    (run / PACK).write_bytes(pack_file.read_bytes())
    remember(run, Source(run / PACK))
    moved = run.rename(tmp_path / "moved")
    assert recall(moved) == Source(moved / PACK)


def test_runs_without_memory_have_their_own_pack(tmp_path) -> None:
    assert recall(tmp_path) == Source(tmp_path / PACK)
    (tmp_path / "photos.json").write_text('{"photos": 3, "folders": {}}')
    assert recall(tmp_path) == Source(tmp_path / PACK)
    (tmp_path / "photos.json").write_text("damaged")
    assert recall(tmp_path) == Source(tmp_path / PACK)
    assert training_set(tmp_path) == {}


def test_the_training_set_is_told_without_paths(tmp_path, pack_file) -> None:
    remember(tmp_path, Source(pack_file))
    assert training_set(tmp_path) == {"photos": 12, "folders": {"one": 6, "two": 6}}
    assert str(pack_file.resolve()) in json.loads((tmp_path / "photos.json").read_text())["pack"]
