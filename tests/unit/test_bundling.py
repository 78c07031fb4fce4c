"""What the bundle is made of, without building it: icons, files for desktops, lists."""

from __future__ import annotations

import configparser
import importlib.util
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from ssh_studio import __version__

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "resources" / "linux"


def load(name: str) -> ModuleType:
    """A script of .ci/bundling."""
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / "bundling" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


contents = load("contents")


def test_icons_are_drawn_in_every_size(tmp_path) -> None:
    icons = load("icons")
    icons.make(tmp_path)
    small = np.asarray(icons.draw(16)).astype(int)
    # Left of its middle the cut-out with its white edge, right of it the warm half.
    assert small[8, 2].min() > 220
    assert np.ptp(small[8, 5, :3]) < 30
    assert small[7, 10, 0] > small[7, 10, 2] + 60
    for side in icons.LINUX:
        path = tmp_path / "hicolor" / f"{side}x{side}" / "apps" / "ssh-studio.png"
        with Image.open(path) as picture:
            assert picture.size == (side, side)
    with Image.open(tmp_path / "ssh-studio.ico") as icon:
        assert sorted(icon.ico.sizes()) == [(side, side) for side in icons.WINDOWS]  # type: ignore[attr-defined]
        smallest = icon.ico.getimage((16, 16)).convert("RGBA")  # type: ignore[attr-defined]
        np.testing.assert_array_equal(np.asarray(smallest), small)
    with Image.open(tmp_path / "ssh-studio.icns") as icon:
        assert (512, 512, 2) in icon.info["sizes"]


def test_the_desktop_file_and_the_type_fit_the_program() -> None:
    desktop = configparser.RawConfigParser(strict=True)
    desktop.optionxform = str  # type: ignore[assignment,method-assign]
    desktop.read(LINUX / "ssh-studio.desktop", "utf-8")
    entry = desktop["Desktop Entry"]
    assert entry["Exec"].split() == ["ssh-studio", "%F"]
    assert (ROOT / "resources" / "icon" / f"{entry['Icon']}.svg").is_file()
    kind = ElementTree.parse(LINUX / "ssh-studio.xml").getroot()[0]
    assert kind.attrib["type"] in entry["MimeType"].split(";")
    assert kind.find("{*}glob").attrib["pattern"] == "*.ora"  # type: ignore[union-attr]


def test_a_missing_module_of_ours_is_noticed() -> None:
    own = contents.own_modules()
    assert {"ssh_studio.app", "ssh_studio_training.fine_tune", "ssh_studio.ui"} <= set(own)
    assert contents.missing(own) == []
    without = [name for name in own if name != "ssh_studio.ui.theme"]
    assert contents.missing(without) == ["ssh_studio.ui.theme"]


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/test_api", False),
        ("torch/lib/libtorchbind_test.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/linguist_de.qm", False),
        ("ssh_studio/_data/resources/translations/ssh_studio_de.qm", True),
        ("ssh_studio/_data/docs/index.md", True),
        ("ssh_studio/_data/docs/generate.py", False),
        ("ssh_studio/_data/models/default.safetensors", True),
        ("torch-2.13.0.dist-info/METADATA", True),
    ],
)
def test_what_is_left_out(place, stays) -> None:
    assert bool(contents.kept([(place, "", "DATA")])) is stays


def test_versions_for_windows_and_mac(tmp_path) -> None:
    text = contents.windows_version(tmp_path / "version.txt").read_text("utf-8")
    # As PyInstaller reads it: an expression of these names.
    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct",
             "VarFileInfo", "VarStruct")  # fmt: skip
    eval(text, {name: lambda *args, **values: (args, values) for name in names})
    assert f"'ProductVersion', '{__version__}'" in text
    assert contents.mac_info()["CFBundleShortVersionString"] == __version__


def test_libraries_that_nothing_is_linked_to_stay_out() -> None:
    needs = {
        "/venv/app.so": {"libwanted.so.1", "libc.so.6"},
        "/usr/lib/libwanted.so.1": {"libdeep.so.2"},
        "/usr/lib/libgtk-3.so.0": {"libcairo.so.2"},
    }
    entries = [
        ("app.so", "/venv/app.so", "EXTENSION"),
        ("libwanted.so.1", "/usr/lib/libwanted.so.1", "BINARY"),
        ("libdeep.so.2", "/usr/lib/libdeep.so.2", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libcairo.so.2", "/usr/lib/libcairo.so.2", "BINARY"),
        ("imagecodecs.libs/libSZ3c-1.so", "/venv/imagecodecs.libs/libSZ3c-1.so", "BINARY"),
        ("libSZ3c-1.so", "imagecodecs.libs/libSZ3c-1.so", "SYMLINK"),
        ("torch/lib/libc10.so", "/venv/torch/lib/libc10.so", "BINARY"),
    ]
    kept = contents.linked(entries, lambda path: needs.get(path, set()))
    assert [place for place, _, _ in kept] == [
        "app.so", "libwanted.so.1", "libdeep.so.2", "torch/lib/libc10.so",
    ]  # fmt: skip


def test_what_takes_the_space(tmp_path, monkeypatch, capsys) -> None:
    space = load("space")
    for name, size in (("_internal/torch/lib/libtorch_cpu.so", 2_000_000), ("ssh-studio", 600_000)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(bytes(size))
    (tmp_path / "ssh-studio-train").symlink_to("ssh-studio")
    monkeypatch.setattr("sys.argv", ["space", str(tmp_path), "--budget", "3"])
    assert space.main() == 0
    assert "| **all** | **3** |" in capsys.readouterr().out
    monkeypatch.setattr("sys.argv", ["space", str(tmp_path), "--budget", "2.5"])
    assert space.main() == 1
