"""Which neurons of wide layers are shown, and that sums with a rest still add up."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.network import Image, initial_network
from nnviz_core.backprop.passes import SamplePass, record_class
from nnviz_core.backprop.shown_neurons import numbers_shown, shown_columns
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.shortened import entries, said_shortly, sum_back, sum_into
from nnviz_core.story.run import run
from nnviz_core.story.script import resolve
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.tree import Rest, children
from nnviz_core.words.formula.values import relation, value_of
from nnviz_core.words.numbers import format_number
from nnviz_core.words.output_formulas import softmax_of

WORDS = catalogue("en")
PIXELS = Path(__file__).parents[1] / "data/networks/pixels.toml"


def a_pass(*shape: int, seed: int = 3, image: Image | None = None) -> SamplePass:
    rng = np.random.default_rng(seed)
    network = initial_network(shape, ["tanh"] * (len(shape) - 2), init="xavier", scale=1.5, rng=rng)
    passed = record_class(network, rng.uniform(0.0, 1.0, shape[0]), shape[-1] - 4)
    return replace(passed, image=image)


def test_a_column_of_six_is_whole_and_one_of_seven_is_not():
    columns = shown_columns(a_pass(6, 7, 5))
    assert columns[0].shown == tuple(range(6)) and columns[2].shown == tuple(range(5))
    assert {0, 1, 2, 5, 6} <= set(columns[1].shown)


def test_both_ends_and_what_matters_are_shown():
    passed = a_pass(20, 40, 10)
    x, hidden, outputs = shown_columns(passed)
    assert set(x.shown) == {0, 1, 2, 18, 19, int(np.abs(passed.x).argmax())}
    largest = {int(np.abs(values).argmax()) for values in (passed.layers[0].a, passed.layers[0].delta)}
    assert set(hidden.shown) == {0, 1, 2, 38, 39} | largest
    assert set(outputs.shown) == {0, 1, 2, 8, 9, passed.label, int(passed.said.argmax())}
    assert sum(hidden.gaps) + len(hidden.shown) == hidden.count == 40


def test_of_equal_neurons_the_first_is_shown():
    passed = a_pass(20, 40, 10)
    layer = replace(passed.layers[0], a=np.full(40, 0.5), delta=np.full(40, -0.1))
    assert shown_columns(replace(passed, layers=(layer, passed.layers[1])))[1].shown == (0, 1, 2, 38, 39)


@pytest.mark.parametrize(
    ("shape", "numbers"),
    [
        ((2, 5, 5, 2), "notes"),
        ((2, 6, 6, 2), "two"),
        ((2, 7, 2), "two"),
        ((2, 7, 3, 3, 3, 2), "one"),
        ((2, *[2] * 8, 2), "one"),
    ],
)
def test_a_crowded_neuron_has_fewer_numbers(shape, numbers):
    assert numbers_shown(a_pass(*shape)) == numbers


@pytest.mark.parametrize("image", [None, Image(6, 6)])
def test_shortened_sums_add_up_as_their_relation_says(image):
    passed = a_pass(36, 30, 12, 10, image=image)
    sums = [sum_into(passed, index, j, WORDS) for index in (1, 2, 3) for j in shown_columns(passed)[index].shown]
    sums += [sum_back(passed, index, k, WORDS) for index in (1, 2) for k in shown_columns(passed)[index].shown]
    assert sum("more" in equation_text(each) for each in sums) == len(sums)
    for equation in sums:
        *_, side, result = equation.sides
        assert equation.relations[-1] == relation(side, result.text)
        assert abs(value_of(side) - value_of(result)) < 0.06
    assert {equation.relations[-1] for equation in sums} == {"=", "≈"}


def test_the_rest_is_the_exact_sum_of_all_that_is_not_written_out():
    passed = a_pass(50, 9, 10)
    [rest] = [each for each in children(sum_into(passed, 1, 4, WORDS).sides[-2]) if isinstance(each, Rest)]
    hidden = [k for k in range(50) if k not in shown_columns(passed)[0].shown]
    exact = sum(passed.layers[0].weights[4, k] * passed.x[k] for k in hidden)
    assert rest.told == f"{len(hidden)} more"
    assert rest.total.text in (format_number(exact), format_number(exact, more=1))


def test_the_sum_below_softmax_is_shortened_and_keeps_its_own_output():
    passed = a_pass(4, 5, 10)
    whole, short = softmax_of(passed, 7), said_shortly(softmax_of(passed, 7), passed, 7, WORDS)
    assert equation_text(whole).count("exp") == 11
    assert equation_text(short).count("exp") == 4 and "(7 more: " in equation_text(short)
    assert abs(value_of(short.sides[-2]) - passed.said[7]) < 0.01
    few = a_pass(4, 5, 6)
    assert said_shortly(softmax_of(few, 2), few, 2, WORDS) == softmax_of(few, 2)


def test_every_number_of_a_wide_film_is_in_its_trace():
    source = load(PIXELS)
    for section in compose(source, run(source)).sections:
        for beat in section.beats:
            written = beat.equation.numbers if beat.equation else ()
            for shown in (*beat.numbers, *beat.passing, *written):
                assert isinstance(resolve(section.tree, shown.place), float)


def test_of_a_very_large_matrix_the_trace_has_what_is_shown():
    passed = a_pass(300, 200, 10)
    matrix = passed.layers[0].weights
    kept = entries(passed, 1, matrix)
    columns = shown_columns(passed)
    assert set(kept) == set(map(str, columns[1].shown))
    assert kept["199"] == {str(k): matrix[199, k] for k in columns[0].shown}
    assert entries(passed, 2, passed.layers[1].weights) == passed.layers[1].weights.tolist()


@pytest.mark.parametrize("seed", [0, 1, 3])
def test_the_weight_of_an_update_is_one_that_is_drawn(tmp_path, seed):
    """In a network so deep and wide that no edge has a number."""
    (tmp_path / "wide.toml").write_text(
        f"[network]\nlayers = [2, 40, 40, 40, 2]\n[parameters]\ntrain = {{ steps = 2, seed = {seed} }}\n"
        '[[sections]]\nscene = "update"\nsnapshot = 0\n'
    )
    source = load(tmp_path / "wide.toml")
    subject = compose(source, run(source)).sections[0].subject
    columns, example = shown_columns(subject.passed), subject.example
    assert example.row in columns[example.layer].shown
    assert example.column in columns[example.layer - 1].shown
