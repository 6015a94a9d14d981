"""Say what the picture of a sweep section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.sweep.actions import DrawLoss, ShowPass, ShowSliders, SweepAction, SweepSubject, SweepTo
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.say import sentence_words


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
