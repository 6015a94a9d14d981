"""Films have exactly the frames written, in the colours drawn, and are whole or not there."""

from pathlib import Path

import av
import numpy as np
import pytest

from nnviz_core.video import conversion as conversion_module
from nnviz_core.video.decoding import EXACTLY, read_frames
from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import EncoderSettings, planes_of
from nnviz_core.video.joining import join_sections
from nnviz_core.video.probing import Chapter, ColourTags, probe

WIDTH, HEIGHT, BITS = 320, 180, 16

RATES = (15, 24, 25, 30, 50, 60)
THEME = ("#ff7a59", "#4cb8ff", "#ffd54a", "#0f1420", "#ff5fa8", "#7fd1ae", "#c9a0ff", "#ffffff")


def rgb(colour):
    return np.frombuffer(bytes.fromhex(colour[1:]), np.uint8)


def numbered(number):
    """Draw a number as black and white bars, so that every decoded frame says which one it is."""
    bits = (number >> np.arange(BITS)) & 1
    row = np.repeat(bits * 255, WIDTH // BITS).astype(np.uint8)
    return np.broadcast_to(row[None, :, None], (HEIGHT, WIDTH, 3))


def number_of(frame):
    bits = frame[HEIGHT // 2, WIDTH // BITS // 2 :: WIDTH // BITS, 0] > 127
    return int(bits @ (1 << np.arange(BITS)))


def theme_bars():
    colours = np.array([rgb(colour) for colour in THEME])
    row = np.repeat(colours, WIDTH // len(THEME), axis=0)
    return np.broadcast_to(row, (HEIGHT, WIDTH, 3))


def bar_centres(frame):
    width = WIDTH // len(THEME)
    return frame[HEIGHT // 2, width // 2 :: width].astype(int)


def encode(path, numbers, *, fps=30, b_frames=0, threads=1):
    settings = EncoderSettings(b_frames=b_frames, threads=threads)
    with SectionEncoder(path, width=WIDTH, height=HEIGHT, fps=fps, settings=settings) as encoder:
        for number in numbers:
            encoder.write(numbered(number))
    return path


def encode_sections(folder, lengths, **options):
    """Encode sections whose frames are numbered through the whole film."""
    starts = np.cumsum([0, *lengths])
    return [
        encode(folder / f"{section}.mp4", range(start, start + length), **options)
        for section, (start, length) in enumerate(zip(starts, lengths, strict=False))
    ]


def files(folder):
    return sorted(path.name for path in folder.iterdir())


# ---- counts and times


@pytest.mark.parametrize("b_frames", [0, 3])
@pytest.mark.parametrize("fps", RATES)
def test_every_frame_written_is_shown_once_at_its_time(tmp_path, fps, b_frames):
    path = encode(tmp_path / "a.mp4", range(37), fps=fps, b_frames=b_frames)
    facts = probe(path)
    assert (facts.frames, facts.fps, facts.steady) == (37, fps, True)
    assert facts.duration == pytest.approx(37 / fps, abs=1e-9)
    assert [number_of(frame) for frame in read_frames(path, range(37))] == list(range(37))


@pytest.mark.parametrize("length", [1, 2, 3])
def test_the_shortest_sections_have_every_frame(tmp_path, length):
    facts = probe(encode(tmp_path / "a.mp4", range(length), b_frames=3))
    assert (facts.frames, facts.steady) == (length, True)


def test_repeating_a_frame_gives_the_bytes_of_writing_it_again_and_again(tmp_path):
    with SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30) as encoder:
        encoder.write(numbered(1), 9)
        encoder.write(numbered(2), repeat=0)
        assert encoder.frames == 9
    encode(tmp_path / "b.mp4", [1] * 9)
    assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "b.mp4").read_bytes()


@pytest.mark.parametrize("threads", [1, 2])
def test_the_same_frames_give_the_same_bytes(tmp_path, threads):
    first, second = (encode(tmp_path / name, range(40), threads=threads) for name in ("a.mp4", "b.mp4"))
    assert first.read_bytes() == second.read_bytes()


def random_changes(rng, height, width, channels, *, count):
    """Yield noisy frames, each with the patches in which it differs from the one before."""
    frame = rng.integers(0, 256, (height, width, channels), dtype=np.uint8)
    yield frame.copy(), None
    for _ in range(count):
        patches = []
        for _ in range(rng.integers(0, 4)):
            left, right = sorted(rng.integers(0, width + 1, 2).tolist())
            top, bottom = sorted(rng.integers(0, height + 1, 2).tolist())
            patches.append(Patch(left, top, right, bottom))
            frame[patches[-1].pixels] = rng.integers(0, 256, frame[patches[-1].pixels].shape, dtype=np.uint8)
        yield frame.copy(), patches


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize(("width", "height"), [(WIDTH, HEIGHT), (854, 480), (34, 18)])
@pytest.mark.parametrize("conversion", [conversion_module.CONVERSION, EXACTLY])
def test_converting_what_changed_gives_the_bytes_of_converting_all(
    tmp_path, monkeypatch, channels, width, height, conversion
):
    monkeypatch.setattr(conversion_module, "CONVERSION", conversion)
    one, other = (
        SectionEncoder(tmp_path / name, width=width, height=height, fps=30) for name in ("parts.mp4", "whole.mp4")
    )
    with one as parts, other as whole:
        for frame, patches in random_changes(np.random.default_rng(7), height, width, channels, count=12):
            parts.write(frame, changed=patches)
            whole.write(frame)
            pictures = [planes_of(encoder._converter.picture) for encoder in (parts, whole)]
            for part, plane in zip(*pictures, strict=True):
                assert np.array_equal(part, plane), patches
    assert (tmp_path / "parts.mp4").read_bytes() == (tmp_path / "whole.mp4").read_bytes()


def test_a_change_that_is_not_listed_is_not_seen(tmp_path):
    with SectionEncoder(tmp_path / "section.mp4", width=WIDTH, height=HEIGHT, fps=30) as encoder:
        encoder.write(np.zeros((HEIGHT, WIDTH, 3), np.uint8))
        encoder.write(np.full((HEIGHT, WIDTH, 3), 255, np.uint8), changed=[Patch(40, 20, 60, 30)])
        brightness = planes_of(encoder._converter.picture)[0]
    assert brightness.max() == 235
    assert (brightness > 16).sum() == 28 * 18  # with the neighbours whose colours the change takes part in


@pytest.mark.parametrize("fps", RATES)
def test_a_still_picture_has_a_key_frame_every_two_seconds(tmp_path, fps):
    keyframes = probe(encode(tmp_path / "a.mp4", [7] * (5 * fps), fps=fps, b_frames=3)).keyframes
    assert keyframes == (0, 2 * fps, 4 * fps)


# ---- colours


@pytest.mark.parametrize("channels", [3, 4])
def test_theme_colours_survive(tmp_path, channels):
    frame = np.full((HEIGHT, WIDTH, channels), 255, np.uint8)
    frame[..., :3] = theme_bars()
    with SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30) as encoder:
        encoder.write(frame, 3)
    [shown] = read_frames(tmp_path / "a.mp4", [2])
    assert np.abs(bar_centres(shown) - bar_centres(frame[..., :3])).max() <= 3


def test_brightness_follows_bt709_in_limited_range(tmp_path):
    with SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30) as encoder:
        encoder.write(theme_bars())
    with av.open(tmp_path / "a.mp4") as container:
        luma = next(container.decode(video=0)).to_ndarray()[:HEIGHT]
    expected = 16 + bar_centres(theme_bars()) @ [0.2126, 0.7152, 0.0722] * 219 / 255
    assert np.abs(bar_centres(luma) - expected).max() <= 1.5


def test_the_file_declares_its_colours_and_form(tmp_path):
    facts = probe(encode(tmp_path / "a.mp4", range(3)))
    assert facts.colours == ColourTags("bt709", "bt709", "bt709", "tv")
    assert (facts.codec, facts.profile, facts.pixel_format) == ("h264", "High", "yuv420p")
    assert (facts.width, facts.height, facts.audio_tracks) == (WIDTH, HEIGHT, 0)


# ---- the film


@pytest.mark.parametrize("b_frames", [0, 3])
@pytest.mark.parametrize("fps", RATES)
def test_a_film_is_its_sections_frame_by_frame(tmp_path, fps, b_frames):
    lengths = [1, 2, 13, 3, 40, 5]
    sections = encode_sections(tmp_path, lengths, fps=fps, b_frames=b_frames)
    join_sections(sections, tmp_path / "film.mp4", chapters=[], title="Film")
    facts = probe(tmp_path / "film.mp4")
    assert (facts.frames, facts.fps, facts.steady) == (64, fps, True)
    assert facts.duration == pytest.approx(64 / fps, abs=1e-9)
    assert set(np.cumsum([0, *lengths[:-1]])) <= set(facts.keyframes)
    assert [number_of(frame) for frame in read_frames(tmp_path / "film.mp4", range(64))] == list(range(64))


def test_joining_copies_pictures_without_loss(tmp_path):
    sections = encode_sections(tmp_path, [20, 20], b_frames=3)
    join_sections(sections, tmp_path / "film.mp4", chapters=[], title="Film")
    apart = [frame for section in sections for frame in read_frames(section, range(20))]
    assert np.array_equal(read_frames(tmp_path / "film.mp4", range(40)), apart)


@pytest.mark.parametrize("option", [b" open_gop=0 ", b" sliced_threads=0 ", b" threads=2 "])
def test_x264_says_in_the_file_how_it_worked(tmp_path, option):
    assert option in encode(tmp_path / "a.mp4", range(9), b_frames=3, threads=2).read_bytes()


@pytest.mark.parametrize("fps", RATES)
def test_chapters_keep_their_frames(tmp_path, fps):
    chapters = (Chapter("Vorwärts — 前", 0, 7), Chapter("Backward", 7, 18))
    sections = encode_sections(tmp_path, [7, 11], fps=fps)
    join_sections(sections, tmp_path / "film.mp4", chapters=chapters, title="Film")
    assert probe(tmp_path / "film.mp4").chapters == chapters


@pytest.mark.parametrize(("language", "code"), [("en", "eng"), ("de-AT", "deu"), ("tlh", "und")])
def test_a_film_carries_title_comment_and_language(tmp_path, language, code):
    sections = encode_sections(tmp_path, [3])
    join_sections(sections, tmp_path / "film.mp4", chapters=[], title="XOR − bent", language=language, comment="nnviz")
    facts = probe(tmp_path / "film.mp4")
    assert (facts.title, facts.comment, facts.language) == ("XOR − bent", "nnviz", code)


def test_a_film_plays_before_it_is_downloaded_and_knows_no_clock(tmp_path):
    sections = encode_sections(tmp_path, [3, 4])
    for name in ("a.mp4", "b.mp4"):
        join_sections(sections, tmp_path / name, chapters=[Chapter("All", 0, 7)], title="Film")
    assert probe(tmp_path / "a.mp4").moov_first
    assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "b.mp4").read_bytes()
    with av.open(tmp_path / "a.mp4") as container:
        assert "creation_time" not in container.metadata


def test_sections_encoded_differently_are_refused(tmp_path):
    sections = [encode(tmp_path / f"{fps}.mp4", range(3), fps=fps) for fps in (30, 25)]
    with pytest.raises(ValueError, match=r"25\.mp4 was encoded differently from .*30\.mp4; use one size"):
        join_sections(sections, tmp_path / "film.mp4", chapters=[], title="Film")
    assert files(tmp_path) == ["25.mp4", "30.mp4"]


@pytest.mark.parametrize(("start", "end"), [(0, 4), (-1, 2), (2, 2)])
def test_chapters_outside_the_film_are_refused(tmp_path, start, end):
    sections = encode_sections(tmp_path, [3])
    with pytest.raises(ValueError, match=f'Chapter "One" has the frames {start} to {end}; give a rising pair'):
        join_sections(sections, tmp_path / "film.mp4", chapters=[Chapter("One", start, end)], title="Film")


def test_a_film_without_sections_is_refused(tmp_path):
    with pytest.raises(ValueError, match="at least one section"):
        join_sections([], tmp_path / "film.mp4", chapters=[], title="Film")


# ---- reading


def test_frames_come_in_the_order_asked(tmp_path):
    path = encode(tmp_path / "a.mp4", range(300))
    wanted = [299, 0, 61, 59, 0, 150]
    assert [number_of(frame) for frame in read_frames(path, wanted)] == wanted


@pytest.mark.parametrize("index", [57, 58, 59, 60, 61, 62, 63])
def test_a_frame_beside_a_key_frame_is_found(tmp_path, index):
    path = encode(tmp_path / "a.mp4", range(90), b_frames=3)
    assert [number_of(frame) for frame in read_frames(path, [index])] == [index]


@pytest.mark.parametrize("index", [-1, 5])
def test_frames_outside_the_film_are_refused(tmp_path, index):
    path = encode(tmp_path / "a.mp4", range(5))
    with pytest.raises(IndexError, match=f"has no frame {index}"):
        read_frames(path, [0, index])


# ---- files that are whole or not there


def test_an_error_while_drawing_leaves_nothing_and_is_not_changed(tmp_path):
    failure = FileNotFoundError(2, "no such picture")
    with pytest.raises(FileNotFoundError) as caught:  # noqa: SIM117
        with SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30) as encoder:
            encoder.write(numbered(1), 100)
            raise failure
    assert caught.value is failure
    assert files(tmp_path) == []


def test_an_error_keeps_the_film_that_was_there(tmp_path):
    before = encode(tmp_path / "a.mp4", range(3)).read_bytes()
    encoder = SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30)
    encoder.write(numbered(1), 100)
    encoder.abort()
    encoder.abort()
    assert files(tmp_path) == ["a.mp4"]
    assert (tmp_path / "a.mp4").read_bytes() == before


def test_closing_twice_is_closing_once(tmp_path):
    with SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30) as encoder:
        encoder.write(numbered(1))
        encoder.close()
        encoder.abort()
    assert probe(tmp_path / "a.mp4").frames == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("length", [2, 60])
def test_a_full_disk_is_said_in_a_sentence_and_leaves_nothing(tmp_path, monkeypatch, length):
    monkeypatch.setattr(Path, "touch", lambda part: part.symlink_to("/dev/full"))
    noise = np.random.default_rng(0).integers(0, 256, (length, HEIGHT, WIDTH, 3), dtype=np.uint8)
    with (
        pytest.raises(OSError, match=r"a\.mp4 cannot be written: No space left on device; choose a folder"),
        SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30) as encoder,
    ):
        for frame in noise:
            encoder.write(frame)
    assert files(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_stops_a_join(tmp_path, monkeypatch):
    sections = encode_sections(tmp_path, [3, 3])
    monkeypatch.setattr(Path, "touch", lambda part: part.symlink_to("/dev/full"))
    with pytest.raises(OSError, match=r"film\.mp4 cannot be written: No space left on device"):
        join_sections(sections, tmp_path / "film.mp4", chapters=[], title="Film")
    assert files(tmp_path) == ["0.mp4", "1.mp4"]


@pytest.mark.parametrize(("folder", "reason"), [("absent", "No such file"), ("file", "Not a directory")])
def test_an_unusable_folder_is_refused_before_the_first_frame(tmp_path, folder, reason):
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match=rf"a\.mp4 cannot be written: {reason}"):
        SectionEncoder(tmp_path / folder / "a.mp4", width=WIDTH, height=HEIGHT, fps=30)


def test_a_missing_section_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"gone\.mp4"):
        join_sections([tmp_path / "gone.mp4"], tmp_path / "film.mp4", chapters=[], title="Film")


def test_a_section_without_frames_is_refused(tmp_path):
    with (
        pytest.raises(ValueError, match="would have no frames"),
        SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30),
    ):
        pass
    assert files(tmp_path) == []


def test_odd_sizes_are_refused(tmp_path):
    with pytest.raises(ValueError, match="even width and height, not 321 x 180"):
        SectionEncoder(tmp_path / "a.mp4", width=321, height=180, fps=30)
    assert files(tmp_path) == []


@pytest.mark.parametrize("bad", [np.zeros((HEIGHT, WIDTH, 3)), np.zeros((WIDTH, HEIGHT, 3), np.uint8)])
def test_frames_of_another_kind_are_refused(tmp_path, bad):
    with (
        pytest.raises(ValueError, match=r"is uint8 of shape \(180, 320, 4\), not"),
        SectionEncoder(tmp_path / "a.mp4", width=WIDTH, height=HEIGHT, fps=30) as encoder,
    ):
        encoder.write(bad)


def test_the_same_frames_give_the_same_bytes_however_often_a_process_encodes(tmp_path):
    """With its macroblock tree on, x264 with AVX-512 fails this at about the thirtieth time."""
    flat = np.broadcast_to(np.array([0, 90, 160], np.uint8), (90, 160, 3))
    made = set()
    for number in range(60):
        path = tmp_path / f"{number % 2}.mp4"
        with SectionEncoder(path, width=160, height=90, fps=12) as film:
            film.write(flat, 140)
        made.add(path.read_bytes())
    assert len(made) == 1


# ---- holds


@pytest.mark.parametrize("preset", ["ultrafast", "veryfast"])
def test_a_hold_is_shown_unchanged_and_what_moves_after_it_is_shown_too(tmp_path, preset):
    """Moving, a hold over several groups, moving, a short hold, a long one: as long as written, and as drawn."""
    rng = np.random.default_rng(5)
    still = np.kron(rng.integers(0, 255, (6, 8, 1)), np.ones((15, 20, 3))).astype(np.uint8)
    shown = []
    with SectionEncoder(tmp_path / "a.mp4", width=160, height=90, fps=30, settings=EncoderSettings(preset)) as film:
        for step, repeat in enumerate([1, 1, 200, 1, 1, 1, 15, 1, 70, 1]):
            frame = np.roll(still, 7 * step, axis=1)
            film.write(frame, repeat)
            shown += [frame] * repeat
    facts = probe(tmp_path / "a.mp4")
    assert (facts.frames, facts.steady, facts.keyframes[0]) == (len(shown), True, 0)
    assert max(np.diff([*facts.keyframes, facts.frames])) <= 60
    decoded = read_frames(tmp_path / "a.mp4", range(len(shown)))
    errors = [np.abs(one.astype(int) - other).mean() for one, other in zip(decoded, shown, strict=True)]
    assert max(errors) < 3
    assert (decoded[20:59] == decoded[20]).all()


def test_a_hold_takes_few_bytes(tmp_path):
    with SectionEncoder(tmp_path / "a.mp4", width=1280, height=720, fps=30) as film:
        film.write(np.random.default_rng(1).integers(0, 255, (720, 1280, 3)).astype(np.uint8), 59)
    with av.open(str(tmp_path / "a.mp4")) as film:
        sizes = [packet.size for packet in film.demux(video=0) if packet.size]
    assert max(sizes[10:]) < 100 < min(sizes[:1])
