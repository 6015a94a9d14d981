"""Every way to name layers is read in its right order, or refused in a sentence that says what to write."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from nnviz_core.backprop.passes import forward
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.weights import ReadingRules, read_weights

Arrays = dict[str, npt.NDArray[np.generic]]
SHAPE = (2, 2, 2, 2)  # square: no shape gives an order away
LAYERS = [
    (np.array([[0.35, 0.33], [0.82, -1.3]]), np.array([-0.74, -0.16])),
    (np.array([[0.91, -0.54], [0.45, 0.58]]), np.array([-0.48, 0.6])),
    (np.array([[0.36, 0.028], [0.29, 0.55]]), np.array([0.04, -0.29])),
]
X = np.array([[0.62, -0.48]])


def right_logits() -> npt.NDArray[np.float64]:
    """Compute what the network gives, with nothing of nnviz."""
    (w1, b1), (w2, b2), (w3, b3) = LAYERS
    return w3 @ np.tanh(w2 @ np.tanh(w1 @ X[0] + b1) + b2) + b3


def named(*pairs: tuple[str, str | None], layers=LAYERS) -> Arrays:
    """Name the arrays of the layers; the order in the file is reversed, so that it tells nothing."""
    made: Arrays = {}
    for (weights, bias), (w, b) in reversed(list(zip(pairs, layers, strict=True))):
        made |= {weights: w} if bias is None else {weights: w, bias: b}
    return made


def stems(*names: str, weights: str = ".weight", bias: str = ".bias", layers=LAYERS) -> Arrays:
    return named(*((name + weights, name + bias) for name in names), layers=layers)


def read(arrays: Arrays, folder: Path, **asked) -> npt.NDArray[np.float64]:
    np.savez(folder / "w.npz", **arrays)  # type: ignore[arg-type]
    reading = ReadingRules(shape=SHAPE, activations=("tanh", "tanh"), **asked)
    (snapshot,) = read_weights("w.npz", folder=folder, reading=reading).named
    return forward(snapshot[1], X).logits[0]


def refusal(arrays: Arrays, folder: Path, **asked) -> str:
    with pytest.raises(UnusableFileError) as refused:
        read(arrays, folder, **asked)
    return str(refused.value)


KERNELS: Arrays = {name: array.T if array.ndim == 2 else array for name, array in stems(
    "Dense_0", "Dense_1", "Dense_2", weights="/kernel:0", bias="/bias:0").items()}  # fmt: skip

RIGHT: Mapping[str, Arrays] = {
    "sequential": stems("0", "2", "4"),
    "sequential_in_a_module": stems("net.0", "net.2", "net.4"),
    "module_list": stems("layers.0", "layers.1", "layers.2"),
    "natural_order": stems("layer9", "layer10", "layer11"),
    "one_letter_and_number": named(("W1", "b1"), ("W2", "b2"), ("W3", "b3")),
    "capital_bias": named(("W1", "B1"), ("W2", "B2"), ("W3", "B3")),
    "from_zero": named(("w0", "b0"), ("w1", "b1"), ("w2", "b2")),
    "fully_connected": stems("fc1", "fc2", "fc3"),
    "transformer": stems("encoder.layer.0.dense", "encoder.layer.1.dense", "encoder.layer.2.dense"),
    "blocks": stems("block1.linear", "block2.linear", "block3.linear"),
    "data_parallel": stems("module.0", "module.2", "module.4"),
    "compiled": stems("_orig_mod.fc1", "_orig_mod.fc2", "_orig_mod.fc3"),
    "compiled_and_parallel": stems("module._orig_mod.0", "module._orig_mod.2", "module._orig_mod.4"),
    "upper_case": stems("FC1", "FC2", "FC3", weights=".WEIGHT", bias=".BIAS"),
    "underscores": stems("fc1", "fc2", "fc3", weights="_weight", bias="_bias"),
    "letters_behind": stems("fc1", "fc2", "fc3", weights="_W", bias="_b"),
    "slashes": stems("dense/1", "dense/2", "dense/3", weights="/weights", bias="/biases"),
    "lists": named(("weights.0", "biases.0"), ("weights.1", "biases.1"), ("weights.2", "biases.2")),
    "a_constant_number_before": stems("mlp2.0", "mlp2.2", "mlp2.4"),
    "a_constant_number_behind": stems("block1.conv2d", "block2.conv2d", "block3.conv2d"),
    "leading_zeros": stems("fc01", "fc02", "fc10"),
    "gaps": stems("1", "5", "7"),
}


@pytest.mark.parametrize("arrays", RIGHT.values(), ids=RIGHT)
def test_names_with_one_growing_number_are_read_in_its_order(arrays: Arrays, tmp_path: Path) -> None:
    np.testing.assert_allclose(read(arrays, tmp_path), right_logits(), rtol=1e-14)


NO_ORDER: Mapping[str, tuple[Arrays, str]] = {
    "words": (stems("input", "hidden", "output"), "hidden, input and output"),
    "words_with_fc": (stems("fc_in", "fc_mid", "fc_out"), "fc_in, fc_mid and fc_out"),
    "numbers_and_a_head": (stems("fc1", "fc2", "head"), "fc1, fc2 and head"),
    "numbers_and_out": (stems("fc1", "fc2", "out"), "fc1, fc2 and out"),
    "keras_without_the_first_number": (stems("linear", "linear_1", "linear_2"), "linear, linear_1 and linear_2"),
    "letters": (named(("W_x", "b_x"), ("W_y", "b_y"), ("W_z", "b_z")), "W_x, W_y and W_z"),
    "two_numbers": (stems("b1.fc1", "b1.fc2", "b2.fc1"), "b1.fc1, b1.fc2 and b2.fc1"),
    "numbers_and_widths": (stems("fc1_64", "fc2_32", "fc3_10"), "fc1_64, fc2_32 and fc3_10"),
    "one_number_twice": (stems("fc1", "fc01", "fc2"), "fc01, fc1 and fc2"),
    "two_spellings": (stems("fc1", "FC2", "fc3"), "FC2, fc1 and fc3"),
    "encoder_decoder": (stems("encoder.0", "decoder.0", "decoder.2"), "decoder.0, decoder.2 and encoder.0"),
    "counted_in_words": (stems("one", "two", "three"), "one, three and two"),
}


@pytest.mark.parametrize(("arrays", "found"), NO_ORDER.values(), ids=NO_ORDER)
def test_names_that_tell_no_order_are_refused_with_the_line_to_write(
    arrays: Arrays, found: str, tmp_path: Path
) -> None:
    says = refusal(arrays, tmp_path)
    assert says.startswith(f'reads "w.npz", whose names do not tell the order of the layers {found}; write it in')
    assert says.endswith("].")
    assert ", first layer first, such as order = [" in says


def test_order_says_what_names_do_not(tmp_path: Path) -> None:
    wrapped = stems("_orig_mod.in", "_orig_mod.mid", "_orig_mod.out")
    assert "order of the layers in, mid and out;" in refusal(wrapped, tmp_path)
    for arrays, names in (
        (stems("input", "hidden", "output"), ["input", "hidden", "output"]),
        (stems("linear", "linear_1", "linear_2"), ["linear", "linear_1", "linear_2"]),
        (named(("W_z", "b_z"), ("W_x", "b_x"), ("W_y", "b_y")), ["W_z", "W_x", "W_y"]),
        (stems("c", "b", "a"), ["c.weight", "b.weight", "a.weight"]),
        (stems("_orig_mod.in", "_orig_mod.mid", "_orig_mod.out"), ["in", "mid", "out"]),
        (stems("module.net.in", "module.net.mid", "module.net.out"), ["module.net.in", "mid", "out"]),
    ):
        np.testing.assert_allclose(read(arrays, tmp_path, order=names), right_logits(), rtol=1e-14)


@pytest.mark.parametrize(
    ("order", "says"),
    [
        (["input", "hidden", "outptu"], 'which has no layer "outptu" of parameters.order; did you mean "output"?'),
        (["input", "hidden"], 'whose layer "output" is missing in parameters.order; name every layer once.'),
        (
            ["input", "hidden", "output", "input"],
            "of which parameters.order names a layer twice; name every layer once.",
        ),
    ],
)
def test_an_order_that_is_not_the_files_is_refused(order: list[str], says: str, tmp_path: Path) -> None:
    assert refusal(stems("input", "hidden", "output"), tmp_path, order=order) == f'reads "w.npz", {says}'


OTHER = [(w + 1, b - 1) for w, b in LAYERS]


def two(ours: Sequence[str], theirs: Sequence[str]) -> Arrays:
    return stems(*ours) | stems(*theirs, layers=OTHER)


TWO: Mapping[str, tuple[Arrays, str, str]] = {
    "ema": (two(["net.0", "net.2", "net.4"], ["ema.net.0", "ema.net.2", "ema.net.4"]), "net.", "ema."),
    "ensemble": (two(["m.0.fc1", "m.0.fc2", "m.0.fc3"], ["m.1.fc1", "m.1.fc2", "m.1.fc3"]), "m.0.", "m.1."),
    "other_names": (two(["a.in1", "a.in2", "a.in3"], ["b.x1", "b.x2", "b.x3"]), "a.", "b."),
}


@pytest.mark.parametrize(("arrays", "ours", "theirs"), TWO.values(), ids=TWO)
def test_two_families_are_named_and_a_prefix_chooses_one(
    arrays: Arrays, ours: str, theirs: str, tmp_path: Path
) -> None:
    says = refusal(arrays, tmp_path)
    assert "several families of layers" in says
    assert f'"{ours}"' in says and f'"{theirs}"' in says
    np.testing.assert_allclose(read(arrays, tmp_path, prefix=ours), right_logits(), rtol=1e-14)
    assert not np.allclose(read(arrays, tmp_path, prefix=theirs), right_logits())


def test_a_prefix_that_no_name_has_is_refused(tmp_path: Path) -> None:
    says = refusal(stems("0", "2", "4"), tmp_path, prefix="ema.")
    assert says.startswith('reads "w.npz", where no name starts with "ema."; it has 0.bias, 0.weight, ')


@pytest.mark.parametrize(
    ("extra", "says"),
    [
        ("1.running_mean", "belongs to a batch normalisation, which nnviz does not show; fold it into the layer"),
        ("1.num_batches_tracked", "belongs to a batch normalisation, which nnviz does not show"),
        ("moving_variance:0", "belongs to a batch normalisation"),
        ("n_averaged", "is neither weights nor bias of a layer; leave it out."),
        ("optimizer.step", "is neither weights nor bias of a layer; leave it out."),
        ("6.bias", "has no weights beside it."),
        ("norm.weight", "is 2, a normalisation's; nnviz shows dense layers alone."),
        ("0.kernel", "and 0.weight are both the weights of one layer; keep one."),
        ("rnn.weight_ih_l0", "belongs to a recurrent layer; nnviz shows dense layers alone."),
        ("attention.in_proj_weight", "belongs to an attention layer; nnviz shows dense layers alone."),
        ("norm/gamma:0", "belongs to a normalisation, which nnviz does not show; fold it into the layer before it."),
        ("fc.weight_g", "is half of a normalised weight; remove the norm and save the weight itself."),
        ("0.exp_avg", "is what an optimizer keeps; leave it out."),
        ("W_b", "may be weights or bias of a layer; name it as in fc1.weight and fc1.bias."),
    ],
)
def test_what_is_no_dense_layer_is_refused_by_its_name(extra: str, says: str, tmp_path: Path) -> None:
    value = np.eye(2) if "kernel" in extra else np.ones(2)
    refused = refusal({**stems("0", "2", "4"), extra: value}, tmp_path)
    assert f"{extra} {says}" in refused


def test_a_layer_without_bias_has_none(tmp_path: Path) -> None:
    bare = named(("0.weight", None), ("2.weight", None), ("4.weight", "4.bias"))
    (w1, _), (w2, _), (w3, b3) = LAYERS
    right = w3 @ np.tanh(w2 @ np.tanh(w1 @ X[0])) + b3
    np.testing.assert_allclose(read(bare, tmp_path), right, rtol=1e-14)
    weights = read_weights("w.npz", folder=tmp_path, reading=ReadingRules(SHAPE, ("tanh", "tanh")))
    assert weights.taken[0] == "W1 2 x 2 from 0.weight, no b1"
    assert [layer.has_bias for layer in weights.named[0][1].layers] == [False, False, True]


def test_kernels_are_read_only_with_the_word_of_the_user(tmp_path: Path) -> None:
    says = refusal(KERNELS, tmp_path)
    assert "Dense_0/kernel:0 is called as libraries do that store inputs x outputs; write transpose = true" in says
    np.testing.assert_allclose(read(KERNELS, tmp_path, transpose=True), right_logits(), rtol=1e-14)
    assert not np.allclose(read(KERNELS, tmp_path, transpose=False), right_logits())


def test_what_fits_only_the_other_way_round_is_said_to_look_transposed(tmp_path: Path) -> None:
    arrays = {"W1": np.ones((2, 3)), "b1": np.ones(3), "W2": np.ones((3, 2)), "b2": np.ones(2)}
    np.savez(tmp_path / "w.npz", **arrays)  # type: ignore[arg-type]
    with pytest.raises(UnusableFileError, match="needs 3 x 2: it looks transposed; write transpose = true in"):
        read_weights("w.npz", folder=tmp_path, reading=ReadingRules((2, 3, 2), ("tanh",)))
    read_weights("w.npz", folder=tmp_path, reading=ReadingRules((2, 3, 2), ("tanh",), transpose=True))
    np.savez(tmp_path / "w.npz", **{name: array.T for name, array in arrays.items()})  # type: ignore[arg-type]
    with pytest.raises(UnusableFileError, match="looks transposed; drop transpose = true"):
        read_weights("w.npz", folder=tmp_path, reading=ReadingRules((2, 3, 2), ("tanh",), transpose=True))
