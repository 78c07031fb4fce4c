"""Painting in a mask: what changed is known, and can be taken back."""

from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.geometry import Rect
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit, MaskStep
from ssh_studio.errors import MaskError


class Notes:
    """What an edit tells."""

    def __init__(self) -> None:
        self.rects: list[Rect] = []
        self.steps: list[MaskStep] = []

    def edit(self, mask: Mask) -> MaskEdit:
        return MaskEdit("Paint", mask, changed=self.rects.append, done=self.steps.append)


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def mask(noise) -> Mask:
    return Mask(noise(700, 900))


def test_refuses_what_is_no_mask() -> None:
    for shape, kind in (((2, 2, 3), np.uint8), ((2, 2), np.uint16), ((0, 3), np.uint8)):
        with pytest.raises(MaskError):
            Mask(np.zeros(shape).astype(kind))


def test_changed_since() -> None:
    mask = Mask.filled(100, 100)
    first = mask.revision
    assert mask.changed_since(first) == Rect(0, 0, 0, 0)
    mask.write(Rect(1, 1, 3, 3), 0)
    second = mask.revision
    mask.write(Rect(10, 10, 12, 12), 0)
    assert mask.changed_since(first) == Rect(1, 1, 12, 12)
    assert mask.changed_since(second) == Rect(10, 10, 12, 12)
    assert mask.changed_since(mask.revision) == Rect(0, 0, 0, 0)


def test_changed_since_forgets_rather_than_lies() -> None:
    mask = Mask.filled(100, 100)
    first = mask.revision
    revisions = [first]
    for i in range(300):
        mask.write(Rect(i % 100, 0, i % 100 + 1, 1), i % 255)
        revisions.append(mask.revision)
    assert mask.changed_since(first) is None
    known = [revision for revision in revisions if mask.changed_since(revision) is not None]
    assert len(known) > 200
    assert known == revisions[-len(known) :]
    # Of another mask, though between two of its own: a copy that was exchanged for it, say.
    other = mask.copy()
    mask.write(Rect(0, 0, 1, 1), 0)
    assert mask.changed_since(other.revision) is None
    assert other.changed_since(revisions[-1]) is None


def test_pixels_cannot_be_written_to(mask) -> None:
    with pytest.raises(ValueError, match="read-only"):
        mask.pixels[0, 0] = 1


def test_undo_and_redo(mask, notes, noise) -> None:
    before = mask.pixels.copy()
    edit = notes.edit(mask)
    edit.write(Rect(200, 100, 600, 300), noise(200, 400, seed=1))
    edit.write(Rect(890, 690, 900, 700), 0)
    after = mask.pixels.copy()
    assert notes.rects == [Rect(200, 100, 600, 300), Rect(890, 690, 900, 700)]
    edit.commit()
    edit.commit()
    (step,) = notes.steps
    revision = mask.revision
    step.undo()
    assert np.array_equal(mask.pixels, before)
    # Tiles are put back; those that were not touched are not.
    assert notes.rects[-1] == mask.changed_since(revision) == Rect(0, 0, 900, 700)
    step.redo()
    assert np.array_equal(mask.pixels, after)
    edit.write(Rect(0, 0, 5, 5), 7)
    assert np.array_equal(mask.pixels, after), "it has ended"


def test_only_touched_tiles_are_kept(notes) -> None:
    mask = Mask(np.random.default_rng(0).integers(0, 256, (2000, 2000)).astype(np.uint8))
    edit = notes.edit(mask)
    edit.write(Rect(300, 300, 310, 310), 0)
    edit.commit()
    assert notes.steps[0].nbytes < 3 * 256 * 256


def test_original_is_what_was_before(mask, notes) -> None:
    before = mask.pixels.copy()
    edit = notes.edit(mask)
    for rect in (Rect(100, 100, 400, 300), Rect(250, 200, 520, 600)):
        edit.write(rect, 9)
    for rect in (mask.rect, Rect(120, 90, 530, 610), Rect(899, 0, 900, 700)):
        assert np.array_equal(edit.original(rect), before[rect.slices])


def test_cancel_puts_everything_back(mask, notes) -> None:
    before = mask.pixels.copy()
    edit = notes.edit(mask)
    edit.write(Rect(100, 100, 700, 600), 3)
    edit.cancel()
    assert edit.ended
    assert np.array_equal(mask.pixels, before)
    edit.commit()
    assert notes.steps == []
    around = notes.rects[-1]
    assert around.intersected(Rect(100, 100, 700, 600)) == Rect(100, 100, 700, 600)


def test_nothing_changed_is_no_step(mask, notes) -> None:
    edit = notes.edit(mask)
    edit.write(Rect(0, 0, 50, 50), mask.pixels[:50, :50].copy())
    edit.write(Rect(10, 10, 10, 20), 3)
    edit.commit()
    assert notes.steps == []


def test_an_edit_that_cannot_be_kept_can_still_be_cancelled(mask, notes, monkeypatch) -> None:
    before = mask.pixels.copy()
    edit = notes.edit(mask)
    edit.write(Rect(0, 0, 50, 50), 3)

    def full(*_: object, **__: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("ssh_studio.document.mask_edit.imagecodecs.zstd_encode", full)
    with pytest.raises(MemoryError):
        edit.commit()
    edit.cancel()
    assert np.array_equal(mask.pixels, before)
