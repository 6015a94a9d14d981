"""Columns of a csv file are found where they cannot be mistaken, and asked for in a sentence where they can."""

from pathlib import Path

import numpy as np
import pytest

from nnviz_core.inputs.csv_columns import AskedColumns
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.points import ReadPoints, read_points

IRIS = "sepal,petal_length,petal_width,species\n5.1,1.4,0.2,setosa\n7.0,4.7,1.4,versicolor\n6.3,6.0,2.5,virginica\n"


def read(folder: Path, text: str, *, x: tuple[str, ...] | None = None, label: str | None = None, **rest) -> ReadPoints:
    (folder / "p.csv").write_text(text, encoding="utf-8")
    return read_points("p.csv", folder=folder, asked=AskedColumns(x, label), **rest)


def test_a_long_row_of_digits_is_looked_at_once(tmp_path: Path) -> None:
    """Looked at once for every digit, it would take a minute."""
    with pytest.raises(UnusableFileError, match="write numbers, then a whole class"):
        read(tmp_path, f"x1,x2,class\n{'1' * 130_000}x,1,0\n1,1,1\n")


def test_columns_that_a_config_names_are_taken_in_its_order(tmp_path: Path) -> None:
    points = read(tmp_path, IRIS, x=("petal_width", "petal_length"), label="species")
    assert points.dataset.x.tolist() == [[0.2, 1.4], [1.4, 4.7], [2.5, 6.0]]
    assert points.dataset.columns == ("petal_width", "petal_length")
    assert points.dataset.class_names == ("setosa", "versicolor", "virginica")
    assert points.told[1] == 'p.csv: left out: "sepal"'


@pytest.mark.parametrize(
    "text",
    [
        IRIS,
        IRIS.replace("species", "kind of flower"),  # the last one alone holds words
        "label,a,b\n0,1.5,2\n1,2.5,3\n",
        "a,b,target\n1.5,2,0\n2.5,3,1\n",
    ],
)
def test_a_class_that_cannot_be_mistaken_is_found(text: str, tmp_path: Path) -> None:
    points = read(tmp_path, text)
    named = text.split("\n")[0].split(",")
    assert points.dataset.x.shape[1] == len(named) - 1
    assert set(points.dataset.columns) < set(named)


def wide_table(inputs: int) -> str:
    names = ",".join(f"a{k}" for k in range(inputs))
    return f"{names},class\n" + "1," * inputs + "0\n" + "2," * inputs + "1\n"


@pytest.mark.parametrize(
    ("text", "asked", "says"),
    [
        ("a,b,c\n1.5,2,0\n2.5,3,1\n", {}, 'does not tell which column is the class; name it .*: class = "c"'),
        ("a,b,c\nu,2,v\nw,3,x\n", {}, "does not tell which column is the class"),
        ("class,a,label\n0,2.5,0\n1,3,1\n", {}, "does not tell which column is the class"),
        ("x1,x3,class\n0,2.5,0\n1,3,1\n", {}, "write x1,x2,class"),
        ("0.5,2.5,0\n1,3,1\n", {}, "write x1,x2,class"),
        (IRIS, {"x": ("petal_lenght",), "label": "species"}, 'no column "petal_lenght"; did you mean "petal_length"'),
        (IRIS, {"label": "colour"}, 'no column "colour"; it has "sepal", "petal_length"'),
        (IRIS, {"x": ("sepal", "species"), "label": "species"}, "to be an input and the class"),
        (IRIS.replace("species", "kind"), {"x": ("sepal",)}, 'does not tell .*: class = "kind"'),
        (wide_table(1025), {}, "more than 1,025 columns"),
    ],
)
def test_what_may_be_several_is_refused_with_what_to_write(text: str, asked: dict, says: str, tmp_path: Path) -> None:
    with pytest.raises(UnusableFileError, match=says):
        read(tmp_path, text, **asked)


def test_names_of_a_config_number_the_classes_of_a_file_and_no_others(tmp_path: Path) -> None:
    points = read(tmp_path, IRIS, names=("virginica", "setosa", "versicolor"))
    assert points.dataset.labels.tolist() == [1, 2, 0]
    with pytest.raises(UnusableFileError, match="give these as names, in the order of their numbers, or no names"):
        read(tmp_path, IRIS, names=("setosa", "versicolor", "others"))


def test_a_file_with_long_names_is_read_and_its_numbers_are_shown(tmp_path: Path) -> None:
    points = read(tmp_path, IRIS.replace("setosa", "a very long name of a flower"))
    assert points.dataset.class_names == ()
    assert any("films say the numbers of the classes" in line for line in points.told)


@pytest.mark.parametrize(("language", "named"), [("en", ()), ("ja", ("犬", "猫"))])
def test_classes_are_called_by_the_signs_of_the_film_s_language(
    language: str, named: tuple[str, ...], tmp_path: Path
) -> None:
    points = read(tmp_path, "x1,x2,class\n1,2,猫\n4,5,犬\n", language=language)
    assert points.dataset.class_names == named
    assert any("films say the numbers" in line for line in points.told) == (not named)


def test_classes_are_read_as_numpy_writes_them(tmp_path: Path) -> None:
    table = np.array([[0.25, -0.5, 0], [1e-3, 2, 2], [3, 4, 1]])
    for written in ("%.18e", "%.6f", "%g"):
        np.savetxt(tmp_path / "t.csv", table, delimiter=",", header="x1,x2,class", comments="", fmt=written)
        points = read(tmp_path, (tmp_path / "t.csv").read_text()).dataset
        assert points.classes.tolist() == [0, 2, 1]
        assert points.x.tolist() == table[:, :2].tolist()


@pytest.mark.parametrize("entry", ["1.5e+00", "1e-01", "e0", "1e", "1e400"])
def test_what_is_no_whole_number_is_no_class(tmp_path: Path, entry: str) -> None:
    with pytest.raises(UnusableFileError):
        read(tmp_path, f"x1,x2,class\n1,2,0\n2,1,{entry}\n")
