"""Say what the picture of a comparison section does in a beat: what appears, and what moves where."""

from collections.abc import Mapping
from typing import assert_never

from nnviz_core.kinds.comparison.actions import (
    ComparisonAction,
    ComparisonSubject,
    CountStarts,
    GiveVerdicts,
    LayPanels,
    MarkStart,
    PointOut,
    RecallStaircases,
    RunSteps,
    ShowAnswers,
    ShowSlopes,
    ShowStaircases,
    SplitStep,
    WatchUnit,
)
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.phrases import spelled
from nnviz_core.words.place_names import NumberGroup, PlaceName, in_words, letter, ordinal, upright
from nnviz_core.words.say import capital, comma_list

PANEL = NumberGroup("part-panel", "activation")

NUMBER_NAMES = (
    PlaceName("steps[r]", None, upright("number-step"), upright("number-step")),
    PlaceName("panels[q].loss[r]", PANEL, upright("number-loss"), letter("L", ("activation",))),
    PlaceName("panels[q].accuracy[r]", PANEL, upright("number-right"), upright("number-right", ("activation",))),
    PlaceName(
        "panels[q].explained[r]", PANEL, upright("number-explained"), upright("number-explained", ("activation",))
    ),
    PlaceName(
        "panels[q].verdict.explained",
        PANEL,
        upright("number-explained-at-end"),
        upright("number-explained-at-end", ("activation",)),
    ),
    PlaceName(
        "panels[q].flat_units[r]",
        PANEL,
        upright("number-flat-units"),
        upright("number-flat-units", ("activation",)),
    ),
    PlaceName(
        "panels[q].gradient_norm[r][j]",
        PANEL,
        in_words("number-gradient-norm-of-layer", layer=ordinal("j")),
        upright("number-gradient-norm", ("activation",), "j"),
    ),
    PlaceName(
        "panels[q].factors[j]", PANEL, upright("number-factor-to-layer"), upright("number-factor", ("activation",), "j")
    ),
    PlaceName(
        "panels[q].back.sizes[j]",
        PANEL,
        upright("number-size-of-delta"),
        upright("number-size-of-delta", ("activation",), "j"),
    ),
    PlaceName(
        "panels[q].back.weights[j]", PANEL, upright("label-weights"), upright("label-weights", ("activation",), "j")
    ),
    PlaceName(
        "panels[q].back.slopes[j]", PANEL, upright("label-slopes"), upright("label-slopes", ("activation",), "j")
    ),
    PlaceName(
        "panels[q].back.weights_in_all", PANEL, upright("label-weights"), upright("label-weights", ("activation",))
    ),
    PlaceName("panels[q].back.slopes_in_all", PANEL, upright("label-slopes"), upright("label-slopes", ("activation",))),
    *(
        PlaceName(f"panels[q].answers.{place}", PANEL, upright(name), upright(name, ("activation",)))
        for place, name in (
            ("lowest", "number-lowest-answer"),
            ("highest", "number-highest-answer"),
            ("spread", "number-spread-of-inputs"),
        )
    ),
    PlaceName(
        "panels[q].starts.solved[k]",
        PANEL,
        upright("number-starts-that-solve"),
        upright("number-starts-that-solve", ("activation",)),
    ),
    *(
        PlaceName(f"panels[q].starts.ends.{kind}[k]", PANEL, upright(name), upright(name, ("activation",)))
        for kind, name in (
            ("dead", "label-start-dead"),
            ("saturated", "label-start-saturated"),
            ("vanishing", "label-start-vanishing"),
            ("stopped", "label-start-stopped"),
            ("moving", "label-start-moving"),
            ("rose", "label-start-rose"),
            ("noise", "label-start-noise"),
        )
    ),
    PlaceName("panels[q].dying.steps[k]", PANEL, upright("number-step"), upright("number-step", ("activation",))),
    PlaceName(
        "panels[q].dying.highest[k]", PANEL, upright("number-largest-z"), upright("number-largest-z", ("activation",))
    ),
    *(
        PlaceName(f"panels[q].dying.split.{place}", PANEL, upright(name), upright(name, ("activation",)))
        for place, name in (
            ("before", "number-largest-z"),
            ("bias_grad", "label-gradient-length"),
            ("along_inputs", "label-gradient-length"),
            ("by_bias", "number-change"),
            ("by_weights", "number-change"),
            ("by_inputs", "number-change"),
        )
    ),
    PlaceName("panels[q].dying.split.after", PANEL, letter("z"), letter("z", ("activation",))),
    PlaceName(
        "panels[q].slopes.steepest",
        PANEL,
        upright("number-steepest-slope"),
        upright("number-steepest-slope", ("activation",)),
    ),
    PlaceName(
        "panels[q].slopes.slope", PANEL, upright("number-median-slope"), upright("number-median-slope", ("activation",))
    ),
    PlaceName("panels[q].slopes.z", PANEL, upright("number-median-z"), upright("number-median-z", ("activation",))),
    PlaceName("best_line.accuracy", None, upright("number-best-line-right"), upright("number-best-line-right")),
    PlaceName(
        "panels[q].verdict.units.share",
        PANEL,
        upright("number-share-of-units"),
        upright("number-share", ("activation",)),
    ),
    PlaceName(
        "panels[q].verdict.step",
        PANEL,
        upright("number-the-solving-step"),
        upright("number-step", ("activation",)),
    ),
    PlaceName(
        "panels[q].verdict.accuracy",
        PANEL,
        upright("number-right-at-end"),
        upright("number-right-at-end", ("activation",)),
    ),
    PlaceName(
        "panels[q].verdict.shares[k]",
        PANEL,
        upright("number-right-at-end"),
        upright("number-right-at-end", ("activation",)),
    ),
    PlaceName("panels[q].verdict.losses[k]", PANEL, upright("number-loss"), letter("L", ("activation",))),
    PlaceName(
        "panels[q].verdict.reason.share",
        PANEL,
        upright("number-share-of-units"),
        upright("number-share", ("activation",)),
    ),
)


def owners(section: Section, indices: Mapping[str, int]) -> Mapping[str, str]:
    """Name the training of a panel."""
    assert isinstance(section.subject, ComparisonSubject)
    contenders = section.subject.contenders
    return {"activation": contenders[indices["q"]].name} if "q" in indices else {}


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, ComparisonAction)
    subject, words = section.subject, section.words
    assert isinstance(subject, ComparisonSubject)
    names = [contender.said for contender in subject.contenders]
    match action:
        case LayPanels():
            count, listed = len(names), comma_list(names, words)
            told = words("comparison-motion-lay", count=count, spelled=spelled(count, words), names=listed)
            return capital(told, words)
        case ShowStaircases():
            return words("comparison-motion-staircases")
        case ShowSlopes():
            return words("comparison-motion-slopes")
        case RunSteps(start, end):
            return words("comparison-motion-run", start=words.cardinal(start), end=words.cardinal(end))
        case GiveVerdicts():
            return words("comparison-motion-verdicts")
        case PointOut(panel):
            if panel is None:
                return words("comparison-motion-all")
            return words("comparison-motion-one", name=names[panel])
        case WatchUnit():
            return words("comparison-motion-watch-unit")
        case SplitStep():
            return words("comparison-motion-split-step")
        case ShowAnswers():
            return words("comparison-motion-answers")
        case RecallStaircases():
            return words("comparison-motion-staircases-again")
        case CountStarts():
            assert subject.contenders[0].starts
            return words("comparison-motion-starts", starts=words.cardinal(len(subject.contenders[0].starts.verdicts)))
        case MarkStart():
            return words("comparison-motion-start-seen")
        case _:
            assert_never(action)
