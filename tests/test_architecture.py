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
        "nnviz_core/delivery/fingerprint.py",
        "nnviz_core/delivery/h264.py",
        "nnviz_core/delivery/holds.py",
        "nnviz_core/delivery/x264.py",
        "scenes/",
    ],
    "manim": ["scenes/"],
    "cairo": ["scenes/", "nnviz_core/delivery/fingerprint.py"],
    "typst": ["scenes/"],
    "nnviz_scenes": ["scenes/", "nnviz_core/cli.py"],  # the folder `scenes`, under the name it is installed by
    "scenes": [],  # a user's own, never ours
    "safetensors": ["nnviz_core/film/weight_files.py"],
    "distributed": ["nnviz_core/batch/cluster.py"],
    "psutil": ["nnviz_core/delivery/machine.py"],
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


# --- the same numbers on every processor -----------------------------------------------------------

DIFFERS = {  # by the processor: use backprop/elementary.py, sums.py, ties.py and draws.py
    "np": """dot vdot inner outer matmul tensordot einsum linalg cross interp exp exp2 expm1 log log2 log10 log1p
        logaddexp power float_power cbrt hypot sin cos tan arcsin arccos arctan arctan2 sinh cosh tanh geomspace
        logspace""",
    "math": """exp exp2 expm1 log log2 log10 log1p pow cbrt hypot dist sin cos tan asin acos atan atan2 sinh cosh tanh
        erf erfc gamma lgamma sumprod fma""",
    "rng": "uniform normal standard_normal",
}
NO_FILM = {"nnviz_core/delivery/flashes.py"}  # measures finished videos


def differing_calls(tree: ast.AST) -> set[str]:
    """List what a file uses whose last bits a processor or a library chooses."""
    return {found for node in ast.walk(tree) for found in differing_in(node)}


def differing_in(node: ast.AST) -> list[str]:
    match node:
        case ast.BinOp(op=ast.MatMult()) | ast.AugAssign(op=ast.MatMult()):
            return ["@"]
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            return [] if is_whole(left) or (isinstance(left, ast.Constant) and is_whole(right)) else ["**"]
        case ast.Attribute(value=ast.Name(id=module), attr=name) if name in DIFFERS.get(module, "").split():
            return [f"{module}.{name}"]
        case ast.ImportFrom(module="math" | "numpy" as module, names=names):
            banned = DIFFERS["math" if module == "math" else "np"].split()
            return [alias.name for alias in names if alias.name in banned]
        case _:
            return []


def is_whole(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_number_of_a_film_comes_from_where_processors_differ(path: Path) -> None:
    if path.relative_to(ROOT).as_posix() not in NO_FILM:
        assert differing_calls(ast.parse(path.read_text(encoding="utf-8"))) == set()


@pytest.mark.parametrize(
    "name", ["exp", "expm1", "log", "log1p", "tanh", "sin", "cos", "pow", "hypot", "atan2", "cbrt"]
)
def test_the_page_computes_no_number_by_the_browsers_library(name: str) -> None:
    numbers = [
        "elementary",
        "columns",
        "core",
        "optimizers",
        "gradcheck",
        "planes",
        "random",
        "datasets",
        "equations",
        "measurer",
        "trainer",
    ]
    for script in numbers:
        assert f"Math.{name}(" not in (ROOT / "nnviz_core" / "explorer" / f"{script}.js").read_text(encoding="utf-8")


def test_a_library_call_would_be_seen() -> None:
    for text in (
        "x @ y",
        "np.exp(x)",
        "from math import log",
        "rng.normal(size=3)",
        "x @= y",
        "np.linalg.svd(x)",
        "x**2.4",
    ):
        assert differing_calls(ast.parse(text))
    assert not differing_calls(ast.parse("np.sqrt(x) + elementary.exp(x)"))
