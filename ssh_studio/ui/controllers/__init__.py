"""What the actions do: each controller binds the ids of one menu to behaviour."""

from __future__ import annotations
