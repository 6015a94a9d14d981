"""Patches: the rectangles of whole pixels in which one picture differs from the one before."""

from collections.abc import Iterable
from typing import NamedTuple

APART = 24 * 1024  # px, what handling one patch more costs, in pixels handled
MOST = 8  # patches a picture; beyond, it pays to join what lies farther apart


class Patch(NamedTuple):
    """Hold a rectangle in pixels, rows counted from the top; right and bottom lie outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def area(self) -> int:
        """Return the number of pixels; none is negative."""
        return max(self.right - self.left, 0) * max(self.bottom - self.top, 0)

    @property
    def pixels(self) -> tuple[slice, slice]:
        """Return the index of these pixels in a picture."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def touches(self, other: "Patch") -> bool:
        """Say whether the two share a pixel."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom and self.area > 0 < other.area

    def contains(self, other: "Patch") -> bool:
        """Say whether the other lies inside this one; an empty one lies everywhere."""
        across = self.left <= other.left and other.right <= self.right
        return other.area == 0 or (across and self.top <= other.top and other.bottom <= self.bottom)

    def within(self, other: "Patch") -> "Patch":
        """Return what the two share; its area is 0 where they share nothing."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Patch(left, top, min(self.right, other.right), min(self.bottom, other.bottom))

    def around(self, other: "Patch") -> "Patch":
        """Return the smallest patch that contains both; an empty one adds nothing."""
        if not (self.area and other.area):
            return self if self.area else other
        left, top = min(self.left, other.left), min(self.top, other.top)
        return Patch(left, top, max(self.right, other.right), max(self.bottom, other.bottom))

    def grown(self, margin: int, *, step: int = 1) -> "Patch":
        """Return the patch with a margin, rounded outwards to multiples of a step."""
        left, top = (self.left - margin) // step * step, (self.top - margin) // step * step
        return Patch(left, top, -(-(self.right + margin) // step) * step, -(-(self.bottom + margin) // step) * step)


NO_PATCH = Patch(0, 0, 0, 0)


def joined(patches: Iterable[Patch], *, apart: int = APART, most: int = MOST) -> list[Patch]:
    """Cover all pixels of the patches with few patches, joining those that cost less together."""
    kept = [patch for patch in dict.fromkeys(patches) if patch.area]
    while True:
        kept = _joined_once(kept, apart=apart)
        if len(kept) <= most:
            return kept
        apart *= 2


def _joined_once(patches: Iterable[Patch], *, apart: int) -> list[Patch]:
    kept: list[Patch] = []
    for patch in patches:
        grown = patch
        while (near := _cheaper_together(grown, kept, apart=apart)) is not None:
            grown = grown.around(kept.pop(near))
        kept.append(grown)
    return kept


def _cheaper_together(patch: Patch, others: list[Patch], *, apart: int) -> int | None:
    """Return the index of a patch that is better handled as one with this one; none is empty."""
    left, top, right, bottom = patch
    room = (right - left) * (bottom - top) + apart
    for index, (a, b, c, d) in enumerate(others):
        width, height = max(right, c) - min(left, a), max(bottom, d) - min(top, b)
        if width * height <= room + (c - a) * (d - b):
            return index
    return None
