"""The parts of `python -m tests.bench`: each prints its rows as JSON, a line each."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from ssh_studio.document.document import State
from tests.bench.measuring import Row, document, growth, held, median, photo, size_of, times


def hand(megapixels: str, layers: str, frames: str) -> Iterator[Row]:
    """What a hand does in a window of 1600x1000, with looks on, and the export of it.

    frames: of a stroke; of all else a share of them.
    """
    from PySide6.QtWidgets import QApplication

    from tests.bench.canvas_speed import HEIGHT, WIDTH, Bench, Change

    _app = QApplication([])
    state, count = document(float(megapixels), int(layers)), int(frames)
    bench = Bench(state)
    where = f"{megapixels} MP, {layers} layer{'s' if layers != '1' else ''}"
    view = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    move = np.array([[1, 0, 0.3], [0, 1, 0.6]])
    warp = median(lambda: cv2.warpAffine(view, move, (WIDTH, HEIGHT)), 30)
    line = partial(Row.of, yardstick=warp, name="a warp of the view")
    for name, zoom, angle in (
        ("drag, fitted", None, 0.0),
        ("drag, 60 %", 0.6, 0.0),
        ("drag, 100 %", 1.0, 0.0),
        ("drag, 100 %, turned", 1.0, 20.0),
    ):
        bench.show(zoom, angle)
        taken = bench.stroke("move", count)
        yield line(f"{name}: {where}", taken, aim=16, aim_slow=25)
    for name, zoom in (("fitted", None), ("100 %", 1.0)):
        bench.show(zoom)
        yield line(f"dab of the eraser, {name}: {where}", bench.stroke("erase", count), aim=12)
    bench.show(None)
    # The first ones of a sitting cost memory that those after them find.
    bench.looks(3)
    yield line(f"new look after a change: {where}", bench.looks(8), aim=60)
    if megapixels == "24":
        # More is seen of the layer, and has to be finished: no aim is set for that.
        bench.show(1.0)
        yield line(f"new look after a change, 100 %: {where}", bench.looks(6))
        bench.show(None)
    changes: dict[str, Change] = {
        "strength": lambda layer, x: {"look": replace(layer.look, strength=x)},
        "light": lambda layer, x: {"look": replace(layer.look, light=x)},
        "exposure": lambda layer, x: {"adjustments": replace(layer.adjustments, exposure=x)},
    }
    for name, change in changes.items():
        yield line(f"slider, {name}: {where}", bench.slider(count // 2, change), aim=20)
    if megapixels == "24":
        yield line(f"new look after these sliders: {where}", bench.looks(6))
    yield line(f"undo and redo: {where}", bench.undo(count // 3), aim=30)
    aim = 1200 if (megapixels, layers) == ("24", "3") else None
    now = held("VmRSS")
    yield Row(f"memory with all open: {where}", now, unit="MB", aim=aim, megabytes=held("VmHWM"))
    bench.close()
    if (megapixels, layers) != ("24", "3"):
        with tempfile.TemporaryDirectory() as folder:
            yield _exported(Path(folder) / "x.tif", state, where, runs=1)


def engine() -> Iterator[Row]:
    """A look, and its application to whole pictures."""
    from ssh_studio.engine import Harmonizer
    from ssh_studio.engine.device import choose_device
    from ssh_studio.engine.model_file import ModelFile
    from ssh_studio.engine.networks.paper import PaperNetwork

    harmonizer = Harmonizer.load()
    paper = Harmonizer(ModelFile(PaperNetwork().eval(), "paper", {}), choose_device(), model="p")
    for megapixels in (0.8, 6, 24):
        width, height = size_of(megapixels)
        background = photo(width, height).pixels
        foreground = photo(width // 2, height // 2, 1).pixels
        mask = np.full(foreground.shape[:2], 255, np.uint8)
        slow = median(partial(paper.look, foreground, mask, background), 1)
        taken = times(partial(harmonizer.look, foreground, mask, background), 15)
        what = f"a look, {megapixels} MP background, {harmonizer.device.label}"
        aims = {} if harmonizer.device.name == "cpu" else {"aim": 10.0}
        yield Row.of(what, taken, slow, "the paper's network", **aims)
    look = harmonizer.look(foreground, mask, background)
    for megapixels in (6, 24, 100):
        eight = photo(*size_of(megapixels)).pixels
        for picture, seconds in ((eight, 0.5), (eight.astype(np.uint16) * 257, 0.8)):
            bits = 8 * picture.itemsize
            aims = {"aim": 1000 * seconds} if megapixels == 24 else {}
            copy, what = median(picture.copy, 5), f"a look on {megapixels} MP, {bits} bits"
            taken = times(partial(look.apply, picture), 2 if megapixels == 100 else 3)
            yield Row.of(what, taken, copy, "a copy", **aims)
            if megapixels == 24:
                apart = times(partial(look.apply, picture, light=0.8, colour=1.2), 2)
                yield Row.of(f"{what}, light and colour apart", apart, copy, "a copy")
                extra = growth(partial(look.apply, picture)) - picture.nbytes / 1e6
                yield Row(f"{what}, memory beside the result", extra, unit="MB", aim=200)


def files(megapixels: str) -> Iterator[Row]:
    """Opening; at 24 megapixels the export of three layers with looks too."""
    from ssh_studio.document.opening import open_image
    from ssh_studio.document.reading import read_coarse
    from ssh_studio.document.renderer import Renderer, View
    from ssh_studio.document.writing import write_picture

    state = document(float(megapixels), 3 if megapixels == "24" else 1)
    assert state.background is not None
    pixels = state.background.pixels
    copy = median(pixels.copy, 5)
    runs = 2 if megapixels == "100" else 5
    with tempfile.TemporaryDirectory() as folder:
        if megapixels == "24":
            for suffix, seconds in (("tif", 3), ("png", 5)):
                path, where = Path(folder) / f"x.{suffix}", "24 MP, 3 layers"
                yield _exported(path, state, where, runs=2, aim=1000.0 * seconds)
        path = Path(folder) / "x.jpg"
        write_picture(path, pixels)

        def opened() -> object:
            image = open_image(path).image
            shown = replace(state, background=image, layers=(), active=None)
            scale = 1600 / image.width
            return Renderer().render(shown, View(0, 0, scale, 1600, round(scale * image.height)))

        aims = {"aim": 200.0} if megapixels == "24" else {}
        taken = times(partial(read_coarse, path, 1000), runs)
        yield Row.of(f"open a JPEG, coarse picture: {megapixels} MP", taken, copy, "a copy", **aims)
        aims = {"aim": 600.0} if megapixels == "24" else {}
        taken = times(opened, runs)
        yield Row.of(f"open a JPEG and show it: {megapixels} MP", taken, copy, "a copy", **aims)


def _exported(path: Path, state: State, where: str, *, runs: int, **aims: float) -> Row:
    """Export of a document in 16 bits, every layer with the look that a first one would get."""
    from ssh_studio.document.export import export_picture
    from ssh_studio.document.export_options import ExportOptions
    from ssh_studio.engine import Harmonizer
    from ssh_studio.live.tone import LookTone

    assert state.background is not None
    copy = median(state.background.pixels.copy, 5)
    small = photo(1200, 800).pixels
    look = Harmonizer.load().look(small, np.full(small.shape[:2], 255, np.uint8), small)
    tones = {layer.id: LookTone(look) for layer in state.layers}
    taken = times(
        partial(export_picture, path, state, tones, ExportOptions(depth=16)), runs, warm=0
    )
    return Row.of(f"export, 16 bits, {path.suffix[1:]}: {where}", taken, copy, "a copy", **aims)


def start() -> Iterator[Row]:
    """From the start of the process until the window is drawn, and until a look is there."""
    import compileall
    import subprocess

    import ssh_studio

    # As an installed program has it: pip writes it, a checkout where Python may not write has none.
    compileall.compile_dir(Path(ssh_studio.__file__).parent, quiet=2)
    bare = median(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 5)
    windows, looks = [], []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as home:
            folders = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "STATE", "DATA", "CACHE")}
            environment = {**os.environ, **folders, "BENCH_BEGAN": str(time.time())}
            command = [sys.executable, "-m", "tests.bench.starting"]
            done = subprocess.run(
                command, env=environment, check=True, stdout=subprocess.PIPE, text=True
            )
        window, first = map(float, done.stdout.split()[-2:])
        windows.append(window)
        looks.append(first)
    yield Row.of("start, window drawn", windows, bare, "a bare Python", aim=1000)
    yield Row.of("start with the sample, its look shown", looks, bare, "a bare Python", aim=4000)


def batch() -> Iterator[Row]:
    """Small composites on the command line, many in one go."""
    import subprocess

    count = 1000
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("composites", "masks"):
            (root / name).mkdir()
        mask = np.zeros((256, 256), np.uint8)
        mask[64:192, 64:192] = 255
        for number in range(count):
            cv2.imwrite(str(root / f"composites/{number}.jpg"), photo(256, 256, number).pixels)
            cv2.imwrite(str(root / f"masks/{number}.png"), mask)
        command = [sys.executable, "-m", "ssh_studio", "harmonize", "--composite",
                   str(root / "composites"), "--mask", str(root / "masks"),
                   "-o", str(root / "out")]  # fmt: skip
        taken = times(lambda: subprocess.run(command, check=True, capture_output=True), 1, warm=0)
        assert len(list((root / "out").iterdir())) == count
    yield Row(f"harmonize {count} composites of 256x256, each", taken[0] / count, aim=60)


def training(pack: str) -> Iterator[Row]:
    """Samples per second of the recipe `base` on this machine's processor."""
    import subprocess

    command = [sys.executable, "-m", "tests.bench.training_speed", "--pack", pack, "--seconds", "1"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    for line in done.stdout.splitlines():
        cells = [cell.strip() for cell in line.strip("│┃ ").split("│")]
        if cells[0] in ("data engine", "network step"):
            yield Row(
                f"training, {cells[0]}, {cells[1]} threads", float(cells[4]), unit="samples/s"
            )


_PARTS: dict[str, Callable[..., Iterator[Row]]] = {
    part.__name__: part for part in (hand, engine, files, start, batch, training)
}


def main() -> None:
    """Run the part that the first argument names."""
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        # Set by cv2, for its own Qt.
        os.environ.pop(name, None)
    part, *arguments = sys.argv[1:]
    for row in _PARTS[part](*arguments):
        print(json.dumps(asdict(row)), flush=True)


if __name__ == "__main__":
    main()
