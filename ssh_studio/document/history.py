"""Undo and redo: steps that know how to go both ways, within a budget of bytes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

__all__ = ["DEFAULT_BUDGET", "History", "Step"]

DEFAULT_BUDGET = 512 << 20
"""Bytes that the history may hold."""


class Step(Protocol):
    """One entry of the history: what one gesture did."""

    @property
    def label(self) -> str:
        """What it is called in the history and after "Undo", e.g. "Move Otter"."""

    @property
    def nbytes(self) -> int:
        """What this step, once it is done, alone keeps in memory."""

    def undo(self) -> None: ...

    def redo(self) -> None: ...


class History:
    """A line of steps with a position in it. Nothing in it can fail but for lack of memory.

    Attributes:
        position: how many of the steps are done; those after it can be redone.
    """

    def __init__(self, budget: int = DEFAULT_BUDGET) -> None:
        self.budget = budget
        self.position = 0
        self._steps: list[Step] = []
        self._saved: int | None = 0
        self._dropped = 0

    @property
    def steps(self) -> Sequence[Step]:
        """All of them, the oldest first."""
        return tuple(self._steps)

    @property
    def dropped(self) -> int:
        """How many of the oldest steps were given up for the budget."""
        return self._dropped

    @property
    def nbytes(self) -> int:
        """What all steps hold in memory."""
        return sum(step.nbytes for step in self._steps)

    @property
    def can_undo(self) -> bool:
        return self.position > 0

    @property
    def can_redo(self) -> bool:
        return self.position < len(self._steps)

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back."""
        return self._steps[self.position - 1].label if self.can_undo else None

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again."""
        return self._steps[self.position].label if self.can_redo else None

    @property
    def last(self) -> Step | None:
        """The newest step that is done."""
        return self._steps[self.position - 1] if self.can_undo else None

    @property
    def is_saved(self) -> bool:
        """Whether the document is as it was at `mark_saved` (or at the beginning)."""
        return self._saved == self.position

    def push(self, step: Step) -> None:
        """Add a step that is done already; what could have been redone is forgotten."""
        if self._saved is not None and self._saved > self.position:
            self._saved = None
        del self._steps[self.position :]
        self._steps.append(step)
        self.position += 1
        self._fit()

    def replace_last(self, step: Step) -> None:
        """Put a step in the place of the newest one, which it contains."""
        if self._saved == self.position:
            self._saved = None
        self._steps[self.position - 1] = step

    def rewrite(self, change: Callable[[Step], Step]) -> None:
        """Put another step in the place of each, which goes between the same states."""
        self._steps = [change(step) for step in self._steps]

    def undo(self) -> bool:
        """Take a step back. False if there is none."""
        if not self.can_undo:
            return False
        # The position first: whoever is told of the change sees it, and if one of them fails the
        # position still agrees with the document.
        self.position -= 1
        self._steps[self.position].undo()
        return True

    def redo(self) -> bool:
        """Do a step again. False if there is none."""
        if not self.can_redo:
            return False
        self.position += 1
        self._steps[self.position - 1].redo()
        return True

    def jump(self, position: int) -> None:
        """Undo or redo until so many steps are done (bounded by what there is)."""
        position = min(max(position, 0), len(self._steps))
        while self.position > position:
            self.undo()
        while self.position < position:
            self.redo()

    def mark_saved(self) -> None:
        """The document as it is now is in a file."""
        self._saved = self.position

    def mark_unsaved(self) -> None:
        """The document is in no file, whatever is undone (e.g. it was recovered after a crash)."""
        self._saved = None

    def clear(self) -> None:
        """Forget all steps; the document as it is counts as saved."""
        self._steps.clear()
        self.position, self._saved, self._dropped = 0, 0, 0

    def _fit(self) -> None:
        total = self.nbytes
        while total > self.budget and len(self._steps) > 1:
            total -= self._steps.pop(0).nbytes
            self.position -= 1
            self._dropped += 1
            if self._saved is not None:
                self._saved = self._saved - 1 if self._saved > 0 else None
