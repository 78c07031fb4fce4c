"""The command line as users start it: a process of its own, on real files."""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from ssh_studio.document.compositor import place
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from ssh_studio.engine.model_file import write_model
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
# As pip puts it beside the interpreter.
SCRIPT = Path(sys.executable).with_name("ssh-studio")
# Where tests run in the background, Ctrl+C is ignored, and programs inherit that.
INTERRUPTIBLE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
import time
from ssh_studio.cli import main
from ssh_studio.document import reading

def waits(stream):
    # Whoever reads a picture stays here until the interruption comes.
    print("reading", flush=True)
    time.sleep(60)

reading._decode_stream = waits
sys.exit(main())
"""
STARTS = ([str(SCRIPT)], [sys.executable, "-m", "ssh_studio"])


@pytest.fixture(scope="session")
def model(tmp_path_factory) -> Path:
    """A small model with random weights."""
    torch.manual_seed(2)
    config = StudioConfig(view_size=32, widths=(8, 16, 16), blocks=(1, 1, 1), hidden=16)
    network = StudioNetwork(config)
    with torch.no_grad():
        for values in network.parameters():
            values.add_(torch.randn_like(values) * 0.05)
    path = tmp_path_factory.mktemp("model") / "tiny.safetensors"
    write_model(path, network)
    return path


@pytest.fixture
def environment(tmp_path) -> dict[str, str]:
    return {**os.environ, "SSH_STUDIO_USER_DATA": str(tmp_path / "user"), "OMP_NUM_THREADS": "1"}


def run(start: list[str], *arguments: object, **options) -> subprocess.CompletedProcess[str]:
    command = [*start, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


@pytest.mark.parametrize("start", STARTS, ids=["script", "module"])
def test_both_ways_to_start(start, environment, tmp_path) -> None:
    done = run(start, "--version", env=environment, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("ssh-studio ")
    done = run(start, "harmonize", env=environment, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    done = run(start, "harmonize", "--composite", "none.png", "--mask", "none.png", "-o", "o.png",
               env=environment, cwd=tmp_path)  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "ssh-studio: Cannot read none.png: there is no such file.\n"


def test_the_sample_composite(environment, tmp_path, model) -> None:
    """The README's first command, but for the model."""
    out = tmp_path / "harmonized.png"
    done = run(
        STARTS[0], "harmonize", "--background", SAMPLE / "background.jpg",
        "--foreground", SAMPLE / "foreground.png", "--model", model, "--device", "cpu", "-o", out,
        env=environment, cwd=tmp_path,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    background = read_picture(SAMPLE / "background.jpg").colour
    height, width = background.shape[:2]
    assert done.stdout.startswith(f"{out}: {width} × {height} pixels, look in ")
    assert done.stdout.endswith(" ms on CPU\n")
    foreground = read_picture(SAMPLE / "foreground.png")
    mask = foreground.alpha
    assert mask is not None
    result = read_picture(out).pixels
    assert (result[mask == 0] == background[mask == 0]).all()
    assert (result != place(background, foreground.colour, mask)).any()


def test_the_sample_is_small_and_comes_with_its_licence() -> None:
    pictures = [SAMPLE / "background.jpg", SAMPLE / "foreground.png"]
    assert sum(path.stat().st_size for path in pictures) < 600_000
    licence = (SAMPLE / "LICENCE.md").read_text(encoding="utf-8")
    assert all(path.name in licence for path in pictures)
    alpha = read_picture(pictures[1]).alpha
    assert alpha is not None
    assert read_picture(pictures[1]).width == read_picture(pictures[0]).width
    assert 0.1 < (alpha == 255).mean() < 0.9


@pytest.fixture
def composite(tmp_path) -> tuple[str, ...]:
    """The command for a small composite in the test's folder, but for its model and output."""
    mask = np.zeros((32, 32), np.uint8)
    mask[8:24, 8:24] = 255
    write_picture(tmp_path / "c.png", np.full((32, 32, 3), 90, np.uint8))
    write_picture(tmp_path / "m.png", mask)
    return ("harmonize", "--composite", "c.png", "--mask", "m.png")


def test_nothing_but_results_goes_into_a_pipe(environment, tmp_path, model, composite) -> None:
    environment["FORCE_COLOR"] = "1"
    done = run(
        STARTS[0], *composite, "--model", model, "-o", "out.png", env=environment, cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1


def test_a_terminal_shows_progress(environment, tmp_path, model, composite) -> None:
    terminal, end = pty.openpty()
    command = [*STARTS[0], *composite, "--model", str(model), "-o", "out.png"]
    environment["TERM"] = "xterm"
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=end, text=True, env=environment, cwd=tmp_path
    )
    os.close(end)
    shown = b""
    with process, open(terminal, "rb", buffering=0) as stream, contextlib.suppress(OSError):
        # When the last one writing to it is gone, reading a terminal fails.
        while block := stream.read(4096):
            shown += block
    assert process.returncode == 0
    assert "Loading the model" in shown.decode()
    # It cleans up after itself: erased, with the cursor visible again.
    assert shown.rfind(b"\x1b[?25h") > shown.rfind(b"Writing")


def test_ctrl_c(environment, tmp_path, model, composite) -> None:
    before = sorted(tmp_path.iterdir())
    process = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE, *composite, "--model", str(model), "-o", "out.png"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=tmp_path,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "reading\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, "", "ssh-studio: interrupted.\n")
    assert sorted(tmp_path.iterdir()) == before
