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
from nnviz_core.words.number_names import NumberGroup, PlaceName, in_words, letter, owned, partial, upright

NAME, STEP = owned("name"), NumberGroup("part-step", "s")

NUMBER_NAMES = (
    PlaceName("parameters[p].old", None, NAME, NAME),
    PlaceName("parameters[p].new", None, upright("number-new", name="name"), upright("number-new", name="name")),
    PlaceName("parameters[p].gradient", None, in_words("number-gradient-of", what=NAME), partial(NAME)),
    PlaceName("steps[s].learning_rate", None, upright("number-learning-rate"), upright("number-rate")),
    PlaceName("steps[s].loss", None, upright("number-loss-after-it"), letter("L")),
    PlaceName("steps[s].promised", STEP, upright("number-promised-change"), upright("number-promised-change", "s")),
    PlaceName("steps[s].change", STEP, upright("number-change"), upright("number-change", "s")),
)


def owners(section: Section, indices: Mapping[str, int]) -> Mapping[str, str]:
    """Name the parameter of a row."""
    assert isinstance(section.subject, UpdateSubject)
    return {"name": section.subject.names[indices["p"]]} if "p" in indices else {}


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, UpdateAction)
    words = section.words
    match action:
        case ListParameters():
            return words("update-motion-parameters")
        case ListGradients():
            return words("update-motion-gradients")
        case MoveOne():
            return words("update-motion-one")
        case MoveAll():
            return words("update-motion-all")
        case StepFurther():
            return words("update-motion-further")
        case WeighSteps():
            return words("update-motion-weigh")
        case _:
            assert_never(action)
