"""Say what the picture of a sweep section does in a beat: what appears, and what moves where."""

from collections.abc import Mapping
from typing import assert_never

from nnviz_core.kinds.pass_numbers import ACCURACY, LOSS, POINTS_LOSS
from nnviz_core.kinds.sweep.actions import DrawLoss, ShowPass, ShowSliders, SweepAction, SweepSubject, SweepTo
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.parameters import parameter_text
from nnviz_core.words.place_names import NumberGroup, PlaceName, letter, owned, upright
from nnviz_core.words.say import sentence_words

LAYER = NumberGroup("part-layer", "l")

NUMBER_NAMES = (
    PlaceName("sweep.x[i][k]", None, letter("x", "k"), letter("x", "k")),
    PlaceName("sweep.z[l][i][j]", LAYER, letter("z", "j"), letter("z", "j", "l")),
    PlaceName("sweep.a[l][i][j]", LAYER, letter("a", "j"), letter("a", "j", "l")),
    PlaceName("sweep.slopes[l][i][j]", LAYER, upright("number-slope", "j"), upright("number-slope", "j", "l")),
    PlaceName("sweep.loss[i]", None, *LOSS),
    PlaceName("sweep.mean_loss[i]", None, POINTS_LOSS, POINTS_LOSS),
    PlaceName("sweep.accuracy[i]", None, ACCURACY, ACCURACY),
    PlaceName("sweep.explained[i]", None, upright("number-explained"), upright("number-explained")),
    PlaceName("sweep.slope[i]", None, upright("number-slope-of-loss"), upright("number-slope")),
    PlaceName("sweep.grads[i][k]", None, upright("number-the-largest-gradient"), upright("number-largest-gradient")),
    PlaceName("sweep.values[i]", None, owned("parameter"), owned("parameter")),
    PlaceName("sweep.moved[i][m]", None, owned("parameter"), owned("parameter")),
)


def owners(section: Section, _: Mapping[str, int]) -> Mapping[str, str]:
    """Name what moves."""
    assert isinstance(section.subject, SweepSubject)
    subject = section.subject
    return {
        "parameter": parameter_text(subject.parameter, section.words.writing)
        if subject.kind == "parameter"
        else subject.parameter
    }


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, SweepAction)
    subject, words = section.subject, section.words
    assert isinstance(subject, SweepSubject)
    match action:
        case ShowSliders():
            return words("sweep-motion-sliders")
        case ShowPass():
            return words("sweep-motion-pass")
        case DrawLoss():
            return words("sweep-motion-loss" if subject.kind == "sample" else "sweep-motion-loss-of-one")
        case SweepTo():
            moved = sentence_words(owners(section, {})["parameter"], words)
            id = "sweep-motion-on" if subject.dataset.y is None else "sweep-motion-on-fit"
            return words(id, parameter=moved)
        case _:
            assert_never(action)
