"""Say what to watch in a phase of a training, from the numbers at its ends and on the way."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.ties import first_largest, first_smallest
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.kinds.training.numbers import loss_number, score_number, step_number
from nnviz_core.kinds.training.phase_claims import (
    accuracy_turns,
    accuracy_waits,
    climbs_again,
    falls_fast,
    falls_fastest,
    loss_falls_most,
    loss_turns,
    said_kind,
)
from nnviz_core.kinds.training.phases import Phase, PhaseKind
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, told_apart
from nnviz_core.words.say import joined_sentences

PHASE_IDS: Mapping[PhaseKind, str] = MappingProxyType(
    {
        "still": "training-still",
        "slow": "training-slow",
        "steep": "training-steep",
        "rising": "training-rising",
        "restless": "training-restless",
        "beyond": "training-beyond",
    }
)


def phase_words(subject: TrainingSubject, phase: Phase, found: Sequence[Phase], words: Catalogue) -> Caption:
    """Say what to watch in a phase among all that were found, from the numbers at its ends and on the way."""
    course, until = subject.course, _until(subject, phase.end, words)
    old, new = _ends(course, phase)
    step = () if subject.names else (step_number(course, phase.end),)
    kind = "still" if old.text == new.text and phase.kind not in ("gaining", "beyond") else said_kind(course, phase)
    if kind == "gaining":
        told = _gaining_words(course, phase, found, until, words)
        return Caption(told.text, (*told.numbers, *step))
    if kind in ("slow", "steep") and (turns := loss_turns(course, phase)):
        told = _down_with_a_rise(course, phase, turns, until, words)
        return Caption(told.text, (*told.numbers, *step))
    outrun = kind == "steep" and not falls_fast(course, phase, found)  # as it is seen, yet another falls faster
    said = words(
        PHASE_IDS["slow" if outrun else kind],
        when=_when(course, phase),
        waits="yes" if accuracy_waits(course, phase) else "no",
        fastest="yes" if outrun or falls_fastest(course, phase, found) else "no",
        old=old.text,
        new=new.text,
        until=until,
    )
    return Caption(said, (*((new,) if phase.kind == "beyond" else (old, new)), *step))


def _down_with_a_rise(course: Course, phase: Phase, turns: tuple[int, int], until: str, words: Catalogue) -> Caption:
    """Say that the loss ends lower, and between which rows it rose on the way."""
    old, new = losses_apart(course, phase.start, phase.end)
    low, high = losses_apart(course, *turns)
    ends = {"old": old.text, "new": new.text, "low": low.text, "high": high.text}
    return Caption(words("training-down-with-a-rise", **ends, until=until), (old, new, low, high))


def _gaining_words(course: Course, phase: Phase, found: Sequence[Phase], until: str, words: Catalogue) -> Caption:
    """Say that what is right climbs, or where it fell on the way, and how the loss falls if it does so most here."""
    if course.explained is not None:
        if turns := loss_turns(course, phase):
            return _down_with_a_rise(course, phase, turns, until, words)
        old, new = _ends(course, phase)
        return Caption(words("fit-training-gaining", old=old.text, new=new.text, until=until), (old, new))
    told = _climbing_words(course, phase, until, words)
    if not loss_falls_most(course, phase, found):
        return told
    before, after = losses_apart(course, phase.start, phase.end)
    falls = words("training-loss-falls-too", old=before.text, new=after.text)
    return Caption(joined_sentences([told.text, falls], words), (*told.numbers, before, after))


def _climbing_words(course: Course, phase: Phase, until: str, words: Catalogue) -> Caption:
    """Say how the accuracy climbs: straight up, again after a fall, or with a fall on the way."""
    old, new = _ends(course, phase)
    ends = {"old": old.text, "new": new.text, "until": until}
    if turns := accuracy_turns(course, phase):
        high, low = (score_number(course, row) for row in turns)
        told = words("training-up-with-a-fall", **ends, low=low.text, high=high.text)
        return Caption(told, (old, new, high, low))
    id = "training-climbs-again" if climbs_again(course, phase) else "training-gaining"
    return Caption(words(id, **ends), (old, new))


def _ends(course: Course, phase: Phase) -> tuple[Shown, Shown]:
    """Give the two numbers that a phase is told by: mostly the losses at its ends."""
    match phase.kind:
        case "restless":
            low, high = _extremes(course, phase)
            return losses_apart(course, low, high)
        case "gaining":
            return score_number(course, phase.start), score_number(course, phase.end)
        case _:
            return losses_apart(course, phase.start, phase.end)


def losses_apart(course: Course, first: int, second: int) -> tuple[Shown, Shown]:
    """Give two losses with the digits that tell them apart, if there are any."""
    old, new = loss_number(course, first), loss_number(course, second)
    apart = told_apart(float(course.losses[first]), float(course.losses[second]))
    return (Shown(apart[0], old.place), Shown(apart[1], new.place)) if apart else (old, new)


def _extremes(course: Course, phase: Phase) -> tuple[int, int]:
    """Return the steps or keyframes, as rows, of the smallest and the largest loss in a phase."""
    rows = course.exact_between(phase.start, phase.end)
    inside = course.losses[rows]
    return int(rows[first_smallest(inside)]), int(rows[first_largest(inside)])


def _when(course: Course, phase: Phase) -> str:
    """Name where in the course a phase lies, as messages name it."""
    match (phase.start == 0, phase.end == course.rows - 1):
        case (True, True):
            return "whole"
        case (True, False):
            return "first"
        case (False, True):
            return "last"
        case _:
            return "between"


def _until(subject: TrainingSubject, row: int, words: Catalogue) -> str:
    if subject.names:
        place = subject.course.place_before(row)
        if subject.steps and subject.unit == "step":
            return words("training-by-step", step=str(subject.steps[place]))
        return words("training-by-keyframe", name=subject.said[place])
    return words("training-by-step", step=step_number(subject.course, row).text)
