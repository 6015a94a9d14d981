"""Keep the slope of leaky ReLU below zero in the activation's name, so that no copy of a network can lose it."""

LEAK = 0.01  # of the plain name (Maas, Hannun and Ng, 2013)
_OPENED, _CLOSED = "leaky_relu(", ")"


def with_leak(name: str, leak: float) -> str:
    """Give leaky_relu its slope: leaky_relu(0.2); the usual one needs no words, and other names stay."""
    return f"{_OPENED}{leak!r}{_CLOSED}" if name == "leaky_relu" and leak != LEAK else name


def plain_name(name: str) -> str:
    """Return the name without a slope."""
    return "leaky_relu" if name.startswith(_OPENED) else name


def leak_of(name: str) -> float | None:
    """Return the slope below zero of a leaky ReLU; None for other activations."""
    if name.startswith(_OPENED):
        return float(name.removeprefix(_OPENED).removesuffix(_CLOSED))
    return LEAK if name == "leaky_relu" else None


def leak_text(leak: float) -> str:
    """Write a slope for reading, with at most six digits and no power of ten."""
    return f"{float(f'{leak:.6g}'):.12f}".rstrip("0").rstrip(".")
