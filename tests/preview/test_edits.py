"""What is written into a config is what was asked for, and nothing else changes."""

import json

import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.config.shipped import shipped_configs
from nnviz_core.preview.edits import RefusedEditError, write_key, write_keyframe
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


def test_json_keeps_its_depth(tmp_path):
    path = tmp_path / "film.json"
    tree = {
        "network": {"layers": [2, 2, 2]},
        "parameters": {"train": {"steps": 4}},
        "sections": [{"scene": "title", "subtitle": "über"}],
    }
    text = json.dumps(tree, indent=4, ensure_ascii=False) + "\n"
    path.write_text(text, "utf-8")
    write_key(path, seen=text, section=0, key="subtitle", value="unter")
    assert path.read_text("utf-8") == text.replace("über", "unter")


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


def test_a_state_beside_a_training_has_a_file_of_its_own(config):
    explored = FILM.replace(
        "train = { steps = 40, learning_rate = 0.5, seed = 6, keep = [0, 40] }",
        "keyframes = [ { layers = [ { weights = [[1.0, 1.0], [1.0, 2.0]], bias = [0.0, 0.0] }, "
        "{ weights = [[1.0, 1.0], [1.0, 2.0]], bias = [0.0, 0.0] } ] } ]",
    ).replace("snapshot = 40", 'snapshot = "last"')
    beside, _ = write_keyframe(config, explored)
    again, _ = write_keyframe(config, explored)
    assert (beside.name, again.name) == ("film-explored.toml", "film-explored-2.toml")
    assert load(beside).snapshots and config.read_text("utf-8") == FILM
