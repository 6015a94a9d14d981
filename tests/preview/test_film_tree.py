"""What the page is told of a film is in the film's language."""

import re

import pytest

from nnviz_core.preview.film_tree import film_tree
from nnviz_core.preview.takes import Takes
from tests.preview.conftest import FILM


def told(config, language):
    config.write_text(FILM.replace("[network]", f'language = "{language}"\n\n[network]', 1), "utf-8")
    return film_tree(Takes(str(config)).make())


def numbers(film):
    return [text for section in film["sections"] for beat in section["beats"] for text, _ in beat["numbers"]]


@pytest.mark.parametrize(("language", "written"), [("de", "−?[0-9],[0-9]+"), ("ar", "−?[٠-٩]٫[٠-٩]+")])
def test_numbers_that_come_are_written_as_the_language_does(config, language, written):
    ours, theirs = numbers(told(config, "en")), numbers(told(config, language))
    assert len(theirs) == len(ours) > 20
    decimals = [there for here, there in zip(ours, theirs, strict=True) if re.fullmatch(r"−?[0-9]\.[0-9]+", here)]
    assert len(decimals) > 10 and all(re.fullmatch(written, text) for text in decimals)


@pytest.mark.parametrize(("language", "direction"), [("de", "ltr"), ("ar", "rtl")])
def test_the_page_knows_in_which_direction_words_run(config, language, direction):
    assert told(config, language)["direction"] == direction
