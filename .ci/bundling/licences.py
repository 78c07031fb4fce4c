"""The licences of everything in the bundle, collected from where it was taken.

Python packages carry theirs in their records, system libraries of Debian theirs below
/usr/share/doc; the texts of Qt's, which its package only names, are kept in resources/licences.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_TEXT = re.compile(r"(licen[cs]es?|copying|notice|authors|ofl|copyright)", re.IGNORECASE)
_QT = ("pyside6", "shiboken6")
_QT_NOTE = (
    "Qt and PySide6 are used under the GNU LGPL 3.0 (LGPL-3.0.txt, which builds on GPL-3.0.txt): "
    "their libraries lie as files of their own in PySide6/ and can be replaced by others. Their "
    "source: https://download.qt.io/official_releases/"
)


def collect(output: Path, names: Iterable[str], binaries: Iterable[tuple[str, str, str]]) -> None:
    """Write the folder: a text or more per component, and THIRD-PARTY.md, which lists them.

    Args:
        output: the folder, made anew.
        names: all modules of the bundle.
        binaries: its libraries, as PyInstaller lists them.

    Raises:
        SystemExit: a component has no licence.
    """
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    binaries = list(binaries)
    tops = {name.partition(".")[0] for name in names}
    tops |= {re.split(r"[/\\.]", place)[0] for place, _, _ in binaries}
    rows = [_python(output), _bootloader(output)]
    for found in metadata.distributions():
        name = found.metadata["Name"]
        if name.lower() != "ssh-studio" and tops & set(_tops(found)):
            rows.append(_package(output, found))
    rows += _system(output, [Path(source) for _, source, _ in binaries])
    for path in (ROOT / "resources" / "licences").iterdir():
        shutil.copyfile(path, output / path.name)
    without = [row[0] for row in rows if not row[3]]
    if without:
        raise SystemExit(f"No licence was found of: {', '.join(without)}.")
    lines = ["# What SSH Studio is made of", "", _QT_NOTE, "", "| component | version | licence |"]
    lines += ["|---|---|---|", *(f"| {n} | {v} | {t} ({w}) |" for n, v, t, w in sorted(set(rows)))]
    (output / "THIRD-PARTY.md").write_text("\n".join(lines) + "\n", "utf-8")


Row = tuple[str, str, str, str]
"""Name, version, what the licence is called, where its text is."""


def _tops(found: metadata.Distribution) -> Iterable[str]:
    for path in found.files or ():
        first = path.parts[0]
        if not first.endswith((".dist-info", ".data")) and first not in ("..", "__pycache__"):
            yield first.partition(".")[0]


def _package(output: Path, found: metadata.Distribution) -> Row:
    name, version = found.metadata["Name"], found.version
    folder = output / name
    for path in found.files or ():
        inside = next((i for i, p in enumerate(path.parts) if p.endswith(".dist-info")), None)
        outside = path.parts[0] == ".." or path.suffix in (".py", ".pyc", ".pyi", ".so", ".dll")
        if outside or not any(_TEXT.search(part) for part in path.parts[(inside or 0) + 1 :]):
            continue
        # Beside its records or in the package itself (fonts bring theirs that way).
        source = Path(str(found.locate_file(path)))
        target = folder / "-".join(path.parts[(inside or 0) + 1 :])
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    if not folder.is_dir():
        where = "LGPL-3.0.txt" if name.lower().startswith(_QT) else ""
        return name, version, "LGPL-3.0-only", where
    return name, version, _called(found.metadata), f"{name}/"


def _called(about: metadata.PackageMetadata) -> str:
    values = {key: text for key, text in about.items() if key.startswith("License")}
    text = values.get("License-Expression") or values.get("License", "")
    classes = [t.rpartition(" :: ")[2] for k, t in about.items()
               if k == "Classifier" and t.startswith("License")]  # fmt: skip
    if text and len(text) < 60 and "\n" not in text:
        return text
    return ", ".join(classes) or "see its text"


def _python(output: Path) -> Row:
    version = sys.version.split()[0]
    library = Path(sysconfig.get_path("stdlib"))
    debian = Path("/usr/share/doc") / f"python3.{sys.version_info.minor}" / "copyright"
    for path in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", debian):
        with contextlib.suppress(OSError):
            shutil.copyfile(path, output / "Python.txt")
            return "Python", version, "PSF-2.0", "Python.txt"
    return "Python", version, "PSF-2.0", ""


def _bootloader(output: Path) -> Row:
    found = metadata.distribution("pyinstaller")
    return (*_package(output, found)[:2], "GPL-2.0 with an exception for bundles", "pyinstaller/")


def _system(output: Path, sources: list[Path]) -> list[Row]:
    """Of libraries that came from the system; known where that is Debian."""
    rows: list[Row] = []
    if shutil.which("dpkg") is None:
        return rows
    prefixes = (Path(sys.prefix), Path(sys.base_prefix), ROOT)
    for source in sources:
        if any(source.is_relative_to(prefix) for prefix in prefixes) or not source.is_absolute():
            continue
        package = _owner(source)
        copyright_ = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
        if not package or not copyright_.is_file():
            rows.append((source.name, "", "", ""))
            continue
        name = package.partition(":")[0]
        target = output / "system" / f"{name}.txt"
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(copyright_, target)
        version = _said("dpkg-query", "-W", "-f=${Version}", package)
        rows.append((name, version, "see its text", f"system/{name}.txt"))
    return rows


def _owner(source: Path) -> str:
    # Where /lib is only a link into /usr, dpkg knows the file by one of its names.
    inside = Path(*source.resolve().parts[1:])
    plain = Path(*inside.parts[1:]) if inside.parts[0] == "usr" else inside
    for path in (source, Path("/") / inside, Path("/") / plain, Path("/usr") / plain):
        said = _said("dpkg", "-S", str(path))
        if said:
            return said.partition(": ")[0].partition(",")[0]
    return ""


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""
