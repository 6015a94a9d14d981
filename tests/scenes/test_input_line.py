"""The panel of one input draws the network's own probabilities, its points, and where p is one half."""

from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.passes import forward
from nnviz_core.look.theme import THEMES
from nnviz_core.words.catalogue import catalogue
from nnviz_scenes.parts.frame import frame_of
from nnviz_scenes.parts.input_line import InputLinePanel, zeros_of
from nnviz_scenes.parts.panel_field import field_pixels
from nnviz_scenes.training.views import make_dashboard
from tests.scenes.walk import timeline_of

ROOT = Path(__file__).parents[2]
FILMS = [ROOT / "configs/chain.toml", ROOT / "tests/data/networks/one_input.toml"]


@pytest.fixture(params=FILMS, ids=lambda path: path.stem)
def board(request):
    [timed] = [each for each in timeline_of(request.param).sections if each.section.scene == "training"]
    return make_dashboard(timed.section.subject, catalogue("en"), frame=frame_of("16:9"), theme=THEMES["dark"])


def probabilities(panel, lines):
    """Read x and p back from places."""
    x = panel.low + (lines[:, 0] - panel.area.left) / panel.area.width * (panel.high - panel.low)
    return x, ((lines[:, 1] - panel.area.bottom) / panel.area.height - 0.1) / 0.8


@pytest.mark.parametrize("row", [0, 7, -1])
def test_the_curve_is_the_probability_of_class_1(board, row):
    course, panel = board.subject.course, board.boundary
    assert isinstance(panel, InputLinePanel)
    row %= course.rows
    board.show(row)
    [line] = panel.curve.lines
    x, p = probabilities(panel, line)
    np.testing.assert_allclose(p, forward(course.network_at(row), x[:, None]).said[:, -1], atol=1e-9)
    for stroke in panel.line[1].lines:
        across, _ = probabilities(panel, stroke)
        said = forward(course.network_at(row), across[:, None]).said[:, -1]
        np.testing.assert_allclose(said, 0.5, atol=1e-3)


def test_every_point_stands_at_its_input_and_at_the_height_of_its_class(board):
    dataset, panel = board.subject.dataset, board.boundary
    x, height = probabilities(panel, panel.places(dataset.x, dataset.labels))
    np.testing.assert_allclose(x, dataset.x[:, 0])
    np.testing.assert_allclose(height, dataset.labels, atol=1e-12)
    assert panel.low < dataset.x.min() and dataset.x.max() < panel.high


def test_the_colours_are_those_of_the_plane(board):
    panel = board.boundary
    lead = np.linspace(-6, 6, 5)
    assert field_pixels(lead[None, :], panel.colours).shape == (1, 5, 3)


def test_the_lead_crosses_zero_between_two_nodes():
    x, lead = np.array([0.0, 1.0, 2.0, 3.0]), np.array([-1.0, 3.0, 3.0, -1.0])
    np.testing.assert_allclose(zeros_of(x, lead), [0.25, 2.75])
    assert len(zeros_of(x, np.ones(4))) == 0
