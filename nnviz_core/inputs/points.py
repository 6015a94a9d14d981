"""Read a csv file of labelled points: columns x1, x2, ..., class, as teachers have them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Labels, freeze
from nnviz_core.inputs.csv_table import MAX_COLUMNS, CsvRow, CsvTable, read_table
from nnviz_core.inputs.limits import MAX_CLASSES, MAX_MAGNITUDE, MAX_POINTS
from nnviz_core.inputs.named_files import UnusableFileError, find_file, natural
from nnviz_core.words.wording import brief, joined, shown

_NUMBER = re.compile(r"[+-]?(nan|inf|infinity|([0-9]+[.,]?[0-9]*|[.,][0-9]+)(e[+-]?[0-9]{1,4})?)", re.IGNORECASE)
_WHOLE = re.compile(r"([+-]?[0-9]{1,9})([.,]0*)?")
_MISSING = ("nan", "na", "n/a", "none", "null")
_MAY_PART_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+")
_NAMES_TOLD = 12  # of a first line that cannot be used
_CLASS_NAMES = ("class", "label", "target", "y")


@dataclass(frozen=True, slots=True, eq=False)
class ReadPoints:
    """ReadPoints that were read, and lines that say how."""

    dataset: Dataset
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns hold what."""

    inputs: tuple[int, ...]  # x1, x2, ...
    label: int


def read_points(written: str, *, folder: Path) -> ReadPoints:
    """Read the points, in the order of the file. Raises UnusableFileError with a sentence."""
    path = find_file(written, folder)
    file = shown(path.name)
    table = read_table(path, most=MAX_POINTS)
    columns = _columns(table.names, file)
    if not 1 <= len(table.rows) <= MAX_POINTS:
        says = f"which has {'too many' if table.rows else 'no'} points; give 1 to {MAX_POINTS:,}"
        raise UnusableFileError(f"names {file}, {says}.")
    x = [_coordinates(row, columns, f"names {file}, where line {row.line}") for row in table.rows]
    decimal_sign = _decimal_sign(table, columns, file)
    labels, named = _labels(table, columns, file)
    _require_every_class(labels, file)
    labels.flags.writeable = False
    told = [line for line in (table.left_out, decimal_sign, named) if line]
    return ReadPoints(Dataset("csv", freeze(x), labels), tuple(f"{brief(path.name)}: {line}" for line in told))


# --- columns -------------------------------------------------------------------------------------


def _columns(names: Sequence[str], file: str) -> _Columns:
    """Find the columns by their names, in any case: x1, x2, ... or x0, x1, ..., and one of the class."""
    plain = [re.sub(r"[ _-]", "", name.casefold()) for name in names]
    label = [place for place, name in enumerate(plain) if name in _CLASS_NAMES]
    numbers = {int(found[1]): place for place, name in enumerate(plain) if (found := _INPUT.fullmatch(name))}
    inputs = sorted(numbers)
    counted = inputs and inputs[0] in (0, 1) and inputs == list(range(inputs[0], inputs[0] + len(inputs)))
    if len(label) != 1 or not counted or len(inputs) + 1 != len(names) or len(inputs) >= MAX_COLUMNS:
        begins = ",".join(names[:_NAMES_TOLD])
        raise UnusableFileError(f"names {file}, whose first line is {shown(begins)}; write x1,x2,class.")
    return _Columns(tuple(numbers[number] for number in inputs), label[0])


_INPUT = re.compile(r"x([0-9]{1,3})")


# --- numbers -------------------------------------------------------------------------------------


def _coordinates(row: CsvRow, columns: _Columns, where: str) -> list[float]:
    entries = [row.entries[place] for place in columns.inputs]
    label = row.entries[columns.label]
    if not all(map(_NUMBER.fullmatch, entries)) or not (_WHOLE.fullmatch(label) or label[:1].isalpha()):
        raise UnusableFileError(f"{where} is {shown(','.join(row.entries))}; write numbers, then a whole class.")
    x = [float(entry.replace(",", ".")) for entry in entries]
    if not all(abs(value) <= MAX_MAGNITUDE for value in x):
        raise UnusableFileError(f"{where} has a number that is not finite or beyond {MAX_MAGNITUDE:,.0f}.")
    return x


def _decimal_sign(table: CsvTable, columns: _Columns, file: str) -> str:
    """Say that commas are decimal signs. Raises UnusableFileError where they may be something else."""
    commas, points = (
        [(row.line, entry) for row in table.rows for entry in _inputs(row, columns) if sign in entry] for sign in ",."
    )
    if commas and points:
        (line, comma), (other, point) = commas[0], points[0]
        says = f"where line {line} has {comma} and line {other} has {point}"
        raise UnusableFileError(f"names {file}, {says}; write one decimal sign throughout.")
    if commas and all(_MAY_PART_THOUSANDS.fullmatch(entry) for _, entry in commas):
        line, entry = commas[0]
        says = f"where line {line} has {entry}, whose comma may part thousands or be the decimal sign"
        raise UnusableFileError(f"names {file}, {says}; write decimal points.")
    return "a comma is the decimal sign" if commas else ""


def _inputs(row: CsvRow, columns: _Columns) -> Iterator[str]:
    return (row.entries[place] for place in columns.inputs)


# --- classes -------------------------------------------------------------------------------------


def _labels(table: CsvTable, columns: _Columns, file: str) -> tuple[Labels, str]:
    """Return the classes by their numbers; names are numbered in their natural order, which a line says."""
    given = [(row.line, row.entries[columns.label]) for row in table.rows]
    whole = [(line, found[1]) for line, entry in given if (found := _WHOLE.fullmatch(entry))]
    if len(whole) == len(given):
        for line, number in whole:
            if not 0 <= int(number) < MAX_CLASSES:
                says = f"where line {line} has class {number}; classes count from 0 to {MAX_CLASSES - 1}"
                raise UnusableFileError(f"names {file}, {says}.")
        return np.array([int(number) for _, number in whole], dtype=np.int64), ""
    named = [(line, entry) for line, entry in given if not _WHOLE.fullmatch(entry)]
    _require_names(named, whole, file)
    names = sorted({entry for _, entry in named}, key=natural)
    if len(names) > MAX_CLASSES:
        raise UnusableFileError(f"names {file}, which has {len(names):,} classes; the most are {MAX_CLASSES}.")
    numbered = [f"{number} is {shown(name)}" for number, name in enumerate(names)]
    return np.array([names.index(entry) for _, entry in given], dtype=np.int64), f"class {joined(numbered)}"


def _require_names(named: Sequence[tuple[int, str]], whole: Sequence[tuple[int, str]], file: str) -> None:
    """Refuse classes that are missing, numbers among names, and names that differ in capitals alone."""
    for line, name in named:
        if name.casefold() in _MISSING:
            raise UnusableFileError(f"names {file}, where line {line} has no class but {shown(name)}; take it out.")
    if whole:
        (line, name), (other, number) = named[0], whole[0]
        says = f"where line {line} has class {shown(name)} and line {other} has class {number}"
        raise UnusableFileError(f"names {file}, {says}; write numbers or names throughout.")
    by_letters = dict[str, str]()
    for line, name in named:
        if by_letters.setdefault(name.casefold(), name) != name:
            says = f"where line {line} has class {shown(name)}, and others {shown(by_letters[name.casefold()])}"
            raise UnusableFileError(f"names {file}, {says}; write each class in one way.")


def _require_every_class(labels: Labels, file: str) -> None:
    """Refuse classes that start at 1 or leave one out: an output would stand for a class that no point has."""
    given = np.unique(labels).tolist()
    if given == list(range(len(given))) or given == [1]:  # points of the second of two classes alone tell no start
        return
    if given == list(range(1, len(given) + 1)):
        raise UnusableFileError(f"names {file}, whose classes start at 1; count from 0.")
    missing = next(label for label in range(len(given)) if label != given[label])
    listed = joined([str(label) for label in given])
    raise UnusableFileError(
        f"names {file}, whose classes are {listed}, without {missing}; count from 0 and leave none out."
    )
