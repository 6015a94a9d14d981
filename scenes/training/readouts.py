"""What the boards of a training share: readouts that follow the course, and rings."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import cos, sin
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.kinds.training.numbers import gradient_number, loss_number, score_number, step_number
from nnviz_core.kinds.training.rates import rate_number
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.writing import Writing
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, fitting, quoted, typeset
from nnviz_scenes.marks.label import Align, Label, middle
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.class_ink import name_ink
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.panel_pieces import TICK_SIZE
from nnviz_scenes.training.layout import Plot, ReadoutPlaces

Array = NDArray[np.float64]
Reading = Callable[[int], Shown]

NAME_GAP, NAME_CLEAR = 12.0, 3.0  # px, between the names of numbers, and below one, at least
KEYFRAME_SIZES = (1.0, 28 / 36, 22 / 36)  # of a keyframe's name, in cap heights of numbers
RING, RING_CORNERS = 12.0, 33  # px
NO_PLACES: Array = np.zeros((0, 2))


@dataclass(frozen=True, slots=True, eq=False)
class Readout:
    """A number that follows the rows of a course."""

    number: Number
    reading: Reading

    def show(self, row: int) -> None:
        """Write the number of a row, under its place in the trace; what is not finite is not written."""
        shown = self.reading(row)
        self.number.show(shown.text)
        self.number.place = shown.place if shown.text else ""


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """All numbers that follow the course, and in place of a step the name of the last keyframe."""

    subject: TrainingSubject
    large: tuple[Readout, ...]  # step (of a training), loss, score, the learning rate where it changes
    norms: tuple[Readout, ...]  # the gradient of every layer
    keyframe: Label | None
    keyframe_inks: tuple[Ink, ...]
    left_inks: tuple[Ink, ...]  # muted, of the keyframe that was left, between it and the next one

    @property
    def large_views(self) -> tuple[Painted, ...]:
        """List the large numbers, with the name."""
        return (*(each.number for each in self.large), *((self.keyframe,) if self.keyframe else ()))

    @property
    def norm_views(self) -> tuple[Painted, ...]:
        """List the numbers of the gradients."""
        return tuple(each.number for each in self.norms)

    def show(self, row: int) -> None:
        """Show a row of the course, and which keyframe it is or has left."""
        for readout in (*self.large, *self.norms):
            readout.show(row)
        if self.keyframe:
            course = self.subject.course
            inks = self.keyframe_inks if course.is_exact(row) else self.left_inks
            self.keyframe.show(inks[course.place_before(row)])


def make_readings(
    subject: TrainingSubject, places: ReadoutPlaces, norms: Plot, words: Catalogue, *, theme: Theme
) -> Readings:
    """Make all numbers that follow the course; those of the gradients beside the bars of a plot."""
    names = tuple(theme.writing.number(str(step)) for step in subject.steps) or subject.names
    inks = _names(subject, places, words, theme)
    _, xs = _xs(places, inks)
    height = places.numbers - places.names + inks[0].box.bottom / units(1) - NAME_CLEAR  # px, under its own name
    room = max(places.keyframe_room, 0.0 if places.behind is not None else xs[1] - xs[0] - NAME_GAP)
    tones = (theme.text, theme.muted)
    rooms = room, math.inf if places.behind is not None else height
    there, left = (tuple(_name_ink(name, tone, places, theme, rooms) for name in names) for tone in tones)
    return Readings(
        subject,
        tuple(_large_readouts(subject, xs, places, theme)),
        tuple(_norm_readouts(subject, norms, theme, size=TICK_SIZE * places.type_scale)),
        keyframe=Label(there[0], at(xs[0], places.numbers)) if there else None,
        keyframe_inks=there,
        left_inks=left,
    )


def _name_ink(name: str, colour: str, places: ReadoutPlaces, theme: Theme, rooms: tuple[float, float]) -> Ink:
    """Set a keyframe's name as large as its room allows, so wide and above its line so high (px), else cut."""
    room, height = rooms
    for share in KEYFRAME_SIZES:
        ink = typeset(quoted(name), size=max(share * places.size, TICK_SIZE), theme=theme, colour=colour)
        if ink.box.width <= units(room) and ink.box.top <= units(height):
            return ink
    return name_ink(name, size=TICK_SIZE * places.type_scale, room=room, theme=theme, colour=colour)


# --- readouts --------------------------------------------------------------------------------------


def _names(subject: TrainingSubject, places: ReadoutPlaces, words: Catalogue, theme: Theme) -> tuple[Ink, ...]:
    """Name step or keyframe, loss, score and, where it changes, the learning rate."""
    first = words("label-unit", unit=subject.unit) if subject.names else words("label-step")
    right = words("label-accuracy") if subject.fit is None else words("label-explained")
    names = (first, words("label-loss"), right, *(() if subject.rates is None else (words("label-rate"),)))
    size = TICK_SIZE * places.type_scale
    return tuple(typeset(quoted(name), size=size, theme=theme, colour=theme.muted) for name in names)


def _xs(places: ReadoutPlaces, names: Sequence[Ink]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the x of the names, and of the numbers below or behind them."""
    four = len(names) == 4
    xs, rooms = (places.four_xs, places.four_rooms) if four else (places.xs, places.rooms)
    if places.behind is None:
        starts = xs[:1]
        for x, before in zip(xs[1:], names, strict=False):  # a long name moves what stands behind it
            starts = (*starts, max(x, starts[-1] + before.box.width / units(1) + NAME_GAP))
        return starts, starts
    behind = [ink.box.width / units(1) + places.behind for ink in names]
    gap = (places.room - sum(behind) - sum(rooms)) / (len(names) - 1)
    starts = tuple(xs[0] + sum(behind[:k]) + sum(rooms[:k]) + k * gap for k in range(len(names)))
    return starts, tuple(start + each for start, each in zip(starts, behind, strict=True))


def _large_readouts(
    subject: TrainingSubject, xs: Sequence[float], places: ReadoutPlaces, theme: Theme
) -> Iterator[Readout]:
    """Make step, loss, score and the rate in large."""
    course = subject.course
    readings: list[tuple[Reading, float]] = [
        (lambda row: loss_number(course, row), xs[1]),
        (lambda row: score_number(course, row), xs[2]),
    ]
    if not subject.names:
        readings.insert(0, (lambda row: step_number(course, row), xs[0]))
    if subject.rates is not None:
        readings.append((lambda row: rate_number(subject, row), xs[3]))
    size = places.size if subject.rates is None else places.four_size
    for reading, x in readings:
        yield _readout(
            reading, at(x, places.numbers), size=size, align="left", colour=theme.text, writing=theme.writing
        )


def _norm_readouts(subject: TrainingSubject, plot: Plot, theme: Theme, *, size: float) -> Iterator[Readout]:
    """Make the length of every layer's gradient, beside the bars of a plot."""
    layers, place = subject.course.gradient_norms.shape[1], plot.place
    row_height = (place[3] - place[1]) / layers
    for layer in range(layers):
        x, y = at(plot.end, place[1] + (layer + 0.5) * row_height)
        spot = (x, middle(y, cap_height=units(size)))
        yield _readout(
            _gradient_of(subject, layer),
            spot,
            size=size,
            align="right",
            colour=theme.gradient,
            writing=theme.writing,
        )


def _gradient_of(subject: TrainingSubject, layer: int) -> Reading:
    return lambda row: gradient_number(subject.course, row, layer)


def _readout(
    reading: Reading, place: tuple[float, float], *, size: float, align: Align, colour: str, writing: Writing
) -> Readout:
    return Readout(Number(reading(0).text, place, size=size, colour=colour, align=align, writing=writing), reading)


def make_readout_words(
    subject: TrainingSubject, places: ReadoutPlaces, words: Catalogue, *, theme: Theme
) -> Iterator[Label]:
    """Say what the large numbers are, and below them how the steps pass."""
    names = _names(subject, places, words, theme)
    starts, _ = _xs(places, names)
    for ink, x in zip(names, starts, strict=True):
        yield Label(ink, at(x, places.names))
    if places.passing is not None:
        yield _passing(subject, places, places.passing, words, theme)


def _passing(subject: TrainingSubject, places: ReadoutPlaces, y: float, words: Catalogue, theme: Theme) -> Label:
    """Say how the steps pass, and what is between keyframes."""
    id = "label-keyframes-pass" if subject.names else "label-steps-pass"
    told = words.forms(id, unit=subject.unit, spacing=subject.axis.spacing)
    size = TICK_SIZE * places.type_scale
    ink = fitting(told, size=size, room=places.room, theme=theme, colour=theme.muted)
    return Label(ink, at(places.xs[0], y))


# --- rings -------------------------------------------------------------------------------------


def rings_around(places: Array) -> Sequence[Array]:
    """Return a circle (RING_CORNERS, 2) around each place (n, 2)."""
    turn = np.linspace(0, math.tau, RING_CORNERS)
    circle = units(RING) * np.stack([cos(turn), sin(turn)], axis=1)
    return [centre + circle for centre in places]
