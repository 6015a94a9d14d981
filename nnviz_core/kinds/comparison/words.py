"""Say what the picture of a comparison section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.comparison.actions import (
    ComparisonAction,
    ComparisonSubject,
    GiveVerdicts,
    LayPanels,
    PointOut,
    RunSteps,
)
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.phrases import activation_name, plural
from nnviz_core.words.say import cardinal


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, ComparisonAction)
    subject = section.subject
    assert isinstance(subject, ComparisonSubject)
    names = [activation_name(contender.activation) for contender in subject.contenders]
    match action:
        case LayPanels():
            return f"{plural(len(names), 'panel').capitalize()} appear, one an activation: {', '.join(names)}."
        case RunSteps(start, end):
            return f"All trainings go on together from step {cardinal(start)} to step {cardinal(end)}."
        case GiveVerdicts():
            return "The verdict of every panel appears."
        case PointOut(panel):
            if panel is None:
                return "All panels are bright again."
            return f"The panel of {names[panel]} stays bright while the others step back."
        case _:
            assert_never(action)
