"""The graph of a neuron: what it prints is the trace's, each local derivative a nudge's, each sentence true of them."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.passes import record_class
from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.graph.actions import GraphSubject
from nnviz_core.kinds.graph.story import graph_beats, slope_does
from nnviz_core.story.beats import Section
from nnviz_core.story.run import run
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.formula.text import equation_text

ROOT = Path(__file__).parents[2]
WORDS = catalogue("en")


def film(layers: list[int], **section: Any) -> dict[str, Any]:
    """Return a config of a graph; points of three coordinates where the network wants these."""
    points = {2: {"points": 40}, 3: {"kind": "csv", "path": str(ROOT / "tests/data/networks/three.csv")}}
    return {
        "dataset": points[layers[0]],
        "network": {"layers": layers, "activation": "tanh"},
        "parameters": {"train": {"steps": 8, "learning_rate": 0.5, "seed": 6}},
        "sections": [{"scene": "graph", "sample": "hardest", **section}],
    }


def composed(folder: Path, tree: dict[str, Any]) -> Section:
    path = folder / "film.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    source = load(path)
    return compose(source, run(source)).sections[0]


def subject_of(section: Section) -> GraphSubject:
    assert isinstance(section.subject, GraphSubject)
    return section.subject


def neuron_of(slope_at: float, *, activation: str = "tanh", width: int = 1, above: float = 1.4) -> GraphSubject:
    """Return a neuron whose z is this."""
    first = Layer(freeze([[0.6, -0.4]] * width), freeze([slope_at - 0.6 * 0.5 - 0.4 * 0.5] * width))
    last = Layer(freeze([[above] * width, [-0.7 * above] * width]), freeze([0.2, -0.1]))
    return GraphSubject(record_class(Network((first, last), (activation,)), np.array([0.5, -0.5]), 1), 1, 0)


# --- numbers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("neuron", ["a1[1]", "a1[2]", "a2[1]", "a2[2]", None])
def test_going_back_through_the_graph_gives_the_gradients_of_the_trace(neuron: str | None, tmp_path: Path) -> None:
    """Each node multiplies what arrives by its own slope, and nothing else; the pass knows nothing of that."""
    section = composed(tmp_path, film([2, 2, 2, 2], **({"neuron": neuron} if neuron else {})))
    subject = subject_of(section)
    layer, j = section.tree["layers"][subject.layer - 1], subject.neuron
    slope = float(ACTIVATIONS["tanh"].slope(np.array(layer["z"][j])))
    through_activation = layer["a_grad"][j] * slope
    through_sum = through_activation * 1
    assert layer["delta"][j] == pytest.approx(through_activation)
    assert layer["bias_grad"][j] == pytest.approx(through_sum)
    for k in range(2):
        assert layer["weight_grad"][j][k] == pytest.approx(through_sum * layer["a_in"][k])
        assert layer["message"][j][k] == pytest.approx(through_sum * layer["weights"][j][k])


def test_the_arriving_gradient_is_how_the_loss_moves_with_a() -> None:
    subject = neuron_of(0.8)
    layer, last = subject.record, subject.passed.layers[1]

    def loss(a: float) -> float:
        scores = last.weights @ np.array([a]) + last.bias
        return float(np.log(np.exp(scores).sum()) - scores[1])

    a = float(layer.a[0])
    assert layer.a_grad[0] == pytest.approx((loss(a + 1e-6) - loss(a - 1e-6)) / 2e-6, rel=1e-6)


def test_without_a_name_it_is_the_neuron_of_the_last_hidden_layer_with_the_largest_gradient(tmp_path: Path) -> None:
    section = composed(tmp_path, film([2, 3, 3, 2]))
    subject, tree = subject_of(section), section.tree
    assert subject.layer == 2
    assert subject.neuron == int(np.abs(tree["layers"][1]["delta"]).argmax())
    assert tree["neuron"] == f"a2[{subject.neuron + 1}]"


def test_every_equation_is_that_of_the_neuron(tmp_path: Path) -> None:
    section = composed(tmp_path, film([2, 2, 2, 2], neuron="a2[2]"))
    told = [equation_text(beat.equation) for beat in section.beats if beat.equation]
    k = int(np.abs(section.tree["layers"][1]["weight_grad"][1]).argmax()) + 1
    weight = f"∂L/∂w2{k}(2)"
    starts = ["w2", "z2(2)", "a2(2)", "∂L/∂a2(2)", "δ2(2)", "∂L/∂b2(2)", weight, f"δ2(2) · w2{k}(2)", weight]
    assert [each.startswith(start) for each, start in zip(told, starts, strict=True)] == [True] * len(starts), told


# --- sentences -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "does", "says"),
    [
        (neuron_of(0.8), "shrinks", "less goes on"),
        (neuron_of(-0.3, activation="relu"), "stops", "nothing goes on"),
        (neuron_of(0.8, activation="relu"), "keeps", "goes on as it is"),
        (neuron_of(-1.5, activation="silu"), "turns", "changes its sign"),
        (neuron_of(2.0, activation="gelu"), "grows", "more goes on"),
        (neuron_of(0.8, above=0.0), "nothing", "nothing arrives, and nothing goes on"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_what_is_said_of_the_slope_is_what_it_does(subject: GraphSubject, does: str, says: str) -> None:
    assert slope_does(subject) == does
    [told] = [
        beat.caption.text
        for beat in graph_beats(subject, WORDS, opening=None)
        if beat.caption and "slope" in beat.caption.text
    ]
    assert says in told
    arriving, leaving = float(subject.record.a_grad[0]), float(subject.record.delta[0])
    assert {
        "shrinks": 0 < leaving / (arriving or 1) < 1,
        "stops": leaving == 0 != arriving,
        "keeps": leaving == arriving != 0,
        "turns": leaving * arriving < 0,
        "grows": abs(leaving) > abs(arriving) and leaving * arriving > 0,
        "nothing": leaving == arriving == 0,
    }[does]


@pytest.mark.parametrize("width", [1, 2])
def test_what_goes_back_to_an_input_is_all_only_where_the_layer_has_no_other_neuron(width: int) -> None:
    subject = neuron_of(0.8, width=width)
    [*_, to_inputs, _] = graph_beats(subject, WORDS, opening=None)
    assert to_inputs.caption
    whole = np.allclose(subject.record.message[0], subject.passed.x_grad)
    assert ("is how the loss reacts to the input" in to_inputs.caption.text) == whole
    assert ("other neurons send" in to_inputs.caption.text) == (not whole) == (width > 1)


def test_one_input_has_one_product_and_several_have_several() -> None:
    subject = neuron_of(0.8)
    several = [beat.caption.text for beat in graph_beats(subject, WORDS, opening=None) if beat.caption]
    narrow = replace(
        subject,
        passed=record_class(
            Network((Layer(freeze([[0.6]]), freeze([0.1])), Layer(freeze([[1.0], [0.5]]), freeze([0, 0]))), ("tanh",)),
            np.array([0.4]),
            0,
        ),
    )
    one = [beat.caption.text for beat in graph_beats(narrow, WORDS, opening=None) if beat.caption]
    assert "Each times node multiplies its two numbers." in several
    assert "The times node multiplies its two numbers." in one and "In come the input, its weight and the bias." in one


def test_the_identity_is_not_said_to_bend() -> None:
    told = [
        beat.caption.text
        for beat in graph_beats(neuron_of(0.8, activation="identity"), WORDS, opening="Look.")
        if beat.caption
    ]
    assert told[0] == "Look." and "The identity leaves the sum as it is: a = z." in told
    assert not any("bends" in each for each in told)


# --- what is refused -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("layers", "section", "says"),
    [
        ([2, 2, 2], {"neuron": "a2[1]"}, 'is "a2[1]" but network.layers [2, 2, 2] has the hidden neurons a1[1]'),
        ([2, 2, 2], {"neuron": "W1[1,1]"}, "has the hidden neurons a1[1] to a1[2]"),
        ([2, 6, 2, 2], {}, "at most 4 inputs, and those of layer 2 have 6"),
        ([2, 6, 2, 2], {"neuron": "a2[2]"}, "at most 4 inputs, and those of layer 2 have 6"),
    ],
)  # fmt: skip
def test_what_a_graph_cannot_show_is_refused(
    layers: list[int], section: dict[str, Any], says: str, tmp_path: Path
) -> None:
    with pytest.raises(ConfigError) as refused:
        composed(tmp_path, film(layers, **section))
    assert says in str(refused.value)


def test_a_neuron_of_few_inputs_in_a_wide_network_is_shown(tmp_path: Path) -> None:
    assert subject_of(composed(tmp_path, film([2, 6, 2, 2], neuron="a1[6]"))).inputs == 2
