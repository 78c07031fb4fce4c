"""A hidden screen for the window, and folders of its own for whatever it keeps."""

from __future__ import annotations

import os
from pathlib import Path

# Before any QApplication, and after cv2, which points Qt to plugins of its own.
import cv2  # noqa: F401
import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(name, None)


@pytest.fixture
def home(monkeypatch, tmp_path) -> Path:
    """Where settings, logs, autosaves and models of the user go."""
    folder = tmp_path / "home"
    for kind in ("CONFIG_DIR", "STATE_DIR", "LOG_DIR", "USER_DATA"):
        monkeypatch.setenv(f"SSH_STUDIO_{kind}", str(folder / kind.lower()))
    return folder
