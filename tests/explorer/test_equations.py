"""The page writes the films' equations, word by word."""

from collections.abc import Iterator

import pytest

from nnviz_core.backprop.passes import SamplePass, record
from nnviz_core.words import equations, output_formulas
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.tree import Equation
from tests.explorer.networks import random_cases, written

WRITE = """([network, x, label], places) => {
  const pass = record(network, x, label);
  return places.map((place) => equationOf(pass, place).map(({ text }) => text).join(""));
}"""


def film_equations(passed: SamplePass) -> Iterator[tuple[str, Equation]]:
    """Pair every number that a film can explain with its equation."""
    last = len(passed.layers) - 1
    for at, layer in enumerate(passed.layers):
        for j in range(len(layer.z)):
            yield f"layers[{at}].z[{j}]", equations.weighted_sum(layer, j)
            for k in range(len(layer.a_in)):
                yield f"layers[{at}].weight_grad[{j}][{k}]", equations.weight_gradient(layer, j, k)
            if at == last:
                yield f"probs[{j}]", output_formulas.softmax_of(passed, j)
                yield f"layers[{at}].delta[{j}]", output_formulas.output_delta(passed, j)
            else:
                yield f"layers[{at}].a[{j}]", equations.bent(layer, j)
                yield f"layers[{at}].delta[{j}]", equations.sloped(layer, j)
                yield f"layers[{at}].a_grad[{j}]", equations.incoming_blame(passed, at + 1, j)
    for k in range(len(passed.x)):
        yield f"x_grad[{k}]", equations.incoming_blame(passed, 0, k)
    yield "loss", output_formulas.scored(passed)


@pytest.mark.parametrize("scale", [0.3, 1.0, 3.0, 300.0])
def test_every_equation_reads_as_in_a_film(call, scale):
    for case in random_cases(40, seed=12, scales=(scale,)):
        passed = record(case.network, case.x, case.label)
        pairs = list(film_equations(passed))
        ours = call(WRITE, [written(case.network), case.x.tolist(), case.label], [place for place, _ in pairs])
        assert ours == [equation_text(equation) for _, equation in pairs]


def test_every_number_of_a_pass_has_an_equation_that_ends_in_it(call):
    source = """([network, x, label]) => {
      const pass = record(network, x, label);
      const places = Object.keys(pass.layers[0]).filter((field) => Array.isArray(pass.layers[0][field]));
      return places.flatMap((field) => pass.layers.map((_, at) => {
        const place = `layers[${at}].${field}[0]${Array.isArray(pass.layers[at][field][0]) ? "[0]" : ""}`;
        const canonical = canonicalPlace(place, pass.layers.length);
        const text = equationOf(pass, canonical).map((token) => token.text).join("");
        const fused = field === "slope" && at === pass.layers.length - 1; // one step with the loss: its delta
        return [place, text, formatNumber(fused ? pass.layers[at].delta[0] : readAt(pass, parsedPlace(place)))];
      }));
    }"""
    case = next(random_cases(1, seed=2, scales=(1.0,)))
    for place, text, number in call(source, [written(case.network), case.x.tolist(), case.label]):
        assert text.endswith(number), place
