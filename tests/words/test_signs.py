"""What no font has is refused, and what is taken is drawn: the table is what Typst draws."""

import re
import tomllib
from pathlib import Path

import pytest
import typst

from nnviz_core.words import typefaces
from nnviz_core.words.drawn_signs import RANGES
from nnviz_core.words.signs import fault_of_signs, is_drawn
from tests.words.make_drawn_signs import GLYPH, PAGE, TABLE, drawn_codes, ranges, table


def test_the_table_is_what_typst_draws_today() -> None:
    assert tuple(ranges(drawn_codes())) == RANGES, "run python -m tests.words.make_drawn_signs"


def test_the_table_is_written_by_its_script() -> None:
    assert TABLE.read_text(encoding="utf-8") == table()


@pytest.mark.parametrize(
    "text",
    [
        "Backpropagation on XOR, 100 %: “a”–‘b’ … → ≈ −0.5 ∂L/∂w · δ",
        "Größe, naïve, œuvre, ẞ ł ğ ø ñ ř ő",
        "Обратное распространение",
        "Οπισθοδιάδοση",
        "x̂ and ȳ, cafe\u0301",
        "two\nlines",
    ],
)
def test_what_can_be_drawn_is_taken_and_has_no_box(text: str) -> None:
    assert fault_of_signs(text) is None
    marked = PAGE + "".join(f'#"\\u{{{ord(sign):x}}}"' for sign in text if sign != "\n") + '#"\\u{10fffd}"'
    svg = typst.Compiler(ignore_system_fonts=True).compile(marked.encode(), format="svg").decode()
    *drawn, box = GLYPH.findall(svg)
    assert box not in drawn


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("神经", "U+795E"),
        ("ニューロン", "U+30CB"),
        ("신경망", "U+C2E0"),
        ("الشبكة", "U+0627"),
        ("तंत्रिका", "U+0924"),
        ("ไทย", "U+0E44"),
        ("a 🔥", "U+1F525"),
        ("✔\ufe0f", "U+FE0F"),
        ("\ufffe", "U+FFFE"),
        ("\u202e", "U+202E"),
        ("a\u200db", "U+200D"),
        ("\ue000", "U+E000"),
        ("\U0010ffff", "U+10FFFF"),
        ("\u0301a", "U+0301"),
    ],
)
def test_what_cannot_be_drawn_is_named_with_its_number(text: str, sign: str) -> None:
    says = fault_of_signs(text)
    assert says is not None
    assert sign in says
    assert says.isprintable() or "\u0301" in says


@pytest.mark.parametrize(
    ("text", "language", "remedy"),
    [
        ("a\u200bb", "en", "which is no sign to be seen; take it out."),
        ("\u202e \ue000", "en", "which is no sign to be seen; take it out."),
        ("ニ神", "en", 'write language = "ja", whose fonts can, or Latin, Greek or Cyrillic letters.'),
        ("신 神", "en", 'write language = "ko", whose fonts can, or Latin, Greek or Cyrillic letters.'),
        ("神 ا", "en", "which no font here can draw; write Latin, Greek or Cyrillic letters."),
        ("神 ا", "zh", 'which no font can draw that draws "神"; a film has one script beside Latin.'),
        ("🔥", "zh", "which no font here can draw; write Latin, Greek or Cyrillic letters."),
    ],
)
def test_the_remedy_is_one_that_helps(text: str, language: str, remedy: str) -> None:
    assert (fault_of_signs(text, language) or "").endswith(remedy)


@pytest.mark.parametrize("language", ["zh", "ar", "hi"])
def test_a_typeface_that_is_missing_is_installed_with_this_package(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typefaces, "find_spec", lambda module: None)
    name = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]["name"]
    with pytest.raises(typefaces.FontsMissingError, match=re.escape(f'pip install "{name}[fonts-')):
        typefaces.fonts_of(language)


def test_letters_that_join_are_not_taken_one_by_one() -> None:
    assert not any(is_drawn(chr(code)) for code in (*range(0x600, 0x1000), *range(0xFB50, 0xFE00)))
