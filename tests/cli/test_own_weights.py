"""The example with weights from PyTorch: what is kept is what its script makes."""

import runpy
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

OWN = Path(__file__).parents[2] / "configs" / "own"
KEPT = sorted((OWN / "runs").glob("*.safetensors"))


def test_the_kept_checkpoints_are_what_the_script_saves(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="needs PyTorch")
    accuracy = runpy.run_path(str(OWN / "train_torch.py"))["train"](tmp_path)
    assert accuracy > 0.99
    assert [path.name for path in KEPT] == sorted(path.name for path in tmp_path.iterdir())
    for path in KEPT:
        made = load_file(tmp_path / path.name)
        for name, array in load_file(path).items():
            np.testing.assert_allclose(made[name], array, rtol=1e-3, atol=1e-4)


def test_the_kept_checkpoints_are_few_and_small() -> None:
    assert len(KEPT) == 24
    assert sum(path.stat().st_size for path in KEPT) < 50_000
