"""The names of both plots of a card, and ticks where these have little room."""

from collections.abc import Sequence

from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.look.loss_axis import ValueAxis
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import format_number
from nnviz_scenes.comparison.cards import PLOT_NAME_GAP, CardLayout
from nnviz_scenes.comparison.plot_rooms import tick_scale
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, first_fitting, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import Px, at
from nnviz_scenes.parts.panel_pieces import TICK, stand_apart, tick_number, ticks_below
from nnviz_scenes.parts.panels import CurvePanel, NormPanel, loss_marks
from nnviz_scenes.parts.plane_card import number_width


def name_small_plots(
    curve: CurvePanel,
    norms: NormPanel,
    subject: ComparisonSubject,
    layout: CardLayout,
    *,
    scale: ValueAxis,
    words: Catalogue,
    theme: Theme,
) -> None:
    """Name plots that have no room for the words of larger ones, and give them small ticks or none.

    Of their still views the first two are frame and grid, the third is the name; those behind it are ticks.
    """
    (left, bars), plots, size = layout.plots.names, layout.plots, layout.type.plot
    below = few_steps(plots.curve, subject.axis, theme, size=size)
    ticks = (*below, *loss_ends(plots.curve, scale, theme, size=size)) if plots.ticks == "small" else ()
    losses = (*map(quoted, words.forms("label-loss")), "$cal(L)$")
    loss = first_name(losses, beside_losses(subject, layout, theme) - left, size, theme.text, theme)
    curve.still = (*curve.still[:2], Label(loss, at(left, plots.curve[1] - PLOT_NAME_GAP)), *ticks)
    room = plots.norms[2] - bars
    gradients = first_name([quoted(words.forms("label-gradients")[-1])], room, size, theme.gradient, theme)
    bar_ticks = norms.still[3:] if plots.ticks == "small" else ()
    norms.still = (*norms.still[:2], Label(gradients, at(bars, plots.norms[1] - PLOT_NAME_GAP)), *bar_ticks)


def first_name(names: Sequence[str], room: float, size: float, colour: str, theme: Theme) -> Ink:
    """Set the first name, in Typst, that has room in px."""
    return first_fitting((typeset(name, size=size, theme=theme, colour=colour) for name in names), width=room)


def loss_ends(place: Px, scale: ValueAxis, theme: Theme, *, size: float) -> tuple[Number, Number]:
    """Write both ends of a scale of losses beside a plot, within its height."""
    left, top, _, bottom = place
    (_, lowest), *_, (_, highest) = loss_marks(scale)
    x, half, type_scale = left - TICK, size / 2, tick_scale(size)
    low, high = (
        tick_number(text, (x, y), align="right", theme=theme, type_scale=type_scale)
        for text, y in ((lowest, bottom - half), (highest, top + half))
    )
    return low, high


def few_steps(place: Px, axis: StepAxis, theme: Theme, *, size: float) -> tuple[Painted, ...]:
    """Make the ticks of the steps below a plot: the first and the last, and those between where all stand apart."""
    left, _, right, bottom = place
    marks, scale = [(left + axis.share(step) * (right - left), str(step)) for step in axis.ticks], tick_scale(size)
    ways = (marks, [*marks[:1], *marks[2:]], [marks[0], marks[-1]])
    told = next((way for way in ways if stand_apart(way, type_scale=scale, theme=theme)), marks[-1:])
    return ticks_below(told, bottom, theme, type_scale=scale)


def beside_losses(subject: ComparisonSubject, layout: CardLayout, theme: Theme) -> float:
    """Return how far in px the name of a curve may reach, before the widest number on its line in any card."""
    losses = {format_number(loss) for each in subject.contenders for loss in each.course.losses.tolist()}
    taken = max(number_width(each, layout.type.plot, theme.writing) for each in losses)
    return layout.curve[2] - taken - PLOT_NAME_GAP
