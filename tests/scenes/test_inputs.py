"""What stands below an input, its letter and its gradient, lie beside each other."""

from itertools import pairwise

import numpy as np
import pytest

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.passes import record_class
from nnviz_core.look.theme import THEMES
from nnviz_core.words.catalogue import catalogue
from nnviz_scenes.parts.frame import WIDE_FRAME, rectangle
from nnviz_scenes.parts.network import build_network
from nnviz_scenes.parts.network_views import NetworkViews


def network_views(shape: tuple[int, ...], size: float) -> NetworkViews:
    """Build a network whose inputs have gradients of about a size."""
    layers = [
        Layer(freeze(np.full((above, below), -size if k == 0 else 0.5)), freeze(np.full(above, 0.1)))
        for k, (below, above) in enumerate(pairwise(shape))
    ]
    last = Layer(freeze(np.arange(layers[-1].weights.size).reshape(layers[-1].weights.shape) * 0.1), layers[-1].bias)
    network = Network((*layers[:-1], last), ("tanh",) * (len(shape) - 2))
    passed = record_class(network, np.full(shape[0], 0.3), 1)
    return build_network(passed, catalogue("en"), theme=THEMES["dark"], heading="backward", frame=WIDE_FRAME)


@pytest.mark.parametrize("shape", [(2, 2, 2), (4, 3, 3), (4, 4, 4, 2), (5, 5, 2)])
@pytest.mark.parametrize("size", [1.0, 1e-4, 1e-12])
def test_a_small_gradient_lies_beside_the_letter_of_its_input(shape: tuple[int, ...], size: float) -> None:
    views = network_views(shape, size)
    for k in range(shape[0]):
        note = views.numbers[f"x_grad[{k}]"].box()
        assert all(
            note.right <= name.left or name.right <= note.left or note.top <= name.bottom or name.top <= note.bottom
            for name in (view.box() for view in views.names)
        )


@pytest.mark.parametrize("shape", [(2, 2, 2), (1, 6, 2), (2, 6, 6, 2)])
@pytest.mark.parametrize("size", [1.0, 1e-4, 1e-12])
def test_the_gradient_of_an_input_has_its_name_beside_it_or_in_a_row_of_its_own(
    shape: tuple[int, ...], size: float
) -> None:
    views = network_views(shape, size)
    strip = rectangle(WIDE_FRAME.equation)
    for k in range(shape[0]):
        number = views.numbers[f"x_grad[{k}]"]
        (name,) = views.partners[f"x_grad[{k}]"]
        others = [view.box() for view in views.names]
        assert not name.box().overlaps(number.box())
        assert not any(each.box().overlaps(other) for each in (name, number) for other in [*others, strip])
