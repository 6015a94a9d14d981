"""One config times a grid of values: a film for every combination, or a sentence."""

import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.grid import Variation, read_variation, variants
from nnviz_core.config.loading import load


@pytest.mark.parametrize(
    ("written", "keys", "values"),
    [
        ("network.activation=tanh,relu", ("network", "activation"), ("tanh", "relu")),
        ("parameters.train.seed=0..3", ("parameters", "train", "seed"), (0, 1, 2, 3)),
        ("parameters.train.seed=1,5..6", ("parameters", "train", "seed"), (1, 5, 6)),
        ("network.layers=[2, 2, 2],[2, 3, 2]", ("network", "layers"), ([2, 2, 2], [2, 3, 2])),
        ("sections.0.sample={ x = [1, 2], class = 0 },3", ("sections", 0, "sample"), ({"x": [1, 2], "class": 0}, 3)),
        ('title="a, b",c', ("title",), ("a, b", "c")),
        ("parameters.train.learning_rate=0.1,1e-2", ("parameters", "train", "learning_rate"), (0.1, 0.01)),
    ],
)
def test_values_are_read_as_in_toml_and_quotes_may_be_left_out(written, keys, values):
    assert read_variation(written) == Variation(keys, values)


@pytest.mark.parametrize("written", ["", "=", "seed", "seed=", "=3", "a..b=3", "seed=5..1", "seed=0..99999999"])
def test_what_is_no_variation_is_refused_in_a_sentence(written):
    with pytest.raises(ValueError, match=r"^--vary .*: give "):
        read_variation(written)


def test_every_combination_is_a_config_with_a_name_of_its_own():
    grid = [read_variation("network.activation=tanh,relu"), read_variation("parameters.train.seed=0..2")]
    sources = [variant.load("short") for variant in variants(load("short"), grid)]
    assert len({source.name for source in sources}) == 6
    assert sources[1].name == "short-activation-tanh-seed-1"
    assert [source.spec.network.activation for source in sources] == ["tanh"] * 3 + ["relu"] * 3
    assert [source.spec.parameters.train.seed for source in sources] == [0, 1, 2] * 2


def test_a_variant_is_written_as_a_config_that_loads_the_same(tmp_path):
    [variant] = variants(load("short"), [read_variation("parameters.train.seed=3")])
    (tmp_path / "again.json").write_text(variant.load("short").text, encoding="utf-8")
    assert load(tmp_path / "again.json").spec == variant.load("short").spec


def test_a_combination_that_cannot_be_used_is_named_with_its_fault():
    [variant] = variants(load("short"), [read_variation("network.activation=tahn")])
    with pytest.raises(ConfigError, match=r'short as short-activation-tahn: network.activation is "tahn"'):
        variant.load("short")


@pytest.mark.parametrize(
    "key",
    ["sections.9.sample", "network.activation.x", "sections.first", "network.activation.x.y", "sections.0.sample.1.2"],
)
def test_a_key_that_leads_nowhere_is_refused_in_a_sentence(key):
    with pytest.raises(ValueError, match=f"--vary {key}: the config has no "):
        list(variants(load("short"), [read_variation(f"{key}=3")]))
