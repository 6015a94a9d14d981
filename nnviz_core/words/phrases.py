"""Small words: counting, naming and saying what an activation does to a plane."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.leak import leak_of, leak_text
from nnviz_core.backprop.verdict import SOLVED
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import MINUS
from nnviz_core.words.say import comma_list
from nnviz_core.words.writing import Counted

MOST_NAMES = 2  # of activations that are named; more are counted

NAME_IDS: Mapping[str, str] = MappingProxyType(
    {"identity": "activation-identity", "sigmoid": "activation-sigmoid", "gelu_tanh": "activation-gelu-tanh"}
)
BENDING_IDS: Mapping[str, str] = MappingProxyType(
    {
        "tanh": "bending-tanh",
        "sigmoid": "bending-sigmoid",
        "relu": "bending-relu",
        "elu": "bending-elu",
        "gelu": "bending-gelu",
        "gelu_tanh": "bending-gelu-tanh",
        "silu": "bending-silu",
        "softplus": "bending-softplus",
        "identity": "bending-identity",
    }
)


def spelled(count: int, words: Catalogue) -> Counted:
    """Spell a small number, by which a message may choose a form."""
    return Counted(words("spelled-count", count=count, digits=str(count)), count)


def activation_name(name: str, words: Catalogue) -> str:
    """Write an activation's name for reading: leaky ReLU, tanh."""
    if id := NAME_IDS.get(name):
        return words(id)
    return ACTIVATIONS[name].label or name


def function_name(name: str) -> tuple[str, str]:
    """Return how formulas write an activation, and what stands below its name, "" for nothing: GELU and tanh."""
    entry = ACTIVATIONS[name]
    written, _, below = (entry.function or entry.label or entry.name).partition("_")
    return written, below


def activation_label(name: str, words: Catalogue) -> str:
    """Write an activation's name with what else decides its numbers: leaky ReLU (0.01), tanh."""
    leak = leak_of(name)
    if leak is None:
        return activation_name(name, words)
    return f"{activation_name(name, words)} ({words.writing.number(leak_text(leak))})"


def activations_words(names: Sequence[str], words: Catalogue) -> str:
    """Name the activations of a network for a remark, each once, or count them."""
    labels = list(dict.fromkeys(activation_label(name, words) for name in names))
    if len(labels) <= MOST_NAMES:
        return comma_list(labels, words)
    return words("remark-activations", count=len(labels), digits=str(len(labels)))


def optimizer_name(name: str, batch: int | Literal["full"], words: Catalogue) -> str:
    """Name an optimizer as its steps are: sgd that looks at all points in each of them is not stochastic."""
    return words("remark-gradient-descent") if name == "sgd" and batch == "full" else name


def batch_words(batch: int | Literal["full"], words: Catalogue) -> tuple[str, ...]:
    """Say how many points each step looks at, where that is not all of them."""
    return () if batch == "full" else (words("remark-batch", size=str(batch)),)


def points_words(points: int, words: Catalogue) -> str:
    """Count points for a remark."""
    return words("remark-points", count=points, digits=str(points))


def bending_words(name: str, words: Catalogue) -> str:
    """Say what an activation does to every point of a plane, without a full stop."""
    if (leak := leak_of(name)) is not None:
        return words("bending-leaky-relu", leak=leak_text(leak))
    if id := BENDING_IDS.get(name):
        return words(id)
    return words("bending-other", activation=activation_name(name, words))


def shape_words(shape: tuple[int, ...], words: Catalogue) -> str:
    """Write a shape as 2–2–2–2."""
    return words.writing.digit_by_digit("–".join(map(str, shape)))


LEAST_EXPLAINED = -9.995  # R^2 below it is not written out


def explained_text(share: float) -> str:
    """Write R^2 as a percentage with one decimal; far below zero only that it is."""
    return f"< {MINUS}999 %" if share < LEAST_EXPLAINED else percent(share)


def score_text(share: float, *, explained: bool) -> str:
    """Write how much is right: an accuracy, or R^2."""
    return explained_text(share) if explained else percent(share)


def percent(share: float) -> str:
    """Write a share as a percentage with one decimal, never rounding up to 100 %, nor to what counts as solved."""
    written = f"{100 * share:.1f}"
    if written == "100.0":
        written = "100" if share == 1 else "99.9"
    if share < SOLVED and written == f"{100 * SOLVED:.1f}":
        written = min(f"{100 * share:.2f}", f"{100 * SOLVED - 0.01:.2f}")  # both have as many digits
    if written == "-0.0":
        written = "0.0"
    return f"{written.replace('-', MINUS)} %"
