"""Read the rows of a csv file as spreadsheets and pandas write it: commas, semicolons or tabs, UTF-8 or UTF-16."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from nnviz_core.inputs.limits import MAX_WIDTH
from nnviz_core.inputs.named_files import UnusableFileError, read_bytes
from nnviz_core.inputs.text_files import NotTextError, decoded
from nnviz_core.words.wording import count, shown

MAX_CSV_BYTES = 8 * 1024 * 1024  # 20,000 lines of 7 numbers take 3
MAX_COLUMNS = MAX_WIDTH + 1  # the inputs and the class
_SPACE = " \t\u00a0"
_SEPARATORS = (";", "\t", ",")
_SEPARATOR_LINE = re.compile(r'"?sep=(;|,|\t|\\t)"?[;,]*', re.IGNORECASE)  # a first line that Excel writes and reads
_INDEX = re.compile(r"(index|unnamed: ?0)?", re.IGNORECASE)  # what pandas calls the column of its row numbers


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One row: its line in the file, and its entries without the space around them."""

    line: int
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvTable:
    """The rows below the first, and what was left out to get them."""

    names: tuple[str, ...]  # of the first row
    rows: tuple[CsvRow, ...]
    left_out: str  # a line that says which column, or nothing


def read_table(path: Path, *, most: int) -> CsvTable:
    """Read a file's rows, one more than the most that are wanted, all as long as the first.

    Raises UnusableFileError with a sentence.
    """
    file = shown(path.name)
    try:
        rows = list(islice(_rows(decoded(read_bytes(path, path.name, limit=MAX_CSV_BYTES))), most + 2))
    except NotTextError as error:
        raise UnusableFileError(f"names {file}, which {error}.") from None
    except csv.Error as error:
        raise UnusableFileError(f"names {file}, which is no csv text: {error}.") from error
    if not rows:
        raise UnusableFileError(f"names {file}, which is empty; start it with the line x1,x2,class.")
    names, *rows = _without_empty_ends(rows)
    if len(names.entries) > MAX_COLUMNS:
        raise UnusableFileError(f"names {file}, which has more than {MAX_COLUMNS:,} columns; take some out.")
    for row in rows:
        if len(row.entries) != len(names.entries):
            entries = count(len(row.entries), "entry", "entries")
            says = f"where line {row.line} has {entries} but the first line has {len(names.entries)}"
            raise UnusableFileError(f"names {file}, {says}.")
    return _without_index(CsvTable(names.entries, tuple(rows), ""), file)


def _rows(text: str) -> Iterator[CsvRow]:
    """Yield the rows that are not empty; the line of a separator, or else the first, tells what parts entries."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    first = text.lstrip("\n").partition("\n")[0]
    told = _SEPARATOR_LINE.fullmatch(first.strip(" "))
    separator = told[1].replace("\\t", "\t") if told else next((s for s in _SEPARATORS if s in first), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    filled = ((reader.line_num, row) for row in reader if row and not "".join(row).isspace() and any(row))
    for line, row in islice(filled, 1 if told else 0, None):
        yield CsvRow(line, tuple(entry.strip(_SPACE) for entry in row[: MAX_COLUMNS + 1]))


def _without_empty_ends(rows: list[CsvRow]) -> list[CsvRow]:
    """Take off the columns at the end that have no name and nothing in them."""
    names = rows[0].entries
    named = len(names)
    while named > 1 and not names[named - 1]:
        named -= 1
    return [
        CsvRow(row.line, row.entries[:named])
        if len(row.entries) == len(names) and not any(row.entries[named:])
        else row
        for row in rows
    ]


def _without_index(table: CsvTable, file: str) -> CsvTable:
    """Take off a first column that holds the numbers of the rows, as pandas and R write it."""
    if not _INDEX.fullmatch(table.names[0]) or len(table.names) < 2:
        return table
    entries = [row.entries[0] for row in table.rows]
    if len(set(entries)) < len(entries) or not all(re.fullmatch(r"[0-9]{1,9}", entry) for entry in entries):
        says = "whose first column has no name and does not number the rows"
        raise UnusableFileError(f"names {file}, {says}; name it x1, or take it out.")
    rows = tuple(CsvRow(row.line, row.entries[1:]) for row in table.rows)
    return CsvTable(table.names[1:], rows, "the first column numbers the rows; it is left out")
