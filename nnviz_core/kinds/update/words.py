"""Say what the picture of a update section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.update.actions import (
    ListGradients,
    ListParameters,
    MoveAll,
    MoveOne,
    StepFurther,
    UpdateAction,
    WeighSteps,
)
from nnviz_core.story.beats import Action, Section


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, UpdateAction)
    match action:
        case ListParameters():
            return "The table of parameters and the plane with its boundary appear."
        case ListGradients():
            return "The gradient of every parameter appears."
        case MoveOne():
            return "One parameter takes its step."
        case MoveAll():
            return "All parameters take their step, and the boundary moves with them."
        case StepFurther():
            return "The boundary shows where a larger step would take it."
        case WeighSteps():
            return "What the slope promised of each step stands beside what the step gave."
        case _:
            assert_never(action)
