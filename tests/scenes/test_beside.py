"""Places beside heads: the first that is free, as one looks at each of them alone."""

import numpy as np

from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.parts.beside import GAP, PlaceBeside, Way, first_place, free_places, near, offsets, resting

ROOM = Box(-4.0, -2.0, 4.0, 2.0)
SIZE = (0.8, 0.3)


def straight(times: np.ndarray) -> np.ndarray:
    """Go from the left of the room to its right, and a little up."""
    return np.stack([6 * times - 3, times - 0.5], axis=1)


WAY = Way(0.1, 0.9, SIZE, straight, 0.1)


def box_at(place: PlaceBeside, t: float) -> Box:
    [head] = straight(np.array([t])).tolist()
    x, y = place.middle((head[0], head[1]))
    return Box(x - SIZE[0] / 2, y - SIZE[1] / 2, x + SIZE[0] / 2, y + SIZE[1] / 2)


def test_the_first_place_is_the_first_that_touches_nothing_at_any_moment():
    standing = [Box(-0.4, 0.15, 0.4, 0.2), Box(1.0, -1.6, 1.4, -0.35), Box(9.0, 9.0, 10.0, 10.0)]
    found = first_place([free_places(WAY, standing=near(standing, ROOM), room=ROOM)], others=())
    every = [PlaceBeside(WAY, (x, y), ROOM) for x, y in offsets(WAY, straight(WAY.times())).tolist()]

    def is_free(place: PlaceBeside) -> bool:
        boxes = [box_at(place, t).grown(0.99 * units(GAP)) for t in WAY.times().tolist()]
        return not any(box.overlaps(each) for box in boxes for each in standing)

    assert found is not None
    free = [place.offset for place in every if is_free(place)]
    assert found.offset == free[0]
    assert free[0] != every[0].offset


def test_other_numbers_keep_to_rooms_of_their_own():
    alone = first_place([free_places(WAY, standing=near((), ROOM), room=ROOM)], others=())
    assert alone is not None
    mine = box_at(alone, 0.5)
    far = Box(mine.left + 3, mine.bottom, mine.right + 3, mine.top)
    others = [PlaceBeside(Way(0.0, 1.0, SIZE, resting(box.center), 0.0), (0.0, 0.0), box) for box in (far, mine)]
    beside = first_place([free_places(WAY, standing=near((), ROOM), room=ROOM)], others)
    assert beside is not None
    assert beside.offset != alone.offset
    for other in others:
        assert not any(box_at(beside, t).overlaps(other.room) for t in WAY.times().tolist())
