"""The commands put together, and what becomes of their errors."""

from __future__ import annotations

import io
import sys
import traceback
import warnings
from collections.abc import Sequence
from typing import Annotated

import typer

from ssh_studio import __version__
from ssh_studio.cli import harmonize, models
from ssh_studio.cli.console import PROGRAM, Debug, WrongUsageError, complain, epilog, say
from ssh_studio.errors import StudioError

__all__ = ["app", "main"]

_INTERRUPTED = 130  # what shells give programs that Ctrl+C ended

app = typer.Typer(
    name=PROGRAM,
    help="Photo compositing: foregrounds take on the light and colour of their background.",
    epilog=epilog(
        "ssh-studio harmonize --background street.jpg --foreground person.png -o out.png"
    ),
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("harmonize", epilog=harmonize.EPILOG)(harmonize.harmonize)
app.add_typer(models.app, name="models")


@app.callback()
def _program(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", is_eager=True)
    ] = False,
    debug: Debug = False,
) -> None:
    del debug  # `main` has seen it
    if version:
        say(f"{PROGRAM} {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        say(context.get_help())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the process's own arguments where none are given.

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
