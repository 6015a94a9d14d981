"""A small published film, made once: its sections are plain colours, everything else is real. And a browser."""

import shutil
import threading
from contextlib import suppress
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.batch.crew import LocalCrew
from nnviz_core.batch.sections import Studio
from nnviz_core.delivery.bundle import Wishes, publish_film
from nnviz_core.delivery.encode import SectionEncoder
from nnviz_core.delivery.plan import plan_film
from nnviz_core.delivery.progress import Silence
from nnviz_core.film.loading import load

SHORT = """\
title = "Sums & <bends>"
[dataset]
points = 20
[network]
layers = [2, 2, 2]
[parameters]
train = { steps = 3, keep = [0, 3] }
[video]
fps = 12
[[sections]]
scene = "title"
[[sections]]
scene = "forward"
pace = 4.0
[[sections]]
scene = "plane"
pace = 4.0
"""
COLOURS = ((15, 20, 32), (127, 209, 174), (255, 122, 89))  # of the sections: ink, positive and class0 of the dark theme


FPS_OF_FILMS = 12
LIGHT_COLOURS = ((251, 250, 247), (17, 112, 77), (168, 48, 8))


def draw(piece, path, on_frames):
    """Stand in for the scenes: a colour a section."""
    timed, look = piece.timed, piece.look
    colour = np.array((COLOURS if piece.theme == "dark" else LIGHT_COLOURS)[timed.section.index % 3], np.uint8)
    with SectionEncoder(path, width=look.width, height=look.height, fps=look.fps, settings=look.settings) as film:
        film.write(np.broadcast_to(colour, (look.height, look.width, 3)), piece.span.frames)
    on_frames(piece.span.frames)


STUDIO = Studio(LocalCrew(draw, 1), None)


def planned(path, text=SHORT, *, size=(160, 90)):
    path.write_text(text, encoding="utf-8")
    plan = plan_film(load(path))
    return replace(plan, look=replace(plan.look, width=size[0], height=size[1]))


def published(plan, site, *, films, **wishes):
    """Publish with the stand-in and return the bundle."""
    return publish_film(
        plan, site, films=films, wishes=Wishes(**wishes), command=("publish",), studio=STUDIO, report=Silence()
    )


@pytest.fixture(scope="session")
def short_plan(tmp_path_factory):
    return planned(tmp_path_factory.mktemp("config") / "short.toml")


@pytest.fixture(scope="session")
def short_films(tmp_path_factory):
    """The folder in which the sections of the short film lie."""
    return tmp_path_factory.mktemp("films")


@pytest.fixture(scope="session")
def short_bundle(short_plan, short_films, tmp_path_factory):
    """The published short film; leave it as it is."""
    return published(short_plan, tmp_path_factory.mktemp("site"), films=short_films, scorm=True).folder


@pytest.fixture(scope="session")
def full_bundle(short_plan, short_films, tmp_path_factory):
    """The short film in both themes, as mp4 and WebM; leave it as it is."""
    site = tmp_path_factory.mktemp("full")
    return published(short_plan, site, films=short_films, webm=True, both_themes=True, scorm=True).folder


@pytest.fixture(scope="session")
def split_bundle(short_plan, short_films, tmp_path_factory):
    """The short film with style, scripts and tracks beside the pages; leave it as it is."""
    site = tmp_path_factory.mktemp("split")
    base = "https://example.org/films"
    return published(short_plan, site, films=short_films, split=True, scorm=True, base=base).folder


@pytest.fixture
def bundle_copy(short_bundle, tmp_path):
    """A copy of the published short film, to damage."""
    return shutil.copytree(short_bundle, tmp_path / "short")


# ---- a browser

DESKTOP, PHONE = (1440, 900), (360, 740)


class Served(SimpleHTTPRequestHandler):
    """Serve parts of files, as web servers do: a browser seeks by asking for them."""

    def __init__(self, *given, headers=(), film=None, **named):
        self.more, self.film = headers, film  # headers of every answer; an event without which no film is sent
        super().__init__(*given, **named)

    def end_headers(self):
        for name, value in self.more:
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *args):
        pass

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if self.film and path.suffix in (".mp4", ".webm"):
            self.film.wait()
        span = self.headers.get("Range")
        if not span or not path.is_file():
            with suppress(ConnectionError):  # a browser that has enough
                super().do_GET()
            return
        content = path.read_bytes()
        start, _, end = span.removeprefix("bytes=").partition("-")
        first, last = int(start), int(end or len(content) - 1)
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(content[first : last + 1])


@pytest.fixture
def serve():
    """Give a function that serves a folder and returns its address."""
    servers = []

    def start(folder, **behaviour):
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Served, directory=str(folder), **behaviour))
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def visit(browser):
    """Open a page and note what it asks for and complains about."""
    contexts = []

    def go(address, *, size=DESKTOP, scheme="dark", script=True, before="", wait=True, **options):
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, java_script_enabled=script, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.add_init_script(before)
        page.complaints, page.requests = [], []
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda request: page.requests.append(request.url))
        page.goto(address)
        if script and wait:
            page.wait_for_function("() => { const v = document.querySelector('video'); return !v || v.readyState > 0 }")
        return page

    yield go
    for context in contexts:
        context.close()
