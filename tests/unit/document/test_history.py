"""The line of steps: position, budget and the saved mark."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from ssh_studio.document.history import History


@dataclass
class Move:
    """Adds to a number; `fails` breaks whoever is told of it."""

    to: list[int]
    by: int
    nbytes: int = 10
    label: str = "Move"
    seen: list[int] = field(default_factory=list)
    history: History | None = None
    fails: bool = False

    def undo(self) -> None:
        self._add(-self.by)

    def redo(self) -> None:
        self._add(self.by)

    def _add(self, by: int) -> None:
        self.to[0] += by
        if self.history is not None:
            self.seen.append(self.history.position)
        if self.fails:
            raise RuntimeError("told in vain")


@pytest.fixture
def value() -> list[int]:
    return [0]


def filled(history: History, value: list[int], count: int, nbytes: int = 10) -> None:
    for i in range(count):
        value[0] += 10**i
        history.push(Move(value, 10**i, nbytes, f"Step {i}"))


def test_undo_redo_and_labels(value) -> None:
    history = History()
    assert not history.undo()
    assert not history.redo()
    filled(history, value, 3)
    assert (history.undo_label, history.redo_label) == ("Step 2", None)
    assert history.undo()
    assert value == [11]
    assert (history.undo_label, history.redo_label) == ("Step 1", "Step 2")
    assert history.redo()
    assert value == [111]


def test_jump(value) -> None:
    history = History()
    filled(history, value, 4)
    for position, expected in ((1, 1), (3, 111), (-5, 0), (99, 1111)):
        history.jump(position)
        assert value == [expected]


def test_a_new_step_forgets_what_was_undone(value) -> None:
    history = History()
    filled(history, value, 3)
    history.jump(1)
    history.push(Move(value, 0))
    assert len(history.steps) == 2
    assert not history.can_redo


def test_budget_drops_the_oldest_but_never_the_newest(value) -> None:
    history = History(budget=35)
    filled(history, value, 5)
    assert (len(history.steps), history.position, history.dropped) == (3, 3, 2)
    history.jump(0)
    assert value == [11], "what was dropped stays done"
    history.jump(3)
    history.push(Move(value, 5, nbytes=1000))
    assert (len(history.steps), history.position) == (1, 1)


def test_saved_mark(value) -> None:
    history = History(budget=35)
    saved = [history.is_saved]
    filled(history, value, 2)
    history.mark_saved()
    for go in (history.undo, history.redo, history.undo):
        go()
        saved.append(history.is_saved)
    assert saved == [True, False, True, False]
    # Another way from the same place is another document.
    history.push(Move(value, 0))
    assert not history.is_saved
    history.undo()
    history.redo()
    assert not history.is_saved


def test_saved_mark_moves_with_the_budget_and_goes_with_its_step(value) -> None:
    history = History(budget=35)
    filled(history, value, 3)
    history.mark_saved()
    filled(history, value, 2)
    history.jump(1)
    assert history.is_saved
    filled(history, value, 5)
    history.jump(0)
    assert not any(history.redo() and history.is_saved for _ in range(3))


def test_joined_into_the_saved_step_is_unsaved(value) -> None:
    history = History()
    filled(history, value, 1)
    history.mark_saved()
    history.replace_last(Move(value, 2))
    assert not history.is_saved


def test_position_agrees_with_the_document_whoever_fails(value) -> None:
    history = History()
    step = Move(value, 1, history=history)
    value[0] = 1
    history.push(step)
    history.undo()
    history.redo()
    assert step.seen == [0, 1], "already moved when it is told"
    step.fails = True
    with pytest.raises(RuntimeError):
        history.undo()
    step.fails = False
    assert (value, history.position) == ([0], 0)
    history.redo()
    assert (value, history.position) == ([1], 1)
