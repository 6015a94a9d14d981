"""Choose preset and crf: speed, size and likeness to what was drawn, above all at the edges of text.

Usage: python -m tests.benchmarks.encoder_table [SECONDS]

Some seconds of moving and held frames of forward, plane and backward are drawn once at 1080p60, and encoded by one x264
thread with every setting. SSIM is that of luma, over whole frames and over those pixels where the drawing has an edge
(a step of more than 20 levels), for 24 frames against what was drawn.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter

from nnviz_core.config.loading import load
from nnviz_core.render.plan import plan_film
from nnviz_core.video import encoder
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import EncoderSettings, Pixels
from nnviz_scenes.drawing import render_section
from nnviz_scenes.stage import SectionJob

SIZE = {"width": 1920, "height": 1080}
FPS = 60
STARTS = {"forward": 10, "plane": 15, "backward": 40}  # seconds into the section
SETTINGS = (
    EncoderSettings(preset="ultrafast", crf=20),
    EncoderSettings(preset="superfast", crf=22),
    EncoderSettings(preset="veryfast", crf=20),
    EncoderSettings(preset="veryfast", crf=22),
    EncoderSettings(preset="veryfast", crf=24),
    EncoderSettings(preset="veryfast", crf=22, b_frames=3),
    EncoderSettings(preset="faster", crf=22),
    EncoderSettings(preset="medium", crf=22),
)
COMPARED, EDGE = 24, 20.0  # frames; levels of luma

Shown = tuple[av.VideoFrame, int]  # a picture in the encoder's form, and how often it is repeated


class EnoughError(Exception):
    """All the frames that are wanted are drawn."""


def drawn(kind: str, *, start: int, seconds: float) -> list[Shown]:
    """Draw a stretch of a section, as the encoder would get it."""
    [timed] = plan_film(load("short"), fps=FPS, section=kind).timeline.sections
    shown: list[Shown] = []
    place = 0

    def write(self: SectionEncoder, pixels: Pixels, repeat: int = 1, changed: object = None) -> None:
        nonlocal place
        picture = self._converted(pixels, None)
        if place + repeat > start * FPS:
            shown.append((picture, repeat))
        place += repeat
        if place >= (start + seconds) * FPS:
            raise EnoughError

    whole, SectionEncoder.write = SectionEncoder.write, write
    try:
        with TemporaryDirectory() as folder:
            render_section(SectionJob(timed, "dark"), Path(folder, "drawn.mp4"), **SIZE)
    except EnoughError:
        return shown
    finally:
        SectionEncoder.write = whole
    return shown


def encoded(shown: Sequence[Shown], path: Path, settings: EncoderSettings) -> float:
    """Encode, and return the seconds it took."""
    started = time.perf_counter()
    with encoder.h264_film(path, **SIZE, fps=FPS, settings=settings) as (film, stream):
        frame = 0
        for picture, repeat in shown:
            picture.time_base = stream.codec_context.time_base
            for _ in range(repeat):
                picture.pts = frame
                film.mux(stream.encode(picture))
                frame += 1
    return time.perf_counter() - started


def likeness(shown: Sequence[Shown], path: Path) -> NDArray[np.float64]:
    """Return SSIM over the whole and over the edges of some frames, (frames, 2)."""
    places = np.cumsum([0, *(repeat for _, repeat in shown[:-1])]).tolist()
    compared = {places[k]: k for k in range(0, len(shown), max(1, len(shown) // COMPARED))}
    with av.open(str(path)) as film:
        pairs = ((compared.get(place), picture) for place, picture in enumerate(film.decode(video=0)))
        return np.array([list(ssim(luma(shown[k][0]), luma(picture))) for k, picture in pairs if k is not None])


def luma(picture: av.VideoFrame) -> NDArray[np.float32]:
    """Return the luma plane."""
    return picture.to_ndarray()[: picture.height].astype(np.float32)


def ssim(a: NDArray[np.float32], b: NDArray[np.float32]) -> Iterator[float]:
    """Yield the structural similarity over all pixels, and over the edges of `a` (7 x 7 windows)."""
    mean_a, mean_b = uniform_filter(a, 7), uniform_filter(b, 7)
    own_a, own_b = uniform_filter(a * a, 7) - mean_a**2, uniform_filter(b * b, 7) - mean_b**2
    common = uniform_filter(a * b, 7) - mean_a * mean_b
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    index = (2 * mean_a * mean_b + c1) * (2 * common + c2) / ((mean_a**2 + mean_b**2 + c1) * (own_a + own_b + c2))
    yield float(index.mean())
    yield float(index[np.hypot(*np.gradient(a)) > EDGE].mean())


def main(seconds: float = 12.0) -> None:
    """Print the table."""
    shown = [each for kind, start in STARTS.items() for each in drawn(kind, start=start, seconds=seconds)]
    frames = sum(repeat for _, repeat in shown)
    print(f"{frames} frames, {len(shown)} of them different; x264 with one thread")
    print("| preset | crf | B frames | ms a frame | Mbit/s | SSIM | SSIM at edges | worst frame |")
    print("|---|---|---|---|---|---|---|---|")
    with TemporaryDirectory() as folder:
        for settings in SETTINGS:
            path = Path(folder, "encoded.mp4")
            milliseconds = 1000 * encoded(shown, path, settings) / frames
            alike, size = likeness(shown, path), path.stat().st_size * 8 / (frames / FPS) / 1e6
            figures = f"{milliseconds:.1f} | {size:.2f} | {alike[:, 0].mean():.5f} | {alike[:, 1].mean():.5f}"
            name = f"{settings.preset} | {settings.crf} | {settings.b_frames}"
            print(f"| {name} | {figures} | {alike[:, 1].min():.5f} |", flush=True)


if __name__ == "__main__":
    main(*map(float, sys.argv[1:]))
