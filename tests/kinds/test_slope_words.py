"""What is said of a slope holds for the numbers that are printed beside it."""

import numpy as np
import pytest

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.passes import LayerPass, record_class
from nnviz_core.kinds.backward.story import _slope_words, slope_number
from nnviz_core.kinds.forward.story import neuron_number
from nnviz_core.words.catalogue import catalogue
from tests.story.test_equal_signs import claims_in, holds


def layer_at(activation: str, z: float) -> LayerPass:
    """Pass a sample through one neuron whose pre-activation is z."""
    hidden = Layer(freeze([[1.0]]), freeze([0.0]))
    network = Network((hidden, Layer(freeze([[1.0], [-1.0]]), freeze([0.0, 0.0]))), (activation,))
    return record_class(network, freeze([z]), 1).layers[0]


def told(layer: LayerPass, language: str = "en") -> str:
    said = _slope_words(layer, (0,), catalogue(language), slow=True)
    assert said
    return said.text


@pytest.mark.parametrize("activation", ["tanh", "sigmoid"])
def test_a_slope_equals_what_the_printed_a_gives_or_is_about_that(activation: str) -> None:
    signs = set()
    for z in np.linspace(-5, 5, 401).tolist():
        layer = layer_at(activation, z)
        [claim] = claims_in(told(layer), {"a": neuron_number(layer, "a", 0).text})
        assert holds(claim), claim
        signs.add(claim.sign)
    assert signs == {"=", "≈"}


def test_the_sign_stays_in_languages_with_other_decimal_signs() -> None:
    assert "1 − a² ≈ 0,0022" in told(layer_at("tanh", 3.75), "de")
    assert "1 − a² = 0,79" in told(layer_at("tanh", 0.5), "de")


@pytest.mark.parametrize("activation", ["relu", "leaky_relu", "gelu", "softplus"])
def test_without_a_rule_the_slope_stands_alone(activation: str) -> None:
    layer = layer_at(activation, 0.7)
    assert slope_number(layer, 0).text in told(layer) and "=" not in told(layer) and "≈" not in told(layer)


def test_a_curve_that_falls_is_not_flat() -> None:
    falling, flat = layer_at("gelu", -1.4), layer_at("gelu", -4.0)
    assert falling.slope[0] < -0.1 and "flat" not in told(falling)
    assert -0.01 < flat.slope[0] < 0 and "nearly flat" in told(flat)
