"""The plane: linear, shift and bend for every hidden layer, the line that decides, and the way back.

Before a layer acts, a beat of its own lets the panel beside the plane turn to its numbers, and the view make room.
"""

from collections.abc import Iterator, Sequence
from typing import assert_never

import numpy as np

from nnviz_core.backprop.network import Array, Layer
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import linear_path, plane_stages
from nnviz_core.backprop.regions import crosses_square, plane_scores, straight_borders
from nnviz_core.backprop.sums import length
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import PlaneSection
from nnviz_core.kinds.convention import convention_remark
from nnviz_core.kinds.one_pass import remark as remark_of
from nnviz_core.kinds.plane.actions import (
    BendPlane,
    Decide,
    ForwardAgain,
    GrowSpaces,
    Lay,
    Linear,
    PlaneSubject,
    PullBack,
    RunAlong,
    Shift,
    TurnCard,
)
from nnviz_core.kinds.plane.curves import curves_among_inputs, is_straight, why_several
from nnviz_core.kinds.plane.line import has_line, line_equation
from nnviz_core.kinds.plane.panel import accuracy_number, panel_numbers, stretches
from nnviz_core.kinds.plane.strip import cuts_of, strip_of
from nnviz_core.kinds.plane.tree import plane_tree
from nnviz_core.kinds.plane.undone import undoing_bends
from nnviz_core.look.scales import WINDOW
from nnviz_core.look.windows import square_around
from nnviz_core.story.beats import Beat, Caption, Say, Section
from nnviz_core.story.run import moment_words, pick_snapshot
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import activation_name, bending_words, points_words, spelled
from nnviz_core.words.say import and_list, capital, letter_words

FULL_SENTENCES = 2  # layers whose every step is told; later ones only name what is new
SECONDS_BACK, SECONDS_A_LAYER_BACK = 6.0, 2.0  # from the last plane to the inputs; the first at any pace
SECONDS_TO_TURN, SECONDS_TO_MAKE_ROOM = 0.5, 1.2  # of the panel alone, and with the view that goes back for W
SECONDS_TO_GROW = 3.6  # of the small spaces
SECONDS_AGAIN = 6.0  # from the inputs to the last plane, once more
SECONDS_TO_RUN = 7.0  # along the boundary and back
SMALL_SHIFT = 0.02  # of the width of what is seen
SMALL_TURN = np.radians(3.0)
UNCHANGED = 0.005  # a stretch this near to 1 changes no length


def compose_plane(index: int, section: PlaneSection, source: Source, trace: Trace) -> Section:
    """Make a plane section. Raises LookupError where there is no such snapshot."""
    snapshot = pick_snapshot(trace, section.snapshot)
    accuracy = float(trace.accuracies[snapshot.index])
    subject = PlaneSubject(snapshot.network, trace.dataset, accuracy)
    words = source.words
    what = points_words(len(trace.dataset.x), words)
    parts = remark_of(trace, snapshot, words, what=what), *convention_remark(index, source)
    remark = words.writing.between.join(parts)
    beats = plane_beats(subject, words, opening=section.caption or _opening_words(trace, snapshot, words))
    bends = any(name != "identity" for name in snapshot.network.activations)
    heading = words("plane-heading" if bends else "plane-heading-unbent")
    return Section(index, "plane", heading, remark, beats, subject, plane_tree(snapshot, trace, subject))


def _opening_words(trace: Trace, snapshot: Snapshot, words: Catalogue) -> str:
    """Name the network: of a training by how far it went, which may be long after the section before."""
    step = trace.history.steps[snapshot.index] if trace.history else 0
    if step:
        return words("plane-opening-trained", step=str(step))
    return words("plane-opening", moment=moment_words(trace, snapshot, words))


def plane_beats(subject: PlaneSubject, words: Catalogue, *, opening: str) -> tuple[Beat, ...]:
    """Bend the plane layer by layer until one line decides; the opening names the snapshot."""
    beats = [Beat(Lay(), move=2.4, hold=0.4, caption=Caption(opening))]
    for index in range(1, len(subject.network.layers)):
        beats += _one_layer(subject, index, words)
    beats += _decision(subject, words)
    beats += _way_back(subject, words)
    return tuple(beats)


# --- layers --------------------------------------------------------------------------------------


def _turn_panel(subject: PlaneSubject, index: int) -> Beat:
    """Let the panel turn to one layer (from 1, the output included) before it is spoken of."""
    before = tuple(shown.place for shown in panel_numbers(subject, index - 1))
    seconds = SECONDS_TO_TURN if index == len(subject.network.layers) else SECONDS_TO_MAKE_ROOM
    return Beat(TurnCard(index), move=seconds, hold=0.0, numbers=panel_numbers(subject, index), replaces=before)


def _one_layer(subject: PlaneSubject, index: int, words: Catalogue) -> Iterator[Beat]:
    layer, name = subject.network.layers[index - 1], subject.network.activations[index - 1]
    told = index <= FULL_SENTENCES
    yield _turn_panel(subject, index)
    yield Beat(Linear(index), move=3.6, hold=0.8, caption=_linear_words(index, layer, words))
    if layer.has_bias:
        yield Beat(Shift(index), move=1.4, hold=0.6, caption=_shift_words(subject, index, words) if told else None)
    bend = Caption(words("plane-bend", what=bending_words(name, words))) if told else None
    yield Beat(BendPlane(index), move=2.6, hold=1.0, caption=bend)


def _linear_words(index: int, layer: Layer, words: Catalogue) -> Caption:
    at = str(index)
    match layer.weights.shape:
        case (1, 2):
            return Caption(words("plane-onto-line", layer=at))
        case (2, 1):
            return Caption(words("plane-line-into-plane", layer=at))
        case (1, 1):
            return Caption(words("plane-line-onto-line", layer=at))
    path = linear_path(layer.weights)
    match path.kind:
        case "turn":
            doing = "turns" if abs(path.angle) > SMALL_TURN else "stays"
            return _stretch_caption(index, layer, words, doing=doing)
        case "mirror":
            return _stretch_caption(index, layer, words, doing="mirrors")
        case "flatten":
            onto = "line" if layer.weights.any() else "point"
            return Caption(words("plane-flattens", layer=at, onto=onto))
        case _:
            assert_never(path.kind)


def _stretch_caption(index: int, layer: Layer, words: Catalogue, *, doing: str) -> Caption:
    """Say what W does to lengths, after what else it does: it turns, mirrors or stays."""
    most, least = stretches(layer)
    long, short = (
        Shown(format_number(value), f"layers[{index - 1}].stretch[{k}]") for k, value in enumerate((most, least))
    )
    at = str(index)
    if max(most - 1, 1 - least) < UNCHANGED:
        return Caption(words("plane-keeps-lengths", layer=at, doing=doing))
    if most > 1 > least:
        told = words("plane-stretches-and-squashes", layer=at, doing=doing, long=long.text, short=short.text)
        return Caption(told, (long, short))
    if long.text == short.text:
        id = "plane-stretches-alike" if most > 1 else "plane-squashes-alike"
        return Caption(words(id, layer=at, doing=doing, factor=long.text), (long, short))
    id = "plane-stretches" if most > 1 else "plane-squashes"
    return Caption(words(id, layer=at, doing=doing, long=long.text, short=short.text), (long, short))


def _shift_words(subject: PlaneSubject, index: int, words: Catalogue) -> Caption:
    bias = subject.network.layers[index - 1].bias
    if not bias.any():
        return Caption(words("plane-no-shift"))
    stages = plane_stages(subject.network, subject.dataset.x)
    reach = max(float(np.abs(stage.points).max(initial=0.0)) for stage in stages[3 * index - 2 : 3 * index])
    small = length(bias) < SMALL_SHIFT * 2 * WINDOW.margin * reach
    return Caption(words("plane-small-shift" if small else "plane-shift"))


# --- the line and its way back -------------------------------------------------------------------


def separates(subject: PlaneSubject) -> bool:
    """Say whether the network gives its points more than one class."""
    logits = forward(subject.network, subject.dataset.x).logits
    return bool(np.ptp(output_of(subject.network).predicted(logits)) > 0)


def _decision(subject: PlaneSubject, words: Catalogue) -> Iterator[Beat]:
    yield _turn_panel(subject, len(subject.network.layers))
    yield Beat(Decide(), move=1.8, hold=1.6, caption=_decide_words(subject, words))


def class_count(subject: PlaneSubject) -> int:
    """Return how many classes the network tells apart."""
    return output_of(subject.network).classes(subject.network.shape[-1])


def borders_seen(subject: PlaneSubject) -> int:
    """Count the straight borders in that part of the last plane that is seen."""
    points = plane_stages(subject.network, subject.dataset.x)[-1].points
    x, y, half = square_around(points)
    centre = np.array([x, y])
    borders = straight_borders(plane_scores(subject.network), centre=centre, reach=2 * half)
    return sum(crosses_square(border.line, centre=centre, half=half) for border in borders)


def classes_without_points(subject: PlaneSubject) -> list[int]:
    """List the classes that the network gives to no point."""
    logits = forward(subject.network, subject.dataset.x).logits
    given = set(output_of(subject.network).predicted(logits).tolist())
    return [label for label in range(class_count(subject)) if label not in given]


def _decide_words(subject: PlaneSubject, words: Catalogue) -> Caption:
    share, points = accuracy_number(subject), len(subject.dataset.x)
    numbers = (share, *([Shown(str(points), "dataset.points")] if points > 1 else []))
    if class_count(subject) > 2:
        return Caption(_border_words(subject, share, points, words), numbers)
    id = "plane-decides" if separates(subject) else "plane-one-side"
    return Caption(words(id, share=share.text, count=points, digits=str(points)), numbers)


def _border_words(subject: PlaneSubject, share: Shown, points: int, words: Catalogue) -> str:
    """Say how many borders decide among three classes and more, and which class no point gets."""
    told: dict[str, str | int] = {"share": share.text, "count": points, "digits": str(points)}
    if not separates(subject):
        return words("plane-one-region", **told)
    borders = borders_seen(subject)
    decide = words("plane-borders-decide", borders=borders, spelled=capital(spelled(borders, words), words), **told)
    if not (without := classes_without_points(subject)):
        return decide
    labels = and_list([words.called(label) for label in without], words)
    return f"{decide} {words('plane-classes-without-points', count=len(without), labels=labels)}"


def _undone(subject: PlaneSubject) -> str:
    """Choose the sentence of the way back: what comes along."""
    if not separates(subject):
        return "plane-back-with-one-class"
    return "plane-back-with-borders" if class_count(subject) > 2 else "plane-back-with-line"


def _way_back(subject: PlaneSubject, words: Catalogue) -> Iterator[Beat]:
    """Go back to the inputs in one move, and say what the line has become."""
    id = _undone(subject)
    undone = words(id, borders=borders_seen(subject)) if id == "plane-back-with-borders" else words(id)
    seconds = max(SECONDS_BACK, SECONDS_A_LAYER_BACK * len(subject.network.activations))
    yield Beat(PullBack(), move=seconds, hold=0.4, caption=Caption(undone), least=SECONDS_BACK)
    curves = curves_among_inputs(subject)
    if not separates(subject) or not curves:
        yield Beat(Say(), move=0.0, hold=2.6, caption=Caption(words("plane-classes-of-inputs")))
        return
    if undoing_bends(subject):
        yield _where_it_bends(subject, len(curves), words)
    if has_line(subject.network):
        yield _forward_again(subject, words)
    yield Beat(RunAlong(), move=SECONDS_TO_RUN, hold=1.4, caption=Caption(_boundary_words(subject, curves, words)))


def _where_it_bends(subject: PlaneSubject, curves: int, words: Catalogue) -> Beat:
    """Say which step back makes the boundary curved, with every space in view."""
    said = words(
        "plane-undoing-bends",
        curves="single" if curves == 1 else "several",
        space=letter_words("a", (), 1, words.writing),
        activation=activation_name(subject.network.activations[0], words),
    )
    before = _numbers_decided(subject)
    return Beat(GrowSpaces(), move=SECONDS_TO_GROW, hold=1.6, caption=Caption(said), replaces=before)


def _numbers_decided(subject: PlaneSubject) -> tuple[str, ...]:
    """List the places of the numbers in the panel of the decision."""
    return tuple(shown.place for shown in panel_numbers(subject, len(subject.network.layers)))


def _forward_again(subject: PlaneSubject, words: Catalogue) -> Beat:
    """Take numbered places of the boundary to the line; its equation takes the place of the panel."""
    bends = any(name != "identity" for name in subject.network.activations)
    before = () if undoing_bends(subject) else _numbers_decided(subject)
    numbers = (*line_equation(subject.network).numbers, *(shown for cut in cuts_of(subject) for shown in cut.numbers))
    said = Caption(words("plane-forward-again", bends="yes" if bends else "no"))
    return Beat(ForwardAgain(), move=SECONDS_AGAIN, hold=0.6, caption=said, numbers=numbers, replaces=before)


def _boundary_words(subject: PlaneSubject, curves: Sequence[Array], words: Catalogue) -> str:
    """Say what the line has become, and what is so in all its places."""
    shape = "straight" if all(map(is_straight, curves)) else "curved"
    if class_count(subject) > 2:
        seen = borders_seen(subject)
        there = words("plane-lines-there", borders=seen, spelled=capital(spelled(seen, words), words))
        here = spelled(len(curves), words)
        return words("plane-borders-of-inputs", count=len(curves), spelled=here, there=there, shape=shape)
    if strip_of(subject):
        return words("plane-strip-is-cut", shape=shape)
    here = spelled(len(curves), words)
    if why := why_several(subject, curves):
        return words("plane-line-comes-apart", why=why, spelled=here, shape=shape)
    if subject.network.shape[-1] > 1:
        return words("plane-boundary-of-inputs", count=len(curves), spelled=here, shape=shape)
    if output_of(subject.network).probabilities:
        return words("plane-boundary-of-one-output", count=len(curves), spelled=here, shape=shape)
    return words("plane-boundary-of-one-score", count=len(curves), spelled=here, shape=shape)
