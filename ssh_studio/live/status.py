"""What the window says about live harmonization."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

__all__ = ["LiveKind", "LiveStatus"]


class LiveKind(str, Enum):
    """What live harmonization is doing."""

    OFF = "off"
    LOADING = "loading"
    READY = "ready"
    WORKING = "working"
    FAILED = "failed"


@dataclass(frozen=True)
class LiveStatus:
    """How live harmonization is.

    kind: what it is doing. device: what looks are estimated on, empty as long as that is not known.
    milliseconds: of a look, the median of the last ones; None before the first. sentence: all of it
    for a person, and where it failed, why.
    """

    kind: LiveKind
    device: str = ""
    milliseconds: float | None = None
    sentence: str = ""
