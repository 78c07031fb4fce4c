"""Files that are either completely written or not touched at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ssh_studio.errors import Sentence, WriteError

__all__ = ["atomic_write", "check_writable"]


@contextlib.contextmanager
def atomic_write(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Yield a stream, readable and writable; on leaving without an error, it becomes `path`.

    The stream belongs to a temporary file in the same folder, which replaces `path` in one step
    after all of it has reached the disk. Whatever goes wrong before, Ctrl+C included, the temporary
    file is removed and what was at `path` stays as it was. A link is followed, and the permissions
    of a file that is replaced are kept.

    Raises `WriteError` for what the system refuses: no such folder, no permission, full disk.
    Errors of the caller's block pass through, OSError as `WriteError`.
    """
    target = check_writable(path)
    temporary = target.with_name(f".ssh-studio-{secrets.token_hex(8)}.tmp")
    try:
        with _opened(temporary, mode=_mode_of(target)) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError):
            raise WriteError(_sentence(target, error)) from error
        raise
    _sync_folder(target.parent)


def check_writable(path: str | os.PathLike[str]) -> Path:
    """The real path (links followed) of a file that can probably be written at `path`.

    Cheap: called before long work, it saves the user from learning of a typing error at the end.
    Raises `WriteError`: no such folder, a folder or something else than a file, read-only.
    """
    target = Path(os.path.realpath(path))
    try:
        return _checked(target)
    except OSError as error:
        raise WriteError(_sentence(target, error)) from error
    except ValueError as error:
        raise WriteError("Cannot write {0!r}: that is no name for a file.", target.name) from error


def _checked(target: Path) -> Path:
    folder = target.parent
    if not folder.is_dir():
        raise WriteError("Cannot write {0}: there is no folder {1}.", target.name, folder)
    if target.is_dir():
        raise WriteError("Cannot write {0}: it is a folder; give the name of a file.", target)
    if target.exists() and not target.is_file():
        raise WriteError("Cannot write {0}: it is not a file.", target)
    # Replacing needs only the folder; a read-only file was protected on purpose all the same.
    if target.exists() and not os.access(target, os.W_OK):
        raise WriteError("Cannot write {0}: it is read-only; choose another name.", target)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise WriteError(
            "Cannot write {0}: there is no permission to write in {1}.", target.name, folder
        )
    return target


@contextlib.contextmanager
def _opened(temporary: Path, *, mode: int | None) -> Iterator[IO[bytes]]:
    # Not tempfile: its files are private, and the process's umask would be lost.
    with open(temporary, "x+b") as stream:
        if mode is not None:
            with contextlib.suppress(OSError):  # e.g. on file systems without permissions
                os.chmod(temporary, mode)
        yield stream


def _mode_of(target: Path) -> int | None:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        return None


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut; not every system can, and the data is safe anyway."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sentence(target: Path, error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Sentence("Cannot write {0}: the disk is full.", target)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Sentence(
            "Cannot write {0}: there is no permission to write in {1}.", target, target.parent
        )
    if error.errno == errno.ENAMETOOLONG:
        return Sentence("Cannot write {0}: the name is too long.", target.name)
    return Sentence("Cannot write {0}: {1}.", target, error.strerror or error)
