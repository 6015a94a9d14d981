"""What a diagram can play: acts in order, each of which is a motion of the views of a film."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nnviz_scenes.engine.motions import Motion
from nnviz_scenes.engine.painted import Painted

State = tuple[dict[Painted, dict[str, Any]], dict[str, Any]]


@dataclass(slots=True, eq=False)
class Scenery:
    """The views of a diagram, from back to front, and what makes their motions."""

    views: list[Painted]
    maker: Any  # a scene that nobody plays, a panel, ...: its attributes belong to the state of the picture
    owners: Mapping[Painted, Hashable] = field(default_factory=dict)  # what a view is a part of
    left_out: Collection[Painted] = ()  # that move with the others and are not drawn

    def state(self) -> State:
        """Remember how all views look."""
        return {view: dict(vars(view)) for view in self.views}, dict(vars(self.maker))

    def restore(self, state: State) -> None:
        """Let all views look as they did; those that have come since are not seen."""
        looks, attributes = state
        for view in self.views:
            if view in looks:
                view.__dict__.update(looks[view])
            else:
                view.presence = 0.0
        self.maker.__dict__.update(attributes)

    def meet(self, motion: Motion) -> None:
        """Take in the views that a motion brings along."""
        known = {*self.views, *self.left_out}
        self.views += [view for view in dict.fromkeys(motion.views) if view not in known]


@dataclass(frozen=True, slots=True, eq=False)
class Act:
    """One motion, made from the picture that the act before it leaves."""

    seconds: float
    motion: Callable[[Any], Motion]  # of the scenery's maker
    layer: int = 0  # of the network that it is about
    name: str = ""


@dataclass(slots=True, eq=False)
class Script:
    """Acts, how many of them have been played, and the scenery, which is made when it is first needed.

    A copy makes its own: two diagrams never move each other's views.
    """

    make: Callable[[], Scenery]
    plan: Callable[[], Sequence[Act]]  # asked once, when acts are first needed
    fingerprint: str  # of all that its pictures depend on
    done: int = 0
    made: Scenery | None = None
    planned: list[Act] | None = None

    def __deepcopy__(self, memo: dict[int, Any]) -> "Script":
        """Copy what is to be played, and how far it has come."""
        planned = None if self.planned is None else list(self.planned)
        return Script(self.make, self.plan, self.fingerprint, self.done, None, planned)

    @property
    def acts(self) -> list[Act]:
        """Return the acts, in order; more may be added at the end."""
        if self.planned is None:
            self.planned = list(self.plan())
        return self.planned

    @property
    def scenery(self) -> Scenery:
        """Return the scenery, with all acts played that have been."""
        if self.made is None:
            done, self.done, self.made = self.done, 0, self.make()
            self.stand_at(done)
        return self.made

    def start(self, index: int) -> Motion:
        """Return the motion of an act, from the picture as it is now."""
        scenery = self.scenery
        motion = self.acts[index].motion(scenery.maker)
        scenery.meet(motion)
        return motion

    def stand_at(self, index: int) -> None:
        """Show the picture that the first acts leave."""
        if index < self.done:
            self.done, self.made = 0, self.make()
        scenery = self.scenery
        for k in range(self.done, index):
            settle(self.start(k))
        self.done = index
        assert scenery is self.made


def settle(motion: Motion) -> None:
    """Leave what a motion leaves."""
    motion.interpolate(0)
    settle_end(motion)


def settle_end(motion: Motion) -> None:
    """Leave what a motion leaves that is under way."""
    motion.interpolate(1)
    for view in motion.leaving:
        view.presence = 0.0


def seconds_of(acts: Sequence[Act]) -> float:
    """Return how long acts take."""
    return sum(act.seconds for act in acts)
