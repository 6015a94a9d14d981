"""What a training makes of the mean gradient before it takes a step: weight decay, then the optimizer's own rule."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.elementary import whole_power
from nnviz_core.backprop.network import Array, Network, to_vector
from nnviz_core.backprop.optimizers import (
    ADAM_MEAN,
    ADAM_SQUARE,
    MOMENTUM,
    RULES,
    Memory,
    decayed,
)
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.backprop.training import TrainPlan
from nnviz_core.kinds.update.actions import StepStage, UpdateSubject
from nnviz_core.kinds.update.numbers import stage_part, stage_place, value_of
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Equation, Fraction, Letter, Numeral, Product, Sum, Upright, numeral
from nnviz_core.words.formula.values import closed
from nnviz_core.words.numbers import Shown, format_number


@dataclass(frozen=True, slots=True, eq=False)
class Descent:
    """How a training goes on from one of its snapshots: its plan, the updates so far, and what is remembered."""

    plan: TrainPlan
    step: int
    memory: Memory


def descent_at(trace: Trace, snapshot: Snapshot, plan: TrainPlan) -> Descent:
    """Find how a training goes on from a snapshot that it kept."""
    assert trace.history is not None
    return Descent(plan, trace.history.steps[snapshot.index], trace.history.memories[snapshot.index])


def step_stages(network: Network, gradient: Array, descent: Descent) -> tuple[StepStage, ...]:
    """Go from the gradient (n_parameters,) to what the parameters move against; no stage where that is the gradient."""
    return tuple(_stages(network, gradient, descent))


def _stages(network: Network, gradient: Array, descent: Descent) -> Iterator[StepStage]:
    plan, vector = descent.plan, to_vector(network)
    if plan.weight_decay:
        gradient = decayed(gradient, vector, plan.weight_decay)
        yield StepStage("decay", network.with_vector(gradient), {"decay": plan.weight_decay})
    if plan.optimizer == "sgd":
        return
    memory, direction = RULES[plan.optimizer](descent.memory, gradient, descent.step + 1)
    parts = {name: network.with_vector(each) for name, each in _parts(descent, memory).items()}
    known = {"share": MOMENTUM} if plan.optimizer == "momentum" else {}
    yield StepStage(plan.optimizer, network.with_vector(direction), known, parts)


def _parts(descent: Descent, memory: Memory) -> dict[str, Array]:
    """Give what stands in the equation of a rule besides the gradient, (n_parameters,) each."""
    match descent.plan.optimizer:
        case "momentum":
            return {"before": descent.memory[0]}
        case "rmsprop":
            return {"root": np.sqrt(memory[1])}
        case "adam":
            step = descent.step + 1
            return {
                "mean": memory[0] / (1 - whole_power(ADAM_MEAN, step)),
                "root": np.sqrt(memory[1] / (1 - whole_power(ADAM_SQUARE, step))),
            }
        case _:
            return {}


LETTERS = {"decay": "g", "momentum": "v", "rmsprop": "d", "adam": "d"}  # of a stage, in formulas


def stage_letter(subject: UpdateSubject) -> Letter | None:
    """Name what the parameters move against; nothing where that is the gradient itself."""
    return Letter(LETTERS[subject.stages[-1].name]) if subject.stages else None


def stage_equation(subject: UpdateSubject, k: int, words: Catalogue, name: Letter) -> Equation:
    """Write what a stage makes of the number before it, for the example, whose letter is given."""
    stage, example = subject.stages[k], subject.example
    before = value_of(subject.stages[k - 1].values if k else subject.gradient, example)
    gradient = numeral(before, stage_place(k - 1, example), tone="gradient")
    result = numeral(value_of(stage.values, example), stage_place(k, example), tone="gradient")
    letter = Letter(LETTERS[stage.name])
    given = Letter(LETTERS["decay"]) if k else Upright(words("update-gradient"), tone="gradient")

    def part(which: str) -> Numeral:
        return numeral(value_of(stage.parts[which], example), stage_part(k, which))

    match stage.name:
        case "decay":
            decay, old = stage.known["decay"], value_of(subject.network, example)
            term = Product((numeral(decay, stage_part(k, "decay")), numeral(old, example.place.format("weights"))))
            meant = Sum((given, Product((Upright(words("update-decay")), name))))
            return closed((letter, meant), Sum((gradient, term)), result)
        case "momentum":
            share = numeral(stage.known["share"], stage_part(k, "share"))
            return closed((letter,), Sum((Product((share, part("before"))), gradient)), result)
        case "rmsprop":
            meant_root = Fraction(given, Upright(words("update-root")))
            return closed((letter, meant_root), Fraction(gradient, part("root")), result)
        case "adam":
            meant_root = Fraction(Upright(words("update-mean-gradient")), Upright(words("update-root")))
            return closed((letter, meant_root), Fraction(part("mean"), part("root")), result)


def stage_words(subject: UpdateSubject, k: int, words: Catalogue) -> Caption:
    """Say what a stage does to the gradients."""
    stage, decay = subject.stages[k], "yes" if k else "no"
    match stage.name:
        case "decay":
            share = Shown(format_number(stage.known["decay"]), stage_part(k, "decay"))
            return Caption(words("update-stage-decay", decay=share.text), (share,))
        case "momentum":
            share = Shown(format_number(MOMENTUM), stage_part(k, "share"))
            if not any(layer.weights.any() or layer.bias.any() for layer in stage.parts["before"].layers):
                return Caption(words("update-stage-first-velocity", decayed=decay))
            return Caption(words("update-stage-momentum", share=share.text, decayed=decay), (share,))
        case "rmsprop":
            return Caption(words("update-stage-rmsprop", decayed=decay))
        case "adam":
            return Caption(words("update-stage-adam", decayed=decay))
