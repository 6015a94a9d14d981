"""Import Manim as it comes, without the manim.cfg of the folder or of the user, which shall not change a film.

To be imported before anything that imports Manim. Where Manim is loaded already, as under its own command, nothing
happens.
"""

import sys
from collections.abc import Iterator
from configparser import RawConfigParser
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch


@contextmanager
def _own_settings_alone() -> Iterator[None]:
    """Let Manim read its own defaults, which come as an open file, and no other: it reads those by their paths."""

    def read_none(parser: RawConfigParser, *paths: Any, **options: Any) -> list[str]:
        return []

    with patch.object(RawConfigParser, "read", read_none):
        yield


if "manim" not in sys.modules:
    with _own_settings_alone():
        import manim  # noqa: F401
