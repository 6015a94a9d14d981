"""A network in an upright film: what is written in a neuron of a full row has room between its borders."""

import pytest

from nnviz_scenes.parts.frame import frame_of
from nnviz_scenes.parts.laid_out import layout_of
from nnviz_scenes.parts.neuron_design import SMALLEST
from tests.scenes.test_square_layout import a_pass


@pytest.mark.parametrize("shape", [(2, 6, 2, 2), (2, 6, 6, 2), (6, 6, 2)], ids=str)
def test_index_and_numbers_of_crowded_neurons_stand_inside_their_borders(shape: tuple[int, ...]) -> None:
    layout = layout_of(a_pass(shape), frame_of("9:16"))
    for column in range(len(shape)):
        _, top, _, bottom = layout.neuron(column, 0)
        numbers = [layout.crowded_number(column, 0, up=up)[0].y for up in (True, False)]
        assert top + 4 <= layout.index(column, 0).y - SMALLEST
        assert numbers[1] + SMALLEST / 2 <= bottom - 4
