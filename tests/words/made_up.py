"""Ship languages of a test's own, such as English with other letters, so that what was never looked up stands out."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from nnviz_core.words import catalogue

MARKUP = re.compile(r"(<[^>]*>|\$[^$]*\$|`[^`]*`)")  # of pages, mathematics, and what is typed


class OtherLetters(Transformer):
    """Exchange letters in the text of messages."""

    def __init__(self, letters: dict[int, int]) -> None:
        self.letters = letters

    def visit_TextElement(self, node: ftl.TextElement) -> ftl.TextElement:  # noqa: N802  (named by fluent.syntax)
        parts = MARKUP.split(node.value)
        node.value = "".join(part if MARKUP.fullmatch(part) else part.translate(self.letters) for part in parts)
        return node


@contextmanager
def shipped_from(folder: Path) -> Iterator[None]:
    """Ship the languages of a folder instead."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catalogue, "LANGUAGES", folder)
        forget()
        try:
            yield
        finally:
            forget()


@contextmanager
def esperanto(folder: Path, letters: dict[int, int]) -> Iterator[None]:
    """Ship Esperanto, which is written as English with other letters."""
    english = (catalogue.LANGUAGES / "en.ftl").read_text(encoding="utf-8")
    (folder / "en.ftl").write_text(english, encoding="utf-8")
    written = FluentSerializer().serialize(OtherLetters(letters).visit(FluentParser().parse(english)))
    (folder / "eo.ftl").write_text(written, encoding="utf-8")
    with shipped_from(folder):
        yield


def forget() -> None:
    """Let languages be read anew."""
    for each in (catalogue.shipped_languages, catalogue._loaded, catalogue._chosen):
        each.cache_clear()
