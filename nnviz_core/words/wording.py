"""Write what a user wrote, lists and counts as an English sentence needs them, safe to print on any terminal."""

import datetime
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

MAX_SHOWN = 60  # characters of anything that a user wrote


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


def spelled_count(number: int, noun: str) -> str:
    """Spell a small number with its noun: `two times`, `one time`."""
    spelled = ("no", "one", "two", "three", "four", "five", "six")
    return f"{spelled[number] if number < len(spelled) else number} {noun}{'' if number == 1 else 's'}"
