"""Keras's files are read without Keras; `tests/data/weights/make_keras.py` made the files of this test."""

import io
import json
import re
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.config.loading import load
from nnviz_core.inputs.keras_config import NotDenseError, model_config
from nnviz_core.inputs.weights import ReadingRules, read_weights
from nnviz_core.kinds.compose import compose
from nnviz_core.story.run import run
from tests.inputs.test_weights import assert_is_plain
from tests.inputs.weights_files import FILES, read, refusal


@pytest.fixture
def h5py():
    return pytest.importorskip("h5py")


@pytest.mark.parametrize("file", ["sequential.keras", "sequential.h5", "sequential.weights.h5", "trained.weights.h5"])
@pytest.mark.parametrize("transpose", [None, True])
def test_models_and_weights_are_read_the_right_way_round(h5py, file: str, transpose: bool | None) -> None:
    found = read(file, transpose=transpose)
    assert_is_plain(found.named[0])
    assert found.named[0][0] == file.partition(".")[0]
    assert found.columns_are_outputs
    assert "whose format tells that " in refusal(file, transpose=False)


def test_the_film_says_that_columns_belong_to_neurons(h5py, tmp_path: Path) -> None:
    text = '[network]\nlayers = [2, 3, 2]\n[parameters]\nfile = "w.keras"\n[[sections]]\nscene = "forward"\n'
    (tmp_path / "c.toml").write_text(text)
    (tmp_path / "w.keras").write_bytes((FILES / "sequential.keras").read_bytes())
    source = load(tmp_path / "c.toml")
    captions = [beat.caption.text for beat in compose(source, run(source)).sections[0].beats if beat.caption]
    assert "The weights come from files: each column of a stored matrix belongs to one neuron." in captions


def test_the_config_is_held_to_the_model(h5py) -> None:
    assert_is_plain(read("functional.keras", activation="leaky_relu(0.2)").named[0])
    for file in ("sequential.keras", "sequential.h5"):
        assert 'have tanh, not relu; write activation = "tanh" in [network].' in refusal(file, FILES, "relu")
        assert "whose output is softmax, not sigmoid" in refusal(file, output="sigmoid")
    assert 'write activation = "leaky_relu" and leak = 0.2 in [network].' in refusal("functional.keras")


def test_a_model_written_as_a_class_needs_the_order_alone(h5py) -> None:
    assert "the order of the layers end and inner; write it in [parameters]" in refusal("subclassed.weights.h5")
    assert_is_plain(read("subclassed.weights.h5", order=["inner", "end"]).named[0])


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("branches.keras", "which branches; nnviz shows chains of dense layers."),
        ("normalised.keras", "which has a layer of the kind BatchNormalization; nnviz shows chains of dense layers."),
        (
            "normalised.weights.h5",
            "belongs to a batch normalisation, which nnviz does not show; fold it into the layer",
        ),
    ],
)
def test_what_is_no_chain_of_dense_layers_is_refused_by_its_name(h5py, file: str, says: str) -> None:
    assert says in refusal(file)


def _model(*layers: tuple) -> dict:
    written = [{"class_name": kind, "config": config, **more} for kind, config, more in layers]
    return {"class_name": "Sequential", "config": {"layers": written}}


END = ("Dense", {"name": "end"}, {})


def test_a_layer_or_function_of_the_models_own_is_not_taken_for_keras_own() -> None:
    """Keras 3.15 writes these for a registered class Dense, a registered function tanh and a layer as activation."""
    function = {"module": "builtins", "class_name": "function", "config": "Custom>tanh", "registered_name": "function"}
    relu = {"module": "keras.layers", "class_name": "ReLU", "config": {"max_value": None}, "registered_name": None}
    for layers, says in [
        ([("Dense", {"name": "a"}, {"module": None, "registered_name": "Custom>Dense"}), END], "Custom>Dense"),
        ([("Dense", {"name": "a", "activation": function}, {}), END], "Custom>tanh (a function of the model's own)"),
        ([("Dense", {"name": "a", "activation": "tanh"}, {}), END, ("Softmax", {"axis": 0}, {})], "over samples"),
    ]:
        with pytest.raises(NotDenseError, match=re.escape(says)):
            model_config(_model(*layers))
    read_relu = model_config(_model(("Dense", {"name": "a", "activation": relu}, {}), END))
    assert read_relu.activations == ("relu",)
    leaky = ("LeakyReLU", {"alpha": 0.009999999776482582}, {})  # of Keras 2
    assert model_config(_model(("Dense", {"name": "a"}, {}), leaky, END)).activations == ("leaky_relu",)


def test_older_weights_are_in_the_order_that_number_and_list_agree_on(h5py, tmp_path: Path) -> None:
    """Keras 2: model.save_weights("w.h5")."""
    for listed in (["dense", "dense_1"], ["dense_1", "dense"]):
        with h5py.File(tmp_path / "w.h5", "w") as root:
            root.attrs["layer_names"] = listed
            for name, shape in (("dense", (2, 3)), ("dense_1", (3, 2))):
                root[f"{name}/{name}/kernel:0"] = np.ones(shape)
                root[name].attrs["weight_names"] = [f"{name}/kernel:0"]
        if listed[0] == "dense":
            assert len(read("w.h5", tmp_path).named[0][1].layers) == 2
        else:
            assert "do not tell the order" in refusal("w.h5", tmp_path)


def test_eleven_layers_are_in_the_order_in_which_keras_counted_them(h5py, tmp_path: Path) -> None:
    """HDF5 lists dense_10 before dense_2."""
    with h5py.File(tmp_path / "w.weights.h5", "w") as root:
        for index in range(11):
            layer = root.create_group(f"layers/dense{f'_{index}' if index else ''}/vars")
            layer["0"], layer["1"] = np.eye(2) * index, np.zeros(2)
    reading = ReadingRules((2,) * 12, ("tanh",) * 10)
    (_, network), *_ = read_weights("w.weights.h5", folder=tmp_path, reading=reading).named
    assert [layer.weights[0, 0] for layer in network.layers] == list(range(11))


def test_a_layer_without_bias_has_none(h5py, tmp_path: Path) -> None:
    with h5py.File(tmp_path / "w.weights.h5", "w") as root:
        root["layers/dense/vars/0"], root["layers/dense_1/vars/0"] = np.ones((2, 3)), np.ones((3, 2))
        root["layers/dense_1/vars/1"] = np.ones(2)
    found = read("w.weights.h5", tmp_path)
    assert [layer.bias.tolist() for layer in found.named[0][1].layers] == [[0, 0, 0], [1, 1]]
    assert found.taken[0] == "W1 3 x 2 from layers/dense/kernel, no b1"


# --- hostile files -------------------------------------------------------------------------------


def _cycle(root, h5py) -> None:
    group = root.create_group("layers")
    for index in range(10):
        group[str(index)] = group


def _soft(root, h5py) -> None:
    root["layers"] = h5py.SoftLink("/elsewhere")


def _elsewhere(root, h5py) -> None:
    root["model_weights"] = h5py.ExternalLink("sequential.h5", "/model_weights")


def _outside(root, h5py) -> None:
    root.create_dataset("layers/dense/vars/0", (2, 3), "f4", external=[("/etc/passwd", 0, 24)])


def _wide(root, h5py) -> None:
    root.create_dataset("layers/dense/vars/0", (10**6, 10**6), "f4", chunks=(100, 100), compression="gzip")


def _block(root, h5py) -> None:
    """Eight bytes of numbers in a packed block of 100 MB."""
    root.create_dataset("dense/vars/0", (1, 2), "f4", chunks=(5000, 5000), maxshape=(None, None), compression="gzip")


def _long_names(root, h5py) -> None:
    group = root
    for _ in range(40):
        group = group.create_group("g" * 100)


@pytest.mark.parametrize("make", [_cycle, _soft, _elsewhere, _outside, _wide, _block, _long_names])
def test_hostile_files_are_refused_before_they_are_unpacked(h5py, make, tmp_path: Path) -> None:
    (tmp_path / "sequential.h5").write_bytes((FILES / "sequential.h5").read_bytes())
    with h5py.File(tmp_path / "w.h5", "w") as root:
        make(root, h5py)
    says = refusal("w.h5", tmp_path)
    assert "which has 1 layer (dense)" in says if make is _wide else "which is no whole file of Keras" in says


@pytest.mark.parametrize("cut", [0, 5, 4000, 12_000])
def test_a_file_that_is_cut_short_is_refused(h5py, cut: int, tmp_path: Path) -> None:
    for file in ("sequential.keras", "sequential.h5"):
        (tmp_path / file).write_bytes((FILES / file).read_bytes()[:cut])
        assert "which is no whole file of Keras" in refusal(file, tmp_path)


@pytest.mark.parametrize("config", [[], {}, {"class_name": "Sequential", "config": 3}, "x", {"class_name": "Model"}])
def test_a_config_that_is_none_of_keras_is_refused(h5py, config, tmp_path: Path) -> None:
    held = io.BytesIO(zipfile.ZipFile(FILES / "sequential.keras").read("model.weights.h5")).getvalue()
    with zipfile.ZipFile(tmp_path / "w.keras", "w") as archive:
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", held)
    assert "which is no whole file of Keras" in refusal("w.keras", tmp_path)


def test_without_the_extra_a_sentence_has_the_line_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "h5py", None)
    for file in ("sequential.keras", "sequential.h5"):
        needs = 'which needs the package h5py: pip install "nnviz-core[keras]".'
        assert refusal(file) == f'names "{file}", {needs}'
