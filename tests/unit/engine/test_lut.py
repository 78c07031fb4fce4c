"""3-D tables: identity, sampling, splines, `.cube` files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from ssh_studio.engine.cube import read_cube, write_cube
from ssh_studio.engine.lut import expansion_matrix, identity_lut, resample_lut, sample_lut
from ssh_studio.errors import CubeError, WriteError


def colours(count: int = 2000) -> torch.Tensor:
    return torch.rand(1, count, 3, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("size", [2, 9, 33])
def test_identity_changes_nothing(size: int) -> None:
    torch.testing.assert_close(sample_lut(identity_lut(size)[None], colours()), colours())


def test_axes_are_red_green_blue() -> None:
    lut = torch.zeros(1, 2, 2, 2, 3)
    lut[0, 1, 0, 0] = torch.tensor([0.1, 0.2, 0.3])
    red = torch.tensor([[[1.0, 0.0, 0.0]]])
    torch.testing.assert_close(sample_lut(lut, red)[0, 0], torch.tensor([0.1, 0.2, 0.3]))


def test_colours_outside_take_the_border() -> None:
    wild = torch.tensor([[[-1.0, 0.5, 2.0]]])
    expected = torch.tensor([[[0.0, 0.5, 1.0]]])
    torch.testing.assert_close(sample_lut(identity_lut(9)[None], wild), expected)


def test_expansion_keeps_nodes_lines_and_sums() -> None:
    matrix = expansion_matrix(9, 33)
    torch.testing.assert_close(matrix.sum(dim=1), torch.ones(33))
    line = torch.linspace(0.2, 0.9, 9)
    torch.testing.assert_close(matrix @ line, torch.linspace(0.2, 0.9, 33))
    values = torch.rand(9, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close((matrix @ values)[::4], values)


def test_expansion_is_smoother_than_straight_lines() -> None:
    place = torch.linspace(0, 1, 9)
    bent = torch.sin(3 * place)
    fine = expansion_matrix(9, 129) @ bent
    straight = torch.from_numpy(np.interp(np.linspace(0, 1, 129), place, bent))
    assert fine.diff(n=2).abs().max() < 0.5 * straight.diff(n=2).abs().max()


def test_resampling_an_identity_is_an_identity() -> None:
    torch.testing.assert_close(resample_lut(identity_lut(9), 33), identity_lut(33))


def test_cube_round_trip(tmp_path: Path) -> None:
    table = torch.rand(5, 5, 5, 3, generator=torch.Generator().manual_seed(0)).numpy()
    write_cube(tmp_path / "a.cube", table, title='with "quotes"')
    np.testing.assert_allclose(read_cube(tmp_path / "a.cube"), table, atol=1e-6)


def test_cube_runs_red_fastest(tmp_path: Path) -> None:
    write_cube(tmp_path / "a.cube", identity_lut(2).numpy())
    rows = [line for line in (tmp_path / "a.cube").read_text().splitlines() if line[0].isdigit()]
    assert rows[1].split() == ["1.000000", "0.000000", "0.000000"]
    assert rows[2].split() == ["0.000000", "1.000000", "0.000000"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("hello", "whole"),
        ("LUT_1D_SIZE 2\n0 0 0\n1 1 1\n", "1-D"),
        ("LUT_3D_SIZE 2\n" + "0 0 0\n" * 7, "whole"),
        ("LUT_3D_SIZE 2\n" + "0 0\n" * 8, "whole"),
        ("LUT_3D_SIZE two\n", "not a .cube"),
        ("LUT_3D_SIZE\n", "not a .cube"),
        ("LUT_3D_SIZE 2\nDOMAIN_MAX 4 4 4\n" + "0 0 0\n" * 8, "another range"),
        ("LUT_3D_SIZE 2\n" + "0 0 1e999\n" * 8, "no numbers"),
        ("", "whole"),
    ],
)
def test_bad_cubes_are_refused(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "bad.cube"
    path.write_text(text)
    with pytest.raises(CubeError, match=words):
        read_cube(path)


def test_missing_cube_and_folder(tmp_path: Path) -> None:
    with pytest.raises(CubeError, match="cannot be read"):
        read_cube(tmp_path / "none.cube")
    with pytest.raises(WriteError):
        write_cube(tmp_path / "none" / "a.cube", identity_lut(2).numpy())
