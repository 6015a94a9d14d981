"""The lines from the outputs to the loss run clear of what is written beside the outputs."""

import numpy as np
import pytest

from nnviz_core.backprop.network import initial_network
from nnviz_core.backprop.passes import record_class
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import SHAPES
from nnviz_core.look.theme import THEMES
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.numbers import format_number
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import WIDE_FRAME, frame_of
from nnviz_scenes.parts.network import build_network


@pytest.mark.parametrize("shape", [(2, 3, 3), (8, 8, 5), (8, 16, 10), (8, 16, 14)], ids=str)
def test_no_line_to_the_loss_runs_through_a_name(shape):
    network = initial_network(shape, ["tanh"], init="normal", scale=1.0, rng=np.random.default_rng(3))
    passed = record_class(network, np.linspace(-1, 1, shape[0]), shape[-1] - 1)
    views = build_network(passed, catalogue("en"), theme=THEMES["dark"], heading="back", frame=WIDE_FRAME)
    lines = views.loss[0]
    assert isinstance(lines, Polylines) and len(lines.lines)
    for start, end in lines.lines:
        places = start + np.linspace(0, 1, 400)[:, None] * (np.asarray(end) - start)
        for name in views.names:
            box = name.box()
            across = (box.left < places[:, 0]) & (places[:, 0] < box.right)
            assert not (across & (box.bottom < places[:, 1]) & (places[:, 1] < box.top)).any(), name.ink


@pytest.mark.parametrize("shape", SHAPES)
def test_the_loss_in_its_panel_has_the_sign_that_the_probability_beside_it_gives(shape):
    network = initial_network((2, 2, 2), ["tanh"], init="normal", scale=1.0, rng=np.random.default_rng(3))
    signs = set()
    for x in np.linspace(-1, 1, 9):
        passed = record_class(network, np.array([x, 0.4]), 1)
        views = build_network(passed, catalogue("en"), theme=THEMES["dark"], heading="back", frame=frame_of(shape))
        printed, loss = float(views.numbers["probs[1]"].text), views.numbers["loss"]
        (sign,) = views.partners["loss"]
        holds = format_number(-np.log(printed)) == loss.text
        assert isinstance(sign, Label) and sign.ink.markup == ("$=$" if holds else "$approx$")
        signs.add(sign.ink.markup)
        box, number, (left, _, right, _) = sign.box(), loss.box(), views.layout.loss.panel
        assert 0 < number.left - box.right < units(24) and number.bottom < (box.bottom + box.top) / 2 < number.top
        assert units(left - 960) < box.left and number.right < units(right - 960)
    assert signs == {"$=$", "$approx$"}
