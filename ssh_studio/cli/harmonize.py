"""`ssh-studio harmonize`: a foreground on a background, or a picture composited already."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ssh_studio.atomic import check_writable
from ssh_studio.cli.console import Debug, Steps, WrongUsageError, epilog, notice, one_line, say
from ssh_studio.cli.saving import Compression, Depth, Dither, Metadata, Profile, Quality, Saving
from ssh_studio.errors import WriteError

if TYPE_CHECKING:
    from ssh_studio.cli.scenes import Scene
    from ssh_studio.engine import Estimate, Harmonizer

__all__ = ["EPILOG", "Order", "harmonize"]

EPILOG = epilog(
    "ssh-studio harmonize --background street.jpg --foreground person.png -o out.png",
    "ssh-studio harmonize --background street.jpg --foreground person.jpg --mask mask.png "
    "--at 320,180 --scale 0.5 -o out.tif",
    "ssh-studio harmonize --composite picture.jpg --mask mask.png --strength 0.8 -o out.jpg",
    "ssh-studio harmonize --composite composites/ --mask masks/ -o results/",
    "ssh-studio harmonize --background street.jpg --foreground person.png --depth 16 --profile p3 "
    "--metadata no-gps --compression lzw -o out.tif",
)
_MAX_SCALE = 1000.0


@dataclass(frozen=True)
class Order:
    """What was asked for, free of contradictions.

    Either composite and mask are given, or background and foreground. at: of the foreground's
    upper left corner in background pixels; None for centred. strength: 0 to 1. light, colour: 0 to
    2.
    """

    output: Path
    background: Path | None
    foreground: Path | None
    composite: Path | None
    mask: Path | None
    at: tuple[float, float] | None
    scale: float
    strength: float
    light: float
    colour: float
    model: str
    device: str
    cube: Path | None
    saving: Saving

    @property
    def is_folder(self) -> bool:
        """Whether it is about a folder of composites."""
        return self.composite is not None and self.composite.is_dir()

    @property
    def inputs(self) -> list[Path]:
        """The files that are read."""
        paths = (self.background, self.foreground, self.composite, self.mask)
        return [path for path in paths if path is not None]


_Strength = Annotated[float, typer.Option(help="How much of the look, 0 to 1.")]
_Light = Annotated[float, typer.Option(help="How much of its change of lightness, 0 to 2.")]
_Colour = Annotated[float, typer.Option(help="How much of its change of colour, 0 to 2.")]
_Output = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        help="Picture to write: .png, .tif, .jpg, .webp or .avif; or a folder for many.",
    ),
]
_Background = Annotated[Path | None, typer.Option(help="Picture to place the foreground on.")]
_Foreground = Annotated[
    Path | None, typer.Option(help="Picture to place, cut out by its alpha or by --mask.")
]
_Composite = Annotated[
    Path | None,
    typer.Option(help="Picture that is composited already, or a folder of them; needs --mask."),
]
_Mask = Annotated[
    Path | None,
    typer.Option(
        help="What of the foreground shows, or where it is in the composite: white. Of a folder of "
        "composites, the folder of the masks, which have the same names."
    ),
]
_At = Annotated[
    str | None,
    typer.Option(
        metavar="X,Y",
        help="Upper left corner of the foreground in background pixels; centred if left out.",
    ),
]
_Scale = Annotated[float | None, typer.Option(help="Size of the foreground; 1 if left out.")]
_Model = Annotated[str, typer.Option(help="Name of an installed model, or a model file.")]
_Device = Annotated[str, typer.Option(help="Where to compute: auto, cpu, cuda, mps or xpu.")]
_Cube = Annotated[
    Path | None,
    typer.Option(metavar="OUT.cube", help="Write the colour transform for other editors, too."),
]


def harmonize(
    output: _Output,
    background: _Background = None,
    foreground: _Foreground = None,
    composite: _Composite = None,
    mask: _Mask = None,
    at: _At = None,
    scale: _Scale = None,
    strength: _Strength = 1.0,
    light: _Light = 1.0,
    colour: _Colour = 1.0,
    model: _Model = "default",
    device: _Device = "auto",
    cube: _Cube = None,
    depth: Depth = None,
    dither: Dither = False,
    profile: Profile = "document",
    metadata: Metadata = "all",
    compression: Compression = None,
    quality: Quality = None,
    debug: Debug = False,
) -> None:
    """Make a foreground take on the light and colour of its background."""
    del debug  # `main` has seen it
    saving = Saving(
        output,
        depth=depth,
        dither=dither,
        profile=profile,
        metadata=metadata,
        compression=compression,
        quality=quality,
    )
    order = Order(
        output=output,
        background=background,
        foreground=foreground,
        composite=composite,
        mask=mask,
        at=None if at is None else _position(at),
        scale=1.0 if scale is None else scale,
        strength=strength,
        light=light,
        colour=colour,
        model=model,
        device=device,
        cube=cube,
        saving=saving,
    )
    _check_pictures(order, placed=at is not None or scale is not None)
    _check_numbers(order)
    if order.is_folder:
        _check_folder(order)
    else:
        _check_targets(order)
    with Steps.shown() as steps:
        summary = _run_folder(order, steps) if order.is_folder else _run(order, steps)
    say(one_line(summary))


def _check_pictures(order: Order, *, placed: bool) -> None:
    """Refuse what does not go together."""
    if order.composite is not None:
        if order.background is not None or order.foreground is not None:
            raise _wrong("--composite is a whole picture: leave out --background and --foreground.")
        if placed:
            raise _wrong("--at and --scale place a foreground; with --composite, leave them out.")
        if order.mask is None:
            raise _wrong("--composite needs --mask, which says where the foreground is.")
    elif order.background is None and order.foreground is None:
        raise _wrong("Give --background and --foreground, or --composite and --mask.")
    elif order.background is None:
        raise _wrong("--foreground needs --background, the picture to place it on.")
    elif order.foreground is None:
        raise _wrong("--background needs --foreground, the picture to place on it.")


def _check_numbers(order: Order) -> None:
    # Written so that what is no number fails.
    if not 0 <= order.strength <= 1:
        raise _wrong(f"--strength goes from 0 to 1, not {order.strength:g}.")
    for option, value in (("--light", order.light), ("--colour", order.colour)):
        if not 0 <= value <= 2:
            raise _wrong(f"{option} goes from 0 to 2, not {value:g}.")
    if not 0 < order.scale <= _MAX_SCALE:
        raise _wrong(f"--scale is above 0 and at most {_MAX_SCALE:g}, not {order.scale:g}.")
    if order.cube is not None and order.cube.suffix.lower() != ".cube":
        raise _wrong(f"--cube takes a name that ends in .cube, not {order.cube}.")


def _check_targets(order: Order) -> None:
    """Whether the outputs can be written, and would not replace what they are made of."""
    from ssh_studio.document.writing import check_target

    check_target(order.output)
    if order.cube is not None:
        check_writable(order.cube)
    for path in order.inputs:
        if _is_same(order.output, path):
            raise WriteError(
                f"Cannot write {order.output}: it is one of the pictures that are read; choose "
                "another name."
            )


def _check_folder(order: Order) -> None:
    if order.cube is not None:
        raise _wrong("--cube is for one picture: leave it out.")


def _run(order: Order, steps: Steps) -> str:
    """Do it; returns what to tell the user in the end."""
    from ssh_studio.cli.scenes import read_scene

    steps.step("Reading the pictures …")
    # Before torch, which takes seconds: wrong pictures should be told of first.
    scene = read_scene(order)
    harmonizer = _loaded(order, steps)
    width, height = _harmonize(order, scene, harmonizer, steps)
    estimate = _last(harmonizer)
    return (
        f"{order.output}: {width} × {height} pixels, "
        f"look in {estimate.milliseconds:.0f} ms on {estimate.device.label}"
    )


def _run_folder(order: Order, steps: Steps) -> str:
    from ssh_studio.cli.batch import harmonize_folder
    from ssh_studio.cli.scenes import read_scene

    harmonizer = _loaded(order, steps)
    silent = Steps.silent()

    def one(item: Order) -> None:
        _check_targets(item)
        _harmonize(item, read_scene(item), harmonizer, silent)

    return harmonize_folder(order, steps, one)


def _harmonize(order: Order, scene: Scene, harmonizer: Harmonizer, steps: Steps) -> tuple[int, int]:
    """Estimate, apply and write; returns width and height."""
    from ssh_studio.document.export_options import in_profile
    from ssh_studio.document.writing import check_target, write_picture
    from ssh_studio.engine import Amount

    steps.step("Estimating the look …")
    look = scene.look(harmonizer)
    if reason := _last(harmonizer).device.reason:
        notice(f"{_last(harmonizer).device.label} is used: {reason}.")
    amount = Amount(order.strength, order.light, order.colour)
    steps.step("Applying the look …")
    base, form = scene.base, check_target(order.output)
    options = order.saving.options(base.pixels.dtype.itemsize * 8)
    pixels, icc = in_profile(
        form,
        lambda depth, _: scene.render(look, amount, depth, steps.share),
        options,
        base.icc,
        None,
    )
    if order.cube is not None:
        look.to_cube(order.cube, amount=amount)
    steps.step(f"Writing {order.output.name} …")
    for text in write_picture(
        order.output,
        pixels,
        icc=icc,
        metadata=options.written(base.metadata),
        quality=options.quality,
        compression=options.compression,
    ):
        notice(f"{order.output}: {text}")
    return pixels.shape[1], pixels.shape[0]


def _loaded(order: Order, steps: Steps) -> Harmonizer:
    steps.step("Loading the model …")
    from ssh_studio.engine import Harmonizer

    return Harmonizer.load(order.model, order.device)


def _last(harmonizer: Harmonizer) -> Estimate:
    estimate = harmonizer.last
    assert estimate is not None, "a look was estimated"
    return estimate


def _position(text: str) -> tuple[float, float]:
    """`X,Y` as numbers."""
    try:
        x, y = map(float, text.split(","))
    except ValueError:
        x = y = math.nan
    if not (math.isfinite(x) and math.isfinite(y)):
        raise _wrong(f"--at takes two numbers with a comma, such as 320,180, not “{text}”.")
    return x, y


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        # One of them does not exist; then at most a link leads to where the other will be.
        return os.path.realpath(one) == os.path.realpath(other)


def _wrong(sentence: str) -> WrongUsageError:
    return WrongUsageError("harmonize", sentence)
