"""A notebook plays a film that was made: inside it where it is small, else from its file; with its captions."""

import re

import pytest

from nnviz_core import load
from nnviz_core.python import rendered
from tests.python.conftest import CONFIG


@pytest.fixture
def made(folder):
    (folder / "titles.toml").write_text(
        CONFIG.replace("forward", "title").replace('"Two"', '"<Two>"'), encoding="utf-8"
    )
    return lambda **asked: load("titles.toml").render(workers=1, quiet=True, **asked)


def test_a_small_film_is_embedded_with_captions_that_are_off_where_the_picture_has_them(made) -> None:
    html = made()._repr_html_()
    assert re.search(r'<video controls [^>]*width="854"[^>]* aria-label="&lt;Two&gt;">', html)
    assert '<source src="data:video/mp4;base64,' in html
    assert '<track kind="captions" srclang="en" label="Captions" src="data:text/vtt;base64,' in html
    assert "<a " not in html
    assert '<track kind="captions" srclang="en" label="Captions" default src=' in made(captions="none")._repr_html_()


def test_a_large_film_is_played_from_its_file(made, folder, monkeypatch) -> None:
    monkeypatch.setattr(rendered, "MOST_EMBEDDED", 100)
    html = made(folder="a film")._repr_html_()
    assert '<source src="a%20film/titles.mp4" type="video/mp4">' in html
    assert '<a href="a%20film/titles.mp4">a film/titles.mp4</a> (0.0 MB)' in html
    elsewhere = made(folder=folder.parent / "elsewhere")
    address = (folder.parent / "elsewhere/titles.mp4").as_uri()
    assert elsewhere._repr_html_().startswith(f'<p><a href="{address}">')


def test_a_loop_is_a_picture_and_what_no_browser_plays_a_link(made) -> None:
    assert made(format="gif", section=0)._repr_html_().startswith('<img src="data:image/gif;base64,')
    link = made(format="prores", section=0)._repr_html_()
    assert link.startswith('<p><a href="film/titles-0-prores/titles.mov">film/titles-0-prores/titles.mov</a> (')


def test_a_browser_plays_what_a_notebook_shows(made, browser) -> None:
    film = made()
    page = browser.new_page()
    page.set_content(film._repr_html_())
    page.wait_for_function("document.querySelector('video').readyState >= 1")
    page.evaluate("document.querySelector('video').textTracks[0].mode = 'hidden'")
    page.wait_for_function("document.querySelector('video').textTracks[0].cues?.length > 0")
    assert page.evaluate("document.querySelector('video').duration") == pytest.approx(film.seconds, abs=0.1)
    page.close()
