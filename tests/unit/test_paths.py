"""Data is found from a checkout, an editable installation, a wheel and a bundle."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ssh_studio import paths
from ssh_studio.errors import DataNotFoundError

ROOT = Path(__file__).resolve().parents[2]
OVERRIDES = tuple(f"SSH_STUDIO_{name}" for name in ("MODELS", "RESOURCES", "DOCS", "USER_DATA"))


@pytest.fixture(autouse=True)
def _no_overrides(monkeypatch) -> None:
    for name in OVERRIDES:
        monkeypatch.delenv(name, raising=False)


def run_python(code: str, *, cwd: Path, pythonpath: tuple[Path, ...] = ()) -> list[str]:
    """The lines that a new interpreter prints, one that knows nothing of this one's paths."""
    environment = {name: value for name, value in os.environ.items() if name not in OVERRIDES}
    environment["PYTHONPATH"] = os.pathsep.join(map(str, pythonpath))
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


WHERE = """
import ssh_studio, ssh_studio_training
from ssh_studio import paths
print(paths.models_dir()); print(paths.resources_dir())
print(ssh_studio.__file__); print(ssh_studio_training.__file__)
"""


def test_checkout_holds_models_and_resources(tmp_path) -> None:
    roots = (ROOT, ROOT / "training")
    models, resources, *_ = run_python(WHERE, cwd=tmp_path, pythonpath=roots)
    assert Path(models) == ROOT / "models"
    assert Path(resources) == ROOT / "resources"
    assert (ROOT / "models" / "models.json").is_file()


def test_the_installation_that_runs_the_tests_finds_them(tmp_path) -> None:
    """With `pip install -e .` that is the checkout, from any working directory."""
    models, resources, *_ = run_python(WHERE, cwd=tmp_path)
    assert (Path(models) / "models.json").is_file()
    assert Path(resources).is_dir()


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory) -> Path:
    """The wheel of this checkout, unpacked as an installer would into site-packages."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "-o", str(folder)]
    done = subprocess.run(
        [*command, str(ROOT)], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site-packages")
    return folder / "site-packages"


def test_wheel_holds_data_guide_and_the_training_program(unpacked_wheel, tmp_path) -> None:
    lines = run_python(WHERE, cwd=tmp_path, pythonpath=(unpacked_wheel,))
    for line in lines:
        assert Path(line).is_relative_to(unpacked_wheel), line
    assert (Path(lines[0]) / "models.json").is_file()
    for data in ("models", "resources"):
        wanted = {path.name for path in (ROOT / data).rglob("*") if path.is_file()}
        found = {path.name for path in (unpacked_wheel / "ssh_studio/_data" / data).rglob("*")}
        assert wanted <= found
    guide = unpacked_wheel / "ssh_studio/_data/docs"
    for page in (*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "images").iterdir()):
        assert (guide / page.relative_to(ROOT / "docs")).is_file()
    assert list(guide.glob("*.py")) == []
    for recipe in (ROOT / "training" / "recipes").glob("*.toml"):
        assert (unpacked_wheel / "ssh_studio_training" / "_recipes" / recipe.name).is_file()


def test_wheel_brings_no_other_top_level_names(unpacked_wheel) -> None:
    names = {path.name for path in unpacked_wheel.iterdir() if path.suffix != ".dist-info"}
    assert names == {"ssh_studio", "ssh_studio_training"}


def test_bundle_is_looked_at_first(tmp_path, monkeypatch) -> None:
    folder = tmp_path / "ssh_studio" / "_data" / "models"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.models_dir() == folder
    assert paths.resources_dir() == ROOT / "resources"


@pytest.mark.parametrize(
    ("variable", "function"),
    [
        ("SSH_STUDIO_MODELS", paths.models_dir),
        ("SSH_STUDIO_RESOURCES", paths.resources_dir),
    ],
)
def test_override_wins_and_must_exist(variable, function, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv(variable, str(tmp_path))
    assert function() == tmp_path
    monkeypatch.setenv(variable, str(tmp_path / "nowhere"))
    with pytest.raises(DataNotFoundError, match=variable):
        function()


def test_nothing_found_says_where_it_looked(tmp_path, monkeypatch) -> None:
    package = tmp_path / "ssh_studio"
    (tmp_path / "models").mkdir()  # somebody else's: no pyproject.toml beside it
    monkeypatch.setattr(paths, "_PACKAGE", package)
    with pytest.raises(DataNotFoundError, match="SSH_STUDIO_MODELS") as caught:
        paths.models_dir()
    assert str(package / "_data" / "models") in str(caught.value)


def test_user_models(tmp_path, monkeypatch) -> None:
    assert paths.user_models_dir().name == "models"
    assert paths.user_models_dir().is_absolute()
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path))
    assert paths.user_models_dir() == tmp_path / "models"


def test_user_models_without_platformdirs(tmp_path, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "platformdirs", None)
    with pytest.raises(DataNotFoundError, match="SSH_STUDIO_USER_DATA"):
        paths.user_models_dir()
    monkeypatch.setenv("SSH_STUDIO_USER_DATA", str(tmp_path))
    assert paths.user_models_dir() == tmp_path / "models"


@pytest.mark.parametrize("kind", ["state", "config", "log"])
def test_folders_of_the_user(kind, tmp_path, monkeypatch) -> None:
    folder = getattr(paths, f"user_{kind}_dir")
    variable = f"SSH_STUDIO_{kind.upper()}_DIR"
    monkeypatch.delenv(variable, raising=False)
    assert folder().is_absolute()
    assert "ssh-studio" in folder().parts
    monkeypatch.setenv(variable, str(tmp_path))
    assert folder() == tmp_path
