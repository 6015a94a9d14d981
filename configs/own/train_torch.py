"""Train a 2-2-2-2 network on XOR in PyTorch and save a checkpoint at 25 steps, for `pytorch.toml`.

Needs torch and safetensors; nnviz itself needs no PyTorch. Usage: python train_torch.py [FOLDER]
"""

import sys
from pathlib import Path

import torch
from safetensors.torch import save_file

STEPS = 1500
KEPT = sorted({0, *(round(STEPS ** (k / 24)) for k in range(25))})  # dense at the start, where most happens


def train(folder: Path, *, seed: int = 4) -> float:
    """Save the checkpoints and return the accuracy at the end; of the seeds 0 to 19, three solve XOR: 4, 9 and 18."""
    torch.manual_seed(seed)
    x = torch.rand(500, 2) * 2 - 1
    labels = (x[:, 0] * x[:, 1] > 0).long()
    net = torch.nn.Sequential(
        torch.nn.Linear(2, 2), torch.nn.Tanh(), torch.nn.Linear(2, 2), torch.nn.Tanh(), torch.nn.Linear(2, 2)
    )
    optimizer = torch.optim.Adam(net.parameters(), lr=0.03)
    folder.mkdir(parents=True, exist_ok=True)
    for step in range(STEPS + 1):
        if step in KEPT:
            save_file(net.state_dict(), folder / f"step-{step}.safetensors")
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(net(x), labels).backward()
        optimizer.step()
    return float((net(x).argmax(dim=1) == labels).float().mean())


if __name__ == "__main__":
    accuracy = train(Path(sys.argv[1] if len(sys.argv) > 1 else "runs"))
    print(f"accuracy at the end: {accuracy:.1%}")
