"""Draw what the storyboard says: the only folder that imports Manim.

For scenes of your own, the views of the films as Manim's mobjects (`manim plugins -l` lists them):

    from manim import *
    from nnviz_core import load
    from nnviz_scenes import NetworkDiagram

    class Lecture(Scene):
        def construct(self):
            net = NetworkDiagram(load("short"), snapshot=30, sample=107)
            self.play(FadeIn(net))
            self.play(net.forward())
"""

from typing import TYPE_CHECKING, Any

# Imported where they are asked for: `import manim` loads every plugin, and the films do without these.
if TYPE_CHECKING:
    from nnviz_scenes.diagrams.diagram import Diagram
    from nnviz_scenes.diagrams.equation import EquationStrip
    from nnviz_scenes.diagrams.loss_curve import LossCurve
    from nnviz_scenes.diagrams.network import NetworkDiagram
    from nnviz_scenes.diagrams.plane import PlaneDiagram
    from nnviz_scenes.diagrams.run import DiagramRun

__all__ = ["Diagram", "DiagramRun", "EquationStrip", "LossCurve", "NetworkDiagram", "PlaneDiagram"]

_HOMES = {
    "Diagram": "diagram",
    "DiagramRun": "run",
    "EquationStrip": "equation",
    "LossCurve": "loss_curve",
    "NetworkDiagram": "network",
    "PlaneDiagram": "plane",
}


def _imported(name: str) -> Any:
    """Import what is asked for. Raises AttributeError for what is not here."""
    from importlib import import_module

    if name in _HOMES:
        return getattr(import_module(f"{__name__}.diagrams.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=None)


if not TYPE_CHECKING:  # so that a type checker sees what is not here, too
    __getattr__ = _imported


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
