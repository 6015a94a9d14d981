"""Of the lines of a plane those vertices are drawn that are seen: no other lies off what is drawn, at any time."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.look.scales import units
from nnviz_scenes.marks.lines import STRAIGHT
from nnviz_scenes.marks.seen_vertices import distance_to, seen_vertices
from nnviz_scenes.parts.frame import rectangle
from nnviz_scenes.parts.plane_curves import curve_at, trail_of
from nnviz_scenes.parts.plane_detail import finest
from nnviz_scenes.parts.plane_layout import FRAME, Window
from nnviz_scenes.parts.plane_path import PlanePath, course_of
from nnviz_scenes.parts.plane_views import show_position
from tests.scenes.walk import timeline_of

CONFIGS = Path(__file__).parents[2] / "configs"
AREA = rectangle(FRAME)


@cache
def subject_of(config: str) -> PlaneSubject:
    timeline = timeline_of(CONFIGS / f"{config}.toml", "16:9")
    subject = next(each.section.subject for each in timeline.sections if each.section.scene == "plane")
    assert isinstance(subject, PlaneSubject)
    return subject


@cache
def course(config: str) -> PlanePath:
    return course_of(subject_of(config).network, subject_of(config).dataset.x)


def off_the_drawn(line: np.ndarray, chosen: np.ndarray) -> float:
    """Return how far the farthest vertex of a line lies from the chosen ones, joined."""
    before = np.searchsorted(chosen, np.arange(len(line)), side="right") - 1
    after = np.minimum(before + 1, len(chosen) - 1)
    return float(distance_to(line, line[chosen[before]], line[chosen[after]]).max())


@pytest.mark.parametrize("config", ["plane", "short"])
def test_what_is_left_out_of_a_line_lies_on_what_is_drawn_of_it(config):
    path = course(config)
    left_out = 0
    for step in range(len(path.steps)):
        for t in (0.1, 0.4, 0.9):
            window = path.window_in(step, t)
            within = finest(window, AREA)
            detail, every = path.detail(step, within=within), path.vertices_at(step + 0.999 * t)
            px = 2 * window.half / (AREA.width / units(1))
            assert within <= STRAIGHT * px
            for (start, end), (a, b) in zip(path.cuts, detail.cuts, strict=True):
                chosen = detail.chosen[a:b]
                assert (chosen[0], chosen[-1]) == (start, end - 1)
                assert off_the_drawn(every[start:end], chosen - start) <= 2 * STRAIGHT * px
                left_out += end - start - (b - a)
    assert left_out


def test_straight_lines_have_two_vertices_and_a_bent_one_its_corner():
    path = course("plane")
    first = path.detail(0, within=finest(path.windows[0], AREA))
    assert {end - start for start, end in first.cuts} == {2}
    bent = np.array([[0, 0], [1, 0.001], [2, 0], [2, 1], [2, 2]])[None]
    assert seen_vertices(bent, [(0, 5)], within=0.01).tolist() == [True, False, True, False, True]
    assert seen_vertices(bent, [(0, 5)], within=0.0005).tolist() == [True, True, True, False, True]
    two = seen_vertices(bent, [(0, 2), (2, 5)], within=0.01)
    assert two.tolist() == [True, True, True, False, True]


def test_strips_go_along_the_lines_that_are_drawn():
    path = course("plane")
    detail = path.detail(2, within=finest(path.windows[2], AREA))
    for strip, whole in zip(detail.strips, path.strips, strict=True):
        kept = [vertex for vertex in whole.tolist() if vertex in set(detail.chosen.tolist())]
        assert detail.chosen[strip].tolist() == kept


def test_the_curve_on_its_way_back_is_drawn_where_it_is():
    path, trail = course("plane"), trail_of(subject_of("plane").network, course("plane"))
    for step in range(len(path.steps)):
        window = path.windows[step]
        within, px = finest(window, AREA), 2 * window.half / (AREA.width / units(1))
        for t in (0.1, 0.6, 1.0):
            drawn = curve_at(trail, path, step=step, t=t, within=within)
            for line, some in zip(curve_at(trail, path, step=step, t=t), drawn, strict=True):
                starts, ends = some[:-1, None], some[1:, None]
                assert distance_to(line[None], starts, ends).min(axis=0).max() <= 2 * STRAIGHT * px


def test_a_plane_far_beyond_its_frame_is_drawn_with_every_vertex():
    path = course("plane")
    shown: dict[str, list[np.ndarray]] = {}

    class Listening:
        area = drawn_for = AREA
        before = ()

        def __getattr__(self, name: str) -> object:
            return type("View", (), {"show": lambda _, lines: shown.__setitem__(name, lines)})()

    for half, every in ((path.windows[0].half, False), (1e-5, True)):
        show_position(Listening(), path, position=0.0, window=Window(0.0, 0.0, half))  # type: ignore[arg-type]
        count = sum(map(len, shown["grid"])) + sum(map(len, shown["axes"]))
        assert (count == sum(path.grid)) == every
