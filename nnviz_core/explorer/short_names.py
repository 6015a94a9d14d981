"""Give the names at the top of a script short ones, wherever they stand as names and not as keys.

All places of a name get the same short one, inner ones of the same name too, so what shadows what stays. A name that is
a key as well, `{ pass }`, is written out as `{pass:a}`. It reads scripts with semicolons, without labels and classes.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise, product
from string import ascii_letters

from nnviz_core.explorer.compact import depth, tokens

KEYS, OTHERS = "keys", "others"  # what is in a pair of brackets
WORDS_BEFORE_KEYS = frozenset(["return", "typeof", "of", "in", "default", "const", "let", "yield", "await"])
BEFORE_KEYS = frozenset("([,:=?&|!+") | WORDS_BEFORE_KEYS  # a brace behind one of these holds no statements
RESERVED = frozenset(["as", "at", "do", "if", "in", "is", "of"])  # words of the language that are as short


def with_short_names(script: str, names: Collection[str]) -> str:
    """Return a script that does the same, with short names for these. Raises ValueError for a script with a class."""
    parts = [*tokens(script)]
    solid = [place for place, (kind, _) in enumerate(parts) if kind not in ("space", "comment")]
    texts = [*(parts[place][1] for place in solid), ""]
    if any(text == "class" and after[:1].isalpha() for text, after in pairwise(texts)):
        raise ValueError("a class has names that are keys; write functions that return objects.")
    shorts = _shorts(texts, names)
    for at, is_key in _places(texts, shorts):
        kind, name = parts[solid[at]]
        parts[solid[at]] = kind, f"{name}:{shorts[name]}" if is_key else shorts[name]
    return "".join(text for _, text in parts)


def _shorts(texts: Sequence[str], names: Collection[str]) -> Mapping[str, str]:
    """Choose names that nothing else has, the shortest for those that come most often."""
    taken = {*texts, *RESERVED}
    every = ("".join(letters) for size in (1, 2, 3) for letters in product(ascii_letters, repeat=size))
    often = Counter(text for text in texts if text in names).most_common()
    pairs = zip((name for name, _ in often), (short for short in every if short not in taken), strict=False)
    return {name: short for name, short in pairs if len(short) < len(name)}


def _places(texts: Sequence[str], names: Collection[str]) -> Iterator[tuple[int, bool]]:
    """List where these stand as names, and whether each is a key, too."""
    inside = _surroundings(texts)
    for at, text in enumerate(texts):
        if text not in names or _is_property(texts, at) or _is_method(texts, at):
            continue
        is_key = inside[at] == KEYS and texts[at - 1] in ("{", ",")
        if not (is_key and texts[at + 1] == ":"):
            yield at, is_key and texts[at + 1] in (",", "}", "=")


def _surroundings(texts: Sequence[str]) -> Sequence[str]:
    """Say of every part whether the brackets around it hold keys."""
    with_statements = _with_statements(texts)
    found, around = [], [OTHERS]
    for at, text in enumerate(texts):
        found.append(around[-1])
        if depth(text) > 0:
            holds = (
                text == "{" and at not in with_statements and (texts[at - 1] in BEFORE_KEYS or _is_spread(texts, at))
            )
            around.append(KEYS if holds else OTHERS)
        elif depth(text) < 0:
            around.pop()
    return found


def _with_statements(texts: Sequence[str]) -> set[int]:
    """Find the brackets that hold a semicolon of their own: `case 1: { ...; }` looks like a brace with keys."""
    found, around = set(), [-1]
    for at, text in enumerate(texts):
        if text == ";":
            found.add(around[-1])
        elif depth(text) > 0:
            around.append(at)
        elif depth(text) < 0:
            around.pop()
    return found


def _is_property(texts: Sequence[str], at: int) -> bool:
    return texts[at - 1] == "." and not _is_spread(texts, at)


def _is_spread(texts: Sequence[str], at: int) -> bool:
    return list(texts[max(0, at - 3) : at]) == [".", ".", "."]


def _is_method(texts: Sequence[str], at: int) -> bool:
    """Tell whether a name is the key of a method: `leave() { ... }` without the word function."""
    if texts[at + 1] != "(" or "function" in texts[max(0, at - 2) : at]:
        return False
    level, place = 1, at + 2
    while level:
        level += depth(texts[place])
        place += 1
    return texts[place] == "{"
