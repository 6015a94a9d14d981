"""Take one share of a batch, so that several machines make all of it without talking to each other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from nnviz_core.words.wording import brief

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Shard:
    """Share `number` of `count`, counted from 1 as the machines of an array job are."""

    number: int
    count: int

    def of(self, items: Sequence[Item]) -> list[Item]:
        """Take every `count`-th item; the shares of all numbers are the whole, without repetition."""
        return list(items[self.number - 1 :: self.count])


def read_shard(written: str | None) -> Shard:
    """Read `2/8`; nothing means the whole. Raises ValueError with a sentence."""
    found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", written or "1/1")
    if not found or not 1 <= int(found[1]) <= int(found[2]):
        raise ValueError(
            f"--shard {brief(written or '')}: give a number and a count, such as 1/8 for the first of eight machines."
        )
    return Shard(int(found[1]), int(found[2]))
