"""Whatever a config is called, its film has the right names, or none is drawn."""

import json
from pathlib import Path

import pytest

from nnviz_core.cli import drawing
from nnviz_core.publish.folder_names import folder_name, require_different_folders
from nnviz_core.render.folder import FolderError
from tests.faults.films import CONFIG, agrees
from tests.render import stand_ins

TREE = {
    "dataset": {"points": 20},
    "network": {"layers": [2, 2, 2]},
    "parameters": {"train": {"steps": 1}},
    "video": {"fps": 10},
    "sections": [{"scene": "title"}],
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(drawing, "draw_piece", stand_ins.draw)
    return tmp_path


def written(name):
    """Write a config and return its path as typed."""
    Path(name).write_text(json.dumps(TREE) if name.endswith(".json") else CONFIG.format(title="Named"))
    return f"./{name}"


DRAFT = ("--quality", "draft", "--workers", "1", "-q")


@pytest.mark.parametrize(
    "name",
    [
        "manifest.toml",
        "index.toml",
        "script.toml",
        "poster.json",
        "a.b.toml",
        "lecture 3: sums.toml",
        "\u6570\u5b66.toml",
        "x" * 240 + ".toml",
        "\u00e4" * 120 + ".json",
        "trailing .toml",
        "trailing..toml",
        "con.toml",
        "100%.toml",
        "-x.toml",
        ".hidden.toml",
    ],
)
def test_a_film_has_the_name_of_its_config_and_is_made_anew(folder, nnviz, name):
    config = written(name)
    for _ in range(2):
        status, out, err = nnviz("render", config, *DRAFT)
        stem = name.rpartition(".")[0]
        assert (status, out, err) == (0, f"film/{stem}/{stem}.mp4\n", "")
    made = folder / "film" / stem
    assert agrees(made)
    assert {path.name for path in made.iterdir()} >= {f"{stem}.mp4", f"{stem}.srt", f"{stem}.vtt", name, "chapters.vtt"}


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("chapters.toml", "chapters.toml: two files of its film would be called chapters.vtt; rename the config."),
        (
            "Chapters.toml",
            "Chapters.toml: two files of its film would be called Chapters.vtt and chapters.vtt, "
            "which many disks take for one; rename the config.",
        ),
        ("trace.json", "trace.json: a film has a file of this name of its own; rename the config."),
        ("timeline.json", "timeline.json: a film has a file of this name of its own; rename the config."),
        ("manifest.json", "manifest.json: a film has a file of this name of its own; rename the config."),
        ("..toml", '..toml: a film cannot be called "."; rename the config.'),
        ("...json", '...json: a film cannot be called ".."; rename the config.'),
        (".nnviz.toml", '.nnviz.toml: a film cannot be called ".nnviz"; rename the config.'),
        ("a\nb.toml", "a\\x0ab.toml: a film's name has printable characters alone, in UTF-8; rename the config."),
        ("a\x1b[1m.toml", "a\\x1b[1m.toml: a film's name has printable characters alone, in UTF-8; rename the config."),
        ("caf\udce9.toml", "caf\\xe9.toml: a film's name has printable characters alone, in UTF-8; rename the config."),
    ],
)
@pytest.mark.parametrize("command", ["render", "batch", "publish"])
def test_a_name_that_no_film_can_have_is_refused_before_anything_is_drawn(
    folder, nnviz, monkeypatch, name, says, command
):
    config = written(name)
    monkeypatch.setattr(drawing, "draw_piece", stand_ins.fail)
    status, _, err = nnviz(command, config, *DRAFT)
    assert status == 1
    assert err.endswith(f"{says}\n")
    assert err.count("\n") == 1
    assert not (folder / "film").exists()
    assert not (folder / "site").exists()


def test_names_of_a_batch_that_are_too_long_are_refused_alone(folder, nnviz):
    config = written("y" * 248 + ".toml")
    status, _, err = nnviz("batch", config, "--vary", "parameters.train.seed=1", *DRAFT)
    assert status == 1
    assert "would be longer than 255 bytes; rename the config." in err


@pytest.mark.parametrize("command", ["render", "compare", "batch", "publish"])
@pytest.mark.parametrize("written_folder", ["", " "])
def test_a_folder_without_a_name_is_refused(folder, nnviz, command, written_folder):
    status, out, err = nnviz(command, written("plain.toml"), "-o", written_folder, *DRAFT)
    assert (status, out) == (1, "")
    assert err == f'"{written_folder}" names no folder; give one, or a dot for this one.\n'


@pytest.mark.parametrize(("name", "said"), [("a\nb", "a\\x0ab"), ("caf\udce9", "caf\\xe9")])
def test_a_folder_that_nobody_can_print_is_refused(folder, nnviz, monkeypatch, name, said):
    monkeypatch.setattr(drawing, "draw_piece", stand_ins.fail)
    status, out, err = nnviz("render", written("plain.toml"), "-o", name, *DRAFT)
    assert (status, out) == (1, "")
    assert err == f"{said}: a folder's name has printable characters alone, in UTF-8; name another with -o.\n"


def test_the_working_folder_can_be_the_films(folder, nnviz):
    assert nnviz("render", written("plain.toml"), "-o", ".", *DRAFT)[:2] == (0, "plain.mp4\n")
    assert agrees(folder)


def test_the_manifest_says_what_changes_the_film_and_nothing_else(folder, nnviz):
    config = written("plain.toml")
    ways = {
        "one": ("render", config, "--workers", "2", "--quality", "draft"),
        "two": ("-v", "render", "plain.toml", "--quality=draft", "--fps", "15", "--no-cache", "--holds", "copied"),
        "three": ("render", str(folder / "plain.toml"), "--section", "0", "--quality", "draft", "--workers=1"),
        "four": ("render", config, "--section", "title", "--quality", "draft"),
    }
    for name, typed in ways.items():
        assert nnviz(*typed, "-o", str(folder / "made" / name))[0] == 0
    nnviz("batch", config, *DRAFT, "-o", "made/five")
    said = {name: (folder / "made" / name / "manifest.json").read_bytes() for name in (*ways, "five/plain")}
    assert said["one"] == said["two"] == said["five/plain"]
    assert said["three"] == said["four"]
    commands = {name: json.loads(content)["command"] for name, content in said.items()}
    assert commands["one"] == ["nnviz", "render", "plain.toml", "--quality", "draft"]
    assert commands["four"] == ["nnviz", "render", "plain.toml", "--quality", "draft", "--section", "title"]
    nnviz("render", config, "--holds", "encoded", *DRAFT, "-o", "made/other")
    other = json.loads((folder / "made" / "other" / "manifest.json").read_text())
    assert other["command"][3:] == ["--quality", "draft", "--holds", "encoded"]
    assert other["encoder"]["holds"] == "encoded"


def test_a_bundle_does_not_replace_the_film_that_it_is_made_of(folder, nnviz):
    config = written("plain.toml")
    status, _, err = nnviz("publish", config, "-o", "film", *DRAFT)
    assert (status, err) == (1, "film: here lie the films that are published; name another folder with -o.\n")
    nnviz("render", config, *DRAFT, "-o", "site/plain")
    status, _, err = nnviz("publish", config, *DRAFT)
    assert (status, err) == (
        1,
        'site/plain: this folder holds the film "plain", which stays; name another folder with -o.\n',
    )
    assert agrees(folder / "site" / "plain")


def test_names_on_hosts_avoid_devices_and_the_page_that_leads_to_all():
    assert [folder_name(name) for name in ("con", "NUL.x", "lpt1", "console", "a.")] == [
        "film-con", "film-NUL.x", "film-lpt1", "console", "a",
    ]  # fmt: skip
    with pytest.raises(FolderError, match=r"index\.html would be published as index\.html"):
        require_different_folders(["index.html", "other"])
