"""A network in a square film: all has room beside and below each other, however wide and deep it is."""

from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.network import initial_network
from nnviz_core.backprop.passes import SamplePass, record_class
from nnviz_core.look.scales import units
from nnviz_core.look.theme import DARK
from nnviz_core.words.catalogue import catalogue
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import frame_of, rectangle
from nnviz_scenes.parts.input_picture import make_pictures
from nnviz_scenes.parts.laid_out import layout_of
from nnviz_scenes.parts.network import build_network
from nnviz_scenes.parts.network_legend import build_gradient_legend, build_weight_legend
from nnviz_scenes.parts.neuron_design import SMALLEST
from nnviz_scenes.parts.square_layout import SquareLayout
from tests.fixtures.storyboards import storyboard_of

ROOT = Path(__file__).parents[2]
FRAME = frame_of("1:1")
USUAL = "+0.82", 76.0  # a number of the least size, and its width in px
SHAPES = [
    (1, 1, 1, 1),
    (2, 2, 2, 2),
    (2, 3, 3),
    (3, 5, 4, 2),
    (2, 6, 6, 2),
    (2, 6, 6, 6, 2),
    (8, 16, 16, 10),
    (2, 2, 2, 2, 2),
    (2,) * 8,
    (2, 3, 3, 3, 3, 3, 3, 2),
    (2, *(3,) * 8, 2),
]
every_shape = pytest.mark.parametrize("shape", SHAPES, ids=str)


def a_pass(shape: tuple[int, ...]) -> SamplePass:
    hidden = ["tanh"] * (len(shape) - 2)
    output = "softmax" if shape[-1] > 1 else "sigmoid"
    network = initial_network(shape, hidden, output, init="normal", scale=1.0, rng=np.random.default_rng(3))
    return record_class(network, np.linspace(-1, 1, shape[0]), shape[-1] - 1 if shape[-1] > 1 else 1)


def laid_out(shape: tuple[int, ...]) -> SquareLayout:
    layout = layout_of(a_pass(shape), FRAME, heads=80.0)
    assert isinstance(layout, SquareLayout)
    return layout


@every_shape
def test_neurons_stand_apart_between_the_heads_and_the_band(shape: tuple[int, ...]) -> None:
    layout = laid_out(shape)
    columns = [[layout.neuron(column, j) for j in shown.shown] for column, shown in enumerate(layout.columns)]
    for boxes in columns:
        assert all(upper[3] < lower[1] for upper, lower in pairwise(boxes))
        assert boxes[0][1] > layout.head_y + SMALLEST / 2 and boxes[-1][3] < layout.band[1]
        assert boxes[0][0] >= FRAME.left - 0.01 and boxes[0][2] <= FRAME.right
    assert all(before[0][2] < after[0][0] for before, after in pairwise(columns))
    assert layout.band[3] < FRAME.equation[1]


@every_shape
def test_two_numbers_of_a_neuron_stand_in_it_under_each_other(shape: tuple[int, ...]) -> None:
    layout, notes = laid_out(shape), laid_out(shape).numbers == "notes"
    for column, shown in list(enumerate(layout.columns))[1:]:
        if layout.numbers == "one":
            continue
        _, top, right, bottom = layout.neuron(column, shown.shown[0])
        if notes:
            lines = layout.sum_line(column, 0, curved=layout.design.curve), layout.result_line(column, 0)
            ys, ends = [line.y for line in lines], [line.number + USUAL[1] for line in lines]
        else:
            places = [layout.crowded_number(column, 0, up=up)[0] for up in (True, False)]
            ys, ends = [place.y for place in places], [place.x + USUAL[1] for place in places]
        assert top < ys[0] - SMALLEST / 2 and ys[0] + SMALLEST < ys[1] and ys[1] + SMALLEST / 2 < bottom
        assert max(ends) <= right + 1


@every_shape
def test_a_note_has_room_below_its_neuron(shape: tuple[int, ...]) -> None:
    layout = laid_out(shape)
    if layout.numbers != "notes":
        return
    for column, shown in enumerate(layout.columns):
        below = [layout.neuron(column, j)[1] for j in shown.shown[1:]] + [layout.band[1]]
        for j, end in zip(shown.shown, below, strict=True):
            note = layout.note(column, j)
            assert layout.neuron(column, j)[3] < note.y - SMALLEST / 2
            assert note.y + SMALLEST / 2 < end


@every_shape
def test_numbers_of_edges_stand_apart_between_the_columns_or_are_left_out(shape: tuple[int, ...]) -> None:
    layout = laid_out(shape)
    for layer in range(1, len(shape)):
        (starts, ends), labelling = layout.ports(layer), layout.labelling(layer)
        gap = float(ends[0, 0] - starts[0, 0])
        assert labelling == "none" or gap > USUAL[1]
        if labelling == "none":
            continue
        places = layout.label_places(layer)
        assert (places[..., 0] - USUAL[1] / 2 > starts[0, 0]).all() and (
            places[..., 0] + USUAL[1] / 2 < ends[0, 0]
        ).all()
        for seen in [places.reshape(-1, 2)] if labelling == "all" else list(places):
            assert all(np.abs(one - other)[1] > SMALLEST for one, other in combinations(seen, 2))


def test_long_notes_of_close_columns_stand_at_two_heights() -> None:
    layout = laid_out((2,) * 8)
    heights = [layout.note(column, 0).y for column in range(1, 8)]
    assert all(abs(one - other) > SMALLEST for one, other in pairwise(heights))


def test_a_number_of_every_other_column_stands_above_its_letter_where_columns_are_very_close() -> None:
    layout = laid_out((2, *(3,) * 8, 2))
    for column in range(1, 9):
        number, _ = layout.crowded_number(column, 0, up=False)
        letter = layout.crowded_letter(column, 0, up=False)
        assert letter is not None and (number.y < letter.y) == (column % 2 == 1)
        assert layout.index(column, 0).y == letter.y + SMALLEST / 2


@every_shape
def test_losses_of_a_step_stand_in_their_panel_in_two_rows(shape: tuple[int, ...]) -> None:
    places = laid_out(shape).loss
    left, top, right, bottom = places.panel
    assert places.before.x == places.after.x < places.change.x
    for place, size in ((places.before, places.figures), (places.after, places.figures), (places.heads[1], 20.0)):
        assert left < place.x < right and top < place.y - size and place.y < bottom
    assert places.heads[0].y + SMALLEST < places.heads[1].y


@pytest.mark.parametrize("language", ["en", "de", "ru"])
@pytest.mark.parametrize("shape", [(2, 2, 2, 2), (8, 16, 16, 10)], ids=str)
def test_a_legend_stays_in_its_room_in_every_language(shape: tuple[int, ...], language: str) -> None:
    views = build_network(a_pass(shape), catalogue(language), theme=DARK, heading="forward", frame=FRAME)
    build_weight_legend(views)
    build_gradient_legend(views)
    assert views.layout.legend is not None
    room = rectangle(views.layout.legend).grown(units(4.0))
    for parts in views.legend.values():
        boxes = [view.box() for view in parts if isinstance(view, Label | Polylines)]
        assert all(room.contains(box) for box in boxes)
        assert not any(
            one.grown(-units(1.0)).overlaps(other.grown(-units(1.0))) for one, other in combinations(boxes, 2)
        )


@pytest.mark.parametrize("language", ["en", "de", "ru"])
def test_the_name_of_a_picture_ends_above_it_however_many_lines_it_has(language: str) -> None:
    [passed] = [
        section.subject.passed
        for section in storyboard_of(ROOT / "tests/data/networks/pixels.toml").sections
        if section.scene == "forward"
    ]
    pictures = make_pictures(passed, layout_of(passed, FRAME, heads=80.0), catalogue(language), theme=DARK)
    for what in ("weights", "x_grad", "weight_grad"):
        pictures.put(what, 0)
        name = pictures.name.box()
        assert pictures.key.box().bottom > name.top
        assert 0 < name.bottom - pictures.lower.area.top < units(40.0)
