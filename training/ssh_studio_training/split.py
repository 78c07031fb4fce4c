"""Which photos are kept out of training, decided by name so that it never changes."""

from __future__ import annotations

import hashlib
from pathlib import PurePath

__all__ = ["is_held_out"]


def is_held_out(name: str, share: float) -> bool:
    """Whether the photo of this path belongs to the held-out `share` (0 to 1) of all photos.

    Only the file's name counts: the split is the same wherever the folder lies.
    """
    digest = hashlib.sha256(PurePath(name).name.encode()).digest()
    return int.from_bytes(digest[:4], "big") < share * 2**32
