"""Bring `resources/translations` up to date with the texts in the sources.

    python docs/update_translations.py     # then fill in what is unfinished, and run it again

Found are: `self.tr("…")` (the context is the class), `QCoreApplication.translate("Context", "…")`
and what is called through a function of the module around it, `QT_TRANSLATE_NOOP`, sentences of
errors and notices (`Sentence`, `Counted` and the errors made of them; context "Errors"), also
those that the training program tells the window, and the tables of actions and settings. Qt's own
lupdate knows neither the sentences nor the tables. What is gone from the sources goes from the
files; `.qm` is made by Qt's lrelease of PySide6.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import PySide6

from ssh_studio.live.sentences import CONTEXT as ERRORS
from ssh_studio.settings import TABLE
from ssh_studio.ui.action_table import MENUS, SPECS
from ssh_studio.ui.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
# The command line speaks English, and so does the log.
ROOMS = ("ui", "live", "fine_tuning", "document", "engine")
# Its own command line speaks English too, but the window shows what it tells.
TRAINING = ROOT / "training" / "ssh_studio_training"
FORMS = {"en": 2, "de": 2, "zh_CN": 1}
"""Of a text with a number in it: English and German have one and many, Chinese has one form."""

Key = tuple[str, str]


@dataclass
class Message:
    """A text: whether it is made of a number (`%n`), and the files that it is in."""

    numerus: bool = False
    files: set[str] = field(default_factory=set)


def sources() -> Iterator[Path]:
    """The modules whose texts the window shows."""
    package = ROOT / "ssh_studio"
    for room in ROOMS:
        yield from sorted((package / room).rglob("*.py"))
    yield from sorted(package.glob("*.py"))
    yield from sorted(TRAINING.glob("*.py"))


def messages() -> dict[Key, Message]:
    """All texts by context and source text.

    Raises:
        SystemExit: a text that is handed to Qt is not written out where it is.
    """
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources()}
    errors = _errors(list(trees.values()))
    found: dict[Key, Message] = {}
    for path, tree in trees.items():
        name = path.relative_to(ROOT).as_posix()
        for context, text, numerus in _Finder(name, tree, errors).found:
            message = found.setdefault((context, text), Message())
            message.numerus |= numerus
            message.files.add(name)
    for key, name in _tables():
        found.setdefault(key, Message()).files.add(name)
    return found


def _tables() -> Iterator[tuple[Key, str]]:
    for action in SPECS.values():
        for text in (action.text, action.tip):
            if text:
                yield ("Actions", text), "ssh_studio/ui/action_table.py"
    for title, entries in MENUS:
        for text in (title, *(entry[0] for entry in entries if isinstance(entry, tuple))):
            yield ("Actions", text), "ssh_studio/ui/action_table.py"
    for spec in TABLE.values():
        if spec.group:
            for text in (spec.group, spec.title, spec.description, *(spec.choices or {}).values()):
                if text:
                    yield ("Settings", text), "ssh_studio/settings.py"


def _errors(trees: list[ast.Module]) -> set[str]:
    """The names of the classes that are made of a sentence."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known = {"Sentence", "SentenceError"}
    while True:
        more = {each.name for each in classes if {ast.unparse(base) for base in each.bases} & known}
        if more <= known:
            return known
        known |= more


class _Finder(ast.NodeVisitor):
    """Collects (context, text, whether it has a number) from a module."""

    def __init__(self, name: str, tree: ast.Module, errors: set[str]) -> None:
        self.found: list[tuple[str, str, bool]] = []
        self._name = name
        self._errors = errors
        self._classes: list[str] = []
        # Functions that translate what they are given, and the context they do it in.
        self._ways: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                arguments = {argument.arg for argument in node.args.args}
                for call in filter(_is_translate, ast.walk(node)):
                    text = call.args[1]  # type: ignore[attr-defined]
                    if isinstance(text, ast.Name) and text.id in arguments:
                        self._ways[node.name] = ast.literal_eval(call.args[0])  # type: ignore[attr-defined]
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _called(node)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            if ast.unparse(node.func.value) != "self" or not self._classes:
                raise SystemExit(f"{self._name}:{node.lineno}: only self.tr has a known context")
            self._take(self._classes[-1], node.args[0], len(node.args) > 2 or bool(node.keywords))
        elif _is_translate(node):
            text = node.args[1]
            if not (isinstance(text, ast.Name) or ast.unparse(text) in _FROM_TABLES):
                self._take(ast.literal_eval(node.args[0]), text, len(node.args) > 3)
        elif name == "QT_TRANSLATE_NOOP":
            self._take(ast.literal_eval(node.args[0]), node.args[1], False)
        elif name in self._ways and isinstance(node.args[0], ast.Constant):
            self._take(self._ways[name], node.args[0], False)
        elif name in self._errors and node.args:
            text = node.args[0]
            if isinstance(text, ast.JoinedStr):
                raise SystemExit(f"{self._name}:{node.lineno}: a template and values, no f-string")
            if isinstance(text, ast.Constant) and text.value:
                self._take(ERRORS, text, name == "Counted")

    def _take(self, context: str, text: ast.expr, numerus: bool) -> None:
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise SystemExit(f"{self._name}:{text.lineno}: {ast.unparse(text)} is not written out")
        self.found.append((context, text.value, numerus))


_FROM_TABLES = ("said.template", "model.title")
"""What is translated from a variable: what it can hold is found where it is written."""


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_translate(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "QCoreApplication.translate"


# The files


def ts_file(language: str) -> Path:
    return TRANSLATIONS / f"ssh_studio_{language}.ts"


def read(path: Path) -> dict[Key, list[str]]:
    """The finished translations of a file; several forms where there is a number."""
    known: dict[Key, list[str]] = {}
    if not path.is_file():
        return known
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            known[name, message.findtext("source") or ""] = forms or [translation.text or ""]
    return known


def write(path: Path, language: str, known: dict[Key, list[str]]) -> int:
    """The file with all texts, translated as far as known; returns how many are unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    unfinished, context, named = 0, root, ""
    for key, message in sorted(messages().items()):
        if language == "en" and not message.numerus:
            continue
        if key[0] != named:
            named = key[0]
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = named
        entry = ET.SubElement(context, "message", {"numerus": "yes"} if message.numerus else {})
        for name in sorted(message.files):
            ET.SubElement(entry, "location", filename=name)
        ET.SubElement(entry, "source").text = key[1]
        translation = ET.SubElement(entry, "translation")
        forms = known.get(key, [])
        if len(forms) != (FORMS[language] if message.numerus else 1) or not all(forms):
            translation.set("type", "unfinished")
            forms, unfinished = [""] * FORMS[language], unfinished + 1
        if message.numerus:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, "unicode") + "\n", encoding="utf-8", newline="\n")
    return unfinished


def release(path: Path) -> None:
    """Compile a file for Qt, beside it."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    command = [str(tool), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
    subprocess.run(command, check=True)


def main() -> None:
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = ts_file(language)
        left = write(path, language, read(path))
        release(path)
        print(f"{path.name}: {left} unfinished")


if __name__ == "__main__":
    main()
