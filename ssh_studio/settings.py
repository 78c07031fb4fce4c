"""What the user can choose, in one typed table, and the file that remembers it.

A setting exists once: in `TABLE`. The settings dialog is made from it, and whatever is read from
the file or set by the program has to fit it. No Qt.
"""

from __future__ import annotations

import copy
import json
import logging
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psygnal import Signal

from ssh_studio.atomic import atomic_write
from ssh_studio.errors import Sentence, StudioError, WriteError
from ssh_studio.paths import user_config_dir

__all__ = ["TABLE", "Settings", "SettingsError", "Spec", "default_path"]

_VERSION = 1
_LOG = logging.getLogger(__name__)


class SettingsError(StudioError):
    """A setting does not exist, or a value does not fit it."""


@dataclass(frozen=True)
class Spec:
    """One setting.

    Attributes:
        key: `group.name`, as in the file.
        default: its value where nothing was chosen; says the type, too.
        title, description: for the dialog.
        group: the dialog's section; "" keeps the setting out of the dialog (the program's memory).
        low, high: bounds of numbers, inclusive.
        step, unit: for the dialog.
        choices: value -> what it is called; the only values allowed.
    """

    key: str
    default: Any
    title: str = ""
    description: str = ""
    group: str = ""
    low: float | None = None
    high: float | None = None
    step: float = 1
    unit: str = ""
    choices: Mapping[str, str] | None = None

    def fitted(self, value: Any) -> Any:  # noqa: ANN401 - that is what is checked here
        """The value as it is kept; numbers are moved into their range.

        Raises:
            SettingsError: of another type, or not among the choices.
        """
        kind = type(self.default)
        if kind in (int, float) and isinstance(value, (int, float)) and not isinstance(value, bool):
            return kind(self._bounded(value))
        if type(value) is not kind:
            raise SettingsError(
                "The setting {0} takes {1}, not {2!r}.", self.key, kind.__name__, value
            )
        if self.choices is not None and value not in self.choices:
            raise SettingsError(
                "The setting {0} takes {1}, not {2}.", self.key, ", ".join(self.choices), value
            )
        if kind is list and not all(isinstance(entry, str) for entry in value):
            raise SettingsError("The setting {0} takes a list of texts.", self.key)
        return copy.deepcopy(value)

    def _bounded(self, value: float) -> float:
        if not math.isfinite(value):
            raise SettingsError("The setting {0} takes a number, not {1}.", self.key, value)
        low = -math.inf if self.low is None else self.low
        high = math.inf if self.high is None else self.high
        return min(max(value, low), high)


_WINDOW, _BRUSH, _FILES, _LIVE, _EXPORT = "Window", "Brush", "Files", "Harmonize", "Export"

_SPECS = (
    Spec("ui.language", "system", "Language", "From the next start on.", _WINDOW,
         choices={"system": "As the system", "en": "English", "de": "Deutsch",
                  "zh_CN": "简体中文"}),
    Spec("ui.theme", "dark", "Theme", "Greys of the window; the picture is never tinted.", _WINDOW,
         choices={"dark": "Dark", "light": "Light"}),
    Spec("canvas.overlay_colour", "#e0463c", "Colour of the mask overlay",
         "Shown over what the mask hides, as #rrggbb.", _WINDOW),
    Spec("canvas.overlay_opacity", 0.5, "Opacity of the mask overlay", "", _WINDOW,
         low=0.1, high=1, step=0.05),
    Spec("canvas.monitor_profile", "", "Monitor profile",
         "An ICC file (.icc, .icm). Empty: the one that the system has for the monitor, else sRGB.",
         _WINDOW),
    Spec("help.first_steps", True, "First steps",
         "Shows on the canvas what to do first: a background, a foreground, painting.", _WINDOW),
    Spec("move.snap", True, "Snap layers",
         "Moved layers snap to the centre and the edges of the background.", _WINDOW),
    Spec("brush.size", 80.0, "Size", "Diameter in pixels of the document.", _BRUSH,
         low=1, high=4000, step=1, unit="px"),
    Spec("brush.hardness", 0.7, "Hardness", "1 has a sharp edge, 0 a soft one.", _BRUSH,
         low=0, high=1, step=0.05),
    Spec("brush.opacity", 1.0, "Opacity", "How much one stroke covers.", _BRUSH,
         low=0.01, high=1, step=0.05),
    Spec("brush.pressure", "size", "Pen pressure changes", "What the pressure of a tablet drives.",
         _BRUSH, choices={"off": "Nothing", "size": "Size", "opacity": "Opacity"}),
    Spec("history.budget_mb", 512, "Memory for undo",
         "The oldest steps are dropped beyond it.", _FILES, low=64, high=16384, step=64, unit="MB"),
    Spec("autosave.seconds", 60, "Autosave every",
         "Kept apart from your file, never over it; 0 turns it off.", _FILES,
         low=0, high=3600, step=10, unit="s"),
    Spec("recent.most", 10, "Recent files", "How many are listed.", _FILES, low=0, high=30),
    Spec("live.on", True, "Harmonize live",
         "Estimate looks while layers are moved and painted.", _LIVE),
    Spec("live.device", "auto", "Device", "What looks are computed with.",
         _LIVE, choices={"auto": "Fastest", "cpu": "CPU", "cuda": "NVIDIA GPU", "mps": "Apple GPU",
                         "xpu": "Intel GPU"}),
    Spec("export.format", "png", "Format", "What the export dialog starts with.", _EXPORT,
         choices={"png": "PNG", "tiff": "TIFF", "jpeg": "JPEG", "webp": "WebP", "avif": "AVIF"}),
    Spec("export.quality", 95, "Quality", "Of JPEG, WebP and AVIF; WebP at 100 is without loss.",
         _EXPORT, low=1, high=100),
    Spec("export.depth", 16, "Depth", "Bits per channel at most; PNG and TIFF hold 16.", _EXPORT,
         low=8, high=16, step=8, unit="bit"),
    Spec("export.compression", "deflate", "Compression", "Of TIFF.", _EXPORT,
         choices={"deflate": "Deflate", "lzw": "LZW", "none": "None"}),
    Spec("export.profile", "document", "Profile", "What the colours are converted to.", _EXPORT,
         choices={"document": "As the document", "srgb": "sRGB", "display-p3": "Display P3",
                  "adobe-rgb": "Adobe RGB"}),
    Spec("export.dither", False, "Dither to 8 bit",
         "Noise of one level against steps in smooth gradients.", _EXPORT),
    Spec("export.metadata", "all", "Metadata",
         "What of the background's EXIF, XMP and IPTC goes into exported files.", _EXPORT,
         choices={"all": "Keep", "no-place": "Keep, without the place (GPS)", "none": "Drop"}),
    # The program's memory: not in the dialog.
    Spec("export.folder", ""),
    Spec("files.folder", ""),
    Spec("recent.files", []),
    Spec("live.model", "default"),
    Spec("shortcuts", {}),
    Spec("window.geometry", ""),
    Spec("window.state", ""),
    Spec("window.sections", {}),
)  # fmt: skip

TABLE: Mapping[str, Spec] = {spec.key: spec for spec in _SPECS}
"""All settings by key, in the dialog's order."""


def default_path() -> Path:
    """Where the user's settings lie."""
    return user_config_dir() / "settings.json"


class Settings:
    """The user's choices. Not thread-safe: it belongs to the GUI thread.

    Attributes:
        notice: a sentence for the user where the file could not be read; else None.

    Signals:
        changed(key, value): a setting has another value now.
    """

    changed = Signal(str, object)

    def __init__(self, path: Path | None = None) -> None:
        """Read the file at `path`; without one, everything is at its default and nothing is kept.

        A file that cannot be read, or an entry that does not fit, never stops the start: the
        defaults hold and `notice` says so.
        """
        self.path = path
        self.notice: str | None = None
        self._values: dict[str, Any] = {}
        self._foreign: dict[str, Any] = {}
        self._version = _VERSION
        self._unsaved = False
        if path is not None:
            self._read(path)

    def get(self, key: str) -> Any:  # noqa: ANN401 - the table says which type
        """The value of a setting; lists and dicts are copies.

        Raises:
            SettingsError: there is no such setting.
        """
        spec = _spec(key)
        return copy.deepcopy(self._values.get(key, spec.default))

    def set(self, key: str, value: Any) -> None:  # noqa: ANN401 - checked against the table
        """Choose a value; numbers are moved into their range.

        Raises:
            SettingsError: no such setting, or the value does not fit.
        """
        spec = _spec(key)
        value = spec.fitted(value)
        if value == self.get(key):
            return
        if value == spec.default:
            # Not kept, so that a better default of a later version reaches everybody.
            self._values.pop(key, None)
        else:
            self._values[key] = value
        self._unsaved = True
        self.changed.emit(key, copy.deepcopy(value))

    def reset(self, keys: Iterable[str] | None = None) -> None:
        """Back to the defaults: the given settings, or all that the dialog shows."""
        for key in keys if keys is not None else [s.key for s in _SPECS if s.group]:
            self.set(key, _spec(key).default)

    def watch(self, key: str, told: Callable[[Any], None]) -> None:
        """Tell of one setting: now, and whenever it changes. Kept as long as the settings live."""

        def changed(name: str, value: object) -> None:
            if name == key:
                told(value)

        self.changed.connect(changed)
        told(self.get(key))

    @property
    def is_saved(self) -> bool:
        return not self._unsaved

    def save(self) -> None:
        """Write the file, atomically, if something changed.

        Raises:
            WriteError: the system refuses; the file is as it was.
        """
        if self.path is None or not self._unsaved:
            return
        content = {
            "version": max(_VERSION, self._version),
            "settings": {**self._foreign, **self._values},
        }
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WriteError(
                "Cannot write the settings: there is no folder {0}, and it cannot be made.",
                self.path.parent,
            ) from error
        with atomic_write(self.path) as stream:
            stream.write(json.dumps(content, indent=2, ensure_ascii=False).encode() + b"\n")
        self._unsaved = False

    def _read(self, path: Path) -> None:
        try:
            content = json.loads(path.read_bytes())
            values, version = dict(content["settings"]), int(content["version"])
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            _LOG.warning("settings not read from %s: %s", path, error)
            # Whatever is in there is the user's: it is not written over.
            self.path = None
            self.notice = Sentence(
                "Your settings in {0} cannot be read ({1}): the defaults are used, and changes of "
                "settings last until you quit.",
                path,
                error.strerror or str(error),
            )
            return
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            _LOG.warning("settings not read from %s: %s", path, error)
            self.notice = _put_aside(path)
            return
        self._version = version
        wrong = []
        for key, value in values.items():
            spec = TABLE.get(key)
            if spec is None:
                # Of a newer version, which the user may go back to.
                self._foreign[key] = value
                continue
            try:
                self._values[key] = spec.fitted(value)
            except SettingsError as error:
                _LOG.warning("setting not taken: %s", error)
                wrong.append(key)
        if wrong:
            self.notice = Sentence(
                "Some settings were reset, because they were damaged: {0}.", ", ".join(wrong)
            )


def _put_aside(path: Path) -> Sentence:
    """Keep a damaged file under another name; a sentence that says which."""
    aside = path.with_name(f"{path.stem}-damaged{path.suffix}")
    try:
        path.replace(aside)
    except OSError as error:
        _LOG.warning("%s stays where it is: %s", path, error)
        return Sentence("Your settings in {0} are damaged; the defaults are used.", path)
    return Sentence(
        "Your settings were damaged; the defaults are used. The damaged file is kept as {0}.", aside
    )


def _spec(key: str) -> Spec:
    spec = TABLE.get(key)
    if spec is None:
        raise SettingsError("There is no setting {0}.", key)
    return spec
