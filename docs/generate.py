"""Make the pages of the guide that come from tables: shortcuts, settings, commands, cards.

    python docs/generate.py          writes what is not current
    python docs/generate.py --check  says what is not current, exit code 1

A test asks for the same, so that no page grows old. Needs the application, but no screen.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import typer

from ssh_studio.cli.application import app
from ssh_studio.settings import TABLE, Spec
from ssh_studio.ui.action_table import MENUS, SPECS
from ssh_studio_training.__main__ import _parser

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
_HEAD = "<!-- Made by docs/generate.py from {source}: change that. -->\n\n"


def shortcuts() -> str:
    """From the table of actions, menu by menu."""
    rows = [
        "# Shortcuts\n\nAll actions, as the menus have them, with the keys they come with. F1 "
        "lists yours, and lets you change them; Ctrl+K finds an action by its name."
    ]
    for title, entries in MENUS:
        rows.append(f"\n## {title.replace('&', '')}\n")
        rows += ["| keys | action | |", "|---|---|---|"]
        for action_id in _ids(entries):
            spec = SPECS[action_id]
            keys = ", ".join(f"`{key}`" for key in spec.shortcuts)
            tip = f"{spec.tip} (While the key is held.)" if spec.held else spec.tip
            rows.append(_row(keys, spec.text.rstrip("…"), tip))
    rows.append(
        "\n## On the canvas\n\n"
        "| keys | |\n|---|---|\n"
        "| Wheel | zoom at the pointer |\n"
        "| `Space` or the middle button, and drag | move the view |\n"
        "| `1` … `9`, `0` | opacity of the brush, 10 to 100 % |\n"
        "| `Shift` | constrains, keeps proportions, draws straight |\n"
        "| `Alt` | takes away; with Move it drags a copy |\n"
        "| Arrows, `Shift`+arrows | move the layer by 1 or 10 pixels |\n"
        "| `Esc` | ends what a tool is in the midst of |"
    )
    return "\n".join(rows) + "\n"


def _ids(entries: Iterable[Any]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, tuple):
            yield from _ids(entry[1])
        elif entry in SPECS:
            yield entry


def settings() -> str:
    """From the table of settings, group by group."""
    rows = [
        "# Settings\n\nEdit > Settings… (Ctrl+,). They are kept in `settings.json` in the folder "
        "that the system has for settings, or in `SSH_STUDIO_CONFIG_DIR`; "
        "a file that cannot be read never stops the start."
    ]
    groups: dict[str, list[Spec]] = {}
    for spec in TABLE.values():
        if spec.group:
            groups.setdefault(spec.group, []).append(spec)
    for group, specs in groups.items():
        rows.append(f"\n## {group}\n")
        rows += ["| setting | default | values | |", "|---|---|---|---|"]
        rows += [_row(s.title, _value(s), _values(s), s.description) for s in specs]
    return "\n".join(rows) + "\n"


def _value(spec: Spec) -> str:
    if spec.choices:
        return spec.choices[spec.default]
    if isinstance(spec.default, bool):
        return "on" if spec.default else "off"
    if spec.default == "":
        return "empty"
    return f"{spec.default:g} {spec.unit}".strip() if spec.low is not None else str(spec.default)


def _values(spec: Spec) -> str:
    if spec.choices:
        return ", ".join(spec.choices.values())
    if spec.low is None or spec.high is None:
        return ""
    return f"{spec.low:g} to {spec.high:g} {spec.unit}".strip()


def commands() -> str:
    """From the programs themselves: what `--help` says, as a page."""
    rows = [
        "# All commands\n\nWhat `--help` says. [Command line](command-line.md) has the "
        "examples. Exit codes: 0 done, 1 could not (one line on stderr says why), 2 called "
        "wrongly; 130 after Ctrl+C."
    ]
    group: Any = typer.main.get_command(app)
    rows.append("\n## ssh-studio\n")
    rows.append("Without a command, it opens the window: `ssh-studio [FILES…]`.\n")
    rows += _typer_options(group)
    for name, command in _below("ssh-studio", group):
        rows.append(f"\n## {name}\n\n{_sentence(command.help)}\n")
        rows += _typer_options(command)
    parser: Any = _parser()
    verbs = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    rows.append(f"\n## ssh-studio-train\n\n{parser.description}")
    for name, verb in verbs.choices.items():
        rows.append(f"\n## ssh-studio-train {name}\n\n{verb.description}\n")
        rows += _argparse_options(verb)
    return "\n".join(rows) + "\n"


def _below(name: str, group: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - typer's own click
    for verb, command in group.commands.items():
        yield f"{name} {verb}", command
        if hasattr(command, "commands"):
            yield from _below(f"{name} {verb}", command)


def _typer_options(command: Any) -> list[str]:  # noqa: ANN401
    rows = []
    for param in command.params:
        if getattr(param, "hidden", False) or param.name in ("debug", "help"):
            continue
        option = param.opts[0].startswith("-")
        names = ", ".join(f"`{each}`" for each in param.opts) if option else f"`{param.name}`"
        if param.metavar and option:
            names += f" {param.metavar}"
        rows.append((names, _sentence(param.help), param.required))
    return _options(rows)


def _argparse_options(parser: Any) -> list[str]:  # noqa: ANN401 - argparse keeps its actions private
    rows = []
    for action in parser._actions:
        if action.help == argparse.SUPPRESS or "--help" in action.option_strings:
            continue
        names = ", ".join(f"`{each}`" for each in action.option_strings)
        shown = names or f"`{action.metavar}`"
        if names and action.metavar:
            shown += f" {action.metavar}"
        rows.append((shown, _sentence(action.help or ""), action.required))
    return _options(rows)


def _options(rows: list[tuple[str, str, bool]]) -> list[str]:
    if not rows:
        return []
    table = [_row(name, f"{text} Required.".strip() if needed else text)
             for name, text, needed in rows]  # fmt: skip
    return ["| option | |", "|---|---|", *table]


def _sentence(text: str | None) -> str:
    text = " ".join((text or "").split())
    return text[:1].upper() + text[1:] + ("" if not text or text.endswith(".") else ".")


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def model_card() -> str:
    """The default model's card, with links as the guide has them."""
    return _relinked((ROOT / "models" / "default.md").read_text(encoding="utf-8"))


def training() -> str:
    """What stands beside the training program."""
    return _relinked((ROOT / "training" / "README.md").read_text(encoding="utf-8"))


def _relinked(text: str) -> str:
    """`docs/x.md` in prose becomes a link of the guide."""
    return re.sub(r"`docs/([\w-]+)\.md`", r"[\1](\1.md)", text)


PAGES: Mapping[str, tuple[str, Callable[[], str]]] = {
    "shortcuts.md": ("ssh_studio/ui/action_table.py", shortcuts),
    "settings.md": ("ssh_studio/settings.py", settings),
    "commands.md": ("the commands", commands),
    "model-card.md": ("models/default.md", model_card),
    "training.md": ("training/README.md", training),
}
"""File name -> what it is made from, and how."""


def page(name: str) -> str:
    """The text of a page as it should be."""
    source, make = PAGES[name]
    return _HEAD.format(source=source) + make()


def stale() -> list[str]:
    """The pages that are not as they should be."""
    paths = {name: DOCS / name for name in PAGES}
    return [
        name
        for name, path in paths.items()
        if not path.exists() or path.read_text(encoding="utf-8") != page(name)
    ]


def main(arguments: list[str]) -> int:
    """Write, or with `--check` only say, what is not current."""
    old = stale()
    for name in old:
        if "--check" in arguments:
            sys.stderr.write(f"docs/{name} is not current: run python docs/generate.py\n")
        else:
            (DOCS / name).write_text(page(name), encoding="utf-8")
            sys.stdout.write(f"docs/{name}\n")
    return 1 if old and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
