"""Who may import what: the shape of the house, as a table."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted([*ROOT.glob("nnviz_core/**/*.py"), *ROOT.glob("scenes/**/*.py")])

ALLOWED_IN = {  # module -> the places that may import it; everyone else may not
    "pydantic": ["nnviz_core/film/spec.py"],
    "pydantic_core": ["nnviz_core/film/spec.py"],
    "typer": ["nnviz_core/cli.py"],
    "click": ["nnviz_core/cli.py"],
    "av": [
        "nnviz_core/delivery/encode.py",
        "nnviz_core/delivery/sound.py",
        "nnviz_core/delivery/webm.py",
        "nnviz_core/delivery/cutting.py",
        "scenes/",
    ],
    "manim": ["scenes/"],
    "cairo": ["scenes/"],
    "typst": ["scenes/"],
    "nnviz_scenes": ["scenes/", "nnviz_core/cli.py"],  # the folder `scenes`, under the name it is installed by
    "scenes": [],  # a user's own, never ours
    "safetensors": ["nnviz_core/film/weight_files.py"],
    "distributed": ["nnviz_core/batch/cluster.py"],
    "psutil": ["nnviz_core/delivery/look.py"],
    "platformdirs": ["nnviz_core/cli.py"],
    "random": [],
}
NUMPY_ALONE = "nnviz_core/backprop/"
STANDARD = {"collections", "dataclasses", "functools", "itertools", "math", "types", "typing"}


def imports_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {
        node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level == 0
    }


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_imports_only_what_its_place_allows(path: Path) -> None:
    place = path.relative_to(ROOT).as_posix()
    roots = {name.split(".")[0] for name in imports_of(path)}
    for module in roots & set(ALLOWED_IN):
        assert any(place.startswith(allowed) for allowed in ALLOWED_IN[module]), f"{place} imports {module}"


@pytest.mark.parametrize("path", sorted((ROOT / NUMPY_ALONE).glob("*.py")), ids=lambda path: path.name)
def test_the_core_imports_numpy_alone(path: Path) -> None:
    foreign = {
        name
        for name in imports_of(path)
        if name.split(".")[0] not in STANDARD | {"numpy"} and not name.startswith("nnviz_core.backprop")
    }
    assert not foreign


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_clock_and_no_global_randomness(path: Path) -> None:
    calls = {
        ast.unparse(node)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
    }
    allowed = ("np.random.default_rng", "np.random.Generator")
    strays = {call for call in calls if call.startswith("np.random.") and not call.startswith(allowed)}
    assert not strays
    assert not calls & {"time.time", "datetime.now", "datetime.datetime.now"}
