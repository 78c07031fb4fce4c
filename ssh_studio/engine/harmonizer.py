"""The engine's front door: load a model, estimate looks, harmonize pictures.

numpy in, numpy out.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from ssh_studio.engine.device import Device, choose_device
from ssh_studio.engine.look import Amount, Cancel, Frame, Look, Progress, Region
from ssh_studio.engine.model_file import ModelFile, read_model
from ssh_studio.engine.networks.packed import pack
from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio.engine.networks.studio import Backdrop, Prediction, StudioNetwork, Views
from ssh_studio.engine.pixels import Mask, Picture, check_mask, check_picture
from ssh_studio.engine.polynomial import fit_polynomial_lut
from ssh_studio.engine.preprocess import (
    Matrix,
    Reductions,
    Scene,
    make_views,
    sample_mask,
    sample_view,
)
from ssh_studio.engine.registry import Installed, find_model, verify_model
from ssh_studio.engine.transport import Ferry, fetched
from ssh_studio.errors import PictureError, Sentence

__all__ = ["Estimate", "Harmonizer", "paste_look"]

_PAPER_SIDE = 256
_FIT_SIDE = 64
_WARMING_SIDE = 256


@dataclass(frozen=True)
class Estimate:
    """How the last look came about: milliseconds, and the device that was used."""

    milliseconds: float
    device: Device


class Harmonizer:
    """A loaded model on a device.

    Attributes:
        model: the model's name.
        architecture: its kind, `studio` or `paper`.
        device: where looks are estimated; changes to the CPU if the device runs out of memory.
        last: how the last look came about, None before the first one.
    """

    def __init__(self, file: ModelFile, device: Device, *, model: str) -> None:
        """Use `load`; this takes a file that was read already."""
        self.model = model
        self.architecture = file.architecture
        self.device = device
        self.last: Estimate | None = None
        self._reductions = Reductions()
        self._ferry = Ferry()
        self._reference: _Reference | None = None
        self._network = _placed(file.network, device)

    @classmethod
    def load(cls, model: str | Path = "default", device: str = "auto") -> Harmonizer:
        """Load a model by name or path.

        Args:
            model: an installed model's name or the path of a model file.
            device: `auto`, `cpu`, `cuda`, `mps` or `xpu`; `auto` takes the fastest one that
                computes correctly, and `Device.reason` says what was passed over.

        Raises:
            ModelNotFoundError: neither a model nor a file.
            ChecksumError: an installed model's file was changed.
            ModelFileError: truncated, foreign or of a newer version.
            DeviceError: the named device cannot be used.
        """
        found = find_model(str(model))
        if isinstance(found, Installed):
            verify_model(found)
            path, name = found.path, found.name
        else:
            path, name = found, found.stem
        return cls(read_model(path), choose_device(device), model=name)

    def look(
        self,
        foreground: Picture,
        mask: Mask,
        reference: Picture,
        *,
        reference_valid: Mask | None = None,
        placement: Matrix | None = None,
        foreground_known: Mask | None = None,
    ) -> Look:
        """Estimate the look that makes a foreground belong to a background.

        Args:
            foreground: HxWx3, the uncut photo. All pictures: sRGB, uint8, uint16 or float32 in
                [0, 1], any size from 8x8 to 200 MP.
            mask: HxW of uint8, uint16, bool or float in [0, 1], what of the foreground shows. A
                full mask is fine.
            reference: hxwx3, the background or a region of it, not covered by the foreground.
            reference_valid: hxw like `mask`, which of the reference's pixels count. All if left
                out.
            placement: 2x3 matrix that takes points (x, y) of the foreground to points of the
                reference (see `placement_at`): where the foreground stands. Without it the object
                is compared with the reference as a whole only.
            foreground_known: HxW like `mask`, which of the foreground's pixels are real; a cut-out
                has none outside its alpha. All if left out.

        Returns:
            The look, in the foreground's frame.

        Raises:
            PictureError, MaskError: wrong shapes, types or values; an empty mask; a reference of
                which nothing counts; a placement that flattens the foreground to nothing.
        """
        _check_size(foreground, Sentence("The foreground"))
        check_mask(mask, foreground.shape)
        _check_size(reference, Sentence("The background"))
        if reference_valid is not None:
            check_mask(reference_valid, reference.shape, Sentence("The reference region"))
        if foreground_known is not None:
            check_mask(
                foreground_known, foreground.shape, Sentence("The known part of the foreground")
            )
        if placement is not None:
            placement = _checked(placement)
        scene = Scene(foreground, mask, foreground_known, reference, reference_valid, placement)
        return self._estimate(scene)

    def harmonize(
        self,
        composite: Picture,
        mask: Mask,
        *,
        strength: float = 1.0,
        light: float = 1.0,
        colour: float = 1.0,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Picture:
        """Harmonize the object in an already flattened composite.

        Args:
            composite: HxWx3, see `look`.
            mask: HxW, the object; soft edges blend. A full mask leaves nothing to compare with:
                the composite is returned as it is.
            strength: 0 (nothing) to 1 (the whole look).
            light, colour: see `Amount`.
            progress: told the share of the look's application that is done.
            cancel: asked between tiles.

        Returns:
            HxWx3 of the composite's type; outside the mask equal to it bit for bit.

        Raises:
            PictureError, MaskError: as `look`.
            CancelledError: `cancel` said so.
        """
        _check_size(composite, Sentence("The composite"))
        check_mask(mask, composite.shape)
        if mask.min() > 0:
            return composite.copy()
        look = self.composite_look(composite, mask)
        amount = Amount(strength, light, colour)
        return paste_look(composite, look, mask, amount, progress=progress, cancel=cancel)

    def composite_look(self, composite: Picture, mask: Mask) -> Look:
        """The look that `harmonize` applies; arguments and errors are the same."""
        _check_size(composite, Sentence("The composite"))
        check_mask(mask, composite.shape)
        placement = np.eye(2, 3)
        scene = Scene(composite, mask, None, composite, None, placement, flattened=True)
        return self._estimate(scene)

    def warm_up(self) -> None:
        """Make the first look as fast as those after it, where it would take far longer.

        A GPU loads its kernels when they are called for the first time, which takes a second. On
        the CPU there is nothing to do.
        """
        if self.device.name == "cpu":
            return
        grey = np.full((_WARMING_SIDE, _WARMING_SIDE, 3), 128, np.uint8)
        middle = slice(_WARMING_SIDE // 4, 3 * _WARMING_SIDE // 4)
        mask = np.zeros(grey.shape[:2], np.uint8)
        mask[middle, middle] = 255
        self._estimate(Scene(grey, mask, None, grey, None, np.eye(2, 3)))
        self.last = None

    def _estimate(self, scene: Scene) -> Look:
        start = time.perf_counter()
        try:
            look = self._run(scene)
        except torch.OutOfMemoryError:
            reason = Sentence("{0} ran out of memory", self.device.label)
            self.device = Device("cpu", "CPU", reason)
            self._network = _placed(self._network, self.device)
            look = self._run(scene)
        milliseconds = 1000 * (time.perf_counter() - start)
        self.last = Estimate(milliseconds, self.device)
        return look

    @torch.inference_mode()
    def _run(self, scene: Scene) -> Look:
        device = torch.device(self.device.name)
        if isinstance(self._network, PaperNetwork):
            return _paper_look(self._network, scene, device, self.model)
        return self._studio_look(self._network, scene, device)

    def _studio_look(self, network: StudioNetwork, scene: Scene, device: torch.device) -> Look:
        views, frame = make_views(scene, network.config.view_size, self._reductions)
        # Half precision pays on CUDA; a CPU is as fast without for one sample, and exact.
        with torch.autocast(device.type, torch.float16, enabled=device.type == "cuda"):
            reference = self._known(network, views.whole, device)
            content, local = self._ferry.send(views[:2], device)
            prediction = network(Views(content, local, reference.there), reference.backdrop)
        return _look_of(prediction, frame, self.model)

    def _known(
        self, network: StudioNetwork, whole: torch.Tensor, device: torch.device
    ) -> _Reference:
        """The reference on the device, kept while it stays the same, as when a layer moves."""
        kept = self._reference
        if kept is None or kept.there.device.type != device.type or not kept.here.equal(whole):
            there = whole.to(device)
            kept = self._reference = _Reference(whole, there, network.scene(there))
        return kept


class _Reference(NamedTuple):
    """A whole reference (`Views.whole`) here and on the device, and what the network says of it."""

    here: torch.Tensor
    there: torch.Tensor
    backdrop: Backdrop


def _placed(network: StudioNetwork | PaperNetwork, device: Device) -> StudioNetwork | PaperNetwork:
    """A network on a device, as fast as it is there. The paper's stays the authors'."""
    network = network.to(torch.device(device.name))
    if device.name == "cpu" and isinstance(network, StudioNetwork):
        pack(network)
    return network


def _look_of(prediction: Prediction, frame: Frame, model: str) -> Look:
    light = (part[0].permute(1, 2, 0) for part in (prediction.gain, prediction.offset))
    lut, gain, offset = (part.numpy() for part in fetched([prediction.lut[0], *light]))
    return Look(lut, gain, offset, frame, model)


def _paper_look(network: PaperNetwork, scene: Scene, device: torch.device, model: str) -> Look:
    """As the authors do it: whole photos at 256 x 256, then a polynomial from the small pair."""

    def squeezed(picture: Picture, side: int) -> torch.Tensor:
        height, width = picture.shape[:2]
        view = np.diag([width / side, height / side])
        return torch.from_numpy(sample_view(picture, np.column_stack([view, (0, 0)]), side)[0])

    pair = (squeezed(picture, _PAPER_SIDE) for picture in (scene.foreground, scene.reference))
    foreground, reference = (
        (picture.permute(2, 0, 1)[None] * 2 - 1).to(device) for picture in pair
    )
    output = (network(foreground, reference) + 1) / 2
    small = torch.nn.functional.avg_pool2d(
        torch.cat([(foreground + 1) / 2, output]), _PAPER_SIDE // _FIT_SIDE
    ).cpu()
    source, target = small.permute(0, 2, 3, 1).clamp(0, 1)
    height, width = scene.mask.shape
    to_mask = np.array([[width / _FIT_SIDE, 0, 0], [0, height / _FIT_SIDE, 0]])
    weight = torch.from_numpy(sample_mask(scene.mask, to_mask, _FIT_SIDE))
    lut = fit_polynomial_lut(source, target, weight)
    even = np.ones((1, 1, 3), np.float32)
    return Look(lut.numpy(), even, np.zeros_like(even), Frame(), model)


def paste_look(
    picture: Picture,
    look: Look,
    mask: Mask,
    amount: Amount | None = None,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Picture:
    """Apply a look where a mask shows; work and memory follow the object, not the picture.

    Args:
        picture: HxWx3, the picture in whose frame the look was estimated. Not changed.
        look: the look.
        mask: HxW; where it is soft, the look blends with the picture.
        amount: how much of the look; all of it if left out.
        progress: told the share that is done.
        cancel: asked between tiles.

    Returns:
        HxWx3 of the picture's type; outside the mask equal to it bit for bit.

    Raises:
        PictureError, MaskError: not a picture, not its mask, or an empty one.
        CancelledError: `cancel` said so.
    """
    check_picture(picture)
    check_mask(mask, picture.shape)
    result = picture.copy()
    height, width = mask.shape
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    top, left = int(rows[0]), int(columns[0])
    box = slice(top, int(rows[-1]) + 1), slice(left, int(columns[-1]) + 1)
    looked = look.apply(
        picture[box],
        **(amount or Amount())._asdict(),
        region=Region(left, top, width, height),
        mask=mask[box],
        progress=progress,
        cancel=cancel,
    )
    # Only what shows is taken: a float picture may hold values that applying a look would clip.
    np.copyto(result[box], looked, where=(mask[box] > 0)[..., None])
    return result


def _check_size(picture: Picture, name: str) -> None:
    check_picture(picture, name)
    height, width = picture.shape[:2]
    if min(height, width) < 8:
        raise PictureError(
            "{0} is too small ({1} × {2} pixels); 8 × 8 is the least.", name, width, height
        )


def _checked(placement: Matrix) -> Matrix:
    matrix = np.asarray(placement, np.float64)
    if matrix.shape != (2, 3) or not np.isfinite(matrix).all():
        raise PictureError("A placement is a 2x3 matrix of numbers.")
    if abs(np.linalg.det(matrix[:, :2])) < 1e-12:
        raise PictureError("This placement makes the foreground vanish.")
    return matrix
