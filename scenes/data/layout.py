"""Where the data section's things stand, in px of a 1080p frame."""

from nnviz_scenes.parts.layout import RIGHT, Px
from nnviz_scenes.parts.plane_layout import COLUMN, FRAME, LEGEND

__all__ = ["COLUMN", "FRAME", "LEGEND"]
SMALL_TOP, SMALL_SIDE = 168.0, 224.0  # of the small planes
NAME_BELOW, SHARE_BELOW = 38.0, 90.0  # baselines under a small plane
CHART: Px = (1100, 568, RIGHT - 12, 800)
CHART_TITLE = 542.0  # y of its baseline
FEWEST, MOST = 0.5, 1.0  # the shares at the ends of the chart: the better class alone gets half


def small_place(k: int) -> Px:
    """Return the place of a small plane, from 0 to 2."""
    left, right = COLUMN
    x = left + k * (right - left - SMALL_SIDE) / 2
    return x, SMALL_TOP, x + SMALL_SIDE, SMALL_TOP + SMALL_SIDE


def chart_y(accuracy: float) -> float:
    """Return the y of an accuracy in the chart."""
    _, top, _, bottom = CHART
    return bottom - (accuracy - FEWEST) / (MOST - FEWEST) * (bottom - top)


def chart_x(share: float) -> float:
    """Return the x of a direction in the chart, given as a share of half a turn."""
    left, _, right, _ = CHART
    return left + share * (right - left)
