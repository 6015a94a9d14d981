"""The acts of a network: those beats of the sections forward, backward and update in which the network itself moves."""

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, cast

from nnviz_core.kinds.backward.actions import Blame, OutputDelta, Recall, Slope, WeightGrad
from nnviz_core.kinds.forward.actions import Bend, Feed, Gather, Introduce, Predict, Score
from nnviz_core.kinds.update.actions import CountLoss, MoveAll, MoveOne, TakeMean, TakeStage
from nnviz_core.story.beats import Beat
from nnviz_scenes.backward.scene import Backward
from nnviz_scenes.diagrams.composed import Composed
from nnviz_scenes.diagrams.script import Act, Scenery, Script
from nnviz_scenes.engine.motions import Motion, set_presence
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.forward.scene import Forward
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.update.scene import Update

NAMES = ("forward", "backward", "update")  # in the order of the sections that are composed
PLAYED = (
    *(Introduce, Feed, Gather, Bend, Predict, Score),
    *(Recall, OutputDelta, Blame, Slope, WeightGrad),
    *(TakeMean, TakeStage, MoveOne, MoveAll, CountLoss),
)
PACE = 2.0  # of a diagram, to that of a film, in which a caption is read meanwhile
SPOTLIGHT, FROM_AFAR = 0.6, 1.0  # seconds: until one edge is bright; of what a film shows from close by
OF_NEURON = re.compile(r"(?:after\.)?(layers\[\d+\]\.(?:z|a|bias|delta)|sample\.x|x_grad|probs)\[(\d+)\]")


def script_of(composed: Composed, name: str) -> Script:
    """Return what a network plays in one of the sections."""
    index = NAMES.index(name)
    return Script(partial(scenery_of, composed, index), partial(acts_of, composed, index), composed.fingerprint)


def scenery_of(composed: Composed, index: int) -> Scenery:
    """Make a network's views as its section begins."""
    stage = composed.stage(index)
    assert isinstance(stage, Forward | Backward | Update)
    built = list(stage.build())
    set_presence(built, 0.0)
    set_presence(stage.standing(), 1.0)
    set_presence(stage.at_first(), 1.0)
    views = dict.fromkeys([*stage.views.all(), *(stage.losses.all() if isinstance(stage, Update) else ())])
    left_out = frozenset({*built, stage.strip}.difference(views))
    owners = owners_in(stage.views) | (dict.fromkeys(stage.losses.all(), "loss") if isinstance(stage, Update) else {})
    return Scenery(list(views), stage, owners, left_out)


def owners_in(views: NetworkViews) -> dict[Painted, Hashable]:
    """Say what each view of a network is a part of."""
    columns = views.layout.columns
    owners: dict[Painted, Hashable] = {}
    for layer, edges in views.edges.items():
        if not views.from_picture(layer):
            owners[edges] = "edges", layer, columns[layer - 1].shown, columns[layer].shown
    for key, panel in [*views.panels.items(), *views.curves.items()]:
        owners[panel] = "neuron", *key
    for place, number in views.numbers.items():
        for view in (*views.partners.get(place, ()), number):
            owners[view] = owner_of_place(place, len(columns) - 1)
    legends = [view for legend in views.legend.values() for view in legend]
    named = {"words": views.names, "loss": views.loss, "legend": legends, "pulses": views.pulses.values()}
    for name, group in {**named, "marks": views.clamps.values()}.items():
        owners |= dict.fromkeys(group, name)
    return owners


def owner_of_place(place: str, last: int) -> Hashable:
    """Say which neuron a number belongs to; other numbers stand at edges, or beside the network."""
    found = OF_NEURON.fullmatch(place)
    if found is None:
        return "numbers" if place.count("[") > 1 else "loss"
    what, j = found[1], int(found[2])
    if what in ("sample.x", "x_grad"):
        return "neuron", 0, j
    return "neuron", last if what == "probs" else 1 + int(what[len("layers[") : what.index("]")]), j


# --- acts ------------------------------------------------------------------------------------------


def acts_of(composed: Composed, index: int) -> list[Act]:
    """List the acts of a section."""
    timed = composed.timed(index)
    beats = [timed_beat.beat for timed_beat in timed.beats if isinstance(timed_beat.beat.action, PLAYED)]
    last = len(cast(Any, timed.section.subject).passed.layers)
    return list(_acts(beats, last))


def _acts(beats: Sequence[Beat], last: int) -> Iterator[Act]:
    if isinstance(beats[0].action, TakeMean):
        yield Act(SPOTLIGHT, _spotlight)  # as a film has it, there while numbers of one edge are averaged
    for beat in beats:
        seconds, action = beat.move + beat.hold, beat.action
        if isinstance(action, Bend | Slope) and action.close:
            seconds, beat = FROM_AFAR + beat.hold, replace(beat, action=replace(action, close=False))
        yield Act(seconds / PACE, partial(_acted, beat), layer_of(beat, last))


def _spotlight(stage: Update) -> Motion:
    return stage.spotlight()


def _acted(beat: Beat, stage: Forward | Backward | Update) -> Motion:
    return stage.act(beat)


def layer_of(beat: Beat, last: int) -> int:
    """Say in which layer (from 1) a beat is: whose sums come, or through whose edges the gradient goes back."""
    match beat.action:
        case Gather(layer) | Bend(layer) | WeightGrad(layer):
            return layer
        case Blame(layer) | Slope(layer):
            return layer + 1
        case Feed():
            return 1
        case Predict() | Score() | Recall() | OutputDelta():
            return last
        case _:
            return 0


def end_of_layer(acts: Sequence[Act], layer: int) -> int:
    """Return how many acts there are up to the last of a layer. Raises LookupError where it has none."""
    places = [k for k, act in enumerate(acts) if act.layer == layer]
    if not places:
        raise LookupError(f"there is no layer {layer}; give one from 1 to {max(act.layer for act in acts)}.")
    return places[-1] + 1
