"""The document: edits, gestures and strokes, and the way back from each."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest

from ssh_studio.document.document import Change, Document, State
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.layer import Adjustments, Image, Layer, LookSettings
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit

SIDE = 300


def make_layer(name: str = "Otter", left: float = 20, top: float = 30) -> Layer:
    image = Image(np.full((40, 60, 3), 100, np.uint8), name)
    return Layer(image, Mask.filled(60, 40), Transform.at(left, top, 60, 40), name)


@pytest.fixture
def layer() -> Layer:
    return make_layer()


@pytest.fixture
def document(layer) -> Document:
    background = Image(np.full((SIDE, SIDE, 3), 200, np.uint8), "sea.jpg")
    return Document(State(background, SIDE, SIDE, (layer,), layer.id))


@pytest.fixture
def changes(document) -> list[Change]:
    told: list[Change] = []
    document.changed.connect(told.append)
    return told


def labels(document: Document) -> list[str]:
    return [step.label for step in document.history.steps]


def test_edit_undo_redo(document, layer, changes) -> None:
    before = document.state
    document.update(layer.id, "Opacity", opacity=0.5)
    after = document.state
    assert document.active.opacity == 0.5
    assert document.is_dirty
    assert document.undo()
    assert document.state is before
    assert not document.is_dirty
    assert document.redo()
    assert document.state is after
    assert [(c.before is before, c.after is after) for c in changes] == [
        (True, True), (False, False), (True, True)]  # fmt: skip
    document.update("nobody", "Opacity", opacity=0.1)
    document.edit("Nothing", document.state)
    assert labels(document) == ["Opacity"]


def test_choosing_a_layer_is_no_step(document, layer) -> None:
    document.begin("Move")
    document.select(None)
    document.commit()
    document.edit("Select", replace(document.state, active=layer.id))
    assert document.active is layer
    assert labels(document) == []
    assert not document.is_dirty


def test_a_gesture_is_one_step(document, layer) -> None:
    before = document.state
    document.begin("Move")
    for _ in range(5):
        moved = document.active.transform.moved(3, 4)
        document.update(layer.id, "not this", transform=moved)
    document.commit()
    assert labels(document) == ["Move"]
    assert document.active.transform == layer.transform.moved(15, 20)
    document.undo()
    assert document.state is before


@pytest.mark.parametrize("way", ["cancel", "undo"])
def test_a_gesture_can_be_cancelled(document, layer, way) -> None:
    document.update(layer.id, "Opacity", opacity=0.5)
    before = document.state
    document.begin("Move")
    document.update(layer.id, "", transform=Transform())
    assert document.in_gesture
    getattr(document, way)()
    assert document.state is before
    assert not document.in_gesture
    assert labels(document) == ["Opacity"]
    # The pointer that goes on moving after Esc changes nothing.
    document.preview(State())
    assert document.state is before


def test_steps_of_one_key_join_until_something_else_happens(document, layer) -> None:
    def turn(opacity: float, merge: str | None = "opacity") -> None:
        document.update(layer.id, "Opacity", merge=merge, opacity=opacity)

    for opacity in (0.9, 0.8, 0.7):
        turn(opacity)
    assert len(labels(document)) == 1
    document.seal()
    turn(0.6)
    turn(0.5, "other")
    turn(0.4, None)
    turn(0.3)
    document.undo()
    document.redo()
    turn(0.2)
    assert len(labels(document)) == 6
    document.mark_saved()
    turn(0.1)
    assert document.is_dirty
    assert len(labels(document)) == 7
    document.begin("Drag")
    document.update(layer.id, "", opacity=0.05)
    document.commit()
    turn(0.01)
    assert len(labels(document)) == 9
    document.jump(0)
    assert document.active.opacity == 1


def test_a_stroke_is_one_step(document, layer, changes) -> None:
    edit = document.edit_mask("Paint", layer.mask)
    edit.write(Rect(0, 0, 10, 10), 0)
    edit.write(Rect(5, 5, 20, 12), 0)
    assert document.in_gesture
    edit.commit()
    assert not document.in_gesture
    assert labels(document) == ["Paint"]
    assert changes[-1].mask is layer.mask
    assert changes[-1].mask_rect == Rect(5, 5, 20, 12)
    document.undo()
    assert layer.mask.pixels.min() == 255
    document.redo()
    assert layer.mask.pixels[11, 19] == 0


def test_undo_during_a_stroke_leaves_the_mask_as_it_was(document, layer) -> None:
    first = document.edit_mask("First", layer.mask)
    first.write(Rect(0, 0, 10, 10), 0)
    first.commit()
    before = layer.mask.pixels.copy()
    second = document.edit_mask("Second", layer.mask)
    second.write(Rect(5, 5, 20, 20), 100)
    # It takes back the stroke that is being painted, not the one before it.
    assert document.undo()
    assert np.array_equal(layer.mask.pixels, before)
    # The tool, which does not know yet, goes on.
    second.write(Rect(0, 0, 40, 40), 7)
    second.commit()
    assert np.array_equal(layer.mask.pixels, before)
    assert labels(document) == ["First"]
    document.undo()
    assert layer.mask.pixels.min() == 255


def test_other_edits_end_a_stroke_first(document, layer) -> None:
    stroke = document.edit_mask("Paint", layer.mask)
    stroke.write(Rect(0, 0, 10, 10), 0)
    document.update(layer.id, "Opacity", opacity=0.5)
    stroke.write(Rect(0, 0, 40, 40), 0)
    other = document.edit_mask("Erase", layer.mask)
    other.write(Rect(20, 0, 30, 10), 0)
    document.begin("Move")
    assert labels(document) == ["Paint", "Opacity", "Erase"]
    document.cancel()
    while document.undo():
        pass
    assert layer.mask.pixels.min() == 255


def test_the_end_of_a_gesture_is_told(document, layer) -> None:
    told: list[tuple[bool, int]] = []
    document.gesture_ended.connect(
        lambda: told.append((document.in_gesture, document.history.position))
    )
    document.update(layer.id, "Opacity", opacity=0.5)
    document.commit()
    document.cancel()
    assert told == [], "there was none"
    document.begin("Move")
    document.commit()
    document.begin("Move")
    document.update(layer.id, "", opacity=0.6)
    document.commit()
    document.begin("Move")
    document.undo()
    for end in (MaskEdit.cancel, MaskEdit.commit):
        edit = document.edit_mask("Paint", layer.mask)
        edit.write(Rect(0, 0, 5, 5), 0)
        end(edit)
        document.commit()
    assert told == [(False, 1), (False, 2), (False, 2), (False, 2), (False, 3)]


def test_dirty_rect_of_changes(document, layer, changes) -> None:
    def told() -> Rect:
        return changes[-1].rect

    document.update(layer.id, "Move", transform=layer.transform.moved(100, 0))
    assert told() == Rect(20, 30, 180, 70).grown(2)
    other = make_layer("Crab", 0, 200)
    document.edit("Add", replace(document.state, layers=(*document.state.layers, other)))
    assert told() == other.bounds.grown(2)
    # What changes places covers both; the background everything, with what it was.
    document.edit("Lift", replace(document.state, layers=document.state.layers[::-1]))
    assert told() == Rect(0, 30, 180, 240).grown(2)
    document.edit("Crop", replace(document.state, width=100, height=400))
    assert told() == Rect(0, 0, SIDE, 400)
    document.select(None)
    assert told().is_empty


def test_dirty_rect_of_a_stroke_is_where_it_shows(document, layer, changes) -> None:
    document.update(layer.id, "Turn", transform=Transform(150, 150, 10, 2, 90))
    edit = document.edit_mask("Paint", layer.mask)
    edit.write(Rect(30, 20, 31, 21), 0)
    shown = changes[-1].rect
    # One layer pixel is 2 by 10 of the document, and interpolation spreads it over its neighbours.
    for x, y in ((150 - 4, 150 - 10), (148, 160), (150, 170 - 1)):
        assert shown.intersected(Rect(x, y, x + 1, y + 1)) == Rect(x, y, x + 1, y + 1)
    assert shown.width < 20
    assert shown.height < 70
    # The picture's edge, too, spreads by a pixel of the layer.
    document.update(layer.id, "Hide", visible=False)
    assert changes[-1].rect.height >= 600 + 2 * 10


def test_budget_counts_what_only_the_history_holds(layer) -> None:
    # A layer has 10 thousand bytes, a step 2 thousand of its own.
    document = Document(budget=35_000)
    for _ in range(5):
        added = make_layer()
        document.edit("Add", replace(document.state, layers=(*document.state.layers, added)))
    assert document.history.dropped == 0, "the document has them"
    for _ in range(5):
        document.edit("Delete", replace(document.state, layers=document.state.layers[1:]))
    assert labels(document) == ["Delete"] * 3
    document.jump(0)
    assert len(document.state.layers) == 3


def snapshot(document: Document) -> tuple[object, ...]:
    """All of it that a user could see."""
    state = document.state
    return (
        replace(state, active=None),
        tuple((layer.mask, layer.mask.pixels.tobytes()) for layer in state.layers),
    )


class Walk:
    """Random edits, as a person with all tools would make them."""

    def __init__(self, document: Document, seed: int) -> None:
        self.document = document
        self.random = random.Random(seed)

    def step(self) -> None:
        layers = self.document.state.layers
        choices = [self.add] if not layers else [
            self.add, self.delete, self.lift, self.drag, self.slide, self.paint, self.paint,
            self.paint_and_cancel, self.paint_and_undo, self.back_and_forth, self.choose,
            self.interrupt]  # fmt: skip
        self.random.choice(choices)()

    def some(self) -> Layer:
        return self.random.choice(self.document.state.layers)

    def add(self) -> None:
        state = self.document.state
        layer = make_layer("New", self.random.randrange(200), self.random.randrange(200))
        layers = [*state.layers]
        layers.insert(self.random.randint(0, len(layers)), layer)
        self.document.edit("Add", replace(state, layers=tuple(layers[-6:]), active=layer.id))

    def delete(self) -> None:
        gone = self.some()
        state = self.document.state
        left = tuple(layer for layer in state.layers if layer is not gone)
        self.document.edit("Delete", replace(state, layers=left, active=None))

    def lift(self) -> None:
        layers = list(self.document.state.layers)
        self.random.shuffle(layers)
        self.document.edit("Order", replace(self.document.state, layers=tuple(layers)))

    def drag(self) -> None:
        layer = self.some()
        self.document.begin("Transform")
        transform = layer.transform
        for _ in range(self.random.randint(0, 3)):
            transform = transform.moved(self.random.random(), 2).turned(self.random.random() * 50)
            transform = transform.scaled(self.random.uniform(-2, 2), 1.1, (3, 4))
            self.document.update(layer.id, "", transform=transform)
        self.random.choice([self.document.commit, self.document.cancel])()

    def slide(self) -> None:
        field = self.random.choice(["opacity", "adjustments", "look"])
        value = {
            "opacity": self.random.random(),
            "adjustments": Adjustments(exposure=self.random.random()),
            "look": LookSettings(strength=self.random.random()),
        }[field]
        self.document.update(self.some().id, field, merge=field, **{field: value})

    def write(self) -> MaskEdit:
        mask = self.some().mask
        edit = self.document.edit_mask("Paint", mask)
        for _ in range(self.random.randint(0, 4)):
            left, top = self.random.randrange(50), self.random.randrange(30)
            edit.write(Rect(left, top, left + 9, top + 7), self.random.randrange(256))
        return edit

    def paint(self) -> None:
        self.write().commit()

    def paint_and_cancel(self) -> None:
        self.write().cancel()

    def paint_and_undo(self) -> None:
        edit = self.write()
        self.document.undo()
        edit.write(Rect(0, 0, 5, 5), 1)
        edit.commit()

    def interrupt(self) -> None:
        edit = self.write()
        self.slide()
        edit.write(Rect(0, 0, 5, 5), 1)
        edit.commit()

    def back_and_forth(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.document.undo()
        for _ in range(self.random.randint(0, 4)):
            self.document.redo()

    def choose(self) -> None:
        self.document.select(self.random.choice([None, self.some().id]))


@pytest.mark.parametrize("seed", range(5))
def test_random_walk_there_and_back(document, seed) -> None:
    walk = Walk(document, seed)
    begin = snapshot(document)
    for _ in range(300):
        walk.step()
    # Each step on its own, from the end to the beginning and back.
    end = snapshot(document)
    count = document.history.position
    assert count > 50
    seen = [end]
    while document.undo():
        seen.append(snapshot(document))
    assert seen[-1] == begin
    assert not document.is_dirty
    for state in reversed(seen[:-1]):
        assert document.redo()
        assert snapshot(document) == state
    assert document.history.position == count
