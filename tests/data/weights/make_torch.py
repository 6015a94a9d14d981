"""Write the .pt files of this folder with PyTorch (2.14); run it where PyTorch is: `python make_torch.py`."""

from pathlib import Path

import torch

FOLDER = Path(__file__).parent
W1 = [[1.5, -2.0], [0.25, 3.0], [5.0, 6.0]]  # exact in bfloat16
B1 = [0.5, -0.5, 1.0]
W2 = [[1.0, 2.0, 3.0], [-4.0, 0.125, 0.75]]
B2 = [0.0, 7.0]


def network() -> torch.nn.Sequential:
    """Make the 2-3-2 network whose numbers every file holds."""
    net = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.Tanh(), torch.nn.Linear(3, 2))
    for parameter, values in zip(net.parameters(), (W1, B1, W2, B2), strict=True):
        parameter.data = torch.tensor(values)
    return net


class Whole(torch.nn.Module):
    """A module saved as a Python object, which nnviz refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.net = network()


def main() -> None:
    """Write every file."""
    net = network()
    torch.save(net.state_dict(), FOLDER / "state.pt")
    torch.save(net.double().state_dict(), FOLDER / "double.pt")
    torch.save(net.bfloat16().state_dict(), FOLDER / "bfloat16.pt")
    net = network()
    optimizer = torch.optim.Adam(net.parameters())
    before = {name: value.clone() for name, value in net.state_dict().items()}
    net(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    torch.save(
        {"epoch": 3, "model_state_dict": before, "optimizer_state_dict": optimizer.state_dict(), "loss": 0.5},
        FOLDER / "checkpoint.pt",
    )
    w1, w2 = torch.tensor(W1).T.contiguous().T, torch.tensor([[0.0, 0.0], *zip(*W2, strict=True)]).T[:, 1:]
    views = {"W1": torch.nn.Parameter(w1), "b1": torch.tensor(B1), "W2": w2, "b2": torch.tensor(B2)}
    torch.save(views, FOLDER / "views.pt")
    torch.save(Whole(), FOLDER / "module.pt")
    torch.jit.script(network()).save(str(FOLDER / "script.pt"))
    torch.save(network().state_dict(), FOLDER / "old.pt", _use_new_zipfile_serialization=False)


if __name__ == "__main__":
    main()
