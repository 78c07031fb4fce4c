"""Fine-tuning as the window sees it: a program of its own that is started, watched and steered."""

from __future__ import annotations
