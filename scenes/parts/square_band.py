"""What stands around the neurons in a square frame: heads above them, and a band below with legend and loss; in px."""

from dataclasses import dataclass, replace

from nnviz_core.backprop.crowding import MOST_COLUMNS_WITH_NOTES, MOST_WHOLE
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.loss_places import LossPlaces, in_a_row
from nnviz_scenes.parts.neuron_design import SMALLEST, Place

APART = 20.0  # px between legend and loss
MANY = 4  # neurons of a column, from which on what is around them is lower
LARGE, SMALL = 0.88, 0.835  # of the words of a panel
STEP_WORDS, STEP_COLUMN, STEP_MARGIN = 0.4, 0.7, 14.0  # of the panel: where words and losses end; px beside them
STEP_FIGURES = 22.0  # px cap height of these losses
BARS, BARS_TOP, BARS_FOOT = (0.27, 0.7), 5.0, 12.0  # of the panel: where bars begin and end; px above and below them
RULE, NUMBER, ASIDE = 24.0, 17.0, 8.0  # px beside bars: down to the formula; up to the loss's middle; beside both


@dataclass(frozen=True, slots=True)
class Around:
    """How much of the height is taken above and below the neurons, in px."""

    heads: tuple[float, ...]  # cap heights of what the columns are
    head: float  # from the top down to the middle of these words
    below: float  # from there to the neurons
    gap: float  # between the neurons and the band
    band: float
    last: float  # between the band and the strip of the equation
    spill: float  # of the legend's lines, above the band and below
    legend: float = 0.4  # of the width

    def parts_of(self, band: Px) -> tuple[Px, Px]:
        """Return the room of the legend, left in the band and a little higher, and that of the loss."""
        left, top, right, bottom = band
        end = left + self.legend * (right - left)
        return (left, top - self.spill, end, bottom + self.spill), (end + APART, top, right, bottom)


ROOMY = Around((24.0, 22.0, SMALLEST), 8.0, 24.0, 14.0, 84.0, 22.0, 7.0)
SNUG = Around((SMALLEST,), 0.0, 18.0, 10.0, 84.0, 17.0, 7.0)
CLOSE = replace(SNUG, gap=6.0, band=78.0, last=12.0, spill=2.0)
TALL_HEADS = replace(ROOMY, heads=(SMALLEST,), head=42.0, below=20.0)
TIGHT = replace(SNUG, band=64.0, spill=3.0, legend=0.44)


def around(most: int, outputs: int, columns: int) -> Around:
    """Return what is taken around a fullest column of so many neurons; the loss of many outputs needs less height."""
    if columns > MOST_COLUMNS_WITH_NOTES and most < MANY:
        return TALL_HEADS
    if outputs > MOST_WHOLE:
        return TIGHT
    return CLOSE if most >= MOST_WHOLE else SNUG if most >= MANY else ROOMY


def loss_in(panel: Px, *, many: bool) -> LossPlaces:
    """Place the loss in a panel: in a row, and with bars in place of the numbers that many outputs aim at."""
    places = stepped(in_a_row(panel, many=many, large=SMALL if many else LARGE))
    return barred(places) if many else places


def barred(places: LossPlaces) -> LossPlaces:
    """Let bars have the whole height of the panel, and the formula stand above the loss."""
    left, top, right, bottom = places.panel
    start, end = (left + share * (right - left) for share in BARS)
    middle, room = (end + right) / 2, right - end - 2 * ASIDE
    return replace(
        places,
        target=((left, top, start, bottom), places.target[1]),
        bars=(start, top + BARS_TOP, end, bottom - BARS_FOOT),
        rule=(Place(middle, top + RULE, "centre"), room),
        number=(Place(middle, bottom - NUMBER, "centre"), room),
        size=24.0,
        formulas=(SMALLEST, SMALLEST),
    )


def stepped(places: LossPlaces) -> LossPlaces:
    """Let the losses before and after a step stand under each other, and their change behind them."""
    left, top, right, bottom = places.panel
    (first, second), width = places.heads, right - left
    lower, column = (STEP_FIGURES - places.remarks) / 2, left + STEP_COLUMN * width
    return replace(
        places,
        heads=(replace(first, x=left + STEP_MARGIN), replace(second, x=left + STEP_MARGIN)),
        heads_room=STEP_WORDS * width - STEP_MARGIN,
        before=Place(column, first.y + lower, "right"),
        later=Place(left + STEP_WORDS * width + STEP_MARGIN, second.y),
        after=Place(column, second.y + lower, "right"),
        change=Place(right - STEP_MARGIN, (top + bottom + STEP_FIGURES) / 2, "right"),
        figures=STEP_FIGURES,
    )
