"""What runs here, for reports of errors; asks the installation, so that nothing is loaded."""

from __future__ import annotations

import platform
from importlib import metadata

from ssh_studio import __version__

__all__ = ["version_of", "versions"]

_PACKAGES = {
    "Qt (PySide6)": ("PySide6-Essentials", "PySide6"),
    "torch": ("torch",),
    "numpy": ("numpy",),
    "OpenCV": ("opencv-python-headless", "opencv-python", "opencv-contrib-python"),
    "Pillow": ("pillow",),
    "imagecodecs": ("imagecodecs",),
    "tifffile": ("tifffile",),
    "safetensors": ("safetensors",),
}


def versions() -> list[tuple[str, str]]:
    """Names and versions; a version is empty where the package is not installed."""
    found = [("SSH Studio", __version__), ("Python", platform.python_version())]
    return found + [(name, version_of(*names)) for name, names in _PACKAGES.items()]


def version_of(*packages: str) -> str:
    """The version of the first of these packages that is installed; empty if none is."""
    for package in packages:
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return ""
