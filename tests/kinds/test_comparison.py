"""The comparison's storyboard: who solves first, which words, which numbers; and the films of every failure."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.answers import Answers, answers_of
from nnviz_core.backprop.flat_units import flat_shares
from nnviz_core.backprop.landscape import losses_at
from nnviz_core.backprop.network import to_vector
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.starts import train_starts
from nnviz_core.backprop.verdict import (
    DeadUnits,
    Diverged,
    EqualUnits,
    Learning,
    Moving,
    NeverBent,
    NoGradient,
    SaturatedUnits,
    Solves,
    SparseUnits,
    Stuck,
    Unsolved,
    VanishingGradient,
    Verdict,
    Worse,
    judge,
    reason_of,
)
from nnviz_core.config.loading import load
from nnviz_core.config.variants import comparison_clips, contenders_of, with_activation
from nnviz_core.kinds.comparison.actions import (
    ComparisonSubject,
    CountStarts,
    MarkStart,
    PointOut,
    RecallStaircases,
    RunSteps,
    ShowAnswers,
    ShowSlopes,
    SplitStep,
    WatchUnit,
)
from nnviz_core.kinds.comparison.answers import show_answers, tells_answers
from nnviz_core.kinds.comparison.captions import staircase_words
from nnviz_core.kinds.comparison.dying import dying_unit, dying_words, z_change
from nnviz_core.kinds.comparison.rests import APPROACH, died_at, rests
from nnviz_core.kinds.comparison.setups import plain_rate
from nnviz_core.kinds.comparison.slopes import first_slopes, slopes_of
from nnviz_core.kinds.comparison.split_step import explains, largest_after, no_way_back, split_step
from nnviz_core.kinds.comparison.staircase import first_stairs, last_stairs
from nnviz_core.story.beats import Section
from nnviz_core.story.run import first_network, run, train_network, train_plan
from nnviz_core.story.script import resolve
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.numbers import format_number
from nnviz_core.words.verdicts import verdict_tree, verdict_words
from tests.fixtures.storyboards import storyboard_of

ROOT = Path(__file__).parents[2]


@cache
def comparison_of(path: Path) -> tuple[Section, ComparisonSubject]:
    section = next(each for each in storyboard_of(path).sections if each.scene == "comparison")
    assert isinstance(section.subject, ComparisonSubject)
    return section, section.subject


@pytest.fixture(scope="module")
def activations() -> tuple[Section, ComparisonSubject]:
    return comparison_of(ROOT / "configs/activations.toml")


# ---- words


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Solves(840, 0.992), "nearly solves XOR: 99.2 % right, 95 % or more from step 840"),
        (Solves(840, 1.0), "solves XOR: 100 % right, 95 % or more from step 840"),
        (
            Moving(0.538, (0.462, 0.538), (0.7, 0.9), SaturatedUnits(2, (0, 1), 2, 1.0), biases_alone=True),
            "not solved: still moves between 46.2 % and 53.8 %; only the output’s biases change",
        ),
        (Solves(0, 0.96), "nearly solves XOR from the start: 96.0 %"),
        (Solves(0, 1.0), "solves XOR from the start: 100 %"),
        (Unsolved(0.74, 300), "not solved by step 300: 74.0 %"),
        (
            Unsolved(0.75, 300, SparseUnits(1, (0,), 3, 0.92)),
            "not solved by step 300: 75.0 %; unit 1 of layer 1 is sparse, 0 for 92.0 % of points",
        ),
        (
            Unsolved(0.75, 300, DeadUnits(1, (0, 2), 3)),
            "not solved by step 300: 75.0 %; units 1 and 3 of layer 1 are dead, flat for every point",
        ),
        (
            Stuck(0.74, DeadUnits(1, (1,), 2)),
            "stuck at 74.0 %: unit 2 of layer 1 is dead, flat for every point",
        ),
        (
            Stuck(0.74, DeadUnits(2, (0, 1), 2)),
            "stuck at 74.0 %: both units of layer 2 are dead, flat for every point",
        ),
        (
            Stuck(0.7, SaturatedUnits(1, (0, 2), 4, 0.912)),
            "stuck at 70.0 %: units 1 and 3 of layer 1 are saturated for 91.2 % of points",
        ),
        (Stuck(0.5, EqualUnits(1, (0, 1, 2), 3)), "stuck at 50.0 %: all 3 units of layer 1 are equal and stay equal"),
        (Stuck(0.5, NoGradient()), "stuck at 50.0 %: every weight gradient is exactly 0"),
        (Stuck(0.55, NeverBent()), "stuck at 55.0 %: without a bend, any depth is one straight line"),
        (
            Stuck(0.5, VanishingGradient(6, 2e-6, 0.032)),
            "stuck at 50.0 %: layer 1’s first weight gradient is 2.0 × 10⁻⁶, the last’s 0.032",
        ),
        (Learning(0.8, 300), "not there yet: 80.0 % at step 300, and the loss still falls"),
        (Worse(0.5, 0.7, 8.0), "fails at 50.0 %: the loss rose from 0.70 to 8.00"),
        (Diverged(37, 1e200), "diverged at step 37: the numbers are no longer finite"),
    ],
)
def test_a_verdict_reads_as_its_numbers(verdict: Verdict, words: str) -> None:
    assert verdict_words(verdict, catalogue("en"), task="xor") == words


def test_a_verdicts_tree_names_its_kind_and_its_reason() -> None:
    tree = verdict_tree(Stuck(0.74, DeadUnits(1, (1,), 2)))
    assert tree is not None
    assert (tree["kind"], tree["reason"]["kind"], tree["reason"]["units"]) == ("stuck", "dead_units", (1,))


# ---- the same start


def test_all_start_from_the_same_weights(activations: tuple[Section, ComparisonSubject]) -> None:
    _, subject = activations
    starts = [each.course.network_at(0) for each in subject.contenders]
    for start in starts[1:]:
        for layer, first in zip(start.layers, starts[0].layers, strict=True):
            assert np.array_equal(layer.weights, first.weights)
            assert np.array_equal(layer.bias, first.bias)


def test_each_is_what_its_own_config_would_train(activations: tuple[Section, ComparisonSubject]) -> None:
    source = load(ROOT / "configs/activations.toml")
    _, subject = activations
    for each in subject.contenders:
        alone = run(load_like(source, each.activation))
        assert alone.losses[-1] == pytest.approx(each.course.losses[-1], rel=1e-12)


def load_like(source, name):
    from dataclasses import replace

    return replace(source, spec=with_activation(source.spec, name))


# ---- the lesson of activations.toml


def test_the_start_shows_three_endings(activations: tuple[Section, ComparisonSubject]) -> None:
    _, subject = activations
    tanh, relu, sigmoid, leaky = (each.verdict for each in subject.contenders)
    assert isinstance(tanh, Solves) and isinstance(sigmoid, Solves)
    assert sigmoid.step > 5 * tanh.step
    assert isinstance(relu, Stuck) and isinstance(relu.reason, DeadUnits)
    assert isinstance(leaky, Unsolved)


def test_the_panels_rest_where_the_first_and_the_last_solve(activations: tuple[Section, ComparisonSubject]) -> None:
    section, subject = activations
    ends = [end for end, _ in rests(subject, catalogue("en"))]
    steps = sorted(each.verdict.step for each in subject.contenders if isinstance(each.verdict, Solves))
    died = next(int(each.course.moments[row]) for each in subject.contenders if (row := died_at(each)))
    assert ends == [died, *steps[:1], 600]  # the last to solve the task does so right before the end
    runs = [beat.action for beat in section.beats if isinstance(beat.action, RunSteps)]
    assert set(ends) <= {run.end for run in runs}


def test_what_is_seen_at_a_rest_is_said_when_it_is(activations: tuple[Section, ComparisonSubject]) -> None:
    section, subject = activations
    said = {step: caption.text for step, caption in rests(subject, catalogue("en"))}
    told = [(b.action, b.caption.text) for b in section.beats if isinstance(b.action, RunSteps) and b.caption]
    assert [each.start for each, _ in told] == [0, *(each.end for each, _ in told[:-1])]
    assert {each.end: text for each, text in told if each.end in said} == said
    for each, text in told[:-1]:
        far = subject.axis.share(each.end) - subject.axis.share(each.start) > 2 * APPROACH
        assert not far or text in (
            "All of them train, step by step.",
            "Both of them train, step by step.",
            "On they go, step by step.",
        )


@pytest.mark.slow
def test_starts_are_counted_as_they_would_end_alone(activations: tuple[Section, ComparisonSubject]) -> None:
    source = load(ROOT / "configs/activations.toml")
    section, subject = activations
    for panel, each in enumerate(subject.contenders):
        assert each.starts and len(each.starts.verdicts) == 60
        assert each.starts.verdicts[each.setup.seed] == each.verdict
        solved = [verdict["kind"] == "solves" for verdict in section.tree["panels"][panel]["starts"]["verdicts"]]
        assert section.tree["panels"][panel]["starts"]["solved"] == np.cumsum(solved).tolist()
        for seed in (0, 6, 59):
            alone = load_like(source, each.activation)
            plan = alone.spec.parameters.train.model_copy(update={"seed": seed})
            parameters = alone.spec.parameters.model_copy(update={"train": plan})
            trained = train_network(alone.spec.model_copy(update={"parameters": parameters}), subject.dataset)
            ended = each.course.network.with_vector(trained.course[-1])
            assert judge(trained, subject.dataset, network=ended) == each.starts.verdicts[seed]


def test_the_count_is_said_and_the_start_of_the_panels_is_framed(
    activations: tuple[Section, ComparisonSubject],
) -> None:
    section, subject = activations
    counting, marking = section.beats[-2:]
    assert counting.action == CountStarts() and marking.action == MarkStart(42)
    counts = {each.name: each.starts.counts[-1] for each in subject.contenders if each.starts}
    solved = [shown.text for shown in counting.numbers if ".solved" in shown.place]
    assert solved == [str(count) for count in counts.values()]
    for panel, each in enumerate(subject.contenders):
        assert each.starts
        others = sum(
            int(shown.text) for shown in counting.numbers if shown.place.startswith(f"panels[{panel}].starts.ends")
        )
        assert counts[each.name] + others == len(each.starts.counts)
    listed = ", ".join(f"{name} {count}" for name, count in counts.items())
    assert marking.caption and f"So many solve XOR: {listed}." in marking.caption.text


def test_the_unit_that_died_last_is_watched_over_all_points() -> None:
    section, subject = comparison_of(ROOT / "configs/failures/dead_relu.toml")
    relu = subject.contenders[0]
    assert isinstance(relu.verdict, Stuck) and isinstance(relu.verdict.reason, DeadUnits) and relu.dying
    dying, x = relu.dying, subject.dataset.x
    rows = {int(moment): row for row, moment in enumerate(relu.course.moments)}
    for place, step in enumerate(dying.steps.tolist()):
        zs, _, _ = propagate(relu.course.network_at(rows[step]), x)
        assert zs[dying.layer - 1][:, dying.unit].max() == dying.highest[place]
    assert dying.died and dying.highest[dying.died - 1] > 0 >= dying.highest[dying.died :].max()
    assert dying.steps[dying.died] == relu.course.moments[died_at(relu)]
    beat = next(beat for beat in section.beats if isinstance(beat.action, WatchUnit))
    said = f"Step {dying.steps[dying.died]} is too long: 1.5 times the gradient takes this unit’s largest z from 1.26"
    assert beat.caption and beat.caption.text.startswith(said)
    assert beat.caption.text.endswith("its weights stay.") and np.ptp(dying.lines[dying.died :], axis=0).max() == 0
    back = section.beats[-1]
    assert back.action == PointOut(None) and {shown.place for shown in back.numbers} == set(beat.replaces)


def test_weights_of_a_dead_unit_are_said_to_stay_only_where_they_do() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/dead_relu.toml")
    relu, words = subject.contenders[0], catalogue("en")
    assert relu.dying and relu.dying.stays
    layers = list(relu.course.network.layers)
    pushed = layers[1].bias.copy()
    pushed[-1] -= 1e-9  # as momentum may, in the last step
    layers[1] = replace(layers[1], bias=pushed)
    moved = replace(relu.course, network=replace(relu.course.network, layers=tuple(layers)))
    dying = dying_unit(relu.verdict, moved, subject.dataset)
    assert dying and not dying.stays
    told, _ = dying_words(dying, 0, words, rate=1.5)
    assert "weights stay" not in told and "where the slope is 0" in told


def test_a_step_is_called_too_long_only_where_its_first_tenth_would_have_left_the_unit_alive() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/dead_relu.toml")
    relu, words = subject.contenders[0], catalogue("en")
    assert relu.dying and relu.dying.died
    row = int(np.flatnonzero(relu.course.moments == relu.dying.steps[relu.dying.died])[0])
    before, after = (to_vector(relu.course.network_at(each)) for each in (row - 1, row))
    part = relu.course.network_at(row).with_vector(before + 0.1 * (after - before))
    assert propagate(part, subject.dataset.x)[0][relu.dying.layer - 1][:, relu.dying.unit].max() > 0
    assert relu.dying.by_length and plain_rate(relu.setup) == 1.5
    assert plain_rate(replace(relu.setup, optimizer="adam")) is None
    for dying, rate in ((replace(relu.dying, by_length=False), 1.5), (relu.dying, None)):
        assert "too long" not in dying_words(dying, 0, words, rate=rate)[0]


def test_the_step_that_kills_a_unit_is_split_exactly_into_bias_weights_and_inputs() -> None:
    section, subject = comparison_of(ROOT / "configs/failures/dead_relu.toml")
    relu, x = subject.contenders[0], subject.dataset.x
    assert relu.dying and relu.dying.split and relu.dying.died == 1
    split, unit, layer = relu.dying.split, relu.dying.unit, relu.dying.layer
    before, after = (relu.course.network_at(row) for row in (0, 1))
    (old, new), (a, b) = (
        (part.layers[layer - 1].weights[unit] for part in (before, after)),
        (propagate(part, x)[1][layer - 2][split.point] for part in (before, after)),
    )
    zs = [propagate(part, x)[0][layer - 1][:, unit] for part in (before, after)]
    assert split.point == np.argmax(zs[0]) and split.before == zs[0].max() == relu.dying.highest[0]
    assert split.after == zs[1][split.point] and split.line[:2].tolist() == [split.before, split.after]
    assert split.before + split.by_bias + split.by_weights + split.by_inputs == pytest.approx(split.after)
    assert (split.by_weights, split.by_inputs) == pytest.approx((np.dot(new - old, a), np.dot(new, b - a)))
    assert (split.by_bias, split.by_weights) == pytest.approx((-1.5 * split.bias_grad, -1.5 * split.along_inputs))
    nudged = list(before.layers)
    up, down = (replace(nudged[layer - 1], bias=nudged[layer - 1].bias + h * np.eye(2)[unit]) for h in (1e-5, -1e-5))
    losses = [
        float(losses_at(before, subject.dataset, to_vector(before.with_layers([nudged[0], part, nudged[2]]))[None])[0])
        for part in (up, down)
    ]
    assert (losses[0] - losses[1]) / 2e-5 == pytest.approx(split.bias_grad, rel=1e-5)
    beats = [type(beat.action) for beat in section.beats]
    assert beats.index(SplitStep) == beats.index(WatchUnit) + 1


def test_less_z_is_said_to_lower_the_loss_only_where_delta_is_above_zero_on_average_and_the_step_was_too_long() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/dead_relu.toml")
    dying = subject.contenders[0].dying
    assert dying and dying.split and explains(dying, 1.5)
    told = split_step(dying.split, 0, catalogue("en"), rate=1.5).caption
    assert told and told.text.startswith(
        "δ is 0.36 on average: less z would lower the loss. But 1.5 times the gradient"
    )
    rising = replace(dying, split=replace(dying.split, bias_grad=-0.36))
    for other, rate in (
        (rising, 1.5),
        (replace(dying, by_length=False), 1.5),
        (replace(dying, split=None), 1.5),
        (dying, None),
    ):
        assert explains(other, rate) is None


def test_no_way_back_is_said_only_where_no_z_is_above_zero_the_slope_there_is_0_and_nothing_moves_the_unit() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/dead_relu.toml")
    relu = subject.contenders[0]
    dying = relu.dying
    assert dying and dying.died
    after = relu.course.network_at(dying.died)
    largest = propagate(after, subject.dataset.x)[0][dying.layer - 1][:, dying.unit].max()
    shown = largest_after(dying, 0)
    assert largest < 0 and shown and shown.text == format_number(largest)
    moved = np.ptp(relu.course.network.layers[dying.layer - 1].weights[dying.died :, dying.unit], axis=0)
    assert no_way_back(dying) and not moved.any()
    assert not no_way_back(replace(dying, slopes=(1.0, 0.01))) and not no_way_back(replace(dying, stays=False))
    assert largest_after(replace(dying, highest=np.abs(dying.highest)), 0) is None


def test_a_unit_without_a_bias_has_no_split_step() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/dead_relu.toml")
    relu = subject.contenders[0]
    layers = [replace(layer, has_bias=False) for layer in relu.course.network.layers]
    course = replace(relu.course, network=relu.course.network.with_layers(layers))
    assert relu.dying
    assert z_change(course, subject.dataset, np.zeros((2, 500)), relu.dying.layer, relu.dying.unit, 1) is None


def test_where_steps_were_left_out_nothing_is_said_of_the_one_at_which_a_unit_died() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/dead_relu.toml")
    relu, words = subject.contenders[0], catalogue("en")
    died = died_at(relu)
    assert died and relu.dying and any("last point" in caption.text for _, caption in rests(subject, words))
    later = relu.course.moments + 2 * (np.arange(relu.course.rows) >= died)  # as if two steps before it were not kept
    thinned = replace(relu.course, moments=later)
    assert dying_unit(relu.verdict, thinned, subject.dataset) is None
    other = replace(relu, course=thinned, dying=None)
    subject = replace(subject, contenders=(other, *subject.contenders[1:]))
    assert not any("last point" in caption.text for _, caption in rests(subject, words))


def sigmoid_slopes(z: np.ndarray) -> np.ndarray:
    return np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))) ** 2


def test_the_slopes_that_make_a_gradient_vanish_are_those_of_all_hidden_units_at_step_0() -> None:
    section, subject = comparison_of(ROOT / "configs/failures/vanishing_gradient.toml")
    slopes = [sigmoid_slopes, lambda z: 1 - np.tanh(z) ** 2]
    assert subject.slopes
    for each, look, slope in zip(subject.contenders, subject.slopes, slopes, strict=True):
        zs = np.concatenate([z.ravel() for z in propagate(each.course.network_at(0), subject.dataset.x)[0]])
        assert (look.step, look.layer, look.units) == (0, None, 20) and len(zs) == 20 * 500
        assert look.slope == pytest.approx(np.median(slope(zs)), rel=1e-3)
        assert look.slope == pytest.approx(slope(np.array(look.z))) and look.steepest_at == 0
        assert look.steepest == pytest.approx(float(slope(np.array(0.0))))
    [beat] = [beat for beat in section.beats if isinstance(beat.action, ShowSlopes)]
    assert beat.caption and [shown.place for shown in beat.caption.numbers] == [
        f"panels[{panel}].back.{what}_in_all" for panel in (0, 1) for what in ("weights", "slopes")
    ]
    assert " about as much; the slopes, each at most 1/4 in a sigmoid, by " in beat.caption.text
    assert all(resolve(section.tree, shown.place) is not None for shown in beat.numbers)


def told_back(subject: ComparisonSubject, *weights: float) -> str:
    """Say what is said of the factors, had the weights of all panels multiplied by these in each layer."""
    panels = [
        replace(each, back=replace(each.back, weights=np.full(len(each.back.weights), weight)))
        for each, weight in zip(subject.contenders, weights, strict=True)
        if each.back
    ]
    caption = first_slopes(replace(subject, contenders=tuple(panels)), catalogue("en"), over=()).caption
    assert caption
    return caption.text


def test_weights_are_said_to_multiply_about_as_much_only_where_they_do() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/vanishing_gradient.toml")
    assert "by 0.031 with sigmoid and by 0.042 with tanh, about as much;" in told_back(subject, 0.5, 0.53)
    assert "by 0.031 with sigmoid and by 0.17 with tanh; the slopes, " in told_back(subject, 0.5, 0.7)
    sigmoid, tanh = subject.contenders
    others = (replace(sigmoid, setup=tanh.setup), replace(tanh, setup=sigmoid.setup))  # no slope is at most 1/4 then
    assert "; the slopes by 7.0 × 10⁻⁴ and 0.56." in told_back(replace(subject, contenders=others), 0.5, 0.5)


def test_points_are_told_to_be_answered_alike_only_where_they_are_and_another_network_tells_them_apart() -> None:
    section, subject = comparison_of(ROOT / "configs/failures/vanishing_gradient.toml")
    words, x = catalogue("en"), subject.dataset.x
    for each in subject.contenders:
        ended = each.course.network_at(each.course.rows - 1)
        said, read = np.exp(logits := propagate(ended, x)[2]), propagate(ended, x)[1][-1]
        p = said[:, 1] / said.sum(axis=1)
        assert each.answers and logits.shape == (500, 2)
        assert (each.answers.lowest, each.answers.highest) == pytest.approx((p.min(), p.max()))
        assert each.answers.spread == pytest.approx((read.max(axis=0) - read.min(axis=0)).max())
        assert each.answers.share == subject.dataset.labels.mean()
    told = show_answers(subject, 0, words).caption
    assert tells_answers(subject, 0) and told and not tells_answers(subject, 1)
    assert told.text.endswith(
        "at most 7.1 × 10⁻⁴ between points: so p₂ ends at 0.46 for every point, the share of class 1."
    )
    assert format_number(subject.dataset.labels.mean()) == "0.46"
    sigmoid, tanh = subject.contenders
    alike = sigmoid.answers
    assert alike and tanh.answers

    def made(answers: Answers | None, other: Answers | None = tanh.answers) -> ComparisonSubject:
        return replace(subject, contenders=(replace(sigmoid, answers=answers), replace(tanh, answers=other)))

    told = show_answers(made(replace(alike, share=0.3)), 0, words).caption
    assert told and told.text.endswith("so p₂ ends at 0.46 for every point.")
    for other in (None, replace(alike, highest=0.47), replace(alike, spread=0.02)):
        assert not tells_answers(made(other), 0)
    assert not tells_answers(made(alike, None), 0) and not tells_answers(made(alike, replace(alike, highest=0.9)), 0)
    kinds = [type(beat.action) for beat in section.beats]
    assert kinds[kinds.index(RecallStaircases) + 1] is ShowAnswers
    counts = {"panels[0].flat_units[800]", "panels[1].flat_units[800]"}
    shown = section.beats[kinds.index(ShowAnswers)]
    after = section.beats[kinds.index(ShowAnswers) + 1]
    assert counts == set(shown.replaces) == {each.place for each in after.numbers if "flat_units" in each.place}


def test_where_answers_are_no_probabilities_of_two_classes_none_are_measured() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/vanishing_gradient.toml")
    each = subject.contenders[0]
    network = each.course.network_at(0)
    assert answers_of(network, subject.dataset)
    three = replace(subject.dataset, classes=np.arange(500) % 3)
    assert answers_of(network, three) is None
    layers = [replace(layer, bias=layer.bias * np.nan) for layer in network.layers]
    assert answers_of(network.with_layers(layers), subject.dataset) is None


def test_the_staircase_is_of_delta_only_where_delta_shrinks_too() -> None:
    _, subject = comparison_of(ROOT / "configs/failures/vanishing_gradient.toml")
    words, (sigmoid, tanh) = catalogue("en"), subject.contenders
    told = staircase_words(subject, words)
    assert told and told.text.startswith("At step 0, δ = ∂L/∂z from the last layer back to layer 1: 0.71 to 2.3 × 10⁻⁵")
    assert all(stairs.of_delta for stairs in (first_stairs(subject, 0), first_stairs(subject, 1)))
    assert not last_stairs(subject, 0).of_delta and not last_stairs(subject, 0).between  # a step is of the weights
    assert sigmoid.back
    even = replace(sigmoid, back=replace(sigmoid.back, sizes=np.full(6, 0.5)))
    for other in (even, replace(sigmoid, back=None)):
        changed = replace(subject, contenders=(other, tanh))
        told, stairs = staircase_words(changed, words), first_stairs(changed, 0)
        assert told and "δ" not in told.text and "0.032 to 2.0 × 10⁻⁶ with sigmoid" in told.text
        assert not stairs.of_delta and stairs.between and not stairs.in_all


def test_the_slopes_of_saturated_units_are_those_of_their_layer_at_the_end() -> None:
    section, subject = comparison_of(ROOT / "configs/failures/saturated_sigmoid.toml")
    large, usual = subject.contenders
    reason = reason_of(large.verdict)
    assert subject.slopes and isinstance(reason, SaturatedUnits)
    for each, look in zip((large, usual), subject.slopes, strict=True):
        zs = propagate(each.course.network_at(each.course.rows - 1), subject.dataset.x)[0][reason.layer - 1]
        assert (look.step, look.layer) == (800, reason.layer)
        assert look.slope == pytest.approx(np.sort(sigmoid_slopes(zs), axis=None)[zs.size // 2])
    *_, shown, closing = section.beats
    assert isinstance(shown.action, ShowSlopes) and closing.action == PointOut(None)
    assert {number.place for number in closing.numbers} == set(shown.replaces)


def test_slopes_are_not_looked_at_where_they_are_alike_or_tell_nothing() -> None:
    for name in ("symmetric_start", "zero_weights"):
        _, subject = comparison_of(ROOT / f"configs/failures/{name}.toml")
        assert subject.slopes is None
    shrunk = comparison_of(ROOT / "configs/failures/vanishing_gradient.toml")[1]
    twins = replace(shrunk, contenders=(shrunk.contenders[0], shrunk.contenders[0]))
    assert slopes_of(twins) is None  # both vanish
    healthy = replace(shrunk, contenders=(shrunk.contenders[1], shrunk.contenders[1]))
    assert slopes_of(healthy) is None
    gradients = shrunk.contenders[1].course
    alike = replace(
        shrunk.contenders[0], course=replace(shrunk.contenders[0].course, gradient_norms=gradients.gradient_norms)
    )
    assert slopes_of(replace(shrunk, contenders=(alike, shrunk.contenders[0]))) is None  # the same slopes


def test_most_sums_land_where_the_curve_is_flat_as_the_film_of_the_saturated_sigmoid_says() -> None:
    section, subject = comparison_of(ROOT / "configs/failures/saturated_sigmoid.toml")
    assert section.beats[0].caption and "most sums z land where the curve is flat" in section.beats[0].caption.text
    large, usual = (flat_shares(each.course.network_at(0), subject.dataset.x) for each in subject.contenders)
    assert np.mean(large) > 0.5 > np.mean(usual)


def test_runs_join_without_a_gap(activations: tuple[Section, ComparisonSubject]) -> None:
    section, _ = activations
    runs = [beat.action for beat in section.beats if isinstance(beat.action, RunSteps)]
    assert [0, *(each.end for each in runs[:-1])] == [each.start for each in runs]


def test_every_number_of_every_caption_is_in_the_tree(activations: tuple[Section, ComparisonSubject]) -> None:
    section, _ = activations
    shown = [number for beat in section.beats if beat.caption for number in beat.caption.numbers]
    assert len(shown) > 8
    assert all(resolve(section.tree, number.place) is not None for number in shown)


# ---- failures


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("symmetric_start", (EqualUnits, EqualUnits, Solves)),
        ("dead_relu", (DeadUnits, Solves)),
        ("saturated_sigmoid", (SaturatedUnits, Solves)),
        ("vanishing_gradient", (VanishingGradient, Solves)),
        ("large_learning_rate", (Solves, Solves, Worse)),
        ("zero_weights", (NoGradient, EqualUnits, Solves)),
        ("linear_network", (NeverBent, Solves)),
    ],
)
def test_every_failure_fails_for_the_reason_it_is_named_after(name: str, kinds: tuple[type | None, ...]) -> None:
    _, subject = comparison_of(ROOT / f"configs/failures/{name}.toml")
    for each, kind in zip(subject.contenders, kinds, strict=True):
        found = reason_of(each.verdict) or each.verdict
        assert kind is None or isinstance(found, kind), each.sentence


def test_no_outcome_of_the_learning_rates_is_an_accident_of_rounding() -> None:
    """Twenty starts that differ in the twelfth digit end as the one that is shown, and solve the task at its step."""
    source = load(ROOT / "configs/failures/large_learning_rate.toml")
    _, subject = comparison_of(source.path)
    noise = np.random.default_rng(1)
    for spec, shown in zip(contenders_of(source.spec, source.spec.sections[0]), subject.contenders, strict=True):
        first = first_network(spec, rng=np.random.default_rng(shown.setup.seed))
        vector = to_vector(first)
        near = [first.with_vector(vector * (1 + 1e-12 * noise.standard_normal(len(vector)))) for _ in range(20)]
        histories = train_starts(near, subject.dataset, train_plan(spec), rngs=[noise] * len(near))
        for start, history in zip(near, histories, strict=True):
            ended = judge(history, subject.dataset, network=start.with_vector(history.course[-1]))
            assert type(ended) is type(shown.verdict)
            if isinstance(ended, Solves) and isinstance(shown.verdict, Solves):
                assert ended.step == shown.verdict.step


def test_every_failure_has_a_test() -> None:
    assert len(list((ROOT / "configs/failures").glob("*.toml"))) == 7


# ---- the clips of `nnviz compare`


def test_every_activation_gets_a_clip_of_every_kind_and_all_one_together() -> None:
    clips = list(comparison_clips(load(ROOT / "configs/activations.toml"), ("tanh", "relu")))
    assert [clip.name for clip in clips] == [
        "forward-tanh",
        "backward-tanh",
        "plane-tanh",
        "training-tanh",
        "forward-relu",
        "backward-relu",
        "plane-relu",
        "training-relu",
        "comparison",
    ]
    assert all(clip.refusal is None for clip in clips)
    assert clips[4].source.spec.network.activations == ("relu", "relu")
    assert clips[-1].source.spec.sections[0].activations == ("tanh", "relu")


def test_wide_layers_have_no_plane_clip_and_say_so() -> None:
    clips = comparison_clips(load(ROOT / "configs/failures/vanishing_gradient.toml"), None)
    assert {clip.name for clip in clips if clip.refusal} == {"plane-sigmoid", "plane-tanh"}


def test_a_clips_own_sections_are_those_of_the_config() -> None:
    clips = {clip.name: clip for clip in comparison_clips(load(ROOT / "configs/lecture.toml"), ("tanh", "relu"))}
    [section] = clips["forward-relu"].source.spec.sections
    assert (section.snapshot, section.sample) == (30, 107)


def test_a_clips_config_is_written_so_that_it_loads_again(tmp_path: Path) -> None:
    for clip in comparison_clips(load(ROOT / "configs/activations.toml"), ("tanh", "relu")):
        path = tmp_path / clip.source.path.name
        path.write_text(clip.source.text, encoding="utf-8")
        assert load(path).spec == clip.source.spec
