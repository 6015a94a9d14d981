"""Compose the storyboard of a film: which sections, with which beats, about which numbers."""

from collections.abc import Mapping
from typing import Any

from nnviz_core.backprop.gradcheck import bound_of, check_gradients
from nnviz_core.backprop.plane import linear_path
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config import spec as s
from nnviz_core.config.faults import Fault
from nnviz_core.config.loading import Source, refused
from nnviz_core.kinds.backward.story import backward_beats
from nnviz_core.kinds.comparison.story import compose_comparison
from nnviz_core.kinds.convention import convention_remark, with_convention
from nnviz_core.kinds.data.story import compose_data
from nnviz_core.kinds.forward.story import forward_beats
from nnviz_core.kinds.plane.story import plane_beats, stretches
from nnviz_core.kinds.sweep.story import compose_sweep
from nnviz_core.kinds.title.story import title_beats
from nnviz_core.kinds.training.story import compose_training
from nnviz_core.kinds.update.story import compose_update
from nnviz_core.story.beats import PassSubject, PlaneSubject, Section, Storyboard, TitleSubject
from nnviz_core.story.export import pass_tree
from nnviz_core.story.run import Sample, pick_sample, pick_snapshot, sample_pass
from nnviz_core.words.phrases import activation_label, shape_words

DRAWN = ("title", "forward", "backward", "plane", "comparison", "sweep", "data", "training", "update")


def compose(source: Source, trace: Trace) -> Storyboard:
    """Choose what to show. Raises ConfigError for a section that cannot be shown."""
    sections = tuple(_section(index, source, trace) for index in range(len(source.spec.sections)))
    return Storyboard(source.name, source.spec.title, source.spec.language, sections)


def _section(index: int, source: Source, trace: Trace) -> Section:
    section = source.spec.sections[index]
    try:
        match section:
            case s.TitleSection():
                return _title(index, section, source)
            case s.ForwardSection():
                return _forward(index, section, source, trace)
            case s.BackwardSection():
                return _backward(index, section, source, trace)
            case s.PlaneSection():
                return _plane(index, section, source, trace)
            case s.TrainingSection():
                return compose_training(index, section, source, trace)
            case s.DataSection():
                return compose_data(index, section, source, trace)
            case s.UpdateSection():
                return compose_update(index, section, source, trace)
            case s.ComparisonSection():
                return compose_comparison(index, section, source, trace)
            case s.SweepSection():
                return compose_sweep(index, section, source, trace)
    except LookupError as error:
        raise refused(source, Fault(("sections", index), f"cannot be shown: {error.args[0]}")) from None
    kinds = ", ".join(DRAWN)
    says = f'is "{section.scene}", which cannot be drawn yet; use {kinds}.'
    raise refused(source, Fault(("sections", index, "scene"), says))


def _title(index: int, section: s.TitleSection, source: Source) -> Section:
    spec = source.spec
    subject = TitleSubject(spec.title, section.subtitle or "", spec.network.layers, spec.network.activations)
    beats = with_convention(index, source, title_beats(subject, opening=section.caption))
    tree = {"scene": "title", "title": spec.title, "layers": list(spec.network.layers)}
    return Section(index, "title", spec.title, "", beats, subject, tree)


def _forward(index: int, section: s.ForwardSection, source: Source, trace: Trace) -> Section:
    subject, tree, remark = _pass(section.snapshot, section.sample, source, trace)
    beats = with_convention(index, source, forward_beats(subject, opening=section.caption))
    return Section(index, "forward", "Forward propagation", remark, beats, subject, {"scene": "forward", **tree})


def _backward(index: int, section: s.BackwardSection, source: Source, trace: Trace) -> Section:
    subject, tree, remark = _pass(section.snapshot, section.sample, source, trace)
    remark = " · ".join([remark, *convention_remark(index, source)])
    beats = backward_beats(subject, opening=section.caption, jacobian=section.jacobian)
    return Section(index, "backward", "Backpropagation", remark, beats, subject, {"scene": "backward", **tree})


def _pass(
    reference: int | str, sample: Any, source: Source, trace: Trace
) -> tuple[PassSubject, Mapping[str, Any], str]:
    snapshot = pick_snapshot(trace, reference)
    point = pick_sample(trace.dataset, snapshot.network, sample)
    passed = sample_pass(snapshot.network, point)
    check = check_gradients(snapshot.network, trace.dataset.x, trace.dataset.labels)
    tree = pass_tree(source.name, trace=trace, snapshot=snapshot, sample=point, passed=passed)
    slopes = [
        {**layer, "slope": each.slope.tolist()} for layer, each in zip(tree["layers"], passed.layers, strict=True)
    ]
    subject = PassSubject(passed, snapshot.network.activations, check.worst_error)
    checked = {"gradcheck": check.worst_error, "gradcheck_bound": bound_of(check.worst_error)}
    remark = _remark(source, snapshot, _sample_name(point))
    return subject, {**tree, "layers": slopes, **checked}, remark


def _plane(index: int, section: s.PlaneSection, source: Source, trace: Trace) -> Section:
    snapshot = pick_snapshot(trace, section.snapshot)
    accuracy = float(trace.accuracies[snapshot.index])
    subject = PlaneSubject(snapshot.network, trace.dataset, accuracy)
    remark = " · ".join(
        [_remark(source, snapshot, f"{len(trace.dataset.x)} points"), *convention_remark(index, source)]
    )
    beats = plane_beats(subject, opening=section.caption, moment=snapshot.name)
    heading = "How the layers bend the plane"
    return Section(index, "plane", heading, remark, beats, subject, _plane_tree(snapshot, trace))


def _plane_tree(snapshot: Snapshot, trace: Trace) -> dict[str, Any]:
    layers = snapshot.network.layers
    return {
        "scene": "plane",
        "snapshot": {"index": snapshot.index, "name": snapshot.name},
        "layers": [
            {
                "weights": layer.weights.tolist(),
                "bias": layer.bias.tolist(),
                **({"det": linear_path(layer.weights).det} if layer.weights.shape == (2, 2) else {}),
                "stretch": stretches(layer).tolist(),
            }
            for layer in layers
        ],
        "dataset": {
            "loss": float(trace.losses[snapshot.index]),
            "accuracy": float(trace.accuracies[snapshot.index]),
            "points": len(trace.dataset.x),
        },
    }


def _remark(source: Source, snapshot: Snapshot, what: str) -> str:
    names = list(dict.fromkeys(activation_label(name) for name in snapshot.network.activations))
    which = ", ".join(names) if len(names) <= 2 else f"{len(names)} activations"
    return " · ".join([which, shape_words(snapshot.network.shape), what, snapshot.name])


def _sample_name(sample: Sample) -> str:
    return "own sample" if sample.index is None else f"sample {sample.index}"
