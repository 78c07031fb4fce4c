"""The main subject of a picture, found by a model through rembg.

rembg fetches its models from the internet when one is first used; that is asked for before, never
done silently. A model that lies in its folder already is used offline.
"""

from __future__ import annotations

import errno
import importlib
import importlib.util
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as PILImage

from ssh_studio.document.codec import Pixels, to_8_bits
from ssh_studio.document.mask import Coverage
from ssh_studio.errors import CancelledError, MaskError, Sentence
from ssh_studio.extras import how_to_install

__all__ = [
    "HOW_TO_INSTALL",
    "MODEL",
    "fetch_model",
    "find_subject",
    "has_model",
    "is_available",
    "model_file",
]

MODEL = "isnet-general-use"
"""Of rembg's models one that is free for any use, and 170 MB."""

HOW_TO_INSTALL = Sentence(
    "Selecting the subject needs rembg, which is not installed: {0}.", how_to_install("subject")
)

_URL = f"https://github.com/danielgatis/rembg/releases/download/v0.0.0/{MODEL}.onnx"
_HASH = "md5:fc16ebd8b0c10d971d3513d564d01e29"
"""As rembg has them."""
_PATIENCE_S = 15
_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS)
_NAME = "ssh_studio_rembg_sessions"
_loading = threading.Lock()


def is_available() -> bool:
    """Whether rembg and onnxruntime can be loaded; loads nothing."""
    names = ("rembg", "onnxruntime", "pooch")
    return all(importlib.util.find_spec(name) is not None for name in names)


def model_file() -> Path:
    """Where rembg keeps the model; found there, it is not fetched.

    Below U2NET_HOME or REMBG_HOME where one is set, else in the user's home.
    """
    home, data = os.environ.get("U2NET_HOME"), os.environ.get("XDG_DATA_HOME")
    default = os.path.join(data, "rembg") if data else "~/.rembg"
    folder = Path(home or os.environ.get("REMBG_HOME", default)).expanduser()
    return folder / "models" / MODEL / f"{MODEL}.onnx"


def has_model() -> bool:
    """Whether it can be used without the internet."""
    # Where older versions of rembg put it counts, too.
    data = os.environ.get("XDG_DATA_HOME") or "~"
    old = Path(os.environ.get("U2NET_HOME") or os.path.join(data, ".u2net")).expanduser()
    return model_file().is_file() or (old / f"{MODEL}.onnx").is_file()


def fetch_model(
    progress: Callable[[float], None] | None = None, cancel: Callable[[], bool] | None = None
) -> None:
    """Fetch rembg's model from where rembg fetches it, to where rembg keeps it. Ask before.

    What came in part is thrown away.

    Args:
        progress: told 0 to 1. cancel: asked with every piece that comes.

    Raises:
        MaskError: not installed, no connection, no room, or something else came.
        CancelledError: `cancel` said so.
    """
    if not is_available():
        raise MaskError(HOW_TO_INSTALL)
    path = model_file()
    pooch: Any = importlib.import_module("pooch")
    bar = _Bar(progress, cancel)
    downloader = pooch.HTTPDownloader(progressbar=bar, chunk_size=1 << 16, timeout=_PATIENCE_S)
    try:
        pooch.retrieve(_URL, _HASH, path.name, path.parent, downloader=downloader)
    # No address, no answer, a broken line: requests' errors are of this kind, too.
    except OSError as error:
        if error.errno in _DISK:
            raise MaskError(
                "The model could not be kept in {0}: {1}.", path.parent, error.strerror
            ) from error
        raise MaskError(
            "The model could not be downloaded: there is no connection to the internet, or "
            "the server does not answer. Try again later, or put {0} into {1}.",
            _URL,
            path.parent,
        ) from error
    except ValueError as error:
        raise MaskError(
            "What was downloaded is not the model, so it was thrown away. Try again later."
        ) from error


def find_subject(pixels: Pixels, model: Path | None = None) -> Coverage:
    """The main subject's mask. Fetches nothing.

    Args:
        pixels: HxWx3, uint8 or uint16.
        model: an ONNX file of U²-Net's kind (1x3x320x320 -> 1x1x320x320) below rembg's folder;
            rembg's own model if left out.

    Returns:
        HxW, 0 to 255.

    Raises:
        MaskError: not installed, no model, or nothing was found.
    """
    if not is_available():
        raise MaskError(HOW_TO_INSTALL)
    if model is None and not has_model():
        raise MaskError("The model is not there: download it, or put it to {0}.", model_file())
    try:
        session = _session(model)
        found = session.predict(PILImage.fromarray(to_8_bits(pixels)))[0]
    # Whatever goes wrong in there (a damaged file, memory), the user has to hear of it.
    except Exception as error:
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        place = model or model_file()
        raise MaskError(
            "The subject could not be selected: {0}. If the model is damaged, delete {1} "
            "and select again.",
            reason,
            place,
        ) from error
    coverage = np.ascontiguousarray(np.asarray(found, np.uint8))
    if coverage.shape != pixels.shape[:2] or not coverage.any():
        raise MaskError("No subject stands out. Draw a box around it with smart select.")
    return coverage


class _Bar:
    """What pooch takes for a progress bar."""

    def __init__(
        self, progress: Callable[[float], None] | None, cancel: Callable[[], bool] | None
    ) -> None:
        self.total = 0
        self._done = 0
        self._progress = progress
        self._cancel = cancel

    def update(self, count: int) -> None:
        """So many more bytes came."""
        if self._cancel is not None and self._cancel():
            raise CancelledError("The download was cancelled.")
        self._done += count
        if self._progress is not None and self.total:
            self._progress(min(1.0, self._done / self.total))

    def reset(self) -> None:
        """Nothing came yet."""
        self._done = 0

    def close(self) -> None:
        """There is nothing to close."""


def _session(model: Path | None) -> Any:  # noqa: ANN401 - a BaseSession of rembg
    """One of rembg's sessions.

    Without the package around them: it imports pymatting, which compiles all of its methods when
    it is first imported, for minutes, and which is not used here.
    """
    with _loading:
        sessions = sys.modules.get(_NAME)
        if sessions is None:
            package = importlib.util.find_spec("rembg")
            assert package is not None
            assert package.submodule_search_locations
            folder = Path(package.submodule_search_locations[0], "sessions")
            spec = importlib.util.spec_from_file_location(
                _NAME, folder / "__init__.py", submodule_search_locations=[str(folder)]
            )
            assert spec is not None
            assert spec.loader is not None
            sessions = sys.modules[_NAME] = importlib.util.module_from_spec(spec)
            try:
                spec.loader.exec_module(sessions)
            except BaseException:
                del sys.modules[_NAME]
                raise
    options = importlib.import_module("onnxruntime").SessionOptions()
    if model is not None:
        return sessions.sessions["u2net_custom"]("u2net_custom", options, model_path=str(model))
    return sessions.sessions[MODEL](MODEL, options)
