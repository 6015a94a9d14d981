"""Say what the trainings of a comparison show at step 0, who solved the task, and why others did not."""

from collections.abc import Sequence
from typing import assert_never

from nnviz_core.backprop.flat_units import FLAT_SLOPE, can_die
from nnviz_core.backprop.verdict import (
    VANISHING,
    DeadUnits,
    Diverged,
    EqualUnits,
    Learning,
    Moving,
    NeverBent,
    NoGradient,
    NoiseLeft,
    Reason,
    SaturatedUnits,
    Solves,
    Stuck,
    Unsolved,
    VanishingGradient,
    Worse,
)
from nnviz_core.kinds.comparison.actions import ComparisonSubject, Contender
from nnviz_core.kinds.comparison.numbers import delta_size
from nnviz_core.kinds.comparison.rests import loss_at, moves_later, sentence, solvers
from nnviz_core.kinds.comparison.setups import (
    both_or_all,
    moves_by_gradient_alone,
    parts_words,
    plain_rate,
    same_batches,
    same_start,
)
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_about, format_given, format_number
from nnviz_core.words.phrases import activation_name, percent
from nnviz_core.words.say import and_list, capital
from nnviz_core.words.verdicts import task_name

SMALLER = 0.5  # a gradient of at most this share of another is told as smaller
TIMES_AS_FAR = 2.0  # from which on one first step is told to go farther than another
MOST = 0.5  # of all slopes, from which most of them are told to be flat
LEAST_RISES = 3  # steps in a row that raise the loss before they are told

# --- step 0 ---------------------------------------------------------------------------------------


def first_gradient(subject: ComparisonSubject, panel: int, layer: int = 0) -> Shown:
    """Give the length of a layer's gradient at step 0; layers count from 0, and from the end below it."""
    norms = subject.contenders[panel].first_norms
    place = f"panels[{panel}].gradient_norm[0][{layer % len(norms)}]"
    return Shown(format_number(norms[layer]), place)


def staircase_words(subject: ComparisonSubject, words: Catalogue) -> Caption | None:
    """Say what the gradients of the layers tell at step 0: that there are none, or that they shrink going back."""
    every = range(len(subject.contenders))
    silent = [i for i in every if not subject.contenders[i].first_norms.any()]
    if silent:
        return Caption(words("comparison-no-first-gradient", names=_names(subject, silent, words)))
    late = [i for i in every if moves_later(subject.contenders[i])]
    if late:
        shown = first_gradient(subject, late[0], -1)
        told = words("comparison-last-layer-first", names=_names(subject, late, words))
        return Caption(told, (shown,))
    ends = shrinking(subject)
    if not ends:
        return None
    of_delta = shrinking_deltas(subject) is not None
    size = delta_size if of_delta else first_gradient
    worst, least = ends
    last, first = (size(subject, worst, layer) for layer in (-1, 0))
    last_2, first_2 = (size(subject, least, layer) for layer in (-1, 0))
    said = {
        "name": subject.contenders[worst].said,
        "last": last.text,
        "first": first.text,
        "other": subject.contenders[least].said,
        "other_last": last_2.text,
        "other_first": first_2.text,
    }
    told = words("comparison-delta-shrinks", **said) if of_delta else words("comparison-shrinks", **said)
    return Caption(told, (last, first, last_2, first_2))


def shrinking(subject: ComparisonSubject) -> tuple[int, int] | None:
    """Return the panel whose first gradients shrink most going back, and one where they do not, if there are both."""
    every = range(len(subject.contenders))
    shrunk = [i for i in every if vanishes(subject.contenders[i])]
    healthy = [i for i in every if i not in shrunk]
    if not shrunk or not healthy:
        return None
    able = [panel for _, panel, _ in solvers(subject) if panel in healthy]
    least = able[0] if able else max(healthy, key=lambda i: _ratio(subject.contenders[i]))
    return min(shrunk, key=lambda i: _ratio(subject.contenders[i])), least


def shrinking_deltas(subject: ComparisonSubject) -> tuple[int, int] | None:
    """Return the same panels where delta shrinks as the weights' gradients do, and is known in all panels."""
    ends, backs = shrinking(subject), [each.back for each in subject.contenders]
    if not ends or None in backs:
        return None
    worst, least = (float(back.sizes[0] / back.sizes[-1]) if (back := backs[i]) else 1.0 for i in ends)
    return ends if worst < VANISHING <= least else None


def flat_yet_long(subject: ComparisonSubject, words: Catalogue) -> tuple[int, Caption] | None:
    """Find the panel whose slopes are mostly flat at step 0 and whose layer 1 has the longer gradient all the same.

    Told where its weights are the same as those of another, only larger: then it is they that make up for the slopes.
    """
    if subject.differs != ("scale",):
        return None
    large, small = (pick(enumerate(subject.contenders), key=lambda found: found[1].setup.scale) for pick in (max, min))
    flat = large[1].flat_at_start > MOST >= small[1].flat_at_start
    if not flat or large[1].first_norms[0] <= small[1].first_norms[0]:
        return None
    panel, each = large
    share = Shown(percent(each.flat_at_start), f"panels[{panel}].flat_at_start")
    told = words("comparison-flat-yet-long", share=share.text, slope=f"{FLAT_SLOPE:g}", name=each.said)
    return panel, Caption(told, (share,))


def vanishes(each: Contender) -> bool:
    """Say whether layer 1's gradient at step 0 is a small share of the last layer's."""
    return _ratio(each) < VANISHING


def _ratio(each: Contender) -> float:
    first, last = float(each.first_norms[0]), float(each.first_norms[-1])
    return first / last if last > 0 else 1.0


def _names(subject: ComparisonSubject, panels: Sequence[int], words: Catalogue) -> str:
    return and_list([subject.contenders[panel].said for panel in panels], words)


# --- the verdicts ----------------------------------------------------------------------------------


def verdict_caption(subject: ComparisonSubject, words: Catalogue) -> str:
    """Say who solves the task; from this start, where all begin alike."""
    task = task_name(subject.dataset.kind, words)
    start = "same" if same_start(subject.differs) else "own"
    able = [each.said for each in subject.contenders if isinstance(each.verdict, Solves | NoiseLeft)]
    which = both_or_all(subject.contenders)
    if not able:
        return words("comparison-none-solve", task=task, start=start, which=which)
    if len(able) == len(subject.contenders):
        return words("comparison-all-solve", task=task, start=start, which=which)
    return words("comparison-some-solve", count=len(able), names=and_list(able, words), task=task, start=start)


def closing_words(subject: ComparisonSubject, words: Catalogue) -> str:
    """Say what differs, and only where nothing else does that it is all."""
    parts = parts_words(subject.differs, words)
    if same_batches([each.setup for each in subject.contenders], subject.differs):
        return words("comparison-only", count=len(subject.differs), parts=parts)
    return capital(words("comparison-not-only", count=len(subject.differs), parts=parts), words)


def why_words(subject: ComparisonSubject, panel: int, words: Catalogue) -> Caption | None:
    """Say why a training failed or was slow, where there is a reason in the numbers."""
    verdict = subject.contenders[panel].verdict
    match verdict:
        case Solves() | Learning():
            return _slow_words(subject, panel, words)
        case Diverged():
            return _diverged_words(subject, panel, words)
        case Worse():
            return _worse_words(subject, panel, words)
        case Stuck(reason=reason) | Moving(reason=reason):
            return _stuck_words(subject, panel, reason, words)
        case Unsolved() | NoiseLeft():
            return None
        case _:
            assert_never(verdict)


def _stuck_words(subject: ComparisonSubject, panel: int, reason: Reason, words: Catalogue) -> Caption | None:
    match reason:
        case DeadUnits(layer, units, width):
            setup = subject.contenders[panel].setup
            name = activation_name(setup.activations[layer - 1], words)
            for_good = (layer == 1 or len(units) == width) and moves_by_gradient_alone(setup)
            return Caption(words("comparison-why-dead", activation=name, stays="yes" if for_good else "no"))
        case SaturatedUnits():
            return _saturated_words(subject, panel, reason, words)
        case VanishingGradient():
            if staircase_words(subject, words):  # where it was told
                return first_step_words(subject, panel, words)
            last, first = (first_gradient(subject, panel, layer) for layer in (-1, 0))
            return Caption(words("comparison-why-vanishing", first=first.text, last=last.text), (first, last))
        case EqualUnits():
            return Caption(words("comparison-why-equal"))
        case NoGradient():
            return Caption(words("comparison-why-no-gradient"))
        case NeverBent():
            return _never_bent_words(subject, panel, words)
        case _:
            assert_never(reason)


def first_step_words(subject: ComparisonSubject, panel: int, words: Catalogue) -> Caption | None:
    """Say how far the first step moves layer 1, beside a training whose gradient does not shrink so.

    Only where a step is the learning rate times this gradient, and the rate is the same.
    """
    ends = shrinking(subject)
    if not ends or ends[0] != panel:
        return None
    rates = {plain_rate(subject.contenders[i].setup) for i in ends}
    small, large = (float(subject.contenders[i].first_norms[0]) for i in ends)
    if len(rates) > 1 or None in rates or small <= 0 or large < TIMES_AS_FAR * small:
        return None
    first, other = (first_gradient(subject, i) for i in ends)
    told = words(
        "comparison-first-step",
        rate=format_given(subject.contenders[panel].setup.learning_rate),
        name=subject.contenders[ends[0]].said,
        small=first.text,
        other=subject.contenders[ends[1]].said,
        large=other.text,
        times=format_about(large / small),
    )
    return Caption(told, (first, other))


def _diverged_words(subject: ComparisonSubject, panel: int, words: Catalogue) -> Caption:
    """Say from which step on every step raised the loss, if that was so for some steps, else where it ended."""
    each = subject.contenders[panel]
    end = last_step_of(each)
    if end - each.rises_from >= LEAST_RISES:
        return Caption(words("comparison-why-diverged", step=str(each.rises_from)))
    shown = loss_at(subject, panel, end)
    return Caption(words("comparison-diverged-at", step=str(end), loss=shown.text), (shown,))


def last_step_of(each: Contender) -> int:
    """Return the last step that a training reached."""
    return int(each.course.moments[-1])


def _worse_words(subject: ComparisonSubject, panel: int, words: Catalogue) -> Caption:
    """Give the rate as the reason only where another one, smaller and all else equal, ends with a lower loss."""
    each = subject.contenders[panel]
    lower = [
        i
        for i, other in enumerate(subject.contenders)
        if other.setup.learning_rate < each.setup.learning_rate and other.course.losses[-1] < each.course.losses[-1]
    ]
    now = loss_at(subject, panel, last_step_of(each))
    if subject.differs != ("learning_rate",) or not lower:
        before = loss_at(subject, panel, 0)
        return Caption(words("comparison-why-worse", before=before.text, now=now.text), (before, now))
    best = min(lower, key=lambda i: float(subject.contenders[i].course.losses[-1]))
    small = loss_at(subject, best, last_step_of(subject.contenders[best]))
    told = words(
        "comparison-why-rate",
        name=subject.contenders[best].said,
        small=small.text,
        other=each.said,
        large=now.text,
    )
    return Caption(sentence(subject, told, words), (small, now))


def _saturated_words(
    subject: ComparisonSubject, panel: int, reason: SaturatedUnits, words: Catalogue
) -> Caption | None:
    """Compare the saturated units of a layer with those of the contender that ends with fewest there.

    One whose units of that layer can die is none to compare with: those that are flat there are dead.
    """
    layer, units = reason.layer, reason.width
    if any(each.setup.layers[layer : layer + 1] != (units,) for each in subject.contenders):
        return None
    ends = [each.flat_at_end[layer - 1] for each in subject.contenders]
    alike = [i for i, each in enumerate(subject.contenders) if not can_die(each.setup.activations[layer - 1])]
    other = min(alike, key=lambda i: ends[i])
    if ends[other] >= ends[panel]:
        return None
    each, control = subject.contenders[panel], subject.contenders[other]
    flat, fewer = (Shown(str(ends[i]), f"panels[{i}].flat_at_end[{layer - 1}]") for i in (panel, other))
    told = words(
        "comparison-why-saturated",
        name=each.said,
        flat=flat.text,
        other=control.said,
        fewer=fewer.text,
        units=str(units),
        layer=str(layer),
    )
    return Caption(sentence(subject, told, words), (flat, fewer))


def _never_bent_words(subject: ComparisonSubject, panel: int, words: Catalogue) -> Caption:
    """Say why the best straight line is not what the training found, if it is right more often at a higher loss."""
    each, line = subject.contenders[panel], subject.best_line
    if line and line.accuracy > each.course.accuracies[-1] and line.loss > each.course.losses[-1]:
        shown = Shown(percent(line.accuracy), "best_line.accuracy")
        return Caption(words("comparison-best-line", share=shown.text), (shown,))
    return Caption(words("comparison-why-never-bent"))


def _slow_words(subject: ComparisonSubject, panel: int, words: Catalogue) -> Caption | None:
    """Give the first gradients of the slowest and of the fastest, if that of the slowest is the smaller.

    Only with plain gradient descent, whose steps are as long as the gradient: Adam and RMSProp divide by its size.
    """
    solved = solvers(subject)
    slowest = solved[-1][1] if len(solved) > 1 else None
    if isinstance(subject.contenders[panel].verdict, Learning) and solved:
        slowest = panel
    if slowest != panel or subject.differs != ("activations",) or not solved:
        return None
    setup = subject.contenders[panel].setup
    if setup.optimizer != "sgd" or setup.weight_decay:
        return None
    fastest = solved[0][1]
    small, large = first_gradient(subject, panel), first_gradient(subject, fastest)
    norms = [float(subject.contenders[i].first_norms[0]) for i in (panel, fastest)]
    if norms[0] > SMALLER * norms[1]:
        return None
    names = {"name": subject.contenders[panel].said, "fast": subject.contenders[fastest].said}
    told = words("comparison-slow", small=small.text, large=large.text, **names)
    return Caption(sentence(subject, told, words), (small, large))
