"""The page of a network with one output, in a browser: p, loss, accuracy are numpy's, equations those of films."""

import tomllib

import numpy as np
import pytest

from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import forward, record_class
from nnviz_core.words import output_formulas
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.numbers import format_number
from nnviz_core.words.phrases import percent
from tests.explorer.test_export import data_of
from tests.explorer.test_page import SHOWN, TEXT, drag, number_at, painted, points_shown, state_of, until

CONFIG = "configs/one_output.toml"


def shown(page):
    """Compute with numpy what the page should show: the pass of its sample, and all points."""
    painted(page)
    state, points = state_of(page), points_shown(page)
    network = from_vector(np.array(state["vector"]), (2, 2, 1), state["activations"], "sigmoid")
    sample = state["sample"]
    own = isinstance(sample, dict)
    x, label = (np.array(sample["x"]), sample["class"]) if own else (points.x[sample], int(points.labels[sample]))
    return record_class(network, x, label), forward(network, points.x).logits, points.labels


def point_at(page, place: str) -> None:
    page.dispatch_event(f'#tables [data-place="{place}"]', "pointerover", {"bubbles": True})


def assert_numpys(page) -> None:
    passed, logits, labels = shown(page)
    numbers = page.evaluate(SHOWN)
    assert len(numbers) > 60
    assert not [(place, text) for place, text in numbers if text != format_number(number_at(passed, place))]
    p = float(passed.said[0])
    assert page.evaluate(TEXT, "readout-said") == format_number(p if passed.label == 1 else 1 - p)
    assert page.evaluate(TEXT, "readout-loss") == format_number(passed.loss)
    assert page.evaluate(TEXT, "readout-mean") == format_number(
        float(OUTPUTS["sigmoid", "cross_entropy"].loss(logits, labels[:, None].astype(float)))
    )
    assert page.evaluate(TEXT, "readout-accuracy") == percent(
        float(OUTPUTS["sigmoid", "cross_entropy"].accuracy(logits, labels))
    )


def test_every_number_and_equation_of_one_output_is_right(opened):
    page = opened(CONFIG)
    assert_numpys(page)
    drag(page, 3, 1.75)
    drag(page, 8, -0.5)
    for label in (0, 1):
        page.fill("#sample-box", str(points_shown(page).labels.tolist().index(label)))
        page.press("#sample-box", "Enter")
        assert_numpys(page)
        passed, _, _ = shown(page)
        assert passed.label == label
        formulas = output_formulas.formulas_of(passed)
        for place, equation in (
            ("layers[1].a[0]", formulas.said(passed, 0)),
            ("layers[1].delta[0]", formulas.delta(passed, 0)),
        ):
            point_at(page, place)
            assert page.evaluate(TEXT, "equation") == equation_text(equation)
        page.dispatch_event('#diagram [data-place="loss"]', "pointerover", {"bubbles": True})
        assert page.evaluate(TEXT, "equation") == equation_text(formulas.scored(passed))
        rule = "L = −ln p" if label else "L = −ln(1 − p)"
        assert rule in page.evaluate("() => [...document.querySelectorAll('#diagram text')].map(e => e.textContent)")


def test_the_page_names_the_sigmoid_and_both_classes(opened):
    page = opened(CONFIG)
    until(page, "document.getElementById('check-said').textContent !== ''")
    assert page.evaluate(TEXT, "check-said").startswith("gradients match")
    words = page.evaluate("document.body.innerText")
    assert "softmax" not in words and "Output layer: sigmoid" in words
    assert all(f"class {label}" in page.evaluate(TEXT, "classes") for label in (0, 1))
    assert page.evaluate("document.querySelectorAll('#own option').length") == 2
    assert page.evaluate("document.querySelectorAll('#diagram .curve').length") == 3


@pytest.mark.parametrize("weights, bias, says, line", [
    ((0, 0), 0, "nothing decides: the classes are even everywhere", False),
    ((0, 0), 0.5, "no line decides: class 1 leads everywhere", False),
    ((0, 0), -0.5, "no line decides: class 0 leads everywhere", False),
    ((0.5, 1), 0, "one straight line decides", True),
])  # fmt: skip
def test_what_decides_is_said_of_a_single_score(opened, weights, bias, says, line):
    vector = [1, 0, 0, 1, 0, 0, *weights, bias]
    page = opened(CONFIG, hash=f"#w={','.join(map(str, vector))}")
    painted(page)
    assert says in page.evaluate(TEXT, "planes-said")
    assert ("On the line" if line else "No line") in page.evaluate(TEXT, "classes")


def test_a_point_of_ones_own_may_have_either_class_and_no_third(opened):
    for label, fits in ((0, True), (1, True), (2, False)):
        page = opened(CONFIG, hash=f"#s=0.5,-0.25,{label}")
        assert (state_of(page)["sample"] == {"x": [0.5, -0.25], "class": label}) is fits
        if fits:
            assert_numpys(page)


def test_the_page_and_its_config_say_the_output(opened, written_page, tmp_path):
    assert data_of(written_page(CONFIG))["output"] == "sigmoid/cross_entropy"
    page = opened(CONFIG)
    page.click("#film")
    written = tomllib.loads(page.input_value("#config"))
    assert written["network"]["output"] == "sigmoid" and written["network"]["layers"] == [2, 2, 1]
