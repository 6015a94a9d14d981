"""Decode films with a decoder that is not FFmpeg's, and compare every frame with FFmpeg's, bit for bit.

Usage: python -m tests.hosts.decoder [BUNDLE ...]

The other decoder is OpenH264, in GStreamer with its own demuxer (Debian: see `REMEDY`). Without a bundle, or another
folder with films, films are rendered as always, with copied holds, at several sizes and rates. At the end bits are
flipped in one packet of the smallest film: a comparison that does not see that is worth nothing. Exit status 1 if
anything differs, 2 where GStreamer is missing.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np
from numpy.typing import NDArray

from nnviz_core.video.h264 import planes_of
from nnviz_core.video.probing import UNREADABLE

REMEDY = "apt-get install gstreamer1.0-tools gstreamer1.0-plugins-good gstreamer1.0-plugins-bad"
ELEMENTS = ("qtdemux", "h264parse", "openh264dec", "fdsink")
FILMS = {  # name -> what is rendered
    "short-480p15": ("short", "--quality", "draft"),
    "short-480p30": ("short", "--quality", "480p", "--fps", "30"),
    "title-1080p60": ("short", "--quality", "1080p", "--fps", "60", "--section", "title"),
    "sweep-720p24": ("sweep", "--quality", "720p", "--fps", "24"),
}
Plane = NDArray[np.uint8]  # (height, width)
LEAST_PACKET = 400  # bytes, of the packet that is damaged: smaller ones repeat a picture


@dataclass(slots=True)
class Count:
    """How the frames of two decoders compare."""

    equal: int = 0
    different: int = 0
    lost: int = 0  # that one decoder gave and the other did not
    repeated: int = 0  # frames like the one before, in FFmpeg's reading

    @property
    def sound(self) -> bool:
        """Say whether there are frames, and all are equal."""
        return self.equal > 0 and not self.different and not self.lost

    def __str__(self) -> str:
        """Say all counts."""
        return (
            f"{self.equal} equal ({self.repeated} repeat the one before), {self.different} different, {self.lost} lost"
        )


def missing() -> str:
    """Say in one sentence what this machine lacks; "" for nothing."""
    if not shutil.which("gst-launch-1.0"):
        return f"GStreamer is not installed; {REMEDY}"
    lacking = [name for name in ELEMENTS if subprocess.run(["gst-inspect-1.0", "--exists", name]).returncode]
    return f"GStreamer has no {', '.join(lacking)}; {REMEDY}" if lacking else ""


def ffmpeg_frames(film: Path) -> Iterator[list[Plane]]:
    """Yield the planes of every frame as FFmpeg decodes them; it may give up in a damaged film."""
    with av.open(str(film)) as opened, suppress(*UNREADABLE):
        for frame in opened.decode(video=0):
            yield [plane[: rows_of(frame.height, k)].copy() for k, plane in enumerate(planes_of(frame))]


def openh264_frames(film: Path, width: int, height: int) -> Iterator[list[Plane]]:
    """Yield the planes of every frame as OpenH264 decodes them."""
    line = "qtdemux name=film film.video_0 ! queue ! h264parse ! openh264dec ! video/x-raw,format=I420 ! fdsink fd=1"
    command = ["gst-launch-1.0", "--quiet", "filesrc", f"location={film}", "!", *line.split()]
    widths = [width, -(-width // 2), -(-width // 2)]
    pitches = [-(-each // 4) * 4 for each in widths]  # GStreamer begins every row at a multiple of four bytes
    heights = [rows_of(height + height % 2, k) for k in range(3)]
    ends = np.cumsum([rows * pitch for rows, pitch in zip(heights, pitches, strict=True)])
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        while len(piece := process.stdout.read(int(ends[-1]))) == ends[-1]:
            planes = np.split(np.frombuffer(piece, np.uint8), ends[:-1])
            yield [
                plane.reshape(-1, pitch)[: rows_of(height, k), : widths[k]]
                for k, (plane, pitch) in enumerate(zip(planes, pitches, strict=True))
            ]


def rows_of(height: int, plane: int) -> int:
    """Return how many rows the brightness (plane 0) or a colour of a picture has."""
    return height if plane == 0 else -(-height // 2)


def compared(film: Path) -> Count:
    """Compare every frame of a film."""
    count, before = Count(), None
    with av.open(str(film)) as opened:
        shape = opened.streams.video[0].codec_context
        size = shape.width, shape.height
    for ours, theirs in zip_longest(ffmpeg_frames(film), openh264_frames(film, *size)):
        if ours is None or theirs is None:
            count.lost += 1
            continue
        same = equal(ours, theirs)
        count.equal += same
        count.different += not same
        count.repeated += before is not None and equal(ours, before)
        before = ours
    return count


def equal(one: list[Plane], other: list[Plane]) -> bool:
    """Say whether all planes are the same, bit for bit."""
    return all(map(np.array_equal, one, other))


def damaged(film: Path, folder: Path) -> Path:
    """Flip eight bits in the middle of a packet in the middle of a film, in a copy of it."""
    copy = folder / f"damaged-{film.name}"
    shutil.copy(film, copy)
    with av.open(str(film)) as opened:
        packets = [(each.pos, each.size) for each in opened.demux(video=0) if each.size > LEAST_PACKET]
    start, size = packets[len(packets) // 2]
    with copy.open("r+b") as content:
        content.seek(start + size // 2)
        byte = content.read(1)[0]
        content.seek(start + size // 2)
        content.write(bytes([byte ^ 0xFF]))
    return copy


def rendered(folder: Path) -> Iterator[Path]:
    """Render films of several sizes and rates, as everybody does."""
    for name, wishes in FILMS.items():
        command = [sys.executable, "-m", "nnviz_core", "--quiet", "render", *wishes, "-o", str(folder / name)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        yield next((folder / name).glob("*.mp4"))


def main(*bundles: str) -> int:
    """Compare all films, and then one that is damaged; print a line for each."""
    if lacking := missing():
        print(f"{lacking}.", file=sys.stderr)
        return 2
    failed, films = 0, []
    with TemporaryDirectory(prefix="nnviz-decoder-") as temporary:
        folder = Path(temporary)
        for film in (
            (path for name in bundles for path in sorted(Path(name).rglob("*.mp4"))) if bundles else rendered(folder)
        ):
            count = compared(film)
            failed += not count.sound
            films.append(film)
            print(f"{'ok   ' if count.sound else 'WRONG'} {film.parent.name}/{film.name}: {count}", flush=True)
        if not films:
            print(f"there is no film in {' '.join(bundles)}", file=sys.stderr)
            return 1
        count = compared(damaged(min(films, key=lambda film: film.stat().st_size), folder))
        failed += count.sound
        print(f"{'WRONG' if count.sound else 'ok   '} one packet damaged: {count}")
    print(f"{failed} wrong in {len(films)} films")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
