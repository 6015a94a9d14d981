"""Say what the picture of a training section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.training.actions import CloseCourse, OpenCourse, PlayCourse, TrainingAction
from nnviz_core.story.beats import Action, Section


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, TrainingAction)
    match action:
        case OpenCourse():
            return "The panels appear, all of them at the start."
        case PlayCourse():
            return "The training goes on; the planes, the boundary, the loss and the gradients follow."
        case CloseCourse():
            return "The points that are still wrong are ringed."
        case _:
            assert_never(action)
