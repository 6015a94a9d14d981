"""The chain rule's factors stand on the arrows of their path, multiply to its product and fall to their places."""

import math
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.kinds.backward.actions import ChainRule
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import Shape
from nnviz_core.story.beats import Beat
from nnviz_core.words.formula.tree import numerals
from nnviz_core.words.numbers import parse_number
from nnviz_scenes.backward.paths import FALLS, LANDED, PATHS_END, PathsMotion, planned_paths
from nnviz_scenes.backward.scene import Backward
from nnviz_scenes.parts.equation import equation_ink
from nnviz_scenes.parts.equation_places import parts_of
from tests.scenes.frame_rules import ALWAYS
from tests.scenes.walk import Moment, stage_of, timeline_of

ROOT = Path(__file__).parents[2]
FILMS = {
    "backward": ROOT / "configs/backward.toml",
    "chain": ROOT / "configs/chain.toml",
    "three_classes": ROOT / "tests/data/networks/three_classes.toml",
    "one_output": ROOT / "configs/one_output.toml",
    "regression": ROOT / "configs/regression.toml",
}
PLACE = re.compile(r"layers\[(\d+)\]\.(\w+)((?:\[\d+\])+)")


@cache
def stage_of_film(film: str, shape: Shape = "16:9") -> Backward:
    timed = next(each for each in timeline_of(FILMS[film], shape).sections if each.section.scene == "backward")
    stage = stage_of(timed, "dark")
    stage.prepare()
    assert isinstance(stage, Backward)
    return stage


def chains(stage: Backward) -> list[tuple[int, Beat]]:
    return [(k, timed.beat) for k, timed in enumerate(stage.timed.beats) if isinstance(timed.beat.action, ChainRule)]


def walks(film: str, shape: Shape = "16:9") -> list[tuple[Beat, PathsMotion, Backward]]:
    """Plan the paths of every beat of a film that follows them, each from the picture in which it begins."""
    found = []
    for k, beat in chains(stage_of_film(film, shape)):
        timed = next(each for each in timeline_of(FILMS[film], shape).sections if each.section.scene == "backward")
        stage = stage_of(timed, "dark")
        stage.prepare()
        stage.stand_at(k)
        assert isinstance(stage, Backward) and isinstance(beat.action, ChainRule) and beat.equation
        ink = equation_ink(beat.equation, stage.theme, stage.frame)
        found.append((beat, planned_paths(stage.views, stage.strip, beat.equation, ink, beat.action), stage))
    return found


@cache
def planned(film: str, shape: Shape = "16:9") -> list[tuple[Beat, PathsMotion, Backward]]:
    """Plan the paths once for all tests that leave them as they are."""
    return walks(film, shape)


def value_at(passed: SamplePass, place: str) -> float:
    layer, name, indices = PLACE.fullmatch(place).groups()
    return float(getattr(passed.layers[int(layer)], name)[tuple(map(int, re.findall(r"\d+", indices)))])


@pytest.mark.parametrize("film", ["backward", "chain", "three_classes", "one_output", "regression"])
def test_the_factors_on_the_arrows_multiply_to_the_product_and_the_paths_add_up(film):
    for beat, walk, stage in planned(film):
        passed, action, sums = stage.views.passed, beat.action, 0.0
        for path, written in zip(walk.paths, walk.parts.numbers, strict=True):
            values = [value_at(passed, number.numeral.place) for number in written]
            assert [factor.number.text for factor in path.factors] == [number.numeral.text for number in written]
            for value, factor in zip(values, path.factors, strict=True):
                assert parse_number(factor.number.text) == pytest.approx(value, rel=0.06, abs=0.006)
            sums += math.prod(values)
        gradient = passed.layers[action.layer - 1].weight_grad[action.neuron, action.source]
        assert sums == pytest.approx(float(gradient), rel=1e-9)


@pytest.mark.parametrize("film", ["backward", "chain"])
@pytest.mark.parametrize("shape", ["16:9", "9:16"])
def test_a_factor_lands_where_the_equation_has_it(film, shape):
    for _, walk, stage in walks(film, shape):
        x, y = stage.strip.start(walk.ink)
        for path, written in zip(walk.paths, walk.parts.numbers, strict=True):
            for factor, number in zip(path.factors, written, strict=True):
                if factor.spot is None or factor.vanishes < 1:
                    continue
                factor.stand(1.0)
                box, there = factor.number.box(), number.box.shifted(x, y)
                for side in ("left", "right", "bottom", "top"):
                    assert getattr(box, side) == pytest.approx(getattr(there, side), abs=units(2.0)), side


def test_numbers_of_an_equation_are_found_in_their_order_and_in_their_lines():
    for shape in ("16:9", "1:1", "9:16"):
        for beat, walk, stage in planned("backward", shape):
            parts = parts_of(beat.equation, walk.ink, stage.theme)
            texts = [number.numeral.text for group in parts.numbers for number in group]
            assert texts == [each.text for each in numerals(beat.equation.sides[1])]
            for group in parts.numbers:
                for one, other in pairwise(group):
                    assert one.line < other.line or one.box.right < other.box.left


FILM_SHAPES = [
    ("backward", "16:9"),
    ("chain", "16:9"),
    ("three_classes", "16:9"),
    ("backward", "1:1"),
    ("backward", "9:16"),
]
MORE = [
    ("backward", "4:3"),
    ("three_classes", "9:16"),
    ("three_classes", "1:1"),
    ("chain", "9:16"),
    ("regression", "16:9"),
]


@pytest.mark.parametrize(
    ("film", "shape"), [*FILM_SHAPES, *(pytest.param(*each, marks=pytest.mark.slow) for each in MORE)]
)
def test_nothing_overlaps_while_factors_come_and_fall(film, shape):
    section = next(each for each in timeline_of(FILMS[film], shape).sections if each.section.scene == "backward")
    for k, beat in chains(stage_of_film(film, shape)):
        stage = stage_of(section, "dark")
        stage.prepare()
        stage.stand_at(k)
        stage.say(beat).settle(stage)
        motion = stage.move(beat)
        motion._setup_scene(stage)
        motion.begin()
        for t in (*np.linspace(0.0, 0.99, 34).tolist(), 1.0):
            motion.interpolate(t)
            faults = [fault for rule in ALWAYS.values() for fault in rule(Moment(section.beats[k], t, stage))]
            assert faults == [], t


def test_factors_come_before_they_fall_and_the_product_stands_when_they_have_landed():
    [(_, walk, stage)] = walks("backward")
    each = PATHS_END / len(walk.paths)
    walk.show(FALLS[0] * each)
    assert all(factor.number.presence == 1 for factor in walk.paths[0].factors)
    assert len(stage.strip.parts) == len(walk.parts.names)
    walk.show((LANDED + 0.06) * each)
    assert all(factor.number.presence == 0 for factor in walk.paths[0].factors)
    assert {box for box, _ in stage.strip.parts} >= set(walk.parts.terms[0])
    walk.show((1 + FALLS[0]) * each)
    assert all(factor.number.presence == 1 for factor in walk.paths[1].factors)
    walk.show(1.0)
    assert stage.strip.parts == () and stage.strip.share == 1


ON_ARROWS = {  # how many factors stand on arrows, and how many fall all the way: others vanish above a line before
    ("backward", "16:9"): (8, 8),
    ("backward", "4:3"): (8, 8),
    ("backward", "1:1"): (8, 4),
    ("backward", "9:16"): (8, 4),
    ("chain", "16:9"): (10, 10),
    ("three_classes", "16:9"): (12, 8),
}


@pytest.mark.parametrize(("film", "shape"), [*ON_ARROWS])
def test_it_is_known_how_many_factors_have_room(film, shape):
    factors = [factor for _, walk, _ in planned(film, shape) for path in walk.paths for factor in path.factors]
    there = [factor for factor in factors if factor.spot is not None]
    assert (len(there), sum(factor.vanishes == 1 for factor in there)) == ON_ARROWS[film, shape]


def test_what_is_in_the_way_of_factors_comes_back():
    timed = next(each for each in timeline_of(FILMS["backward"], "9:16").sections if each.section.scene == "backward")
    stage = stage_of(timed, "dark")
    stage.prepare()
    [(k, beat)] = chains(stage_of_film("backward", "9:16"))
    stage.stand_at(k)
    before = {view: view.presence for view in stage.views.all() if view not in stage.views.pulses.values()}
    motion = stage.move(beat)
    motion._setup_scene(stage)
    motion.interpolate(0.4)
    assert any(view.presence < presence for view, presence in before.items())
    motion.finish()
    assert {view: view.presence for view in before} == before
