"""Vary a config: one config times every combination of some values, each a film of its own."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Any

from nnviz_core.config.loading import Source, load_tree
from nnviz_core.config.reading import MAX_DEPTH, format_of, parse
from nnviz_core.words.wording import brief

RANGE = re.compile(r"(-?[0-9]+)\.\.(-?[0-9]+)")
INDEX = re.compile(r"[0-9]{1,9}")
MOST_WRITTEN = 100_000  # characters of one --vary
MAX_FILMS = 10_000
MOST_DIGITS = 19  # of the ends of a range


@dataclass(frozen=True, slots=True)
class Variation:
    """A key of the config and the values that it takes in turn."""

    keys: tuple[str | int, ...]
    values: tuple[Any, ...]


def read_variation(written: str) -> Variation:
    """Read `network.activation=tanh,relu` or `parameters.train.seed=0..9`.

    Values are written as in TOML; quotes may be left out. Raises ValueError with a sentence.
    """
    address, equals, values = written.partition("=")
    keys = tuple(int(word) if INDEX.fullmatch(word) else word for word in address.strip().split("."))
    if not equals or "" in keys or not values.strip() or len(keys) > MAX_DEPTH:
        raise ValueError(f"--vary {brief(written)}: give a key and its values, such as network.activation=tanh,relu.")
    if isinstance(keys[0], int):
        raise ValueError(f"--vary {brief(written)}: a key starts with the name of a table, such as sections.0.sample.")
    if len(written) > MOST_WRITTEN:
        raise ValueError(f"--vary {brief(written)}: give at most {MOST_WRITTEN:,} characters.")
    parts = [_read(part.strip(), written) for part in _split(values)]
    if not 0 < sum(map(len, parts)) <= MAX_FILMS:  # counted before a range is written out
        raise ValueError(f"--vary {brief(written)}: give from 1 to {MAX_FILMS:,} values.")
    return Variation(keys, tuple(value for part in parts for value in part))


def require_possible(configs: int, variations: Sequence[Variation]) -> None:
    """Refuse more films than the limit before any is planned. Raises ValueError with a sentence."""
    films = configs * prod(len(variation.values) for variation in variations)
    if films > MAX_FILMS:
        raise ValueError(f"These configs and values make {films:,} films; make at most {MAX_FILMS:,} at once.")


def _split(values: str) -> Iterator[str]:
    """Split at the commas that stand in no brackets and no quotes."""
    part, depth, quote = "", 0, ""
    for letter in values:
        quote = ("" if letter == quote else quote) if quote else letter if letter in "\"'" else ""
        depth += 0 if quote else (letter in "[{") - (letter in "]}")
        if letter == "," and not depth and not quote:
            yield part
            part = ""
        else:
            part += letter
    yield part


def _read(part: str, written: str) -> Sequence[Any]:
    """Read one value, or the whole numbers of a range, both ends included."""
    if found := RANGE.fullmatch(part):
        if max(map(len, found.groups())) > MOST_DIGITS:
            raise ValueError(
                f"--vary {brief(written)}: a range counts between numbers of at most {MOST_DIGITS} digits."
            )
        first, last = map(int, found.groups())
        return range(first, last + 1)
    try:
        tree = tomllib.loads(f"value = {part}")
    except tomllib.TOMLDecodeError:
        return [part.strip("\"'")]
    except (ValueError, RecursionError):  # a number of over 4,300 digits, or brackets in brackets
        raise ValueError(
            f"--vary {brief(written)}: a value is longer or deeper than any that a config takes."
        ) from None
    return [tree["value"]] if tree.keys() == {"value"} else [part.strip("\"'")]


@dataclass(frozen=True, slots=True, eq=False)
class Variant:
    """One combination of values: the config's tree with them in place, and the name of its film."""

    base: Source
    label: str
    tree: Mapping[str, Any]

    def load(self, name: str) -> Source:
        """Check the config and read the files that it names. Raises ConfigError under `name` and the label."""
        text = json.dumps(self.tree, indent=1, ensure_ascii=False, default=str) + "\n"
        path = self.base.path.with_name(f"{self.label}.json")
        return load_tree(self.tree, path, text, name=f"{name} as {self.label}")


def variants(source: Source, variations: Sequence[Variation]) -> Iterator[Variant]:
    """Yield every combination of the values, the last key running fastest.

    Raises ValueError with a sentence where a key leads nowhere.
    """
    for values in product(*(variation.values for variation in variations)):
        tree = dict(parse(source.text, str(source.path), format=format_of(source.path)))
        for variation, value in zip(variations, values, strict=True):
            _set(tree, variation.keys, value)
        yield Variant(source, "-".join([source.name, *map(_label, variations, values)]), tree)


def _set(tree: dict[str, Any], keys: Sequence[str | int], value: Any) -> None:
    """Put a value at an address, making the tables on the way. Raises ValueError where a key leads nowhere."""
    *way, last = keys
    here: Any = tree
    for key, inner in zip(way, keys[1:], strict=True):
        here = (
            here.setdefault(key, {}) if isinstance(here, dict) and isinstance(inner, str) else _entry(here, key, keys)
        )
    _entry(here, last, keys, new=True)
    here[last] = value


def _entry(here: Any, key: str | int, keys: Sequence[str | int], *, new: bool = False) -> Any:
    """Return an entry of a list or a table, which may be `new` in a table. Raises ValueError where there is none."""
    match here, key:
        case list(), int() if key < len(here):
            return here[key]
        case dict(), str() if new or key in here:
            return here.get(key)
    raise ValueError(f"--vary {brief('.'.join(map(str, keys)))}: the config has no {brief(str(key))} there.")


def _label(variation: Variation, value: Any) -> str:
    """Name a value for a folder: the last word of its key, and the value."""
    written = value if isinstance(value, str) else json.dumps(value, default=str)
    plain = re.sub(r"[^A-Za-z0-9_.-]+", "_", f"{variation.keys[-1]}-{written}").strip("_.-")
    return plain[:60]
