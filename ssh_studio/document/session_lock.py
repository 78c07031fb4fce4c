"""Which process a folder belongs to, and whether that one still runs.

A process number alone proves nothing, because systems use numbers again; with the time when the
process began it does. A lock of the operating system would be let go by a crash as well, but not
everywhere: network homes lose or keep them as they like.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import json
import os
import platform
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssh_studio.atomic import atomic_write

__all__ = ["Owner", "process_began"]


@dataclass(frozen=True)
class Owner:
    """A process: its number, when it began (as `process_began` says), and on which machine."""

    pid: int
    began: str | None
    machine: str

    @classmethod
    def this(cls) -> Owner:
        """The process that asks."""
        return cls(os.getpid(), process_began(os.getpid()), platform.node())

    @classmethod
    def read(cls, path: Path) -> Owner | None:
        """Who wrote the file; None where it is missing or damaged."""
        try:
            values = json.loads(path.read_text("utf-8"))
            pid, began, machine = values["pid"], values["began"], values["machine"]
        except (OSError, ValueError, TypeError, LookupError):
            return None
        good = isinstance(pid, int) and 0 < pid < 1 << 31 and isinstance(machine, str)
        return cls(pid, began, machine) if good and isinstance(began, str | None) else None

    def write(self, path: Path) -> None:
        """Raises `WriteError`."""
        content = {"pid": self.pid, "began": self.began, "machine": self.machine}
        with atomic_write(path) as stream:
            stream.write(json.dumps(content).encode("ascii"))

    @property
    def is_running(self) -> bool:
        """Whether the process still runs; true also where that can't be known."""
        if self.machine != platform.node():
            return True  # a shared home: only the other machine knows
        began = process_began(self.pid)
        return began is not None and (self.began is None or self.began == began)


def process_began(pid: int) -> str | None:
    """When a process began, in words of the system; None if there is none of this number.

    Two processes never have the same number and the same answer.
    """
    ways = {"Linux": _began_linux, "Windows": _began_windows}
    return ways.get(platform.system(), _began_posix)(pid)


def _began_linux(pid: int) -> str | None:
    try:
        line = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return None
    # proc(5): the name in brackets may hold anything; after it the state is the 3rd, the time
    # since the machine started the 22nd field.
    fields = line.rpartition(")")[2].split()
    if fields[0] in "ZXx":  # dead, and not yet collected by its parent
        return None
    return f"{_boot()}:{fields[19]}"


@functools.cache
def _boot() -> str:
    with contextlib.suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    return ""


def _began_posix(pid: int) -> str | None:
    command = ["ps", "-o", "stat=,lstart=", "-p", str(pid)]
    environment = {**os.environ, "LC_ALL": "C", "TZ": "UTC"}
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=10
        )
    except (OSError, subprocess.SubprocessError):
        return "unknown"
    state, _, began = done.stdout.strip().partition(" ")
    return " ".join(began.split()) if began and not state.startswith("Z") else None


def _began_windows(pid: int) -> str | None:
    windows: Any = ctypes  # the stubs of other systems do not have what is used here
    limited, still_active, denied = 0x1000, 259, 5
    kernel = windows.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(limited, False, pid)
    if not handle:
        return "unknown" if windows.get_last_error() == denied else None
    try:
        code = ctypes.c_ulong()
        times = [ctypes.c_ulonglong() for _ in range(4)]
        process = ctypes.c_void_p(handle)
        kernel.GetExitCodeProcess(process, ctypes.byref(code))
        kernel.GetProcessTimes(process, *map(ctypes.byref, times))
        return str(times[0].value) if code.value == still_active else None
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))
