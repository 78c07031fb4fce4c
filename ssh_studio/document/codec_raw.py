"""Camera raw through rawpy (LibRaw), where it is installed."""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from ssh_studio.document.codec import Decoded, RefusedError, check_size
from ssh_studio.errors import Sentence
from ssh_studio.extras import how_to_install

__all__ = ["SIGNATURES", "decode"]

SIGNATURES = (
    (0, b"FUJIFILMCCD-RAW"),
    (0, b"IIU\0"),
    (0, b"IIRO"),
    (0, b"IIRS"),
    (0, b"MMOR"),
    (4, b"ftypcrx"),
    (8, b"CR\x02\0"),
)
"""Where and with what raw files begin that are no plain TIFF files."""


def decode(data: bytes) -> Decoded:
    """Develop a raw file as its camera would have: its white balance, 16 bits, sRGB.

    Raises RefusedError (also where the extra is missing) or DAMAGED.
    """
    try:
        import rawpy
    except ImportError as error:
        raise RefusedError(
            "it is a camera raw file, which needs an extra: install it with  {0}  or develop the "
            "photo first and save it as TIFF.",
            how_to_install("raw"),
        ) from error
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            sizes: Any = raw.sizes
            check_size(sizes.width, sizes.height)
            pixels = raw.postprocess(output_bps=16, use_camera_wb=True, gamma=(2.4, 12.92))
    except rawpy.LibRawError as error:
        raise ValueError(str(error)) from error
    # LibRaw turns it upright.
    return Decoded(
        np.asarray(pixels, np.uint16),
        notices=[Sentence("It was developed as its camera shows it.")],
    )
