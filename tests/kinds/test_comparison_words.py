"""Every sentence of a comparison is earned: it is said of trainings for which it holds, and not of others."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.explosion import exploded_at, rises_from
from nnviz_core.backprop.verdict import (
    DeadUnits,
    Diverged,
    Learning,
    NeverBent,
    SaturatedUnits,
    Solves,
    Stuck,
    Unsolved,
    VanishingGradient,
    Verdict,
    Worse,
)
from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.comparison.actions import BestLine, ComparisonSubject, Contender, ShowStaircases
from nnviz_core.kinds.comparison.captions import (
    closing_words,
    flat_yet_long,
    staircase_words,
    verdict_caption,
    why_words,
)
from nnviz_core.kinds.comparison.rests import rests
from nnviz_core.kinds.comparison.setups import Setup, differing, said_name, same_batches, same_start, setup_name
from nnviz_core.kinds.comparison.staircase import factor_signs, staircase
from nnviz_core.kinds.compose import compose
from nnviz_core.look.loss_axis import loss_axis
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Section
from nnviz_core.story.run import run
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.formula.values import factor_relation
from nnviz_core.words.numbers import format_number
from tests.fixtures.printed import read_number
from tests.kinds.test_comparison import comparison_of

ROOT = Path(__file__).parents[2]
XOR = make_dataset("xor", points=50, noise=0.0, rng=np.random.default_rng(0))
WORDS = catalogue("en")
USUAL = Setup(("tanh", "tanh"), (2, 2, 2, 2), "sgd", 0.5, "normal", 1.0, 6, "full")


def contender(
    verdict: Verdict,
    *,
    setup: Setup = USUAL,
    losses: tuple[float, ...] = (0.7, 0.5, 0.4),
    norms: tuple[float, ...] = (0.1, 0.2, 0.3),
    later: tuple[float, ...] = (0.1, 0.2, 0.3),
    flat: tuple[int, ...] | None = None,
) -> Contender:
    """Make a training with the numbers of a test; its networks stand for nothing."""
    rows = len(losses)
    course = Course(
        moments=np.arange(float(rows)),
        network=None,  # type: ignore[arg-type]
        losses=np.array(losses),
        accuracies=np.full(rows, 0.6),
        gradient_norms=np.array([norms, *[later] * (rows - 1)]),
        exact=np.arange(rows),
    )
    return Contender(
        name=setup_name(setup, ("learning_rate",), WORDS),
        said=said_name(setup, ("learning_rate",), WORDS),
        setup=setup,
        course=course,
        flat_units=np.array(flat or (0,) * rows),
        flat_at_start=0.0,
        flat_at_end=(0, 0),
        hidden_units=4,
        verdict=verdict,
        sentence="",
        rises_from=rises_from(course.losses),
        exploded_at=exploded_at(course.losses),
    )


def subject(*contenders: Contender, best_line: BestLine | None = None) -> ComparisonSubject:
    differs = differing([each.setup for each in contenders])
    named = tuple(
        replace(each, name=setup_name(each.setup, differs, WORDS), said=said_name(each.setup, differs, WORDS))
        for each in contenders
    )
    dataset = XOR
    return ComparisonSubject(named, differs, dataset, StepAxis("log", 2.0), best_line)


FAST, HUGE = replace(USUAL, learning_rate=5.0), replace(USUAL, learning_rate=50.0)
RELU = replace(USUAL, activations=("relu", "relu"))


# ---- what differs


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        (RELU, "Only the activation differs."),
        (FAST, "Only the learning rate differs."),
        (replace(USUAL, scale=60.0), "Only the scale of the first weights differs."),
        (replace(USUAL, init="zeros"), "Only the choice of first weights differs."),
        (replace(USUAL, layers=(2, 4, 2), activations=("tanh",)), "Only the shape of the network differs."),
        (replace(RELU, learning_rate=5.0), "Only the activation and the learning rate differ."),
    ],
)
def test_only_what_differs_is_said_to_differ(other: Setup, sentence: str) -> None:
    trainings = subject(contender(Solves(1, 0.99)), contender(Solves(1, 0.99), setup=other))
    assert closing_words(trainings, WORDS).replace("layers differ.", "layers differs.") == sentence


def test_with_batches_another_draw_of_weights_also_changes_the_order_of_the_points() -> None:
    setups = [replace(USUAL, batch=10), replace(USUAL, batch=10, init="he")]
    assert not same_batches(setups, differing(setups)) and not same_start(differing(setups))
    said = closing_words(subject(*(contender(Solves(1, 0.99), setup=each) for each in setups)), WORDS)
    assert "Only" not in said and "the order of the points" in said
    assert same_batches([replace(USUAL, batch=10), replace(FAST, batch=10)], ("learning_rate",))


@pytest.mark.parametrize(
    ("verdict", "two", "three"),
    [
        (Solves(1, 0.99), "both of them solve XOR.", "all of them solve XOR."),
        (Unsolved(0.6, 2), "neither of them solves XOR.", "none of them solves XOR."),
    ],
)
def test_two_are_both_or_neither(verdict: Verdict, two: str, three: str) -> None:
    trainings = [contender(verdict, setup=each) for each in (USUAL, FAST, HUGE)]
    assert verdict_caption(subject(*trainings[:2]), WORDS) == f"From this start, {two}"
    assert verdict_caption(subject(*trainings), WORDS) == f"From this start, {three}"


# ---- why


def test_a_rate_is_the_reason_only_where_a_smaller_one_ends_lower_and_all_else_is_equal() -> None:
    worse = contender(Worse(0.5, 0.9, 24.0), setup=HUGE, losses=(0.9, 9.5, 24.0))
    said = why_words(subject(contender(Solves(1, 0.99)), worse), 1, WORDS)
    assert said and said.text == "Rate 0.5 ends at a loss of 0.40, rate 50 at 24.00: its steps are too large."
    other = contender(Solves(1, 0.99), setup=replace(RELU, learning_rate=0.5))
    said = why_words(subject(other, worse), 1, WORDS)
    assert said and said.text == "The loss ends above its start: 0.90 became 24.00."


def test_every_step_is_said_to_raise_the_loss_only_where_it_does() -> None:
    rising = contender(Diverged(5, 80.0), losses=(0.7, 0.6, 1.0, 5.0, 80.0, 900.0))
    jumping = contender(Diverged(5, 80.0), losses=(0.7, 5.0, 1.0, 90.0, 80.0))
    texts = [why_words(subject(rising, jumping), panel, WORDS) for panel in (0, 1)]
    assert texts[0] and "From step 1 on every step raised the loss" in texts[0].text
    assert texts[1] and texts[1].text == "At step 4, the last one with finite numbers, the loss was 80.00."


def test_an_explosion_is_told_at_its_step() -> None:
    burst = contender(Worse(0.5, 0.9, 24.0), setup=HUGE, losses=(0.9, 9.5, 24.0))
    found = dict(rests(subject(contender(Learning(0.6, 2)), burst), WORDS))
    assert found[1].text == "Rate 50 explodes: the loss goes from 0.90 to 9.50 by step 1."
    calm = contender(Worse(0.5, 0.9, 1.1), setup=HUGE, losses=(0.9, 1.0, 1.1))
    assert not any("explodes" in each.text for _, each in rests(subject(contender(Learning(0.6, 2)), calm), WORDS))


def test_a_saturated_unit_is_told_only_beside_a_network_with_fewer() -> None:
    reason = Stuck(0.5, SaturatedUnits(1, (0, 1), 2, 0.95))
    large = replace(USUAL, scale=60.0)
    flat = replace(contender(reason, setup=large, flat=(3, 3, 3)), flat_at_end=(2, 1))
    free = replace(contender(Solves(1, 0.99), flat=(3, 3, 3)), flat_at_end=(1, 2))
    said = why_words(subject(flat, free), 0, WORDS)
    assert said and said.text == "Scale 60 ends with 2 of 2 units of layer 1 saturated, scale 1 with 1."
    assert why_words(subject(flat, replace(free, flat_at_end=(2, 1))), 0, WORDS) is None
    other = replace(free, setup=replace(free.setup, layers=(2, 3, 2, 2)))
    assert why_words(subject(flat, other), 0, WORDS) is None  # three units and two are not compared


@pytest.mark.parametrize(
    ("flat", "small", "first", "told"),
    [(0.8, 0.1, 0.3, True), (0.4, 0.1, 0.3, False), (0.8, 0.6, 0.3, False), (0.8, 0.1, 0.05, False)],
)
def test_long_gradients_at_flat_slopes_are_explained_only_where_there_are_both(
    flat: float, small: float, first: float, told: bool
) -> None:
    large = contender(Solves(1, 0.99), setup=replace(USUAL, scale=60.0), norms=(first, 0.2, 0.3))
    pair = subject(replace(large, flat_at_start=flat), replace(contender(Solves(1, 0.99)), flat_at_start=small))
    found = flat_yet_long(pair, WORDS)
    assert bool(found) == told
    if found:
        assert found[0] == 0 and found[1].text.startswith(
            "With scale 60, 80.0 % of the slopes are under 0.01 at step 0."
        )
    rates = subject(replace(large, setup=FAST, flat_at_start=flat), pair.contenders[1])
    assert flat_yet_long(rates, WORDS) is None  # the same weights


@pytest.mark.parametrize(
    ("reason", "stays"),
    [(DeadUnits(2, (0, 1), 2), True), (DeadUnits(1, (0,), 2), True), (DeadUnits(2, (0,), 2), False)],
)
def test_a_dead_unit_stays_dead_only_where_nothing_below_it_can_move(reason: DeadUnits, stays: bool) -> None:
    said = why_words(subject(contender(Stuck(0.5, reason), setup=RELU), contender(Solves(1, 0.99))), 0, WORDS)
    assert said and ("stays dead" in said.text) == stays


def test_a_dead_unit_stays_dead_only_where_no_memory_of_older_gradients_moves_it() -> None:
    dead = Stuck(0.5, DeadUnits(2, (0, 1), 2))
    for optimizer, decay, stays in (("sgd", 0.0, True), ("adam", 0.0, False), ("momentum", 0.0, False)):
        setup = replace(RELU, optimizer=optimizer, weight_decay=decay)
        said = why_words(subject(contender(dead, setup=setup), contender(Solves(1, 0.99))), 0, WORDS)
        assert said and ("stays dead" in said.text) == stays and "no gradient passes" in said.text


def test_slow_is_explained_by_the_gradient_only_with_plain_descent() -> None:
    for optimizer, told in (("sgd", True), ("adam", False)):
        fast = contender(Solves(1, 0.99), setup=replace(USUAL, optimizer=optimizer))
        slow = contender(Solves(2, 0.99), setup=replace(RELU, optimizer=optimizer), norms=(0.01, 0.2, 0.3))
        assert bool(why_words(subject(fast, slow), 1, WORDS)) == told


def test_death_is_told_at_the_step_of_the_last_unit() -> None:
    dead = contender(Stuck(0.5, DeadUnits(2, (0, 1), 2)), setup=RELU, flat=(0, 2, 2))
    found = dict(rests(subject(contender(Learning(0.6, 2)), dead), WORDS))
    assert found[1].text == "At step 1 the last point crosses zero: 2 of 4 units dead with ReLU."


# ---- step 0


def test_a_shrinking_gradient_is_told_at_step_0_beside_one_that_does_not_shrink() -> None:
    vanished = contender(Stuck(0.5, VanishingGradient(3, 1e-6, 0.3)), setup=RELU, norms=(1e-6, 1e-3, 0.3))
    trainings = subject(vanished, contender(Solves(1, 0.99)))
    said = staircase_words(trainings, WORDS)
    assert said and "0.30 to 1.0 × 10⁻⁶ with ReLU, 0.30 to 0.10 with tanh" in said.text
    first = why_words(trainings, 0, WORDS)  # that it shrinks was told where it is seen
    lengths = "0.5 × 1.0 × 10⁻⁶ with ReLU, by 0.5 × 0.10 with tanh"
    assert first and first.text == f"The first step moves layer 1’s weights by {lengths}: about 100,000 times as far."
    assert staircase_words(subject(contender(Solves(1, 0.99)), contender(Solves(1, 0.99), setup=RELU)), WORDS) is None


@pytest.mark.parametrize(
    ("slow", "fast"),
    [
        ({"optimizer": "adam"}, {"optimizer": "adam"}),  # whose first step is as long for any gradient
        ({"batch": 10}, {"batch": 10}),  # whose first step follows another gradient
        ({"weight_decay": 0.1}, {"weight_decay": 0.1}),
        ({}, {"learning_rate": 0.1}),
    ],
)
def test_a_first_step_is_told_only_where_it_is_the_rate_times_this_gradient(slow: Any, fast: Any) -> None:
    stuck = Stuck(0.5, VanishingGradient(3, 1e-6, 0.3))
    vanished = contender(stuck, setup=replace(RELU, **slow), norms=(1e-6, 1e-3, 0.3))
    assert why_words(subject(vanished, contender(Solves(1, 0.99), setup=replace(USUAL, **fast))), 0, WORDS) is None


def test_factors_between_layers_have_the_sign_that_the_printed_gradients_give_them() -> None:
    norms = (2.0e-6, 0.0040, 0.0320, 0.064, 0.1)
    trainings = subject(contender(Learning(0.6, 2), norms=norms, later=norms), contender(Learning(0.6, 2), setup=RELU))
    shown, factors = staircase(trainings, 0)
    signs = factor_signs(shown, factors)
    for sign, here, factor, above in zip(signs, shown[:-1], factors, shown[1:], strict=True):
        assert factor
        size, times, before = (read_number(each.text) for each in (here, factor, above))
        holds = (format_number(before * times), format_number(size / before)) == (here.text, factor.text)
        assert sign == ("=" if holds else "≈")
    assert factor_relation("0.032", "0.12", "0.0040") == "≈" and factor_relation("0.77", "0.10", "0.077") == "="
    assert factor_relation("3.8 × 10⁻⁶", "0.52", "2.0 × 10⁻⁶") == "≈"  # as a product alone it would hold


def test_a_tie_is_said_to_be_broken_only_where_layer_1_moves_a_step_later() -> None:
    tied = contender(Learning(0.6, 2), norms=(0.0, 0.0, 0.3), later=(0.01, 0.1, 0.3))
    silent = contender(Learning(0.6, 2), setup=RELU, norms=(0.0, 0.0, 0.3), later=(0.0, 0.0, 0.3))
    trainings = subject(tied, silent)
    assert dict(rests(trainings, WORDS))[1].text.endswith("layer 1 has a gradient too, 0.010 with tanh.")
    said = staircase_words(trainings, WORDS)
    assert said and said.text == "At step 0 only the last layer’s weights have a gradient with tanh."


# ---- a line


@pytest.mark.parametrize(("accuracy", "loss", "told"), [(0.702, 0.69, True), (0.702, 0.30, False), (0.5, 0.69, False)])
def test_the_best_line_is_told_only_where_it_is_right_more_often_at_a_higher_loss(
    accuracy: float, loss: float, told: bool
) -> None:

    trainings = subject(contender(Stuck(0.6, NeverBent())), contender(Solves(1, 0.99), setup=RELU))
    said = why_words(replace(trainings, best_line=BestLine(accuracy, loss)), 0, WORDS)
    assert said and ("One line could get 70.2 % right" in said.text) == told


# ---- the shipped films


@pytest.mark.parametrize("path", sorted((ROOT / "configs/failures").glob("*.toml")), ids=lambda path: path.stem)
def test_every_failure_has_a_network_beside_it_that_learns(path: Path) -> None:
    _, found = comparison_of(path)
    assert any(isinstance(each.verdict, Solves) for each in found.contenders)
    assert not all(isinstance(each.verdict, Solves) for each in found.contenders)


@pytest.mark.parametrize("name", ["vanishing_gradient", "symmetric_start", "zero_weights"])
def test_what_is_said_of_step_0_is_seen_there(name: str) -> None:
    section: Section
    section, _ = comparison_of(ROOT / f"configs/failures/{name}.toml")
    [beat] = [beat for beat in section.beats if isinstance(beat.action, ShowStaircases)]
    assert beat.caption and beat.caption.text.startswith("At step 0")
    shown = {number.place: number.text for number in beat.numbers}
    assert all(shown[number.place] == number.text for number in beat.caption.numbers)


def test_the_axis_of_a_loss_that_explodes_holds_all_of_it() -> None:
    axis = loss_axis(np.array([0.9, 0.05, 71.0]))
    assert (axis.spacing, axis.low, axis.high) == ("log", 0.01, 100.0)
    assert axis.share(np.array([24.0, 71.0]))[0] < axis.share(np.array([24.0, 71.0]))[1] < 1
    huge = loss_axis(np.array([0.9, 2.0, 1.99e252]))
    assert huge.high >= 1.99e252 and len(huge.levels) <= 5
    assert loss_axis(np.array([0.9, 0.5])).spacing == "linear"


# ---- contenders in a config


@pytest.mark.parametrize(
    ("contenders", "says"),
    [
        ("contenders = [{}, {}]", "two equal entries"),
        ('activations = ["tanh", "relu"]\ncontenders = [{}, { scale = 2.0 }]', "keep one of them"),
        ("contenders = [{}, { layers = [3, 2, 2] }]", "every contender has its first and its last"),
        ("contenders = [{}, { rate = 3.0 }]", "rate"),
    ],
)
def test_contenders_that_cannot_be_are_refused(contenders: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    path.write_text(f'[parameters]\ntrain = {{ steps = 3 }}\n[[sections]]\nscene = "comparison"\n{contenders}\n')
    with pytest.raises(ConfigError, match=says):
        load(path)


@pytest.mark.parametrize(
    ("train", "keys", "says"),
    [
        ("", "contenders = [{ seed = 1 }, { seed = 2 }]", "name their own"),
        (', init = "zeros"', "", "all start alike"),
        ("", 'contenders = [{}, { init = "symmetric" }]', "all start alike"),
        (", batch = 8", "starts = 1", "starts"),
    ],
)
def test_starts_that_cannot_be_counted_are_refused(train: str, keys: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    starts = "" if "starts" in keys else "starts = 3\n"
    path.write_text(
        f'[parameters]\ntrain = {{ steps = 3{train} }}\n[[sections]]\nscene = "comparison"\n{starts}{keys}\n'
    )
    with pytest.raises(ConfigError, match=says):
        load(path)


def test_more_starts_than_can_be_run_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    path.write_text(
        "[dataset]\npoints = 5000\n[parameters]\ntrain = { steps = 1000 }\n"
        '[[sections]]\nscene = "comparison"\nactivations = ["tanh", "relu"]\nstarts = 60\n'
    )
    with pytest.raises(ConfigError, match=r"is 60, which .* 20 are possible"):
        load(path)


def test_contenders_may_differ_in_depth(tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    path.write_text(
        '[dataset]\npoints = 20\n[parameters]\ntrain = { steps = 3 }\n[[sections]]\nscene = "comparison"\n'
        "contenders = [{}, { layers = [2, 3, 2] }]\n"
    )
    source = load(path)
    [section] = compose(source, run(source)).sections
    assert [each.name for each in section.subject.contenders] == ["2–2–2–2", "2–3–2"]


def going_on(*solved_at: int | None) -> str:
    """Return what is said of the last run of trainings that solve the task at these steps of 200, or never."""
    losses = tuple(np.linspace(0.7, 0.4, 201))
    verdicts = (Learning(0.6, 200) if step is None else Solves(step, 0.97) for step in solved_at)
    made = subject(*(contender(verdict, losses=losses) for verdict in verdicts))
    said = rests(replace(made, axis=StepAxis("log", 200.0)), WORDS)
    assert said[-1][0] == 200
    return said[-1][1].text


def test_who_goes_on_to_the_end_is_who_has_not_solved_by_then() -> None:
    assert going_on(20, None) == "The last one goes on: will it get there?"
    assert going_on(20, 60, None) == "The last one goes on: will it get there?"
    assert going_on(20, None, None) == "The others go on: will they get there?"
    assert going_on(20, 60) == "Both go on to the end."
    assert going_on(20, 60, 70) == "All go on to the end."
    assert going_on(199, None) == "Will either of them get there?"  # too near the end for a rest of its own
    assert going_on(20, 199, None) == "The others go on: will they get there?"
