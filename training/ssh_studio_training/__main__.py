"""The command `ssh-studio-train`: fine-tune on own photos; pack, train, resume, export."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

from rich.console import Console

from ssh_studio.engine import Sentence, StudioError
from ssh_studio_training.checkpoint import CHECKPOINT
from ssh_studio_training.commands import (
    UsageError,
    average_command,
    export_command,
    grow_command,
    pack_command,
    paper_command,
    say,
    train_command,
)
from ssh_studio_training.events import event_line
from ssh_studio_training.fine_tune import fine_tune_command
from ssh_studio_training.own_commands import evaluate_command, inspect_command

__all__ = ["main"]

_NAME = "ssh-studio-train"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code (0 done, 1 could not or stopped, 2 wrong usage)."""
    console = Console(stderr=True)
    try:
        options = _parser().parse_args(arguments)
    except UsageError as error:
        say(console, f"{_NAME}: {error}")
        return 2
    except SystemExit as end:  # --help
        return int(end.code or 0)
    try:
        with _terminating_as_interrupt():
            options.action(options, console)
    except KeyboardInterrupt:
        say(console, _stopped(options))
        return 1
    except Exception as error:
        if options.debug:
            raise
        sentence = _sentence(error)
        say(console, f"{_NAME}: {' '.join(sentence.split())}")
        if isinstance(error, BrokenPipeError):
            _forget_stdout()
        elif getattr(options, "json", False) and not getattr(options, "told", False):
            _tell(options, sentence)
        return 2 if isinstance(error, UsageError) else 1
    return 0


def _sentence(error: Exception) -> Sentence:
    """What went wrong, for people."""
    if isinstance(error, BrokenPipeError):
        return Sentence("The program that watched is gone; the last checkpoint can be resumed.")
    if isinstance(error, StudioError):
        return error.sentence
    kind, text = type(error).__name__, " ".join(str(error).split())
    return Sentence("Unexpected problem ({0}: {1}); --debug shows where.", kind, text)


def _tell(options: argparse.Namespace, sentence: Sentence) -> None:
    """The last word for a program that watches, where no run has told it."""
    run = _run(options)
    values = {"sentence": sentence, "resumable": run is not None and (run / CHECKPOINT).is_file()}
    try:
        sys.stdout.write(event_line("failed", values) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()


def _run(options: argparse.Namespace) -> Path | None:
    return getattr(options, "resume", None) or getattr(options, "output", None)


def _stopped(options: argparse.Namespace) -> str:
    run = _run(options)
    if run is not None and (run / CHECKPOINT).is_file():
        return f"Stopped; go on with: {_NAME} {options.verb} --resume {run}"
    return "Stopped; nothing was finished that could be resumed."


@contextlib.contextmanager
def _terminating_as_interrupt() -> Iterator[None]:
    """SIGTERM ends the work as Ctrl+C does: workers are ended, no file is left half written."""

    def stop(number: int, frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _forget_stdout() -> None:
    """Python flushes stdout when it ends, and would complain about the broken pipe once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("{0} (see {1} --help)", message, self.prog)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=_NAME,
        description="Train the harmonization model on photos; no labels, no composites needed.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"example:\n  {_NAME} fine-tune --photos ~/Pictures --name mine --minutes 10",
    )
    parser.add_argument("--debug", action="store_true", help="show a traceback on errors")
    # The same switch behind the command, where it must not undo the one before.
    common = _Parser(add_help=False)
    common.add_argument(
        "--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_fine_tune(commands, common)
    _add_inspect(commands, common)
    _add_evaluate(commands, common)
    _add_pack(commands, common)
    _add_train(commands, common)
    _add_paper(commands, common)
    _add_export(commands, common)
    _add_average(commands, common)
    _add_grow(commands, common)
    return parser


def _add_fine_tune(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    tune = _command(
        commands, common, "fine-tune", "learn the look of your own photos, and prove it",
        f"fine-tune --photos ~/Pictures --name mine --minutes 10\n"
        f"  {_NAME} fine-tune --resume my-run",
    )  # fmt: skip
    tune.add_argument("--photos", type=Path, nargs="+", metavar="DIR", help="your photo folders")
    tune.add_argument("--name", help="what to call the model")
    tune.add_argument("--minutes", type=_positive, metavar="N", help="of training (10 if left out)")
    tune.add_argument("--steps", type=_count, metavar="N", help="a number of steps instead")
    tune.add_argument(
        "--from", dest="start", metavar="MODEL", help="model to begin from (default: default)"
    )
    _add_keep_out(tune)
    tune.add_argument("--bench", type=Path, metavar="DIR", help="score a benchmark folder too")
    tune.add_argument("--recipe", metavar="NAME", help="name or .toml file (default: own)")
    tune.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    tune.add_argument(
        "--keep-anyway", action="store_true", help="install it even if it is not better"
    )
    tune.add_argument("--force", action="store_true", help="replace a model of that name")
    target = tune.add_mutually_exclusive_group()
    target.add_argument("-o", "--output", type=Path, metavar="RUN", help="folder of the run")
    target.add_argument("--resume", type=Path, metavar="RUN", help="go on with this run")
    _add_machine(tune)
    tune.set_defaults(action=fine_tune_command, verb="fine-tune")


def _add_inspect(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    inspect = _command(
        commands, common, "inspect", "look what is in photo folders, as fine-tune would",
        "inspect ~/Pictures --json",
    )  # fmt: skip
    inspect.add_argument("photos", type=Path, nargs="+", metavar="DIR")
    _add_keep_out(inspect)
    inspect.add_argument("--device", default="auto", help="auto, cpu, cuda, mps, xpu")
    inspect.add_argument("--json", action="store_true", help="JSON lines on stdout")
    inspect.set_defaults(action=inspect_command)


def _add_evaluate(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    evaluate = _command(
        commands, common, "evaluate", "make the report of a fine-tuning once more",
        "evaluate my-run --bench ../shared/bench/set",
    )  # fmt: skip
    evaluate.add_argument("run", type=Path, metavar="RUN")
    evaluate.add_argument("--bench", type=Path, metavar="DIR", help="score a benchmark folder too")
    _add_machine(evaluate)
    evaluate.set_defaults(action=evaluate_command)


def _add_keep_out(parser: _Parser) -> None:
    parser.add_argument(
        "--keep-out", type=_share, default=0.1, metavar="SHARE",
        help="of the photos, for the proof (0.1)",
    )  # fmt: skip


def _add_machine(parser: _Parser) -> None:
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, mps, xpu")
    parser.add_argument(
        "--threads", type=_count, metavar="N", help="threads of the network on a CPU"
    )
    parser.add_argument("--json", action="store_true", help="progress as JSON lines on stdout")


def _add_pack(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    pack = _command(
        commands, common, "pack", "put photos as small copies into one file",
        "pack --photos ~/Pictures -o photos.pack",
    )  # fmt: skip
    pack.add_argument("--photos", type=Path, nargs="+", required=True, metavar="DIR")
    pack.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    pack.set_defaults(action=pack_command)


def _add_train(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    train = _command(
        commands, common, "train", "train a model, or go on with a run",
        f"train --photos ~/Pictures -o my-run\n  {_NAME} train --resume my-run",
    )  # fmt: skip
    _add_run(train, "base")
    train.add_argument(
        "--from", dest="start", metavar="MODEL", help="first weights: installed model or file"
    )
    train.set_defaults(action=train_command, verb="train")


def _add_paper(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    paper = _command(
        commands, common, "paper", "train the network of the SSH paper, to compare with",
        f"paper --pack photos.pack --samples 16000 -o baseline\n  {_NAME} paper --resume baseline",
    )  # fmt: skip
    _add_run(paper, "paper")
    paper.add_argument("--samples", type=_count, metavar="N", help="how many to learn from")
    paper.add_argument("--size", type=_count, metavar="PIXELS", help="side of its pictures (256)")
    paper.set_defaults(action=paper_command, verb="paper", start=None)


def _add_run(parser: _Parser, recipe: str) -> None:
    parser.add_argument("--photos", type=Path, nargs="+", metavar="DIR", help="photo folders")
    parser.add_argument("--pack", type=Path, metavar="FILE", help="a pack instead of folders")
    parser.add_argument("--cubes", type=Path, metavar="DIR", help="artists' .cube tables")
    parser.add_argument("--recipe", metavar="NAME", help=f"name or .toml file (default: {recipe})")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="e.g. train.steps=500"
    )
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("-o", "--output", type=Path, metavar="RUN", help="folder of a new run")
    target.add_argument("--resume", type=Path, metavar="RUN", help="go on with this run")
    parser.add_argument("--minutes", type=_positive, metavar="N", help="end after this time")
    _add_machine(parser)


def _add_export(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    export = _command(
        commands,
        common,
        "export",
        "install a run's weights as a model",
        "export my-run --name mine",
    )
    export.add_argument("run", type=Path, metavar="RUN")
    export.add_argument("--name", required=True)
    export.add_argument(
        "--models", type=Path, metavar="DIR", help="where to install (default: your own models)"
    )
    export.add_argument("--force", action="store_true", help="replace a model of that name")
    export.add_argument("--licence", default="", metavar="TEXT", help="terms of the weights")
    export.add_argument("--json", action="store_true", help="why it failed as JSON on stdout")
    export.set_defaults(action=export_command)


def _add_average(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    average = _command(
        commands, common, "average", "write the mean of several runs' weights",
        f"average run-a run-b -o mean\n  {_NAME} export mean --name mine",
    )  # fmt: skip
    average.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="runs or model files")
    average.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    average.set_defaults(action=average_command)


def _add_grow(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    grow = _command(
        commands, common, "grow", "give a model the features of a classifier",
        "grow my-model --classifier efficientnet-lite0.pth -o grown.safetensors",
    )  # fmt: skip
    grow.add_argument("model", metavar="MODEL", help="installed model or file")
    grow.add_argument("--classifier", type=Path, required=True, metavar="FILE", help="its weights")
    grow.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    grow.set_defaults(action=grow_command)


def _command(
    commands: argparse._SubParsersAction[_Parser],
    common: _Parser,
    name: str,
    text: str,
    example: str,
) -> _Parser:
    return commands.add_parser(
        name,
        parents=[common],
        help=text,
        description=text[0].upper() + text[1:] + ".",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"example:\n  {_NAME} {example}",
    )


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not more than 0")
    return value


def _share(text: str) -> float:
    value = float(text)
    if not 0 < value <= 0.5:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most 0.5")
    return value


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not at least 1")
    return value


if __name__ == "__main__":
    sys.exit(main())
