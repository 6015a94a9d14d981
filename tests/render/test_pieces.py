"""A section is cut where beats begin, and its pieces are the section."""

import hashlib
from dataclasses import replace
from itertools import pairwise

import pytest

from nnviz_core.config.loading import load
from nnviz_core.render.pieces import PIECE_SECONDS, cut, part_of
from nnviz_core.render.plan import plan_film
from nnviz_core.story.beats import Caption
from nnviz_core.story.timeline import Span, schedule
from nnviz_core.video.encoder import SectionEncoder
from nnviz_scenes.drawing import render_section
from nnviz_scenes.stage import SectionJob


@pytest.mark.parametrize("config", ["short", "lecture", "update", "keyframes"])
@pytest.mark.parametrize("fps", [15, 60])
def test_pieces_are_the_section_without_gap_and_start_at_beats(config, fps):
    plan = plan_film(load(config), fps=fps)
    for timed in plan.timeline.sections:
        pieces = cut(timed, theme="dark", format=plan.format)
        assert (pieces[0].start, pieces[-1].start + pieces[-1].span.frames) == (0, timed.frames)
        assert all(one.start + one.span.frames == other.start for one, other in pairwise(pieces))
        assert {piece.start for piece in pieces} <= {beat.say.start for beat in timed.beats}
        assert all(piece.span.frames / fps < 2.5 * PIECE_SECONDS for piece in pieces)


def test_a_longer_section_has_more_pieces_and_each_its_own_key(plan):
    [timed] = plan.timeline.sections
    pieces = cut(timed, theme="dark", format=plan.format)
    assert len({piece.key for piece in pieces}) == len(pieces) > 1
    short = replace(timed, beats=timed.beats[:2])
    assert len(cut(short, theme="dark", format=plan.format)) < len(pieces)


def test_a_section_drawn_in_pieces_has_the_pixels_of_the_whole(tmp_path, plan, monkeypatch):
    [timed] = plan.timeline.sections
    whole = drawn(timed, Span(0, timed.frames), tmp_path, monkeypatch)
    assert len(set(whole)) > 100
    for piece in cut(timed, theme="dark", format=plan.format):
        frames = drawn(piece.timed, piece.span, tmp_path, monkeypatch)
        assert frames == whole[piece.start : piece.start + piece.span.frames]


@pytest.mark.slow
@pytest.mark.parametrize("config", ["lecture", "activations", "sweep", "regression", "three_classes", "depth", "cost"])
def test_sections_of_every_kind_drawn_in_pieces_have_the_pixels_of_the_whole(config, tmp_path, monkeypatch):
    for timed in (plan := plan_film(load(config), fps=10)).timeline.sections:
        whole = drawn(timed, Span(0, timed.frames), tmp_path, monkeypatch)
        for piece in cut(timed, theme="dark", format=plan.format):
            frames = drawn(piece.timed, piece.span, tmp_path, monkeypatch)
            assert frames == whole[piece.start : piece.start + piece.span.frames], (timed.section.scene, piece.start)


def test_another_caption_is_another_key_to_the_pieces_alone_that_show_it(plan):
    [timed] = plan.timeline.sections
    pieces = cut(timed, theme="dark", format=plan.format)
    assert len(pieces) > 1
    for place, each in enumerate(timed.beats):
        if each.beat.caption is None:
            continue
        other = replace(each, beat=replace(each.beat, caption=replace(each.beat.caption, text="Another.")))
        beats = (*timed.beats[:place], other, *timed.beats[place + 1 :])
        changed = replace(timed, beats=beats, section=replace(timed.section, beats=tuple(b.beat for b in beats)))
        following = [later.say.start for later in timed.beats[place + 1 :] if later.beat.caption]
        first, last = each.say.start, min(following, default=timed.frames)  # it fades when the next one comes
        for piece, own in zip(pieces, cut(changed, theme="dark", format=plan.format), strict=True):
            shown = piece.start <= last and first < piece.start + piece.span.frames
            assert (piece.key != own.key) == shown, (place, piece.start)


def test_a_later_start_leaves_keys_as_they_are(plan):
    """So that what comes behind a caption that lasts longer is not drawn again."""
    [timed] = plan.timeline.sections
    pieces = cut(timed, theme="dark", format=plan.format)
    opening, *others = timed.beats
    longer = replace(opening, hold=Span(opening.hold.start, opening.hold.end + 3))
    moved = [replace(each, **{name: later(getattr(each, name)) for name in ("say", "move", "hold")}) for each in others]
    keys = [
        part_of_key(replace(timed, beats=(longer, *moved)), piece, shift=3 if piece.start else 0) for piece in pieces
    ]
    assert [piece.key == key for piece, key in zip(pieces, keys, strict=True)] == [False, *[True] * (len(pieces) - 1)]


@pytest.mark.parametrize("words", ["Short.", "Words that take far longer to read, " * 12])
def test_longer_and_shorter_words_cut_at_the_same_beats(words):
    plan = plan_film(load("short"), fps=15)
    paces = [each.pace for each in plan.source.spec.sections]
    for timed in plan.timeline.sections:
        pieces = cut(timed, theme="dark", format=plan.format)
        for place in (place for place, each in enumerate(timed.section.beats) if each.caption):
            beats = list(timed.section.beats)
            beats[place] = replace(beats[place], caption=Caption(words))
            board = replace(plan.storyboard, sections=(replace(timed.section, beats=tuple(beats)),))
            [other] = schedule(board, 15, paces=paces).sections
            again = cut(other, theme="dark", format=plan.format)
            assert starts(again, other) == starts(pieces, timed)
            kept = {piece.key for piece in again}  # but for where it is shown, where it fades, and the section's end
            assert sum(piece.key not in kept for piece in pieces) <= 3


def starts(pieces, timed):
    """Name the beats with which the pieces of a section begin."""
    return [timed.beat_at(piece.start) for piece in pieces]


def later(span):
    return Span(span.start + 3, span.end + 3)


def part_of_key(timed, piece, *, shift):
    """Return the key of the same beats in a section of other times."""
    start, frames = piece.start + shift, piece.span.frames + (0 if shift else 3)
    part = part_of(timed, Span(start, start + frames))
    return replace(piece, timed=part, span=Span(0, frames), start=start).key


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
