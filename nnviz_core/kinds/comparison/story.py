"""The comparison: several activations learn from one start, side by side, and each gets its verdict."""

from collections.abc import Iterator, Mapping, Sequence
from math import isfinite
from typing import Any, assert_never

from nnviz_core.backprop.course import Course, course_of_training
from nnviz_core.backprop.leak import with_leak
from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.trace import Trace
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
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.export import activation_tree
from nnviz_core.story.run import train_network
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import activation_label, activation_name, percent, shape_words, spelled
from nnviz_core.words.verdicts import TASKS, verdict_numbers, verdict_tree, verdict_words

MOST_EXPLAINED = 3  # panels that are pointed out, one after the other
LEAST_STRETCH = 0.03  # of the axis of steps between two rests
SMALLER = 0.5  # a gradient of at most this share of another explains why a training is slow
SECONDS_A_RUN = 9.0  # for the whole axis


def compose_comparison(index: int, section: ComparisonSection, source: Source, trace: Trace) -> Section:
    """Train every activation from the config's start and tell how it goes."""
    subject = comparison_subject(source, trace, section.activations)
    beats = comparison_beats(subject, opening=section.caption)
    plan = source.spec.parameters.train
    assert plan is not None
    shape, points = shape_words(source.spec.network.layers), f"{len(trace.dataset.x)} points"
    leaky = "leaky_relu" in section.activations
    leak = f" · {activation_label(with_leak('leaky_relu', source.spec.network.leak))}" if leaky else ""
    remark = f"{shape} · {points}{leak} · {plan.optimizer}, rate {plan.learning_rate:g} · seed {plan.seed}"
    return Section(index, "comparison", "Same start, other bends", remark, beats, subject, comparison_tree(subject))


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
        sentence=verdict_words(verdict, task=dataset.kind),
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


def comparison_beats(subject: ComparisonSubject, *, opening: str | None) -> tuple[Beat, ...]:
    """Lay the panels, run them to the moments that tell them apart, judge, and point out why."""
    count = len(subject.contenders)
    words = opening or f"{spelled(count).capitalize()} activations: same start, same points, same steps."
    lay = Beat(LayPanels(), move=1.6, hold=0.8, caption=Caption(words), numbers=numbers_at(subject, 0))
    wide = subject.contenders[0].course.network.shape[-2] > 2
    guide = Caption(f"Each shows inputs, {'class scores' if wide else 'last hidden layer'}, loss and gradients.")
    look = Beat(PointOut(0), move=0.8, hold=1.2, caption=guide)
    return (
        lay,
        look,
        Beat(PointOut(None), move=0.6, hold=0.2),
        *_runs(subject),
        _verdicts(subject),
        *_explanations(subject),
    )


def _runs(subject: ComparisonSubject) -> Iterator[Beat]:
    start = 0
    for end, caption in rests(subject):
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


def rests(subject: ComparisonSubject) -> list[tuple[int, Caption]]:
    """Choose the steps at which the panels stop: the first to solve, the last to solve, the end."""
    solved = _solvers(subject)
    last = int(_longest(subject).moments[-1])
    found = (
        [(solved[0][0], _first_words(solved))]
        if solved
        else [(round(subject.axis.moment(0.5)), _gradient_words(subject))]
    )
    if len(solved) > 1:
        found.append((solved[-1][0], _next_words(solved)))
    return _apart([*found, (last, _ending(subject))], subject.axis)


Solver = tuple[int, int, Contender]  # step, panel


def _solvers(subject: ComparisonSubject) -> list[Solver]:
    """List who solves the task after the start, the fastest first."""
    found = [(each.verdict, i, each) for i, each in enumerate(subject.contenders)]
    return sorted(
        ((v.step, i, each) for v, i, each in found if isinstance(v, Solves) and v.step > 0), key=lambda f: f[:2]
    )


def _apart(found: list[tuple[int, Caption]], axis: StepAxis) -> list[tuple[int, Caption]]:
    """Leave out a rest that comes too soon after the one before; the end always stays."""
    kept: list[tuple[int, Caption]] = []
    for end, caption in found[:-1]:
        before = axis.share(kept[-1][0]) if kept else 0.0
        if axis.share(end) - before >= LEAST_STRETCH and axis.share(found[-1][0]) - axis.share(end) >= LEAST_STRETCH:
            kept.append((end, caption))
    return [*kept, found[-1]]


# --- captions ------------------------------------------------------------------------------------


def _gradient_words(subject: ComparisonSubject) -> Caption:
    """Compare the first layer's gradient at the start: the same weights, another slope."""
    ((large, steep), (small, gentle)) = first_gradients(subject)
    if steep.text == gentle.text:
        return Caption(f"Layer 1’s first gradient is {steep.text} with all of them.", (steep,))
    text = f"Layer 1’s first gradient: {steep.text} with {large}, {gentle.text} with {small}."
    return Caption(text, (steep, gentle))


def first_gradients(subject: ComparisonSubject) -> tuple[tuple[str, Shown], tuple[str, Shown]]:
    """Name who has the largest and who the smallest gradient in layer 1 at the start, with its length."""
    norms = [float(each.course.gradient_norms[0, 0]) for each in subject.contenders]
    order = sorted(range(len(norms)), key=lambda i: norms[i])
    return _first_gradient(subject, order[-1]), _first_gradient(subject, order[0])


def _first_gradient(subject: ComparisonSubject, panel: int) -> tuple[str, Shown]:
    each = subject.contenders[panel]
    shown = Shown(format_number(each.course.gradient_norms[0, 0]), f"panels[{panel}].gradient_norm[0][0]")
    return activation_name(each.activation), shown


def _first_words(solved: list[Solver]) -> Caption:
    step, panel, each = solved[0]
    name, shown = activation_name(each.activation), _step_of(panel, step)
    return Caption(f"{name} is first: it solves the task at step {shown.text}.", (shown,))


def _next_words(solved: list[Solver]) -> Caption:
    step, panel, each = solved[-1]
    name, shown = activation_name(each.activation), _step_of(panel, step)
    if len(solved) == 2:
        return Caption(f"{name} follows at step {shown.text}.", (shown,))
    return Caption(f"{name} is the last to solve it, at step {shown.text}.", (shown,))


def _step_of(panel: int, step: int) -> Shown:
    return Shown(str(step), f"panels[{panel}].verdict.step")


def _ending(subject: ComparisonSubject) -> Caption:
    solved, count = len(_solvers(subject)), len(subject.contenders)
    if solved == count:
        return Caption("All go on to the end.")
    if solved == count - 1:
        return Caption("The last one goes on: will it get there?")
    return Caption("The others go on: will they get there?" if solved else "Will any of them get there?")


def _verdicts(subject: ComparisonSubject) -> Beat:
    return Beat(GiveVerdicts(), move=1.4, hold=2.0, caption=_with_verdicts(subject, Caption(_verdict_caption(subject))))


def _with_verdicts(subject: ComparisonSubject, caption: Caption) -> Caption:
    """List the numbers of the verdicts with a caption that is read beside them."""
    verdicts = enumerate(each.verdict for each in subject.contenders)
    numbers = (shown for i, verdict in verdicts for shown in verdict_numbers(verdict, f"panels[{i}].verdict"))
    return Caption(caption.text, (*caption.numbers, *numbers))


def _verdict_caption(subject: ComparisonSubject) -> str:
    task = TASKS[subject.dataset.kind]
    able = [activation_name(each.activation) for each in subject.contenders if isinstance(each.verdict, Solves)]
    if not able:
        return f"From this start, none of them solves {task}."
    if len(able) == len(subject.contenders):
        return f"From this start, all of them solve {task}."
    return f"From this start, only {_listed(able)} {'solve' if len(able) > 1 else 'solves'} {task}."


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _explanations(subject: ComparisonSubject) -> Iterator[Beat]:
    """Point out one panel for every kind of reason, then show all again."""
    told: dict[str, tuple[int, Caption]] = {}
    for panel, each in enumerate(subject.contenders):
        if caption := _why(subject, panel):
            told.setdefault(_kind_of(each), (panel, caption))
    for panel, caption in list(told.values())[:MOST_EXPLAINED]:
        yield Beat(PointOut(panel), move=0.8, hold=2.2, caption=_with_verdicts(subject, caption))
    if told:
        closing = "Only the activation differs."
        yield Beat(PointOut(None), move=0.8, hold=2.4, caption=_with_verdicts(subject, Caption(closing)))


def _kind_of(each: Contender) -> str:
    return type(each.verdict.reason if isinstance(each.verdict, Stuck) else each.verdict).__name__


def _why(subject: ComparisonSubject, panel: int) -> Caption | None:
    """Say why a training failed or was slow, where there is a reason in the numbers."""
    verdict, name = subject.contenders[panel].verdict, activation_name(subject.contenders[panel].activation)
    match verdict:
        case Solves() | Learning():
            return _slow_words(subject, panel)
        case Diverged():
            return Caption("Every step overshoots, and the next one overshoots further.")
        case Worse():
            return Caption("The steps are so large that the loss ends above its start.")
        case Stuck(_, DeadUnits()):
            return Caption(f"A dead {name} unit has slope 0: no gradient passes, so it stays dead.")
        case Stuck(_, SaturatedUnits()):
            return Caption(f"A saturated {name} unit is nearly flat: hardly any gradient passes.")
        case Stuck(_, VanishingGradient()):
            return Caption("Layer by layer a slope below 1 shrinks the gradient, down to nothing.")
        case Stuck(_, EqualUnits()):
            return Caption("Equal units get equal gradients: they never become different.")
        case Stuck(_, NoGradient()):
            return Caption("Every weight gradient is 0: nothing tells a weight where to go.")
        case Stuck(_, NeverBent()):
            return Caption("Lines of lines are lines: without a bend, depth adds nothing.")
        case Stuck():
            return None
        case _:
            assert_never(verdict)


def _slow_words(subject: ComparisonSubject, panel: int) -> Caption | None:
    """Give the first gradients of the slowest and of the fastest, if that of the slowest is the smaller."""
    solved = _solvers(subject)
    slowest = solved[-1][1] if len(solved) > 1 else None
    if isinstance(subject.contenders[panel].verdict, Learning) and solved:
        slowest = panel
    if slowest != panel:
        return None
    (name, small), (fast, large) = _first_gradient(subject, panel), _first_gradient(subject, solved[0][1])
    norms = [subject.contenders[i].course.gradient_norms[0, 0] for i in (panel, solved[0][1])]
    if norms[0] > SMALLER * norms[1]:
        return None
    text = f"{name} is slow: layer 1’s first gradient is {small.text}, with {fast} {large.text}."
    return Caption(text, (small, large))
