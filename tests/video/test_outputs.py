"""Every format shows what was drawn: its colours on every ground, its frames, for ever where it loops."""

from dataclasses import replace
from itertools import pairwise

import av
import numpy as np
import pytest
from av.video.reformatter import ColorRange, VideoReformatter
from PIL import Image, ImageSequence

from nnviz_core.look.theme import DARK
from nnviz_core.video import delivery
from nnviz_core.video.decoding import EXACTLY
from nnviz_core.video.delivery import Delivery, OutputError, delivery_of
from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.loops import BudgetError, read_budget, usual_budget
from nnviz_core.video.lossless import LosslessEncoder
from nnviz_core.video.narration import RATE, SoundTrack
from nnviz_core.video.outputs import OUTPUTS
from nnviz_core.video.probing import Chapter, probe
from nnviz_core.video.sound import probe_sounds
from nnviz_core.video.transparency import straight

FOR_HEVC = 6  # frames: of two alone x265 4.2 gives times that were never set, now and then
WIDTH, HEIGHT, FPS = 256, 128, 20
COLOURS = [DARK.classes[0], DARK.classes[1], DARK.signal, DARK.panel, DARK.text, DARK.muted, DARK.ink, DARK.positive]
SIDE = WIDTH // len(COLOURS)
FILMS = [name for name, output in OUTPUTS.items() if output.sound and output.module]
LOOPS = [name for name, output in OUTPUTS.items() if output.budget]
ALPHAS = [name for name, output in OUTPUTS.items() if output.alpha]


def rgb(colour):
    return np.frombuffer(bytes.fromhex(colour[1:]), np.uint8)


def fields(alphas=(255, 128, 0)):
    """Draw the theme's colours side by side, each in as many strengths, as cairo keeps them."""
    picture = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    for row, alpha in enumerate(alphas):
        rows = slice(row * HEIGHT // len(alphas), (row + 1) * HEIGHT // len(alphas))
        for column, colour in enumerate(COLOURS):
            picture[rows, column * SIDE : (column + 1) * SIDE] = [*np.rint(rgb(colour) * (alpha / 255)), alpha]
    return picture


def middles(picture, rows=3):
    """Return the middle of every field."""
    step = HEIGHT // rows
    return picture[step // 2 :: step, SIDE // 2 :: SIDE].astype(float)[:rows]


def film_of(folder, frames, *, counts=None, transparent=False, budget=0, **more):
    path = folder / "piece.mp4"
    counts = counts or [1] * len(frames)
    with LosslessEncoder(path, width=WIDTH, height=HEIGHT, fps=FPS) as encoder:
        for frame, count in zip(frames, counts, strict=True):
            encoder.write(frame, count)
    facts = {"width": WIDTH, "height": HEIGHT, "fps": FPS, "frames": sum(counts), "transparent": transparent}
    return DrawnFilm((path,), **facts, title="T", language="en", comment="nnviz", budget=budget, **more)


def decoded(path, decoder=None):
    """Decode a film to straight RGBA; FFmpeg's own decoder of VP9 knows no alpha."""
    reformatter = VideoReformatter()
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        context = av.CodecContext.create(decoder, "r") if decoder else stream.codec_context
        packets = [packet for packet in container.demux(stream) if packet.size]
        pictures = [picture for packet in [*packets, None] for picture in context.decode(packet)]
        options = {"dst_color_range": ColorRange.JPEG, "interpolation": EXACTLY}
        return [reformatter.reformat(picture, format="rgba", **options).to_ndarray() for picture in pictures]


def opened(path):
    with Image.open(path) as picture:
        return picture.convert("RGBA")


def read(name, path):
    match name:
        case "png":
            return [np.array(opened(each)) for each in sorted(path.iterdir())]
        case "gif" | "webp" | "apng":
            with Image.open(path) as loop:
                return [np.array(each.convert("RGBA")) for each in ImageSequence.Iterator(loop)]
        case "webm":
            return decoded(path, "libvpx-vp9")
        case _:
            return decoded(path)


def written(name, film, folder):
    path = folder / OUTPUTS[name].file_of("film")
    return path, OUTPUTS[name].write(film, path)


# ---- colours


@pytest.mark.parametrize("ground", [(255, 0, 0), (0, 0, 255)], ids=["red", "blue"])
@pytest.mark.parametrize("name", ALPHAS)
def test_on_every_ground_a_transparent_film_has_the_colours_of_the_theme(tmp_path, name, ground):
    film = film_of(tmp_path, [fields()] * 3, transparent=True, budget=10**6)
    path, _ = written(name, film, tmp_path)
    for shown in read(name, path):
        alpha = middles(shown)[..., 3:] / 255
        over = middles(shown)[..., :3] * alpha + np.array(ground) * (1 - alpha)
        strength = np.array([1, 128 / 255, 0])[:, None, None]
        due = np.array([rgb(colour) for colour in COLOURS])[None] * strength + np.array(ground) * (1 - strength)
        assert np.abs(over - due).max() <= 3


@pytest.mark.parametrize("name", [*OUTPUTS][1:])
def test_an_opaque_film_has_the_colours_of_the_theme(tmp_path, name):
    path, _ = written(name, film_of(tmp_path, [fields((255,))] * 3, budget=10**6), tmp_path)
    for shown in read(name, path):
        assert (middles(shown, 1)[..., 3] == 255).all()
        assert np.abs(middles(shown, 1)[0, :, :3] - [rgb(colour) for colour in COLOURS]).max() <= 3


def test_letters_of_a_transparent_webm_have_no_pale_rims(tmp_path):
    """One pixel wide, they share their colour with what is unseen beside them."""
    drawn = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    drawn[:, ::8] = (*rgb(DARK.classes[0]), 255)
    path, _ = written("webm", film_of(tmp_path, [drawn] * 3, transparent=True), tmp_path)
    strokes = read("webm", path)[-1][:, ::8, :3].astype(int)
    assert np.abs(strokes - rgb(DARK.classes[0])).max() <= 6


# ---- frames


@pytest.mark.parametrize("name", FILMS)
def test_a_film_has_every_frame_with_its_chapters_and_sound(tmp_path, name):
    chapters = (Chapter("one", 0, 7), Chapter("two", 7, 60))
    sound = np.full(3 * RATE, 5000, np.int16) * np.sign(np.sin(np.arange(3 * RATE) / 20)).astype(np.int16)
    frames = [np.roll(fields((255,)), min(shift, 30), axis=1) for shift in range(60)]
    tracks = (SoundTrack("en", sound),)
    path, _ = written(name, film_of(tmp_path, frames, chapters=chapters, tracks=tracks), tmp_path)
    facts = probe(path)
    assert (facts.frames, facts.fps, facts.width, facts.height) == (60, FPS, WIDTH, HEIGHT)
    assert facts.steady
    assert facts.chapters == chapters
    assert {0, 7} <= set(facts.keyframes)
    assert max(late - early for early, late in pairwise(facts.keyframes)) <= 2 * FPS
    assert (facts.title, facts.colours.matrix, facts.colours.range) == ("T", "bt709", "tv")
    [heard] = probe_sounds(path)
    assert heard.seconds == pytest.approx(3, abs=0.1)
    assert heard.loudest > 1000


@pytest.mark.parametrize("name", FILMS)
def test_the_same_film_has_the_same_bytes(tmp_path, name):
    film = film_of(tmp_path, [np.roll(fields((255,)), shift, axis=1) for shift in range(10)])
    (tmp_path / "again").mkdir()
    one, other = (written(name, film, folder)[0] for folder in (tmp_path, tmp_path / "again"))
    assert one.read_bytes() == other.read_bytes()


def test_prores_has_its_alpha_and_hevc_its_ten_bits(tmp_path):
    film = film_of(tmp_path, [fields()] * 2, transparent=True)
    path, chosen = written("prores", film, tmp_path)
    assert (probe(path).codec, probe(path).profile, chosen["profile"]) == ("prores", "4444", "4444")
    path, _ = written("hevc", film_of(tmp_path, [fields((255,))] * FOR_HEVC), tmp_path)
    assert (probe(path).codec, probe(path).pixel_format) == ("hevc", "yuv420p10le")


def test_hevc_parts_shades_that_8_bits_take_for_one(tmp_path):
    ramp = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
    ramp[..., :3] = np.arange(WIDTH)[None, :, None]
    path, _ = written("hevc", film_of(tmp_path, [ramp] * FOR_HEVC), tmp_path)
    with av.open(str(path)) as container:
        brightness = next(container.decode(container.streams.video[0])).planes[0]
        rows = np.frombuffer(memoryview(brightness), np.uint16).reshape(HEIGHT, -1)
    assert len(np.unique(rows[HEIGHT // 2, :WIDTH])) > 230  # 8 bits in limited range have 219 steps


def test_numbered_frames_are_counted_from_0_and_a_hold_is_the_same_file_again(tmp_path):
    film = film_of(tmp_path, [fields(), fields(), fields((255,))], transparent=True)
    path, _ = written("png", film, tmp_path)
    assert [each.name for each in sorted(path.iterdir())] == ["00000.png", "00001.png", "00002.png"]
    assert (path / "00000.png").read_bytes() == (path / "00001.png").read_bytes()
    with Image.open(path / "00002.png") as picture:
        assert picture.mode == "RGBA"


# ---- loops


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_never_ends_and_lasts_as_long_as_the_film(tmp_path, name):
    frames = [np.roll(fields((255,)), shift // 3, axis=1) for shift in range(30)]
    path, chosen = written(name, film_of(tmp_path, frames, budget=10**6), tmp_path)
    with Image.open(path) as loop:
        assert loop.info["loop"] == 0
        assert sum(each.copy().info["duration"] for each in ImageSequence.Iterator(loop)) == 1500
        assert loop.size == (WIDTH, HEIGHT)
    assert (chosen["width"], chosen["height"], chosen["fps"]) == (WIDTH, HEIGHT, FPS)


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_gets_fewer_and_smaller_pictures_until_it_fits(tmp_path, name):
    noise = np.random.default_rng(0).integers(0, 256, (8, HEIGHT, WIDTH, 4)).astype(np.uint8)
    noise[..., 3] = 255
    budget = {"gif": 100_000, "webp": 40_000, "apng": 60_000}[name]
    film = film_of(tmp_path, list(noise), budget=budget)
    path, chosen = written(name, film, tmp_path)
    assert path.stat().st_size <= budget
    assert chosen["fps"] < FPS
    assert chosen["width"] < WIDTH
    with pytest.raises(BudgetError, match=r"even at 128 x 64, 5 pictures a second,.* it is larger than 0\.00 MB"):
        written(name, replace(film, budget=500), tmp_path)
    assert not [each for each in tmp_path.iterdir() if each.suffix not in (".mp4", path.suffix)]


def test_an_apng_keeps_every_pixel_with_its_straight_alpha_and_how_long_it_is_shown(tmp_path):
    drawn = [fields(), fields((128, 0, 255)), fields((0, 255, 128)), fields()]
    counts = [2, 1, 30, 7]
    film = film_of(tmp_path, drawn, counts=counts, transparent=True, budget=10**6)
    path, chosen = written("apng", film, tmp_path)
    for shown, due in zip(read("apng", path), map(straight, drawn), strict=True):
        assert (shown[..., 3] == due[..., 3]).all()
        assert (shown == due)[due[..., 3] > 0].all()
    with Image.open(path) as loop:
        assert [each.copy().info["duration"] for each in ImageSequence.Iterator(loop)] == [50 * n for n in counts]
    assert set(chosen) == {"width", "height", "fps", "budget"}


def test_a_gif_of_a_fast_film_has_no_more_pictures_than_browsers_show(tmp_path):
    frames = [np.roll(fields((255,)), shift, axis=1) for shift in range(12)]
    film = replace(film_of(tmp_path, frames, budget=10**6), fps=120)
    _, chosen = written("gif", film, tmp_path)
    assert chosen["fps"] == 40


@pytest.mark.parametrize(
    ("text", "size"), [("3MB", 3_000_000), ("500 kB", 500_000), ("2.5mb", 2_500_000), ("1000", 1000), ("7B", 7)]
)
def test_a_budget_is_read(text, size):
    assert read_budget(text) == size


@pytest.mark.parametrize("text", ["", "much", "-3MB", "3 bananas", "0", "1e3MB", "99999999999GB"])
def test_a_budget_that_is_none_is_refused(text):
    with pytest.raises(ValueError, match="give a size, such as 3MB or 500kB"):
        read_budget(text)


def test_the_usual_budget_is_that_of_ten_seconds_and_grows_with_the_film():
    assert (usual_budget(1), usual_budget(10), usual_budget(60)) == (3_000_000, 3_000_000, 18_000_000)


# ---- what cannot be


def wanted(name, *, transparent=False, budget=None, spoken=False):
    return delivery_of(name, transparent=transparent, budget=budget, spoken=spoken)


@pytest.mark.parametrize(
    ("name", "wish", "says"),
    [
        ("mp4", {"transparent": True}, "--transparent: mp4 has no transparency; give --format webm, prores, png,"),
        ("hevc", {"transparent": True}, "--transparent: hevc has no transparency; give --format webm, prores, png,"),
        ("gif", {"transparent": True}, "--transparent: gif has no half-transparent edges, which letters and lines"),
        ("webm", {"budget": 1}, "--budget: webm has none; give --format gif, webp or apng"),
        ("png", {"spoken": True}, "--narrate: png has no sound; give --format mp4, webm, prores or hevc"),
    ],
)
def test_what_a_format_has_not_is_refused_with_those_that_have_it(name, wish, says):
    with pytest.raises(OutputError, match=says):
        wanted(name, **wish)


def test_a_build_without_an_encoder_says_so(monkeypatch):
    monkeypatch.setattr(delivery, "can_encode", lambda encoder: encoder != "libx265")
    with pytest.raises(OutputError, match="--format hevc: the FFmpeg of this PyAV has no encoder libx265; "):
        wanted("hevc")
    assert wanted("webm").output.name == "webm"


def test_an_encoder_that_nobody_has_is_missed():
    assert delivery.can_encode("libx264")
    assert not delivery.can_encode("libx999")


def test_a_delivery_is_written_as_the_command_takes_it():
    assert Delivery().options == ()
    assert wanted("webp", transparent=True, budget=5).options == ("--format", "webp", "--transparent", "--budget", "5B")
