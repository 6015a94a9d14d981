"""Say what is wrong with a config: an address and a sentence, safe to print on any terminal."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nnviz_core.words.wording import escaped, shown

Keys = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: where in the tree, and what the sentence says of that place."""

    keys: Keys
    says: str
    line: int | None = None

    @property
    def sentence(self) -> str:
        """Give the sentence with its address in front."""
        return f"{address(self.keys)} {self.says}" if self.keys else self.says


class ConfigError(Exception):
    """A config that cannot be used, with every fault found in it."""

    def __init__(self, file: str, faults: Sequence[Fault]) -> None:
        self.file = file
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.line is None, fault.line or 0)))
        super().__init__("\n".join(self.lines))

    @property
    def lines(self) -> tuple[str, ...]:
        """Give one line a fault: file, line where known, sentence."""
        return tuple(f"{place(self.file, fault.line)}: {fault.sentence}" for fault in self.faults)


def place(file: str, line: int | None) -> str:
    """Join file and line as editors and terminals understand them."""
    name = escaped(file)
    return name if line is None else f"{name}:{line}"


def address(keys: Keys) -> str:
    """Write keys as a person would: `parameters.keyframes[0].layers[1].bias`."""
    written = ""
    for key in keys:
        word = key if isinstance(key, int) or re.fullmatch(r"[\w-]{1,60}", key) else shown(key)
        written += f"[{word}]" if isinstance(key, int) else f".{word}" if written else str(word)
    return written
