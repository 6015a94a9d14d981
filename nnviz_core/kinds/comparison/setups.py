"""What every training of a comparison was given, in which of it they differ, and how each is named by that."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from nnviz_core.config.parameters import StepScheduleSpec
from nnviz_core.config.spec import Spec
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import format_given
from nnviz_core.words.phrases import activation_name, optimizer_name, shape_words
from nnviz_core.words.say import and_list, comma_list

Part = Literal["activations", "layers", "optimizer", "learning_rate", "init", "scale", "seed"]
PARTS: tuple[Part, ...] = get_args(Part)
START_PARTS: frozenset[Part] = frozenset({"layers", "init", "scale", "seed"})  # another first network
DRAWN_PARTS: frozenset[Part] = frozenset({"layers", "init", "seed"})  # other random numbers, so other batches


@dataclass(frozen=True, slots=True)
class Setup:
    """What a training was given, besides the points and the number of steps, which all share."""

    activations: tuple[str, ...]
    layers: tuple[int, ...]
    optimizer: str
    learning_rate: float
    init: str
    scale: float
    seed: int
    batch: int | Literal["full"]
    weight_decay: float = 0.0
    schedule: Literal["cosine", "steps"] | None = None


def setup_of(spec: Spec) -> Setup:
    """Read a training's setup out of its config."""
    plan = spec.parameters.train
    assert plan is not None
    return Setup(
        spec.network.activations,
        spec.network.layers,
        plan.optimizer,
        plan.learning_rate,
        plan.init,
        plan.scale,
        plan.seed,
        plan.batch,
        plan.weight_decay,
        "steps" if isinstance(plan.schedule, StepScheduleSpec) else plan.schedule,
    )


def differing(setups: Sequence[Setup]) -> tuple[Part, ...]:
    """List the parts in which some of the setups differ; one activation in more layers is no other activation."""
    return tuple(part for part in PARTS if len({_value(each, part) for each in setups}) > 1)


def _value(setup: Setup, part: Part) -> object:
    return tuple(dict.fromkeys(setup.activations)) if part == "activations" else getattr(setup, part)


def same_start(differs: Sequence[Part]) -> bool:
    """Say whether all begin with the same weights."""
    return not START_PARTS & set(differs)


def same_batches(setups: Sequence[Setup], differs: Sequence[Part]) -> bool:
    """Say whether all see the same points in the same steps."""
    return all(each.batch == "full" for each in setups) or not DRAWN_PARTS & set(differs)


def moves_by_gradient_alone(setup: Setup) -> bool:
    """Say whether a weight without a gradient stays: no memory of older gradients moves it, and no decay."""
    return setup.optimizer in ("sgd", "rmsprop") and setup.weight_decay == 0


def plain_rate(setup: Setup) -> float | None:
    """Return what times the gradient of all points a step is; None where it is anything else."""
    usual = (setup.optimizer, setup.batch, setup.weight_decay, setup.schedule) == ("sgd", "full", 0.0, None)
    return setup.learning_rate if usual else None


def both_or_all(trainings: Sequence[object]) -> Literal["both", "all"]:
    """Name all of so many trainings, as messages name them."""
    return "both" if len(trainings) == 2 else "all"


def setup_name(setup: Setup, differs: Sequence[Part], words: Catalogue) -> str:
    """Name a training by what tells it from the others."""
    return comma_list([_part_name(setup, part, words) for part in differs or ("activations",)], words)


def said_name(setup: Setup, differs: Sequence[Part], words: Catalogue) -> str:
    """Name a training in a sentence: in quotation marks where the name is a list."""
    name, mixed = setup_name(setup, differs, words), len(set(setup.activations)) > 1
    listed = len(differs) > 1 or (mixed and differs in ((), ("activations",)))
    return words("contender-quoted", name=name) if listed else name


def _part_name(setup: Setup, part: Part, words: Catalogue) -> str:
    match part:
        case "activations":
            return comma_list([activation_name(name, words) for name in dict.fromkeys(setup.activations)], words)
        case "layers":
            return shape_words(setup.layers, words)
        case "optimizer":
            return optimizer_name(setup.optimizer, setup.batch, words)
        case "learning_rate":
            return words("contender-rate", rate=format_given(setup.learning_rate))
        case "init":
            return words("contender-init", init=setup.init)
        case "scale":
            return words("contender-scale", scale=format_given(setup.scale))
        case "seed":
            return words("contender-seed", seed=str(setup.seed))


def parts_words(differs: Sequence[Part], words: Catalogue) -> str:
    """List what differs, for a sentence: the activation and the learning rate."""
    return and_list([words("differing-part", part=part) for part in differs], words)
