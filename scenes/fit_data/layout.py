"""Where things stand in a data section of numbers, in px of a 1080p frame."""

from nnviz_scenes.parts.layout import RIGHT, Px

CHART: Px = (176, 168, 1060, 868)  # of y over one input
TABLE_TOP, ROW = 196.0, 62.0  # y of the first baseline, from one to the next
ERRORS: Px = (1244, 536, RIGHT - 44, 868)  # the errors over the input
PARITY: Px = (1180, 468, 1580, 868)  # what is said over what should be
SHARES, LOSS_ROOM = 190.0, 110.0  # px: the column of shares, and what the number of a loss takes left of it
TABLE_LEFT = {1: 1150.0, 2: 1010.0}  # by the inputs


def columns(n_in: int) -> tuple[float, float, float]:
    """Return the x of the table's columns: where names begin, and where losses and shares end."""
    return TABLE_LEFT[n_in], RIGHT - SHARES, float(RIGHT)
