"""Small words: counting, naming and saying what an activation does to a plane."""

from collections.abc import Mapping
from types import MappingProxyType

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.leak import leak_of, leak_text

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")

PLANE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "tanh": "tanh squeezes each axis into (−1, 1).",
        "sigmoid": "sigmoid squeezes each axis into (0, 1).",
        "relu": "ReLU sets what is below zero to zero.",
        "elu": "ELU squeezes what is below zero into (−1, 0).",
        "gelu": "GELU takes what is far below zero to almost zero.",
        "gelu_tanh": "GELU, by its tanh form, takes what is far below zero to almost zero.",
        "silu": "SiLU takes what is far below zero to almost zero.",
        "softplus": "softplus lifts everything above zero, the more the lower.",
        "identity": "the identity bends nothing.",
    }
)


def spelled(count: int) -> str:
    """Spell a small number."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def ordinal(index: int) -> str:
    """Name a place counted from 0: first, second, ..."""
    return _ORDINALS[index]


def plural(count: int, noun: str) -> str:
    """Spell a count with its noun: two inputs, one input."""
    return f"{spelled(count)} {noun}{'' if count == 1 else 's'}"


def activation_name(name: str) -> str:
    """Write an activation's name for reading: leaky ReLU, tanh."""
    return ACTIVATIONS[name].label or name


def function_name(name: str) -> tuple[str, str]:
    """Return how formulas write an activation, and what stands below its name, "" for nothing: GELU and tanh."""
    entry = ACTIVATIONS[name]
    written, _, below = (entry.function or entry.label or entry.name).partition("_")
    return written, below


def activation_label(name: str) -> str:
    """Write an activation's name with what else decides its numbers: leaky ReLU (0.01), tanh."""
    leak = leak_of(name)
    return activation_name(name) if leak is None else f"{activation_name(name)} ({leak_text(leak)})"


def bending_words(name: str) -> str:
    """Say what an activation does to every point of a plane."""
    if (leak := leak_of(name)) is not None:
        return f"leaky ReLU multiplies what is below zero by {leak_text(leak)}."
    return PLANE_WORDS.get(name, f"{activation_name(name)} acts on each axis.")


def shape_words(shape: tuple[int, ...]) -> str:
    """Write a shape as 2–2–2–2."""
    return "–".join(map(str, shape))


def percent(share: float) -> str:
    """Write a share as a percentage with one decimal, never rounding up to 100 %."""
    written = f"{100 * share:.1f}"
    if written == "100.0":
        written = "100" if share == 1 else "99.9"
    return f"{written} %"
