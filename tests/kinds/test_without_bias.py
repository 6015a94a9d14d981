"""A layer without bias: none is computed, moved, shown or spoken of, as if its neurons had never had one."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.gradcheck import check_gradients, numeric_gradient
from nnviz_core.backprop.landscape import mean_loss_gradient
from nnviz_core.backprop.network import own_parameters, parameter_names, stack, to_vector
from nnviz_core.backprop.outputs import targets_of
from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import Source, load
from nnviz_core.inputs.model_networks import save_network
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.table import kind_of
from nnviz_core.story.beats import Section
from nnviz_core.story.export import pass_arrays, pass_table, pass_tree
from nnviz_core.story.run import pick_sample, run, sample_pass
from nnviz_core.words.formula.text import equation_text

W = ([[1.4, 1.3], [-1.2, 1.6]], [[1.1, 0.7], [-0.9, 1.5]], [[1.2, 1.3], [-0.8, 1.6]])
B = [0.2, -0.3]
STEP = {"sample": 3, "snapshot": "k"}
EVERY = [{"scene": scene, **STEP} for scene in ("forward", "backward", "graph", "cost")]
EVERY += [{"scene": "update", "learning_rate": 0.5, **STEP}, {"scene": "plane", "snapshot": "k"}]


def film(*biased: int, sections: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    layers = [{"weights": w, **({"bias": B} if index in biased else {})} for index, w in enumerate(W, 1)]
    return {
        "dataset": {"points": 40},
        "network": {"layers": [2, 2, 2, 2]},
        "parameters": {"keyframes": [{"name": "k", "layers": layers}]},
        "sections": sections,
        **more,
    }


def loaded(folder: Path, *biased: int, sections: list[dict[str, Any]] = EVERY, **more: Any) -> Source:
    path = folder / "film.json"
    path.write_text(json.dumps(film(*biased, sections=sections, **more)), encoding="utf-8")
    return load(path)


def sections_of(source: Source) -> dict[str, Section]:
    return {section.scene: section for section in compose(source, run(source)).sections}


def captions(section: Section) -> str:
    return " ".join(beat.caption.text for beat in section.beats if beat.caption)


def test_nothing_of_a_bias_is_shown_or_computed(tmp_path: Path) -> None:
    for section in sections_of(loaded(tmp_path)).values():
        numbers = [shown for beat in section.beats for shown in (*beat.numbers, *beat.passing)]
        assert not [shown.place for shown in numbers if "bias" in shown.place], section.scene
        equations = [equation_text(beat.equation) for beat in section.beats if beat.equation]
        assert not [each for each in equations if "b1" in each or "b2" in each], section.scene
        assert not [each for each in equations if each.endswith(("0.00", "+ 0"))], section.scene


def test_the_sums_end_with_their_last_product(tmp_path: Path) -> None:
    both = [sections_of(loaded(tmp_path, *biased))["forward"] for biased in ((), (1, 2, 3))]
    bare, biased = (next(beat.equation for beat in each.beats if beat.equation) for each in both)
    assert equation_text(biased).count("+") == equation_text(bare).count("+") + 1


def test_what_is_said_fits(tmp_path: Path) -> None:
    none, second = (sections_of(loaded(tmp_path, *biased)) for biased in ((), (1, 3)))
    assert "it has no bias" in captions(none["forward"]) and "adds its bias" not in captions(none["forward"])
    assert "adds its bias" in captions(second["forward"]) and "Layer 2 has no bias." in captions(second["forward"])
    assert "bias" not in captions(none["graph"]) and "bias" not in captions(none["backward"])
    assert "bias" in captions(second["backward"])
    assert "shifts everything" not in captions(none["plane"])


def test_no_sentence_speaks_of_biases_that_are_not_there(tmp_path: Path) -> None:
    keyframes = [{"name": name, "layers": [{"weights": w} for w in W]} for name in ("k", "l")]
    every = [*EVERY, {"scene": "landscape", "snapshot": "k", "learning_rate": 0.5}, {"scene": "training"}]
    for section in sections_of(loaded(tmp_path, sections=every, parameters={"keyframes": keyframes})).values():
        told = [beat.caption.text for beat in section.beats if beat.caption]
        told += [kind_of(section).motion_words(beat.action, section) for beat in section.beats]
        assert not [each for each in told if "bias" in each and "no bias" not in each], section.scene


def test_some_layers_without_are_named_also_after_an_opening_of_the_author(tmp_path: Path) -> None:
    own = [{"scene": "forward", "caption": "My network.", **STEP}]
    assert "Layers 1 and 2 have no bias." in captions(sections_of(loaded(tmp_path, 3, sections=own))["forward"])
    assert "Layers 1, 2 and 3 have no bias." in captions(sections_of(loaded(tmp_path, sections=own))["forward"])


def test_the_gradient_has_zeros_there_and_is_right_elsewhere(tmp_path: Path) -> None:
    trace = run(loaded(tmp_path, 2))
    network, dataset = trace.snapshots[0].network, trace.dataset
    gradient, y = mean_loss_gradient(network, dataset), targets_of(network, dataset)
    names, own = np.array(parameter_names(network.shape)), own_parameters(network)
    assert set(names[own]) == {name for name in names if name[0] == "W" or name.startswith("b2")}
    np.testing.assert_allclose(gradient[own], numeric_gradient(network, dataset.x, y), rtol=1e-7, atol=1e-9)
    assert not np.delete(gradient, own).any()
    check = check_gradients(network, dataset.x, y)
    assert check.checked == len(own) == 14 and check.worst_error < 1e-8


def test_a_step_leaves_what_is_not_there(tmp_path: Path) -> None:
    after = sections_of(loaded(tmp_path, 2))["update"].subject.after  # type: ignore[attr-defined]
    assert [bool(layer.bias.any()) for layer in after.layers] == [False, True, False]
    assert [layer.has_bias for layer in after.layers] == [False, True, False]


def test_the_parameters_are_counted(tmp_path: Path) -> None:
    sections = sections_of(loaded(tmp_path, 2))
    assert "14 parameters" in captions(sections["cost"]) and "14 parameters" in captions(sections["update"])


def test_a_stack_has_the_biases_that_one_of_it_has(tmp_path: Path) -> None:
    one, two = (run(loaded(tmp_path, *biased)).snapshots[0].network for biased in ((1,), (2,)))
    assert [layer.has_bias for layer in stack([one, two]).layers] == [True, True, False]
    assert (to_vector(stack([one, two]))[1] == to_vector(two)).all()


def test_the_trace_says_so(tmp_path: Path) -> None:
    trace = run(loaded(tmp_path, 2))
    sample = pick_sample(trace.dataset, trace.snapshots[0].network, 3)
    passed = sample_pass(trace.snapshots[0].network, sample)
    tree = pass_tree("film", trace=trace, snapshot=trace.snapshots[0], sample=sample, passed=passed)
    assert [layer.get("has_bias", True) for layer in tree["layers"]] == [False, True, False]
    assert [layer["bias"] for layer in tree["layers"]] == [[0.0, 0.0], B, [0.0, 0.0]]
    assert pass_table(tree).count("dL/db") == 1
    assert pass_arrays(passed)["b1"].tolist() == [0.0, 0.0]


def test_a_saved_network_has_no_more_than_it_had(tmp_path: Path) -> None:
    save_network(run(loaded(tmp_path, 2)).snapshots[0].network, tmp_path / "net.npz")
    with np.load(tmp_path / "net.npz") as arrays:
        assert sorted(arrays) == ["W1", "W2", "W3", "b2"]


@pytest.mark.parametrize("key", ["W1", "layers"])
def test_a_json_file_may_leave_biases_out_too(key: str, tmp_path: Path) -> None:
    named = {f"W{k}": w for k, w in enumerate(W, 1)} if key == "W1" else {"layers": [{"weights": w} for w in W]}
    (tmp_path / "w.json").write_text(json.dumps(named), encoding="utf-8")
    forward = [{"scene": "forward", "sample": 3}]
    source = loaded(tmp_path, sections=forward, parameters={"file": "w.json"})
    written = loaded(tmp_path, sections=[{"scene": "forward", "snapshot": "k", "sample": 3}])
    ours, theirs = (sections_of(each)["forward"].beats[2:] for each in (written, source))
    assert [beat.equation for beat in ours[-8:]] == [beat.equation for beat in theirs[-8:]]


def test_a_sweep_may_move_a_weight_of_a_base_without_biases_and_no_bias(tmp_path: Path) -> None:
    def swept(parameter: str) -> Source:
        base = {"layers": [{"weights": w} for w in W]}
        sweep = {"parameter": parameter, "from": -1.0, "to": 1.0, "base": base}
        return loaded(tmp_path, sections=[{"scene": "sweep", "sample": 3}], parameters={"sweep": sweep})

    source = swept("W2[1,2]")
    assert "All 12 parameters are sliders." in captions(sections_of(source)["sweep"])
    with pytest.raises(ConfigError, match=r"layer 2 of the base has no bias; give it bias = \[0.0, 0.0\]\."):
        swept("b2[1]")


def test_a_landscape_is_drawn_over_parameters_that_there_are(tmp_path: Path) -> None:
    chosen = {"scene": "landscape", "snapshot": "k", "learning_rate": 0.5, "parameters": ["b2[1]", "W1[1,1]"]}
    source = loaded(tmp_path, sections=[chosen])
    with pytest.raises(ConfigError, match=r"its layer has no bias, so that there is no b2\[1\]"):
        compose(source, run(source))
