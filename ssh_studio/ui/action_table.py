"""All actions of the program and the menus they stand in, as two tables.

Texts are plain here; `Actions` translates them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["MENUS", "SPECS", "TOOL_IDS", "ActionSpec", "MenuEntry"]


@dataclass(frozen=True)
class ActionSpec:
    """One action.

    Attributes:
        id: `menu.name`.
        text: in menus and in the search; ends in … where a question follows.
        shortcuts: as QKeySequence reads them; the first is shown.
        icon: of materialdesignicons.com, where it stands on a button; menus are without.
        tip: what it does, where the text does not say it.
        checkable: it is on or off.
        held: the key works while it is held: the canvas listens for it; here it is only shown.
        canvas_only: the key belongs to the canvas; elsewhere it has its usual meaning.
    """

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    held: bool = False
    canvas_only: bool = False


_A = ActionSpec

_SPECS = (
    _A("file.new", "New", ("Ctrl+N",), tip="Start with an empty document."),
    _A("file.open", "Open…", ("Ctrl+O",), "folder-open-outline",
       "Open a background photo or a project."),
    _A("file.open_layer", "Open as layer…", ("Ctrl+Shift+O",), "image-plus-outline",
       "Add photos as layers."),
    _A("file.save", "Save", ("Ctrl+S",), tip="Save the project."),
    _A("file.save_as", "Save as…", ("Ctrl+Shift+S",), tip="Save the project under another name."),
    _A("file.export", "Export…", ("Ctrl+E",), "export-variant",
       "Write the picture at full resolution."),
    _A("file.export_layer", "Export layer…", ("Ctrl+Shift+E",),
       tip="Write the active layer with its transparency."),
    _A("file.export_original", "Export original…",
       tip="Write the active layer's picture as it came: uncut, in its own profile and depth."),
    _A("file.close", "Close", ("Ctrl+W",), tip="Close the document."),
    _A("app.quit", "Quit", ("Ctrl+Q",)),
    _A("edit.undo", "Undo", ("Ctrl+Z",), "undo"),
    _A("edit.redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    _A("edit.copy", "Copy layer", ("Ctrl+C",), tip="Copy the active layer with its transparency."),
    _A("edit.copy_merged", "Copy merged", ("Ctrl+Shift+C",), tip="Copy what the canvas shows."),
    _A("edit.paste", "Paste as layer", ("Ctrl+V", "Ctrl+Shift+V")),
    _A("edit.settings", "Settings…", ("Ctrl+,",), "cog-outline"),
    _A("layer.duplicate", "Duplicate layer", ("Ctrl+J",), "content-duplicate"),
    _A("layer.delete", "Delete layer", ("Delete", "Backspace"), "trash-can-outline"),
    _A("layer.rename", "Rename layer", ("F2",)),
    _A("layer.up", "Move layer up", ("Ctrl+]",), tip="In front of the layer above it."),
    _A("layer.down", "Move layer down", ("Ctrl+[",), tip="Behind the layer beneath it."),
    _A("layer.flip_h", "Flip horizontally"),
    _A("layer.flip_v", "Flip vertically"),
    _A("layer.fit", "Fit to background", tip="As large as the background allows, centred."),
    _A("layer.reset_transform", "Reset size and angle",
       tip="One pixel of the layer is one pixel of the document again."),
    _A("mask.invert", "Invert mask", ("Ctrl+I",), "invert-colors", "Show what was hidden."),
    _A("mask.fill", "Fill mask", icon="square", tip="Show all of the layer."),
    _A("mask.clear", "Clear mask", icon="square-outline", tip="Hide all of the layer."),
    _A("mask.feather", "Feather mask…", tip="Make the edge softer."),
    _A("mask.grow", "Grow mask…", tip="Move the edge outward."),
    _A("mask.shrink", "Shrink mask…", tip="Move the edge inward."),
    _A("mask.smooth", "Smooth mask…", tip="Round off bumps and notches of the outline."),
    _A("mask.threshold", "Threshold mask…", tip="Make soft coverage fully shown or hidden."),
    _A("mask.holes", "Fill holes…", tip="Show what is hidden inside of what is shown."),
    _A("mask.specks", "Remove specks…", tip="Hide small islands."),
    _A("mask.refine", "Refine edge…", ("Ctrl+Alt+R",),
       tip="Fit the edge to hair, fur and other fine detail."),
    _A("mask.spill", "Remove colour spill",
       tip="Take the colour of the old background out of the edge; the uncut picture is kept.",
       checkable=True),
    _A("mask.subject", "Select subject…", tip="Find the main subject of the layer."),
    _A("mask.copy", "Copy mask"),
    _A("mask.paste", "Paste mask", tip="Give the copied mask to the active layer."),
    _A("mask.from_layer", "Use another layer's mask…",
       tip="The mask of another layer, where it lies in the document."),
    _A("mask.load", "Load mask…", tip="From a grey picture, or one with transparency."),
    _A("mask.save", "Save mask…", tip="As a grey picture."),
    _A("mask.overlay", "Show mask overlay", ("Q",), "circle-opacity",
       "Colour what the mask hides.", checkable=True),
    _A("mask.view_bw", "Black and white", tip="The mask itself.", checkable=True),
    _A("mask.view_black", "On black", checkable=True),
    _A("mask.view_white", "On white", checkable=True),
    _A("mask.view_checker", "On checkerboard", checkable=True),
    _A("mask.next_view", "Next view of the mask", ("Shift+Q",),
       tip="Picture, overlay, black and white, on black, on white, on checkerboard."),
    _A("mask.loupe", "Loupe", ("Ctrl+L",),
       tip="The place under the pointer at 100 %.", checkable=True),
    _A("look.toggle", "Harmonize live", ("Ctrl+H",), "auto-fix",
       "Layers take on the light and colour of what lies beneath them.", checkable=True),
    _A("look.layer", "Harmonize this layer", ("Ctrl+Shift+H",),
       tip="Whether the active layer takes part.", checkable=True),
    _A("look.copy", "Copy look", ("Ctrl+Alt+C",), tip="Copy the look of the active layer."),
    _A("look.paste", "Paste look", ("Ctrl+Alt+V",),
       tip="Give the active layer the copied look; it keeps it."),
    _A("look.export_cube", "Export LUT…",
       tip="Write the look as a .cube table for other editors."),
    _A("look.reset", "Reset look", tip="Strength, light, colour and reference as they were."),
    _A("look.fine_tune", "Fine-tune the model…",
       tip="A model that learns from a folder of your own photos."),
    _A("look.models", "Models…",
       tip="List, compare, rename, export, import and delete models."),
    _A("look.compare_models", "Compare models",
       tip="Split view: another model at the left, the layers as they are at the right.",
       checkable=True),
    _A("view.fit", "Fit in window", ("Ctrl+0",)),
    _A("view.actual", "100 %", ("Ctrl+1",), tip="One pixel of the picture is one of the screen."),
    _A("view.zoom_in", "Zoom in", ("Ctrl++", "Ctrl+=")),
    _A("view.zoom_out", "Zoom out", ("Ctrl+-",)),
    _A("view.compare", "Compare without look", ("\\",),
       tip="Hold the key to see the picture without harmonization.", held=True, checkable=True),
    _A("view.split", "Split view", ("Ctrl+\\",),
       tip="Without look at the left of a handle, harmonized at its right.", checkable=True),
    _A("view.side", "Side by side", ("Ctrl+Shift+\\",), checkable=True),
    _A("view.panels", "Hide panels", ("Tab",), canvas_only=True, checkable=True),
    _A("view.fullscreen", "Full screen", ("F", "F11"), checkable=True),
    _A("view.next_area", "Next area", ("F6",),
       tip="Move the keyboard between canvas, options and panels."),
    _A("tool.move", "Move", ("V", "Ctrl+T"), "cursor-move", "Move, scale and turn layers.",
       checkable=True),
    _A("tool.brush", "Brush", ("B",), "brush", "Paint what shows of the layer.", checkable=True),
    _A("tool.erase", "Eraser", ("E",), "eraser", "Paint what is hidden of the layer.",
       checkable=True),
    _A("tool.select", "Smart select", ("W",), "auto-fix",
       "Cut out what is in a box, then refine it with strokes.", checkable=True),
    _A("tool.lasso", "Lasso", ("L",), "lasso", "Cut out by an outline.", checkable=True),
    _A("tool.quick", "Quick brush", ("A",), "brush-variant",
       "Paint roughly; the selection grows along the edges.", checkable=True),
    _A("tool.shape", "Rectangle and ellipse", ("M",), "selection",
       "Cut out by a rectangle or an ellipse.", checkable=True),
    _A("tool.colour", "Colour range", ("C",), "eyedropper-variant",
       "Take a colour, such as a plain backdrop, out of the mask.", checkable=True),
    _A("tool.gradient", "Gradient", ("G",), "gradient-horizontal",
       "Fade the layer out along a line or around a point.", checkable=True),
    _A("tool.hair", "Hair brush", ("R",), "hair-dryer-outline",
       "Paint over hair and fur at the edge to find their true edge.", checkable=True),
    _A("tool.hand", "Hand", ("H",), "hand-back-right-outline",
       "Move the view. Hold Space for it with any tool.", checkable=True),
    _A("tool.zoom", "Zoom", ("Z",), "magnify", "Click for closer, Alt+click for farther.",
       checkable=True),
    _A("brush.larger", "Larger brush", ("]",)),
    _A("brush.smaller", "Smaller brush", ("[",)),
    _A("brush.harder", "Harder brush", ("Shift+]", "}")),
    _A("brush.softer", "Softer brush", ("Shift+[", "{")),
    _A("brush.swap", "Swap brush and eraser", ("X",)),
    _A("brush.default", "Default brush", ("D",)),
    _A("help.search", "Search actions", ("Ctrl+K",), "magnify"),
    _A("help.shortcuts", "Keyboard shortcuts", ("F1",)),
    _A("help.guide", "Guide", ("Shift+F1",), tip="How everything is done, with pictures; offline."),
    _A("help.first_steps", "First steps", tip="Background, foreground, paint: on the canvas.",
       checkable=True),
    _A("help.log", "Show log"),
    _A("help.about", "About SSH Studio"),
)  # fmt: skip

SPECS: Mapping[str, ActionSpec] = {spec.id: spec for spec in _SPECS}
"""All actions by id."""

TOOL_IDS = ("move", "brush", "erase", "select", "quick", "lasso", "shape", "colour", "gradient",
            "hair", "hand", "zoom")  # fmt: skip
"""The tools, as the strip shows them."""

MenuEntry = str | tuple[str, tuple[str, ...]]
"""An id, "-" for a line, "recent" for the recent files, or a submenu: (title, ids)."""

MENUS: tuple[tuple[str, tuple[MenuEntry, ...]], ...] = (
    ("&File", (
        "file.new", "file.open", "file.open_layer", "recent", "-",
        "file.save", "file.save_as", "-", "file.export", "file.export_layer",
        "file.export_original", "-",
        "file.close", "app.quit",
    )),
    ("&Edit", (
        "edit.undo", "edit.redo", "-", "edit.copy", "edit.copy_merged", "edit.paste", "-",
        ("Tool", tuple(f"tool.{tool}" for tool in TOOL_IDS)),
        ("Brush", ("brush.larger", "brush.smaller", "brush.harder", "brush.softer", "-",
                   "brush.swap", "brush.default")),
        "-", "edit.settings",
    )),
    ("&Layer", (
        "layer.duplicate", "layer.rename", "layer.delete", "-", "layer.up", "layer.down", "-",
        "layer.flip_h", "layer.flip_v", "layer.fit", "layer.reset_transform",
    )),
    ("&Mask", (
        "mask.invert", "mask.fill", "mask.clear", "-", "mask.feather", "mask.grow", "mask.shrink",
        "mask.smooth", "mask.threshold", "mask.holes", "mask.specks",
        "-", "mask.subject", "mask.refine", "mask.spill", "-", "mask.copy", "mask.paste",
        "mask.from_layer", "mask.load", "mask.save", "-", "mask.overlay",
        ("View", ("mask.view_bw", "mask.view_black", "mask.view_white", "mask.view_checker", "-",
                  "mask.next_view")),
        "mask.loupe",
    )),
    ("L&ook", (
        "look.toggle", "look.layer", "-", "look.copy", "look.paste", "look.export_cube", "-",
        "look.reset", "-", "look.fine_tune", "look.models", "look.compare_models",
    )),
    ("&View", (
        "view.fit", "view.actual", "view.zoom_in", "view.zoom_out", "-", "view.compare",
        "view.split", "view.side", "-", "view.panels", "view.fullscreen", "view.next_area",
    )),
    ("&Help", ("help.guide", "help.first_steps", "help.shortcuts", "help.search", "-", "help.log",
               "help.about")),
)  # fmt: skip
