"""Small widgets that Qt does not have, or not as quiet."""

from __future__ import annotations
