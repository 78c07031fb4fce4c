"""The panels at the right of the window."""

from __future__ import annotations
