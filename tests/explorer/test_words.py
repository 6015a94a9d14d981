"""The words of the page's scripts: found, checked, numbered, and written as Fluent writes them."""

import re
from itertools import product
from pathlib import Path

import pytest

from nnviz_core.explorer.asked import asked_ids, numbered, page_words, questions_in
from nnviz_core.explorer.bundle import BundleError, bundled
from nnviz_core.explorer.page import ENTRY, MODULES
from nnviz_core.words import catalogue as module
from nnviz_core.words.catalogue import Catalogue, WordsError, catalogue
from nnviz_core.words.formula.text import written
from nnviz_core.words.formula.tree import Letter, Negative, Sum, Upright, numeral
from nnviz_core.words.formula.worded import worded
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.templates import Template, arguments_in, template_of
from tests.explorer.networks import LECTURE
from tests.explorer.test_export import data_of
from tests.explorer.test_formula import handed
from tests.words.made_up import shipped_from

WRITTEN = """(said, id, values) => {
  const before = spoken;
  setWords(said);
  try { return words(id, values); } finally { setWords(before); }
}"""
COUNTS = [*range(13), 20, 21, 22, 25, 100, 101, 102, 111, 1000, 1001, 1_000_000]


# ---- what scripts ask for


def test_ids_and_arguments_are_found_as_they_stand():
    script = """import { words } from "./words.js";
    // words("in-a-comment")
    const a = words("one-id");
    const b = `x ${words("two-ids", { count: f({ no: 1 }, [2]), digits, ["x"].y ? 1 : 2: 3 })}`;
    """
    with pytest.raises(BundleError, match="write the arguments out"):
        questions_in(script)
    sound = script.replace(', ["x"].y ? 1 : 2: 3', "")
    found = [(each.id, sorted(each.arguments)) for each in questions_in(sound)]
    assert found == [("one-id", []), ("two-ids", ["count", "digits"])]


def test_every_case_of_a_condition_is_found():
    script = 'words(a > f("x") ? "id-a" : b === "y" ? "id-b" : "id-c", { n: c ? 1 : 2 }); worded("id-d", { n });'
    assert [each.id for each in questions_in(script)] == ["id-a", "id-b", "id-c", "id-d"]
    assert {each.arguments for each in questions_in(script)} == {frozenset("n")}
    assert numbered(script, questions_in(script)) == (
        'words(a > f("x") ? 0 : b === "y" ? 1 : 2, { n: c ? 1 : 2 }); worded(3, { n });'
    )


@pytest.mark.parametrize(
    "call",
    [
        "words(id)",
        "words()",
        "words(`explorer-${name}`)",
        'words("explorer-" + name)',
        'words(dark ? "explorer-light" : other)',
        'words("explorer-undo", values)',
        'words("explorer-undo", { ...values })',
        'words("explorer-undo", { [name]: 1 })',
        'words("explorer-undo", { a: 1 }, 2)',
    ],
)
def test_what_no_search_would_find_is_refused(call):
    with pytest.raises(BundleError, match="write the"):
        questions_in(f"const a = {call};")


@pytest.mark.parametrize(
    ("call", "fault", "says"),
    [
        ('words("explorer-undoo")', WordsError, "There are no words explorer-undoo in en.ftl."),
        ('words("explorer-undo", { a: 1 })', BundleError, 'words("explorer-undo") is asked for with a; its message'),
        ('words("explorer-step-of", { step })', BundleError, "asked for with step; its message has last, step."),
        ('words("remark-points", { digits })', BundleError, "with digits; its message has count, digits."),
    ],
)
def test_a_page_is_not_built_with_unknown_words_or_other_arguments(call, fault, says):
    with pytest.raises(fault) as raised:
        page_words(questions_in(f"const a = {call};"), catalogue("en"))
    assert says in str(raised.value)


def test_the_page_carries_what_its_scripts_ask_for_and_no_ids(written_page):
    page = written_page(LECTURE)
    questions = questions_in(bundled(MODULES, ENTRY))
    text = page.read_text(encoding="utf-8")
    assert data_of(page)["words"] == page_words(questions, catalogue("en"))
    lines = [line for path in Path(str(MODULES)).rglob("*.js") for line in path.read_text("utf-8").splitlines()]
    plainly = {id for line in lines if line[:2] != "//" for id in re.findall(r'words\("([\w-]+)"', line)}
    assert plainly < {*asked_ids(questions)} and len(plainly) > 100
    assert not [id for id in asked_ids(questions) if f'"{id}"' in text]


# ---- what they write


def plain_values(template: Template) -> dict[str, list[str | int]]:
    """Choose values of what a template prints and chooses by: counts, and the words that it knows."""
    values: dict[str, list[str | int]] = {name: [f"<{name}>"] for name in arguments_in(template)}

    def visit(part: Template) -> None:
        match part:
            case list():
                for each in part:
                    visit(each)
            case dict():
                for name, forms in part.items():
                    counts = {"one", "1"} & forms.keys() or all(key.isdigit() or not key for key in forms)
                    values[name] = [*COUNTS] if counts else [*(key for key in forms if key), "another"]
                    for form in forms.values():
                        visit(form)

    visit(template)
    return values


def assert_written_as_fluent_does(call, words: Catalogue, id: str) -> None:
    template = template_of(words, id)
    values = plain_values(template)
    for chosen in product(*values.values()):
        given = dict(zip(values, chosen, strict=True))
        said = {**page_words((), words), "texts": {id: template}}
        assert call(WRITTEN, said, id, given) == words(id, **given)


def test_scripts_write_messages_as_films_do(call):
    words = catalogue(SOURCE)
    for id in asked_ids(questions_in(bundled(MODULES, ENTRY))):
        assert_written_as_fluent_does(call, words, id)


FORMS = {
    "cs": "one few many other",
    "ru": "one few many other",
    "ar": "zero one two few many other",
    "ja": "other",
    "pl": "one few many other",
    "de": "one other",
}
MESSAGES = """\
explorer-undefined = none
points = before { $count ->
%s
    } behind { $name }
exact =
    { $count ->
        [0] no words at all
        [2] a pair of { $digits }
%s
    }
held = { points }, { exact }{" "}.
printed =
    { COUNT($printed) ->
%s
    }
nested =
    { $way ->
        [up]
            { $count ->
%s
            }
       *[down] down
    }
last = the new { $x }
first = { $x }, anew
between = from { $y } & to <b>{ $x }</b>
beside = { $x }{ $y }
by-a-name =
    { $x ->
        [x] { $y } for x
       *[other] { $x } without { $y }
    }
"""


@pytest.fixture
def languages(tmp_path):
    """Ship made-up messages in languages with other plural forms."""
    for language, forms in FORMS.items():
        names = [f"[{form}]" for form in forms.split()[:-1]] + ["*[other]"]
        lines = "\n".join(f"        {name} the {name.strip('*[]')} of {'{ $digits }'} all" for name in names)
        (tmp_path / f"{language}.ftl").write_text(MESSAGES % (lines, lines, lines, lines), encoding="utf-8")
    (tmp_path / "en.ftl").write_text((module.LANGUAGES / "en.ftl").read_text("utf-8"), "utf-8")
    with shipped_from(tmp_path):
        yield


@pytest.mark.parametrize("language", FORMS)
def test_every_language_counts_in_its_own_way(call, languages, language):
    words = catalogue(language)
    assert words.language == language
    for id in ("points", "exact", "held", "nested"):
        assert_written_as_fluent_does(call, words, id)


@pytest.mark.parametrize("language", FORMS)
def test_a_number_that_is_printed_chooses_a_form(call, languages, language):
    words = catalogue(language)
    said = {**page_words((), words), "texts": {"printed": template_of(words, "printed")}}
    for count in (*COUNTS[:-3], "2.50"):
        written = call(WRITTEN, said, "printed", {"printed": count, "digits": "<digits>"})
        assert written == words("printed", printed=str(count), digits="<digits>")


PARTS = {"x": Letter("w", (1, 2), 3), "y": Sum((Upright("{x} & <y>"), Negative(numeral(-0.5))))}


@pytest.mark.parametrize("id", ["last", "first", "between", "beside", "by-a-name"])
def test_parts_of_a_formula_stand_among_words_as_in_a_film(call, languages, id):
    words = catalogue("de")
    template = template_of(words, id)
    parts = {name: PARTS[name] for name in arguments_in(template)}
    source = WRITTEN.replace("words(id, values)", "worded(id, values).nodes.map((node) => [node.kind, nodeText(node)])")
    said = {**page_words((), catalogue(SOURCE)), "texts": {id: template}}
    found = call(source, said, id, {name: handed(node) for name, node in parts.items()})
    assert found == [[type(node).__name__, written(node)] for node in worded(words, id, **parts).nodes]


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ("a = { NUMBER($n) }", "only arguments, other messages and choices stand in its braces"),
        ("a = { b.c }", "only arguments, other messages and choices stand in its braces"),
        ('a = { "{" }n', "a brace among its words"),
        ("a = { NUMBER($n) ->\n   *[other] b\n }", "it chooses by something else than an argument"),
        ("a = { $n ->\n    [one] b\n    [1] c\n   *[other] d\n }", "numbers come before the other forms"),
    ],
)
def test_what_a_template_cannot_hold_is_said(tmp_path, message, says):
    (tmp_path / "de.ftl").write_text(message + "\n", encoding="utf-8")
    with shipped_from(tmp_path), pytest.raises(WordsError, match=says):
        template_of(catalogue("de"), "a")
