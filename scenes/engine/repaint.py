"""Keep the picture of painted views up to date by painting only where something changed.

A frame is two layers. Beneath lie the views that are at rest, also those of a motion that does not change them
now; on top of it the others are painted, with those above them that share a place with one. Both layers remember
how each view looked when it was painted: where nothing changed the pixels stay, and elsewhere all views that touch
the place are painted anew, bottom to top. Every pixel therefore goes through the same steps as if the whole frame
were painted. What comes of it is compared with the frame before, and only what is new of that is handed on.
"""

import functools
import math
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.video.dirty_rects import NO_PATCH, Patch, joined
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.painted import Box, Painted, paint_views
from nnviz_scenes.engine.same import is_same
from nnviz_scenes.engine.unlike import TILE, unlike

Pixels = NDArray[np.uint8]
APART, MOST = 4 * 1024, 24  # px, what painting in one patch more costs, in pixels painted; patches a frame
SMALL = 24 * 1024  # px, up to which a patch is handed on without a look at what is new in it
STILL = 4  # frames without a change, after which a view is taken to be at rest


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
    by one step differently here and there. It is painted on a spare canvas, of which only what is new is kept.
    """

    def __init__(self, canvas: Canvas, *, spare: Canvas) -> None:
        self.canvas, self.spare = canvas, spare
        self.looks: Looks = {}

    def show(self, looks: Looks, *, painted: Sequence[Painted], ground: Pixels) -> list[Patch]:
        """Show views that look so by painting some of them on the ground; return where pixels changed."""
        changed = self.changes(looks)
        self.looks = looks
        fresh, shown = self.spare.pixels, self.canvas.pixels
        for patch in changed:
            fresh[patch.pixels] = ground[patch.pixels]
        paint_views(self.spare.ctx, touched(painted, looks, changed))
        new = [part for patch in changed for part in ([patch] if patch.area < SMALL else unlike(fresh, shown, patch))]
        for part in new:
            shown[part.pixels] = fresh[part.pixels]
        return joined(new)

    def changes(self, looks: Looks) -> list[Patch]:
        """Cover with few patches what looks different."""
        frame = self.canvas.frame
        if order_changed(self.looks, looks):
            return [frame]
        patches = {patch.grown(0, step=TILE).within(frame) for patch in differences(self.looks, looks)}
        return joined(sorted(patches), apart=APART, most=MOST)


def touched(views: Sequence[Painted], looks: Looks, changed: Sequence[Patch]) -> list[Painted]:
    """List the views that share a pixel with one of the patches."""
    if not changed:
        return []
    left, top, right, bottom = functools.reduce(Patch.around, changed)
    near = [
        view
        for view, (a, b, c, d) in ((view, looks[view].patch) for view in views)
        if a < right and left < c and b < bottom and top < d
    ]
    return [view for view in near if any(looks[view].patch.touches(patch) for patch in changed)]


def differences(old: Looks, new: Looks) -> list[Patch]:
    """List where views were that look different now, and where they are."""
    if list(old) == list(new):  # as in most frames
        pairs = zip(old.values(), new.values(), strict=True)
        return [look.patch for pair in pairs if pair[0] is not pair[1] for look in pair]
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
        self.restless: dict[Painted, int] = {}  # frames since each was last seen to change

    def begin(self, views: Sequence[Painted], moving: AbstractSet[Painted]) -> None:
        """Start to show views, bottom first, some of which are going to move."""
        ordered = sorted(views, key=lambda view: view.z_index)
        self.looks = {view: self.look(view) for view in ordered}
        self.moving = tuple(view for view in ordered if view in moving)
        self.restless = {view: 0 for view in self.moving if view in self.restless}
        self.divide()

    def show(self) -> list[Patch]:
        """Bring the picture up to date; return where pixels changed."""
        looks = {view: self.look(view) for view in self.moving}
        changed = [view for view, look in looks.items() if look is not self.looks[view]]
        self.looks = self.looks | looks
        if self.wakes(changed) or self.intrudes(changed):
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

    def wakes(self, changed: Collection[Painted]) -> bool:
        """Note which views have changed; say whether one of them was at rest, or many have been still for long."""
        waking = any(view not in self.restless for view in changed)
        self.restless = {view: still + 1 for view, still in self.restless.items()} | dict.fromkeys(changed, 0)
        long = [view for view, still in self.restless.items() if still >= STILL]
        if waking or (self.age >= STILL and long):
            self.restless = {view: still for view, still in self.restless.items() if still < STILL}
            return True
        self.age += 1
        return False

    def intrudes(self, changed: Collection[Painted]) -> bool:
        """Note where the restless views are; say whether one has come beneath a view at rest."""
        intruding = False
        for view in changed:
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
        """Put the views that need not be painted with the restless ones at rest."""
        self.age = 0
        self.been = {view: self.looks[view].patch for view in self.restless}  # where each was since
        self.redrawn, still = divided(self.looks, self.been)
        self.rest.show({view: self.looks[view] for view in still}, painted=still, ground=self.ground)
        self.rank = {view: rank for rank, view in enumerate(self.looks)}
        self.ranks = np.array([self.rank[view] for view in still], dtype=int)
        self.at_rest = np.array([self.looks[view].patch for view in still], dtype=int).reshape(-1, 4)


def divided(looks: Looks, moving: Mapping[Painted, Patch]) -> tuple[list[Painted], list[Painted]]:
    """Return the views that move, with those above them that share a place with one, and the others."""
    above = lying_above([moving.get(view, look.patch) for view, look in looks.items()])
    taken = np.array([view in moving for view in looks], dtype=bool)
    while (more := taken | above[:, taken].any(axis=1)).sum() > taken.sum():
        taken = more
    pairs = list(zip(looks, taken.tolist(), strict=True))
    return [view for view, again in pairs if again], [view for view, again in pairs if not again]


def lying_above(patches: Sequence[Patch]) -> NDArray[np.bool_]:
    """Say of every patch, (patches, patches), whether it shares a pixel with each that comes before it."""
    left, top, right, bottom = np.array(patches, dtype=np.int32).reshape(-1, 4).T
    shared = (left[:, None] < right) & (left < right[:, None])
    shared &= (top[:, None] < bottom) & (top < bottom[:, None])
    shared &= (right > left) & (bottom > top)  # an empty one shares none
    return np.tril(shared, -1)
