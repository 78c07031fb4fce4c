"""All that the window says is said in every language, and nothing of it passes translation by."""

from __future__ import annotations

import ast
import importlib.util
import re
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from ssh_studio.document.codec import RefusedError
from ssh_studio.errors import Counted, ReadError, Sentence
from ssh_studio.live.sentences import CONTEXT, translated
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions, menu_titles
from ssh_studio.ui.error_presenter import ErrorPresenter
from ssh_studio.ui.language import LANGUAGES, chosen, setting_text
from ssh_studio.ui.widgets.guide_page import GuidePage

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The script that translators use."""
    place = ROOT / "docs" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def texts(tool) -> dict:
    return tool.messages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(tool, texts, language) -> None:
    """If this fails, run docs/update_translations.py and fill in what is unfinished."""
    wanted = {key for key, text in texts.items() if text.numerus or language != "en"}
    known = tool.read(tool.ts_file(language))
    assert set(known) == wanted
    forms = {key: tool.FORMS[language] if texts[key].numerus else 1 for key in wanted}
    assert {key: len(found) for key, found in known.items()} == forms


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_places_edges_and_keys(tool, language) -> None:
    wrong = []
    for (context, source), forms in tool.read(tool.ts_file(language)).items():
        for text in forms:
            same = (
                places(text) == places(source)
                and [text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]]
                == [source[: len(source) - len(source.lstrip())], source[len(source.rstrip()) :]]
                and text.endswith("…") == source.endswith("…")
                and text.count("\n") == source.count("\n")
                and text.count("&") == source.count("&")
            )
            if not same or not text:
                wrong.append((context, source, text))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_loads_is_what_translators_wrote(tool, texts, language) -> None:
    """If this fails, run docs/update_translations.py."""
    translator = QTranslator()
    assert translator.load(str(tool.ts_file(language).with_suffix(".qm")))
    for (context, source), forms in tool.read(tool.ts_file(language)).items():
        numbers = (1, 7)[-len(forms) :] if texts[context, source].numerus else (-1,)
        got = [translator.translate(context, source, None, number) for number in numbers]
        assert got == forms, (context, source)


def places(text: str) -> list[tuple[str, str, str]]:
    """The places for values in a text, with how they are written; and that of its number."""
    fields = string.Formatter().parse(text)
    found = [(name, form or "", how or "") for _, name, form, how in fields if name is not None]
    return sorted([*found, *[("%n", "", "")] * text.count("%n")])


def test_the_window_speaks_german(german) -> None:
    assert set(menu_titles().values()) >= {"Datei", "Bearbeiten · Pinsel"}
    actions = Actions()
    assert actions.text("mask.invert") == "Maske umkehren"
    assert "Zeigen, was verborgen war." in actions.action("mask.invert").toolTip()
    assert setting_text("Autosave every") == "Automatisch sichern alle"
    # Qt's own, too.
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_errors_are_told_in_german_whole(german) -> None:
    error = ReadError(
        "{0}: {1}", Sentence("Cannot read {0}", "x {0}.png"), RefusedError("it is empty.")
    )
    assert str(error) == "Cannot read x {0}.png: it is empty."
    assert translated(error) == "x {0}.png lässt sich nicht lesen: Es ist leer."
    assert translated(OSError("whatever {0}")) == "whatever {0}"
    assert QCoreApplication.translate(CONTEXT, "it is empty.") == "Es ist leer."


def test_a_number_decides_about_the_words_around_it(german) -> None:
    words = "{0} photos of this run are no longer where they were; start a new run.", ""
    assert translated(Counted(*words, 1)).startswith("1 Foto dieses Laufs ist nicht mehr, wo es")
    assert translated(Counted(*words, 3)).startswith("3 Fotos dieses Laufs sind nicht mehr, wo sie")
    # Fractions as they are written here.
    said = translated(Sentence("It has forgotten something ({0}): {1:.1%} before, {2:.1%} now.",
                               Sentence("benchmark, random tables"), 0.123, 0.5))  # fmt: skip
    assert said.endswith("(Benchmark, zufällige Tabellen): vorher 12,3 %, jetzt 50,0 %.")


def test_what_is_counted_has_its_plural_from_qt(texts) -> None:
    """“1 photos”, and what German makes of it: `tr("%n photos", None, count)` knows both."""
    things = "composites|copies|files|layers|masks|models|photos|pictures|points|runs|samples|steps"
    counted = re.compile(rf"\{{\w*\}} (\w+ )?({things})\b")
    found = {
        text
        for (context, text), message in texts.items()
        if context != CONTEXT and counted.search(text) and not message.numerus
    }
    # Numbers with decimals are said as many are.
    assert {text for text in found if "points" not in text} == {"{0} samples per second"}


def test_all_that_the_training_program_says_is_translated(tool, texts) -> None:
    said = {key for key, text in texts.items() if any("training/" in f for f in text.files)}
    assert len(said) > 80
    for language in ("de", "zh_CN"):
        assert said <= tool.read(tool.ts_file(language)).keys()


def test_no_event_of_the_training_program_passes_translation_by(tool) -> None:
    """What is told under these keys is a `Sentence`, or comes from elsewhere as one."""
    calls = [
        (path.name, keyword)
        for path in tool.TRAINING.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and called_name(node) in ("emit", "say_last")
        for keyword in node.keywords
        if keyword.arg in ("text", "sentence", "sentences", "reason")
    ]
    assert len(calls) > 7
    plain = [
        (name, ast.unparse(keyword.value))
        for name, keyword in calls
        if isinstance(keyword.value, ast.JoinedStr | ast.BinOp)
        or (isinstance(keyword.value, ast.Constant) and " " in str(keyword.value.value))
        or called_name(keyword.value) == "str"
    ]
    assert plain == []


def test_what_is_wrong_with_a_start_is_told_in_german(german, qtbot, tmp_path) -> None:
    presenter = ErrorPresenter()
    (tmp_path / "settings.json").write_text("{")
    notice = Settings(tmp_path / "settings.json").notice
    assert notice is not None
    with qtbot.waitSignal(presenter.shown) as told:
        presenter.tell(notice)
    presenter.close()
    assert told.args[0].startswith("Ihre Einstellungen waren beschädigt")
    page = GuidePage(tmp_path)
    qtbot.addWidget(page)
    page.show_page("tour.md")
    assert f"Die Seite tour.md des Handbuchs ist in {tmp_path} nicht lesbar" in page.toPlainText()


@pytest.mark.parametrize(
    ("languages", "language"),
    [
        (["de-AT", "de", "en"], "de"),
        (["fr-FR", "de-DE"], "de"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["en_GB", "de"], "en"),
        (["pt"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_languages_choose(languages, language) -> None:
    assert chosen(languages) == language


# What passes translation by

_SHOWING = re.compile(
    r"set(Text|ToolTip|AccessibleName|AccessibleDescription|WindowTitle|PlaceholderText|Title|"
    r"Suffix|StatusTip|WhatsThis|InformativeText)$|add(Item|Action|Menu|Row|Button|Tab)$|"
    r"Q(Label|PushButton|GroupBox|CheckBox|RadioButton)$|notice$|tell$|show_message$|emit$"
)
_TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
# Nobody but programmers reads these.
_UNSEEN = {"ValueError", "KeyError", "TypeError", "getLogger", "debug", "info", "warning",
           "error", "exception", "setStyleSheet", "Worker"}  # fmt: skip
# (file, text): each with its reason.
_ALLOWED = {
    # The program's name, and what the default model is called in files.
    ("app.py", "SSH Studio"),
    ("about.py", "SSH Studio"),
    ("form.py", "default"),
    # Of an assertion.
    ("session.py", "what is gone is not waiting"),
}


def test_no_text_passes_translation_by(tool) -> None:
    package = ROOT / "ssh_studio"
    files = [*(package / "ui").rglob("*.py"), *(package / "live").glob("*.py")]
    files += [*(package / "fine_tuning").glob("*.py"), package / "app.py"]
    errors = tool._errors([ast.parse(path.read_text(encoding="utf-8")) for path in tool.sources()])
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in sorted(files)
        # A table, a style sheet, and what is told on stderr, as by the commands.
        if path.name not in ("action_table.py", "theme.py", "start.py")
        for line, text in untranslated(path.read_text(encoding="utf-8"), errors | _TRANSLATING)
        if (path.name, text) not in _ALLOWED
    ]
    assert not found, "\n".join(found)


def test_no_error_is_shown_in_the_language_of_the_log() -> None:
    """`str(error)` is English; `translated(error)` and `error.sentence` are not."""
    room = ROOT / "ssh_studio" / "ui"
    files = {path.name for path in room.rglob("*.py") if "str(error)" in path.read_text("utf-8")}
    assert files == {"error_presenter.py"}  # for the log


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Hello")', 'box = QLabel("Hello")', 'x = "Two words"',
        'label.setText(f"{n} layers")', 'raise_(f"Cannot read {path}")',
    ],
)  # fmt: skip
def test_the_watcher_sees_what_passes_by(source) -> None:
    assert list(untranslated(source, {"tr"}))


def untranslated(source: str, known: set[str]) -> Iterator[tuple[int, str]]:
    """(line, text) of what a person would read, and what no function in `known` is given."""
    tree = ast.parse(source)
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    ways = known | {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and "QCoreApplication.translate" in ast.unparse(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        text, outer = node.value, above[node]
        while isinstance(outer, (ast.JoinedStr, ast.IfExp, ast.BoolOp, ast.BinOp)):
            outer = above[outer]
        called = called_name(outer)
        if isinstance(outer, ast.Expr) or called in ways | _UNSEEN or in_log(outer, node, called):
            continue
        words = bool(re.search(r"[A-Za-z]{2,},? [A-Za-z]{2,}", text))
        fragment = isinstance(above[node], ast.JoinedStr) and re.search(
            r"[A-Za-z]{4,} | [A-Za-z]{4,}", text
        )
        if words or fragment or (_SHOWING.search(called) and re.search(r"[A-Za-z]{2,}", text)):
            yield node.lineno, text


def in_log(outer: ast.AST, node: ast.AST, called: str) -> bool:
    """What was tried, for the log: `presenter.show(error, "Opening x")`."""
    return called == "show" and isinstance(outer, ast.Call) and node is not outer.args[0]


def called_name(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
