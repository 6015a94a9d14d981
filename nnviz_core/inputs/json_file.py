"""Read .json files of arrays: numbers in nested lists, by names, in tables or in a list of layers."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.stored import (
    ArrayFile,
    Floats,
    RepeatedNameError,
    Stored,
    given_twice,
    require_few,
    require_short,
    unique_pairs,
)
from nnviz_core.inputs.text_files import NotTextError, decoded
from nnviz_core.words.wording import shown

MAX_JSON_BYTES = 4 * 1024 * 1024  # a number takes 8 bytes in an array and about 100 on its way out of JSON
MAX_DEPTH = 20  # of tables in tables
_ALL_LAYERS = ("weights", "biases", "bias", "kernels", "coefs_", "intercepts_", "coefs", "intercepts", "W", "b")


def read_json(file: BinaryIO, size: int, path: Path) -> ArrayFile:
    """List the arrays. Raises UnusableFileError with a sentence."""
    name = shown(path.name)
    try:
        tree = json.loads(decoded(file.read(size) if size else b""), object_pairs_hook=unique_pairs)
    except RepeatedNameError as error:
        raise given_twice(path, error) from None
    except NotTextError as error:
        raise UnusableFileError(f"names {name}, which {error}.") from None
    except (ValueError, RecursionError) as error:
        raise UnusableFileError(f"names {name}, which is no valid JSON.") from error
    if not isinstance(tree, dict):
        raise UnusableFileError(f"names {name}, which is no JSON object with the keys W1, b1, W2, b2, ...")
    arrays = dict[str, Stored]()
    for key, values in _named_lists("", tree, path):
        if key in arrays:
            raise given_twice(path, key)
        arrays[key] = _lists(values, path)
        require_few(len(arrays), path)
    return ArrayFile(arrays)


def _named_lists(name: str, values: Any, path: Path, *, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Yield every nested list with its name: keys of tables and places in lists of tables, joined by dots."""
    require_short(len(name), path)
    if depth > MAX_DEPTH:
        raise UnusableFileError(f"names {shown(path.name)}, which has more than {MAX_DEPTH} tables in each other.")
    inner = (
        values.items() if isinstance(values, dict) else enumerate(values) if _is_list_of_layers(name, values) else ()
    )
    if not inner:
        yield name, values
    for key, each in inner:
        yield from _named_lists(f"{name}.{key}" if name else str(key), each, path, depth=depth + 1)


def _is_list_of_layers(name: str, values: Any) -> bool:
    """Tell a list of tables, or one of a matrix or a vector for each layer, such as `"biases": [[...], [...]]`."""
    if not isinstance(values, list) or not values:
        return False
    if all(isinstance(each, dict) for each in values):
        return True
    depth, inner = 0, values
    while isinstance(inner, list) and inner:
        depth, inner = depth + 1, inner[0]
    return name in _ALL_LAYERS and depth == (2 if name[0] in "bi" else 3)


def _lists(values: Any, path: Path) -> Stored:
    """Take nested lists for an array of the shape that their first entries have; the others are seen when read."""
    shape, inner = [], values
    while isinstance(inner, list):
        shape.append(len(inner))
        inner = inner[0] if inner else 0.0

    def read() -> Floats:
        try:
            return np.array(_floats(values, shape), dtype=np.float64).reshape(shape)
        except _NoNumberError as error:
            raise UnusableFileError(f"names {shown(path.name)}, whose entries {error}.") from None

    return Stored(tuple(shape), "" if _is_number(inner) else _json_kind(inner), read)


class _NoNumberError(Exception):
    pass


def _floats(values: Any, shape: list[int]) -> Any:
    if not shape:
        if not _is_number(values):
            lists = "are not all rectangular lists of numbers"
            raise _NoNumberError(lists if isinstance(values, list) else f"hold {_json_kind(values)}; write numbers")
        return float(values) if abs(values) < 1e308 else float("inf")
    if not isinstance(values, list) or len(values) != shape[0]:
        raise _NoNumberError("are not all rectangular lists of numbers")
    return [_floats(each, shape[1:]) for each in values]


def _is_number(entry: Any) -> bool:
    return isinstance(entry, int | float) and not isinstance(entry, bool)


def _json_kind(entry: Any) -> str:
    match entry:
        case bool():
            return "true and false"
        case str():
            return "text"
        case None:
            return "null"
    return "no numbers"
