"""The inputs and the last plane beside each other: numbered places go forward once more, and dots run along both."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.sums import interpolated
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.plane.line import line_equation
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.motions import Motion, drive, elapsed, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.plane_axes import AxisType, make_axis_names, make_ticks
from nnviz_scenes.parts.plane_back import calm, moment_at, window_back
from nnviz_scenes.parts.plane_card import CardWord, Figure, Piece, line_width, set_line
from nnviz_scenes.parts.plane_curves import Trail
from nnviz_scenes.parts.plane_legend import make_legend, make_note
from nnviz_scenes.parts.plane_marks import Mark, make_note_beside, make_numbers, make_rings, marks_of
from nnviz_scenes.parts.plane_pair_places import LinePlace, PairPlaces
from nnviz_scenes.parts.plane_path import PlanePath
from nnviz_scenes.parts.plane_twins import Dots, Track, make_dots, waiting_at
from nnviz_scenes.parts.plane_views import BigPlane, make_big_plane, show_lines, show_position
from nnviz_scenes.plane.way_back import show_moment

Array = NDArray[np.float64]
LEAVING, UNDER = (0.0, 0.06), (0.06, 0.08)  # in which words and marks leave, and the plane under that of the inputs
COMING, BESIDE, NUMBERED = (0.0, 0.06), (0.06, 0.12), (0.1, 0.2)  # in which inputs, what is beside, numbers appear
TRAVEL = (0.2, 0.88)  # in which the plane goes forward
UNTINTING, ARRIVAL = (0.14, 0.2), (0.88, 1.0)  # in which the tint of the inputs leaves, what is true at the end appears
APPEARING, ENDING = (0.0, 0.04), (0.95, 1.0)  # of the run, in which the dots that run appear, and leave
GAP = 10.0  # px, between the pieces of the equation
ALONG = 200  # places of a curve beside which numbers stand


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
    around: tuple[Painted, ...]  # ticks and names of the inputs, the classes, the note on the tint
    told: tuple[Painted, ...]  # ticks and names of the last plane, and the equation of its line

    def views(self) -> tuple[Painted, ...]:
        """List the views from back to front."""
        planes = (*self.inputs.all(), *self.last.all(), *self.around, *self.told)
        dots = (view for dots in (*self.rings, *self.runners) for view in dots.views)
        return (*planes, *dots, *self.numbers[0], *self.numbers[1])

    def forward_again(self, leaving: Sequence[Painted], *, under: Sequence[Painted]) -> Motion:
        """Let what was there leave, and the plane go forward beside the inputs, with the numbered places.

        What lies under the plane of the inputs, `under`, stays until that is there.
        """
        inputs = (*self.inputs.plane(), self.inputs.frame, self.inputs.regions, *self.inputs.curve)
        first = self.course.windows[0]
        show_position(self.inputs, self.course, position=0, window=first)
        show_lines(self.inputs.curve, self.trail.at_stage(0), window=first, area=self.inputs.area)
        self.rings[0].show([first.place(mark.at(0), self.inputs.area) for mark in self.marks])
        coming = (*self.around, *self.last.plane(), self.last.frame)
        numbered = (*self.rings[0].views, *self.rings[1].views, *self.numbers[0])
        arriving = (*self.told, *self.last.halves, *self.numbers[1])

        def show(t: float) -> None:
            self.show_on_its_way(elapsed(t, *TRAVEL), presence=within(t, *BESIDE))
            set_presence(leaving, 1 - within(t, *LEAVING))
            set_presence(under, 1 - within(t, *UNDER))
            set_presence(inputs, within(t, *COMING))
            set_presence(coming, within(t, *BESIDE))
            self.last.regions.presence = min(within(t, *BESIDE), 1 - within(t, *UNTINTING))
            set_presence(numbered, within(t, *NUMBERED))
            set_presence(arriving, within(t, *ARRIVAL))

        moved = (*inputs, *self.last.line, *self.last.curve, self.last.regions)
        gone = (*leaving, *under)
        return drive([*gone, *coming, *moved, *numbered, *arriving], show, easing=linear, leaving=gone)

    def show_on_its_way(self, passed: float, *, presence: float) -> None:
        """Show the plane after a share of its way forward, with its curve and the numbered places."""
        last, course = self.last, self.course
        now = moment_at(1 - passed, course, self.trail)
        window = window_back(course, now, t=1 - passed)
        show_moment(last, course, self.trail, now=now, window=window)
        set_presence(last.line, (1 - now.faded) * presence)
        set_presence(last.curve, presence)
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
    marks, end = marks_of(tracks), len(course.steps)
    seen = ((inputs, 0), (last, end))
    numbers = tuple(_numbers(plane, stage, marks, course=course, trail=trail, theme=theme) for plane, stage in seen)
    titled = [
        (
            *make_ticks(place, course.windows[stage], theme=theme, axes=axes),
            *make_axis_names(subject.network, stage, theme=theme, columns=words.input_names, place=place, axes=axes),
        )
        for place, stage in ((places.inputs, 0), (places.last, end))
    ]
    bends = bool(marks) and any(name != "identity" for name in subject.network.activations)
    note = [_note(last, numbers[1], course=course, trail=trail, words=words, theme=theme)] if bends else []
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
        (*titled[0], *_legend(places, words, theme=theme)),
        (*titled[1], *equation_views(subject, places.line, theme=theme), *note),
    )


def _legend(places: PairPlaces, words: Catalogue, *, theme: Theme) -> tuple[Painted, ...]:
    """Name the classes, and say what the tint is."""
    note = make_note(words.forms("label-tint-place"), 2, places.legend, words, theme=theme)
    return (*make_legend(2, places.legend, words, theme=theme), note)


def _numbers(
    plane: BigPlane, stage: int, marks: Sequence[Mark], *, course: PlanePath, trail: Trail, theme: Theme
) -> tuple[Label, ...]:
    """Number the places at a stage, beside its curve and its points."""
    window, area = course.windows[stage], plane.area
    places = window.place(np.array([mark.at(stage) for mark in marks]).reshape(-1, 2), area)
    covered = np.concatenate([places, _covered(plane, stage, course=course, trail=trail)])
    return make_numbers(places, area, covered, theme=theme)


def _note(
    last: BigPlane, numbers: Sequence[Label], *, course: PlanePath, trail: Trail, words: Catalogue, theme: Theme
) -> Label:
    """Name what has become of the plane."""
    stage = len(course.steps)
    covered = _covered(last, stage, course=course, trail=trail)
    sheet = course.windows[stage].place(course.stages[stage][: course.points], last.area)
    return make_note_beside(words("label-bent-plane"), sheet, last.area, covered, taken=numbers, theme=theme)


def _covered(plane: BigPlane, stage: int, *, course: PlanePath, trail: Trail) -> Array:
    """Return what numbers should not lie on, (n, 2) in a frame: the points of a stage, and places along its curve."""
    lines = []
    for line in trail.at_stage(stage):
        share = np.linspace(0, len(line) - 1, ALONG)
        vertices = np.arange(float(len(line)))
        lines.append(np.stack([interpolated(share, vertices, line[:, axis]) for axis in (0, 1)], axis=1))
    return course.windows[stage].place(np.concatenate([*lines, course.stages[stage][: course.points]]), plane.area)


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
