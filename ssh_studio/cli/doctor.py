"""`ssh-studio doctor`: what runs here, whether it works, and what to do where it does not."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from ssh_studio import paths
from ssh_studio.cli.console import Debug, epilog, one_line, say
from ssh_studio.errors import StudioError
from ssh_studio.extras import EXTRAS, how_to_install, is_bundle
from ssh_studio.versions import version_of, versions

__all__ = ["EPILOG", "Finding", "Verdict", "doctor"]

EPILOG = epilog("ssh-studio doctor", "ssh-studio doctor --json")

_DISPLAY_SECONDS = 60
_AGAIN = "install SSH Studio again"


class Verdict(str, Enum):
    """GOOD: as it should be. NOTE: works, but less than it could. WRONG: to be mended."""

    GOOD = "good"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """One line of the report.

    what: e.g. "torch". found: e.g. "2.13.0+cpu". remedy: what to do, in words of a sentence.
    """

    group: str
    what: str
    found: str
    verdict: Verdict = Verdict.GOOD
    remedy: str = ""


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="The report as JSON, on stdout.")] = False,
    debug: Debug = False,
) -> None:
    """Check the installation: versions, device, models, folders, extras, display.

    Ends with 1 where something is wrong, and says what to do.
    """
    del debug
    # One after the other, so that a slow check does not hold back what is known.
    findings: list[Finding] = []
    group = ""
    for finding in examine():
        findings.append(finding)
        if as_json:
            continue
        if finding.group != group:
            say(("\n" if group else "") + finding.group)
            group = finding.group
        say(_line(finding))
    wrong = [finding for finding in findings if finding.verdict is Verdict.WRONG]
    if as_json:
        report = {"healthy": not wrong, "findings": [asdict(finding) for finding in findings]}
        say(json.dumps(report, indent=2, ensure_ascii=False))
    else:
        say("\n" + _summary(wrong))
    if wrong:
        raise typer.Exit(1)


def examine() -> Iterator[Finding]:
    """All checks, those that load nothing first. A check that fails is a finding, too."""
    checks: tuple[tuple[str, Callable[[], Iterator[Finding]]], ...] = (
        ("Program", _program),
        ("Extras", _extras),
        ("Folders", _folders),
        ("Settings", _settings),
        ("Display", _display),
        ("Device", _devices),
        ("Models", _models),
    )
    for group, check in checks:
        try:
            yield from check()
        except StudioError as error:
            yield Finding(group, "check", one_line(str(error)), Verdict.WRONG, _AGAIN)
        # Whatever is broken must not keep the rest from being told.
        except Exception as error:  # noqa: BLE001
            about = one_line(f"{type(error).__name__}: {error}")
            yield Finding(group, "check", about, Verdict.WRONG, _AGAIN)


def _program() -> Iterator[Finding]:
    for name, version in versions():
        if version:
            yield Finding("Program", name, version)
        else:
            yield Finding("Program", name, "missing", Verdict.WRONG, _AGAIN)
    yield Finding("Program", "System", platform.platform())
    kind = "bundle" if is_bundle() else "Python package"
    yield Finding("Program", "Installed as", f"{kind}, {Path(sys.executable)}")


def _extras() -> Iterator[Finding]:
    for extra, (package, purpose) in EXTRAS.items():
        version = version_of(package)
        if version:
            yield Finding("Extras", extra, f"{package} {version}, {purpose}")
        else:
            remedy = f"if you need it: {how_to_install(extra)}"
            yield Finding("Extras", extra, f"not installed ({purpose})", Verdict.NOTE, remedy)


def _folders() -> Iterator[Finding]:
    came = {
        "models": paths.models_dir,
        "resources": paths.resources_dir,
        "guide": paths.docs_dir,
    }
    for name, find in came.items():
        yield Finding("Folders", f"{name} (came with it)", str(find()))
    lost = {
        "settings": (paths.user_config_dir, "SSH_STUDIO_CONFIG_DIR"),
        "autosaves": (paths.user_state_dir, "SSH_STUDIO_STATE_DIR"),
        "logs": (paths.user_log_dir, "SSH_STUDIO_LOG_DIR"),
        "your models": (paths.user_models_dir, "SSH_STUDIO_USER_DATA"),
    }
    for name, (find, variable) in lost.items():
        folder = find()
        reason = paths.why_not_writable(folder)
        if reason:
            remedy = f"make it writable for you, or set {variable} to another folder"
            found = f"{folder} cannot be written: {reason}"
            yield Finding("Folders", name, found, Verdict.WRONG, remedy)
        else:
            yield Finding("Folders", name, f"{folder} (writable)")


def _settings() -> Iterator[Finding]:
    path = paths.user_config_dir() / "settings.json"
    if not path.exists():
        yield Finding("Settings", path.name, "none yet; the defaults hold")
        return
    try:
        content = json.loads(path.read_bytes())
        count = len(content["settings"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        remedy = f"remove {path}; the window does so by itself and keeps a copy"
        found = f"cannot be read: {one_line(str(error))}"
        yield Finding("Settings", path.name, found, Verdict.WRONG, remedy)
        return
    yield Finding("Settings", path.name, f"{count} chosen, the others at their defaults")


def _display() -> Iterator[Finding]:
    try:
        done = ask_for_display()
    except subprocess.TimeoutExpired:
        remedy = "look whether the display answers other programs"
        found = f"no answer within {_DISPLAY_SECONDS} s"
        yield Finding("Display", "window", found, Verdict.WRONG, remedy)
        return
    if done.returncode == 0:
        yield Finding("Display", "window", one_line(done.stdout.strip()) or "can be opened")
        return
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    found = lines[-1].removeprefix("ssh-studio: ") if lines else f"ended with {done.returncode}"
    if "there is no display" in found:
        # A server: the commands are all it needs.
        yield Finding("Display", "window", found, Verdict.NOTE)
    else:
        remedy = "mend what is named; commands work without a window"
        yield Finding("Display", "window", found, Verdict.WRONG, remedy)


def ask_for_display() -> subprocess.CompletedProcess[str]:
    """Have Qt look for screens, in a process of its own: where something is broken, Qt ends it."""
    program = [sys.executable] if is_bundle() else [sys.executable, "-m", "ssh_studio"]
    return subprocess.run(
        [*program, "--check-display"], capture_output=True, text=True, check=False,
        errors="replace", stdin=subprocess.DEVNULL, timeout=_DISPLAY_SECONDS,
    )  # fmt: skip


def _devices() -> Iterator[Finding]:
    import torch

    from ssh_studio.engine.device import available_devices, check_device, choose_device

    for name in available_devices():
        problem = check_device(name)
        if problem:
            remedy = "update its driver; until then the CPU is used"
            yield Finding("Device", name, problem, Verdict.WRONG, remedy)
        else:
            yield Finding("Device", name, "computes what it should")
    chosen = choose_device()
    yield Finding("Device", "used", chosen.label)
    built_for = torch.version.cuda or torch.version.hip
    if chosen.name == "cpu" and built_for:
        remedy = "with such a GPU, install its driver (nvidia-smi tells whether it works)"
        found = f"none was found; this torch is made for CUDA {built_for}"
        yield Finding("Device", "GPU", found, Verdict.NOTE, remedy)
    elif chosen.name == "cpu":
        found = "this torch computes on the CPU only, which is enough: a look takes a moment longer"
        yield Finding("Device", "GPU", found)


def _models() -> Iterator[Finding]:
    from ssh_studio.engine.model_file import read_model
    from ssh_studio.engine.registry import installed_models, verify_model

    models = installed_models()
    if "default" not in models:
        yield Finding("Models", "default", "is missing", Verdict.WRONG, _AGAIN)
    for name, model in models.items():
        try:
            verify_model(model)
            read_model(model.path)
        except StudioError as error:
            remedy = f"ssh-studio models remove {name}, and import it again"
            found = one_line(str(error))
            yield Finding("Models", name, found, Verdict.WRONG, remedy if model.own else _AGAIN)
        else:
            yield Finding("Models", name, "as it was installed, and can be loaded")


_MARKS = {Verdict.GOOD: " ", Verdict.NOTE: "-", Verdict.WRONG: "!"}


def _line(finding: Finding) -> str:
    text = f"{_MARKS[finding.verdict]} {finding.what:<26}{finding.found}"
    return f"{text}\n  {'':<26}→ {finding.remedy}" if finding.remedy else text


def _summary(wrong: list[Finding]) -> str:
    if not wrong:
        return "Nothing is wrong."
    names = ", ".join(f"{finding.group.lower()}: {finding.what}" for finding in wrong)
    return f"Wrong: {names}. What to do stands behind the arrows above."
