"""The animation in which a diagram plays some of its acts."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING

import manim as m

from nnviz_scenes.diagrams.script import State, seconds_of, settle_end
from nnviz_scenes.engine.motions import Motion, linear

if TYPE_CHECKING:
    from nnviz_scenes.diagrams.diagram import Diagram


class DiagramRun(m.Animation):
    """Play acts of a diagram, one after the other; `run_time` and `rate_func` are as in every animation.

    Each act has its own easing, so that the whole goes at an even pace unless something else is asked. Where time goes
    back, so does the picture.
    """

    def __init__(
        self,
        diagram: "Diagram",
        script: str,
        first: int,
        last: int,
        *,
        run_time: float | None = None,
        rate_func: Callable[[float], float] = linear,
    ) -> None:
        acts = diagram.scripts[script].acts[first:last]
        seconds = seconds_of(acts)
        super().__init__(diagram, run_time=seconds if run_time is None else run_time, rate_func=rate_func)
        self.introducer = True
        self.diagram, self.script, self.first, self.last = diagram, script, first, last
        shares = [act.seconds / seconds for act in acts]
        self.starts = [0.0, *accumulate(shares[:-1])]
        self.shares = shares
        self.fingerprint = f"{diagram.scripts[script].fingerprint} {first} {last}"  # for Manim's cache of plays
        self.states: list[State] = []  # before each act that has begun
        self.motion: Motion | None = None
        self.begun = self.arrived = self.ended = False

    def begin(self) -> None:
        """Show the first picture, unless the diagram still plays what comes before."""
        self.diagram.count_for_itself()
        if not self.diagram.runs.active:
            self._begin()
            self.interpolate(0)

    def _begin(self) -> None:
        self.begun = True
        self.diagram.runs.begin()
        self.diagram.stand_at(self.script, self.first)

    def interpolate(self, alpha: float) -> None:
        """Show the picture of a moment."""
        if not self.begun:
            if alpha <= 0 or self.ended:
                return
            self._begin()
        t = min(max(self.rate_func(alpha), 0.0), 1.0)
        if self.starts:
            k = bisect_right(self.starts, t) - 1
            self._go_to(k)
            assert self.motion is not None
            self.motion.interpolate(min((t - self.starts[k]) / self.shares[k], 1.0))
        self.arrived = alpha >= 1
        if self.arrived:
            self._arrive(t)
        self.diagram.refresh()

    def _arrive(self, t: float) -> None:
        """Count the acts that are over: all, unless the easing leads elsewhere."""
        over = self.last
        if t < 1:
            over = self.first + max(len(self.states) - 1, 0)
        elif self.motion is not None:
            settle_end(self.motion)
        self.diagram.scripts[self.script].done = over

    def _go_to(self, k: int) -> None:
        """Begin an act from the picture that those before it leave."""
        script = self.diagram.scripts[self.script]
        if k < len(self.states) - 1:
            script.scenery.restore(self.states[k])
            del self.states[k:]
            self.motion = None
        while len(self.states) <= k:
            if self.motion is not None:
                settle_end(self.motion)
            self.states.append(script.scenery.state())
            self.motion = script.start(self.first + len(self.states) - 1)
            self.motion.interpolate(0)

    def finish(self) -> None:
        """Leave the picture of the end."""
        if self.ended:
            return
        if not self.arrived:  # in a group it may have been there for long, and others have come after it
            self.interpolate(1)
        self.ended = True
        self.diagram.runs.end()

    def clean_up_from_scene(self, scene: m.Scene) -> None:
        """Let transforms that go on beside it end first, where Manim plays them at all."""
        super().clean_up_from_scene(scene)
        if scene.renderer.skip_animations:
            self.diagram.runs.release()

    def get_all_mobjects(self) -> tuple[m.Mobject, ...]:
        """Return the diagram alone: there is no copy to keep up to date."""
        return (self.mobject,)
