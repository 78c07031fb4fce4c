"""Live harmonization: where document, engine and the event loop meet. Knows of Qt only QtCore."""

from __future__ import annotations
