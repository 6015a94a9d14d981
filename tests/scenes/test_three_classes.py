"""Three classes and four can be seen in their planes: their colours, shapes and borders."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.network import initial_network
from nnviz_core.backprop.passes import forward, record_class
from nnviz_core.look.colours import LEGIBLE_SHAPE, contrast
from nnviz_core.look.scales import units
from nnviz_core.look.theme import THEMES
from nnviz_core.words.catalogue import Wording, catalogue
from nnviz_scenes.forward.scene import Forward
from nnviz_scenes.marks.edges import clearance, fade_share
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.points import SHAPES, Points
from nnviz_scenes.parts.class_ink import name_width
from nnviz_scenes.parts.frame import WIDE_FRAME, at, rectangle
from nnviz_scenes.parts.network import build_network
from nnviz_scenes.parts.panel_field import SHADES, ProbabilityField, class_colours, class_leads, class_pixels
from nnviz_scenes.parts.panel_pieces import several_classes_legend
from nnviz_scenes.parts.plane_layout import Window
from nnviz_scenes.parts.plane_twins import make_dots
from tests.scenes.walk import stage_of, timeline_of

FLOWERS = catalogue(Wording("en", class_names=("setosa", "versicolor", "virginica")))
THEME = THEMES["dark"]
THREE_ARMS = Path(__file__).parents[2] / "configs/three_classes.toml"


def test_common_names_stand_whole_above_a_training() -> None:
    labels = [view for view in several_classes_legend(712, 100, 3, FLOWERS, theme=THEME) if isinstance(view, Label)]
    boxes = [label.box() for label in labels]
    whole = [name_width(label, FLOWERS, theme=THEME) for label in range(3)]
    assert [box.width / units(1) for box in boxes] == pytest.approx(whole, abs=4)
    assert all(a.right < b.left for a, b in pairwise(boxes)) and boxes[-1].right <= at(712, 0)[0]
    longer = catalogue(Wording("en", class_names=("setosa", "a versicolor", "a long virginica")))
    cut = [view for view in several_classes_legend(712, 100, 3, longer, theme=THEME) if isinstance(view, Label)]
    assert all(a.box().right < b.box().left for a, b in pairwise(cut))


@pytest.mark.parametrize(("names", "key"), [(FLOWERS.class_names, True), (("a", "b", "c"), False)])
def test_outputs_without_room_for_a_name_carry_signs_that_a_key_explains(names: tuple[str, ...], key: bool) -> None:
    words = catalogue(Wording("en", class_names=names))
    rng = np.random.default_rng(1)
    network = initial_network([2, 2, 3], ["tanh"], init="normal", scale=1.0, rng=rng)
    views = build_network(
        record_class(network, np.array([0.3, -0.4]), 1), words, theme=THEME, heading="forward", frame=WIDE_FRAME
    )
    signs = [view for view in views.names if isinstance(view, Points)]
    assert [int(sign.classes[0]) for sign in signs] == [0, 1, 2, 0, 1, 2] * key
    inks = [view.box() for view in views.names]
    assert all(
        a.right <= b.left or b.right <= a.left or a.top <= b.bottom or b.top <= a.bottom
        for n, a in enumerate(inks)
        for b in inks[:n]
    )


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


@pytest.mark.parametrize("beyond", [(9.0, -9.0), (-9.0, 9.0), (9.0, 0.0), (0.0, 0.0)])
def test_numbers_of_dots_in_one_place_lie_beside_each_other(beyond: tuple[float, float]) -> None:
    dots = make_dots(rectangle((176, 168, 896, 888)), 3, small=False, theme=THEME)
    dots.show([np.array(beyond) * scale for scale in (1.0, 1.2, 1.1)])
    boxes = [label.box() for label in dots.numbers]
    assert not any(
        a.left < b.right and b.left < a.right and a.bottom < b.top and b.bottom < a.top
        for n, a in enumerate(boxes)
        for b in boxes[:n]
    )


def test_edges_are_seen_beside_the_numbers_that_stand_on_them() -> None:
    section = next(each for each in timeline_of(THREE_ARMS).sections if each.section.scene == "forward")
    scene = stage_of(section, "dark")
    assert isinstance(scene, Forward)
    scene.prepare()
    edges, t = scene.views.edges[3], np.linspace(0, 1, 201)
    seen = [
        np.mean([clearance(x, gaps=gaps, ramp=fade_share(start, end)) for x in t.tolist()])
        for gaps, start, end in zip(edges.gaps, edges.starts, edges.ends, strict=True)
    ]
    assert min(seen) > 0.42 and np.mean(seen) > 0.55
