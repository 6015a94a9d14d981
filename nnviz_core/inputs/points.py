"""Read a csv file of labelled points: columns x1, x2, ..., class."""

import csv
import io
import re
from itertools import islice
from pathlib import Path

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Labels, freeze
from nnviz_core.inputs.limits import MAX_MAGNITUDE, MAX_POINTS, MAX_WIDTH
from nnviz_core.inputs.named_files import UnusableFileError, find_file, read_bytes
from nnviz_core.words.wording import brief, count, joined, shown

MAX_CSV_BYTES = 8 * 1024 * 1024  # 20,000 lines of 7 numbers take 3
_NUMBER = re.compile(r"[+-]?(nan|inf|infinity|([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]{1,4})?)", re.IGNORECASE)
_CLASS = re.compile(r"[+-]?[0-9]{1,9}")

Rows = list[tuple[int, list[str]]]  # line number, entries


def read_points(written: str, *, folder: Path) -> Dataset:
    """Read the points, in the order of the file. Raises UnusableFileError with a sentence."""
    path = find_file(written, folder)
    file = shown(path.name)
    (_, header), *rows = _rows(path) or [(0, [])]
    inputs = _inputs([name.strip() for name in header], file)
    if not 1 <= len(rows) <= MAX_POINTS:
        raise UnusableFileError(
            f"names {file}, which has {'too many' if rows else 'no'} points; give 1 to {MAX_POINTS:,}."
        )
    values = [_numbers(row, f"names {file}, where line {line}", inputs=inputs) for line, row in rows]
    labels = np.array([label for _, label in values], dtype=np.int64)
    _require_every_class(labels, file)
    labels.flags.writeable = False
    return Dataset("csv", freeze([x for x, _ in values]), labels)


def _rows(path: Path) -> Rows:
    content = read_bytes(path, path.name, limit=MAX_CSV_BYTES)
    try:
        reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
        return list(islice(((reader.line_num, row) for row in reader if row), MAX_POINTS + 2))
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnusableFileError(f"names {shown(path.name)}, which is no csv text in UTF-8.") from error


def _inputs(header: list[str], file: str) -> int:
    if not header:
        raise UnusableFileError(f"names {file}, which is empty; start it with the line x1,x2,class.")
    inputs = len(header) - 1
    expected = [*(f"x{index}" for index in range(1, min(inputs, MAX_WIDTH) + 1)), "class"]
    if header != expected or inputs < 1:
        begins = ",".join(header[: 2 * MAX_WIDTH])
        raise UnusableFileError(f"names {file}, whose first line is {shown(begins)}; write x1,x2,class.")
    return inputs


def _numbers(row: list[str], where: str, *, inputs: int) -> tuple[list[float], int]:
    if len(row) != inputs + 1:
        entries = count(len(row), "entry", "entries")
        raise UnusableFileError(f"{where} has {entries} but the first line has {inputs + 1}.")
    *coordinates, last = (entry.strip(" \t") for entry in row)
    if not all(map(_NUMBER.fullmatch, coordinates)) or not _CLASS.fullmatch(last):
        raise UnusableFileError(f"{where} is {shown(','.join(row))}; write numbers, then a whole class.")
    x, label = [float(entry) for entry in coordinates], int(last)
    if not all(abs(value) <= MAX_MAGNITUDE for value in x):
        raise UnusableFileError(f"{where} has a number that is not finite or beyond {MAX_MAGNITUDE:,.0f}.")
    if not 0 <= label < MAX_WIDTH:
        raise UnusableFileError(f"{where} has class {brief(row[-1])}; classes count from 0 to {MAX_WIDTH - 1}.")
    return x, label


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
