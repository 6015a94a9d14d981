"""Where things stand in a plane section of numbers, in px of a 1080p frame."""

from nnviz_core.look.scales import units
from nnviz_scenes.parts.layout import RIGHT, Px

MAIN: Px = (176, 168, 916, 868)  # of y over one input
LEFT, TOP, BOTTOM = 1060.0, 168.0, 888.0  # of the small pictures
KEY = 918.0  # y of the baseline of what says their scale, where they are maps
HEAD = 50.0  # px above a small picture, for its name
GAP = 62.0  # px between two columns
ROW_GAP = 10.0
FEWEST_ROWS = 2


def small_places(count: int, *, square: bool) -> tuple[Px, ...]:
    """Return the places of the small pictures of a layer: two columns, or more where they are square."""
    rows = max(FEWEST_ROWS, -(-count // 2))
    height = (BOTTOM - TOP - rows * HEAD - (rows - 1) * ROW_GAP) / rows
    columns = 2
    width = (RIGHT - LEFT - GAP) / columns
    if square:
        width = min(width, height, 300.0)
        height = width
    pitch = (RIGHT - LEFT + GAP) / columns
    places = []
    for k in range(count):
        row, column = divmod(k, columns)
        left, top = LEFT + column * pitch, TOP + row * (height + HEAD + ROW_GAP) + HEAD
        places.append((left, top, left + width, top + height))
    return tuple(places)


def scene_gap() -> float:
    """Return the room between a name and what stands behind it, in scene units."""
    return units(12.0)
