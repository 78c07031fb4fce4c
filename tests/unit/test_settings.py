"""Settings: one table, a file that survives damage, newer versions and full disks."""

from __future__ import annotations

import json

import pytest

from ssh_studio.errors import WriteError
from ssh_studio.settings import TABLE, Settings, SettingsError


def test_the_table_fits_itself() -> None:
    for spec in TABLE.values():
        assert spec.fitted(spec.default) == spec.default
        # What the dialog shows has a title, and a number a range that a slider can have.
        assert bool(spec.title) == bool(spec.group)
        if spec.group and type(spec.default) in (int, float):
            assert spec.low is not None
            assert spec.high is not None


def test_what_is_chosen_is_there_again(tmp_path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings = Settings(path)
    told = []
    settings.changed.connect(lambda key, value: told.append((key, value)))
    settings.set("ui.theme", "light")
    settings.set("export.quality", 900)
    settings.set("recent.files", ["/a.jpg"])
    settings.set("ui.theme", "light")
    assert told == [("ui.theme", "light"), ("export.quality", 100), ("recent.files", ["/a.jpg"])]
    settings.save()
    again = Settings(path)
    assert [again.get(key) for key in ("ui.theme", "export.quality", "recent.files")] == [
        "light",
        100,
        ["/a.jpg"],
    ]
    assert again.notice is None
    again.get("recent.files").append("/b.jpg")
    assert again.get("recent.files") == ["/a.jpg"]
    again.reset()
    assert again.get("ui.theme") == "dark"
    assert again.get("recent.files") == ["/a.jpg"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("no.such", 1),
        ("ui.theme", "pink"),
        ("ui.theme", 1),
        ("live.on", 1),
        ("export.quality", "95"),
        ("export.quality", True),
        ("brush.size", float("nan")),
        ("recent.files", [1]),
    ],
)
def test_what_does_not_fit_is_refused(key, value) -> None:
    with pytest.raises(SettingsError):
        Settings().set(key, value)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"version": 1}', '{"version": "x", "settings": {}}', "\0" * 100]
)
def test_a_damaged_file_is_no_obstacle(tmp_path, content) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    settings = Settings(path)
    aside = tmp_path / "settings-damaged.json"
    assert "were damaged" in (settings.notice or "")
    assert f"kept as {aside}" in (settings.notice or "")
    assert aside.read_text() == content
    assert settings.get("ui.theme") == "dark"
    settings.set("live.on", False)
    settings.save()
    assert Settings(path).get("live.on") is False


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    settings = Settings(path)
    assert "cannot be read" in (settings.notice or "")
    settings.set("live.on", False)
    settings.save()
    assert path.is_dir()


def test_a_newer_file_keeps_what_only_it_knows(tmp_path) -> None:
    path = tmp_path / "settings.json"
    values = {"ui.theme": "sepia", "export.quality": 80, "ui.holograms": [1, 2]}
    path.write_text(json.dumps({"version": 9, "settings": values}))
    settings = Settings(path)
    assert "ui.theme" in (settings.notice or "")
    assert settings.get("export.quality") == 80
    settings.set("live.on", False)
    settings.save()
    content = json.loads(path.read_text())
    assert content["version"] == 9
    assert content["settings"]["ui.holograms"] == [1, 2]


def test_a_folder_that_cannot_be_made_is_said(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.set("live.on", False)
    with pytest.raises(WriteError, match="Cannot write the settings"):
        settings.save()
    assert not settings.is_saved
