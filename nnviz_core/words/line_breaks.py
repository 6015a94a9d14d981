"""Break lines where a script does: at spaces, and in Chinese and Japanese between signs; in no number or formula.

No line ends with a word of one letter, and none begins with the number of a thing: "layer 2" stays together.
Where a line may break Unicode's annex 14 says, by way of uniseg; Korean breaks at spaces, as in its printed books.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import accumulate, pairwise
from types import MappingProxyType

from nnviz_core.words.bidi import CLOSE, MARKS, OPEN
from nnviz_core.words.reading import columns, is_wide

NO_BREAK, JOINER = "\u00a0", "\u2060"
LONGEST_FORMULA = 24  # signs that stay in one line
_SIGN = r"[=≈<>≤≥+−×·÷]"
_PART = r"[^\s\u2e80-\uffef]+"  # of a formula: no sign of Chinese, Japanese or Korean
_FORMULA = re.compile(rf"{_PART}(?: {_SIGN} {_PART})+")
_IN_NUMBER = re.compile(  # a power of ten, a percent sign, the end of a list in parentheses
    r"(?<=\d) (?=× 10)|(?<=\d ×) (?=10)|(?<=\d) (?=[%٪])|(?<=%) (?=\d)|(?<=[,;]) (?=[−+]?\d+(?:[.,]\d+)?\))"
)
_AFTER_ONE_LETTER = re.compile(r"(?:(?<=^[^\W\d_])|(?<=\s[^\W\d_])) (?=\S)")  # Czech and Polish books end no line so
_BEFORE_NUMBER = re.compile(r"(?<=[^\W\d_]{4}) (?=\d+[.,;:!?)]?(?: |$))")  # layer 2, step 106; not: of 4 units
_SPACE = re.compile(r"[^\S\u00a0\u2007\u202f]+")  # but for spaces inside numbers, at which no line may break
_LETTER = r"[^\W_\u0530-\U0010ffff]"  # or a digit: of Latin, Greek or Cyrillic
_PLAIN = re.compile(  # a word that breaks nowhere inside
    rf"\(?[−+]?{_LETTER}+(?:[.,:;’'\u00a0]{_LETTER}+)*\)?[.,:;!?]? *"
)
_WORD = re.compile(r" +|[^ ]+ *")  # with the spaces behind it
_AFTER = "-—\u00ad\u200b"  # a line may end with these
# What breaks cost beside what one line is longer than the other, as a share of both: none at the end of a sentence.
_ENDS: Mapping[str, float] = MappingProxyType(
    {**dict.fromkeys(".!?。．！？।؟", 0.0), **dict.fromkeys(":;：；؛·", 0.12), **dict.fromkeys(",，、،", 0.4)}
)
_AT_SPACE, _IN_WORD, _BEHIND_ONE_LETTER = 0.5, 1.0, 0.3


def one_line(text: str) -> str:
    """Join the lines of a text with spaces, which Chinese and Japanese do without."""
    return _SPACE.sub(_joint, text.strip())


def _joint(space: re.Match[str]) -> str:
    before, after = space.string[space.start() - 1], space.string[space.end()]
    return "" if "\n" in space[0] and _stands_alone(before) and _stands_alone(after) else " "


def unbroken(text: str) -> str:
    """Write a text for a typesetter that breaks lines by itself: numbers, formulas and Korean words stay whole."""
    text = _joined(text)
    if text.isascii():
        return text
    pairs = zip(text, text[1:] + " ", strict=True)
    return "".join(f"{sign}{JOINER}" if _in_korean_word(sign, after) else sign for sign, after in pairs)


def wrapped(text: str, width: int) -> list[str]:
    """Break a text into lines of at most so many columns; a word that is longer breaks anywhere between its letters."""
    lines, line = list[str](), ""
    for piece in _pieces(one_line(text)):
        if columns((line + piece).rstrip()) > width:
            lines.append(line.rstrip())
            *cut, piece = _cut(piece, width)
            lines += cut
            line = ""
        line += piece
    return [each for each in (*lines, line.rstrip()) if each]


def in_two_lines(text: str) -> list[tuple[str, str]]:
    """List the ways to break a text in two, those that read best first: between its parts, and into lines alike."""
    pieces, ways = _pieces(one_line(text)), list[tuple[float, str, str]]()
    for count in range(1, len(pieces)):
        first, second = "".join(pieces[:count]), "".join(pieces[count:])
        if first.count(OPEN) == first.count(CLOSE):
            ways.append((_cost(first, second), first.rstrip(), second))
    return [(first, second) for _, first, second in sorted(ways, key=lambda way: way[0])]


def _cost(first: str, second: str) -> float:
    line, spaced = first.rstrip(), first[-1].isspace()
    left, right = columns(line), columns(second)
    word = line.rpartition(" ")[2]
    alone = _BEHIND_ONE_LETTER if spaced and len(word) == 1 and word.isalpha() else 0.0
    end = _ENDS.get(line.rstrip(MARKS + '»”"')[-1], _AT_SPACE if spaced else _IN_WORD)
    return abs(left - right) / (left + right) + end + alone


def beginning(text: str, length: int) -> str:
    """Return the first signs of a text, at most so many, and no letter without its marks."""
    if text.isascii():
        return text[:length]
    from uniseg.graphemecluster import grapheme_clusters

    ends = accumulate(map(len, grapheme_clusters(text)))
    return text[: max((end for end in ends if end <= length), default=0)]


@lru_cache(maxsize=1024)
def _pieces(text: str) -> tuple[str, ...]:
    """List what stays together, each with the spaces behind it."""
    units = map(len, _units(_joined(text)))
    ends = [end for end in accumulate(units) if end == len(text) or _may_break(text[end - 1], text[end])]
    return tuple(text[start:end] for start, end in pairwise([0, *ends]))


def _units(text: str) -> Iterator[str]:
    """Break a text wherever Unicode allows it; between two plain words it does, and few texts have many others."""
    run, follows_plain = "", False
    for word in _WORD.findall(text):
        plain = bool(_PLAIN.fullmatch(word))
        if plain and follows_plain:
            yield from _units_of(run)
            run = ""
        run, follows_plain = run + word, plain
    yield from _units_of(run)


def _units_of(run: str) -> Iterable[str]:
    if _PLAIN.fullmatch(run):
        return (run,)
    from uniseg.linebreak import line_break_units  # here, because it is slow to load, as it is at work

    units: Iterable[str] = line_break_units(run)
    return units


def _cut(word: str, width: int) -> Iterator[str]:
    """Cut what is too long for a line, between letters with their marks; what is left comes last."""
    from uniseg.graphemecluster import grapheme_clusters

    line = ""
    for letter in grapheme_clusters(word) if columns(word.rstrip()) > width else (word,):
        if line and columns(line + letter) > width:
            yield line
            line = ""
        line += letter
    yield line


def _joined(text: str) -> str:
    """Put spaces at which no line may break, of one sign as the others are, where words belong together.

    These are the ones in numbers and short formulas, between a thing and its number, and behind words of one letter.
    """
    text = _IN_NUMBER.sub(NO_BREAK, text)
    text = _FORMULA.sub(lambda found: found[0].replace(" ", NO_BREAK) if _is_short(found[0]) else found[0], text)
    return _AFTER_ONE_LETTER.sub(NO_BREAK, _BEFORE_NUMBER.sub(NO_BREAK, text))


def _is_short(formula: str) -> bool:
    return len(formula) <= LONGEST_FORMULA


def _may_break(before: str, after: str) -> bool:
    """Refuse a break that Unicode leaves to the language: inside 2–2–2, and/or and Korean words."""
    return before.isspace() or before in _AFTER or _stands_alone(before) or _stands_alone(after)


def _stands_alone(sign: str) -> bool:
    """Tell whether a sign is one of Chinese or Japanese, which need no spaces."""
    return is_wide(sign) and not _is_korean(sign)


def _in_korean_word(sign: str, after: str) -> bool:
    return not (sign.isspace() or after.isspace()) and (_is_korean(sign) or _is_korean(after))


def _is_korean(sign: str) -> bool:
    return not sign.isascii() and unicodedata.name(sign, "").startswith("HANGUL")
