"""The plane as a Manim user would bend it: a NumberPlane and 500 dots under `.animate`."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any, assert_never

import manim as m
import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.plane import decision_line
from nnviz_core.kinds.plane.actions import (
    BendPlane,
    Decide,
    Lay,
    Linear,
    PlaneAction,
    PlaneSubject,
    PullBack,
    RunAlong,
    Shift,
    TurnCard,
)
from nnviz_core.look.scales import units
from nnviz_core.story.beats import Beat
from nnviz_core.words.catalogue import catalogue
from nnviz_scenes.marks.region import half_plane
from nnviz_scenes.parts.frame import Px, rectangle
from nnviz_scenes.parts.plane_axes import BESIDE, coordinate
from nnviz_scenes.parts.plane_back import WEIGHTS
from nnviz_scenes.parts.plane_curves import trail_of
from nnviz_scenes.parts.plane_layout import (
    COLUMN,
    FRAME,
    LEGEND,
    Window,
    card,
    sentence_lines,
    small_planes,
    tick_values,
)
from nnviz_scenes.parts.plane_path import GRID_LINES, course_of
from nnviz_scenes.parts.plane_strip import small_of, stage_of
from nnviz_scenes.parts.plane_views import TINT, region_pixels
from nnviz_scenes.plane.changes import part_of
from nnviz_scenes.plane.sheets import decision_sheet, layer_sheet, overview_sheet
from nnviz_scenes.plane.way_back import TRAVEL
from tests.benchmarks.idiomatic_card import IdiomaticCard, Part
from tests.benchmarks.idiomatic_scene import IdiomaticScene, box, crowd, maths, point, points3, polylines, stroke, words

Array = NDArray[np.float64]
Point = NDArray[np.float64]
ENGLISH = catalogue("en")
AREA = rectangle(FRAME)
CENTRE = np.array([*AREA.center, 0.0])


class IdiomaticPlane(IdiomaticScene):
    """Bend the plane until one line separates the classes."""

    # --- what there is ---------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Add empty planes, their names and the card; make the grid and the dots."""
        subject = self.timed.section.subject
        assert isinstance(subject, PlaneSubject)
        self.subject, self.stage = subject, 0
        self.course = course_of(subject.network, subject.dataset.x)  # which part of the plane each stage shows
        self.trail = trail_of(subject.network, self.course)
        self.places = small_planes(1 + 2 * len(subject.network.activations))
        self.cards = self.make_cards()
        self.lit: Part | None = None
        self.border = m.Square(units(self.places[0][2] - self.places[0][0]), color=self.theme.signal)
        self.border.set_stroke(width=stroke(5.0)).move_to(centre_of(self.places[0]))
        self.plane, self.dots = self.make_plane(), self.make_dots()
        self.saved: list[tuple[m.Mobject, m.Mobject]] = []  # plane and dots at every stage that was left
        self.ticks = self.make_ticks(0)
        self.outline, self.halves, self.note = m.VGroup(), m.VGroup(), m.VGroup()
        self.curve = m.VGroup()
        frame = box(FRAME, colour=self.theme.panel, outline=self.theme.outline, width=2.0, corner=4)
        self.add(frame, self.origin(), *self.small_frames(), *self.legend(), self.cards[0], self.ticks, self.border)

    def make_cards(self) -> list[IdiomaticCard]:
        """Make the cards: the whole network, every hidden layer, the decision."""
        layers = [layer_sheet(self.subject, k, ENGLISH) for k in range(1, len(self.subject.network.layers))]
        sheets = [overview_sheet(self.subject, ENGLISH), *layers, decision_sheet(self.subject, ENGLISH)]
        lines = sentence_lines(self.places)
        return [IdiomaticCard(sheet, card(self.places), lines=lines, theme=self.theme) for sheet in sheets]

    def make_plane(self) -> m.NumberPlane:
        """Make the grid, with as many lines as ours."""
        half = self.course.stages[0][self.course.points :].max()
        reach = half * (1 + 1e-6)  # NumberPlane leaves out a line on its very border
        side = AREA.width * reach / self.window.half
        axis = {"color": self.theme.outline, "stroke_width": stroke(2.8)}
        lines = {"stroke_color": self.theme.grid, "stroke_width": stroke(1.5), "stroke_opacity": 0.7}
        span = [-reach, reach, 2 * half / (GRID_LINES - 1)]
        plane = m.NumberPlane(
            x_range=span,
            y_range=span,
            x_length=side,
            y_length=side,
            axis_config=axis,
            background_line_style=lines,
            faded_line_ratio=0,
        ).move_to(CENTRE)
        # Fair to Manim: NumberPlane draws a line under each axis, which nobody sees.
        plane.background_lines.remove(plane.background_lines[0], plane.background_lines[GRID_LINES])
        return plane

    def make_dots(self) -> m.VGroup:
        """Make the points of the dataset."""
        dataset, theme = self.subject.dataset, self.theme
        places = self.window.place(dataset.x, AREA)
        return crowd(places, dataset.labels, radius=7.5, colours=(theme.class0, theme.class1), rim=theme.panel)

    @property
    def window(self) -> Window:
        """Return the part of the plane that is seen now."""
        return self.course.windows[self.stage]

    def origin(self) -> m.VGroup:
        """Make the two dotted lines through the middle."""
        left, right, up, down = AREA.left, AREA.right, AREA.top, AREA.bottom
        x, y = AREA.center
        ends = (([left, y, 0], [right, y, 0]), ([x, down, 0], [x, up, 0]))
        return m.VGroup(
            *(m.DashedLine(*pair, dash_length=units(6), color=self.theme.axis, stroke_width=1) for pair in ends)
        )

    def small_frames(self) -> Iterable[m.Mobject]:
        """Make the empty small planes with their names and the arrows between them."""
        theme = self.theme
        for k, place in enumerate(self.places):
            yield box(place, colour=theme.panel, outline=theme.muted, width=1.5)
            letter = "x" if k == 0 else f"{'z' if k % 2 else 'a'}^(({(k + 1) // 2}))"
            yield maths(letter, BESIDE.names[0], theme.muted).move_to(point((place[0] + place[2]) / 2, place[3] + 36))
        for a, b in pairwise(self.places):
            x, y = (a[2] + b[0]) / 2, (a[1] + a[3]) / 2
            chevron = [point(x - 4, y - 8), point(x + 4, y), point(x - 4, y + 8)]
            yield m.VMobject(color=theme.muted, stroke_width=stroke(2.5)).set_points_as_corners(chevron)

    def legend(self) -> Iterable[m.Mobject]:
        """Name the classes."""
        colours = (self.theme.class0, self.theme.class1)
        for k, x in enumerate((COLUMN[0] + 14, COLUMN[0] + 214)):
            place = np.array([rectangle((x, LEGEND - 11, x, LEGEND - 11)).center])
            yield crowd(place, [k], radius=11.0, colours=colours, rim=self.theme.ink)
            yield words(f"class {k}", 20.0, colours[k]).next_to(point(x + 24, LEGEND - 11), m.RIGHT, buff=0)

    def make_note(self, text: str) -> m.Text:
        """Say at the right of the legend what is seen now."""
        return words(text, 20.0, self.theme.muted).next_to(point(COLUMN[1], LEGEND - 11), m.LEFT, buff=0)

    def make_ticks(self, stage: int) -> m.VGroup:
        """Make the ticks of a stage with their numbers, and the names of its axes."""
        window, theme = self.course.windows[stage], self.theme
        ticks = m.VGroup()
        for way, centre in ((m.RIGHT, window.x), (m.UP, window.y)):
            aside = m.DOWN if way is m.RIGHT else m.LEFT
            corner = CENTRE + aside * AREA.width / 2
            for value in tick_values(centre, window.half):
                foot = corner + way * (value - centre) * AREA.width / 2 / window.half
                tick = m.Line(foot, foot + aside * units(9), color=theme.outline, stroke_width=stroke(2.0))
                number = m.DecimalNumber(value, 1, mob_class=m.Text, font_size=14, color=theme.muted)
                ticks.add(tick, number.next_to(tick, aside, buff=units(8)))
        right, left = point(FRAME[2] + 12, FRAME[3] - 12), point(FRAME[0], FRAME[1] - 24)
        for k, place in ((1, right), (2, left)):
            ticks.add(maths(coordinate(stage, k), BESIDE.names[0], theme.muted).next_to(place, m.RIGHT, buff=0))
        return ticks

    # --- beats -----------------------------------------------------------------------------------

    def announce(self, beat: Beat) -> Iterable[Any]:
        """Light the part of the card that the caption is about."""
        return self.light(part_of(beat.action))

    def act(self, beat: Beat, frames: int) -> None:
        """Play the motion of one beat."""
        action = beat.action
        assert isinstance(action, PlaneAction)
        match action:
            case Lay():
                self.lay(frames)
            case TurnCard():
                self.turn_card(frames)
            case Linear(layer):
                self.go_on(3 * layer - 2, frames, self.linear(layer))
            case Shift(layer):
                self.go_on(3 * layer - 1, frames, [*self.shift(layer), *self.light("shift")])
            case BendPlane(layer):
                self.go_on(3 * layer, frames, [*self.bend(layer), *self.light("bend")])
            case Decide():
                self.decide(frames)
            case PullBack():
                self.pull_back(frames)
            case RunAlong():
                self.hold(frames)
            case _:
                assert_never(action)

    def light(self, part: Part | None) -> Iterable[Any]:
        """Let the light go from one part of the card to another."""
        if part is None or part == self.lit:
            return []
        shown = self.cards[0]
        off = [shown.parts[self.lit].animate.set_color(self.theme.text)] if self.lit else []
        self.lit = part
        self.bring_to_front(shown)  # Fair to Manim: else all that lies above the card would be painted again
        return [*off, shown.parts[part].animate.set_color(self.theme.signal)]

    def turn_card(self, frames: int) -> None:
        """Replace the card by the next, with its first part lit."""
        old, new = self.cards.pop(0), self.cards[0]
        new.parts["linear"].set_color(self.theme.signal)
        self.lit = "linear"
        self.bring_to_front(old)
        self.play_for(frames, m.FadeOut(old), m.FadeIn(new))

    def lay(self, frames: int) -> None:
        """Draw the grid, then let the dots appear one after the other."""
        drawing, arriving, reached = split(frames, (0.3, 0.56, 0.14))
        self.play_for(drawing, m.FadeIn(self.plane))
        self.play_for(arriving, m.LaggedStartMap(m.FadeIn, self.dots, lag_ratio=0.02))
        self.add(self.dots)  # one group again, not 500 mobjects of the scene
        self.play_for(reached, m.FadeIn(self.thumbnail()))

    # --- one step on -----------------------------------------------------------------------------

    def go_on(self, stage: int, frames: int, animations: Iterable[Any]) -> None:
        """Move the plane to the next stage; then what is new there appears."""
        self.saved.append((self.plane.copy(), self.dots.copy()))
        moving, arriving = split(frames, (TRAVEL[1], 1 - TRAVEL[1]))
        goal = small_of(stage)
        self.bring_to_front(self.ticks, self.border, self.plane, self.dots, self.outline)
        border = self.border.animate.move_to(centre_of(self.places[goal]))
        self.play_for(moving, m.FadeOut(self.ticks), border, *animations)
        self.stage, self.ticks = stage, self.make_ticks(stage)
        new = [self.thumbnail()] if stage_of(goal) == stage else []
        self.play_for(arriving, m.FadeIn(self.ticks), *(m.FadeIn(each) for each in new))

    def move_everything(self, function: Callable[[Point], Point]) -> Any:
        """Move the dots without changing their shape."""
        return self.dots.animate.apply_function_to_submobject_positions(function)

    def linear(self, layer: int) -> Iterable[Any]:
        """Apply W, seen through the next window."""
        weights = self.subject.network.layers[layer - 1].weights
        before, after = self.course.windows[self.stage : self.stage + 2]
        growth = before.half / after.half
        matrix = growth * weights
        offset = AREA.width / 2 / after.half * (weights @ (before.x, before.y) - (after.x, after.y))
        aside = np.array([*offset, 0.0])
        full = np.diag([0.0, 0.0, 1.0])
        full[:2, :2] = matrix
        self.outline = m.DashedVMobject(m.Square(AREA.width / 1.12), num_dashes=56, color=self.theme.text)
        self.outline.set_stroke(width=stroke(3.0)).move_to(CENTRE)
        self.note = self.make_note("dashed: the plane before W")
        self.add(self.outline)
        return [
            self.plane.animate.apply_matrix(matrix, about_point=CENTRE).shift(aside),
            self.move_everything(lambda p: CENTRE + full @ (p - CENTRE) + aside),
            self.outline.animate.scale(growth, about_point=CENTRE),
            m.FadeIn(self.note),
        ]

    def shift(self, layer: int) -> Iterable[Any]:
        """Add b."""
        bias = self.subject.network.layers[layer - 1].bias
        offset = np.array([*bias, 0.0]) * AREA.width / 2 / self.window.half
        leaving = (self.outline, self.note)
        self.outline = m.VGroup()
        return [self.plane.animate.shift(offset), self.dots.animate.shift(offset), *map(m.FadeOut, leaving)]

    def bend(self, layer: int) -> Iterable[Any]:
        """Apply the activation to every point of the grid."""
        f = ACTIVATIONS[self.subject.network.activations[layer - 1]].f
        before, after = self.course.windows[self.stage : self.stage + 2]

        def bent(p: Point) -> Point:
            z = (p - CENTRE)[:2] / (AREA.width / 2) * before.half + (before.x, before.y)
            return CENTRE + np.array([*((f(z) - (after.x, after.y)) / after.half * AREA.width / 2), 0.0])

        self.plane.prepare_for_nonlinear_transform()
        return [m.ApplyPointwiseFunction(bent, self.plane), self.move_everything(bent)]

    def thumbnail(self) -> m.VGroup:
        """Copy the plane, with every second line, into its small frame."""
        place = self.places[small_of(self.stage)]
        scale = (place[2] - place[0]) / (FRAME[2] - FRAME[0])
        picture = m.VGroup(*self.plane.background_lines[::2], *self.plane.axes, self.dots).copy()
        picture.scale(scale, about_point=CENTRE).shift(centre_of(place) - CENTRE)
        for line in picture[:-1]:
            line.set_stroke(width=stroke(1.0))
        for dot in picture[-1]:
            dot.scale(3.4 / 7.5 / scale).set_stroke(width=stroke(1.0))
        return picture

    # --- the decision ----------------------------------------------------------------------------

    def decide(self, frames: int) -> None:
        """Draw the line in the last space and tint its two sides."""
        drawing, tinting = split(frames, (0.6, 0.4))
        normal, offset = decision_line(self.subject.network)
        here = self.window.area()
        sides = [half_plane(sign * normal, sign * offset, box=here) for sign in (-1.0, 1.0)]
        colours = (self.theme.class0, self.theme.class1)
        self.halves = m.VGroup(*(self.tint(side, colour) for side, colour in zip(sides, colours, strict=True)))
        on_line = sides[0][np.abs(sides[0] @ normal + offset) < 1e-9 * np.abs(sides[0]).max()]
        self.curve = self.draw([on_line])
        self.play_for(drawing, m.Create(self.curve))
        self.note = self.make_note("tint: the class a place gets")
        self.add(self.halves)  # under the grid and the dots
        self.bring_to_front(self.plane, self.dots, self.curve)
        self.play_for(tinting, m.FadeIn(self.halves), m.FadeIn(self.note), m.FadeIn(self.verdict(self.halves)))

    def tint(self, corners: Array, colour: str) -> m.Polygon:
        """Fill one side of the line."""
        places = points3(self.window.place(corners, AREA))
        return m.Polygon(*places, fill_color=colour, fill_opacity=TINT, stroke_width=0)

    def draw(self, lines: Iterable[Array], *, stage: int | None = None) -> m.VGroup:
        """Draw lines of a stage's plane."""
        window = self.window if stage is None else self.course.windows[stage]
        return polylines((window.place(line, AREA) for line in lines), self.theme.signal, 4.5)

    def verdict(self, *tints: m.Mobject) -> m.Group:
        """Copy line and tints into the small plane."""
        place = self.places[small_of(self.stage)]
        scale = (place[2] - place[0]) / (FRAME[2] - FRAME[0])
        copy = m.Group(*(each.copy() for each in tints), self.curve.copy().set_stroke(width=stroke(2.5)))
        return copy.scale(scale, about_point=CENTRE).shift(centre_of(place) - CENTRE)

    def pull_back(self, frames: int) -> None:
        """Undo every step back to the inputs; the line comes along."""
        steps = list(reversed(range(self.stage)))
        shares = [TRAVEL[1] * WEIGHTS[self.course.steps[k].kind] for k in steps]
        *moving, arriving = split(frames, [*(share / sum(shares) * TRAVEL[1] for share in shares), 1 - TRAVEL[1]])
        leaving = [m.FadeOut(self.ticks), m.FadeOut(self.halves), m.FadeOut(self.note)]
        self.bring_to_front(self.ticks, self.border, self.halves, self.plane, self.dots)
        for k, part in zip(steps, moving, strict=True):
            border = self.border.animate.move_to(centre_of(self.places[small_of(k)]))
            self.play_for(part, *self.undo(k), *leaving, border)
            leaving, self.halves = [], m.VGroup()
        self.arrive(arriving)

    def undo(self, step: int) -> Iterable[Any]:
        """Go one step back: the curve is the set of places from which the rest of the network is undecided."""
        passage = self.trail.passages[step]
        reach = self.course.windows[step].half
        inside = [np.abs(line).max(axis=1) <= reach for line in passage.before]
        before, after = (
            [line[kept] for line, kept in zip(lines, inside, strict=True)] for lines in (passage.before, passage.after)
        )
        self.remove(self.curve)
        self.curve = self.draw(after, stage=step + 1)
        self.add(self.curve)
        self.stage = step
        plane, dots = self.saved.pop()
        return [
            m.Transform(self.plane, plane),
            m.Transform(self.dots, dots),
            m.Transform(self.curve, self.draw(before)),
        ]

    def arrive(self, frames: int) -> None:
        """Let the ticks of this stage appear, and at the inputs the class of every place."""
        self.ticks = self.make_ticks(self.stage)
        tints: list[m.Mobject] = []
        if self.stage == 0:
            tints = [m.ImageMobject(region_pixels(self.subject.network, self.window, theme=self.theme))]
            tints[0].scale_to_fit_height(AREA.height).move_to(CENTRE)
            self.note = self.make_note("tint: the class a place gets")
            self.add(*tints)
            self.bring_to_front(self.plane, self.dots, self.curve)
        new = [self.ticks, self.verdict(*tints), *tints, *([self.note] if tints else [])]
        self.play_for(frames, *map(m.FadeIn, new))


# --- places and time -------------------------------------------------------------------------------


def centre_of(place: Px) -> Point:
    """Return the middle of a rectangle in px."""
    return np.array([*rectangle(place).center, 0.0])


def split(frames: int, shares: Sequence[float]) -> list[int]:
    """Divide frames in proportion to shares that add up to 1, at least two a part."""
    ends = np.rint(np.cumsum([0.0, *shares]) * frames).astype(int)
    return np.diff(ends).tolist()
