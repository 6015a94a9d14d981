"""Points that are pictures: scikit-learn's digits, and arrays of an .npz file."""

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.network import Image
from nnviz_core.inputs import pictures
from nnviz_core.inputs.array_files import opened_npz
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.number_arrays import read_number_arrays
from nnviz_core.inputs.pictures import read_arrays, read_digits
from nnviz_core.look.colours import luminance
from nnviz_core.look.picture_scale import grey_pixels, round_limit, signed_pixels
from nnviz_core.look.theme import THEMES

PLAIN = {"shape": None, "values": None}
BYTES = np.arange(24, dtype=np.uint8).reshape(4, 2, 3) * 11


@pytest.mark.skipif(find_spec("sklearn") is None, reason="scikit-learn is not installed")
def test_the_digits_are_those_of_the_installed_package():
    unit, standard = read_digits("unit").dataset, read_digits("standard").dataset
    assert unit.x.shape == (1797, 64) and unit.x.min() == 0 and unit.x.max() == 1
    assert np.bincount(unit.labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]  # its documentation
    assert abs(standard.x.mean()) < 1e-9 and abs(standard.x.std() - 1) < 1e-9
    assert (standard.image.low, standard.image.high) == (standard.x.min(), standard.x.max())


def test_without_the_package_the_sentence_says_how_to_have_it(monkeypatch):
    monkeypatch.setattr(pictures, "find_spec", lambda name: None)
    with pytest.raises(UnusableFileError, match=r"pip install .*digits"):
        read_digits("unit")


def saved(folder: Path, **arrays: np.ndarray) -> Path:
    np.savez(folder / "p.npz", **arrays)
    return folder


def pictures_in(folder: Path, **asked: object):
    with opened_npz("p.npz", folder) as arrays:
        return read_arrays(arrays, "p.npz", **asked)


def numbers_in(folder: Path):
    with opened_npz("p.npz", folder) as arrays:
        return read_number_arrays(arrays, "p.npz")


def test_bytes_are_shares_of_255_in_pictures_and_as_given_without(tmp_path):
    folder = saved(tmp_path, **{"x": BYTES, "class": np.array([0, 1, 1, 0])})
    drawn = pictures_in(folder, shape=(2, 3), values=None).dataset
    assert drawn.image == Image(2, 3) and np.array_equal(drawn.x, BYTES.reshape(4, 6) / 255)
    assert np.array_equal(pictures_in(folder, shape=None, values=None).dataset.x, BYTES.reshape(4, 6))


@pytest.mark.parametrize(
    ("arrays", "says"),
    [
        ({"x": BYTES}, "save two arrays, x and class"),
        ({"x": BYTES, "class": np.array([0, 1])}, "class one number a point"),
        ({"x": BYTES, "class": np.array([0, 2, 2, 0])}, "leave none out"),
        ({"x": BYTES * 1.0, "class": np.array([0, 1, 1, 0])}, "numbers from 0 to 1"),
        ({"x": BYTES * np.nan, "class": np.array([0, 1, 1, 0])}, "not finite"),
        ({"x": BYTES * 1j, "class": np.array([0, 1, 1, 0])}, "holds complex numbers; save plain numbers"),
        ({"x": BYTES, "class": np.array([0, np.nan, 1, 0])}, "no whole numbers"),
        (
            {"x": BYTES, "class": np.array([b"cat", b"dog", b"dog", b"cat"])},
            r"save names: np\.array\(names, dtype=str\)",
        ),
        ({"x": BYTES, "class": np.array(["cat", "", "dog", "cat"])}, 'where point 1 has class ""; write a name'),
        ({"x": BYTES, "class": np.array(["cat", "Cat", "dog", "cat"])}, 'point 1 has class "Cat", and others "cat"'),
        (
            {"x": BYTES, "class": np.array(["cat", "1", "dog", "cat"])},
            'point 0 has class "cat" and point 1 has class 1',
        ),
        ({"x": BYTES, "class": np.array(["cat", "nan", "dog", "cat"])}, "where point 1 has no class"),
        ({"x": BYTES, "class": np.array(["1", "2", "1", "2"])}, "whose classes start at 1"),
        ({"x": BYTES, "class": np.array([1, 2, 1, 2])}, "whose classes start at 1; count from 0"),
        ({"x": BYTES, "class": np.array([0, 2, 0, 2])}, "whose classes are 0 and 2, without 1; count from 0"),
        ({"x": BYTES, "class": np.array([-1, 1, 1, -1])}, "whose classes run from -1 to 1, 2 of them"),
        ({"x": BYTES, "class": np.array(["cat", "dog", None, "cat"])}, r"whose array class holds pickled objects"),
    ],
)
def test_arrays_that_are_no_pictures_are_refused(arrays, says, tmp_path):
    with pytest.raises(UnusableFileError, match=says):
        pictures_in(saved(tmp_path, **arrays), shape=(2, 3), values="unit")


def test_classes_of_text_are_numbered_as_those_of_a_csv_file(tmp_path):
    folder = saved(tmp_path, **{"x": BYTES, "class": np.array(["dog", "cat10", "cat9 ", "dog"])})
    read = pictures_in(folder, shape=None, values=None)
    assert read.dataset.labels.tolist() == [2, 1, 0, 2] and read.dataset.class_names == ("cat9", "cat10", "dog")
    assert read.told == ('p.npz: class 0 is "cat9", 1 is "cat10" and 2 is "dog"',)
    asked = pictures_in(folder, shape=(2, 3), values="unit", names=["dog", "cat9", "cat10"])
    assert asked.dataset.labels.tolist() == [0, 2, 1, 0] and asked.dataset.image is not None
    with pytest.raises(UnusableFileError, match="give these as names, in the order of their numbers"):
        pictures_in(folder, shape=None, values=None, names=["dog", "eel", "cat10"])
    folder = saved(tmp_path, **{"x": BYTES, "class": np.array(["1", "0", "1", "0"])})
    numbers = pictures_in(folder, shape=None, values=None).dataset
    assert numbers.labels.tolist() == [1, 0, 1, 0] and not numbers.class_names


@pytest.mark.parametrize(
    ("arrays", "says"),
    [
        ({"x": BYTES[:, 0, 0], "y": np.zeros(10**6, np.uint8)}, "whose x has 4 rows and y 1,000,000"),
        ({"x": BYTES, "class": np.zeros(10**6, np.uint8)}, "give x one row a point, and class one number a point"),
        (
            {"x": BYTES[:, 0, 0], "y": np.array(["a", "b", "c", "a"])},
            "whose y is no table of numbers; call the array class",
        ),
    ],
)
def test_shapes_are_looked_at_before_numbers_are_unpacked(arrays, says, tmp_path, monkeypatch):
    """A million answers for four points: as float64 they would take eight times the room of the file."""
    monkeypatch.setattr(np.lib.format, "read_array", lambda *_, **__: pytest.fail("unpacked"))
    saved(tmp_path, **arrays)
    with pytest.raises(UnusableFileError, match=says):
        numbers_in(tmp_path) if "y" in arrays else pictures_in(tmp_path, **PLAIN)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_light_of_a_signed_picture_rises_with_the_number(theme):
    """So that an eye that sees no hues, or a grey print, tells signs and sizes apart."""
    for above, below in ((theme.positive, theme.negative), (theme.gradient, theme.gradient)):
        row = signed_pixels(np.linspace(-2, 2, 9), limit=2.0, above=above, below=below)
        light = [luminance("#" + bytes(pixel.tolist()).hex()) for pixel in row]
        assert light == sorted(light) and light[0] < 0.05 and light[-1] > 0.65


def test_grey_runs_from_black_to_white():
    assert grey_pixels(np.array([0.0, 0.5, 1.0, 2.0]), Image(2, 2))[..., 0].tolist() == [[0, 128], [255, 255]]


@pytest.mark.parametrize(("largest", "limit"), [(0.0, 1.0), (0.21, 0.3), (0.3, 0.3), (7.2, 8.0), (9.5, 10.0)])
def test_the_end_of_a_scale_is_round_and_no_value_beyond_it(largest, limit):
    assert round_limit(np.array([-largest, 0.0])) == pytest.approx(limit)
