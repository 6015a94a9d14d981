"""The planes of the shipped films stay two-dimensional, and fill their frame on their way back."""

from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.plane import plane_stages
from nnviz_core.config.loading import load
from nnviz_core.kinds.plane.actions import PullBack
from nnviz_core.kinds.plane.panel import stretches
from nnviz_core.kinds.plane.story import SECONDS_BACK
from nnviz_core.story.timeline import schedule
from nnviz_scenes.parts.plane_back import moment_at, window_back
from nnviz_scenes.parts.plane_curves import trail_of
from nnviz_scenes.parts.plane_path import course_of
from tests.fixtures.storyboards import storyboard_of

CONFIGS = Path(__file__).parents[2] / "configs"
FILMS = ["lecture", "plane", "short"]
LEAST_STRETCH = 0.8  # of W: below, a direction is nearly lost
LEAST_ACROSS = 1 / 8  # how wide the points must be spread across the direction in which they are spread most


def subject_of(name):
    [section] = [each for each in storyboard_of(CONFIGS / f"{name}.toml").sections if each.scene == "plane"]
    return section.subject


def across(points):
    """Return how wide points (n, 2) are spread across their widest direction, as a share of the spread along it."""
    most, least = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)
    return least / most


@pytest.mark.parametrize("name", FILMS)
def test_no_hidden_layer_of_the_lecture_squeezes_a_direction_away(name):
    *hidden, _ = subject_of(name).network.layers
    assert len(hidden) == 2
    for layer in hidden:
        assert stretches(layer).min() > LEAST_STRETCH


@pytest.mark.parametrize("name", FILMS)
def test_the_points_of_every_plane_are_spread_in_two_directions(name):
    subject = subject_of(name)
    for stage in plane_stages(subject.network, subject.dataset.x):
        assert across(stage.points) > LEAST_ACROSS


def test_a_plane_that_collapses_is_not_spread_in_two_directions():
    subject = subject_of("collapse")
    assert min(across(stage.points) for stage in plane_stages(subject.network, subject.dataset.x)) < LEAST_ACROSS / 2


@pytest.mark.parametrize("name", FILMS)
def test_the_way_back_takes_six_seconds_at_the_pace_of_its_film(name):
    path = CONFIGS / f"{name}.toml"
    paces = [section.pace for section in load(path).spec.sections]
    timeline = schedule(storyboard_of(path), 60, paces=paces)
    [back] = [each for timed in timeline.sections for each in timed.beats if isinstance(each.beat.action, PullBack)]
    assert back.move.frames >= 60 * SECONDS_BACK - 1


@pytest.mark.parametrize("name", FILMS)
def test_on_the_way_back_the_points_reach_over_half_of_the_frame_at_every_moment(name):
    subject = subject_of(name)
    course = course_of(subject.network, subject.dataset.x)
    trail = trail_of(subject.network, course)
    for t in np.linspace(0, 1, 121):
        now = moment_at(t, course, trail)
        window, points = window_back(course, now, t=t), course.points_at(now.position)
        assert np.ptp(points, axis=0).max() > 0.5 * 2 * window.half, t
        assert (np.abs(points - (window.x, window.y)) <= window.half).all(), t
