"""Model files and the registry: what is installed, imported, verified, removed, refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from ssh_studio.engine import Harmonizer
from ssh_studio.engine.model_file import (
    file_sha256,
    read_model,
    read_paper_checkpoint,
    write_model,
)
from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio.engine.registry import (
    Installed,
    find_model,
    import_model,
    installed_models,
    register,
    remove_model,
    verify_model,
)
from ssh_studio.errors import ChecksumError, ModelError, ModelFileError, ModelNotFoundError
from tests.unit.engine.conftest import small_network


def test_model_file_round_trip(model_path: Path) -> None:
    model = read_model(model_path)
    assert model.architecture == "studio"
    assert isinstance(model.network, StudioNetwork)
    assert not model.network.training
    for key, value in small_network().state_dict().items():
        torch.testing.assert_close(model.network.state_dict()[key], value)


def test_half_precision_is_close(tmp_path: Path) -> None:
    path = tmp_path / "half.safetensors"
    write_model(path, small_network(), details={"step": "7"})
    model = read_model(path)
    assert model.details == {"step": "7"}
    for key, value in small_network().state_dict().items():
        torch.testing.assert_close(model.network.state_dict()[key], value, atol=1e-3, rtol=1e-3)


def test_what_half_precision_cannot_hold_stays_whole(tmp_path: Path) -> None:
    network = PaperNetwork()
    network.get_buffer("bn6_1.running_var").fill_(1.5e6)
    path = tmp_path / "paper.safetensors"
    write_model(path, network)
    assert path.stat().st_size < 31e6
    read = read_model(path).network
    assert torch.equal(read.get_buffer("bn6_1.running_var"), torch.full((256,), 1.5e6))


def test_truncated_files_are_refused(model_path: Path) -> None:
    data = model_path.read_bytes()
    for length in (0, 7, 200, len(data) // 2, len(data) - 1):
        model_path.write_bytes(data[:length])
        with pytest.raises(ModelFileError, match="damaged"):
            read_model(model_path)


def test_foreign_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "foreign.safetensors"
    save_file({"a": torch.zeros(2)}, path)
    with pytest.raises(ModelFileError, match="not a model file"):
        read_model(path)
    path.write_bytes(b"PK\x03\x04 something else entirely" * 50)
    with pytest.raises(ModelFileError, match="damaged"):
        read_model(path)
    with pytest.raises(ModelNotFoundError):
        read_model(tmp_path / "none")


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ({"ssh-studio-model": "2"}, "version"),
        ({"architecture": "alchemy"}, "unknown kind"),
        ({"config": "{"}, "sizes"),
        ({"config": '{"unknown": 3}'}, "sizes"),
        ({"config": "{}"}, "does not fit"),
    ],
)
def test_wrong_headers_are_refused(tmp_path: Path, header: dict[str, str], words: str) -> None:
    network = small_network()
    good = {
        "ssh-studio-model": "1",
        "architecture": "studio",
        "config": json.dumps(network.config.to_dict()),
    }
    path = tmp_path / "model.safetensors"
    save_file(network.state_dict(), path, {**good, **header})
    with pytest.raises(ModelFileError, match=words):
        read_model(path)


def test_weights_that_are_no_numbers_are_refused(tmp_path: Path) -> None:
    network = small_network()
    network.light_features.weight.data[0] = float("nan")
    path = tmp_path / "nan.safetensors"
    write_model(path, network)
    with pytest.raises(ModelFileError, match="no numbers"):
        read_model(path)


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the authors' file looks like."""
    torch.manual_seed(1)
    path = tmp_path_factory.mktemp("paper") / "net.pth"
    torch.save({"model_state_dict": PaperNetwork().state_dict(), "epoch": 3}, path)
    return path


def test_paper_checkpoint(checkpoint: Path, tmp_path: Path) -> None:
    network = read_paper_checkpoint(checkpoint)
    foreground = torch.rand(1, 3, 32, 48) * 2 - 1
    write_model(tmp_path / "paper.safetensors", network, dtype=torch.float32)
    again = read_model(tmp_path / "paper.safetensors").network
    assert isinstance(again, PaperNetwork)
    torch.testing.assert_close(again(foreground), network(foreground))


def test_what_is_no_paper_checkpoint_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.pth"
    for content in ({"model_state_dict": {"a": torch.zeros(1)}}, {"other": 1}, [1, 2]):
        torch.save(content, path)
        with pytest.raises(ModelFileError, match="not a checkpoint"):
            read_paper_checkpoint(path)
    path.write_bytes(b"garbage")
    with pytest.raises(ModelFileError, match="not a checkpoint"):
        read_paper_checkpoint(path)


def test_a_checkpoint_cannot_run_code(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return (Path.touch, (tmp_path / "executed",))

    path = tmp_path / "evil.pth"
    torch.save({"model_state_dict": Evil()}, path)
    with pytest.raises(ModelFileError):
        read_paper_checkpoint(path)
    assert not (tmp_path / "executed").exists()


def test_import_find_verify_remove(installation: Path, model_path: Path) -> None:
    imported = import_model(model_path, "mine")
    assert imported.own
    found = find_model("mine")
    assert isinstance(found, Installed)
    verify_model(found)
    assert list(installed_models()) == ["mine"]
    assert Harmonizer.load("mine", device="cpu").model == "mine"
    remove_model("mine")
    assert installed_models() == {}
    assert not imported.path.exists()
    with pytest.raises(ModelNotFoundError):
        remove_model("mine")


def test_paper_import(installation: Path, checkpoint: Path) -> None:
    imported = import_model(checkpoint, "ssh-paper", paper=True)
    assert imported.details["architecture"] == "paper"
    verify_model(imported)


def test_bad_imports_leave_nothing(installation: Path, model_path: Path, tmp_path: Path) -> None:
    for name in ("", "../up", "a b", "-x", "x" * 65):
        with pytest.raises(ModelError, match="name"):
            import_model(model_path, name)
    broken = tmp_path / "broken.safetensors"
    broken.write_bytes(b"nothing")
    with pytest.raises(ModelFileError):
        import_model(broken, "broken")
    import_model(model_path, "mine")
    with pytest.raises(ModelError, match="already"):
        import_model(model_path, "mine")
    assert sorted(path.name for path in (installation / "own" / "models").iterdir()) == [
        "mine.safetensors",
        "models.json",
    ]


def test_shipped_models_stay_and_are_not_hidden(installation: Path, model_path: Path) -> None:
    shipped = installation / "shipped"
    (shipped / "default.safetensors").write_bytes(model_path.read_bytes())
    entry = {"file": "default.safetensors", "sha256": file_sha256(model_path)}
    register(shipped, "default", entry)
    with pytest.raises(ModelError, match="already"):
        import_model(model_path, "default")
    with pytest.raises(ModelError, match="stays"):
        remove_model("default")
    assert not installed_models()["default"].own
    assert Harmonizer.load(device="cpu").model == "default"


def test_a_changed_file_is_noticed(installation: Path, model_path: Path) -> None:
    model = import_model(model_path, "mine")
    with model.path.open("r+b") as file:
        file.seek(-4, 2)
        file.write(b"\x00\x00\x00\x01")
    with pytest.raises(ChecksumError, match="mine"):
        Harmonizer.load("mine")
    model.path.unlink()
    with pytest.raises(ModelNotFoundError, match="gone"):
        verify_model(model)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"version": 9, "models": {}}',
        '{"version": 1, "models": {"a": 3}}',
        '{"version": 1, "models": {"a": {"file": "../../x", "sha256": "0"}}}',
    ],
)
def test_damaged_registries_are_refused(installation: Path, text: str) -> None:
    (installation / "shipped" / "models.json").write_text(text)
    with pytest.raises(ModelFileError, match="list of models"):
        installed_models()


def test_a_file_is_used_whatever_the_lists_say(installation: Path, model_path: Path) -> None:
    (installation / "shipped" / "models.json").write_text("{")
    assert find_model(str(model_path)) == model_path


def test_a_folder_that_cannot_be_made_is_a_sentence(installation: Path, model_path: Path) -> None:
    (installation / "own").write_text("a file where a folder should be")
    with pytest.raises(ModelError, match="cannot be installed"):
        import_model(model_path, "mine")
