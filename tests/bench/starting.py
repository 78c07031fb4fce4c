"""A start of the application with the sample; prints milliseconds until window and look."""

from __future__ import annotations

import os
import time

BEGAN = float(os.environ["BENCH_BEGAN"])


def main() -> None:
    """Start, wait for the first picture and the first look, and end."""
    # First, as `python -m ssh_studio` does.
    from ssh_studio.__main__ import load_window

    open_window = load_window()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ssh_studio.ui.canvas.canvas import Canvas

    told: list[float] = []
    ended = QTimer(singleShot=False, interval=2)

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            canvas = window.findChild(Canvas)
            if canvas is None or not window.isVisible():
                continue
            if not told:
                window.grab()
                told.append(_passed())
            if canvas.live is not None and canvas.live.tones:
                canvas.grab()
                told.append(_passed())
                print(*told, flush=True)
                ended.stop()
                os._exit(0)

    ended.timeout.connect(look)
    QTimer.singleShot(0, ended.start)
    open_window(["--sample"])


def _passed() -> float:
    return 1000 * (time.time() - BEGAN)


if __name__ == "__main__":
    main()
