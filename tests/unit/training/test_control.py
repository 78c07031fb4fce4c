"""Being steered: lines on stdin, Ctrl+C, and a lower priority than the window's."""

from __future__ import annotations

import os
import signal

import pytest

from ssh_studio_training.control import CancelledRun, Control


def test_commands_come_as_json_lines() -> None:
    control = Control()
    reading, writing = os.pipe()
    control.listen(reading)
    os.write(writing, b'{"command": "pau')
    os.write(writing, b'se"}\nnonsense\n[1]\n{"command": "explode"}\n{"command": "resume"}\n')
    assert control.poll(wait=5) == "pause"
    assert control.poll(wait=5) == "resume"
    assert control.poll() is None
    os.write(writing, b'{"command": "detach"}\n{"command": "stop"}\n{"command": "cancel"}\n')
    # The end of stdin is no command.
    os.close(writing)
    assert control.poll(wait=5) == "detach"
    assert control.poll(wait=5) == "stop"
    assert control.stopping
    assert control.detached
    with pytest.raises(CancelledRun):
        control.poll(wait=5)


def test_interrupt_means_stop_and_twice_means_end() -> None:
    control = Control()
    before = signal.getsignal(signal.SIGINT)
    with control.interrupting():
        os.kill(os.getpid(), signal.SIGINT)
        assert control.stopping
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
