"""The card of one training in a comparison: two planes, two plots, three numbers and a verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, product
from operator import ne

import numpy as np

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.flat_units import FLAT_SHARE, FLAT_SLOPE
from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.kinds.comparison.staircase import Stairs
from nnviz_core.look.colours import blend, faintest
from nnviz_core.look.loss_axis import ValueAxis, loss_axis
from nnviz_core.look.scales import LogScale, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.typst import numeral_typst
from nnviz_core.words.numbers import Shown, nearest_decade, power_text
from nnviz_scenes.comparison.card_head import CardHead, has_words, make_head, name_ink
from nnviz_scenes.comparison.cards import CardLayout
from nnviz_scenes.comparison.layout import Foot
from nnviz_scenes.comparison.plot_names import name_small_plots
from nnviz_scenes.comparison.plot_rooms import tick_scale
from nnviz_scenes.comparison.staircase import gradient_scale
from nnviz_scenes.engine.even_lines import in_even_lines, in_lines
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label, reading_ends
from nnviz_scenes.parts.fit_panels import FollowingPanel, TargetPanel, make_beside, make_fit
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.gathered import CountedSpacePanel
from nnviz_scenes.parts.input_line import InputLinePanel
from nnviz_scenes.parts.panel_field import sampled_places
from nnviz_scenes.parts.panels import (
    LEAST_WORDY_ROW,
    BoundaryPanel,
    CurvePanel,
    Mark,
    NormPanel,
    SpacePanel,
    loss_marks,
)
from nnviz_scenes.parts.scale_bar import clear_corner, make_scale_bar

VERDICT_LEADING = 0.22  # em, between the lines of a verdict
CELLS_A_PX = 0.45  # of a boundary panel
POINT = 0.017  # radius of a point as a share of its plane's side
ROW_GAP = 2.0  # px between two rows of a legend, at least
CLEAR = 5.0  # px, from a plot to the number of its first row at least, where rows are low
FRAME_CONTRAST = 4.0  # of a card's border: it is clear even while the card steps back


@dataclass(slots=True, eq=False)
class TrainingCard:
    """All views of one training."""

    panel: int
    frame: Panel
    still: tuple[Painted, ...]
    boundary: BoundaryPanel | InputLinePanel | FollowingPanel
    space: SpacePanel | FollowingPanel | TargetPanel
    curve: CurvePanel
    norms: NormPanel
    head: CardHead
    verdict: Label
    row: int = 0

    @property
    def moving(self) -> tuple[Painted, ...]:
        """List what changes with the steps."""
        plots = (*self.curve.moving, *self.norms.moving)
        return (*self.boundary.moving, *self.space.moving, *plots, *self.head.moving)

    @property
    def plots(self) -> tuple[Painted, ...]:
        """List the views of both plots, and the loss beside them."""
        return (*plot_views(self.curve), *plot_views(self.norms), self.head.numbers[0])

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front, the verdict excepted."""
        planes = (*self.boundary.views, *self.space.views)
        plots = (*plot_views(self.curve), *plot_views(self.norms))
        return (self.frame, *planes, *plots, *self.still, *self.head.word, *self.head.moving)

    def show(self, row: int, numbers: Sequence[Shown]) -> None:
        """Show one row of the course, if it is not on the screen already."""
        if row == self.row:
            return
        self.row = row
        for part in (self.boundary, self.space, self.curve, self.norms):
            part.show(row)
        self.head.show(numbers)


def plot_views(plot: CurvePanel | NormPanel) -> tuple[Painted, ...]:
    """List a plot's views: all with ticks, or its frame and its grid where it stands bare."""
    return (*plot.still, *plot.moving)


def make_card(
    subject: ComparisonSubject, panel: int, layout: CardLayout, *, words: Catalogue, theme: Theme
) -> TrainingCard:
    """Make the card of one training, at step 0."""
    each, dataset = subject.contenders[panel], subject.dataset
    radius = max(POINT * (layout.boundary[2] - layout.boundary[0]), 3.0)
    losses, scale = shared_loss_axis(subject), gradient_scale(subject)
    curve = CurvePanel(
        layout.curve,
        each.course,
        each.course.losses,
        axis=subject.axis,
        scale=losses,
        marks=loss_marks(losses),
        name=words.forms("label-loss"),
        colour=theme.text,
        theme=theme,
    )
    norms = make_norms(each.course, layout, scale, words=words, theme=theme)
    if layout.plots.ticks != "worded":
        name_small_plots(curve, norms, subject, layout, scale=losses, words=words, theme=theme)
    name = name_ink(subject, panel, layout, words, theme)
    inputs = make_inputs(each.course, dataset, layout, radius=radius, theme=theme)
    return TrainingCard(
        panel,
        make_frame(layout, theme),
        (Label(name, at(layout.verdict_at[0], layout.header_y)),),
        inputs,
        make_space(inputs, each.course, dataset, layout, radius=radius, words=words, theme=theme),
        curve,
        norms,
        make_head(subject, panel, layout, name, words=words, theme=theme),
        make_verdict(each.sentence, layout, theme),
    )


def make_norms(course: Course, layout: CardLayout, scale: LogScale, *, words: Catalogue, theme: Theme) -> NormPanel:
    """Make the bars of the gradients."""
    name, start = words.forms("label-gradients"), layout.names_start
    larger = tick_scale(layout.type.plot) if layout.plots.ticks == "small" else 1.0
    name = name if layout.plots.ticks == "worded" else name[-1:]
    left, top, right, bottom = layout.norms
    if layout.plots.ticks == "small":  # the number of a low first row stands clear of the name above
        row = (bottom - top) / course.gradient_norms.shape[1]
        top += max(0.0, (layout.type.plot - row) / 2 + CLEAR)
    return NormPanel(
        (left, top, right, bottom),
        course,
        words,
        name=name,
        theme=theme,
        scale=scale,
        names_start=start,
        type_scale=larger,
    )


def make_inputs(
    course: Course, dataset: Dataset, layout: CardLayout, *, radius: float, theme: Theme
) -> BoundaryPanel | InputLinePanel | FollowingPanel:
    """Make the plane of two inputs, or the line of one."""
    if dataset.classes is None:
        return make_fit(layout.boundary, course, dataset, theme=theme, ticks=False, radius=radius)
    if dataset.x.shape[1] == 1:
        return InputLinePanel(layout.boundary, course, dataset, theme=theme, radius=radius)
    cells = 2 * round(CELLS_A_PX * (layout.boundary[2] - layout.boundary[0]) / 2)
    return BoundaryPanel(layout.boundary, course, dataset, theme=theme, cells=cells, radius=radius)


def make_space(
    inputs: BoundaryPanel | InputLinePanel | FollowingPanel,
    course: Course,
    dataset: Dataset,
    layout: CardLayout,
    *,
    radius: float,
    words: Catalogue,
    theme: Theme,
) -> SpacePanel | FollowingPanel | TargetPanel:
    """Make the last hidden space, or what a fit is held against."""
    if isinstance(inputs, FollowingPanel):
        return make_beside(
            layout.space, course, dataset, inputs, words=words, theme=theme, ticks=False, radius=0.8 * radius
        )
    panel = CountedSpacePanel(layout.space, course, dataset, words=words, theme=theme, radius=radius)
    here = panel.window.area()
    places = sampled_places(course, dataset.x).reshape(-1, 2).clip((here.left, here.bottom), (here.right, here.top))
    corner = clear_corner(layout.space, panel.window, theme, points=places, radius=radius)
    bar = make_scale_bar(layout.space, panel.window, theme, corner=corner)  # each has its own scale
    panel.views, panel.taken = (*panel.views, *bar), bar[-1].box()
    panel.show(0)
    return panel


def shared_loss_axis(subject: ComparisonSubject) -> ValueAxis:
    """Choose the axis of all trainings' losses, by the one that starts lowest: none may be pressed flat."""
    courses = sorted((each.course.losses for each in subject.contenders), key=lambda losses: float(losses[0]))
    return loss_axis(np.concatenate(courses))


def make_frame(layout: CardLayout, theme: Theme) -> Panel:
    """Make the quiet rectangle around a card."""
    return Panel(
        rectangle(layout.card),
        fill=blend(theme.ink, theme.panel, share=0.45),
        outline=blend(theme.ink, theme.outline, share=faintest(theme.outline, theme.ink, least=FRAME_CONTRAST)),
        highlight=theme.signal,
        width=1.5,
        corner=14,
    )


def verdict_ink(sentence: str, layout: CardLayout, theme: Theme) -> Ink:
    """Set a verdict as large as its lines allow."""
    width = layout.verdict_width
    for size in layout.type.verdicts:
        ink = in_lines(sentence, size=size, theme=theme, width=width, align="start", leading=VERDICT_LEADING)
        if ink.box.height <= units(layout.verdict_lines * layout.type.line):
            break
    return in_even_lines(sentence, size=size, theme=theme, width=width, align="start", leading=VERDICT_LEADING)


def make_verdict(sentence: str, layout: CardLayout, theme: Theme) -> Label:
    """Set a verdict with the top of its first line at the layout's place."""
    ink = verdict_ink(sentence, layout, theme)
    left, top = layout.verdict_at
    x, align = reading_ends(theme.writing, left, left + layout.verdict_width)[0]
    return Label(ink, (at(x, 0)[0], at(0, top)[1] - ink.box.top), align=align)


def make_legend(
    subject: ComparisonSubject, layout: CardLayout, foot: Foot, *, stairs: Stairs | None, words: Catalogue, theme: Theme
) -> tuple[Label, ...]:
    """Say what the scales are of the plots, or of stairs over them; and when a unit is dead or saturated."""
    layers = max(each.course.gradient_norms.shape[1] for each in subject.contenders)
    dying = {each.counts_dead for each in subject.contenders if each.can_be_flat}
    slope, share = f"{FLAT_SLOPE:g}", f"{100 * FLAT_SHARE:.0f} %"
    notes: list[Sequence[str]] = []  # in Typst, the whole words before the shorter ones, which may be none
    if stairs is None and layout.plots.ticks == "none":
        notes.append(loss_words(loss_marks(shared_loss_axis(subject)), subject, words))
    wordless = layout.plots.ticks != "worded" or layout.norms[3] - layout.norms[1] < layers * LEAST_WORDY_ROW
    if stairs and stairs.of_delta:
        notes.append([quoted(words("label-size-over-points"))] * 2)
    elif wordless:
        notes.append(norm_words(layers, gradient_scale(subject), words))
    if stairs is None and lies_below(subject):
        below = below_words(gradient_scale(subject), words)
        notes.append([below, ""] if wordless else [below])
    if subject.dataset.classes is not None and not has_words(subject, layout, words, theme):
        notes.append([quoted(words("label-shares")), ""])
    if True in dying:
        notes.append([quoted(form) for form in words.forms("label-dead-units")])
    if False in dying:
        notes.append([quoted(form) for form in words.forms("label-saturated-units", slope=slope, share=share)])
    inks = legend_inks(notes, foot, theme)
    baselines = [at(0, foot.y)[1]]
    for upper, lower in reversed(list(pairwise(inks))):  # scripts that reach far up and down need more
        apart = max(units(foot.line), lower.box.top - upper.box.bottom + units(ROW_GAP))
        baselines.insert(0, baselines[0] + apart)
    return tuple(Label(ink, (at(foot.right, 0)[0], y), align="right") for ink, y in zip(inks, baselines, strict=True))


def legend_inks(notes: Sequence[Sequence[str]], foot: Foot, theme: Theme) -> Sequence[Ink]:
    """Set notes in as few lines as do, with as few shorter words as do, then beyond the step's number."""
    widths = {form: set_note(form, foot, theme).box.width for note in notes for form in note}
    ways = sorted(product(*notes), key=lambda way: sum(map(ne, way, (note[0] for note in notes))))
    for room, way, count in product((foot.room, legend_room(foot)), ways, range(1, foot.lines + 1)):
        told = [form for form in way if form]
        if sum(widths[form] for form in told) > count * units(room):
            continue
        for rows in in_rows(told, count):
            inks = [set_note(row, foot, theme) for row in rows]
            rooms = [room] * (len(inks) - 1) + [foot.room]
            if all(ink.box.width <= units(limit) for ink, limit in zip(inks, rooms, strict=True)):
                return inks
    return [set_note(row, foot, theme) for row in next(in_rows([note[-1] for note in notes if note[-1]], foot.lines))]


def legend_room(foot: Foot) -> float:
    """Return the room in px of lines of a legend above its last."""
    return foot.right - foot.left if foot.clear else foot.room


def set_note(text: str, foot: Foot, theme: Theme) -> Ink:
    """Set a note of a legend, or several beside each other."""
    return typeset(text or quoted(" "), size=foot.size, theme=theme, colour=theme.muted)


def in_rows(notes: Sequence[str], count: int) -> Iterator[list[str]]:
    """Yield every way to put notes into so many rows one after the other, those of about equal length first."""
    count = min(count, len(notes))
    ways = [(0, *cuts, len(notes)) for cuts in combinations(range(1, len(notes)), count - 1)]
    ways.sort(key=lambda way: max(sum(map(len, notes[start:end])) for start, end in pairwise(way)))
    for way in ways:
        yield [" #h(0.7em) ".join(notes[start:end]) for start, end in pairwise(way)]


def loss_words(marks: Sequence[Mark], subject: ComparisonSubject, words: Catalogue) -> Sequence[str]:
    """Name the ranges of the loss plots."""
    losses = "–".join(words.writing.number(text) for text in (marks[0][1], marks[-1][1]))
    steps = words.writing.digit_by_digit(f"0–{subject.axis.last:.0f}")
    return [quoted(form) for form in words.forms("label-loss-and-steps", losses=losses, steps=steps)]


def lies_below(subject: ComparisonSubject) -> bool:
    """Say whether any bar of gradients ever lies below its scale."""
    lowest = gradient_scale(subject).lowest
    return any(bool((each.course.gradient_norms < lowest).any()) for each in subject.contenders)


def below_words(scale: LogScale, words: Catalogue) -> str:
    """Say what the sign beside a bar below the scale stands for."""
    end = numeral_typst(power_text(nearest_decade(scale.lowest)), words.writing)
    pieces = words.pieces("label-below-scale", lowest=None)
    return "".join(f"${end}$" if piece is None else quoted(piece) for piece in pieces)


def norm_words(layers: int, scale: LogScale, words: Catalogue) -> Sequence[str]:
    """Name the range of the gradient bars."""
    ends = (power_text(nearest_decade(value)) for value in (scale.lowest, scale.highest))
    low, high = (numeral_typst(end, words.writing) for end in ends)
    decades = f" ${low}$" + quoted("–") + f"${high}$"
    forms = words.forms_in_pieces("label-bars", layers=str(layers), scale=None)
    return ["".join(decades if piece is None else quoted(piece) for piece in pieces) for pieces in forms]
