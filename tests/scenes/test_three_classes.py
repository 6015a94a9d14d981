"""Three classes and four can be seen in their planes: their colours, shapes and borders."""

import numpy as np
import pytest

from nnviz_core.backprop.network import initial_network
from nnviz_core.backprop.passes import forward
from nnviz_core.look.colours import LEGIBLE_SHAPE, contrast
from nnviz_core.look.theme import THEMES
from nnviz_scenes.marks.points import SHAPES
from nnviz_scenes.parts.panel_field import SHADES, ProbabilityField, class_colours, class_leads, class_pixels
from nnviz_scenes.parts.plane_layout import Window


def hexed(colour: np.ndarray) -> str:
    return "#" + "".join(f"{channel:02x}" for channel in colour.tolist())


@pytest.mark.parametrize("name", sorted(THEMES))
@pytest.mark.parametrize("classes", [3, 4])
def test_every_point_is_seen_on_every_tint(name: str, classes: int) -> None:
    theme = THEMES[name]
    tints = [hexed(row[-1]) for row in class_colours(theme, classes)]
    assert min(contrast(shape, tint) for shape in theme.classes[:classes] for tint in tints) >= LEGIBLE_SHAPE


@pytest.mark.parametrize("classes", [3, 4])
@pytest.mark.parametrize("seed", range(3))
def test_the_tint_is_of_the_most_probable_class_and_as_strong_as_its_probability(classes: int, seed: int) -> None:
    network = initial_network([2, 3, classes], ["tanh"], init="normal", scale=1.5, rng=np.random.default_rng(seed))
    field = ProbabilityField(Window(0.0, 0.0, 1.0), 24)
    names = np.arange(classes)[:, None, None] * np.ones((1, SHADES, 1))
    ramps = np.concatenate([names, np.arange(SHADES)[None, :, None] * np.ones((classes, 1, 1))], axis=2)
    seen = class_pixels(field.scores(network), ramps).reshape(-1, 2)
    probs = forward(network, field.x.astype(np.float64)).said
    top = np.sort(probs, axis=1)
    clear = top[:, -1] - top[:, -2] > 1e-3
    assert (seen[clear, 0] == probs.argmax(axis=1)[clear]).all()
    wanted = (SHADES - 1) * (probs.max(axis=1) - 1 / classes) / (1 - 1 / classes)
    assert np.abs(seen[:, 1] - wanted).max() <= 6


def test_leads_change_sign_where_the_most_probable_class_does() -> None:
    scores = np.random.default_rng(1).normal(size=(4, 9, 9))
    ahead = np.stack([lead > 0 for lead in class_leads(scores)])
    labels = scores.argmax(axis=0)
    assert (ahead.sum(axis=0) == (labels < 3)).all()
    assert (ahead.argmax(axis=0)[labels < 3] == labels[labels < 3]).all()


def test_there_is_a_shape_for_every_class_that_has_a_colour() -> None:
    assert {len(theme.classes) for theme in THEMES.values()} == {len(set(SHAPES))}
