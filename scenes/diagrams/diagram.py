"""What all diagrams have in common: the views of a film as mobjects that stand anywhere in anyone's scene."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, Self

import manim as m

from nnviz_scenes.diagrams.pieces import DrawnPart
from nnviz_scenes.diagrams.placement import Ground
from nnviz_scenes.diagrams.recording import Recording, recordings
from nnviz_scenes.diagrams.run import DiagramRun
from nnviz_scenes.diagrams.script import Scenery, Script
from nnviz_scenes.engine.curves import Array
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.same import is_same
from nnviz_scenes.marks.number import Number


@dataclass(slots=True, eq=False)
class Runs:
    """Count the animations that play a diagram; its copies count with it, as transforms compare them with it.

    A copy that is itself moved or played counts for itself from then on.
    """

    owner: "Diagram"
    origin: object  # the same of all diagrams that are copies of one
    now: int = 0
    over: int = 0  # of these, that have ended; transforms that were played beside them have yet to end

    def __deepcopy__(self, memo: dict[int, Any]) -> "Runs":
        """Stay the same."""
        return self

    @property
    def active(self) -> int:
        """Count those that go on."""
        return self.now - self.over

    def begin(self) -> None:
        """Count one more."""
        self.release()
        self.now += 1

    def end(self) -> None:
        """Count one that has ended."""
        self.over += 1

    def release(self) -> None:
        """Let go of those that have ended: Manim is over with what it played."""
        self.now -= self.over
        self.over = 0


@dataclass(slots=True, eq=False)
class Drawings:
    """Hold which parts show which view, and how that looked when they were drawn. A copy of a diagram draws anew."""

    scenery: Scenery | None
    looks: dict[Painted, tuple[object, ...]]
    parts: dict[Painted, list[tuple[Recording, DrawnPart]]]

    def __deepcopy__(self, memo: dict[int, Any]) -> "Drawings":
        """Know nothing yet."""
        return Drawings(None, {}, {})


class Diagram(m.VGroup):
    """Show views of a film under Manim's own camera: every line and letter is a VMobject.

    Whatever moves, scales, turns, fades or transforms a group does so with a diagram, and it plays its acts where it
    then is. `numbers` says what it shows.
    """

    def __init__(self, scripts: Mapping[str, Script], box: Box) -> None:
        if m.config.renderer != m.RendererType.CAIRO:
            raise ValueError("Diagrams are drawn by Manim's Cairo renderer; leave --renderer=opengl out.")
        self.scripts, self.current = dict(scripts), next(iter(scripts))
        self.ground, self.runs, self.drawings = Ground(box), Runs(self, object()), Drawings(None, {}, {})
        self.groups: dict[Hashable, m.VGroup] = {}
        self.planned = {name: script.done for name, script in self.scripts.items()}
        super().__init__(self.ground)
        self.ground.top.owner = self
        self.refresh()
        self.move_to(m.ORIGIN)
        self.drawn_on = self.ground.state()

    @property
    def script(self) -> Script:
        """Return what is being played, or was at last."""
        return self.scripts[self.current]

    @property
    def numbers(self) -> dict[str, str]:
        """Return the numbers on the screen as they are written, each by its place in the trace."""
        views = (view for view in self.script.scenery.views if isinstance(view, Number) and view.alpha > 0)
        return {view.place: view.text for view in views if view.place}

    # --- drawing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Draw what has changed, where the diagram is now."""
        if self.drawings.scenery is not self.script.scenery:
            self._empty()
        elif self.ground.state() != self.drawn_on:
            self._follow()
        for view in self.script.scenery.views:
            looks, known = tuple(vars(view).values()), self.drawings.looks.get(view)
            if known is None or not is_same(known, looks):
                self.drawings.looks[view] = looks
                for record, part in self._parts_of(view):
                    part.show(record())

    def _parts_of(self, view: Painted) -> list[tuple[Recording, DrawnPart]]:
        """Return the parts that show a view, in the group that it belongs to."""
        if view not in self.drawings.parts:
            made = []
            for k, record in enumerate(recordings(view)):
                part = DrawnPart(self.ground)
                self._group(self.group_of(view, k)).add(part)
                made.append((record, part))
            self.drawings.parts[view] = made
        return self.drawings.parts[view]

    def _group(self, key: Hashable) -> m.VGroup:
        if key not in self.groups:
            self.groups[key] = m.VGroup()
            self.add(self.groups[key])
        return self.groups[key]

    def group_of(self, view: Painted, part: int) -> Hashable:
        """Say what a view, or a part of it, belongs to; those of one answer are one submobject."""
        return self.script.scenery.owners.get(view, "all")

    def _part(self, key: Hashable, name: str) -> m.VGroup:
        """Return a part of the diagram. Raises LookupError where there is no such one."""
        if key not in self.groups:
            raise LookupError(f"there is no {name} in this diagram.")
        return self.groups[key]

    def stand_at(self, script: str, index: int) -> None:
        """Show the picture from which an act starts."""
        self.current = script
        self.scripts[script].stand_at(index)
        self.refresh()

    def _empty(self) -> None:
        """Take all parts away; the groups stay, as somebody may hold them."""
        self.drawings = Drawings(self.script.scenery, {}, {})
        self.drawn_on = self.ground.state()
        for group in self.groups.values():
            group.submobjects = []

    def follow_ground(self) -> None:
        """Bring every piece along, if the diagram is playing: transforms move the ground alone then."""
        if self.runs.now:
            self._follow()

    def _follow(self) -> None:
        """Bring every piece to where the ground is."""
        self.drawn_on = self.ground.state()
        placement, opacity = self.ground.placement, self.ground.opacity
        for part in (part for group in self.groups.values() for part in group.submobjects):
            part.put(placement, opacity)

    def family_members_with_points(self) -> list[m.Mobject]:
        """List what transforms move: the ground alone while the diagram plays, as its pieces come and go then."""
        if self.runs.now:
            members: list[m.Mobject] = self.ground.family_members_with_points()
            return members
        every: list[m.Mobject] = super().family_members_with_points()
        return every

    def reduce_across_dimension(self, reduce_func: Callable[..., float], dim: int) -> float:
        """Measure the rectangle that the diagram fills, whatever of it is seen: it stays in place while it plays."""
        extent: float = self.ground.reduce_across_dimension(reduce_func, dim)
        return extent

    def get_points_defining_boundary(self) -> Array:
        """Return the corners of that rectangle, by which Manim finds its middle and its sides."""
        corners: Array = self.ground.get_points_defining_boundary()
        return corners

    def align_data(self, mobject: m.Mobject, skip_point_alignment: bool = False) -> None:
        """Get ready to be transformed."""
        self.count_for_itself()
        if isinstance(mobject, Diagram) and mobject.runs.origin is self.runs.origin:
            mobject.runs = self.runs
        super().align_data(mobject, skip_point_alignment)

    def count_for_itself(self) -> None:
        """Have runs of its own from now on, where it was a copy."""
        if self.runs.owner is not self:
            self.runs = Runs(self, self.runs.origin)

    def update(self, dt: float = 0, recursive: bool = True) -> Self:
        """Run Manim's updaters."""
        self.runs.release()
        super().update(dt, recursive)
        return self

    def copy(self) -> Self:
        """Return a diagram that stands where this one stands, and plays for itself."""
        self.runs.release()
        twin: Self = super().copy()
        return twin

    def shift(self, *vectors: Any) -> Self:
        """Move, also while it plays."""
        super().shift(*vectors)
        self.follow_ground()
        return self

    def apply_points_function_about_point(self, *args: Any, **options: Any) -> Self:
        """Scale, turn, stretch, also while it plays."""
        super().apply_points_function_about_point(*args, **options)
        self.follow_ground()
        return self

    # --- playing ---------------------------------------------------------------------------------

    def run(self, script: str, first: int, last: int, **options: Any) -> DiagramRun:
        """Return the animation that plays some acts; those of its script that come before are taken as played."""
        self.planned[script] = last
        return DiagramRun(self, script, first, last, **options)
