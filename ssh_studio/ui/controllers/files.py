"""The document as a file: new, open, recent, save, close, and what the title says of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from ssh_studio.document.document import Document, State
from ssh_studio.paths import resources_dir
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.controllers.importing import PROJECT_SUFFIX, Importing, is_project
from ssh_studio.ui.dialogs.message import message_box

if TYPE_CHECKING:
    from ssh_studio.ui.controllers.projects import Projects
    from ssh_studio.ui.error_presenter import ErrorPresenter

__all__ = ["FilesController"]

_PICTURES = (
    "*.jpg *.jpeg *.png *.tif *.tiff *.webp *.avif *.bmp *.gif *.ppm *.pgm *.pnm *.heic *.heif"
    " *.dng *.cr2 *.cr3 *.nef *.arw *.raf *.orf *.rw2 *.pef"
)
"""What is read, or answered with how to install what reads it."""


class FilesController(QObject):
    """The actions of the File menu, but for export.

    Attributes:
        question: the box that asks whether to save, as long as it is open.
        closed: called when the window closes for good.
    """

    def __init__(
        self,
        document: Document,
        actions: Actions,
        settings: Settings,
        importing: Importing,
        projects: Projects,
        presenter: ErrorPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._actions = actions
        self._settings = settings
        self._importing = importing
        self._projects = projects
        self._presenter = presenter
        self._window: QWidget | None = None
        self._may_close = False
        self.question: QMessageBox | None = None
        self.closed: Callable[[], None] = lambda: None
        importing.opened = self._remember
        importing.open_project = self.open_path
        importing.began = projects.forget
        projects.opened = lambda path: self._remember([path])
        projects.path_changed.connect(self._write_title)
        document.history_changed.connect(self._write_title)
        self._bind(actions)

    def _bind(self, actions: Actions) -> None:
        empty = self.tr("The document is empty.")

        def why_empty() -> str | None:
            return empty if self._document.state.is_empty else None

        actions.bind("file.new", self.new)
        actions.bind("file.open", self.ask_open)
        actions.bind("file.open_layer", self.ask_open_layer)
        actions.bind("file.save", self.save, why_empty)
        actions.bind("file.save_as", self.ask_save_as, why_empty)
        actions.bind("file.close", self.new, why_empty)
        actions.bind("app.quit", self._quit)

    def attach(self, window: QWidget, recent: QMenu) -> None:
        """Once the window is there: its title, its close button, its menu of recent files."""
        self._window = window
        window.installEventFilter(self)
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self._fill_recent(recent)
        self._write_title()

    def close(self) -> None:
        """Let go of the document and the window."""
        self._document.history_changed.disconnect(self._write_title)
        if self._window is not None:
            self._window.removeEventFilter(self)

    # Ways in

    def new(self) -> None:
        """An empty document, after asking for what is not saved."""
        self.ask_to_save(self._empty)

    def ask_open(self) -> None:
        """Choose a background photo (and layers), or a project; they become a new document."""
        kinds = self.tr("Photos and projects")
        paths = self._choose(self.tr("Open"), f"{kinds} ({_PICTURES} *{PROJECT_SUFFIX})")
        if paths:
            self.open_paths(paths)

    def ask_open_layer(self) -> None:
        """Choose photos that become layers of this document."""
        paths = self._choose(self.tr("Open as Layer"), f"{self.tr('Photos')} ({_PICTURES})")
        self._importing.add_files(paths)

    def open_path(self, path: Path) -> None:
        """`open_paths` of one."""
        self.open_paths([path])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a new document: a project, or pictures, the first of them as background."""
        project = next((path for path in paths if is_project(path)), None)

        def start() -> None:
            if project is not None:
                self._projects.open(project)
            else:
                self._importing.start_with(paths)

        if self._document.state.is_empty:
            start()
        else:
            self.ask_to_save(start)

    def open_sample(self) -> None:
        """The composite that comes with the program."""
        folder = resources_dir() / "sample"
        paths = [folder / "background.jpg", folder / "foreground.png"]
        self.ask_to_save(
            lambda: self._importing.start_with(
                paths, saved=True, remember=False, name=self.tr("Sample")
            )
        )

    # Ways out

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save the project; under a new name where it has none. `then` follows success."""
        if self._projects.path is None:
            self.ask_save_as(then)
        else:
            self._projects.save(self._projects.path, then)

    def ask_save_as(self, then: Callable[[], None] | None = None) -> None:
        """Choose a name and save the project under it."""
        start = self._projects.path or self._folder() / f"{self.name}{PROJECT_SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save Project"),
            str(start),
            f"{self.tr('Project')} (*{PROJECT_SUFFIX})",
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != PROJECT_SUFFIX:
            path = path.with_name(path.name + PROJECT_SUFFIX)
        self._settings.set("files.folder", str(path.parent))
        self._projects.save(path, then)

    def ask_to_save(self, then: Callable[[], object]) -> None:
        """Go on with `then` once nothing can be lost: saved, or the user does not want it.

        A save that runs already is waited for.
        """
        self._document.commit()
        if not self._document.is_dirty:
            then()
            return
        if self._projects.after_saving(lambda: self.ask_to_save(then)):
            return
        if self.question is not None:
            self.question.raise_()
            return
        box = message_box(
            QMessageBox.Icon.Question,
            self.tr("Save Changes?"),
            self.tr("Save the changes to “{name}”?").format(name=self.name),
            self.tr("Without saving, they are lost."),
            self._window,
        )
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)

        def answered(answer: int) -> None:
            self.question = None
            box.deleteLater()
            if answer == buttons.Save:
                # Asks again if something was edited while the file was written.
                self.save(lambda: self.ask_to_save(then))
            elif answer == buttons.Discard:
                then()

        box.finished.connect(answered)
        self.question = box
        # Not exec: the document lives on behind it, and tests can answer it.
        box.open()

    @property
    def name(self) -> str:
        """What a person would call this document."""
        if self._projects.path is not None:
            return self._projects.path.stem
        if self._projects.name:
            return self._projects.name
        state = self._document.state
        image = state.background or (state.layers[0].image if state.layers else None)
        stem = Path(image.name).stem if image is not None else ""
        return stem or self.tr("Untitled")

    # Inside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes when nothing can be lost."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            if self._may_close or not self._document.is_dirty:
                self.closed()
                return False
            event.ignore()
            self.ask_to_save(self._close_for_good)
            return True
        return False

    def _quit(self) -> None:
        if self._window is not None:
            self._window.close()

    def _close_for_good(self) -> None:
        self._may_close = True
        self._quit()

    def _empty(self) -> None:
        self._projects.forget()
        self._document.edit(self.tr("New document"), State())
        self._document.history.clear()
        self._document.history_changed.emit()

    def _choose(self, title: str, kinds: str) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            title,
            str(self._folder()),
            f"{kinds};;{self.tr('All files')} (*)",
            options=QFileDialog.Option.HideNameFilterDetails,
        )
        paths = [Path(name) for name in names]
        if paths:
            self._settings.set("files.folder", str(paths[0].parent))
        return paths

    def _folder(self) -> Path:
        known = Path(self._settings.get("files.folder") or Path.home())
        return known if known.is_dir() else Path.home()

    def _remember(self, paths: Sequence[Path]) -> None:
        new = [str(path.absolute()) for path in paths]
        old = [path for path in self._settings.get("recent.files") if path not in new]
        self._settings.set("recent.files", [*new, *old][: self._settings.get("recent.most")])

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        paths = [Path(path) for path in self._settings.get("recent.files")]
        for path in paths:
            # A single & would mark a letter.
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open_path(path))
        menu.setEnabled(bool(paths))
        if paths:
            menu.addSeparator()
            clear = menu.addAction(self.tr("Clear list"))
            clear.triggered.connect(lambda: self._settings.set("recent.files", []))

    def _write_title(self) -> None:
        if self._window is None:
            return
        empty = self._document.state.is_empty
        title = self.tr("SSH Studio") if empty else f"{self.name}[*] – {self.tr('SSH Studio')}"
        if empty:
            title = f"{title}[*]"
        self._window.setWindowTitle(title)
        self._window.setWindowModified(self._document.is_dirty and not empty)
        self._actions.refresh_later()
