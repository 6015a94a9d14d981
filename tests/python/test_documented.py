"""Every example of docs/python.md runs and says what stands there; the notebooks are what running them gives."""

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES += re.findall(r"^```python\n(from nnviz_core.*?)^```", README, flags=re.MULTILINE | re.DOTALL)
NEEDS = {"torch": "PyTorch", "keras": "Keras", "sklearn": "scikit-learn"}
NOTEBOOKS = sorted((ROOT / "docs" / "notebooks").glob("*.ipynb"))
FIRST = "from nnviz_core import load\nfilm = load('short')\n"


def ids(examples: list[str]) -> list[str]:
    return [next(iter(example.splitlines()))[:40] for example in examples]


@pytest.mark.parametrize("example", EXAMPLES, ids=ids(EXAMPLES))
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of Keras with PyTorch
def test_an_example_runs(example: str, folder, monkeypatch) -> None:
    monkeypatch.setenv("KERAS_BACKEND", "torch")
    for module, name in NEEDS.items():
        if re.search(rf"^(import|from) {module}\b", example, flags=re.MULTILINE):
            pytest.importorskip(module, reason=f"needs {name}")
    out = StringIO()
    with redirect_stdout(out):
        exec(compile(FIRST + example, "docs/python.md", "exec"), {})
    if "except ConfigError" in example:
        assert f"```text\n{out.getvalue()}```" in PAGE


def test_every_link_leads_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists(), target


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
