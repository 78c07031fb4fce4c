"""Dialogs: each asks or tells one thing, and knows nothing of the document behind it."""

from __future__ import annotations
