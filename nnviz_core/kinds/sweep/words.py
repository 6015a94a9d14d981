"""Say what the picture of a sweep section does in a beat: what appears, and what moves where."""

from collections.abc import Mapping
from typing import assert_never

from nnviz_core.kinds.pass_numbers import ACCURACY, LOSS, POINTS_LOSS
from nnviz_core.kinds.sweep.actions import DrawLoss, ShowPass, ShowSliders, SweepAction, SweepSubject, SweepTo
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.number_names import PlaceName, letter, upright
from nnviz_core.words.say import sentence_words

NUMBER_NAMES = (
    PlaceName("sweep.x[i][k]", "", letter("x", "k"), letter("x", "k")),
    PlaceName("sweep.z[l][i][j]", "layer {l}", letter("z", "j"), letter("z", "j", "l")),
    PlaceName("sweep.a[l][i][j]", "layer {l}", letter("a", "j"), letter("a", "j", "l")),
    PlaceName("sweep.slopes[l][i][j]", "layer {l}", upright("slope", "j"), upright("slope", "j", "l")),
    PlaceName("sweep.loss[i]", "", *LOSS),
    PlaceName("sweep.mean_loss[i]", "", upright(POINTS_LOSS), upright(POINTS_LOSS)),
    PlaceName("sweep.accuracy[i]", "", upright(ACCURACY), upright(ACCURACY)),
    PlaceName("sweep.slope[i]", "", upright("the slope of the loss"), upright("slope")),
    PlaceName("sweep.grads[i][k]", "", upright("the largest gradient"), upright("largest gradient")),
    PlaceName("sweep.values[i]", "", upright("{parameter}"), upright("{parameter}")),
    PlaceName("sweep.moved[i][m]", "", upright("{parameter}"), upright("{parameter}")),
)


def owners(section: Section, _: Mapping[str, int]) -> Mapping[str, str]:
    """Name what moves."""
    assert isinstance(section.subject, SweepSubject)
    return {"parameter": section.subject.parameter}


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, SweepAction)
    subject = section.subject
    assert isinstance(subject, SweepSubject)
    match action:
        case ShowSliders():
            return "All parameters appear as sliders."
        case ShowPass():
            return "The sample's way through the network and the planes appear."
        case DrawLoss():
            return "The loss is drawn over the whole range, with its tangent; the gradients appear."
        case SweepTo():
            moved = sentence_words(subject.parameter)
            return f"The slider of {moved} moves on; values, planes, boundary and gradients follow."
        case _:
            assert_never(action)
