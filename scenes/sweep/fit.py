"""The fit of a sweep whose answers are numbers: over one input or two, with the sample in it."""

import numpy as np

from nnviz_core.backprop.network import Network
from nnviz_core.kinds.sweep.actions import SweepSubject
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.fit_chart import FitPanel
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.height_map import HeightPanel

SIGN = 11.0  # px, the radius of the sample's sign


class SweptFit:
    """Show what the network says over its inputs, the points, and the sample among them."""

    def __init__(self, subject: SweepSubject, place: Px, theme: Theme) -> None:
        make = FitPanel if subject.base.shape[0] == 1 else HeightPanel
        self.subject = subject
        self.panel: FitPanel | HeightPanel = make(place, subject.dataset, theme=theme, ticks=False, radius=4.5)
        self.marker = Points(
            np.zeros((0, 2)), np.array([0]), colours=(theme.signal,), rim=theme.text, radius=SIGN, clip=self.panel.area
        )
        self.still: tuple[Painted, ...] = ()
        self.moving: tuple[Painted, ...] = (*self.panel.views, self.marker)

    def show(self, network: Network, index: int) -> None:
        """Show a network, and the sample of a value of the range."""
        self.panel.show_network(network)
        sample, panel = self.subject.samples[index], self.panel
        x = np.array([sample.x])
        if isinstance(panel, FitPanel):
            self.marker.show(panel.chart.place(x[:, 0], np.array(sample.y)))
        else:
            self.marker.show(panel.map.window.place(x, panel.area))
