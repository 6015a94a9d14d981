"""Say what the picture of a training section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.pass_numbers import ACCURACY, LOSS
from nnviz_core.kinds.training.actions import CloseCourse, OpenCourse, PlayCourse, TrainingAction
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.number_names import PlaceName, upright

NUMBER_NAMES = (
    PlaceName("wrong", "", upright("points still wrong"), upright("points still wrong")),
    PlaceName("course.step[r]", "", upright("step"), upright("step")),
    PlaceName("course.loss[r]", "", *LOSS),
    PlaceName("course.accuracy[r]", "", upright(ACCURACY), upright(ACCURACY)),
    PlaceName(
        "course.gradient_norm[r][j]",
        "",
        upright("gradient norm of layer", "j"),
        upright("gradient norm", "", "j"),
    ),
    PlaceName("verdict.accuracy", "", upright("right at the end"), upright("right at the end")),
    PlaceName(
        "verdict.step", "", upright("the first step that solves the task"), upright("first step that solves the task")
    ),
)


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
