"""Seek at random in Chromium and Firefox, and compare the picture that is shown with the frame of that time.

Usage: python -m tests.hosts.seeks [--seed N] [BUNDLE]

Each browser seeks 45 times in every film of the bundle's page: 30 times to frames on which the picture changes, 15
times into holds. Right is what looks like the frame of that time, as PyAV decodes it, and on the pixels in which a
neighbouring frame differs is nearer to it than to that neighbour. Without a bundle `short` is published, as mp4 and
WebM. Exit status 1 if any picture is wrong.
"""

import sys
from argparse import ArgumentParser
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Thread
from time import time_ns
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import sync_playwright

from nnviz_core.cli.app import main as nnviz
from tests.conftest import CHROMIUM, FLAGS
from tests.fixtures.browser import Served
from tests.hosts.firefox import FIREFOX, started, version_of

Luma = NDArray[np.float32]  # (height, width)   0 black ... 255 white
ON_CHANGES, IN_HOLDS = 30, 15
AROUND = 3  # frames before and after, to which a picture is compared
TELLING, FEWEST = 8.0, 12  # a pixel differs by more than that of 255; two pictures are told apart by so many pixels
ALIKE, SHARE = 12.0, 0.001  # a picture is a frame where all but this share of pixels are no farther than that from it
OPEN = """(name) => new Promise((done) => {
  const video = document.querySelector("video");
  for (const source of video.querySelectorAll("source")) source.remove();
  const end = (what) => () => done(what);
  video.addEventListener("loadeddata", end(""), { once: true });
  video.addEventListener("error", end(video.canPlayType("video/mp4")), { once: true });
  video.src = name;
  video.preload = "auto";
  video.load();
  setTimeout(end("does not load"), 20000);
})"""
SEEK = """(time) => new Promise((done) => {
  const video = document.querySelector("video");
  const draw = () => {
    const canvas = document.createElement("canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext("2d").drawImage(video, 0, 0);
    done(canvas.toDataURL("image/png").split(",")[1]);
  };
  video.addEventListener("seeked", () => requestAnimationFrame(() => requestAnimationFrame(draw)), { once: true });
  video.currentTime = time;
})"""


@dataclass(slots=True)
class Film:
    """A film as PyAV decodes it, and where it is sought."""

    path: Path
    fps: int
    targets: list[int]  # frames
    before: dict[int, int] = field(default_factory=dict)  # target -> the last frame before its picture
    after: dict[int, int] = field(default_factory=dict)  # target -> the first frame after its picture
    luma: dict[int, NDArray[np.uint8]] = field(default_factory=dict)  # frame -> its brightness

    def neighbours(self, target: int) -> Iterator[int]:
        """Yield the frames with which a picture could be mistaken, as far as there are any."""
        near = (target + step for step in range(-AROUND, AROUND + 1) if step)
        yield from (frame for frame in (*near, self.before[target], self.after[target]) if frame in self.luma)


def luma_planes(path: Path) -> Iterator[NDArray[np.uint8]]:
    """Yield the brightness of every frame."""
    with av.open(str(path)) as opened:
        for frame in opened.decode(video=0):
            yield (
                np.frombuffer(memoryview(frame.planes[0]), np.uint8)
                .reshape(-1, frame.planes[0].line_size)[: frame.height, : frame.width]
                .copy()
            )


def telling(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Say in which pixels two pictures differ so much that a browser's colours do not hide it."""
    return np.abs(one.astype(np.int16) - other) > TELLING


def apart(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> bool:
    """Say whether two pictures can be told apart."""
    return np.count_nonzero(telling(one, other)) >= FEWEST


def chosen(path: Path, random: Random) -> Film:
    """Choose where to seek in a film, and keep the frames that are needed."""
    with av.open(str(path)) as opened:
        fps = round(opened.streams.video[0].average_rate)
    changes, before, frames = [0], None, 0
    for frame, luma in enumerate(luma_planes(path)):
        if before is not None and apart(luma, before):
            changes.append(frame)
        before, frames = luma, frame + 1
    held = sorted(set(range(frames)) - set(changes))
    targets = random.sample(changes[1:], ON_CHANGES) + random.sample(held, IN_HOLDS)
    random.shuffle(targets)
    film = Film(path, fps, targets)
    for target in targets:
        film.before[target] = max((each for each in changes if each <= target), default=0) - 1
        film.after[target] = min((each for each in changes if each > target), default=frames)
    needed = {target + step for target in targets for step in range(-AROUND, AROUND + 1)}
    needed |= {*film.before.values(), *film.after.values()}
    film.luma = {frame: luma for frame, luma in enumerate(luma_planes(path)) if frame in needed}
    return film


def full(luma: NDArray[np.uint8]) -> Luma:
    """Stretch limited range, 16 to 235, to 0 to 255."""
    return ((luma.astype(np.float32) - 16) * (255 / 219)).clip(0, 255)


def brightness(png: str) -> Luma:
    """Return the brightness (BT.709) of a canvas."""
    pixels = np.asarray(Image.open(BytesIO(b64decode(png))).convert("RGB"), np.float32)
    return pixels @ np.array([0.2126, 0.7152, 0.0722], np.float32)


def mistake(shown: Luma, film: Film, target: int) -> str:
    """Say what is wrong with the picture shown; "" for nothing."""
    frame = film.luma[target]
    if shown.shape != frame.shape:
        return f"has the shape {shown.shape}"
    away = np.abs(shown - full(frame))
    if (share := np.mean(away > ALIKE)) > SHARE:
        return f"differs in {share:.2%} of the pixels, by {away.mean():.2f} on average"
    for other in film.neighbours(target):
        where = telling(frame, film.luma[other])
        if np.count_nonzero(where) < FEWEST:
            continue  # a hold: one is as right as the other
        if np.abs(shown - full(film.luma[other]))[where].mean() <= away[where].mean():
            return f"is rather frame {other}"
    return ""


# ---- the browsers

Ask = Callable[[str, object], Any]


@contextmanager
def chromium(address: str) -> Iterator[tuple[str, Ask]]:
    """Open a page in Chromium; give a function that runs a function of JavaScript in it."""
    with sync_playwright() as played:
        browser = played.chromium.launch(executable_path=str(CHROMIUM), args=[*FLAGS])
        page = browser.new_page()
        page.goto(address)
        yield f"chromium {browser.version}", page.evaluate
        browser.close()


@contextmanager
def firefox(address: str) -> Iterator[tuple[str, Ask]]:
    """Open a page in Firefox; give a function that runs a function of JavaScript in it."""
    with (
        TemporaryDirectory(prefix="nnviz-firefox-", ignore_cleanup_errors=True) as folder,
        started(FIREFOX, Path(folder)) as client,
    ):
        client.navigate(address)

        def ask(script: str, value: object) -> Any:
            whole = f"const [value, done] = arguments; ({script})(value).then(done);"
            return client.execute_async_script(whole, [value])

        yield version_of(client), ask


def sought(ask: Ask, film: Film, random: Random) -> Iterator[tuple[int, str]]:
    """Seek to every target, somewhere inside the frame; yield it with what is wrong."""
    for target in film.targets:
        png = ask(SEEK, (target + random.uniform(0.1, 0.9)) / film.fps)
        yield target, mistake(brightness(png), film, target)


def looked_at(name: str, ask: Ask, film: Film, random: Random) -> bool | None:
    """Seek in one film in one browser, print what was found and say if all is right; None where it cannot be played."""
    if trouble := ask(OPEN, film.path.name):
        print(f"left out: {name} does not play {film.path.name} ({trouble})")
        return None
    found = list(sought(ask, film, random))
    wrong = [f"  frame {target} {what}" for target, what in found if what]
    print(
        f"{'WRONG' if wrong else 'ok   '} {name}, {film.path.name}: {len(wrong)} of {len(found)} seeks wrong",
        flush=True,
    )
    print("\n".join(wrong), end="\n" if wrong else "", flush=True)
    return not wrong


def published(folder: Path) -> Path:
    """Publish a film with holds and movement, as everybody does."""
    sys.argv = ["nnviz", "--quiet", "publish", "short", "--quality", "draft", "--webm", "-o", str(folder)]
    try:
        nnviz()
    except SystemExit as end:
        if end.code:
            raise
    return folder / "short"


def main() -> int:
    """Seek in every film of a bundle in every browser."""
    parser = ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bundle", nargs="?", type=Path)
    parser.add_argument("--seed", type=int, default=time_ns() % 1_000_000)
    given = parser.parse_args()
    print(f"seed {given.seed}: {ON_CHANGES} seeks on changes and {IN_HOLDS} in holds, in every film and browser")
    random, looks = Random(given.seed), []
    with TemporaryDirectory(prefix="nnviz-seeks-") as temporary:
        bundle = given.bundle or published(Path(temporary))
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Served, directory=str(bundle)))
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        films = [chosen(path, random) for path in sorted(bundle.glob("video*")) if path.suffix in (".mp4", ".webm")]
        for browser in (chromium, firefox):
            with browser(f"http://127.0.0.1:{server.server_port}/index.html") as (name, ask):
                seen = [looked_at(name, ask, film, random) for film in films]
            looks.append([look for look in seen if look is not None])
        server.shutdown()
    wrong = sum(not look for each in looks for look in each)
    print(f"{wrong} films wrong")
    return 1 if wrong or not all(looks) else 0


if __name__ == "__main__":
    sys.exit(main())
