"""Faint lines that stand are copied from a picture: it shows what Polylines show, and no light adds up at crossings."""

import cairo
import numpy as np
import pytest

from nnviz_scenes.engine.painted import Box, paint_views
from nnviz_scenes.marks.lines import Polylines, StandingLines

AREA = Box(0.0, 0.0, 1.0, 1.0)
SIDE = 100  # px
CROSS = [np.array([[0.1, 0.5], [0.9, 0.5]]), np.array([[0.5, 0.1], [0.5, 0.9]])]


def painted(view: Polylines) -> np.ndarray:
    surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, SIDE, SIDE)
    ctx = cairo.Context(surface)
    ctx.translate(0, SIDE)
    ctx.scale(SIDE, -SIDE)
    paint_views(ctx, [view])
    surface.flush()
    return np.frombuffer(surface.get_data(), np.uint8).reshape(SIDE, SIDE, 4).astype(int)


@pytest.mark.parametrize("opacity", [1.0, 0.4])
def test_standing_lines_look_like_lines(opacity):
    look = {"colour": "#ff8000", "width": 6.0, "clip": AREA, "opacity": opacity}
    plain, standing = painted(Polylines(CROSS, **look)), painted(StandingLines(CROSS, **look))
    assert np.abs(plain - standing).max() <= (0 if opacity == 1 else 2)
    assert standing[SIDE // 2, SIDE // 2, 3] == pytest.approx(255 * opacity, abs=1)
    assert standing[SIDE // 2, SIDE // 4, 3] == standing[SIDE // 2, SIDE // 2, 3]


def test_the_picture_follows_the_lines():
    view = StandingLines(CROSS[:1], colour="#ff8000", width=6.0, clip=AREA, opacity=0.4)
    before = painted(view)
    view.show(CROSS)
    assert (painted(view)[: SIDE // 4, SIDE // 2, 3] > 0).sum() > (before[: SIDE // 4, SIDE // 2, 3] > 0).sum()
