"""A training as a Manim user would film it: an ImageMobject, dots and curves that an updater keeps up to date."""

from collections.abc import Iterable
from typing import assert_never

import manim as m
import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.level_line import level_lines
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.passes import forward
from nnviz_core.kinds.training.actions import CloseCourse, OpenCourse, PlayCourse, TrainingAction, TrainingSubject
from nnviz_core.look.loss_axis import loss_axis
from nnviz_core.look.scales import units
from nnviz_core.story.beats import Beat
from nnviz_scenes.marks.region import half_plane
from nnviz_scenes.parts.frame import Px, frame_of, rectangle
from nnviz_scenes.parts.norm_scale import NORM_MARKS, norm_share
from nnviz_scenes.parts.panel_field import field_colours, space_axes, space_line, space_points, space_window
from nnviz_scenes.parts.panels import CELLS as OUR_CELLS
from nnviz_scenes.parts.panels import TINT, accuracy_marks, loss_marks
from nnviz_scenes.parts.plane_layout import Window, tick_text, tick_values, window_around
from nnviz_scenes.training.layout import dashboard_layout
from nnviz_scenes.training.readouts import RING
from tests.benchmarks.idiomatic_nodes import WeightGraph
from tests.benchmarks.idiomatic_scene import (
    IdiomaticScene,
    box,
    crowd,
    maths,
    point,
    points3,
    polylines,
    stroke,
    words,
)

Array = NDArray[np.float64]
CELLS = 100  # of the heat map along each axis: fewer than ours (fair to Manim, whose users keep it small)
assert CELLS < OUR_CELLS
TICK_SIZE = 18.0  # px
LAYOUT = dashboard_layout(frame_of("16:9"))
PLANE, SPACE, READOUTS = LAYOUT.plane, LAYOUT.space, LAYOUT.readouts
LOSS, ACCURACY, NORMS = (plot.place for plot in (LAYOUT.loss, LAYOUT.accuracy, LAYOUT.norms) if plot)
assert LAYOUT.weights
NETWORK, LEGEND = LAYOUT.weights.network, LAYOUT.weights.legend


class IdiomaticTraining(IdiomaticScene):
    """Play a parameter sequence."""

    # --- what there is ---------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Make what stays and what follows the steps; nothing is seen yet."""
        subject = self.timed.section.subject
        assert isinstance(subject, TrainingSubject)
        self.subject, self.course, self.row = subject, subject.course, -1
        self.window = window_around(subject.dataset.x)
        self.space = space_window(self.course, subject.dataset.x)
        self.moment = m.ValueTracker(0.0)  # a share of the axis of steps
        self.grid, self.colours = self.make_grid(), field_colours(self.theme)
        self.still = self.make_still()
        self.board = self.make_board()
        self.show(0)

    def make_grid(self) -> Array:
        """Return the inputs (CELLS * CELLS, 2) of the heat map, row 0 on top."""
        across = np.linspace(-self.window.half, self.window.half, 2 * CELLS + 1)[1::2]
        x1, x2 = np.meshgrid(self.window.x + across, self.window.y + across[::-1])
        return np.stack([x1.ravel(), x2.ravel()], axis=1)

    def make_still(self) -> list[m.Group]:
        """Make the frames, ticks and words of every panel: plane, network, space, curves, gradients."""
        plane = [*self.plane_marks(PLANE, self.window, ("x_1", "x_2")), *self.readout_names(), *self.classes()]
        frame = box(SPACE, colour=self.theme.panel, outline=self.theme.outline, width=2.0)
        space = [frame, *self.plane_marks(SPACE, self.space, space_axes(self.course.network))]
        curves = [
            *self.plot_marks(LOSS, "loss by step", loss_marks(loss_axis(self.course.losses))),
            *self.plot_marks(ACCURACY, "points right by step", accuracy_marks()),
        ]
        return [m.Group(*each) for each in (plane, self.weight_legend(), space, curves, self.norm_marks())]

    def make_board(self) -> m.Group:
        """Make what follows the steps, from back to front."""
        self.make_plane()
        self.make_space()
        self.make_curves()
        self.make_bars()
        self.make_readouts()
        self.graph = WeightGraph(NETWORK, self.course.network_at(0), theme=self.theme)
        plane = m.Group(self.heat, self.line, self.dots, *self.readouts)
        space = m.Group(*self.halves, self.chord, self.space_dots)
        curves = m.Group(*self.curves, *self.heads)
        return m.Group(plane, m.Group(self.graph), space, curves, m.Group(*self.bars, *self.norms))

    # --- what stays ------------------------------------------------------------------------------

    def plane_marks(self, place: Px, window: Window, names: tuple[str, str]) -> Iterable[m.Mobject]:
        """Make the ticks of a plane along its bottom and left, and the names of its coordinates."""
        left, top, right, bottom = place
        scale = (right - left) / 2 / window.half
        wide = 1 if scale > 200 else 2
        for value in tick_values(window.x, window.half)[::wide]:
            x = (left + right) / 2 + (value - window.x) * scale
            yield from self.tick((x, bottom), m.DOWN, tick_text(value, half=window.half))
        for value in tick_values(window.y, window.half)[::wide]:
            y = (top + bottom) / 2 - (value - window.y) * scale
            yield from self.tick((left, y), m.LEFT, tick_text(value, half=window.half))
        yield maths(names[0], 22.0, self.theme.muted).next_to(point(right + 10, bottom - 8), m.RIGHT, buff=0)
        yield maths(names[1], 22.0, self.theme.muted).next_to(point(left, top - 22), m.RIGHT, buff=0)

    def tick(self, px: tuple[float, float], aside: np.ndarray, text: str) -> Iterable[m.Mobject]:
        """Make a tick and its number."""
        foot = point(*px)
        line = m.Line(foot, foot + aside * units(8), color=self.theme.outline, stroke_width=stroke(2.0))
        yield line
        yield words(text, TICK_SIZE, self.theme.muted).next_to(line, aside, buff=units(9))

    def label(self, text: str, px: tuple[float, float], colour: str, *, size: float = TICK_SIZE) -> m.Text:
        """Set words that begin at a place."""
        return words(text, size, colour).next_to(point(*px), m.RIGHT, buff=0)

    def readout_names(self) -> Iterable[m.Mobject]:
        """Name the numbers under the plane, and say how steps pass."""
        for name, x in zip(("step", "loss", "points right"), READOUTS.xs, strict=True):
            yield self.label(name, (x, READOUTS.names - 10), self.theme.muted)
        percent = self.label("%", (READOUTS.xs[2] + 108, READOUTS.numbers - 17), self.theme.text, size=34.0)
        yield percent  # not the number's `unit`, which Manim sets in LaTeX
        pace = "steps pass on a logarithmic scale; every picture is one step"
        yield self.label(pace, (READOUTS.xs[0], READOUTS.passing - 10), self.theme.muted)

    def classes(self) -> Iterable[m.Mobject]:
        """Name both classes and, between them, the colours of every probability."""
        colours, y = (self.theme.class0, self.theme.class1), PLANE[1] - 26
        ramp = m.ImageMobject(opaque(self.colours[None, :, :]))
        yield ramp.stretch_to_fit_width(units(128)).stretch_to_fit_height(units(18)).move_to(point(524, y))
        yield m.SurroundingRectangle(ramp, color=self.theme.outline, stroke_width=stroke(2.0), buff=0)
        for k, (sign_x, name_x) in enumerate(((438, 340), (610, 632))):
            place = np.array([rectangle((sign_x, y, sign_x, y)).center])
            yield crowd(place, [k], radius=10.0, colours=colours, rim=self.theme.ink)
            yield self.label(f"class {k}", (name_x, y), colours[k])

    def weight_legend(self) -> Iterable[m.Mobject]:
        """Say what lines and rings mean."""
        (left, y), theme = LEGEND, self.theme
        for x, width, text in ((0, 4.6, "1"), (98, 7.8, "2"), (196, 14.0, "4; more: ‖")):
            start, end = point(left + x, y), point(left + x + 44, y)
            yield m.Line(start, end, color=theme.positive, stroke_width=stroke(width))
            yield self.label(text, (left + x + 58, y), theme.muted)
        start, end = point(left, y + 40), point(left + 44, y + 40)
        yield m.DashedLine(start, end, color=theme.negative, stroke_width=stroke(7.8), dash_length=units(13))
        yield self.label("negative", (left + 58, y + 40), theme.muted)
        yield self.label("line: weight, ring: bias", (left + 196, y + 40), theme.muted)

    def plot_marks(self, place: Px, name: str, marks: tuple[tuple[float, str], ...]) -> Iterable[m.Mobject]:
        """Make frame, name and ticks of a curve over the steps."""
        left, top, right, bottom = place
        yield box(place, colour=self.theme.panel, outline=self.theme.muted, width=1.5)
        yield self.label(name, (left, top - 24), self.theme.text, size=20.0)
        for step in self.subject.axis.ticks:
            x = left + self.subject.axis.share(step) * (right - left)
            yield from self.tick((x, bottom), m.DOWN, str(step))
        for value, text in marks:
            y = bottom - value / marks[-1][0] * (bottom - top)
            yield from self.tick((left, y), m.LEFT, text)
        middle = point(left, (top + bottom) / 2), point(right, (top + bottom) / 2)
        yield m.Line(*middle, color=self.theme.grid, stroke_width=stroke(1.2), stroke_opacity=0.6)

    def norm_marks(self) -> Iterable[m.Mobject]:
        """Make frame, name and ticks of the gradients."""
        left, top, right, bottom = NORMS
        yield box(NORMS, colour=self.theme.panel, outline=self.theme.muted, width=1.5)
        yield self.label("gradient size by layer, log", (left, top - 24), self.theme.gradient, size=20.0)
        for value, text in NORM_MARKS:
            x = left + norm_share(value)[0] * (right - left)
            yield m.Line(point(x, top), point(x, bottom), color=self.theme.grid, stroke_width=stroke(1.2))
            yield from self.tick((x, bottom), m.DOWN, text)
        for layer in range(self.course.gradient_norms.shape[1]):
            name = words(f"layer {layer + 1}", TICK_SIZE, self.theme.muted)
            yield name.next_to(point(left - 14, norm_y(layer, self.course.gradient_norms.shape[1])), m.LEFT, buff=0)

    # --- what follows the steps ------------------------------------------------------------------

    def make_plane(self) -> None:
        """Make heat map, boundary and points."""
        theme, dataset = self.theme, self.subject.dataset
        area = rectangle(PLANE)
        self.heat = m.ImageMobject(np.zeros((CELLS, CELLS, 4), np.uint8))
        # Fair to Manim: Pillow's bilinear filter takes less time than the bicubic one that it would use.
        self.heat.set_resampling_algorithm(m.RESAMPLING_ALGORITHMS["linear"])
        self.heat.scale_to_fit_height(area.height).move_to([*area.center, 0])
        self.line = m.VMobject(stroke_color=theme.signal, stroke_width=stroke(4.0))
        colours = (theme.class0, theme.class1)
        places = self.window.place(dataset.x, area)
        self.dots = crowd(places, dataset.labels, radius=6.0, colours=colours, rim=theme.panel)

    def make_space(self) -> None:
        """Make the points in the last hidden space, the line between the classes and its two sides."""
        theme, dataset = self.theme, self.subject.dataset
        colours = (theme.class0, theme.class1)
        self.halves = [m.Polygram([m.ORIGIN] * 3, color=c, fill_opacity=TINT, stroke_width=0) for c in colours]
        self.chord = m.Line(color=theme.signal, stroke_width=stroke(4.0))
        places = np.zeros((len(dataset.labels), 2))
        self.space_dots = crowd(places, dataset.labels, radius=5.0, colours=colours, rim=theme.panel)

    def make_curves(self) -> None:
        """Draw loss and accuracy over the whole course; an updater shows them up to a step."""
        shares = [self.subject.axis.share(moment) for moment in self.course.moments.tolist()]
        self.whole, self.curves, self.heads = [], [], []
        ends = (loss_marks(loss_axis(self.course.losses))[-1][0], 1.0)
        for place, values, end in zip(
            (LOSS, ACCURACY), (self.course.losses, self.course.accuracies), ends, strict=True
        ):
            area = rectangle(place)
            axes = m.Axes([0, 1, 1], [0, end, end], area.width, area.height, tips=False)
            axes.shift([area.left, area.bottom, 0] - axes.c2p(0, 0))
            look = {"line_color": self.theme.text, "stroke_width": stroke(4.0), "add_vertex_dots": False}
            graph = axes.plot_line_graph(shares, np.minimum(values, end), **look)["line_graph"]
            self.whole.append(graph)
            self.curves.append(graph.copy())
            self.heads.append(m.Dot(graph.get_start(), radius=units(9), color=self.theme.text))

    def make_bars(self) -> None:
        """Make a bar and a number for every layer's gradient."""
        layers = self.course.gradient_norms.shape[1]
        height = 0.46 * (NORMS[3] - NORMS[1]) / layers
        self.bars, self.norms = m.VGroup(), m.VGroup()
        for layer in range(layers):
            y = norm_y(layer, layers)
            bar = m.Rectangle(height=units(height), width=1, stroke_width=0, fill_opacity=1, color=self.theme.gradient)
            self.bars.add(bar.next_to(point(NORMS[0], y), m.RIGHT, buff=0))
            number = m.DecimalNumber(0, 3, mob_class=m.Text, font_size=13.5, color=self.theme.gradient)
            self.norms.add(number.next_to(point(1800, y), m.RIGHT, buff=0))

    def make_readouts(self) -> None:
        """Make step, loss and the share of points that are right."""
        look = {"mob_class": m.Text, "font_size": 25, "color": self.theme.text}  # Text, as MathTex needs LaTeX
        self.step, self.loss = m.Integer(0, group_with_commas=False, **look), m.DecimalNumber(0, 3, **look)
        self.accuracy = m.DecimalNumber(0, 1, **look)
        self.readouts = [self.step, self.loss, self.accuracy]
        for number, x in zip(self.readouts, READOUTS.xs, strict=True):
            number.next_to(point(x, READOUTS.numbers - 17), m.RIGHT, buff=0)

    # --- beats -----------------------------------------------------------------------------------

    def act(self, beat: Beat, frames: int) -> None:
        """Play the motion of one beat."""
        action = beat.action
        assert isinstance(action, TrainingAction)
        match action:
            case OpenCourse():
                self.open(frames)
            case PlayCourse(start, end):
                self.play_course(frames, start, end)
            case CloseCourse():
                area = rectangle(PLANE)
                wrong = self.window.place(self.subject.dataset.x[self.subject.wrong], area)
                rings = [m.Circle(units(RING), color=self.theme.text, stroke_width=stroke(3.0)) for _ in wrong]
                self.play_for(
                    frames, *(m.Create(ring.move_to(p)) for ring, p in zip(rings, points3(wrong), strict=True))
                )
            case _:
                assert_never(action)

    def open(self, frames: int) -> None:
        """Let the panels appear one after the other, the plane first."""
        # Fair to Manim: all that stays lies under all that moves, so that it is painted once a play.
        self.add(*self.still, self.board)
        panels = zip(self.still, self.board, strict=True)
        self.play_for(
            frames, m.LaggedStart(*(m.AnimationGroup(*map(m.FadeIn, panel)) for panel in panels), lag_ratio=0.375)
        )

    def play_course(self, frames: int, start: int, end: int) -> None:
        """Go along the axis of steps at an even pace; every frame shows one row of the course."""
        low, high = (self.subject.axis.share(float(self.course.moments[row])) for row in (start, end))
        self.moment.set_value(low)
        self.board.add_updater(lambda _: self.show(self.row_now(start, end)))
        self.bring_to_front(self.board)
        self.play_for(frames, self.moment.animate(rate_func=m.linear).set_value(high))
        self.board.clear_updaters()  # Fair to Manim: with an updater, captions would paint the board again
        self.show(end)

    def row_now(self, start: int, end: int) -> int:
        """Return the row of the course at the moment."""
        row = self.course.row_at(self.subject.axis.moment(self.moment.get_value()))
        return min(max(row, start), end)

    # --- one row ---------------------------------------------------------------------------------

    def show(self, row: int) -> None:
        """Show a row of the course."""
        if row == self.row:  # Fair to Manim: a frame that shows the same step again changes no mobject
            return
        self.row, network = row, self.course.network_at(row)
        self.show_plane(network)
        self.show_space(network)
        self.graph.show(network)
        last = self.course.rows - 1
        for whole, curve, head in zip(self.whole, self.curves, self.heads, strict=True):
            curve.pointwise_become_partial(whole, 0, row / last)
            head.move_to(curve.get_end() if row else whole.get_start())
        for bar, number, norm in zip(self.bars, self.norms, self.course.gradient_norms[row].tolist(), strict=True):
            width = max(norm_share(norm)[0] * (NORMS[2] - NORMS[0]), 4.0)
            bar.stretch_to_fit_width(units(width), about_edge=m.LEFT)
            number.set_value(norm)
        self.step.set_value(self.course.moments[row])
        self.loss.set_value(self.course.losses[row])
        self.accuracy.set_value(100 * self.course.accuracies[row])

    def show_plane(self, network: Network) -> None:
        """Colour the plane and draw the line on which both classes are equal."""
        logits = forward(network, self.grid).logits
        lead = (logits[:, 1] - logits[:, 0]).reshape(CELLS, CELLS)
        shade = 255 / (1 + np.exp(-lead.clip(-30, 30)))
        self.heat.pixel_array = opaque(self.colours[shade.round().astype(np.uint8)])
        area = rectangle(PLANE)
        cell = area.width / CELLS
        first = (area.left + cell / 2, area.top - cell / 2)
        self.line.clear_points()
        for piece in polylines((line * (cell, -cell) + first for line in level_lines(lead)), self.theme.signal, 4.0):
            self.line.append_points(piece.points)

    def show_space(self, network: Network) -> None:
        """Move the points, the line and its two sides in the last hidden space."""
        here, area = self.space.area(), rectangle(SPACE)
        points = space_points(network, self.subject.dataset.x).clip((here.left, here.bottom), (here.right, here.top))
        for dot, place in zip(self.space_dots, points3(self.space.place(points, area)), strict=True):
            dot.move_to(place)
        normal, offset = space_line(network)
        corners = np.zeros((0, 2))
        for half, sign in zip(self.halves, (-1.0, 1.0), strict=True):
            corners = half_plane(sign * normal, sign * offset, box=here)
            half.clear_points()
            if len(corners) > 2:
                half.set_points_as_corners(points3(self.space.place(np.vstack([corners, corners[:1]]), area)))
        on_line = corners[np.abs(corners @ normal + offset) < 1e-9 * (1 + np.abs(corners).max(initial=0.0))]
        if len(on_line) == 2:
            self.chord.put_start_and_end_on(*points3(self.space.place(on_line, area)))


def norm_y(layer: int, layers: int) -> float:
    """Return the middle of a layer's row in px."""
    return NORMS[1] + (layer + 0.5) * (NORMS[3] - NORMS[1]) / layers


def opaque(colours: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return colours (rows, columns, 3) as an image that hides what is behind."""
    return np.concatenate([colours, np.full((*colours.shape[:2], 1), 255, np.uint8)], axis=-1)
