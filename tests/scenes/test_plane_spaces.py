"""At the end of the way back the spaces grow, where there is room, with the same numbered places in each."""

from itertools import combinations

import numpy as np
import pytest

from nnviz_core.backprop.plane import plane_stages
from nnviz_core.kinds.plane.actions import ForwardAgain, GrowSpaces
from nnviz_core.kinds.plane.undone import undoing_bends
from nnviz_core.look.shapes import SHAPES
from nnviz_scenes.parts.frame import frame_of, rectangle
from nnviz_scenes.parts.plane_places import PlaneShape, plane_places
from nnviz_scenes.parts.plane_spaces import name_places, space_places, undoings_of
from nnviz_scenes.parts.plane_strip import stage_of
from tests.scenes.films import crowded, moments, shaped
from tests.scenes.test_plane import TURN, keyframe, plane_of, trained

TWO_CURVES, ONE_CURVE = trained([2, 2, 2, 2], "tanh", steps=400), keyframe(TURN)
ROOMY = ("16:9", "4:3")


def grown(tree):
    """Return a scene at the end of the beat in which the spaces grow."""
    scene = plane_of(tree)
    for beat, t in moments(scene, np.array([0.0, 1.0]), of=GrowSpaces):
        if isinstance(beat.action, GrowSpaces) and t == 1:
            return scene
    raise AssertionError("no spaces grow")


@pytest.mark.parametrize("tree", [TWO_CURVES, ONE_CURVE], ids=["two curves", "one curve"])
def test_every_space_shows_its_points_its_boundary_and_the_same_places_where_the_network_takes_them(tree):
    scene = grown(tree)
    network, curves = scene.subject.network, scene.back.tracks
    assert undoing_bends(scene.subject)
    start = np.array([track.stages[0][track.start] for track in curves])
    assert len(scene.spaces.spaces) == 2 * len(network.activations)
    for k, (space, dots) in enumerate(zip(scene.spaces.spaces, scene.spaces.dots, strict=True)):
        area, window = rectangle(scene.layout.grown[k]), scene.course.windows[stage_of(k + 1)]
        points, taken = (plane_stages(network, x)[stage_of(k + 1)].points for x in (scene.subject.dataset.x, start))
        assert space.small.frame.area == area
        np.testing.assert_allclose(space.small.content[-1].places, window.place(points, area), atol=1e-6)
        np.testing.assert_allclose(dots.dots.ring.places, window.place(taken, area), atol=1e-6)
        assert [len(line) for line in space.small.verdict[-1].lines] == [
            len(line) for line in scene.trail.at_stage(stage_of(k + 1))
        ]
        assert all(view.presence == 1 for view in (*space.views(), *dots.dots.views))
        assert len(dots.dots.numbers) == (len(curves) if len(curves) > 1 else 0)


def test_the_arrows_undo_every_step_from_the_last_space_to_the_inputs():
    scene = grown(TWO_CURVES)
    undoings = undoings_of(scene.subject.network, scene.layout.grown, scene.layout.frame)
    assert [each.what for each in undoings] == ['$op("tanh")$', "$W, b$"] * 2
    left, _, right, _ = scene.layout.frame
    assert left < right < undoings[-1].way[-1][0] < right + 20
    assert [each.level for each in undoings] == [True, False, True, True]


def test_the_spaces_only_move_and_what_was_there_leaves():
    scene, widths = plane_of(TWO_CURVES), []
    for beat, _ in moments(scene, np.linspace(0, 1, 21), of=GrowSpaces):
        if isinstance(beat.action, GrowSpaces):
            spaces = scene.spaces.spaces
            seen = [view for space in spaces for view in space.views() if view is not space.small.name]
            assert all(view.presence == 1 for view in seen)
            areas = [space.small.frame.area for space in spaces]
            assert not any(one.overlaps(other) for one, other in combinations(areas, 2))
            widths.append([space.small.frame.area.width for space in spaces])
    assert (np.diff(widths, axis=0) >= 0).all() and (np.array(widths[-1]) > 1.8 * np.array(widths[0])).all()
    gone = (*scene.card.views, *scene.spaces.replaced, *scene.back.twins.views)
    assert not any(view.presence for view in gone)


def test_nothing_of_the_spaces_stays_beside_the_pair_and_nothing_that_left_comes_again():
    scene = plane_of(TWO_CURVES)
    for beat, t in moments(scene, np.array([0.0, 0.02, 1.0]), of=ForwardAgain):
        assert not any(view.presence for view in scene.spaces.replaced)
        assert {scene.card_panel, scene.small.arrows, scene.small.border} <= set(scene.spaces.replaced)
        if isinstance(beat.action, ForwardAgain) and t == 1:
            views = [*scene.spaces.views(), *(view for space in scene.spaces.spaces for view in space.views())]
            assert not any(view.presence for view in views)
            return
    raise AssertionError("the plane does not go forward again")


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("layers", [1, 2])
def test_spaces_are_larger_where_there_is_room_and_within_the_picture(shape, layers):
    frame = frame_of(shape)
    places = plane_places(frame, PlaneShape(1 + 2 * layers))
    assert bool(places.grown) == (shape in ROOMY)
    for place, small in zip(places.grown, places.small[1:], strict=bool(places.grown)):
        assert frame.left <= place[0] < place[2] <= frame.right and place[3] <= frame.picture_bottom
        assert place[2] - place[0] == pytest.approx(place[3] - place[1])
        assert place[2] - place[0] > 1.4 * (small[2] - small[0])
    for x, _ in name_places(places.grown):
        assert not any(place[0] < x < place[2] for place in places.grown)


def test_more_layers_have_no_room():
    assert space_places(6, (1010.0, 168.0, 1824.0, 850.0)) == ()
    assert len(space_places(4, (1010.0, 168.0, 1824.0, 850.0))) == 4


@pytest.mark.parametrize("shape", SHAPES)
def test_no_text_overlaps_or_leaves_the_frame_while_the_spaces_grow(shape):
    scene = plane_of(shaped(TWO_CURVES, shape))
    looked = 0
    for beat, t in moments(scene, np.linspace(0, 1, 13), of=GrowSpaces):
        if isinstance(beat.action, GrowSpaces):
            looked += 1
            assert not [pair for pair in crowded(scene) if shape == "16:9" or pair[1] != "the frame"], t
    assert looked == 13
