"""Keep the picture of painted views up to date by painting only where something changed.

A frame is two layers. Beneath lie the views that are at rest; on top of it the moving views are painted, with
those above them that share a place with one. Both layers remember how each view looked when it was painted:
where nothing changed the pixels stay, and elsewhere all views that touch the place are painted anew, bottom to
top. Every pixel therefore goes through the same steps as if the whole frame were painted.
"""

import math
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.video.dirty_rects import NO_PATCH, Patch, joined
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.painted import Box, Painted, paint_views

Pixels = NDArray[np.uint8]
SCALARS = frozenset({float, int, bool, str, np.float64})  # attributes that are compared by value; all else by identity
STEP = 16  # px, what is repainted and converted comes in such steps


@dataclass(frozen=True, slots=True, eq=False)
class PaintState:
    """Hold how a view looks: its attributes, and the pixels that it may touch (none while it is unseen)."""

    state: tuple[object, ...]
    patch: Patch


Looks = dict[Painted, PaintState]  # in the order of painting


class Canvas:
    """Hold pixels and what paints on them."""

    def __init__(self, pixels: Pixels, camera: FastCamera) -> None:
        self.pixels, self.ctx = pixels, camera.get_cairo_context(pixels)
        self.frame = Patch(0, 0, pixels.shape[1], pixels.shape[0])


class PaintLayer:
    """Show views on a canvas of their own, remembering how they looked.

    A view is painted as a whole even if a corner of it has changed: cairo colours a shape that it must cut off
    by one step differently here and there. What does not fit into the patches is painted on a spare canvas, of
    which only the patches are kept.
    """

    def __init__(self, canvas: Canvas, *, spare: Canvas) -> None:
        self.canvas, self.spare = canvas, spare
        self.looks: Looks = {}

    def show(self, looks: Looks, *, painted: Sequence[Painted], ground: Pixels) -> list[Patch]:
        """Show views that look so by painting some of them on the ground; return where pixels changed."""
        changed = self.changes(looks)
        self.looks = looks
        views = [view for view in painted if any(looks[view].patch.touches(patch) for patch in changed)]
        fitting = all(any(patch.contains(looks[view].patch) for patch in changed) for view in views)
        canvas = self.canvas if fitting else self.spare
        for patch in changed:
            canvas.pixels[patch.pixels] = ground[patch.pixels]
        paint_views(canvas.ctx, views)
        if not fitting:
            for patch in changed:
                self.canvas.pixels[patch.pixels] = canvas.pixels[patch.pixels]
        return changed

    def changes(self, looks: Looks) -> list[Patch]:
        """Cover with few patches what looks different."""
        frame = self.canvas.frame
        if order_changed(self.looks, looks):
            return [frame]
        patches = {patch.grown(0, step=STEP).within(frame) for patch in differences(self.looks, looks)}
        return joined(sorted(patches))


def differences(old: Looks, new: Looks) -> list[Patch]:
    """List where views were that look different now, and where they are."""
    gone = [look.patch for view, look in old.items() if new.get(view) is not look]
    come = [look.patch for view, look in new.items() if old.get(view) is not look]
    return gone + come


def order_changed(old: Looks, new: Looks) -> bool:
    """Say whether any two views of both have changed places."""
    return list(old) != list(new) and [view for view in old if view in new] != [view for view in new if view in old]


class Screen:
    """Show views that move, at little cost; all views are painted and have no parts."""

    def __init__(self, camera: FastCamera) -> None:
        camera.reset()
        self.ground: Pixels = camera.background.copy()
        spare, rest, front = (
            Canvas(pixels, camera)
            for pixels in (camera.background.copy(), camera.background.copy(), camera.pixel_array)
        )
        self.rest, self.front = PaintLayer(rest, spare=spare), PaintLayer(front, spare=spare)
        self.matrix, self.frame = front.ctx.get_matrix(), front.frame
        self.looks: Looks = {}
        self.moving: tuple[Painted, ...] = ()

    def begin(self, views: Sequence[Painted], moving: AbstractSet[Painted]) -> None:
        """Start to show views, bottom first, some of which are going to move."""
        ordered = sorted(views, key=lambda view: view.z_index)
        self.looks = {view: self.look(view) for view in ordered}
        self.moving = tuple(view for view in ordered if view in moving)
        self.been = {view: self.looks[view].patch for view in self.moving}  # where each was in this motion
        self.divide()

    def show(self) -> list[Patch]:
        """Bring the picture up to date; return where pixels changed."""
        self.looks = self.looks | {view: self.look(view) for view in self.moving}
        if self.intrudes():
            self.divide()
        return self.front.show(self.looks, painted=self.redrawn, ground=self.rest.canvas.pixels)

    def look(self, view: Painted) -> PaintState:
        """Return how a view looks; the same as before if nothing of it is new."""
        state, known = tuple(vars(view).values()), self.looks.get(view)
        if known is not None and is_same(known.state, state):
            return known
        return PaintState(state, self.patch(view.reach()) if view.alpha > 0 else NO_PATCH)

    def patch(self, box: Box) -> Patch:
        """Return all pixels that a box may touch; where it is endless or not a number, the frame."""
        matrix, frame = self.matrix, self.frame
        left, top = matrix.transform_point(box.left, box.top)
        right, bottom = matrix.transform_point(box.right, box.bottom)
        if not math.isfinite(left + right + top + bottom):
            return frame
        return Patch(math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)).grown(1).within(frame)

    def intrudes(self) -> bool:
        """Note where the moving views are; say whether one has come beneath a view at rest."""
        intruding = False
        for view in self.moving:
            patch, been = self.looks[view].patch, self.been[view]
            around = patch.around(been)
            if around != been:
                self.been[view] = around
                intruding = intruding or self.covered(view, around)
        return intruding

    def covered(self, view: Painted, patch: Patch) -> bool:
        """Say whether a view at rest lies above a view within a patch."""
        left, top, right, bottom = self.at_rest.T
        across = (left < patch.right) & (right > patch.left) & (self.ranks > self.rank[view])
        return bool((across & (top < patch.bottom) & (bottom > patch.top)).any())

    def divide(self) -> None:
        """Put the views that need not be painted with the moving ones at rest."""
        self.redrawn, still = divided(self.looks, self.been)
        self.rest.show({view: self.looks[view] for view in still}, painted=still, ground=self.ground)
        self.rank = {view: rank for rank, view in enumerate(self.looks)}
        self.ranks = np.array([self.rank[view] for view in still], dtype=int)
        self.at_rest = np.array([self.looks[view].patch for view in still], dtype=int).reshape(-1, 4)


def divided(looks: Looks, moving: Mapping[Painted, Patch]) -> tuple[list[Painted], list[Painted]]:
    """Return the views that move, with those above them that share a place with one, and the others."""
    redrawn: list[Painted] = []
    still: list[Painted] = []
    taken: list[Patch] = []
    for view, look in looks.items():
        if view in moving or any(look.patch.touches(patch) for patch in taken):
            redrawn.append(view)
            taken = joined([*taken, moving.get(view, look.patch)])
        else:
            still.append(view)
    return redrawn, still


def is_same(old: tuple[object, ...], new: tuple[object, ...]) -> bool:
    """Say whether two states have the same attributes."""
    if len(old) != len(new):
        return False
    for a, b in zip(old, new, strict=True):
        if a is not b and not (type(a) is type(b) and type(a) in SCALARS and a == b):
            return False
    return True
