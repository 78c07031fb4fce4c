"""Select subject: the loading path, with a tiny model made here; nothing is fetched."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from ssh_studio.document import subject
from ssh_studio.errors import MaskError


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
    with pytest.raises(MaskError, match="could not be selected"):
        subject.find_subject(pixels, tmp_path / "missing.onnx")
