"""Say what the picture of a comparison section does in a beat: what appears, and what moves where."""

from collections.abc import Mapping
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
from nnviz_core.words.number_names import PlaceName, letter, upright
from nnviz_core.words.phrases import activation_name, plural
from nnviz_core.words.say import cardinal

NUMBER_NAMES = (
    PlaceName("steps[r]", "", upright("step"), upright("step")),
    PlaceName("panels[q].loss[r]", "{activation}", upright("loss"), letter("L", ("activation",))),
    PlaceName("panels[q].accuracy[r]", "{activation}", upright("right"), upright("right", ("activation",))),
    PlaceName("panels[q].flat_units[r]", "{activation}", upright("flat units"), upright("flat units", ("activation",))),
    PlaceName(
        "panels[q].gradient_norm[r][j]",
        "{activation}",
        upright("gradient norm of layer", "j"),
        upright("gradient norm", ("activation",), "j"),
    ),
    PlaceName(
        "panels[q].verdict.step",
        "{activation}",
        upright("the first step that solves the task"),
        upright("step", ("activation",)),
    ),
    PlaceName(
        "panels[q].verdict.accuracy",
        "{activation}",
        upright("right at the end"),
        upright("right at the end", ("activation",)),
    ),
    PlaceName(
        "panels[q].verdict.reason.share",
        "{activation}",
        upright("share of such units"),
        upright("share", ("activation",)),
    ),
)


def owners(section: Section, indices: Mapping[str, int]) -> Mapping[str, str]:
    """Name the activation of a panel."""
    assert isinstance(section.subject, ComparisonSubject)
    contenders = section.subject.contenders
    return {"activation": activation_name(contenders[indices["q"]].activation)} if "q" in indices else {}


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
