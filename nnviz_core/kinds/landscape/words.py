"""Say what the picture of a landscape section does in a beat: what appears, and what moves where."""

from collections.abc import Mapping
from typing import assert_never

from nnviz_core.kinds.landscape.actions import (
    DrawCurve,
    DrawMap,
    DrawPath,
    LandscapeAction,
    LandscapeSubject,
    LookCloser,
    PointDown,
    StepAgain,
    StepOver,
    TakeStep,
)
from nnviz_core.kinds.landscape.again import lower_until
from nnviz_core.kinds.pass_numbers import POINTS_LOSS
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.parameters import parameter_text
from nnviz_core.words.place_names import NumberGroup, PlaceName, in_words, owned, partial, upright

STEP, NAME = NumberGroup("part-step", "s"), owned("name")

NUMBER_NAMES = (
    PlaceName("loss", None, POINTS_LOSS, POINTS_LOSS),
    PlaceName("slope", None, in_words("number-gradient-of", what=NAME), partial(NAME)),
    PlaceName("steps[s].learning_rate", STEP, upright("number-learning-rate"), upright("number-rate", "s")),
    PlaceName("steps[s].promised", STEP, upright("number-promised-change"), upright("number-promised-change", "s")),
    PlaceName("steps[s].change", STEP, upright("number-change"), upright("number-change", "s")),
    PlaceName("steps[s].gap", STEP, upright("number-gap-to-promise"), upright("number-gap", "s")),
    PlaceName("again.learning_rate", None, upright("number-learning-rate"), upright("number-rate")),
    PlaceName("again.times", None, upright("number-times-as-steep"), upright("number-times-as-steep")),
    PlaceName(
        "again.legs[s].gradient", STEP, upright("number-gradient-length"), upright("number-gradient-length", "s")
    ),
    PlaceName("again.legs[s].slope", STEP, upright("number-slope"), upright("number-slope", "s")),
    PlaceName("again.legs[s].length", STEP, upright("number-step-length"), upright("number-step-length", "s")),
    PlaceName("again.legs[s].end", STEP, upright("number-loss-after"), upright("number-loss-after", "s")),
    PlaceName("again.legs[s].lower", STEP, upright("number-lower-until"), upright("number-lower-until", "s")),
    PlaceName("again.legs[s].promised", STEP, upright("label-promised"), upright("label-promised", "s")),
    PlaceName("map.gradient[p]", None, in_words("number-gradient-of", what=NAME), partial(NAME)),
)


def owners(section: Section, indices: Mapping[str, int]) -> Mapping[str, str]:
    """Name the parameter of the curve, or along a side of the map."""
    names = section.tree["map"]["parameters"]
    return {"name": parameter_text(names[indices.get("p", 0)], section.words.writing)}


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, LandscapeAction)
    subject, words = section.subject, section.words
    assert isinstance(subject, LandscapeSubject)
    match action:
        case DrawCurve():
            return words("landscape-motion-curve")
        case TakeStep():
            return words("landscape-motion-step")
        case LookCloser():
            return words("landscape-motion-closer")
        case StepOver():
            assert subject.again
            return words("landscape-motion-over", marked="yes" if lower_until(subject.again) else "no")
        case StepAgain():
            return words("landscape-motion-again")
        case DrawMap():
            return words("landscape-motion-map")
        case PointDown():
            flat = not subject.map.gradient.any()
            return words("landscape-motion-flat" if flat else "landscape-motion-arrow")
        case DrawPath():
            return words("landscape-motion-path")
        case _:
            assert_never(action)
