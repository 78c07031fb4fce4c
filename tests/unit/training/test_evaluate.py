"""Validation figures, against figures made by hand; the picture sheet."""

from __future__ import annotations

import math

import cv2
import pytest
import torch
from torch import Tensor, nn

from ssh_studio.engine import WriteError
from ssh_studio.engine.lut import identity_lut
from ssh_studio.engine.networks.studio import Prediction, Views
from ssh_studio_training.evaluate import validate, write_sheet
from ssh_studio_training.triplets import Batch

SIDE = 8


class Shifts(nn.Module):
    """A network that adds to every colour of a sample the mean of its whole view."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))

    def forward(self, views: Views) -> Prediction:
        count = len(views.whole)
        shift = views.whole[:, :3].mean(dim=(1, 2, 3))
        offset = shift[:, None, None, None].expand(count, 3, 2, 2)
        lut = identity_lut(2).expand(count, -1, -1, -1, -1)
        return Prediction(lut, torch.ones_like(offset), offset, Tensor(), Tensor())


def batch_of(contents: list[float], targets: list[float], shifts: list[float]) -> Batch:
    """Samples of even colour, of which the left half is the object."""

    def pictures(values: list[float]) -> Tensor:
        return torch.tensor(values)[:, None, None, None].expand(-1, 3, SIDE, SIDE).clone()

    mask = torch.zeros(len(contents), 1, SIDE, SIDE)
    mask[..., : SIDE // 2] = 1
    content = torch.cat([pictures(contents), mask, mask], dim=1)
    whole = torch.cat([pictures(shifts), torch.ones_like(mask), torch.zeros_like(mask)], dim=1)
    same = torch.tensor([content == target for content, target in zip(contents, targets)])  # noqa: B905
    return Batch(Views(content, whole, whole), pictures(targets), mask, same, same, same)


def test_figures_by_hand() -> None:
    # Errors of 51, 51 and 25.5 levels; afterwards 0, 102 (wrong way) and 12.75.
    first = batch_of([0.4, 0.6], [0.6, 0.4], [0.2, 0.2])
    second = batch_of([0.5, 0.5], [0.6, 0.5], [0.05, 0.02])
    figures = validate(Shifts(), [first, second])  # type: ignore[arg-type]
    before = (51**2 + 51**2 + 25.5**2) / 3
    after = (0 + 102**2 + 12.75**2) / 3
    assert figures["ratio"] == pytest.approx(after / before, rel=1e-3)
    assert figures["improved"] == pytest.approx(2 / 3)
    # The last one needed nothing and was changed by 5.1 levels.
    assert figures["untouched"] == pytest.approx(5.1, rel=1e-2)


def test_nothing_to_measure_is_no_number() -> None:
    figures = validate(Shifts(), [batch_of([0.5], [0.5], [0.0])])  # type: ignore[arg-type]
    assert math.isnan(figures["ratio"])
    assert figures["untouched"] == 0


@pytest.mark.parametrize("count", [1, 3, 20])
def test_sheet_shows_two_samples_a_row(tmp_path, count) -> None:
    batch = batch_of([0.4] * count, [0.6] * count, [0.2] * count)
    path = tmp_path / "sheet.png"
    write_sheet(Shifts(), batch, path)  # type: ignore[arg-type]
    sheet = cv2.imread(str(path))
    assert sheet is not None
    rows = (min(count, 16) + 1) // 2
    assert sheet.shape == (rows * SIDE, 2 * 5 * SIDE, 3)
    # Foreground, result and truth of the first sample's object.
    levels = [int(sheet[0, column * SIDE, 0]) for column in range(3)]
    assert levels == [102, 153, 153]


def test_sheet_that_cannot_be_written_says_so(tmp_path) -> None:
    with pytest.raises(WriteError, match="there is no folder"):
        write_sheet(Shifts(), batch_of([0.4], [0.6], [0.2]), tmp_path / "no" / "sheet.png")  # type: ignore[arg-type]
