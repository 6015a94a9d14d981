"""What holds for every section of every config, in both themes, at every beat."""

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.config.loading import load
from nnviz_core.story.script import number_spans, resolve
from nnviz_core.story.timeline import TimedBeat, TimedSection
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.numbers import format_count, format_number, format_power_of_ten, format_signed
from nnviz_core.words.phrases import percent
from nnviz_scenes.backward.scene import Backward
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.parts.message_ways import gap_room
from nnviz_scenes.parts.neuron_design import SMALLEST
from nnviz_scenes.stage import Stage
from tests.fixtures.printed import computed, half_way, sides_of
from tests.scenes.check_frames import SOON, nothing_yet
from tests.scenes.frame_rules import ALWAYS, STANDING
from tests.scenes.walk import Moment, frames, timeline_of, walk

ROOT = Path(__file__).parents[2]
LETTER = re.compile(r" *[az]\d*\(\d+\) *")  # a lone letter of an equation, such as z1(2)
CONFIGS = sorted([*(ROOT / "configs").glob("**/*.toml"), *(ROOT / "tests/data/networks").glob("*.toml")])
ALL = "title forward backward graph update training plane data"
ALIKE = {  # sections that look like those of another config: they are slow
    "short": ALL,  # the network of the lecture
    "xor_221": ALL,  # one_output
    "mazur": "title",
    "digits": "title update",
    "pixels": ALL,  # digits
    "regression": "title",
    "one_number": ALL,  # regression
    "saddle": "title",
    **dict.fromkeys(("symmetric_start", "zero_weights", "linear_network"), "comparison"),  # dead_relu
    **dict.fromkeys(("comparison_two", "comparison_three"), "comparison"),
    "vanishing_gradient": "comparison",  # comparison_deep
    "sweep_scale": "sweep",
    "long_names": "title backward graph update",
    "without_bias": "cost graph training",
    "three_classes": "title data training",
    "pytorch": ALL,
    **dict.fromkeys(("gelu_three_wide", "sigmoid_2_3_2"), "backward"),  # mixed_3_5_4_2
}
SECTIONS = [
    pytest.param(
        path,
        index,
        id=f"{path.stem}-{index}-{section.scene}",
        marks=[pytest.mark.slow] if section.scene in ALIKE.get(path.stem, "").split() else [],
    )
    for path in CONFIGS
    for index, section in enumerate(load(path).spec.sections)
]
every_section = pytest.mark.parametrize(("path", "index"), SECTIONS, scope="module")  # all tests of one together
FIRST_OF_KIND = {
    section.scene: (path, index)
    for path in CONFIGS[::-1]
    for index, section in reversed([*enumerate(load(path).spec.sections)])
}
one_of_every_kind_and_shape = pytest.mark.parametrize(  # the other sections are slow
    ("path", "index"),
    [
        each
        if each.values in FIRST_OF_KIND.values() or "networks" in each.values[0].parts
        else pytest.param(*each.values, id=each.id, marks=pytest.mark.slow)
        for each in SECTIONS
    ],
    scope="module",
)
both_themes = pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.slow)])


def section_of(path: Path, index: int) -> TimedSection:
    return timeline_of(path).sections[index]


@dataclass(frozen=True)
class Stood:
    """What stands on the stage at the hold of a beat."""

    beat: TimedBeat
    numbers: dict[str, str]  # place in the trace -> text
    equation: Equation | None
    panels: list[Box]
    labels: list[tuple[str, Box]]


@lru_cache(maxsize=1)
def stood(path: Path, index: int) -> list[Stood]:
    """Walk through a section once for all tests that ask what stands in it."""
    return [
        Stood(
            moment.beat,
            numbers_seen(moment),
            next((view.equation for view in moment.seen if isinstance(view, EquationPanel)), None),
            [view.box() for view in moment.seen if isinstance(view, Panel)],
            [(view.ink.markup, view.box()) for view in moment.seen if isinstance(view, Label)],
        )
        for moment in walk(section_of(path, index), "dark")
    ]


def numbers_seen(moment: Moment) -> dict[str, str]:
    return {view.place: view.text for view in moment.seen if isinstance(view, Number) and view.place}


def power(value: float) -> str:
    """Write a bound as the badge of the gradient check does."""
    return format_power_of_ten(value) if value else ""


def counted(value: float) -> set[str]:
    """Write a count as films do."""
    return {str(value), format_count(value)} if isinstance(value, int) else {str(value)}


@every_section
def test_numbers_read_back_from_the_scene_are_those_of_the_trace(path: Path, index: int) -> None:
    timed = section_of(path, index)
    read = 0
    for each in stood(path, index):
        for place, text in each.numbers.items():
            value = resolve(timed.section.tree, place)
            writers = format_number, format_signed
            digits = {write(value, more=more) for more in (1, 2) for write in writers}  # where these tell too little
            written = {format_number(value), format_signed(value), percent(value), power(value), *digits}
            assert text in written | counted(value), place
            read += 1
    assert read or timed.section.scene == "title"


@every_section
def test_the_scene_shows_exactly_the_numbers_that_the_timeline_lists(path: Path, index: int) -> None:
    timed = section_of(path, index)
    spans = list(number_spans(timed))
    present: dict[str, str] = {}
    for each in stood(path, index):
        beat = each.beat.beat
        present = {place: text for place, text in present.items() if place not in beat.replaces}
        present |= {shown.place: shown.text for shown in beat.numbers}
        assert each.numbers == present, beat.action
        frame = each.beat.hold.end - 1
        listed = {(shown.place, shown.text) for shown, start, end in spans if start <= frame < end}
        assert present.items() <= listed
        assert {(shown.place, shown.text) for shown in each.equation.numbers} <= listed if each.equation else True


@one_of_every_kind_and_shape
def test_a_number_that_comes_and_goes_is_listed_with_its_motion(path: Path, index: int) -> None:
    timed = section_of(path, index)
    comes_and_goes = {shown.place for beat in timed.beats for shown in beat.beat.passing}
    missing = {(beat, shown.place) for beat in timed.beats for shown in beat.beat.passing}
    if not missing:
        return
    for moment in walk(timed, "dark", shares=tuple(np.linspace(0.1, 0.9, 9))):
        passing = {shown.place: shown.text for shown in moment.beat.beat.passing}
        seen = {place: text for place, text in numbers_seen(moment).items() if place in comes_and_goes}
        assert seen.items() <= passing.items(), moment.beat.beat.action
        missing -= {(moment.beat, place) for place in seen}
    assert {place for _, place in missing if not wider_than_its_gap(moment.scene, place)} == set()


def wider_than_its_gap(scene: Stage, place: str) -> bool:
    """Say whether the number of a message, even at the least size, is wider than the gap between its two columns."""
    found = re.fullmatch(r"layers\[(\d+)\]\.message\[(\d+)\]\[(\d+)\]", place)
    if not found or not isinstance(scene, Backward):
        return False
    layer, j, k = (int(index) for index in found.groups())
    text = format_signed(scene.views.passed.layers[layer].message[j, k])
    return (
        Number(text, (0.0, 0.0), size=SMALLEST, colour="#ffffff").box().width > gap_room(scene.views, layer + 1).width
    )


@one_of_every_kind_and_shape
@both_themes
def test_the_last_row_can_see_and_read_what_is_shown(path: Path, index: int, theme: str) -> None:
    for moment in walk(section_of(path, index), theme, shares=(0.0, 0.2, 0.35, 0.5, 0.65, 0.8, 1.0)):
        rules = [*ALWAYS.values(), *(STANDING.values() if moment.share == 1 else ())]
        faults = [fault for rule in rules for fault in rule(moment)]
        assert faults == [], f"in {moment.beat.beat.action} at {moment.share}"


@one_of_every_kind_and_shape
def test_a_section_opens_with_something_to_see(path: Path, index: int) -> None:
    timed = section_of(path, index)
    soon = round(SOON * timed.fps)
    opening = itertools.islice(frames(timed, "dark", every=soon), 2)
    assert [fault for frame, moment in opening for fault in nothing_yet(timed, frame, moment, soon)] == []


@every_section
def test_an_equation_says_equal_only_where_its_printed_operands_give_its_result(path: Path, index: int) -> None:
    for timed in section_of(path, index).beats:
        if timed.beat.equation:
            assert relation_is_earned(timed.beat.equation), equation_text(timed.beat.equation)


def relation_is_earned(equation: Equation) -> bool:
    text = equation_text(equation)
    operands, result = sides_of(text)[-2:]
    if LETTER.fullmatch(operands.removeprefix("∂L/∂")):  # a score that is the output, a number that arrives: as it is
        return text.endswith(f" = {result}")
    try:
        value = computed(operands)
        again = "a tie" if half_way(value, result) else format_number(value)
    except (OverflowError, ZeroDivisionError, ValueError):
        again = "beyond reach"
    return (again == result) == text.endswith(f" = {result}")


@every_section
def test_what_stands_in_a_panel_beside_the_outputs_stays_in_it(path: Path, index: int) -> None:
    for each in stood(path, index):
        for text, box in each.labels:
            inside = [panel for panel in each.panels if middle_of(box, panel)]
            assert not inside or any(panel.contains(box) for panel in inside), text


def middle_of(text: Box, panel: Box) -> bool:
    """Say whether a text has its middle in a panel."""
    across, up = text.center
    return panel.left < across < panel.right and panel.bottom < up < panel.top
