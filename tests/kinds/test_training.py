"""The training section tells what the curves do, rests on steps and keyframes, and judges the end."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.training.actions import CloseCourse, OpenCourse, PlayCourse
from nnviz_core.kinds.training.phase_claims import climbs_again, falls_fastest, loss_falls_most, loss_turns, said_kind
from nnviz_core.kinds.training.phase_words import phase_words
from nnviz_core.kinds.training.phases import Phase, phases
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.run import run
from nnviz_core.story.script import resolve
from nnviz_core.words.catalogue import catalogue
from tests.fixtures.storyboards import storyboard_of

ROOT = Path(__file__).parents[2]
U = np.linspace(0, 1, 401)
FLAT = np.full(401, 0.5)
ROWS = np.arange(401)


def section_of(path, index=0):
    source = load(path)
    return compose(source, run(source)).sections[index]


def written(tmp_path, text):
    path = tmp_path / "film.toml"
    path.write_text(
        f'title = "A film"\n[dataset]\npoints = 40\n{text}\n[[sections]]\nscene = "training"\n', encoding="utf-8"
    )
    return path


def captions(section):
    return [beat.caption.text for beat in section.beats]


def kinds(losses, accuracies=FLAT):
    return [phase.kind for phase in phases(U, losses, accuracies, ROWS)]


# --- phases --------------------------------------------------------------------------------------


def test_a_fall_between_two_plateaus_is_three_phases():
    found = phases(U, np.interp(U, [0, 0.4, 0.5, 1], [0.8, 0.79, 0.1, 0.09]), FLAT, ROWS)
    assert [phase.kind for phase in found] == ["still", "steep", "still"]
    assert abs(found[1].start - 160) <= 2 and abs(found[1].end - 200) <= 2


def test_phases_cover_the_course_without_a_gap():
    found = phases(U, np.exp(-8 * U), FLAT, ROWS)
    assert found[0].start == 0 and found[-1].end == 400
    assert [phase.end for phase in found[:-1]] == [phase.start for phase in found[1:]]


def test_phases_rest_on_keyframes_and_what_lies_between_two_of_them_decides_nothing():
    rests = np.array([0, 100, 200, 300, 400])
    curve = np.interp(U, [0, 0.25, 0.5, 1], [0.8, 0.79, 0.1, 0.09])
    bumped = np.where(np.isin(ROWS, rests), curve, curve + 0.3)
    found = phases(U, bumped, FLAT, rests)
    assert [(phase.kind, phase.start, phase.end) for phase in found] == [
        ("still", 0, 100),
        ("steep", 100, 200),
        ("still", 200, 400),
    ]
    assert found == phases(U, curve, np.where(np.isin(ROWS, rests), FLAT, FLAT - 0.3), rests)


def test_a_jump_of_the_accuracy_cuts_a_fall_of_the_loss():
    assert kinds(0.9 - 0.8 * U, np.interp(U, [0, 0.5, 0.6, 1], [0.5, 0.5, 0.9, 0.92])) == ["steep", "gaining", "steep"]


def test_a_fall_goes_on_to_its_lowest_row_before_the_losses_rise():
    found = phases(U, np.interp(U, [0, 0.7, 0.72, 1], [0.9, 0.2, 0.9, 0.1]), FLAT, ROWS)
    assert [(phase.kind, phase.start) for phase in found[:2]] == [("steep", 0), ("rising", 280)]
    assert all(phase.end - phase.start >= 3 for phase in found)


def test_what_one_row_alone_does_cuts_no_phase():
    curve = np.interp(U, [0, 0.5, 1], [0.9, 0.2, 0.1])
    spiked = curve.copy()
    spiked[100] = 0.95
    assert phases(U, spiked, FLAT, ROWS) == phases(U, curve, FLAT, ROWS)


def course_with(losses, moments):
    """Return what the claims read of a course."""
    return SimpleNamespace(
        losses=np.array(losses),
        moments=np.array(moments),
        rows=len(losses),
        exact_between=lambda start, end: np.arange(start, end + 1),
    )


@pytest.mark.parametrize(
    ("losses", "said"), [([0.55, 0.51], "still"), ([0.053, 0.007], "slow"), ([0.01, 0.03], "rising")]
)
def test_a_loss_that_halves_or_doubles_is_not_said_to_stand_still(losses, said):
    assert said_kind(course_with(losses, [0, 100]), Phase("still", 0, 1)) == said


def test_the_phase_of_the_greatest_fall_a_step_is_not_called_slow():
    first, second = Phase("slow", 0, 1), Phase("gaining", 1, 2)
    course = course_with([1.01, 0.78, 0.55], [0, 3, 13])
    assert falls_fastest(course, first, [first, second])
    assert not falls_fastest(course, second, [first, second])
    assert not falls_fastest(course, first, [first])


@pytest.mark.parametrize(
    ("losses", "turns"),
    [
        ([1.0, 0.8, 0.6, 0.4], None),
        ([1.9, 1.43, 1.7, 1.42], (1, 2)),  # more than half of the fall once more
        ([1.0, 0.6, 0.63, 0.4], None),  # a twentieth of it, and hardly seen
        ([1.0, 0.6, 0.65, 0.4], (1, 2)),  # a twelfth of it, yet a twentieth of the axis
        ([1.0, 9.0, 0.01, 0.02, 0.001], (0, 1)),
        ([1.0, np.inf, 0.4], None),  # off every scale: another phase says so
    ],
)
def test_a_rise_within_a_fall_of_the_loss_is_found_where_it_is_no_small_part(losses, turns):
    assert loss_turns(course_with(losses, range(len(losses))), Phase("steep", 0, len(losses) - 1)) == turns


@pytest.mark.parametrize(
    ("moments", "says"),
    [
        ((0, 10, 40), "The loss goes down: 0.60 to 0.30 by step 40."),  # by 0.04 a step, then by 0.01
        ((0, 100, 110), "The loss falls fast: 0.60 to 0.30 by step 110."),
    ],
)
def test_the_loss_is_said_to_fall_fast_where_no_other_phase_falls_faster(moments, says):
    course = of_classes((1.0, 0.6, 0.3), (0.5, 0.9, 0.9))
    course.moments = np.array(moments)
    first, second = Phase("gaining", 0, 1), Phase("steep", 1, 2)
    subject = SimpleNamespace(course=course, names=(), fit=None)
    assert phase_words(subject, second, [first, second], catalogue("en")).text == says


def of_classes(losses, accuracies):
    course = course_with(losses, range(len(losses)))
    return SimpleNamespace(**vars(course), accuracies=np.array(accuracies), scores=np.array(accuracies), explained=None)


@pytest.mark.parametrize(
    ("losses", "accuracies", "says"),
    [
        ((0.9, 0.8, 0.5, 0.4), (0.5, 0.6, 0.8, 0.9), "Accuracy climbs: 50.0 % to 90.0 % right by step 3."),
        ((0.9, 0.8, 0.5, 0.4), (0.5, 0.7, 0.55, 0.9), "right by step 3; on the way it falls from 70.0 % to 55.0 %."),
        ((0.9, 0.8, 0.5, 0.4), (0.5, 0.7, 0.66, 0.9), "Accuracy climbs: 50.0 % to 90.0 % right by step 3."),
        ((0.9, 0.8, 0.5, 0.4), (0.5, 0.41, 0.8, 1.0), "right by step 3; on the way it falls from 50.0 % to 41.0 %."),
    ],
)
def test_the_accuracy_is_said_to_climb_where_it_does_all_the_way(losses, accuracies, says):
    subject = SimpleNamespace(course=of_classes(losses, accuracies), names=(), fit=None)
    phase = Phase("gaining", 0, 3)
    told = phase_words(subject, phase, [phase, Phase("slow", 0, 3)], catalogue("en"))
    assert told.text.endswith(says)


def test_a_climb_after_a_fall_is_told_to_be_one_again():
    course = of_classes((0.9, 0.5, 0.8, 0.6), (0.5, 0.8, 0.6, 0.7))
    assert climbs_again(course, Phase("gaining", 2, 3))
    assert not climbs_again(course, Phase("gaining", 0, 1))


def test_a_fall_of_the_loss_that_no_other_phase_tells_is_told_beside_the_accuracy():
    first, second = Phase("gaining", 0, 2), Phase("slow", 2, 3)
    course = of_classes((0.9, 0.6, 0.3, 0.2), (0.5, 0.7, 0.9, 0.9))
    told = phase_words(SimpleNamespace(course=course, names=(), fit=None), first, [first, second], catalogue("en"))
    assert told.text.endswith("by step 2. The loss falls from 0.90 to 0.30.")
    assert loss_falls_most(course, first, [first, second])
    assert not loss_falls_most(course, second, [first, second])
    assert not loss_falls_most(of_classes((0.9, 1.2, 0.3, 0.2), (0.5, 0.7, 0.9, 0.9)), first, [first, second])


def test_no_loss_on_its_way_down_is_told_to_fall_over_a_crash():
    section = storyboard_of(ROOT / "configs/digits.toml").sections[-1]
    course = section.subject.course
    for beat in section.beats:
        if isinstance(beat.action, PlayCourse) and "falls fast" in beat.caption.text:
            losses = course.losses[beat.action.start : beat.action.end + 1]
            assert (losses - np.minimum.accumulate(losses)).max() < 0.25 * (losses[0] - losses[-1])
    assert any("on the way it rises from 1.43 to 1.70" in text for text in captions(section))


def test_no_phase_has_fewer_than_three_rows():
    log = np.log1p(np.arange(401)) / np.log(401)
    found = phases(log, np.interp(ROWS, [0, 1, 400], [0.9, 0.3, 0.1]), FLAT, ROWS)
    assert all(phase.end - phase.start >= 3 for phase in found)


def test_rising_restless_slow_and_beyond_are_told_apart():
    assert kinds(0.2 + 0.5 * U) == ["rising"]
    assert "restless" in kinds(0.5 + 0.4 * np.sin(300 * U))
    assert kinds(0.5 - 0.2 * U) == ["slow"]
    assert kinds(np.full(401, 1.05)) == ["beyond"]


# --- the axis ------------------------------------------------------------------------------------


@pytest.mark.parametrize("spacing", ["linear", "log"])
def test_a_share_of_the_axis_and_its_moment_belong_together(spacing):
    axis = StepAxis(spacing, 1200.0)
    assert axis.share(0) == 0 and axis.share(1200) == 1
    assert np.allclose([axis.share(axis.moment(share)) for share in (0.0, 0.3, 1.0)], [0.0, 0.3, 1.0])
    assert all(0 <= axis.share(tick) <= 1 for tick in axis.ticks)


def test_ticks_are_round_and_few():
    assert StepAxis("linear", 1200.0).ticks == (0, 500, 1000)
    assert StepAxis("log", 1200.0).ticks == (0, 1, 10, 100, 1000)
    assert StepAxis("linear", 2.0).ticks == (0, 1, 2)


# --- beats ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def lecture():
    return section_of(ROOT / "configs/training.toml")


def test_the_film_opens_plays_on_without_a_gap_and_closes(lecture):
    actions = [beat.action for beat in lecture.beats]
    plays = [action for action in actions if isinstance(action, PlayCourse)]
    assert isinstance(actions[0], OpenCourse) and isinstance(actions[-1], CloseCourse)
    assert plays[0].start == 0 and plays[-1].end == lecture.subject.course.rows - 1
    assert [play.end for play in plays[:-1]] == [play.start for play in plays[1:]]


def test_every_rest_replaces_all_numbers_by_those_of_its_step(lecture):
    for before, beat in zip(lecture.beats, lecture.beats[1:-1], strict=False):
        assert beat.replaces == tuple(shown.place for shown in before.numbers)
        assert all(f"[{beat.action.end}]" in shown.place for shown in beat.numbers)
        assert resolve(lecture.tree, beat.numbers[0].place) == int(beat.numbers[0].text)


def test_time_is_shared_out_along_the_axis(lecture):
    plays = [beat for beat in lecture.beats if isinstance(beat.action, PlayCourse)]
    share = lecture.subject.axis.share
    lengths = [share(beat.action.end) - share(beat.action.start) for beat in plays]
    assert all(np.isclose(beat.move, max(1.5, 18 * length)) for beat, length in zip(plays, lengths, strict=True))


def test_the_lecture_learns_and_says_so(lecture):
    said = captions(lecture)
    assert any(words.startswith("Accuracy climbs") for words in said)
    assert said[-1].startswith("Nearly solves XOR: 99.4 % of the training points right") and said[-1].endswith(
        "Ringed: 3 still wrong."
    )
    assert lecture.tree["wrong"] == len(lecture.subject.wrong) == 3


def test_a_start_at_zero_is_said_to_be_stuck():
    said = captions(section_of(ROOT / "tests/data/networks/training_stuck.toml"))
    assert said[1].startswith("All the way the loss hardly moves") and said[-1].startswith("Stuck at")


def test_a_start_at_which_all_scores_are_equal_is_said_to_be_decided_by_the_rule_for_ties(tmp_path):
    tied = "At every point all scores are equal: a tie counts as class 0."
    assert captions(section_of(ROOT / "tests/data/networks/training_stuck.toml"))[0].endswith(tied)
    net = "[network]\nlayers = [2, 2, {}]\n[parameters]\ntrain = {{ steps = 3, init = {} }}"
    for outputs, init in ((2, '"normal"'), (1, '"zeros"')):  # one score alone is level with nothing
        assert tied not in captions(section_of(written(tmp_path, net.format(outputs, init))))[0]


def test_a_divergence_is_said_with_its_step():
    section = section_of(ROOT / "tests/data/networks/training_diverges.toml")
    said = captions(section)
    assert section.tree["verdict"]["kind"] == "diverged"
    assert said[-1].startswith(f"Diverged at step {section.tree['verdict']['step']}")
    assert any("rises: 0.67 to 2.18 × 10¹⁸⁶" in words for words in said) and "Ringed" not in said[-1]


def test_a_start_that_is_already_solved_is_said(tmp_path):
    net = '[network]\nlayers = [2, 2, 2]\n[parameters]\ntrain = { steps = 3, learning_rate = 0.001, init = "zeros" }'
    path = tmp_path / "points.csv"
    path.write_text("x1,x2,class\n0.5,0.5,0\n-0.5,0.3,0\n", encoding="utf-8")
    film = written(tmp_path, net)
    film.write_text(film.read_text().replace("points = 40", 'kind = "csv"\npath = "points.csv"'), encoding="utf-8")
    assert "from the start" in captions(section_of(film))[-1]


# --- keyframes -----------------------------------------------------------------------------------


def test_keyframes_rest_at_every_keyframe_and_print_no_step():
    section = section_of(ROOT / "configs/keyframes.toml")
    exact = section.subject.course.exact.tolist()
    plays = [beat.action for beat in section.beats if isinstance(beat.action, PlayCourse)]
    assert [(play.start, play.end) for play in plays] == [(exact[0], exact[1]), (exact[1], exact[2])]
    assert not any("step" in shown.place for beat in section.beats for shown in beat.numbers)
    assert section.tree["keyframes"][2] == {"name": "two lines", "row": exact[2]}


def test_one_keyframe_and_a_sweep_are_refused(tmp_path):
    layers = "[{ weights = [[1.0, 0.0]], bias = [0.0] }, { weights = [[1.0], [0.0]], bias = [0.0, 0.0] }]"
    net = "[network]\nlayers = [2, 1, 2]\n[parameters]\n"
    with pytest.raises(ConfigError, match="at least two snapshots"):
        section_of(written(tmp_path, f'{net}keyframes = [{{ name = "a", layers = {layers} }}]'))
    sweep = f'sweep = {{ parameter = "b1[1]", from = 0.0, to = 1.0, base = {{ layers = {layers} }} }}'
    with pytest.raises(ConfigError, match="use scene"):
        section_of(written(tmp_path, net + sweep))


@pytest.mark.parametrize(
    ("schedule", "says"),
    [
        (None, None),
        ({"step": 4, "factor": 0.5}, "The rate, 0.40 at first, is multiplied by 0.50 every 4 steps."),
        ({"step": 10, "factor": 0.5}, None),  # never in this training
        ("cosine", "The rate falls along a cosine, from 0.40 to 0.0098."),
    ],
)
def test_a_rate_is_told_and_followed_where_it_changes(schedule: Any, says: str | None, tmp_path: Path) -> None:
    train = {"steps": 10, "learning_rate": 0.4, **({"schedule": schedule} if schedule else {})}
    path = tmp_path / "film.json"
    path.write_text(json.dumps({"parameters": {"train": train}, "sections": [{"scene": "training"}]}), encoding="utf-8")
    section = section_of(path)
    first, *_ = captions(section)
    assert ("The rate" in first) == (says is not None) and first.endswith(says or "")
    rates = section.tree["course"].get("learning_rate")
    assert (rates is None) == (says is None)
    if isinstance(schedule, dict) and rates:
        assert rates == [0.4] * 4 + [0.2] * 4 + [0.1] * 3


def test_four_outputs_behind_a_wide_layer_have_curves_and_nothing_is_called_ringed(tmp_path):
    net = "[network]\nlayers = [2, {hidden}, 4]\n[parameters]\ntrain = {{ steps = 3 }}"
    curves, planes = (section_of(written(tmp_path, net.format(hidden=hidden))) for hidden in (3, 2))
    assert not curves.subject.planar and planes.subject.planar
    assert len(curves.subject.wrong) and "Ringed" not in curves.beats[-1].caption.text
    assert "Ringed" in planes.beats[-1].caption.text


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        ("", "gradient descent, rate 0.5"),
        (", batch = 16", "sgd, rate 0.5 · batch 16"),
        (', optimizer = "adam"', "adam, rate 0.5"),
    ],
)
def test_steps_by_all_points_are_not_called_stochastic(tmp_path, plan, told):
    net = f"[network]\nlayers = [2, 2, 2]\n[parameters]\ntrain = {{ steps = 3, learning_rate = 0.5{plan} }}"
    assert section_of(written(tmp_path, net)).remark.endswith(f"· 40 points · {told}")
