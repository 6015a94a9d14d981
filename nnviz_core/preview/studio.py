"""The film as it stands, and what is wrong with its config since: kept up to date with the files."""

import asyncio
import traceback
from collections.abc import AsyncGenerator, AsyncIterator, Collection
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from watchfiles import awatch

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.reading import read_text
from nnviz_core.preview.film_tree import film_tree
from nnviz_core.preview.takes import Take, Takes, to_draw
from nnviz_core.preview.watched import Stamps, WatchedFiles
from nnviz_core.render.cache import Cache

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
        """Make a new take, or say what is wrong; then look up what a render would draw."""
        take, text, faults = await asyncio.to_thread(self._made)
        self.take, self.text, self.faults, self.anew = take or self.take, text, faults, None
        await self._tell()
        if take and self.cache is not None:
            self.anew = await asyncio.to_thread(to_draw, take, self.cache)
            await self._tell()

    def _made(self) -> tuple[Take | None, str, list[dict[str, Any]]]:
        text = ""
        try:
            text = read_text(self.path, self.takes.config)
            return self.takes.make(), text, []
        except ConfigError as error:
            return None, text, [{"line": fault.line, "says": fault.sentence} for fault in error.faults]
        except MemoryError:
            return None, text, [{"line": None, "says": "There is not enough memory for this film."}]
        except Exception as error:  # the preview goes on whatever becomes of a config
            traceback.print_exception(error)
            return None, text, [{"line": None, "says": f"This film cannot be made; nnviz failed: {error!r}."}]

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
