"""`nnviz batch` and `nnviz cache`, as typed."""

import sys
from pathlib import Path

import pytest

from nnviz_core.cli import drawing
from nnviz_core.video.probing import probe
from tests.render import stand_ins
from tests.render.conftest import CONFIG, TITLED


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(drawing, "draw_piece", stand_ins.draw)
    (tmp_path / "plain.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "titled.toml").write_text(TITLED, encoding="utf-8")
    (tmp_path / "wrong.toml").write_text(CONFIG.replace("forward", "forwards"), encoding="utf-8")
    return tmp_path


GRID = ("batch", "plain.toml", "--vary", "parameters.train.seed=0..2", "--quality", "draft", "--workers", "1", "-q")


def test_a_batch_is_a_table_of_films(folder, nnviz):
    status, out, err = nnviz(*GRID, "-o", "films")
    assert (status, err) == (0, "")
    rows = [line.split() for line in out.splitlines()[1:]]
    assert [row[0] for row in rows] == ["plain-seed-0", "plain-seed-1", "plain-seed-2"]
    for name, _, frames, _, path in rows:
        assert path == f"films/{name}/{name}.mp4"
        assert probe(path).frames == int(frames)


def test_shares_together_are_the_batch(folder, nnviz):
    for share in ("1/2", "2/2"):
        assert nnviz(*GRID, "-o", "films", "--shard", share)[0] == 0
    assert sorted(path.name for path in (folder / "films").iterdir()) == [f"plain-seed-{k}" for k in range(3)]


def test_a_share_without_films_is_no_failure(folder, nnviz):
    assert nnviz(*GRID, "--shard", "4/4")[0] == 0
    assert not (folder / "film").exists()


def test_failures_come_last_with_their_sentences_and_cost_no_other_film(folder, nnviz):
    status, out, err = nnviz("batch", "wrong.toml", "plain.toml", "--quality", "draft", "--workers", "1", "-q")
    assert status == 1
    assert out.splitlines()[1].split()[0] == "plain"
    assert err.startswith('wrong.toml:11: sections[0].scene is "forwards"')
    assert (folder / "film/plain/plain.mp4").is_file()


def test_two_films_of_one_name_are_refused(folder, nnviz):
    status, _, err = nnviz("batch", "plain.toml", "./plain.toml", "--quality", "draft", "--workers", "1", "-q")
    assert (status, err) == (1, "./plain.toml: another film is called plain, too; rename one of the configs.\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--shard", "3/2"), "--shard 3/2: give a number and a count, such as 1/8"),
        (("--shard", "0/2"), "--shard 0/2: give"),
        (("--vary", "seed"), "--vary seed: give a key and its values"),
        (("--vary", "title.x=1"), "--vary title.x: the config has no x there."),
        (("--cluster", ""), "--cluster: a cluster's address is tls://HOST:PORT"),
        (("--cluster", "tcp://far.org:1"), "whoever reaches a plain tcp port can run code there"),
    ],
)
def test_batch_refuses_in_one_sentence(folder, nnviz, arguments, says):
    status, out, err = nnviz("batch", "plain.toml", "-q", *arguments)
    assert (status, out) == (1, "")
    assert says in err
    assert err.count("\n") == 1


def test_a_cluster_without_dask_is_a_sentence(folder, nnviz, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "nnviz_core.render.dask_workers", raising=False)
    status, _, err = nnviz("batch", "plain.toml", "--local-cluster", "1")
    assert (status, err) == (
        1,
        'A cluster needs dask.distributed: pip install "nnviz-core[cluster]".\n',
    )


def test_the_cache_is_told_of_and_cleared(folder, nnviz, own_cache):
    """Four pieces of film, what the training came to, and the list of the modules that draw."""
    nnviz("render", "titled.toml", "--quality", "draft", "--workers", "1", "-q")
    assert nnviz("cache", "info")[1].startswith(f"{own_cache}: 6 pieces, 0.000 GB of 5 GB")
    assert nnviz("cache", "clear") == (0, f"{own_cache}: 6 pieces removed\n", "")
    assert nnviz("cache", "info")[1].startswith(f"{own_cache}: 0 pieces")


def test_without_the_cache_everything_is_drawn_anew_and_nothing_kept(folder, nnviz, own_cache, monkeypatch):
    arguments = ("render", "plain.toml", "--quality", "draft", "--workers", "1", "-q")
    nnviz(*arguments, "--no-cache")
    assert not list(own_cache.iterdir())
    nnviz(*arguments)
    monkeypatch.setattr(drawing, "draw_piece", stand_ins.fail)
    assert nnviz(*arguments)[0] == 0
    with pytest.raises(ZeroDivisionError):
        nnviz(*arguments, "--no-cache")


@pytest.mark.parametrize("written", ["much", "nan", "-1"])
def test_a_limit_that_is_no_number_is_a_sentence(nnviz, monkeypatch, written):
    monkeypatch.setenv("NNVIZ_CACHE_GB", written)
    assert nnviz("cache", "info") == (1, "", f"NNVIZ_CACHE_GB is {written}; give a number of gigabytes, such as 5.\n")


def test_a_still_has_a_place_as_a_film_has(folder, nnviz):
    status, out, err = nnviz("still", "plain.toml", "--at", "1", "--quality", "draft")
    assert (status, out, err) == (0, "", f"{Path('film', 'plain.png')}: written\n")
    assert Path("film", "plain.png").read_bytes()[:4] == b"\x89PNG"
    assert nnviz("still", "plain.toml", "--at", "1", "--section", "0", "--quality", "draft")[0] == 0
    assert Path("film", "plain-0.png").is_file()
