"""What is written into a config is what was asked for, and nothing else changes."""

import json
import resource
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.config.shipped import shipped_configs
from nnviz_core.preview.edits import RefusedEditError, write_key, write_keyframe
from nnviz_core.preview.json_text import with_value, without
from tests.preview.conftest import FILM


def test_a_key_is_changed_in_its_line_alone(config):
    write_key(config, seen=FILM, section=1, key="snapshot", value=0)
    assert config.read_text("utf-8") == FILM.replace("snapshot = 40", "snapshot = 0")


def test_a_key_comes_and_goes(config):
    write_key(config, seen=FILM, section=0, key="pace", value=2.0)
    text = config.read_text("utf-8")
    assert load(config).spec.sections[0].pace == 2.0
    assert [line for line in text.splitlines() if line not in FILM.splitlines()] == ["pace = 2.0"]
    write_key(config, seen=text, section=0, key="pace", value=None)
    assert config.read_text("utf-8") == FILM


APART = (
    '[[sections]]\nscene = "title" # t\n\n[parameters]\ntrain = { steps = 4 }\n\n[[sections]]\nscene="data"\n'
    'pace   =   2   # slow\n\n[video]\nfps = 30\n[[sections]]\nscene = "forward"\n[sections.sample]\nx = [\n 0.5,\n'
    " 0.5]\nclass = 0\n# the end\n"
)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("section", "value", "before", "after"),
    [
        (1, 3, "pace   =   2 ", "pace   =   3 "),
        (1, None, "pace   =   2   # slow\n", ""),
        (0, 1.5, '"title" # t\n', '"title" # t\npace = 1.5\n'),
        (2, 1.5, '"forward"\n', '"forward"\npace = 1.5\n'),
    ],
)
def test_sections_that_stand_apart_stay_where_they_are(config, newline, section, value, before, after):
    text = APART.replace("\n", newline)
    config.write_bytes(text.encode())
    write_key(config, seen=text, section=section, key="pace", value=value)
    assert config.read_bytes().decode() == APART.replace(before, after).replace("\n", newline)


ODD = (
    '{"network":{ "layers" : [2, 2,\t2 ]},\n\n  "parameters": {"train": {"steps": 4}}\n'
    ' ,"sections":[\t{"scene":"title"  ,  "subtitle" : "über \\u00fc \\" } , ]"},{ "pace":2,"scene":"data"}, '
    '{"scene":"training"} ]}\r\n\n'
)


@pytest.mark.parametrize(
    ("section", "key", "value", "before", "after"),
    [
        (0, "subtitle", "x, }", '"über \\u00fc \\" } , ]"', '"x, }"'),
        (0, "subtitle", "für Ő", '"über \\u00fc \\" } , ]"', '"für Ő"'),
        (0, "subtitle", None, '  ,  "subtitle" : "über \\u00fc \\" } , ]"', ""),
        (0, "pace", 0.5, '} , ]"}', '} , ]"  ,  "pace" : 0.5}'),
        (1, "pace", None, '"pace":2,', ""),
        (1, "pace", 3, '"pace":2', '"pace":3'),
        (2, "pace", 2.5, '"training"}', '"training", "pace":2.5}'),
        (2, "pace", None, "", ""),
    ],
)
def test_of_a_json_text_only_the_value_changes(tmp_path, section, key, value, before, after):
    path = tmp_path / "film.json"
    path.write_bytes(ODD.encode())
    tree = json.loads(ODD)
    assert ODD.count(before) == 1 or not before
    write_key(path, seen=ODD, section=section, key=key, value=value)
    assert path.read_bytes().decode() == ODD.replace(before, after, 1 if before else 0)
    tree["sections"][section] |= {key: value}
    if value is None:
        del tree["sections"][section][key]
    assert json.loads(path.read_bytes()) == tree


@given(
    tree=st.lists(st.dictionaries(st.text(max_size=3), st.lists(st.integers()) | st.text(max_size=4)), min_size=1),
    spaces=st.lists(st.sampled_from(["", " ", "\n", "\r\n  ", "\t"]), min_size=4, max_size=4),
    key=st.text(max_size=3),
    value=st.text(max_size=4) | st.floats(allow_nan=False, allow_infinity=False) | st.booleans(),
    place=st.integers(0, 99),
)
def test_any_json_text_keeps_what_stands_beside_a_value(tree, spaces, key, value, place):
    place %= len(tree)
    separators = f"{spaces[0]},{spaces[1]}", f"{spaces[2]}:{spaces[3]}"
    text = json.dumps({"sections": tree}, ensure_ascii=False, separators=separators)
    changed = with_value(text, ("sections", place, key), value)
    expected = [*tree[:place], {**tree[place], key: value}, *tree[place + 1 :]]
    assert json.loads(changed) == {"sections": expected}
    if key in tree[place]:
        assert changed == json.dumps({"sections": expected}, ensure_ascii=False, separators=separators)
    again = without(changed, ("sections", place, key))
    del expected[place][key]
    assert json.loads(again) == {"sections": expected}
    if key not in tree[place]:
        assert again == text


def test_a_file_that_changed_meanwhile_is_left_alone(config):
    with pytest.raises(RefusedEditError, match="has changed since"):
        write_key(config, seen=FILM + "# more\n", section=0, key="pace", value=2.0)
    assert config.read_text("utf-8") == FILM


def test_a_value_that_would_be_a_fault_is_not_written(config):
    with pytest.raises(ConfigError, match="pace"):
        write_key(config, seen=FILM, section=0, key="pace", value=99)
    assert config.read_text("utf-8") == FILM


def test_what_came_with_nnviz_is_nobodys_own():
    shipped = shipped_configs()["short"]
    with pytest.raises(RefusedEditError, match="copy it"):
        write_key(shipped, seen="", section=0, key="pace", value=2.0)


def test_rights_and_links_stay(config):
    config.chmod(0o600)
    link = config.with_name("link.toml")
    link.symlink_to(config.name)
    write_key(link, seen=FILM, section=1, key="snapshot", value=0)
    assert link.is_symlink() and config.stat().st_mode & 0o777 == 0o600
    assert load(link).spec.sections[1].snapshot == 0


KEYFRAMES = """\
[network]
layers = [1, 1, 2]

[dataset]
kind = "csv"
path = "points.csv"

[parameters]
keyframes = [   # two
  { name = "explored", layers = [
    { weights = [[1.0]], bias = [0.0] },
    { weights = [[1.0], [2.0]], bias = [0.0, 0.0] },
  ] },
]

[[sections]]
scene = "forward"
"""


def test_a_state_becomes_one_more_keyframe(tmp_path):
    path = tmp_path / "film.toml"
    (tmp_path / "points.csv").write_text("x1,class\n0.5,0\n-0.5,1\n", "utf-8")
    path.write_text(KEYFRAMES, "utf-8")
    explored = KEYFRAMES.replace("1.0", "-3.5")
    assert write_keyframe(path, explored) == (path, "explored 2")
    (first, _), (name, second) = load(path).snapshots
    assert (first, name) == ("explored", "explored 2")
    assert second.layers[0].weights.tolist() == [[-3.5]]
    assert "# two" in path.read_text("utf-8")


EXPLORED = FILM.replace(
    "train = { steps = 40, learning_rate = 0.5, seed = 6, keep = [0, 40] }",
    "keyframes = [ { layers = [ { weights = [[1.0, 1.0], [1.0, 2.0]], bias = [0.0, 0.0] }, "
    "{ weights = [[1.0, 1.0], [1.0, 2.0]], bias = [0.0, 0.0] } ] } ]",
).replace("snapshot = 40", 'snapshot = "last"')


@pytest.mark.parametrize("lines", [True, False])
def test_a_state_becomes_one_more_keyframe_of_a_json_text(tmp_path, lines):
    layers = '[ {"weights": [[1.0]], "bias": [0.0]}, {"weights": [[1.0], [2.0]], "bias": [0, 0]} ]'
    frame = '{\n      "name": "explored",\n      "layers": LAYERS\n    }' if lines else '{"layers": LAYERS}'
    listed = f"[\n    {frame}\n  ]".replace("LAYERS", layers)
    text = '{\n "network": {"layers": [1, 1, 2]},\n "dataset": {"kind": "csv", "path": "points.csv"},\n' + (
        f' "parameters": {{\n  "keyframes": {listed}\n }},\n "sections": [{{"scene": "forward"}}]\n}}'
    )
    path = tmp_path / "film.json"
    (tmp_path / "points.csv").write_text("x1,class\n0.5,0\n-0.5,1\n", "utf-8")
    path.write_text(text, "utf-8")
    assert write_keyframe(path, KEYFRAMES.replace("1.0", "-3.5"))[0] == path
    changed, end = path.read_text("utf-8"), listed.index("\n  ]")
    head, tail = text.split(listed[end:], 1)
    assert changed.startswith(head) and changed.endswith(listed[end:] + tail)
    new = changed.removeprefix(head).removesuffix(listed[end:] + tail)
    assert new.startswith(",\n    {") and "[[-3.5], [2.0]]" in new and ("\n" in new[6:]) == lines
    assert load(path).snapshots[1][1].layers[0].weights.tolist() == [[-3.5]]


def test_a_state_goes_beside_a_config_that_names_no_network(config):
    text = FILM.replace("[network]\nlayers = [2, 2, 2]\n", "")
    config.write_text(text, "utf-8")
    beside, _ = write_keyframe(config, EXPLORED)
    assert beside.name == "film-explored.toml" and config.read_text("utf-8") == text


def test_a_section_that_is_not_there_is_refused(config):
    with pytest.raises(RefusedEditError, match="cannot be written into as it is"):
        write_key(config, seen=FILM, section=7, key="pace", value=2.0)
    config.write_text("sections = 3\n", "utf-8")
    with pytest.raises(RefusedEditError, match="cannot be written into as it is"):
        write_key(config, seen="sections = 3\n", section=0, key="pace", value=2.0)


def test_a_file_that_may_only_be_read_stays(config):
    config.chmod(0o444)
    with pytest.raises(RefusedEditError, match=r"^film.toml may only be read, and stays as it is; give it the right"):
        write_key(config, seen=FILM, section=0, key="pace", value=2.0)
    assert (config.read_text("utf-8"), stat.S_IMODE(config.stat().st_mode)) == (FILM, 0o444)


@pytest.fixture
def full_disk():
    """Let no file be written that is longer than a byte, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_where_there_is_no_room_nothing_is_lost(config, full_disk):
    with pytest.raises(RefusedEditError, match=r"^film.toml cannot be written: .*\. Nothing has changed\.$"):
        write_key(config, seen=FILM, section=0, key="pace", value=2.0)
    with pytest.raises(RefusedEditError, match=r"^film-explored.toml cannot be written: .*\. Nothing has changed\.$"):
        write_keyframe(config, EXPLORED)
    assert [path.name for path in config.parent.iterdir()] == ["film.toml"] and config.read_text("utf-8") == FILM


def test_a_state_beside_a_training_has_a_file_of_its_own(config):
    beside, _ = write_keyframe(config, EXPLORED)
    again, _ = write_keyframe(config, EXPLORED)
    assert (beside.name, again.name) == ("film-explored.toml", "film-explored-2.toml")
    assert load(beside).snapshots and config.read_text("utf-8") == FILM
