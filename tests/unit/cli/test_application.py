"""Help, version, and what becomes of errors."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ssh_studio import __version__
from ssh_studio.cli import harmonize as command

HEAVY = ("torch", "numpy", "cv2", "PIL", "tifffile", "imagecodecs")
PAIR = ("harmonize", "--background", "b.png", "--foreground", "f.png", "-o", "out.png")


def test_version(run) -> None:
    done = run("--version")
    assert done == (0, f"ssh-studio {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("harmonize",),
        ("models",),
        ("models", "list"),
        ("models", "verify"),
        ("models", "import"),
        ("models", "remove"),
        ("doctor",),
    ],
)
def test_help_has_an_example(run, arguments) -> None:
    done = run(*arguments, "--help")
    assert done.code == 0
    assert done.err == ""
    assert " ".join(("ssh-studio", *arguments)) in done.out.partition("Examples")[2]


def test_alone_it_shows_its_help(run) -> None:
    assert run() == run("--help")


@pytest.mark.parametrize("argument", ["--version", "--help", "harmonize --help", "--bogus"])
def test_nothing_heavy_is_loaded_to_answer(argument) -> None:
    script = (
        "import sys; from ssh_studio.cli import main; main(sys.argv[1:]);"
        f"print('loaded', *sorted(set({HEAVY}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *argument.split()],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "loaded"


@pytest.mark.parametrize(
    "arguments",
    [
        ("bogus",),
        ("--bogus",),
        ("models", "bogus"),
        ("models", "import"),
        ("models", "import", "x"),
        ("models", "remove"),
        ("harmonize",),
        ("harmonize", "-o", "out.png", "extra"),
    ],
)
def test_wrong_commands(fails, arguments) -> None:
    assert "--help tells more" in fails(2, *arguments)


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (ValueError("odd\nnumber"), 1, "unexpected error (ValueError: odd number); run it with"),
        (MemoryError(), 1, "not enough memory"),
        (PermissionError(13, "Permission denied", "/x"), 1, "refused: Permission denied (/x)"),
        (KeyboardInterrupt(), 130, "interrupted"),
    ],
)
def test_other_errors_are_one_line(monkeypatch, fails, pair, error, code, sentence) -> None:
    def broken(order: object, steps: object) -> str:
        raise error

    monkeypatch.setattr(command, "_run", broken)
    assert sentence in fails(code, *PAIR)


@pytest.mark.parametrize("before", [True, False])
def test_debug_shows_the_traceback(run, places, before) -> None:
    arguments = ("--debug", *PAIR) if before else (*PAIR, "--debug")
    done = run(*arguments)
    assert done.code == 1
    assert "Traceback" in done.err
    assert "ReadError" in done.err
    assert done.err.splitlines()[-1] == "ssh-studio: Cannot read b.png: there is no such file."


@pytest.mark.parametrize("arguments", [("models", "list"), ("models",), ("models", "verify")])
def test_debug_is_accepted_everywhere(run, arguments) -> None:
    assert run(*arguments, "--debug").code == 0


def test_names_that_cannot_be_shown(run, pair) -> None:
    done = run(*PAIR[:-1], "\udcff-\n.png")
    assert done.code == 0
    assert done.out.startswith("?- .png: 64 × 48")
    assert done.out.count("\n") == 1
