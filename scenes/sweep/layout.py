"""Where the sweep section's things stand, in px of a 1080p frame."""

from collections.abc import Sequence

from nnviz_scenes.parts.layout import LEFT, PICTURE_BOTTOM, RIGHT, Px

PANEL: Px = (LEFT, 124, 722, PICTURE_BOTTOM)  # of the sliders
ROWS = (192.0, PICTURE_BOTTOM - 8.0)  # y of the first row's top and the last one's bottom
HEADS = (148.0, 176.0)  # y of the two lines over the columns: a baseline, and the middle of the numbers
NAME = LEFT + 18.0  # x where a slider's name starts
TRACK = (234.0, 420.0)
VALUE = 538.0  # x where a slider's number ends
BARS = (628.0, 76.0)  # x of the middle, and half the length of the longest bar
MOST_PITCH = 42.0  # from slider to slider
GROUP_GAP = 10.0  # between layers

NETWORK: Px = (764, 168, RIGHT, 440)
NETWORK_HEAD = 146.0
NETWORK_LEGEND = 488.0

READOUTS = (536.0, 36.0)  # y of the first line over the chart, and from line to line
BLOCK = (764.0, float(RIGHT))  # x of chart and planes together
CHART_Y = (636.0, 855.0)
CHART_LEFT, CHART_GAP = 852.0, 76.0  # room for ticks; between chart and planes
PLANES_Y = (557.0, 855.0)
LAST_TICK = 44.0  # half of what a tick's number takes
SMALL_SIDE, SMALL_GAP = 118.0, 18.0
AXIS_NAME = 915.0


def slider_ys(groups: Sequence[int], *, spare: int) -> list[list[float]]:
    """Return the y of every row's middle, group by group, with room for spare rows at the end."""
    top, bottom = ROWS
    rows = sum(groups) + spare
    pitch = min(MOST_PITCH, (bottom - top - GROUP_GAP * (len(groups) - 1)) / rows)
    ys: list[list[float]] = []
    for group in groups:
        start = ys[-1][-1] + pitch + GROUP_GAP if ys else top + pitch / 2
        ys.append([start + pitch * row for row in range(group)])
    return ys


def plane_places(*, has_input: bool, small: int) -> tuple[Px | None, tuple[Px, ...]]:
    """Return the place of the input plane and those of the small planes beside it, from the right edge inwards."""
    top, bottom = PLANES_Y
    right = BLOCK[1]
    column = right - SMALL_SIDE if small else right + SMALL_GAP
    smalls = tuple((column, y, right, y + SMALL_SIDE) for y in (top, bottom - SMALL_SIDE)[:small])
    if not has_input:
        return None, smalls
    side = bottom - top
    return (column - SMALL_GAP - side, top, column - SMALL_GAP, bottom), smalls


def chart_place(planes: Sequence[Px]) -> Px:
    """Return the place of the chart, left of all planes."""
    right = min((plane[0] - CHART_GAP for plane in planes), default=BLOCK[1] - LAST_TICK)
    return CHART_LEFT, CHART_Y[0], right, CHART_Y[1]
