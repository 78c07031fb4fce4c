"""Choosing a device: checked against the CPU, passed over with a reason."""

from __future__ import annotations

import pytest
import torch

from ssh_studio.engine import device as device_module
from ssh_studio.engine.device import available_devices, check_device, choose_device
from ssh_studio.errors import DeviceError


def test_the_cpu_is_always_there() -> None:
    assert available_devices()[-1] == "cpu"
    assert choose_device("cpu").name == "cpu"
    assert check_device("cpu") == ""


def test_auto_takes_the_fastest_that_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_module, "available_devices", lambda: ["cuda", "xpu", "cpu"])
    monkeypatch.setattr(device_module, "_label", str.upper)
    problems = {"cuda": "it computes wrong results", "xpu": "", "cpu": ""}
    monkeypatch.setattr(device_module, "check_device", problems.get)
    chosen = choose_device("auto")
    assert chosen.name == "xpu"
    assert chosen.reason == "CUDA is not used: it computes wrong results"
    with pytest.raises(DeviceError, match="wrong results"):
        choose_device("cuda")
    with pytest.raises(DeviceError, match="no device mps"):
        choose_device("mps")
    with pytest.raises(DeviceError, match="Unknown device"):
        choose_device("tpu")


def test_a_device_that_fails_or_lies_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    exercise = device_module._exercise
    calls: list[int] = []

    def lying(picture: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        calls.append(1)
        return exercise(picture, weight) + (len(calls) % 2 == 0)

    # "meta" stands in for a driver that breaks: it holds no numbers to fetch.
    assert check_device("meta") != ""
    monkeypatch.setattr(device_module, "_exercise", lying)
    monkeypatch.setattr(torch.Tensor, "to", lambda self, *_: self)
    assert check_device("cuda") == "it computes wrong results"
