"""A lecture of one's own: title and brace are Manim's, network, equation, plane and loss come from a film's config.

manim -ql docs/examples/lecture.py Lecture
"""

from manim import *

from nnviz_core import load
from nnviz_scenes import EquationStrip, LossCurve, NetworkDiagram, PlaneDiagram


class Lecture(Scene):
    def construct(self):
        film = load("short")  # or a config of your own: load("xor.toml"), load({"network": ...}, weights=...)
        title = Text("One sample through the network").to_edge(UP)
        net = NetworkDiagram(film, snapshot=30, sample=107).next_to(title, DOWN)
        strip = EquationStrip(film, "z", layer=1, neuron=0, snapshot=30, sample=107).scale(0.8).to_edge(DOWN)

        self.play(Write(title), FadeIn(net))
        self.play(net.forward(layer=1, run_time=3), strip.write())
        self.play(Circumscribe(net.neuron(1, 0)))
        self.play(net.forward(run_time=3), strip.then("loss"))
        self.play(net.backward(run_time=4), FadeOut(strip))
        self.play(net.update(run_time=3))

        plane = PlaneDiagram(film).scale(0.9).to_edge(RIGHT)
        loss = LossCurve(film).scale(0.8).to_edge(LEFT)
        self.play(FadeOut(title), ReplacementTransform(net, loss), FadeIn(plane))
        self.play(loss.draw(run_time=4), plane.bend(layer=1, run_time=4))
        self.play(plane.bend(layer=2, run_time=3))
        self.play(plane.decide(), Indicate(loss))
        self.wait()
