"""A network with the numbers of one sample's pass: forward, backward, and the step of a training."""

from collections.abc import Hashable, Mapping
from typing import Any, Self, overload

import manim as m

from nnviz_core.look.theme import Theme
from nnviz_core.python.film import Film
from nnviz_scenes.diagrams.composed import SampleName, colours_of, of_one_pass
from nnviz_scenes.diagrams.diagram import Diagram
from nnviz_scenes.diagrams.passes import NAMES, end_of_layer, script_of
from nnviz_scenes.diagrams.run import DiagramRun
from nnviz_scenes.engine.painted import Painted, box_around
from nnviz_scenes.marks.edges import Edges


class NetworkDiagram(Diagram):
    """Show a network with the weights of a snapshot, through which a sample runs, as in a film.

    `snapshot` and `sample` are as in a config: a training step, "first", "last"; an index, "hardest", or a point of
    your own, {"x": [0.6, -0.5], "class": 0}. The theme is the film's, on Manim's background, unless you say so.
    `learning_rate` is that of `update()`, which needs one where no training of the film has it.
    Raises RefusalError with a sentence where there is no such snapshot or sample.
    """

    def __init__(
        self,
        film: Film,
        *,
        snapshot: int | str = "last",
        sample: SampleName = 0,
        theme: str | Theme | None = None,
        background: str | None = None,
        learning_rate: float | None = None,
    ) -> None:
        colours = colours_of(film, theme, background)
        composed = of_one_pass(film, snapshot, sample, colours, learning_rate=learning_rate)
        scripts = {name: script_of(composed, name) for name in NAMES}
        scripts["forward"].done = 1  # the network stands there with its weights
        views = scripts["forward"].scenery.views
        super().__init__(scripts, box_around(view.box() for view in views))

    # --- parts -----------------------------------------------------------------------------------

    def neuron(self, layer: int, j: int) -> m.VGroup:
        """Return a neuron with its numbers: layer 0 is the input, neurons count from 0."""
        return self._part(("neuron", layer, j), f"neuron {j} in layer {layer}")

    def edge(self, layer: int, j: int, k: int) -> m.VGroup:
        """Return the edge into neuron j of a layer (from 1) that comes from neuron k of the layer before."""
        return self._part(("edge", layer, j, k), f"edge from {k} to {j} in layer {layer}")

    def loss_panel(self) -> m.VGroup:
        """Return what stands beside the outputs: the loss."""
        return self._part("loss", "loss")

    def group_of(self, view: Painted, part: int) -> Hashable:
        """Say what a view belongs to: every edge is a submobject of its own, and every neuron with its numbers."""
        owner = super().group_of(view, part)
        if not isinstance(view, Edges) or not isinstance(owner, tuple):
            return owner
        below, above = owner[2:]
        return "edge", owner[1], above[part // len(below)], below[part % len(below)]

    # --- playing ---------------------------------------------------------------------------------

    def forward(self, layer: int | None = None, **options: Any) -> DiagramRun:
        """Return the animation of the forward pass: what of it has not been played, or up to the end of one layer."""
        return self._pass("forward", layer, options, start=1)

    def backward(self, layer: int | None = None, **options: Any) -> DiagramRun:
        """Return the animation of the gradient's way back: all of it, or back through the edges of one layer."""
        return self._pass("backward", layer, options)

    @overload  # type: ignore[override]  # Manim itself always gives a time
    def update(self, dt: None = None, recursive: bool = True, **options: Any) -> DiagramRun: ...

    @overload
    def update(self, dt: float, recursive: bool = True) -> Self: ...

    def update(self, dt: float | None = None, recursive: bool = True, **options: Any) -> Any:
        """Return the animation of the step that the training takes from here: every weight counts to its new value.

        Manim calls this name with a time, for its own updaters; then they are run.
        """
        if dt is not None:
            return super().update(dt, recursive)
        return self._pass("update", None, options)

    def _pass(self, name: str, layer: int | None, options: Mapping[str, Any], *, start: int = 0) -> DiagramRun:
        acts = self.scripts[name].acts
        last = len(acts) if layer is None else end_of_layer(acts, layer)
        first = self.planned[name]
        if first >= last:
            first = start if layer is None else next(k for k, act in enumerate(acts) if act.layer == layer)
        return self.run(name, first, last, **options)
