"""Which colour profile the monitor has: the user's choice, else the system's, else sRGB."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_ubyte, c_ulong, c_void_p
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ssh_studio.document.colour import inspect_profile, usable
from ssh_studio.document.file_source import named_failures, open_regular
from ssh_studio.errors import ReadError

__all__ = ["Monitor", "profile_of_x11", "read_profile"]

_MOST = 1 << 24
"""Bytes; real profiles have at most a few million."""


class Monitor:
    """The profile of the monitor that a widget is shown on.

    Attributes:
        chosen: the user's; None: what the system says.
    """

    def __init__(self) -> None:
        self.chosen: bytes | None = None
        self._screen: QScreen | None = None
        self._found: bytes | None = None

    def profile(self, widget: QWidget) -> bytes | None:
        """An RGB profile; None for sRGB, which also stands for a monitor nobody knows."""
        if self.chosen is not None:
            return usable(self.chosen)
        window = widget.window()
        if not window.internalWinId():
            return None
        space = window.windowHandle().format().colorSpace()
        if space.isValid():
            return usable(bytes(space.iccProfile().data()))
        screen = window.screen()
        if screen is not self._screen:
            self._screen, self._found = screen, _of_screen(screen)
        return usable(self._found)


def read_profile(path: Path) -> bytes:
    """An ICC profile from a file.

    Raises:
        ReadError: missing, unreadable, or no profile that colours can be converted into.
    """
    with named_failures(path), open_regular(path) as stream:
        icc = stream.read(_MOST)
    profile = inspect_profile(icc)
    if profile is None or profile.space != "RGB" or not profile.is_two_way:
        raise ReadError("Cannot use {0}: it is no colour profile of a monitor.", path)
    return icc


def _of_screen(screen: QScreen) -> bytes | None:
    if QGuiApplication.platformName() != "xcb":
        return None
    return profile_of_x11(QGuiApplication.screens().index(screen))


def profile_of_x11(screen: int = 0) -> bytes | None:
    """What colour management has stored at the X server ("ICC Profiles in X", freedesktop.org 0.4).

    screen: counts monitors, the primary one is 0. None where there is nothing, or no X server.
    """
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x11.XOpenDisplay.restype = c_void_p
    x11.XDefaultRootWindow.argtypes, x11.XDefaultRootWindow.restype = [c_void_p], c_ulong
    x11.XInternAtom.argtypes, x11.XInternAtom.restype = [c_void_p, c_char_p, c_int], c_ulong
    x11.XGetWindowProperty.argtypes = [
        c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong, POINTER(c_ulong),
        POINTER(c_int), POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ubyte)),
    ]  # fmt: skip
    x11.XFree.argtypes = x11.XCloseDisplay.argtypes = [c_void_p]
    # A connection of its own, because that of Qt is none of ours.
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        return _property(x11, display, f"_ICC_PROFILE_{screen}" if screen else "_ICC_PROFILE")
    finally:
        x11.XCloseDisplay(display)


def _property(x11: ctypes.CDLL, display: int, name: str) -> bytes | None:
    """The bytes of a property of the root window."""
    atom = x11.XInternAtom(display, name.encode("ascii"), True)
    if not atom:
        return None
    kind, depth = c_ulong(), c_int()
    count, left = c_ulong(), c_ulong()
    data = POINTER(c_ubyte)()
    failed = x11.XGetWindowProperty(
        display, x11.XDefaultRootWindow(display), atom, 0, _MOST // 4, False, 0,
        byref(kind), byref(depth), byref(count), byref(left), byref(data),
    )  # fmt: skip
    if failed:
        return None
    whole = ctypes.string_at(data, count.value) if depth.value == 8 and not left.value else b""
    x11.XFree(data)
    return whole or None
