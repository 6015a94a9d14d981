"""The plane of the inputs, which goes through the layers of a network, and the line that decides."""

from functools import partial
from typing import Any

from nnviz_core import RefusalError
from nnviz_core.config.sections import PlaneSection
from nnviz_core.kinds.plane.actions import BendPlane, Decide, Lay, Linear, PullBack, RunAlong, Shift, TurnCard
from nnviz_core.look.theme import Theme
from nnviz_core.python.film import Film
from nnviz_core.story.beats import Beat
from nnviz_scenes.diagrams.composed import Composed, colours_of
from nnviz_scenes.diagrams.diagram import Diagram
from nnviz_scenes.diagrams.run import DiagramRun
from nnviz_scenes.diagrams.script import Act, Scenery, Script
from nnviz_scenes.engine.motions import Motion, set_presence
from nnviz_scenes.engine.painted import box_around
from nnviz_scenes.plane.scene import Plane

PACE = 1.5  # of a diagram, to that of a film, in which a caption is read meanwhile
SCRIPT = "plane"


class PlaneDiagram(Diagram):
    """Show all points of a dataset on the grid of the inputs, as a network of two neurons a layer sees them.

    The linear part of a layer follows its polar path, as in a film: the plane turns and stretches, and never folds.
    Raises RefusalError with a sentence where a network has no planes, or no such snapshot.
    """

    def __init__(
        self,
        film: Film,
        *,
        snapshot: int | str = "last",
        theme: str | Theme | None = None,
        background: str | None = None,
    ) -> None:
        section = PlaneSection(scene="plane", snapshot=snapshot)
        composed = Composed(film, (section,), colours_of(film, theme, background))
        if film.numbers.dataset.classes is None:
            raise RefusalError(f"{film.name}: a PlaneDiagram shows classes, but this film's answers are numbers.")
        script = Script(partial(_scenery, composed), partial(_acts, composed), composed.fingerprint, done=1)
        big = script.scenery.maker.big
        super().__init__({SCRIPT: script}, box_around([big.frame.box(), *_marks(script.scenery.maker)]))

    # --- playing ---------------------------------------------------------------------------------

    def linear(self, layer: int, **options: Any) -> DiagramRun:
        """Return the animation up to the end of what a layer's matrix does: the plane turns and stretches."""
        return self._up_to(f"linear {layer}", layer, options)

    def shift_by_bias(self, layer: int, **options: Any) -> DiagramRun:
        """Return the animation up to the end of a layer's bias, which shifts the plane."""
        return self._up_to(f"shift {layer}", layer, options)

    def bend(self, layer: int, **options: Any) -> DiagramRun:
        """Return the animation up to the end of a layer's activation, which bends the plane.

        What of the layer comes before, its matrix and its bias, is played too unless it has been.
        """
        return self._up_to(f"bend {layer}", layer, options)

    def decide(self, **options: Any) -> DiagramRun:
        """Return the animation in which the line appears that parts the last space."""
        return self._up_to("decide", 0, options)

    def pull_back(self, **options: Any) -> DiagramRun:
        """Return the animation of the way back to the inputs, where the line has become the boundary."""
        return self._up_to("back", 0, options)

    def run_along(self, **options: Any) -> DiagramRun:
        """Return the animation in which dots run along the boundary. Raises LookupError where there is none."""
        return self._up_to("along", 0, options)

    def _up_to(self, name: str, layer: int, options: Any) -> DiagramRun:
        acts, first = self.script.acts, self.planned[SCRIPT]
        places = [k for k, act in enumerate(acts) if act.name == name]
        if not places:
            known = ", ".join(dict.fromkeys(act.name for act in acts if act.name))
            raise LookupError(f"this plane has no {name!r}; it has {known}.")
        last = places[-1] + 1
        if first >= last:  # once more
            first = next(k for k, act in enumerate(acts) if act.layer == layer and (layer or act.name == name))
        return self.run(SCRIPT, first, last, **options)


def _marks(stage: Plane) -> list[Any]:
    return [view.box() for view in (*stage.ticks, *stage.names)]


def _scenery(composed: Composed) -> Scenery:
    """Make the plane as its section begins."""
    stage = composed.stage(0)
    assert isinstance(stage, Plane)
    built = list(stage.build())
    set_presence(built, 0.0)
    set_presence(stage.at_first(), 1.0)
    views = dict.fromkeys([*stage.big.all(), *stage.back.dots.views, *stage.ticks, *stage.names])
    return Scenery(list(views), stage, {}, frozenset(set(built).difference(views)))


def _acts(composed: Composed) -> list[Act]:
    """List the steps of the plane, each with its name; making room for a layer belongs to its matrix."""
    beats = [timed.beat for timed in composed.timed(0).beats]
    return [
        Act(max(beat.move + beat.hold, 0.1) / PACE, partial(_acted, beat), *_named(beat))
        for beat in beats
        if isinstance(beat.action, Lay | TurnCard | Linear | Shift | BendPlane | Decide | PullBack | RunAlong)
    ]


def _acted(beat: Beat, stage: Plane) -> Motion:
    return stage.back.run_along() if isinstance(beat.action, RunAlong) else stage.act(beat)


def _named(beat: Beat) -> tuple[int, str]:
    """Return the layer of a step (0 for none), and its name."""
    match beat.action:
        case TurnCard(layer):
            return layer, ""
        case Linear(layer):
            return layer, f"linear {layer}"
        case Shift(layer):
            return layer, f"shift {layer}"
        case BendPlane(layer):
            return layer, f"bend {layer}"
        case Decide():
            return 0, "decide"
        case PullBack():
            return 0, "back"
        case RunAlong():
            return 0, "along"
        case _:
            return 0, ""
