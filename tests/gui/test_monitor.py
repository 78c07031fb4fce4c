"""Which profile the canvas is shown in: chosen, or what the system has stored for the monitor."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from ctypes import c_char_p, c_int, c_ulong, c_void_p

import pytest
from PySide6.QtGui import QScreen

from ssh_studio.document.icc import builtin
from ssh_studio.errors import ReadError
from ssh_studio.ui.canvas import monitor
from ssh_studio.ui.canvas.monitor import Monitor, profile_of_x11, read_profile
from tests.unit.document.lut_profiles import cmyk_tables, rgb_tables

P3 = builtin("display-p3")


def test_a_file_of_the_users_comes_first(canvas, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(monitor, "_of_screen", lambda screen: builtin("adobe-rgb"))
    canvas.monitor = Monitor()
    canvas.resize_view()
    assert canvas.drawing.profile == builtin("adobe-rgb")
    (tmp_path / "my.icc").write_bytes(P3)
    canvas.monitor.chosen = read_profile(tmp_path / "my.icc")
    canvas.resize_view()
    assert canvas.drawing.profile == P3
    canvas.monitor.chosen = builtin("srgb")
    assert canvas.monitor.profile(canvas) is None


def test_it_is_asked_once_per_screen(canvas, monkeypatch) -> None:
    asked: list[QScreen] = []
    monkeypatch.setattr(monitor, "_of_screen", asked.append)
    found = Monitor()
    assert [found.profile(canvas) for _ in range(3)] == [None] * 3
    assert asked == [canvas.screen()]


@pytest.mark.parametrize("content", [b"", b"no profile", cmyk_tables(), rgb_tables(one_way=True)])
def test_what_is_no_monitors_profile(content, tmp_path) -> None:
    path = tmp_path / "x.icc"
    path.write_bytes(content)
    with pytest.raises(ReadError, match="no colour profile of a monitor"):
        read_profile(path)
    with pytest.raises(ReadError, match="no such file"):
        read_profile(tmp_path / "none.icc")


@pytest.fixture
def server() -> Iterator[str]:
    """A display of an X server."""
    if not shutil.which("Xvfb"):
        pytest.skip("there is no Xvfb")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "64x64x24"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as process:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield f":{number}"
        process.terminate()


def store(display: str, name: str, data: bytes) -> None:
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = c_void_p
    x11.XDefaultRootWindow.argtypes, x11.XDefaultRootWindow.restype = [c_void_p], c_ulong
    x11.XInternAtom.argtypes, x11.XInternAtom.restype = [c_void_p, c_char_p, c_int], c_ulong
    x11.XChangeProperty.argtypes = [c_void_p, *[c_ulong] * 3, c_int, c_int, c_char_p, c_int]
    x11.XCloseDisplay.argtypes = [c_void_p]
    opened = x11.XOpenDisplay(display.encode())
    assert opened
    root, cardinal = x11.XDefaultRootWindow(opened), 6
    atom = x11.XInternAtom(opened, name.encode(), False)
    x11.XChangeProperty(opened, root, atom, cardinal, 8, 0, data, len(data))
    x11.XCloseDisplay(opened)


def test_the_profile_that_an_x_server_keeps(server, monkeypatch) -> None:
    monkeypatch.setenv("DISPLAY", server)
    assert profile_of_x11() is None
    store(server, "_ICC_PROFILE", P3)
    store(server, "_ICC_PROFILE_1", builtin("adobe-rgb"))
    assert profile_of_x11() == P3
    assert profile_of_x11(1) == builtin("adobe-rgb")
    assert profile_of_x11(2) is None
    monkeypatch.setenv("DISPLAY", ":none")
    assert profile_of_x11() is None
