"""Where the data section's things stand, in px of a 1080p frame."""

from nnviz_scenes.parts.layout import RIGHT, Px
from nnviz_scenes.parts.plane_layout import COLUMN, LEGEND

__all__ = ["COLUMN", "LEGEND"]
SMALL_TOP, SMALL_SIDE = 168.0, 224.0  # of the small planes
LOW_SIDE, LOW_WIDTH, LOW_PITCH = 132.0, 252.0, 152.0  # of small planes in two rows, with what stands beside each
PAIR_BELOW = 58.0  # baseline of the classes and the share of a pair
LOW_SIGNS, LOW_SHARE = (52.0, 44.0), (62.0, 106.0)  # of a pair in two rows, from the right upper corner of its plane
NAME_BELOW, SHARE_BELOW = 38.0, 90.0  # baselines under a small plane
CHART: Px = (1100, 568, RIGHT - 12, 800)
SEVERAL_CHART: Px = (1100, 544, RIGHT - 12, 768)  # over a legend of two rows
TITLE_OVER = 26.0  # px from the chart up to the baseline of its title
FEWEST, MOST = 0.5, 1.0  # the shares at the ends of the chart: the better class alone gets half


def small_place(k: int, *, rows: int) -> Px:
    """Return the place of a small plane, three in a row, in one row or two."""
    left, right = COLUMN
    side, width = (SMALL_SIDE, SMALL_SIDE) if rows == 1 else (LOW_SIDE, LOW_WIDTH)
    x, top = left + k % 3 * (right - left - width) / 2, SMALL_TOP + k // 3 * LOW_PITCH
    return x, top, x + side, top + side


def chart_y(accuracy: float, chart: Px = CHART) -> float:
    """Return the y of an accuracy in the chart."""
    _, top, _, bottom = chart
    return bottom - (accuracy - FEWEST) / (MOST - FEWEST) * (bottom - top)


def chart_x(share: float, chart: Px = CHART) -> float:
    """Return the x of a direction in the chart, given as a share of half a turn."""
    left, _, right, _ = chart
    return left + share * (right - left)
