"""Select subject: the loading path, with a tiny model made here; nothing is fetched."""

from __future__ import annotations

import errno
import hashlib
import importlib.util
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.error import URLError

import numpy as np
import pytest

from ssh_studio.document import subject
from ssh_studio.errors import CancelledError, MaskError

SIZE = 500_000


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, *what: object) -> None:
        """Nothing."""


@pytest.fixture
def home(monkeypatch, tmp_path) -> Path:
    """Where rembg keeps its models in this test."""
    if not subject.is_available():
        pytest.skip("rembg with onnxruntime (the extra `subject`) is not installed")
    monkeypatch.setenv("U2NET_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def served(home, monkeypatch, tmp_path) -> Iterator[None]:
    """A stand-in for the model, on a server of this machine."""
    (tmp_path / "there").mkdir()
    content = bytes(SIZE)
    (tmp_path / "there" / "model.onnx").write_bytes(content)
    handler = partial(Quiet, directory=str(tmp_path / "there"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(subject, "_URL", f"http://127.0.0.1:{server.server_port}/model.onnx")
    monkeypatch.setattr(subject, "_HASH", f"md5:{hashlib.md5(content).hexdigest()}")
    yield
    server.shutdown()
    thread.join()
    server.server_close()


def test_without_the_extra_it_says_what_to_do(monkeypatch) -> None:
    monkeypatch.setattr(subject, "is_available", lambda: False)
    with pytest.raises(MaskError, match=r"pip install 'ssh-studio\[subject\]'"):
        subject.find_subject(np.zeros((4, 4, 3), np.uint8))


def test_where_the_model_lies(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("U2NET_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert subject.model_file().is_relative_to(tmp_path)
    assert not subject.has_model()
    subject.model_file().parent.mkdir(parents=True)
    subject.model_file().write_bytes(b"x")
    assert subject.has_model()


def test_the_model_is_fetched_once_with_progress(served, home) -> None:
    told: list[float] = []
    assert not subject.has_model()
    with pytest.raises(MaskError, match="download it"):
        subject.find_subject(np.zeros((4, 4, 3), np.uint8))
    subject.fetch_model(told.append, lambda: False)
    assert subject.has_model()
    assert subject.model_file().stat().st_size == SIZE
    assert told[-1] == 1
    assert 0 < told[0] < 0.5


def test_a_cancelled_download_leaves_nothing(served, home) -> None:
    asked = iter([False, False, True])
    with pytest.raises(CancelledError):
        subject.fetch_model(cancel=lambda: next(asked))
    assert not [path for path in home.rglob("*") if path.is_file()]


def test_something_else_came(served, home, monkeypatch) -> None:
    monkeypatch.setattr(subject, "_HASH", "md5:" + 32 * "0")
    with pytest.raises(MaskError, match="not the model"):
        subject.fetch_model()
    assert not subject.has_model()


@pytest.mark.parametrize("kind", ["requests", "urllib", "disk"])
def test_without_a_connection_it_says_so_in_a_sentence(home, monkeypatch, kind) -> None:
    import requests

    error = {
        "requests": requests.exceptions.ConnectionError("HTTPSConnectionPool(host='github.com'"),
        "urllib": URLError("Name or service not known"),
        "disk": OSError(errno.ENOSPC, "No space left on device"),
    }[kind]

    def nobody(*what: object, **how: object) -> None:
        raise error

    monkeypatch.setattr(requests, "get", nobody)
    with pytest.raises(MaskError) as said:
        subject.fetch_model()
    sentence = str(said.value)
    assert ("No space left" if kind == "disk" else "no connection to the internet") in sentence
    assert str(subject.model_file().parent) in sentence
    assert "HTTPSConnectionPool" not in sentence
    assert not subject.has_model()


@pytest.mark.filterwarnings("ignore")
def test_a_tiny_model_finds_what_is_bright(tmp_path, monkeypatch) -> None:
    if not subject.is_available() or importlib.util.find_spec("onnx") is None:
        pytest.skip("rembg with onnxruntime (the extra `subject`) and onnx are not installed")
    import onnx
    from onnx import TensorProto, helper

    ends = (
        helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, 320, 320]),
        helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 320, 320]),
    )
    mean = helper.make_node("ReduceMean", ["input", "axes"], ["output"], keepdims=1)
    axes = helper.make_tensor("axes", TensorProto.INT64, [1], [1])
    graph = helper.make_graph([mean], "bright", [ends[0]], [ends[1]], [axes])
    opset = [helper.make_opsetid("", 18)]
    monkeypatch.setenv("U2NET_HOME", str(tmp_path))
    path = tmp_path / "bright.onnx"
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=9), path)
    pixels = np.full((90, 120, 3), 20, np.uint8)
    pixels[30:60, 40:80] = 240
    found = subject.find_subject(pixels, path)
    assert found.shape == (90, 120)
    assert found[45, 60] > 230
    assert found[5, 5] < 40
    # Which took minutes where it was never compiled.
    assert "rembg.bg" not in sys.modules
    with pytest.raises(MaskError, match="could not be selected"):
        subject.find_subject(pixels, tmp_path / "missing.onnx")
