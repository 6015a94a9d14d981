"""The words of every language have room in the picture, and so have those of one whose words are longer than all."""

import math
from collections.abc import Iterable
from pathlib import Path

import pytest

from nnviz_core.look.shapes import Shape
from nnviz_core.words.catalogue import shipped_languages
from nnviz_scenes.engine import typeset
from nnviz_scenes.engine.typeset import Ink, first_fitting
from tests.fixtures.translated import told_in
from tests.scenes.check_languages import CONFIGS, faults_in
from tests.scenes.walk import stage_of, timeline_of
from tests.words.made_up import esperanto, lengthened

QUICK = ("backward", "cost")
NAMES = [
    pytest.param(config, id=config.stem, marks=() if config.stem in QUICK else pytest.mark.slow) for config in CONFIGS
]

IN_OTHER_SHAPES = [
    ("de", "1:1", "cost"),
    ("el", "9:16", "sweep"),
    ("ar", "1:1", "backward"),
    *(
        pytest.param(language, shape, config.stem, marks=pytest.mark.slow)
        for language in ("de", "ru")
        for shape in ("1:1", "4:3", "9:16")
        for config in CONFIGS
    ),
]


@pytest.mark.parametrize("config", NAMES)
def test_words_that_are_longer_by_two_fifths_have_room(config: Path, tmp_path: Path) -> None:
    with esperanto(tmp_path, lengthened):
        assert list(faults_in(told_in(config, "eo", tmp_path, lengthened), "dark")) == []


@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: config.stem)
def test_english_films_need_no_shorter_form(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All but legends: what one says in two words beside many lines, it says in letters where there is less room."""
    shorter = set[str]()

    def watched(inks: Iterable[Ink], *, width: float, height: float = math.inf) -> Ink:
        first, *others = inks
        ink = first_fitting([first, *others], width=width, height=height)
        shorter.update({ink.markup} - {first.markup})
        return ink

    monkeypatch.setattr(typeset, "first_fitting", watched)
    for timed in timeline_of(config).sections:
        stage_of(timed, "dark").prepare()
    assert shorter <= set(map(typeset.quoted, ("|gradient|, log", "∂L/∂w, log", "w · a: every 1", "y: every 0.5")))


@pytest.mark.slow
@pytest.mark.parametrize("config", NAMES)
@pytest.mark.parametrize("language", shipped_languages())
def test_the_words_of_a_language_have_room(language: str, config: Path, tmp_path: Path) -> None:
    assert list(faults_in(told_in(config, language, tmp_path), "dark")) == []


@pytest.mark.parametrize(("language", "shape", "name"), IN_OTHER_SHAPES)
def test_words_have_room_in_frames_that_are_not_wide(language: str, shape: Shape, name: str, tmp_path: Path) -> None:
    """Decimal commas reach down to the next line, and Greek and German words are long."""
    config = next(each for each in CONFIGS if each.stem == name)
    assert list(faults_in(told_in(config, language, tmp_path), "dark", shape=shape)) == []


def test_a_keyframe_whose_name_is_too_long_is_cut_before_the_loss(tmp_path: Path) -> None:
    config = next(each for each in CONFIGS if each.stem == "keyframes")
    source = told_in(config, "en", tmp_path, lambda text: f"{text} with MUCH MORE".upper())
    assert list(faults_in(source, "dark")) == []
