"""Format x depth x alpha x profile x metadata: what the table promises, and that it is true."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.document.round_trip import Row, as_text, rows

DOCS = Path(__file__).resolve().parents[3] / "docs" / "colour-and-files.md"


@pytest.fixture(scope="module")
def table(tmp_path_factory) -> list[Row]:
    return rows(tmp_path_factory.mktemp("round"))


def test_nothing_but_what_a_format_cannot_hold_is_lost(table) -> None:
    assert len(table) == 30
    for row in table:
        lossy = row.format in ("jpg", "webp", "avif")
        holds_16 = row.format.partition(" ")[0] in ("png", "tif")
        assert row.read == (row.written[:6].strip() if holds_16 else "8 bit"), row
        # What 16 bits are rounded to is not what is cut off.
        assert row.values == "exact" or lossy or not holds_16, row
        assert row.values in ("exact", "near"), row
        assert row.alpha in ("-", "exact") or (not holds_16 and row.alpha == "near"), row
        assert (row.profile, row.exif, row.xmp, row.iptc, row.dpi) == ("kept",) * 5, row


def test_the_table_in_the_docs_is_this_one(table) -> None:
    assert as_text(table) in DOCS.read_text(encoding="utf-8")
