"""Find which columns of a csv file hold the inputs and the class: by name, by a config, or by what is in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nnviz_core.inputs.csv_table import CsvTable
from nnviz_core.inputs.limits import MAX_WIDTH
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.words.wording import shown, suggestion

NUMBER = re.compile(r"[+-]?(nan|inf|infinity|([0-9]+[.,]?[0-9]*|[.,][0-9]+)(e[+-]?[0-9]{1,4})?)", re.IGNORECASE)
_INPUT = re.compile(r"x([0-9]{1,3})")
_CLASS_NAMES = ("class", "label", "target", "y")
_OTHER_CLASS_NAMES = ("species",)  # of data sets that everybody has, which cannot be the name of a number


@dataclass(frozen=True, slots=True)
class AskedColumns:
    """The columns that a config names."""

    x: tuple[str, ...] | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold what."""

    inputs: tuple[int, ...]
    label: int
    names: tuple[str, ...] = ()  # of the inputs, where they are not x1, x2, ...
    left_out: tuple[str, ...] = ()


def find_columns(table: CsvTable, asked: AskedColumns, file: str) -> Columns:
    """Find the columns. Raises UnusableFileError with a sentence, and the line to write where it may be several."""
    if asked.x or asked.label:
        return _asked(table, asked, file)
    plain = [re.sub(r"[ _-]", "", name.casefold()) for name in table.names]
    label = [place for place, name in enumerate(plain) if name in _CLASS_NAMES]
    numbers = {int(found[1]): place for place, name in enumerate(plain) if (found := _INPUT.fullmatch(name))}
    inputs = sorted(numbers)
    counted = inputs and inputs[0] in (0, 1) and inputs == list(range(inputs[0], inputs[0] + len(inputs)))
    if len(label) == 1 and counted and len(inputs) + 1 == len(table.names) and len(inputs) <= MAX_WIDTH:
        return Columns(tuple(numbers[number] for number in inputs), label[0])
    if numbers or not _named(table.names):
        begins = ",".join(table.names[: 2 * MAX_WIDTH])
        raise UnusableFileError(f"names {file}, whose first line is {shown(begins)}; write x1,x2,class.")
    return _by_contents(table, plain, file)


def _named(names: Sequence[str]) -> bool:
    """Say whether a first line names columns, each in its own way, and has no numbers."""
    return len(names) > 1 and len(set(names)) == len(names) and not any(map(NUMBER.fullmatch, names)) and all(names)


def _asked(table: CsvTable, asked: AskedColumns, file: str) -> Columns:
    """Take the columns that a config names; where it names the one kind alone, the other must be beyond doubt."""
    for name in (*(asked.x or ()), *((asked.label,) if asked.label else ())):
        if table.names.count(name) != 1:
            near = suggestion(name, table.names) or f"; it has {', '.join(map(shown, table.names[: 2 * MAX_WIDTH]))}."
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
    called = [place for place in rest if table.names[place].casefold() in (*_CLASS_NAMES, *_OTHER_CLASS_NAMES)]
    found = called if len(called) == 1 else rest
    if len(found) != 1:
        raise _several(table, rest[-1] if rest else 0, file)
    return found[0]


def _by_contents(table: CsvTable, plain: Sequence[str], file: str) -> Columns:
    """Take the column that is called a class, or the last one where it alone holds names; all others are inputs."""
    called = [place for place, name in enumerate(plain) if name in (*_CLASS_NAMES, *_OTHER_CLASS_NAMES)]
    worded = [place for place in range(len(table.names)) if not _all_numbers(table, place)]
    last = len(table.names) - 1
    found = called if called else worded if worded == [last] else []
    if len(found) != 1 or any(place not in found for place in worded):
        raise _several(table, last, file)
    return _columns(table, tuple(place for place in range(len(table.names)) if place != found[0]), found[0], file)


def _columns(table: CsvTable, inputs: tuple[int, ...], label: int, file: str) -> Columns:
    if len(inputs) > MAX_WIDTH:
        chosen = ", ".join(shown(table.names[place]) for place in inputs[:2])
        says = f"which has {len(inputs)} columns beside the class, {MAX_WIDTH} at most are inputs"
        raise UnusableFileError(f"names {file}, {says}; choose some: x = [{chosen}].")
    left = tuple(name for place, name in enumerate(table.names) if place not in (*inputs, label))
    return Columns(inputs, label, tuple(table.names[place] for place in inputs), left)


def _all_numbers(table: CsvTable, place: int) -> bool:
    return all(NUMBER.fullmatch(row.entries[place]) for row in table.rows)


def _several(table: CsvTable, place: int, file: str) -> UnusableFileError:
    """Make the error of a file that tells no class, with the line to write in the config."""
    begins = shown(",".join(table.names[: 2 * MAX_WIDTH]))
    line = f"name it beside the path: class = {shown(table.names[place])}"
    return UnusableFileError(
        f"names {file}, whose first line {begins} does not tell which column is the class; {line}."
    )
