"""What opens the window, and what stays with the commands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ssh_studio import __main__ as program
from ssh_studio.cli import main


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ((), True),
        (("--sample",), True),
        (("--debug",), True),
        (("a.jpg", "--new-window"), True),
        (("doctor", "--json"), False),
        (("a.jpg",), True),
        (("a.jpg", "b.png", "--debug"), True),
        (("there",), True),
        (("harmonize", "--help"), False),
        (("models",), False),
        (("--version",), False),
        (("--help",), False),
        (("a.jpg", "--bogus"), False),
        (("bogus",), False),
    ],
)
def test_what_opens_the_window(monkeypatch, tmp_path, arguments, opens) -> None:
    monkeypatch.chdir(tmp_path)
    Path("there").write_bytes(b"")
    orders = []

    def window(given) -> int:
        orders.append(tuple(given))
        return 7

    code = main(arguments, window=window)
    assert orders == ([arguments] if opens else [])
    assert (code == 7) is opens


def test_train_is_the_training_program(monkeypatch) -> None:
    orders = []

    def train(given) -> int:
        orders.append(tuple(given))
        return 1

    # Not even its options are looked at by others.
    assert main(["train", "fine-tune", "--photos", "p", "--json"], train=train) == 1
    # In a bundle, the twin is known by its name.
    monkeypatch.setattr(program, "_train", train)
    monkeypatch.setattr(sys, "argv", ["/opt/x y/ssh-studio-train", "inspect", "p"])
    assert program._bundled() == 1
    assert orders == [("fine-tune", "--photos", "p", "--json"), ("inspect", "p")]


def test_errors_of_the_window_are_one_line(capsys) -> None:
    def window(given) -> int:
        raise ImportError("libEGL.so.1 is missing")

    assert main([], window=window) == 1
    assert "libEGL.so.1 is missing" in capsys.readouterr().err


def test_a_command_loads_no_qt() -> None:
    script = (
        "import sys; from ssh_studio.__main__ import main; main(['models', 'list']);"
        "print('loaded', *sorted({'PySide6', 'torch', 'ssh_studio.app'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "PySide6" not in done.stdout.splitlines()[-1]
    assert "ssh_studio.app" not in done.stdout.splitlines()[-1]
