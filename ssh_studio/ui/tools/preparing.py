"""What has to be made ready once before hair can be matted, told of in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssh_studio.document import matting
from ssh_studio.ui.tools.base import JobRunner

__all__ = ["prepare_matting"]


def prepare_matting(jobs: JobRunner) -> None:
    """Have pymatting compiled in the background, if it never was and is not being.

    To be called as soon as it is likely to be needed: it is a job of its own, so that a person
    reads what takes so long the first time, and what needs it waits for it.
    """
    if matting.needs_preparing() and not matting.is_preparing():
        label = QCoreApplication.translate(
            "prepare_matting", "Preparing hair and fur: half a minute, once after installing"
        )
        jobs.run(label, lambda context: matting.prepare(context.cancelled))
