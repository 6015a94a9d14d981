"""The landscape's losses are those of its networks, and its words follow from its numbers."""

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.landscape import losses_at, mean_loss_gradient
from nnviz_core.backprop.network import Network, from_vector, parameter_names, to_vector
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.softmax import one_hot
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.landscape.actions import LandscapeSubject, LongStep, ParameterCurve
from nnviz_core.kinds.landscape.again import (
    _lower,
    full_steps,
    leg_numbers,
    leg_product,
    lower_until,
    step_again,
    step_over,
    what_then,
)
from nnviz_core.kinds.landscape.curve import FACTORS, goes_up_again, keeps_promise, lesson, long_steps
from nnviz_core.kinds.landscape.story import gap_sign, start_slope, step_numbers
from nnviz_core.look.levels import contour_levels
from nnviz_core.story.beats import Section
from nnviz_core.story.run import run
from nnviz_core.words.formula.tree import numerals
from nnviz_core.words.numbers import Shown, format_about, format_number
from tests.fixtures.printed import read_number
from tests.scenes.update_films import ENDLESS, FILMS, with_landscape

ROOT = Path(__file__).parents[2]


def composed(folder: Path, tree: dict[str, Any], **section: Any) -> tuple[Section, Trace]:
    path = folder / "film.json"
    path.write_text(json.dumps(with_landscape(tree, **section)), encoding="utf-8")
    source = load(path)
    trace = run(source)
    return compose(source, trace).sections[0], trace


def subject_of(section: Section) -> LandscapeSubject:
    assert isinstance(section.subject, LandscapeSubject)
    return section.subject


def mean_loss(network: Network, vector: np.ndarray, trace: Trace) -> float:
    """Compute the cross-entropy of a softmax from probabilities, as a textbook does."""
    moved = from_vector(vector, network.shape, network.activations, network.output)
    probs = forward(moved, trace.dataset.x).said
    return float(-np.log((probs * one_hot(trace.dataset.labels, probs.shape[-1])).sum(axis=1)).mean())


def test_the_map_is_the_loss_over_the_two_parameters_it_names(tmp_path: Path) -> None:
    section, trace = composed(tmp_path, FILMS["two classes"], parameters=["W3[1,1]", "b2[2]"])
    network, drawn = trace.snapshots[-1].network, section.tree["map"]
    assert drawn["parameters"] == ["W3[1,1]", "b2[2]"]
    first, second = (parameter_names(network.shape).index(name) for name in drawn["parameters"])
    for row, column in ((0, 0), (0, 40), (17, 33), (40, 5)):
        vector = to_vector(network).copy()
        vector[first], vector[second] = drawn["first"][column], drawn["second"][row]
        assert drawn["losses"][row][column] == pytest.approx(mean_loss(network, vector, trace))


def test_without_names_the_map_has_the_steepest_weight_and_the_steepest_parameter_of_another_layer(
    tmp_path: Path,
) -> None:
    section, trace = composed(tmp_path, FILMS["two classes"])
    network = trace.snapshots[-1].network
    vector, names = to_vector(network), parameter_names(network.shape)
    nudges = 1e-5 * np.eye(len(vector))
    slopes = [mean_loss(network, vector + n, trace) - mean_loss(network, vector - n, trace) for n in nudges]
    order = [names[k] for k in np.argsort(-np.abs(slopes))]
    first, second = section.tree["map"]["parameters"]
    weight = next(name for name in order if name[0] == "W")
    assert abs(slopes[names.index(first)]) == pytest.approx(abs(slopes[names.index(weight)]))  # twins are as steep
    assert second[1] != first[1]
    others = [name for name in order if name[1] != first[1]]
    assert abs(slopes[names.index(second)]) == pytest.approx(abs(slopes[names.index(others[0])]))


def test_where_no_weight_has_a_gradient_the_first_is_the_steepest_bias(tmp_path: Path) -> None:
    section, _ = composed(tmp_path, FILMS["zeros"])
    assert section.tree["map"]["parameters"][0] in ("b3[1]", "b3[2]")


@pytest.mark.parametrize("parameters", [None, ["b2[2]", "W3[1,1]"]])
def test_the_curve_is_the_loss_over_the_first_parameter_of_the_map(
    parameters: list[str] | None, tmp_path: Path
) -> None:
    section, trace = composed(tmp_path, FILMS["two classes"], **({"parameters": parameters} if parameters else {}))
    network, curve = trace.snapshots[-1].network, section.tree["curve"]
    index = parameter_names(network.shape).index(curve["parameter"])
    assert curve["parameter"] == section.tree["map"]["parameters"][0]
    assert curve["value"] == to_vector(network)[index] == section.tree["map"]["place"][0]
    assert section.tree["slope"] == section.tree["map"]["gradient"][0]
    for k in (0, 100, 500, -1):
        vector = to_vector(network).copy()
        vector[index] = curve["values"][k]
        assert curve["losses"][k] == pytest.approx(mean_loss(network, vector, trace))


def test_a_step_moves_the_parameter_alone_against_its_gradient(tmp_path: Path) -> None:
    section, trace = composed(tmp_path, FILMS["two classes"])
    network, tree = trace.snapshots[-1].network, section.tree
    index, vector = parameter_names(network.shape).index(tree["curve"]["parameter"]), to_vector(network)
    nudge = 1e-5 * np.eye(len(vector))[index]
    slope = (mean_loss(network, vector + nudge, trace) - mean_loss(network, vector - nudge, trace)) / 2e-5
    assert tree["slope"] == pytest.approx(slope, rel=1e-6)
    for k, step in enumerate(tree["steps"]):
        rate = 0.5 * FACTORS[k]
        moved = vector.copy()
        moved[index] -= rate * slope
        assert step["value"] == pytest.approx(moved[index])
        assert step["promised"] == pytest.approx(-rate * slope**2, rel=1e-5)
        came = mean_loss(network, moved, trace) - mean_loss(network, vector, trace)
        assert step["change"] == pytest.approx(came, rel=1e-4, abs=1e-9)
        assert step["gap"] == pytest.approx(step["change"] - step["promised"])


def test_the_path_is_that_of_the_training_and_lies_on_the_map(tmp_path: Path) -> None:
    section, trace = composed(tmp_path, FILMS["two classes"])
    drawn, names = section.tree["map"], parameter_names(trace.snapshots[0].network.shape)
    chosen = [names.index(name) for name in drawn["parameters"]]
    path = np.array(drawn["path"])
    np.testing.assert_array_equal(path[0], to_vector(trace.snapshots[0].network)[chosen])
    np.testing.assert_array_equal(path[-1], to_vector(trace.snapshots[-1].network)[chosen])
    for k, side in enumerate(("first", "second")):
        assert drawn[side][0] < path[:, k].min() <= path[:, k].max() < drawn[side][-1]


def test_without_a_training_there_is_no_path(tmp_path: Path) -> None:
    section, _ = composed(tmp_path, FILMS["keyframes"])
    assert section.tree["map"]["path"] == []
    assert not any("training" in beat.caption.text for beat in section.beats if beat.caption)


ALL = "The training’s way in this plane. Another 16 parameters moved too, so the lines moved below it."
ONE = "The training’s way in this plane. One more parameter moved, so the lines moved below it."


@pytest.mark.parametrize(
    ("film", "parameters", "says"),
    [
        ("two classes", None, ALL),
        ("zeros", None, ONE),  # through weights of zero no gradient comes: the last biases alone move
        ("zeros", ["b3[1]", "b3[2]"], "The training’s way: from its start to its end."),
        ("zeros", ["W1[1,1]", "b1[1]"], None),  # it never leaves its place in this plane
    ],
)
def test_as_many_parameters_are_said_to_have_moved_as_did(
    film: str, parameters: list[str] | None, says: str | None, tmp_path: Path
) -> None:
    section, trace = composed(tmp_path, FILMS[film], **({"parameters": parameters} if parameters else {}))
    told = [beat.caption.text for beat in section.beats if beat.caption and "training’s way" in beat.caption.text]
    first, last = (to_vector(trace.snapshots[k].network) for k in (0, -1))
    names = np.array(parameter_names(trace.snapshots[0].network.shape))
    moved = set(names[first != last]) - set(section.tree["map"]["parameters"])
    assert told == ([says] if says else [])
    assert subject_of(section).map.others == len(moved)


def step(promised: float, change: float) -> LongStep:
    return LongStep(1, 0.5, value=0.0, loss=1.0 + change, change=change, promised=promised)


def test_a_step_keeps_its_promise_within_a_quarter_of_it() -> None:
    assert keeps_promise(step(-0.1, -0.08))
    assert keeps_promise(step(-0.1, -0.12))
    assert not keeps_promise(step(-0.1, -0.07))
    assert not keeps_promise(step(-0.1, 0.1))
    assert not keeps_promise(step(-0.1, float("inf")))
    assert not keeps_promise(step(-0.1, float("nan")))


@pytest.mark.parametrize(("rate", "kept"), [(1e-6, "all-kept"), (0.5, "small-kept"), (500.0, "none-kept")])
def test_the_lesson_follows_from_the_rate(rate: float, kept: str, tmp_path: Path) -> None:
    section, _ = composed(tmp_path, FILMS["two classes"], learning_rate=rate)
    assert lesson(subject_of(section)) == kept


def test_where_nothing_slopes_nothing_is_promised(tmp_path: Path) -> None:
    """All weights zero and as many points of each class: no parameter changes the loss."""
    layers = [{"weights": [[0, 0], [0, 0]], "bias": [0, 0]}, {"weights": [[0, 0], [0, 0]], "bias": [0, 0]}]
    points = tmp_path / "even.csv"
    points.write_text("x1,x2,class\n0.5,0.5,0\n-0.5,0.5,1\n", encoding="utf-8")
    tree = {
        **FILMS["keyframes"],
        "dataset": {"kind": "csv", "path": "even.csv"},
        "parameters": {"keyframes": [{"name": "start", "layers": layers}]},
    }
    section, _ = composed(tmp_path, tree)
    told = [beat.caption.text for beat in section.beats if beat.caption]
    assert lesson(subject_of(section)) == "none-promised"
    assert "The gradient is zero in this plane: no direction leads down." in told
    assert not any("uphill" in each for each in told)


def over(subject: LandscapeSubject, losses: Callable[[np.ndarray], np.ndarray], slope: float) -> LandscapeSubject:
    """Return a landscape whose curve is a function of a parameter that stands at zero, with steps of three lengths."""
    rates = (0.01, 0.1, 1.0)
    values = np.unique([0.0, *(-rate * slope for rate in rates), *np.linspace(-2, 2, 401)])
    curve = ParameterCurve("W1[1,1]", 0.0, slope, values, losses(values))
    start = float(losses(np.zeros(1))[0])
    return replace(subject, loss=start, curve=curve, steps=long_steps(curve, start, rates))


@pytest.mark.parametrize("side", [1.0, -1.0])
def test_a_step_is_told_to_go_up_the_other_side_only_where_it_does(side: float, tmp_path: Path) -> None:
    subject = subject_of(composed(tmp_path, FILMS["two classes"])[0])

    def told(losses: Callable[[np.ndarray], np.ndarray], slope: float = -1.5) -> list[bool]:
        made = over(subject, lambda values: losses(side * values), side * slope)
        return [goes_up_again(made, step) for step in made.steps]

    assert told(lambda x: 1 + (x - 0.6) ** 2) == [False, False, True]  # to 0.015, 0.15 and 1.5, the lowest at 0.6
    assert told(lambda x: 1 + (x - 0.1) ** 2) == [False, True, True]
    assert told(lambda x: 1 + np.exp(-x)) == [False, False, False]  # falls for ever
    assert told(lambda x: 1 + np.maximum(1 - x, 0)) == [False, False, False]  # down, then level
    assert told(lambda x: 1 + np.cos(6 * x)) == [False, False, False]  # over a hill into the next valley
    assert told(lambda x: np.where(np.abs(x) < 1, 1 + (x - 0.6) ** 2, np.inf)) == [False, False, False]
    assert told(lambda x: 1 + x**2, slope=0.0) == [False, False, False]  # it stays where it is


def test_a_step_up_the_other_side_says_so_with_its_numbers(tmp_path: Path) -> None:
    section, _ = composed(tmp_path, FILMS["two classes"])
    subject, told = subject_of(section), [beat.caption.text for beat in section.beats if beat.caption]
    ups = [goes_up_again(subject, each) for each in subject.steps]
    assert ups == ["up the other side" in each for each in told[1:4]] == [False, False, True]
    _, promised, came, _ = step_numbers(subject, 2)
    assert told[3].endswith(f"Promised {promised.text}, came {came.text}.")


@pytest.mark.parametrize("parameters", [["W3[1,1]", "b2[2]"], ["W3[2,1]", "b2[2]"]])
def test_the_opening_says_where_on_the_axis_a_step_goes(parameters: list[str], tmp_path: Path) -> None:
    section, _ = composed(tmp_path, FILMS["two classes"], parameters=parameters)
    subject, opening = subject_of(section), section.beats[0].caption
    assert opening
    right = subject.steps[2].value > subject.curve.value
    assert ("a step goes right" in opening.text, "a step goes left" in opening.text) == (right, not right)
    assert start_slope(subject).text in opening.text


def test_a_loss_below_zero_is_named_only_where_the_slope_promises_one(tmp_path: Path) -> None:
    named = set()
    for rate in (0.01, 3000.0):
        section, _ = composed(tmp_path, FILMS["keyframes"], parameters=["W1[1,1]", "b2[1]"], learning_rate=rate)
        subject, told = subject_of(section), [beat.caption.text for beat in section.beats if beat.caption]
        for k, each in enumerate(subject.steps):
            beyond = subject.loss + each.promised < 0 and not goes_up_again(subject, each)
            assert ("below zero" in told[1 + k]) == beyond
            named.add(beyond)
    assert named == {True, False}


def test_a_loss_that_is_not_finite_is_said(tmp_path: Path) -> None:
    section, _ = composed(tmp_path, ENDLESS)
    assert "no longer a finite number" in [beat.caption.text for beat in section.beats if beat.caption][3]
    assert section.tree["steps"][2]["loss"] is None
    json.dumps(dict(section.tree), allow_nan=False)


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        (["W3[1,1]", "W3[1,3]"], 'is "W3[1,3]" but'),
        (["W3[1,1]", "W3[1,1]"], "twice"),
        (["W3[1,1]"], "parameters"),
    ],
)
def test_parameters_that_make_no_plane_are_refused(parameters: list[str], says: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="parameters") as refused:
        composed(tmp_path, FILMS["two classes"], parameters=parameters)
    assert says in str(refused.value)


def test_levels_are_round_and_leave_room_for_the_line_of_the_network() -> None:
    heights = np.linspace(0.3, 2.3, 100).reshape(10, 10)
    levels = contour_levels(heights, about=9, without=0.99)
    assert levels == pytest.approx([0.5, 1.5, 2.0])
    assert contour_levels(np.full((3, 3), 0.7), about=9, without=0.7) == ()
    assert contour_levels(np.full((3, 3), np.nan), about=9, without=0.7) == ()


def test_steps_are_taken_where_the_first_one_makes_the_loss_explode_and_ends_at_a_steeper_place() -> None:
    source = load(ROOT / "configs/failures/large_learning_rate.toml")
    trace = run(source)
    section = next(each for each in compose(source, trace).sections if each.scene == "landscape")
    again, network = subject_of(section).again, trace.snapshots[0].network
    assert again and again.learning_rate == 65 and len(again.legs) == 3
    vector = to_vector(network)
    for leg in again.legs[:2]:  # the third is measured by its own start, which two steps of differences have moved
        losses = [
            (mean_loss(network, vector + n, trace), mean_loss(network, vector - n, trace)) for n in 1e-5 * np.eye(18)
        ]
        slopes = np.array([(up - down) / 2e-5 for up, down in losses])
        assert leg.gradient == pytest.approx(np.linalg.norm(slopes), rel=1e-4)
        assert leg.length == pytest.approx(65 * leg.gradient)
        straight = mean_loss(network, vector, trace) - 65 * float(np.dot(slopes, slopes))
        assert leg.promised == pytest.approx(straight, rel=1e-3) and leg.promised < 0 < leg.end
        half = vector - slopes / np.linalg.norm(slopes) * leg.distances[120]
        assert leg.losses[120] == pytest.approx(mean_loss(network, half, trace), rel=1e-3)
        vector = vector - 65 * slopes
        assert leg.end == pytest.approx(mean_loss(network, vector, trace), rel=1e-2)
    assert again.times == pytest.approx(again.legs[1].length / again.legs[0].length)
    gradient = mean_loss_gradient(network, trace.dataset)
    third, begins = again.legs[2], network
    for _ in range(2):
        step = 65 * mean_loss_gradient(begins, trace.dataset)
        begins = begins.with_vector(to_vector(begins) - step)
    after = begins.with_vector(to_vector(begins) - 65 * (steep := mean_loss_gradient(begins, trace.dataset)))
    assert third.gradient == pytest.approx(np.linalg.norm(steep)) and third.losses[0] == again.legs[1].end
    assert third.end == pytest.approx(mean_loss(network, to_vector(after), trace))
    assert full_steps(network, trace.dataset, 5.0, gradient) is None  # the loss rises, but does not explode


def test_a_gap_has_the_sign_that_the_numbers_beside_it_give_it(tmp_path: Path) -> None:
    section, _ = composed(tmp_path, FILMS["two classes"])
    subject, signs = subject_of(section), set()
    ends = ((0.5, -0.25), (-0.01002, -0.01018))
    for step in (subject.steps[0], *(replace(subject.steps[0], change=came, promised=told) for came, told in ends)):
        made = replace(subject, steps=(step,))
        _, promised, came, gap = (shown.text.removeprefix("+") for shown in step_numbers(made, 0))
        holds = format_number(read_number(came) - read_number(promised)) == gap
        signs.add(sign := gap_sign(made, 0))
        assert sign == ("=" if holds else "≈")
    assert signs == {"=", "≈"}


def test_the_first_step_is_told_to_be_lower_only_as_far_as_the_loss_along_it_is() -> None:
    source = load(ROOT / "configs/failures/large_learning_rate.toml")
    trace = run(source)
    network = trace.snapshots[0].network
    gradient = mean_loss_gradient(network, trace.dataset)
    again = full_steps(network, trace.dataset, 65.0, gradient)
    assert again
    lower = again.legs[0].lower
    assert lower
    ways = np.array([lower / 2, 0.999 * lower, 1.001 * lower, 2 * lower, again.legs[0].length])
    vectors = to_vector(network) - ways[:, None] / again.legs[0].gradient * gradient
    below = losses_at(network, trace.dataset, vectors) < again.legs[0].losses[0]
    assert below.tolist() == [True, True, False, False, False]
    shown = lower_until(again)
    assert shown and read_number(shown.text) == pytest.approx(lower, abs=0.006)
    told = step_over(again, Shown("0.90", "loss"), source.words, replaces=()).caption
    assert told and told.text.endswith(
        f"the step is 28.34 long, but the loss is lower only for the first {shown.text}."
    )
    for other in (None, 0.6 * again.legs[0].length):  # it falls below the start once more, or for most of the step
        made = replace(again, legs=(replace(again.legs[0], lower=other), *again.legs[1:]))
        told = step_over(made, Shown("0.90", "loss"), source.words, replaces=()).caption
        assert told and lower_until(made) is None and told.text.endswith("at the rate 65.00.")


def test_a_loss_that_falls_below_its_start_again_has_no_end_up_to_which_it_is_lower() -> None:
    distances = np.linspace(0.0, 10.0, 11)

    def losses(where: np.ndarray) -> np.ndarray:
        return 1.0 + where * (where - 2.5)

    assert _lower(distances, losses(distances), losses) == pytest.approx(2.5, abs=0.005)
    assert _lower(distances, 1.0 - distances, lambda where: 1.0 - where) is None
    assert _lower(distances, 1.0 - np.sin(2 * distances), lambda where: 1.0 - np.sin(2 * where)) is None
    assert _lower(distances, losses(distances - 0.0) * (distances <= 9), losses) is None


@pytest.mark.parametrize(
    ("rate", "third", "told"),
    [
        (65.0, "rises", "Each of the three steps raises the loss."),
        (65.0, "falls", "and the loss rises again. The third step lowers it."),
        (65.0, "unknown", "and the loss rises again."),
        (50.0, "unknown", "and the loss is then 1.83."),
    ],
)
def test_steps_are_told_to_raise_the_loss_only_where_they_do(rate: float, third: str, told: str) -> None:
    source = load(ROOT / "configs/failures/large_learning_rate.toml")
    trace = run(source)
    network = trace.snapshots[0].network
    again = full_steps(network, trace.dataset, rate, mean_loss_gradient(network, trace.dataset))
    assert again and len(again.legs) == (3 if rate == 65 else 2)
    if third == "unknown":
        again = replace(again, legs=again.legs[:2])
    elif third == "falls":
        last = again.legs[2]
        again = replace(again, legs=(*again.legs[:2], replace(last, losses=np.append(last.losses[:-1], 3.0))))
    beat = step_again(again, source.words)
    assert beat.caption and beat.caption.text.endswith(told)
    ends = [leg.end for leg in again.legs]
    grows = all(after > before for before, after in pairwise([float(again.legs[0].losses[0]), *ends]))
    assert (what_then(again) == "all-rise") == (grows and len(ends) == 3)
    over = step_over(again, Shown("0.90", "loss"), source.words, replaces=())
    assert over.caption and f"at the rate {rate:.2f}" in over.caption.text
    for k in range(2):
        side, sign = leg_product(again, k)
        first, second = numerals(side)
        product, length = read_number(first.text) * read_number(second.text), leg_numbers(again, k)[1].text
        assert sign == ("=" if f"{product:.2f}" == length else "≈")
        assert read_number(length) == pytest.approx(product, rel=1e-3)
    times = read_number(again_times := format_about(again.times))
    assert f"about {again_times} times" in beat.caption.text and times == pytest.approx(again.times, rel=0.03)


def test_what_was_promised_and_what_came_have_a_digit_more_where_theirs_deny_the_gap(tmp_path: Path) -> None:
    """−0.010 and −0.010 would have no gap between them."""
    subject = subject_of(composed(tmp_path, FILMS["two classes"])[0])
    near = replace(subject.steps[0], promised=-0.01018, change=-0.01002)
    _, promised, came, gap = step_numbers(replace(subject, steps=(near,)), 0)
    assert (promised.text, came.text, gap.text) == ("−0.0102", "−0.0100", "+1.6 × 10⁻⁴")
    far = replace(near, change=-0.0085)
    assert [each.text for each in step_numbers(replace(subject, steps=(far,)), 0)[1:3]] == ["−0.010", "−0.0085"]
