"""In a real browser the film has the colours of its theme: read from the playing video, within 4 of 255.

Chromium without a graphics card converts with libyuv, whose limited-range BT.709 table caps the weight of U in
blue at 128/64 where 2.112 is due: saturated blues and yellows read up to 8 off in a canvas, in any film. So the
picture that Chromium decoded is converted here, and the canvas is held to what either table gives.
"""

import numpy as np
import pytest

from nnviz_core.look.theme import DARK, LIGHT
from nnviz_core.video.decoding import read_frames
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import EncoderSettings

WIDTH, HEIGHT, FPS, FRAMES = 160, 90, 12, 6  # frames of every colour
TONES = ("ink", "panel", "text", "muted", "class0", "class1", "positive", "negative", "signal", "gradient")
COLOURS = {
    f"{theme.name} {tone}": tuple(bytes.fromhex(str(getattr(theme, tone)).removeprefix("#")))
    for theme in (DARK, LIGHT)
    for tone in TONES
}
ALLOWED = 4  # of 255
RED_V, GREEN_U, GREEN_V, BLUE_U, LIBYUV_BLUE_U = 1.7927, 0.2132, 0.5329, 2.1124, 2.0
READ = """async ([moments, length]) => {
  const video = document.querySelector("video"), canvas = document.createElement("canvas"), found = [];
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const shown = () => new Promise((done) => video.requestVideoFrameCallback((_, facts) => done(facts.mediaTime)));
  video.playbackRate = 2;
  video.play();
  while (found.length < moments.length) {
    const time = await shown();
    if (time < moments[found.length]) continue;
    if (time > moments[found.length] + length) {  // on a busy machine playing leaps over it
      video.currentTime = moments[found.length];
      video.play();
      continue;
    }
    pen.drawImage(video, 0, 0);
    const frame = new VideoFrame(video), planes = new Uint8Array(frame.allocationSize());
    const layout = await frame.copyTo(planes);
    const middle = (plane, x, y) => planes[plane.offset + y * plane.stride + x];
    const [x, y] = [canvas.width / 2, canvas.height / 2];
    const yuv = layout.map((plane, place) => place ? middle(plane, x >> 1, y >> 1) : middle(plane, x, y));
    found.push({ time, yuv, rgb: [...pen.getImageData(x, y, 1, 1).data].slice(0, 3), format: frame.format,
                 colours: [frame.colorSpace.matrix, frame.colorSpace.fullRange] });
    frame.close();
  }
  return found;
}"""


@pytest.fixture(scope="module")
def colour_film(tmp_path_factory):
    """A film of half a second a colour."""
    folder = tmp_path_factory.mktemp("colours")
    with SectionEncoder(
        folder / "video.mp4", width=WIDTH, height=HEIGHT, fps=FPS, settings=EncoderSettings(threads=2)
    ) as film:
        for colour in COLOURS.values():
            film.write(np.broadcast_to(np.array(colour, np.uint8), (HEIGHT, WIDTH, 3)), FRAMES)
    (folder / "index.html").write_text('<!doctype html><title>Colours</title><video src="video.mp4" muted></video>')
    return folder


def converted(yuv, blue_u):
    """Convert limited-range BT.709 to RGB, with a weight of U in blue."""
    y, u, v = (yuv[0] - 16) * 255 / 219, yuv[1] - 128, yuv[2] - 128
    return np.clip((y + RED_V * v, y - GREEN_U * u - GREEN_V * v, y + blue_u * u), 0, 255)


def apart(one, other):
    return float(np.abs(np.asarray(one, float) - np.asarray(other, float)).max())


def test_a_decoded_film_has_the_colours_of_its_theme(colour_film):
    frames = read_frames(colour_film / "video.mp4", [FRAMES * place + 3 for place in range(len(COLOURS))])
    for (name, colour), frame in zip(COLOURS.items(), frames, strict=True):
        assert apart(frame[45, 80], colour) <= ALLOWED, name


def test_a_playing_film_has_the_colours_of_its_theme_in_chromium(colour_film, visit, serve):
    page = visit(f"{serve(colour_film)}/index.html")
    moments = [(FRAMES * place + 2) / FPS for place in range(len(COLOURS))]
    found = page.evaluate(READ, [moments, (FRAMES - 4) / FPS])
    for (name, colour), pixel in zip(COLOURS.items(), found, strict=True):
        assert (pixel["format"], pixel["colours"]) == ("I420", ["bt709", False])
        assert apart(converted(pixel["yuv"], BLUE_U), colour) <= ALLOWED, name
        assert apart(pixel["rgb"][:2], colour[:2]) <= ALLOWED, name
        either = [apart(pixel["rgb"], converted(pixel["yuv"], weight)) for weight in (BLUE_U, LIBYUV_BLUE_U)]
        assert min(either) <= 2, name
