"""Use the preview in Firefox: pictures, keys, saving, faults, a form, the explorer; and play the formats that it plays.

Usage: python -m tests.hosts.firefox_preview [FIREFOX]

Exit status 1 if anything differs.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.hosts.firefox import FIREFOX, Found, serve, started, version_of, wrong
from tests.preview.conftest import FILM

WAIT_FOR = """const [test, done] = arguments, stop = performance.now() + 20000;
const look = () => {
  let found = false;
  try { found = Boolean(new Function(`return (${test})`)()); } catch { }
  if (found || performance.now() > stop) done(found); else setTimeout(look, 20);
};
look();"""
SHOWN = 'document.querySelector("#picture").dataset.shown'
CLOCK = 'document.querySelector("#clock").textContent'
PLAY = """const done = arguments[0], video = document.querySelector("video");
video.muted = true;
video.play().then(() => setTimeout(() => done([video.currentTime, video.videoWidth, ""]), 1500),
  (error) => done([0, 0, String(error)]));"""
CORNER = """const canvas = document.createElement("canvas"), video = document.querySelector("video");
[canvas.width, canvas.height] = [8, 8];
const context = canvas.getContext("2d");
context.drawImage(video, 0, 0, 8, 8);
return [...context.getImageData(0, 0, 1, 1).data];"""


def comes(client: Any, test: str) -> bool:
    """Wait until a test of the page is true, 20 s at most."""
    return bool(client.execute_async_script(WAIT_FOR, [test]))


def read(client: Any, expression: str) -> Any:
    """Read something of the page."""
    return client.execute_script(f"return {expression}")


def press(client: Any, key: str, *, shift: bool = False) -> None:
    """Press a key where the page has the focus."""
    event = f'new KeyboardEvent("keydown", {{ key: {key!r}, shiftKey: {str(shift).lower()}, bubbles: true }})'
    client.execute_script(f"(document.activeElement ?? document.body).dispatchEvent({event})")


def another(client: Any, before: str) -> bool:
    """Wait for another picture."""
    return comes(client, f'{SHOWN} && {SHOWN} !== "{before}"')


def pictures(client: Any, config: Path) -> Found:
    """The first picture comes, and keys go through the film."""
    yield "a picture", comes(client, SHOWN)
    press(client, "End")
    end = read(client, CLOCK)
    press(client, "Home")
    yield f"End: {end}, Home: {read(client, CLOCK)}", read(client, CLOCK).startswith("0:00.0") and end[:6] != "0:00.0"
    before = read(client, SHOWN)
    press(client, "ArrowDown")
    yield "another section", another(client, before)
    press(client, " ")
    yield "plays at 480 lines", comes(client, f'{SHOWN}.includes("height=480")')
    press(client, " ")
    yield "rests at 720 lines", comes(client, f'{SHOWN}.includes("height=720")')
    wide = read(client, "document.documentElement.scrollWidth - innerWidth")
    yield f"{wide} px wider than the window", wide <= 0


def saving(client: Any, config: Path) -> Found:
    """A saved word is seen, a fault stands beside the picture that was, and a config that is gone is told."""
    before = read(client, SHOWN)
    config.write_text(FILM.replace("goes through", "comes"), "utf-8")
    yield (
        "a saved word",
        another(client, before) and comes(client, 'document.body.innerText.includes("One sample comes.")'),
    )
    before = read(client, SHOWN)
    config.write_text(FILM.replace("layers = [2, 2, 2]", "layers = [2, 2, two]"), "utf-8")
    yield "a fault in its line", comes(client, 'document.querySelector("#faults:not([hidden]) mark")')
    yield "beside the picture that was", read(client, SHOWN) == before
    config.unlink()
    gone = comes(client, '/no such file|is gone|not there/.test(document.querySelector("#faults").innerText)')
    yield f"a config that is gone: {read(client, 'document.querySelector(`#faults`).innerText')[:60]!r}", gone
    config.write_text(FILM, "utf-8")
    yield "faults are over", comes(client, 'document.querySelector("#faults").hidden')


def writing(client: Any, config: Path) -> Found:
    """A form writes one key, when asked; the explorer opens and gives its state back."""
    press(client, "Home")
    press(client, "ArrowDown")
    yield "a form", comes(client, 'document.querySelector("#field-snapshot")')
    client.execute_script(
        'const field = document.querySelector("#field-snapshot"); field.value = "0";'
        'field.dispatchEvent(new Event("input", { bubbles: true }));'
        'field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }))'
    )
    comes(client, 'document.querySelector("#form-notice").textContent.includes("is written")')
    yield "one key is written", config.read_text("utf-8") == FILM.replace("snapshot = 40", "snapshot = 0")
    press(client, "e")
    inner = 'document.querySelector("#explorer-frame").contentDocument'
    yield "the explorer", comes(client, f'{inner}?.querySelector("#film")')
    client.execute_script('document.querySelector("#take").click()')
    taken = comes(client, 'document.querySelector("#explorer-notice").textContent.includes("film-explored.toml")')
    yield "its state is taken back", taken and config.with_name("film-explored.toml").is_file()


def formats(client: Any, folder: Path) -> Found:
    """WebM plays, also with alpha: its corner is clear over whatever lies below. GIF and WebP are pictures."""
    for name, options in {"webm": (), "clear": ("--transparent",)}.items():
        asked = ["--format", "webm", *options, "-o", str(folder / name), "--section", "title", "--quality", "480p"]
        subprocess.run([sys.executable, "-m", "nnviz_core", "render", "short", "-q", *asked], check=True)
        [film] = (folder / name).glob("*.webm")
        page = f'<!doctype html><video src="{name}/{film.name}"></video>'
        (folder / f"{name}.html").write_text(page)
        client.navigate(f"{serve(folder)}/{name}.html")
        time, width, error = client.execute_async_script(PLAY)
        yield f"{name}: played to {time:.1f} s, {width} px wide {error}", time > 0.5 and width > 0
        alpha = client.execute_script(CORNER)[3]
        yield f"{name}: the corner has alpha {alpha}", alpha == (0 if options else 255)
    for format in ("gif", "webp"):
        asked = ["--format", format, "-o", str(folder / format), "--section", "title", "--quality", "480p"]
        subprocess.run([sys.executable, "-m", "nnviz_core", "render", "short", "-q", *asked], check=True)
        [picture] = (folder / format).glob(f"*.{format}")
        (folder / f"{format}.html").write_text(f'<!doctype html><img src="{format}/{picture.name}">')
        client.navigate(f"{serve(folder)}/{format}.html")
        size = client.execute_script("const i = document.images[0]; return [i.naturalWidth, i.naturalHeight]")
        yield f"{format}: {size}", min(size) > 100


@contextmanager
def previewed(folder: Path) -> Iterator[tuple[str, Path]]:
    """Run a preview, and give its address and its config."""
    config = folder / "film.toml"
    config.write_text(FILM, "utf-8")
    command = [sys.executable, "-m", "nnviz_core", "preview", str(config)]
    environment = {**os.environ, "NNVIZ_CACHE": str(folder / "cache")}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout
        yield process.stdout.readline().strip(), config
        process.send_signal(signal.SIGTERM)


def main(firefox: str = FIREFOX) -> int:
    """Look at everything and print a line for each thing that was found."""
    failed = 0
    with TemporaryDirectory(prefix="nnviz-firefox-", ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        with started(firefox, folder) as client:
            print(version_of(client))
            with previewed(folder) as (address, config):
                client.navigate(address)
                for look in (pictures, saving, writing):
                    failed += wrong(look.__name__, look(client, config))
            failed += wrong("formats", formats(client, folder))
    print(f"{failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
