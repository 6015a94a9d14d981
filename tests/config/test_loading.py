"""Sound configs load, the same from TOML and JSON, and every key is found at its line."""

import json
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.config.faults import ConfigError, Fault, address
from nnviz_core.config.loading import load
from nnviz_core.config.positions import key_lines, repeated_keys
from nnviz_core.config.spec import json_schema
from nnviz_core.inputs.points import read_points
from nnviz_core.story.run import run
from nnviz_core.words.wording import escaped, shown

CONFIGS = Path(__file__).parents[2] / "configs"
LAYER = "{ weights = [[1.5, 1.25], [-1.5, 1.0]], bias = [0.25, -0.5] }"
LAYERS = f"layers = [{LAYER}, {LAYER}]"
SMALL = "[network]\nlayers = [2, 2, 2]\n"
TRAIN = "[parameters]\ntrain = { steps = 10, keep = [0, 10] }\n"
KEYFRAMES = f'[parameters]\nkeyframes = [{{ name = "start", {LAYERS} }}, {{ {LAYERS} }}]\n'
SWEEP = f'[parameters.sweep]\nparameter = "W2[1,2]"\nfrom = -3\nto = 2.3\nvalues = 7\nbase = {{ {LAYERS} }}\n'
FORWARD = '[[sections]]\nscene = "forward"\n'
SOUND = {
    "train": SMALL + TRAIN + FORWARD + 'snapshot = 7\nsample = { x = [0.5, -1], class = 1 }\n',
    "keyframes": SMALL + KEYFRAMES + FORWARD + 'snapshot = "keyframe 1"\nsample = "hardest"\n',
    "sweep": SMALL + SWEEP + FORWARD + 'snapshot = 6\n[[sections]]\nscene = "sweep"\n',
}  # fmt: skip


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("path", sorted(CONFIGS.rglob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_config_loads(path: Path) -> None:
    assert load(path).spec.sections


def test_a_shipped_config_loads_by_its_name() -> None:
    assert load("lecture").text == load("lecture.toml").text == (CONFIGS / "lecture.toml").read_text()


def test_a_file_of_ones_own_comes_before_a_shipped_one_of_its_name() -> None:
    Path("lecture.toml").write_text(SOUND["train"])
    assert load("lecture.toml").text == SOUND["train"]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_the_same_tree_as_json_gives_the_same_spec(text: str) -> None:
    Path("c.toml").write_text(text)
    Path("c.json").write_text(json.dumps(tomllib.loads(text)))
    assert load("c.toml").spec == load("c.json").spec


@pytest.mark.parametrize("prepare", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")])
def test_a_byte_order_mark_and_windows_line_ends_change_nothing(prepare: Callable[[str], str]) -> None:
    Path("plain.toml").write_text(SOUND["train"])
    Path("other.toml").write_bytes(prepare(SOUND["train"]).encode())
    assert load("plain.toml").spec == load("other.toml").spec


def test_written_numbers_arrive_in_the_network_unchanged() -> None:
    Path("c.toml").write_text(SOUND["keyframes"])
    named = load("c.toml").snapshots
    assert named is not None
    assert [name for name, _ in named] == ["start", "keyframe 1"]
    np.testing.assert_array_equal(named[0][1].layers[1].weights, [[1.5, 1.25], [-1.5, 1.0]])
    np.testing.assert_array_equal(named[0][1].layers[1].bias, [0.25, -0.5])
    assert not named[0][1].layers[0].weights.flags.writeable


def test_the_names_that_a_sweep_is_checked_against_are_those_of_its_trace() -> None:
    Path("c.toml").write_text(SOUND["sweep"])
    source = load("c.toml")
    assert source.spec.parameters.sweep is not None
    assert source.spec.parameters.sweep.names == tuple(snapshot.name for snapshot in run(source).snapshots)


def test_points_of_a_csv_arrive_in_order() -> None:
    Path("p.csv").write_text("\ufeffx1, x2, class\r\n0.5,-1,1\r\n\r\n2,3e-1,0\r\n", newline="")
    Path("c.toml").write_text(f'[dataset]\nkind = "csv"\npath = "p.csv"\n{TRAIN}{FORWARD}sample = 1\n')
    points = load("c.toml").points
    assert points is not None
    np.testing.assert_array_equal(points.x, [[0.5, -1], [2, 0.3]])
    np.testing.assert_array_equal(points.labels, [1, 0])


PLAIN_POINTS = "x1,x2,class\n0.5,-1.25,0\n2,0.125,1\n-3,1e1,1\n"
GERMAN = "x1;x2;class\n0,5;-1,25;0\n2;0,125;1\n-3;1e1;1\n"


@pytest.mark.parametrize(
    "text",
    [
        PLAIN_POINTS,
        GERMAN,
        f"sep=;\n{GERMAN}",
        f"sep=,\n{PLAIN_POINTS}",
        GERMAN.replace(";", "\t"),
        PLAIN_POINTS.replace(",", "\t"),
        PLAIN_POINTS.replace("\n", "\r"),
        PLAIN_POINTS.replace("\n", ",,\n"),
        PLAIN_POINTS + ",,\n",
        "X1, X_2 ,Class\n0.5,-1.25,0\n2,0.125,1.0\n-3,1e1,1.\n",
        "x0,x1,label\n0.5,-1.25,0\n2,0.125,1\n-3,1e1,1\n",
        "class,x2,x1\n0,-1.25,0.5\n1,0.125,2\n1,1e1,-3\n",
        ",x1,x2,y\n0,0.5,-1.25,False\n1,2,0.125,True\n2,-3,1e1,True\n",
        '"","x1","x2","class"\n"2","0,5","-1,25","setosa"\n"7","2","0,125","virginica"\n"1","-3","1e1","virginica"\n',
        "Unnamed: 0,x1,x2,class\n0,0.5,-1.25,class 2\n1,2,0.125,class 10\n2,-3,1e1,class 10\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_points_are_read_as_spreadsheets_and_pandas_write_them(text: str, encoding: str) -> None:
    mark = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    Path("p.csv").write_bytes((mark + text).encode(encoding))
    points = read_points("p.csv", folder=Path()).dataset
    np.testing.assert_array_equal(points.x, [[0.5, -1.25], [2, 0.125], [-3, 10]])
    np.testing.assert_array_equal(points.labels, [0, 1, 1])


def test_check_says_how_points_were_read_where_that_is_not_plain() -> None:
    Path("p.csv").write_text(";x1;x2;class\n1;0,5;1;dog\n2;1;1;cat\n")
    assert read_points("p.csv", folder=Path()).told == (
        "p.csv: the first column numbers the rows; it is left out",
        "p.csv: a comma is the decimal sign",
        'p.csv: class 0 is "cat" and 1 is "dog"',
    )
    Path("p.csv").write_text(PLAIN_POINTS)
    assert read_points("p.csv", folder=Path()).told == ()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-8-sig"])
def test_a_config_in_the_encoding_of_windows_is_read(encoding: str) -> None:
    text = f'title = "Lösung"\n{TRAIN}{FORWARD}'
    Path("c.toml").write_bytes(("\ufeff" * (encoding == "utf-16-be") + text).encode(encoding))
    assert load("c.toml").title == "Lösung"
    assert load("c.toml").text == text


def test_paths_start_at_the_config_and_not_at_the_working_folder() -> None:
    Path("deep").mkdir()
    Path("deep/p.csv").write_text("x1,x2,class\n1,2,0\n")
    Path("deep/c.toml").write_text(f'[dataset]\nkind = "csv"\npath = "p.csv"\n{TRAIN}{FORWARD}')
    assert load("deep/c.toml").points is not None


def test_a_config_that_trains_is_checked_without_numpy() -> None:
    code = "import sys; from nnviz_core.config.loading import load; load('lecture'); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_every_key_of_toml_is_found_at_its_line() -> None:
    text = (
        'title = "a"\n'
        "a.b.c = 1\n"
        "[[list]]\n"
        "[[list.inner]]\n"
        'x = [\n  1, # one\n  { "quoted key" = 2 },\n]\n'
        "[[list.inner]]\n"
        "[[list]]\n"
        "y.z = 3\n"
    )
    lines = key_lines(text, format="toml")
    assert lines["title",] == 1
    assert lines["a", "b"] == lines["a", "b", "c"] == 2
    assert lines["list",] == lines["list", 0] == 3
    assert lines["list", 0, "inner", 0, "x", 0] == 6
    assert lines["list", 0, "inner", 0, "x", 1, "quoted key"] == 7
    assert lines["list", 0, "inner", 1] == 9
    assert lines["list", 1] == 10
    assert lines["list", 1, "y", "z"] == 11


def test_every_key_of_json_is_found_at_its_line() -> None:
    lines = key_lines('{\n "a": [\n  1,\n  {"b\\u0041": 2}\n ],\n "c": 3}', format="json")
    assert lines == {("a",): 2, ("a", 0): 3, ("a", 1): 4, ("a", 1, "bA"): 4, ("c",): 6}


def test_a_repeated_key_is_told_once_without_what_it_holds() -> None:
    text = '{"a": {"b": {"c": 1}},\n "a": {"b": {"c": 1}},\n "a": 2, "d": 1}'
    assert repeated_keys(text, format="json") == [(("a",), 2)]


def test_an_address_quotes_what_is_no_plain_key() -> None:
    assert address(("a", 0, "b-c", "d.e", "\x1b")) == r'a[0].b-c."d.e"."\x1b"'


def test_faults_are_sorted_by_line_and_those_without_one_come_last() -> None:
    faults = [Fault((), "c."), Fault(("b",), "b.", 2), Fault(("a",), "a.", 1)]
    assert ConfigError("f", faults).lines == ("f:1: a a.", "f:2: b b.", "f: c.")


def test_values_are_shown_as_a_config_writes_them() -> None:
    given = [True, None, 0.5, 3, "a\x07", "é" * 100, [1], {}, 1 << 4000]
    expected = ["true", "null", "0.5", "3", r'"a\x07"', f'"{"é" * 57}..."', "a list", "a table"]
    assert [shown(value) for value in given] == [*expected, "a number of about 1,200 digits"]
    assert escaped("ok é\u202e") == r"ok é\u202e"


def test_the_schema_knows_every_table_and_its_limits() -> None:
    schema = json_schema()
    assert set(schema["properties"]) >= {"dataset", "network", "parameters", "video", "sections"}
    assert schema["properties"]["sections"]["maxItems"] == 100
    assert schema["additionalProperties"] is False
