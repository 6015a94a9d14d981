"""A title, a subtitle and a caption are one text, or a table of texts by language, of which the film's is taken."""

import json
import re
import tomllib

import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load, load_text
from nnviz_core.config.shipped import shipped_configs
from nnviz_core.config.variants import in_language
from nnviz_core.words.catalogue import catalogue, shipped_languages
from nnviz_core.words.signs import fault_of_signs
from nnviz_core.words.writing import writing_of

FILM = """\
language = "{language}"
title.en = "Two layers"
title.de = "Zwei Schichten"
title.pt = "Duas camadas"

[parameters]
train = {{ steps = 2 }}

[[sections]]
scene = "title"
subtitle = {{ de = "Vorlesung 3", en = "Lecture 3" }}
caption = "Hello"

[[sections]]
scene = "forward"
caption.en = "Forward"
caption.de = "Vorwärts"
"""


def loaded(folder, text):
    return load_text(text, folder / "film.toml", "toml", name="film.toml")


def said(source):
    opening, forward = source.spec.sections
    return source.title, opening.subtitle, opening.caption, forward.caption


def refused(folder, text):
    with pytest.raises(ConfigError) as refusal:
        loaded(folder, text)
    return str(refusal.value)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("Two layers", "Lecture 3", "Hello", "Forward")),
        ("de-AT", ("Zwei Schichten", "Vorlesung 3", "Hello", "Vorwärts")),
        ("pt-BR", ("Duas camadas", "Vorlesung 3", "Hello", "Forward")),  # else the first
        ("fr", ("Two layers", "Vorlesung 3", "Hello", "Forward")),
    ],
)
def test_the_film_has_the_texts_of_its_language(language, texts, tmp_path):
    assert said(loaded(tmp_path, FILM.format(language=language))) == texts


def test_a_film_in_another_language_has_its_texts_else_those_of_the_config(tmp_path):
    source = loaded(tmp_path, FILM.format(language="en"))
    german, french = (in_language(source, language) for language in ("de", "fr"))
    assert said(german) == ("Zwei Schichten", "Vorlesung 3", "Hello", "Vorwärts")
    assert said(french) == ("Two layers", "Lecture 3", "Hello", "Forward")
    again = load_text(german.text, german.path, "json", name="film-de.json")
    assert said(again) == said(german)
    assert json.loads(german.text)["title"] == "Zwei Schichten"


NAMED = """\
language = "{language}"
[network]
layers = [2, 1, 2]
[[parameters.keyframes]]
name = {{ en = "start", de = "Anfang" }}
layers = [{{ weights = [[1.0, 0.0]] }}, {{ weights = [[1.0], [0.0]] }}]
[[parameters.keyframes]]
name = "end"
layers = [{{ weights = [[1.0, 2.0]] }}, {{ weights = [[1.0], [0.0]] }}]
[[sections]]
scene = "forward"
snapshot = "{snapshot}"
[[sections]]
scene = "forward"
snapshot = "end"
"""


def names_and_references(source):
    names = [keyframe.name for keyframe in source.spec.parameters.keyframes]
    return names, [section.snapshot for section in source.spec.sections]


def test_a_keyframe_has_the_name_of_the_films_language_and_sections_call_it_so(tmp_path):
    english = loaded(tmp_path, NAMED.format(language="en", snapshot="start"))
    assert names_and_references(english) == (["start", "end"], ["start", "end"])
    assert names_and_references(in_language(english, "de")) == (["Anfang", "end"], ["Anfang", "end"])
    assert names_and_references(in_language(english, "fr")) == (["start", "end"], ["start", "end"])
    german = loaded(tmp_path, NAMED.format(language="de", snapshot="Anfang"))
    assert names_and_references(in_language(german, "en")) == (["start", "end"], ["start", "end"])
    says = refused(tmp_path, NAMED.format(language="de", snapshot="start"))
    assert 'snapshot is "start", which is no snapshot' in says


def test_a_language_without_words_here_can_be_that_of_the_config_alone(tmp_path):
    text = FILM.replace("title.pt", "title.tlh")
    assert loaded(tmp_path, text.format(language="tlh")).title == "Duas camadas"
    says = refused(tmp_path, text.format(language="en"))
    assert says.startswith("film.toml:4: title.tlh is neither the config's language nor one that films are told in")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "title.de",
            "title.dee",
            "film.toml:3: title.dee is neither the config's language nor one that films are told",
        ),
        ("caption.de", 'caption."d e"', 'film.toml:17: sections[1].caption."d e" is neither the config\'s language'),
        ('"Zwei Schichten"', "3", "film.toml:3: title.de is 3 but must be text in quotes."),
        ('"Vorwärts"', '""', "film.toml:17: sections[1].caption.de is empty; write something there."),
        (
            '"Vorwärts"',
            r'"a\u0007"',
            "film.toml:17: sections[1].caption.de holds the control character U+0007; take it",
        ),
        ('"Forward"', '"猫"', "film.toml:16: sections[1].caption.en holds "),
        (
            '{ de = "Vorlesung 3", en = "Lecture 3" }',
            "{}",
            "film.toml:11: sections[0].subtitle is an empty table; give",
        ),
    ],
)
def test_what_is_wrong_with_a_text_is_told_in_its_line(old, new, says, tmp_path):
    assert refused(tmp_path, FILM.format(language="en").replace(old, new)).startswith(says)


def texts_of(tree):
    """Yield every title, subtitle, caption and name of a keyframe of a config, as it is written there."""
    yield tree["title"]
    yield from (section[key] for section in tree["sections"] for key in ("subtitle", "caption") if key in section)
    yield from (keyframe["name"] for keyframe in tree["parameters"].get("keyframes", []))


SHIPPED = sorted(shipped_configs())
SAME = {"Backpropagation"}  # which other languages took over
HEADINGS = {  # of films that are called as their one section
    **{name: (f"{name}-heading", {}) for name in ("forward", "backward", "landscape", "depth", "cost")},
    "update": ("update-heading", {"optimizer": "sgd"}),
}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_film_says_what_its_config_says_in_every_language(name):
    english, *others = "en", *(language for language in shipped_languages() if language != "en")
    for texts in texts_of(tomllib.loads(shipped_configs()[name].read_text(encoding="utf-8"))):
        assert list(texts) == [english, *others]
        assert [language for language in others if texts[language] == texts[english] not in SAME] == []
        for language, text in texts.items():
            assert fault_of_signs(text, language) is None


@pytest.mark.parametrize("name", SHIPPED)
def test_what_a_shipped_config_says_has_numbers_as_its_language_writes_them(name):
    for texts in texts_of(tomllib.loads(shipped_configs()[name].read_text(encoding="utf-8"))):
        for language, text in texts.items():
            writing = writing_of(language)
            assert writing.digit_by_digit(text) == text
            assert set(re.findall(r"(?<=\d)[.,\u066b](?=\d)", text)) <= {writing.decimal}
            assert all(writing.number(each) in text for each in re.findall(r"\d+\.\d+", texts["en"]))


@pytest.mark.parametrize("language", shipped_languages())
def test_a_film_of_one_section_is_called_as_that_in_every_language(language):
    words = catalogue(language)
    for name, (heading, chosen) in HEADINGS.items():
        assert in_language(load(name), language).title == words(heading, **chosen)


def test_a_film_in_another_language_has_all_that_its_config_says_there():
    film = in_language(load("dead_relu"), "ru")
    assert film.title == "Мёртвый нейрон ReLU"
    assert [section.caption for section in film.spec.sections] == [
        "Те же веса: один раз с ReLU и один раз с leaky ReLU.",
        "Мёртвая сеть: смотрите, где обрывается градиент.",
    ]
