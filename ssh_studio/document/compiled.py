"""The two parts of pymatting that are used, which numba compiles when they are first loaded.

That takes half a minute, once: numba keeps what it made on disk. It happens in a process of its
own, because nothing can stop a thread that compiles: not the user's Cancel, not the window's end.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from ssh_studio.errors import CancelledError, MaskError, Sentence
from ssh_studio.extras import how_to_install, is_bundle
from ssh_studio.paths import user_state_dir

__all__ = ["MISSING", "is_available", "is_preparing", "load_part", "needs_preparing", "prepare"]

MISSING = Sentence(
    "Hair and fur are matted with pymatting, which is not installed: {0}. A guided filter was used "
    "instead.",
    how_to_install("matting"),
)

_PARTS = {
    "laplacian.cf_laplacian": ("_cf_laplacian",),
    "preconditioner.ichol": ("_ichol", "_backsub_L_csc_inplace", "_backsub_LT_csc_inplace"),
}
"""Modules, and what in them is compiled."""
_COMPILE = "from ssh_studio.document import compiled\ncompiled.load_all()"
_LOOK_EVERY = 0.1
"""Seconds between two looks whether it is still wanted."""
_loading, _preparing = threading.Lock(), threading.Lock()


def is_available() -> bool:
    """Whether pymatting can be loaded; loads nothing."""
    return all(
        importlib.util.find_spec(name) is not None for name in ("pymatting", "numba", "scipy")
    )


def needs_preparing() -> bool:
    """Whether `prepare` will take a while: it is installed, but was never compiled.

    Looks at files only, so that it may be asked anywhere.
    """
    if not is_available() or all(_full(name) in sys.modules for name in _PARTS):
        return False
    return not all(_is_kept(name, function) for name in _PARTS for function in _PARTS[name])


def is_preparing() -> bool:
    """Whether a worker is in the midst of `prepare`."""
    return _preparing.locked()


def prepare(cancel: Callable[[], bool] | None = None) -> None:
    """Have it compiled if it was not yet; for a worker's thread. The second one waits.

    Args:
        cancel: asked ten times a second; the process ends at once.

    Raises:
        CancelledError: `cancel` said so.
    """
    while not _preparing.acquire(timeout=_LOOK_EVERY):
        _ask(cancel)
    try:
        if needs_preparing():
            if is_bundle():
                # It has no Python to start, so nothing can end it.
                load_all()
            else:
                _compile(cancel)
    finally:
        _preparing.release()


def load_part(name: str) -> ModuleType:
    """One module of pymatting, e.g. "laplacian.cf_laplacian"; compiled here if it is not yet.

    The package itself compiles all of its methods when it is first imported, which takes minutes.

    Raises:
        MaskError: pymatting is not installed.
    """
    full = _full(name)
    with _loading:
        if full in sys.modules:
            return sys.modules[full]
        spec = importlib.util.spec_from_file_location(full, _source(name))
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        numba: Any = importlib.import_module("numba")
        elsewhere = numba.config.CACHE_DIR
        # What numba keeps goes by the name of the module: what it kept of the package imports that.
        numba.config.CACHE_DIR = str(_cache())
        # Before it is executed: numba looks here for the module of what it compiles.
        sys.modules[full] = module
        try:
            spec.loader.exec_module(module)
        except BaseException:
            del sys.modules[full]
            raise
        finally:
            numba.config.CACHE_DIR = elsewhere
        return module


def load_all() -> None:
    """Load all that is used."""
    for name in _PARTS:
        load_part(name)


def _compile(cancel: Callable[[], bool] | None) -> None:
    paths = os.pathsep.join(path or os.getcwd() for path in sys.path)
    try:
        process = subprocess.Popen(
            [sys.executable, "-c", _COMPILE],
            env={**os.environ, "PYTHONPATH": paths},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        # Then it is compiled, or fails and is told of, when the parts are loaded here.
        return
    try:
        while process.poll() is None:
            _ask(cancel)
            try:
                process.wait(_LOOK_EVERY)
            except subprocess.TimeoutExpired:
                continue
    finally:
        process.kill()
        process.wait()


def _ask(cancel: Callable[[], bool] | None) -> None:
    if cancel is not None and cancel():
        raise CancelledError("Preparing was cancelled; it goes on when it is needed.")


def _cache() -> Path:
    """Where what is compiled is kept: not beside the source, where not every user may write."""
    return user_state_dir() / "compiled"


def _full(name: str) -> str:
    return f"ssh_studio_pymatting.{name}"


def _source(name: str) -> Path:
    package = importlib.util.find_spec("pymatting")
    if package is None or not package.submodule_search_locations:
        raise MaskError(MISSING)
    return Path(package.submodule_search_locations[0], *name.split(".")).with_suffix(".py")


def _is_kept(name: str, function: str) -> bool:
    """Whether numba has a function's machine code, no older than numba and the source."""
    source = _source(name)
    numba = importlib.util.find_spec("numba")
    newest = source.stat().st_mtime
    if numba is not None and numba.origin is not None:
        newest = max(newest, Path(numba.origin).stat().st_mtime)
    tag = f"py{sys.version_info.major}{sys.version_info.minor}"
    kept = _cache().rglob(f"{source.stem}.{function}-*.{tag}*.nbi")
    return any(path.stat().st_mtime >= newest for path in kept)
