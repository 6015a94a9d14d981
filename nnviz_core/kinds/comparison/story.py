"""The comparison: trainings that differ in one thing or more run side by side, and each gets its verdict."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

import numpy as np

from nnviz_core.backprop.answers import answers_of
from nnviz_core.backprop.course import course_of_training
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.depth import factors_back, gradient_back
from nnviz_core.backprop.explosion import exploded_at, rises_from
from nnviz_core.backprop.flat_units import flat_shares, flat_units_by_layer, flat_units_of
from nnviz_core.backprop.lines import best_line, least_loss
from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.trace import Trace
from nnviz_core.backprop.verdict import NeverBent, Verdict, judge, reason_of
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import ComparisonSection
from nnviz_core.config.spec import Spec
from nnviz_core.config.variants import contenders_of
from nnviz_core.kinds.comparison.actions import (
    BestLine,
    ComparisonSubject,
    Contender,
    GiveVerdicts,
    LayPanels,
    PointOut,
    RunSteps,
    ShowStaircases,
)
from nnviz_core.kinds.comparison.captions import (
    flat_yet_long,
    staircase_words,
    verdict_caption,
)
from nnviz_core.kinds.comparison.dying import dying_tree, dying_unit
from nnviz_core.kinds.comparison.explanations import explanations, with_verdicts
from nnviz_core.kinds.comparison.numbers import longest, numbers_at
from nnviz_core.kinds.comparison.rests import last_step, stretches
from nnviz_core.kinds.comparison.setups import Part, Setup, differing, parts_words, said_name, setup_name, setup_of
from nnviz_core.kinds.comparison.slopes import (
    BESIDE,
    all_slope_numbers,
    at_start,
    first_slopes,
    slopes_of,
    slopes_tree,
)
from nnviz_core.kinds.comparison.staircase import back_tree, first_numbers
from nnviz_core.kinds.comparison.starts import count_starts, counts_starts, start_beats, starts_tree
from nnviz_core.kinds.training.numbers import score_key
from nnviz_core.kinds.training.story import require_planes
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.export import activation_tree, finite_or_null
from nnviz_core.story.run import train_network
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import format_given
from nnviz_core.words.phrases import (
    activations_words,
    batch_words,
    optimizer_name,
    points_words,
    shape_words,
    spelled,
)
from nnviz_core.words.say import capital
from nnviz_core.words.verdicts import fit_verdict_tree, fit_verdict_words, verdict_tree, verdict_words

TALL_CARDS = 3  # up to so many panels stand in one row, each with its plots below its planes
SECONDS_A_RUN = 9.0  # for the whole axis


def compose_comparison(index: int, section: ComparisonSection, source: Source, trace: Trace) -> Section:
    """Train every contender and tell how it goes."""
    specs = contenders_of(source.spec, section)
    for spec in specs:
        require_planes("comparison", spec.network.layers)
    subject = comparison_subject(source, trace, specs, starts=section.starts)
    words = source.words
    beats = comparison_beats(subject, words, opening=section.caption)
    heading = words("comparison-heading", differs=_differing_key(subject))
    tree = comparison_tree(subject)
    return Section(index, "comparison", heading, _remark(subject, words), beats, subject, tree)


def _differing_key(subject: ComparisonSubject) -> str:
    """Name what differs for the heading, which stands over the trainings from many starts, too, if they are counted."""
    alone = len(subject.differs) == 1 and not counts_starts(subject)
    return subject.differs[0] if alone else "several"


def _remark(subject: ComparisonSubject, words: Catalogue) -> str:
    """Name what all trainings share: shape, points, optimizer and rate, and the seed if there are no more starts."""
    setup, differs = subject.contenders[0].setup, subject.differs
    same_seed = "seed" not in differs and not counts_starts(subject)
    parts = (
        *([shape_words(setup.layers, words)] if "layers" not in differs else []),
        *([activations_words(setup.activations, words)] if "activations" not in differs else []),
        points_words(len(subject.dataset.x), words),
        *_optimizer_words(setup, differs, words),
        *([words("remark-seed", seed=str(setup.seed))] if same_seed else []),
    )
    return words.writing.between.join(parts)


def _optimizer_words(setup: Setup, differs: Sequence[Part], words: Catalogue) -> Iterator[str]:
    """Name the optimizer, the rate, or both, as far as all trainings share them."""
    rate, name = format_given(setup.learning_rate), optimizer_name(setup.optimizer, setup.batch, words)
    match "optimizer" in differs, "learning_rate" in differs:
        case False, False:
            yield words("remark-optimizer", name=name, rate=rate)
        case False, True:
            yield name
        case True, False:
            yield words("contender-rate", rate=rate)
    yield from batch_words(setup.batch, words)
    if setup.schedule:
        yield words("remark-schedule", schedule=setup.schedule)
    if setup.weight_decay:
        yield words("remark-decay", decay=format_given(setup.weight_decay))


def comparison_subject(
    source: Source, trace: Trace, specs: Sequence[Spec], *, starts: int | None = None
) -> ComparisonSubject:
    """Train and judge every contender, and count from how many starts it solves the task, if so many are given."""
    setups = [setup_of(spec) for spec in specs]
    differs = differing(setups)
    tall = len(specs) <= TALL_CARDS
    contenders = tuple(_contender(source, trace, spec, differs, starts=starts, tall=tall) for spec in specs)
    plan = source.spec.parameters.train
    assert plan is not None
    axis = StepAxis("log", plan.steps)
    subject = ComparisonSubject(contenders, differs, trace.dataset, axis, _best_line(contenders, trace.dataset))
    return replace(subject, slopes=slopes_of(subject)) if tall else subject


def _best_line(contenders: Sequence[Contender], dataset: Dataset) -> BestLine | None:
    """Find what the best straight line can do, where a contender is stuck because it can draw nothing else."""
    linear = any(isinstance(reason_of(each.verdict), NeverBent) for each in contenders)
    if not linear or dataset.classes is None or dataset.x.shape[1] != 2 or int(dataset.labels.max()) != 1:
        return None
    line = best_line(dataset.x, dataset.labels).line
    return BestLine(line.accuracy, least_loss(line, dataset.x, dataset.labels))


def _contender(
    source: Source, trace: Trace, spec: Spec, differs: Sequence[Part], *, starts: int | None, tall: bool
) -> Contender:
    dataset, setup = trace.dataset, setup_of(spec)
    history = train_network(spec, dataset)
    ended = from_vector(history.course[-1], spec.network.layers, spec.network.activations, *spec.network.ending)
    course = course_of_training(history, ended, dataset)
    verdict = judge(history, dataset, network=ended)
    return Contender(
        name=setup_name(setup, differs, source.words),
        said=said_name(setup, differs, source.words),
        setup=setup,
        course=course,
        flat_units=flat_units_of(course.network, dataset.x),
        flat_at_start=float(np.concatenate(flat_shares(course.network_at(0), dataset.x)).mean()),
        flat_at_end=tuple(map(int, flat_units_by_layer(ended, dataset.x))),
        hidden_units=sum(spec.network.layers[1:-1]),
        verdict=verdict,
        sentence=_sentence(verdict, source, dataset, spec),
        rises_from=rises_from(history.losses),
        exploded_at=exploded_at(history.losses),
        starts=count_starts(spec, dataset, starts) if starts else None,
        dying=dying_unit(verdict, course, dataset) if tall else None,
        back=gradient_back(course.network_at(0), dataset),
        answers=answers_of(ended, dataset),
    )


def _sentence(verdict: Verdict, source: Source, dataset: Dataset, spec: Spec) -> str:
    if dataset.classes is None:
        return fit_verdict_words(verdict, source.words)
    return verdict_words(verdict, source.words, task=dataset.kind, classes=spec.network.classes)


def comparison_tree(subject: ComparisonSubject) -> Mapping[str, Any]:
    """Build the section's entry in trace.json; what is not finite is null."""
    return {
        "scene": "comparison",
        "steps": longest(subject).moments.astype(int).tolist(),
        "panels": [
            {
                **activation_tree(each.activation),
                **_activations_tree(each.setup),
                "steps": each.course.moments.astype(int).tolist(),
                "loss": each.course.losses.tolist(),
                score_key(each.course): each.course.scores.tolist(),
                "setup": _setup_tree(each.setup),
                "gradient_norm": [finite_or_null(row) for row in each.course.gradient_norms],
                "factors": list(factors_back(each.first_norms)),
                **({"back": back_tree(each.back)} if each.back else {}),
                **({"answers": asdict(each.answers)} if each.answers else {}),
                "flat_units": each.flat_units.tolist(),
                "flat_at_start": each.flat_at_start,
                "flat_at_end": list(each.flat_at_end),
                "hidden_units": each.hidden_units,
                "verdict": _verdict_tree(each.verdict, subject.dataset),
                **({"dying": dying_tree(each.dying)} if each.dying else {}),
                **({"slopes": slopes_tree(subject.slopes[i])} if subject.slopes else {}),
                **({"starts": starts_tree(each.starts)} if each.starts else {}),
            }
            for i, each in enumerate(subject.contenders)
        ],
        **({"best_line": asdict(subject.best_line)} if subject.best_line else {}),
    }


def _verdict_tree(verdict: Verdict, dataset: Dataset) -> dict[str, Any] | None:
    return verdict_tree(verdict) if dataset.y is None else fit_verdict_tree(verdict)


def _activations_tree(setup: Setup) -> dict[str, Any]:
    """Name the activations of all hidden layers, where they are not one."""
    if len(set(setup.activations)) == 1:
        return {}
    return {"activations": [activation_tree(name) for name in setup.activations]}


def _setup_tree(setup: Setup) -> dict[str, Any]:
    tree = asdict(setup)
    del tree["activations"]  # the panel names its own
    return {**tree, "layers": list(setup.layers)}


# --- beats ---------------------------------------------------------------------------------------


def comparison_beats(subject: ComparisonSubject, words: Catalogue, *, opening: str | None) -> tuple[Beat, ...]:
    """Lay the panels, run them to the moments that tell them apart, judge, and point out why."""
    told = opening or _opening_words(subject, words)
    lay = Beat(LayPanels(), move=1.6, hold=0.8, caption=Caption(told), numbers=numbers_at(subject, 0))
    return (
        lay,
        *_first_look(subject, words),
        *_runs(subject, words),
        _verdicts(subject, words),
        *explanations(subject, words),
        *start_beats(subject, words, replaces=[shown.place for shown in numbers_at(subject, last_step(subject))]),
    )


def _opening_words(subject: ComparisonSubject, words: Catalogue) -> str:
    count = len(subject.contenders)
    counted: dict[str, str | int] = {"count": count, "spelled": spelled(count, words)}
    if subject.differs == ("activations",):
        return capital(words("comparison-opening", **counted), words)
    told = words("comparison-opening-of-trainings", parts=parts_words(subject.differs, words), **counted)
    return capital(told, words)


def _first_look(subject: ComparisonSubject, words: Catalogue) -> Iterator[Beat]:
    """Show the gradients of step 0 where they tell something, else what each panel shows."""
    if caption := staircase_words(subject, words):
        numbers = first_numbers(subject)
        count = len(subject.contenders)
        covered = tuple(f"panels[{panel}].loss[0]" for panel in range(count)) if count <= TALL_CARDS else ()
        yield Beat(ShowStaircases(), move=1.6, hold=2.4, caption=caption, numbers=numbers, replaces=covered)
        if at_start(subject):
            yield first_slopes(subject, words, over=numbers)
        return
    wide = any(each.course.network.shape[-2] > 2 for each in subject.contenders)
    if subject.dataset.classes is None:
        guide = words("comparison-guide-to-fit")
    else:
        guide = words("comparison-guide-to-scores" if wide else "comparison-guide-to-layer")
    yield Beat(PointOut(0), move=0.8, hold=1.2, caption=Caption(guide))
    if found := flat_yet_long(subject, words):
        panel, caption = found
        yield Beat(PointOut(panel), move=0.8, hold=1.6, caption=caption)
    yield Beat(PointOut(None), move=0.6, hold=0.2)


def _runs(subject: ComparisonSubject, words: Catalogue) -> Iterator[Beat]:
    stairs = first_numbers(subject) if staircase_words(subject, words) else ()
    if at_start(subject):
        stairs = (*(() if len(subject.contenders) > BESIDE else stairs), *all_slope_numbers(subject))
    for start, end, caption, resting in stretches(subject, words):
        share = subject.axis.share(end) - subject.axis.share(start)
        yield Beat(
            RunSteps(start, end),
            move=max(1.2, SECONDS_A_RUN * share),
            hold=1.0 if resting else 0.2,
            caption=caption,
            numbers=numbers_at(subject, end),
            replaces=tuple(shown.place for shown in (*numbers_at(subject, start), *(stairs if start == 0 else ()))),
        )


# --- verdicts ------------------------------------------------------------------------------------


def _verdicts(subject: ComparisonSubject, words: Catalogue) -> Beat:
    caption = with_verdicts(subject, Caption(verdict_caption(subject, words)))
    return Beat(GiveVerdicts(), move=1.4, hold=2.0, caption=caption)
