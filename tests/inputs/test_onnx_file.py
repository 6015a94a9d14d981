"""ONNX graphs tell order, activations and axes; `tests/data/weights/make_onnx.py` made the files of this test."""

import sys
from pathlib import Path

import numpy as np
import pytest

from tests.inputs.test_weights import assert_is_plain
from tests.inputs.weights_files import FILES, read, refusal


@pytest.fixture
def onnx():
    return pytest.importorskip("onnx")


EXPORTED = sorted(path.name for path in FILES.glob("*_*.onnx"))


@pytest.mark.parametrize("file", EXPORTED)
def test_what_pytorch_exports_is_read_with_the_activation_that_it_has(onnx, file: str) -> None:
    """Older exports write GELU, its tanh form and SiLU in several operations."""
    activation = file.rpartition("_")[0].replace("leaky_relu", "leaky_relu(0.2)")
    assert_is_plain(read(file, activation=activation).named[0])
    other = "relu" if activation != "relu" else "tanh"
    assert f"whose hidden layers have {activation}, not {other}; write activation = " in refusal(file, FILES, other)
    if activation.startswith("gelu"):
        assert "whose hidden layers have" in refusal(file, FILES, "gelu" if "tanh" in activation else "gelu_tanh")


def test_products_and_sums_are_layers_whose_axes_the_graph_tells(onnx) -> None:
    read_file = read("products.onnx")
    assert_is_plain(read_file.named[0])
    assert read_file.told[-2] == "columns of the stored matrices are outputs, as the format tells"
    assert (read_file.columns_are_outputs, read("tanh_17.onnx").columns_are_outputs) == (True, False)
    assert "whose format tells that W1 is stored inputs x outputs; drop transpose = false." in refusal(
        "products.onnx", transpose=False
    )


def test_the_config_is_held_to_the_graph(onnx) -> None:
    assert 'write activation = "leaky_relu" and leak = 0.2 in [network].' in refusal("leaky_relu_17.onnx")
    assert "whose output is softmax, not sigmoid" in refusal("tanh_17.onnx", output="sigmoid")
    assert "which has 2 layers" in refusal("tanh_17.onnx", shape=(2, 3, 3, 2))
    assert "drop parameters.order" in refusal("tanh_17.onnx", order=["2.weight", "0.weight"])


def _saved(onnx, folder: Path, nodes, tensors, outputs=("z",), inputs=("x",)) -> str:
    helper = onnx.helper
    starts, ends = ([helper.make_tensor_value_info(name, 1, None) for name in each] for each in (inputs, outputs))
    held = [onnx.numpy_helper.from_array(array, name) for name, array in tensors.items()]
    nodes = [helper.make_node(kind, given, made, **more) for kind, given, made, more in nodes]
    onnx.save(helper.make_model(helper.make_graph(nodes, "g", starts, ends, held)), folder / "w.onnx")
    return "w.onnx"


W = np.eye(2, dtype=np.float32)
TWO = [("MatMul", ["x", "W"], ["a"], {}), ("Tanh", ["a"], ["b"], {}), ("MatMul", ["b", "V"], ["z"], {})]


@pytest.mark.parametrize(
    ("nodes", "says"),
    [
        ([("Conv", ["x", "W"], ["z"], {})], "has an operation of the kind Conv"),
        ([("Relu", ["x"], ["y"], {}), ("Relu", ["x"], ["z"], {})], "ends with relu"),
        ([("Identity", ["x"], ["z"], {})], "holds no dense layer (a Gemm, or a MatMul with an Add)"),
        ([*TWO[:2], ("MatMul", ["x", "V"], ["z"], {})], "branches"),
        ([TWO[0], ("Sin", ["a"], ["b"], {}), TWO[2]], "has an operation of the kind Sin"),
        (
            [TWO[0], ("Mul", ["a", "a"], ["b"], {}), TWO[2]],
            "has a function between layer 1 and layer 2 that nnviz does",
        ),
        (
            [("Relu", ["x"], ["y"], {}), ("MatMul", ["y", "W"], ["z"], {})],
            "has a function between the input and layer 1",
        ),
        ([*TWO[:2], ("Gemm", ["b", "V"], ["z"], {"alpha": 2.0})], "has an operation of the kind Gemm with a factor"),
        ([*TWO[:2], ("MatMul", ["b", "V"], ["c"], {}), ("Relu", ["c"], ["z"], {})], "ends with relu"),
        # what comes after a softmax, one over the samples, whole numbers, a cut far out
        (
            [
                *TWO[:2],
                ("MatMul", ["b", "V"], ["c"], {}),
                ("Softmax", ["c"], ["p"], {}),
                ("MatMul", ["p", "W"], ["z"], {}),
            ],
            "has an operation of the kind MatMul",
        ),
        ([*TWO[:2], ("MatMul", ["b", "V"], ["c"], {}), ("Softmax", ["c"], ["z"], {"axis": 0})], "Softmax over samples"),
        ([TWO[0], ("Cast", ["a"], ["b"], {"to": 7}), TWO[2]], "has an operation of the kind Cast"),
        ([TWO[0], ("Max", ["a", "c"], ["b"], {}), TWO[2]], "has a function between layer 1 and layer 2"),
        # an output that is not the last layer's; a bias that the next layer does not get; one bias a sample
        ([*TWO[:2], ("MatMul", ["b", "V"], ["c"], {}), ("Sin", ["c"], ["z"], {})], "has an operation of the kind Sin"),
        ([*TWO[:2], ("MatMul", ["b", "V"], ["c"], {}), ("Identity", ["a"], ["z"], {})], "branches"),
        ([TWO[0], ("Add", ["a", "r"], ["s"], {}), ("MatMul", ["a", "V"], ["z"], {})], "branches"),
        ([TWO[0], ("Add", ["a", "r2"], ["s"], {}), ("MatMul", ["s", "V"], ["z"], {})], "of the kind Add"),
        ([("Gemm", ["x", "W", "r2"], ["a"], {}), *TWO[1:]], "branches"),
    ],
)
def test_what_is_no_chain_of_dense_layers_is_refused_by_its_name(onnx, nodes, says: str, tmp_path: Path) -> None:
    tensors = {"W": W, "V": 2 * W, "c": np.float32([-1000]), "r": W[0], "r2": W[:, :1]}
    used = {name for _, given, _, _ in nodes for name in given} - {name for *_, made, _ in nodes for name in made}
    file = _saved(onnx, tmp_path, nodes, {name: tensors[name] for name in used & set(tensors)})
    assert says in refusal(file, tmp_path, shape=(2, 2, 2))


def test_axes_that_stay_and_names_for_two_things(onnx, tmp_path: Path) -> None:
    v = np.array([[1, 2], [3, 4]], dtype=np.float32)
    nodes = [("Transpose", ["V"], ["Vt"], {"perm": [0, 1]}), *TWO[:2], ("MatMul", ["b", "Vt"], ["z"], {})]
    (_, network), *_ = read(_saved(onnx, tmp_path, nodes, {"W": W, "V": v}), tmp_path, shape=(2, 2, 2)).named
    np.testing.assert_array_equal(network.layers[1].weights, v.T)
    twice = _saved(onnx, tmp_path, [*TWO, ("Relu", ["z"], ["a"], {})], {"W": W, "V": v})
    assert "which is no whole ONNX file" in refusal(twice, tmp_path, shape=(2, 2, 2))
    wider = [("Max", ["x", "x2"], ["y"], {}), ("MatMul", ["y", "W"], ["a"], {}), *TWO[1:]]
    file = _saved(onnx, tmp_path, wider, {"W": W, "V": v}, inputs=("x", "x2"))
    assert "which has more than one input" in refusal(file, tmp_path, shape=(2, 2, 2))


def test_what_sklearn_onnx_makes_of_one_output_are_its_probabilities(onnx, tmp_path: Path) -> None:
    """sklearn-onnx 1.20: label and [1 - p, p]; [p, 1 - p] would be another network."""
    ends = [
        ("MatMul", ["b", "V"], ["c"], {}),
        ("Sigmoid", ["c"], ["p"], {}),
        ("Sub", ["one", "p"], ["q"], {}),
        ("Concat", ["q", "p"], ["both"], {"axis": 1}),
        ("ArgMax", ["both"], ["z"], {}),
    ]
    tensors = {"W": W, "V": W[:, :1], "one": np.float32(1)}
    file = _saved(onnx, tmp_path, [*TWO[:2], *ends], tensors, outputs=("z", "both"))
    assert read(file, tmp_path, shape=(2, 2, 1), output="sigmoid").named
    assert 'is sigmoid, not tanh; write output = "sigmoid" in' in refusal(
        file, tmp_path, shape=(2, 2, 1), output="tanh"
    )
    ends[3] = ("Concat", ["p", "q"], ["both"], {"axis": 1})
    file = _saved(onnx, tmp_path, [*TWO[:2], *ends], tensors, outputs=("z", "both"))
    assert "of the kind Concat" in refusal(file, tmp_path, shape=(2, 2, 1), output="sigmoid")


def test_a_layer_without_bias_and_a_turned_matrix(onnx, tmp_path: Path) -> None:
    turned = np.array([[1, 2], [3, 4]], dtype=np.float16)
    nodes = [("Transpose", ["V"], ["Vt"], {}), *TWO[:2], ("MatMul", ["b", "Vt"], ["z"], {})]
    found = read(_saved(onnx, tmp_path, nodes, {"W": W, "V": turned}), tmp_path, shape=(2, 2, 2))
    (_, network), *_ = found.named
    assert found.columns_are_outputs is None
    assert found.told[-2] == "rows of some stored matrices and columns of others are outputs, as the format tells"
    np.testing.assert_array_equal(network.layers[1].weights, turned)
    np.testing.assert_array_equal(network.layers[1].bias, [0, 0])


@pytest.mark.parametrize("content", [b"", b"\x08", b"x" * 1000, (FILES / "tanh_17.onnx").read_bytes()[:-20]])
def test_a_damaged_file_is_refused(onnx, content: bytes, tmp_path: Path) -> None:
    (tmp_path / "w.onnx").write_bytes(content)
    assert "which is no whole ONNX file; export it again." in refusal("w.onnx", tmp_path)


def _message(field: int, content: bytes) -> bytes:
    length = bytes([len(content) >> shift & 127 | 128 for shift in (0, 7, 14, 21)] + [len(content) >> 28])
    return bytes([field << 3 | 2]) + length + content


def test_a_graph_of_many_empty_operations_is_refused_before_it_is_parsed(onnx, tmp_path: Path) -> None:
    """Parsed, each of its two bytes would take about eighty."""
    bombs = [_message(7, b"\x0a\0" * 10**6), _message(7, _message(5, b"\x42\0" * 10**6)), _message(8, bytes(2**21))]
    for bomb in bombs:
        (tmp_path / "w.onnx").write_bytes(bomb)
        assert "whose graph takes more than 1 MiB without its numbers." in refusal("w.onnx", tmp_path)
    numbers = _message(7, _message(5, _message(9, bytes(2**21))))
    (tmp_path / "w.onnx").write_bytes(numbers)
    assert "which is no whole ONNX file" in refusal("w.onnx", tmp_path)


def test_numbers_in_another_file_are_not_looked_for(onnx, tmp_path: Path) -> None:
    model = onnx.load(str(FILES / "tanh_17.onnx"))
    onnx.save(model, str(tmp_path / "w.onnx"), save_as_external_data=True, size_threshold=0, location="beside.bin")
    assert "keeps the numbers of 0.weight in another file" in refusal("w.onnx", tmp_path)


def test_without_the_extra_a_sentence_has_the_line_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    needs = 'which needs the package onnx: pip install "nnviz-core[onnx]".'
    assert refusal("tanh_17.onnx") == f'names "tanh_17.onnx", {needs}'
