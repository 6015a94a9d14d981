"""Turn a config and its trace into what the page says."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from nnviz_core.backprop.crowding import MOST_COLUMNS_WITH_NOTES, MOST_WHOLE
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.leak import leak_of, plain_name
from nnviz_core.backprop.network import Network, to_vector
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source, load
from nnviz_core.config.network import NetworkSpec
from nnviz_core.config.parameters import StepScheduleSpec, TrainSpec
from nnviz_core.config.section_checks import check_fit, planes_wanted
from nnviz_core.config.sections import PlaneSection
from nnviz_core.config.shipped import shipped_folder
from nnviz_core.config.variants import in_language
from nnviz_core.explorer.page import Content, Preset, Start
from nnviz_core.inputs.limits import MAX_MAGNITUDE
from nnviz_core.kinds.training.story import can_show_training
from nnviz_core.story.run import Sample, moment_words, pick_snapshot, run
from nnviz_core.words.catalogue import Catalogue

MOST_PRESETS = 12  # of one config
USUAL_FACTOR = 0.1  # of a learning rate that falls in steps


def require_shown(source: Source) -> None:
    """Raise LookupError with a sentence where the page cannot show a network or its points."""
    layers, dataset = source.spec.network.layers, source.spec.dataset
    if max(layers) > MOST_WHOLE or len(layers) > MOST_COLUMNS_WITH_NOTES:
        most = f"up to {MOST_WHOLE} neurons a layer and {MOST_COLUMNS_WITH_NOTES - 2} hidden layers"
        raise LookupError(f"the explorer shows {most}; network.layers is {list(layers)}.")
    if dataset.kind == "digits" or dataset.image is not None:
        raise LookupError("the explorer shows no points that are pictures; give points of a few numbers.")


def content_of(source: Source, trace: Trace, *, snapshot: Snapshot, sample: Sample) -> Content:
    """Gather a page that opens at a snapshot and a sample, with the snapshots and the shipped failures to choose.

    Raises LookupError, with a sentence, where the page cannot hold the network to the points' answers.
    """
    spec, numbers = source.spec, trace.dataset.classes is None
    _require_answers(spec.network, trace.dataset, sample)
    own = presets_of(source, trace)
    shipped = () if numbers else _failures()
    failures = [each for path in shipped for each in _matching(path, spec.network, source.words)]
    return Content(
        title=source.title,
        wording=source.wording,
        layers=spec.network.layers,
        output=spec.network.ending,
        numbers=numbers,
        sections=sections_for(spec.network, numbers=numbers),
        leak=spec.network.leak,
        start=_start(source, snapshot.network),
        sample=_followed(sample),
        presets=(*own, *failures),
        file=_file(source),
        order=_order(source),
    )


def _require_answers(network: NetworkSpec, dataset: Dataset, sample: Sample) -> None:
    """Raise LookupError for answers that the page has no picture of."""
    if dataset.kind == "samples":
        raise LookupError("the explorer shows the points of a dataset, and this config has samples alone; give one.")
    if dataset.classes is not None and sample.label is None:
        raise LookupError("the points have classes; for the explorer give samples with class instead of y.")
    if dataset.classes is None and network.layers[-1] > 1:
        says = f"network.layers ends with {network.layers[-1]}"
        raise LookupError(f"where answers are numbers, the explorer shows one for each point; {says}.")
    if dataset.classes is None and network.loss_name != "squared_error":
        raise LookupError('where answers are numbers, the explorer needs network.loss = "squared_error".')


def sections_for(network: NetworkSpec, *, numbers: bool = False) -> tuple[str, ...]:
    """List what a film of the page's states can show, in order."""
    plane = PlaneSection(scene="plane")
    planar = not ([*check_fit(plane, network, ())] if numbers else planes_wanted(plane, network))
    training = can_show_training(network.layers) and (planar or not numbers)
    return (*(("training",) if training else ()), "forward", "backward", *(("plane",) if planar else ()))


def presets_of(source: Source, trace: Trace, words: Catalogue | None = None) -> tuple[Preset, ...]:
    """List the snapshots of a config, as many as `shown_snapshots` says.

    Their titles are in the config's language, their moments in that of the page's words, or of the config.
    """
    chosen = shown_snapshots(source, trace)
    language = source.spec.language
    return tuple(
        Preset(source.title, language, moment_words(trace, each, words or source.words), _start(source, each.network))
        for each in chosen
    )


def shown_snapshots(source: Source, trace: Trace) -> list[Snapshot]:
    """Choose about twelve: the first, the last, all that the config's sections show, and others evenly between."""
    fitting = [snapshot for snapshot in trace.snapshots if _fits(snapshot.network)]
    asked, last = _asked(source, trace), len(fitting) - 1
    places = {place for place, each in enumerate(fitting) if place in (0, last) or each.index in asked}
    for count in range(min(MOST_PRESETS, len(fitting)), 0, -1):
        between = {*np.linspace(0, last, count).round().astype(int).tolist()}
        if len(places | between) <= MOST_PRESETS:
            places |= between
            break
    return [fitting[place] for place in sorted(places)]


def _asked(source: Source, trace: Trace) -> set[int]:
    """Return the indices of the snapshots that sections show."""
    found = set[int]()
    for section in source.spec.sections:
        with suppress(LookupError):  # of a step after a divergence, which a film of it would tell
            found.add(pick_snapshot(trace, getattr(section, "snapshot", "last")).index)
    return found


def presets_remark(source: Source, trace: Trace) -> str:
    """Say how many of the snapshots the page lists; nothing where it lists all."""
    listed, total = len(shown_snapshots(source, trace)), len(trace.snapshots)
    if listed == total:
        return ""
    return f" with {listed} of {total:,} snapshots as presets, those that the sections show among them"


def _fits(network: Network) -> bool:
    """Tell whether the page's boxes can hold every parameter."""
    vector = to_vector(network)
    return bool((np.isfinite(vector) & (np.abs(vector) <= MAX_MAGNITUDE)).all())


def _start(source: Source, network: Network) -> Start:
    dataset, train = source.spec.dataset, source.spec.parameters.train or TrainSpec()
    points = len(source.points.x) if source.points else dataset.points
    return Start(
        activations=tuple(map(plain_name, network.activations)),
        vector=tuple(to_vector(network).tolist()),
        dataset={"kind": dataset.kind, "points": points, "noise": dataset.noise, "seed": str(dataset.seed)},
        optimizer=train.optimizer,
        learning_rate=train.learning_rate,
        batch=train.batch,
        weight_decay=train.weight_decay,
        schedule=_schedule(train),
    )


def _schedule(train: TrainSpec) -> Mapping[str, str | int | float]:
    """Say how the learning rate changes; what a schedule does not need is what a reader who chooses another finds."""
    match train.schedule:
        case StepScheduleSpec(step=steps, factor=factor):
            return {"kind": "steps", "steps": steps, "factor": factor}
        case named:
            return {"kind": named or "constant", "steps": train.steps, "factor": USUAL_FACTOR}


def _followed(sample: Sample) -> int | Mapping[str, Any]:
    if sample.index is not None:
        return sample.index
    return {"x": sample.x, "class": sample.y[0] if sample.y else sample.label}


def _order(source: Source) -> Mapping[str, str | int]:
    """Say where the page's batches come from: the seed, and how many normal numbers the start took before them."""
    train = source.spec.parameters.train
    if train is None:
        return {"seed": "0", "drawn": 0}
    weights = sum(n_in * n_out for n_in, n_out in pairwise(source.spec.network.layers))
    return {"seed": str(train.seed), "drawn": 0 if train.init in ("zeros", "symmetric") else weights}


def _file(source: Source) -> dict[str, Any] | None:
    """Take along the points of a file, which no seed can draw again, and the keys that name them."""
    points, dataset = source.points, source.spec.dataset
    if points is None:
        return None
    answers = points.labels if points.y is None else points.numbers[:, 0]
    keys = {"kind": dataset.kind, "path": dataset.path, "x": dataset.x, "class": dataset.label, "names": dataset.names}
    named = {**keys, "targets": dataset.targets}
    return {
        "keys": {key: value for key, value in named.items() if value is not None},
        "x": points.x.tolist(),
        "labels": answers.tolist(),
        "columns": points.columns,
    }


def _failures() -> Iterator[Path]:
    """List the shipped configs of what goes wrong."""
    yield from sorted(shipped_folder().glob("failures/*.toml"))


def _matching(path: Path, page: NetworkSpec, words: Catalogue) -> tuple[Preset, ...]:
    """List the snapshots of a config whose network has the page's shape, and its slope where ReLUs leak."""
    source = load(path)
    network = source.spec.network
    leaks = {leak_of(name) for name in network.activations} - {None}
    alike = (network.layers, network.ending) == (page.layers, page.ending) and leaks <= {page.leak}
    if not alike:
        return ()
    told = in_language(source, words.language)
    film = source if told.title == source.title else told  # in whose language its title is
    return presets_of(film, run(film), words)
