"""The document: background, layers, history. One place where edits happen and are told about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from psygnal import Signal

from ssh_studio.document.geometry import Rect, apply_matrix, bounds_of
from ssh_studio.document.history import DEFAULT_BUDGET, History, Step
from ssh_studio.document.layer import REACH, Image, Layer, LayerId, Part, bytes_of
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit

__all__ = ["Change", "Document", "State"]


@dataclass(frozen=True)
class State:
    """Everything that is edited, but for what is painted inside the masks.

    Attributes:
        background: None for a document without one (transparent).
        width, height: of the document in pixels; 0 as long as it is empty.
        layers: the lowest first.
        active: the layer that tools and panels work on.
    """

    background: Image | None = None
    width: int = 0
    height: int = 0
    layers: tuple[Layer, ...] = ()
    active: LayerId | None = None

    @property
    def is_empty(self) -> bool:
        return self.background is None and not self.layers

    @property
    def rect(self) -> Rect:
        """All of the document."""
        return Rect.of(self.width, self.height)

    @property
    def depth(self) -> int:
        """Bits per channel that nothing of it gets lost in: 16 if any picture has them."""
        images = [layer.image for layer in self.layers]
        images += [self.background] if self.background else []
        return max((image.depth for image in images), default=8)

    @property
    def icc(self) -> bytes | None:
        """The profile that all its pictures are in: the background's; None for sRGB."""
        return self.background.icc if self.background is not None else None

    def find(self, layer_id: LayerId | None) -> Layer | None:
        """The layer of an id, if it is in the document."""
        return next((layer for layer in self.layers if layer.id == layer_id), None)

    def index(self, layer_id: LayerId) -> int:
        """Its place from below; ValueError if it is not there."""
        return [layer.id for layer in self.layers].index(layer_id)

    def with_layer(self, layer: Layer) -> State:
        """With a new version of one of its layers."""
        layers = tuple(layer if old.id == layer.id else old for old in self.layers)
        return replace(self, layers=layers)


class Change(NamedTuple):
    """What an edit changed.

    before, after: the states; the same object where only a mask was painted.
    rect: around the document pixels that may look different; may be empty.
    mask: the mask that was painted, and mask_rect the rectangle in it.
    """

    before: State
    after: State
    rect: Rect
    mask: Mask | None = None
    mask_rect: Rect | None = None


@dataclass(frozen=True)
class _StateStep:
    """A step between two states."""

    document: Document
    label: str
    before: State
    after: State
    merge: str | None = None

    @property
    def nbytes(self) -> int:
        # What came in is held by the document, or counts for the step that took it out again.
        now = {id(part) for part in _parts(self.after)}
        gone = {id(part): part for part in _parts(self.before) if id(part) not in now}
        return 2048 + sum(bytes_of(part) for part in gone.values())

    def undo(self) -> None:
        self.document._put(self.before)

    def redo(self) -> None:
        self.document._put(self.after)


class Document:
    """Background, layers and their history.

    All edits go through `edit` (records), `gesture` (a drag: many states, one step) and
    `edit_mask` (paint). Not thread-safe: one thread owns a document; others get its `state`, whose
    records never change, and copies of masks.

    Signals:
        changed(Change): after every edit, undo and redo, also in the midst of a gesture.
        history_changed(): the steps, the position or the saved mark changed.
        gesture_ended(): a gesture or stroke was committed or cancelled, after all else about it.
    """

    changed = Signal(Change)
    history_changed = Signal()
    gesture_ended = Signal()

    def __init__(self, state: State | None = None, *, budget: int = DEFAULT_BUDGET) -> None:
        self._state = state or State()
        self.history = History(budget)
        self._gesture: tuple[str, State] | None = None
        self._painting: MaskEdit | None = None
        self._sealed = True

    @property
    def state(self) -> State:
        """As it is now; a record that never changes."""
        return self._state

    @property
    def active(self) -> Layer | None:
        """The layer that tools and panels work on."""
        return self._state.find(self._state.active)

    @property
    def is_dirty(self) -> bool:
        """Whether something is not in a file."""
        return not self.history.is_saved

    def edit(self, label: str, state: State, *, merge: str | None = None) -> None:
        """Go to a new state in one step.

        Args:
            label: what the step is called.
            state: what the document becomes.
            merge: steps of the same key that follow each other without `seal` become one, as when
                a slider is moved by the keyboard.
        """
        self.commit()
        before = self._state
        if _is_same(state, before):
            if state.active != before.active:
                self._put(state)
            return
        last = self.history.last
        joins = merge is not None and not self._sealed and isinstance(last, _StateStep)
        if joins and isinstance(last, _StateStep) and last.merge == merge:
            self.history.replace_last(_StateStep(self, label, last.before, state, merge))
        else:
            self.history.push(_StateStep(self, label, before, state, merge))
        self._sealed = merge is None
        self._put(state)
        self.history_changed.emit()

    def update(
        self,
        layer_id: LayerId,
        label: str,
        *,
        merge: str | None = None,
        **fields: Any,  # noqa: ANN401 - fields of a Layer, which checks them
    ) -> None:
        """`edit` some fields of one layer; nothing happens if it is gone.

        During a gesture the fields are set within it.
        """
        layer = self._state.find(layer_id)
        if layer is None:
            return
        state = self._state.with_layer(replace(layer, **fields))
        if self._gesture is not None:
            self._put(state)
        else:
            self.edit(label, state, merge=merge)

    def derive(self, layer_id: LayerId, image: Image) -> None:
        """Put a picture in the place of another that was cleaned from the same uncut one.

        No step: it follows from what the steps did. They get it, too, so that no more than one is
        kept, and whoever goes back finds it as it has to be made again there. Not in a gesture.
        """
        assert not self.in_gesture
        made: dict[Layer, Layer] = {}

        def renewed(state: State) -> State:
            layer = state.find(layer_id)
            if layer is None or layer.image.original is not image.uncut:
                return state
            if layer not in made:
                made[layer] = replace(layer, image=image)
            return state.with_layer(made[layer])

        def renewed_step(step: Step) -> Step:
            if not isinstance(step, _StateStep):
                return step
            return replace(step, before=renewed(step.before), after=renewed(step.after))

        self.history.rewrite(renewed_step)
        self._put(renewed(self._state))
        # Whoever keeps the steps lets go of the old ones.
        self.history_changed.emit()

    def select(self, layer_id: LayerId | None) -> None:
        """Make a layer the active one. No step: there is nothing to take back."""
        if layer_id != self._state.active:
            self._put(replace(self._state, active=layer_id))

    def seal(self) -> None:
        """What follows is a step of its own, whatever its merge key."""
        self._sealed = True

    # A drag: many states, one step.

    @property
    def in_gesture(self) -> bool:
        """Whether a drag or a stroke is not ended yet."""
        painting = self._painting is not None and not self._painting.ended
        return painting or self._gesture is not None

    @property
    def in_drag(self) -> bool:
        """Whether states are previewed, of which only the last one stays; a stroke is none."""
        return self._gesture is not None

    def begin(self, label: str) -> None:
        """Begin a gesture; a running one is committed first."""
        self.commit()
        self._gesture = (label, self._state)

    def preview(self, state: State) -> None:
        """Show a state within a gesture; without one (it was cancelled) nothing happens."""
        if self._gesture is not None:
            self._put(state)

    def commit(self) -> None:
        """End the gesture or stroke as one step; none if nothing changed, or none runs."""
        if self._painting is not None:
            self._painting.commit()
            self._painting = None
        if self._gesture is None:
            return
        label, before = self._gesture
        self._gesture = None
        if not _is_same(self._state, before):
            self.history.push(_StateStep(self, label, before, self._state))
            self._sealed = True
            self.history_changed.emit()
        self.gesture_ended.emit()

    def cancel(self) -> None:
        """End the gesture or stroke as if it had not been."""
        if self._painting is not None:
            self._painting.cancel()
            self._painting = None
        if self._gesture is not None:
            _, before = self._gesture
            self._gesture = None
            self._put(before)
            self.gesture_ended.emit()

    def edit_mask(self, label: str, mask: Mask) -> MaskEdit:
        """Begin to paint in a mask of this document; ends with `MaskEdit.commit` or `cancel`.

        Like a gesture it is committed by whatever edits next and cancelled by `undo`.
        """
        self.commit()

        def done(step: Step) -> None:
            self.history.push(step)
            self._sealed = True
            self.history_changed.emit()

        self._painting = MaskEdit(
            label,
            mask,
            changed=lambda rect: self._painted(mask, rect),
            done=done,
            ended=self.gesture_ended.emit,
        )
        return self._painting

    # History

    def undo(self) -> bool:
        """Take a step back; a running gesture is cancelled instead. False if there is none."""
        if self.in_gesture:
            self.cancel()
            return True
        return self._moved(self.history.undo())

    def redo(self) -> bool:
        """Do a step again. False if there is none."""
        self.commit()
        return self._moved(self.history.redo())

    def jump(self, position: int) -> None:
        """Undo or redo until so many steps are done."""
        self.commit()
        self.history.jump(position)
        self._moved(True)

    def mark_saved(self) -> None:
        """The document as it is now is in a file."""
        self.history.mark_saved()
        self._sealed = True
        self.history_changed.emit()

    def _moved(self, moved: bool) -> bool:
        self._sealed = True
        if moved:
            self.history_changed.emit()
        return moved

    def _put(self, state: State) -> None:
        before, self._state = self._state, state
        if state is not before:
            self.changed.emit(Change(before, state, _difference(before, state)))

    def _painted(self, mask: Mask, rect: Rect) -> None:
        touched = Rect(0, 0, 0, 0)
        near = rect.grown(REACH)
        for layer in self._state.layers:
            if layer.mask is mask:
                matrix = layer.transform.matrix(mask.width, mask.height)
                ends = [(near.left, near.top), (near.right, near.top)]
                ends += [(near.right, near.bottom), (near.left, near.bottom)]
                around = bounds_of(apply_matrix(matrix, end) for end in ends)
                touched = touched.united(around.grown(REACH))
        self.changed.emit(Change(self._state, self._state, touched, mask, rect))


def _is_same(first: State, second: State) -> bool:
    """Whether nothing but the active layer differs: choosing one is no step."""
    return replace(first, active=second.active) == second


def _parts(state: State) -> Iterator[Part]:
    if state.background is not None:
        yield from state.background.parts
    for layer in state.layers:
        yield from layer.parts


def _difference(before: State, after: State) -> Rect:
    """Around what may look different, in document pixels."""
    size = (before.width, before.height) != (after.width, after.height)
    if size or before.background is not after.background:
        return before.rect.united(after.rect)
    if [layer.id for layer in before.layers] != [layer.id for layer in after.layers]:
        # Added, removed or moved in the pile: what those cover that are not the same in place.
        old = {layer.id: place for place, layer in enumerate(before.layers)}
        new = {layer.id: place for place, layer in enumerate(after.layers)}
        moved = [i for i in {**old, **new} if old.get(i) != new.get(i)]
    else:
        moved = []
    rect = Rect(0, 0, 0, 0)
    for layer_id in {layer.id for layer in (*before.layers, *after.layers)}:
        first, second = before.find(layer_id), after.find(layer_id)
        if first is not second or layer_id in moved:
            for layer in (first, second):
                rect = rect.united(layer.reach) if layer else rect
    return rect
