"""What the training program says is read in the language of the window."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QWidget

from ssh_studio.errors import Counted, Sentence
from ssh_studio.fine_tuning.command import Trainer
from ssh_studio.fine_tuning.inspection import Inspection
from ssh_studio.fine_tuning.lines import EventLines
from ssh_studio.fine_tuning.run import Run
from ssh_studio.fine_tuning.story import Phase, Story
from ssh_studio.ui.fine_tuning.dialog import FineTuneDialog
from ssh_studio_training.events import event_line
from ssh_studio_training.fine_tune import tell_survey
from ssh_studio_training.library import LibraryError, Survey, split
from ssh_studio_training.report import Report
from ssh_studio_training.scoring import Duel

pytestmark = pytest.mark.usefixtures("german")

TINY = Sentence("{0}: {1}", Sentence("too small"), "9 x 9")
GREY = Sentence("without colour")


def hear(story: Story, event: str, **values: object) -> None:
    """An event goes the whole way, as a line of bytes."""
    for heard in EventLines().feed(event_line(event, values).encode() + b"\n"):
        story.take(heard)


@pytest.fixture
def window(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(window) -> FineTuneDialog:
    trainer = Trainer((sys.executable, "-c", ""))
    return FineTuneDialog(Run(trainer, window), Inspection(trainer, window), window)


def test_why_photos_are_left_out_and_that_they_are_too_few(dialog) -> None:
    skipped: dict[str, str] = {"/a.png": TINY, "/b.png": TINY, "/c.jpg": GREY}
    photos = {f"{n:02}": f"/{n}.jpg" for n in range(3)}
    found = Survey(photos, {key: key for key in photos}, skipped, ["/d.jpg"], 7, 7)
    story = dialog._inspection.story
    tell_survey(found, lambda event, **values: hear(story, event, **values))
    with pytest.raises(LibraryError) as refused:
        split(found, [], 0.1)
    assert str(refused.value) == (
        "3 of 7 photos can be used; 20 are needed (3 were left out: 2 too small, 1 without colour)"
        " (1 is a copy of another one). Add more photos."
    )
    hear(story, "inspected", enough=False, sentence=refused.value.sentence)
    dialog._show_inspected()
    page = dialog.form.found
    assert page.line.text() == (
        "3 von 7 Fotos sind brauchbar; 20 werden gebraucht (3 wurden ausgelassen: 2 zu klein, "
        "1 ohne Farbe) (1 ist die Kopie eines anderen). Fügen Sie weitere Fotos hinzu."
    )
    items = [page.files.topLevelItem(row) for row in range(3)]
    assert [item.text(1) for item in items if item] == ["zu klein: 9 x 9"] * 2 + ["ohne Farbe"]
    assert dialog.form.start.toolTip() == page.line.text()


def test_what_a_run_has_to_say(dialog) -> None:
    run = dialog._run
    words = "Memory ran out; going on with {0} samples at a time.", "Memory ran out …"
    hear(run.story, "message", text=Counted(*words, 4))
    dialog.progress.show_run(run)
    assert dialog.progress.line.text() == (
        "Der Speicher reichte nicht; es geht mit 4 Beispielen auf einmal weiter."
    )
    said = Sentence("Cannot write {0}: {1}.", "/x", "No space left on device")
    hear(run.story, "failed", sentence=said, resumable=False)
    dialog.show_run()
    assert dialog.outcome.text.text().startswith(
        "/x lässt sich nicht schreiben: kein Platz mehr auf dem Datenträger. Es wurde noch nichts "
    )


def test_one_is_not_many(dialog) -> None:
    run = dialog._run
    for count, said in ((1, "1 Montage verglichen"), (17, "17 Montagen verglichen")):
        hear(run.story, "scoring", done=count, kind="own")
        dialog.progress.show_run(run)
        assert dialog.progress.line.text() == said


def test_what_was_forgotten(dialog) -> None:
    own = Duel("own", 8, 4, 0.6, 0.5, 0.8, 0.9, -0.15, -0.05)
    lost = Duel("others", 8, 4, 0.4, 0.5, 0.8, 0.7, 0.05, 0.15)
    report = Report("mine", "default", "", 9, 4, 5, 1.0, "budget", "cpu", {"own": own,
                    "others": lost}, [])  # fmt: skip
    assert report.to_dict()["sentences"] == report.sentences
    run = dialog._run
    hear(run.story, "report", sentences=report.sentences, duels=report.to_dict()["duels"])
    hear(run.story, "end", reason="budget", installed="mine")
    dialog.show_run()
    assert dialog.outcome.more.text() == (
        "Es hat etwas verlernt (dieselben Fotos in fremden Looks): vorher 40,0 %, jetzt 50,0 %."
    )


def test_an_older_program_is_read_in_english(dialog) -> None:
    run = dialog._run
    hear(run.story, "message", text="The photos are {ready}.")
    hear(run.story, "report", sentences=["One.", "It forgot {something}."], sentences_from=[None])
    assert (run.story.message, run.story.sentences[1]) == (
        "The photos are {ready}.", "It forgot {something}.",
    )  # fmt: skip
    hear(run.story, "failed", sentence="The disk is full.", sentence_from={"template": "{0"})
    dialog.show_run()
    assert run.story.phase is Phase.FAILED
    assert dialog.outcome.text.text().startswith("The disk is full. ")
