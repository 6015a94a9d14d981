"""Say what the picture of a plane section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.plane.actions import BendPlane, Decide, Lay, Linear, PlaneAction, PullBack, Shift, TurnCard
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.number_names import PlaceName, in_a_row, letter, upright
from nnviz_core.words.say import cardinal

NUMBER_NAMES = (
    PlaceName("layers[i].det", "layer {i}", upright("the determinant"), in_a_row(upright("det"), letter("W", "", "i"))),
    PlaceName(
        "layers[i].stretch[k]",
        "layer {i}",
        upright("stretch", "k"),
        in_a_row(upright("stretch", "k"), letter("W", "", "i")),
    ),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, PlaneAction)
    match action:
        case Lay():
            return "The input plane appears with axes, grid and all points: discs of class zero, squares of class one."
        case TurnCard():
            return ""
        case Linear(layer):
            return f"The whole plane, grid and points, turns and stretches with the weights of layer {cardinal(layer)}."
        case Shift(layer):
            return f"The whole plane slides by the bias of layer {cardinal(layer)}."
        case BendPlane(layer):
            return f"Grid and points bend as the activation of layer {cardinal(layer)} moves every coordinate."
        case Decide():
            return "The decision line appears in the last space, its half-planes tinted."
        case PullBack():
            return "The way back to the input plane, with the boundary that the line makes there."
        case _:
            assert_never(action)
