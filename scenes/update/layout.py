"""Where the update section's things stand, in px of a 1080p frame."""

from collections.abc import Sequence

from nnviz_scenes.parts.layout import Px

PLANE: Px = (1248, 180, 1824, 756)
CLASSES_Y = 156.0  # baseline of the classes' names over the plane
TABLE = (54.0, 1106.0)  # x
BLOCK, BLOCK_GAP = 512.0, 28.0  # the table stands in two blocks
OLD, GRADIENT, NEW = 230.0, 372.0, 512.0  # right ends of a block's columns, from its left
HEAD_Y, FIRST_Y, PITCH = 190.0, 236.0, 42.0  # baselines
MORE_Y = 612.0
STEPS_HEAD_Y, STEPS_FIRST_Y, STEPS_PITCH = 660.0, 702.0, 36.0
SWATCH = (54.0, 126.0)  # x of a line's sample
STEP_NAME, RATE, LOSS, VERDICT, PROMISED, CHANGE = 146.0, 440.0, 590.0, 606.0, 964.0, 1106.0


def block_left(block: int) -> float:
    """Return where a block of the table begins."""
    return TABLE[0] + block * (BLOCK + BLOCK_GAP)


def row_places(rows: Sequence[int]) -> tuple[tuple[float, float], ...]:
    """Return the left end and the baseline of every row: the first half in the left block, the rest in the right."""
    half = max(-(-len(rows) // 2), 1)
    return tuple((block_left(i // half), FIRST_Y + i % half * PITCH) for i in range(len(rows)))


def step_y(line: int) -> float:
    """Return the baseline of a line of the steps' table: 0 is now, then step by step."""
    return STEPS_FIRST_Y + line * STEPS_PITCH
