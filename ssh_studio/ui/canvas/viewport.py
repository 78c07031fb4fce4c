"""Where the document lies in the view: pure arithmetic.

*View* pixels are device pixels of the canvas (of one of its panes, when it shows two), so that
100 % means one document pixel per device pixel on every screen. The document's grid always meets
the view's: the shift between them is a whole number of view pixels, so that a picture at 100 %
is not resampled and panning moves what is already drawn.
"""

from __future__ import annotations

import math

from ssh_studio.document.geometry import Point, Rect

__all__ = ["LEAST_ZOOM", "MOST_ZOOM", "Viewport", "step_zoom"]

LEAST_ZOOM, MOST_ZOOM = 0.01, 64.0
_STOPS = (0.01, 0.02, 0.03, 0.05, 0.0667, 0.1, 0.125, 0.1667, 0.25, 0.3333, 0.5, 0.6667, 1.0, 1.5,
          2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0)  # fmt: skip
_MARGIN = 0.035
"""Share of the view that stays free on every side when the document is fitted."""
_KEPT = 64
"""View pixels of the document that cannot be pushed out of sight."""


class Viewport:
    """The part of the document that a view shows.

    Attributes:
        zoom: view pixels per document pixel.
        width, height: of the view, in view pixels.
        document_width, document_height: in document pixels; 0 while it is empty.
        fitted: the whole document is shown as large as possible, and stays so when the view's
            size changes, until somebody zooms or pans.
    """

    def __init__(self) -> None:
        self.zoom = 1.0
        self.width, self.height = 1, 1
        self.document_width, self.document_height = 0, 0
        self.fitted = True
        self._centre = (0.0, 0.0)

    @property
    def shift(self) -> tuple[int, int]:
        """View pixel of the document's upper left corner."""
        x, y = self._centre
        return (
            math.floor(self.width / 2 - x * self.zoom + 0.5),
            math.floor(self.height / 2 - y * self.zoom + 0.5),
        )

    @property
    def origin(self) -> Point:
        """Document point at the view's upper left corner."""
        left, top = self.shift
        return -left / self.zoom, -top / self.zoom

    @property
    def document_rect(self) -> Rect:
        """The document in view pixels; parts of it may lie outside the view."""
        left, top = self.shift
        right = left + max(1, math.floor(self.document_width * self.zoom + 0.5))
        bottom = top + max(1, math.floor(self.document_height * self.zoom + 0.5))
        return Rect(left, top, right, bottom) if self.document_width else Rect(0, 0, 0, 0)

    @property
    def visible_rect(self) -> Rect:
        """What of the view shows the document; may be empty."""
        return self.document_rect.intersected(Rect.of(self.width, self.height))

    def to_document(self, view: Point) -> Point:
        """A view point in document pixels."""
        left, top = self.shift
        return (view[0] - left) / self.zoom, (view[1] - top) / self.zoom

    def to_view(self, document: Point) -> Point:
        """A document point in view pixels."""
        left, top = self.shift
        return document[0] * self.zoom + left, document[1] * self.zoom + top

    def rect_to_view(self, rect: Rect, margin: float = 2.0) -> Rect:
        """The whole view pixels that a rectangle of document pixels can reach, with a margin.

        The margin covers what interpolation spreads: one document pixel where it is enlarged.
        """
        left, top = self.to_view((rect.left, rect.top))
        right, bottom = self.to_view((rect.right, rect.bottom))
        margin = max(margin, self.zoom)
        return Rect(
            math.floor(left - margin),
            math.floor(top - margin),
            math.ceil(right + margin),
            math.ceil(bottom + margin),
        )

    def resize(self, width: int, height: int) -> None:
        """The view has another size; what is in its centre stays there."""
        self.width, self.height = max(1, width), max(1, height)
        if self.fitted:
            self.fit()

    def set_document(self, width: int, height: int) -> None:
        """The document has another size: it is fitted."""
        self.document_width, self.document_height = width, height
        self.fit()

    def fit(self) -> None:
        """Show all of the document, but not larger than 100 %."""
        self.fitted = True
        if not self.document_width:
            self.zoom, self._centre = 1.0, (0.0, 0.0)
            return
        margin = 2 * _MARGIN * min(self.width, self.height)
        zoom = min(
            (self.width - margin) / self.document_width,
            (self.height - margin) / self.document_height,
        )
        self.zoom = min(max(zoom, LEAST_ZOOM), 1.0)
        self._centre = (self.document_width / 2, self.document_height / 2)

    def zoom_at(self, zoom: float, view: Point | None = None) -> None:
        """Show it at another zoom; the document point under a view point stays there.

        Without a point it is the view's centre.
        """
        view = view or (self.width / 2, self.height / 2)
        # From the exact centre, not from the rounded shift: in and out again ends where it began.
        away = (view[0] - self.width / 2, view[1] - self.height / 2)
        x = self._centre[0] + away[0] / self.zoom
        y = self._centre[1] + away[1] / self.zoom
        self.zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self._centre = (x - away[0] / self.zoom, y - away[1] / self.zoom)
        self.fitted = False
        self._keep_in_sight()

    def pan(self, dx: float, dy: float) -> None:
        """Move the document by view pixels."""
        self._centre = (self._centre[0] - dx / self.zoom, self._centre[1] - dy / self.zoom)
        self.fitted = False
        self._keep_in_sight()

    def show_rect(self, left: float, top: float, right: float, bottom: float) -> None:
        """Show a rectangle of document pixels as large as possible."""
        across, down = max(right - left, 1e-6), max(bottom - top, 1e-6)
        zoom = min(self.width / across, self.height / down)
        self.zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self._centre = ((left + right) / 2, (top + bottom) / 2)
        self.fitted = False

    def _keep_in_sight(self) -> None:
        reach_x = max(0.0, self.width / 2 - _KEPT) / self.zoom
        reach_y = max(0.0, self.height / 2 - _KEPT) / self.zoom
        self._centre = (
            min(max(self._centre[0], -reach_x), self.document_width + reach_x),
            min(max(self._centre[1], -reach_y), self.document_height + reach_y),
        )


def step_zoom(zoom: float, direction: int) -> float:
    """The next round zoom, larger (1) or smaller (-1)."""
    if direction > 0:
        return next((stop for stop in _STOPS if stop > zoom * 1.01), MOST_ZOOM)
    return next((stop for stop in reversed(_STOPS) if stop < zoom / 1.01), LEAST_ZOOM)
