"""Names that a model can have, made from those of files and folders."""

from __future__ import annotations

from collections.abc import Collection

__all__ = ["free_name"]

_LONGEST = 48


def free_name(like: str, taken: Collection[str], otherwise: str) -> str:
    """A name of letters, digits, - and _ that is not taken; `otherwise` where none of it is one."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in like)
    name = plain.strip("-_")[:_LONGEST] or otherwise
    names = (name if count == 1 else f"{name}-{count}" for count in range(1, 10_000))
    return next(name for name in names if name not in taken)
