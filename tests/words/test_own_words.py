"""An author's own sentences take the place of ours, and what is wrong with them is said with its line."""

from pathlib import Path

import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.words.catalogue import Wording, catalogue, words_path
from nnviz_core.words.own_words import faults_of_words, messages_in, uses_of, words_with_comments

OWN = "forward-heading = There it goes\nsample-of-index = point { $index }\n"
CONFIG = """words = "mine.ftl"
[parameters]
train = { steps = 5 }
[[sections]]
scene = "forward"
"""


def written(folder: Path, words: str) -> Path:
    (folder / "mine.ftl").write_text(words, encoding="utf-8")
    (folder / "film.toml").write_text(CONFIG, encoding="utf-8")
    return folder / "film.toml"


def test_own_words_stand_in_the_place_of_ours(tmp_path: Path) -> None:
    words = load(written(tmp_path, OWN)).words
    assert words("forward-heading") == "There it goes"
    assert words("sample-of-index", index="7") == "point 7"
    assert words("backward-heading") == "Backpropagation"
    assert catalogue("en")("forward-heading") == "Forward propagation"


def test_own_words_are_among_what_a_section_is_told_in() -> None:
    assert catalogue(Wording("en", own=OWN))("forward-heading") == "There it goes"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("\nforwrd-heading = There\n", 2,
         'has the id "forwrd-heading", which no message has; did you mean "forward-heading"?'),
        ("forward-heading There\n", 1,
         "cannot be read; write id = words, and further lines of a message after spaces."),
        ("sample-of-index = point { $place }\n", 1,
         "gives sample-of-index the argument $place, which it does not have; it has $index."),
        ("sample-of-index = a point\n", 1, "gives sample-of-index no { $index }, which it must print; put it in."),
        ("remark-points = { $count } of { $digits }\n", 1,
         "gives remark-points the argument $count to print, which only chooses a form; it has $count and $digits."),
        ("forward-heading = A\nforward-heading = B\n", 2, "gives forward-heading a second time; keep one."),
        ("-brand = nnviz\n", 1, "defines the term -brand; write the words themselves, films have no terms."),
        ("sample-of-index = { NUMBER($index) }\n", 1,
         "gives sample-of-index NUMBER(), which films do not have; write words and arguments."),
        ("forward-heading = { backward-heading }\n", 1,
         "gives forward-heading the message backward-heading, which does not belong there; write words."),
        ("forward-heading = 🔥\n", 1,
         'gives forward-heading words that are at fault: one holds "🔥" (U+1F525), which no font here can draw; '
         "write Latin, Greek or Cyrillic letters."),
    ],
)  # fmt: skip
def test_a_fault_has_its_line_and_its_remedy(text: str, line: int, says: str) -> None:
    assert (line, says) in faults_of_words(text, "en")


def test_faults_of_words_are_faults_of_the_config(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as refused:
        load(written(tmp_path, "forward-heading = There\n\nnothing-like-it = x\n"))
    assert 'words names "mine.ftl", whose line 3 has the id "nothing-like-it"' in str(refused.value)
    (tmp_path / "mine.ftl").unlink()
    with pytest.raises(ConfigError, match="which does not exist"):
        load(tmp_path / "film.toml")


def test_all_words_of_a_language_are_printed_with_their_comments_and_are_sound(nnviz) -> None:
    printed = nnviz("words", "en")[1]
    assert printed == words_with_comments("en")
    assert faults_of_words(printed, "en") == []
    assert messages_in(printed).keys() == messages_in(words_path("en").read_text(encoding="utf-8")).keys()
    assert all(
        entry.comment is None or f"# {entry.comment.content.splitlines()[0]}" in printed
        for entry in messages_in(printed).values()
    )
    assert uses_of(messages_in(printed)["sample-of-index"], {}).printed == {"index"}


def test_a_language_without_words_is_refused(nnviz) -> None:
    status, printed, said = nnviz("words", "tlh")
    assert (status, printed) == (1, "")
    assert 'there are no words in "tlh"; name ' in said
