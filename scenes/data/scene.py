"""The data: points class by class, three straight lines tried on them, and what no line gets right."""

from collections.abc import Iterable
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.lines import Line, accuracies_along, normal_of
from nnviz_core.backprop.sums import dot, interpolated
from nnviz_core.kinds.data.actions import (
    ConcludeLines,
    DataAction,
    DataSubject,
    JudgeLine,
    Scatter,
    SlideLine,
    Trial,
    TurnLine,
)
from nnviz_core.kinds.data.story import BEST, missing_number
from nnviz_core.look.colours import faintest
from nnviz_core.look.scales import units
from nnviz_core.story.beats import Beat
from nnviz_core.words.phrases import percent
from nnviz_scenes.data.layout import DataShape, data_places
from nnviz_scenes.data.views import make_cells, make_chart, make_gap, make_legend, make_missing, make_sides, make_small
from nnviz_scenes.engine.motions import (
    Motion,
    clamped,
    drive,
    elapsed,
    fade_in,
    linear,
    nothing,
    set_presence,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.lines import Polylines, StandingLines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.crowd import least_presence
from nnviz_scenes.parts.data_plane import chord, chord_of, crosses, make_input_plane, make_points, radius_for, show_some
from nnviz_scenes.parts.match_cut import InputPoints
from nnviz_scenes.parts.plane_layout import window_around
from nnviz_scenes.parts.plane_views import HALO_WIDTH, LINE_WIDTH, TINT, polylines
from nnviz_scenes.stage import Stage

CLEAR = (0.0, 0.1)  # in which the judgement before leaves
UPWARDS, BACK = (0.1, 0.7), (0.74, 0.96)  # of a slide: across the points, then to the best place
OFFSETS = 401  # at which the accuracy of a sliding line is known
TURN, RETURN = (0.08, 0.76), (0.82, 0.97)  # of the search: through all directions, then to the best
LARGER, CROSS = 1.35, 0.52  # a wrong point over the others, and its cross over it
FAN = 15  # every which direction stays as a thread


class Data(Stage):
    """Show the points, and how far straight lines get."""

    kind = "data"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make all views."""
        subject = self.timed.section.subject
        assert isinstance(subject, DataSubject)
        self.subject, self.dataset = subject, subject.dataset
        self.window = window_around(self.dataset.x)
        shape = DataShape(len(subject.lines), subject.classes, subject.by_pairs, self.dataset.columns)
        self.layout = data_places(self.frame, shape)
        place = self.layout.plane
        self.plane = make_input_plane(
            place, self.window, theme=self.theme, columns=self.dataset.columns, axes=self.layout.axes
        )
        self.places = self.plane.place(self.dataset.x)
        self.radius = radius_for(len(self.dataset.x), side=place[2] - place[0])
        self.crowds = self.make_crowds()
        self.points = tuple(view for layer in zip(*self.crowds, strict=True) for view in layer)
        classes = self.theme.classes[: max(subject.classes, 2)]
        self.faded = least_presence(classes, classes, tint=TINT, theme=self.theme)  # of points behind others
        self.legend = make_legend(subject.classes, self.layout.legend, self.words, theme=self.theme)
        under, over, beside = self.build_lines() if subject.lines else ((), (), ())
        frame = (self.plane.frame, *self.plane.marks)
        return (*frame, *under, *self.points, *over, *beside, *self.legend.all())

    def make_crowds(self) -> list[tuple[Points, ...]]:
        """Make all points in one crowd; where classes come and go by pairs, in one for each class."""
        if not self.subject.by_pairs:
            return [make_points(self.dataset, self.plane, radius=self.radius, theme=self.theme)]
        chosen = [self.dataset.labels == label for label in range(self.subject.classes)]
        made = (
            make_points(self.dataset, self.plane, radius=self.radius, theme=self.theme, chosen=each) for each in chosen
        )
        return list(made)

    def build_lines(self) -> tuple[tuple[Painted, ...], ...]:
        """Make what lies under the points, what lies over them, and what stands beside the plane."""
        theme, subject, area = self.theme, self.subject, self.plane.area
        self.sides = [make_sides(trial, self.plane, theme=theme) for trial in subject.trials]
        self.cells = make_cells(subject.scores, self.plane, theme=theme)
        self.all_lines = (
            polylines(area, theme.panel, width=HALO_WIDTH),
            polylines(area, theme.signal, width=LINE_WIDTH),
        )
        faint = faintest(theme.signal, theme.panel)
        self.fan = StandingLines([], colour=theme.signal, width=2.0, clip=area, opacity=faint)
        self.line = (
            polylines(area, theme.panel, width=HALO_WIDTH),
            polylines(area, theme.signal, width=LINE_WIDTH),
        )
        self.wrong = [self.wrong_views(trial) for trial in subject.trials]
        self.slides = [] if subject.by_pairs else [self.offsets_of(line) for line in subject.lines]
        self.small = [
            make_small(k, subject, self.window, place, self.layout.words, words=self.words, theme=theme)
            for k, place in enumerate(self.layout.small)
        ]
        self.chart = make_chart(subject, self.layout.chart, self.words, theme=theme)
        self.gap = () if subject.by_pairs else self.make_gap(subject)
        small = (
            view for each in self.small for view in (each.frame, each.name, *each.points, *each.verdict, each.share)
        )
        under = (*(view for side in self.sides for view in side), *self.cells, self.fan)
        over = (*(view for views in self.wrong for view in views), *self.line, *self.all_lines)
        return under, over, (*small, *self.chart.all(), *self.gap)

    def make_gap(self, subject: DataSubject) -> tuple[Painted, ...]:
        """Make what the best line misses."""
        missing, best = missing_number(subject), subject.lines[BEST]
        told = make_missing(best, missing, self.layout.chart, words=self.words, theme=self.theme)
        return (*make_gap(best, missing, self.layout.chart, theme=self.theme), *told)

    def wrong_views(self, trial: Trial) -> tuple[Painted, ...]:
        """Make the points that a line gets wrong, crossed out."""
        wrong = trial.wrong(self.dataset)
        radius = LARGER * self.radius
        points = make_points(self.dataset, self.plane, radius=radius, theme=self.theme, chosen=wrong)
        strokes = crosses(self.places[wrong], reach=units(CROSS * radius))
        return (*points, Polylines(strokes, colour=self.theme.ink, width=0.3 * radius, clip=self.plane.area))

    def offsets_of(self, line: Line) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the offsets of a line that slides across the window, and the accuracy at each."""
        normal = normal_of(line.angle)
        middle, reach = dot(normal, (self.window.x, self.window.y)), self.window.half * np.abs(normal).sum()
        offsets = np.linspace(middle - reach, middle + reach, OFFSETS)
        x, labels = self.dataset.x, self.dataset.labels
        return offsets, accuracies_along(x, labels, angle=line.angle, offsets=offsets)

    def input_points(self) -> InputPoints:
        """Find the points."""
        return InputPoints(self.points, self.window, self.plane.area)

    def at_first(self) -> Iterable[Painted]:
        """List an empty, labelled plane and the room for what will be found."""
        yield from (self.plane.frame, *self.plane.marks, *self.legend.classes)
        if self.subject.lines:
            frames = [view for each in self.small for view in (each.frame, each.name)]
            yield from (*frames, *self.chart.still, self.chart.whole)

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, DataAction)
        match action:
            case Scatter(label):
                return self.scatter(label)
            case SlideLine(line):
                return self.slide(line)
            case JudgeLine(line):
                return self.judge(line)
            case TurnLine(line):
                return self.turn(line)
            case ConcludeLines():
                return self.conclude()
            case _:
                assert_never(action)

    # --- motions ---------------------------------------------------------------------------------

    def scatter(self, label: int) -> Motion:
        """Let the points of a class appear in the order of the dataset."""
        labels = self.dataset.labels
        order = np.where(labels == label, (labels == label).cumsum() / (labels == label).sum(), labels > label)

        def show(t: float) -> None:
            set_presence(self.points, 1.0)
            for k, crowd in enumerate(self.crowds):
                own = labels == k if self.subject.by_pairs else labels >= 0
                show_some(crowd, self.places, own & (order <= clamped(t / 0.9)) & (labels <= label))

        return drive(self.points, show, easing=linear)

    def slide(self, k: int) -> Motion:
        """Move a line across the points and back to where it is right most often; its accuracy runs along."""
        (offsets, accuracies), line, small = self.slides[k], self.subject.lines[k], self.small[k]
        best = float(interpolated(line.offset, offsets, np.arange(OFFSETS, dtype=np.float64)))

        def show(t: float) -> None:
            position = (OFFSETS - 1) * within(t, *UPWARDS) + (best - OFFSETS + 1) * within(t, *BACK)
            offset = float(interpolated(position, np.arange(OFFSETS, dtype=np.float64), offsets))
            there = t >= BACK[1]
            self.show_line(line.angle, line.offset if there else offset)
            small.share.show(percent(line.accuracy if there else accuracies[round(position)]))
            set_presence([*self.line, small.share], within(t, *CLEAR))
            set_presence(small.points, within(t, *CLEAR))
            set_presence([self.chart.dots[k]], within(t, BACK[1], 1.0))

        return together(
            self.clear(k), drive([*self.line, *small.points, small.share, self.chart.dots[k]], show, easing=linear)
        )

    def show_line(self, angle: float, offset: float) -> None:
        """Put the line at a place."""
        ends = self.plane.place(chord(angle, offset, self.window))
        for view in self.line:
            view.show([ends])

    def clear(self, k: int) -> Motion:
        """Take the judgement of the line before back."""
        if self.subject.by_pairs:
            return self.change_pair(k)
        if k == 0:
            return nothing()
        old = [*self.wrong[k - 1], *self.sides[k - 1]]

        def show(t: float) -> None:
            leaving = within(t, *CLEAR)
            set_presence(old, 1 - leaving)
            set_presence(self.points, self.faded + (1 - self.faded) * leaving)

        return drive([*old, *self.points], show, easing=linear, leaving=old)

    def change_pair(self, k: int) -> Motion:
        """Take the judgement of the pair before back, and leave the points of this one alone on the plane."""
        before = self.subject.trials[k - 1].pair if k else ()
        old = [*self.wrong[k - 1], *self.sides[k - 1], self.chart.dots[k - 1]] if k else []

        def show(t: float) -> None:
            share = within(t, *CLEAR)
            set_presence(old, 1 - share)
            for label, crowd in enumerate(self.crowds):
                start = 1.0 if k == 0 else self.faded if label in before else 0.0
                end = 1.0 if label in self.subject.trials[k].pair else 0.0
                set_presence(crowd, start + (end - start) * share)

        return drive([*old, *self.points], show, easing=linear, leaving=old)

    def conclude(self) -> Motion:
        """Show what the best line misses; of several pairs, all points with all lines or the straight borders."""
        if not self.subject.by_pairs:
            return fade_in(self.gap if self.subject.lines else ())
        last = len(self.subject.trials) - 1
        old = [*self.wrong[last], *self.sides[last], *self.line, self.chart.curve, self.chart.head]
        chords = [self.plane.place(chord_of(line, self.window)) for line in self.subject.lines]
        lines = () if self.cells else self.all_lines

        def show(t: float) -> None:
            leaving, coming = within(t, 0.0, 0.3), within(t, 0.25, 1.0)
            set_presence(old, 1 - leaving)
            for label, crowd in enumerate(self.crowds):
                start = self.faded if label in self.subject.trials[last].pair else 0.0
                set_presence(crowd, start + (1 - start) * leaving)
            set_presence([*self.cells, *lines, *self.chart.dots], coming)
            for view in lines:
                view.show(chords)

        return drive([*old, *self.points, *self.cells, *lines, *self.chart.dots], show, easing=linear, leaving=old)

    def judge(self, k: int) -> Motion:
        """Tint the sides, fade the points that are right and cross out the wrong ones."""
        wrong, sides, small = self.wrong[k], self.sides[k], self.small[k]
        signs = [self.legend.tint, *(self.legend.wrong if self.subject.trials[k].wrong(self.dataset).any() else ())]
        signs = [view for view in signs if view.presence < 1]
        shown = self.subject.trials[k].pair if self.subject.by_pairs else range(len(self.crowds))
        points = [view for label in shown for view in self.crowds[label]]

        def show(t: float) -> None:
            set_presence(sides, within(t, 0.0, 0.5))
            set_presence([*wrong, *signs], within(t, 0.3, 1.0))
            set_presence(points, 1 - (1 - self.faded) * within(t, 0.3, 1.0))
            set_presence(small.verdict, within(t, 0.5, 1.0))

        return drive([*sides, *points, *wrong, *small.verdict, *signs], show, easing=linear)

    def turn(self, k: int) -> Motion:
        """Turn the line through all directions while its accuracy becomes a curve; then go back to the top."""
        chart, small, directions = self.chart, self.small[k], self.subject.turns[k]
        places = chart.places[k]
        threads = [self.plane.place(chord_of(each, self.window)) for each in directions]
        so_far = np.maximum.accumulate([each.accuracy for each in directions])
        last = len(directions) - 1
        top = next(i for i, each in enumerate(directions) if each.angle == self.subject.lines[k].angle)

        def show(t: float) -> None:
            reached = round(last * elapsed(t, *TURN))
            now = round(reached + (top - last) * within(t, *RETURN)) if reached == last else reached
            line = self.subject.lines[k] if t >= RETURN[1] else directions[now]
            self.show_line(line.angle, line.offset)
            self.fan.show(threads[: reached + 1 : FAN])
            chart.curve.show([places[: reached + 1]])
            chart.head.show(places[now : now + 1])
            small.share.show(percent(so_far[reached]))
            coming = within(t, *CLEAR)
            set_presence([*self.line, *small.points, small.share, chart.curve, chart.head], coming)
            set_presence([self.fan], coming * (1 - within(t, *RETURN)))
            set_presence([chart.dots[k]], within(t, RETURN[1], 1.0))

        moving = (self.fan, *self.line, *small.points, small.share, chart.curve, chart.head, chart.dots[k])
        return together(self.clear(k), drive(moving, show, easing=linear, leaving=[self.fan]))
