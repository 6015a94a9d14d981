"""A form shows the keys of a section that it can hold, and reads what is typed into it."""

import pytest

from nnviz_core.config.loading import load
from nnviz_core.config.sections import BackwardSection
from nnviz_core.preview.edits import RefusedEditError
from nnviz_core.preview.keys import keys_of, section_keys, value_of


def known(config, index):
    return {key.name: key for key in keys_of(load(config).spec.sections[index])}


def test_a_form_has_the_keys_of_the_kind(config):
    keys = known(config, 1)
    assert [(key.name, key.kind) for key in keys.values()] == [
        ("caption", "string"),
        ("pace", "number"),
        ("snapshot", "integer or string"),
        ("sample", "integer or string"),
    ]
    assert (keys["snapshot"].value, keys["snapshot"].given, keys["snapshot"].usual) == (40, True, "last")
    assert keys["pace"].value == 1.0 and not keys["pace"].given
    assert all(key.says for key in keys.values())


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("pace", "2", 2),
        ("pace", " 0.5 ", 0.5),
        ("pace", "", None),
        ("snapshot", "40", 40),
        ("snapshot", "last", "last"),
        ("sample", "hardest", "hardest"),
        ("sample", "--5", "--5"),
        ("snapshot", "1_0", "1_0"),
        ("caption", "12", "12"),
    ],
)
def test_what_is_typed_is_read_as_the_key_needs_it(config, name, typed, value):
    assert value_of(known(config, 1)[name], typed) == value


@pytest.mark.parametrize("typed", ["fast", "--5", "1_0"])
def test_words_are_no_number(config, typed):
    with pytest.raises(RefusedEditError, match=f"pace needs a number, not {typed}"):
        value_of(known(config, 1)["pace"], typed)


def test_switches_and_choices_are_known():
    kinds = {key.name: key for key in keys_of(BackwardSection(scene="backward"))}
    assert kinds["jacobian"].kind == "boolean"


def test_a_text_by_language_is_in_no_field_that_would_write_one_over_all(config):
    config.write_text(config.read_text("utf-8").replace("caption = ", "caption.en = "), "utf-8")
    source = load(config)
    assert source.spec.sections[1].caption == "One sample goes through."
    names = [[key.name for key in keys] for keys in section_keys(source)]
    assert "caption" not in names[1] and "caption" in names[0] and "pace" in names[1]
