"""The window: widgets, tools, dialogs. The only room that opens dialogs."""

from __future__ import annotations
