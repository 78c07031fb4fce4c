"""Where data lives: the only module that knows where models and resources are.

The same call finds them in a checkout, an editable installation, an installed wheel and a frozen
bundle. Nothing is looked up at import.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ssh_studio.errors import DataNotFoundError

__all__ = ["models_dir", "resources_dir", "user_models_dir"]

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


def user_models_dir() -> Path:
    """The user's own folder of imported and fine-tuned models; it may not exist yet.

    It lies in SSH_STUDIO_USER_DATA where that is set, else where the system keeps user data.
    """
    override = os.environ.get("SSH_STUDIO_USER_DATA")
    if override:
        return Path(override).expanduser().absolute() / "models"
    # Here and not above: the training program runs where platformdirs is not installed.
    try:
        from platformdirs import user_data_path
    except ImportError as error:
        raise DataNotFoundError(
            "Where user data belongs is not known, because the package platformdirs is not "
            "installed: install it, or set SSH_STUDIO_USER_DATA to a folder."
        ) from error
    return user_data_path("ssh-studio", appauthor=False) / "models"


def _data_dir(name: str, *, override: str) -> Path:
    chosen = os.environ.get(override)
    if chosen:
        folder = Path(chosen).expanduser().absolute()
        if not folder.is_dir():
            raise DataNotFoundError(
                f"{override} points to {folder}, which is not a folder: correct or unset it."
            )
        return folder
    candidates = _candidates(name)
    for folder in candidates:
        if folder.is_dir():
            return folder
    places = ", ".join(str(folder) for folder in candidates)
    raise DataNotFoundError(
        f"The folder “{name}” of SSH Studio was not found (looked in {places}): install SSH Studio "
        f"again, or set {override} to that folder."
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
