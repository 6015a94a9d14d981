"""Choose the steps at which the panels of a comparison stop, and say what is seen there."""

from collections.abc import Iterator

import numpy as np

from nnviz_core.backprop.verdict import DeadUnits, Diverged, Solves, Worse, reason_of
from nnviz_core.kinds.comparison.actions import ComparisonSubject, Contender
from nnviz_core.kinds.comparison.setups import both_or_all
from nnviz_core.kinds.stretch import Stretch
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.say import and_list, capital

LEAST_STRETCH = 0.03  # of the axis of steps between two rests
APPROACH = 0.1  # of it before a rest, when what is seen there is said

Solver = tuple[int, int, Contender]  # step, panel


def solvers(subject: ComparisonSubject) -> list[Solver]:
    """List who solves the task after the start, the fastest first."""
    found = [(each.verdict, i, each) for i, each in enumerate(subject.contenders)]
    return sorted(
        ((v.step, i, each) for v, i, each in found if isinstance(v, Solves) and v.step > 0), key=lambda f: f[:2]
    )


def sentence(subject: ComparisonSubject, text: str, words: Catalogue) -> str:
    """Begin with a capital letter what begins with a training's name; names of functions, such as tanh, stay."""
    return text if "activations" in subject.differs else capital(text, words)


def last_step(subject: ComparisonSubject) -> int:
    """Return the last step of the training that came farthest."""
    return int(max(each.course.moments[-1] for each in subject.contenders))


def rests(subject: ComparisonSubject, words: Catalogue) -> list[tuple[int, Caption]]:
    """Choose where the panels stop: ties broken, an explosion, the first and the last to solve, the end."""
    solved, last = solvers(subject), last_step(subject)
    found = [*_broken_tie(subject, words), *_explosion(subject, words), *_death(subject, words)]
    if solved:
        found.append((solved[0][0], _first_words(subject, solved, words)))
    if len(solved) > 1:
        found.append((solved[-1][0], _next_words(subject, solved, words)))
    if not found:
        step = round(subject.axis.moment(0.5))
        found = [(step, _midway_words(subject, step, words))]
    found.sort(key=lambda rest: rest[0])
    kept = _apart(found, last, subject.axis)
    return [*kept, (last, _ending_words(subject, kept[-1][0] if kept else 0, words))]


def stretches(subject: ComparisonSubject, words: Catalogue) -> Iterator[Stretch]:
    """Cut the way to each rest in two, from a step to a step: what is seen there is said when it comes into sight."""
    start, axis, which = 0, subject.axis, both_or_all(subject.contenders)
    *before, (last, ending) = rests(subject, words)
    for end, caption in before:
        near = round(axis.moment(max(axis.share(end) - APPROACH, 0.0)))
        if near < end and axis.share(near) - axis.share(start) >= APPROACH:
            said = words("comparison-goes-on") if start else words("comparison-sets-out", which=which)
            yield Stretch(start, near, Caption(said), rests=False)
            start = near
        yield Stretch(start, end, caption)
        start = end
    yield Stretch(start, last, ending)


def _apart(found: list[tuple[int, Caption]], last: int, axis: StepAxis) -> list[tuple[int, Caption]]:
    """Leave out a rest that comes too soon after the one before, or before the last step."""
    kept: list[tuple[int, Caption]] = []
    for end, caption in found:
        before = axis.share(kept[-1][0]) if kept else 0.0
        if axis.share(end) - before >= LEAST_STRETCH and axis.share(last) - axis.share(end) >= LEAST_STRETCH:
            kept.append((end, caption))
    return kept


def _broken_tie(subject: ComparisonSubject, words: Catalogue) -> list[tuple[int, Caption]]:
    """Say where layer 1 gets its first gradient one step after the last layer has moved."""
    for panel, each in enumerate(subject.contenders):
        norms = each.course.gradient_norms
        if each.course.rows > 1 and each.course.moments[1] == 1 and moves_later(each):
            shown = Shown(format_number(norms[1, 0]), f"panels[{panel}].gradient_norm[1][0]")
            told = words("comparison-tie-broken", name=each.said, gradient=shown.text)
            return [(1, Caption(told, (shown,)))]
    return []


def moves_later(each: Contender) -> bool:
    """Say whether the last layer alone has a gradient at step 0, and layer 1 has one at step 1."""
    norms = each.course.gradient_norms
    return bool(norms[0, -1] > 0 and not norms[0, :-1].any() and len(norms) > 1 and norms[1, 0] > 0)


def _death(subject: ComparisonSubject, words: Catalogue) -> list[tuple[int, Caption]]:
    """Say at which step the last of a training's dead units died, where that is known: then no point reaches them."""
    for panel, each in enumerate(subject.contenders):
        row = died_at(each)
        if row and each.course.is_next_step(row):
            dead = Shown(str(int(each.flat_units[row])), f"panels[{panel}].flat_units[{row}]")
            step = int(each.course.moments[row])
            told = words(
                "comparison-dies",
                name=each.said,
                step=str(step),
                count=int(each.flat_units[row]),
                dead=dead.text,
                units=str(each.hidden_units),
            )
            return [(step, Caption(told, (dead,)))]
    return []


def died_at(each: Contender) -> int | None:
    """Return the row from which a training that is stuck on dead units has all that it ends with."""
    if not isinstance(reason_of(each.verdict), DeadUnits):
        return None
    fewer = np.flatnonzero(each.flat_units != each.flat_units[-1])
    return int(fewer[-1]) + 1 if len(fewer) else 0


def _explosion(subject: ComparisonSubject, words: Catalogue) -> list[tuple[int, Caption]]:
    """Say where the first loss of a training that ends badly is many times that of its start."""
    burst = [
        (each.exploded_at, panel)
        for panel, each in enumerate(subject.contenders)
        if isinstance(each.verdict, Diverged | Worse) and each.exploded_at is not None
    ]
    if not burst:
        return []
    step, panel = min(burst)
    each = subject.contenders[panel]
    before, now = loss_at(subject, panel, 0), loss_at(subject, panel, step)
    told = words("comparison-explodes", name=each.said, step=str(step), before=before.text, now=now.text)
    return [(step, Caption(sentence(subject, told, words), (before, now)))]


def loss_at(subject: ComparisonSubject, panel: int, step: float) -> Shown:
    """Give a panel's loss at a step."""
    course = subject.contenders[panel].course
    row = course.row_at(step)
    return Shown(format_number(course.losses[row]), f"panels[{panel}].loss[{row}]")


def _first_words(subject: ComparisonSubject, solved: list[Solver], words: Catalogue) -> Caption:
    step, panel, each = solved[0]
    shown = _step_of(panel, step)
    return Caption(sentence(subject, words("comparison-first", name=each.said, step=shown.text), words), (shown,))


def _next_words(subject: ComparisonSubject, solved: list[Solver], words: Catalogue) -> Caption:
    step, panel, each = solved[-1]
    shown = _step_of(panel, step)
    id = "comparison-second" if len(solved) == 2 else "comparison-last"
    return Caption(sentence(subject, words(id, name=each.said, step=shown.text), words), (shown,))


def _step_of(panel: int, step: int) -> Shown:
    return Shown(str(step), f"panels[{panel}].verdict.step")


def _midway_words(subject: ComparisonSubject, step: int, words: Catalogue) -> Caption:
    """Say whose loss is lowest at a step, or that all read the same there."""
    losses = [loss_at(subject, panel, step) for panel in range(len(subject.contenders))]
    values = [each.course.losses[each.course.row_at(step)] for each in subject.contenders]
    lowest = losses[int(np.argmin(values))]
    best = [panel for panel, shown in enumerate(losses) if shown.text == lowest.text]
    if len(best) == len(losses):
        return Caption(words("comparison-midway-same", step=str(step), loss=lowest.text), (lowest,))
    names = and_list([subject.contenders[panel].said for panel in best], words)
    told = words("comparison-midway", count=len(best), names=names, step=str(step), loss=lowest.text)
    return Caption(told, tuple(losses[panel] for panel in best))


def _ending_words(subject: ComparisonSubject, start: int, words: Catalogue) -> Caption:
    """Say who goes on from the last rest to the end: who has not solved the task by then."""
    verdicts = [each.verdict for each in subject.contenders]
    solved, count = sum(isinstance(each, Solves) and each.step <= start for each in verdicts), len(verdicts)
    if solved == count:
        return Caption(words("comparison-all-go-on", which=both_or_all(verdicts)))
    if solved == count - 1:
        return Caption(words("comparison-one-goes-on"))
    if solved:
        return Caption(words("comparison-others-go-on"))
    return Caption(words("comparison-none-yet", which=both_or_all(verdicts)))
