"""The guide: its pages in their order, and where words stand in them. No Qt.

`contents.md` is the one list of the pages; the site and the window both take it from there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ssh_studio.errors import DataNotFoundError

__all__ = ["CONTENTS", "Page", "read_contents", "read_page", "search", "slug"]

CONTENTS = "contents.md"
_ENTRY = re.compile(r"\s+- \[(?P<title>[^]]+)\]\((?P<name>[\w-]+\.md)\)\s*")
_GROUP = re.compile(r"- (?P<group>\S.*)")
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """One page. title: in the list. name: of its file. group: what it stands under."""

    title: str
    name: str
    group: str


def read_contents(folder: Path) -> list[Page]:
    """The pages in their order.

    Raises:
        DataNotFoundError: there is no list of contents in the folder, or it cannot be read.
    """
    pages: list[Page] = []
    group = ""
    for line in _read(folder / CONTENTS).splitlines():
        if entry := _ENTRY.fullmatch(line):
            pages.append(Page(entry["title"], entry["name"], group))
        elif found := _GROUP.fullmatch(line):
            group = found["group"]
    return pages


def read_page(folder: Path, name: str) -> str:
    """The Markdown of a page, without comments.

    Raises:
        DataNotFoundError: there is no such page, or it cannot be read.
    """
    return _COMMENT.sub("", _read(folder / name))


def search(folder: Path, pages: Sequence[Page], query: str) -> list[Page]:
    """The pages in which all words of a query stand, in any order and case; all for no words."""
    words = query.casefold().split()
    found = []
    for page in pages:
        text = f"{page.title}\n{read_page(folder, page.name)}".casefold() if words else ""
        if all(word in text for word in words):
            found.append(page)
    return found


def slug(title: str) -> str:
    """What a heading is called in links, as the site's Markdown has it."""
    plain = re.sub(r"[^\w\s-]", "", title).strip().lower()
    return re.sub(r"[-\s]+", "-", plain)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataNotFoundError(
            "The guide's page {0} cannot be read in {1}: install SSH Studio again.",
            path.name,
            path.parent,
        ) from error
