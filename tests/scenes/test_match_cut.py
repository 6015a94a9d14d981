"""What two sections show stays at the cut between them, points, a network, a loss; all else of the first one leaves."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.render.pieces import cut
from nnviz_core.render.plan import plan_film
from nnviz_core.story.run import run
from nnviz_core.story.timeline import TimedSection, schedule
from nnviz_scenes.drawing import Projector, still_pixels
from nnviz_scenes.engine.motions import smooth
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.match_cut import ALONE
from nnviz_scenes.stage import SectionJob
from tests.fixtures.printed import read_number
from tests.scenes.walk import frames, shaped, stage_of, timeline_of

ROOT = Path(__file__).parents[2] / "configs"
SIZE = {"width": 320, "height": 180}
CUTS = [
    ("lecture", "graph", "forward"),
    ("lecture", "update", "landscape"),
    ("lecture", "training", "plane"),
    ("own/csv", "data", "training"),
    ("three_classes", "data", "training"),
    ("own/pytorch", "training", "plane"),
]
WITH_POINTS, POINTS = ("data", "training", "plane"), 40


def neighbours(name: str, before: str, after: str) -> tuple[TimedSection, TimedSection]:
    sections = {timed.section.scene: timed for timed in timeline_of(ROOT / f"{name}.toml").sections}
    return sections[before], sections[after]


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    """Compose a small film of three sections about the same points."""
    path = tmp_path_factory.mktemp("film") / "three.toml"
    sections = "".join(f'[[sections]]\nscene = "{each}"\n' for each in WITH_POINTS)
    path.write_text(
        f"[dataset]\npoints = {POINTS}\n[parameters]\ntrain = {{ steps = 20, seed = 6 }}\n{sections}", encoding="utf-8"
    )
    return load(path)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "before", "after"), CUTS)
@pytest.mark.parametrize(("theme", "captions"), [("dark", "drawn"), ("light", "none")])
def test_a_section_opens_with_the_picture_on_which_the_one_with_the_same_points_ended(
    name, before, after, theme, captions
):
    old, new = (SectionJob(timed, theme, captions) for timed in neighbours(name, before, after))
    last, first = still_pixels(old, old.timed.frames - 1, **SIZE), still_pixels(new, 0, **SIZE)
    assert new.timed.section.match_cut is not None and new.timed.section.before is None
    assert np.array_equal(first, last)


@pytest.fixture(scope="module")
def plan(film):
    return plan_film(film, fps=10)


@pytest.fixture(scope="module")
def alone(film):
    [timed] = plan_film(film, fps=10, section="plane").timeline.sections
    return timed


def test_in_a_small_film_the_points_stay_at_every_cut(plan):
    sections = plan.timeline.sections
    assert [timed.section.match_cut is not None for timed in sections] == [False, True, True]
    for old, new in pairwise(sections):
        ends = still_pixels(SectionJob(old, "dark"), old.frames - 1, **SIZE)
        assert np.array_equal(still_pixels(SectionJob(new, "dark"), 0, **SIZE), ends)


@pytest.mark.parametrize("shape", ["16:9", *(pytest.param(each, marks=pytest.mark.slow) for each in ("9:16", "1:1"))])
def test_the_points_go_to_their_new_place_and_are_seen_all_the_way(film, shape):
    storyboard = shaped(compose(film, run(film)), shape)
    x = storyboard.sections[0].subject.dataset.x
    for old, new in pairwise(schedule(storyboard, 30).sections):
        start, goal = place_of_inputs(stage_of(old, "dark"), x), place_of_inputs(stage_of(new, "dark"), x)
        for frame, moment in frames(new, "dark"):
            if frame >= new.beats[0].say.end:
                break
            way = smooth(moment.share)
            seen = np.concatenate([view.places for view in moment.seen if isinstance(view, Points)])
            wanted = (1 - way) * start + way * goal
            gaps = np.abs(wanted[:, None] - seen).max(axis=-1)
            assert np.nanmin(gaps, axis=1).max() < 1e-6, frame
        np.testing.assert_allclose(moment.scene.input_points().views[0].places, goal, atol=1e-9)


def place_of_inputs(scene, x):
    """Return where points (n, 2) of the inputs stand in a section."""
    scene.prepare()
    points = scene.input_points()
    return points.window.place(x, points.area)


@pytest.fixture
def graph_and_forward(tmp_path):
    """Compose one neuron, and then the network that it is in."""
    path = tmp_path / "two.toml"
    sections = '[[sections]]\nscene = "graph"\nsample = 3\n[[sections]]\nscene = "forward"\nsample = 3\n'
    path.write_text(f"[parameters]\ntrain = {{ steps = 5, seed = 6 }}\n{sections}", encoding="utf-8")
    source = load(path)
    return compose(source, run(source))


@pytest.mark.parametrize("shape", ["16:9", "4:3"])
def test_the_network_grows_out_of_its_small_picture_beside_one_neuron(shape, graph_and_forward):
    graph, forward = schedule(shaped(graph_and_forward, shape), 30).sections
    old, first = stage_of(graph, "dark"), forward.beats[0]
    old.prepare()
    small = old.stays()
    assert [len(column) for column in small.discs] == [2, 2, 2, 2]
    for frame, moment in frames(forward, "dark"):
        boxes = [view.area for view in moment.seen if isinstance(view, Panel)]
        if frame < first.say.end:
            assert all(disc in boxes for column in small.discs for disc in column), frame
        if frame == first.move.end:
            break
    assert {panel.area for panel in moment.scene.views.panels.values()} <= set(boxes)
    assert not any(disc in boxes for column in small.discs for disc in column)


def test_where_there_is_no_room_for_a_small_network_the_next_section_opens_for_itself(graph_and_forward):
    *_, forward = schedule(shaped(graph_and_forward, "1:1"), 30).sections
    _, moment = next(frames(forward, "dark"))
    assert stage_of(forward, "dark").ended.stays() is None
    assert moment.scene.views.panels[0, 0] in moment.seen


def test_a_network_at_another_snapshot_is_not_the_same_one(tmp_path):
    path = tmp_path / "two.toml"
    sections = '[[sections]]\nscene = "graph"\nsnapshot = "first"\n[[sections]]\nscene = "forward"\n'
    path.write_text(f"[parameters]\ntrain = {{ steps = 5, seed = 6 }}\n{sections}", encoding="utf-8")
    assert [timed.section.match_cut for timed in plan_film(load(path)).timeline.sections] == [None, None]


def losses(folder, after):
    """Compose a step of gradient descent, and then the loss around a snapshot."""
    path = folder / "two.toml"
    sections = (
        f'[[sections]]\nscene = "update"\nsnapshot = "first"\n[[sections]]\nscene = "landscape"\nsnapshot = "{after}"\n'
    )
    path.write_text(
        f"[dataset]\npoints = 40\n[parameters]\ntrain = {{ steps = 5, seed = 6 }}\n{sections}", encoding="utf-8"
    )
    source = load(path)
    return compose(source, run(source))


@pytest.mark.parametrize("shape", ["16:9", "1:1"])
def test_the_loss_before_a_step_goes_to_its_place_beside_the_curve_and_is_seen_all_the_way(shape, tmp_path):
    update, landscape = schedule(shaped(losses(tmp_path, "first"), shape), 30).sections
    old, own = stage_of(landscape, "dark").ended.stays(), landscape.beats[0].say.end
    for frame, moment in frames(landscape, "dark"):
        goal = moment.scene.table.loss
        numbers = [view for view in moment.seen if isinstance(view, Number) and view.text == old.text]
        if frame >= landscape.beats[0].move.end:
            break
        if frame < own:
            [number] = numbers
            way = max(0.0, (smooth(moment.share) - ALONE) / (1 - ALONE))
            wanted = [(1 - way) * one + way * other for one, other in zip(old.start(), goal.start(), strict=True)]
            np.testing.assert_allclose(number.start(), wanted, atol=1e-6)
        assert any(number.presence == 1 for number in numbers), frame
    assert goal in numbers and read_number(goal.text) == pytest.approx(update.section.subject.loss, abs=0.006)


def test_the_loss_of_another_snapshot_is_not_the_same_one(tmp_path):
    assert [section.match_cut for section in losses(tmp_path, "last").sections] == [None, None]


def test_a_section_without_the_one_before_it_opens_for_itself(alone):
    assert alone.section.match_cut is None


def test_only_the_first_piece_depends_on_the_section_before(plan, alone):
    training, plane = plan.timeline.sections[1:]
    pieces, others = (cut(timed, theme="dark", format=plan.format) for timed in (plane, alone))
    assert len(pieces) == len(others) > 1
    same = [one.key == other.key for one, other in zip(pieces, others, strict=True)]
    assert same == [False, *(True for _ in pieces[1:])]
    assert pieces[0].timed.section.match_cut.scene == training.section.scene


def test_after_its_first_beat_a_section_looks_as_it_does_without_the_one_before(plan, alone):
    after = plan.timeline.sections[2]
    jobs = [SectionJob(timed, "dark") for timed in (after, alone)]
    numbers = [timed.say.end for timed in after.beats[1:4]]
    played, jumped = ([*(show.frame(n) for n in numbers)] for show in (Projector(job, **SIZE) for job in jobs))
    for one, other in zip(played, jumped, strict=True):
        assert np.array_equal(one, other)
