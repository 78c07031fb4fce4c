"""Autosaves survive the death of their process, and cost little while it lives."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import zipfile
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import IO

import numpy as np
import pytest

from ssh_studio.atomic import atomic_write
from ssh_studio.document.autosave import Autosave
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.project_file import freeze
from ssh_studio.document.session_lock import Owner, process_began
from ssh_studio.errors import CancelledError, ReadError, WriteError

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def state(noise) -> State:
    background = Image(noise(12, 16, 3, dtype=np.uint16), "sea.tif", "/photos/sea.tif")
    otter = Image(noise(5, 6, 3, seed=1), "otter.jpg", known=Mask(noise(5, 6, seed=3)))
    layer = Layer(otter, Mask(noise(5, 6, seed=2)), Transform.at(1, 2, 6, 5), "Otter")
    return State(background, 16, 12, (layer,), layer.id)


def die(folder: Path) -> None:
    """Make every session in a folder look as if its process were gone."""
    for session in folder.glob("session-*"):
        Owner(os.getpid(), "another time", Owner.this().machine).write(session / "owner.json")


def session_of(folder: Path) -> Path:
    (session,) = folder.glob("session-*")
    return session


def test_what_a_gone_process_saved_is_offered_and_comes_back(state, tmp_path) -> None:
    looks = {state.layers[0].id: {"model": "default"}}
    Autosave(tmp_path, clock=lambda: 1234.5).save(
        freeze(state), name="beach", project_path="/home/beach.ora", looks=looks
    )
    later = Autosave(tmp_path)
    assert later.orphans() == []  # the process lives
    die(tmp_path)
    (recovery,) = later.orphans()
    assert recovery.saved_at == 1234.5
    assert (recovery.name, recovery.project_path) == ("beach", "/home/beach.ora")
    loaded = later.recover(recovery)
    assert loaded.looks == looks
    assert not loaded.notices
    found = loaded.state
    assert found.background is not None
    assert state.background is not None
    assert np.array_equal(found.background.pixels, state.background.pixels)
    assert found.background.path == "/photos/sea.tif"
    assert found.layers[0].transform == state.layers[0].transform
    assert np.array_equal(found.layers[0].mask.pixels, state.layers[0].mask.pixels)
    known, expected = found.layers[0].image.known, state.layers[0].image.known
    assert known is not None
    assert expected is not None
    assert np.array_equal(known.pixels, expected.pixels)
    later.discard(recovery)
    assert later.orphans() == []
    assert list(tmp_path.iterdir()) == []


def test_pictures_are_written_once_and_removed_when_gone(state, tmp_path, monkeypatch) -> None:
    written: list[str] = []

    def noted(path: Path) -> AbstractContextManager[IO[bytes]]:
        written.append(path.name)
        return atomic_write(path)

    monkeypatch.setattr("ssh_studio.document.autosave.atomic_write", noted)
    autosave = Autosave(tmp_path)
    autosave.save(freeze(state))
    assert len(written) == 4
    state.layers[0].mask.write(Rect(0, 0, 6, 5), 9)
    autosave.save(freeze(state))
    assert written[4:] == ["document.zip"]
    autosave.save(freeze(replace(state, layers=())))
    assert len(list((session_of(tmp_path) / "images").iterdir())) == 1
    autosave.save(freeze(state))
    die(tmp_path)
    (recovery,) = Autosave(tmp_path).orphans()
    mask = Autosave(tmp_path).recover(recovery).state.layers[0].mask
    assert (mask.pixels == 9).all()


def test_nothing_is_offered_after_saving_or_closing_properly(state, tmp_path) -> None:
    autosave = Autosave(tmp_path)
    autosave.close()
    assert list(tmp_path.iterdir()) == []
    autosave = Autosave(tmp_path)
    autosave.save(freeze(state))
    autosave.clear()
    die(tmp_path)
    assert Autosave(tmp_path).orphans() == []
    assert list(tmp_path.iterdir()) == []
    autosave.save(freeze(state))  # the folder is gone: it makes a new one
    autosave.save(State())
    die(tmp_path)
    assert Autosave(tmp_path).orphans() == []
    autosave.save(freeze(state))
    autosave.close()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(CancelledError):
        autosave.save(freeze(state))


@pytest.mark.parametrize("end", [Autosave.clear, Autosave.close])
def test_a_save_that_is_overtaken_leaves_nothing(state, tmp_path, end) -> None:
    autosave = Autosave(tmp_path)
    with pytest.raises(CancelledError):
        autosave.save(freeze(state), progress=lambda _: end(autosave))
    die(tmp_path)
    assert Autosave(tmp_path).orphans() == []


def test_a_failed_save_keeps_the_last_one(state, tmp_path, monkeypatch) -> None:
    autosave = Autosave(tmp_path, clock=lambda: 1.0)
    autosave.save(freeze(state))

    def full(*_, **__) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(zipfile.ZipFile, "writestr", full)
        with pytest.raises(WriteError, match="full"):
            autosave.save(freeze(state))
    die(tmp_path)
    assert [found.saved_at for found in Autosave(tmp_path).orphans()] == [1.0]
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WriteError):
        Autosave(tmp_path / "file" / "below").save(freeze(state))


def test_damaged_ones_are_set_aside_and_told_once(state, tmp_path) -> None:
    for name in ("good", "cut off", "no pictures"):
        Autosave(tmp_path).save(freeze(state), name=name)
        (new,) = (path for path in tmp_path.glob("session-*"))
        new.rename(tmp_path / name)
    for name in ("good", "cut off", "no pictures"):
        (tmp_path / name).rename(tmp_path / f"session-{name}")
    snapshot = tmp_path / "session-cut off" / "document.zip"
    snapshot.write_bytes(snapshot.read_bytes()[:-40])
    for path in (tmp_path / "session-no pictures" / "images").iterdir():
        path.unlink()
    (tmp_path / "session-good" / "owner.json").write_bytes(b"rubbish")
    die(tmp_path)
    later = Autosave(tmp_path)
    assert [found.name for found in later.orphans()] == ["good"]
    assert len(later.notices) == 2
    assert all("damaged" in notice for notice in later.notices)
    assert [found.name for found in later.orphans()] == ["good"]
    assert later.notices == []
    (recovery,) = later.orphans()
    for path in (recovery.path / "images").iterdir():
        path.write_bytes(b"rubbish")
    with pytest.raises(ReadError):
        later.recover(recovery)
    assert later.orphans() == []


def test_a_picture_that_cannot_be_read_costs_its_layer(state, tmp_path) -> None:
    Autosave(tmp_path).save(freeze(state))
    (session_of(tmp_path) / "images" / f"{state.layers[0].image.key}.png").write_bytes(b"")
    die(tmp_path)
    later = Autosave(tmp_path)
    loaded = later.recover(later.orphans()[0])
    assert loaded.state.background is not None
    assert loaded.state.layers == ()
    assert len(loaded.notices) == 1


def test_owners() -> None:
    this = Owner.this()
    assert this.is_running
    assert this.began == process_began(os.getpid())
    # The number is in use, but by a process that began at another time.
    assert not replace(this, began="another time").is_running
    # A home that several machines share.
    assert replace(this, began="another time", machine="another").is_running
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    owner = Owner(child.pid, process_began(child.pid), this.machine)
    assert owner.began != this.began
    running = [owner.is_running]
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # dead, but not collected
    running.append(owner.is_running)
    child.communicate()
    running.append(owner.is_running)
    assert running == [True, False, False]


PROGRAM = """
import sys, numpy as np
from ssh_studio.document.autosave import Autosave
from ssh_studio.document.document import State
from ssh_studio.document.layer import Image
from ssh_studio.document.project_file import freeze
pixels = np.arange(10 * 20 * 3, dtype=np.uint16).reshape(10, 20, 3)
autosave = Autosave()
number = 0
while True:
    autosave.save(freeze(State(Image(pixels), 20 + number, 10)), name="beach")
    number += 1
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_recovery_after_kill_9(tmp_path, monkeypatch) -> None:
    """The process is killed in the midst of saving again and again."""
    monkeypatch.setenv("SSH_STUDIO_STATE_DIR", str(tmp_path))
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(3)]
    assert Autosave().orphans() == []
    process.kill()
    rest, _ = process.communicate()
    done = len(lines) + len(rest.splitlines())
    later = Autosave()
    (recovery,) = later.orphans()
    assert later.notices == []
    assert recovery.name == "beach"
    assert recovery.path.is_relative_to(tmp_path / "autosave")
    state = later.recover(recovery).state
    assert state.width in (20 + done - 1, 20 + done)
    assert state.background is not None
    assert np.array_equal(state.background.pixels.ravel(), np.arange(600))
