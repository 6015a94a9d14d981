"""Hash values by what they hold, so that what follows from them can be found again."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np


def digest_of(*values: Any) -> str:
    """Hash arrays, records, texts and numbers: what differs anywhere has another digest."""
    digest = hashlib.sha256()
    for part in _parts(values):
        digest.update(part)
    return digest.hexdigest()


def _parts(value: Any) -> Iterator[bytes]:
    """Write a value as bytes that differ where the values differ: each part names its kind and its length."""
    match value:
        case np.ndarray():
            yield f"array {value.dtype.str} {value.shape} ".encode()
            yield np.ascontiguousarray(value).tobytes()
        case str() | int() | float() | None:
            written = repr(value).encode()
            yield b"%d %b" % (len(written), written)
        case bytes():
            yield b"bytes %d " % len(value)
            yield value
        case Mapping():
            yield f"mapping {len(value)} ".encode()
            for item in value.items():
                yield from _parts(item)
        case tuple() | list():
            yield f"sequence {len(value)} ".encode()
            for entry in value:
                yield from _parts(entry)
        case _ if is_dataclass(value):
            yield f"record {type(value).__qualname__} ".encode()
            for field in fields(value):
                yield from _parts(getattr(value, field.name))
        case _:
            raise TypeError(f"There is a {type(value).__name__}, which has no digest.")
