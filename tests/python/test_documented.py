"""The notebooks of the documentation are what running them gives."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "docs" / "notebooks").glob("*.ipynb"))


def test_notebooks_are_small() -> None:
    assert sum(path.stat().st_size for path in NOTEBOOKS) < 1_500_000


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_what_running_it_gives(path: Path, tmp_path, monkeypatch) -> None:
    nbclient = pytest.importorskip("nbclient", reason="needs Jupyter")
    pytest.importorskip("ipykernel", reason="needs Jupyter")
    nbformat = pytest.importorskip("nbformat", reason="needs Jupyter")
    if path.stem == "own_training":
        pytest.importorskip("torch", reason="needs PyTorch")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "script" / "editable"))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")  # threads of PyTorch would wait for each other, for such small matrices
    kept = nbformat.read(path, as_version=4)
    made = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(made, timeout=600, resources={"metadata": {"path": str(tmp_path)}}).execute()
    assert [shown(cell) for cell in made.cells] == [shown(cell) for cell in kept.cells]


def shown(cell) -> list[str]:
    """List what a cell shows as text, and the kinds of its pictures."""
    outputs = cell.get("outputs", [])
    return [f"{output.get('text', '')}{output.get('data', {}).get('text/plain', '')}" for output in outputs]
