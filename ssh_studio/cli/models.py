"""`ssh-studio models`: list, verify, import and remove what looks are estimated with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ssh_studio.cli.console import Debug, epilog, one_line, say
from ssh_studio.errors import ModelError, ModelNotFoundError

if TYPE_CHECKING:
    from ssh_studio.engine.registry import Installed

__all__ = ["app"]

app = typer.Typer(
    help="List, verify, import and remove models. Alone, it lists them.",
    epilog=epilog("ssh-studio models", "ssh-studio models verify default"),
    invoke_without_command=True,
)


@app.callback()
def _models(context: typer.Context, debug: Debug = False) -> None:
    del debug
    if context.invoked_subcommand is None:
        _list()


@app.command("list", epilog=epilog("ssh-studio models list"))
def list_models(debug: Debug = False) -> None:
    """List the installed models: name, kind, size, and where they come from."""
    del debug
    _list()


@app.command("verify", epilog=epilog("ssh-studio models verify", "ssh-studio models verify mine"))
def verify_models(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="All of them if left out.")
    ] = None,
    debug: Debug = False,
) -> None:
    """Check that models are the files that were installed, and that they can be loaded."""
    del debug
    from ssh_studio.engine.model_file import read_model
    from ssh_studio.engine.registry import installed_models, verify_model

    installed = installed_models()
    wrong: dict[str, ModelError] = {}
    for name in names or installed:
        try:
            model = installed.get(name)
            if model is None:
                raise ModelNotFoundError(f"There is no installed model {name}.")
            verify_model(model)
            read_model(model.path)
        except ModelError as error:
            wrong[name] = error
        else:
            say(f"{name}: as it was installed")
    if len(wrong) == 1:
        raise next(iter(wrong.values()))
    if wrong:
        raise ModelError(f"These models are damaged or missing: {', '.join(wrong)}.")
    if not installed:
        say("No models are installed.")


@app.command(
    "import",
    epilog=epilog(
        "ssh-studio models import mine.safetensors --name mine",
        "ssh-studio models import checkpoint.pth --paper --name paper",
    ),
)
def import_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The model file.")],
    name: Annotated[
        str, typer.Option(help="What to call it: letters, digits, - and _.", show_default=False)
    ],
    paper: Annotated[
        bool, typer.Option("--paper", help="The file is a checkpoint of the SSH paper's authors.")
    ] = False,
    debug: Debug = False,
) -> None:
    """Install a model file under a name of your choice."""
    del debug
    from ssh_studio.engine.registry import import_model

    model = import_model(file, name, paper=paper)
    say(one_line(f"{model.name}: imported to {model.path}"))


@app.command("remove", epilog=epilog("ssh-studio models remove mine"))
def remove(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The model to remove.")],
    debug: Debug = False,
) -> None:
    """Remove a model that was imported."""
    del debug
    from ssh_studio.engine.registry import remove_model

    remove_model(name)
    say(f"{name}: removed")


def _list() -> None:
    from ssh_studio.engine.registry import installed_models

    models = list(installed_models().values())
    if not models:
        say("No models are installed.")
        return
    rows = [_described(model) for model in models]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        say("  ".join(cells).rstrip())


def _described(model: Installed) -> tuple[str, str, str, str]:
    kind = str(model.details.get("architecture", "unknown kind"))
    there = model.path.is_file()
    size = f"{model.path.stat().st_size / 1e6:.1f} MB" if there else "missing"
    origin = "your own" if model.own else "came with SSH Studio"
    return model.name, kind, size, origin
