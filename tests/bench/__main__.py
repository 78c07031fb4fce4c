"""All figures of speed and memory in one table, in less than five minutes: `python -m tests.bench`.

Each part runs in a process of its own, so that peaks of memory are its own too; every figure stands
beside a yardstick of the same process, because machines are shared and noisy. `--only hand,engine`
runs some of the parts, `--pack FILE` adds the training, `--json FILE` keeps the rows.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.bench.measuring import Row

PARTS: dict[str, list[list[str]]] = {
    # Megapixels of the background, layers of 12 megapixels, frames: more where the aims are.
    "hand": [
        [megapixels, layers, "50" if (megapixels, layers) in (("24", "1"), ("24", "3")) else "24"]
        for megapixels in ("24", "6", "100")
        for layers in ("1", "3", "10")
    ],
    "engine": [[]],
    "files": [["24"], ["6"], ["100"]],
    "start": [[]],
    "batch": [[]],
    "training": [[]],
}


def main() -> int:
    """Run the parts and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", default=",".join(PARTS), help=f"of {', '.join(PARTS)}")
    parser.add_argument("--pack", type=Path, metavar="FILE", help="photos for the training")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to keep the rows")
    options = parser.parse_args()
    wanted = options.only.split(",")
    if unknown := [name for name in wanted if name not in PARTS]:
        parser.error(f"no such part: {', '.join(unknown)}")
    if options.pack is None and "training" in wanted:
        wanted.remove("training")
    began, rows = time.monotonic(), []
    for part in wanted:
        for arguments in PARTS[part]:
            rows += _run(part, [str(options.pack)] if part == "training" else arguments)
    Console(width=132).print(_table(rows, time.monotonic() - began))
    if options.json is not None:
        options.json.write_text(json.dumps([asdict(row) for row in rows], indent=1))
    return 0


def _run(part: str, arguments: list[str]) -> list[Row]:
    """The rows of a part; a line on stderr says what is going on."""
    print(f"{part} {' '.join(arguments)} …", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "tests.bench.parts", part, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, stdout=subprocess.PIPE, env=environment, text=True, check=False)
    if done.returncode:
        return [Row(f"{part} {' '.join(arguments)}: failed", float("nan"))]
    return [Row(**json.loads(line)) for line in done.stdout.splitlines() if line.startswith("{")]


def _table(rows: list[Row], seconds: float) -> Table:
    load = os.getloadavg()[0]
    table = Table(
        title=f"{os.cpu_count()} cores, load {load:.1f}, {seconds:.0f} s", title_justify="left"
    )
    for heading in ("what", "median", "95 %", "aim", "beside", "peak MB"):
        table.add_column(heading, justify="left" if heading == "what" else "right", no_wrap=True)
    for row in rows:
        beside = f"{row.ratio:.1f} x {row.yardstick}" if row.ratio is not None else ""
        table.add_row(
            row.what,
            _marked(row.median, row.aim, row.unit),
            _marked(row.slow, row.aim_slow, ""),
            " / ".join(f"{aim:g}" for aim in (row.aim, row.aim_slow) if aim is not None),
            beside,
            f"{row.megabytes:.0f}" if row.megabytes is not None else "",
        )
    return table


def _marked(value: float | None, aim: float | None, unit: Any) -> str:  # noqa: ANN401
    """A figure, red where it misses its aim."""
    if value is None:
        return ""
    text = f"{value:.1f} {unit}".strip()
    return f"[red]{text}[/red]" if aim is not None and value > aim else text


if __name__ == "__main__":
    sys.exit(main())
