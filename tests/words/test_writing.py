"""Numbers are written as their language writes them, once; formulas keep their direction among words that run back."""

import math

import pytest
from babel.numbers import format_decimal, parse_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from nnviz_core.words.bidi import CLOSE, OPEN, isolated
from nnviz_core.words.formula.mathml import equation_mathml
from nnviz_core.words.formula.tree import Call, Equation, Letter, Negative, Product, numeral
from nnviz_core.words.formula.typst import equation_typst
from nnviz_core.words.numbers import MINUS, format_count, format_number, scientific_parts
from nnviz_core.words.phrases import percent
from nnviz_core.words.typefaces import FontsMissingError, fonts_of
from nnviz_core.words.writing import ENGLISH, LATIN, Written, writing_of

LANGUAGES = (
    "de", "fr", "es", "pt-BR", "it", "nl", "pl", "cs", "sv", "tr", "uk", "ru", "el", "zh", "ja", "ko", "hi", "ar",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "decimal", "count", "share"),
    [
        ("en", "−0.73", "13,002", "98.4 %"),
        ("de", "−0,73", "13.002", "98,4\u00a0%"),
        ("de-CH", "−0.73", "13’002", "98.4%"),
        ("fr", "−0,73", "13\u202f002", "98,4\u00a0%"),
        ("es-MX", "−0.73", "13,002", "98.4%"),
        ("tr", "−0,73", "13.002", "%98,4"),
        ("cs", "−0,73", "13\u00a0002", "98,4\u00a0%"),
        ("zh", "−0.73", "13,002", "98.4%"),
        ("hi", "−0.73", "13,002", "98.4%"),
        ("ar", "−٠٫٧٣", "١٣٬٠٠٢", "٩٨٫٤٪"),
        ("ar-MA", "−0,73", "13.002", "98,4%"),
    ],
)
def test_a_language_writes_numbers_its_own_way(language: str, decimal: str, count: str, share: str) -> None:
    number = writing_of(language).number
    written = number(format_number(-0.73)), number(format_count(13002)), number(percent(0.984))
    assert tuple(text.replace("'", "’") for text in written) == (decimal, count, share)


def test_a_key_chooses_the_digits() -> None:
    assert writing_of("ar", "latin").number("0.73") == "0.73"
    assert writing_of("hi", "native").number("0.73") == "०.७३"
    assert writing_of("de", "native").number("0.73") == "0,73"
    assert writing_of("en", "native").number("98.4 %") == "98.4 %"


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=20)
@given(value=st.floats(-9999, 9999).filter(lambda value: abs(value) > 0.001))
def test_babel_reads_back_what_is_written(language: str, value: float) -> None:
    printed = format_number(value)
    written = writing_of(language, "latin").number(printed)
    plain = written.replace(MINUS, "-").replace("\u061c", "").replace("\u200e", "")
    locale = language.replace("-", "_")
    assert float(parse_decimal(plain, locale=locale)) == float(printed.replace(MINUS, "-"))


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=20)
@given(value=st.integers(0, 999_999))
def test_counts_are_parted_as_babel_parts_them(language: str, value: int) -> None:
    written = writing_of(language, "latin").number(format_count(value))
    assert written == (format_decimal(value, locale=language.replace("-", "_")) if value >= 1000 else str(value))


@given(value=st.floats(1e-300, 1e300), language=st.sampled_from(LANGUAGES))
def test_what_is_written_is_not_written_again(value: float, language: str) -> None:
    number = writing_of(language).number
    once = Written(number(format_number(value)))
    assert number(once) == once


def test_names_and_words_stay() -> None:
    number = writing_of("de").number
    for text in ("W1", "0.7.3", "v0.5", "1 von 2", "", "x₁ = 0.40", "2–3–2"):
        assert number(text) == text
    assert writing_of("xx-Unknown") is ENGLISH


def test_an_exponent_keeps_its_power() -> None:
    written = writing_of("de").number(format_number(-6.3e-4))
    assert written == "−6,3 × 10⁻⁴"
    assert scientific_parts("6.3 × 10⁻⁴") == ("6.3", f"{MINUS}4")


def test_equations_are_written_in_the_language() -> None:
    z = Letter("z", (1,), 2)
    equation = Equation((z, Product((numeral(0.27), Negative(numeral(0.4)))), numeral(-0.108)), ("=", "≈"))
    german, arabic = writing_of("de"), writing_of("ar")
    assert '"0,27" dot.c ( - "0,40" )' in equation_typst(equation, writing=german)
    assert "<mn>0,27</mn>" in equation_mathml(equation, german)
    assert "<mn>٠٫٢٧</mn>" in equation_mathml(equation, arabic)
    leaky = Equation((z, Call("leaky_relu(0.2)", numeral(-3.0))), ("=",))
    assert equation_mathml(leaky, german).count("<mo>;</mo>") == 1
    assert equation_mathml(leaky).count("<mo>,</mo>") == 1


# ---- from right to left


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("النسبة ∂L/∂z = −٠٫٧٣ تسمى δ", "النسبة [∂L/∂z = −٠٫٧٣] تسمى [δ]"),
        ("٢–٣–٤ · tanh", "[٢–٣–٤ · tanh]"),
        ("الطبقة ٢ (−١، ١).", "الطبقة [٢ (−١، ١)]."),
        ("tanh، sigmoid", "[tanh]، [sigmoid]"),
        ("دقة ٩٨٫٤٪", "دقة [٩٨٫٤]٪"),
        ("لا شيء", "لا شيء"),
        ("مفتاح <kbd>f</kbd> هنا", "مفتاح <kbd>[f]</kbd> هنا"),
        ("ميل <i>w</i><sub>12</sub> = 0.7", "ميل <i>[w</i><sub>12</sub> = 0.7]"),
        ("انسخ `nnviz render`", "انسخ `nnviz render`"),
        ("الصنف ١ حيث $z_2^((3)) > 0$", "الصنف [١] حيث $z_2^((3)) > 0$"),
    ],
)
def test_formulas_and_names_keep_their_direction(text: str, seen: str) -> None:
    once = isolated(text)
    assert once.replace(OPEN, "[").replace(CLOSE, "]") == seen
    assert isolated(once) == once
    assert isolated(f"هذا {once} هنا").count(OPEN) == once.count(OPEN)


def test_no_dot_that_would_be_read_as_a_zero_stands_between_arabic_digits() -> None:
    assert "·" in writing_of("ar", "latin").between
    assert "·" not in writing_of("ar").between + writing_of("fa").between


# ---- typefaces


def test_a_script_without_its_typeface_is_refused_with_the_line_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnviz_core.words.typefaces.find_spec", lambda name: None)
    with pytest.raises(FontsMissingError, match=r'pip install "nnviz-core\[fonts-cjk\]"'):
        fonts_of("zh-CN")
    assert fonts_of("de-AT").families == ()


def test_all_digits_of_a_script_are_as_wide_as_each_other() -> None:
    from nnviz_scenes.marks.number import placed

    for digits in (LATIN, writing_of("ar").digits, writing_of("hi", "native").digits):
        widths = {placed(digit).advance for digit in digits}
        assert len(widths) == 1
        assert math.isfinite(widths.pop())
