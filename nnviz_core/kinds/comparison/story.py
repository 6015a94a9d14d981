"""The comparison: several activations learn from one start, side by side, and each gets its verdict."""

from collections.abc import Iterator, Mapping, Sequence
from math import isfinite
from typing import Any

from nnviz_core.backprop.course import Course, course_of_training
from nnviz_core.backprop.leak import with_leak
from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.trace import Trace
from nnviz_core.backprop.verdict import (
    Stuck,
    flat_units_of,
    judge,
)
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import ComparisonSection
from nnviz_core.config.variants import with_activation
from nnviz_core.kinds.comparison.actions import (
    ComparisonSubject,
    Contender,
    GiveVerdicts,
    LayPanels,
    PointOut,
    RunSteps,
)
from nnviz_core.kinds.comparison.captions import (
    ending_words,
    first_words,
    gradient_words,
    next_words,
    solvers,
    verdict_caption,
    why_words,
)
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.export import activation_tree
from nnviz_core.story.run import train_network
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import (
    activation_label,
    percent,
    points_words,
    shape_words,
    spelled,
)
from nnviz_core.words.say import capital
from nnviz_core.words.verdicts import verdict_numbers, verdict_tree, verdict_words

MOST_EXPLAINED = 3  # panels that are pointed out, one after the other
LEAST_STRETCH = 0.03  # of the axis of steps between two rests
SECONDS_A_RUN = 9.0  # for the whole axis


def compose_comparison(index: int, section: ComparisonSection, source: Source, trace: Trace) -> Section:
    """Train every activation from the config's start and tell how it goes."""
    subject = comparison_subject(source, trace, section.activations)
    words = source.words
    beats = comparison_beats(subject, words, opening=section.caption)
    remark = _remark(source, len(trace.dataset.x), leaky="leaky_relu" in section.activations)
    return Section(index, "comparison", words("comparison-heading"), remark, beats, subject, comparison_tree(subject))


def _remark(source: Source, points: int, *, leaky: bool) -> str:
    words, plan = source.words, source.spec.parameters.train
    assert plan is not None
    parts = (
        shape_words(source.spec.network.layers),
        points_words(points, words),
        *([activation_label(with_leak("leaky_relu", source.spec.network.leak))] if leaky else []),
        words("remark-optimizer", name=plan.optimizer, rate=f"{plan.learning_rate:g}"),
        words("remark-seed", seed=str(plan.seed)),
    )
    return " · ".join(parts)


def comparison_subject(source: Source, trace: Trace, names: Sequence[str]) -> ComparisonSubject:
    """Train and judge one network for each activation."""
    contenders = tuple(_contender(source, trace, name) for name in names)
    plan = source.spec.parameters.train
    assert plan is not None
    return ComparisonSubject(contenders, trace.dataset, StepAxis("log", plan.steps))


def _contender(source: Source, trace: Trace, name: str) -> Contender:
    spec, dataset = with_activation(source.spec, name), trace.dataset
    history = train_network(spec, dataset)
    ended = from_vector(history.course[-1], spec.network.layers, spec.network.activations, spec.network.output_name)
    course = course_of_training(history, ended, dataset)
    verdict = judge(history, dataset, network=ended)
    return Contender(
        activation=spec.network.activations[0],
        course=course,
        flat_units=flat_units_of(course.network, dataset.x),
        hidden_units=sum(spec.network.layers[1:-1]),
        verdict=verdict,
        sentence=verdict_words(verdict, source.words, task=dataset.kind),
    )


def comparison_tree(subject: ComparisonSubject) -> Mapping[str, Any]:
    """Build the section's entry in trace.json; what is not finite is null."""
    return {
        "scene": "comparison",
        "steps": _longest(subject).moments.astype(int).tolist(),
        "panels": [
            {
                **activation_tree(each.activation),
                "steps": each.course.moments.astype(int).tolist(),
                "loss": each.course.losses.tolist(),
                "accuracy": each.course.accuracies.tolist(),
                "gradient_norm": [[v if isfinite(v) else None for v in row] for row in each.course.gradient_norms],
                "flat_units": each.flat_units.tolist(),
                "hidden_units": each.hidden_units,
                "verdict": verdict_tree(each.verdict),
            }
            for each in subject.contenders
        ],
    }


def _longest(subject: ComparisonSubject) -> Course:
    """Return the course of the training that came farthest: its steps are those of the film."""
    return max((each.course for each in subject.contenders), key=lambda course: course.moments[-1])


# --- numbers -------------------------------------------------------------------------------------


def numbers_at(subject: ComparisonSubject, step: float) -> tuple[Shown, ...]:
    """List every number on the screen at a step: the step, and each panel's loss, accuracy and flat units."""
    return (
        step_number(subject, step),
        *(n for i in range(len(subject.contenders)) for n in panel_numbers(subject, i, step)),
    )


def step_number(subject: ComparisonSubject, step: float) -> Shown:
    """Give the step that all panels stand at."""
    course = _longest(subject)
    row = course.row_at(step)
    return Shown(str(int(course.moments[row])), f"steps[{row}]")


def panel_numbers(subject: ComparisonSubject, panel: int, step: float) -> tuple[Shown, Shown, Shown]:
    """Give one panel's loss, accuracy and count of flat units; a training that diverged stays at its last step."""
    each = subject.contenders[panel]
    row, at = each.course.row_at(step), f"panels[{panel}]"
    return (
        Shown(format_number(each.course.losses[row]), f"{at}.loss[{row}]"),
        Shown(percent(each.course.accuracies[row]), f"{at}.accuracy[{row}]"),
        Shown(str(int(each.flat_units[row])), f"{at}.flat_units[{row}]"),
    )


# --- beats ---------------------------------------------------------------------------------------


def comparison_beats(subject: ComparisonSubject, words: Catalogue, *, opening: str | None) -> tuple[Beat, ...]:
    """Lay the panels, run them to the moments that tell them apart, judge, and point out why."""
    count = len(subject.contenders)
    told = opening or capital(words("comparison-opening", count=count, spelled=spelled(count, words)))
    lay = Beat(LayPanels(), move=1.6, hold=0.8, caption=Caption(told), numbers=numbers_at(subject, 0))
    wide = subject.contenders[0].course.network.shape[-2] > 2
    guide = words("comparison-guide-to-scores" if wide else "comparison-guide-to-layer")
    look = Beat(PointOut(0), move=0.8, hold=1.2, caption=Caption(guide))
    return (
        lay,
        look,
        Beat(PointOut(None), move=0.6, hold=0.2),
        *_runs(subject, words),
        _verdicts(subject, words),
        *_explanations(subject, words),
    )


def _runs(subject: ComparisonSubject, words: Catalogue) -> Iterator[Beat]:
    start = 0
    for end, caption in rests(subject, words):
        share = subject.axis.share(end) - subject.axis.share(start)
        yield Beat(
            RunSteps(start, end),
            move=max(1.2, SECONDS_A_RUN * share),
            hold=1.0,
            caption=caption,
            numbers=numbers_at(subject, end),
            replaces=tuple(shown.place for shown in numbers_at(subject, start)),
        )
        start = end


def rests(subject: ComparisonSubject, words: Catalogue) -> list[tuple[int, Caption]]:
    """Choose the steps at which the panels stop: the first to solve, the last to solve, the end."""
    solved = solvers(subject)
    last = int(_longest(subject).moments[-1])
    found = (
        [(solved[0][0], first_words(solved, words))]
        if solved
        else [(round(subject.axis.moment(0.5)), gradient_words(subject, words))]
    )
    if len(solved) > 1:
        found.append((solved[-1][0], next_words(solved, words)))
    return _apart([*found, (last, ending_words(subject, words))], subject.axis)


def _apart(found: list[tuple[int, Caption]], axis: StepAxis) -> list[tuple[int, Caption]]:
    """Leave out a rest that comes too soon after the one before; the end always stays."""
    kept: list[tuple[int, Caption]] = []
    for end, caption in found[:-1]:
        before = axis.share(kept[-1][0]) if kept else 0.0
        if axis.share(end) - before >= LEAST_STRETCH and axis.share(found[-1][0]) - axis.share(end) >= LEAST_STRETCH:
            kept.append((end, caption))
    return [*kept, found[-1]]


# --- verdicts ------------------------------------------------------------------------------------


def _verdicts(subject: ComparisonSubject, words: Catalogue) -> Beat:
    caption = _with_verdicts(subject, Caption(verdict_caption(subject, words)))
    return Beat(GiveVerdicts(), move=1.4, hold=2.0, caption=caption)


def _with_verdicts(subject: ComparisonSubject, caption: Caption) -> Caption:
    """List the numbers of the verdicts with a caption that is read beside them."""
    verdicts = enumerate(each.verdict for each in subject.contenders)
    numbers = (shown for i, verdict in verdicts for shown in verdict_numbers(verdict, f"panels[{i}].verdict"))
    return Caption(caption.text, (*caption.numbers, *numbers))


def _explanations(subject: ComparisonSubject, words: Catalogue) -> Iterator[Beat]:
    """Point out one panel for every kind of reason, then show all again."""
    told: dict[str, tuple[int, Caption]] = {}
    for panel, each in enumerate(subject.contenders):
        if caption := why_words(subject, panel, words):
            told.setdefault(_kind_of(each), (panel, caption))
    for panel, caption in list(told.values())[:MOST_EXPLAINED]:
        yield Beat(PointOut(panel), move=0.8, hold=2.2, caption=_with_verdicts(subject, caption))
    if told:
        closing = _with_verdicts(subject, Caption(words("comparison-only-activation")))
        yield Beat(PointOut(None), move=0.8, hold=2.4, caption=closing)


def _kind_of(each: Contender) -> str:
    return type(each.verdict.reason if isinstance(each.verdict, Stuck) else each.verdict).__name__
