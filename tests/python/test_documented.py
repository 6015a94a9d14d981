"""The notebooks of the documentation are what running them gives."""

import json
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "docs" / "notebooks").glob("*.ipynb"))


def test_notebooks_are_small() -> None:
    assert sum(path.stat().st_size for path in NOTEBOOKS) < 1_500_000


def test_the_script_that_a_notebook_prints_is_the_golden_one() -> None:
    """Of which it prints the first lines. NNVIZ_UPDATE_GOLDEN=1 writes these anew."""
    path = ROOT / "docs/notebooks/first_film.ipynb"
    kept = json.loads(path.read_text(encoding="utf-8"))
    (output,) = [cell["outputs"][0] for cell in kept["cells"] if "film.script()" in "".join(cell["source"])]
    golden = (ROOT / "tests/story/golden/short.txt").read_text(encoding="utf-8").splitlines(keepends=True)
    if os.environ.get("NNVIZ_UPDATE_GOLDEN"):
        output["text"] = golden[: len(output["text"])]
        path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert len(output["text"]) == 8
    assert output["text"] == golden[:8]


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
