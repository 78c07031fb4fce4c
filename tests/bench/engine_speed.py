"""Speed and memory of the engine: `python -m tests.bench.engine_speed [--model default]`.

Prints medians beside a yardstick of the same process (a plain copy of the same pixels; the paper's
network with its polynomial), because machines are shared and noisy.
"""

from __future__ import annotations

import argparse
from functools import partial

import numpy as np
import torch

from ssh_studio.engine import Harmonizer, Look, placement_at
from ssh_studio.engine.device import choose_device
from ssh_studio.engine.model_file import ModelFile
from ssh_studio.engine.networks.paper import PaperNetwork
from tests.bench.measuring import growth, median


def scene(width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
    """A noisy picture and an elliptic mask in its middle."""
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 256, (height, width, 3), np.uint8)
    rows, columns = np.mgrid[:height, :width]
    inside = ((rows / height - 0.5) ** 2 + (columns / width - 0.5) ** 2) < 0.06
    return picture, inside.astype(np.uint8) * 255


def looks(harmonizer: Harmonizer, name: str) -> None:
    """Milliseconds per look for backgrounds of three sizes."""
    for width, height in ((1024, 768), (3000, 2000), (6000, 4000)):
        background, _ = scene(width, height)
        foreground, mask = scene(width // 2, height // 2)
        place = placement_at(width / 4, height / 4)

        one = partial(harmonizer.look, foreground, mask, background, placement=place)
        print(f"look, {name:7} background {width}x{height:<5} {median(one, 15):8.1f} ms")


def applying(look: Look) -> None:
    """Milliseconds of a look on 24 megapixels, 8 and 16 bits."""
    picture, _ = scene(6000, 4000)
    for image in (picture, picture.astype(np.uint16) * 257):
        copy = median(image.copy, 5)
        plain = median(partial(look.apply, image), 3)
        split = median(partial(look.apply, image, light=0.8, colour=1.2), 1)
        print(
            f"apply 24 MP {image.dtype!s:7} {plain:8.0f} ms = {plain / copy:6.1f} x a copy"
            f"   light and colour apart {split:8.0f} ms"
        )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="default")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int)
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    harmonizer = Harmonizer.load(options.model, options.device)
    print(
        f"torch {torch.__version__}, {torch.get_num_threads()} threads, {harmonizer.device.label}"
    )
    background, _ = scene(1024, 768)
    foreground, mask = scene(512, 384)
    look = harmonizer.look(foreground, mask, background)
    picture, _ = scene(6000, 4000)
    extra = growth(partial(look.apply, picture))
    print(
        f"apply 24 MP uint8: memory grows by {extra:.0f} MB, {picture.nbytes / 1e6:.0f} the result"
    )
    applying(look)
    looks(harmonizer, "ours")
    paper = ModelFile(PaperNetwork().eval(), "paper", {})
    looks(Harmonizer(paper, choose_device(options.device), model="paper"), "paper")


if __name__ == "__main__":
    main()
