"""How long 24 megapixels take into and out of a file, and other ways to write the same.

    python -m tests.bench.file_speed [--megapixels 24] [--others]

Seconds of this process's processor time and of the clock; on a busy machine only the first mean
something. Threads count in processor time.
"""

from __future__ import annotations

import argparse
import io
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import tifffile
from skimage import data

from ssh_studio.document.colour import converted
from ssh_studio.document.icc import builtin
from ssh_studio.document.profiled import changed_in_srgb
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from tests.unit.document.lut_profiles import rgb_tables


def photo(megapixels: float) -> np.ndarray:
    """A photo, enlarged, with the noise of a sensor; HxWx3 uint16."""
    width = round((megapixels * 1.5e6) ** 0.5)
    small = data.astronaut().astype(np.float32) * 257
    large = cv2.resize(small, (width, width * 2 // 3), interpolation=cv2.INTER_CUBIC)
    large += np.random.default_rng(0).normal(0, 120, large.shape).astype(np.float32)
    return large.clip(0, 65535).astype(np.uint16)


def timed(name: str, work: Callable[[], int], whole: int) -> None:
    """Print a line; `work` returns the bytes of the file."""
    clock, processor = time.perf_counter(), time.process_time()
    size = work()
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    print(
        f"{name:44s} {processor:6.2f} s cpu {clock:6.2f} s {100 * size / whole:6.1f} %", flush=True
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megapixels", type=float, default=24)
    parser.add_argument("--others", action="store_true", help="the libraries' own ways, too")
    order = parser.parse_args()
    deep = photo(order.megapixels)
    eight = (deep >> 8).astype(np.uint8)
    with tempfile.TemporaryDirectory() as scratch:
        for pixels in (deep, eight):
            bits = 8 * pixels.itemsize
            for name in ("png", "tif deflate", "tif lzw", "tif none", "jpg", "webp"):
                suffix, _, compression = name.partition(" ")
                if bits == 16 and suffix in ("jpg", "webp"):
                    continue
                path = Path(scratch) / f"x.{suffix}"

                def write(path: Path = path, compression: str = compression) -> int:
                    write_picture(path, pixels, compression=compression or "deflate")  # noqa: B023
                    return path.stat().st_size

                def read(path: Path = path) -> int:
                    read_picture(path)
                    return path.stat().st_size

                timed(f"write {bits} bit {name}", write, pixels.nbytes)
                timed(f"read  {bits} bit {name}", read, pixels.nbytes)
    for pixels in (deep, eight):
        for target in ("display-p3", "adobe-rgb"):
            converted(pixels[:2], builtin(target), None)
            timed(
                f"convert {8 * pixels.itemsize} bit {target} to sRGB",
                lambda: converted(pixels, builtin(target), None).nbytes,  # noqa: B023
                pixels.nbytes,
            )
    toning()
    if order.others:
        others(deep)


def toning() -> None:
    """What a look costs on a screen's worth of pixels, by the document's profile."""
    pixels = photo(1.2)
    for name, icc in (("display-p3", builtin("display-p3")), ("of tables", rgb_tables())):
        changed_in_srgb(pixels[:2], icc, lambda seen: seen)
        timed(
            f"look on 1.2 megapixels, profile {name}",
            lambda: changed_in_srgb(pixels, icc, lambda seen: seen // 2).nbytes,  # noqa: B023
            pixels.nbytes,
        )


def others(pixels: np.ndarray) -> None:
    """What could be used instead."""
    for level in (1, 4):
        name = f"libpng level {level}"
        timed(name, lambda: len(imagecodecs.png_encode(pixels, level=level)), pixels.nbytes)  # noqa: B023
    fast = {"level": 1, "strategy": 3, "filter": 16}
    name = "libpng level 1, run lengths, sub"
    timed(name, lambda: len(imagecodecs.png_encode(pixels, **fast)), pixels.nbytes)
    for level in (1, 6):
        for threads in (1, 2):

            def write(level: int = level, threads: int = threads) -> int:
                stream = io.BytesIO()
                tifffile.imwrite(
                    stream, pixels, photometric="rgb", compression="adobe_deflate", predictor=True,
                    compressionargs={"level": level}, rowsperstrip=64, maxworkers=threads,
                )  # fmt: skip
                return stream.tell()

            timed(f"tifffile deflate level {level}, {threads} threads", write, pixels.nbytes)


if __name__ == "__main__":
    main()
