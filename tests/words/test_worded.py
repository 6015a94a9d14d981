"""Formulas among words: a language may put them in an order of its own."""

import pytest

from nnviz_core.words.catalogue import Catalogue, WordsError
from nnviz_core.words.formula.speech import equation_words, said
from nnviz_core.words.formula.tree import Equation, Letter, Numeral, Product, Row, Sum, Upright
from nnviz_core.words.formula.worded import worded
from nnviz_core.words.messages import Messages
from nnviz_core.words.numbers import Shown
from nnviz_core.words.place_names import NumberGroup, PlaceName, in_words, letter, listed_words, named_at, upright

TURNED = """
name-before = the new { $name }
name-after = { $name }, anew
name-between = from { $a } to { $b } again
number-is = { $number } = { $name }
list-comma = { $next } / { $first }
join-sentences = { $first } { $next }
sentence = { $words }!
part-layer = ({ $numbers }) in { $owner }
speech-equals = { $right } is { $left }
speech-plus = { $right } onto { $left }
speech-times = { $left }-fold { $right }
speech-quantity = [{ $sum }]
"""


@pytest.fixture
def words() -> Catalogue:
    return Catalogue("eo", Messages("eo", [TURNED], {}))


def test_a_name_stands_where_the_language_wants_it(words: Catalogue) -> None:
    w, b = Letter("w"), Letter("b")
    assert worded(words, "name-before", name=w) == Row((Upright("the new"), w))
    assert worded(words, "name-after", name=w) == Row((w, Upright(", anew")))
    assert worded(words, "name-between", a=w, b=b) == Row((Upright("from"), w, Upright("to"), b, Upright("again")))


def test_a_formula_is_said_in_the_order_of_the_language(words: Catalogue) -> None:
    product = Product((Numeral("2"), Sum((Letter("a"), Letter("b")))))
    assert said(product, words) == "2-fold [b onto a]"
    assert equation_words(Equation((Letter("z"), product), ("=",)), words) == "2-fold [b onto a] is z"


def test_numbers_are_listed_in_the_order_of_the_language(words: Catalogue) -> None:
    group = NumberGroup("part-layer", "i")
    names = (
        PlaceName("layers[i].z[j]", group, letter("z", "j"), letter("z", "j", "i")),
        PlaceName("loss", None, upright("loss-name"), letter("L")),
    )
    shown = (Shown("0.50", "layers[2].z[0]"), Shown("0.75", "layers[2].z[1]"), Shown("1.00", "nowhere"))
    named = [(each, named_at(each.place, names, words, owners=lambda _: {})) for each in shown]
    assert listed_words(named, words) == "(0.75 = z 2 / 0.50 = z 1) in 3 1.00 = nowhere!"


def test_a_name_without_words_is_refused(words: Catalogue) -> None:
    names = (PlaceName("loss", None, in_words("no-name", of=letter("L")), letter("L")),)
    with pytest.raises(WordsError, match=r"There are no words no-name in eo\.ftl"):
        named_at("loss", names, words, owners=lambda _: {})
