"""The cache gives back what was kept, whole, or nothing."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from nnviz_core.render import cache as caching
from nnviz_core.render.cache import Cache
from nnviz_core.render.pieces import cut
from nnviz_core.render.verify import is_piece
from tests.faults.films import planned
from tests.faults.wrong_cache import attempt, damages, made
from tests.render import stand_ins

KEY = "a" * 64
CONTENT = bytes(range(256)) * 4


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache", limit=10**6)


def keep(cache, folder, key=KEY, content=CONTENT):
    drawn = folder / "drawn.mp4"
    drawn.write_bytes(content)
    cache.keep(key, drawn)
    drawn.unlink()


def test_what_is_kept_is_given_back(cache, tmp_path):
    keep(cache, tmp_path)
    assert cache.fetch(KEY, tmp_path / "fetched.mp4")
    assert (tmp_path / "fetched.mp4").read_bytes() == CONTENT
    assert not cache.fetch("b" * 64, tmp_path / "other.mp4")


def test_what_is_written_is_read_back_whole_or_not_at_all(cache):
    assert cache.read(KEY) is None
    cache.write(KEY, CONTENT)
    assert cache.read(KEY) == CONTENT
    assert cache.read("b" * 64) is None
    [entry] = cache.entries()
    for damaged in (b"", CONTENT[:-1], bytes([CONTENT[0] ^ 1]) + CONTENT[1:]):
        cache.write(KEY, CONTENT)
        entry.path.write_bytes(damaged)
        assert cache.read(KEY) is None
        assert not cache.entries()
    cache.folder.rmdir()
    cache.folder.write_text("no folder")
    cache.write(KEY, CONTENT)
    assert cache.read(KEY) is None


def test_an_entry_cut_short_at_any_tenth_byte_is_not_given_back_and_goes(cache, tmp_path):
    for length in range(0, len(CONTENT), 10):
        keep(cache, tmp_path)
        [entry] = cache.entries()
        os.truncate(entry.path, length)
        assert not cache.fetch(KEY, tmp_path / "fetched.mp4")
        assert not (tmp_path / "fetched.mp4").exists()
        assert not cache.entries()


def test_an_entry_with_one_wrong_bit_is_not_given_back(cache, tmp_path):
    keep(cache, tmp_path)
    [entry] = cache.entries()
    entry.path.write_bytes(bytes([CONTENT[0] ^ 1]) + CONTENT[1:])
    assert not cache.fetch(KEY, tmp_path / "fetched.mp4")


def test_what_is_longest_out_of_use_goes_first(tmp_path):
    cache = Cache(tmp_path / "cache", limit=2 * len(CONTENT))
    for place, letter in enumerate("abc"):
        keep(cache, tmp_path, key=64 * letter)
        [entry] = [entry for entry in cache.entries() if entry.path.name.startswith(letter)]
        os.utime(entry.path, (place + 1, place + 1))
    assert cache.fetch(64 * "a", tmp_path / "fetched.mp4")
    cache.trim()
    assert [entry.path.name[0] for entry in cache.entries()] == ["c", "a"]


def test_clearing_leaves_what_is_none_of_ours(cache, tmp_path):
    keep(cache, tmp_path)
    for name in ("holiday.mp4", "my-film.mp4", "notes.txt"):
        (cache.folder / name).write_text("mine")
    assert cache.clear() == 1
    assert sorted(path.name for path in cache.folder.iterdir()) == ["holiday.mp4", "my-film.mp4", "notes.txt"]


def test_a_cache_that_cannot_be_written_keeps_nothing_and_says_nothing(tmp_path):
    (tmp_path / "file").write_text("no folder")
    cache = Cache(tmp_path / "file" / "cache", limit=10**6)
    keep(cache, tmp_path)
    assert not cache.fetch(KEY, tmp_path / "fetched.mp4")
    assert not cache.entries()


def test_runs_that_keep_the_same_piece_at_once_do_not_disturb_each_other(cache, tmp_path):
    folders = [tmp_path / str(number) for number in range(8)]
    for folder in folders:
        folder.mkdir()
    threads = [
        threading.Thread(target=lambda folder=folder: [keep(cache, folder) for _ in range(20)]) for folder in folders
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [path.read_bytes() for path in cache.folder.iterdir()] == [CONTENT]


# ---- entries of others


@pytest.fixture
def of_another(monkeypatch):
    """Give a function after which the files in a folder belong to somebody else."""

    def give(folder):
        theirs = {path.stat().st_ino for path in folder.iterdir()}
        honest = Path.lstat

        def lstat(path):
            facts = honest(path)
            return os.stat_result([*facts[:4], 65534, *facts[5:]]) if facts.st_ino in theirs else facts

        def utime(path, *args):
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(Path, "lstat", lstat)
        monkeypatch.setattr(os, "utime", utime)

    return give


def test_a_cache_that_another_user_wrote_is_used_and_left_alone(tmp_path, of_another):
    cache = Cache(tmp_path / "cache", limit=1)
    for letter in "ab":
        keep(Cache(cache.folder, 10**6), tmp_path, key=64 * letter)
    before = sorted(path.name for path in cache.folder.iterdir())
    damaged = cache.folder / next(name for name in before if name.startswith("b"))
    damaged.write_bytes(b"damaged")
    of_another(cache.folder)
    assert cache.fetch(64 * "a", tmp_path / "fetched.mp4")
    assert (tmp_path / "fetched.mp4").read_bytes() == CONTENT
    assert (tmp_path / "fetched.mp4").stat().st_ino not in {path.stat().st_ino for path in cache.folder.iterdir()}
    assert not cache.fetch(64 * "b", tmp_path / "other.mp4")
    assert not (tmp_path / "other.mp4").exists()
    keep(cache, tmp_path, key=64 * "b")
    cache.trim()
    assert cache.clear() == 0
    assert sorted(path.name for path in cache.folder.iterdir()) == before
    assert damaged.read_bytes() == b"damaged"


AS_NOBODY = """\
import os, sys
os.setgid(65534); os.setuid(65534)
from pathlib import Path
from nnviz_core.render.cache import Cache
cache, target = Cache(Path(sys.argv[1]), 1), Path(sys.argv[2], "fetched.mp4")
print(cache.fetch("a" * 64, target), target.exists(), len(cache.entries()), cache.clear(), len(cache.entries()))
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
def test_nobody_can_use_a_cache_of_root_and_leaves_it_as_it_is(cache, tmp_path):
    keep(cache, tmp_path)
    target = tmp_path / "nobody"
    for folder in (tmp_path, cache.folder, target):
        folder.mkdir(exist_ok=True)
        folder.chmod(0o777)
    for above in tmp_path.parents:
        if not above.stat().st_mode & stat.S_IXOTH:
            pytest.skip(f"nobody cannot reach {above}")
    asked = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(cache.folder), str(target)], capture_output=True, text=True
    )
    assert asked.stdout.split() == ["True", "True", "1", "0", "1"], asked.stderr


def test_a_cache_that_cannot_be_written_is_used(cache, tmp_path, monkeypatch):
    keep(cache, tmp_path)

    def refusing(honest):
        def refuse(path, *args, **kwargs):
            if Path(path).parent == cache.folder:
                raise OSError(30, "Read-only file system")
            return honest(path, *args, **kwargs)

        return refuse

    for name in ("utime", "link", "unlink", "replace"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name)))
    assert cache.fetch(KEY, tmp_path / "fetched.mp4")
    assert (tmp_path / "fetched.mp4").read_bytes() == CONTENT


# ---- entries that are not what they seem


def test_a_piece_under_another_key_is_none(cache, tmp_path):
    keep(cache, tmp_path)
    [entry] = cache.entries()
    entry.path.rename(entry.path.with_name(entry.path.name.replace(KEY, 64 * "b")))
    assert not cache.fetch(64 * "b", tmp_path / "fetched.mp4")
    assert not cache.entries()


def test_what_does_not_fit_is_removed(cache, tmp_path):
    keep(cache, tmp_path)
    assert not cache.fetch(KEY, tmp_path / "fetched.mp4", fits=lambda path: path.read_bytes() != CONTENT)
    assert not (tmp_path / "fetched.mp4").exists()
    assert not cache.entries()


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    place = tmp_path_factory.mktemp("sound")
    plan = planned(place / "film.toml")
    return plan, made(plan, place)


@pytest.mark.parametrize("name", damages(2))
def test_a_wrong_entry_costs_the_film_nothing(name, sound, tmp_path):
    plan, expected = sound
    assert attempt(plan, tmp_path, damages(plan.timeline.frames)[name], expected) == ""


def test_a_piece_as_it_is_drawn_fits(sound, tmp_path):
    plan, _ = sound
    [piece] = cut(plan.timeline.sections[0], theme="dark", format=plan.format)
    stand_ins.draw(piece, tmp_path / "piece.mp4", lambda frames: None)
    assert is_piece(piece, tmp_path / "piece.mp4")
    assert not is_piece(piece, tmp_path / "missing.mp4")


# ---- many entries


def test_the_folder_is_listed_once_for_many_pieces(cache, tmp_path, monkeypatch):
    keep(cache, tmp_path)
    listings, honest = [], os.listdir
    monkeypatch.setattr(caching.os, "listdir", lambda folder: listings.append(folder) or honest(folder))
    for number in range(50):
        cache.fetch(f"{number:064}", tmp_path / "fetched.mp4")
    assert cache.fetch(KEY, tmp_path / "fetched.mp4")
    assert len(listings) == 1


def test_what_is_kept_is_found_at_once_by_others_too(cache, tmp_path):
    other = Cache(cache.folder, cache.limit)
    assert not other.fetch(KEY, tmp_path / "fetched.mp4")
    keep(cache, tmp_path)
    os.utime(cache.folder, (1, 1))  # whatever the clock of the disk
    assert cache.fetch(KEY, tmp_path / "fetched.mp4")
    assert other.fetch(KEY, tmp_path / "fetched.mp4")


def test_a_long_run_does_not_pass_the_limit_by_much(tmp_path):
    cache = Cache(tmp_path / "cache", limit=10 * len(CONTENT))
    most = 0
    for number in range(60):
        keep(cache, tmp_path, key=f"{number:064}", content=CONTENT[:-1] + bytes([number]))
        cache.trim_when_due()
        most = max(most, sum(entry.size for entry in cache.entries()))
    assert most <= 1.1 * cache.limit + len(CONTENT)


def keep_often(cache, folder):
    for _ in range(20):
        keep(cache, folder)
