"""Open the pages in Firefox: whole and split under a strict policy, in frames that forbid things, on small screens.

Usage: python -m tests.hosts.firefox [FIREFOX]

Mozilla's own driver, marionette_driver (PyPI), is installed into a temporary folder. Exit status 1 if anything differs.
"""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from html import escape, unescape
from http.server import ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import srt as srt_reader

from nnviz_core.story.captions import Cue, srt
from tests.fixtures.browser import Served
from tests.fixtures.published import SHORT, planned, published
from tests.publish.test_access import LINE
from tests.publish.test_frames import INK, NOTE_TROUBLE, STRICT
from tests.story.test_captions import SIGNS
from tests.story.test_captions import converted as as_hosts_do

FIREFOX = "/usr/bin/firefox-esr"
PAGES = ("index.html", "embed.html", "transcript.html")
FRAMES = {
    "free": "allowfullscreen",
    "no full screen": "allow=\"fullscreen 'none'\"",
    "sandbox": 'sandbox="allow-scripts allow-same-origin"',
}
USE = """const done = arguments[0], wait = (ms) => new Promise((later) => setTimeout(later, ms));
(async () => {
  const view = document.querySelector("iframe")?.contentWindow ?? window;
  const page = view.document;
  page.querySelector("#present").click();
  page.querySelectorAll(".chapters a")[1].click();
  page.querySelector("#follow").click();
  await wait(800);
  const current = page.querySelectorAll(".chapters [aria-current]").length;
  const trouble = JSON.parse(view.eval("JSON.stringify(trouble)"));
  const shown = page.querySelector("#present").offsetParent !== null;
  done([trouble, current, shown, page.querySelector("video").currentTime]);
})();"""
TRACKS = """const done = arguments[0], track = document.querySelector("video").textTracks[0];
track.mode = "hidden";
setTimeout(() => done([track.cues?.length ?? 0, getComputedStyle(document.body).margin]), 800);"""
CURRENT = """const seen = ({ outlineStyle, borderLeftColor }) => [outlineStyle, borderLeftColor];
const of = (each) => seen(getComputedStyle(each));
const lines = [...document.querySelectorAll(".lines > li")];
return [of(lines.find((each) => each.ariaCurrent || each.hasAttribute("aria-current"))), of(lines.at(-1))];"""

CUES = """const done = arguments[0], track = document.querySelector("video").textTracks[0], before = track.mode;
track.mode = "hidden";
setTimeout(() => done([before, [...track.cues].map(({ line, text }) => [line, text])]), 800);"""
MOVE = """const inner = document.querySelector("iframe").contentWindow, page = inner.document, done = arguments[0];
const slider = page.getElementById("parameter-0");
slider.value = 1;
for (const name of ["input", "change"]) slider.dispatchEvent(new Event(name, { bubbles: true }));
setTimeout(() => page.getElementById("link").click(), 1500);
setTimeout(() => done(["said", "notice"].map((id) => page.getElementById(id).textContent)), 2500);"""

Found = Iterator[tuple[str, bool]]


class Reported(Served):
    """Serve files, and note what a browser reports of its policy."""

    reports: list[str] = []  # noqa: RUF012, shared by all answers

    def do_POST(self) -> None:  # noqa: N802, the name that http.server calls
        """Take a report."""
        self.reports.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(204)
        self.end_headers()


def serve(folder: Path, *, strict: bool = False) -> str:
    """Serve a folder until this script ends, and give its address."""
    headers = [(name, f"{value}; report-uri /report") for name, value in STRICT] if strict else []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Reported, directory=str(folder), headers=headers))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def split(client: Any, folder: Path) -> Found:
    """Split pages live under a strict policy."""
    address = serve(folder, strict=True)
    for name in PAGES:
        client.navigate(f"{address}/{name}")
        yield f"{name}: {len(Reported.reports)} reports of the policy", not Reported.reports
        if name != "transcript.html":
            cues, margin = client.execute_async_script(TRACKS)
            yield f"{name}: {cues} captions, margin {margin}", cues > 3 and margin == "0px"


def frames(client: Any, folder: Path) -> Found:
    """Frames that forbid things leave a page that works without trouble."""
    address = serve(folder)
    for name, attributes in FRAMES.items():
        noted = f"<script>{NOTE_TROUBLE}</script>"
        (folder / "noted.html").write_text((folder / "embed.html").read_text().replace("<head>", f"<head>{noted}"))
        (folder / "host.html").write_text(
            f'<!doctype html><iframe src="noted.html" {attributes} width="800" height="700"></iframe>'
        )
        client.navigate(f"{address}/host.html")
        trouble, current, shown, time = client.execute_async_script(USE)
        right = (trouble, current, shown) == ([], 1, True) and time > 1
        yield f"{name}: trouble {trouble}, {current} current chapter, film at {time:.1f} s", right


def wishes(client: Any, folder: Path) -> Found:
    """Addresses keep a theme, and show the film alone."""
    address = serve(folder)
    for theme, ink in INK.items():
        client.navigate(f"{address}/embed.html?theme={theme}&bare")
        colour, height, inner, hidden = client.execute_script(
            'return [getComputedStyle(document.body).backgroundColor, document.querySelector("video").offsetHeight,'
            'innerHeight, document.querySelector(".controls").offsetParent === null]'
        )
        yield f"bare, {theme}: {colour}, {height} of {inner} px", (colour, height, hidden) == (ink, inner, True)


def small(client: Any, folder: Path) -> Found:
    """Nothing is wider than 320 px, and what is followed is in sight."""
    address = serve(folder)
    (folder / "small.html").write_text(
        '<!doctype html><iframe style="width: 320px; height: 256px; border: 0"></iframe>'
    )
    for name in PAGES:
        client.navigate(f"{address}/small.html")
        inside = _inside(client, f"{address}/{name}", "return document.documentElement.scrollWidth")
        yield f"{name}: {inside} px wide", inside <= 320
    follow = 'document.querySelector("#follow").click(); document.querySelectorAll(".lines a.time")[12].click();'
    wait = "document.querySelector('#follow').dispatchEvent(new Event('change'));"
    _inside(client, f"{address}/index.html", f"{follow} {wait} return 0")
    client.execute_async_script("setTimeout(arguments[0], 1500)")
    line = _inside(client, None, f"return ({LINE})()")
    yield f"followed at {line}", line["covered"] - 1 <= line["top"] < line["height"]


def _inside(client: Any, address: str | None, script: str) -> Any:
    """Run a script inside the frame of 320 x 256 px."""
    if address:
        client.execute_async_script(
            "const [address, done] = arguments, frame = document.querySelector('iframe');"
            "frame.onload = () => setTimeout(done, 500); frame.src = address;",
            [address],
        )
    client.switch_to_frame(0)
    answer = client.execute_script(script)
    client.switch_to_frame()
    return answer


def forced(client: Any, folder: Path) -> Found:
    """Forced colours mark the current line."""
    client.set_pref("browser.display.document_color_use", 2)
    client.navigate(f"{serve(folder)}/index.html")
    current, other = client.execute_script(CURRENT)
    client.set_pref("browser.display.document_color_use", 0)
    yield f"current {current}, other {other}", current[0] == "solid" != other[0]


def words(client: Any, folder: Path) -> Found:
    """Words in the picture come from no track besides, and a track that is wished for lies on the heading."""
    client.navigate(f"{serve(folder)}/index.html")
    mode, cues = client.execute_async_script(CUES)
    lines = {line for line, _ in cues}
    yield f"track {mode}, {len(cues)} captions at lines {lines}", mode != "showing" and len(cues) > 3 and lines == {0}


def converted(client: Any, folder: Path) -> Found:
    """SubRip that a host makes WebVTT of, by a header and points, loses no word."""
    cues = [Cue(text, 60 * k, 60 * k + 60) for k, text in enumerate(SIGNS.values())]
    written = srt(cues, 60)
    (folder / "converted.vtt").write_text(as_hosts_do(written))
    page = '<!doctype html><meta charset="utf-8"><video><track kind="captions" src="converted.vtt"></video>'
    (folder / "converted.html").write_text(page)
    client.navigate(f"{serve(folder)}/converted.html")
    shown = [text.split() for _, text in client.execute_async_script(CUES)[1]]
    meant = [unescape(each.content).split() for each in srt_reader.parse(written)]
    yield f"{len(shown)} captions with signs, {sum(map(len, shown))} words", shown == meant


def small_things(client: Any, folder: Path) -> Found:
    """Headings and times have names of their own, and keys are told where there is room."""
    address = serve(folder)
    client.navigate(f"{address}/index.html")
    headings = client.execute_script(
        "return [...document.querySelectorAll('h1, h2, h3')].map((each) => each.textContent)"
    )
    yield f"{len(headings)} headings, {len(set(headings))} names", len(set(headings)) == len(headings) > 4
    name = client.execute_script("return document.querySelector('.lines a.time').getAttribute('aria-label')")
    yield f"a time is called {name!r}", name == "Play from 0:00"
    client.navigate(f"{address}/small.html")
    hidden = "return document.querySelector('.keys').offsetParent === null"
    yield "no keys on a narrow page", _inside(client, f"{address}/index.html", hidden)


def explorer(client: Any, folder: Path) -> Found:
    """The explorer speaks in a frame without an address, and says that it has no link."""
    subprocess.run([sys.executable, "-m", "nnviz_core", "explore", "short", "-o", folder / "explorer.html"], check=True)
    inner = escape((folder / "explorer.html").read_text())
    host = f'<!doctype html><meta charset="utf-8"><iframe srcdoc="{inner}" width="900" height="700"></iframe>'
    (folder / "host.html").write_text(host)
    client.navigate(f"{serve(folder)}/host.html")
    client.execute_async_script("setTimeout(arguments[0], 2000)")
    said, notice = client.execute_async_script(MOVE)
    yield f"srcdoc: says {said[:40]!r}, notice {notice[:40]!r}", "1.00" in said and "There is no link" in notice


@contextmanager
def started(firefox: str, folder: Path) -> Iterator[Any]:
    """Start Firefox, with a driver that is installed into a folder, and give its client."""
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder / "driver")]
    subprocess.run([*install, "marionette_driver"], check=True, capture_output=True)
    sys.path.append(str(folder / "driver"))
    from marionette_driver.marionette import Marionette  # only now is it there

    logging.getLogger("mozversion").setLevel(logging.WARNING)
    client = Marionette(bin=firefox, headless=True, gecko_log=str(folder / "gecko.log"), startup_timeout=120)
    client.start_session()
    yield client
    client.delete_session()
    client.cleanup()


def version_of(client: Any) -> str:
    """Name the browser with its version."""
    return f"{client.session_capabilities['browserName']} {client.session_capabilities['browserVersion']}"


def wrong(name: str, found: Found) -> int:
    """Print a line for each thing that was found, and count those that are wrong."""
    failed = 0
    for said, right in found:
        failed += not right
        print(f"{'ok   ' if right else 'WRONG'} {name}: {said}", flush=True)
    return failed


def main(firefox: str = FIREFOX) -> int:
    """Look at everything and print a line for each thing that was found."""
    failed = 0
    with TemporaryDirectory(prefix="nnviz-firefox-", ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        plan = planned(folder / "short.toml", SHORT)
        films = {
            "films": folder / "films",
            "both_themes": True,
            "formats": ("webm",),
        }  # Debian's has no H.264 of its own
        whole = published(plan, folder / "whole", **films).folder
        beside = published(plan, folder / "split", **films, split=True).folder
        with started(firefox, folder) as client:
            print(version_of(client))
            looks = (frames, wishes, small, forced, words, converted, small_things, explorer)
            for look, pages in ((split, beside), *((each, whole) for each in looks)):
                failed += wrong(look.__name__, look(client, pages))
    print(f"{failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
