"""Keep the slope of leaky ReLU below zero in the activation's name, so that no copy of a network can lose it."""

import re
from decimal import Decimal

LEAK = 0.01  # of the plain name (Maas, Hannun and Ng, 2013)
_WITH_LEAK = re.compile(r"leaky_relu\(([0-9.e+-]+)\)")


def with_leak(name: str, leak: float) -> str:
    """Give leaky_relu its slope: leaky_relu(0.2); the usual one needs no words, and other names stay."""
    return f"{name}({leak!r})" if name == "leaky_relu" and leak != LEAK else name


def plain_name(name: str) -> str:
    """Return the name without a slope."""
    return "leaky_relu" if _WITH_LEAK.fullmatch(name) else name


def leak_of(name: str) -> float | None:
    """Return the slope below zero of a leaky ReLU; None for other activations."""
    found = _WITH_LEAK.fullmatch(name)
    return float(found[1]) if found else LEAK if name == "leaky_relu" else None


def leak_text(leak: float) -> str:
    """Write a slope for reading, with at most six digits and no power of ten."""
    return format(Decimal(f"{leak:.6g}"), "f")
