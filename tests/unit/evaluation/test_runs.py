"""Items read and measured, protocols, averages, the journal."""

from __future__ import annotations

import csv
import io
import json

import cv2
import numpy as np
import pytest
import torch
from skimage import metrics

from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from ssh_studio.engine import Harmonizer
from ssh_studio.engine.device import choose_device
from ssh_studio.engine.model_file import ModelFile
from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio.errors import MaskError, PictureError, ReadError, StudioError
from ssh_studio.evaluation.baselines import reinhard
from ssh_studio.evaluation.cases import read_case
from ssh_studio.evaluation.journal import Journal, JournalError
from ssh_studio.evaluation.layouts import Item, find_items
from ssh_studio.evaluation.metrics import Figures
from ssh_studio.evaluation.results import ALL, Result, as_csv, by_subset, summarised
from ssh_studio.evaluation.runner import evaluate_item, evaluate_items
from tests.unit.evaluation.conftest import scene, write_pair, write_realhm


def only(dataset, folder) -> Item:
    (item,) = find_items(dataset, folder).items
    return item


def result(subset: str, name: str, before: float, after: float) -> Result:
    figures = {
        method: Figures(mse=fmse / 4, fmse=fmse, psnr=30, ssim=0.9, delta_e=2)
        for method, fmse in (("composite", before), ("reinhard", 2 * before), ("model", after))
    }
    return Result(subset, name, 60, 40, 0.25, 1.5, figures)


def test_an_item_of_a_pair(tmp_path, harmonizer) -> None:
    """The model does nothing; the composite is 20 levels off in a quarter of the pixels."""
    write_pair(tmp_path, "a")
    found = evaluate_item(only("pairs", tmp_path), harmonizer, "full", tmp_path / "out")
    assert found.figures["composite"].fmse == pytest.approx(400)
    assert found.figures["composite"].mse == pytest.approx(100)
    assert found.figures["model"] == found.figures["composite"]
    assert found.figures["reinhard"].fmse != pytest.approx(400)
    assert (found.width, found.height, found.share) == (60, 40, 0.25)
    saved = read_picture(tmp_path / "out/a.png").pixels
    np.testing.assert_array_equal(saved, scene()["composite"])


def test_256_reduces_a_composite_before(tmp_path, harmonizer) -> None:
    write_pair(tmp_path, "a")
    case = read_case(only("pairs", tmp_path), "256")
    made = {
        key: cv2.resize(values, (256, 256), interpolation=cv2.INTER_AREA)
        for key, values in scene().items()
    }
    np.testing.assert_array_equal(case.composite, made["composite"])
    np.testing.assert_array_equal(case.mask, made["mask"])
    found = evaluate_item(only("pairs", tmp_path), harmonizer, "256")
    assert (found.width, found.height) == (256, 256)
    squared = (made["composite"].astype(float) - made["truth"]) ** 2
    assert found.figures["composite"].fmse == pytest.approx(squared[made["mask"] > 127.5].mean())
    assert found.figures["composite"].mse == pytest.approx(squared.mean())


def test_256_of_realhm_is_the_authors(tmp_path, harmonizer) -> None:
    """Result and truth by area; PSNR by the range of the result, as scikit-image has it."""
    write_realhm(tmp_path / "vendor_testing_1", "7", height=300, width=520)
    case = read_case(only("realhm", tmp_path), "256")
    assert case.composite.shape == (300, 520, 3)
    picture = reinhard(case.composite, case.mask)
    small, truth = (
        cv2.resize(pixels, (256, 256), interpolation=cv2.INTER_AREA)
        for pixels in (picture, case.truth)
    )
    found = case.measured(picture)
    wide = int(small.max()) - int(small.min())
    assert found.psnr == pytest.approx(
        metrics.peak_signal_noise_ratio(truth, small, data_range=wide)
    )
    assert found.mse == pytest.approx(metrics.mean_squared_error(truth, small))
    full = read_case(only("realhm", tmp_path), "full").measured(picture)
    assert full.mse == pytest.approx(metrics.mean_squared_error(case.truth, picture))


def test_realhm_is_put_together(tmp_path, harmonizer) -> None:
    write_realhm(tmp_path / "vendor_testing_1", "7")
    item = only("realhm", tmp_path)
    case = read_case(item, "full")
    made = scene()
    np.testing.assert_array_equal(case.composite, made["composite"])
    np.testing.assert_array_equal(case.answer(harmonizer), made["composite"])
    paper = Harmonizer(
        ModelFile(PaperNetwork().eval(), "paper", {}), choose_device("cpu"), model="p"
    )
    seen: list[tuple[int, ...]] = []
    look = paper.look
    paper.look = lambda photo, *rest: seen.append(photo.shape) or look(photo, *rest)  # type: ignore
    with torch.no_grad():
        answer = case.answer(paper)
    # The authors' network sees the uncut photo, not the one that was placed.
    assert seen == [(30, 40, 3)]
    np.testing.assert_array_equal(answer[made["mask"] == 0], made["truth"][made["mask"] == 0])


def test_a_mask_with_the_noise_of_jpeg(tmp_path, harmonizer) -> None:
    write_pair(tmp_path, "a")
    mask = scene()["mask"]
    noise = np.random.default_rng(0).integers(0, 8, mask.shape).astype(np.uint8)
    noisy = np.where(mask > 0, 255 - noise, noise)
    write_picture(tmp_path / "a_mask.png", noisy)
    case = read_case(only("pairs", tmp_path), "full")
    np.testing.assert_array_equal(case.mask, mask)
    write_picture(tmp_path / "a_mask.jpg", mask, quality=60)
    (tmp_path / "a_mask.png").unlink()
    case = read_case(only("pairs", tmp_path), "full")
    assert (case.mask[:6] == 0).all()
    assert np.abs(case.measured(case.composite).fmse - 400) < 4


def test_pictures_of_16_bits(tmp_path, harmonizer) -> None:
    for key, end in (("composite", ""), ("mask", "_mask"), ("truth", "_gt")):
        write_picture(tmp_path / f"a{end}.png", scene()[key].astype(np.uint16) * 257)
    found = evaluate_item(only("pairs", tmp_path), harmonizer, "full", tmp_path / "out")
    assert found.figures["model"].fmse == pytest.approx(400, abs=0.1)
    assert found.figures["composite"].fmse == pytest.approx(400)
    assert read_picture(tmp_path / "out/a.png").pixels.dtype == np.uint16


def test_reinhard_moves_mean_and_deviation() -> None:
    made = scene()
    lab = cv2.cvtColor(
        reinhard(made["composite"], made["mask"]).astype(np.float32) / 255, cv2.COLOR_RGB2LAB
    )
    within, around = lab[made["mask"] > 0], lab[made["mask"] == 0]
    np.testing.assert_allclose(within.mean(0), around.mean(0), atol=0.6)
    np.testing.assert_allclose(within.std(0), around.std(0), atol=0.6)
    full = np.full_like(made["mask"], 255)
    np.testing.assert_array_equal(reinhard(made["composite"], full), made["composite"])


def break_file(folder) -> None:
    (folder / "a.png").write_bytes(b"broken")


def drop_mask(folder) -> None:
    (folder / "a_mask.png").unlink()


def shrink_truth(folder) -> None:
    write_picture(folder / "a_gt.png", scene()["truth"][:30])


def empty_mask(folder) -> None:
    write_picture(folder / "a_mask.png", scene()["mask"] // 3)


def cut_out(folder) -> None:
    write_picture(folder / "a.png", np.dstack([scene()["composite"], scene()["mask"]]))


@pytest.mark.parametrize(
    ("harm", "error", "sentence"),
    [
        (break_file, ReadError, "a.png"),
        (drop_mask, ReadError, "missing: a_mask"),
        (shrink_truth, PictureError, "60 × 40, 60 × 30"),
        (empty_mask, MaskError, "nowhere more than half"),
        (cut_out, PictureError, "transparent"),
    ],
)
def test_what_cannot_be_used_is_told_and_the_rest_is_done(
    tmp_path, harmonizer, harm, error, sentence
) -> None:
    for name in ("a", "b", "c"):
        write_pair(tmp_path, name)
    harm(tmp_path)
    told: dict[str, Result | StudioError] = {}
    items = find_items("pairs", tmp_path).items
    evaluate_items(
        items, harmonizer, "full", lambda item, outcome: told.update({item.key: outcome}), workers=2
    )
    assert isinstance(told["a"], error)
    assert sentence in str(told["a"])
    assert all(isinstance(told[name], Result) for name in "bc")


def test_averages_by_hand() -> None:
    """Ratio of means, not mean of ratios."""
    results = [result("x", "1", 100, 20), result("x", "2", 300, 400), result("y", "1", 100, 110)]
    groups = by_subset(results)
    assert list(groups) == ["x", "y", ALL]
    x = summarised(groups["x"], "model")
    assert (x.items, x.fmse, x.mse, x.psnr) == (2, 210, 52.5, 30)
    assert x.ratio == pytest.approx(420 / 400)
    assert x.median_ratio == pytest.approx((0.2 + 4 / 3) / 2)
    assert (x.improved, x.worse) == (0.5, 0.5)
    every = summarised(groups[ALL], "model")
    assert every.ratio == pytest.approx(530 / 500)
    assert every.improved == every.worse == pytest.approx(1 / 3)
    assert every.median_ratio == pytest.approx(1.1)
    still = summarised(groups[ALL], "composite")
    assert (still.ratio, still.improved, still.worse) == (1, 0, 0)
    assert list(by_subset(results[:2])) == ["x"]


def test_csv_has_a_row_for_every_item_and_method() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv([result("x", "a, b", 100, 20)]))))
    assert [row["method"] for row in rows] == ["composite", "reinhard", "model"]
    assert [float(row["ratio"]) for row in rows] == [1, 2, 0.2]
    assert (rows[2]["name"], rows[2]["improved"], rows[2]["milliseconds"]) == ("a, b", "1", "1.5")


def test_a_journal_goes_on_after_a_torn_line(tmp_path) -> None:
    path, about = tmp_path / "j", {"model": "m"}
    journal = Journal(path, about, resume=True)
    journal.add(result("x", "1", 100, 20))
    journal.add(result("x", "2", 100, 30))
    journal.close()
    whole = path.read_bytes()
    for torn in (whole[:-30], whole[:-1], whole + b'{"sub'):
        path.write_bytes(torn)
        journal = Journal(path, about, resume=True)
        kept = list(journal.results)
        assert kept == (["x/1", "x/2"] if len(torn) > len(whole) else ["x/1"])
        journal.add(result("x", "3", 100, 40))
        journal.close()
        lines = [json.loads(line) for line in path.read_text().splitlines()]
        assert [line["name"] for line in lines[1:]] == [key[-1] for key in (*kept, "x/3")]
    assert Result.from_dict(lines[-1]) == result("x", "3", 100, 40)


def test_a_journal_of_something_else_is_refused(tmp_path) -> None:
    path = tmp_path / "j"
    Journal(path, {"model": "m"}, resume=False).close()
    with pytest.raises(JournalError, match="another evaluation"):
        Journal(path, {"model": "n"}, resume=True)
    journal = Journal(path, {"model": "n"}, resume=False)
    journal.close()
    assert journal.results == {}
    assert b'"n"' in path.read_bytes()
