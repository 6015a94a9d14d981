"""Find which columns of a csv file hold inputs and answers: by name, by a config, or by what is in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from nnviz_core.inputs.csv_table import CsvTable
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.words.wording import shown, suggestion

NUMBER = re.compile(r"[+-]?(nan|inf|infinity|([0-9]+([.,][0-9]*)?|[.,][0-9]+)(e[+-]?[0-9]{1,4})?)", re.IGNORECASE)
_NAMES_TOLD = 12  # of a first line that cannot be used
_CLASS_NAMES = ("class", "label")
_OPEN_NAMES = ("target", "y")  # of a column that may hold classes or numbers
_OTHER_CLASS_NAMES = ("species",)  # of data sets that everybody has, which cannot be the name of a number
_ANSWER_NAMES = (*_CLASS_NAMES, *_OPEN_NAMES, *_OTHER_CLASS_NAMES)

Answers = Literal["classes", "numbers"]


@dataclass(frozen=True, slots=True)
class AskedColumns:
    """The columns that a config names."""

    x: tuple[str, ...] | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold what."""

    inputs: tuple[int, ...]
    answers: tuple[int, ...]  # the class, or y1, y2, ...
    means: Answers | None  # what the names of those say; None for y alone
    names: tuple[str, ...] = ()  # of the inputs, where they are not x1, x2, ...
    left_out: tuple[str, ...] = ()

    @property
    def label(self) -> int:
        """Return the column of the class."""
        return self.answers[0]


def find_columns(table: CsvTable, asked: AskedColumns, file: str) -> Columns:
    """Find the columns. Raises UnusableFileError with a sentence, and the line to write where it may be several."""
    if asked.x or asked.label:
        return _asked(table, asked, file)
    plain = [re.sub(r"[ _-]", "", name.casefold()) for name in table.names]
    label = tuple(place for place, name in enumerate(plain) if name in (*_CLASS_NAMES, *_OPEN_NAMES))
    inputs, outputs = (_counted(plain, letter) for letter in "xy")
    answers = outputs or label
    fits = len(inputs) + len(answers) == len(table.names) and (outputs or len(label) == 1)
    if inputs and fits:
        means: Answers | None = "numbers" if outputs else "classes" if plain[label[0]] in _CLASS_NAMES else None
        return Columns(inputs, answers, means)
    if any(re.fullmatch("[xy][0-9]+", name) for name in plain) or not _named(table.names):
        begins = ",".join(table.names[:_NAMES_TOLD])
        raise UnusableFileError(f"names {file}, whose first line is {shown(begins)}; write x1,x2,class.")
    return _by_contents(table, plain, file)


def _counted(names: Sequence[str], letter: str) -> tuple[int, ...]:
    """Return the places of the columns x1, x2, ... or x0, x1, ..., of a letter; none where the count has a gap."""
    numbers = {int(name[1:]): place for place, name in enumerate(names) if re.fullmatch(rf"{letter}[0-9]{{1,3}}", name)}
    order = sorted(numbers)
    whole = order and order[0] in (0, 1) and order == list(range(order[0], order[0] + len(order)))
    return tuple(numbers[number] for number in order) if whole else ()


def _named(names: Sequence[str]) -> bool:
    """Say whether a first line names columns, each in its own way, and has no numbers."""
    return len(names) > 1 and len(set(names)) == len(names) and not any(map(NUMBER.fullmatch, names)) and all(names)


def _asked(table: CsvTable, asked: AskedColumns, file: str) -> Columns:
    """Take the columns that a config names; where it names the one kind alone, the other must be beyond doubt."""
    for name in (*(asked.x or ()), *((asked.label,) if asked.label else ())):
        if table.names.count(name) != 1:
            near = suggestion(name, table.names) or f"; it has {', '.join(map(shown, table.names[:_NAMES_TOLD]))}."
            says = "which has no column" if name not in table.names else "which has more than one column"
            raise UnusableFileError(f"names {file}, {says} {shown(name)}{near}")
    if asked.label and asked.label in (asked.x or ()):
        raise UnusableFileError(
            f"names {file}, of which {shown(asked.label)} is to be an input and the class; choose one."
        )
    label = table.names.index(asked.label) if asked.label else _label(table, asked.x or (), file)
    rest = [place for place in range(len(table.names)) if place != label]
    inputs = tuple(table.names.index(name) for name in asked.x) if asked.x else tuple(rest)
    return _columns(table, inputs, label, file)


def _label(table: CsvTable, inputs: Sequence[str], file: str) -> int:
    """Find the class among the columns that are no inputs."""
    rest = [place for place, name in enumerate(table.names) if name not in inputs]
    called = [place for place in rest if table.names[place].casefold() in _ANSWER_NAMES]
    found = called if len(called) == 1 else rest
    if len(found) != 1:
        raise _several(table, rest[-1] if rest else 0, file)
    return found[0]


def _by_contents(table: CsvTable, plain: Sequence[str], file: str) -> Columns:
    """Take the column that is called a class, or the last one where it alone holds names; all others are inputs."""
    called = [place for place, name in enumerate(plain) if name in _ANSWER_NAMES]
    worded = [place for place in range(len(table.names)) if not _all_numbers(table, place)]
    last = len(table.names) - 1
    found = called if called else worded if worded == [last] else []
    if len(found) != 1 or any(place not in found for place in worded):
        raise _several(table, last, file)
    return _columns(table, tuple(place for place in range(len(table.names)) if place != found[0]), found[0], file)


def _columns(table: CsvTable, inputs: tuple[int, ...], label: int, file: str) -> Columns:
    left = tuple(name for place, name in enumerate(table.names) if place not in (*inputs, label))
    means: Answers | None = None if table.names[label].casefold() in _OPEN_NAMES else "classes"
    return Columns(inputs, (label,), means, tuple(table.names[place] for place in inputs), left)


def _all_numbers(table: CsvTable, place: int) -> bool:
    return all(NUMBER.fullmatch(row.entries[place]) for row in table.rows)


def _several(table: CsvTable, place: int, file: str) -> UnusableFileError:
    """Make the error of a file that tells no class, with the line to write in the config."""
    begins = shown(",".join(table.names[:_NAMES_TOLD]))
    line = f"name it beside the path: class = {shown(table.names[place])}"
    return UnusableFileError(
        f"names {file}, whose first line {begins} does not tell which column is the class; {line}."
    )
