"""The pieces of panels follow what they show."""

import numpy as np

from nnviz_core.look.scales import units
from nnviz_scenes.parts.panel_pieces import CURVE, THIN_CURVE, curve_width


def test_a_curve_is_thin_where_it_goes_up_and_down_so_often_that_it_would_clot() -> None:
    across = np.linspace(0.0, units(400), 200)
    jumps = units(80) * (np.arange(200) % 2)
    assert curve_width(np.stack([across, jumps], axis=1)) == THIN_CURVE
    assert curve_width(np.stack([across, units(80) * across], axis=1)) == CURVE  # straight up
    assert curve_width(np.stack([across[:20], jumps[:20]], axis=1)) == THIN_CURVE
    assert curve_width(np.stack([across, np.where(np.arange(200) < 20, jumps, 0.0)], axis=1)) == CURVE
    assert curve_width(np.full((1, 2), np.nan)) == CURVE
