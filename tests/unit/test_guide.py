"""The guide: every page listed, every link and picture there, generated pages current."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from ssh_studio.errors import DataNotFoundError
from ssh_studio.guide import Page, read_contents, read_page, search, slug
from ssh_studio.paths import docs_dir

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = read_contents(DOCS)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def script(name: str) -> ModuleType:
    """A script of `docs`, which is no package."""
    spec = importlib.util.spec_from_file_location(f"docs_{name}", DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def links(text: str) -> list[str]:
    """Targets of links and pictures, but for those in code."""
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return _LINK.findall(re.sub(r"`[^`\n]*`", "", text))


def headings(text: str) -> set[str]:
    return {slug(line.lstrip("# ")) for line in text.splitlines() if re.match(r"#+ ", line)}


def broken_links(folder: Path, text: str) -> list[str]:
    """Targets that are not there, or headings that are not in them."""
    broken = []
    for target in links(text):
        path, _, heading = target.partition("#")
        if "://" in target or target.startswith("mailto:"):
            continue
        if path and not (folder / path).is_file():
            broken.append(target)
            continue
        there = (folder / path).read_text("utf-8") if path and heading else text
        if heading and heading not in headings(there):
            broken.append(target)
    return broken


def test_every_page_is_listed_once_and_every_picture_is_shown() -> None:
    names = [page.name for page in PAGES]
    assert len(names) == len(set(names)) > 15
    there = {path.name for path in DOCS.glob("*.md")} - {"contents.md"}
    assert there == set(names)
    texts = [read_page(DOCS, name) for name in names] + [(ROOT / "README.md").read_text("utf-8")]
    shown = {Path(target).name for text in texts for target in links(text)}
    assert {path.name for path in (DOCS / "images").iterdir()} <= shown


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_links_and_pictures_of_a_page_are_there(name) -> None:
    assert broken_links(DOCS, read_page(DOCS, name)) == []


@pytest.mark.parametrize(
    "name",
    ["README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", "training/README.md",
     "resources/sample/LICENCE.md"],
)  # fmt: skip
def test_links_of_the_repository_are_there(name) -> None:
    path = ROOT / name
    assert broken_links(path.parent, path.read_text("utf-8")) == []


def test_the_checker_notices_broken_links() -> None:
    text = "# A b\n[x](gone.md) ![y](images/gone.jpg) [z](#a-b) [w](masks.md#gone) `[v](no.md)`"
    assert broken_links(DOCS, text) == ["gone.md", "images/gone.jpg", "masks.md#gone"]


def test_generated_pages_are_current() -> None:
    assert script("generate").stale() == [], "run python docs/generate.py"


def test_the_site_has_the_same_contents(monkeypatch) -> None:
    monkeypatch.setattr(sys, "path", list(sys.path))

    class Config:
        nav: list[dict] = []  # noqa: RUF012 - what mkdocs has

    nav = script("site_hook").on_config(Config()).nav
    listed = [next(iter(page.items())) for group in nav for page in next(iter(group.values()))]
    assert listed == [(page.title, page.name) for page in PAGES]


def test_words_are_found_in_any_order_and_case() -> None:
    found = [page.name for page in search(DOCS, PAGES, "SPILL edge")]
    assert "masks.md" in found
    assert "evaluation.md" not in found
    assert search(DOCS, PAGES, "") == PAGES
    assert search(DOCS, PAGES, "xyzzyx") == []


def test_what_is_missing_is_a_sentence(tmp_path) -> None:
    with pytest.raises(DataNotFoundError, match=r"contents\.md cannot be read"):
        read_contents(tmp_path)
    (tmp_path / "contents.md").write_text("- Start\n    - [One](one.md)\n", "utf-8")
    assert read_contents(tmp_path) == [Page("One", "one.md", "Start")]
    with pytest.raises(DataNotFoundError, match="install SSH Studio again"):
        read_page(tmp_path, "one.md")


def test_the_guide_is_found(monkeypatch, tmp_path) -> None:
    assert docs_dir() == DOCS
    monkeypatch.setenv("SSH_STUDIO_DOCS", str(tmp_path))
    assert docs_dir() == tmp_path
