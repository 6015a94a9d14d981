"""A module of PyTorch becomes the network that it is: the same outputs, or a sentence that says what is not known."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward
from nnviz_core.inputs.model_networks import ScoringNetwork, UnusableModelError
from nnviz_core.inputs.torch_module import from_torch

X = np.random.default_rng(1).normal(size=(20, 2))


@pytest.fixture
def torch() -> Any:
    found = pytest.importorskip("torch", reason="needs PyTorch")
    found.manual_seed(3)
    return found


def said(network: Any) -> np.ndarray:
    return np.asarray(output_of(network).f(forward(network, X).logits))


# ---- stand-ins, where PyTorch is not installed


class Values:
    """Stand in for a tensor."""

    def __init__(self, values: Any) -> None:
        self.values = np.asarray(values, np.float64)

    def detach(self) -> "Values":
        return self

    cpu = double = detach

    def numpy(self) -> np.ndarray:
        return self.values


def kind_of_torch(name: str, place: str = "activation") -> type:
    """Make a class that goes by the name of one of PyTorch's."""
    return type(name, (), {"__module__": f"torch.nn.modules.{place}", "forward": lambda self: None})


class Chain(kind_of_torch("Sequential", "container")):  # type: ignore[misc]
    """A Sequential by another name, as users write them."""

    def __init__(self, *parts: Any) -> None:
        self._modules = dict(enumerate(parts))

    def __iter__(self) -> Any:
        return iter(self._modules.values())

    def state_dict(self) -> None: ...


def part(name: str, **settings: Any) -> Any:
    made = kind_of_torch(name, "linear" if name == "Linear" else "activation")()
    vars(made).update(settings)
    return made


def linear(n_in: int, n_out: int, *, bias: bool = True) -> Any:
    rng = np.random.default_rng(n_in + n_out)
    return part(
        "Linear", weight=Values(rng.normal(size=(n_out, n_in))), bias=Values(rng.normal(size=n_out)) if bias else None
    )


def test_a_stand_in_is_read_in_its_order_with_what_runs_twice() -> None:
    tanh, first, second = part("Tanh"), linear(2, 3), linear(3, 3, bias=False)
    network = from_torch(Chain(Chain(first, tanh, part("Dropout"), second, tanh), linear(3, 2)))
    assert network.shape == (2, 3, 3, 2)
    assert network.activations == ("tanh", "tanh")
    assert [layer.has_bias for layer in network.layers] == [True, False, True]
    np.testing.assert_array_equal(network.layers[0].weights, first.weight.values)
    assert isinstance(network, ScoringNetwork)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ([linear(2, 3), part("Conv2d"), linear(3, 2)], "has a Conv2d, and nnviz shows chains of Linear layers"),
        ([linear(2, 3), part("BatchNorm1d"), linear(3, 2)], "has a BatchNorm1d, which nnviz does not show; fold it"),
        ([linear(2, 3), part("Hardtanh"), linear(3, 2)], "has a Hardtanh; nnviz knows Linear, Identity, Tanh"),
        ([part("Tanh"), linear(2, 2), linear(2, 2)], "begins with Tanh"),
        ([linear(2, 3), part("Tanh"), part("ReLU"), linear(3, 2)], "has tanh and relu after one layer"),
        ([linear(2, 3), linear(4, 2)], "has a layer 2 that takes 4 numbers, but the one before it gives 3"),
        ([linear(2, 2)], "has no hidden layers; nnviz shows 1 to 8"),
        ([linear(2, 3), linear(3, 2), part("ReLU")], "ends with relu; nnviz shows scores"),
        ([linear(2, 3), linear(3, 1), part("Softmax", dim=1)], "softmax of one output, which is always 1"),
        ([linear(2, 3), linear(3, 2), part("Softmax", dim=0)], "has a Softmax over dimension 0"),
        ([linear(2, 3), part("Softmax", dim=1), linear(3, 2)], "has a softmax in a hidden layer"),
        ([linear(2, 3), part("LeakyReLU", negative_slope=2.0), linear(3, 2)], "LeakyReLU of slope 2"),
        (
            [linear(2, 3), SimpleNamespace(), linear(3, 2)],
            "holds SimpleNamespace, a class of its own, and",
        ),
        ([linear(2, 3), part("Tanh", _forward_hooks={1: 2}), linear(3, 2)], "has a hook on Tanh"),
        ([], "has no hidden layers"),
    ],
)
def test_what_cannot_be_known_is_refused(parts: list[Any], says: str) -> None:
    with pytest.raises(UnusableModelError, match=says):
        from_torch(Chain(*parts))


def test_what_is_no_module_is_refused() -> None:
    with pytest.raises(UnusableModelError, match=r"a list is no module of PyTorch; give a torch\.nn\.Sequential"):
        from_torch([1.0])


# ---- PyTorch itself


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda nn: nn.Tanh(), "tanh"),
        (lambda nn: nn.ReLU(), "relu"),
        (lambda nn: nn.Sigmoid(), "sigmoid"),
        (lambda nn: nn.LeakyReLU(), "leaky_relu"),
        (lambda nn: nn.LeakyReLU(0.2), "leaky_relu(0.2)"),
        (lambda nn: nn.ELU(), "elu"),
        (lambda nn: nn.GELU(), "gelu"),
        (lambda nn: nn.GELU(approximate="tanh"), "gelu_tanh"),
        (lambda nn: nn.SiLU(), "silu"),
        (lambda nn: nn.Softplus(), "softplus"),
        (lambda nn: nn.Identity(), "identity"),
    ],
)
def test_every_activation_says_what_pytorch_says(torch: Any, make: Any, name: str) -> None:
    nn = torch.nn
    module = nn.Sequential(nn.Linear(2, 4), make(nn), nn.Dropout(0.5), nn.Linear(4, 3), nn.Softmax(dim=-1)).double()
    network = from_torch(module)
    assert (network.activations, network.output) == ((name,), "softmax")
    np.testing.assert_allclose(said(network), module.eval()(torch.from_numpy(X)).detach().numpy(), atol=2e-9)


@pytest.mark.parametrize(("last", "output"), [("Sigmoid", "sigmoid"), ("Tanh", "tanh"), ("LogSoftmax", "softmax")])
def test_the_last_function_is_the_output(torch: Any, last: str, output: str) -> None:
    nn = torch.nn
    end = nn.LogSoftmax(dim=1) if last == "LogSoftmax" else getattr(nn, last)()
    module = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 2, bias=False), end).double()
    network = from_torch(module)
    given = module(torch.from_numpy(X)).detach().numpy()
    assert (network.output, type(network).__name__) == (output, "Network")
    np.testing.assert_allclose(said(network), np.exp(given) if last == "LogSoftmax" else given, rtol=1e-10)


def test_a_taken_network_stays_when_the_module_learns_on(torch: Any) -> None:
    nn = torch.nn
    module = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 2))
    network = from_torch(torch.nn.DataParallel(module))
    before = network.layers[0].weights.copy()
    with torch.no_grad():
        module[0].weight.add_(1.0)
    np.testing.assert_array_equal(network.layers[0].weights, before)


def test_a_class_with_a_forward_of_its_own_is_refused_and_one_without_is_not(torch: Any) -> None:
    nn = torch.nn

    class Backwards(nn.Sequential):  # type: ignore[misc, name-defined]
        def forward(self, x: Any) -> Any:
            return x

    class Plain(nn.Sequential):  # type: ignore[misc, name-defined]
        pass

    parts = nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 2)
    assert from_torch(Plain(*parts)).shape == (2, 3, 2)
    with pytest.raises(UnusableModelError, match="the Backwards is a class of its own, and nnviz cannot read"):
        from_torch(Backwards(*parts))
    with pytest.raises(UnusableModelError, match="has a LazyLinear, which has no numbers yet"):
        from_torch(nn.Sequential(nn.LazyLinear(3), nn.Tanh(), nn.Linear(3, 2)))
    normed = nn.Sequential(nn.utils.parametrizations.weight_norm(nn.Linear(2, 3)), nn.Tanh(), nn.Linear(3, 2))
    with pytest.raises(UnusableModelError, match="ParametrizedLinear"):
        from_torch(normed)
