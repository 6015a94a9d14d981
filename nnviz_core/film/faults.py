"""Say what is wrong with a config: an address and a sentence, safe to print on any terminal."""

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

Keys = tuple[str | int, ...]

MAX_SHOWN = 60  # characters of anything that a user wrote


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


class UnusableFileError(Exception):
    """A file named in a config that cannot be used, and the sentence that says why."""


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


def escaped(text: str) -> str:
    r"""Write control and other invisible characters as escapes such as \x1b."""
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text)


def brief(text: str) -> str:
    """Escape what is invisible and cut short what is long."""
    written = escaped(text[: MAX_SHOWN + 1])
    return written if len(written) <= MAX_SHOWN else f"{written[: MAX_SHOWN - 3]}..."


def shown(value: object) -> str:
    """Write a config value as in the config; name the kind of what would not fit a sentence."""
    match value:
        case str():
            return f'"{brief(value)}"'
        case bool():
            return str(value).lower()
        case int() if value.bit_length() > 200:
            return f"a number of about {value.bit_length() * 3 // 10:,} digits"
        case int() | float():
            return repr(value)
        case Mapping():
            return "a table"
        case list() | tuple():
            return "a list"
        case datetime.date() | datetime.time():
            return f"the date or time {value}"
    return "null"


def suggestion(word: object, known: Sequence[str]) -> str:
    """Say `; did you mean "tanh"?` where a known word is close, else nothing."""
    close = get_close_matches(str(word)[:MAX_SHOWN].lower(), known, n=1, cutoff=0.7)
    return f"; did you mean {shown(close[0])}?" if close else ""


def one_of(words: Sequence[str]) -> str:
    """List words for a sentence: `a, b or c`."""
    words = list(words)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def joined(words: Sequence[str]) -> str:
    """List words for a sentence: `a, b and c`."""
    words = list(words)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Write a number with its noun: `1 row`, `2 rows`, `no rows`."""
    many = plural or f"{noun}s"
    return f"{f'{number:,}' if number else 'no'} {noun if number == 1 else many}"
