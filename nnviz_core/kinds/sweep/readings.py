"""The numbers on the screen of a sweep: each with its text at every value, and its place in the trace."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nnviz_core.backprop.network import Array, own_parameters, to_vector
from nnviz_core.backprop.outputs import output_of
from nnviz_core.kinds.sweep.actions import Reading, SweepSubject
from nnviz_core.words.numbers import format_number, format_signed
from nnviz_core.words.phrases import score_text

MOST_SLIDERS = 19  # rows that the panel has room for
MOST_SUMS = 3  # wider layers show a alone, without z
MOST_COLUMNS = 5  # and so do deeper networks
MOST_NUMBERED = 6  # columns; a deeper network shows some as dots


def slider_rows(subject: SweepSubject) -> tuple[int, ...]:
    """Choose the parameters whose sliders fit: those that move first, then the others in order."""
    room = MOST_SLIDERS - (1 if subject.kind == "scale" else 0)
    order = [*subject.moved, *(index for index in own_parameters(subject.base).tolist() if index not in subject.moved)]
    return tuple(sorted(order[:room]))


def shows_sums(shape: Sequence[int]) -> bool:
    """Say whether a neuron has room for z beside a."""
    return max(shape) <= MOST_SUMS and len(shape) <= MOST_COLUMNS


def numbered_columns(subject: SweepSubject) -> tuple[int, ...]:
    """Choose the columns (0 is the input) with numbers: all, or in a deep network the ends and what moves."""
    shape = subject.base.shape
    last = len(shape) - 1
    if len(shape) <= MOST_NUMBERED:
        return tuple(range(len(shape)))
    places = (parameter_place(index, shape) for index in subject.moved[:1])
    moved = [int(place.removeprefix("layers[").split("]")[0]) + 1 for place in places]
    return tuple(sorted({0, 1, *moved, last - 1, last}))


def parameter_place(index: int, shape: Sequence[int]) -> str:
    """Return where a parameter of the base, by its place in to_vector, stands in the trace."""
    for layer, (n_in, n_out) in enumerate(pairwise(shape)):
        if index < n_in * n_out:
            return f"layers[{layer}].weights[{index // n_in}][{index % n_in}]"
        index -= n_in * n_out
        if index < n_out:
            return f"layers[{layer}].bias[{index}]"
        index -= n_out
    raise IndexError(index)


def slider_readings(subject: SweepSubject) -> dict[int, Reading]:
    """Give the number beside every slider, by its place in to_vector; those that rest say the same all along."""
    vector, moved = to_vector(subject.base), subject.numbers["moved"]
    readings = {}
    for index in slider_rows(subject):
        if index in subject.moved:
            m = subject.moved.index(index)
            readings[index] = _reading(moved[:, m], f"sweep.moved[{{}}][{m}]")
        else:
            place = parameter_place(index, subject.base.shape)
            readings[index] = Reading(place, (format_signed(float(vector[index])),) * subject.count)
    return readings


def factor_reading(subject: SweepSubject) -> Reading | None:
    """Give the factor on a layer's weights, where that is what moves."""
    return _reading(subject.numbers["values"], "sweep.values[{}]") if subject.kind == "scale" else None


def focus_reading(subject: SweepSubject) -> Reading | None:
    """Give the number of the one slider that is left once the loss is drawn: none where samples take turns."""
    return slider_readings(subject)[subject.moved[0]] if subject.kind == "parameter" else factor_reading(subject)


def input_reading(subject: SweepSubject, k: int) -> Reading:
    """Give one coordinate of the sample."""
    return _reading(subject.numbers["x"][:, k], f"sweep.x[{{}}][{k}]")


def neuron_readings(subject: SweepSubject, layer: int, j: int) -> tuple[Reading, ...]:
    """Give z, where there is room for it, and a (for outputs the probability) of a neuron; layers count from 1."""
    followed, last = subject.followed, layer == len(subject.base.layers)
    a, unsigned = followed.a_s[layer - 1][:, j], last and output_of(subject.base).probabilities
    result = Reading(
        f"sweep.a[{layer - 1}][{{}}][{j}]", tuple(map(format_number if unsigned else format_signed, a.tolist()))
    )
    if not shows_sums(subject.base.shape):
        return (result,)
    return (_reading(followed.zs[layer - 1][:, j], f"sweep.z[{layer - 1}][{{}}][{j}]"), result)


def loss_readings(subject: SweepSubject) -> dict[str, Reading]:
    """Give what stands over the loss curve: the sample's loss, its slope, the mean loss."""
    numbers = subject.numbers
    readings = {
        name: Reading(f"sweep.{name}[{{}}]", tuple(map(format_number, numbers[name].tolist())))
        for name in ("loss", "mean_loss")
    }
    return {**readings, "slope": _reading(numbers["slope"], "sweep.slope[{}]")} if "slope" in numbers else readings


def score_key(subject: SweepSubject) -> str:
    """Name the share that is right, as trace.json does: the accuracy, or where answers are numbers R^2."""
    return "accuracy" if "accuracy" in subject.numbers else "explained"


def score_reading(subject: SweepSubject) -> Reading:
    """Give the share of points that the network gets right, or R^2."""
    key = score_key(subject)
    texts = (score_text(share, explained=key == "explained") for share in subject.numbers[key].tolist())
    return Reading(f"sweep.{key}[{{}}]", tuple(texts))


def _reading(values: Array, place: str) -> Reading:
    return Reading(place, tuple(map(format_signed, values.tolist())))


def pass_readings(subject: SweepSubject) -> Iterator[Reading]:
    """Give everything that appears with the network and the planes."""
    for column in numbered_columns(subject):
        for j in range(subject.base.shape[column]):
            yield from neuron_readings(subject, column, j) if column else (input_reading(subject, j),)
    yield score_reading(subject)


def panel_readings(subject: SweepSubject) -> tuple[Reading, ...]:
    """Give everything that appears with the sliders."""
    factor = factor_reading(subject)
    return (*([factor] if factor else []), *slider_readings(subject).values())
