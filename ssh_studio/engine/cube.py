"""Adobe `.cube` lookup tables (Cube LUT Specification 1.0, 2013): reading and writing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ssh_studio.atomic import atomic_write
from ssh_studio.errors import CubeError

__all__ = ["read_cube", "write_cube"]

_SIZES = range(2, 257)


def read_cube(path: Path | str) -> NDArray[np.float32]:
    """Read a 3-D `.cube` file.

    Returns:
        `(n, n, n, 3)` float32, `table[r, g, b]`, for inputs in [0, 1] (a file whose domain is
        another one is refused, rather than read wrongly).

    Raises:
        CubeError: not a 3-D table, or a damaged one.
    """
    size, rows = 0, []
    try:
        lines = Path(path).read_text(encoding="utf-8-sig", errors="replace").splitlines()
        for line in (line.partition("#")[0].strip() for line in lines):
            word = line.split(maxsplit=1)[0].upper() if line else ""
            if word == "LUT_3D_SIZE":
                size = int(line.split()[1])
            elif word == "LUT_1D_SIZE":
                raise CubeError("{0} holds a 1-D table; a 3-D one is needed.", path)
            elif word in ("DOMAIN_MIN", "DOMAIN_MAX"):
                wanted = 0.0 if word == "DOMAIN_MIN" else 1.0
                if any(float(value) != wanted for value in line.split()[1:]):
                    raise CubeError("{0} is made for another range than 0 to 1.", path)
            elif word and (word[0].isdigit() or word[0] in "+-."):
                rows.append([float(value) for value in line.split()])
    except OSError as error:
        raise CubeError("{0} cannot be read: {1}.", path, error.strerror) from error
    except (ValueError, IndexError) as error:
        raise CubeError("{0} is not a .cube file that can be read: {1}.", path, error) from error
    if size not in _SIZES or len(rows) != size**3 or any(len(row) != 3 for row in rows):
        raise CubeError("{0} is not a whole 3-D .cube table.", path)
    table = np.array(rows, np.float32)
    if not np.isfinite(table).all():
        raise CubeError("{0} holds values that are no numbers.", path)
    # Red runs fastest in the file.
    return table.reshape(size, size, size, 3).transpose(2, 1, 0, 3).copy()


def write_cube(path: Path | str, table: NDArray[np.float32], *, title: str = "SSH Studio") -> None:
    """Write a table `(n, n, n, 3)`, `table[r, g, b]` in [0, 1], as a `.cube` file, atomically.

    Raises:
        WriteError: the file cannot be written; what was there before is untouched.
    """
    size = table.shape[0]
    rows = table.transpose(2, 1, 0, 3).reshape(-1, 3)
    head = f'TITLE "{title.replace(chr(34), chr(39))}"\nLUT_3D_SIZE {size}\n'
    head += "DOMAIN_MIN 0.0 0.0 0.0\nDOMAIN_MAX 1.0 1.0 1.0\n"
    body = "\n".join(f"{r:.6f} {g:.6f} {b:.6f}" for r, g, b in rows.tolist())
    with atomic_write(path) as stream:
        stream.write((head + body + "\n").encode("ascii", errors="replace"))
