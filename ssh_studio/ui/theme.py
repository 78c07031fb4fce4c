"""The look of the window: one table of colours per theme; palette and style sheet come from it.

Neutral greys and a single accent: nothing beside the picture is coloured, so that its colour can
be judged. Widgets that paint themselves take their colours from the palette, by the roles in
`palette`. Distances follow a grid of 4 pixels.
"""

from __future__ import annotations

import string
from dataclasses import asdict, dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ssh_studio.paths import resources_dir

__all__ = [
    "DARK",
    "FONT_SIZE",
    "GRID",
    "LIGHT",
    "SMALL_FONT_SIZE",
    "Tokens",
    "apply_theme",
    "contrast",
    "palette",
    "small_font",
    "style_sheet",
    "tabular",
    "tokens",
]

GRID = 4
"""Distances are multiples of it, in device-independent pixels."""

FONT_SIZE, SMALL_FONT_SIZE = 13, 12


@dataclass(frozen=True)
class Tokens:
    """The colours of a theme, as #rrggbb.

    Attributes:
        base: around the picture; menu and status bar. panel: bars and panels. raised: buttons,
            menus. hover, pressed: of those. selected: the chosen row of a list.
        field: where something is typed. border: of fields and buttons. line: between areas.
        groove: of sliders. handle: of sliders and switches.
        text, dim, faint: what is read, what explains, what is disabled (5.5:1 and more, 4.5:1 and
            more, no claim) on all backgrounds they stand on.
        outline: the edge of what is told by its edge: fields, boxes to tick, switches that are off,
            scroll bars (3:1 and more on the grounds they stand on).
        accent: what is on; on_accent: text on it. focus: around what has the keyboard (3:1 and more
            on all grounds).
        good, busy, bad: dots that tell a state, never without words beside them.
    """

    base: str
    panel: str
    raised: str
    hover: str
    pressed: str
    selected: str
    field: str
    border: str
    line: str
    groove: str
    handle: str
    text: str
    dim: str
    faint: str
    accent: str
    on_accent: str
    focus: str
    outline: str
    good: str
    busy: str
    bad: str


DARK = Tokens(
    base="#1e1e1e",
    panel="#262626",
    raised="#2e2e2e",
    hover="#383838",
    pressed="#222222",
    selected="#3a3a3a",
    field="#1b1b1b",
    border="#424242",
    line="#171717",
    groove="#454545",
    handle="#dcdcdc",
    text="#d8d8d8",
    dim="#a6a6a6",
    faint="#6c6c6c",
    accent="#2f6fd0",
    on_accent="#ffffff",
    focus="#6ea6f5",
    outline="#7c7c7c",
    good="#4caf6a",
    busy="#d9a23c",
    bad="#e8716b",
)

LIGHT = Tokens(
    base="#d6d6d6",
    panel="#ececec",
    raised="#f8f8f8",
    hover="#ffffff",
    pressed="#dedede",
    selected="#d2d2d2",
    field="#fafafa",
    border="#bdbdbd",
    line="#c6c6c6",
    groove="#bcbcbc",
    handle="#565656",
    text="#222222",
    dim="#4e4e4e",
    faint="#9c9c9c",
    accent="#2f6fd0",
    on_accent="#ffffff",
    focus="#2562bd",
    outline="#7c7c7c",
    good="#2e8b4d",
    busy="#a8700f",
    bad="#c23a34",
)


def tokens(name: str) -> Tokens:
    """The colours of a theme, "dark" or "light"; any other name means dark."""
    return LIGHT if name == "light" else DARK


def apply_theme(app: QApplication, name: str) -> None:
    """Make the whole application look like a theme; can be called again to change it."""
    colours = tokens(name)
    app.setStyle("Fusion")
    app.setFont(_font())
    app.setPalette(palette(colours))
    app.setStyleSheet(style_sheet(colours))


def palette(colours: Tokens) -> QPalette:
    """The roles that widgets paint with.

    Beside the usual: Dark is the base, Mid the groove, Midlight the hover, Light the handle, Shadow
    the line between areas, PlaceholderText what explains, AlternateBase a selected row, Accent the
    focus, BrightText an outline.
    """
    role = QPalette.ColorRole
    table = {
        role.Window: colours.panel,
        role.WindowText: colours.text,
        role.Base: colours.field,
        role.AlternateBase: colours.selected,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.outline,
        role.Highlight: colours.accent,
        role.Accent: colours.focus,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.dim,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.dim,
        role.Light: colours.handle,
        role.Midlight: colours.hover,
        role.Mid: colours.groove,
        role.Dark: colours.base,
        role.Shadow: colours.line,
    }
    made = QPalette()
    for which, colour in table.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.Light, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.faint))
    made.setColor(QPalette.ColorGroup.Disabled, role.BrightText, QColor(colours.groove))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.groove))
    made.setColor(QPalette.ColorGroup.Disabled, role.Accent, QColor(colours.groove))
    made.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(colours.faint))
    return made


def style_sheet(colours: Tokens) -> str:
    """The one style sheet of the application."""
    name = "light" if colours == LIGHT else "dark"
    pictures = (resources_dir() / "theme").as_posix()
    return string.Template(_SHEET).substitute(
        asdict(colours), small=f"{SMALL_FONT_SIZE}px", pictures=pictures, theme=name
    )


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def small_font(font: QFont) -> QFont:
    """The font of what explains."""
    small = QFont(font)
    small.setPixelSize(SMALL_FONT_SIZE)
    return small


def tabular(font: QFont) -> QFont:
    """With digits of one width, so that running numbers do not tremble."""
    fixed = QFont(font)
    fixed.setFeature(QFont.Tag("tnum"), 1)
    return fixed


def _luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    shade = QColor(colour)
    red, green, blue = linear(shade.redF()), linear(shade.greenF()), linear(shade.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # Inter where it is installed (many Linux desktops), the system's own font elsewhere.
    font.setFamilies(["Inter", *font.families()])
    font.setPixelSize(FONT_SIZE)
    font.setWeight(QFont.Weight.Normal)
    return font


_SHEET = """
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox { messagebox-warning-icon: url("$pictures/warning-$theme.svg");
  messagebox-question-icon: url("$pictures/question-$theme.svg"); }
QMessageBox[kind="explained"] #qt_msgbox_label { font-weight: 600; }
QToolTip { color: $text; background: $raised; border: 1px solid $border; padding: 4px 6px; }

QMainWindow, QDialog { background: $panel; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QSplitter::handle { background: $panel; border-left: 1px solid $line; }

QMenuBar { background: $base; padding: 0 4px; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 6px; }

QLabel[kind="dim"] { color: $dim; font-size: $small; }
QLabel[kind="label"] { color: $dim; }
QLabel[kind="title"] { font-weight: 600; }
QLabel[kind="bad"] { color: $bad; font-size: $small; }
QLabel:disabled { color: $faint; }

QPushButton, QComboBox, QLineEdit, QAbstractSpinBox {
  min-height: 20px; padding: 1px 9px; border: 1px solid $border; border-radius: 4px;
}
QPushButton { background: $raised; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:default { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton:disabled { color: $faint; background: transparent; border-color: $hover; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: $dim;
  padding: 0 5px; }
QPushButton[flat="true"]:hover { background: $hover; color: $text; }
QPushButton[flat="true"]:disabled { color: $faint; background: transparent; }

QLineEdit, QAbstractSpinBox, QComboBox {
  background: $field; border-color: $outline;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QAbstractSpinBox { padding: 1px 6px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $dim; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  color: $faint; background: transparent; border-color: $hover;
}
QLineEdit[quiet="true"] {
  background: transparent; border: 1px solid transparent; padding: 0 0 0 2px; min-height: 18px;
}
QLineEdit[quiet="true"]:hover:enabled { background: $field; border-color: $outline; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$pictures/chevron-$theme.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
  background: $raised; border: 1px solid $border; padding: 4px; outline: none;
  selection-background-color: $accent; selection-color: $on_accent;
}

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
  padding: 2px; }
QToolButton:hover:enabled { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked, QToolButton:checked:hover { background: $accent; color: $on_accent; }
QToolButton:checked:disabled { background: $groove; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }

QPushButton:focus, QComboBox:focus, QToolButton:focus, QPushButton[flat="true"]:focus,
QLineEdit:focus, QLineEdit[quiet="true"]:focus, QAbstractSpinBox:focus, QCheckBox:focus,
QRadioButton:focus { border: 1px solid $focus; }
QPushButton:default:focus, QToolButton:checked:focus { border-color: $text; }
QLineEdit[quiet="true"]:focus { background: $field; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent;
  border-radius: 4px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $outline; border-radius: 3px;
  background: $field; }
QCheckBox::indicator:hover { border-color: $dim; }
QCheckBox::indicator:disabled { border-color: $border; background: transparent; }
QCheckBox::indicator:checked { border-color: $accent; background: $accent;
  image: url("$pictures/check.svg"); }
QCheckBox::indicator:checked:disabled { border-color: $groove; background: $groove; }

QListView { background: transparent; border: none; outline: none; }
QListView:focus { border: none; }
QListView::item { border: none; }
QListView QLineEdit { min-height: 18px; padding: 0 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar { background: transparent; margin: 0; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider::groove:horizontal { background: $groove; height: 3px; border-radius: 1px; }
QSlider::handle:horizontal { background: $handle; width: 10px; margin: -4px 0; border-radius: 5px;
  border: 1px solid $panel; }
QSlider::handle:horizontal:focus { border: 2px solid $focus; width: 8px; }
QSlider::handle:horizontal:disabled { background: $faint; }

QProgressBar { background: $groove; border: none; border-radius: 2px; max-height: 4px;
  min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QTabBar::tab { padding: 6px 12px; color: $dim; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QHeaderView::section { background: $panel; color: $dim; border: none; padding: 4px 8px; }
QTableView, QTreeView, QPlainTextEdit, QTextBrowser { background: $field;
  border: 1px solid $border; border-radius: 4px; }

#optionBar { background: $panel; border-bottom: 1px solid $line; }
#toolStrip { background: $panel; border-right: 1px solid $line; }
#toolStrip QToolButton { padding: 5px; border-radius: 5px; }
#panels, #panels > QWidget { background: $panel; }
#section { background: $panel; border-bottom: 1px solid $line; }
#statusBar { background: $base; border-top: 1px solid $line; }
#statusBar QLabel, #statusBar QToolButton { font-size: $small; }
#toolRule { background: $border; }
#keyCap { color: $text; background: $field; border: 1px solid $border; border-radius: 4px;
  padding: 1px 7px; font-size: $small; }
#searchActions { color: $dim; padding: 2px 8px; }
#searchActions:hover { color: $text; }
#segments { background: $field; border-radius: 5px; }
#segments QToolButton { border-radius: 4px; padding: 2px 4px; color: $dim; }
#segments QToolButton:hover:enabled:!checked { background: transparent; color: $text; }
#segments QToolButton:checked { background: $selected; color: $text; }
#segments QToolButton:checked:disabled { color: $faint; }
#segments QToolButton:disabled { color: $faint; }
#firstSteps[slim="true"] { background: $panel; border: 1px solid $border; border-radius: 10px; }
#guideContents::item { border-radius: 4px; padding-left: 6px; }
#guideContents::item:selected { background: $selected; color: $text; }
#commandPalette { background: $raised; border: 1px solid $border; border-radius: 8px; }
#commandPalette QLineEdit { border: none; background: transparent; font-size: 15px;
  min-height: 32px; padding: 0 4px; }
#commandPalette #paletteRule { background: $border; }
"""
