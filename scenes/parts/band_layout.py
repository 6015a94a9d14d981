"""Where a network stands in a frame that is little wider than high: over a band with the legend and the loss; in px."""

from dataclasses import dataclass, replace
from functools import cached_property

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_scenes.marks.label import Align
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.loss_places import LossPlaces, in_a_row
from nnviz_scenes.parts.network_layout import BEHIND_CLASS, CLASS_GAP, NetworkLayout
from nnviz_scenes.parts.neuron_design import (
    CHAIN_OF_FIVE,
    COMPACT,
    CROWDED,
    DEEP_CHAIN,
    KEY_ROOM,
    LEFT_OUT,
    ROOMY,
    Design,
    NumberLine,
    Place,
    design_for,
    with_two_lines,
)
from nnviz_scenes.parts.neuron_design import SLIM as WIDE_SLIM

BAND, BAND_GAP = 92.0, 24.0  # px: the height of the band; above it
LEGEND, APART = 0.37, 24.0  # of the width; px between legend and loss
HEADS, NAMED_HEADS = 60.0, 62.0  # px above the neurons, and above those with names
BRACKET = 26.0  # px right of the outputs, where lines run down to the loss
CLOSE = 2.0  # px between the neurons of a crowded column, at least
TALL = replace(ROOMY, width=204, input_width=140, icon=(38, 32), letter=40)
TALL_NOTES, MOST_ROOMY = 94.0, 200.0  # px between tall neurons; from neuron to neuron, from which they have room
CLOSE_SLIM = replace(WIDE_SLIM, width=138, input_width=142)
SLIM_LETTER, SLIM_NUMBER = 5.0, 25.0  # px from the left of a slim neuron
SLIM = 150.0  # px, its width at most
LABEL = 104.0  # px, of the number of an edge
PICTURE_WORDS = 262.0  # px, of what is said of a picture
LEAST_GAP = 21.0  # px between columns


@dataclass(frozen=True)
class BandLayout(NetworkLayout):
    """Places of a network from left to right, whose loss and legend stand in a band below it."""

    @property
    def band(self) -> Px:
        """Return the band below the network."""
        frame = self.frame
        return frame.left, frame.above_equation - BAND, frame.right, frame.above_equation

    @property
    def room(self) -> Px:
        """Return the room that the neurons have."""
        frame, tall = self.frame, self.numbers == "notes" and max(self.shape) < 3
        top = frame.picture_top + (NAMED_HEADS if tall else HEADS)
        classes = BEHIND_CLASS - 8 if self.numbers != "notes" else 0.0
        return frame.left, top, frame.right - BRACKET - classes, self.band[1] - BAND_GAP

    def width(self, column: int) -> float:
        """Return the width of a column's neurons, or of the picture, under which another one has room."""
        if column == 0 and self.image:
            return max(self.side, PICTURE_WORDS)
        return super().width(column)

    @property
    def side(self) -> float:
        """Return the side of the input's picture."""
        return min(super().width(0), (self.room[3] - self.room[1] - self.below_picture - KEY_ROOM) / 2)

    def _square(self, down: float) -> Px:
        end, side = self.centres[0] + self.width(0) / 2, self.side
        top = (self.room[1] + self.room[3] - 2 * side - self.below_picture - KEY_ROOM) / 2 + down
        return end - side, top, end, top + side

    def weight_picture(self) -> Px:
        """Return the square below it, for a neuron's weights."""
        return self._square(self.side + self.below_picture)

    @property
    def picture_words(self) -> Align:
        """Return at which side of a picture its words begin or end: away from the edges."""
        return "right"

    @property
    def below_picture(self) -> float:
        """Return how far the picture of weights is below that of the input: edges pass right of its name."""
        return 84.0

    @cached_property
    def design(self) -> Design:
        """Return how a neuron looks: as in a wide frame where it has room, else slimmer."""
        left, top, right, bottom = self.room
        design = self._design(bottom - top)
        least = (right - left - LEAST_GAP * (len(self.shape) - 1)) / len(self.shape)
        if design.numbers == "two" or design.width <= least:
            return design
        return replace(design, width=least, input_width=least, size=min(design.size, 20))

    def _design(self, height: float) -> Design:
        columns, most = len(self.shape), max(self.shape)
        if self.numbers == "two":
            left_out = LEFT_OUT * max(sum(gap > 0 for gap in column.gaps[:-1]) for column in self.columns)
            return replace(with_two_lines(CROWDED, (height - left_out) / most - CLOSE), size=20, label=20)
        if self.numbers == "one":
            return design_for(self.shape, self.numbers, height=height)
        if most == 1:
            return CHAIN_OF_FIVE if columns <= 4 else DEEP_CHAIN
        if most < 3 and columns <= 4 and height / most >= MOST_ROOMY:
            return replace(TALL, height=min(TALL.height, height / most - TALL_NOTES))
        slim = WIDE_SLIM if columns <= 3 else CLOSE_SLIM
        return _fitted(COMPACT if columns <= 4 and most < 4 else slim, height / most)

    def _line(self, column: int, j: int, *, up: bool) -> NumberLine:
        line = super()._line(column, j, up=up)
        if self.design.width > SLIM or max(self.shape) == 1:
            return line
        left, _, right, _ = self.neuron(column, j)
        return NumberLine(left + SLIM_LETTER, left + SLIM_NUMBER, line.y, right - left - SLIM_NUMBER - 6)

    def label_slot(self, layer: int) -> float:
        """Return how wide the number of an edge may be: in narrow gaps less."""
        left, right = self.ports(layer)
        return min(
            LABEL if self.design.curve or self.numbers != "notes" else super().label_slot(layer),
            float(right[0, 0] - left[0, 0]) - 10,
        )

    # --- the band ---------------------------------------------------------------------------------------

    @cached_property
    def loss(self) -> LossPlaces:
        """Return where the loss stands: right in the band, below the outputs."""
        left, top, right, bottom = self.band
        many = self.columns[-1].count > MOST_WHOLE
        return in_a_row((left + LEGEND * (right - left) + APART, top, right, bottom), many=many, large=0.92)

    def lines_to_loss(self, *, classes: bool) -> list[list[tuple[float, float]]]:
        """Return the line from the outputs down to the panel, right of them and of their classes."""
        ys, right = self.ys(len(self.shape) - 1), self.neuron(len(self.shape) - 1, self.columns[-1].shown[0])[2]
        crowded = self.numbers != "notes" and classes
        start, x = right + (BEHIND_CLASS if crowded else 0.0), self.frame.right - 8
        down = [[(x, ys[0]), (x, self.loss.panel[1])]]
        return [*([(start, y), (x, y)] for y in (() if crowded else ys)), *down]

    @property
    def legend(self) -> Px | None:
        """Return the room of the legend: left in the band."""
        left, top, right, bottom = self.band
        return left, top, left + LEGEND * (right - left), bottom

    @cached_property
    def badge(self) -> Px:
        """Return where the badge of the gradient check stands: on the strip, from which the equations are gone."""
        left, top, right, bottom = self.frame.equation
        width, middle = min(right - left - 120, 820.0), (top + bottom) / 2
        return (left + right - width) / 2, middle - 40, (left + right + width) / 2, middle + 40

    @property
    def outputs_are_close(self) -> bool:
        """Say whether outputs are so many that nothing tall has room between them."""
        return self.design.curve and super().outputs_are_close

    @property
    def classes_above(self) -> bool:
        """Say whether the names of classes stand above crowded outputs: heads of columns are close there."""
        return False

    def classes_head(self) -> tuple[Place, float]:
        """Return where it stands what those numbers are, over the first."""
        left, top, right, _ = self.neuron(len(self.shape) - 1, 0)
        return Place(right + CLASS_GAP + 26, top - 10, "right"), (right - left) / 2


def _fitted(design: Design, pitch: float) -> Design:
    """Make neurons as high as a pitch allows, with room for a note below each."""
    height = min(max(pitch - (40 if design.named else 31), 50), 104)
    return replace(design, height=height, row=design.row + (height - design.height) / 5)
