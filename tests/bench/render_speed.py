"""Frame times of the canvas: `python -m tests.bench.render_speed`.

A 12-megapixel layer over a 24-megapixel background in a view of 1600x1000. Prints median and 95th
percentile beside a yardstick of the same process, a plain copy of the view's pixels, because
machines are shared and noisy.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from ssh_studio.document.document import State
from ssh_studio.document.export import render_full
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Adjustments
from ssh_studio.document.renderer import Renderer, View
from tests.bench.measuring import document, median, times

WIDTH, HEIGHT = 1600, 1000


def report(name: str, work: Callable[[], object], count: int) -> None:
    """A line for repeated work; the first two runs do not count."""
    middle, slow = np.percentile(times(work, count, warm=2), (50, 95))
    yardstick = median(np.zeros((HEIGHT, WIDTH, 4), np.uint8).copy, 50)
    print(
        f"{name:44} {middle:7.1f} ms   95 % {slow:7.1f} ms   {middle / yardstick:7.1f} x a copy"
        f" ({yardstick:.2f} ms)"
    )


def drag(renderer: Renderer, state: State, view: View, draft: bool) -> Callable[[], object]:
    """One frame of a drag per call."""
    layer = state.layers[0]
    steps: Iterator[int] = iter(range(1_000_000))

    def frame() -> object:
        step = next(steps)
        moved = replace(layer, transform=layer.transform.moved(3.3 * step, 1.7 * step))
        return renderer.render(state.with_layer(moved), view, draft=draft)

    return frame


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=100)
    frames = parser.parse_args().frames
    state, renderer = document(), Renderer()
    layer = state.layers[0]
    fit = View(0, 0, 0.25, WIDTH, HEIGHT)
    turned = state.with_layer(replace(layer, transform=layer.transform.turned(20)))
    close = View(1200, 900, 1, WIDTH, HEIGHT)
    first = median(lambda: Renderer().render(state, fit), 3)
    print(f"first frame of a document, fitted            {first:7.1f} ms")
    report("drag, fitted (25 %)", drag(renderer, state, fit, False), frames)
    middle = View(600, 400, 0.6, WIDTH, HEIGHT)
    report("drag, 60 %", drag(renderer, state, middle, False), frames)
    report("drag, 60 %, turned", drag(renderer, turned, middle, False), frames)
    report("drag, 100 %, turned", drag(renderer, turned, close, False), frames)
    report("drag, 100 %, turned, draft", drag(renderer, turned, close, True), frames)
    places = iter(range(10_000))
    report(
        "pan, 60 %",
        lambda: renderer.render(state, View(600 + next(places), 400, 0.6, WIDTH, HEIGHT)),
        frames,
    )

    def dab() -> object:
        rect = Rect(0, 0, 200, 200).moved(1200 + next(places) * 2, 1500)
        layer.mask.write(rect, next(places) % 256)
        return renderer.render(state, fit, rect=fit.to_view(rect.moved(900, 500)))

    report("dab of 200 pixels, fitted", dab, frames)

    def slide() -> object:
        adjustments = Adjustments(exposure=next(places) / 1000, saturation=20)
        return renderer.render(state.with_layer(replace(layer, adjustments=adjustments)), fit)

    report("slider of the layer, fitted", slide, frames // 2)
    print(f"kept: {renderer.nbytes / 1e6:.0f} MB")
    for depth in (8, 16):
        taken = times(lambda depth=depth: render_full(turned, depth=depth), 1, warm=0)  # type: ignore[misc]
        print(f"export, {depth:2} bits, turned layer                 {taken[0]:7.0f} ms")


if __name__ == "__main__":
    main()
