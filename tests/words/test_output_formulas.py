"""Every output's equations hold: their letters, their numbers, and what a calculator makes of them."""

import math
import re

import numpy as np
import pytest

from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import SamplePass, record, record_class
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.numbers import format_number
from nnviz_core.words.output_formulas import OUTPUT_FORMULAS, formulas_of, shown_output, target_numeral
from tests.fixtures.printed import computed, half_way, sides_of

CROSS_ENTROPY = ("sigmoid", "cross_entropy")
WIDTHS = [(ending, outputs) for ending in OUTPUTS for outputs in (1, 3) if outputs > 1 or ending[0] != "softmax"]
NAMES = [f"{'-'.join(ending)}-{outputs}" for ending, outputs in WIDTHS]


def passed(ending: tuple[str, str], outputs: int, *, seed: int, label: int | None, scale: float = 1.0) -> SamplePass:
    shape = (2, 2, outputs)
    vector = scale * np.random.default_rng(seed).uniform(-2, 2, 6 + outputs * 3)
    network = from_vector(vector, shape, ("tanh",), *ending)
    if label is None:
        return record(network, np.array([0.3, -0.7]), np.random.default_rng(seed).uniform(0, 1, outputs).round(2))
    return record_class(network, np.array([0.3, -0.7]), label)


def equations(passed: SamplePass) -> dict[str, Equation]:
    formulas = formulas_of(passed)
    j = shown_output(passed)
    return {
        "said": formulas.said(passed, j),
        "loss": formulas.scored(passed),
        "delta": formulas.delta(passed, j),
        "long": formulas.long_way(passed, j),
    }


def test_every_output_has_its_equations() -> None:
    assert OUTPUT_FORMULAS.keys() == OUTPUTS.keys()


@pytest.mark.parametrize("label", [0, 1, None])
@pytest.mark.parametrize(("ending", "outputs"), WIDTHS, ids=NAMES)
def test_numbers_and_relations_hold_when_computed_again(
    ending: tuple[str, str], outputs: int, label: int | None
) -> None:
    if label is None and ending[0] == "softmax":
        return
    for seed in range(40):
        sample = passed(ending, outputs, seed=seed, label=label, scale=1.0 + seed / 4)
        j = shown_output(sample)
        last = sample.layers[-1]
        results = {"said": sample.said[j], "loss": sample.loss, "delta": last.delta[j], "long": last.delta[j]}
        for name, equation in equations(sample).items():
            text = equation_text(equation)
            side, printed = sides_of(text)[-2:]
            assert printed == format_number(results[name])
            if (ending[0], name) == ("linear", "said"):
                assert re.fullmatch(r"(a\d\(2\)) = (z\d\(2\)) = " + re.escape(printed), text)
                continue
            try:
                value = computed(side)
                again = "a tie" if half_way(value, printed) else format_number(value)
            except (OverflowError, ZeroDivisionError, ValueError):
                again = "beyond reach"
            assert text.endswith(f" = {printed}") == (again == printed), text


def test_one_sigmoid_is_written_without_indices_that_it_does_not_need() -> None:
    sample = passed(CROSS_ENTROPY, 1, seed=1, label=0)
    texts = {name: equation_text(equation) for name, equation in equations(sample).items()}
    assert texts["said"].startswith("p = sigmoid(")
    assert texts["loss"].startswith("L = −ln(1 − p) = −ln(1 − ")
    assert texts["delta"].startswith("δ1(2) = p − y = ") and " − 0 = " in texts["delta"]
    assert texts["long"].startswith("δ1(2) = ∂L/∂p · sigmoid′(z1(2)) = ")
    assert equation_text(formulas_of(sample).scored(passed(CROSS_ENTROPY, 1, seed=1, label=1))).startswith(
        "L = −ln p = "
    )


def test_squared_error_is_written_with_its_targets_and_both_factors_of_delta() -> None:
    sample = passed(("tanh", "squared_error"), 3, seed=1, label=2)
    texts = {name: equation_text(equation) for name, equation in equations(sample).items()}
    assert texts["said"].startswith("a3(2) = tanh(")
    assert texts["loss"].startswith("L = 1 / 2 Σ (a − y)² = 1 / 2 · ((") and "− (−1))²" in texts["loss"]
    assert texts["delta"].startswith("δ3(2) = (a3(2) − y3) · tanh′(z3(2)) = (") and "− 1) · " in texts["delta"]
    assert texts["long"].startswith("δ3(2) = ∂L/∂a3(2) · tanh′(z3(2)) = ")
    itself = passed(("linear", "squared_error"), 1, seed=1, label=0)
    texts = {name: equation_text(equation) for name, equation in equations(itself).items()}
    assert texts["said"].startswith("a1(2) = z1(2) = ") and texts["said"].count("=") == 2
    assert texts["loss"].startswith("L = 1 / 2 · (a − y)² = 1 / 2 · (")
    assert texts["delta"].startswith("δ1(2) = a1(2) − y = ") and " − (−1) " in texts["delta"]


def test_several_sigmoids_add_up_what_each_misses() -> None:
    sample = passed(CROSS_ENTROPY, 3, seed=1, label=1)
    text = equation_text(formulas_of(sample).scored(sample))
    assert text.startswith("L = −ln(1 − p1) − ln p2 − ln(1 − p3) = −ln(1 − ")
    shares = passed(CROSS_ENTROPY, 1, seed=1, label=None)
    text = equation_text(formulas_of(shares).scored(shares))
    assert text.startswith("L = −y · ln p − (1 − y) · ln(1 − p) = −0.")


def test_the_output_that_is_furthest_off_is_shown_where_there_is_no_class() -> None:
    sample = passed(("linear", "squared_error"), 3, seed=2, label=None)
    assert shown_output(sample) == np.abs(sample.said - sample.y).argmax()
    assert target_numeral(sample, 0).place == "sample.y[0]"


@pytest.mark.parametrize("label", [0, 1])
def test_the_loss_of_a_probability_that_rounds_away_is_the_size_of_the_score(label: int) -> None:
    wrong = [passed(CROSS_ENTROPY, 1, seed=seed, label=label, scale=1000.0) for seed in range(10)]
    wrong = [sample for sample in wrong if sample.said[0] == 1 - label]
    assert wrong
    for sample in wrong:
        assert sample.loss == pytest.approx(abs(sample.logits[0]))
        text = equation_text(formulas_of(sample).scored(sample))
        assert text.startswith(("L ≈ z1(2) = ", "L ≈ −z1(2) = "))
        assert math.isclose(computed(sides_of(text)[-2]), sample.loss, rel_tol=0.01)
