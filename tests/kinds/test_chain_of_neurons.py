"""Where one path leads from the loss to a weight the film says so, and multiplies; where several do, it adds."""

import math
from itertools import pairwise, product
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.passes import SamplePass, record_class
from nnviz_core.kinds.backward.actions import Blame, ChainRule, WeightGrad
from nnviz_core.kinds.backward.chain import chain_beats, path_count, whole_chain_beats
from nnviz_core.kinds.table import motion_words
from nnviz_core.story.beats import Beat
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.formula.text import equation_text
from tests.fixtures.storyboards import storyboard_of

ROOT = Path(__file__).parents[2]
WORDS = catalogue("en")
CHAIN = ROOT / "configs/chain.toml"


def passed_of(*shape: int) -> SamplePass:
    rng = np.random.default_rng(4)
    layers = [
        Layer(freeze(rng.normal(size=(n_out, n_in))), freeze(rng.normal(size=n_out))) for n_in, n_out in pairwise(shape)
    ]
    output = "sigmoid" if shape[-1] == 1 else "softmax"
    return record_class(Network(tuple(layers), ("tanh",) * (len(shape) - 2), output), np.full(shape[0], 0.7), 1)


def paths_of(passed: SamplePass, index: int, j: int, k: int) -> list[float]:
    """Multiply the factors of every path to a weight of layer `index`, one neuron a layer above it."""
    above = passed.layers[index:]
    weight = passed.layers[index - 1]
    found = []
    for way in product(*(range(len(layer.z)) for layer in above)):
        factors, start = [weight.slope[j], weight.a_in[k]], j
        for layer, end in zip(above, way, strict=True):
            factors += [layer.weights[end, start], *([layer.slope[end]] if layer is not above[-1] else [])]
            start = end
        found.append(math.prod(factors) * above[-1].delta[way[-1]])
    return found


@pytest.mark.parametrize(
    "shape", [(1, 1, 1, 1), (2, 1, 1), (1, 2, 1), (2, 2, 2), (1, 1, 3), (2, 3, 1, 1), (1, 1, 2, 1)]
)
def test_the_sentence_says_how_many_paths_there_are(shape: tuple[int, ...]) -> None:
    passed = passed_of(*shape)
    [beat] = chain_beats(passed, WORDS)
    action = beat.action
    assert isinstance(action, ChainRule) and beat.caption
    paths = paths_of(passed, action.layer, action.neuron, action.source)
    assert len(paths) == path_count(passed, action.layer)
    gradient = passed.layers[action.layer - 1].weight_grad[action.neuron, action.source]
    assert math.fsum(paths) == pytest.approx(gradient)
    assert ("one path leads here, so nothing is added" in beat.caption.text) == (len(paths) == 1)
    assert ("paths lead here, so add them" in beat.caption.text) == (len(paths) > 1)


@pytest.mark.parametrize("shape", [(1, 1, 1, 1), (1, 1, 1, 1, 1), (3, 1, 1, 1)])
def test_one_neuron_a_layer_is_followed_to_the_first_weight(shape: tuple[int, ...]) -> None:
    passed = passed_of(*shape)
    [beat] = whole_chain_beats(passed, WORDS)
    action = beat.action
    assert isinstance(action, ChainRule) and beat.equation
    [path] = paths_of(passed, 1, action.neuron, action.source)
    assert path == pytest.approx(passed.layers[0].weight_grad[action.neuron, action.source])
    printed = beat.equation.numbers[:-1]
    assert len(printed) == 2 * (len(shape) - 1)
    assert "+" not in equation_text(beat.equation)


@pytest.mark.parametrize("shape", [(1, 1, 1), (2, 2, 2, 2), (1, 2, 1, 1), (1, 1, 2, 1), (1, 1, 1, 2), (1,) * 6])
def test_no_other_network_is_said_to_have_one_path(shape: tuple[int, ...]) -> None:
    assert whole_chain_beats(passed_of(*shape), WORDS) == ()


def told(scene: str, kinds: tuple[type, ...]) -> list[tuple[Beat, str]]:
    [section] = [each for each in storyboard_of(CHAIN).sections if each.scene == scene]
    return [(beat, motion_words(beat.action, section)) for beat in section.beats if isinstance(beat.action, kinds)]


def test_where_one_edge_leads_nothing_is_said_to_add_up() -> None:
    [forward] = [each for each in storyboard_of(CHAIN).sections if each.scene == "forward"]
    said = [motion_words(beat.action, forward) for beat in forward.beats]
    assert [each for each in said if "run" in each] and not [
        each for each in said if "add up" in each or "Pulses" in each
    ]
    for beat, words in told("backward", (Blame, WeightGrad)):
        assert "add up" not in words and "edges" not in words
        assert beat.caption is None or "sum" not in beat.caption.text


def test_a_sample_of_ones_own_goes_all_the_way() -> None:
    sections = {each.scene: each for each in storyboard_of(ROOT / "tests/data/networks/one_input.toml").sections}
    assert sections["forward"].tree["sample"] == {"index": None, "x": [0.6], "class": 1}
    assert sections["update"].before is not None
    assert "x₁ = 0.60" in " ".join(beat.caption.text for beat in sections["forward"].beats if beat.caption)
