"""The doctor: what it tells of a good installation, and of everything that can be wrong."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ssh_studio.cli import doctor as command


@pytest.fixture(autouse=True)
def home(monkeypatch, places) -> Path:
    """Folders of the user, and a display that answers without Qt being started."""
    for kind in ("CONFIG_DIR", "STATE_DIR", "LOG_DIR"):
        monkeypatch.setenv(f"SSH_STUDIO_{kind}", str(places / kind.lower()))
    screen(monkeypatch, 0, "xcb: VGA-1 1600×1000\n", "")
    return places


def screen(monkeypatch, code: int, out: str, err: str) -> None:
    done = subprocess.CompletedProcess([], code, out, err)
    monkeypatch.setattr(command, "ask_for_display", lambda: done)


def report(run, code: int) -> dict[str, dict[str, Any]]:
    done = run("doctor", "--json")
    assert (done.code, done.err) == (code, "")
    content = json.loads(done.out)
    assert content["healthy"] is (code == 0)
    return {f"{each['group']}: {each['what']}": each for each in content["findings"]}


def test_a_good_installation(run, home) -> None:
    done = run("doctor")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("Nothing is wrong.\n")
    found = report(run, 0)
    assert found["Program: torch"]["found"].startswith("2.")
    assert found["Device: cpu"]["found"] == "computes what it should"
    assert found["Models: default"]["verdict"] == "good"
    assert str(home / "state_dir") in found["Folders: autosaves"]["found"]
    assert found["Display: window"]["found"] == "xcb: VGA-1 1600×1000"


def test_everything_that_is_wrong_is_told_at_once(run, home, monkeypatch, shipped_models) -> None:
    models = home / "models"
    models.mkdir()
    for path in shipped_models.iterdir():
        (models / path.name).write_bytes(path.read_bytes())
    (models / "default.safetensors").write_bytes(b"broken")
    monkeypatch.setenv("SSH_STUDIO_MODELS", str(models))
    (home / "log_dir").write_text("a file where the folder should be")
    (home / "config_dir").mkdir()
    (home / "config_dir" / "settings.json").write_text("{")
    screen(monkeypatch, 1, "", "ssh-studio: No window can be opened: libEGL is missing.\n")
    # A driver that is broken in a way of its own.
    monkeypatch.setattr("ssh_studio.engine.device.available_devices", lambda: 1 / 0)
    found = report(run, 1)
    wrong = {name for name, each in found.items() if each["verdict"] == "wrong"}
    assert wrong == {
        "Folders: logs", "Settings: settings.json", "Display: window", "Device: check",
        "Models: default",
    }  # fmt: skip
    assert all(found[name]["remedy"] for name in wrong)
    assert "libEGL" in found["Display: window"]["found"]
    done = run("doctor")
    assert done.code == 1
    assert "folders: logs" in done.out.splitlines()[-1]
    assert "SSH_STUDIO_LOG_DIR" in done.out


def test_a_server_without_a_display_is_not_ill(run, monkeypatch) -> None:
    screen(monkeypatch, 1, "", "ssh-studio: No window, because there is no display (…).\n")
    assert report(run, 0)["Display: window"]["verdict"] == "note"


def test_missing_extras_are_no_illness(run, monkeypatch) -> None:
    monkeypatch.setattr(command, "version_of", lambda *_: "")
    found = report(run, 0)
    assert found["Extras: raw"]["verdict"] == "note"
    assert "ssh-studio[raw]" in found["Extras: raw"]["remedy"]
