"""Every row of numbers on the screen that has a result is computed again, from what the shipped films draw.

Operands and results are read from the views, and the sign is the one that stands before the number. A row without "≈"
must hold.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from nnviz_core.look.scales import units
from nnviz_core.story.timeline import TimedSection
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from tests.fixtures.printed import read_number
from tests.scenes.walk import timeline_of, walk
from tests.story.test_equal_signs import gives

CONFIGS = Path(__file__).parents[2] / "configs"
FILMS = sorted(CONFIGS.glob("**/*.toml"))
QUICK = ("depth", "landscape")
BOTH = (*QUICK, "large_learning_rate")  # have rows of both kinds
WITH_ROWS = ("comparison", "depth", "landscape")
BESIDE, LEVEL = units(40), units(12)  # how far before a number its sign ends, and how much higher or lower it stands
RESULTS = {  # by the places of the numbers that have the sign: the places of the operands
    r"depth\.factors\[(\d+)\]": ("depth.sizes[{0}]", "depth.sizes[{next}]"),
    r"panels\[(\d+)\]\.factors\[(\d+)\]": (
        "panels[{0}].gradient_norm[0][{1}]",
        "panels[{0}].gradient_norm[0][{next}]",
    ),
    r"panels\[(\d+)\]\.back\.weights\[(\d+)\]": (
        "panels[{0}].back.sizes[{1}]",
        "panels[{0}].back.sizes[{next}]",
        "panels[{0}].back.weights[{1}]",
        "panels[{0}].back.slopes[{1}]",
    ),
    r"panels\[(\d+)\]\.back\.weights_in_all": (
        "panels[{0}].back.sizes[0]",
        "panels[{0}].back.sizes[{top}]",
        "panels[{0}].back.weights_in_all",
        "panels[{0}].back.slopes_in_all",
    ),
    r"depth\.path\[(\d+)\]\.product": (
        "depth.path[{next}].product",
        "depth.path[{0}].weight",
        "depth.path[{0}].slope",
    ),
    r"panels\[(\d+)\]\.dying\.split\.after": tuple(
        "panels[{0}].dying.split." + name for name in ("before", "by_bias", "by_weights", "by_inputs")
    ),
    r"steps\[(\d+)\]\.gap": ("steps[{0}].change", "steps[{0}].promised"),
    r"again\.legs\[(\d+)\]\.length": ("again.legs[{0}].gradient", "again.learning_rate"),
}


@dataclass(frozen=True)
class Row:
    """What some printed operands give and what is printed: all of it must be the same, or "≈" stands before it."""

    place: str
    sides: tuple[tuple[float, str], ...]
    about: bool

    @property
    def exact(self) -> bool:
        """Say whether the operands give the result."""
        return all(gives(abs(value), result.lstrip("+−")) for value, result in self.sides)


def row_of(place: str, texts: Mapping[str, str], signs: Sequence[Label], number: Number) -> Row | None:
    """Read the row that ends with a number; None where it is no result, or where not all operands are seen."""
    for pattern, names in RESULTS.items():
        if found := re.fullmatch(pattern, place):
            top = max((int(each) for each in re.findall(r"back\.sizes\[(\d+)\]", " ".join(texts))), default=0)
            at = [name.format(*found.groups(), next=int(found[found.re.groups]) + 1, top=top) for name in names]
            if all(each in texts for each in at):
                return Row(place, tuple(sides(place, at, texts)), says_about(number, signs))
    return None


def sides(place: str, at: Sequence[str], texts: Mapping[str, str]) -> Iterator[tuple[float, str]]:
    """Compute what the operands at some places give, each with the text of what it should be."""
    first, *others = (read_number(texts[each]) for each in at)
    if "factors" in place:  # between two sizes: it takes the upper one to the lower one, and is their quotient
        yield others[0] * read_number(texts[place]), texts[at[0]]
        yield first / others[0], texts[place]
    elif "back." in place:  # the size above times both factors is the size here
        above, weights, slopes = others
        yield above * weights * slopes, texts[at[0]]
        if place.endswith("in_all"):  # and each column's factors come to the one below them
            for name in ("weights", "slopes"):
                column = re.compile(re.escape(place).replace("weights_in_all", name) + r"\[\d+\]")
                factors = [read_number(text) for each, text in texts.items() if column.fullmatch(each)]
                yield math.prod(factors), texts[place.replace("weights", name)]
    elif place.endswith("after"):
        yield first + sum(others), texts[place]
    elif "gap" in place:
        yield first - others[0], texts[place]
    else:
        for each in others:
            first *= each
        yield first, texts[place]


def says_about(number: Number, signs: Iterable[Label]) -> bool:
    """Say whether the sign that stands right before a number is "≈"."""
    left, middle = number.box().left, number.box().bottom + number.box().top
    level = (sign for sign in signs if abs(sign.box().bottom + sign.box().top - middle) / 2 < LEVEL)
    before = [sign for sign in level if -LEVEL < left - sign.box().right < BESIDE]
    nearest = max(before, key=lambda sign: sign.box().right, default=None)
    return nearest is not None and bool(re.search("approx|≈", nearest.ink.markup))


def rows_of(timed: TimedSection) -> Iterator[Row]:
    """Read all rows of a section, at the end of each beat."""
    length = len(timed.section.tree.get("depth", {}).get("path", ()))
    for moment in walk(timed, "dark"):
        numbers, signs = drawn(moment.seen)
        texts = {place: number.text for place, number in numbers.items()}
        texts |= {f"depth.path[{length}].product": texts[place] for place in ("depth.start",) if place in texts}
        for place, number in numbers.items():
            if row := row_of(place, texts, signs, number):
                yield row


def drawn(views: Iterable[Painted]) -> tuple[dict[str, Number], list[Label]]:
    """Sort what is seen into numbers, by their places, and signs."""
    numbers, signs = dict[str, Number](), list[Label]()
    for view in views:
        if isinstance(view, Number) and view.place:
            numbers[view.place] = view
        elif isinstance(view, Label) and re.fullmatch(r"\$(=|≈|approx|times|approx #h.*times)\$", view.ink.markup):
            signs.append(view)
    return numbers, signs


@pytest.mark.parametrize(
    "path", [pytest.param(p, id=p.stem, marks=[] if p.stem in QUICK else pytest.mark.slow) for p in FILMS]
)
def test_a_row_says_about_where_its_printed_numbers_give_another_result(path: Path) -> None:
    sections = [timed for timed in timeline_of(path).sections if timed.section.scene in WITH_ROWS]
    rows = {row for timed in sections for row in rows_of(timed)}
    assert {row for row in rows if row.exact == row.about} == set()
    assert path.stem not in BOTH or {row.about for row in rows} == {True, False}
