"""Points from memory take the place of a file: the same numbers as from it, or a sentence."""

from typing import Any

import numpy as np
import pytest

from nnviz_core import ConfigError, load

RNG = np.random.default_rng(3)
X = RNG.normal(size=(40, 2))
LABELS = (X[:, 0] > 0.2).astype(int)
NUMBERS = X[:, 0] - 2 * X[:, 1]
FILM = {"parameters": {"train": {"steps": 5}}, "video": {"fps": 10}, "sections": [{"scene": "forward"}]}
FIT = {**FILM, "network": {"layers": [2, 3, 1], "output": "linear"}}


class Frame:
    """What an array of another library looks like."""

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return X


@pytest.mark.parametrize("key", ["y", "class"])
@pytest.mark.parametrize("x", [X, X.tolist(), X.astype(np.float32), Frame()], ids=["array", "rows", "float32", "frame"])
@pytest.mark.parametrize("classes", [LABELS, LABELS.tolist(), LABELS > 0, LABELS.astype(float)])
def test_classes_are_taken_whatever_holds_them(key: str, x: Any, classes: Any) -> None:
    dataset = load({**FILM, "dataset": {"x": x, key: classes}}).numbers.dataset
    np.testing.assert_allclose(dataset.x, X, rtol=1e-6)
    np.testing.assert_array_equal(dataset.classes, LABELS)


def test_names_of_classes_are_theirs() -> None:
    named = np.where(LABELS, "out", "in")
    for answers in (named, named.tolist(), named.astype(object)):
        film = load({**FILM, "dataset": {"x": X, "class": answers}})
        assert film.numbers.dataset.class_names == ("in", "out")
        np.testing.assert_array_equal(film.numbers.dataset.classes, LABELS)


@pytest.mark.parametrize(
    "dataset",
    [{"x": X, "y": NUMBERS}, {"x": X, "y": NUMBERS[:, None]}, {"x": X, "y": np.rint(NUMBERS), "targets": "numbers"}],
)
def test_numbers_are_numbers(dataset: Any) -> None:
    points = load({**FIT, "dataset": dataset}).numbers.dataset
    assert points.classes is None
    np.testing.assert_array_equal(points.y, np.reshape(dataset["y"], (-1, 1)))


def test_numbers_of_a_film_are_those_of_the_file(tmp_path) -> None:
    np.savez(tmp_path / "points.npz", x=X, **{"class": LABELS})
    of_file = load({**FILM, "dataset": {"kind": "npz", "path": str(tmp_path / "points.npz")}})
    given = load({**FILM, "dataset": {"x": X, "y": LABELS}})
    assert given.script() == of_file.script()
    np.testing.assert_array_equal(given.numbers.losses, of_file.numbers.losses)


def test_weights_and_points_are_given_together() -> None:
    weights = [RNG.normal(size=size) for size in ((3, 2), 3, (2, 3), 2)]
    film = load({**FILM, "dataset": {"x": X, "y": LABELS}}, weights=weights)
    hidden = np.tanh(X @ weights[0].T + weights[1]) @ weights[2].T + weights[3]
    assert film.numbers.accuracies[0] == pytest.approx((hidden.argmax(1) == LABELS).mean())
    assert not any("built-in" in line for line in film.told)


def test_the_folder_of_a_film_has_its_points_and_a_config_that_reads_them(tmp_path) -> None:
    film = load({**FILM, "dataset": {"x": X, "y": LABELS}})
    film.render(tmp_path / "out", quality="draft", section="forward", quiet=True)
    again = load(tmp_path / "out" / "config.json")
    np.testing.assert_array_equal(again.numbers.dataset.x, X)
    np.testing.assert_array_equal(again.numbers.losses, film.numbers.losses)


def test_what_is_taken_is_a_copy() -> None:
    own = X.copy()
    film = load({**FILM, "dataset": {"x": own, "y": LABELS}})
    own[:] = 0
    np.testing.assert_array_equal(film.numbers.dataset.x, X)


def test_columns_of_a_csv_file_stay_names(tmp_path) -> None:
    (tmp_path / "p.csv").write_text("a,b,c\n0.5,1,0\n-1,0.25,1\n")
    csv = {"kind": "csv", "path": str(tmp_path / "p.csv"), "x": ["a", "b"], "class": "c"}
    np.testing.assert_array_equal(load({**FILM, "dataset": csv}).numbers.dataset.x, [[0.5, 1], [-1, 0.25]])


@pytest.mark.parametrize(
    ("tree", "dataset", "says"),
    [
        (FILM, {"x": X}, 'dataset holds x alone as arrays; give "x": one row of numbers a point, and "class": one'),
        (FILM, {"y": LABELS}, "dataset holds y alone as arrays"),
        (FILM, {"x": X, "y": LABELS, "kind": "moons"}, "dataset holds arrays, and kind names other points; drop kind."),
        (FILM, {"x": X, "y": LABELS, "path": "p.csv"}, "and path names other points; drop path."),
        (
            FILM,
            {"x": X, "y": LABELS[:9]},
            "dataset holds arrays, whose x is 40 x 2 and class 9; give x one row a point",
        ),
        (FILM, {"x": X * np.nan, "y": LABELS}, "dataset holds arrays, whose x has a number that is not finite"),
        (FILM, {"x": [[1, 2], [3]], "y": [0, 1]}, "dataset holds x, whose rows are of different lengths"),
        (FILM, {"x": np.array([[1j, 2]]), "y": [0]}, "dataset holds x, which is no array of numbers"),
        (FIT, {"x": X, "y": LABELS}, "whose y holds whole numbers, which may be classes or numbers; write targets"),
        (FILM, {"x": X[:, [0, 1, 1]], "y": LABELS}, "have 3 coordinates; start with 3."),
    ],
)
def test_what_is_no_table_of_points_is_one_sentence(tree: Any, dataset: Any, says: str) -> None:
    with pytest.raises(ConfigError) as refused:
        load({**tree, "dataset": dataset})
    assert says in str(refused.value) and len(refused.value.lines) == 1
