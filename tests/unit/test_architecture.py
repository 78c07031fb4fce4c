"""The walls between the rooms, and the rules of the house.

`ROOMS` is the table; everything else reads imports off the syntax trees and compares. The checker
itself is tested on small fake sources at the end, so that it notices when a wall falls.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE_ROOTS = (ROOT, ROOT / "training")
PACKAGES = (ROOT / "ssh_studio", ROOT / "training" / "ssh_studio_training")
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60

QT = frozenset({"PySide6", "PySide2", "PyQt6", "PyQt5", "shiboken6", "sip", "qtpy", "superqt",
                "qtawesome", "pyqtgraph"})  # fmt: skip
OURS = ("ssh_studio", "ssh_studio_training")
DATA_FOLDERS = frozenset({"models", "resources", "training", "tests"})
# Leaves that every room but the training program may stand on.
GROUND = ("ssh_studio.errors", "ssh_studio.paths", "ssh_studio.atomic", "ssh_studio.extras",
          "ssh_studio.beside")  # fmt: skip


@dataclass(frozen=True)
class Room:
    """What the modules below one package may import.

    ours: the prefixes of our own modules; None: any.
    forbidden: top-level names of others that it may not import, not even inside a function.
    only: where given, the only names of others (beside the standard library) it may import.
    """

    package: str
    ours: tuple[str, ...] | None
    forbidden: frozenset[str] = frozenset()
    only: frozenset[str] | None = None


TORCH = frozenset({"torch", "torchvision"})
# All that another machine needs to train: a checkout, a pack and PYTHONPATH.
TRAINING_NEEDS = frozenset({"torch", "numpy", "cv2", "PIL", "safetensors", "rich"})
ENGINE_NEEDS = TRAINING_NEEDS - {"rich"}

ROOMS = (
    Room("ssh_studio.errors", ours=(), only=frozenset()),
    Room("ssh_studio.paths", ours=("ssh_studio.errors",), only=frozenset({"platformdirs"})),
    Room("ssh_studio.atomic", ours=("ssh_studio.errors",), only=frozenset()),
    Room("ssh_studio.extras", ours=("ssh_studio.errors",), only=frozenset()),
    Room("ssh_studio.beside", ours=(), only=frozenset()),
    Room("ssh_studio.versions", ours=(), only=frozenset()),
    Room("ssh_studio.document", ours=("ssh_studio.document", *GROUND), forbidden=QT | TORCH),
    Room("ssh_studio.engine", ours=("ssh_studio.engine", *GROUND), only=ENGINE_NEEDS),
    Room(
        "ssh_studio.live",
        ours=("ssh_studio.live", "ssh_studio.document", "ssh_studio.engine", *GROUND),
        forbidden=QT - {"PySide6"},
    ),
    Room(
        "ssh_studio.evaluation",
        ours=("ssh_studio.evaluation", "ssh_studio.document", "ssh_studio.engine", *GROUND),
        forbidden=QT,
    ),
    Room(
        "ssh_studio.fine_tuning",
        ours=("ssh_studio.fine_tuning", "ssh_studio.document", *GROUND),
        forbidden=(QT - {"PySide6"}) | TORCH,
    ),
    Room(
        "ssh_studio.cli",
        ours=(
            "ssh_studio.cli", "ssh_studio.document", "ssh_studio.engine", "ssh_studio.evaluation",
            "ssh_studio.versions", *GROUND,
        ),
        forbidden=QT,
    ),
    Room("ssh_studio_training", ours=("ssh_studio_training", "ssh_studio.engine"),
         only=TRAINING_NEEDS),
)  # fmt: skip

# (module, name): single imports that the table would refuse, each with its reason.
EXCEPTIONS = {
    # Python 3.10 has no tomllib.
    ("ssh_studio_training.recipe", "tomli"),
    # Extras, imported for the kinds of photos that need them.
    ("ssh_studio_training.photos", "pillow_heif"),
    ("ssh_studio_training.photos", "rawpy"),
}
UI_USERS = ("ssh_studio.ui", "ssh_studio.app", "ssh_studio.__main__")


@dataclass(frozen=True)
class Import:
    """One imported name, dotted; `names` holds what is taken from it by `from ... import`."""

    module: str
    names: tuple[str, ...]
    line: int

    @property
    def top(self) -> str:
        return self.module.partition(".")[0]

    def reaches(self, prefix: str) -> bool:
        """Whether the module, or something taken from it, is `prefix` or lies below it."""
        reached = (self.module, *(f"{self.module}.{name}" for name in self.names))
        return any(below(name, prefix) for name in reached)


def below(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(prefix + ".")


def imports_of(tree: ast.AST) -> Iterator[Import]:
    """All imports, wherever they stand; also those by a literal name through importlib."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, (), node.lineno)
        elif isinstance(node, ast.ImportFrom):
            names = tuple(alias.name for alias in node.names)
            yield Import("." * node.level + (node.module or ""), names, node.lineno)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else None
            called = node.func.id if isinstance(node.func, ast.Name) else called
            if called in ("import_module", "__import__") and isinstance(node.args[0].value, str):
                yield Import(node.args[0].value, (), node.lineno)


def foreign(name: str) -> bool:
    # Python 3.10 does not list tomllib yet; whoever imports it falls back to tomli there.
    return name not in (*OURS, "tomllib") and name not in sys.stdlib_module_names


def our_imports_refused(imported: Import, allowed: tuple[str, ...]) -> bool:
    """`from ssh_studio import x` is judged by `ssh_studio.x`; the bare package is a name only."""
    if imported.top not in OURS:
        return False
    if imported.module == "ssh_studio":
        names = [f"ssh_studio.{name}" for name in imported.names if name != "__version__"]
    else:
        names = [imported.module]
    return any(not any(below(name, prefix) for prefix in allowed) for name in names)


def broken_walls(module: str, source: str) -> list[str]:
    """What one module imports against the table, as readable lines."""
    found = []
    room = next((room for room in ROOMS if below(module, room.package)), None)
    for imported in imports_of(ast.parse(source)):
        if any((module, name) in EXCEPTIONS for name in (imported.module, imported.top)):
            continue
        where = f"{module}:{imported.line} imports {imported.module or imported.names}"
        if imported.module.startswith("."):
            found.append(f"{where}: relative")
        if imported.top in DATA_FOLDERS:
            found.append(f"{where}: data, never a package")
        if imported.reaches("ssh_studio.ui") and not any(below(module, user) for user in UI_USERS):
            found.append(f"{where}: only app and __main__ wire the ui")
        if room is None:
            continue
        if room.ours is not None and our_imports_refused(imported, room.ours):
            found.append(f"{where}: {room.package} may not know it")
        if imported.top in room.forbidden:
            found.append(f"{where}: forbidden in {room.package}")
        if room.only is not None and foreign(imported.top) and imported.top not in room.only:
            found.append(f"{where}: not among what {room.package} may need")
        if (
            below(module, "ssh_studio.live")
            and imported.top == "PySide6"
            and not only_core(imported)
        ):
            found.append(f"{where}: live knows QtCore only")
    return found


def only_core(imported: Import) -> bool:
    if imported.module == "PySide6":
        return bool(imported.names) and set(imported.names) == {"QtCore"}
    return below(imported.module, "PySide6.QtCore")


def house_rules(name: str, source: str) -> list[str]:
    """Size of the file and of its functions, and that the module says what it is for."""
    found = []
    tree = ast.parse(source)
    lines = len(source.splitlines())
    if lines > MAX_FILE_LINES:
        found.append(f"{name} has {lines} lines")
    if source.strip() and not ast.get_docstring(tree):
        found.append(f"{name} has no docstring")
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = function_lines(node)
            if length > MAX_FUNCTION_LINES:
                found.append(f"{name}:{node.lineno} {node.name} has {length} lines")
    return found


def function_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end; what the docstring takes is not held against it."""
    length = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node, clean=False) is not None:
        length -= (first.end_lineno or first.lineno) - first.lineno + 1
    return length


def module_name(path: Path) -> str:
    root = next(root for root in reversed(SOURCE_ROOTS) if path.is_relative_to(root))
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sources() -> list[Path]:
    return sorted(path for package in PACKAGES for path in package.rglob("*.py"))


def test_there_is_something_to_check() -> None:
    names = {module_name(path) for path in sources()}
    assert {"ssh_studio.document.reading", "ssh_studio.engine", "ssh_studio_training"} <= names


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_walls_and_house_rules(path) -> None:
    source = path.read_text(encoding="utf-8")
    name = module_name(path)
    assert broken_walls(name, source) == []
    assert house_rules(name, source) == []


# Imports every module below a package, then prints what of the forbidden was loaded.
LOADS = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(found.name)
print(*sorted(set(sys.argv[2:]) & {name.partition(".")[0] for name in sys.modules}))
"""


@pytest.mark.parametrize(
    ("package", "unwanted"),
    [
        ("ssh_studio.engine", QT | {"platformdirs", "typer", "tifffile"}),
        ("ssh_studio.document", QT | TORCH),
        # Help and wrong usage are answered without waiting for torch.
        ("ssh_studio.cli", QT | TORCH),
        # The window is not kept waiting by libraries that load all of Qt for a trifle.
        ("ssh_studio.ui", TORCH | {"qtpy", "qtawesome", "superqt"}),
    ],
)
def test_importing_a_room_loads_nothing_forbidden(package, unwanted) -> None:
    command = [sys.executable, "-c", LOADS, package, *sorted(unwanted)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("ssh_studio.document.layer", "import torch"),
        ("ssh_studio.document.layer", "def f():\n    import torch.nn as nn"),
        ("ssh_studio.document.layer", "from PySide6 import QtCore"),
        ("ssh_studio.document.layer", "from PySide6.QtGui import QImage"),
        ("ssh_studio.document.layer", "import superqt.utils"),
        ("ssh_studio.document", "from ssh_studio import engine"),
        ("ssh_studio.document", "from ssh_studio.engine.look import Look"),
        ("ssh_studio.document", "if TYPE_CHECKING:\n    import ssh_studio.live.session"),
        ("ssh_studio.document", "import importlib\nimportlib.import_module('torch')"),
        ("ssh_studio.engine.look", "from ssh_studio.document import layer"),
        ("ssh_studio.engine.look", "from ssh_studio import document"),
        ("ssh_studio.engine.look", "import ssh_studio.cli"),
        ("ssh_studio.engine.look", "from PySide6 import QtCore"),
        ("ssh_studio.engine.look", "import tifffile"),
        ("ssh_studio.engine.look", "import ssh_studio_training"),
        ("ssh_studio.fine_tuning.run", "import ssh_studio_training"),
        ("ssh_studio.fine_tuning.run", "from ssh_studio.engine import registry"),
        ("ssh_studio.live.runner", "from PySide6.QtWidgets import QWidget"),
        ("ssh_studio.live.runner", "from PySide6 import QtCore, QtGui"),
        ("ssh_studio.live.runner", "import PySide6"),
        ("ssh_studio.live.runner", "import superqt"),
        ("ssh_studio.live.runner", "from ssh_studio import ui"),
        ("ssh_studio.cli.main", "from ssh_studio.ui.main_window import MainWindow"),
        ("ssh_studio.cli.main", "from ssh_studio import live"),
        ("ssh_studio.evaluation.runner", "from ssh_studio.cli import console"),
        ("ssh_studio.evaluation.runner", "from PySide6 import QtCore"),
        ("ssh_studio.engine.look", "from ssh_studio.evaluation import metrics"),
        ("ssh_studio.settings", "import ssh_studio.ui.theme"),
        ("ssh_studio.errors", "import numpy"),
        ("ssh_studio.paths", "from ssh_studio.engine import registry"),
        ("ssh_studio_training.loop", "import scipy"),
        ("ssh_studio_training.loop", "import tomli"),
        ("ssh_studio_training.loop", "from ssh_studio.document import reading"),
        ("ssh_studio_training.loop", "from ssh_studio import paths"),
        ("ssh_studio_training.__main__", "from ssh_studio.errors import StudioError"),
        ("ssh_studio_training.loop", "from . import losses"),
        ("ssh_studio.app", "from resources import icons"),
        ("ssh_studio.app", "from .ui import main_window"),
    ],
)
def test_checker_notices_a_fallen_wall(module, source) -> None:
    assert broken_walls(module, source)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("ssh_studio.document.reading", "import numpy, cv2, os\nfrom PIL import Image"),
        ("ssh_studio.document.reading", "from ssh_studio.errors import ReadError"),
        ("ssh_studio.document.reading", "from ssh_studio.document import exif"),
        ("ssh_studio.engine.look", "import torch\nfrom ssh_studio import errors, paths"),
        ("ssh_studio.live.runner", "from PySide6.QtCore import QObject"),
        ("ssh_studio.live.runner", "from PySide6 import QtCore\nimport ssh_studio.document.mask"),
        ("ssh_studio.cli.main", "from ssh_studio import __version__\nimport typer"),
        ("ssh_studio.app", "from ssh_studio.ui import main_window\nimport ssh_studio.live"),
        ("ssh_studio.ui.theme", "from ssh_studio.ui import qimage"),
        ("ssh_studio_training.recipe", "import tomllib\nimport tomli"),
        ("ssh_studio_training.loop", "import torch, rich\nfrom ssh_studio.engine import lut"),
    ],
)
def test_checker_lets_pass_what_is_allowed(module, source) -> None:
    assert broken_walls(module, source) == []


def test_checker_notices_broken_house_rules() -> None:
    body = "    x = 1\n"
    assert house_rules("m", '"""Doc."""\ndef f():\n' + body * 59) == []
    assert house_rules("m", '"""Doc."""\ndef f():\n    """Long\n\n    doc."""\n' + body * 59) == []
    assert house_rules("m", '"""Doc."""\ndef f():\n' + body * 60) == ["m:2 f has 61 lines"]
    assert house_rules("m", '"""Doc."""\n' + "x = 1\n" * 400) == ["m has 401 lines"]
    assert house_rules("m", "x = 1\n") == ["m has no docstring"]
    assert house_rules("m", "") == []
