"""Where the panels of a comparison stand: cards in a grid, and what lies inside a card, in px."""

from dataclasses import dataclass
from math import ceil

from nnviz_scenes.parts.layout import LEFT, PICTURE_BOTTOM, RIGHT, Px

ROOM: Px = (LEFT, 122, RIGHT, PICTURE_BOTTOM - 50)  # of all cards
GAP = 24.0  # between cards
PAD = 18.0  # inside a card
INNER_GAP = 20.0
COLUMNS = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3}  # by the number of cards
HEADER = 56.0  # px, for the name and the numbers
LINE = 34.0  # px from baseline to baseline of a verdict
PLOT_NAME, PLOT_NAME_GAP = 36.0, 10.0  # px: the room above a plot for its name, and from its baseline to the plot
CURVE_LEFT, BARS_LEFT, TICKS_BELOW, TICKS_ABOVE = 70.0, 108.0, 40.0, 48.0  # px around a plot with ticks
TALL_SQUARE, SLIM_SQUARE = 0.45, 0.31  # the planes of a tall card take at most this share of its height
WIDE_SQUARE = 0.33  # a wide card's planes take at most this share of its width
BROAD = 800.0  # px, from this width on there is room beside: for the count in the header, for plots side by side
LEAST_ROW = 25.0  # px of a bar with its number beside it
FOOT = 34.0  # px above a verdict, for the count of flat units


@dataclass(frozen=True, slots=True)
class CardLayout:
    """The places of one card."""

    card: Px
    boundary: Px
    space: Px
    curve: Px
    norms: Px
    ticked: bool  # the plots have room for ticks and names
    header_y: float  # baseline
    count_at: tuple[float, float]  # baseline of the count of flat units, from its left end
    verdict_at: tuple[float, float]  # left and top
    verdict_width: float
    verdict_lines: int


def card_layouts(count: int, *, layers: int) -> tuple[CardLayout, ...]:
    """Lay cards out in one row of tall ones up to three, else in two rows of wide ones."""
    columns = COLUMNS[count]
    rows = ceil(count / columns)
    left, top, right, bottom = ROOM
    width = (right - left - (columns - 1) * GAP) / columns
    height = (bottom - top - (rows - 1) * GAP) / rows
    corners = [(left + i % columns * (width + GAP), top + i // columns * (height + GAP)) for i in range(count)]
    cards = [(x, y, x + width, y + height) for x, y in corners]
    return tuple(tall_card(card, layers=layers) if rows == 1 else wide_card(card) for card in cards)


def tall_card(card: Px, *, layers: int) -> CardLayout:
    """Put both planes above both plots, which stand side by side where there is room; the verdict is at the foot."""
    left, top, right, bottom = card[0] + PAD, card[1], card[2] - PAD, card[3] - PAD
    half = (right - left - INNER_GAP) / 2
    side = min(half, (TALL_SQUARE if right - left > BROAD else SLIM_SQUARE) * (bottom - top))
    y, foot = top + HEADER + 6, bottom - 2 * LINE
    centres = (left + half / 2, right - half / 2)
    curve, norms = plots((left, y + side, right, foot - FOOT - 6), layers=layers)
    return CardLayout(
        card,
        boundary=(centres[0] - side / 2, y, centres[0] + side / 2, y + side),
        space=(centres[1] - side / 2, y, centres[1] + side / 2, y + side),
        curve=curve,
        norms=norms,
        ticked=(norms[3] - norms[1]) / layers >= LEAST_ROW,
        header_y=top + 42,
        count_at=(left, foot - 6),
        verdict_at=(left, foot + 6),
        verdict_width=right - left,
        verdict_lines=2,
    )


def plots(room: Px, *, layers: int) -> tuple[Px, Px]:
    """Return the places of curve and bars in a room that also holds their names and ticks."""
    left, top, right, bottom = room
    low, high = top + TICKS_ABOVE, bottom - TICKS_BELOW
    if right - left > BROAD:
        middle = (left + right) / 2
        return (left + CURVE_LEFT, low, middle - INNER_GAP, high), (middle + BARS_LEFT, low, right - 4, high)
    height = high - low - TICKS_ABOVE - TICKS_BELOW  # of both
    bars = min(layers * LEAST_ROW, 0.55 * height)
    curve = (left + BARS_LEFT, low, right - 4, low + height - bars)
    return curve, (left + BARS_LEFT, high - bars, right - 4, high)


def wide_card(card: Px) -> CardLayout:
    """Put both planes and, one above the other, both plots into one row; the verdict goes below."""
    left, top, right, bottom = card[0] + PAD, card[1], card[2] - PAD, card[3] - PAD
    beside = right - left > BROAD
    foot = bottom - 2 * LINE
    y, end = top + HEADER + 6, foot - (12 if beside else LINE + 10)
    side = min(end - y, WIDE_SQUARE * (right - left))
    column = left + 2 * (side + INNER_GAP)
    half = side / 2
    return CardLayout(
        card,
        boundary=(left, y, left + side, y + side),
        space=(left + side + INNER_GAP, y, left + 2 * side + INNER_GAP, y + side),
        curve=(column, y + PLOT_NAME - 12, right, y + half - 8),
        norms=(column, y + half + PLOT_NAME - 8, right, y + side),
        ticked=False,
        header_y=top + 40,
        count_at=(left + side + INNER_GAP, top + 40) if beside else (left, foot - 6),
        verdict_at=(left, foot + 6),
        verdict_width=right - left,
        verdict_lines=2,
    )
