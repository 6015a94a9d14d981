"""Say what tells the trainings of a comparison apart: who is first, who is slow, who fails, and why."""

from typing import assert_never

from nnviz_core.backprop.verdict import (
    DeadUnits,
    Diverged,
    EqualUnits,
    Learning,
    NeverBent,
    NoGradient,
    SaturatedUnits,
    Solves,
    Stuck,
    VanishingGradient,
    Worse,
)
from nnviz_core.kinds.comparison.actions import ComparisonSubject, Contender
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import activation_name
from nnviz_core.words.say import and_list
from nnviz_core.words.verdicts import TASK_IDS

SMALLER = 0.5  # a gradient of at most this share of another explains why a training is slow

Solver = tuple[int, int, Contender]  # step, panel


def solvers(subject: ComparisonSubject) -> list[Solver]:
    """List who solves the task after the start, the fastest first."""
    found = [(each.verdict, i, each) for i, each in enumerate(subject.contenders)]
    return sorted(
        ((v.step, i, each) for v, i, each in found if isinstance(v, Solves) and v.step > 0), key=lambda f: f[:2]
    )


def gradient_words(subject: ComparisonSubject, words: Catalogue) -> Caption:
    """Compare the first layer's gradient at the start: the same weights, another slope."""
    ((large, steep), (small, gentle)) = first_gradients(subject)
    if steep.text == gentle.text:
        return Caption(words("comparison-same-gradient", gradient=steep.text), (steep,))
    told = words("comparison-gradients", large=large, steep=steep.text, small=small, gentle=gentle.text)
    return Caption(told, (steep, gentle))


def first_gradients(subject: ComparisonSubject) -> tuple[tuple[str, Shown], tuple[str, Shown]]:
    """Name who has the largest and who the smallest gradient in layer 1 at the start, with its length."""
    norms = [float(each.course.gradient_norms[0, 0]) for each in subject.contenders]
    order = sorted(range(len(norms)), key=lambda i: norms[i])
    return _first_gradient(subject, order[-1]), _first_gradient(subject, order[0])


def _first_gradient(subject: ComparisonSubject, panel: int) -> tuple[str, Shown]:
    each = subject.contenders[panel]
    shown = Shown(format_number(each.course.gradient_norms[0, 0]), f"panels[{panel}].gradient_norm[0][0]")
    return activation_name(each.activation), shown


def first_words(solved: list[Solver], words: Catalogue) -> Caption:
    step, panel, each = solved[0]
    name, shown = activation_name(each.activation), _step_of(panel, step)
    return Caption(words("comparison-first", activation=name, step=shown.text), (shown,))


def next_words(solved: list[Solver], words: Catalogue) -> Caption:
    step, panel, each = solved[-1]
    name, shown = activation_name(each.activation), _step_of(panel, step)
    id = "comparison-second" if len(solved) == 2 else "comparison-last"
    return Caption(words(id, activation=name, step=shown.text), (shown,))


def _step_of(panel: int, step: int) -> Shown:
    return Shown(str(step), f"panels[{panel}].verdict.step")


def ending_words(subject: ComparisonSubject, words: Catalogue) -> Caption:
    solved, count = len(solvers(subject)), len(subject.contenders)
    if solved == count:
        return Caption(words("comparison-all-go-on"))
    if solved == count - 1:
        return Caption(words("comparison-one-goes-on"))
    return Caption(words("comparison-others-go-on" if solved else "comparison-none-yet"))


def verdict_caption(subject: ComparisonSubject, words: Catalogue) -> str:
    task = words(TASK_IDS[subject.dataset.kind])
    able = [activation_name(each.activation) for each in subject.contenders if isinstance(each.verdict, Solves)]
    if not able:
        return words("comparison-none-solve", task=task)
    if len(able) == len(subject.contenders):
        return words("comparison-all-solve", task=task)
    return words("comparison-some-solve", count=len(able), activations=and_list(able, words), task=task)


def why_words(subject: ComparisonSubject, panel: int, words: Catalogue) -> Caption | None:
    """Say why a training failed or was slow, where there is a reason in the numbers."""
    verdict, name = subject.contenders[panel].verdict, activation_name(subject.contenders[panel].activation)
    match verdict:
        case Solves() | Learning():
            return _slow_words(subject, panel, words)
        case Diverged():
            return Caption(words("comparison-why-diverged"))
        case Worse():
            return Caption(words("comparison-why-worse"))
        case Stuck(_, DeadUnits()):
            return Caption(words("comparison-why-dead", activation=name))
        case Stuck(_, SaturatedUnits()):
            return Caption(words("comparison-why-saturated", activation=name))
        case Stuck(_, VanishingGradient()):
            return Caption(words("comparison-why-vanishing"))
        case Stuck(_, EqualUnits()):
            return Caption(words("comparison-why-equal"))
        case Stuck(_, NoGradient()):
            return Caption(words("comparison-why-no-gradient"))
        case Stuck(_, NeverBent()):
            return Caption(words("comparison-why-never-bent"))
        case Stuck():
            return None
        case _:
            assert_never(verdict)


def _slow_words(subject: ComparisonSubject, panel: int, words: Catalogue) -> Caption | None:
    """Give the first gradients of the slowest and of the fastest, if that of the slowest is the smaller."""
    solved = solvers(subject)
    slowest = solved[-1][1] if len(solved) > 1 else None
    if isinstance(subject.contenders[panel].verdict, Learning) and solved:
        slowest = panel
    if slowest != panel:
        return None
    (name, small), (fast, large) = _first_gradient(subject, panel), _first_gradient(subject, solved[0][1])
    norms = [subject.contenders[i].course.gradient_norms[0, 0] for i in (panel, solved[0][1])]
    if norms[0] > SMALLER * norms[1]:
        return None
    told = words("comparison-slow", activation=name, small=small.text, fast=fast, large=large.text)
    return Caption(told, (small, large))
