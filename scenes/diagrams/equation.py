"""One equation of a pass with its numbers, in a strip, as it stands below the picture of a film."""

from functools import partial
from typing import Any

from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.look.theme import Theme
from nnviz_core.python.film import Film
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.tree import Equation
from nnviz_scenes.diagrams.composed import Composed, SampleName, colours_of, of_one_pass
from nnviz_scenes.diagrams.diagram import Diagram
from nnviz_scenes.diagrams.equations_of_pass import PassEquations, Side
from nnviz_scenes.diagrams.run import DiagramRun
from nnviz_scenes.diagrams.script import Act, Scenery, Script
from nnviz_scenes.engine.motions import Motion, set_presence
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.parts.equation import equation_ink, write_into
from nnviz_scenes.parts.frame import WIDE_FRAME, rectangle
from nnviz_scenes.stage import theme_of

SCRIPT = "equation"
SECONDS = 1.5  # in which an equation is written


class StripWriter:
    """A strip, and what writes into it."""

    def __init__(self, composed: Composed) -> None:
        self.theme = theme_of(composed.section(0), composed.theme)
        self.panel = EquationPanel(rectangle(WIDE_FRAME.equation), theme=self.theme)

    def write(self, equation: Equation) -> Motion:
        """Let an equation take the place of the one before."""
        return write_into(self.panel, equation, equation_ink(equation, self.theme, WIDE_FRAME))


class EquationStrip(Diagram):
    """Show how a number of a pass comes about: `of` is "z", "a", "loss", "delta", "a_grad" or "weight_grad".

    Layers count from 1, neurons from 0; `source` is the neuron of the layer before that a weight comes from. Snapshot
    and sample are as in a NetworkDiagram. Raises LookupError where there is no such number.
    """

    def __init__(
        self,
        film: Film,
        of: Side = "z",
        *,
        layer: int = 1,
        neuron: int = 0,
        source: int = 0,
        snapshot: int | str = "last",
        sample: SampleName = 0,
        theme: str | Theme | None = None,
        background: str | None = None,
    ) -> None:
        composed = of_one_pass(film, snapshot, sample, colours_of(film, theme, background))
        section = composed.section(0)
        assert isinstance(section.subject, PassSubject)
        self.equations = PassEquations(section.subject.passed, section.words)
        first = [written(self.equations.equation(of, layer, neuron, source))]
        script = Script(partial(_scenery, composed), partial(list, first), composed.fingerprint, done=1)
        super().__init__({SCRIPT: script}, script.scenery.views[0].box())

    @property
    def text(self) -> str:
        """Return the equation as plain text."""
        equation = self._panel.equation
        return equation_text(equation, self.equations.words.writing) if equation else ""

    @property
    def numbers(self) -> dict[str, str]:
        """Return the numbers of the equation as they are written, each by its place in the trace."""
        equation = self._panel.equation
        return {shown.place: shown.text for shown in equation.numbers} if equation else {}

    @property
    def _panel(self) -> EquationPanel:
        writer = self.script.scenery.maker
        assert isinstance(writer, StripWriter)
        return writer.panel

    def write(self, **options: Any) -> DiagramRun:
        """Return the animation that writes the equation from left to right."""
        last = self.planned[SCRIPT]
        return self.run(SCRIPT, last - 1, last, **options)

    def then(self, of: Side = "z", *, layer: int = 1, neuron: int = 0, source: int = 0, **options: Any) -> DiagramRun:
        """Return the animation in which another equation of the same pass takes the place of this one."""
        acts = self.script.acts
        acts.append(written(self.equations.equation(of, layer, neuron, source)))
        return self.run(SCRIPT, len(acts) - 1, len(acts), **options)


def written(equation: Equation) -> Act:
    """Return the act that writes an equation."""
    return Act(SECONDS, partial(_written, equation))


def _written(equation: Equation, writer: StripWriter) -> Motion:
    return writer.write(equation)


def _scenery(composed: Composed) -> Scenery:
    writer = StripWriter(composed)
    set_presence([writer.panel], 0.0)
    return Scenery([writer.panel], writer)
