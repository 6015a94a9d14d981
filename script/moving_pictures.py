"""Cut the moving pictures of the documentation out of the films in configs/: a WebP and a still for each.

Usage: python script/moving_pictures.py FOLDER [NAME ...]; without names all of them are made.
"""

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from nnviz_core import load

FPS = 15  # of draft quality
BUDGET = 400_000  # bytes
COLOURS = (256, 128, 64, 48, 32)  # drawings without loss, in fewer colours, take fewer bytes than with loss
SETTINGS = {"lossless": True, "quality": 60, "method": 4, "loop": 0}


@dataclass(frozen=True, slots=True)
class Clip:
    """Name a part of a section."""

    config: str
    section: str
    start: float  # seconds of the section
    seconds: float
    budget: int = BUDGET


CLIPS = {
    "title": Clip("short", "title", 1.4, 5.0),
    "data": Clip("data", "data", 17.4, 6.0),
    "forward": Clip("short", "forward", 30.4, 6.6),
    "backward": Clip("short", "backward", 49.0, 7.0),
    "graph": Clip("graph", "graph", 39.8, 7.0),
    "update": Clip("update", "update", 15.6, 6.0),
    "depth": Clip("depth", "depth", 29.2, 7.0),
    "cost": Clip("cost", "cost", 26.8, 6.0),
    "landscape": Clip("landscape", "landscape", 40.0, 7.0),
    "plane": Clip("short", "plane", 18.6, 5.4),
    "training": Clip("training", "training", 8.0, 7.0),
    "sweep": Clip("sweep", "sweep", 20.0, 7.0),
    "comparison": Clip("activations", "comparison", 41.0, 7.0),
    "data-of-numbers": Clip("regression", "data", 8.8, 6.0),
    "plane-of-numbers": Clip("regression", "plane", 19.6, 7.4),
    "opening": Clip("short", "backward", 44.0, 16.0, 2_900_000),
}


def frames_of(clip: Clip, films: Path) -> list[Image.Image]:
    """Draw the section of a clip, if that was not done, and return the clip's frames."""
    drawn = films / f"{clip.config}-{clip.section}"
    if not drawn.exists():
        load(clip.config).render(drawn, section=clip.section, quality="draft", format="png", quiet=True)
    first, last = round(clip.start * FPS), round((clip.start + clip.seconds) * FPS)
    return [Image.open(path).convert("RGB") for path in sorted((drawn / "frames").glob("*.png"))[first:last]]


def in_colours(frames: list[Image.Image], colours: int) -> list[Image.Image]:
    """Return pictures that share so many colours, chosen from three of them."""
    chosen = [frames[0], frames[len(frames) // 2], frames[-1]]
    together = Image.new("RGB", (frames[0].width, 3 * frames[0].height))
    for place, frame in enumerate(chosen):
        together.paste(frame, (0, place * frame.height))
    palette = together.quantize(colours, Image.Quantize.MEDIANCUT)
    return [frame.quantize(palette=palette, dither=Image.Dither.NONE).convert("RGB") for frame in frames]


def cut_out(name: str, films: Path, folder: Path) -> None:
    """Write a clip as moving-NAME.webp, and its last frame as moving-NAME.png."""
    clip = CLIPS[name]
    frames, path = frames_of(clip, films), folder / f"moving-{name}.webp"
    times = [round(1000 * (place + 1) / FPS) - round(1000 * place / FPS) for place in range(len(frames))]
    for colours in COLOURS:
        first, *others = in_colours(frames, colours)
        first.save(path, "WEBP", save_all=True, append_images=others, duration=times, **SETTINGS)
        if path.stat().st_size <= clip.budget:
            break
    else:
        raise SystemExit(f"{path}: larger than {clip.budget} bytes even in {COLOURS[-1]} colours; show less of it.")
    still = frames[-1].quantize(256, Image.Quantize.FASTOCTREE)
    still.save(path.with_suffix(".png"), optimize=True)
    print(f"{path}: {len(frames) / FPS:.1f} s, {path.stat().st_size / 1000:.0f} kB, {colours} colours", flush=True)


def main(folder: str, *names: str) -> None:
    """Make some clips, or all."""
    with tempfile.TemporaryDirectory() as films:  # drawn once, as the cache keeps them
        for name in names or CLIPS:
            cut_out(name, Path(films), Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
