"""The page of a network under squared error, in a browser: its numbers and equations are those of films."""

import tomllib

import numpy as np
import pytest

from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.passes import record_class
from nnviz_core.words import output_formulas
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.numbers import format_number
from tests.explorer.test_export import data_of
from tests.explorer.test_page import SHOWN, TEXT, drag, number_at, painted, points_shown, state_of

CONFIG = """
[dataset]
kind = "moons"
points = 40
[network]
layers = [2, 2, {outputs}]
output = "{output}"
loss = "squared_error"
[parameters]
train = {{ steps = 20, learning_rate = 0.2, seed = 1 }}
[[sections]]
scene = "forward"
"""


@pytest.mark.parametrize(("output", "outputs"), [("sigmoid", 2), ("linear", 1)])
def test_the_page_shows_the_pass_of_its_sample_and_names_the_loss(
    opened, written_page, tmp_path, output: str, outputs: int
) -> None:
    path = tmp_path / f"{output}.toml"
    path.write_text(CONFIG.format(output=output, outputs=outputs), encoding="utf-8")
    assert data_of(written_page(str(path)))["output"] == f"{output}/squared_error"
    page = opened(str(path))
    drag(page, 7, 1.25)
    painted(page)
    state, points = state_of(page), points_shown(page)
    shape = (2, 2, outputs)
    network = from_vector(np.array(state["vector"]), shape, state["activations"], output, "squared_error")
    passed = record_class(network, points.x[state["sample"]], int(points.labels[state["sample"]]))
    numbers = page.evaluate(SHOWN)
    assert not [(place, text) for place, text in numbers if text != format_number(number_at(passed, place))]
    said = passed.said[passed.label if outputs > 1 else 0]
    assert page.evaluate(TEXT, "readout-said") == format_number(float(said))
    formulas = output_formulas.formulas_of(passed)
    places = {"layers[1].a[0]": formulas.said(passed, 0), "layers[1].delta[0]": formulas.delta(passed, 0)}
    for place, equation in places.items():
        page.dispatch_event(f'#tables [data-place="{place}"]', "pointerover", {"bubbles": True})
        assert page.evaluate(TEXT, "equation") == equation_text(equation)
    texts = page.evaluate("() => [...document.querySelectorAll('#diagram text')].map(e => e.textContent)")
    assert ("L = 1 / 2 Σ (a − y)²" if outputs > 1 else "L = 1 / 2 · (a − y)²") in texts and output in texts
    assert "probab" not in page.inner_text("main, body").lower()
    page.click("#film")
    written = tomllib.loads(page.input_value("#config"))["network"]
    assert (written["output"], written["loss"]) == (output, "squared_error")
