"""Messages say their numbers beside their pulses: those of the trace, on no text, and where that is known."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.kinds.backward.actions import Blame, Slope
from nnviz_core.look.scales import GRADIENT_WIDTH, log_width, units
from nnviz_core.look.shapes import SHAPES, Shape
from nnviz_core.words.numbers import format_signed
from nnviz_scenes.backward.scene import Backward
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.pulses import HEAD, HEAD_PER_WIDTH
from nnviz_scenes.parts.beside import overlapping, sides_of
from nnviz_scenes.parts.gate import gate_way, through_gates
from nnviz_scenes.parts.message_times import LEAVES, REACHES, MessageTimes
from nnviz_scenes.parts.message_ways import standing_boxes
from nnviz_scenes.parts.messages import Message, messages_back, planned_messages, times_of
from nnviz_scenes.parts.network_views import NetworkViews
from tests.scenes.walk import stage_of, timeline_of

ROOT = Path(__file__).parents[2]
FILMS = {
    "backward": ROOT / "configs/backward.toml",
    "chain": ROOT / "configs/chain.toml",
    "digits": ROOT / "configs/digits.toml",
    "three_classes": ROOT / "tests/data/networks/three_classes.toml",
    "mixed": ROOT / "tests/data/networks/mixed_3_5_4_2.toml",
}
PLACE = re.compile(r"layers\[(\d+)\]\.(delta|message)\[(\d+)\](?:\[(\d+)\])?")
WAIT = 0.25  # seconds that a pulse waits beside its weight, at least where it is alone to be followed


def stage_of_film(film: str, shape: Shape) -> Backward:
    timed = next(each for each in timeline_of(FILMS[film], shape).sections if each.section.scene == "backward")
    stage = stage_of(timed, "dark")
    stage.prepare()
    assert isinstance(stage, Backward)
    return stage


def planned(stage: Backward) -> Iterator[tuple[Blame, tuple[Message, ...]]]:
    for timed in stage.timed.beats:
        if isinstance(action := timed.beat.action, Blame):
            yield action, planned_messages(stage.views, action.layer + 1, action.neurons)


@pytest.mark.parametrize("film", ["backward", "chain", "three_classes", "mixed"])
def test_the_number_beside_a_pulse_is_what_it_carries(film):
    stage = stage_of_film(film, "16:9")
    read = 0
    for _, messages in planned(stage):
        for carriage in (carriage for message in messages for carriage in message.carriages):
            layer, name, j, k = PLACE.fullmatch(carriage.number.place).groups()
            record = stage.views.passed.layers[int(layer)]
            value = record.delta[int(j)] if name == "delta" else record.weights[int(j), int(k)] * record.delta[int(j)]
            assert carriage.number.text == format_signed(value)
            assert carriage.is_product == (name == "message")
            read += 1
    assert read


def test_a_pulse_is_as_large_as_delta_before_its_weight_and_as_the_product_behind_it():
    stage = stage_of_film("backward", "16:9")
    record = stage.views.passed.layers[2]
    motion, pulses = messages_back(stage.views, 3, (0,)), stage.views.pulses[3]
    message = planned_messages(stage.views, 3, (0,))[0]
    for own, carried in ((REACHES, record.delta[0]), (LEAVES, record.message[0, 0])):
        motion.show(message.time(own))
        assert pulses.look.widths[0] == pytest.approx(log_width(GRADIENT_WIDTH, float(carried)).width)
        assert pulses.look.negative[0] == (carried < 0)


@pytest.mark.parametrize("film", ["backward", "chain"])
def test_a_pulse_waits_a_quarter_of_a_second_beside_its_weight(film):
    stage = stage_of_film(film, "16:9")
    for timed in stage.timed.beats:
        if isinstance(action := timed.beat.action, Blame):
            seconds = timed.move.frames / stage.timed.fps
            for message in planned_messages(stage.views, action.layer + 1, action.neurons):
                times = np.linspace(0, 1, 401)
                still = [t for t in times if abs(message.share(t) - message.way.stops) < 1e-6 and message.own(t) < 1]
                assert (still[-1] - still[0]) * seconds >= WAIT


@pytest.mark.parametrize(
    ("film", "shape"),
    [
        *(("backward", shape) for shape in ("16:9", "1:1", "9:16")),
        ("three_classes", "16:9"),
        *(pytest.param(film, shape, marks=pytest.mark.slow) for film in ("mixed", "three_classes") for shape in SHAPES),
        pytest.param("backward", "4:3", marks=pytest.mark.slow),
        pytest.param("digits", "16:9", marks=pytest.mark.slow),
    ],
)
def test_a_number_beside_a_pulse_touches_no_text_no_neuron_and_no_other_number(film, shape):
    stage = stage_of_film(film, shape)
    for action, messages in planned(stage):
        standing = sides_of([box.grown(-units(0.5)) for box in standing_boxes(stage.views, action.layer + 1)])
        for t in np.linspace(0.02, 0.98, 49).tolist():
            boxes = sides_of(seen_at(messages, t, times_of(stage.views, action.layer + 1, messages)))
            assert not overlapping(boxes, standing).any()
            assert overlapping(boxes, boxes).sum() == len(boxes)  # each only itself


def seen_at(messages: tuple[Message, ...], t: float, times: MessageTimes) -> list[Box]:
    """Return the boxes of the numbers that are seen at a time; delta and its product are one after the other."""
    heads = times.heads(times.shares(times.own(t))).tolist()
    for message, head in zip(messages, heads, strict=True):
        message.show(t, head)
    carriages = (carriage for message in messages for carriage in message.carriages)
    return [carriage.number.box() for carriage in carriages if carriage.number.presence > 0.05]


SAID = {  # in how many messages delta is seen, and the product, and where else it takes the weight's place
    ("backward", "16:9"): (10, 12, 0),
    ("backward", "4:3"): (11, 12, 0),
    ("backward", "1:1"): (8, 10, 2),
    ("backward", "9:16"): (6, 12, 0),
    ("chain", "16:9"): (3, 3, 0),
    ("three_classes", "16:9"): (15, 15, 0),
    ("mixed", "16:9"): (12, 12, 0),
    ("digits", "16:9"): (19, 19, 0),
}


@pytest.mark.parametrize(
    ("film", "shape"),
    [each if "digits" not in each else pytest.param(*each, marks=pytest.mark.slow) for each in SAID],
)
def test_it_is_known_how_many_messages_have_room_for_their_numbers(film, shape):
    found: Counter[str] = Counter()
    for _, messages in planned(stage_of_film(film, shape)):
        for message in messages:
            kinds = {carriage.is_product for carriage in message.carriages}
            found += Counter({"delta": False in kinds, "product": True in kinds, "in place": bool(message.in_place)})
    assert (found["delta"], found["product"], found["in place"]) == SAID[film, shape]


# --- the gate ----------------------------------------------------------------------------------------

GATES = {  # in which shapes a way through the neurons leads past their texts
    ("backward", "16:9"): 4,
    ("backward", "9:16"): 0,
    ("chain", "16:9"): 2,
    ("chain", "9:16"): 2,
    ("mixed", "16:9"): 0,
}


def hidden_neurons(views: NetworkViews) -> list[tuple[int, int]]:
    columns = views.layout.columns
    return [(layer, j) for layer in range(1, len(columns) - 1) for j in columns[layer].shown]


@pytest.mark.parametrize(("film", "shape"), [*GATES])
def test_it_is_known_where_a_pulse_passes_the_gate(film, shape):
    views = stage_of_film(film, shape).views
    assert sum(gate_way(views, *each) is not None for each in hidden_neurons(views)) == GATES[film, shape]


def test_behind_the_gate_a_pulse_is_as_large_as_delta():
    stage = stage_of_film("backward", "16:9")
    record = stage.views.passed.layers[1]
    motion = through_gates(stage.views, 2, (0,))
    pulses = motion.views[0]
    for t, carried in ((0.2, record.a_grad[0]), (0.85, record.delta[0])):
        motion.show(t)
        radius = units(HEAD + HEAD_PER_WIDTH * float(pulses.look.widths[0]))
        width = log_width(GRADIENT_WIDTH, float(carried)).width
        assert radius == pytest.approx(units(HEAD + HEAD_PER_WIDTH * width), rel=0.02)
    motion.show(0.2)
    assert motion.views[1].text == format_signed(float(record.a_grad[0]))


def test_slopes_pass_gates_in_the_film():
    stage = stage_of_film("backward", "16:9")
    slopes = [timed.beat for timed in stage.timed.beats if isinstance(timed.beat.action, Slope)]
    assert slopes and all(any(type(view).__name__ == "Pulses" for view in stage.act(beat).views) for beat in slopes)
