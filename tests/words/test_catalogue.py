"""The words of a language: every message is there, used, whole, and asked for with what it needs."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from nnviz_core.config.spec import UNTITLED
from nnviz_core.explorer.asked import questions_in
from nnviz_core.explorer.page import WORDS
from nnviz_core.words.catalogue import WordsError, catalogue, language_of_words, shipped_languages, words_path
from nnviz_core.words.own_words import Uses, entries_of, faults_of_words, uses_of
from nnviz_core.words.say import comma_list
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.writing import Counted
from tests.words.alike import ALIKE, NAMES
from tests.words.made_up import shipped_from

ROOT = Path(__file__).parents[2]
SOURCES = sorted([*ROOT.glob("nnviz_core/**/*.py"), *ROOT.glob("scenes/**/*.py")])
EXPLORER = ROOT / "nnviz_core" / "explorer"
SCRIPTS = sorted(EXPLORER.glob("js/**/*.js"))
ASKED = {
    "words": 0,
    "pieces": 0,
    "forms": 0,
    "forms_in_pieces": 0,
    "worded": 1,
    "upright": 0,
    "in_words": 0,
}  # what takes an id, and where among its arguments
MARKED, LONGER_WORD = re.compile(r"<[^>]*>|\$[^$]*\$|`[^`]*`|\*[^*]*\*"), re.compile(r"[A-Za-z]{4,}")
PLURALS = {"zero", "one", "two", "few", "many", "other"}  # https://cldr.unicode.org/index/cldr-spec/plural-rules
EVERY_LANGUAGE = pytest.mark.parametrize("language", shipped_languages())


# ---- what a file holds


@cache
def written_in(language: str) -> tuple[ftl.EntryType, ...]:
    return entries_of(words_path(language).read_text(encoding="utf-8"))


@cache
def messages_of(language: str) -> dict[str, ftl.Message]:
    return {entry.id.name: entry for entry in written_in(language) if isinstance(entry, ftl.Message)}


@cache
def arguments_of(language: str, id: str) -> Uses:
    """Collect the arguments of a message and of those that it holds."""
    return uses_of(messages_of(language)[id], messages_of(language))


@EVERY_LANGUAGE
def test_a_file_is_sound_and_names_no_message_twice(language: str) -> None:
    entries = written_in(language)
    assert [entry.content for entry in entries if isinstance(entry, ftl.Junk)] == []
    names = [entry.id.name for entry in entries if isinstance(entry, ftl.Message)]
    assert len(names) == len(set(names))


@EVERY_LANGUAGE
def test_a_language_has_the_messages_of_english_with_their_arguments(language: str) -> None:
    assert messages_of(language).keys() == messages_of(SOURCE).keys()
    for id in messages_of(language):
        given = arguments_of(SOURCE, id)
        own = arguments_of(language, id)
        assert own.printed | own.chosen_by.keys() <= given.printed | given.chosen_by.keys(), id


@EVERY_LANGUAGE
def test_a_number_that_only_chooses_a_form_is_never_printed(language: str) -> None:
    for id in messages_of(language):
        assert arguments_of(language, id).printed <= arguments_of(SOURCE, id).printed, id


@EVERY_LANGUAGE
def test_a_message_prints_all_that_it_must(language: str) -> None:
    for id in messages_of(language):
        assert arguments_of(SOURCE, id).printed <= arguments_of(language, id).printed, id


@EVERY_LANGUAGE
def test_a_choice_by_number_has_every_plural_that_whole_numbers_have_in_the_language(language: str) -> None:
    plural = Locale.parse(language, sep="-").plural_form
    numbers = defaultdict[str, set[str]](set)
    for number in range(2000):
        numbers[plural(number)].add(str(number))
    for id in messages_of(language):
        for name, keys in arguments_of(language, id).chosen_by.items():
            assert len(keys) > 1, (id, name)
            if (keys | arguments_of(SOURCE, id).chosen_by.get(name, set())) & PLURALS - {"other"}:
                missing = {form for form, counted in numbers.items() if form not in keys and not counted <= keys}
                assert missing == set(), (id, name)


@EVERY_LANGUAGE
def test_a_number_with_words_of_its_own_is_found_before_the_plural_that_it_has(language: str) -> None:
    plural, found = Locale.parse(language, sep="-").plural_form, PluralsBeforeNumbers()
    for id, message in messages_of(language).items():
        found.pairs = []
        found.visit(message)
        assert [(number, form) for number, form in found.pairs if plural(number) == form] == [], id


class PluralsBeforeNumbers(Visitor):
    """Collects every number that has words of its own, with each plural that stands before it: the first one counts."""

    def __init__(self) -> None:
        self.pairs: list[tuple[int, str]] = []

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802  (named by fluent.syntax)
        before: list[str] = []
        for variant in node.variants:
            if isinstance(variant.key, ftl.NumberLiteral):
                self.pairs += [(int(variant.key.value), form) for form in before]
            else:
                before.append(variant.key.name)
        self.generic_visit(node)


@EVERY_LANGUAGE
def test_a_choice_by_words_has_every_word_of_the_source(language: str) -> None:
    for id in messages_of(language):
        for name, keys in arguments_of(language, id).chosen_by.items():
            known = arguments_of(SOURCE, id).chosen_by.get(name, set())
            if not known & PLURALS - {"other"} and not any(key.isdigit() for key in known):
                assert known <= keys, (id, name)


def test_a_whole_number_that_is_printed_can_choose_a_form(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("left = { $n } left\n", encoding="utf-8")
    forms = "    { $n } { COUNT($n) ->\n        [one] klasa\n        [few] klasy\n       *[many] klas\n    }\n"
    (tmp_path / "pl.ftl").write_text(f"left =\n{forms}", encoding="utf-8")
    with shipped_from(tmp_path):
        said = [catalogue("pl")("left", n=n) for n in ("1", "3", "5", "13,002", Counted("dwa", 2), "3.2")]
    assert said == ["1 klasa", "3 klasy", "5 klas", "13\xa0002 klasy", "dwa klasy", "3,2 klas"]


@pytest.mark.parametrize(  # of a script each, and of the source; signs take long
    "language",
    [
        pytest.param(each, marks=() if each in ("ar", "en", "ru", "zh") else pytest.mark.slow)
        for each in shipped_languages()
    ],
)
def test_a_file_is_what_an_author_could_have_written(language: str) -> None:
    assert faults_of_words(words_path(language).read_text(encoding="utf-8"), language) == []


@EVERY_LANGUAGE
def test_no_english_word_is_left_but_those_that_the_language_has_too(language: str) -> None:
    known = {*NAMES.split(), *ALIKE.get(language, "").split()}
    for id in messages_of(language) if language != SOURCE else ():
        assert words_of(language, id) & words_of(SOURCE, id) <= known, id


def words_of(language: str, id: str) -> set[str]:
    """Return the longer words of a message in Latin letters, without elements, code and mathematics."""
    texts = (MARKED.sub(" ", text) for text in arguments_of(language, id).texts)
    return {word.lower() for text in texts for word in LONGER_WORD.findall(text)}


# ---- what the code asks for


def constants(node: ast.expr) -> Iterator[str]:
    """Yield the ids that an argument can be, where they stand in it."""
    match node:
        case ast.Tuple(elts=ids):
            yield from (id for each in ids for id in constants(each))
        case ast.Constant(value=str(id)):
            yield id
        case ast.IfExp(body=body, orelse=orelse):
            yield from constants(body)
            yield from constants(orelse)


def called(function: ast.expr) -> str:
    """Return the last name of what is called: words for self.words, section.words and words."""
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


@cache
def trees() -> dict[Path, ast.Module]:
    """Parse all code, once a process, as the first test asks for it."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}


def questions() -> Iterator[tuple[str, str, set[str] | None]]:
    """Yield where an id is asked for, the id, and the arguments given, None where they are not written out."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (place := ASKED.get(called(node.func))) is not None:
                names = {each.arg for each in node.keywords}
                written = None if None in names else {name for name in names if name}
                for id in constants(node.args[place]) if len(node.args) > place else ():
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", id, written


def page_questions() -> Iterator[tuple[str, str, set[str] | None]]:
    """Yield the same of the explorer: of its scripts, and of its template, which gives no arguments."""
    for path in SCRIPTS:
        for question in questions_in(path.read_text(encoding="utf-8")):
            yield str(path.relative_to(ROOT)), question.id, set(question.arguments)
    for found in WORDS.finditer((EXPLORER / "page.html").read_text(encoding="utf-8")):
        yield "page.html", found["id"], set()


def test_every_id_in_the_code_has_its_words() -> None:
    of_code, of_page = list(questions()), list(page_questions())
    assert len(of_code) > 200 and len(of_page) > 200
    assert [(place, id) for place, id, _ in (*of_code, *of_page) if id not in messages_of(SOURCE)] == []


def test_every_message_is_asked_for_with_its_arguments() -> None:
    wrong = []
    for place, id, given in (*questions(), *page_questions()):
        found = arguments_of(SOURCE, id)
        if given is not None and given != found.printed | found.chosen_by.keys():
            wrong.append((place, id, given))
    assert wrong == []


@cache
def asked_through(*names: str) -> frozenset[str]:
    """Collect the ids that are asked for through some of the catalogue's methods, also by map(words.forms, ids)."""
    found = set[str]()
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args:
                mapped = called(node.func) == "map"
                if (called(node.args[0]) if mapped else called(node.func)) in names:
                    found.update(constants(node.args[mapped]))
    return frozenset(found)


@EVERY_LANGUAGE
def test_a_shorter_form_stands_only_where_one_is_asked_for(language: str) -> None:
    shorter = {id for id, message in messages_of(language).items() if message.attributes}
    assert shorter & asked_through("words", "pieces") - asked_through("forms") == set()


def test_every_message_is_used() -> None:
    """An id stands written out in the code, in a call or in a table, in the explorer, or in another message."""
    strings = {
        node.value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    held = {other for id in messages_of(SOURCE) for other in arguments_of(SOURCE, id).held}
    asked = {id for _, id, _ in page_questions()}
    assert set(messages_of(SOURCE)) - strings - held - asked == set()


def test_no_id_is_put_together() -> None:
    """An id that is made of pieces would be found by no search."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (place := ASKED.get(called(node.func))) is not None:
                first = node.args[place] if len(node.args) > place else None
                assert not isinstance(first, ast.JoinedStr | ast.BinOp), f"{path}:{node.lineno}"


# ---- asking


def test_words_are_written_with_what_they_are_given() -> None:
    words = catalogue("en")
    assert words("data-one-class", label="1") == "Every point is of class 1: there is nothing to part."
    assert words("remark-points", count=1, digits="1") == "1 point"
    assert words("remark-points", count=1000, digits="1,000") == "1,000 points"


def test_texts_of_any_length_are_written() -> None:
    title, subtitle = "a" * 10_000, "b" * 10_000
    said = catalogue("en")("title-motion-title-and-subtitle", title=title, subtitle=subtitle)
    assert said == f"The title appears: {title}. {subtitle}"
    assert comma_list(["w one is one"] * 1000, catalogue("en")) == ", ".join(["w one is one"] * 1000)


@pytest.mark.parametrize(
    ("id", "arguments", "said"),
    [
        ("data-one-clas", {}, "There are no words data-one-clas in en.ftl."),
        ("data-one-class", {}, "The words data-one-class of en.ftl cannot be written: "),
        ("remark-points", {"digits": "1"}, "The words remark-points of en.ftl cannot be written: "),
        ("reason-equal-units", {"layer": "1"}, "The words reason-equal-units of en.ftl cannot be written: "),
    ],
)
def test_a_text_with_a_hole_is_never_written(id: str, arguments: dict[str, str], said: str) -> None:
    with pytest.raises(WordsError) as raised:
        catalogue("en")(id, **arguments)
    assert str(raised.value).startswith(said)


@pytest.mark.parametrize(
    ("language", "chosen"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("fi", "en"),
        ("zh-Hant-TW", "en"),
        ("zh-TW", "en"),
        ("zh-CN", "zh"),
        ("de-AT", "de"),
    ],
)
def test_a_tag_has_the_words_of_its_language_in_its_signs_or_english_ones(language: str, chosen: str) -> None:
    assert catalogue(language).language == language_of_words(language) == chosen


def test_another_language_is_one_more_file(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("list-and = { $first } and { $last }\n", encoding="utf-8")
    number = "speech-negative = minus { $inside }\naloud-decimal = { $whole } Komma { $decimals }\n"
    german = "list-and = { $first } und { $last }\n" + number
    (tmp_path / "de.ftl").write_text(german, encoding="utf-8")
    with shipped_from(tmp_path):
        said = [catalogue(language)("list-and", first="a", last="b") for language in ("de", "de-AT", "nl")]
        assert said == ["a und b", "a und b", "a and b"]
        assert catalogue("de").number("−0.5") == "minus null Komma fünf"
        assert catalogue("de").speaks("de-CH")
        assert not catalogue("nl").speaks("nl")


def test_a_film_without_a_title_is_called_the_same_in_the_config_and_in_the_words() -> None:
    assert catalogue("en")("film-untitled") == UNTITLED
