from __future__ import annotations

import pytest

from ssh_studio.live.scheduler import Scheduler


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def scheduler(clock) -> Scheduler:
    scheduler = Scheduler(clock, patience=0.25)
    scheduler.arrange(["low", "middle", "top"])
    return scheduler


def test_the_newest_wins_and_one_runs_at_a_time(scheduler) -> None:
    scheduler.request("low", 1)
    assert scheduler.take() == ("low", 1)
    for revision in (2, 3, 4):
        scheduler.request("low", revision)
    assert scheduler.take() is None
    assert scheduler.finished("low", 1), "shown, although a newer one waits"
    assert scheduler.take() == ("low", 4)
    assert not scheduler.is_idle
    assert scheduler.finished("low", 4)
    assert scheduler.is_idle
    assert scheduler.take() is None


def test_what_lies_beneath_comes_first(scheduler) -> None:
    for key in ("top", "low", "middle"):
        scheduler.request(key, 1)
    order = []
    while turn := scheduler.take():
        order.append(turn.key)
        scheduler.finished(*turn)
    assert order == ["low", "middle", "top"]


def test_nobody_waits_for_ever_for_a_layer_that_is_dragged(scheduler, clock) -> None:
    scheduler.request("top", 1)
    turns = []
    for step in range(20):
        clock.now += 0.05
        scheduler.request("low", step)
        # Asked for anew all the time, because what lies beneath changes: it still waits since then.
        scheduler.request("top", step)
        turn = scheduler.take()
        turns.append(turn.key)
        scheduler.finished(*turn)
    assert turns[:5] == ["low"] * 5
    assert 3 <= turns.count("top") <= 4


def test_what_is_settled_while_it_runs_is_stale(scheduler) -> None:
    scheduler.request("low", 1)
    scheduler.take()
    scheduler.settle("low")
    assert not scheduler.is_pending("low")
    assert not scheduler.finished("low", 1)


def test_going_back_to_what_runs_needs_nothing_after_it(scheduler) -> None:
    scheduler.request("low", 1)
    scheduler.take()
    scheduler.request("low", 2)
    scheduler.settle("low")
    scheduler.request("low", 1)
    assert scheduler.finished("low", 1)
    assert scheduler.take() is None


def test_layers_that_are_gone_are_forgotten(scheduler) -> None:
    scheduler.request("low", 1)
    scheduler.request("top", 1)
    scheduler.take()
    scheduler.arrange(["middle"])
    assert not scheduler.finished("low", 1)
    assert scheduler.take() is None
    assert scheduler.is_idle


def test_clear_leaves_nothing_to_do_and_nothing_wanted(scheduler) -> None:
    scheduler.request("low", 1)
    scheduler.request("top", 1)
    scheduler.take()
    scheduler.clear()
    assert not scheduler.finished("low", 1)
    assert scheduler.is_idle
