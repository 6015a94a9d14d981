"""Ship languages of a test's own, such as English with other letters, so that what was never looked up stands out."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from nnviz_core.words import catalogue

MARKUP = re.compile(r"(<[^>]*>|\$[^$]*\$|`[^`]*`)")  # of pages, mathematics, and what is typed


ACCENTS = str.maketrans("aeiouAEIOU", "äëïöüÄËÏÖÜ")
PLAIN_WORD = re.compile(r"[A-Za-z]{2,}")
LONGER = 0.4  # by what share the words of a long language are longer than those of English


def accented(text: str) -> str:
    """Write all vowels with an accent."""
    return text.translate(ACCENTS)


ARABIC = {
    ord(letter): ord(other)
    for small, other in zip("abcdefghijklmnopqrstuvwxyz", "ابجدهوزحطيكلمنسعفصقرشتثخذض", strict=True)
    for letter in (small, small.upper())
}


def arabic(text: str) -> str:
    """Write in the letters of Arabic, in words that nobody speaks."""
    return text.translate(ARABIC)


def lengthened(text: str) -> str:
    """Write all vowels with an accent, and every word longer."""
    counts = {"letters": 0.0}

    def longer(found: re.Match[str]) -> str:
        counts["letters"] += LONGER * len(found[0])
        more, counts["letters"] = divmod(counts["letters"], 1)
        return found[0] + "e" * int(more)

    return accented(PLAIN_WORD.sub(longer, text))


class OtherLetters(Transformer):
    """Write the text of messages otherwise."""

    def __init__(self, written: Callable[[str], str]) -> None:
        self.written = written

    def visit_TextElement(self, node: ftl.TextElement) -> ftl.TextElement:  # noqa: N802  (named by fluent.syntax)
        parts = MARKUP.split(node.value)
        node.value = "".join(part if MARKUP.fullmatch(part) else self.written(part) for part in parts)
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
def esperanto(folder: Path, written: Callable[[str], str] = accented) -> Iterator[None]:
    """Ship Esperanto, which is English written otherwise."""
    with shipped_beside(folder, eo=written):
        yield


@contextmanager
def shipped_beside(folder: Path, **languages: Callable[[str], str]) -> Iterator[None]:
    """Ship languages beside, or in the place of, those that are shipped: English written otherwise."""
    english = (catalogue.LANGUAGES / "en.ftl").read_text(encoding="utf-8")
    shutil.copytree(catalogue.LANGUAGES, folder, dirs_exist_ok=True)
    for language, written in languages.items():
        (folder / f"{language}.ftl").write_text(written_otherwise(english, written), encoding="utf-8")
    with shipped_from(folder):
        yield


@lru_cache(maxsize=4)
def written_otherwise(english: str, written: Callable[[str], str]) -> str:
    """Write all messages of a file otherwise."""
    return FluentSerializer().serialize(OtherLetters(written).visit(FluentParser().parse(english)))


def forget() -> None:
    """Let languages be read anew."""
    for each in (catalogue.shipped_languages, catalogue._loaded, catalogue._chosen):
        each.cache_clear()
