"""Messages that are read one by one are those of the whole file."""

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from nnviz_core.words.catalogue import Wording, WordsError, catalogue, shipped_languages, words_path
from nnviz_core.words.messages import Messages, entries_in

ODD = """\
# A comment
first = One line # of text
second =
    Several lines

    with a gap
# third = is a comment
third = { $count ->
[one] { first }
*[other] { second } and {
    first
}
}
    .short = 3
first-again=no spaces
fourth = {"first = no entry"}
### The end
"""


QUICK = ("en", "ar", "ru", "zh")


@pytest.mark.parametrize(
    "language", [pytest.param(tag, marks=() if tag in QUICK else pytest.mark.slow) for tag in shipped_languages()]
)
def test_messages_of_a_shipped_language_are_those_of_the_whole_file(language: str) -> None:
    assert_same_messages(words_path(language).read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", [ODD, ODD.replace("\n", "\r\n"), "", "# nothing\n", "one = 1"])
def test_messages_of_any_text_are_those_of_the_whole_file(text: str) -> None:
    assert_same_messages(text)


def assert_same_messages(text: str) -> None:
    whole = {each.id.name: each for each in FluentParser().parse(text).body if isinstance(each, ftl.Message)}
    read = Messages("en", [text], {})
    assert list(read) == list(whole)
    assert len(read) == len(whole)
    for id, message in whole.items():
        assert read[id].equals(message, ignored_fields=["span", "comment"]), id


def test_a_message_brings_those_that_it_holds() -> None:
    read = Messages("en", [ODD], {})
    assert "third" in read
    assert not read.bundle.has_message("first")  # nothing is read before it is asked for
    assert read["third"]
    written, errors = read.bundle.format_pattern(read.bundle.get_message("third").value, {"count": 2})
    assert errors == []
    assert written == "Several lines\n\nwith a gap and One line # of text"
    assert not read.bundle.has_message("fourth")


def test_the_last_entry_of_an_id_counts_and_a_later_text_goes_before() -> None:
    assert entries_in("a = 1\na = 2\n") == {"a": "a = 2\n"}
    read = Messages("en", ["a = 1\nb = { a }\n", "a = 2\n"], {})
    assert read["b"]
    assert read.bundle.format_pattern(read.bundle.get_message("b").value) == ("2", [])


def test_an_authors_message_goes_before_ours_where_ours_holds_it() -> None:
    ours, theirs = catalogue("en"), catalogue(Wording(own="list-and = { $first } & { $last }\n"))
    assert ours("list-and", first="a", last="b") == "a and b"
    assert theirs("list-and", first="a", last="b") == "a & b"
    with pytest.raises(WordsError, match="There are no words nothing"):
        theirs("nothing")
