"""Read a csv file of points: columns x1, x2, ..., and class, or y1, y2, ... where their answers are numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import freeze
from nnviz_core.inputs.class_labels import may_be_class, numbered, whole_of
from nnviz_core.inputs.csv_columns import NUMBER, Answers, AskedColumns, Columns, find_columns
from nnviz_core.inputs.csv_table import CsvRow, CsvTable, read_table
from nnviz_core.inputs.limits import MAX_MAGNITUDE, MAX_POINTS, MOST_COLUMN_LETTERS
from nnviz_core.inputs.named_files import UnusableFileError, find_file
from nnviz_core.words.signs import fault_of_signs
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.wording import brief, joined, shown

_MAY_PART_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+")


@dataclass(frozen=True, slots=True, eq=False)
class ReadPoints:
    """ReadPoints that were read, and lines that say how."""

    dataset: Dataset
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meant:
    """What the answers of points are meant to be, as far as a config tells."""

    answers: Answers | None = None  # what it says of them
    loss: str = "cross_entropy"  # which they are held to


def read_points(
    written: str,
    *,
    folder: Path,
    asked: AskedColumns | None = None,
    meant: Meant | None = None,
    names: Sequence[str] | None = None,
    language: str = SOURCE,
) -> ReadPoints:
    """Read the points, in the order of the file; `names` number its classes, or name their numbers.

    The typefaces of a film's language say which names can be drawn.

    Where the names of columns do not tell whether the answers are classes or numbers, what is meant does; with
    squared error, a lone y of whole numbers stays open.

    Raises UnusableFileError with a sentence.
    """
    path = find_file(written, folder)
    file = shown(path.name)
    table = read_table(path, most=MAX_POINTS)
    columns = find_columns(table, asked or AskedColumns(), file)
    if not 1 <= len(table.rows) <= MAX_POINTS:
        says = f"which has {'too many' if table.rows else 'no'} points; give 1 to {MAX_POINTS:,}"
        raise UnusableFileError(f"names {file}, {says}.")
    if _meaning(table, columns, meant or Meant(), file) == "numbers":
        return _of_numbers(table, columns, path.name, language=language)
    x = [_coordinates(row, columns, f"names {file}, where line {row.line}") for row in table.rows]
    decimal_sign = _decimal_sign(table, columns.inputs, file)
    answers = [(f"line {row.line}", row.entries[columns.label]) for row in table.rows]
    classes = numbered(answers, file, names, language=language)
    told = [line for line in (table.left_out, *_told(columns, language), decimal_sign, *classes.told) if line]
    drawn = _drawn(columns, language)
    dataset = Dataset("csv", freeze(x), classes.labels, class_names=classes.drawn, columns=drawn)
    return ReadPoints(dataset, tuple(f"{brief(path.name)}: {line}" for line in told))


def _drawn(columns: Columns, language: str) -> tuple[str, ...]:
    """Return what the inputs are called, where all names have room on the screen and signs that can be drawn."""
    fit = all(len(name) <= MOST_COLUMN_LETTERS and not fault_of_signs(name, language) for name in columns.names)
    return columns.names if fit else ()


def _told(columns: Columns, language: str) -> Iterator[str]:
    """Say which columns were taken for what, where their names alone do not, and why films do not say them."""
    if columns.names:
        yield f"{joined([f'x{k} is {shown(name)}' for k, name in enumerate(columns.names, start=1)])}"
    if columns.names and not _drawn(columns, language):
        most = f"of {MOST_COLUMN_LETTERS} characters at most, in signs that can be drawn"
        yield f"films say x1, x2, ... of the inputs, as they show names {most}"
    if columns.left_out:
        yield f"left out: {joined([shown(name) for name in columns.left_out])}"


def _meaning(table: CsvTable, columns: Columns, meant: Meant, file: str) -> Answers:
    """Say whether the answers are classes or numbers. Raises UnusableFileError where that is open."""
    if meant.answers == "classes" and columns.means == "numbers":
        says = 'whose columns y1, y2, ... hold numbers, but targets is "classes"; name one column class'
        raise UnusableFileError(f"names {file}, {says}.")
    if told := meant.answers or columns.means:
        return told
    entries = [row.entries[columns.label] for row in table.rows]
    if meant.loss == "cross_entropy" or any(entry[:1].isalpha() for entry in entries):
        return "classes"
    if any(whole_of(entry) is None for entry in entries):
        return "numbers"
    says = f"whose column {shown(table.names[columns.label])} holds whole numbers, which may be classes or numbers"
    raise UnusableFileError(f'names {file}, {says}; write targets = "classes" or targets = "numbers" in [dataset].')


def _of_numbers(table: CsvTable, columns: Columns, name: str, *, language: str) -> ReadPoints:
    """Read points whose answers are numbers."""
    file = shown(name)
    places, n_in = (*columns.inputs, *columns.answers), len(columns.inputs)
    rows = [_numbers(row, places, f"names {file}, where line {row.line}") for row in table.rows]
    sign = _decimal_sign(table, places, file)
    if all(row[n_in:] == rows[0][n_in:] for row in rows):
        says = f"whose answers are all {', '.join(f'{y:g}' for y in rows[0][n_in:])}"
        raise UnusableFileError(f"names {file}, {says}; there is nothing to learn from numbers that never change.")
    x, y = freeze([row[:n_in] for row in rows]), freeze([row[n_in:] for row in rows])
    dataset = Dataset("csv", x, None, y, columns=_drawn(columns, language))
    told = [line for line in (table.left_out, *_told(columns, language), sign) if line]
    return ReadPoints(dataset, tuple(f"{brief(name)}: {line}" for line in told))


# --- numbers -------------------------------------------------------------------------------------


def _coordinates(row: CsvRow, columns: Columns, where: str) -> list[float]:
    entries = [row.entries[place] for place in columns.inputs]
    label = row.entries[columns.label]
    if not all(map(NUMBER.fullmatch, entries)) or not may_be_class(label):
        raise UnusableFileError(f"{where} is {shown(','.join(row.entries))}; write numbers, then a whole class.")
    return _finite(entries, where)


def _numbers(row: CsvRow, places: Sequence[int], where: str) -> list[float]:
    """Read the numbers at some places of a row."""
    entries = [row.entries[place] for place in places]
    if not all(map(NUMBER.fullmatch, entries)):
        raise UnusableFileError(f"{where} is {shown(','.join(row.entries))}; write numbers.")
    return _finite(entries, where)


def _finite(entries: Sequence[str], where: str) -> list[float]:
    values = [float(entry.replace(",", ".")) for entry in entries]
    if not all(abs(value) <= MAX_MAGNITUDE for value in values):
        raise UnusableFileError(f"{where} has a number that is not finite or beyond {MAX_MAGNITUDE:,.0f}.")
    return values


def _decimal_sign(table: CsvTable, places: Sequence[int], file: str) -> str:
    """Say that commas are decimal signs. Raises UnusableFileError where they may be something else."""
    commas, points = (
        [(row.line, entry) for row in table.rows for entry in _entries(row, places) if sign in entry] for sign in ",."
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


def _entries(row: CsvRow, places: Sequence[int]) -> Iterator[str]:
    return (row.entries[place] for place in places)
