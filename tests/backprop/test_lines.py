"""The best line is the best there is: compared with every line through two points, and with random ones."""

from itertools import combinations, product

import numpy as np
import pytest

from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.lines import (
    Line,
    accuracies_along,
    best_line,
    best_line_at,
    best_lines,
    classes_by,
    heights_over,
    normal_of,
    parts,
)


def share_right(line: Line, x: np.ndarray, labels: np.ndarray) -> float:
    return float((classes_by(line, x) == labels).mean())


def best_by_pairs(x: np.ndarray, labels: np.ndarray) -> float:
    """Try every line through two points, moved so that each of the two lies on either side (no three in a row)."""
    best = max(labels.mean(), 1 - labels.mean())
    for i, j in combinations(range(len(x)), 2):
        along = x[j] - x[i]
        above = (along[0] * (x[:, 1] - x[i, 1]) - along[1] * (x[:, 0] - x[i, 0])) > 0
        for above[i], above[j] in product((False, True), repeat=2):
            right = (above == labels).mean()
            best = max(best, right, 1 - right)
    return float(best)


@pytest.mark.parametrize("seed", range(12))
def test_the_best_line_is_as_good_as_the_best_of_all_pairs(seed: int) -> None:
    rng = np.random.default_rng(seed)
    points = int(rng.integers(2, 24))
    x, labels = rng.normal(0, 1, (points, 2)), rng.integers(0, 2, points)
    found = best_line(x, labels)
    assert found.complete
    assert found.line.accuracy == pytest.approx(best_by_pairs(x, labels))
    assert share_right(found.line, x, labels) == pytest.approx(found.line.accuracy)


def best_between(x: np.ndarray, labels: np.ndarray) -> float:
    """Try every line through two points as above, and only where points lie on both of its sides."""
    best = 0.0
    for i, j in combinations(range(len(x)), 2):
        along = x[j] - x[i]
        above = (along[0] * (x[:, 1] - x[i, 1]) - along[1] * (x[:, 0] - x[i, 0])) > 0
        for above[i], above[j] in product((False, True), repeat=2):
            if above.any() and not above.all():
                right = (above == labels).mean()
                best = max(best, right, 1 - right)
    return float(best)


@pytest.mark.parametrize("seed", range(40))
def test_the_best_line_is_beside_all_points_only_where_every_line_between_them_is_worse(seed: int) -> None:
    rng = np.random.default_rng(seed)
    x = rng.normal(0, 1, (int(rng.integers(3, 16)), 2))
    labels = (rng.random(len(x)) < 0.15).astype(np.int64)
    line = best_line(x, labels).line
    share = max(labels.mean(), 1 - labels.mean())
    assert line.accuracy == pytest.approx(max(share, best_between(x, labels)))
    assert parts(line, x) == (best_between(x, labels) >= share - 1e-12)


@pytest.mark.parametrize("seed", range(6))
def test_no_random_line_beats_it_where_many_points_stand_in_rows_or_on_each_other(seed: int) -> None:
    rng = np.random.default_rng(seed)
    x, labels = rng.integers(-2, 3, (30, 2)).astype(float), rng.integers(0, 2, 30)
    found = best_line(x, labels).line
    tried = best_lines(x, labels, rng.uniform(0, np.pi, 4000))
    assert found.accuracy >= max(line.accuracy for line in tried)
    assert share_right(found, x, labels) == pytest.approx(found.accuracy)


@pytest.mark.parametrize("angle", [0.0, 0.4, np.pi / 2, 3.0])
def test_a_direction_is_searched_over_every_offset(angle: float) -> None:
    made = make_dataset("moons", points=80, noise=0.1, rng=np.random.default_rng(1))
    line = best_line_at(made.x, made.labels, angle)
    offsets = np.linspace(-3, 3, 6001)
    along = accuracies_along(made.x, made.labels, angle=angle, offsets=offsets)
    assert line.accuracy >= along.max() - 1e-12
    assert share_right(line, made.x, made.labels) == pytest.approx(line.accuracy)
    above = made.x @ normal_of(angle) > offsets[3000]
    assert along[3000] == max((above == made.labels).mean(), (above != made.labels).mean())


def test_classes_that_a_line_can_part_are_parted_in_the_middle_of_the_gap() -> None:
    x = np.array([[-1.0, 0.0], [-1.0, 1.0], [1.0, 0.3], [1.2, 2.0]])
    labels = np.array([1, 1, 0, 0])
    line = best_line(x, labels).line
    assert line.accuracy == 1
    heights = heights_over(line, x)
    assert abs(heights).min() > 0.5
    assert classes_by(line, x).tolist() == labels.tolist()


def test_xor_is_never_parted_and_its_best_line_cuts_off_a_corner() -> None:
    made = make_dataset("xor", points=500, noise=0.0, rng=np.random.default_rng(0))
    found = best_line(made.x, made.labels)
    assert found.line.accuracy == 0.702
    assert (found.tried, found.counted) == (500 * 499 // 2, True)


@pytest.mark.parametrize(
    ("x", "labels"),
    [
        ([[0.0, 0.0]], [0]),
        ([[0.0, 0.0]], [1]),
        ([[1.0, 2.0], [1.0, 2.0]], [0, 1]),
        ([[1.0, 2.0], [1.0, 2.0], [1.0, 2.0]], [0, 1, 1]),
        ([[0.0, 1.0], [2.0, 1.0]], [1, 0]),
        ([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]], [0, 1, 0]),
    ],
)
def test_few_points_and_points_in_one_place_get_a_line_too(x: list[list[float]], labels: list[int]) -> None:
    line = best_line(np.array(x), np.array(labels)).line
    assert np.isfinite([line.angle, line.offset]).all()
    assert share_right(line, np.array(x), np.array(labels)) == pytest.approx(line.accuracy)
    assert line.accuracy >= max(np.mean(labels), 1 - np.mean(labels)) - 1e-12


def test_many_points_are_searched_by_direction_and_this_is_said() -> None:
    made = make_dataset("xor", points=1200, noise=0.0, rng=np.random.default_rng(2))
    found = best_line(made.x, made.labels)
    assert not found.complete
    assert found.tried == 720 * 1201
    assert share_right(found.line, made.x, made.labels) == pytest.approx(found.line.accuracy)
