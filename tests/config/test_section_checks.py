"""A section that a network cannot have is refused with kinds of section that it can."""

import re

import numpy as np
import pytest

from nnviz_core import ConfigError, load

TRAINED = {"parameters": {"train": {"steps": 3}}}


def refused(tree, weights=None):
    with pytest.raises(ConfigError) as fault:
        load(tree, weights=weights)
    return str(fault.value)


@pytest.mark.parametrize(
    ("layers", "kind", "offered"),
    [
        ([2, 4, 2], "plane", {"training", "forward", "backward", "data"}),
        ([2, 2, 5], "plane", {"training", "forward", "backward"}),
        ([2, 8, 2], "plane", {"training", "forward", "backward", "data"}),
        ([2, 2, 2, 16, 3], "plane", {"training", "forward", "backward", "data"}),
    ],
)
def test_the_kinds_that_a_refused_plane_names_do_show_the_network(layers, kind, offered) -> None:
    tree = {"network": {"layers": layers}, **TRAINED}
    says = refused({**tree, "sections": [{"scene": kind}]})
    named = set(re.findall(r'"(\w+)"', says)) - {kind}
    assert named == offered
    film = load({**tree, "sections": [{"scene": each} for each in named]})
    assert film.script()  # every one of them is composed, not only checked


def test_one_snapshot_alone_is_offered_no_training() -> None:
    weights = [np.eye(4, 2), np.zeros(4), np.eye(2, 4), np.zeros(2)]
    says = refused({"sections": [{"scene": "plane"}]}, weights)
    assert 'network.layers is [2, 4, 2]; take "forward" or "backward", or "data" for the points alone.' in says
    assert load({"sections": [{"scene": each} for each in ("forward", "backward", "data")]}, weights=weights).script()
