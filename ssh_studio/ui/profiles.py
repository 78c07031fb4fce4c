"""What colour profiles are called in the window."""

from __future__ import annotations

import functools

from ssh_studio.document.colour import inspect_profile

__all__ = ["profile_name"]


@functools.lru_cache(maxsize=16)
def profile_name(icc: bytes | None) -> str:
    """The name of an ICC profile for people; pictures without one count as sRGB."""
    profile = inspect_profile(icc) if icc else None
    return "sRGB" if profile is None or profile.is_srgb else profile.name
