"""One sample through one snapshot: what forward and backward sections are about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nnviz_core.backprop.gradcheck import bound_of, can_check_all, check_gradients
from nnviz_core.backprop.outputs import targets_of
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.shown_neurons import numbers_shown
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source
from nnviz_core.kinds.shortened import entries, with_rests
from nnviz_core.story.beats import Section, Subject
from nnviz_core.story.export import pass_tree
from nnviz_core.story.run import Sample, moment_words, pick_sample, pick_snapshot, sample_pass
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.phrases import activations_words, shape_words


@dataclass(frozen=True, slots=True, eq=False)
class PassSubject(Subject):
    """What a forward or backward section draws: one sample through one snapshot."""

    passed: SamplePass


def one_pass(
    reference: int | str, sample: Any, source: Source, trace: Trace, *, check: bool = False
) -> tuple[PassSubject, Mapping[str, Any], str]:
    """Give what a section of one pass draws, its numbers and its remark; with the gradient check where that is shown
    and does not take too long.

    Raises LookupError where there is no such snapshot or sample.
    """
    snapshot = pick_snapshot(trace, reference)
    point = pick_sample(trace.dataset, snapshot.network, sample)
    passed = sample_pass(snapshot.network, point)
    tree = pass_tree(
        source.name,
        trace=trace,
        snapshot=snapshot,
        sample=point,
        passed=passed,
        written=lambda layer, values: entries(passed, layer.index, values),
    )
    slopes = [
        {**layer, "slope": each.slope.tolist()} for layer, each in zip(tree["layers"], passed.layers, strict=True)
    ]
    tree = with_rests(passed, {**tree, "layers": slopes})
    if check and can_check_all(snapshot.network, len(trace.dataset.x)):
        y = targets_of(snapshot.network, trace.dataset)
        worst = check_gradients(snapshot.network, trace.dataset.x, y).worst_error
        tree |= {"gradcheck": worst, "gradcheck_bound": bound_of(worst)}
    return PassSubject(passed), tree, remark(trace, snapshot, source.words, what=sample_name(point, source.words))


def network_of_pass(section: Section) -> object:
    """Say what a forward pass can grow out of: the sketch of its network."""
    assert isinstance(section.subject, PassSubject)
    if numbers_shown(section.subject.passed) != "notes":
        return None  # it is drawn by its numbers, which a sketch does not know
    layers = section.subject.passed.layers
    return len(section.subject.passed.x), tuple((len(layer.z), layer.activation) for layer in layers)


def finished_pass(section: Section) -> object:
    """Say what the picture of a finished forward pass shows: a sample at a snapshot."""
    return section.tree["snapshot"], section.tree["sample"]


def finished_gradients(section: Section) -> object:
    """Say what the picture of a finished backward pass shows; None where no sample is followed."""
    return ("gradients", finished_pass(section)) if "sample" in section.tree else None


def remark(trace: Trace, snapshot: Snapshot, words: Catalogue, *, what: str) -> str:
    """Say what stands at the top right of a section: activations, shape, what is shown, when."""
    timeless = timeless_remark(snapshot, words, what=what)
    return words.writing.between.join((timeless, moment_words(trace, snapshot, words)))


def timeless_remark(snapshot: Snapshot, words: Catalogue, *, what: str) -> str:
    """Say the same of what is no longer the network of a snapshot."""
    network = snapshot.network
    which = activations_words(network.activations, words)
    return words.writing.between.join((which, shape_words(network.shape, words), what))


def sample_name(sample: Sample, words: Catalogue) -> str:
    """Name a sample by its index."""
    return words("sample-own") if sample.index is None else words("sample-of-index", index=str(sample.index))
