"""The commands put together, and what becomes of their errors."""

from __future__ import annotations

import io
import sys
import traceback
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from ssh_studio import __version__
from ssh_studio.cli import doctor, evaluate, harmonize, models
from ssh_studio.cli.console import PROGRAM, Debug, WrongUsageError, complain, epilog, say
from ssh_studio.errors import StudioError

__all__ = ["app", "main"]

_INTERRUPTED = 130  # what shells give programs that Ctrl+C ended
_WINDOW_OPTIONS = {"--sample", "--new-window", "--debug", "--check-display"}

app = typer.Typer(
    name=PROGRAM,
    help="Photo compositing: foregrounds take on the light and colour of their background.",
    epilog=epilog(
        "ssh-studio background.jpg foreground.png   (opens the window)",
        "ssh-studio --sample",
        "ssh-studio harmonize --background street.jpg --foreground person.png -o out.png",
    ),
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("harmonize", epilog=harmonize.EPILOG)(harmonize.harmonize)
app.command("evaluate", epilog=evaluate.EPILOG)(evaluate.evaluate)
app.command("doctor", epilog=doctor.EPILOG)(doctor.doctor)
app.add_typer(models.app, name="models")


@app.command("train", epilog=epilog("ssh-studio train fine-tune --photos ~/Pictures --name mine"))
def _train() -> None:
    """Train or fine-tune the model; the same as ssh-studio-train."""
    # `main` has taken it, where there is a training program.
    raise WrongUsageError("train", "There is no training program here; use ssh-studio-train.")


@app.callback()
def _program(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", is_eager=True)
    ] = False,
    sample: Annotated[
        bool, typer.Option("--sample", help="Open the window on the sample composite.")
    ] = False,
    new_window: Annotated[
        bool, typer.Option("--new-window", help="Open a window beside the one that is open.")
    ] = False,
    debug: Debug = False,
) -> None:
    del sample, new_window, debug  # `main` has seen them
    if version:
        say(f"{PROGRAM} {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        say(context.get_help())


def main(
    arguments: Sequence[str] | None = None,
    *,
    window: Callable[[Sequence[str]], int] | None = None,
    train: Callable[[Sequence[str]], int] | None = None,
) -> int:
    """Run the command line; the process's own arguments where none are given.

    window: opens the window, given its options and the files to open; returns the exit
        code. It is called where no command is; without it, help is shown instead. The caller
        brings it, because commands know no widgets.
    train: the training program, given what follows `train`; brought by the caller as well.

    Returns the exit code: 0, 1, or 2; 130 after Ctrl+C. Whatever goes wrong is one line on stderr;
    with `--debug` among the arguments, a traceback comes before it.
    """
    if arguments is None:
        arguments = sys.argv[1:]
        if not sys.warnoptions:
            # What libraries warn of is for developers; they can ask for it with -W.
            warnings.simplefilter("ignore")
    _never_fail_to_print()
    try:
        if window is not None and _asks_for_window(arguments):
            return window(arguments)
        if train is not None and arguments[:1] == ["train"]:
            return train(arguments[1:])
        code = app(args=list(arguments), prog_name=PROGRAM, standalone_mode=False)
    except Exception as error:  # noqa: BLE001 - this is where all errors end
        if "--debug" in arguments:
            traceback.print_exc()
        sentence, code = _told(error)
        complain(sentence)
        return code
    if code == _INTERRUPTED:
        complain("interrupted.")
    return code if isinstance(code, int) else 0


def _asks_for_window(arguments: Sequence[str]) -> bool:
    """Nothing, files, `--sample`; all else is for the commands or their complaints."""
    files = [argument for argument in arguments if not argument.startswith("-")]
    if not {argument for argument in arguments if argument.startswith("-")} <= _WINDOW_OPTIONS:
        return False
    if not files:
        return True
    commands = {command.name for command in app.registered_commands}
    commands |= {group.name for group in app.registered_groups}
    # A mistyped command is not taken for a picture.
    return files[0] not in commands and (bool(Path(files[0]).suffix) or Path(files[0]).exists())


def _told(error: Exception) -> tuple[str, int]:
    """An error as a sentence for the user, and the exit code."""
    if isinstance(error, StudioError):
        return str(error), 1
    if isinstance(error, WrongUsageError):
        return f"{error} ({PROGRAM} {error.command} --help tells more)", 2
    if hasattr(error, "format_message"):
        # A parser's error; its classes are typer's own or click's, depending on typer's version.
        context = getattr(error, "ctx", None)
        command = context.command_path if context else PROGRAM
        return f"{error.format_message()} ({command} --help tells more)", 2
    if isinstance(error, typer.Abort):
        return "interrupted.", _INTERRUPTED
    if isinstance(error, MemoryError):
        return "There is not enough memory for this.", 1
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        return f"The system refused: {error.strerror}{where}.", 1
    about = f"{type(error).__name__}: {error}".rstrip(".: ")
    return f"unexpected error ({about}); run it with --debug to see where.", 1


def _never_fail_to_print() -> None:
    """File names may hold what the terminal's encoding does not."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
