"""A file is written completely or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from ssh_studio.atomic import atomic_write, check_writable
from ssh_studio.errors import WriteError


@pytest.fixture
def old(tmp_path) -> Path:
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    return path


def assert_untouched(path: Path) -> None:
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_new_and_replaced(tmp_path, old) -> None:
    for path in (old, tmp_path / "new.bin"):
        with atomic_write(path) as stream:
            stream.write(b"new")
            stream.seek(0)
            assert stream.read() == b"new"
            stream.seek(0, os.SEEK_END)
        assert path.read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt()])
def test_error_in_the_block_leaves_the_old_file(error, old) -> None:
    def write_half() -> None:
        with atomic_write(old) as stream:
            stream.write(b"half")
            raise error

    with pytest.raises(type(error)):
        write_half()
    assert_untouched(old)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "no permission"),
        (errno.ENAMETOOLONG, "too long"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_system_errors_become_sentences(code, words, old, monkeypatch) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(WriteError, match=words), atomic_write(old) as stream:
        stream.write(b"half")
    assert_untouched(old)


def test_replace_that_fails(old, monkeypatch) -> None:
    def fail(source: str, target: str) -> None:
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(WriteError, match="no permission"), atomic_write(old) as stream:
        stream.write(b"half")
    assert_untouched(old)


def test_refused_targets(tmp_path, old, monkeypatch) -> None:
    with pytest.raises(WriteError, match="no folder"):
        check_writable(tmp_path / "nowhere" / "file")
    with pytest.raises(WriteError, match="is a folder"):
        check_writable(tmp_path)
    with pytest.raises(WriteError, match="not a file"):
        check_writable("/dev/null")
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != old)
    with pytest.raises(WriteError, match="read-only"):
        check_writable(old)
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(WriteError, match="no permission"):
        check_writable(tmp_path / "new")
    assert_untouched(old)


def test_permissions_and_links_are_kept(tmp_path, old) -> None:
    old.chmod(0o640)
    link = tmp_path / "link"
    link.symlink_to(old)
    with atomic_write(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert old.read_bytes() == b"new"
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
