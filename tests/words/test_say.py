"""Sentences begin, follow each other and are said as their language wants it."""

from pathlib import Path

import pytest

from nnviz_core.words.catalogue import LANGUAGES, catalogue
from nnviz_core.words.phrases import spelled
from nnviz_core.words.say import capital, formula_sentence, joined_sentences, number_list, sentence_words
from tests.words.made_up import shipped_from

OWN = {  # messages that these languages have in their way
    "tr": "",
    "nl": "",
    "ka": "",
    "cs": "",
    "de": "list-numbers = { $first }; { $next }\n",
    "zh": "join-sentences = { $first }{ $next }\nsentence = { $words }。\n",
}


@pytest.fixture(autouse=True)
def _languages(tmp_path: Path):
    english = (LANGUAGES / "en.ftl").read_text(encoding="utf-8")
    for language, own in {"en": "", **OWN}.items():
        kept = [line for line in english.splitlines() if not own or line.split(" =")[0] not in own]
        (tmp_path / f"{language}.ftl").write_text("\n".join([*kept, own]), encoding="utf-8")
    with shipped_from(tmp_path):
        yield


@pytest.mark.parametrize(
    ("language", "sentence", "begun"),
    [
        ("en", "the loss falls", "The loss falls"),
        ("en", "a unit is flat", "A unit is flat"),
        ("en", "a₁ is flat", "a₁ is flat"),
        ("en", "w₁₂⁽³⁾ grows", "w₁₂⁽³⁾ grows"),
        ("en", "x = 0.5 here", "x = 0.5 here"),
        ("en", "z bends", "z bends"),
        ("en", "δ goes back", "δ goes back"),
        ("en", "“x” stays", "“x” stays"),
        ("tr", "ileri geçiş", "İleri geçiş"),
        ("tr", "ışık", "Işık"),
        ("nl", "ijs smelt", "IJs smelt"),
        ("cs", "z vrstvy", "Z vrstvy"),
        ("cs", "z₁ roste", "z₁ roste"),
        ("ka", "ქსელი სწავლობს", "ქსელი სწავლობს"),
        ("zh", "网络在学习", "网络在学习"),
        ("en", "", ""),
    ],
)
def test_a_sentence_begins_with_a_capital_that_is_no_letter_of_a_formula(language, sentence, begun):
    assert capital(sentence, catalogue(language)) == begun


def test_a_formula_in_words_keeps_the_letter_that_it_begins_with():
    words = catalogue("en")
    assert formula_sentence("a one equals zero", words) == "a one equals zero."
    assert formula_sentence("the loss is one", words) == "The loss is one."


def test_sentences_follow_each_other_as_the_language_wants():
    assert joined_sentences(["One.", "", "Two.", "Three."], catalogue("en")) == "One. Two. Three."
    assert joined_sentences(["一。", "二。"], catalogue("zh")) == "一。二。"
    assert joined_sentences(iter(()), catalogue("en")) == ""


def test_numbers_are_listed_so_that_no_comma_is_taken_for_a_decimal_sign():
    assert number_list(["0.01", "0.5"], catalogue("en")) == "0.01, 0.5"
    assert number_list(["0,01", "0,5"], catalogue("de")) == "0,01; 0,5"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("R² is 1 − loss ÷ loss of the mean", "R squared is one minus loss divided by loss of the mean"),
        ("then w₁ + w₂ is learnt", "then w one plus w two is learnt"),
        ("loss < 0.5 there", "loss less than zero point five there"),
        ("w₁₂⁽³⁾ grows", "w one two of layer three grows"),
        ("3 × 2 neurons", "Three times two neurons"),
        ("It is 5. 3 points stay", "It is five. Three points stay"),
        ("about 6.3 × 10⁻⁴ there", "about six point three times ten to the minus four there"),
    ],
)
def test_signs_between_words_are_said(text, said):
    assert sentence_words(text, catalogue("en")) == said


def test_a_spelled_number_with_a_capital_letter_can_still_choose_a_form():
    three = capital(spelled(3, catalogue("en")), catalogue("en"))
    assert (three, three.number) == ("Three", 3)
