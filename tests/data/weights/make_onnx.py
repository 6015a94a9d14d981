"""Write the .onnx files of this folder with PyTorch (2.14) and onnx (1.23): `python make_onnx.py`, where both are."""

from pathlib import Path

import onnx
import torch
from make_torch import network
from onnx import TensorProto, helper, numpy_helper

FOLDER = Path(__file__).parent
ACTIVATIONS = {
    "tanh": torch.nn.Tanh(),
    "relu": torch.nn.ReLU(),
    "gelu": torch.nn.GELU(),
    "gelu_tanh": torch.nn.GELU(approximate="tanh"),
    "silu": torch.nn.SiLU(),
    "elu": torch.nn.ELU(),
    "leaky_relu(0.2)": torch.nn.LeakyReLU(0.2),
    "softplus": torch.nn.Softplus(),
    "sigmoid": torch.nn.Sigmoid(),
}


def exported(name: str, opset: int, *more: torch.nn.Module) -> None:
    """Export the 2-3-2 network with one of the activations."""
    net = network()
    net = torch.nn.Sequential(net[0], ACTIVATIONS[name], net[2], *more)
    file = FOLDER / f"{name.partition('(')[0]}_{opset}.onnx"
    torch.onnx.export(net, (torch.zeros(1, 2),), str(file), opset_version=opset, dynamo=False)


def products() -> None:
    """Write the same network with tensors stored inputs x outputs, as MatMul and Add."""
    w1, b1, w2, b2 = (parameter.detach().numpy() for parameter in network().parameters())
    names = {"W1": w1.T.copy(), "b1": b1[None], "W2": w2.T.copy(), "b2": b2}
    nodes = [
        helper.make_node("MatMul", ["x", "W1"], ["s1"]),
        helper.make_node("Add", ["s1", "b1"], ["z1"]),
        helper.make_node("Tanh", ["z1"], ["a1"]),
        helper.make_node("MatMul", ["a1", "W2"], ["s2"]),
        helper.make_node("Add", ["b2", "s2"], ["z2"]),
        helper.make_node("Softmax", ["z2"], ["p"]),
        helper.make_node("ArgMax", ["p"], ["label"]),
    ]
    ends = [helper.make_tensor_value_info(name, kind, None) for name, kind in (("x", 1), ("label", TensorProto.INT64))]
    tensors = [numpy_helper.from_array(array, name) for name, array in names.items()]
    graph = helper.make_graph(nodes, "products", ends[:1], ends[1:], tensors)
    onnx.save(helper.make_model(graph), FOLDER / "products.onnx")


def main() -> None:
    """Write every file."""
    for name in ACTIVATIONS:
        exported(name, 17, torch.nn.Softmax(-1))
    exported("gelu", 20)
    products()


if __name__ == "__main__":
    main()
