"""How fast training is: the data engine alone, the network's step alone, beside a yardstick.

Run from the checkout:

    python -m tests.bench.training_speed --pack photos.pack

The yardstick is a plain bf16 convolution (3x3, 64 to 64 channels, 32 pictures of 32x32), measured
in the same process with the same threads. What something costs in yardsticks is comparable between
machines and over time; samples per second are not. `yardsticks` is the cost of one sample in them,
`share` the floating-point operations per second beside the yardstick's own. `CPU ms` is the time of
all threads; where it is far from threads times `ms`, something else was running.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from rich.console import Console
from rich.table import Table
from torch.utils.flop_counter import FlopCounterMode

from ssh_studio.engine.device import choose_device
from ssh_studio_training.loop import Job, begin
from ssh_studio_training.pack import read_pack
from ssh_studio_training.recipe import load_recipe
from ssh_studio_training.stepping import take_step
from ssh_studio_training.triplets import Batch, TripletSource

_YARDSTICK_FLOPS = 2 * 32 * 32 * 32 * 64 * 64 * 9


@dataclass(frozen=True)
class Measured:
    """What a call takes (the fastest; CPU: its threads together) and does: samples, operations."""

    name: str
    threads: int
    seconds: float
    cpu_seconds: float
    samples: int = 0
    flops: float = 0.0


def main() -> int:
    """Measure and print a table."""
    options = _options()
    recipe = load_recipe(options.recipe, options.set)
    device = torch.device(choose_device(options.device).name)
    pack = read_pack(options.pack)
    job = Job(Path(), options.pack, recipe, device)
    size = recipe.train.batch
    source = TripletSource(pack.to(device), recipe.data, view_size=recipe.model.view_size, seed=1)
    batches = [source.batch(number, size) for number in range(4)]
    flops = _flops_of_step(job, batches[0])
    found = []
    for threads in options.threads if device.type == "cpu" else [1]:
        torch.set_num_threads(threads)

        def timed(name: str, work: Callable[[int], object], count: int, *, flops: float) -> None:
            taken = _seconds(work, options.seconds, device)
            found.append(Measured(name, threads, *taken, count, flops))  # noqa: B023

        timed("yardstick", _yardstick(device), 0, flops=_YARDSTICK_FLOPS)
        timed("data engine", lambda n: source.batch(n, size), size, flops=0)
        timed("network step", _stepper(job, batches), size, flops=flops)
        timed("network forward", _forward(job, batches), size, flops=0)
    parameters = sum(p.numel() for p in begin(job.recipe, job.device, None).network.parameters())
    title = f"{device}, torch {torch.__version__}, batch {size}, {parameters:,} weights"
    Console(width=96).print(_table(title, found))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pack", type=Path, required=True, metavar="FILE")
    parser.add_argument("--recipe", default="base")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--seconds", type=float, default=5.0, help="for each figure")
    every = sorted({1, os.cpu_count() or 1})
    parser.add_argument("--threads", type=int, nargs="+", default=every)
    return parser.parse_args()


def _seconds(
    work: Callable[[int], object], budget: float, device: torch.device
) -> tuple[float, float]:
    """Time and CPU time of the fastest call, after three to warm up.

    The fastest, because what other programs take only ever makes calls slower.
    """

    def once(number: int) -> tuple[float, float]:
        began, used = time.perf_counter(), time.process_time()
        work(number)
        if device.type == "cuda":
            torch.cuda.synchronize()
        return time.perf_counter() - began, time.process_time() - used

    for number in range(3):
        once(number)
    taken: list[tuple[float, float]] = []
    while sum(seconds for seconds, _ in taken) < budget or len(taken) < 5:
        taken.append(once(len(taken) + 3))
    return min(taken)


def _yardstick(device: torch.device) -> Callable[[int], object]:
    picture, weight = (
        torch.rand(shape, device=device)
        .to(torch.bfloat16)
        .contiguous(memory_format=torch.channels_last)
        for shape in ((32, 64, 32, 32), (64, 64, 3, 3))
    )

    def work(number: int) -> object:
        with torch.inference_mode():
            return F.conv2d(picture, weight, padding=1)

    return work


def _stepper(job: Job, batches: list[Batch]) -> Callable[[int], object]:
    """Forward, losses, backward, optimizer and average, as the loop does it."""
    state = begin(job.recipe, job.device, None)

    def work(number: int) -> object:
        batch = batches[number % len(batches)]
        terms = take_step(state, job.recipe, [batch], 0.0)
        state.step += 1
        return terms

    return work


def _forward(job: Job, batches: list[Batch]) -> Callable[[int], object]:
    network = begin(job.recipe, job.device, None).network.eval()

    def work(number: int) -> object:
        with torch.inference_mode(), torch.autocast(job.device.type, torch.bfloat16):
            return network(batches[number % len(batches)].views)

    return work


def _flops_of_step(job: Job, batch: Batch) -> float:
    with FlopCounterMode(display=False) as counter:
        _stepper(job, [batch])(0)
    return float(counter.get_total_flops())


def _table(title: str, found: list[Measured]) -> Table:
    table = Table(title=title)
    headings = ("what", "threads", "ms", "CPU ms", "samples/s", "GFLOP/s", "yardsticks", "share")
    for heading in headings:
        table.add_column(heading, justify="left" if heading == "what" else "right", no_wrap=True)
    unit = {one.threads: one.seconds for one in found if one.name == "yardstick"}
    for one in found:
        rate = one.flops / one.seconds
        table.add_row(
            one.name,
            str(one.threads),
            f"{one.seconds * 1e3:.2f}",
            f"{one.cpu_seconds * 1e3:.2f}",
            f"{one.samples / one.seconds:.0f}" if one.samples else "",
            f"{rate / 1e9:.0f}" if one.flops else "",
            f"{one.seconds / one.samples / unit[one.threads]:.2f}" if one.samples else "",
            f"{rate * unit[one.threads] / _YARDSTICK_FLOPS:.0%}" if one.flops else "",
        )
    return table


if __name__ == "__main__":
    sys.exit(main())
