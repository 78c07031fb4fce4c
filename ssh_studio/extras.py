"""Optional extras: what each is for and how to get it. A bundle holds some, and takes no others."""

from __future__ import annotations

import sys

from ssh_studio.errors import Sentence

__all__ = ["EXTRAS", "how_to_install", "is_bundle"]

EXTRAS = {
    "heif": ("pillow-heif", "reads HEIC and HEIF"),
    "raw": ("rawpy", "reads camera raw files"),
    "matting": ("pymatting", "true edges of hair and fur"),
    "subject": ("rembg", "selects the main subject"),
}
"""Which package each brings, and what it is for."""


def is_bundle() -> bool:
    """Whether this is the bundled application, which has no Python of its own to install into."""
    return bool(getattr(sys, "frozen", False))


def how_to_install(extra: str) -> Sentence:
    """The command, to stand within a sentence."""
    command = f"pip install 'ssh-studio[{extra}]'"
    if is_bundle():
        return Sentence("{0} (another SSH Studio than this bundle, which takes no extras)", command)
    return Sentence(command)
