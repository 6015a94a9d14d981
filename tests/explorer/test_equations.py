"""The page writes the films' equations, word by word."""

from collections.abc import Iterator

import numpy as np
import pytest

from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import SamplePass, record_class
from nnviz_core.words import equations, output_formulas
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.text import written as text_of
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.numbers import MINUS, format_number
from tests.explorer.networks import random_cases, written
from tests.fixtures.printed import computed, half_way, read_number, sides_of

WRITE = """([network, x, label], places) => {
  const pass = record(network, x, label);
  return places.map((place) => equationText(equationOf(pass, place)));
}"""


def film_equations(passed: SamplePass) -> Iterator[tuple[str, Equation]]:
    """Pair every number that a film can explain with its equation."""
    last, formulas = len(passed.layers) - 1, output_formulas.formulas_of(passed)
    for at, layer in enumerate(passed.layers):
        for j in range(len(layer.z)):
            yield f"layers[{at}].z[{j}]", equations.weighted_sum(layer, j)
            for k in range(len(layer.a_in)):
                yield f"layers[{at}].weight_grad[{j}][{k}]", equations.weight_gradient(layer, j, k)
            if at == last:
                yield f"layers[{at}].a[{j}]", formulas.said(passed, j)
                yield f"layers[{at}].delta[{j}]", formulas.delta(passed, j)
            else:
                yield f"layers[{at}].a[{j}]", equations.bent(layer, j)
                yield f"layers[{at}].delta[{j}]", equations.sloped(layer, j)
                yield f"layers[{at}].a_grad[{j}]", equations.incoming_blame(passed, at + 1, j)
    for k in range(len(passed.x)):
        yield f"x_grad[{k}]", equations.incoming_blame(passed, 0, k)
    yield "loss", formulas.scored(passed)


@pytest.mark.parametrize("output", OUTPUTS, ids="-".join)
@pytest.mark.parametrize("scale", [0.3, 1.0, 3.0, 300.0])
def test_every_equation_reads_as_in_a_film(call, scale, output):
    for case in random_cases(40, seed=12, scales=(scale,), output=output):
        passed = record_class(case.network, case.x, case.label)
        pairs = list(film_equations(passed))
        ours = call(WRITE, [written(case.network), case.x.tolist(), case.label], [place for place, _ in pairs])
        assert ours == [equation_text(equation) for _, equation in pairs]


@pytest.mark.parametrize("output", OUTPUTS, ids="-".join)
def test_the_rule_of_the_loss_reads_as_in_a_film(call, output):
    rule = "([network, x, label]) => nodeText(OUTPUT_FORMULAS[network.output].lossRule(record(network, x, label)))"
    for case in random_cases(20, seed=13, scales=(1.0,), output=output):
        passed = record_class(case.network, case.x, case.label)
        film = text_of(output_formulas.formulas_of(passed).loss_rule(passed))
        assert call(rule, [written(case.network), case.x.tolist(), case.label]) == film


def test_the_equations_of_a_single_output_say_how_its_own_gradients_come(call):
    """What films do not write out, by hand: z = 0, so that p = 1/2."""
    network = {"layers": [{"weights": [[1.0]], "bias": [0.0]}, {"weights": [[1.0]], "bias": [0.0]}]}
    network |= {"activations": ["tanh"], "output": "sigmoid/cross_entropy"}
    places = ["layers[1].a_grad[0]", "layers[1].slope[0]"]
    assert call(WRITE, [network, [0.0], 1], places) == [
        "∂L/∂p = −1 / 0.50 = −2.00",
        "sigmoid′(z1(2)) = sigmoid′(0.00) = 0.25",
    ]
    assert call(WRITE, [network, [0.0], 0], places)[0] == "∂L/∂p = 1 / (1 − 0.50) = 2.00"


@pytest.mark.parametrize("output", OUTPUTS, ids="-".join)
def test_every_number_of_a_pass_has_an_equation_that_ends_in_it(call, output):
    source = """([network, x, label]) => {
      const pass = record(network, x, label);
      const places = Object.keys(pass.layers[0]).filter((field) => Array.isArray(pass.layers[0][field]));
      return places.flatMap((field) => pass.layers.map((_, at) => {
        const place = `layers[${at}].${field}[0]${Array.isArray(pass.layers[at][field][0]) ? "[0]" : ""}`;
        const canonical = canonicalPlace(place, pass.layers.length);
        const text = equationText(equationOf(pass, canonical));
        const fused = field === "slope" && pass.layers[at].activation === "softmax"; // one step with the loss
        return [place, text, formatNumber(fused ? pass.layers[at].delta[0] : readAt(pass, parsedPlace(place)))];
      }));
    }"""
    case = next(random_cases(1, seed=2, scales=(1.0,), output=output))
    for place, text, number in call(source, [written(case.network), case.x.tolist(), case.label]):
        assert text.endswith(number), place


STEP = """(optimizer, vector, gradient, memory, rate, decay) => {
  const schedule = { kind: "steps", steps: 3, factor: 0.5 };
  const plan = { optimizer, learning_rate: 2 * rate, weight_decay: decay, schedule };
  const next = nextStep({ memory, vector, step: 3 }, gradient, plan);
  return gradient.map((mean, at) => {
    const name = weightName(2, 0, at);
    const direction = directionEquation(next, at);
    const others = [changeEquation(next, at, name), movedEquation(next, at, name)];
    others.push(meanGradientEquation({ layer: 1, j: 0, k: at, name }, mean, 32));
    const decayed = decayEquation(next, at, name);
    return [decayed && equationText(decayed), direction && equationText(direction), ...others.map(equationText)];
  });
}"""
FOLLOWED = {"sgd": "∂L/∂{name}", "momentum": "v", "rmsprop": "d", "adam": "d"}
DIRECTION = {
    "sgd": None,
    "momentum": "v = 0.90 · ",
    "rmsprop": "d = gradient / root of mean square = ",
    "adam": "d = mean / root of mean square = ",
}


def says_what_it_gives(text: str, decimals: int | None = None) -> bool:
    """Tell whether the last relation is what a calculator finds for the side before it, and the result near that."""
    *_, side, result = sides_of(text)
    value = computed(side)
    again = format_number(value) if decimals is None else f"{value:.{decimals}f}".replace("-", MINUS)
    near = pytest.approx(read_number(result), rel=0.1, abs=0.02 if decimals is None else 1.6 * 10**-decimals)
    sign = "=" if again == result and not half_way(value, result) else "≈"
    return text.endswith(f"{side} {sign} {result}") and value == near


@pytest.mark.parametrize("optimizer", DIRECTION)
@pytest.mark.parametrize("scale, decay", [(1e-5, 0), (0.1, 0.02), (10.0, 0)])
def test_the_equations_of_a_step_say_what_their_numbers_give(call, optimizer, scale, decay):
    rng = np.random.default_rng(8)
    vector, gradient, before = rng.normal(size=40), scale * rng.normal(size=40), scale * rng.normal(size=40)
    memory = [before.tolist(), (before**2).tolist()]
    found = call(STEP, optimizer, vector.tolist(), gradient.tolist(), memory, 0.05, decay)
    for at, (decayed, direction, change, moved, mean) in enumerate(found):
        name = f"w1{at + 1}(2)"
        assert (decayed is None) == (decay == 0)
        if decayed:
            assert decayed.startswith(f"g = gradient + decay · {name} = ") and says_what_it_gives(decayed)
        assert (direction is None) == (DIRECTION[optimizer] is None)
        begins = (DIRECTION[optimizer] or "").replace("gradient", "g" if decay else "gradient")
        assert direction is None or (direction.startswith(begins) and says_what_it_gives(direction))
        followed = "g" if decay and optimizer == "sgd" else FOLLOWED[optimizer].format(name=name)
        assert change.startswith(f"Δ{name} = {MINUS}rate · {followed} = {MINUS}0.050 · ")
        assert says_what_it_gives(change)
        assert moved.startswith(f"new {name} = ")
        assert says_what_it_gives(moved, decimals=len(moved.rsplit(".", 1)[1]))
        assert mean.startswith(f"∂L/∂{name} = mean of δ1(2) · a{at + 1}(1) = ")
        assert mean.split(" = ")[2].split(" ≈ ")[0].endswith(" / 32") and says_what_it_gives(mean)
