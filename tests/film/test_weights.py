"""Weights from files: every format, every naming, and the order of snapshots."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from safetensors.numpy import save_file

from nnviz_core.film.named_files import natural
from nnviz_core.film.weights import Named, read_sequence

Arrays = Mapping[str, npt.NDArray[np.generic]]
W1 = np.array([[1.5, -2.0], [0.25, 3.0], [5.0, 6.0]])
B1 = np.array([0.5, -0.5, 1.0])
W2 = np.array([[1.0, 2.0, 3.0], [-4.0, 0.125, 0.75]])
B2 = np.array([0.0, 7.0])
PLAIN = {"W1": W1, "b1": B1, "W2": W2, "b2": B2}


def read(pattern: str, folder: Path) -> tuple[Named, ...]:
    return read_sequence(pattern, folder=folder, shape=(2, 3, 2), activations=("tanh",))


def assert_is_plain(named: Named) -> None:
    first, second = named[1].layers
    np.testing.assert_array_equal(first.weights, W1)
    np.testing.assert_array_equal(first.bias, B1)
    np.testing.assert_array_equal(second.weights, W2)
    np.testing.assert_array_equal(second.bias, B2)
    assert first.weights.dtype == np.float64
    assert not first.weights.flags.writeable


def _save_npz(path: Path, arrays: Arrays) -> None:
    np.savez(path, **arrays)  # type: ignore[arg-type]


def _save_safetensors(path: Path, arrays: Arrays) -> None:
    save_file({name: np.ascontiguousarray(array) for name, array in arrays.items()}, path)


def _save_json(path: Path, arrays: Arrays) -> None:
    path.write_text("\ufeff" + json.dumps({name: array.tolist() for name, array in arrays.items()}))


@pytest.mark.parametrize(
    ("file", "save"),
    [("w.npz", _save_npz), ("w.safetensors", _save_safetensors), ("w.json", _save_json), ("W.NPZ", None)],
)
def test_every_format_gives_the_same_network(file: str, save: Callable | None, tmp_path: Path) -> None:
    if save is None:
        _save_npz(tmp_path / "w.npz", PLAIN)
        (tmp_path / "w.npz").rename(tmp_path / file)
    else:
        save(tmp_path / file, PLAIN)
    (named,) = read(file, tmp_path)
    assert named[0] == Path(file).stem
    assert_is_plain(named)


@pytest.mark.parametrize("number", ["f2", "f4", ">f4", "g"])
def test_every_width_of_float_is_read_as_float64(number: str, tmp_path: Path) -> None:
    _save_npz(tmp_path / "w.npz", {name: array.astype(number) for name, array in PLAIN.items()})
    assert_is_plain(read("w.npz", tmp_path)[0])


@pytest.mark.parametrize("stems", [("0", "2"), ("net.fc1", "net.fc2"), ("layers.9", "layers.10")])
def test_pytorch_names_are_read_in_layer_order(stems: tuple[str, str], tmp_path: Path) -> None:
    first, second = stems
    arrays = {
        f"{second}.weight": W2, f"{second}.bias": B2, f"{first}.weight": W1, f"{first}.bias": B1
    }  # fmt: skip
    _save_npz(tmp_path / "w.npz", arrays)
    assert_is_plain(read("w.npz", tmp_path)[0])


def test_a_leading_axis_counts_snapshots(tmp_path: Path) -> None:
    _save_npz(tmp_path / "w.npz", {name: np.stack([array * 0, array]) for name, array in PLAIN.items()})
    named = read("w.npz", tmp_path)
    assert [name for name, _ in named] == ["w 0", "w 1"]
    assert not named[0][1].layers[0].weights.any()
    assert_is_plain(named[1])


@pytest.mark.parametrize("absolute", ["", "absolute"])
def test_a_glob_is_read_in_natural_order(absolute: str, tmp_path: Path) -> None:
    (tmp_path / "runs").mkdir()
    for step in (10, 9, 100):
        _save_npz(tmp_path / "runs" / f"step-{step}.npz", PLAIN)
    pattern = f"{tmp_path}/runs/*.npz" if absolute else "runs/*.npz"
    assert [name for name, _ in read(pattern, tmp_path)] == ["step-9", "step-10", "step-100"]


def test_natural_order_compares_digits_as_numbers_of_any_length() -> None:
    names = ["a10", "a9", "a", "b1", "10", "9", "a09b", f"a{'9' * 5000}"]
    assert sorted(names, key=natural) == ["9", "10", "a", "a9", "a09b", "a10", f"a{'9' * 5000}", "b1"]


def test_a_glob_starts_at_a_folder_that_is_itself_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "configs" / "runs").mkdir(parents=True)
    _save_npz(tmp_path / "configs" / "runs" / "step-1.npz", PLAIN)
    monkeypatch.chdir(tmp_path)
    assert [name for name, _ in read("runs/*.npz", Path("configs"))] == ["step-1"]
