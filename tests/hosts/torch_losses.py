"""Compare the loss and every gradient of each output and loss with PyTorch's, in double precision.

python -m tests.hosts.torch_losses, with a Python that has torch and numpy; without torch it says so.
"""

import sys
from itertools import product
from typing import Any

import numpy as np

from nnviz_core.backprop.gradcheck import analytic_gradient
from nnviz_core.backprop.network import Array, Network, initial_network
from nnviz_core.backprop.outputs import OUTPUTS, class_targets, output_of
from nnviz_core.backprop.passes import forward

POINTS, SEEDS, ALLOWED = 9, 20, 1e-12
HIDDEN = ("tanh", "sigmoid", "relu", "silu")


def networks() -> list[tuple[Network, Array, Array]]:
    """Draw networks of every output and loss, of 1 to 4 outputs, with points and their targets: classes or numbers."""
    drawn = []
    for seed, (ending, outputs) in product(range(SEEDS), product(OUTPUTS, (1, 2, 4))):
        if ending[0] == "softmax" and outputs == 1:
            continue
        rng = np.random.default_rng(seed)
        names = [HIDDEN[(seed + layer) % len(HIDDEN)] for layer in range(2)]
        network = initial_network((3, 4, 3, outputs), names, *ending, init="normal", scale=1.2, rng=rng)
        x, y = rng.uniform(-2, 2, (POINTS, 3)), class_targets(network, rng.integers(0, max(2, outputs), POINTS))
        if seed % 2 and ending[0] != "softmax":
            y = rng.uniform(0, 1, (POINTS, outputs))
        drawn.append((network, x, y))
    return drawn


def torch_loss(torch: Any, network: Network, logits: Any, y: Any) -> Any:
    """Return PyTorch's mean loss of scores, by its own functions."""
    functional = torch.nn.functional
    match network.output, network.loss_kind:
        case "softmax", _:
            return functional.cross_entropy(logits, y.argmax(dim=1))
        case "sigmoid", "cross_entropy":
            return functional.binary_cross_entropy_with_logits(logits, y, reduction="sum") / len(y)
        case name, _:
            said = {"sigmoid": torch.sigmoid, "tanh": torch.tanh, "linear": torch.nn.Identity()}[name](logits)
            return functional.mse_loss(said, y, reduction="sum") / (2 * len(y))


def torch_gradient(torch: Any, network: Network, x: Array, y: Array) -> tuple[float, Array]:
    """Return PyTorch's loss and gradient, (n_parameters,), in the order of to_vector."""
    parameters = [
        (torch.tensor(layer.weights, requires_grad=True), torch.tensor(layer.bias, requires_grad=True))
        for layer in network.layers
    ]
    functions = {"tanh": torch.tanh, "sigmoid": torch.sigmoid, "relu": torch.relu, "silu": torch.nn.functional.silu}
    a = torch.tensor(x)
    for (weights, bias), name in zip(parameters, network.activations, strict=False):
        a = functions[name](a @ weights.T + bias)
    loss = torch_loss(torch, network, a @ parameters[-1][0].T + parameters[-1][1], torch.tensor(y))
    loss.backward()
    pieces = [piece.grad.numpy().ravel() for pair in parameters for piece in pair]
    return loss.item(), np.concatenate(pieces)


def main() -> None:
    """Print the largest difference of each output and loss; exit status 1 if one is too large."""
    try:
        import torch
    except ImportError:
        print("torch is not installed here; nothing was compared")
        return
    worst = dict.fromkeys(OUTPUTS, 0.0)
    for network, x, y in networks():
        passed = forward(network, x)
        loss, gradient = torch_gradient(torch, network, x, y)
        own = output_of(network).loss(passed.logits, y), *analytic_gradient(network, passed, y)
        off = np.abs(np.array(own) - np.array([loss, *gradient]))
        key = (network.output, network.loss_kind)
        worst[key] = max(worst[key], float(off.max()))
    for (output, loss_kind), off in worst.items():
        print(f"{output} with {loss_kind}: at most {off:.1e} off")
    print(f"torch {torch.__version__}, {len(networks())} networks, allowed {ALLOWED:.0e}")
    sys.exit(max(worst.values()) > ALLOWED)


if __name__ == "__main__":
    main()
