"""The comparison's scene: panels for every count, in step, each as its own training has it."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.verdict import (
    DeadUnits,
    Diverged,
    Learning,
    Moving,
    NoGradient,
    NoiseLeft,
    SaturatedUnits,
    Solves,
    Stuck,
    Unsolved,
    VanishingGradient,
    Verdict,
    Worse,
)
from nnviz_core.kinds.comparison.actions import (
    ComparisonSubject,
    CountStarts,
    GiveVerdicts,
    PointOut,
    RunSteps,
    ShowAnswers,
    ShowSlopes,
    ShowStaircases,
    SplitStep,
)
from nnviz_core.kinds.comparison.endings import ending_name, ending_of
from nnviz_core.kinds.compose import compose
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import SHAPES, WIDE, Shape
from nnviz_core.look.theme import DARK
from nnviz_core.story.beats import Action
from nnviz_core.story.run import run
from nnviz_core.story.timeline import schedule
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.line_breaks import unbroken
from nnviz_scenes.comparison.cards import CardLayout
from nnviz_scenes.comparison.endings import SIGNS
from nnviz_scenes.comparison.layout import comparison_layout
from nnviz_scenes.comparison.plot_rooms import least_side
from nnviz_scenes.comparison.scene import Comparison
from nnviz_scenes.comparison.views import shared_loss_axis, verdict_ink
from nnviz_scenes.engine.typeset import quoted
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.frame import Px, frame_of, rectangle
from nnviz_scenes.parts.panels import NormPanel
from tests.fixtures.translated import told_in
from tests.kinds.test_mixed_activations import film_of
from tests.scenes.films import at_place
from tests.scenes.frame_rules import ALWAYS, texts_apart
from tests.scenes.walk import FPS, stage_of, timeline_of, walk

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "configs/activations.toml"
COUNTS = {2: "two", 3: "three", 6: "six"}


def places(layout: CardLayout) -> list[Px]:
    return [layout.boundary, layout.space, layout.curve, layout.norms]


every_shape = pytest.mark.parametrize("shape", SHAPES)


@every_shape
@pytest.mark.parametrize("layers", [2, 3, 7])
@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_cards_fill_the_room_and_share_no_place(count: int, layers: int, shape: Shape) -> None:
    layout = comparison_layout(frame_of(shape), count, layers=layers)
    cards = [each.card for each in layout.cards]
    assert len(cards) == count
    assert min(card[0] for card in cards) == layout.room[0]
    assert max(card[3] for card in cards) == pytest.approx(layout.room[3])
    assert layout.room[3] < layout.foot.y < frame_of(shape).picture_bottom
    assert not any(overlap(one, other) for one, other in combinations(cards, 2))


@every_shape
@pytest.mark.parametrize("layers", [2, 3, 7])
@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_a_cards_parts_lie_in_it_apart_and_the_planes_are_square(count: int, layers: int, shape: Shape) -> None:
    for layout in comparison_layout(frame_of(shape), count, layers=layers).cards:
        left, top, right, bottom = layout.card
        for x0, y0, x1, y1 in (*places(layout), layout.planes, layout.block, layout.opening):
            assert left < x0 < x1 < right and top < y0 < y1 < bottom
        assert not any(overlap(a, b) for a, b in combinations(places(layout), 2))
        for x0, y0, x1, y1 in (layout.boundary, layout.space):
            assert x1 - x0 == pytest.approx(y1 - y0)
        words = (*layout.verdict_at, layout.verdict_at[0] + layout.verdict_width, bottom)
        assert not any(overlap(place, words) for place in (*places(layout), layout.block))


def overlap(one: Px, other: Px) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])


@pytest.mark.parametrize(("count", "name"), COUNTS.items())
def test_there_is_one_card_for_every_activation(count: int, name: str) -> None:
    [timed] = timeline_of(ROOT / f"tests/data/networks/comparison_{name}.toml").sections
    scene = stage_of(timed, "dark")
    scene.prepare()
    assert len(scene.cards) == count


def scene_at_ends() -> list[tuple[Comparison, ComparisonSubject, RunSteps]]:
    [timed] = timeline_of(CONFIG).sections
    found = []
    for moment in walk(timed, "dark"):
        if isinstance(moment.beat.beat.action, RunSteps):
            found.append((moment.scene, timed.section.subject, moment.beat.beat.action))
            yield found[-1]


@pytest.mark.slow
def test_all_panels_rest_at_the_same_step_with_the_network_of_their_own_training() -> None:
    seen = 0
    for scene, subject, action in scene_at_ends():
        for card, each in zip(scene.cards, subject.contenders, strict=True):
            row = each.course.row_at(action.end)
            assert card.row == row
            assert each.course.moments[row] == action.end
            assert card.head.numbers[0].place == f"panels[{card.panel}].loss[{row}]"
            np.testing.assert_array_equal(card.curve.head.place, card.curve.places[row])
            seen += 1
    [timed] = timeline_of(CONFIG).sections
    assert seen == 4 * sum(isinstance(each.beat.action, RunSteps) for each in timed.beats) > 0


@pytest.mark.slow
def test_the_bars_are_the_gradient_norms_of_the_row() -> None:
    from nnviz_scenes.parts.norm_scale import norm_share

    for scene, subject, _ in scene_at_ends():
        for card, each in zip(scene.cards, subject.contenders, strict=True):
            norms = each.course.gradient_norms[card.row]
            left, _, right, _ = card.norms.place
            for bar, norm in zip(card.norms.bars, norms, strict=True):
                width = np.ptp(bar.polygon[:, 0]) * 135 / (right - left)
                assert width == pytest.approx(max(norm_share(float(norm))[0], 4 / (right - left)), abs=1e-9)


def test_a_dead_layers_bars_lie_below_the_scale_and_are_marked() -> None:
    *_, (scene, _, _) = scene_at_ends()
    relu = scene.cards[1]
    assert len(relu.norms.below.lines) == 3  # a "<" for each of three layers: its tip points to the bar
    assert all(sign[1, 0] < sign[0, 0] == sign[2, 0] for sign in relu.norms.below.lines)
    assert not relu.norms.beyond.lines


def test_no_verdict_is_seen_before_it_is_given() -> None:
    [timed] = timeline_of(CONFIG).sections
    given = False
    for moment in walk(timed, "dark", shares=(0.0, 0.5, 1.0)):
        if isinstance(moment.beat.beat.action, CountStarts):
            break
        given = given or isinstance(moment.beat.beat.action, GiveVerdicts)
        if not given:
            assert all(card.verdict.alpha == 0 for card in moment.scene.cards)
        standing = {card.verdict.alpha for card in moment.scene.cards}
    assert standing == {1.0}


def test_a_strip_makes_its_picture_once_for_every_count() -> None:
    scene = stage_of(timeline_of(CONFIG).sections[0], "dark")
    scene.prepare()
    strip = scene.strips[0]
    strip.show(3)
    made = strip.planes.surface
    strip.show(3)
    assert strip.planes.surface is made
    strip.show(4)
    assert strip.planes.surface is not made


def test_the_strip_shows_the_starts_that_were_counted() -> None:
    [timed] = timeline_of(CONFIG).sections
    for moment in walk(timed, "dark", shares=(0.5, 1.0)):
        if isinstance(moment.beat.beat.action, CountStarts):
            for strip in moment.scene.strips:
                assert strip.count.text == str(len(strip.ticks.lines))
    assert [strip.count.text for strip in moment.scene.strips] == [
        str(sum(each.starts.solved)) for each in timed.section.subject.contenders
    ]
    assert [len(strip.ticks.lines) for strip in moment.scene.strips] == [
        sum(each.starts.solved) for each in timed.section.subject.contenders
    ]


def test_every_start_has_the_sign_of_its_ending_and_each_kind_is_named_and_counted() -> None:
    [timed] = timeline_of(CONFIG).sections
    *_, moment = walk(timed, "dark")
    every = [each.starts for each in timed.section.subject.contenders]
    for strip, starts in zip(moment.scene.strips, every, strict=True):
        failing = [ending for ending in starts.endings if ending != "solved"]
        assert len(strip.signs.lines) == sum(len(SIGNS[ending]) for ending in failing)
        assert [int(view.text) for view in strip.tally.counts] == [failing.count(kind) for kind in starts.ended]
        assert sum(int(view.text) for view in strip.tally.counts) + int(strip.count.text) == len(starts.endings)
        for view in strip.tally.counts:
            assert at_place(timed.section.tree, view.place) == int(view.text)
    named = {view.ink.markup for view in moment.seen if isinstance(view, Label)}
    words = timed.section.words
    assert {quoted(ending_name(kind, words)) for starts in every for kind in starts.ended} <= named
    assert len(set(SIGNS.values())) == len(SIGNS)


@pytest.mark.parametrize("layers", [3, 6, 9])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_few_cards_have_ticks_and_numbers_of_layers_that_stand_apart(count: int, layers: int) -> None:
    course = timeline_of(CONFIG).sections[0].section.subject.contenders[0].course
    norms = np.resize(course.gradient_norms, (course.rows, layers))
    for layout in comparison_layout(frame_of(WIDE), count, layers=layers).cards:
        assert layout.plots.ticks == "worded"
        panel = NormPanel(layout.norms, replace(course, gradient_norms=norms), catalogue("en"), name=("",), theme=DARK)
        left = rectangle(layout.norms).left
        boxes = [view.box() for view in panel.still if isinstance(view, Label) and view.box().right < left]
        assert len(boxes) >= layers / 3
        assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


@every_shape
@pytest.mark.parametrize("layers", [3, 6, 9])
def test_four_cards_have_ticks_with_numbers_in_every_shape(layers: int, shape: Shape) -> None:
    for layout in comparison_layout(frame_of(shape), 4, layers=layers).cards:
        assert layout.plots.ticks == "small"
        assert layout.plots.least >= least_side(layout.type.plot)


@every_shape
@pytest.mark.parametrize("name", ["activations", "comparison_six"])
def test_ticks_of_many_cards_say_the_ends_of_the_losses_steps_layers_and_decades(name: str, shape: Shape) -> None:
    path = ROOT / ("configs" if name == "activations" else "tests/data/networks") / f"{name}.toml"
    scene = stage_of(timeline_of(path, shape=shape).sections[0], "dark")
    assert isinstance(scene, Comparison)
    scene.prepare()
    if scene.layout.cards[0].plots.ticks == "none":
        assert name == "comparison_six" and shape in ("4:3", "1:1")  # there is no room: the line below says it
        return
    for card in scene.cards:
        losses = {view.text for view in card.curve.still if isinstance(view, Number)}
        steps = scene.subject.axis.ticks
        assert {"0.0", "1.0", str(steps[0]), str(steps[-1])} <= losses
        decades = {view.text for view in card.norms.still if isinstance(view, Number)}
        assert {"10⁻⁴", "1"} <= decades
        numbers = {view.ink.markup for view in card.norms.still if isinstance(view, Label)}
        assert {quoted("1"), quoted("3")} <= numbers


@pytest.mark.parametrize(
    ("verdict", "ending"),
    [
        (Solves(3, 0.99), "solved"),
        (Stuck(0.5, DeadUnits(1, (0,), 2)), "dead"),
        (Stuck(0.5, SaturatedUnits(1, (0,), 2, 0.9)), "saturated"),
        (Stuck(0.5, VanishingGradient(3, 1e-4, 1.0)), "vanishing"),
        (Stuck(0.5, NoGradient()), "stopped"),
        (Unsolved(0.5, 9), "stopped"),
        (Learning(0.5, 9), "moving"),
        (Moving(0.5, (0.4, 0.6), (0.1, 0.2), SaturatedUnits(1, (0,), 2, 0.9)), "moving"),
        (Worse(0.5, 0.7, 1.2), "rose"),
        (Diverged(3, None), "rose"),
        (NoiseLeft(0.5, 9), "noise"),
    ],
)
def test_an_ending_is_what_its_verdict_says(verdict: Verdict, ending: str) -> None:
    assert ending_of(verdict) == ending


def test_pointing_out_dims_all_other_panels_and_brings_them_back() -> None:
    [timed] = timeline_of(CONFIG).sections
    for moment in walk(timed, "dark"):
        match moment.beat.beat.action:
            case PointOut(panel):
                levels = [card.frame.presence for card in moment.scene.cards]
                assert [level == 1 for level in levels] == [panel in (None, i) for i in range(4)]
                assert [card.frame.level for card in moment.scene.cards] == [float(panel == i) for i in range(4)]


def test_the_sentence_of_a_card_is_its_verdict() -> None:
    [timed] = timeline_of(CONFIG).sections
    scene = stage_of(timed, DARK.name)
    scene.prepare()
    for card, each in zip(scene.cards, timed.section.subject.contenders, strict=True):
        assert unbroken(each.sentence) in card.verdict.ink.markup.replace(r"\n", " ")


def test_words_behind_a_count_take_the_form_that_goes_with_it(tmp_path: Path) -> None:
    source = told_in(CONFIG, "pl", tmp_path)
    [timed] = schedule(compose(source, run(source)), FPS).sections
    told = {
        (card.head.numbers[-1].text, card.head.counted.ink.markup)
        for moment in walk(timed, "dark")
        for card in moment.scene.cards
        if card.head.counted
    }
    assert told == {("0", quoted("nasyconych z 4")), ("1", quoted("martwy z 4")), ("2", quoted("martwe z 4"))}


@pytest.mark.parametrize(
    ("activations", "word"),
    [(("sigmoid", "relu"), "dead"), (("relu", "sigmoid"), "dead"), (("tanh", "sigmoid"), "saturated")],
)
def test_a_card_calls_dead_only_what_can_die(activations: tuple[str, str], word: str) -> None:
    [timed] = schedule(film_of(*activations), FPS).sections
    scene = stage_of(timed, DARK.name)
    scene.prepare()
    assert all(word in card.head.counted.ink.markup for card in scene.cards)
    legend = " ".join(line.ink.markup for line in scene.legend)
    assert ("dead: flat" in legend, "saturated: slope" in legend) == (word == "dead", word != "dead")


CONFIGS = sorted((ROOT / "configs").glob("**/*.toml"))
CHOSEN = [
    path
    if path.stem in ("activations", "dead_relu", "large_learning_rate")
    else pytest.param(path, marks=pytest.mark.slow)
    for path in CONFIGS
]


@pytest.mark.parametrize("path", CHOSEN, ids=lambda path: path.stem)
def test_a_name_stands_clear_of_the_count_beside_it(path: Path) -> None:
    for timed in timeline_of(path).sections:
        scene = stage_of(timed, "dark") if timed.section.scene == "comparison" else None
        if not isinstance(scene, Comparison):
            continue
        scene.prepare()
        for card in scene.cards:
            if not card.head.counted:
                continue
            name, count = card.still[0].box(), card.head.numbers[2].box()
            beside = min(name.top, count.top) > max(name.bottom, count.bottom)
            assert not beside or count.left - name.right > name.height / 2


@pytest.mark.parametrize(("count", "letters"), [(2, 79), (3, 62)])
def test_a_verdict_of_two_lines_is_as_large_as_what_must_be_read(count: int, letters: int) -> None:
    longest = "stuck at 53.8 %: layer 1’s first weight gradient is 2.0 × 10⁻⁶, the last’s 0.032"[:letters]
    layout = comparison_layout(frame_of(WIDE), count, layers=6).cards[0]
    ink = verdict_ink(longest, layout, DARK)
    assert ink.cap_height == pytest.approx(units(24))
    assert ink.box.width <= units(layout.verdict_width)
    assert ink.box.height <= units(layout.card[3] - layout.verdict_at[1])


def test_between_planes_and_gradients_the_cards_are_never_empty_and_no_text_meets_another() -> None:
    timed = timeline_of(ROOT / "configs/failures/zero_weights.toml").sections[1]
    beats = [each.beat for each in timed.beats]
    shown = next(k for k, beat in enumerate(beats) if isinstance(beat.action, ShowStaircases))
    for moment in walk(timed, "dark", shares=[*np.linspace(0.0, 0.12, 13), *np.linspace(0.2, 1.0, 17)]):
        if moment.beat.beat in beats[shown : shown + 2]:
            scene = moment.scene
            planes = [card.boundary.heat.presence for card in scene.cards]
            stairs = [view.presence for view in scene.stairs if isinstance(view, Panel)]
            assert min(planes) + min(stairs) > 0.9, moment.share
            assert not list(texts_apart(moment)), moment.share


def test_where_one_loss_starts_far_above_another_no_curve_is_pressed_flat() -> None:
    subject = timeline_of(ROOT / "configs/failures/saturated_sigmoid.toml").sections[0].section.subject
    assert isinstance(subject, ComparisonSubject)
    axis = shared_loss_axis(subject)
    for each in subject.contenders:
        shares = axis.share(each.course.losses)
        assert shares.max() - shares.min() > 0.2


def test_the_numbers_of_a_narrow_staircase_stand_clear_of_its_bars_whose_lines_all_have_numbers() -> None:
    scene = next(walk(timeline_of(ROOT / "configs/failures/vanishing_gradient.toml").sections[0], "dark")).scene
    assert isinstance(scene, Comparison)
    bars = [view for view in scene.small_stairs if isinstance(view, Region)]
    sizes = [view for view in scene.small_stairs if isinstance(view, Number) and "back.sizes" in view.place]
    lines = [view for view in scene.small_stairs if isinstance(view, Polylines) and view.colour == scene.theme.grid]
    ticks = [view for view in scene.small_stairs if isinstance(view, Number) and not view.place]
    assert len(bars) == len(sizes) == 12 and [view.text for view in ticks] == ["1", "10⁻⁴"] * 2
    assert sum(len(view.lines) for view in lines) == len(ticks)
    for panel in range(2):
        own = [view for view in sizes if view.place.startswith(f"panels[{panel}]")]
        end = max(view.polygon[:, 0].max() for view in bars[6 * panel : 6 * panel + 6])
        assert min(view.box().left for view in own) > end


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("name", "action"),
    [("vanishing_gradient", ShowSlopes), ("vanishing_gradient", ShowAnswers), ("dead_relu", SplitStep)],
)
def test_why_gradients_vanish_and_why_a_unit_dies_has_room_in_every_shape(
    name: str, action: type[Action], shape: Shape
) -> None:
    timed = timeline_of(ROOT / f"configs/failures/{name}.toml", shape).sections[0]
    for moment in walk(timed, "dark", shares=(0.2, 0.6, 1.0)):
        if isinstance(moment.beat.beat.action, action):
            assert not list(texts_apart(moment)), moment.share
            assert [fault for rule in ALWAYS.values() for fault in rule(moment)] == [], moment.share


@pytest.mark.parametrize("shape", SHAPES)
def test_below_what_the_step_did_to_one_z_stands_the_largest_of_all(shape: Shape) -> None:
    timed = timeline_of(ROOT / "configs/failures/dead_relu.toml", shape).sections[0]
    moment = next(each for each in walk(timed, "dark") if isinstance(each.beat.beat.action, SplitStep))
    assert isinstance(moment.scene, Comparison)
    rows = moment.scene.splits[0].table.rows
    shown = [view for view in rows[-1] if isinstance(view, Number)]
    assert [(view.text, view.place) for view in shown] == [("−0.47", "panels[0].dying.highest[1]")]
    after = next(view for view in rows[-2] if isinstance(view, Number) and view.place.endswith("split.after"))
    assert shown[0].box().top < after.box().bottom


def test_what_networks_answer_stands_where_the_counts_were_which_come_back_behind_it() -> None:
    timed = timeline_of(ROOT / "configs/failures/vanishing_gradient.toml").sections[0]
    for moment in walk(timed, "dark"):
        scene, action = moment.scene, moment.beat.beat.action
        assert isinstance(scene, Comparison)
        counts = {view.presence for card in scene.cards for view in card.head.numbers[2:]}
        lines = {view.presence for view in scene.answers.views}
        assert (counts, lines) == (({0.0}, {1.0}) if isinstance(action, ShowAnswers) else ({1.0}, {0.0})) or (
            moment.beat is timed.beats[0]
        )
        if isinstance(action, ShowAnswers):
            shown = [view.text for view in scene.answers.views if isinstance(view, Number)]
            assert shown == ["0.46", "6.2 × 10⁻⁴", "0.9996"]


def test_heads_of_a_row_are_of_one_size_and_what_they_leave_out_the_legend_says() -> None:
    timeline = timeline_of(ROOT / "configs" / "failures" / "symmetric_start.toml")
    scene = stage_of(timeline.sections[1], "dark")
    assert isinstance(scene, Comparison)
    scene.prepare()
    names = [card.still[0].ink.cap_height for card in scene.cards]
    assert len(set(names)) == 1
    assert not any(card.head.word for card in scene.cards)
    legend = " ".join(line.ink.markup for line in scene.legend)
    assert quoted("%: accuracy") in legend and "<: under" in legend
