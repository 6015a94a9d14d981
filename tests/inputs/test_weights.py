"""Weights from files: every format, every naming, and the order of snapshots."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from safetensors.numpy import save_file

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.inputs.named_files import UnusableFileError, natural
from nnviz_core.inputs.weights import Named, ReadingRules, Weights, read_weights
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.story.run import pick_snapshot, run

Arrays = Mapping[str, npt.NDArray[np.generic]]
W1 = np.array([[1.5, -2.0], [0.25, 3.0], [5.0, 6.0]])
B1 = np.array([0.5, -0.5, 1.0])
W2 = np.array([[1.0, 2.0, 3.0], [-4.0, 0.125, 0.75]])
B2 = np.array([0.0, 7.0])
PLAIN = {"W1": W1, "b1": B1, "W2": W2, "b2": B2}


def weights_of(pattern: str, folder: Path) -> Weights:
    return read_weights(pattern, folder=folder, reading=ReadingRules((2, 3, 2), ("tanh",)))


def read(pattern: str, folder: Path) -> tuple[Named, ...]:
    return weights_of(pattern, folder).named


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


def test_bfloat16_is_read_exactly(tmp_path: Path) -> None:
    """Write the upper half of every float32, as the format says; the numbers here have no more digits."""
    header, content = {}, b""
    for name, array in PLAIN.items():
        half = (array.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes()
        header[name] = {
            "dtype": "BF16",
            "shape": list(array.shape),
            "data_offsets": [len(content), len(content) + len(half)],
        }
        content += half
    written = json.dumps(header).encode()
    (tmp_path / "w.safetensors").write_bytes(len(written).to_bytes(8, "little") + written + content)
    assert_is_plain(read("w.safetensors", tmp_path)[0])


def test_whole_numbers_are_weights_in_json_alone(tmp_path: Path) -> None:
    whole = {"W1": [[1, 0], [0, 1], [2, 2]], "b1": [0, 0, 1], "W2": [[1, 2, 3], [4, 5, 6]], "b2": [0, 1]}
    (tmp_path / "w.json").write_text(json.dumps(whole))
    np.testing.assert_array_equal(read("w.json", tmp_path)[0][1].layers[1].weights, whole["W2"])
    for save, file in ((_save_npz, "w.npz"), (_save_safetensors, "w.safetensors")):
        save(tmp_path / file, {name: np.array(values) for name, values in whole.items()})
        with pytest.raises(UnusableFileError, match="where W1 holds integers; save float32"):
            read(file, tmp_path)


# --- names of snapshots, and their steps ---------------------------------------------------------


def save_all(folder: Path, *files: str) -> None:
    for index, file in enumerate(files):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        _save_npz(folder / file, {**PLAIN, "b2": np.array([index, 7.0])})


@pytest.mark.parametrize(
    ("files", "pattern", "names", "unit", "steps"),
    [
        (("step-0.npz", "step-9.npz", "step-100.npz"), "*.npz", None, "step", (0, 9, 100)),
        (("c-0/m.npz", "c-20/m.npz", "c-100/m.npz"), "*/m.npz", ("c-0", "c-20", "c-100"), "step", (0, 20, 100)),
        (("round-5/x/m.npz", "round-10/x/m.npz"), "**/m.npz", ("round-5", "round-10"), "round", (5, 10)),
        (("checkpoint-5.npz", "checkpoint-10.npz"), "*.npz", None, "checkpoint", (5, 10)),
        (("epoch_3.npz", "epoch_4.npz"), "*.npz", None, "epoch", (3, 4)),
        (("0.npz", "50.npz"), "*.npz", None, "step", (0, 50)),
        (("epoch=0-step=10.npz", "epoch=1-step=20.npz"), "*.npz", None, "step", (10, 20)),
        (("lr-0.01.npz", "lr-0.1.npz"), "*.npz", None, None, None),
        (("best.npz", "worst.npz"), "*.npz", None, None, None),
        (("a1b5.npz", "a2b3.npz"), "*.npz", None, None, None),
        (("step-1.npz", "step-01.npz"), "*.npz", ("step-01", "step-1"), None, None),
    ],
)  # fmt: skip
def test_numbers_in_names_are_steps(files, pattern, names, unit, steps, tmp_path: Path) -> None:
    save_all(tmp_path, *files)
    found = weights_of(pattern, tmp_path)
    assert [name for name, _ in found.named] == list(names or (Path(file).stem for file in files))
    assert (found.steps and found.steps.unit, found.steps and found.steps.numbers) == (unit, steps)


@pytest.mark.parametrize(
    ("files", "says"),
    [
        (("a/x/m.npz", "b/x/m.npz", "b/x/n.npz"), 'gives several snapshots the name "m"'),
        (("w.npz", "last.npz"), 'gives a snapshot the name "last", but "w" comes last in natural order'),
        (("first.npz", "best.npz"), 'gives a snapshot the name "first", but "best" comes first in natural order'),
        (("Last.npz", "start.npz"), 'gives a snapshot the name "Last", but "start" comes last in natural order'),
        (("7.npz", "best.npz"), 'gives a snapshot the name "7", which reads as an index'),
    ],
)
def test_names_with_two_meanings_are_refused(files, says: str, tmp_path: Path) -> None:
    save_all(tmp_path, *files)
    with pytest.raises(UnusableFileError) as refused:
        read("**/*.npz", tmp_path)
    assert says in str(refused.value)


@pytest.mark.parametrize("folder", ["", "checkpoint-1/"])
def test_one_snapshot_in_two_formats_is_refused_with_the_end_that_says_which(folder: str, tmp_path: Path) -> None:
    (tmp_path / folder).mkdir(exist_ok=True)
    _save_npz(tmp_path / f"{folder}step-7.npz", PLAIN)
    _save_safetensors(tmp_path / f"{folder}step-7.safetensors", PLAIN)
    with pytest.raises(UnusableFileError) as refused:
        read(f"{folder}*", tmp_path)
    assert str(refused.value) == (
        'matches "step-7.npz" and "step-7.safetensors", one snapshot in two formats; '
        'say which is read by the end of the pattern, such as "*.safetensors".'
    )
    assert len(read(f"{folder}*.safetensors", tmp_path)) == 1


def test_a_snapshot_may_be_called_by_the_signs_of_the_film_s_language(tmp_path: Path) -> None:
    save_all(tmp_path, "神.npz", "起.npz")
    with pytest.raises(UnusableFileError, match='write language = "zh"'):
        read("*.npz", tmp_path)
    told = ReadingRules((2, 3, 2), ("tanh",), language="zh")
    assert [name for name, _ in read_weights("*.npz", folder=tmp_path, reading=told).named] == ["神", "起"]


def test_a_name_for_the_place_that_it_has_is_taken(tmp_path: Path) -> None:
    save_all(tmp_path, "a.npz", "last.npz")
    assert [name for name, _ in read("*.npz", tmp_path)] == ["a", "last"]
    assert [name for name, _ in read("last.npz", tmp_path)] == ["last"]


def test_a_number_is_the_step_of_files_that_have_one_and_else_the_index(tmp_path: Path) -> None:
    for names, reference, place in (
        (("step-0", "step-5", "step-9"), 5, 1),
        (("step-1", "step-2", "step-3"), 1, 0),
        (("best", "mid", "worst"), 1, 1),
    ):
        for path in tmp_path.iterdir():
            path.unlink()
        save_all(tmp_path, *(f"{name}.npz" for name in names))
        (tmp_path / "c.toml").write_text(CONFIG.format(snapshot=reference))
        source = load(tmp_path / "c.toml")
        assert pick_snapshot(run(source), reference).index == place
        assert pick_snapshot(run(source), str(reference)).index == place


def test_a_step_that_no_file_has_is_refused_with_those_there_are(tmp_path: Path) -> None:
    save_all(tmp_path, "epoch-3.npz", "epoch-8.npz")
    (tmp_path / "c.toml").write_text(CONFIG.format(snapshot=1))
    with pytest.raises(ConfigError, match=r"snapshot is epoch 1, which no snapshot has; there are 3, 8\."):
        load(tmp_path / "c.toml")


CONFIG = """[network]
layers = [2, 3, 2]
[parameters]
file = "*.npz"
[[sections]]
scene = "forward"
snapshot = {snapshot}
[[sections]]
scene = "training"
"""


def test_the_axis_of_a_training_film_counts_what_the_names_count(tmp_path: Path) -> None:
    save_all(tmp_path, "epoch-3.npz", "epoch-5.npz", "epoch-10.npz")
    (tmp_path / "c.toml").write_text(CONFIG.format(snapshot=3))
    source = load(tmp_path / "c.toml")
    subject = compose(source, run(source)).sections[1].subject
    assert isinstance(subject, TrainingSubject)
    course = subject.course
    assert (subject.unit, subject.axis.last) == ("epoch", 10)
    assert course.moments[course.exact].tolist() == [3, 5, 10]
    assert (np.diff(course.moments) > 0).all()
    halfway = course.row_at(7.5)
    np.testing.assert_allclose(course.moments[halfway], 7.5, atol=0.05)
    np.testing.assert_allclose(course.network_at(halfway).layers[1].bias[0], 1.5, atol=0.01)


# --- biases as matrices, arrays without names, JSON as people write it ---------------------------


@pytest.mark.parametrize("bias", [lambda b: b[None], lambda b: b[:, None]], ids=["row", "column"])
def test_a_bias_may_be_a_row_or_a_column(bias: Callable, tmp_path: Path) -> None:
    _save_npz(tmp_path / "w.npz", {**PLAIN, "b1": bias(B1), "b2": bias(B2)})
    assert_is_plain(read("w.npz", tmp_path)[0])
    stacked = {name: np.stack([array * 0, array]) for name, array in PLAIN.items()}
    _save_npz(tmp_path / "w.npz", {**stacked, "b1": np.stack([bias(B1) * 0, bias(B1)])})
    assert_is_plain(read("w.npz", tmp_path)[1])


@pytest.mark.parametrize("arrays", [(W1, B1, W2, B2), (W1, W2, B1, B2), (W1, B1[:, None], W2, B2[None])])
def test_arrays_without_names_are_told_by_place_and_shape(arrays, tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", *arrays)
    assert_is_plain(read("w.npz", tmp_path)[0])


@pytest.mark.parametrize(
    ("arrays", "layers", "says"),
    [
        ((B1, W1, B2, W2), (2, 3, 2), "whose 4 unnamed arrays fit network.layers in no way; name them: np.savez"),
        ((W1, B1, W2), (2, 3, 2), "whose 3 unnamed arrays fit network.layers in no way"),
        ((np.ones((1, 1)),) * 4, (1, 1, 1), "whose 4 unnamed arrays fit network.layers in two ways"),
        ((W1.T, B1, W2.T, B2), (2, 3, 2), "it looks transposed; write transpose = true"),
    ],
)
def test_arrays_without_names_that_fit_otherwise_are_refused(arrays, layers, says: str, tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", *arrays)
    with pytest.raises(UnusableFileError) as refused:
        read_weights("w.npz", folder=tmp_path, reading=ReadingRules(layers, ("tanh",)))
    assert says in str(refused.value)


ALL_LAYERS = {"weights": [W1.tolist(), W2.tolist()], "biases": [B1.tolist(), B2.tolist()]}
A_LAYER_EACH = [{"weights": W1.tolist(), "bias": B1.tolist()}, {"weights": W2.tolist(), "bias": B2.tolist()}]


@pytest.mark.parametrize(
    "tree",
    [ALL_LAYERS, {"layers": A_LAYER_EACH}, {"net": {"fc1": A_LAYER_EACH[0], "fc2": A_LAYER_EACH[1]}}],
    ids=["lists", "tables", "nested"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_json_is_read_as_people_write_it(tree, encoding: str, tmp_path: Path) -> None:
    (tmp_path / "w.json").write_text(json.dumps(tree), encoding=encoding)
    assert_is_plain(read("w.json", tmp_path)[0])


def test_the_lists_of_scikit_learn_say_which_way_round_they_are(tmp_path: Path) -> None:
    tree = {"coefs_": [W1.T.tolist(), W2.T.tolist()], "intercepts_": [B1.tolist(), B2.tolist()]}
    (tmp_path / "w.json").write_text(json.dumps(tree))
    with pytest.raises(UnusableFileError, match="inputs x outputs; write transpose = true"):
        read("w.json", tmp_path)
    rules = ReadingRules((2, 3, 2), ("tanh",), transpose=True)
    assert_is_plain(read_weights("w.json", folder=tmp_path, reading=rules).named[0])


def test_a_name_twice_among_many_is_found_in_a_moment(tmp_path: Path) -> None:
    """Without a set of names this takes minutes."""
    keys = [f'"{index}": 1' for index in range(200_000)]
    (tmp_path / "w.json").write_text(f"{{{', '.join([*keys, keys[-1]])}}}")
    with pytest.raises(UnusableFileError, match="where 199999 is given twice; keep one"):
        read("w.json", tmp_path)
    (tmp_path / "w.json").write_text(f"{{{', '.join(keys)}}}")
    with pytest.raises(UnusableFileError, match="which holds more than 10,000 arrays"):
        read("w.json", tmp_path)
