"""Why no window can be opened, as a sentence: Qt itself writes several lines and aborts."""

from __future__ import annotations

import os
from collections.abc import Sequence

__all__ = ["why_no_window"]

_WITHOUT = "The command line works without one: ssh-studio harmonize --help."


def why_no_window(messages: Sequence[str]) -> str:
    """The sentence for what Qt said before it gave up, the oldest first."""
    said = " ".join(messages)
    if "could not connect to display" in said or "Failed to create wl_display" in said:
        names = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
        if not names:
            return (
                "No window can be opened, because there is no display (neither DISPLAY nor "
                f"WAYLAND_DISPLAY is set). {_WITHOUT}"
            )
        shown = " or ".join(f"{name}={os.environ[name]}" for name in names)
        return f"No window can be opened, because no display answers at {shown}. {_WITHOUT}"
    if "xcb-cursor" in said:
        # Qt names this library whenever the plugin fails: it counts only without another reason.
        return (
            "No window can be opened, because the library libxcb-cursor is missing; install it "
            "(Debian and Ubuntu: apt install libxcb-cursor0)."
        )
    wanted = os.environ.get("QT_QPA_PLATFORM")
    if "Could not find the Qt platform plugin" in said and wanted:
        return f"No window can be opened: there is no QT_QPA_PLATFORM “{wanted}”; unset it."
    first = messages[0].strip().rstrip(".") if messages else "Qt does not say why"
    return f"No window can be opened: {' '.join(first.split())}."
