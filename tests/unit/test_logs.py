"""The log: what nobody caught is written down, told, and the hooks are put back."""

from __future__ import annotations

import subprocess
import sys
import threading

from ssh_studio.logs import Logs


def test_uncaught_errors_end_in_the_file(tmp_path) -> None:
    before = sys.excepthook, threading.excepthook
    logs = Logs(tmp_path / "logs")
    logs.start()
    told: list[BaseException] = []
    logs.on_crash = told.append
    try:
        error = ValueError("odd number")
        sys.excepthook(ValueError, error, None)
        thread = threading.Thread(target=lambda: 1 / 0, name="worker-7")
        thread.start()
        thread.join()
    finally:
        logs.stop()
    assert (sys.excepthook, threading.excepthook) == before
    assert logs.path is not None
    text = logs.path.read_text()
    assert "odd number" in text
    assert "ZeroDivisionError" in text
    assert "worker-7" in text
    assert [type(error) for error in told] == [ValueError, ZeroDivisionError]


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path, capsys) -> None:
    (tmp_path / "file").write_text("")
    logs = Logs(tmp_path / "file" / "logs")
    logs.start()
    logs.caught(ValueError("odd number"), "Counting")
    logs.stop()
    assert logs.path is None
    assert "Counting failed" in capsys.readouterr().err


def test_a_fault_of_native_code_leaves_a_trace(tmp_path) -> None:
    script = (
        "import ctypes, sys, pathlib\n"
        "from ssh_studio.logs import Logs\n"
        "Logs(pathlib.Path(sys.argv[1])).start()\n"
        "ctypes.string_at(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    assert done.returncode != 0
    assert "fault" in (tmp_path / "faults.log").read_text().lower()
