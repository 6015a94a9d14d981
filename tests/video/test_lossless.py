"""Lossless pieces give back every pixel as it was drawn, for as long as it was shown, or are not there."""

import numpy as np
import pytest

from nnviz_core.video.dirty_rects import NO_PATCH, Patch
from nnviz_core.video.lossless import LosslessEncoder, holds_frames, shown_in

SIZE = {"width": 64, "height": 48, "fps": 30}


def noise(count):
    return np.random.default_rng(0).integers(0, 256, (count, 48, 64, 4)).astype(np.uint8)


def test_every_pixel_with_its_alpha_comes_back(tmp_path):
    frames = noise(5)
    with LosslessEncoder(tmp_path / "a.mp4", **SIZE) as encoder:
        for count, frame in enumerate(frames, start=1):
            encoder.write(frame, count)
    shown = list(shown_in(tmp_path / "a.mp4"))
    assert [count for _, count in shown] == [1, 2, 3, 4, 5]
    assert all((pixels == frame).all() for (pixels, _), frame in zip(shown, frames, strict=True))


def test_what_does_not_change_is_one_picture_that_lasts(tmp_path):
    first, second = noise(2)
    with LosslessEncoder(tmp_path / "a.mp4", **SIZE) as encoder:
        encoder.write(first)
        encoder.write(first, 4, changed=[])
        encoder.write(first, 300, changed=[NO_PATCH])
        encoder.write(second, changed=[Patch(0, 0, 64, 48)])
    assert [count for _, count in shown_in(tmp_path / "a.mp4")] == [305, 1]
    assert (tmp_path / "a.mp4").stat().st_size < 3 * first.nbytes


def test_the_same_frames_give_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        with LosslessEncoder(tmp_path / name, **SIZE) as encoder:
            for frame in noise(3):
                encoder.write(frame, 2)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_failure_leaves_nothing(tmp_path):
    with pytest.raises(ZeroDivisionError), LosslessEncoder(tmp_path / "a.mp4", **SIZE) as encoder:
        encoder.write(noise(1)[0])
        raise ZeroDivisionError
    with pytest.raises(ValueError, match="would have no frames"), LosslessEncoder(tmp_path / "a.mp4", **SIZE):
        pass
    with (
        pytest.raises(ValueError, match="is uint8 of shape"),
        LosslessEncoder(tmp_path / "a.mp4", **SIZE) as encoder,
    ):
        encoder.write(noise(1)[0].transpose(1, 0, 2))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("other", [{"frames": 3}, {"fps": 25}, {"width": 32}, {"height": 50}])
def test_a_piece_of_another_length_rate_or_size_is_told(tmp_path, other):
    with LosslessEncoder(tmp_path / "a.mp4", **SIZE) as encoder:
        encoder.write(noise(1)[0], 2)
    assert holds_frames(tmp_path / "a.mp4", frames=2, **SIZE)
    assert not holds_frames(tmp_path / "a.mp4", **{"frames": 2, **SIZE, **other})
