"""A talk with manim-slides, which stops before every `next_slide`.

manim-slides render -ql docs/examples/talk.py Talk
manim-slides present Talk
"""

from math import inf

from manim import *
from manim._config.utils import ManimConfig

from nnviz_core import load
from nnviz_scenes import NetworkDiagram

if not hasattr(ManimConfig, "write_to_movie"):  # manim-slides 5.7 asks for settings that Manim 0.22 no longer has
    ManimConfig.write_to_movie = property(lambda config: True, lambda config, value: None)
    ManimConfig.flush_cache = property(lambda config: False, lambda config, value: None)
    limit = ManimConfig.max_files_cached
    no_limit = lambda config, value: limit.fset(config, -1 if value == inf else value)  # noqa: E731
    ManimConfig.max_files_cached = property(limit.fget, no_limit)

from manim_slides import Slide


class Talk(Slide):
    def construct(self):
        net = NetworkDiagram(load("short"), snapshot=30, sample=107)
        self.play(FadeIn(net))
        self.next_slide()
        self.play(net.forward(layer=1))
        self.next_slide()
        self.play(net.forward())
