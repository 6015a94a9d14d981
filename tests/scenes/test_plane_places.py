"""Planes, small planes, cards, charts and tables lie inside the frame of every shape, and apart."""

from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from nnviz_core.look.scales import PX_PER_UNIT, units
from nnviz_core.look.shapes import SHAPES, Shape
from nnviz_core.look.theme import THEMES
from nnviz_core.words.numbers import Shown
from nnviz_scenes.data.layout import DataShape, data_places
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.fit_data.layout import fit_data_places
from nnviz_scenes.fit_plane.layout import FitShape, fit_places
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import Px, frame_of, rectangle
from nnviz_scenes.parts.parity_panel import spread_out
from nnviz_scenes.parts.plane_card import CardWord, Matrix, Saying, Sheet
from nnviz_scenes.parts.plane_places import PlaneShape, plane_places
from nnviz_scenes.parts.plane_sheet import make_card, sentence_sizes
from nnviz_scenes.plane.scene import Plane
from nnviz_scenes.plane.sheets import broken_before_bias
from tests.scenes.walk import stage_of, timeline_of

PLANE = Path(__file__).parents[2] / "configs/plane.toml"
THEME = THEMES["dark"]
TWO, SEVERAL = "class 1 where $z_2^((3)) > z_1^((3))$, else class 0", "the class whose score in $z^((3))$ is greatest"
NAMED = ("petal length", "sepal width")
OTHERS = [shape for shape in SHAPES if shape != "16:9"]


def keep_apart(shape: Shape, *places: Px) -> None:
    """Demand that rectangles lie in the picture of a frame and that none overlaps another."""
    frame = frame_of(shape)
    room = rectangle((frame.left, frame.picture_top, frame.right, frame.picture_bottom)).grown(1e-6)
    boxes = [rectangle(place) for place in places]
    assert all(box.width > 0 and box.height > 0 and room.contains(box) for box in boxes)
    assert not any(one.grown(-1e-6).overlaps(other) for one, other in combinations(boxes, 2))


@pytest.mark.parametrize("shape", OTHERS)
@pytest.mark.parametrize("small", range(3, 14, 2))
@pytest.mark.parametrize(("classes", "named"), [(2, False), (2, True), (3, False), (4, True)])
def test_the_plane_has_room_for_all_that_belongs_to_it(shape: Shape, small: int, classes: int, named: bool) -> None:
    places = plane_places(frame_of(shape), PlaneShape(small, max(2, classes), classes, named))
    keep_apart(shape, places.frame, places.card, *places.small)
    left, top, right, bottom = places.frame
    assert len(places.small) == small and right - left == pytest.approx(bottom - top)
    assert all(x1 - x0 == pytest.approx(y1 - y0) and x1 - x0 >= 40 for x0, y0, x1, y1 in places.small)
    assert bottom + places.axes.below <= places.legend.y
    lowest = max(places.card[3], places.legend.y)
    assert lowest + 20 < places.lines[0] < places.lines[1] < places.lines[2] <= frame_of(shape).picture_bottom


def test_the_plane_is_the_largest_thing_of_an_upright_frame() -> None:
    places, frame = plane_places(frame_of("9:16"), PlaneShape(5)), frame_of("9:16")
    assert places.frame[2] - places.frame[0] > 0.7 * frame.width
    assert places.card[0] == frame.left and places.card[2] == frame.right and places.card[1] > places.frame[3]


@pytest.mark.parametrize("shape", OTHERS)
@pytest.mark.parametrize(("lines", "classes"), [(0, 1), (3, 2), (3, 3), (6, 4)])
@pytest.mark.parametrize("columns", [(), NAMED])
def test_the_data_have_room_for_all_that_is_tried_on_them(
    shape: Shape, lines: int, classes: int, columns: tuple[str, ...]
) -> None:
    places = data_places(frame_of(shape), DataShape(lines, classes, classes > 2, columns))
    keep_apart(shape, places.plane, *places.small, *([places.chart.px] if lines else []))
    assert len(places.small) == lines
    assert places.plane[3] < places.legend.y <= frame_of(shape).picture_bottom


@pytest.mark.parametrize("shape", OTHERS)
@pytest.mark.parametrize("layers", [(1,), (2, 3), (4,), (6,), (8, 4)])
@pytest.mark.parametrize(("over_line", "columns"), [(True, ()), (True, ("hours",)), (False, ()), (False, NAMED)])
def test_the_answer_has_room_for_the_picture_of_every_neuron(
    shape: Shape, layers: tuple[int, ...], over_line: bool, columns: tuple[str, ...]
) -> None:
    places = fit_places(frame_of(shape), FitShape(layers, over_line, columns))
    for count, small in zip(layers, places.small, strict=True):
        keep_apart(shape, places.main, *small)
        assert len(small) == count


@pytest.mark.parametrize("shape", OTHERS)
@pytest.mark.parametrize(("over_line", "columns"), [(True, ()), (True, ("hours",)), (False, ()), (False, NAMED)])
def test_the_table_of_fits_lies_beside_both_pictures(shape: Shape, over_line: bool, columns: tuple[str, ...]) -> None:
    places = fit_data_places(frame_of(shape), over_line=over_line, columns=columns)
    table = places.table
    bottom = table.top + 3 * table.row
    keep_apart(shape, places.picture, places.second, (table.left, table.top - table.head, table.shares, bottom))
    assert table.left < table.losses - table.loss_room < table.losses < table.shares


def numbers(rows: int, columns: int) -> Matrix:
    return Matrix(tuple(tuple(Shown("−12.34", f"{i}.{k}") for k in range(columns)) for i in range(rows)))


@pytest.mark.parametrize("shape", OTHERS)
@pytest.mark.parametrize("rows", [1, 2, 3])
def test_a_formula_and_its_words_stay_inside_their_card(shape: Shape, rows: int) -> None:
    places = plane_places(frame_of(shape), PlaneShape(5, max(rows, 2), max(rows, 2)))
    formula = (CardWord("$z^((3)) =$"), numbers(rows, 2), CardWord("$a^((2))$"), CardWord("$+$"), numbers(rows, 1))
    several, two = (
        "the class whose score in $z^((3))$ is the greatest",
        "class 1 where $z_2^((3)) > z_1^((3))$, else class 0",
    )
    words = CardWord(several if rows > 2 else two)
    sheet = Sheet(formula, (words,), (), broken_before_bias(formula))
    card = make_card(sheet, places.card, lines=places.lines, ends=places.ends, type=places.type, theme=THEME)
    texts = [view for view in card.views if isinstance(view, Label | Number)]
    assert len(texts) == 3 * rows + 4
    assert all(rectangle(places.card).contains(view.box()) for view in texts)
    boxes = [view.box().grown(-units(0.5)) for view in texts]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_ticks_are_left_out_where_they_stand_too_close_but_the_middle_one() -> None:
    marks = [(50.0 * k, str(k - 2)) for k in range(5)]
    assert [text for _, text in spread_out(marks, 96.0)] == ["-2", "0", "2"]
    assert spread_out(marks, 40.0) == marks and spread_out(marks[:3], 96.0) == marks[:3]
    assert [text for _, text in spread_out([*marks, (250.0, "3"), (300.0, "4")], 96.0)] == ["-1", "1", "3"]


@pytest.mark.parametrize("shape", OTHERS)
def test_the_border_passes_the_small_planes_in_their_order(shape: Shape) -> None:
    scene = stage_of(timeline_of(PLANE, shape).sections[0], "dark")
    assert isinstance(scene, Plane)
    scene.prepare()
    centres = [rectangle(place).center for place in scene.small.places]
    if shape == "9:16":
        assert all(one[1] > other[1] for one, other in pairwise(centres))
    else:
        assert all(one[0] < other[0] for one, other in pairwise(centres))
    start = Box(*scene.small.border.lines[0].min(axis=0), *scene.small.border.lines[0].max(axis=0))
    assert start.center == pytest.approx(centres[0])
    assert scene.big.area.width * PX_PER_UNIT > 3 * (scene.small.places[0][2] - scene.small.places[0][0])


def test_sentences_of_a_tall_script_are_set_smaller_before_they_meet() -> None:
    type = replace(plane_places(frame_of("1:1"), PlaneShape(5)).type, pitch=41.0)
    latin, devanagari = (
        sentence_sizes(Sheet((), (), (Saying(words, ((CardWord(f'#"{words}"'),),), "linear"),)), type, THEME)
        for words in ("tanh", "स्थिति में र्क ू ो")
    )
    assert latin == list(type.sentence) and devanagari[0] < latin[0]
