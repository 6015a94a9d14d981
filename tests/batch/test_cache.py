"""The cache gives back what was kept, whole, or nothing."""

import os
import threading

import pytest

from nnviz_core.batch.cache import Cache

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


def keep_often(cache, folder):
    for _ in range(20):
        keep(cache, folder)
