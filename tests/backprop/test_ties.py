"""What differs by rounding alone is chosen by its place."""

import numpy as np

from nnviz_core.backprop.ties import TIE, descending, first_largest, first_smallest


def test_the_first_of_equals_is_chosen() -> None:
    assert first_largest([1.0, 3.0, 3.0]) == 1
    assert first_largest([1.0, 3.0 * (1 - TIE / 2), 3.0]) == 1
    assert first_largest([1.0, 3.0 * (1 - 2 * TIE), 3.0]) == 2
    assert first_smallest([2.0, 1.0 + 1e-12, 1.0]) == 1
    assert first_largest([-1.0, -1.0 + 1e-12]) == 0


def test_no_number_is_never_the_largest() -> None:
    assert first_largest([np.nan, 1.0, np.inf, np.inf]) == 2
    assert first_smallest([np.nan, 1.0, -np.inf]) == 2
    assert first_largest([np.nan, np.nan]) == 0
    assert first_largest([0.0, 0.0]) == 0


def test_an_order_keeps_the_places_of_equals() -> None:
    assert descending([1.0, 5.0, 5.0 + 1e-12, 2.0, 5.0 - 1e-12]).tolist() == [1, 2, 4, 3, 0]
    assert descending([]).tolist() == []
    assert descending([0.0, 1.0, 0.0]).tolist() == [1, 0, 2]
