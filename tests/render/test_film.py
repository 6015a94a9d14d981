"""A film's folder holds all its files or those from before, and says itself how it was made."""

import hashlib
import json
import multiprocessing
import os
import subprocess
import sys
import time
import tomllib
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from nnviz_core.config.loading import load
from nnviz_core.render.cache import Cache
from nnviz_core.render.film import make_film, section_orders
from nnviz_core.render.fingerprint import piece_key
from nnviz_core.render.folder import FolderError
from nnviz_core.render.manifest import portable
from nnviz_core.render.plan import frame_at, plan_film, sections_called
from nnviz_core.render.progress import Bar, Lines, Silence, summary
from nnviz_core.render.sections import Renderer
from nnviz_core.render.workers import LocalWorkers
from nnviz_core.story.captions import OVER_HEADING, caption_cues, vtt
from nnviz_core.story.script import resolve, script
from nnviz_core.story.timeline import Span
from nnviz_core.video.poster import poster_frame
from nnviz_core.video.probing import probe
from nnviz_core.video.video_settings import video_format_for
from tests.fixtures.pieces import TRAINING, draw_flat

ROOT = Path(__file__).parents[2]
CONFIG = (
    """\
title = "Three & four"
language = "fi"
"""
    + TRAINING
    + """\
[video]
fps = 24
[[sections]]
scene = "title"
[[sections]]
scene = "forward"
pace = 4.0
[[sections]]
scene = "title"
caption = "The end."
"""
)
FILES = [
    "tiny.mp4",
    "tiny.srt",
    "tiny.vtt",
    "chapters.vtt",
    "script.txt",
    "timeline.json",
    "trace.json",
    "poster.png",
    "tiny.toml",
    "manifest.json",
]


def draw(piece, path, on_frames):
    """Stand in for the scenes: a colour a section, one frame and its repetitions."""
    draw_flat(piece, path, on_frames, (40 * piece.timed.section.index, 90, 160))


def draw_nothing(piece, path, on_frames):
    raise AssertionError("every section is there already")


def draw_until_the_disk_is_full(piece, path, on_frames):
    if piece.timed.section.scene == "title":
        raise OSError(28, f"{path} cannot be written")
    draw(piece, path, on_frames)


def draw_until_interrupted(piece, path, on_frames):
    if piece.timed.section.scene == "forward":
        path.write_bytes(b"half a section")
        raise KeyboardInterrupt
    draw(piece, path, on_frames)


def draw_first_and_wait(piece, path, on_frames):
    if piece.timed.section.index == 0:
        time.sleep(60)
    draw(piece, path, on_frames)


def die(piece, path, on_frames):
    os._exit(9)


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "tiny.toml"
    path.write_text(CONFIG, encoding="utf-8")
    return load(path)


def small(plan):
    return replace(plan, format=replace(plan.format, width=160, height=90))


@pytest.fixture
def plan(source):
    return small(plan_film(source))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "out"


def make(plan, folder, *, draw=draw, workers=1, report=None):
    renderer = Renderer(LocalWorkers(draw, workers), cache_of(folder))
    return make_film(plan, folder, command=("render",), renderer=renderer, report=report or Silence())


def cache_of(folder):
    """Give each folder a cache of its own, so that nothing is taken over from another."""
    return Cache(folder.with_name(f"{folder.name}-cache"), limit=10**9)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


# ---- what is in the folder


def test_the_folder_holds_the_files_of_the_contract(plan, folder):
    film = make(plan, folder)
    assert film.path == folder / "tiny.mp4"
    assert sorted(contents(folder)) == sorted(FILES)
    assert not [path for path in folder.iterdir() if path.is_dir()]


@pytest.mark.parametrize("fps", [24, 25, 30, 60])
def test_the_film_is_the_timeline_to_the_frame(source, folder, fps):
    plan = small(plan_film(source, fps=fps))
    facts = probe(make(plan, folder).path)
    starts = [section.start for section in plan.timeline.sections]
    assert (facts.frames, facts.fps, facts.width, facts.height) == (plan.timeline.frames, fps, 160, 90)
    assert set(starts) <= set(facts.keyframes)
    assert [chapter.start_frame for chapter in facts.chapters] == starts
    assert [chapter.title for chapter in facts.chapters] == [
        "Three & four",
        "Forward propagation",
        "Three & four",
    ]
    assert (facts.title, facts.language) == ("Three & four", "fin")
    assert facts.steady
    assert facts.moov_first


def test_texts_are_those_of_the_timeline(plan, folder):
    make(plan, folder)
    assert (folder / "script.txt").read_text(encoding="utf-8") == script(plan.timeline) + "\n"
    assert (folder / "tiny.vtt").read_text(encoding="utf-8") == vtt(
        caption_cues(plan.timeline), 24, settings=OVER_HEADING
    )
    assert (folder / "tiny.toml").read_text(encoding="utf-8") == CONFIG


def test_numbers_of_the_timeline_file_are_found_in_the_trace_file(plan, folder):
    make(plan, folder)
    timeline, trace = (json.loads((folder / f"{name}.json").read_text()) for name in ("timeline", "trace"))
    assert trace["config"] == "tiny.toml"
    numbers = [number for section in timeline["sections"] for number in section["numbers"]]
    assert numbers
    assert all(isinstance(resolve(trace, number["place"]), float) for number in numbers)


def test_the_manifest_tells_every_file_by_size_and_hash(plan, folder):
    make(plan, folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    expected = {
        name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        for name, content in contents(folder).items()
        if name != "manifest.json"
    }
    assert manifest["files"] == expected
    assert manifest["config"] == {
        "file": "tiny.toml",
        "sha256": hashlib.sha256(CONFIG.encode()).hexdigest(),
    }
    assert set(manifest["versions"]) >= {"nnviz", "python", "numpy", "manim", "av", "typst", "libcairo", "x264"}
    assert manifest["film"]["frames"] == plan.timeline.frames
    assert manifest["command"] == ["nnviz", "render", "tiny.toml"]


def test_two_renders_are_identical(plan, tmp_path):
    make(plan, tmp_path / "one")
    make(plan, tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_the_command_is_told_without_private_folders():
    typed = ["render", "/home/ada/lecture.toml", "--output=/srv/film", "-o", "../x", "--at=1.5"]
    expected = ["nnviz", "render", "lecture.toml", "--output=film", "-o", "../x", "--at=1.5"]
    assert portable(typed) == expected


def test_the_poster_is_the_end_of_the_forward_section(plan, folder):
    make(plan, folder)
    forward = plan.timeline.sections[1]
    assert poster_frame(plan.timeline) == forward.start + forward.frames - 1
    with Image.open(folder / "poster.png") as poster:
        assert poster.size == (160, 90)
        assert np.abs(np.array(poster, int) - [40, 90, 160]).max() <= 3


# ---- sections


def test_the_sections_of_a_kind_make_a_film_of_their_own(source, folder):
    plan = small(plan_film(source, section="title"))
    assert probe(make(plan, folder).path).frames == plan.timeline.frames
    assert [section.section.index for section in plan.timeline.sections] == [0, 2]
    assert len(json.loads((folder / "trace.json").read_text())["sections"]) == 2


def test_a_section_is_chosen_by_its_index(plan):
    assert sections_called("1", plan.source.spec) == (1,)


def test_a_section_that_is_not_there_is_named_with_those_that_are(plan):
    with pytest.raises(LookupError, match="there is no section plane; give title or forward, or an index from 0 to 2"):
        sections_called("plane", plan.source.spec)


def test_a_time_belongs_to_one_frame_of_one_section(plan):
    timeline = plan.timeline
    first, second = timeline.sections[:2]
    assert frame_at(timeline, 0) == (first, 0)
    assert frame_at(timeline, second.start / 24) == (second, 0)
    assert frame_at(timeline, (second.start - 1) / 24) == (first, first.frames - 1)
    assert frame_at(timeline, 1.01) == (first, 24)


@pytest.mark.parametrize("seconds", [-0.01, 1e6, float("nan"), float("inf")])
def test_a_time_outside_the_film_is_refused_with_its_range(plan, seconds):
    last = (plan.timeline.frames - 1) / 24
    with pytest.raises(LookupError, match=f"give a time from 0 to {last:.2f}"):
        frame_at(plan.timeline, seconds)


def test_draft_is_small_and_coarse(source):
    video = source.spec.video
    draft, asked = video_format_for(video, quality="draft", fps=None), video_format_for(video, quality="720p", fps=50)
    assert (draft.width, draft.height, draft.fps) == (854, 480, 15)
    assert (asked.width, asked.height, asked.fps) == (1280, 720, 50)
    assert video_format_for(video, quality=None, fps=None) == replace(asked, width=1920, height=1080, fps=24)


# ---- a second run


def test_finished_sections_are_not_rendered_again(plan, folder):
    make(plan, folder)
    before = contents(folder)
    film = make(plan, folder, draw=draw_nothing)
    assert [section.seconds for section in film.sections] == [None] * 3
    assert contents(folder) == before


def test_a_damaged_section_is_rendered_again(plan, folder):
    make(plan, folder)
    before = contents(folder)
    for entry in cache_of(folder).entries():
        entry.path.write_bytes(entry.path.read_bytes()[:-1])
    make(plan, folder)
    assert contents(folder) == before


def test_a_section_alone_never_replaces_the_whole_film(source, plan, folder):
    make(plan, folder)
    before = contents(folder)
    with pytest.raises(FolderError, match='holds other sections of the film "tiny", which stays'):
        make(small(plan_film(source, section="forward")), folder)
    assert contents(folder) == before


def test_a_piece_is_known_by_its_pixels_and_not_by_its_place(plan):
    first, forward, last = plan.timeline.sections
    span = Span(0, 24)
    key = piece_key(forward, theme="dark", format=plan.format, span=span)
    moved = replace(forward, start=7, section=replace(forward.section, index=5))
    assert piece_key(moved, theme="dark", format=plan.format, span=span) == key
    others = [
        piece_key(first, theme="dark", format=plan.format, span=span),
        piece_key(last, theme="dark", format=plan.format, span=span),
        piece_key(forward, theme="light", format=plan.format, span=span),
        piece_key(forward, theme="dark", format=plan.format, span=span, captions="none"),
        piece_key(forward, theme="dark", format=replace(plan.format, width=320), span=span),
        piece_key(forward, theme="dark", format=plan.format, span=Span(0, 48)),
        piece_key(replace(forward, beats=forward.beats[:-1]), theme="dark", format=plan.format, span=span),
    ]
    assert len({key, *others}) == 8


def as_json(tmp_path):
    """Write the same config as JSON: the same film, with one file of another name."""
    other = tmp_path / "tiny.json"
    other.write_text(json.dumps(tomllib.loads(CONFIG)), encoding="utf-8")
    return small(plan_film(load(other)))


def test_a_second_render_removes_what_only_the_first_one_had(plan, folder, tmp_path):
    make(plan, folder)
    (folder / "notes.txt").write_text("mine")
    make(as_json(tmp_path), folder)
    expected = [name.replace("tiny.toml", "tiny.json") for name in FILES]
    assert sorted(contents(folder)) == sorted([*expected, "notes.txt"])


def test_a_file_that_was_changed_by_hand_is_not_removed(plan, folder, tmp_path):
    make(plan, folder)
    (folder / "tiny.toml").write_text("mended by hand")
    make(as_json(tmp_path), folder)
    assert (folder / "tiny.toml").read_text() == "mended by hand"


def test_another_film_is_never_replaced(plan, folder, tmp_path):
    make(plan, folder)
    before = contents(folder)
    other = tmp_path / "other.toml"
    other.write_text(CONFIG, encoding="utf-8")
    with pytest.raises(FolderError, match='holds the film "tiny", which stays; name another folder'):
        make(small(plan_film(load(other))), folder)
    assert contents(folder) == before


# ---- what can go wrong


def test_a_file_of_somebody_else_is_never_replaced(plan, folder):
    folder.mkdir()
    (folder / "script.txt").write_text("act one")
    with pytest.raises(FolderError, match=r"script\.txt: nnviz did not make this file"):
        make(plan, folder)
    assert contents(folder) == {"script.txt": b"act one"}


def test_a_config_in_the_films_folder_stays_as_it_is(plan, tmp_path):
    make(plan, tmp_path)
    assert (tmp_path / "tiny.toml").read_text(encoding="utf-8") == CONFIG
    assert "tiny.toml" not in json.loads((tmp_path / "manifest.json").read_text())["files"]
    make(plan, tmp_path)


def test_a_config_with_a_name_that_the_film_needs_is_refused(folder, tmp_path):
    tree = {"parameters": {"train": {"steps": 1}}, "sections": [{"scene": "title"}]}
    (tmp_path / "trace.json").write_text(json.dumps(tree))
    with pytest.raises(FolderError, match=r"trace\.json: a film has a file of this name of its own"):
        make(plan_film(load(tmp_path / "trace.json")), folder)


def test_an_output_that_is_a_file_is_refused(plan, folder):
    folder.write_text("mine")
    with pytest.raises(FolderError, match="out: this is a file; name a folder with -o"):
        make(plan, folder)
    assert folder.read_text() == "mine"


def test_an_output_that_cannot_be_made_is_refused(plan, folder):
    folder.write_text("mine")
    with pytest.raises(FolderError, match="inside: Not a directory; name a folder that can be written"):
        make(plan, folder / "inside")


def test_a_full_disk_leaves_the_film_from_before(plan, source, folder):
    make(plan, folder)
    before = contents(folder)
    larger = replace(plan, format=replace(plan.format, width=320, height=180))
    with pytest.raises(FolderError, match="out: the film cannot be written: No space left on device"):
        make(larger, folder, draw=draw_until_the_disk_is_full)
    assert contents(folder) == before
    assert no_work(folder)


def test_a_failed_first_run_leaves_no_folder(plan, folder):
    with pytest.raises(ZeroDivisionError):
        make(plan, folder, draw=lambda piece, path, on_frames: 1 / 0)
    assert not folder.exists()


def test_an_interrupted_run_keeps_what_is_finished_and_nothing_half_written(plan, folder):
    with pytest.raises(KeyboardInterrupt):
        make(plan, folder, draw=draw_until_interrupted)
    assert not folder.exists()
    film = make(plan, folder)
    assert [section.seconds is None for section in film.sections[:2]] == [True, False]  # the last may be drawn later


def no_work(folder):
    return not list(folder.rglob("work-*")) and not list(folder.rglob(".*.part"))


# ---- several workers


def test_workers_make_the_same_film(plan, tmp_path):
    make(plan, tmp_path / "one")
    make(plan, tmp_path / "two", workers=2)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert not multiprocessing.active_children()


def test_a_worker_that_fails_ends_the_film_with_its_error(plan, folder):
    with pytest.raises(FolderError, match="No space left on device"):
        make(plan, folder, workers=2, draw=draw_until_the_disk_is_full)
    assert contents(folder) == {} if folder.exists() else True
    assert not multiprocessing.active_children()


def test_what_fails_between_two_sections_ends_the_workers(plan, folder):
    class Clumsy(Silence):
        def finished(self, place, seconds):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        make(plan, folder, workers=2, draw=draw_first_and_wait, report=Clumsy())
    assert not multiprocessing.active_children()
    assert caught.value.__traceback__ is not None  # which would keep a forgotten generator open


def test_a_worker_that_the_system_ends_is_told_of(plan, folder):
    with pytest.raises(FolderError, match="the system ended 2 workers at the same piece, perhaps for lack of memory"):
        make(plan, folder, workers=2, draw=die)
    assert not folder.exists()


def test_planning_needs_no_manim():
    code = "import sys; import nnviz_core.render.film, nnviz_core.render.progress; print('manim' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


# ---- progress


class Recorder(Silence):
    def __init__(self):
        self.told = []

    def begin(self, sections, *, missing):
        self.told.append(("begin", list(missing)))

    def finished(self, place, seconds):
        self.told.append(("finished", place))


@pytest.mark.parametrize("workers", [1, 2])
def test_the_piece_with_most_work_is_drawn_first(plan, folder, workers):
    report = Recorder()
    make(plan, folder, workers=workers, report=report)
    orders = section_orders(plan)
    most = [max(piece.effort for piece in orders[place].pieces) for place in report.told[0][1]]
    assert all(early >= late for early, late in pairwise(most))
    assert {told for told in report.told if told[0] == "finished"} == {("finished", i) for i in range(3)}


def test_progress_is_told_in_lines_and_by_a_bar(plan, folder, capsys):
    from rich.console import Console

    console = Console(stderr=True, force_terminal=False)
    make(plan, folder, report=Lines(console))
    first, *others = capsys.readouterr().err.splitlines()
    assert first == f"drawing 3 of 3 sections, {plan.timeline.frames:,} frames"  # before anything is drawn
    assert any(line.startswith("2/3 forward: ") for line in others)
    make(plan, folder, report=Lines(console))
    told = capsys.readouterr().err
    assert "2/3 forward: kept from an earlier run" in told and "drawing" not in told
    with Bar(Console(stderr=True, force_terminal=True)) as bar:
        sections = plan.timeline.sections
        bar.begin(sections, missing=[1])
        bar.frames(1, sections[1].frames)
        assert bar.progress.tasks[0].percentage == 100


def test_the_summary_has_a_row_a_section(plan, folder):
    table = summary(make(plan, folder).sections)
    assert [column.header for column in table.columns] == [
        "section",
        "seconds",
        "frames",
        "render seconds",
        "fps",
    ]
    assert table.row_count == 3
