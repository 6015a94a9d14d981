"""The inputs and the last plane beside each other: numbered places go forward once more, and dots run along both."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.plane import plane_stages
from nnviz_core.backprop.sums import interpolated
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.plane.curves import seen_extent
from nnviz_core.kinds.plane.line import line_equation
from nnviz_core.kinds.plane.strip import cuts_of, strip_of
from nnviz_core.look.colours import blend
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.motions import Motion, drive, elapsed, linear, set_presence, within
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.frame import Px, frame_between
from nnviz_scenes.parts.plane_axes import AxisType, make_axis_names, make_ticks
from nnviz_scenes.parts.plane_back import calm, moment_at, window_back
from nnviz_scenes.parts.plane_card import CardWord, Figure, Piece, line_width, set_line
from nnviz_scenes.parts.plane_curves import Trail
from nnviz_scenes.parts.plane_legend import make_legend, make_note
from nnviz_scenes.parts.plane_letters import (
    AROUND,
    cut_forms,
    heart_of,
    make_cut_formulas,
    make_cut_row,
    make_letters,
    middle_of,
)
from nnviz_scenes.parts.plane_marks import REACH, Mark, make_note_beside, make_numbers, make_rings, marks_of, numbers_of
from nnviz_scenes.parts.plane_pair_places import LinePlace, PairPlaces
from nnviz_scenes.parts.plane_path import PlanePath
from nnviz_scenes.parts.plane_twins import Dots, Track, make_dots, waiting_at
from nnviz_scenes.parts.plane_views import BigPlane, in_frame, make_big_plane, show_lines, show_position
from nnviz_scenes.plane.way_back import show_moment

Array = NDArray[np.float64]
LEAVING, PARTING = (0.0, 0.05), (0.04, 0.15)  # in which words and marks leave, and one plane becomes two
NAMED, NUMBERED = (0.14, 0.19), (0.17, 0.23)  # in which axes and classes are named, and numbers appear
TRAVEL = (0.22, 0.88)  # in which the plane goes forward
UNTINTING, ARRIVAL = (
    (0.17, 0.22),
    (0.88, 1.0),
)  # in which the tint of the inputs leaves, what is true at the end appears
APPEARING, ENDING = (0.0, 0.04), (0.95, 1.0)  # of the run, in which the dots that run appear, and leave
GAP, STRIP = 10.0, 4.0  # px, between the pieces of the equation; the width of a thin strip
ALONG, SOME = 200, 5  # places of a curve beside which numbers stand; every so many vertices of the grid, too


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """Move the plane forward beside the inputs, and then dots along the boundary and the line."""

    course: PlanePath
    trail: Trail
    tracks: tuple[Track, ...]
    marks: tuple[Mark, ...]
    inputs: BigPlane
    last: BigPlane
    rings: tuple[Dots, Dots]  # at the numbered places: among the inputs, in the last plane
    runners: tuple[Dots, Dots]
    numbers: tuple[tuple[Label, ...], tuple[Label, ...]]
    letters: tuple[tuple[Label, ...], tuple[Label, ...]]  # of the parts of a thin strip
    around: tuple[Painted, ...]  # ticks and names of the inputs, the classes, the note on the tint
    told: tuple[Painted, ...]  # of the last plane: ticks and names, the equation of its line, what it is

    def views(self) -> tuple[Painted, ...]:
        """List the views from back to front."""
        planes = (*self.inputs.all(), *self.last.all(), *self.around, *self.told)
        dots = (view for dots in (*self.rings, *self.runners) for view in dots.views)
        return (*planes, *dots, *(label for labels in (*self.numbers, *self.letters) for label in labels))

    def forward_again(self, leaving: Sequence[Painted], *, instead_of: BigPlane) -> Motion:
        """Let the plane of the inputs become two, one of which goes forward beside the other, with numbered places.

        They part from where a plane stands that shows the same, and which they replace.
        """
        first = self.course.windows[0]
        self.rings[0].show([first.place(mark.at(0), self.inputs.area) for mark in self.marks])
        numbered = (*self.rings[0].views, *self.rings[1].views, *self.numbers[0], *self.letters[0])
        arriving = (*self.told, *self.last.halves, *self.numbers[1], *self.letters[1])
        seen = (*self.inputs.standing(), *self.last.standing())

        def show(t: float) -> None:
            self.show_inputs(instead_of.area, share=within(t, *PARTING))
            self.show_on_its_way(instead_of.area, share=within(t, *PARTING), passed=elapsed(t, *TRAVEL))
            set_presence(leaving, 1 - within(t, *LEAVING))
            set_presence(instead_of.all(), 0.0)
            set_presence(seen, 1.0)
            set_presence(self.around, within(t, *NAMED))
            self.last.regions.presence = 1 - within(t, *UNTINTING)
            set_presence(numbered, within(t, *NUMBERED))
            set_presence(arriving, within(t, *ARRIVAL))
            self.last.axes.presence = 1 - within(t, *ARRIVAL)
            if self.letters[1]:
                self.strengthen(within(t, *ARRIVAL))

        gone = (*leaving, *instead_of.all())
        return drive(
            [*gone, *seen, *self.around, *self.last.line, *numbered, *arriving], show, easing=linear, leaving=gone
        )

    def strengthen(self, share: float) -> None:
        """Let the grid of a thin strip, whose lines lie on each other, be seen as one."""
        faint, strong = self.inputs.grid, self.inputs.frame.outline or self.inputs.grid.colour
        self.last.grid.colour = blend(faint.colour, strong, share=share)
        self.last.grid.line_width = (1 - share) * faint.line_width + share * STRIP

    def show_inputs(self, start: Box, *, share: float) -> None:
        """Show the plane of the inputs on its way from another frame to its own."""
        area, window = frame_between(start, self.inputs.area, share=share), self.course.windows[0]
        if self.inputs.frame.area is not area:
            inputs = in_frame(self.inputs, area)
            show_position(inputs, self.course, position=0, window=window)
            show_lines(inputs.curve, self.trail.at_stage(0), window=window, area=area)

    def show_on_its_way(self, start: Box, *, share: float, passed: float) -> None:
        """Show the plane after a share of its way forward, with its curve and the numbered places."""
        course = self.course
        last = in_frame(self.last, frame_between(start, self.last.area, share=share))
        now = moment_at(1 - passed, course, self.trail)
        window = window_back(course, now, t=1 - passed)
        show_moment(last, course, self.trail, now=now, window=window)
        places = [
            waiting_at(mark.track, course, step=now.step, left=now.left, vertex=mark.vertex) for mark in self.marks
        ]
        self.rings[1].show([window.place(place, last.area) for place in places])

    def run_along(self) -> Motion:
        """Let dots run along the boundary of the inputs, and at once where the network takes them, along the line."""
        course, views = self.course, [view for dots in self.runners for view in dots.views]
        seen = ((self.inputs, 0), (self.last, len(course.steps)))

        def show(t: float) -> None:
            shares = [track.share_at(calm(t)) for track in self.tracks]
            for dots, (plane, stage) in zip(self.runners, seen, strict=True):
                at = [track.at(share, stage=stage) for track, share in zip(self.tracks, shares, strict=True)]
                dots.show([course.windows[stage].place(place, plane.area) for place in at])
            set_presence(views, within(t, *APPEARING) - within(t, *ENDING))

        return drive(views, show, easing=linear)


# --- building ------------------------------------------------------------------------------------


def make_beside(
    subject: PlaneSubject,
    course: PlanePath,
    trail: Trail,
    *,
    tracks: tuple[Track, ...],
    places: PairPlaces,
    axes: AxisType,
    words: Catalogue,
    theme: Theme,
) -> Beside:
    """Make both planes, and all that belongs to them."""
    inputs, last = (make_big_plane(course, subject, place, theme=theme) for place in (places.inputs, places.last))
    show_lines(inputs.curve, trail.at_stage(0), window=course.windows[0], area=inputs.area)
    marks, end = marks_of(tracks), len(course.steps)
    seen = tuple(PlaneInPair(plane, stage, course, trail) for plane, stage in ((inputs, 0), (last, end)))
    order = numbers_of(marks, seen[1].placed([mark.at(end) for mark in marks]))
    numbers = tuple(_numbers(plane, marks, order, theme=theme) for plane in seen)
    letters = _letters(subject, seen, numbers, theme=theme)
    titled = [
        _axes(subject, each, place, axes=axes, words=words, theme=theme)
        for each, place in zip(seen, (places.inputs, places.last), strict=True)
    ]
    told = _told(subject, seen[1], marks, taken=(*numbers[1], *letters[1]), row=places.cuts, words=words, theme=theme)
    return Beside(
        course,
        trail,
        tracks,
        marks,
        inputs,
        last,
        (make_rings(inputs.area, theme=theme), make_rings(last.area, theme=theme)),
        (make_dots(inputs.area, 1, small=False, theme=theme), make_dots(last.area, 1, small=False, theme=theme)),
        (numbers[0], numbers[1]),
        letters,
        (*titled[0], *_legend(places, words, theme=theme)),
        (*titled[1], *equation_views(subject, places.line, theme=theme), *told),
    )


def _axes(
    subject: PlaneSubject, seen: "PlaneInPair", place: Px, *, axes: AxisType, words: Catalogue, theme: Theme
) -> tuple[Painted, ...]:
    """Write ticks beside a plane, and what its coordinates are called."""
    names = words.input_names
    return (
        *make_ticks(place, seen.course.windows[seen.stage], theme=theme, axes=axes),
        *make_axis_names(subject.network, seen.stage, theme=theme, columns=names, place=place, axes=axes),
    )


def _legend(places: PairPlaces, words: Catalogue, *, theme: Theme) -> tuple[Painted, ...]:
    """Name the classes, and say what the tint is."""
    note = make_note(words.forms("label-tint-place"), 2, places.legend, words, theme=theme)
    return (*make_legend(2, places.legend, words, theme=theme), note)


@dataclass(frozen=True, slots=True, eq=False)
class PlaneInPair:
    """One of both planes, and which stage it shows at the end."""

    plane: BigPlane
    stage: int
    course: PlanePath
    trail: Trail

    def placed(self, places: Sequence[Array] | Array) -> Array:
        """Return where places (n, 2) of the stage are in the frame."""
        return self.course.windows[self.stage].place(np.reshape(places, (-1, 2)), self.plane.area)

    def points(self) -> Array:
        """Return the points (n, 2)."""
        return self.placed(self.course.stages[self.stage][: self.course.points])

    def covered(self) -> Array:
        """Return what texts should not lie on, (n, 2): the points, places along the curve, and what is bent."""
        lines = []
        for line in self.trail.at_stage(self.stage):
            share = np.linspace(0, len(line) - 1, ALONG)
            vertices = np.arange(float(len(line)))
            lines.append(np.stack([interpolated(share, vertices, line[:, axis]) for axis in (0, 1)], axis=1))
        bent = [self.placed(self.course.stages[self.stage][self.course.points :: SOME])] if self.stage else []
        return np.concatenate([*map(self.placed, lines), self.points(), *bent])


def _numbers(seen: PlaneInPair, marks: Sequence[Mark], order: Sequence[int], *, theme: Theme) -> tuple[Label, ...]:
    """Number the places, beside the curve and the points."""
    places = seen.placed([mark.at(seen.stage) for mark in marks])
    covered = np.concatenate([places, seen.covered()])
    return make_numbers(places, order, seen.plane.area, covered, theme=theme)


def _letters(
    subject: PlaneSubject, seen: Sequence[PlaneInPair], numbers: Sequence[Sequence[Label]], *, theme: Theme
) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    """Name the parts of a thin strip, among the inputs and where they come to."""
    parts, network = strip_of(subject) or (), subject.network
    curves, extent = seen[0].trail.at_stage(0), seen_extent(subject)
    hearts = [heart_of(part, curves, extent=extent) for part in parts]
    middles = [middle_of(plane_stages(network, part.places)[-1].points) for part in parts]
    inputs, last = (
        make_letters(
            parts, each.placed(places), each.plane.area, each.covered(), taken=taken, reaches=reaches, theme=theme
        )
        for each, places, taken, reaches in zip(seen, (hearts, middles), numbers, (AROUND, REACH), strict=True)
    )
    return inputs, last


def _told(
    subject: PlaneSubject,
    last: PlaneInPair,
    marks: Sequence[Mark],
    *,
    taken: Sequence[Label],
    row: LinePlace | None,
    words: Catalogue,
    theme: Theme,
) -> tuple[Painted, ...]:
    """Say what has become of the plane, and why its cuts are thin."""
    bends = bool(marks) and any(name != "identity" for name in subject.network.activations)
    needed = strip_of(subject) is None
    note = _note(last, taken, needed=needed, words=words, theme=theme) if bends else []
    return (*note, *_formulas(subject, last, marks, row=row, taken=(*taken, *note), theme=theme))


def _formulas(
    subject: PlaneSubject,
    last: PlaneInPair,
    marks: Sequence[Mark],
    *,
    row: LinePlace | None,
    taken: Sequence[Label],
    theme: Theme,
) -> tuple[Painted, ...]:
    """Write at each cut of a thin strip what the saturated neuron does there."""
    cuts = cuts_of(subject)
    forms = [cut_forms(cut, subject.network, theme=theme) for cut in cuts]
    if row:
        return make_cut_row(forms, row, theme=theme)
    by_curve = list({mark.track: mark for mark in marks}.values())
    places = last.placed([by_curve[cut.curve].at(last.stage) for cut in cuts])
    covered = np.concatenate([places, last.covered()])
    return make_cut_formulas(forms, places, last.plane.area, covered, taken=taken, theme=theme)


def _note(last: PlaneInPair, taken: Sequence[Label], *, needed: bool, words: Catalogue, theme: Theme) -> list[Label]:
    """Name what has become of the plane, where that covers nothing or is needed."""
    text, area = words("label-bent-plane"), last.plane.area
    cost, label = make_note_beside(text, last.points(), area, last.covered(), taken=taken, theme=theme)
    return [label] if needed or cost < 1 else []


def equation_views(subject: PlaneSubject, place: LinePlace, *, theme: Theme) -> list[Painted]:
    """Write the equation of the line with its numbers, and before it, where there is room, what is equal there."""
    pieces = equation_pieces(subject)
    ways = ((pieces, size) for pieces in (pieces, pieces[1:]) for size in place.sizes)
    for chosen, size in ways:
        width = line_width(chosen, size, theme=theme, gap=GAP)
        if width <= place.room:
            break
    made = set_line(chosen, place.right - width, y=place.y, size=size, colour=theme.signal, theme=theme, gap=GAP)
    return [view for view, _ in made]


def equation_pieces(subject: PlaneSubject) -> tuple[Piece, ...]:
    """Say where the scores are equal: z_1 = z_2: 4.97 a_1 - 5.02 a_2 = 5.33."""
    equation, index = line_equation(subject.network), len(subject.network.layers)
    first, second, right = (Figure(shown) for shown in equation.numbers)
    equal = f"z_1^(({index})) = z_2^(({index}))" if subject.network.shape[-1] > 1 else f"z_1^(({index})) = 0"
    sign = "+" if equation.sign == "+" else "-"
    same = "=" if equation.relation == "=" else "approx"
    a_1, a_2 = (f"a_{k}^(({index - 1}))" for k in (1, 2))
    return CardWord(f"${equal}:$"), first, CardWord(f"${a_1} {sign}$"), second, CardWord(f"${a_2} {same}$"), right
