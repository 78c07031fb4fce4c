"""Shared by the tests of live: sessions that are closed in the end, and a look."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from ssh_studio.document.document import Document
from ssh_studio.engine.look import Look
from ssh_studio.engine.lut import identity_lut
from ssh_studio.live.session import LiveSession
from tests.unit.live.scenes import FakeHarmonizer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    # Set by cv2, for its own Qt.
    os.environ.pop(_name, None)


@pytest.fixture
def harmonizer() -> FakeHarmonizer:
    return FakeHarmonizer()


@pytest.fixture
def make_session(qapp, harmonizer) -> Iterator[Callable[..., LiveSession]]:
    """Sessions with the fake harmonizer; closed in the end, leaving no thread behind."""
    sessions = []

    def make(document: Document, **arguments: Any) -> LiveSession:  # noqa: ANN401
        session = LiveSession(document, **{"load": harmonizer.load, **arguments})
        sessions.append(session)
        return session

    yield make
    harmonizer.gate.set()
    for session in sessions:
        session.close()
    assert not [thread.name for thread in threading.enumerate() if "live" in thread.name]


@pytest.fixture
def strong_look() -> Look:
    """Contrasty, beyond the gamut in places, with a light map that varies."""
    lut = identity_lut(9).numpy()
    lut = lut + np.array([0.1, 0, -0.09], np.float32) + np.float32(0.06) * np.sin(6.28 * lut)
    place = np.linspace(0, 1, 8, dtype=np.float32)
    gain = 1 + 0.2 * (place[:, None, None] - place[None, :, None]) * np.ones(3, np.float32)
    offset = 0.04 * (place[:, None, None] * place[None, :, None]) * np.array([1, 0, -1], np.float32)
    frame = Look.identity().frame._replace(left=-0.1, top=0.1, width=1.2, height=0.7)
    return Look(lut, gain, offset, frame, "test")
