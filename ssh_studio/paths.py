"""Where data lives: the only module that knows where models, resources and the guide are.

The same call finds them in a checkout, an editable installation, an installed wheel and a frozen
bundle. Nothing is looked up at import.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from ssh_studio.errors import DataNotFoundError

__all__ = [
    "docs_dir",
    "models_dir",
    "resources_dir",
    "user_config_dir",
    "user_log_dir",
    "user_models_dir",
    "user_state_dir",
    "why_not_writable",
]

_PACKAGE = Path(__file__).resolve().parent


def models_dir() -> Path:
    """The folder of the models that came with the program (`models.json`, weights, cards).

    Raises `DataNotFoundError` when it is nowhere, or not where SSH_STUDIO_MODELS says.
    """
    return _data_dir("models", override="SSH_STUDIO_MODELS")


def resources_dir() -> Path:
    """The folder of icons, theme, sample composite and licences.

    Raises `DataNotFoundError` when it is nowhere, or not where SSH_STUDIO_RESOURCES says.
    """
    return _data_dir("resources", override="SSH_STUDIO_RESOURCES")


def docs_dir() -> Path:
    """The folder of the guide: its pages and their pictures.

    Raises `DataNotFoundError` when it is nowhere, or not where SSH_STUDIO_DOCS says.
    """
    return _data_dir("docs", override="SSH_STUDIO_DOCS")


def user_models_dir() -> Path:
    """The user's own folder of imported and fine-tuned models; it may not exist yet.

    It lies in SSH_STUDIO_USER_DATA where that is set, else where the system keeps user data.
    """
    return _user_dir("data", override="SSH_STUDIO_USER_DATA") / "models"


def user_state_dir() -> Path:
    """The user's own folder of what is kept between runs, autosaves above all; it may not exist.

    It is SSH_STUDIO_STATE_DIR where that is set.
    """
    return _user_dir("state", override="SSH_STUDIO_STATE_DIR")


def user_config_dir() -> Path:
    """The user's own folder of settings; it may not exist. SSH_STUDIO_CONFIG_DIR, where set."""
    return _user_dir("config", override="SSH_STUDIO_CONFIG_DIR")


def user_log_dir() -> Path:
    """The user's own folder of logs; it may not exist. SSH_STUDIO_LOG_DIR, where set."""
    return _user_dir("log", override="SSH_STUDIO_LOG_DIR")


def why_not_writable(folder: Path) -> str:
    """Why no file can be put into a folder, e.g. "Permission denied"; empty if one can.

    A folder that is missing is made: only that tells whether it could be.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Rights alone do not tell: the disk may be full, or mounted for reading only.
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _user_dir(kind: str, *, override: str) -> Path:
    """Where the environment says, else where the system keeps this kind of the user's files."""
    chosen = os.environ.get(override)
    if chosen:
        return Path(chosen).expanduser().absolute()
    # Here and not above: the training program runs where platformdirs is not installed.
    try:
        from platformdirs import PlatformDirs
    except ImportError as error:
        raise DataNotFoundError(
            "Where user {0} belongs is not known, because the package platformdirs is not "
            "installed: install it, or set {1} to a folder.",
            kind,
            override,
        ) from error
    folders = PlatformDirs("ssh-studio", appauthor=False)
    found = {
        "data": folders.user_data_path,
        "state": folders.user_state_path,
        "config": folders.user_config_path,
        "log": folders.user_log_path,
    }
    return found[kind]


def _data_dir(name: str, *, override: str) -> Path:
    chosen = os.environ.get(override)
    if chosen:
        folder = Path(chosen).expanduser().absolute()
        if not folder.is_dir():
            raise DataNotFoundError(
                "{0} points to {1}, which is not a folder: correct or unset it.", override, folder
            )
        return folder
    candidates = _candidates(name)
    for folder in candidates:
        if folder.is_dir():
            return folder
    places = ", ".join(str(folder) for folder in candidates)
    raise DataNotFoundError(
        "The folder “{0}” of SSH Studio was not found (looked in {1}): install SSH Studio "
        "again, or set {2} to that folder.",
        name,
        places,
        override,
    )


def _candidates(name: str) -> list[Path]:
    candidates = []
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's boot loader
    if bundle:
        candidates.append(Path(bundle) / "ssh_studio" / "_data" / name)
    candidates.append(_PACKAGE / "_data" / name)
    root = _PACKAGE.parent
    # Beside the package in site-packages, a folder `models` could be anybody's.
    if (root / "pyproject.toml").is_file():
        candidates.append(root / name)
    return candidates
