"""The pages that follow from the code have all that is in the code, and every example in them is valid."""

import json
import os
import re
import tomllib
from typing import Any

import pytest
from typer.main import get_command

import nnviz_core
import nnviz_scenes
from building.command_reference import commands_page
from building.config_examples import BY_TABLE, EVERYWHERE, example_of
from building.config_reference import config_page, default_words, type_words
from building.pages import pages, write_pages
from building.tables import FILE_KINDS, names_page
from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.cli.app import app
from nnviz_core.config.examples import examples
from nnviz_core.config.spec import json_schema, read_spec
from nnviz_core.kinds.table import KINDS
from nnviz_core.video.outputs import OUTPUTS as FORMATS
from tests.fixtures.written_blocks import ROOT

SCHEMA: dict[str, Any] = json_schema()
TABLES = {"": SCHEMA, **SCHEMA["$defs"]}
KEYS = [(table, key) for table, node in TABLES.items() for key in node.get("properties", {})]
LEAST = {"parameters": {"train": {"steps": 100}}, "sections": [{"scene": "title"}]}
LENGTH = r"(?m)^\| `(\w+)` \|(.*)\| (\d+:\d\d) \|$"
NO_PART_OF_THE_API = {"load_ipython_extension"}  # what %load_ext calls
ROW = [[1.0, 2.0], [3.0, 4.0]]
LAYERS = [{"weights": ROW, "bias": [0.1, 0.2]}, {"weights": ROW}]
INSIDE = {  # table -> the keys around an example of it, and what else is required there
    "": ([], {}),
    "DatasetSpec": (["dataset"], {}),
    "NetworkSpec": (["network"], {}),
    "ParametersSpec": (["parameters"], {}),
    "TrainSpec": (["parameters", "train"], {}),
    "StepScheduleSpec": (["parameters", "train", "schedule"], {"step": 10, "factor": 0.5}),
    "Keyframe": (["parameters", "keyframes", 0], {"layers": LAYERS}),
    "SweepSpec": (["parameters", "sweep"], {"parameter": "b1[1]", "from": 0.0, "to": 1.0, "base": {"layers": LAYERS}}),
    "NetworkValues": (["parameters", "sweep", "base"], {"layers": LAYERS}),
    "LayerSpec": (["parameters", "keyframes", 0, "layers", 0], {"weights": ROW}),
    "VideoSpec": (["video"], {}),
    "ThemeSpec": (["video", "theme"], {}),
    "PointSpec": (["sections", 0, "sample"], {"x": [0.1, 0.2]}),
    "ContenderSpec": (["sections", 0, "contenders", 0], {}),
}


def section_of(table: str, key: str) -> str:
    """Return a page's entry of a key: from its heading in the part of a table to the next one."""
    page = config_page(SCHEMA)
    heading = next(line for line in page.splitlines() if line == f"## {heading_of(table)}")
    part = page.split(f"\n{heading}\n")[1].split("\n## ")[0]
    entries = dict(re.findall(r"(?ms)^`([\w-]+)`\n: (.*?)(?=^`[\w-]+`\n: |\Z)", part))
    return entries[key]


def heading_of(table: str) -> str:
    from building.config_reference import HEADINGS

    return HEADINGS[table] if table in HEADINGS else f"sections: {table.removesuffix('Section').lower()}"


@pytest.mark.parametrize(("table", "key"), KEYS, ids=lambda name: name or "top")
def test_a_key_has_its_meaning_type_default_and_example(table: str, key: str) -> None:
    entry, node = section_of(table, key), TABLES[table]["properties"][key]
    assert node["description"] in entry
    assert type_words(SCHEMA, node)[1:] in entry
    assert ("required" if key in TABLES[table].get("required", ()) else f"default {default_words(node)}") in entry
    assert all(line in entry for line in example_of(table, key).splitlines())


def test_a_key_without_an_example_would_be_missed() -> None:
    with pytest.raises(KeyError):
        example_of("DatasetSpec", "colour")
    grown = json.loads(json.dumps(SCHEMA))
    grown["$defs"]["DatasetSpec"]["properties"]["colour"] = {"type": "string", "description": "A colour."}
    with pytest.raises(KeyError):
        config_page(grown)


def test_no_example_is_of_a_key_that_is_gone() -> None:
    named = {(table, key) for table, keys in BY_TABLE.items() for key in keys}
    assert named <= set(KEYS)
    assert set(EVERYWHERE) <= {key for _, key in KEYS}


def placed(path: list[str | int], values: Any) -> Any:
    """Put values into the tables around them."""
    for step in reversed(path):
        values = [values] if isinstance(step, int) else {step: values}
    return values


def config_with(table: str, key: str) -> dict[str, Any]:
    """Return the smallest config that has an example in its place."""
    example = tomllib.loads(example_of(table, key))
    if table.endswith("Section"):
        return {**LEAST, "sections": [{"scene": table.removesuffix("Section").lower(), **example}]}
    path, needed = INSIDE[table]
    own = {**needed, **example}
    if table == "PointSpec" and "y" in example:
        return {**LEAST, "network": {"output": "sigmoid"}, "sections": [{"scene": "forward", "sample": own}]}
    if table == "PointSpec":
        return {**LEAST, "sections": [{"scene": "forward", "sample": {"class": 0, **own}}]}
    if table == "ContenderSpec":
        return {**LEAST, "sections": [{"scene": "comparison", "contenders": [own, {}]}]}
    if path == ["parameters"] and not {"train", "keyframes", "sweep", "file"} & set(own):
        own["file"] = "net.npz"
    if table == "NetworkValues":
        return {
            **LEAST,
            "network": {"layers": [2, 2, 2]},
            **placed(["parameters", "sweep"], {**INSIDE["SweepSpec"][1], "base": own}),
        }
    if table == "LayerSpec":
        return {**LEAST, "network": {"layers": [2, 2, 2]}, **placed(path[:-1], [own, {"weights": ROW}])}
    if (path[:1] == ["parameters"] and len(path) > 1 and path[1] != "train") or {"keyframes", "sweep"} & set(own):
        return {**LEAST, "network": {"layers": [2, 2, 2]}, **placed(path, own)}
    return {**LEAST, **placed(path, own)}


@pytest.mark.parametrize(("table", "key"), KEYS, ids=lambda name: name or "top")
def test_an_example_is_valid_in_its_place(table: str, key: str) -> None:
    _, faults = read_spec(config_with(table, key))
    assert [str(fault) for fault in faults] == []


# ---- commands


def commands_below(command: Any, name: str = "nnviz") -> list[tuple[str, Any]]:
    inner = getattr(command, "commands", {}).items()
    return [(name, command), *(each for word, below in inner for each in commands_below(below, f"{name} {word}"))]


@pytest.mark.parametrize(("name", "command"), commands_below(get_command(app)), ids=lambda value: str(value)[:30])
def test_every_command_and_option_is_on_the_page(name: str, command: Any) -> None:
    page = commands_page()
    heading = "Options of all commands" if name == "nnviz" else name
    part = re.split(r"(?m)^#+ ", page.split(f"# {heading}\n")[1])[0]
    for param in command.params:
        if param.param_type_name == "option" and not param.hidden:
            assert all(f"`{option}" in part for option in param.opts), param.opts


# ---- tables


def test_every_name_of_the_tables_is_on_the_page() -> None:
    page = names_page(SCHEMA)
    datasets = SCHEMA["$defs"]["DatasetSpec"]["properties"]["kind"]["enum"]
    names = [*KINDS, *ACTIVATIONS, *FORMATS, *datasets, *(name for pair in OUTPUTS for name in pair)]
    assert [name for name in names if f"`{name}`" not in page] == []
    assert set(FILE_KINDS) < set(datasets)


def test_every_film_that_comes_with_nnviz_is_told_of() -> None:
    page = (ROOT / "docs/reference/films.md").read_text(encoding="utf-8")
    assert [each.name for each in examples() if f"`{each.name}`" not in page] == []


@pytest.mark.parametrize("package", [nnviz_core, nnviz_scenes], ids=lambda package: package.__name__)
def test_every_name_that_a_package_gives_is_on_the_page_of_the_api(package: Any) -> None:
    page = (ROOT / "docs/reference/python_api.md").read_text(encoding="utf-8")
    names = [name for name in package.__all__ if not name.startswith("_") and name not in NO_PART_OF_THE_API]
    assert [name for name in names if f"{package.__name__}.{name}" not in page] == []


def test_films_are_as_long_as_their_golden_scripts() -> None:
    """Which tests/story/test_script.py holds to the films. NNVIZ_UPDATE_GOLDEN=1 writes the lengths anew."""
    path = ROOT / "docs/reference/films.md"
    page = path.read_text(encoding="utf-8")
    right = re.sub(LENGTH, lambda row: f"| `{row[1]}` |{row[2]}| {length_of(row[1])} |", page)
    if os.environ.get("NNVIZ_UPDATE_GOLDEN"):
        path.write_text(right, encoding="utf-8")
        page = right
    assert re.findall(LENGTH, page) == re.findall(LENGTH, right)
    assert {name for name, *_ in re.findall(LENGTH, page)} == {each.name for each in examples()}


def length_of(film: str) -> str:
    """Read minutes and seconds from the second line of a golden script: "173.00 s, 10380 frames at 60 fps"."""
    line = (ROOT / f"tests/story/golden/{film}.txt").read_text(encoding="utf-8").splitlines()[1]
    minutes, seconds = divmod(round(float(line.partition(" s, ")[0])), 60)
    return f"{minutes}:{seconds:02}"


def test_a_page_is_written_anew_only_where_it_changed(tmp_path) -> None:
    write_pages(tmp_path)
    times = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    (tmp_path / "names.md").write_text("old", encoding="utf-8")
    write_pages(tmp_path)
    assert set(times) == set(pages())
    changed = {path.name for path in tmp_path.iterdir() if path.stat().st_mtime_ns != times[path.name]}
    assert changed == {"names.md"}
