"""What the README, the guide and the commands' help show can be typed as it stands."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from ssh_studio.cli.harmonize import EPILOG
from ssh_studio.document.writing import write_picture
from ssh_studio.engine.networks.paper import PaperNetwork
from tests.unit.cli.conftest import disc, picture

ROOT = Path(__file__).resolve().parents[3]


def examples() -> list[str]:
    pages = [ROOT / "README.md", ROOT / "docs" / "command-line.md"]
    texts = [*(page.read_text(encoding="utf-8") for page in pages), EPILOG]
    lines = [line.partition("#")[0].strip() for text in texts for line in text.splitlines()]
    return list(dict.fromkeys(line for line in lines if line.startswith("ssh-studio ")))


@pytest.fixture
def files(places, shipped_models) -> None:
    """All that the examples read."""
    write_picture("street.jpg", picture(640, 400))
    person = picture(64, 48, seed=1)
    write_picture("person.jpg", person)
    write_picture("person.png", np.dstack([person, disc(64, 48)]))
    write_picture("picture.jpg", picture(64, 48, seed=2))
    write_picture("mask.png", disc(64, 48))
    for folder, name in (("composites", "picture.jpg"), ("masks", "mask.png")):
        Path(folder).mkdir()
        shutil.copyfile(name, f"{folder}/picture{Path(name).suffix}")
    shutil.copyfile(shipped_models / "default.safetensors", "mine.safetensors")
    torch.save({"model_state_dict": PaperNetwork().state_dict()}, "checkpoint.pth")


def test_examples(run, files) -> None:
    """All of them in their order, because some stand on those before."""
    lines = examples()
    assert len(lines) >= 10
    for line in lines:
        done = run(*shlex.split(line)[1:])
        assert (done.code, done.err) == (0, ""), line
