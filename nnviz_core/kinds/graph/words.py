"""Say what the picture of a graph section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.graph.actions import (
    Activate,
    Add,
    Arrive,
    Draw,
    Enter,
    GraphAction,
    GraphSubject,
    Multiply,
    Replay,
    ThroughActivation,
    ThroughSum,
    ToInputs,
    ToWeights,
)
from nnviz_core.story.beats import Action, Section


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, GraphAction)
    subject, words = section.subject, section.words
    assert isinstance(subject, GraphSubject)
    inputs = subject.inputs
    match action:
        case Draw():
            has_bias = subject.record.has_bias
            return words("graph-motion-lay" if has_bias else "graph-motion-lay-no-bias", inputs=inputs)
        case Enter():
            return words("graph-motion-enter")
        case Multiply():
            return words("graph-motion-multiply", inputs=inputs)
        case Add():
            return words("graph-motion-add")
        case Activate():
            return words("graph-motion-activate")
        case Arrive():
            return words("graph-motion-arrive")
        case ThroughActivation():
            return words("graph-motion-slope")
        case ThroughSum():
            return words("graph-motion-sum")
        case ToWeights():
            return words("graph-motion-to-weights", inputs=inputs)
        case ToInputs():
            return words("graph-motion-to-inputs", inputs=inputs)
        case Replay():
            return words("graph-motion-replay")
        case _:
            assert_never(action)
