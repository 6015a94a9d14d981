"""Say what the picture of a plane section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.pass_numbers import LAYER
from nnviz_core.kinds.plane.actions import (
    BendPlane,
    Decide,
    ForwardAgain,
    GrowSpaces,
    Lay,
    Linear,
    PlaneAction,
    PlaneSubject,
    PullBack,
    RunAlong,
    Shift,
    TurnCard,
)
from nnviz_core.kinds.plane.story import class_count
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.place_names import PlaceName, in_words, letter, upright

NUMBER_NAMES = (
    PlaceName(
        "layers[i].det",
        LAYER,
        upright("number-the-determinant"),
        in_words("number-determinant-of", matrix=letter("W", "", "i")),
    ),
    PlaceName(
        "layers[i].stretch[k]",
        LAYER,
        upright("number-stretch", "k"),
        in_words("number-stretch-of", stretch=upright("number-stretch", "k"), matrix=letter("W", "", "i")),
    ),
    PlaceName("line.terms[k]", None, upright("number-line-factor", "k"), upright("number-line-factor", "k")),
    PlaceName("line.right", None, upright("number-line-constant"), upright("number-line-constant")),
    PlaceName("cuts[k].z[j]", None, upright("number-z-along-curve", "k"), upright("number-z-along-curve", "k")),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, PlaneAction) and isinstance(section.subject, PlaneSubject)
    words, classes = section.words, class_count(section.subject)
    layers = section.subject.network.layers
    match action:
        case Lay():
            first, second = (words.spoken_class(label) for label in (0, 1))
            return words("plane-motion-lay", classes=classes, first=first, second=second)
        case TurnCard(layer):
            return words("plane-motion-room") if layer < len(layers) else ""
        case Linear(layer):
            return words("plane-motion-linear", layer=words.cardinal(layer))
        case Shift(layer):
            return words(
                "plane-motion-shift", layer=words.cardinal(layer), moves="yes" if layers[layer - 1].bias.any() else "no"
            )
        case BendPlane(layer):
            bends = "no" if section.subject.network.activations[layer - 1] == "identity" else "yes"
            return words("plane-motion-bend", layer=words.cardinal(layer), bends=bends)
        case Decide():
            return words("plane-motion-decide", classes=classes)
        case PullBack():
            return words("plane-motion-back", classes=classes)
        case GrowSpaces():
            return words("plane-motion-spaces")
        case ForwardAgain():
            return words("plane-motion-again")
        case RunAlong():
            return words("plane-motion-run", classes=classes)
        case _:
            assert_never(action)
