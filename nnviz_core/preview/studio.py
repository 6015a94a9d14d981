"""The film as it stands, and what is wrong with its config since: kept up to date with the files."""

import asyncio
import traceback
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection
from contextlib import aclosing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from watchfiles import awatch

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.reading import read_text
from nnviz_core.preview.film_tree import film_tree
from nnviz_core.preview.takes import Begun, Take, Takes, to_draw
from nnviz_core.preview.watched import Stamps, WatchedFiles
from nnviz_core.render.cache import Cache

Made = TypeVar("Made")
Faults = list[dict[str, Any]]  # with the line and the sentence of each
QUIET, SETTLING = 500, 10  # ms without news, after which files are looked at all the same; between a change and a look
AWAY = 0.5  # seconds until a folder that is gone is looked for again


@dataclass(eq=False)
class Studio:
    """Hold the last take that could be made, and the faults of the config if it is newer than that."""

    takes: Takes
    cache: Cache | None = None
    take: Take | None = None
    text: str = ""  # the config as it was last read
    faults: list[dict[str, Any]] = field(default_factory=list)
    anew: list[bool] | None = None  # sections of which a render would draw something; None while that is looked up
    version: int = 0
    over: bool = False
    looked_at: int = 0  # the section of the last picture that was asked for, by index
    _film: tuple[Take, dict[str, Any]] | None = None  # of a take
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def path(self) -> Path:
        """Return where the config lies."""
        return self.takes.path

    def tree(self) -> dict[str, Any]:
        """Build what the page is told; of each take the film's part is built once."""
        take, film = self.take, self._film
        if take is not None and (film is None or film[0] is not take):
            film = self._film = take, film_tree(take)
        return {
            "version": self.version,
            "config": self.path.name,
            "text": self.text,
            "faults": self.faults,
            "anew": self.anew,
            "film": film[1] if film else None,
        }

    async def refresh(self) -> None:
        """Make a new take, or say what is wrong; then look up what a render would draw.

        Of a long film the section that is looked at is seen first.
        """
        text, begun, faults = await asyncio.to_thread(self._begun)
        take = None
        if begun is not None:
            soon = partial(self.takes.soon, begun, asked=self.looked_at, before=self.take)
            first, _ = await asyncio.to_thread(_tried, soon)
            if first is not None:
                self.take, self.text, self.faults, self.anew = first, text, [], None
                await self._tell()
            take, faults = await asyncio.to_thread(_tried, partial(self.takes.whole, begun))
        self.take, self.text, self.faults, self.anew = take or self.take, text, faults, None
        await self._tell()
        if take and self.cache is not None:
            self.anew = await asyncio.to_thread(to_draw, take, self.cache)
            await self._tell()

    def _begun(self) -> tuple[str, Begun | None, Faults]:
        text, unread = _tried(lambda: read_text(self.path, self.takes.config))
        begun, faults = _tried(self.takes.begin) if text is not None else (None, unread)
        return text or "", begun, faults

    async def follow(self) -> None:
        """Make a new take whenever a file that the film is made from changes, comes or goes."""
        files = WatchedFiles(self.path)
        while True:
            seen = await asyncio.to_thread(files.stamps)  # before they are read, so that no change is lost
            await self.refresh()
            await _until_other(files, seen)

    async def _tell(self) -> None:
        async with self._news:
            self.version += 1
            self._news.notify_all()

    async def close(self) -> None:
        """Let everyone know that nothing comes any more."""
        async with self._news:
            self.over = True
            self._news.notify_all()

    async def versions(self) -> AsyncIterator[int]:
        """Yield the version of the tree, and again whenever it is another, until the end."""
        told = -1
        while True:
            async with self._news:
                while self.version == told and not self.over:
                    await self._news.wait()
                if self.over:
                    return
                told = self.version
            yield told


def _tried(make: Callable[[], Made]) -> tuple[Made | None, Faults]:
    """Make something of a config, or say what is wrong."""
    try:
        return make(), []
    except ConfigError as error:
        return None, [{"line": fault.line, "says": fault.sentence} for fault in error.faults]
    except MemoryError:
        return None, [{"line": None, "says": "There is not enough memory for this film."}]
    except Exception as error:  # the preview goes on whatever becomes of a config
        traceback.print_exception(error)
        return None, [{"line": None, "says": f"This film cannot be made; nnviz failed: {error!r}."}]


async def _until_other(files: WatchedFiles, seen: Stamps) -> None:
    """Wait until a file is another than was seen, or until there are other files."""
    while True:
        async with aclosing(_changes({path.parent for path in seen})) as changes:
            async for _ in changes:
                if await asyncio.to_thread(files.stamps) != seen:
                    return


async def _changes(folders: Collection[Path]) -> AsyncGenerator[object, None]:
    """Yield at once, when something happened in a folder, and every now and then, as not every disk tells."""
    yield None
    try:
        there = [folder for folder in folders if folder.is_dir()]
        async for changes in awatch(
            *there, step=SETTLING, debounce=QUIET, rust_timeout=QUIET, yield_on_timeout=True, recursive=False
        ):
            yield changes
    except (OSError, RuntimeError):  # a folder went away, or this system watches no more of them
        await asyncio.sleep(AWAY)
