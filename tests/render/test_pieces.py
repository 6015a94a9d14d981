"""A section is cut where beats begin, and its pieces are the section."""

import hashlib
from itertools import pairwise

import pytest

from nnviz_core.config.loading import load
from nnviz_core.render.pieces import PIECE_SECONDS, cut
from nnviz_core.render.plan import plan_film
from nnviz_core.story.timeline import Span
from nnviz_core.video.encoder import SectionEncoder
from nnviz_scenes.drawing import render_section
from nnviz_scenes.stage import SectionJob


@pytest.mark.parametrize("config", ["short", "lecture", "update", "keyframes"])
@pytest.mark.parametrize("fps", [15, 60])
def test_pieces_are_the_section_without_gap_and_start_at_beats(config, fps):
    plan = plan_film(load(config), fps=fps)
    for timed in plan.timeline.sections:
        pieces = cut(timed, theme="dark", format=plan.format)
        assert (pieces[0].span.start, pieces[-1].span.end) == (0, timed.frames)
        assert all(one.span.end == other.span.start for one, other in pairwise(pieces))
        assert {piece.span.start for piece in pieces} <= {beat.say.start for beat in timed.beats}
        assert all(piece.span.frames / fps < 2.5 * PIECE_SECONDS for piece in pieces)


def test_a_longer_section_has_more_pieces_and_each_its_own_key(plan):
    [timed] = plan.timeline.sections
    pieces = cut(timed, theme="dark", format=plan.format)
    assert len({piece.key for piece in pieces}) == len(pieces) == round(timed.frames / 12 / PIECE_SECONDS) > 1


def test_a_section_drawn_in_pieces_has_the_pixels_of_the_whole(tmp_path, plan, monkeypatch):
    [timed] = plan.timeline.sections
    whole = drawn(timed, Span(0, timed.frames), tmp_path, monkeypatch)
    assert len(set(whole)) > 100
    for piece in cut(timed, theme="dark", format=plan.format):
        assert drawn(timed, piece.span, tmp_path, monkeypatch) == whole[piece.span.start : piece.span.end]


def drawn(timed, span, folder, monkeypatch):
    """Draw a span and return a checksum of every frame, before the encoder loses anything."""
    frames = []

    def write(self, pixels, repeat=1, changed=None):
        frames.extend([hashlib.sha256(pixels.tobytes()).hexdigest()] * repeat)
        self.frames += repeat

    with monkeypatch.context() as patch:
        patch.setattr(SectionEncoder, "write", write)
        patch.setattr(SectionEncoder, "close", SectionEncoder.abort)
        render_section(SectionJob(timed, "dark"), folder / "piece.mp4", span=span, width=320, height=180)
    return frames
