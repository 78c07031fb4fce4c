"""The document: pictures, layers and masks as plain data. Knows neither Qt nor torch."""

from __future__ import annotations
