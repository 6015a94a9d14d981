"""Motions end exactly, copy nothing and keep the order of the scene."""

import manim as m
import numpy as np
import pytest

from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.motions import (
    drive,
    ease_in,
    ease_out,
    exchange,
    exchange_at_once,
    fade_in,
    fade_out,
    in_turn,
    linear,
    smooth,
    together,
)
from nnviz_scenes.marks.lines import Polylines


def view() -> Polylines:
    """Return any view."""
    return Polylines([np.zeros((2, 2))], colour="#ffffff", width=2)


@pytest.fixture
def scene(tmp_path) -> m.Scene:
    """Return a scene that plays without writing a film."""
    settings = {
        "media_dir": str(tmp_path),
        "pixel_width": 64,
        "pixel_height": 36,
        "frame_rate": 10,
        "dry_run": True,
        "progress_bar": "none",
        "disable_caching": True,
        "verbosity": "ERROR",
    }
    with m.tempconfig(settings):
        yield m.Scene(camera_class=FastCamera)


@pytest.mark.parametrize("easing", [linear, smooth, ease_in, ease_out])
def test_easings_start_at_zero_end_at_one_and_never_turn_back(easing) -> None:
    path = [easing(t) for t in np.linspace(0, 1, 101).tolist()]
    assert path[0] == 0
    assert path[-1] == 1
    assert path == sorted(path)


def test_a_fade_in_ends_fully_present_in_the_scene(scene: m.Scene) -> None:
    shown = view()
    scene.play(fade_in([shown]), run_time=0.35)
    assert shown.presence == 1
    assert shown in scene.mobjects


def test_a_fade_out_leaves_the_scene(scene: m.Scene) -> None:
    first, last = view(), view()
    scene.add(first, last)
    scene.play(fade_out([first]), run_time=0.35)
    assert first.alpha == 0
    assert scene.mobjects == [last]


def test_a_fade_respects_the_opacity_of_a_view(scene: m.Scene) -> None:
    shown = view()
    shown.opacity = 0.4
    scene.play(fade_in([shown]), run_time=0.35)
    assert shown.alpha == pytest.approx(0.4)


def test_an_exchange_at_once_leaves_a_place_empty_for_a_moment_alone() -> None:
    old, new = view(), view()
    motion = exchange_at_once([old], [new])
    seen = []
    for t in (0.0, 0.39, 0.5, 0.61, 1.0):
        motion.interpolate(t)
        seen.append((old.presence, new.presence))
    assert seen == [(1, 0), (1, 0), (0, 0), (0, 1), (0, 1)]
    assert motion.leaving == (old,)


def test_an_exchange_replaces(scene: m.Scene) -> None:
    old, new = view(), view()
    scene.add(old)
    scene.play(exchange([old], [new]), run_time=0.35)
    assert scene.mobjects == [new]
    assert (old.presence, new.presence) == (0, 1)


def test_a_drive_is_called_each_frame_and_ends_at_exactly_one(scene: m.Scene) -> None:
    shown, seen = view(), []
    scene.add(shown)
    scene.play(drive([shown], seen.append, easing=linear), run_time=0.5 - 0.05)
    assert seen[0] == 0
    assert seen[-1] == 1
    assert len(seen) >= 5
    assert seen == sorted(seen)


def test_a_motion_keeps_the_order_of_the_scene_and_redraws_all_its_views(scene: m.Scene) -> None:
    views = [view() for _ in range(4)]
    scene.add(*views)
    moving = []
    scene.play(drive([views[3], views[1]], lambda t: moving.append(list(scene.moving_mobjects))), run_time=0.35)
    assert scene.mobjects == views
    assert moving[-1] == views[1:]


def test_motions_in_turn_have_the_last_word_in_order(scene: m.Scene) -> None:
    state, shown = {"x": -1.0}, view()
    first = drive([shown], lambda t: state.update(x=t), easing=linear)
    second = drive([shown], lambda t: state.update(x=10 + t), easing=linear)
    motion = in_turn(first, second)
    values = []
    for t in (0.0, 0.25, 0.5, 0.75, 1.0):
        motion.interpolate(t)
        values.append(state["x"])
    assert values == [0.0, 0.5, 1.0, 10.5, 11.0]


def test_motions_together_share_the_time_and_all_end() -> None:
    ends = {}
    motions = [drive([view()], lambda t, k=k: ends.update({k: t})) for k in range(3)]
    together(*motions).interpolate(1.0)
    assert ends == {0: 1.0, 1: 1.0, 2: 1.0}


def test_a_motion_copies_no_view(scene: m.Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = view()
    monkeypatch.setattr(Polylines, "copy", lambda self: pytest.fail("a view was copied"))
    scene.add(shown)
    scene.play(drive([shown], lambda t: None), run_time=0.35)
