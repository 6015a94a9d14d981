"""Say what the picture of a data section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.data.actions import (
    ConcludeLines,
    DataAction,
    DataSubject,
    JudgeLine,
    Scatter,
    SlideLine,
    TurnLine,
)
from nnviz_core.kinds.data.story import SIGNS
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.place_names import NumberGroup, PlaceName, in_words, ordinal, upright

NUMBER_NAMES = (
    PlaceName("missing", None, upright("number-missing-to-all-points"), upright("number-missing-to-all")),
    PlaceName(
        "lines[i].accuracy",
        NumberGroup("part-line", "i"),
        upright("number-right"),
        in_words("number-line-right", line=ordinal("i")),
    ),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, DataAction)
    words, subject = section.words, section.subject
    assert isinstance(subject, DataSubject)
    match action:
        case Scatter(label):
            return words("data-motion-scatter", label=words.spoken_class(label), sign=SIGNS[label])
        case SlideLine():
            return words("data-motion-slide")
        case JudgeLine():
            return words("data-motion-judge")
        case TurnLine(line):
            if not subject.by_pairs:
                return words("data-motion-turn")
            first, second = (words.spoken_class(label) for label in subject.trials[line].pair)
            return words("data-motion-turn-pair", first=first, second=second)
        case ConcludeLines():
            if not subject.by_pairs:
                return words("data-motion-conclude")
            return words("data-motion-conclude-borders" if subject.scores else "data-motion-conclude-pairs")
        case _:
            assert_never(action)
