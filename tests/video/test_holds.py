"""Copies of a held frame are that frame, bit for bit; where they would not be, none are made."""

import av
import numpy as np
import pytest

from nnviz_core.config.spec import VideoSpec
from nnviz_core.video import encoder, holds
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import START_CODE, EncoderSettings
from nnviz_core.video.holds import HoldCopies, HoldError, copies_are_sound, hold_copies, one_packet
from nnviz_core.video.probing import probe
from nnviz_core.video.video_settings import video_format_for

DRAFT = EncoderSettings(preset="ultrafast", crf=26)


@pytest.fixture
def unproven():
    """Forget what was proven, before and after."""
    proofs = (copies_are_sound, hold_copies)
    for proof in proofs:
        proof.cache_clear()
    yield
    for proof in proofs:
        proof.cache_clear()


def picture(width, height, *, seed=3):
    """Large blocks with fine grain: sharp edges, flat areas, and parts that are unlike their neighbours."""
    rng = np.random.default_rng(seed)
    blocks = np.kron(rng.integers(0, 255, (6, 8, 3)), np.ones((height // 6 + 1, width // 8 + 1, 1)))[:height, :width]
    grain = rng.integers(-20, 20, (height, width, 1)) * (np.arange(width) > width // 2)[None, :, None]
    return np.clip(blocks + grain, 0, 255).astype(np.uint8)


def held(path, *, size, fps, settings, frames):
    """Encode two moving frames, then a hold."""
    still = picture(*size)
    with SectionEncoder(path, width=size[0], height=size[1], fps=fps, settings=settings) as film:
        for step in range(2):
            film.write(np.roll(still, 9 * step, axis=1))
        film.write(still, frames)


def payloads(path):
    """Return what every packet holds behind the mark of its beginning, and its distance from the key frame."""
    distance = 0
    with av.open(str(path)) as film:
        for packet in film.demux(video=0):
            if packet.size:
                distance = 0 if packet.is_keyframe else distance + 1
                yield distance, bytes(packet)[len(START_CODE) :]


def pictures(path):
    with av.open(str(path)) as film:
        for frame in film.decode(video=0):
            yield frame.to_ndarray()


@pytest.mark.parametrize("settings", [EncoderSettings(), DRAFT], ids=["usual", "draft"])
@pytest.mark.parametrize("fps", [60, pytest.param(120, marks=pytest.mark.slow)])
@pytest.mark.parametrize("size", [(1920, 1080), (854, 480)], ids=["1080p", "480p"])
def test_every_copy_decodes_to_the_frame_before_it(tmp_path, size, fps, settings):
    held(tmp_path / "a.mp4", size=size, fps=fps, settings=settings, frames=2 * fps + 40)
    made = HoldCopies(*size, fps, settings)
    copied = [
        distance > 0 and payload == made.packet(distance)[len(START_CODE) :]
        for distance, payload in payloads(tmp_path / "a.mp4")
    ]
    assert len(copied) == 2 * fps + 42
    assert sum(copied) > 1.7 * fps
    before, equal = None, []
    for is_copy, shown in zip(copied, pictures(tmp_path / "a.mp4"), strict=True):
        if is_copy:
            equal.append(np.array_equal(shown, before))
        before = shown
    assert all(equal)
    assert probe(tmp_path / "a.mp4").steady


def test_holds_can_be_encoded_instead(tmp_path, monkeypatch):
    def refuse(*size):
        raise AssertionError("no copies were asked for")

    monkeypatch.setattr(encoder, "hold_copies", refuse)
    settings = EncoderSettings(holds="encoded")
    held(tmp_path / "a.mp4", size=(160, 90), fps=30, settings=settings, frames=100)
    facts = probe(tmp_path / "a.mp4")
    assert (facts.frames, facts.steady, facts.keyframes) == (102, True, (0, 60))


def test_copies_are_proven_on_this_machine(unproven):
    assert copies_are_sound(EncoderSettings())
    assert copies_are_sound(DRAFT)


def test_copies_that_change_a_picture_are_found_out_and_holds_encoded(unproven, monkeypatch, tmp_path):
    honest = HoldCopies.packet

    def packet(self, distance):
        if distance == 5 and self._encoder:
            holds.planes_of(self._flat)[0][8:24, 8:24] = 200  # something to see in what should show nothing new
        return honest(self, distance)

    monkeypatch.setattr(HoldCopies, "packet", packet)
    assert not copies_are_sound(EncoderSettings())
    assert video_format_for(VideoSpec(), quality=None, fps=None).settings.holds == "encoded"
    with pytest.raises(HoldError, match="do not do so on this machine; encode every frame of a hold with --holds"):
        held(tmp_path / "a.mp4", size=(160, 90), fps=30, settings=EncoderSettings(), frames=9)
    assert not list(tmp_path.iterdir())


def test_an_encoder_that_keeps_frames_back_is_found_out(unproven, monkeypatch, tmp_path):
    monkeypatch.setattr(EncoderSettings, "copies_holds", True)
    late = EncoderSettings(threads=2)
    assert not copies_are_sound(late)
    with pytest.raises(HoldError):
        held(tmp_path / "a.mp4", size=(160, 90), fps=30, settings=late, frames=9)


@pytest.mark.parametrize(("packets", "says"), [([], "no packet for one frame"), ([1, 2], "2 packets for one frame")])
def test_a_frame_has_exactly_one_packet(packets, says):
    with pytest.raises(HoldError, match=f"x264 gave {says}, so holds cannot be copied; encode .* --holds encoded"):
        one_packet(packets)


def test_another_header_is_refused():
    copies, other = (HoldCopies(160, 90, fps, EncoderSettings()) for fps in (30, 25))
    with pytest.raises(HoldError, match="in two ways"):
        copies.require_header(START_CODE + START_CODE.join(other._header))


def test_holds_are_copied_where_nothing_is_said_and_are_part_of_the_settings():
    video = VideoSpec()
    assert video_format_for(video, quality=None, fps=None).settings.holds == "copied"
    assert video_format_for(video, quality="draft", fps=None, holds="encoded").settings.holds == "encoded"
    assert video_format_for(VideoSpec(holds="encoded"), quality=None, fps=None).settings.holds == "encoded"
