"""Figures of harmonizers on the data sets of the field; no Qt. Start at `runner` and `layouts`."""

from __future__ import annotations
