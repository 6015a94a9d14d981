"""The studio misses no change of a file, and goes on whatever becomes of a config."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import numpy as np
import pytest

from nnviz_core.preview.studio import Studio
from nnviz_core.preview.takes import Takes
from nnviz_core.preview.watched import WatchedFiles
from tests.fixtures.fonts import square_font
from tests.preview.conftest import FILM


def awaited(coroutine):
    """Run a coroutine to its end, in a thread without a loop: a browser of these tests may have one in this."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, coroutine).result()


def test_a_change_while_a_take_is_made_is_not_lost(config, monkeypatch):
    studio, seen = Studio(Takes(str(config))), []

    async def refresh():
        seen.append(config.read_text("utf-8"))
        if len(seen) == 1:
            config.write_text(FILM + "# more\n", "utf-8")

    monkeypatch.setattr(studio, "refresh", refresh)

    async def followed():
        following = asyncio.create_task(studio.follow())
        for _ in range(100):
            await asyncio.sleep(0.1)
            if len(seen) > 1:
                break
        await asyncio.sleep(1.2)  # and then it rests
        following.cancel()

    awaited(followed())
    assert seen == [FILM, FILM + "# more\n"]


def test_what_fails_is_said_and_the_film_that_was_stays(config, monkeypatch, capsys):
    studio = Studio(Takes(str(config)))
    awaited(studio.refresh())
    take = studio.take
    assert take and studio.faults == []
    monkeypatch.setattr("nnviz_core.preview.takes.plan_film", lambda *given, **options: 1 / 0)
    awaited(studio.refresh())
    assert studio.take is take
    assert [fault["says"] for fault in studio.faults] == [
        "This film cannot be made; nnviz failed: ZeroDivisionError('division by zero')."
    ]
    assert "ZeroDivisionError" in capsys.readouterr().err


async def until(studio, wanted, *, seconds=20):
    """Wait until a studio is as wanted."""
    for _ in range(seconds * 20):
        if wanted(studio):
            return
        await asyncio.sleep(0.05)
    raise AssertionError(studio.faults)


SHOWN = '[[sections]]\nscene = "title"\n'
TRAINED = "[network]\nlayers = [2, 2, 2]\n[parameters]\ntrain = { steps = 4 }\n" + SHOWN
LETTERS = range(0x20, 0x2200)
POINTS = b"x1,x2,class\n0.5,0,0\n-0.5,1,1\n"


def weights_file(path):
    arrays = {"W1": np.ones((2, 2)), "b1": np.zeros(2), "W2": np.ones((2, 2)), "b2": np.zeros(2)}
    np.savez(path, **arrays)


LATER = {
    "points": ("points.csv", '[dataset]\nkind = "csv"\npath = "points.csv"\n' + TRAINED),
    "points in a folder that is not there": ("in/p.csv", '[dataset]\nkind = "csv"\npath = "in/p.csv"\n' + TRAINED),
    "weights": ("w.npz", TRAINED.replace("train = { steps = 4 }", 'file = "w.npz"')),
    "weights of a glob": ("w-1.npz", TRAINED.replace("train = { steps = 4 }", 'file = "w-[0-9].npz"')),
    "words": ("own.ftl", 'words = "own.ftl"\n' + TRAINED),
    "font": ("own.ttf", TRAINED + '[video]\nfont = "own.ttf"\n'),
    "font of a theme": ("own.ttf", TRAINED + '[video.theme]\nfont = "own.ttf"\n'),
    "logo": ("logo.svg", TRAINED + '[video.theme]\nlogo = "logo.svg"\n'),
}
WRITTEN = {
    "csv": lambda path: path.write_bytes(POINTS),
    "npz": weights_file,
    "ftl": lambda path: path.write_text("film-untitled = A film\n", "utf-8"),
    "ttf": lambda path: path.write_bytes(square_font(LETTERS, family="Own")),
    "svg": lambda path: path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>', "utf-8"
    ),
}


@pytest.mark.parametrize("kind", LATER)
def test_a_file_that_comes_later_is_seen(config, kind):
    name, text = LATER[kind]
    path, studio = config.parent / name, Studio(Takes(str(config)))

    async def followed():
        following = asyncio.create_task(studio.follow())
        await until(studio, lambda studio: studio.take)
        config.write_text(text, "utf-8")
        await until(studio, lambda studio: studio.faults)
        assert path.suffix in studio.faults[0]["says"]
        path.parent.mkdir(exist_ok=True)
        WRITTEN[path.suffix[1:]](path)
        await until(studio, lambda studio: not studio.faults)
        path.unlink()
        await until(studio, lambda studio: studio.faults)
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following

    awaited(followed())


def test_names_that_no_file_can_have_are_no_harm(config):
    config.write_text('words = 7\n[dataset]\npath = "a\\u0000b"\n[parameters]\nfile = "**x/*"\n', "utf-8")
    assert WatchedFiles(config).stamps() == {
        config: WatchedFiles(config).stamps()[config],
        config.parent / "a\0b": None,
    }
