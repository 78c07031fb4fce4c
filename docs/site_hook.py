"""What the site takes from the guide itself: its navigation is `contents.md`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS.parent))

from ssh_studio.guide import read_contents  # noqa: E402 - the application need not be installed


def on_config(config: Any) -> Any:  # noqa: ANN401 - mkdocs need not be installed here
    """Called by mkdocs once its configuration is read."""
    groups: dict[str, list[dict[str, str]]] = {}
    for page in read_contents(DOCS):
        groups.setdefault(page.group, []).append({page.title: page.name})
    config.nav = [{group: pages} for group, pages in groups.items()]
    return config
