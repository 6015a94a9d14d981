"""The studio misses no change of a file, and goes on whatever becomes of a config."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from nnviz_core.preview.studio import Studio
from nnviz_core.preview.takes import Takes
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
