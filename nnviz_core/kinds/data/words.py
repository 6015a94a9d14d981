"""Say what the picture of a data section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.data.actions import ConcludeLines, DataAction, JudgeLine, Scatter, SlideLine, TurnLine
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.number_names import PlaceName, in_a_row, ordinal, upright
from nnviz_core.words.say import cardinal

NUMBER_NAMES = (
    PlaceName("missing", "", upright("missing to all points"), upright("missing to all")),
    PlaceName(
        "lines[i].accuracy", "line {i}", upright("right"), in_a_row(upright("line"), ordinal("i"), upright("right"))
    ),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, DataAction)
    match action:
        case Scatter(label):
            return f"The points of class {cardinal(label)} appear, drawn as {'squares' if label else 'discs'}."
        case SlideLine():
            return "A line of one direction moves across the points and rests where it is right most often."
        case JudgeLine():
            return "The sides of a line take their classes; the points that it gets wrong are crossed out."
        case TurnLine():
            return "The line turns through every direction; the best accuracy of each becomes a curve."
        case ConcludeLines():
            return "What is missing to a line that separates the classes is shown."
        case _:
            assert_never(action)
