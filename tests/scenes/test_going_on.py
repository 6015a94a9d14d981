"""A section that goes on where the one before it ended: not a pixel jumps at the cut."""

from pathlib import Path

import numpy as np
import pytest

from nnviz_core.render.pieces import cut
from nnviz_core.render.plan import plan_film
from nnviz_core.story.timeline import TimedSection
from nnviz_scenes.drawing import still_pixels
from nnviz_scenes.stage import SectionJob
from tests.scenes.walk import timeline_of

ROOT = Path(__file__).parents[2] / "configs"
SIZE = {"width": 640, "height": 360}
FILMS = ["lecture", "short", "one_output", "chain"]


def sections_of(name: str) -> dict[str, TimedSection]:
    return {timed.section.scene: timed for timed in timeline_of(ROOT / f"{name}.toml").sections}


@pytest.mark.parametrize("name", FILMS)
@pytest.mark.parametrize("captions", ["drawn", "none"])
def test_backward_opens_with_the_picture_on_which_forward_ended(name, captions):
    sections = sections_of(name)
    forward, backward = (SectionJob(sections[kind], "dark", captions) for kind in ("forward", "backward"))
    last, first = still_pixels(forward, forward.timed.frames - 1, **SIZE), still_pixels(backward, 0, **SIZE)
    assert backward.timed.section.before is not None
    assert np.array_equal(first, last)


@pytest.mark.parametrize("name", ["short", "one_output", "chain"])
@pytest.mark.parametrize("captions", ["drawn", "none"])
def test_forward_opens_with_the_sketch_on_which_the_title_ended(name, captions):
    sections = sections_of(name)
    title, forward = (SectionJob(sections[kind], "dark", captions) for kind in ("title", "forward"))
    last, first = still_pixels(title, title.timed.frames - 1, **SIZE), still_pixels(forward, 0, **SIZE)
    assert forward.timed.section.before is not None
    assert np.array_equal(first, last)


@pytest.mark.parametrize(
    ("layers", "snapshot", "captions"),
    [
        ([2, 2, 2, 2], '"last"', "drawn"),
        ([2, 6, 6, 2], '"last"', "none"),
        ([2, 2, 2], 5, "drawn"),
        pytest.param([2, 2, 2, 2], '"last"', "none", marks=pytest.mark.slow),
        pytest.param([2, 6, 6, 2], '"last"', "drawn", marks=pytest.mark.slow),
        pytest.param([2, 2, 2], 5, "none", marks=pytest.mark.slow),
    ],
)
def test_update_opens_with_the_picture_on_which_backward_of_its_sample_ended(layers, snapshot, captions, source_of):
    source = source_of(sample=32, layers=layers, then="update", first="backward", snapshot=snapshot)
    timeline = plan_film(source, fps=10).timeline
    backward, update = (SectionJob(timed, "dark", captions) for timed in timeline.sections)
    last, first = still_pixels(backward, backward.timed.frames - 1, **SIZE), still_pixels(update, 0, **SIZE)
    assert update.timed.section.before is not None
    assert np.array_equal(first, last)


def test_update_of_another_sample_opens_for_itself(source_of):
    timeline = plan_film(source_of(sample=33, then="update", first="backward"), fps=10).timeline
    assert [timed.section.before for timed in timeline.sections] == [None, None]


def test_a_section_about_something_else_opens_for_itself(source_of):
    timeline = plan_film(source_of(sample=33)).timeline
    assert [timed.section.before for timed in timeline.sections] == [None, None]


def test_a_section_whose_neighbour_is_not_shown_opens_for_itself(source_of):
    [timed] = plan_film(source_of(sample=32), section="backward").timeline.sections
    assert timed.section.before is None


def test_a_piece_keeps_what_stands_at_its_start(source_of):
    plan = plan_film(source_of(sample=32), fps=10)
    pieces = cut(plan.timeline.sections[1], theme="dark", format=plan.format)
    assert all(piece.timed.section.before for piece in pieces)


@pytest.fixture
def source_of(tmp_path):
    """Write a section about sample 32 and one after it about another sample, or about the same."""
    from nnviz_core.config.loading import load

    def write(*, sample: int, layers=(2, 2, 2, 2), first="forward", then="backward", snapshot='"last"'):
        path = tmp_path / "two.toml"
        path.write_text(
            f"[network]\nlayers = {list(layers)}\n"
            "[parameters]\ntrain = { steps = 5, seed = 6 }\n"
            f'[[sections]]\nscene = "{first}"\nsnapshot = "last"\nsample = 32\n'
            f'[[sections]]\nscene = "{then}"\nsnapshot = {snapshot}\nsample = {sample}\n'
        )
        return load(path)

    return write
