"""Say what the picture of a update section does in a beat: what appears, and what moves where."""

from collections.abc import Mapping
from typing import assert_never

from nnviz_core.kinds.update.actions import (
    ListGradients,
    ListParameters,
    MoveAll,
    MoveOne,
    StepFurther,
    UpdateAction,
    UpdateSubject,
    WeighSteps,
)
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.number_names import PlaceName, letter, partial, upright

NUMBER_NAMES = (
    PlaceName("parameters[p].old", "", upright("{name}"), upright("{name}")),
    PlaceName("parameters[p].new", "", upright("new {name}"), upright("new {name}")),
    PlaceName("parameters[p].gradient", "", upright("the gradient of {name}"), partial(upright("{name}"))),
    PlaceName("steps[s].learning_rate", "", upright("learning rate"), upright("rate")),
    PlaceName("steps[s].loss", "", upright("the loss after it"), letter("L")),
    PlaceName("steps[s].promised", "step {s}", upright("promised change"), upright("promised change", "s")),
    PlaceName("steps[s].change", "step {s}", upright("change"), upright("change", "s")),
)


def owners(section: Section, indices: Mapping[str, int]) -> Mapping[str, str]:
    """Name the parameter of a row."""
    assert isinstance(section.subject, UpdateSubject)
    return {"name": section.subject.names[indices["p"]]} if "p" in indices else {}


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
