"""Lines break where their script does, and never inside a number or a short formula."""

import sys

import pytest
from uniseg.linebreak import line_break_units

from nnviz_core.words import line_breaks
from nnviz_core.words.bidi import CLOSE, OPEN
from nnviz_core.words.catalogue import words_path
from nnviz_core.words.line_breaks import JOINER, NO_BREAK, beginning, in_two_lines, one_line, unbroken, wrapped
from nnviz_core.words.reading import columns, letters

CHINESE = "第一层的权重为0.31 × 10⁻⁴，因此（见图）损失下降了98.4 %。然后继续，直到“好”。"
JAPANESE = "損失は「0.27」になり、ネットワークは学習しました。"
KOREAN = "신경망은 입력을 받아 출력을 냅니다. 손실이 줄어듭니다."
NEVER_FIRST, NEVER_LAST = "，。、」）”！？ー", "「（“"


@pytest.mark.parametrize("width", range(14, 40))
@pytest.mark.parametrize("text", [CHINESE, JAPANESE])
def test_chinese_and_japanese_break_between_signs_but_not_beside_punctuation(text, width):
    lines = wrapped(text, width)
    assert len(lines) > 1
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(columns(line) <= width for line in lines)
    assert not [line for line in lines if line[0] in NEVER_FIRST or line[-1] in NEVER_LAST]
    assert "0.31 × 10⁻⁴" not in text or any("0.31 × 10⁻⁴" in line for line in lines)


@pytest.mark.parametrize("width", range(12, 40))
def test_korean_breaks_at_spaces(width):
    assert " ".join(wrapped(KOREAN, width)) == KOREAN


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("into (−1, 1) and out", 8, ["into", "(−1, 1)", "and out"]),
        ("flat here: 1 − a² = 0.50.", 16, ["flat here:", "1 − a² = 0.50."]),
        ("a loss of 98.4 % of it", 14, ["a loss of", "98.4 % of it"]),
        ("the shape 2–2–2–2 and/or so", 14, ["the shape", "2–2–2–2 and/or", "so"]),
        ("a well-known net", 8, ["a well-", "known", "net"]),
        ("sečteny se z toho", 12, ["sečteny se", "z toho"]),
        ("obie są w tym i tam", 14, ["obie są w tym", "i tam"]),
        ("both units of layer 2 are dead", 20, ["both units of", "layer 2 are dead"]),
        ("then z = 3 a year", 8, ["then", "z = 3", "a year"]),
        ("यह नेटवर्क सीखता है", 12, ["यह नेटवर्क", "सीखता है"]),
        ("تنخفض الخسارة إلى ٠٫٢٧", 18, ["تنخفض الخسارة إلى", "٠٫٢٧"]),
        ("aaaaaaaaaa bb", 4, ["aaaa", "aaaa", "aa", "bb"]),
        ("एकएक", 2, ["एक", "एक"]),
        ("", 10, []),
    ],
)
def test_lines_break_where_a_reader_expects_it(text, width, lines):
    assert wrapped(text, width) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The ends: tanh 18, ReLU 4. The frame is one example.",
            ("The ends: tanh 18, ReLU 4.", "The frame is one example."),
        ),
        ("solves it: 98.7 % right, 95 % or more from 570", ("solves it: 98.7 % right,", "95 % or more from 570")),
        (
            "这个网络的第 2 层里的两个单元已死亡，对每个点都平坦",
            ("这个网络的第 2 层里的两个单元已死亡，", "对每个点都平坦"),
        ),
        ("верно больше половины точек, с самого", ("верно больше половины", "точек, с самого")),
        ("на вопрос ответ с начала да", ("на вопрос ответ", "с начала да")),
        ("one", None),
    ],
)
def test_two_lines_are_broken_where_they_read_best(text, lines):
    assert next(iter(in_two_lines(text)), None) == lines


def test_what_runs_from_left_to_right_is_not_broken():
    name = f"{OPEN}leaky ReLU{CLOSE}"
    assert not [way for way in in_two_lines(f"الوحدة {name} ميتة") if way[0].endswith("leaky")]


def test_a_typesetter_is_told_what_stays_whole():
    assert unbroken("slope 1 − a² here") == f"slope 1{NO_BREAK}−{NO_BREAK}a² here"
    assert unbroken("손실 하") == f"손{JOINER}실 하"
    assert unbroken("no formula") == "no formula"
    assert unbroken("v kroku a bez") == f"v{NO_BREAK}kroku a{NO_BREAK}bez"


def test_a_text_is_cut_between_letters_with_their_marks():
    assert beginning("hello", 3) == "hel"
    assert beginning("किताब", 3) == "कि"
    assert beginning("कि", 1) == ""


def test_lines_of_a_text_are_joined_as_its_script_wants():
    assert one_line(" two\n lines ") == "two lines"
    assert one_line("第一\n行") == "第一行"
    assert one_line("둘\n줄") == "둘 줄"
    assert one_line("13\u202f002 points") == "13\u202f002 points"


def test_a_sign_of_chinese_takes_as_long_to_read_as_three_letters():
    assert letters("loss") == 4
    assert letters("损失") == 6
    assert letters("손실") == 4
    assert letters("потеря δ") == 8


SIGNS = "abÄzяλ059.,:;!?'’“”\"()[]%−-–/+=·…€₂²\u00a0\u2060中한שع \n\t"


ONE_OF_A_CLASS = "aÄ0.(-−/% 中ש"  # each meets every other sign


@pytest.mark.parametrize(
    "sign", [pytest.param(sign, marks=() if sign in ONE_OF_A_CLASS else pytest.mark.slow) for sign in SIGNS]
)
def test_plain_words_break_as_unicode_has_it(sign):
    for other in SIGNS:
        for text in (f"x a{sign}{other}b x", f"5 {sign}{other}0 x", f"з a{sign}{other} {other}x", f"{sign}{other}"):
            assert list(line_breaks._units(text)) == list(line_break_units(text))


@pytest.mark.parametrize(
    "sentence", ["Now back: how does the loss react?", "Слой 2 делает то же самое.", "Η απώλεια είναι 0,27."]
)
def test_a_sentence_of_plain_words_needs_no_tables(sentence, monkeypatch):
    monkeypatch.setitem(sys.modules, "uniseg.linebreak", None)
    assert list(line_breaks._units(sentence)) == [f"{word} " for word in sentence.split()[:-1]] + [sentence.split()[-1]]


def test_no_space_before_a_danda_lets_it_begin_a_line():
    assert wrapped("ढाल 0.5 ।", 8) == ["ढाल 0.5", "।"]
    assert [line for line in words_path("hi").read_text(encoding="utf-8").splitlines() if " ।" in line] == []
