"""Pages that Typst set are read back byte for byte, and a database that is of no use costs time alone."""

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import SimpleNamespace

import pytest
import typst
from typer.testing import CliRunner

from nnviz_core.cli.app import app
from nnviz_core.cli.drawing import Wanted, draw_piece, film_plan, with_pages
from nnviz_scenes.engine import typst_pages
from nnviz_scenes.engine.typeset import setting, typeset
from nnviz_scenes.engine.typst_pages import keeping_pages, set_page, svg_of

SOURCES = [setting(f"$w_{number} dot a$") for number in range(5)]
PAGES = [set_page(source) for source in SOURCES]


@pytest.fixture
def file(tmp_path):
    """Name a database that holds the pages of all sources."""
    with keeping_pages(path := tmp_path / "cache" / "pages.sqlite3"):
        assert [svg_of(source) for source in SOURCES] == PAGES
    return path


@pytest.fixture
def times_set(monkeypatch):
    """Count what Typst sets."""
    sources = []

    def counted(source, folders=()):
        sources.append(source)
        return set_page(source, folders)

    monkeypatch.setattr(typst_pages, "set_page", counted)
    return sources


def read_back(file):
    """Return all pages, and say so where one is not as Typst sets it."""
    with keeping_pages(file):
        pages = [svg_of(source) for source in SOURCES]
    assert pages == PAGES


def test_a_page_is_set_once(file, times_set):
    read_back(file)
    read_back(file)
    assert times_set == []


def test_without_a_database_nothing_is_kept(tmp_path, times_set, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        read_back(None)
    assert len(times_set) == 2 * len(SOURCES)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("of", ["typst_version", "typefaces"])
def test_another_typst_or_other_typefaces_set_anew(file, times_set, monkeypatch, of):
    monkeypatch.setattr(typst_pages, of, lambda *folders: "other")
    read_back(file)
    assert times_set == SOURCES


def test_a_typeface_that_is_replaced_under_its_name_is_another(tmp_path):
    (typeface := tmp_path / "own.otf").write_bytes(b"old")
    before = typst_pages.typefaces((str(tmp_path),))
    typst_pages.typefaces.cache_clear()
    typeface.write_bytes(b"newer")
    assert typst_pages.typefaces((str(tmp_path),)) != before


def damage_all(file):
    file.write_bytes(b"no database" * 1000)


def damage_the_middle(file):
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)


def damage_a_page(file):
    with sqlite3.connect(file) as database:
        database.execute("UPDATE pages SET page = ?", (b"no page",))
    database.close()


def cut_short(file):
    os.truncate(file, 5000)


@pytest.mark.parametrize("damage", [damage_all, damage_the_middle, damage_a_page, cut_short])
def test_a_damaged_database_is_made_anew(file, times_set, damage):
    damage(file)
    read_back(file)
    assert times_set == SOURCES
    read_back(file)  # what a damaged one held may be lost
    read_back(file)
    times_set.clear()
    read_back(file)
    assert times_set == []


def test_where_no_database_can_be_the_pages_are_set(tmp_path, times_set):
    (taken := tmp_path / "taken").write_text("")
    read_back(taken / "pages.sqlite3")
    (folder := tmp_path / "pages.sqlite3").mkdir()
    read_back(folder)
    assert times_set == 2 * SOURCES


def test_a_database_that_cannot_be_written_is_read(file, times_set):
    file.parent.chmod(0o500)
    file.chmod(0o400)
    try:
        with keeping_pages(file):
            assert svg_of(SOURCES[0]) == PAGES[0]
            svg_of(setting("another"))
    finally:
        file.parent.chmod(0o700)
    assert SOURCES[0] not in times_set


def test_another_process_that_writes_for_long_is_not_waited_for(file, times_set, monkeypatch):
    monkeypatch.setattr(typst_pages, "PATIENCE", 0.05)
    (other := sqlite3.connect(file, isolation_level=None)).execute("BEGIN EXCLUSIVE")
    read_back(file)
    assert times_set == SOURCES
    other.close()
    times_set.clear()
    read_back(file)
    assert times_set == []


def test_a_database_that_is_locked_is_waited_for_once(file, times_set, monkeypatch):
    waited = []

    class Locked:
        def execute(self, *asked):
            waited.append(asked)
            raise sqlite3.OperationalError("database is locked")

        def close(self):
            pass

    monkeypatch.setattr(typst_pages.KeptPages, "_opened", lambda self: Locked())
    kept = typst_pages.KeptPages(file)
    assert [kept.page(source, ()) for source in SOURCES] == PAGES
    assert len(waited) == 1
    assert times_set == SOURCES


def test_many_at_once_lose_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(typst_pages, "set_page", lambda source, folders: source.encode())  # Typst sets one at a time
    file = tmp_path / "pages.sqlite3"

    def keep(number):
        with keeping_pages(file):
            svg_of(setting(f"page {number}"))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(keep, range(12)))
    with sqlite3.connect(file) as database:
        assert database.execute("SELECT count(*) FROM pages").fetchone() == (12,)
    database.close()


def test_the_pages_first_kept_go_first(file, times_set, monkeypatch):
    monkeypatch.setattr(typst_pages, "MOST_PAGES", 3)
    with keeping_pages(file):
        svg_of(setting("one more"))
    times_set.clear()
    read_back(file)
    assert times_set == SOURCES[:3]


def test_a_fault_keeps_what_was_set_before_it(file, times_set):
    with pytest.raises(typst.TypstError), keeping_pages(file):
        svg_of(setting("before"))
        svg_of("#wrong()")
    times_set.clear()
    with keeping_pages(file):
        svg_of(setting("before"))
    assert times_set == []


def test_a_still_keeps_its_pages_and_clearing_the_cache_removes_them(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_CACHE", str(folder := tmp_path / "cache"))
    typeset.cache_clear()  # of this process
    drawn = CliRunner().invoke(app, ["still", "configs/graph.toml", "--at", "1", "-o", str(tmp_path / "still.png")])
    assert drawn.exit_code == 0, drawn.output
    assert (folder / "pages.sqlite3").exists()
    assert CliRunner().invoke(app, ["cache", "clear"]).exit_code == 0
    assert not (folder / "pages.sqlite3").exists()


@pytest.mark.parametrize(("draw", "kept"), [(partial(with_pages, draw_piece), True), (draw_piece, False)])
def test_a_piece_keeps_its_pages_unless_nothing_is_to_be_kept(tmp_path, monkeypatch, draw, kept):
    monkeypatch.setenv("NNVIZ_CACHE", str(folder := tmp_path / "cache"))
    monkeypatch.setattr("nnviz_scenes.drawing.render_section", lambda *job, **settings: svg_of(SOURCES[0]))
    timed = film_plan("configs/graph.toml", Wanted("draft")).timeline.sections[0]
    format = SimpleNamespace(ground=None, width=1, height=1, pieces="h264", settings=None)
    piece = SimpleNamespace(timed=timed, theme="dark", captions="drawn", format=format, span=None)
    draw(piece, tmp_path / "piece.mp4", lambda frames: None)
    assert (folder / "pages.sqlite3").exists() == kept
