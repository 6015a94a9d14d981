"""Where the loss stands: in a panel beside the outputs, or in a row of its own."""

from dataclasses import dataclass

from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.neuron_design import Place

BARS_ROOM = 32.0  # px that the panel is higher where it has bars of many outputs
STEP_ROWS = (18.0, 62.0, 104.0)  # px from the middle of the panel to the baselines of a step's numbers
STEP_HEADS, STEP_PITCH, STEP_MARGIN = -84.0, 36.0, 18.0
ROW_MARGIN = 24.0  # px from the ends of a row
FIRST, SECOND = 0.3, 0.72  # of a row: where target and formulas end
BEFORE, AFTER = 0.49, 0.74  # of a row: where the losses before and after a step end


@dataclass(frozen=True, slots=True)
class LossPlaces:
    """The panel of the loss, what stands in it, and in the course of a step."""

    panel: Px
    target: tuple[Px, float]  # the room of the word and the class behind it, or below it; the baseline of the first
    stacked: float  # px from the word down to the class; 0 where they share a line
    vector: tuple[Place, float]  # of the numbers that are aimed at: the middle, and how wide it may be
    bars: Px  # in place of them
    rule: tuple[Place, float]
    number: tuple[Place, float]  # the middle, and how wide it may be
    size: float  # of the number, px cap height
    formulas: tuple[float, ...]  # sizes
    words: float  # size
    heads: tuple[Place, Place]  # of a step: what the numbers are of
    heads_room: float
    before: Place
    later: Place  # the word before the number after the step
    after: Place
    change: Place
    figures: float  # size of these numbers
    remarks: float  # and of these words


def beside(side: tuple[float, float], y: float, *, many: bool) -> LossPlaces:
    """Place a panel beside outputs whose middle is at y."""
    left, right = side
    raised, middle = BARS_ROOM if many else 0.0, (left + right) / 2
    top, width = y - 128 - raised, right - left
    at_end = [Place(right - STEP_MARGIN, y + row, "right") for row in STEP_ROWS]
    return LossPlaces(
        panel=(left, top, right, y + 124),
        target=((left, top, right, y + 124), y - 80 - raised),
        stacked=0.0,
        vector=(Place(middle, y - 30, "centre"), width - 24),
        bars=(left + 12, y - 62 - raised, right - 12, y - 14),
        rule=(Place(middle, y + (34 if many else 24), "centre"), width - 24),
        number=(Place(middle, y + (86 if many else 80), "centre"), width - 40),
        size=34.0,
        formulas=(26.0, 24.0, 22.0, 20.0),
        words=24.0,
        heads=(
            Place(left + STEP_MARGIN, y + STEP_HEADS),
            Place(left + STEP_MARGIN, y + STEP_HEADS + STEP_PITCH),
        ),
        heads_room=width - 2 * STEP_MARGIN,
        before=at_end[0],
        later=Place(left + STEP_MARGIN, y + STEP_ROWS[1]),
        after=at_end[1],
        change=at_end[2],
        figures=26.0,
        remarks=20.0,
    )


def in_a_row(panel: Px, *, many: bool, large: float) -> LossPlaces:
    """Place target, formulas and loss behind each other in a row; `large` is 1 for words as large as beside outputs."""
    left, top, right, bottom = panel
    y, width = (top + bottom) / 2, right - left
    ends = [left + share * width for share in (0.0, FIRST, SECOND, 1.0)]
    centre, room = (ends[1] + ends[2]) / 2, ends[2] - ends[1] - 24
    words, up = 24.0 * large, (bottom - top) / 4.2
    figures = 28.0 * large
    return LossPlaces(
        panel=panel,
        target=((ends[0], top, ends[1], bottom), y - up + words / 2),
        stacked=2 * up,
        vector=(Place(centre, y - up + words / 2, "centre"), room),
        bars=(ends[1] + 12, top + 10, ends[2] - 12, bottom - 52 * large),
        rule=(Place(centre, y + (up + 1 if many else up - 1) + words / 2, "centre"), room),
        number=(Place((ends[2] + ends[3]) / 2, y, "centre"), ends[3] - ends[2] - 2 * ROW_MARGIN),
        size=40.0 * large,
        formulas=tuple(size for size in (26.0 * large, 24.0 * large, 24.0, 22.0, 20.0) if size >= 20),
        words=words,
        heads=(Place(left + ROW_MARGIN, y - up + words / 2), Place(left + ROW_MARGIN, y + up + words / 2)),
        heads_room=(BEFORE - 0.12) * width - ROW_MARGIN,
        before=Place(left + BEFORE * width, y + figures / 2, "right"),
        later=Place(left + (BEFORE + 0.035) * width, y + figures / 2),
        after=Place(left + AFTER * width, y + figures / 2, "right"),
        change=Place(right - ROW_MARGIN, y + figures / 2, "right"),
        figures=figures,
        remarks=max(20.0, 22.0 * large),
    )
