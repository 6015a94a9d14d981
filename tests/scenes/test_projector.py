"""A projector shows any frame next, and each as a scene of its own would."""

import random
from pathlib import Path

import numpy as np
import pytest

from nnviz_scenes.drawing import FrameCountError, Projector, still_pixels
from nnviz_scenes.stage import SectionJob
from tests.scenes.walk import timeline_of

ROOT = Path(__file__).parents[2]
SIZE = {"width": 320, "height": 180}


@pytest.mark.parametrize("index", [3, pytest.param(8, marks=pytest.mark.slow)], ids=["forward", "plane"])
def test_frames_are_the_same_whatever_was_shown_before(index):
    section = timeline_of(ROOT / "configs/lecture.toml").sections[index]
    job = SectionJob(section, "dark")
    projector, draw = Projector(job, **SIZE), random.Random(0)
    last = section.frames - 1
    frames = [0, last, 0, *(draw.randint(0, last) for _ in range(2))]
    for timed in section.beats:  # and back inside motions
        frames += [timed.move.end - 1, timed.move.start + 1] if timed.move.frames else []
    for frame in frames:
        assert np.array_equal(projector.frame(frame), still_pixels(job, frame, **SIZE)), frame


@pytest.mark.parametrize("frame", [-1, 10**6])
def test_a_frame_that_is_not_there_is_refused(frame):
    section = timeline_of(ROOT / "configs/lecture.toml").sections[0]
    with pytest.raises(FrameCountError, match=f"The title section has no frame {frame}"):
        Projector(SectionJob(section, "dark"), **SIZE).frame(frame)
