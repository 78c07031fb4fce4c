"""The main subject of a picture, found by a model through rembg.

rembg fetches its models from the internet when one is first used; that is asked for before, never
done silently. A model that lies in its folder already is used offline.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
from pathlib import Path
from typing import Any

import numpy as np

from ssh_studio.document.codec import Pixels, to_8_bits
from ssh_studio.document.mask import Coverage
from ssh_studio.errors import MaskError

__all__ = ["HOW_TO_INSTALL", "MODEL", "find_subject", "has_model", "is_available", "model_file"]

MODEL = "isnet-general-use"
"""Of rembg's models one that is free for any use, and 170 MB."""

HOW_TO_INSTALL = (
    "Selecting the subject needs rembg, which is not installed: pip install 'ssh-studio[subject]'."
)


def is_available() -> bool:
    """Whether rembg and onnxruntime can be loaded; loads nothing."""
    return all(importlib.util.find_spec(name) is not None for name in ("rembg", "onnxruntime"))


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


def find_subject(pixels: Pixels, model: Path | None = None) -> Coverage:
    """The main subject's mask.

    Args:
        pixels: HxWx3, uint8 or uint16.
        model: an ONNX file of U²-Net's kind (1x3x320x320 -> 1x1x320x320) below rembg's folder;
            rembg's own model if left out, which it fetches if it is not there: ask before.

    Returns:
        HxW, 0 to 255.

    Raises:
        MaskError: not installed, not to be had, or nothing was found.
    """
    if not is_available():
        raise MaskError(HOW_TO_INSTALL)
    try:
        rembg: Any = importlib.import_module("rembg")
        if model is not None:
            session = rembg.new_session("u2net_custom", model_path=str(model))
        else:
            session = rembg.new_session(MODEL)
        found = rembg.remove(to_8_bits(pixels), session=session, only_mask=True)
    # Whatever goes wrong in there (network, a damaged file, memory), the user has to hear of it.
    except Exception as error:
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        raise MaskError(
            f"The subject could not be selected: {reason}. The model is fetched once from the"
            f" internet, or can be put to {model_file()}."
        ) from error
    coverage = np.ascontiguousarray(np.asarray(found, np.uint8))
    if coverage.shape != pixels.shape[:2] or not coverage.any():
        raise MaskError("No subject stands out. Draw a box around it with smart select.")
    return coverage
