"""Computing devices: which one to use, whether it can be trusted, and why not."""

from __future__ import annotations

import os
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from ssh_studio.errors import DeviceError, Sentence

__all__ = ["DEVICES", "Device", "available_devices", "choose_device"]

DEVICES = ("cuda", "mps", "xpu", "cpu")
"""Kinds of devices, the fastest first."""

_THREADS = 4


@dataclass(frozen=True)
class Device:
    """A device that was chosen.

    name: `cpu`, `cuda`, `mps` or `xpu`.
    label: what to show a person.
    reason: why a faster one was not taken; empty if there was no such one.
    """

    name: str
    label: str
    reason: str = ""


def available_devices() -> list[str]:
    """The kinds of devices that torch finds here, the fastest first."""
    found = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
        "xpu": hasattr(torch, "xpu") and torch.xpu.is_available(),
        "cpu": True,
    }
    return [name for name in DEVICES if found[name]]


def choose_device(wanted: str = "auto") -> Device:
    """The device to use.

    `auto` takes the fastest one that computes what the CPU computes; a device that fails the check
    is passed over and `Device.reason` says why. A device that is named is checked too.

    Raises:
        DeviceError: the named device is unknown, absent, or fails the check.
    """
    found = available_devices()
    if wanted != "auto":
        kind = wanted.partition(":")[0]
        if kind not in DEVICES:
            raise DeviceError("Unknown device {0}; use auto, {1}.", wanted, ", ".join(DEVICES))
        if kind not in found:
            raise DeviceError("There is no device {0} here; use auto or cpu.", wanted)
        problem = check_device(wanted)
        if problem:
            raise DeviceError("The device {0} cannot be used: {1}.", wanted, problem)
        return Device(wanted, _label(wanted))
    reason = ""
    for name in found:
        problem = check_device(name)
        if not problem:
            return Device(name, _label(name), reason)
        said = Sentence("{0} is not used: {1}", _label(name), problem)
        reason = Sentence("{0}; {1}", reason, said) if reason else said
    raise DeviceError("No device computes correctly on this machine.")


def check_device(name: str) -> str:
    """Compare a small computation with the CPU's; returns what is wrong, or an empty text."""
    if name == "cpu":
        return ""
    generator = torch.Generator().manual_seed(0)
    picture = torch.rand(1, 8, 16, 16, generator=generator)
    weight = torch.rand(8, 8, 3, 3, generator=generator) / 36
    try:
        wanted = _exercise(picture, weight)
        got = _exercise(picture.to(name), weight.to(name)).cpu()
    # Drivers fail with errors of their own; whatever it is, this device is out.
    except Exception as error:  # noqa: BLE001
        return str(error).strip().partition("\n")[0] or type(error).__name__
    if not torch.allclose(got, wanted, atol=1e-2):
        return Sentence("it computes wrong results")
    return ""


def compute_on_half_the_cores() -> None:
    """Let torch leave cores to others: for a thread that works beside a window.

    The networks here are small. On two cores a look takes as long with one thread as with two, of
    which one mostly waits for the other, and waits busily.
    """
    torch.set_num_threads(max(1, min(_THREADS, (os.cpu_count() or 1) // 2)))


def _exercise(picture: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """The operations that looks are made of."""
    features = F.relu(F.conv2d(picture, weight, padding=1))
    features = F.interpolate(features, scale_factor=2, mode="bilinear", align_corners=False)
    volume = features.reshape(1, 8, 4, 16, 16)[:, :3]
    grid = features[:, :3, ::4, ::4].permute(0, 2, 3, 1)[:, None] * 2 - 1
    return F.grid_sample(volume, grid, padding_mode="border", align_corners=True)


def _label(name: str) -> str:
    if name.startswith("cuda"):
        return torch.cuda.get_device_name(torch.device(name))
    return {"mps": "Apple GPU", "xpu": "Intel GPU"}.get(name.partition(":")[0], "CPU")
