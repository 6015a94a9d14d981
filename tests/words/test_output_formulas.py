"""Every output's equations hold: their letters, their numbers, and what a calculator makes of them."""

import math

import numpy as np
import pytest

from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import SamplePass, record_class
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.numbers import format_number
from nnviz_core.words.output_formulas import OUTPUT_FORMULAS, formulas_of
from tests.fixtures.printed import computed, half_way, sides_of


def passed(output: str, *, seed: int, label: int, scale: float = 1.0) -> SamplePass:
    shape = (2, 2, 1 if output == "sigmoid" else 2)
    count = 6 + shape[-1] * 3
    network = from_vector(scale * np.random.default_rng(seed).uniform(-2, 2, count), shape, ("tanh",), output)
    return record_class(network, np.array([0.3, -0.7]), label)


def equations(passed: SamplePass) -> dict[str, Equation]:
    formulas = formulas_of(passed)
    j = formulas.shown(passed)
    return {
        "said": formulas.said(passed, j),
        "loss": formulas.scored(passed),
        "delta": formulas.delta(passed, j),
        "long": formulas.long_way(passed, j),
    }


def test_every_output_has_its_equations() -> None:
    assert OUTPUT_FORMULAS.keys() == OUTPUTS.keys()


@pytest.mark.parametrize("label", [0, 1])
@pytest.mark.parametrize("output", OUTPUTS)
def test_numbers_and_relations_hold_when_computed_again(output: str, label: int) -> None:
    for seed in range(40):
        sample = passed(output, seed=seed, label=label, scale=1.0 + seed / 4)
        j = formulas_of(sample).shown(sample)
        last = sample.layers[-1]
        results = {"said": sample.said[j], "loss": sample.loss, "delta": last.delta[j], "long": last.delta[j]}
        for name, equation in equations(sample).items():
            text = equation_text(equation)
            side, printed = sides_of(text)[-2:]
            assert printed == format_number(results[name])
            try:
                value = computed(side)
                again = "a tie" if half_way(value, printed) else format_number(value)
            except (OverflowError, ZeroDivisionError, ValueError):
                again = "beyond reach"
            assert text.endswith(f" = {printed}") == (again == printed), text


def test_one_sigmoid_is_written_without_indices_that_it_does_not_need() -> None:
    sample = passed("sigmoid", seed=1, label=0)
    texts = {name: equation_text(equation) for name, equation in equations(sample).items()}
    assert texts["said"].startswith("p = sigmoid(")
    assert texts["loss"].startswith("L = −ln(1 − p) = −ln(1 − ")
    assert texts["delta"].startswith("δ1(2) = p − y = ") and " − 0 = " in texts["delta"]
    assert texts["long"].startswith("δ1(2) = ∂L/∂p · sigmoid′(z1(2)) = ")
    assert equation_text(formulas_of(sample).scored(passed("sigmoid", seed=1, label=1))).startswith("L = −ln p = ")


@pytest.mark.parametrize("label", [0, 1])
def test_the_loss_of_a_probability_that_rounds_away_is_the_size_of_the_score(label: int) -> None:
    wrong = [passed("sigmoid", seed=seed, label=label, scale=1000.0) for seed in range(10)]
    wrong = [sample for sample in wrong if sample.said[0] == 1 - label]
    assert wrong
    for sample in wrong:
        assert sample.loss == pytest.approx(abs(sample.logits[0]))
        text = equation_text(formulas_of(sample).scored(sample))
        assert text.startswith(("L ≈ z1(2) = ", "L ≈ −z1(2) = "))
        assert math.isclose(computed(sides_of(text)[-2]), sample.loss, rel_tol=0.01)
