"""Tries a built bundle out, as somebody would who unpacked it somewhere.

    python .ci/bundling/smoke.py dist/ssh-studio [--seconds 30] [--pictures FOLDER]

The folder has a space and an umlaut in its name and cannot be written, HOME is elsewhere, and no
Python, Qt or PATH of the build helps. Where Xvfb, xdotool and openbox are, the window is started
too: it opens the sample, harmonizes and exports. Ends with 1 at the first thing that fails.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

_PLACE = "Bündel mit Leerzeichen"
_NOBODY = 65534
_WINDOW_SECONDS, _LOOK_SECONDS = 240, 240
_WINDOW_TOOLS = ("Xvfb", "xdotool", "openbox")


class Place:
    """Where the bundle lies, and a user who may only read it.

    Attributes:
        bundle: its folder. work: a folder of the user, with his HOME in it.
    """

    def __init__(self, bundle: Path, root: Path) -> None:
        self.bundle = root / _PLACE / bundle.name
        self.work = root / "wörk"
        self.bundle.parent.mkdir()
        _link_tree(bundle, self.bundle)
        (self.work / "home").mkdir(parents=True)
        # Root may write everywhere; somebody else has to find out what cannot be written.
        self._other = hasattr(os, "geteuid") and os.geteuid() == 0
        if self._other:
            root.chmod(0o755)
            for path in (self.work, self.work / "home"):
                os.chown(path, _NOBODY, _NOBODY)
        for folder in (self.bundle.parent, *_folders(self.bundle)):
            folder.chmod(0o555)

    def close(self) -> None:
        """Let the folders be removed again."""
        for folder in (self.bundle.parent, *_folders(self.bundle)):
            folder.chmod(0o755)

    @property
    def environment(self) -> dict[str, str]:
        """As little as a desktop gives."""
        home = str(self.work / "home")
        kept = {name: os.environ[name] for name in ("DISPLAY", "SYSTEMROOT") if name in os.environ}
        path = "/usr/bin:/bin" if os.name == "posix" else os.environ["PATH"]
        places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self.work))
        places |= dict.fromkeys(("HOME", "USERPROFILE"), home)
        threads = os.environ.get("OMP_NUM_THREADS", "2")
        return {**places, "PATH": path, "LANG": "C.UTF-8", "OMP_NUM_THREADS": threads, **kept}

    def start(self, program: str, *arguments: object) -> subprocess.Popen[str]:
        """Start a program of the bundle."""
        user = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []} if self._other else {}
        return subprocess.Popen(
            [str(self.bundle / program), *map(str, arguments)], cwd=self.work, text=True,
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL, encoding="utf-8", errors="replace", **user,
        )  # fmt: skip

    def run(self, program: str, *arguments: object, code: int = 0) -> str:
        """Run one to its end; what it wrote to stdout. SystemExit where it fails."""
        began = time.monotonic()
        process = self.start(program, *arguments)
        said, complained = process.communicate(timeout=1200)
        words = " ".join(map(str, arguments))
        print(f"== {program} {words}  ({time.monotonic() - began:.1f} s)", flush=True)
        # Warnings of libraries are for developers; none is meant for users.
        if process.returncode != code or "Warning" in complained or "Traceback" in complained:
            raise SystemExit(f"ended with {process.returncode}\n{said}\n{complained}")
        return said


def commands(place: Place, seconds: float, pictures: Path) -> None:
    """The command line, and a fine-tuning."""
    version = place.run("ssh-studio", "--version")
    print(version.strip())
    print(place.run("ssh-studio", "doctor").strip())
    report = json.loads(place.run("ssh-studio", "doctor", "--json"))
    assert report["healthy"], report
    (display,) = [each for each in report["findings"] if each["group"] == "Display"]
    assert display["verdict"] == ("good" if "DISPLAY" in os.environ else "note"), display
    (sample,) = place.bundle.rglob("resources/sample")
    result = pictures / "harmonize.png"
    pair = ("--background", sample / "background.jpg", "--foreground", sample / "foreground.png")
    place.run("ssh-studio", "harmonize", *pair, "-o", place.work / "out.png")
    shutil.copyfile(place.work / "out.png", result)
    photos = place.work / "phötos"
    made_photos(photos)
    place.run("ssh-studio", "train", "inspect", photos, "--json")
    order = ("--photos", photos, "--name", "smoke", "--minutes", f"{seconds / 60:g}")
    program = "ssh-studio-train" if os.name == "posix" else "ssh-studio"
    words = ["fine-tune"] if os.name == "posix" else ["train", "fine-tune"]
    said = place.run(program, *words, *order, "--keep-anyway", "-o", place.work / "run")
    print(said.strip()[-1500:])
    assert "smoke" in place.run("ssh-studio", "models", "list")
    place.run("ssh-studio", "harmonize", *pair, "--model", "smoke", "-o", place.work / "own.png")
    steps = _steps(place.work / "run" / "events.jsonl")
    own = _difference(place.work / "out.png", place.work / "own.png")
    print(f"fine-tuned for {steps} steps; harmonized, the model differs by {own:.2f} levels")
    if not steps:
        raise SystemExit("No step was made in that time: give it more --seconds.")


def _steps(events: Path) -> int:
    """How many steps a run made."""
    lines = map(json.loads, events.read_text("utf-8").splitlines())
    return max((line["step"] for line in lines if line["event"] == "step"), default=0)


def window(place: Place, pictures: Path) -> None:
    """The window, with the sample: exported as it was put together, then with its look."""
    program = place.start("ssh-studio", "--sample")
    try:
        _keys(program, "ctrl+h")  # off: for the picture as it was
        plain = _exported(place, program, 1)
        _keys(program, "ctrl+h")
        number, apart, end = 1, 0.0, time.monotonic() + _LOOK_SECONDS
        # Without a look the pictures are equal; the sample is one that a look changes plainly.
        while apart < 1.5:
            if time.monotonic() > end:
                raise SystemExit("No look came.")
            number += 1
            newest = _exported(place, program, number)
            apart = _difference(plain, newest)
        subprocess.run(["import", "-window", "root", str(pictures / "window.png")], check=False)
        shutil.copyfile(plain, pictures / "plain.png")
        shutil.copyfile(newest, pictures / "exported.png")
        print(f"== the window exported the sample; its look changes it by {apart:.2f} levels")
        # A second start: its file is handed over, and it ends by itself.
        place.run("ssh-studio", plain)
        _keys(program, "ctrl+q")
        said, complained = program.communicate(timeout=60)
        if program.returncode != 0:
            raise SystemExit(f"ended with {program.returncode}\n{said}\n{complained}")
    finally:
        if program.poll() is None:
            program.kill()
            program.communicate()


def made_photos(folder: Path, count: int = 24) -> None:
    """Pictures with soft colours and shapes, for a training that needs some."""
    folder.mkdir()
    folder.chmod(0o755)
    rng = np.random.default_rng(5)
    for number in range(count):
        small = rng.uniform(20, 235, (6, 8, 3)).astype(np.uint8)
        soft = Image.fromarray(small).resize((512, 384), Image.Resampling.BICUBIC)
        pixels = np.asarray(soft, float) + rng.normal(0, 6, (384, 512, 3))
        x, y, r = rng.integers(80, 400), rng.integers(80, 300), rng.integers(30, 80)
        rows, columns = np.ogrid[:384, :512]
        pixels[(rows - y) ** 2 + (columns - x) ** 2 < r**2] = rng.uniform(0, 255, 3)
        Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(folder / f"{number}.png")


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """A virtual screen with a window manager."""
    number = next(n for n in range(190, 250) if not Path(f"/tmp/.X11-unix/X{n}").exists())
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(["Xvfb", f":{number}", "-screen", "0", "1600x1000x24"], **quiet)
    os.environ["DISPLAY"] = f":{number}"
    time.sleep(2)
    manager = subprocess.Popen(["openbox"], **quiet)
    try:
        yield
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
        del os.environ["DISPLAY"]


def _keys(program: subprocess.Popen[str], *keys: str, title: str = "SSH Studio") -> None:
    """Press keys in the window, once it is there."""
    last = _window(program, title, _WINDOW_SECONDS)
    if last is None:
        raise SystemExit(f"No window “{title}” came.")
    subprocess.run(["xdotool", "windowactivate", "--sync", last], capture_output=True, check=False)
    time.sleep(2)
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
    time.sleep(1)


def _window(program: subprocess.Popen[str], title: str, seconds: float) -> str | None:
    """The newest window of this title, None if none comes in time."""
    end = time.monotonic() + seconds
    find = ["xdotool", "search", "--onlyvisible", "--name", title]
    while not (found := subprocess.run(find, capture_output=True, text=True, check=False).stdout):
        if program.poll() is not None:
            said, complained = program.communicate()
            raise SystemExit(f"The window is gone ({program.returncode}).\n{said}\n{complained}")
        if time.monotonic() > end:
            return None
        time.sleep(0.5)
    return found.split()[-1]


def _exported(place: Place, program: subprocess.Popen[str], number: int) -> Path:
    """Export under the name that the dialog proposes: a new one every time."""
    before = set(place.work.glob("*.png"))
    end = time.monotonic() + _WINDOW_SECONDS
    while True:
        _keys(program, "ctrl+e")
        # A window that is still opening its pictures has nothing to export yet.
        if _window(program, "Export", 15) is None and time.monotonic() < end:
            continue
        _keys(program, "Return", title="Export")
        time.sleep(5)
        new = set(place.work.glob("*.png")) - before
        if new:
            path = new.pop()
            size = -1
            while size != path.stat().st_size:
                size = path.stat().st_size
                time.sleep(1)
            return path.rename(path.with_name(f"window-{number}.png"))
        if time.monotonic() > end:
            raise SystemExit("The window exported nothing.")


def _difference(first: Path, second: Path) -> float:
    """Mean absolute difference of two pictures, in levels of 255."""
    with Image.open(first) as one, Image.open(second) as two:
        pixels = [np.asarray(each.convert("RGB"), float) for each in (one, two)]
    return float(np.abs(pixels[0] - pixels[1]).mean())


def _link_tree(source: Path, target: Path) -> None:
    """A copy that shares its files, where the disk can."""
    with contextlib.suppress(OSError):
        shutil.copytree(source, target, symlinks=True, copy_function=os.link)
        return
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, symlinks=True)


def _folders(root: Path) -> list[Path]:
    return [root, *(path for path in root.rglob("*") if path.is_dir() and not path.is_symlink())]


def _contents(root: Path) -> set[str]:
    return {str(path.relative_to(root)) for path in root.rglob("*")}


def main(arguments: Sequence[str] | None = None) -> int:
    """Try it out; returns the exit code."""
    parser = argparse.ArgumentParser(description="Try a built bundle out.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--seconds", type=float, default=30, help="of fine-tuning (30)")
    parser.add_argument("--pictures", type=Path, help="where to keep what was exported")
    options = parser.parse_args(arguments)
    root = Path(tempfile.mkdtemp(prefix="smoke-", dir=options.bundle.resolve().parents[1]))
    pictures = options.pictures or root
    pictures.mkdir(parents=True, exist_ok=True)
    place = Place(options.bundle.resolve(), root)
    # The program keeps its settings in files of its own: the first export goes where we look.
    config = place.work / "home" / ".config" / "ssh-studio"
    try:
        before = _contents(place.bundle)
        if all(map(shutil.which, _WINDOW_TOOLS)):
            _prepare(config, place)
            with screen():
                window(place, pictures)
                commands(place, options.seconds, pictures)
        else:
            print(f"== no window: {', '.join(_WINDOW_TOOLS)} are needed for it")
            commands(place, options.seconds, pictures)
        assert _contents(place.bundle) == before, "The bundle wrote into its own folder."
    finally:
        place.close()
        shutil.rmtree(root, ignore_errors=True)
    print("== the bundle works")
    return 0


def _prepare(config: Path, place: Place) -> None:
    config.mkdir(parents=True)
    settings = {"version": 1, "settings": {"export.folder": str(place.work)}}
    (config / "settings.json").write_text(json.dumps(settings), "utf-8")
    for path in (config.parent, config, config / "settings.json"):
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            os.chown(path, _NOBODY, _NOBODY)


if __name__ == "__main__":
    sys.exit(main())
