"""Writing the page: one sound file, small, that asks nobody for anything."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nnviz_core import load as load_film
from nnviz_core.backprop.network import to_vector
from nnviz_core.cli.app import app
from nnviz_core.config.loading import load
from nnviz_core.config.sections import ForwardSection
from nnviz_core.config.variants import in_language
from nnviz_core.explorer.asked import page_words
from nnviz_core.explorer.bundle import bundled, modules_for
from nnviz_core.explorer.content import MOST_PRESETS, content_of, presets_of, presets_remark
from nnviz_core.explorer.page import ENTRY, MODULES, WORDS, _script, _text
from nnviz_core.story.run import Sample, pick_snapshot, run
from nnviz_core.words.catalogue import catalogue, shipped_languages

LARGEST = 216_000  # bytes
CSV = """\
[dataset]
kind = "csv"
path = "points.csv"
[network]
layers = [2, 2, 3]
[parameters]
train = { steps = 5 }
[[sections]]
scene = "forward"
"""


def explore(*arguments: str):
    return CliRunner().invoke(app, ["explore", *arguments])


def data_of(page: Path) -> dict:
    found = re.search(r'<script type="application/json" id="page">(.*?)</script>', page.read_text(encoding="utf-8"))
    assert found
    return json.loads(found[1])


def test_the_page_is_small_and_names_no_host(tmp_path):
    page = tmp_path / "page.html"
    assert explore("lecture", "-o", str(page)).exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert page.stat().st_size <= LARGEST
    assert set(re.findall(r"https?://[^\s\"']+", text)) == {"http://www.w3.org/2000/svg"}  # a name, not an address
    assert "default-src 'none'" in text


def test_the_page_is_as_small_in_the_language_with_the_longest_words(tmp_path):
    source = load("lecture")
    sizes = {each: words_size(replace(source.wording, language=each)) for each in shipped_languages()}
    language, page = max(sizes, key=sizes.get), tmp_path / "page.html"
    (tmp_path / "lecture.toml").write_text(f'language = "{language}"\n{source.text}', encoding="utf-8")
    assert explore(str(tmp_path / "lecture.toml"), "-o", str(page)).exit_code == 0
    assert f'<html lang="{language}"' in page.read_text(encoding="utf-8")
    assert page.stat().st_size <= LARGEST


def words_size(wording):
    """Count the bytes of all words of the explorer in a language."""
    words = catalogue(wording)
    _, questions = _script()
    asked = json.dumps(page_words(questions, words), ensure_ascii=False)
    return len(asked.encode()) + sum(len(words(id).encode()) for _, id in WORDS.findall(_text("page.html")))


def test_the_page_opens_with_the_first_section_that_shows_a_sample(tmp_path):
    page = tmp_path / "page.html"
    explore("lecture", "-o", str(page))
    source = load("lecture")
    section = next(section for section in source.spec.sections if isinstance(section, ForwardSection))
    state = data_of(page)["state"]
    assert state["sample"] == section.sample
    assert state["vector"] == to_vector(pick_snapshot(run(source), section.snapshot).network).tolist()


def test_presets_are_the_snapshots_and_the_failures_of_the_same_shape():
    source = load("lecture")
    trace = run(source)
    presets = content_of(source, trace, snapshot=trace.snapshots[0], sample=Sample(0, (0.5, 0.5), 1)).presets
    own = [preset.name for preset in presets if preset.group == source.spec.title]
    assert own == [snapshot.name for snapshot in trace.snapshots][: len(own)]
    groups = {preset.group for preset in presets}
    assert "Too large a learning rate" in groups and "A vanishing gradient" not in groups


def test_the_failures_are_called_as_the_page_speaks():
    source = in_language(load("lecture"), "de")
    trace = run(source)
    presets = content_of(source, trace, snapshot=trace.snapshots[0], sample=Sample(0, (0.5, 0.5), 1)).presets
    assert {preset.language for preset in presets} == {"de"}
    assert {"Eine zu große Lernrate", "Alle Gewichte null"} < {preset.group for preset in presets}


def test_a_long_sequence_gives_a_dozen_presets_with_both_ends():
    source = load("sweep")
    trace = run(source)
    names = [preset.name for preset in presets_of(source, trace)]
    assert len(names) == MOST_PRESETS
    assert (names[0], names[-1]) == (trace.snapshots[0].name, trace.snapshots[-1].name)


@pytest.mark.parametrize("shown", [[7], [1, 2, 38], list(range(3, 33, 2))])
def test_every_snapshot_that_a_section_shows_is_listed_and_the_command_says_how_many(shown, tmp_path) -> None:
    tree = {
        "parameters": {"train": {"steps": 40, "keep": list(range(41))}},
        "sections": [{"scene": "forward", "snapshot": step} for step in shown],
    }
    source = load_film(tree).source
    trace = run(source)
    names = [preset.name for preset in presets_of(source, trace)]
    assert {f"step {step}" for step in (0, 40, *shown)} <= set(names)
    assert len(names) <= max(MOST_PRESETS, len(shown) + 2)
    assert len(names) >= MOST_PRESETS - 2  # others lie between
    assert [int(name.removeprefix("step ")) for name in names] == sorted({int(name[5:]) for name in names})
    assert f"with {len(names)} of 41 snapshots as presets" in presets_remark(source, trace)


def test_of_few_snapshots_nothing_is_said() -> None:
    source = load_film({"parameters": {"train": {"steps": 4}}, "sections": [{"scene": "forward"}]}).source
    assert presets_remark(source, run(source)) == ""


def test_points_of_a_csv_file_come_with_the_page(tmp_path):
    (tmp_path / "points.csv").write_text("x1,x2,class\n0.5,1,0\n-1,0.25,2\n2,3,1\n", encoding="utf-8")
    (tmp_path / "own.toml").write_text(CSV, encoding="utf-8")
    page = tmp_path / "page.html"
    assert explore(str(tmp_path / "own.toml"), "-o", str(page)).exit_code == 0
    assert data_of(page)["file"] == {
        "keys": {"kind": "csv", "path": "points.csv"},
        "x": [[0.5, 1.0], [-1.0, 0.25], [2.0, 3.0]],
        "labels": [0, 2, 1],
        "columns": [],
    }


def test_a_title_cannot_break_out_of_the_page(tmp_path):
    title = "</script><script>alert('{{script}}')</script>&amp;"
    config = tmp_path / "evil.toml"
    text = f"title = {json.dumps(title)}\n" + CSV.replace('kind = "csv"\npath = "points.csv"', "points = 9")
    config.write_text(text.replace("2, 2, 3", "2, 2, 2"), encoding="utf-8")
    page = tmp_path / "page.html"
    assert explore(str(config), "-o", str(page)).exit_code == 0
    written = page.read_text(encoding="utf-8")
    assert "<script>alert" not in written
    assert written.count("</script>") == 2
    assert data_of(page)["title"] == title


@pytest.mark.parametrize("name", ["page.txt", "page"])
def test_another_suffix_is_refused_with_a_sentence(tmp_path, monkeypatch, name, capsys):
    from nnviz_core.cli import app

    monkeypatch.setattr("sys.argv", ["nnviz", "explore", "lecture", "-o", str(tmp_path / name)])
    with pytest.raises(SystemExit) as ended:
        app.main()
    assert ended.value.code == 1
    assert "name a file that ends in .html" in capsys.readouterr().err


def test_every_script_is_part_of_the_page():
    folder = Path(str(MODULES))
    assert sorted(modules_for(MODULES, ENTRY)) == sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*.js")
    )
    assert "</" + "script" not in bundled(MODULES, ENTRY)
