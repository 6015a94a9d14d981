"""A nudge of a score shows delta before it has a formula; a weight's gradient is a sum over paths."""

import math
import tomllib
from pathlib import Path

import pytest

from nnviz_core.kinds.backward.actions import BackwardSubject, ChainRule, Nudge, OutputDelta
from nnviz_core.kinds.backward.chain import path_count
from nnviz_core.kinds.backward.nudge import _nudged_by, ratio_is_delta
from nnviz_core.words.formula.text import equation_text
from tests.fixtures.storyboards import storyboard_of

ROOT = Path(__file__).parents[2]
CONFIGS = [*sorted((ROOT / "configs").glob("**/*.toml")), *sorted((ROOT / "tests/data/networks").glob("*.toml"))]
BACKWARD = [
    pytest.param((path, index), id=f"{path.stem}-{index}")
    for path in CONFIGS
    if path.stem not in ("activations", "pytorch") and "comparison" not in path.read_text(encoding="utf-8")
    for index, section in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["sections"])
    if section["scene"] == "backward"
]


@pytest.fixture
def section(request):
    """Compose the film as a test begins that asks for its section, not as the tests are collected."""
    path, index = request.param
    return storyboard_of(path).sections[index]


def loss_by_hand(scores, passed):
    label = passed.label
    if passed.loss_kind == "squared_error":
        says = {"sigmoid": lambda score: 1 / (1 + math.exp(-score)), "linear": lambda score: score}[passed.output]
        return sum((says(score) - y) ** 2 for score, y in zip(scores, passed.y, strict=True)) / 2
    if passed.output == "sigmoid":
        return math.log1p(math.exp(-scores[0] if label == 1 else scores[0]))
    highest = max(scores)
    return highest - scores[label] + math.log(math.fsum(math.exp(score - highest) for score in scores))


def beat_of(section, kind):
    return next((beat for beat in section.beats if isinstance(beat.action, kind)), None)


@pytest.mark.parametrize("section", BACKWARD, indirect=True)
def test_the_loss_moves_as_far_as_it_would_by_hand(section):
    subject = section.subject
    assert isinstance(subject, BackwardSubject)
    passed, nudge = subject.passed, subject.nudge
    for end, way in enumerate((-nudge.step, nudge.step)):
        scores = passed.logits.tolist()
        before = loss_by_hand(scores, passed)
        scores[nudge.output] += way
        moved = loss_by_hand(scores, passed) - before
        assert nudge.loss[end] == pytest.approx(moved, abs=1e-12)
    assert nudge.ratio == pytest.approx(passed.layers[-1].delta[nudge.output], abs=1e-4)


@pytest.mark.parametrize("section", BACKWARD, indirect=True)
def test_the_ratio_is_called_delta_only_where_a_nudge_of_any_length_gives_it(section):
    """A difference quotient is the derivative where the loss is quadratic in the score, and near it elsewhere."""
    subject = section.subject
    passed, exact = subject.passed, ratio_is_delta(subject.passed)
    if exact:
        far = _nudged_by(passed, subject.nudge.output, 0.5).ratio
        assert far == pytest.approx(passed.layers[-1].delta[subject.nudge.output], rel=1e-9)
    assert beat_of(section, Nudge).equation.relations[0] == ("=" if exact else "≈")
    assert beat_of(section, OutputDelta).caption.text.startswith("This ratio" if exact else "For ever smaller nudges")


def test_of_a_probability_the_ratio_is_only_near_the_derivative():
    passed = storyboard_of(ROOT / "configs/lecture.toml").sections[2].subject.passed
    assert not ratio_is_delta(passed)
    assert _nudged_by(passed, 0, 0.5).ratio != pytest.approx(passed.layers[-1].delta[0], rel=1e-3)


@pytest.mark.parametrize("section", BACKWARD, indirect=True)
def test_the_paths_add_up_to_the_gradient_of_the_weight(section):
    passed, beat = section.subject.passed, beat_of(section, ChainRule)
    if len(passed.said) > 3:
        assert beat is None
        return
    layer, j, k = beat.action.layer, beat.action.neuron, beat.action.source
    below, above = passed.layers[layer - 1], passed.layers[layer]
    paths = [above.delta[o] * above.weights[o, j] * below.slope[j] * below.a_in[k] for o in range(len(above.delta))]
    assert math.fsum(paths) == pytest.approx(below.weight_grad[j, k], rel=1e-9, abs=1e-300)
    assert abs(below.weight_grad[j, k]) == pytest.approx(abs(below.weight_grad).max())
    assert equation_text(beat.equation).count(" + ") + equation_text(beat.equation).count(") − ") <= len(paths)
    assert ("paths" in beat.caption.text) == (len(paths) > 1)


def test_an_example_of_a_gradient_of_zero_has_one_factor_that_is_zero_and_not_all_of_them():
    """Both units of the last hidden layer are dead: their slopes are zero, and not the inputs of the edges shown."""
    sections = storyboard_of(ROOT / "configs/failures/dead_relu.toml").sections
    section = next(each for each in sections if each.scene == "backward")
    passed = section.subject.passed
    chain = beat_of(section, ChainRule).action
    layer = passed.layers[chain.layer - 1]
    assert not layer.weight_grad.any()
    assert layer.a_in[chain.source] == layer.a_in.max() > 0 and layer.a_grad[chain.neuron] != 0
    told = equation_text(beat_of(section, ChainRule).equation)
    assert told.count("0.00") == path_count(passed, chain.layer) + 1  # the slope on each path, and what comes out
