"""Tens of thousands of damaged files for the readers; every one is read or a ReadError.

    python -m tests.fuzz.fuzz_files --cases 20000 --seed 1

The cases run in processes of their own, with limited memory and an alarm, so that crashes and
hangs are found, too. What fails is written beside, to be tried again.
"""

from __future__ import annotations

import argparse
import collections
import faulthandler
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

_BLOCK = 500
_SECONDS = 20
_MEMORY = 4 << 30


def main() -> int:
    """Run all cases; the exit code is 1 if one failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--failures", type=Path, default=Path("fuzz-failures"))
    parser.add_argument("--block", type=int, help=argparse.SUPPRESS)
    order = parser.parse_args()
    if order.block is not None:
        return _block(order.block, order.cases, order.seed)
    started, totals, failures = time.monotonic(), collections.Counter[str](), 0
    for first in range(0, order.cases, _BLOCK):
        count = min(_BLOCK, order.cases - first)
        at = first
        while at < first + count:
            done = _run(at, first + count - at, order.seed, order.failures)
            totals.update(done.counts)
            failures += done.failed
            at = done.next_at
        sys.stdout.write(f"\r{first + count} cases, {failures} failures ")
        sys.stdout.flush()
    seconds = time.monotonic() - started
    sys.stdout.write(f"\n{json.dumps(dict(sorted(totals.items())), indent=1)}\n")
    sys.stdout.write(f"{order.cases} cases, {failures} failures, {seconds:.0f} s\n")
    return 1 if failures else 0


class _Done:
    def __init__(self) -> None:
        self.counts: collections.Counter[str] = collections.Counter()
        self.failed = 0
        self.next_at = 0


def _run(first: int, count: int, seed: int, folder: Path) -> _Done:
    """A block in another process; where that dies, the case it was at has failed."""
    command = [sys.executable, "-m", "tests.fuzz.fuzz_files", "--block", str(first)]
    command += ["--cases", str(count), "--seed", str(seed)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    done, last = _Done(), first - 1
    for line in result.stdout.splitlines():
        number, kind, outcome = line.split("\t")[:3]
        last = int(number)
        done.counts[f"{kind}: {outcome}"] += 1
        if outcome == "FAILED":
            done.failed += 1
            _keep(folder, last, seed, line)
    done.next_at = first + count
    if last < first + count - 1:
        done.failed += 1
        done.next_at = last + 2
        _keep(folder, last + 1, seed, f"died with {result.returncode}\n{result.stderr[-3000:]}")
    return done


def _keep(folder: Path, number: int, seed: int, why: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{seed}-{number}.bin").write_bytes(_case(number, seed)[1])
    (folder / f"{seed}-{number}.txt").write_text(why, encoding="utf-8")


def _case(number: int, seed: int) -> tuple[str, bytes]:
    from tests.fuzz.damage import damaged, samples
    from tests.fuzz.projects import KINDS, damaged_project

    chance = random.Random(f"{seed}/{number}")
    names = list(samples())
    name = [*names, *KINDS][number % (len(names) + len(KINDS))]
    if name in KINDS:
        return name, damaged_project(name, chance)
    return name, damaged(samples()[name], samples()[chance.choice(names)], chance)


def _block(first: int, count: int, seed: int) -> int:
    from ssh_studio.document.reading import read_picture
    from ssh_studio.errors import ReadError
    from tests.fuzz.projects import KINDS, read_project

    faulthandler.enable()
    warnings.simplefilter("error")
    if hasattr(signal, "SIGALRM"):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "x"
        for number in range(first, first + count):
            name, data = _case(number, seed)
            path.write_bytes(data)
            if hasattr(signal, "SIGALRM"):
                # Not handled: it ends the process, which is told from outside.
                signal.alarm(_SECONDS)
            try:
                if name in KINDS:
                    read_project(path)
                else:
                    read_picture(path)
                outcome = "read"
            except ReadError as error:
                outcome = "refused" if str(error).endswith(".") else "FAILED\tno sentence"
            except Exception as error:  # noqa: BLE001 - that is what is looked for
                outcome = f"FAILED\t{type(error).__name__}: {error}".replace("\n", " ")
            if os.path.exists("/proc/self/fd") and len(os.listdir("/proc/self/fd")) > 60:
                outcome = "FAILED\tfiles were left open"
            sys.stdout.write(f"{number}\t{name}\t{outcome}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
