"""Object-like masks: two label maps per photo, made once, so that training can pick objects freely.

Random blobs as object masks teach a network to read an object's colour off the other side of the
cut; regions that end where objects end do not (measured, see model.md of the project).
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ssh_studio_training.photos import Photo, UnusablePhotoError

__all__ = ["MOST_REGIONS", "Region", "label_maps", "regions_of"]

MOST_REGIONS = 15
"""Most regions in one label map: two maps share a byte."""

_SHARES = (0.01, 0.6)
_CLUSTERS = (5, 9)
_WORKING_SIDE = 96


class Region(NamedTuple):
    """One region of a label map.

    plane: 0 or 1, which map; label: 1 to 15; share: of the photo's area; left, top, right, bottom:
    its box in shares of the photo's width and height; human: whether a person drew it.
    """

    plane: int
    label: int
    share: float
    left: float
    top: float
    right: float
    bottom: float
    human: bool


def label_maps(photo: Photo, rgb: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], list[Region]]:
    """Label maps of one photo: HxW uint8, plane 0 in the low four bits, plane 1 in the high ones.

    Label 0 is no region. Plane 0 holds what people drew where there is such a file (a mask, which
    has the last label for itself, or segments), the rest comes from k-means clusters of Lab colour
    and position, cut into connected parts.

    Args:
        photo: tells where drawn labels are.
        rgb: its small copy, HxWx3.

    Raises:
        UnusablePhotoError: the file with the drawn labels is broken.
    """
    clusters = [_cluster(rgb, count) for count in _CLUSTERS]
    human: NDArray[np.uint8] | None = None
    if photo.mask is not None:
        drawn = _read_labels(photo.mask, rgb.shape)
        human = (drawn > drawn.max() // 2).astype(np.uint8)
        clusters[0][human > 0] = MOST_REGIONS
    elif photo.segments is not None:
        human = _largest(_read_labels(photo.segments, rgb.shape))
        clusters[0] = human
    # Regions that people drew fill plane 0 (segments) or own its last label (a mask).
    drawn_labels = {MOST_REGIONS} if photo.mask is not None else set(range(MOST_REGIONS + 1))
    regions = []
    for plane, labels in enumerate(clusters):
        by_hand = drawn_labels if plane == 0 and human is not None else set()
        regions += regions_of(labels, plane, by_hand)
    return (clusters[0] | (clusters[1] << 4)).astype(np.uint8), regions


def regions_of(labels: NDArray[np.uint8], plane: int, by_hand: set[int]) -> list[Region]:
    """The usable regions of one label map: not too small, not nearly everything.

    Args:
        labels: HxW, 0 to 15.
        plane: which map it is.
        by_hand: the labels that a person drew.
    """
    height, width = labels.shape
    regions = []
    for label in range(1, MOST_REGIONS + 1):
        inside = labels == label
        share = float(inside.mean())
        if _SHARES[0] <= share <= _SHARES[1]:
            x, y, w, h = cv2.boundingRect(inside.astype(np.uint8))
            box = (x / width, y / height, (x + w) / width, (y + h) / height)
            regions.append(Region(plane, label, share, *box, label in by_hand))
    return regions


def _cluster(rgb: NDArray[np.uint8], count: int) -> NDArray[np.uint8]:
    height, width = rgb.shape[:2]
    scale = _WORKING_SIDE / min(height, width)
    small = cv2.resize(
        rgb, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA
    )
    small = cv2.medianBlur(small, 5)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    rows, columns = np.mgrid[: lab.shape[0], : lab.shape[1]].astype(np.float32)
    place = np.stack([rows, columns], axis=-1) * (40 / _WORKING_SIDE)
    points = np.concatenate([lab * (0.6, 1.2, 1.2), place], axis=-1).astype(np.float32)
    criteria = (cv2.TERM_CRITERIA_MAX_ITER, 8, 0.0)
    cv2.setRNGSeed(count)
    _, labels, _ = cv2.kmeans(
        points.reshape(-1, 5), count, np.empty(0), criteria, 1, cv2.KMEANS_PP_CENTERS
    )
    flat = cv2.medianBlur(labels.reshape(lab.shape[:2]).astype(np.uint8) + 1, 5)
    large = cv2.resize(flat, (width, height), interpolation=cv2.INTER_NEAREST)
    return _largest(cv2.medianBlur(large, 5).astype(np.uint8))


def _largest(labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The largest connected parts of all labels, numbered from 1; small ones become 0."""
    parts = []
    for label in np.unique(labels):
        count, connected, stats, _ = cv2.connectedComponentsWithStats(
            (labels == label).astype(np.uint8), connectivity=4
        )
        parts += [
            (int(stats[i, cv2.CC_STAT_AREA]), connected == i)
            for i in range(1, count)
            if _SHARES[0] <= stats[i, cv2.CC_STAT_AREA] / labels.size <= _SHARES[1]
        ]
    parts.sort(key=lambda part: -part[0])
    numbered = np.zeros(labels.shape, np.uint8)
    # One number is kept free for a mask that a person drew.
    for number, (_, inside) in enumerate(parts[: MOST_REGIONS - 1], start=1):
        numbered[inside] = number
    return numbered


def _read_labels(path: Path, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    try:
        with Image.open(path) as picture:
            labels = np.asarray(picture if picture.mode in ("L", "P") else picture.convert("L"))
    # As for photos: decoders fail in many ways.
    except Exception as error:
        raise UnusablePhotoError("{0} beside it is broken: {1}", path.name, error) from error
    return cv2.resize(
        labels.astype(np.uint8), (shape[1], shape[0]), interpolation=cv2.INTER_NEAREST
    ).astype(np.uint8)
