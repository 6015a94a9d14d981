"""The page of a network with one input, in a browser: it has all but the planes, and says why."""

import tomllib
from pathlib import Path

import numpy as np

from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.passes import record_class
from nnviz_core.inputs.points import read_points
from nnviz_core.words.numbers import format_number
from tests.explorer.test_page import SHOWN, TEXT, drag, number_at, painted, state_of

CONFIG = "configs/chain.toml"


def test_every_number_of_a_chain_is_numpys_and_the_planes_say_what_they_need(opened):
    page = opened(CONFIG)
    drag(page, 2, 1.25)
    painted(page)
    state, points = state_of(page), read_points("hours.csv", folder=Path("configs")).dataset
    network = from_vector(np.array(state["vector"]), (1, 1, 1, 1), state["activations"], "sigmoid")
    passed = record_class(network, points.x[state["sample"]], int(points.labels[state["sample"]]))
    numbers = page.evaluate(SHOWN)
    assert len(numbers) > 30
    assert not [(place, text) for place, text in numbers if text != format_number(number_at(passed, place))]
    assert page.evaluate(TEXT, "planes-said") == "The planes begin with two inputs, and this network has 1."


def test_the_film_of_such_a_page_trains_and_has_no_plane(opened):
    page = opened(CONFIG)
    page.click("#film")
    written = tomllib.loads(page.input_value("#config"))
    assert written["network"]["layers"] == [1, 1, 1, 1]
    assert "plane" not in [section["scene"] for section in written["sections"]]
