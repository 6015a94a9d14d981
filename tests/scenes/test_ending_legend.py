"""The lines that say what the signs of endings mean stand clear of each other, however tall a script is."""

import pytest

from nnviz_core.look.scales import units
from nnviz_core.look.theme import DARK
from nnviz_core.words.catalogue import catalogue, shipped_languages
from nnviz_scenes.comparison.endings import FAILING, LEGEND_SIZE, ending_name, pitch_of
from nnviz_scenes.engine.typeset import Ink, quoted, typeset


def set_in(text: str) -> Ink:
    return typeset(quoted(text), size=LEGEND_SIZE, theme=DARK)


@pytest.mark.parametrize("language", shipped_languages())
def test_what_hangs_below_a_line_is_clear_of_what_rises_from_the_next(language: str) -> None:
    words = catalogue(language)
    inks = [set_in(ending_name(kind, words)) for kind in FAILING]
    ticked = set_in(words("label-ticked-start", share=words.writing.number("95 %")))
    rises, hangs = max(ink.box.top for ink in (*inks, ticked)), min(ink.box.bottom for ink in inks)
    assert rises - hangs < units(pitch_of(inks))
