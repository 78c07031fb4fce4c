"""Named errors of SSH Studio; the text of each is one sentence that the user can act on.

Lower rooms raise these; only `ui` shows them in a dialog and only `cli` prints them.
"""

from __future__ import annotations


class StudioError(Exception):
    """Base of every expected failure. `str(error)` is a sentence for the user."""


class CancelledError(StudioError):
    """The work was cancelled by its cancel token; nothing was changed."""


class PictureError(StudioError):
    """A picture cannot be used: wrong shape, type, range or size."""


class MaskError(PictureError):
    """A mask cannot be used: wrong shape or type, or nothing selected."""


class ReadError(StudioError):
    """A picture file cannot be read."""


class WriteError(StudioError):
    """A file cannot be written; what was there before is untouched."""


class CubeError(StudioError):
    """A `.cube` file is not a 3-D lookup table that can be read."""


class ModelError(StudioError):
    """Base of everything that is wrong with a model or its file."""


class ModelNotFoundError(ModelError):
    """No installed model has this name and no file is at this path."""


class ModelFileError(ModelError):
    """A model file is truncated, foreign, of another architecture, or not what it claims to be."""


class ChecksumError(ModelFileError):
    """A model file is not the one that was installed: its SHA-256 differs from the registry's."""


class DeviceError(StudioError):
    """A computing device cannot be used."""


class DataNotFoundError(StudioError):
    """Data that the program ships with, or a folder that it was pointed to, is not there."""
