"""What is said of a gradient over depth follows from its numbers, and from no others."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.depth import PathStep, delta_sizes
from nnviz_core.backprop.network import initial_network
from nnviz_core.backprop.passes import record_class
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.depth.actions import DepthSubject
from nnviz_core.kinds.depth.captions import cause, cause_words, change_words, course, lesson_words, pace, path_words
from nnviz_core.kinds.depth.numbers import product_relation
from nnviz_core.kinds.depth.story import depth_subject
from nnviz_core.look.log_axis import log_axis
from nnviz_core.story.beats import Section
from nnviz_core.story.run import run
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.numbers import format_signed
from nnviz_core.words.tags import SOURCE
from tests.scenes.update_films import FILMS, with_section

ROOT = Path(__file__).parents[2]
WORDS = catalogue(SOURCE)


def composed(folder: Path, tree: dict[str, Any], **section: Any) -> Section:
    path = folder / "film.json"
    path.write_text(json.dumps({"title": "A film", **with_section(tree, "depth", rated=True, **section)}), "utf-8")
    source = load(path)
    return compose(source, run(source)).sections[0]


def subject_of(
    activation: str = "sigmoid", *, scale: float = 1.0, shape: tuple[int, ...] = (2, 4, 4, 4, 2)
) -> DepthSubject:
    rng = np.random.default_rng(6)
    network = initial_network(shape, (activation,) * (len(shape) - 2), init="normal", scale=scale, rng=rng)
    return depth_subject(record_class(network, np.array([0.5, -0.3]), 0), 0.5)


def with_sizes(*sizes: float) -> DepthSubject:
    factors = tuple(a / b if b else None for a, b in pairwise(sizes))
    subject = subject_of(shape=(2, *(2 for _ in sizes)))
    return replace(subject, sizes=np.array(sizes), factors=factors)


def with_path(*pairs: tuple[float, float]) -> DepthSubject:
    """Make a path whose product is all that arrives at its last neuron."""
    subject = subject_of(shape=(2, *(2 for _ in pairs), 2))
    arrives = float(subject.passed.layers[0].delta[0])
    return replace(subject, path=tuple(PathStep(0, weight, slope, arrives) for weight, slope in pairs))


def with_changes(first: float, last: float) -> DepthSubject:
    return replace(subject_of(), changes=np.array([first, 1.0, 1.0, last]))


@pytest.mark.parametrize(
    ("sizes", "how", "says"),
    [
        ((0.01, 0.1, 1.0), "shrinks", "Every layer leaves only 0.10 to 0.10 of it: from 1.00 at the output to 0.010"),
        ((4.0, 2.0, 0.5), "grows", "It grows at every layer, by 2.00 to 4.00 times: from 0.50"),
        ((2.0, 4.0, 0.5), "mixed", "It shrinks at 1 of 2 steps back: 0.50 at the output, 2.00 in layer 1."),
        ((1.0, 1.0, 0.5), "mixed", "It shrinks at 0 of 2 steps back"),
        ((0.0, 0.0, 0.5), "stops", "In layer 2 it is zero"),
        ((0.0, 0.1, 0.5), "stops", "Nothing arrives in layer 1"),
        ((0.0, 0.0, 0.0), "silent", "no gradient leaves it"),
        ((0.2, 0.5), "shrinks", "It shrinks: from 0.50 at the output to 0.20 in layer 1."),
        ((0.5, 0.2), "grows", "It grows: from 0.20"),
        ((0.5, 0.5), "mixed", "It stays: 0.50"),
    ],
)
def test_that_it_shrinks_at_every_layer_is_said_where_it_does(sizes: tuple[float, ...], how: str, says: str) -> None:
    subject = with_sizes(*sizes)
    assert course(subject) == how
    assert says in lesson_words(subject, WORDS).text


@pytest.mark.parametrize(
    ("pairs", "why", "says"),
    [
        (((2.0, 0.2), (1.5, 0.2)), "slopes-shrink", "it is the slopes that shrink it"),
        (((0.5, 1.0), (0.5, 1.0)), "weights-shrink", "it is the weights that shrink it"),
        (((0.9, 0.2), (-0.9, 0.2)), "slopes-most", "both shrink it, the slopes most"),
        (((0.1, 0.9), (0.1, 0.9)), "weights-most", "both shrink it, the weights most"),
        (((9.0, 0.5), (-9.0, 0.5)), "weights-grow", "the weights make it grow"),
        (((0.99, 1.1), (1.0, 1.1)), "slopes-grow", "the slopes make it grow"),
        (((2.0, 1.1), (2.0, 1.1)), "both-grow", "both make it grow"),
    ],
)
def test_what_makes_it_shrink_or_grow_is_what_the_products_say(
    pairs: tuple[tuple[float, float], ...], why: str, says: str
) -> None:
    subject = with_path(*pairs)
    assert cause(subject) == why
    told = cause_words(subject, WORDS)
    assert told is not None
    assert says in told.text


@pytest.mark.parametrize(
    ("times", "says"),
    [
        (1.0, "both shrink it"),
        (0.5, "both shrink it"),  # the other paths add to it
        (1.5, "With the other paths its"),
        (-4.0, "With the other paths its"),  # what is left has the other sign
    ],
)
def test_other_paths_are_told_to_cancel_what_the_path_brings_and_is_not_there(times: float, says: str) -> None:
    subject = with_path((0.9, 0.2), (0.9, 0.2))
    first = replace(subject.path[0], product=times * subject.path[0].product)
    told = cause_words(replace(subject, path=(first, subject.path[1])), WORDS)
    assert told and says in told.text
    if "With" in says:  # both numbers are printed, and are not the same
        brought, left = (format_signed(each) for each in (first.product, subject.passed.layers[0].delta[0]))
        assert f"its {brought} becomes δ = {left}." in told.text and brought != left


def test_a_path_that_others_cancel_is_told_so_in_the_shipped_film() -> None:
    source = load(ROOT / "configs/depth.toml")
    subject = compose(source, run(source)).sections[0].subject
    assert isinstance(subject, DepthSubject)
    neuron, product = subject.path[0].neuron, subject.path[0].product
    assert abs(subject.passed.layers[0].delta[neuron]) < abs(product) / 2 and abs(product) > subject.sizes[0]
    told = cause_words(subject, WORDS)
    assert told and "With the other paths its −4.7 × 10⁻⁵ becomes δ = " in told.text


@pytest.mark.parametrize("pairs", [((0.0, 0.2), (1.0, 0.2)), ((1.0, 1.0), (1.0, 1.0)), ((2.0, 0.1),)])
def test_no_cause_is_said_of_a_path_that_carries_nothing_or_has_one_step(
    pairs: tuple[tuple[float, float], ...],
) -> None:
    assert cause_words(with_path(*pairs), WORDS) is None


@pytest.mark.parametrize(
    ("first", "last", "how", "says"),
    [
        (0.001, 0.3, "slow", "It learns slowly."),
        (0.1, 0.3, "less", "which is less"),
        (0.25, 0.3, "alike", "about as much"),
        (0.9, 0.3, "more", "which is more"),
        (0.0, 0.3, "still", "not at all"),
        (0.0, 0.0, "nothing", "moves no weight"),
    ],
)
def test_layer_1_learns_slowly_where_its_weights_move_ten_times_less(
    first: float, last: float, how: str, says: str
) -> None:
    subject = with_changes(first, last)
    assert pace(subject) == how
    assert says in change_words(subject, WORDS).text


def test_the_bound_of_a_sigmoid_is_said_of_sigmoids_alone() -> None:
    sigmoid = subject_of("sigmoid", scale=3.0)
    assert "at most 1/4" in path_words(sigmoid, WORDS).text
    assert all(layer.slope.max() <= 0.25 for layer in sigmoid.passed.layers[:-1])
    tanh = path_words(subject_of("tanh"), WORDS)
    assert "1/4" not in tanh.text
    assert tanh.numbers[0].text in tanh.text


def test_real_networks_shrink_with_sigmoid_and_grow_with_large_weights() -> None:
    assert course(subject_of("sigmoid", scale=0.5)) == "shrinks"
    assert course(subject_of("identity", scale=1.5)) == "grows"


@pytest.mark.parametrize("name", [name for name in FILMS if name != "wild"])
def test_the_tree_has_the_numbers_that_the_layers_have(name: str, tmp_path: Path) -> None:
    section = composed(tmp_path, FILMS[name])
    tree, subject = section.tree["depth"], section.subject
    assert isinstance(subject, DepthSubject)
    assert tree["sizes"] == pytest.approx([np.linalg.norm(layer["delta"]) for layer in section.tree["layers"]])
    assert tree["sizes"] == delta_sizes(subject.passed).tolist()
    neuron = tree["output"]
    assert tree["start"] == section.tree["layers"][-1]["delta"][neuron]
    for layer in range(len(tree["path"]) - 1, -1, -1):
        step, above = tree["path"][layer], section.tree["layers"][layer + 1]
        assert step["weight"] == above["weights"][neuron][step["neuron"]]
        neuron = step["neuron"]
        assert step["slope"] == section.tree["layers"][layer]["slope"][neuron]
    json.dumps(dict(section.tree), allow_nan=False)


def test_a_product_is_equal_only_where_its_printed_factors_give_it() -> None:
    subject, last = subject_of(), len(subject_of().path) - 1
    start = float(subject.passed.layers[-1].delta[subject.output])
    exact = replace(subject, path=(*subject.path[:-1], PathStep(0, 2.0, 0.5, start)))
    assert product_relation(exact, last) == "="
    wrong = replace(subject, path=(*subject.path[:-1], PathStep(0, 2.0, 0.5, 0.123)))
    assert product_relation(wrong, last) == "≈"


def test_an_axis_of_decades_holds_every_size_above_zero() -> None:
    axis = log_axis([2.6e-5, 0.69, 0.0], below=1)
    assert (axis.first, axis.last) == (-6, 0)
    assert axis.share(1e-6) == 0
    assert axis.share(1.0) == 1
    assert axis.share(1e-3) == pytest.approx(0.5)
    assert [text for _, text in axis.marks] == ["10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "1"]
    assert log_axis([0.0]).first < log_axis([0.0]).last
    assert (log_axis([10.0, 1000.0]).first, log_axis([10.0, 1000.0]).last) == (1, 3)
    assert len(log_axis([1e-300, 1e300]).marks) <= 7


def test_a_gradient_that_is_not_finite_is_refused(tmp_path: Path) -> None:
    subject = subject_of()
    layers = (replace(subject.passed.layers[0], delta=np.array([np.inf, 0, 0, 0])), *subject.passed.layers[1:])
    with pytest.raises(LookupError, match="not finite at this snapshot"):
        depth_subject(replace(subject.passed, layers=layers), 0.5)
