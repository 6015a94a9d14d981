"""The words of every language have room in the picture, and so have those of one whose words are longer than all."""

from pathlib import Path

import pytest

from nnviz_core.words.catalogue import shipped_languages
from tests.fixtures.translated import told_in
from tests.scenes.check_languages import CONFIGS, faults_in
from tests.words.made_up import esperanto, lengthened

QUICK = ("backward", "training", "data", "cost")
NAMES = [
    pytest.param(config, id=config.stem, marks=() if config.stem in QUICK else pytest.mark.slow) for config in CONFIGS
]


@pytest.mark.parametrize("config", NAMES)
def test_words_that_are_longer_by_two_fifths_have_room(config: Path, tmp_path: Path) -> None:
    with esperanto(tmp_path, lengthened):
        assert list(faults_in(told_in(config, "eo", tmp_path), "dark")) == []


@pytest.mark.slow
@pytest.mark.parametrize("config", NAMES)
@pytest.mark.parametrize("language", shipped_languages())
def test_the_words_of_a_language_have_room(language: str, config: Path, tmp_path: Path) -> None:
    assert list(faults_in(told_in(config, language, tmp_path), "dark")) == []
