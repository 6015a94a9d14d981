"""Find which words the page's scripts ask for, and put numbers in the place of their ids, which are long.

Ids are written out in full: words("explorer-undo"), or words(dark ? "explorer-light" : "explorer-dark"), with their
arguments, if any, as an object whose names are written out too. What could not be found by a search is refused.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from nnviz_core.explorer.bundle import BundleError
from nnviz_core.explorer.compact import depth, tokens
from nnviz_core.words.bidi import MARKS, run_pattern
from nnviz_core.words.catalogue import Catalogue, catalogue
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.templates import Template, arguments_in, template_of
from nnviz_core.words.writing import writing_of

ASKING = ("words", "worded")  # the functions of js/words.js

Token = tuple[str, str]  # kind, text


@dataclass(frozen=True, slots=True)
class Question:
    """Hold one place that asks for words: an id, and the names of the arguments that come with it."""

    id: str
    arguments: frozenset[str]
    place: int  # of the id among the script's tokens


def questions_in(script: str) -> tuple[Question, ...]:
    """List what a script asks for. Raises BundleError for an id or arguments that are not written out."""
    parts = [*tokens(script)]
    solid = [place for place, (kind, _) in enumerate(parts) if kind not in ("space", "comment")]
    return tuple(_questions(parts, solid))


def asked_ids(questions: Sequence[Question]) -> tuple[str, ...]:
    """List the ids that are asked for, each once."""
    return tuple(dict.fromkeys(question.id for question in questions))


def numbered(script: str, questions: Sequence[Question]) -> str:
    """Put the place of every id in `asked_ids` where the id stands."""
    numbers = {id: str(number) for number, id in enumerate(asked_ids(questions))}
    at = {question.place: numbers[question.id] for question in questions}
    return "".join(at.get(place, text) for place, (_, text) in enumerate(tokens(script)))


def templates_for(questions: Sequence[Question], words: Catalogue) -> dict[str, Template]:
    """Look up what is asked for. Raises WordsError for unknown ids, BundleError for an argument too many or too few."""
    source = catalogue(SOURCE)
    templates = {id: template_of(words, id) for id in asked_ids(questions)}
    for question in questions:
        wanted = arguments_in(template_of(source, question.id)) | arguments_in(templates[question.id])
        if question.arguments != wanted:
            raise BundleError(
                f'words("{question.id}") is asked for with {_listed(question.arguments)}; '
                f"its message has {_listed(wanted)}."
            )
    return templates


def page_words(questions: Sequence[Question], words: Catalogue) -> dict[str, Any]:
    """Build what the page is told: its language, how that writes, and the templates in the order of `asked_ids`."""
    texts = list(templates_for(questions, words).values())
    return {"language": words.language, "writing": page_writing(words), "texts": texts}


def page_writing(words: Catalogue) -> dict[str, Any]:
    """Build what the page writes and reads numbers by; both kinds of digits are read."""
    writing, native = words.writing, writing_of(words.writing.language, "native")
    return {
        "decimal": writing.decimal,
        "percent": writing.percent,
        "digits": writing.digits,
        "separator": writing.separator,
        "times": writing.times,
        "between": writing.between,
        "undefined": words("explorer-undefined"),
        "read": {"digits": writing.digits + native.digits, "decimals": f",.{native.decimal}", "marks": MARKS},
        "runs": run_pattern() if words.direction == "rtl" else "",  # of what stands from left to right among words
    }


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "no argument"


# ---- reading calls


def _questions(parts: Sequence[Token], solid: Sequence[int]) -> Iterator[Question]:
    texts = [parts[place][1] for place in solid]
    for at, text in enumerate(texts[:-1]):
        if text in ASKING and texts[at + 1] == "(" and (not at or texts[at - 1] not in ("function", ".")):
            id_range, *others = _ranges(texts, at + 1) or [range(at + 2, at + 2)]
            names = _names(texts, others)
            for place in _ids(texts, id_range):
                kind, written = parts[solid[place]]
                if kind != "string":
                    raise BundleError(f"{_call(texts, id_range)}: write the id out, in quotation marks.")
                yield Question(written[1:-1], names, solid[place])


def _ids(texts: Sequence[str], inside: range) -> list[int]:
    """Return the places of the ids that a first argument can be: itself, or the ends of its conditions."""
    ids = [
        place
        for place in inside
        if (place == inside.start or texts[place - 1] in ("?", ":"))
        and (place + 1 == inside.stop or texts[place + 1] == ":")
    ]
    if len(ids) != sum(texts[place] == "?" for place in inside) + 1:
        raise BundleError(f"{_call(texts, inside)}: write the id out, or one id for each case of a condition.")
    return ids


def _names(texts: Sequence[str], ranges: Sequence[range]) -> frozenset[str]:
    """Return the names of the arguments, which are one object."""
    if not ranges:
        return frozenset()
    inside = ranges[0]
    entries = _ranges(texts, inside.start) if texts[inside.start] == "{" else []
    names = [texts[entry.start] for entry in entries if len(entry) == 1 or texts[entry.start + 1] == ":"]
    if not entries or len(names) != len(entries) or len(ranges) > 1:
        raise BundleError(f"{_call(texts, inside)}: write the arguments out, {{ name: value }}.")
    return frozenset(names)


def _call(texts: Sequence[str], inside: range) -> str:
    return f"words({''.join(texts[inside.start : min(inside.stop, inside.start + 12)])})"


def _ranges(texts: Sequence[str], opening: int) -> list[range]:
    """Return what stands between the commas inside a pair of brackets."""
    level, start, ranges = 0, opening + 1, list[range]()
    for place in range(opening, len(texts)):
        level += depth(texts[place])
        if level == 0 or (level == 1 and texts[place] == ","):
            ranges += [range(start, place)] if place > start else []
            start = place + 1
        if level == 0:
            return ranges
    raise BundleError(f"{''.join(texts[opening : opening + 12])}: a bracket is never closed.")
