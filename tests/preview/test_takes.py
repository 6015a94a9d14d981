"""Of a long film the section that is looked at is composed first, and later only what changed."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from nnviz_core.preview import composing, server
from nnviz_core.preview.studio import Studio
from nnviz_core.preview.takes import Takes

HEAD = """\
title = "A long film"
[network]
layers = [2, 2, 2]
[parameters]
train = { steps = 4, learning_rate = 0.5 }
"""
COUNT = 8
FORWARD = '[[sections]]\nscene = "forward"\nsample = {}\n'
END = '[[sections]]\nscene = "backward"\nsample = 6\n[[sections]]\nscene = "update"\nsample = 7\n'
LONG = HEAD + "".join(map(FORWARD.format, range(COUNT - 2))) + END


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "film.toml"
    path.write_text(LONG, "utf-8")
    return path


@pytest.fixture
def composed(monkeypatch):
    """List the sections that are composed, by index."""
    seen, honest = [], composing.compose_section

    def compose_section(index, *more):
        seen.append(index)
        return honest(index, *more)

    monkeypatch.setattr(composing, "compose_section", compose_section)
    return seen


def frames_of(take):
    return [timed.start for timed in take.plan.timeline.sections]


def agrees(take, config):
    """Say whether a take is the one that a fresh preview makes."""
    fresh = Takes(str(config)).make()
    return (take.keys, frames_of(take)) == (fresh.keys, frames_of(fresh))


def test_at_first_one_section_is_composed_and_then_all(config, composed):
    takes = Takes(str(config))
    first = takes.soon(takes.begin(), asked=0, before=None)
    assert composed == [0] and len(first.keys) == 1
    whole = takes.whole(takes.begin())
    assert composed == [*range(COUNT)]
    assert whole.keys[0] == first.keys[0] and agrees(whole, config)


@pytest.mark.parametrize(
    ("old", "new", "anew"),
    [
        ("sample = 5\n", 'sample = 5\ncaption = "Other words."\n', [5]),
        ("sample = 5\n", "sample = 5\npace = 2.0\n", [5]),
        ('"A long film"', '"Another title"', [*range(COUNT)]),
        (FORWARD.format(2), FORWARD.format(2).replace("forward", "backward"), [2]),
        ("sample = 6", "sample = 7", [6, 7]),  # where the update goes on from the way back
    ],
)
def test_a_change_composes_what_follows_from_it_and_gives_what_a_fresh_preview_gives(config, composed, old, new, anew):
    takes = Takes(str(config))
    takes.make()
    composed.clear()
    config.write_text(LONG.replace(old, new), "utf-8")
    take = takes.make()
    assert composed in (anew, [*anew, anew[-1] + 1])  # a section may go on from the one before it
    assert agrees(take, config)


def test_other_numbers_are_first_seen_in_the_section_that_is_looked_at(config, composed):
    takes = Takes(str(config))
    before = takes.make()
    composed.clear()
    config.write_text(LONG.replace("0.5", "0.25"), "utf-8")
    begun = takes.begin()
    soon = takes.soon(begun, asked=6, before=before)
    assert composed == [6]
    whole = takes.whole(begun)
    assert soon.keys == (*before.keys[:6], whole.keys[6], *before.keys[7:])
    assert soon.keys[6] != before.keys[6] and agrees(whole, config)
    assert takes.soon(takes.begin(), asked=6, before=whole) is None  # nothing waits


def test_sections_that_come_or_go_are_not_mixed_with_those_that_were(config):
    takes = Takes(str(config))
    before = takes.make()
    config.write_text(LONG.replace("0.5", "0.25").replace(FORWARD.format(0), ""), "utf-8")
    assert takes.soon(takes.begin(), asked=6, before=before) is None
    assert agrees(takes.make(), config)


@pytest.mark.parametrize(("options", "keeps"), [((), True), (("--no-cache",), False)])
def test_without_a_cache_no_number_is_kept(config, nnviz, own_cache, monkeypatch, options, keeps):
    monkeypatch.setattr(server, "serve", lambda studio, *more, **others: studio.takes.make())
    status, *_ = nnviz("preview", str(config), *options)
    assert status == 0
    assert any(path.is_file() for path in own_cache.rglob("*")) == keeps


def test_the_page_is_told_of_the_first_section_and_then_of_all(config):
    studio, told = Studio(Takes(str(config))), []

    async def seen():
        tell = studio._tell

        async def noted():
            told.append(len(studio.take.keys))
            await tell()

        studio._tell = noted
        await studio.refresh()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, seen()).result()
    assert told == [1, COUNT] and studio.faults == []
