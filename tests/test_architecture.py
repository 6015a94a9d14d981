"""Who may import what: the shape of the house, as a table."""

import ast
from collections.abc import Callable, Collection, Iterable
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted([*ROOT.glob("nnviz_core/**/*.py"), *ROOT.glob("scenes/**/*.py")])

SCRIPTS = sorted(ROOT.glob("nnviz_core/**/*.js"))

ALLOWED_IN = {  # module -> the places that may import it; everyone else may not
    "pydantic": ["nnviz_core/config/"],
    "pydantic_core": ["nnviz_core/config/"],
    "typer": ["nnviz_core/cli/"],
    "click": ["nnviz_core/cli/"],
    "av": ["nnviz_core/video/", "nnviz_core/render/fingerprint.py"],
    "manim": ["scenes/"],
    "cairo": ["scenes/", "nnviz_core/render/fingerprint.py"],
    "typst": ["scenes/", "nnviz_core/inputs/font_files.py", "nnviz_core/inputs/logo_files.py"],
    "nnviz_scenes": ["scenes/", "nnviz_core/cli/"],  # the folder `scenes`, under the name it is installed by
    "scenes": [],  # a user's own, never ours
    "safetensors": ["nnviz_core/inputs/safetensors_file.py"],
    "onnx": ["nnviz_core/inputs/onnx_file.py"],
    "h5py": ["nnviz_core/inputs/keras_file.py"],
    "distributed": ["nnviz_core/render/dask_workers.py"],
    "fluent": [
        "nnviz_core/words/catalogue.py",
        "nnviz_core/words/messages.py",
        "nnviz_core/words/own_words.py",
        "nnviz_core/words/templates.py",
    ],
    "psutil": ["nnviz_core/render/machine.py"],
    "platformdirs": ["nnviz_core/cli/drawing.py"],
    "starlette": ["nnviz_core/preview/"],
    "uvicorn": ["nnviz_core/preview/"],
    "watchfiles": ["nnviz_core/preview/"],
    "tomlkit": ["nnviz_core/preview/"],
    "random": [],
}
NUMPY_ALONE = "nnviz_core/backprop/"
STANDARD = {
    "collections",
    "contextlib",
    "contextvars",
    "dataclasses",
    "functools",
    "itertools",
    "math",
    "types",
    "typing",
}

# Packages, lowest first: each may import those before it, never those after it.
CORE = ["files", "importing", "installing", "backprop", "words", "look", "inputs", "config", "story", "kinds", "video"]
CORE += ["render", "publish", "audit", "explorer", "preview", "doctor", "cli", "python"]
SCENES = ["engine", "marks", "parts", "stage"]  # then the kinds side by side, none of which knows another;
# then drawing, sheet and diagrams, which know them all


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Read and walk a file once for all rules."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def imports_of(path: Path) -> set[str]:
    nodes = nodes_of(path)
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 0}


def faults_by_file(
    faults_of: Callable[[Path], Collection[str]], paths: Iterable[Path] = SOURCES
) -> dict[str, set[str]]:
    """List what is wrong in files, by their places."""
    found = {path.relative_to(ROOT).as_posix(): {*faults_of(path)} for path in paths}
    assert found, "no file was read"
    return {place: faults for place, faults in found.items() if faults}


def not_allowed(path: Path) -> set[str]:
    """List what a file imports though it has no place in it."""
    place = path.relative_to(ROOT).as_posix()
    roots = {name.split(".")[0] for name in imports_of(path)}
    return {module for module in roots & set(ALLOWED_IN) if not place.startswith(tuple(ALLOWED_IN[module]))}


def test_a_file_imports_only_what_its_place_allows() -> None:
    assert faults_by_file(not_allowed) == {}


def our_imports(path: Path) -> set[str]:
    """List the modules of ours that a file imports, at its top, in functions, and for type checkers."""
    found = set()
    for node in nodes_of(path):
        match node:
            case ast.ImportFrom(module=str(module), names=names, level=0):
                found |= {module, *(f"{module}.{alias.name}" for alias in names)}
            case ast.Import(names=names):
                found |= {alias.name for alias in names}
    return {name for name in found if name.split(".")[0] in ("nnviz_core", "nnviz_scenes") and "." in name}


def climbs(place: Path, imported: str) -> bool:
    """Say whether a file of ours imports what stands above it."""
    package, room = imported.split(".")[:2]
    if place.parts[0] == "nnviz_core":
        mine = Path(place.parts[1]).stem
        return mine in CORE and package == "nnviz_core" and room in CORE and CORE.index(room) > CORE.index(mine)
    if package == "nnviz_core":
        return room in ("publish", "audit", "explorer", "preview", "doctor", "cli")
    mine = Path(place.parts[1]).stem
    if mine in SCENES:
        return room not in SCENES or SCENES.index(room) > SCENES.index(mine)
    return mine not in ("drawing", "sheet", "diagrams", "__init__", room) and room not in SCENES


def test_no_import_runs_upward() -> None:
    def upward(path: Path) -> set[str]:
        return {name for name in our_imports(path) if climbs(path.relative_to(ROOT), name)}

    assert faults_by_file(upward) == {}


@pytest.mark.parametrize(
    ("place", "imported"),
    [
        ("nnviz_core/backprop/passes.py", "nnviz_core.config.spec"),
        ("nnviz_core/words/numbers.py", "nnviz_core.story.beats"),
        ("nnviz_core/render/film.py", "nnviz_core.publish.page"),
        ("nnviz_core/files.py", "nnviz_core.video.encoder"),
        ("scenes/marks/label.py", "nnviz_scenes.parts.network"),
        ("scenes/plane/scene.py", "nnviz_scenes.data.views"),
        ("scenes/stage.py", "nnviz_scenes.drawing"),
        ("scenes/stage.py", "nnviz_core.explorer.page"),
    ],
)
def test_an_import_that_ran_upward_would_be_seen(place: str, imported: str) -> None:
    assert climbs(Path(place), imported)


def test_every_room_is_in_the_order() -> None:
    rooms = {path.stem for path in (ROOT / "nnviz_core").iterdir() if path.suffix in ("", ".py")} - {"__pycache__"}
    assert rooms - {"__init__", "__main__", "py"} == set(CORE)


MOST_LINES, MOST_FUNCTION_LINES = 350, 40


def too_long(path: Path) -> set[str]:
    """Say how many lines a file has, if they are too many."""
    lines = path.read_text(encoding="utf-8").count("\n")
    return {f"{lines} lines"} if lines > MOST_LINES else set()


def long_functions(path: Path) -> set[str]:
    functions = (node for node in nodes_of(path) if isinstance(node, ast.FunctionDef))
    return {each.name for each in functions if (each.end_lineno or 0) - each.lineno >= MOST_FUNCTION_LINES}


def test_a_file_is_a_few_screens_and_a_function_one() -> None:
    assert faults_by_file(too_long) == {}
    assert faults_by_file(long_functions) == {}


def test_a_script_is_a_few_screens() -> None:
    """ESLint holds the length of its functions."""
    assert faults_by_file(too_long, SCRIPTS) == {}


def test_no_class_name_stands_twice() -> None:
    places: dict[str, list[str]] = {}
    for path in SOURCES:
        for node in nodes_of(path):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(str(path.relative_to(ROOT)))
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def foreign(path: Path) -> set[str]:
    """List what a file imports beside numpy, its own package and the standard library's pure parts."""
    return {
        name
        for name in imports_of(path)
        if name.split(".")[0] not in STANDARD | {"numpy"} and not name.startswith("nnviz_core.backprop")
    }


def test_the_core_imports_numpy_alone() -> None:
    assert faults_by_file(foreign, sorted((ROOT / NUMPY_ALONE).glob("*.py"))) == {}


def clocks_and_chance(path: Path) -> set[str]:
    """List where a file reads a clock or draws from the generator that all share."""
    calls = {ast.unparse(node) for node in nodes_of(path) if isinstance(node, ast.Attribute)}
    allowed = ("np.random.default_rng", "np.random.Generator")
    strays = {call for call in calls if call.startswith("np.random.") and not call.startswith(allowed)}
    return strays | calls & {"time.time", "datetime.now", "datetime.datetime.now"}


def test_no_clock_and_no_global_randomness() -> None:
    assert faults_by_file(clocks_and_chance) == {}


# --- the same numbers on every processor -----------------------------------------------------------

DIFFERS = {  # by the processor: use backprop/elementary.py, sums.py, ties.py and draws.py
    "np": """dot vdot inner outer matmul tensordot einsum linalg cross interp exp exp2 expm1 log log2 log10 log1p
        logaddexp power float_power cbrt hypot sin cos tan arcsin arccos arctan arctan2 sinh cosh tanh geomspace
        logspace""",
    "math": """exp exp2 expm1 log log2 log10 log1p pow cbrt hypot dist sin cos tan asin acos atan atan2 sinh cosh tanh
        erf erfc gamma lgamma sumprod fma""",
    "rng": "uniform normal standard_normal",
}
NO_FILM = {  # measures finished videos; says which colours can be read and told apart
    "nnviz_core/audit/flashes.py",
    "nnviz_core/look/colour_vision.py",
    "nnviz_core/look/own_theme.py",
}


def differing_calls(tree: ast.AST) -> set[str]:
    """List what a file uses whose last bits a processor or a library chooses."""
    return differing_among(ast.walk(tree))


def differing_among(nodes: Iterable[ast.AST]) -> set[str]:
    return {found for node in nodes for found in differing_in(node)}


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


def test_no_number_of_a_film_comes_from_where_processors_differ() -> None:
    films = [path for path in SOURCES if path.relative_to(ROOT).as_posix() not in NO_FILM]
    assert faults_by_file(lambda path: differing_among(nodes_of(path)), films) == {}


def test_the_page_computes_no_number_by_the_browsers_library() -> None:
    names = ["exp", "expm1", "log", "log1p", "tanh", "sin", "cos", "pow", "hypot", "atan2", "cbrt"]
    numbers = [
        "elementary",
        "columns",
        "activations",
        "kept_neurons",
        "core",
        "optimizers",
        "gradcheck",
        "planes",
        "random",
        "datasets",
        "equations",
        "formula/values",
        "output_equations",
        "measurer",
        "trainer",
    ]
    scripts = [ROOT / "nnviz_core" / "explorer" / "js" / f"{script}.js" for script in numbers]

    def called(script: Path) -> set[str]:
        text = script.read_text(encoding="utf-8")
        return {name for name in names if f"Math.{name}(" in text}

    assert faults_by_file(called, scripts) == {}


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
