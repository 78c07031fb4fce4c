"""What the engine is asked: references, places, and how close small copies come to the whole."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from ssh_studio.document.colour import converted
from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.icc import builtin
from ssh_studio.document.layer import Image, LookSettings, Reference
from ssh_studio.document.mask import Mask
from ssh_studio.document.opening import open_image
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from ssh_studio.live.session import LiveSession
from tests.launch import BACKGROUND, FOREGROUND
from tests.unit.live.scenes import make_document, make_layer


def test_the_background_is_all_that_lies_beneath(make_session, harmonizer) -> None:
    low = make_layer((10, 20, 30), at=(0, 0), size=(80, 120), look=LookSettings(on=False))
    top = make_layer(transform=Transform(100, 60, 2, 1, 90))
    above = make_layer((255, 255, 255), at=(0, 0), size=(160, 120), look=LookSettings(on=False))
    session = make_session(make_document(low, top, above))
    assert session.wait_idle()
    (asked,) = harmonizer.asked
    assert asked.reference.shape == (120, 160, 3)
    assert asked.reference[60, 20].tolist() == [10, 20, 30]
    assert asked.reference[60, 100].tolist() == [200, 120, 40]
    assert asked.valid is None
    assert asked.placement == pytest.approx(top.transform.matrix(40, 30))


def test_beneath_is_a_window_around_the_layer(make_session, harmonizer) -> None:
    layer = make_layer(at=(60, 50), look=LookSettings(reference=Reference.BENEATH))
    document = make_document(layer)
    session = make_session(document)
    assert session.wait_idle()
    (asked,) = harmonizer.asked
    # Half of 40 pixels on every side, and one for good measure.
    assert asked.reference.shape == (72, 82, 3)
    assert asked.placement[:, 2].tolist() == [21, 21]
    document.update(layer.id, "Move", transform=layer.transform.moved(90, 0))
    assert session.wait_idle()
    assert harmonizer.asked[-1].reference.shape == (72, 31, 3), "within the document"


def test_a_painted_region_is_what_counts(make_session, harmonizer) -> None:
    region: Any = np.zeros((120, 160), np.uint8)
    look = LookSettings(reference=Reference.PAINTED)
    layer = make_layer(region=Mask(region), look=look)
    document = make_document(layer)
    session = make_session(document)
    assert session.wait_idle()
    assert [asked.valid for asked in harmonizer.asked] == [None], "nothing painted: all counts"
    region = region.copy()
    region[:60] = 255
    document.update(layer.id, "Reference", region=Mask(region))
    assert session.wait_idle()
    assert (harmonizer.asked[-1].valid == region).all()


def test_without_a_background_only_what_is_there_counts(make_session, harmonizer) -> None:
    soft = np.zeros((120, 80), np.uint8)
    soft[:, :40] = 128
    low = make_layer((10, 200, 30), at=(0, 0), size=(80, 120), mask=Mask(soft))
    top = make_layer(at=(60, 40))
    document = make_document(low, top, background=None)
    session = make_session(document)
    assert session.wait_idle()
    (asked,) = harmonizer.asked
    assert (asked.valid[:, 2:38] == 128).all()
    assert not asked.valid[:, 42:].any()
    assert np.abs(asked.reference[:, 2:38].astype(int) - (10, 200, 30)).max() <= 1
    assert set(session.tones) == {top.id}, "nothing lies beneath the lower one"


def test_large_pictures_are_asked_about_as_small_ones(make_session, harmonizer) -> None:
    size = (3000, 2000)
    layer = make_layer(size=size, transform=Transform(2500, 1500, 0.5, 0.5))
    background = Image(np.full((3000, 5000, 3), 100, np.uint8))
    session = make_session(Document(State(background, 5000, 3000, (layer,), layer.id)))
    assert session.wait_idle()
    (asked,) = harmonizer.asked
    assert max(asked.foreground.shape) <= 1024
    assert asked.reference.shape == (375, 625, 3)
    # The layer's middle is the document's.
    height, width = asked.mask.shape
    middle = asked.placement @ [width / 2, height / 2, 1]
    assert middle == pytest.approx([312, 187], abs=1)


@pytest.fixture(scope="module")
def sample() -> Document:
    """The astronaut, 2600 pixels wide, with the layer somewhat smaller."""
    back, fore = (
        cv2.resize(read_picture(path).pixels, None, fx=4, fy=4) for path in (BACKGROUND, FOREGROUND)
    )
    height, width = back.shape[:2]
    mask = Mask(np.ascontiguousarray(fore[..., 3]))
    image = Image(np.ascontiguousarray(fore[..., :3]))
    transform = Transform(width * 0.5, height * 0.6, 0.7, 0.7, 8)
    layer = replace(make_layer(), image=image, mask=mask, transform=transform)
    return Document(State(Image(np.ascontiguousarray(back)), width, height, (layer,), layer.id))


def test_the_default_model_sees_in_small_what_it_sees_in_large(qapp, sample) -> None:
    from ssh_studio.engine import Harmonizer

    session = LiveSession(sample, load=lambda model: Harmonizer.load(model, "cpu"))
    try:
        assert session.wait_idle(60)
        layer = sample.state.layers[0]
        look = session.look_of(layer.id)
        assert session.status.device == "CPU"
    finally:
        session.close()
    assert look is not None
    pixels, mask = layer.image.pixels, layer.mask.pixels
    whole = Harmonizer.load("default", "cpu").look(
        pixels,
        mask,
        sample.state.background.pixels,
        placement=layer.transform.matrix(layer.image.width, layer.image.height),
    )
    shows = mask[::8, ::8] > 127
    live, exact, before = (
        picture[shows].astype(float)
        for picture in (
            look.apply(pixels[::8, ::8].copy()),
            whole.apply(pixels[::8, ::8].copy()),
            pixels[::8, ::8],
        )
    )
    change = np.abs(exact - before).mean()
    assert change > 3, "it does something"
    assert np.abs(live - exact).mean() < 0.11 * change, np.abs(live - exact).mean() / change


def test_a_cut_out_is_known_only_where_its_file_shows_it(qapp, sample, tmp_path) -> None:
    from ssh_studio.engine import Harmonizer, Look

    (uncut,) = sample.state.layers
    alpha = uncut.mask.pixels
    hidden = np.where(alpha[..., None] > 0, uncut.image.pixels, 0)
    write_picture(tmp_path / "cut.png", np.dstack([hidden, alpha]))
    image, mask, _ = open_image(tmp_path / "cut.png")
    assert mask is not None
    layer = replace(uncut, image=image, mask=mask)
    state = replace(sample.state, layers=(layer,))
    session = LiveSession(Document(state), load=lambda model: Harmonizer.load(model, "cpu"))
    try:
        assert session.wait_idle(60)
        live = session.look_of(layer.id)
    finally:
        session.close()
    assert live is not None
    assert state.background is not None
    harmonizer, background = Harmonizer.load("default", "cpu"), state.background.pixels

    def asked(known: Any) -> Look:  # noqa: ANN401 - a mask of the engine's, or None
        placement = layer.transform.matrix(image.width, image.height)
        return harmonizer.look(
            image.pixels, alpha, background, placement=placement, foreground_known=known
        )

    shows, pixels = alpha[::8, ::8] > 127, image.pixels[::8, ::8].copy()

    def apart(look: Look) -> float:
        mine, other = (part.apply(pixels)[shows].astype(float) for part in (live, look))
        return float(np.abs(mine - other).mean())

    near, far = apart(asked(alpha > 0)), apart(asked(None))
    assert near < 1.5, "what small copies make of it"
    assert far > 2 * near, "and it matters"


# Prints whether torch is there when a session is made, and which threads it was imported from.
IMPORTS = """
import sys, threading
seen = []
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "torch":
            seen.append(threading.current_thread().name)
sys.meta_path.insert(0, Watch())
import numpy as np
from PySide6.QtCore import QCoreApplication
from ssh_studio.document.colour import converted
from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.live.session import LiveSession
app = QCoreApplication([])
back, fore = (Image(np.full((64, 64, 3), value, np.uint8)) for value in (40, 200))
layer = Layer(fore, Mask.filled(64, 64), Transform(32, 32, 0.5, 0.5))
session = LiveSession(Document(State(back, 64, 64, (layer,), layer.id)))
print("torch" in sys.modules, seen)
print(session.wait_idle(120), len(session.tones), seen)
session.close()
"""


def test_torch_is_imported_in_the_worker_only() -> None:
    root = Path(__file__).resolve().parents[3]
    command = [sys.executable, "-c", IMPORTS]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    first, then = done.stdout.splitlines()
    assert then == "True 1 ['live looks']"
    assert first in ("False []", "False ['live looks']", "True ['live looks']")


def test_looks_are_estimated_in_srgb(make_session, harmonizer) -> None:
    icc = builtin("adobe-rgb")
    layer = make_layer((10, 200, 30))
    document = make_document(layer)
    state = document.state
    assert state.background is not None
    wide = replace(state.background, icc=icc)
    layers = (replace(layer, image=replace(layer.image, icc=icc)),)
    session = make_session(Document(replace(state, background=wide, layers=layers)))
    assert session.wait_idle()
    (asked,) = harmonizer.asked
    for found, colour in ((asked.reference, (200, 120, 40)), (asked.foreground, (10, 200, 30))):
        wanted = converted(np.array([[colour]], np.uint8), icc, None)[0, 0]
        assert tuple(wanted) != colour
        assert tuple(found[2, 2]) == tuple(wanted)
