"""`ssh-studio evaluate`: what it writes and shows, goes on with, lists and refuses."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ssh_studio.document.reading import read_picture
from ssh_studio.engine import Harmonizer
from ssh_studio.evaluation import runner
from ssh_studio.evaluation.layouts import Item
from ssh_studio.evaluation.results import Result
from tests.unit.evaluation.conftest import scene, write_iharmony4, write_pair, write_realhm

PAIRS = ("evaluate", "--dataset", "pairs", "set", "--device", "cpu", "--workers", 2)


@pytest.fixture
def pairs(places) -> None:
    """A folder `set` with three items in two subsets."""
    for subset, name, seed in (("x", "1", 0), ("x", "2", 1), ("y", "1", 2)):
        write_pair(Path("set") / subset, name, seed)


@pytest.fixture
def counted(monkeypatch) -> list[str]:
    """The items that are evaluated, as they come."""
    names: list[str] = []
    one = runner.evaluate_item

    def counting(item: Item, *rest) -> Result:
        names.append(item.key)
        return one(item, *rest)

    monkeypatch.setattr(runner, "evaluate_item", counting)
    return names


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.usefixtures("pairs")
def test_figures_are_written_and_shown(run, shipped_models) -> None:
    done = run(*PAIRS, "--json", "f.json", "--csv", "f.csv", "--save-images", "out")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("f.json: 3 items\nf.csv: 3 items\n")
    averages = json.loads(Path("f.json").read_text(encoding="utf-8"))
    assert list(averages["subsets"]) == ["x", "y", "all items"]
    assert averages["failed"] == {}
    every = averages["subsets"]["all items"]
    assert every["composite"]["fmse"] == pytest.approx(400)
    assert every["composite"]["mse"] == pytest.approx(100)
    assert every["model"]["ratio"] == pytest.approx(every["model"]["fmse"] / 400)
    items = rows("f.csv")
    assert [row["name"] for row in items if row["method"] == "model"] == ["1", "2", "1"]
    fmse = [float(row["fmse"]) for row in items if row["method"] == "model"]
    assert np.mean(fmse) == pytest.approx(every["model"]["fmse"], rel=1e-5)
    # The table shows the same, a line for every method.
    (line,) = re.findall(r"all items +composite +3 .*", done.out)
    assert line.split()[3:] == ["3", "100.00", "400.00", "28.13", *line.split()[7:9], "1.000",
                                "0%", "0%"]  # fmt: skip
    assert len(re.findall(r"^ +(?:reinhard|default) ", done.out, re.MULTILINE)) == 6
    harmonizer = Harmonizer.load(shipped_models / "default.safetensors", "cpu")
    made = scene(2)
    wanted = harmonizer.harmonize(made["composite"], made["mask"])
    np.testing.assert_array_equal(read_picture("out/y/1.png").pixels, wanted)


def test_iharmony4_and_realhm(run, places) -> None:
    for name in ("c1_2_1.jpg", "c2_2_1.jpg"):
        write_iharmony4(Path("i"), "HCOCO", name)
    write_iharmony4(Path("i"), "HFlickr", "f1_1_1.jpg")
    Path("i/IHD_test.txt").write_text(
        "HCOCO/composite_images/c2_2_1.jpg\nHFlickr/composite_images/f1_1_1.jpg\n"
    )
    order = ("evaluate", "i", "--dataset", "iharmony4", "--device", "cpu", "--csv", "f.csv")
    done = run(*order)
    assert done.code == 0
    assert [row["subset"] for row in rows("f.csv")[::3]] == ["HCOCO", "HFlickr"]
    assert done.err.count("is left out") == 2
    assert run(*order, "--subset", "HFlickr").code == 0
    assert [row["name"] for row in rows("f.csv")[::3]] == ["f1_1_1"]
    write_realhm(Path("r/vendor_testing_2"), "9", height=300, width=280)
    done = run("evaluate", "r", "--dataset", "realhm", "--protocol", "256", "--json", "f.json")
    assert (done.code, done.err) == (0, "")
    found = json.loads(Path("f.json").read_text(encoding="utf-8"))
    assert found["protocol"] == "256"
    assert list(found["subsets"]) == ["vendor_testing_2"]


@pytest.mark.usefixtures("pairs")
def test_what_fails_is_listed_and_not_fatal(run) -> None:
    Path("set/x/1.png").write_bytes(b"broken")
    Path("set/y/1_mask.png").unlink()
    done = run(*PAIRS, "--json", "f.json")
    assert done.code == 1
    *told, last = sorted(done.err.splitlines(), key=lambda line: "could not be" in line)
    assert last == "ssh-studio: 2 of 3 items could not be evaluated."
    assert sorted(line.partition(": ")[2][:3] for line in told) == ["x/1", "y/1"]
    averages = json.loads(Path("f.json").read_text(encoding="utf-8"))
    assert averages["subsets"]["x"]["model"]["items"] == 1
    assert averages["failed"]["y/1"] == "missing: 1_mask.*"
    # Mended, only those are done.
    write_pair(Path("set/x"), "1")
    write_pair(Path("set/y"), "1")
    assert run(*PAIRS, "--json", "f.json", "--resume").code == 0


@pytest.mark.usefixtures("pairs")
def test_limit_and_resume(run, fails, counted) -> None:
    assert run(*PAIRS, "--csv", "f.csv", "--limit", 1).code == 0
    assert sorted(counted) == ["x/1", "y/1"]
    counted.clear()
    assert run(*PAIRS, "--csv", "f.csv", "--resume").code == 0
    assert counted == ["x/2"]
    first = Path("f.csv").read_bytes()
    assert [row["name"] for row in rows("f.csv")[::3]] == ["1", "2", "1"]
    assert run(*PAIRS, "--csv", "f.csv", "--resume").code == 0
    assert counted == ["x/2"]
    assert Path("f.csv").read_bytes() == first
    # Pictures that were not asked for before are made; of another protocol nothing is taken.
    assert run(*PAIRS, "--csv", "f.csv", "--resume", "--save-images", "out").code == 0
    assert len(counted) == 4
    sentence = fails(1, *PAIRS, "--csv", "f.csv", "--resume", "--protocol", "256")
    assert "another evaluation" in sentence
    assert run(*PAIRS, "--csv", "f.csv", "--protocol", "256").code == 0
    assert len(counted) == 7


def test_killed_and_begun_again_it_goes_on(run, places, counted, waited) -> None:
    for number in range(60):
        write_pair(Path("set"), f"{number:02}", number)
    order = [*map(str, PAIRS), "--csv", "f.csv"]
    with subprocess.Popen([sys.executable, "-m", "ssh_studio", *order]) as process:
        journal = Path("f.csv.journal")
        waited(lambda: journal.is_file() and journal.read_bytes().count(b"\n") > 3)
        process.kill()
    whole = journal.read_bytes().count(b"\n") - 1
    assert whole < 60
    assert not Path("f.csv").exists()
    assert run(*order, "--resume").code == 0
    assert 60 - whole <= len(counted) <= 60 - 3
    assert len(rows("f.csv")) == 180


@pytest.fixture
def waited() -> Callable[[Callable[[], bool]], None]:
    """Wait until something is so, for a minute at the most."""

    def wait(so: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not so():
            assert time.monotonic() < end
            time.sleep(0.005)

    return wait


@pytest.mark.usefixtures("pairs")
@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        (("--dataset", "imagenet"), 2, "realhm, iharmony4, pairs, not imagenet"),
        (("--protocol", "512"), 2, "full, 256, not 512"),
        (("--workers", 0), 2, "--workers is 1 or more"),
        (("--limit", 0), 2, "--limit is 1 or more"),
        (("--resume",), 2, "--resume needs --json or --csv"),
        (("--csv", "a", "--json", "a"), 2, "names of their own"),
        (("--json", "no/where.json"), 1, "no folder"),
        (("--save-images", "set/x/1.png"), 1, "is a file"),
        (("--subset", "z"), 1, "there are: x, y"),
        (("--dataset", "realhm"), 1, "laid out as realhm"),
        (("--model", "none"), 1, "none"),
    ],
)
def test_refusals(fails, options, code, sentence) -> None:
    assert sentence in fails(code, *PAIRS, *options)


def test_a_set_and_its_kind_are_needed(fails) -> None:
    fails(2, "evaluate", "set")
    fails(2, "evaluate", "--dataset", "pairs")


def test_help_has_examples(run) -> None:
    done = run("evaluate", "--help")
    assert (done.code, done.err) == (0, "")
    assert "ssh-studio evaluate" in done.out.partition("Examples")[2]
