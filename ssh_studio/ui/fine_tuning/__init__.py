"""The dialog that fine-tunes a model, page by page."""

from __future__ import annotations
