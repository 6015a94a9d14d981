"""The page of trace.json has every key that the trace of a film has. What is composed here, a test run shares."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.storyboards import storyboard_of
from tests.fixtures.written_blocks import ROOT

PAGE = (ROOT / "docs/reference/trace.md").read_text(encoding="utf-8")
FILMS = sorted((ROOT / "configs").rglob("*.toml"))
NETWORKS = sorted((ROOT / "tests" / "data" / "networks").glob("*.toml"))  # what no film that comes with nnviz has
OBJECTS_OF_PASS = {
    "snapshot": {"index", "name"},
    "sample": {"index", "x", "class", "y"},
    "dataset": {"loss", "accuracy", "classes"},
}
BY_NEURON = re.compile(r"\.\d+")  # an object whose keys are indices


@cache
def part(heading: str) -> frozenset[str]:
    """Return what stands in backticks in the tables below a heading; nothing where there is none."""
    _, *texts = re.split(rf"(?m)^#+ {re.escape(heading)}$", PAGE)
    lines = re.split(r"(?m)^#", "".join(texts))[0].splitlines()
    return frozenset(word for line in lines if line.startswith("|") for word in re.findall(r"`([^`]+)`", line))


@cache
def keys_of_pass() -> frozenset[str]:
    """Return every path in the tree of a pass, with what sections add to it."""
    _, top, layer = re.split(r"## One pass|Each layer:", PAGE.partition("\n`--format npz`")[0])
    of_layer = {f"layers[].{key}" for key in re.findall(r"`(\w+)`", layer)}
    inner = {f"{name}.{key}" for name, keys in OBJECTS_OF_PASS.items() for key in keys}
    told = set(re.findall(r"\w+", top))
    assert all(set(path.split(".")) <= told for path in inner)
    return frozenset({*re.findall(r"(?m)^\| `(\w+)`", top), *of_layer, *inner, *part("Sections that follow a sample")})


def paths(tree: Any, place: str = "") -> Iterator[str]:
    """List the paths of all keys: a.b, and a[].b where a is a list of objects."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            path = f"{place}.{key}".lstrip(".")
            yield path
            yield from paths(value, path)
    elif isinstance(tree, list | tuple):
        for each in tree[:200]:
            yield from paths(each, f"{place}[]")


def is_told(path: str, scene: str, *, follows: bool) -> bool:
    """Say whether a path is on the page: a verdict's by its keys, an object by neuron by its name."""
    before, verdict, after = re.fullmatch(r"(.*?\bverdicts?(?:\[\])?)?(\.)?(.*)", path).groups()
    if verdict and before:
        return all(key in part("Verdicts") for key in filter(None, after.split(".")))
    name = BY_NEURON.sub("", path)
    return name in part(f"`{scene}`") or (follows and name in keys_of_pass())


def films() -> list[Any]:
    """List all films: those that are shipped, and the networks of the tests, which are slow."""
    quick = [pytest.param(path, id=path.stem) for path in FILMS]
    return [*quick, *(pytest.param(path, id=path.stem, marks=pytest.mark.slow) for path in NETWORKS)]


@pytest.mark.parametrize("config", films())
def test_every_key_of_a_films_trace_is_on_the_page(config: Path) -> None:
    for section in storyboard_of(config).sections:
        found = set(paths(section.tree)) - {"scene"}
        follows = "sample" in section.tree or section.scene == "update"
        missing = sorted(path for path in found if not is_told(path, section.scene, follows=follows))
        assert missing == [], section.scene


def test_a_key_that_nobody_wrote_of_would_be_seen() -> None:
    assert is_told("steps[].factor", "landscape", follows=False)
    assert not is_told("steps[].colour", "landscape", follows=False)
    assert not is_told("layers[].a_grad", "sweep", follows=False)
    assert is_told("layers[].message_rest.12", "forward", follows=True)
    assert is_told("panels[].starts.verdicts[].reason.share", "comparison", follows=False)
    assert not is_told("panels[].verdict.colour", "comparison", follows=False)
