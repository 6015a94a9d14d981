"""In a comparison of networks that mix activations all are named, and dead is only what can die."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from nnviz_core import load
from nnviz_core.backprop.flat_units import FLAT_SHARE, FLAT_SLOPE, flat_units
from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.verdict import DeadUnits, SaturatedUnits, Solves, Stuck, dead_units, saturated_units
from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.kinds.comparison.captions import why_words
from nnviz_core.kinds.comparison.rests import died_at
from nnviz_core.kinds.compose import compose
from nnviz_core.story.beats import Section, Storyboard
from nnviz_core.story.run import run
from nnviz_core.words.catalogue import catalogue
from tests.kinds.test_comparison_words import USUAL, contender, subject

WORDS = catalogue("en")


@cache
def film_of(*activations: str) -> Storyboard:
    """Compose a comparison of two rates of one network with these activations."""
    tree = {
        "dataset": {"kind": "xor", "points": 60},
        "network": {"layers": [2, 4, 4, 2], "activation": list(activations)},
        "parameters": {"train": {"steps": 25, "init": "normal", "scale": 8.0, "seed": 4}},
        "sections": [{"scene": "comparison", "contenders": [{"learning_rate": 0.5}, {"learning_rate": 20.0}]}],
    }
    source = load(tree).source
    return compose(source, run(source))


def compared(*activations: str) -> tuple[Section, ComparisonSubject]:
    [section] = film_of(*activations).sections
    assert isinstance(section.subject, ComparisonSubject)
    return section, section.subject


SLOPES = {
    "relu": lambda z: (z > 0) * 1.0,
    "sigmoid": lambda z: 0.25 / np.cosh(np.clip(z / 2, -300, 300)) ** 2,
    "tanh": lambda z: 1 / np.cosh(np.clip(z, -300, 300)) ** 2,
    "leaky_relu": lambda z: np.where(z > 0, 1.0, 0.01),
}
BENT = {
    "relu": lambda z: np.maximum(z, 0),
    "sigmoid": lambda z: 1 / (1 + np.exp(-np.clip(z, -700, 700))),
    "tanh": np.tanh,
    "leaky_relu": lambda z: np.where(z > 0, z, 0.01 * z),
}


def flat_of(network: Network, x: np.ndarray) -> tuple[int, int]:
    """Count dead ReLUs and saturated others, in formulas of this file."""
    dead = saturated = 0
    for name, layer in zip(network.activations, network.layers, strict=False):
        z = x @ layer.weights.T + layer.bias
        slopes, x = SLOPES[name](z), BENT[name](z)
        if name == "relu":
            dead += int((slopes == 0).all(axis=0).sum())
        else:
            saturated += int(((slopes < FLAT_SLOPE).mean(axis=0) >= FLAT_SHARE).sum())
    return dead, saturated


@pytest.mark.parametrize(
    ("activations", "remark"),
    [
        (("relu", "sigmoid"), "2–4–4–2 · ReLU, sigmoid · 60 points"),
        (("sigmoid", "relu"), "2–4–4–2 · sigmoid, ReLU · 60 points"),
        (("leaky_relu", "tanh"), "2–4–4–2 · leaky ReLU (0.01), tanh · 60 points"),
        (("tanh", "tanh"), "2–4–4–2 · tanh · 60 points"),
    ],
)
def test_all_activations_are_named_and_one_kind_of_flat_units_is_counted(
    activations: tuple[str, ...], remark: str
) -> None:
    section, found = compared(*activations)
    assert section.remark.startswith(remark)
    dies, seen = "relu" in activations, set()
    for panel, each in enumerate(found.contenders):
        assert each.counts_dead == dies
        for row in range(0, each.course.rows, 5):
            dead, saturated = flat_of(each.course.network_at(row), found.dataset.x)
            assert each.flat_units[row] == (dead if dies else saturated)
            seen.add((dead > 0, saturated > 0))
        named = [part["activation"] for part in section.tree["panels"][panel].get("activations", [])]
        assert named == (list(activations) if len(set(activations)) > 1 else [])
    assert not dies or (True, True) in seen  # else nothing was told apart


def layers(bias: float) -> tuple[Layer, ...]:
    layer = Layer(freeze([[1.0, 0.0], [0.0, 1.0]]), freeze([-bias, 0.5]))
    return (layer, layer, Layer(freeze([[1.0, 2.0], [0.5, 1.0]]), freeze([0.0, 0.0])))


def test_a_sigmoid_whose_slope_is_zero_as_a_float_is_saturated_and_not_dead() -> None:
    x = np.random.default_rng(0).uniform(-1, 1, (40, 2))
    far = Network(layers(800.0), ("sigmoid", "sigmoid"))
    assert dead_units(far, x) is None
    assert saturated_units(far, x) == SaturatedUnits(1, (0,), 2, 1.0)
    mixed = Network(layers(800.0), ("sigmoid", "relu"))
    assert dead_units(mixed, x) == DeadUnits(2, (0,), 2)
    assert flat_units(mixed, x) == 1 and flat_units(far, x) == 2


def test_the_film_of_a_sigmoid_below_a_relu_that_dies_names_the_relu_and_counts_its_units_alone() -> None:
    section, found = compared("sigmoid", "relu")
    told = " ".join(beat.caption.text for beat in section.beats if beat.caption)
    assert (
        found.contenders[1].flat_units[-1] == 4
        and flat_of(found.contenders[1].course.network_at(25), found.dataset.x)[1]
    )
    assert "4 of 8 units dead with rate 20" in told and "A dead ReLU unit" in told
    assert "sigmoid unit" not in told


def test_a_dead_unit_is_called_by_the_activation_of_its_layer() -> None:
    mixed = replace(USUAL, activations=("sigmoid", "relu"))
    dead = contender(Stuck(0.5, DeadUnits(2, (0, 1), 2)), setup=mixed, flat=(0, 2, 2))
    said = why_words(subject(dead, contender(Solves(1, 0.99))), 0, WORDS)
    assert said and said.text.startswith("A dead ReLU unit has slope 0")
    assert died_at(dead) == 1


@pytest.mark.parametrize(
    ("other", "says"),
    [
        (("tanh", "tanh"), "“sigmoid, tanh” ends with 2 of 2 units of layer 1 saturated, tanh with 1."),
        (("tanh", "relu"), "ends with 2 of 2 units of layer 1 saturated, “tanh, ReLU” with 1."),
        (("relu", "tanh"), None),  # what is flat there is dead
    ],
)
def test_saturated_units_are_compared_with_saturated_ones(other: tuple[str, str], says: str | None) -> None:
    flat = contender(
        Stuck(0.5, SaturatedUnits(1, (0, 1), 2, 0.95)), setup=replace(USUAL, activations=("sigmoid", "tanh"))
    )
    free = contender(Solves(1, 0.99), setup=replace(USUAL, activations=other))
    said = why_words(subject(replace(flat, flat_at_end=(2, 1)), replace(free, flat_at_end=(1, 1))), 0, WORDS)
    assert (said.text if said else None) == says if says is None else said and said.text.endswith(says)
