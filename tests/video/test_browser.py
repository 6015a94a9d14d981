"""A browser plays what is made for browsers, and shows the page through a transparent film."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from nnviz_core.video.encoder import SectionEncoder
from tests.video.test_outputs import COLOURS, FPS, HEIGHT, WIDTH, fields, film_of, middles, rgb, written

PAGE = """<body style="margin:0; background:rgb{ground}">
<{tag} id="film" src="{name}" width="{width}" muted style="display:block"></{tag}></body>"""
MOST_OFF = 8  # of 255: the converter of a browser without a graphics card


def shown(page, address, folder, *, name, ground):
    """Return what a browser shows of the second frame."""
    tag = "img" if name.endswith(("gif", "png", "webp")) else "video"
    text = PAGE.format(ground=ground, tag=tag, name=name, width=WIDTH)
    (folder / "page.html").write_text(text, encoding="utf-8")
    page.goto(f"{address}/page.html")
    if tag == "video":
        page.evaluate("""() => new Promise((done, fail) => {
            const film = document.getElementById("film");
            film.onerror = () => fail(film.error.message);
            film.onseeked = done;
            film.currentTime = 0.1;
        })""")
    else:
        page.evaluate("() => document.getElementById('film').decode()")
    page.wait_for_timeout(200)
    picture = page.screenshot(clip={"x": 0, "y": 0, "width": WIDTH, "height": HEIGHT})
    return np.array(Image.open(BytesIO(picture)).convert("RGB"))


@pytest.mark.parametrize("ground", [(255, 0, 0), (0, 0, 255)], ids=["red", "blue"])
@pytest.mark.parametrize("name", ["webm", "webp", "apng"])
def test_a_page_is_seen_through_a_transparent_film(tmp_path, browser, serve, name, ground):
    path, _ = written(name, film_of(tmp_path, [fields()] * FPS, transparent=True, budget=10**6), tmp_path)
    page = browser.new_page()
    seen = middles(shown(page, serve(tmp_path), tmp_path, name=path.name, ground=ground))
    page.close()
    strength = np.array([1, 128 / 255, 0])[:, None, None]
    due = np.array([rgb(colour) for colour in COLOURS])[None] * strength + np.array(ground) * (1 - strength)
    assert np.abs(seen - due).max() <= MOST_OFF


@pytest.mark.parametrize("name", ["mp4", "webm", "gif", "webp", "apng"])
def test_a_browser_plays_an_opaque_film(tmp_path, browser, serve, name):
    frames = [fields((255,))] * FPS
    path = tmp_path / "film.mp4"
    if name == "mp4":
        with SectionEncoder(path, width=WIDTH, height=HEIGHT, fps=FPS) as encoder:
            encoder.write(frames[0], FPS)
    else:
        path, _ = written(name, film_of(tmp_path, frames, budget=10**6), tmp_path)
    page = browser.new_page()
    seen = shown(page, serve(tmp_path), tmp_path, name=path.name, ground=(255, 0, 0))
    page.close()
    assert np.abs(middles(seen, 1)[0] - [rgb(colour) for colour in COLOURS]).max() <= MOST_OFF
