"""What numba compiles once: in a process of its own that ends when it is not wanted any more."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time

import pytest

from ssh_studio.document import compiled
from ssh_studio.errors import CancelledError


@pytest.fixture
def never_compiled(monkeypatch, tmp_path) -> None:
    """As after installing: nothing loaded, nothing kept."""
    if not compiled.is_available():
        pytest.skip("pymatting (the extra `matting`) is not installed")
    monkeypatch.setenv("SSH_STUDIO_STATE_DIR", str(tmp_path))
    monkeypatch.setattr(compiled, "_full", lambda name: f"nobody.{name}")


def test_it_is_known_whether_it_was_compiled(never_compiled, tmp_path) -> None:
    assert compiled.needs_preparing()
    for name, functions in compiled._PARTS.items():
        for function in functions:
            module = name.rpartition(".")[2]
            (tmp_path / "compiled").mkdir(exist_ok=True)
            (tmp_path / "compiled" / f"{module}.{function}-5.py{_version()}.nbi").touch()
    assert not compiled.needs_preparing()


def test_cancel_ends_the_process_at_once(never_compiled, monkeypatch) -> None:
    monkeypatch.setattr(compiled, "_COMPILE", "import time\ntime.sleep(600)")
    asked = iter([False, False, True])
    start = time.monotonic()
    with pytest.raises(CancelledError):
        compiled.prepare(lambda: next(asked))
    assert time.monotonic() - start < 60
    assert not compiled.is_preparing()


def test_the_second_waits_for_the_first_and_can_be_cancelled(never_compiled, monkeypatch) -> None:
    monkeypatch.setattr(compiled, "_COMPILE", "import time\ntime.sleep(600)")
    over = threading.Event()

    def first() -> None:
        with pytest.raises(CancelledError):
            compiled.prepare(over.is_set)

    thread = threading.Thread(target=first)
    thread.start()
    while not compiled.is_preparing():
        time.sleep(0.01)
    with pytest.raises(CancelledError):
        compiled.prepare(lambda: True)
    assert compiled.is_preparing()
    over.set()
    thread.join()


def test_where_the_process_fails_it_goes_on(never_compiled, monkeypatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    compiled.prepare()
    assert not compiled.is_preparing()


def test_what_was_compiled_is_found_by_the_next_start(never_compiled, tmp_path) -> None:
    source = tmp_path / "tiny.py"
    source.write_text(
        "from numba import njit\n@njit('f8(f8)', cache=True)\ndef twice(x):\n    return 2 * x\n"
    )
    code = (
        "from pathlib import Path\nfrom ssh_studio.document import compiled\n"
        f"compiled._source = lambda name: Path({str(source)!r})\n"
        "tiny = compiled.load_part('tiny')\n"
        "print(tiny.twice(21.0), sum(tiny.twice.stats.cache_hits.values()))\n"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True,
            env=dict(os.environ),
        ).stdout.split()
        for _ in range(2)
    ]  # fmt: skip
    assert said == [["42.0", "0"], ["42.0", "1"]]
    assert list((tmp_path / "compiled").rglob("tiny.twice*.nbi"))
    assert not (tmp_path / "__pycache__").exists()


def _version() -> str:
    info = sys.version_info
    return f"{info.major}{info.minor}"
