"""The scripts that are run by hand can still be started: what they import is there."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
SCRIPTS = sorted(path for folder in ("benchmarks", "faults", "hosts") for path in (TESTS / folder).glob("*.py"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_what_a_script_takes_from_the_house_is_there(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("nnviz_core", "nnviz_scenes", "tests")):
            module = import_module(node.module or "")
            for alias in node.names:
                if not hasattr(module, alias.name):
                    import_module(f"{node.module}.{alias.name}")
